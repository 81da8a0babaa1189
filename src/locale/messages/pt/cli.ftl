## O que o terminal diz

cli-step-read = Lendo arquivos
cli-step-harmonise = Harmonizando respostas
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
  }. O mais grave:
cli-problems-more = … e { $more ->
    [one] mais 1 tipo de problema
   *[other] mais { $more } tipos de problema
  }: veja plenaria check
cli-over-threshold = { $share } dos registros têm um erro; acima de { $threshold } o código de saída é 2.
cli-written = Relatórios gravados em { $folder }: { $seminars }
cli-outdated = Já sem respostas, por isso não renovados e desatualizados: { $folders }
cli-confidential = Listas confidenciais, que não devem ser repassadas: { $folder }
cli-most-important = Achados mais importantes de { $seminar }:
cli-keep = Deixar como estão: { $modules }
cli-rest = Nem uma coisa nem outra se pode afirmar de: { $modules }
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
cli-cure = para resolver, em { $file }, { $where }: { $text }
cli-check-clean = { $files ->
    [one] { $files } arquivo, { $records } registros: sem problemas.
   *[other] { $files } arquivos, { $records } registros: sem problemas.
  }
cli-severity-error = erro
cli-severity-warning = aviso
cli-severity-note = nota
cli-simulated = { $files } arquivos gravados em { $folder }. Próximo passo: plenaria run --input { $folder }
cli-schemas = { $files } esquemas gravados em { $folder }.
