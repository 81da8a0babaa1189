## O que o terminal diz

cli-step-read = Lendo arquivos
cli-step-measure = Calculando estatísticas
cli-step-report = Relatório de { $seminar }
cli-step-cycles = Comparando os ciclos

cli-files = { $files ->
    [one] { $files } arquivo lido: contam { $used } de { $records } registros
   *[other] { $files } arquivos lidos: contam { $used } de { $records } registros
  }
cli-not-used = ({ $duplicate ->
    [one] 1 duplicado
   *[other] { $duplicate } duplicados
  }, { $superseded ->
    [one] 1 substituído
   *[other] { $superseded } substituídos
  }, { $excluded ->
    [one] 1 excluído
   *[other] { $excluded } excluídos
  }, { $quarantined ->
    [one] 1 separado
   *[other] { $quarantined } separados
  })
cli-problems-none = Nenhum problema encontrado.
cli-problems = { $errors ->
    [0] Nenhum erro
    [one] 1 erro
   *[other] { $errors } erros
  } e { $warnings ->
    [0] nenhum aviso
    [one] 1 aviso
   *[other] { $warnings } avisos
  } em { $files ->
    [one] 1 arquivo
   *[other] { $files } arquivos
  }:
cli-notes = Notas: { $codes }
cli-problems-where = Onde estão e como resolvê-los: plenaria check, ou { $file }. O que significa um código: plenaria explain CÓDIGO
cli-over-threshold = { $share } dos registros têm um erro; acima de { $threshold } o código de saída é 2.
cli-written = Relatórios gravados em { $folder }: { $seminars }
cli-outdated = Já sem respostas, por isso não renovados e desatualizados: { $folders }
cli-confidential = Listas confidenciais, que não devem ser repassadas: { $folder }
cli-most-important = Achados mais importantes de { $seminar }:
cli-keep = Deixar como estão: { $modules }
cli-rest = Nem uma coisa nem outra se pode afirmar de: { $modules }
cli-courses = Cursos nacionais: { $courses }. Os achados estão nos relatórios de cada um.
cli-no-findings = De { $seminar } não decorre nenhuma recomendação: com este número de respostas nada pode ser distinguido.
cli-explain-hint = Para ver a evidência: plenaria explain { $id }
cli-synthetic = Estes dados são sintéticos: foram criados por plenaria simulate e não descrevem nenhuma pessoa real.
cli-unknown-id = Não há nada com o nome “{ $id }”.
cli-nearest-ids = Você quis dizer: { $ids }?
cli-known-ids = Rascunhos que podem ser explicados: { $ids }. Os achados estão em tables/findings.csv.
cli-times = { $count ->
    [one] uma vez
   *[other] { $count } vezes
  }
cli-lines = { $count ->
    [one] linha { $lines }
   *[other] linhas { $lines }
  }
cli-read = lido: { $text }
cli-expected = esperado: { $text }
cli-nearest = você quis dizer “{ $text }”?
cli-cure = para resolver, em { $file }, { $where }:
cli-cure-hidden = para resolver, em { $file }, { $where }: mudar “{ $key }”; plenaria check sem --hide-cells mostra as linhas
cli-cells-hidden = O conteúdo das células está oculto; plenaria check sem --hide-cells o mostra.
cli-severity-error = erro
cli-severity-warning = aviso
cli-severity-note = nota
cli-simulated = { $files } arquivos gravados em { $folder }. Próximo passo: plenaria run --input { $folder }
cli-schemas = { $files } esquemas gravados em { $folder }.
cli-quoted = “{ $text }”
cli-column = coluna { $column }
cli-more-texts = { $count ->
    [one] e mais um
   *[other] e mais { $count }
  }
cli-more-files = { $count ->
    [one] e mais um arquivo
   *[other] e mais { $count } arquivos
  }
cli-check-count = { $errors ->
    [0] Nenhum erro
    [one] 1 erro
   *[other] { $errors } erros
  }, { $warnings ->
    [0] nenhum aviso
    [one] 1 aviso
   *[other] { $warnings } avisos
  }, { $notes ->
    [0] nenhuma nota
    [one] 1 nota
   *[other] { $notes } notas
  }.
cli-check-explain = O que um código significa e como se resolve: plenaria explain { $code }
cli-fix-head =
    Propostas de plenaria check --fix, para que uma pessoa as aceite uma a uma. Nada disto está declarado ainda.
    Para aceitar uma proposta, copie a sua última linha para a entrada da declaração indicada acima dela, no lugar
    da linha com a mesma chave, se houver: ela contém o que já está declarado. Apague o que não estiver correto.
    A semelhança apenas sugere: “totalmente de acuerdo” e “totalmente en desacuerdo” têm semelhança 0,95 e dizem o contrário.
cli-fix-alike = semelhança com “{ $nearest }”: { $alike }; aceite somente se ambos significarem o mesmo
cli-fix-fill-in = substitua a palavra em maiúsculas pelo valor de cada texto
cli-fix-none = Não há nada a propor: nenhum problema se resolve acrescentando a uma declaração.
cli-fix-written = Propostas gravadas em { $file }. Leia-as e copie para as declarações o que estiver correto; até lá nada muda.

## Quem ainda não entregou

chase-head = { $seminar }: { $attended ->
    [one] respondeu { $answered } da única pessoa que participou
   *[other] { $answered ->
        [one] respondeu 1 das { $attended } pessoas que participaram
       *[other] responderam { $answered } das { $attended } pessoas que participaram
      }
  }, de { $delivered } de { $states } Estados.
chase-head-unknown = { $seminar }: { $answered ->
    [one] respondeu uma pessoa
   *[other] responderam { $answered } pessoas
  }, de { $delivered } de { $states } Estados. Sem lista de participantes não se sabe quantas participaram.
chase-of = { $state } ({ $answered } de { $attended })
chase-complete = Completo: { $states }.
chase-more = Mais respostas do que pessoas na lista de participantes: { $states }.
chase-partial = Faltam respostas: { $states }.
chase-none = Ainda sem respostas: { $states }.
chase-unread = { $count ->
    [one] Arquivo que chegou e do qual não se pôde ler nenhum registro: { $files }
   *[other] Arquivos que chegaram e dos quais não se pôde ler nenhum registro: { $files }
  }
chase-files = { $count ->
    [one] Arquivo que falta: { $files }
   *[other] Arquivos que faltam: { $files }
  }
chase-stateless = { $count ->
    [one] As respostas de uma pessoa não indicam de que Estado são.
   *[other] As respostas de { $count } pessoas não indicam de que Estado são.
  }
chase-state-all = { $state }: recebemos as avaliações de todas as pessoas que participaram do seminário { $seminar } ({ $answered } de { $attended }). Muito obrigado.
chase-state-some = { $state }: das { $attended } pessoas que participaram do seminário { $seminar }, recebemos { $answered ->
    [one] a avaliação de uma
   *[other] as avaliações de { $answered }
  }. Agradecemos o envio { $missing ->
    [one] da que falta
   *[other] das { $missing } que faltam
  }.
chase-state-none = { $state }: { $attended ->
    [one] ainda não recebemos a avaliação da pessoa que participou do seminário { $seminar }. Agradecemos o seu envio.
   *[other] ainda não recebemos nenhuma avaliação das { $attended } pessoas que participaram do seminário { $seminar }. Agradecemos o seu envio.
  }
chase-state-nothing = { $state }: ainda não recebemos nenhuma avaliação do seminário { $seminar }.
chase-state-received = { $state }: recebemos { $answered ->
    [one] uma avaliação
   *[other] { $answered } avaliações
  } do seminário { $seminar }. Muito obrigado.
chase-state-more = { $state }: recebemos { $answered } avaliações do seminário { $seminar }, mais do que as { $attended } pessoas que constam da lista de participantes. Pedimos que verifiquem se alguma foi enviada duas vezes.
chase-state-unread = Recebemos { $files }, mas não pudemos ler os seus registros; pedimos que o enviem novamente.
chase-state-file = O arquivo que esperamos é { $file }.
chase-nothing = Não se pode dizer quem ainda não entregou: não há lista de participantes nem respostas.
cli-charts = Gráficos de { $seminar }, com o título que levariam ou por que não há:
cli-charts-hint = Para desenhá-los: 'plenaria chart shares change --format png --size slide,page'; todos em uma página: 'plenaria chart --gallery'.
cli-charts-written = { $files ->
    [one] { $files } arquivo escrito
   *[other] { $files } arquivos escritos
} em { $folder }.
