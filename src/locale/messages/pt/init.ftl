## O que dizem os rascunhos de plenaria init

init-questionnaire-head = Rascunho feito por plenaria init a partir dos arquivos. As linhas que começam com «# ?» são perguntas: responda a elas, corrija o que for preciso e apague-as.
init-deliveries-head = Rascunho feito por plenaria init: quais arquivos trazem respostas e como são lidos. As linhas que começam com «# ?» são perguntas.
init-programme-head = Rascunho feito por plenaria init: os módulos que os arquivos nomeiam. Acrescente os seminários com suas datas.

init-ask-order = Estas respostas vão da menor para a maior? Não foi possível saber; estão por frequência, com o número de vezes em que aparecem. Se vão, ordene-as e escreva kind = "ordinal".
init-ask-order-words = É esta a ordem, da menor para a maior? Foi deduzida das palavras das respostas.
init-ask-order-numbers = É esta a ordem, da menor para a maior? Foi deduzida dos números nas respostas.
init-ask-choices = A lista «{ $list }» não está nos arquivos: quais são as suas opções?
init-ask-untranslated = Textos que o formulário não dá num idioma: { $languages }. Como se dizem? Onde falta um, o relatório põe o de outro idioma.
init-ask-split = Cada opção está numa coluna e chama-se como no arquivo: como se dizem as opções? Escreva, por exemplo, { "{" } label = { "{" } pt = "…" { "}" }, aliases = ["…"] { "}" }.
init-ask-repeated = Estas respostas são dos participantes ou foram juntadas de outros arquivos? { $repeated } dos seus { $texts } textos estão também em outros. Se foram juntadas, retire esta entrega.
init-ask-order-figures = É esta a ordem, da menor para a maior? É a dos números que a exportação escreve.
init-ask-order-choices = Estas respostas vão da menor para a maior? Estão na ordem do formulário. Se vão, escreva kind = "ordinal"; se vão da maior para a menor, inverta-as.
init-ask-bipolar = O melhor é o nível do meio? Os dos lados dizem que houve algo em excesso.
init-ask-options-once = { $count ->
    [one] Um texto que aparece uma única vez não foi copiado, pois pode ser pessoal: falta alguma opção?
   *[other] { $count } textos que aparecem uma única vez não foram copiados, pois podem ser pessoais: falta alguma opção?
  }
init-ask-range = Esta escala vai de { $low } a { $high }? Os arquivos não o dizem com certeza.
init-ask-code = O número { $code } aparece { $count ->
    [one] uma vez
   *[other] { $count } vezes
  } e foi tomado por «sem resposta»: significa não se aplica (not_applicable), não sabe (dont_know) ou não responde (refused)?
init-ask-words = Esta é uma pergunta aberta? As respostas são curtas e diferentes entre si. Se não for necessária, ponha-a em ignore, em deliveries.toml.
init-ask-same-header = Duas colunas de um arquivo têm este nome, e assim nenhuma é lida: mude o nome de uma ou peça outra exportação.
init-ask-drift = São a mesma pergunta? A redação muda entre os arquivos. Se não forem, faça duas perguntas.
init-ask-language = São a mesma pergunta em vários idiomas? Têm o mesmo lugar e a mesma escala em formulários de igual forma.
init-ask-modules = { $count ->
    [one] Esta coluna nomeia um módulo, no lugar de { "{" }module{ "}" }?
   *[other] Estas { $count } colunas nomeiam um módulo cada uma, no lugar de { "{" }module{ "}" }?
  }
init-ask-questions = Nenhuma pergunta foi encontrada nos arquivos: quais são? Este é um exemplo.
init-ask-files = Nenhum arquivo com respostas foi encontrado: como se chamam os arquivos?
init-ask-respondent = Qual coluna diz quem respondeu? Sem ela, uma pessoa com várias linhas conta várias vezes.
init-ask-path = O nome do arquivo contém sinais que aqui significam outra coisa: é este o arquivo?
init-ask-seminar = Como se chama o seminário? Os arquivos não o dizem; por exemplo C2P1.
init-ask-seminar-column = Esta coluna diz de qual seminário se trata?
init-ask-seminar-names = São estes os seminários, e estes os seus nomes? Os arquivos que têm o mesmo nome são de um mesmo seminário.
init-ask-seminar-days = Os trimestres ou anos das respostas são seminários? Se conhece os dias de cada um, escreva periods = { "{" } C2P1 = ["2014-10-12", "2014-11-30"] { "}" }.
init-ask-date-order = O dia vem antes ou depois do mês? As datas podem ser lidas das duas maneiras.
init-ask-module-constant = De qual módulo tratam estes arquivos? Outros arquivos fazem as mesmas perguntas por módulo.
init-ask-module-names = São estes os módulos, e estes os seus identificadores?
init-ask-module-titles = São estes os módulos, e estes os seus títulos?
init-delivery-files = { $count ->
    [one] Um arquivo.
   *[other] { $count } arquivos.
  }

init-dropped-personal = Descartam-se nomes e endereços: { $columns }
init-dropped-identifier = Descarta-se o que identifica pessoas ou respostas: { $columns }. Se uma pessoa pode responder duas vezes, escreva keys.respondent = { "{" } column = "…" { "}" }.
init-dropped-time = Descartam-se datas e horas de envio: { $columns }
init-dropped-technical = Descarta-se o que a plataforma acrescenta: { $columns }
init-dropped-empty = Descarta-se o que está vazio: { $columns }
init-dropped-constant = Descarta-se o que é igual em todas as linhas: { $columns }
init-dropped-repeats = Descarta-se o que repete as opções de outra coluna: { $columns }
init-dropped-unclear = Isto pode ser descartado? Não parece uma resposta: { $columns }

init-found = O que é cada arquivo:
init-file-answers = { $file }: { $records ->
    [one] 1 registro
   *[other] { $records } registros
  }, { $questions ->
    [one] 1 pergunta
   *[other] { $questions } perguntas
  }, { $layout }
init-file-form = { $file }: declara um formulário; dali saem as perguntas
init-file-no-answers = { $file }: uma tabela sem respostas de participantes; não é declarada
init-file-repeats = { $file }: as suas respostas estão também em outros arquivos; não é declarada
init-file-unread = { $file }: não pôde ser lido como tabela
init-layout-wide = uma linha por pessoa
init-layout-module-rows = uma linha por pessoa e módulo
init-layout-long = uma linha por resposta
init-written = Foram escritos { $files } em { $folder }.
init-open = { $count ->
    [one] Falta responder a 1 pergunta; está no rascunho como «# ?»:
   *[other] Falta responder a { $count } perguntas; estão nos rascunhos como «# ?»:
  }
init-elsewhere = Os arquivos estão em { $from }: copie-os para { $folder } com suas pastas, pois os rascunhos os nomeiam a partir dali.
init-next = Próximo passo: plenaria check --input { $folder }
