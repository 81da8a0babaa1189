## O que está errado em uma entrega

# G001
issue-empty-file = o arquivo está vazio
# G002
issue-no-records = há cabeçalho, mas nenhum registro
# G003
issue-not-a-text = o arquivo não é uma tabela de texto
# G004
issue-encoding-not-utf8 = o arquivo não está em UTF-8
# G005
issue-encoding-uncertain = não é possível saber a codificação do arquivo
# G006
issue-ragged-short = uma linha tem menos células que o cabeçalho
# G007
issue-ragged-long = uma linha tem mais células que o cabeçalho
# G008
issue-unclosed-quote = aspas que nunca se fecham
# G009
issue-nul-byte = há bytes nulos
# G010
issue-cell-too-long = uma célula é longa demais
# G011
issue-duplicate-header = duas colunas têm o mesmo cabeçalho
# G012
issue-empty-header = uma coluna não tem cabeçalho
# G013
issue-sep-line = a primeira linha indica o separador
# G014
issue-trailing-empty-fields = uma linha termina em células vazias fora do cabeçalho
# G015
issue-outside-folder = um link que leva a outro lugar não é seguido
# G016
issue-unclaimed-file = nenhuma entrega declara este arquivo
# G017
issue-no-file-matches = nenhum arquivo corresponde a uma entrega declarada
# G018
issue-unreadable-file = não é possível ler o arquivo
# G019
issue-mixed-line-endings = as linhas terminam de maneiras diferentes
# H001
issue-unknown-label = uma resposta não é um rótulo de sua escala
# H002
issue-outside-scale = um número fica fora da escala
# H003
issue-unknown-column = nada declara esta coluna
# H004
issue-missing-column = falta uma coluna declarada
# H005
issue-ambiguous-column = uma coluna não pode ser atribuída com certeza
# H006
issue-unknown-state = não é um Estado membro
# H007
issue-unknown-seminar = não é um seminário declarado
# H008
issue-unknown-module = não é um módulo declarado
# H009
issue-unknown-item = não é uma pergunta declarada
# H010
issue-unreadable-date = não é uma data
# H011
issue-outside-periods = a data fica fora de todos os períodos declarados
# H012
issue-duplicate-respondent = a mesma pessoa respondeu duas vezes
# H013
issue-contained-file = todos os registros estão também em outro arquivo
# H014
issue-empty-key = uma chave está vazia
# H015
issue-more-answers-than-eligible = responderam mais pessoas do que as que participaram
# H016
issue-item-empty = uma pergunta está vazia em todo um seminário
# H017
issue-bad-roster-line = não é possível ler uma linha
# H018
issue-superseded-file = outro arquivo substitui este
# H019
issue-not-asked-answer = uma resposta a uma pergunta que ali não foi feita
# H020
issue-not-on-roster = esta pessoa não está na lista de participantes
# H021
issue-several-answers = uma célula contém várias respostas
# H022
issue-unknown-option = um texto que não é opção da pergunta
# H023
issue-nameless-rows = várias linhas podem ser da mesma pessoa e nada diz de quem são
# H024
issue-same-file = dois arquivos contêm exatamente o mesmo
# G020
issue-preamble = linhas acima do cabeçalho
# G021
issue-total-row = uma linha é o total de outras
# H025
issue-seminar-without-answers = um seminário tem lista de participantes, mas nenhuma resposta
# G022
issue-error-cell = uma célula contém um erro do programa de planilhas
# G023
issue-hidden-cells = há linhas ou colunas ocultas
# G024
issue-several-sheets = a pasta de trabalho tem várias planilhas
# G025
issue-password-protected = uma senha protege o documento
# G026
issue-over-limit = há mais do que se pode ler com segurança
# G027
issue-damaged-workbook = a pasta de trabalho está danificada
# G028
issue-unknown-sheet = a pasta de trabalho não tem essa planilha
# G050
issue-hidden-file = arquivos ocultos ou temporários
# G030
issue-platform-recognised = uma plataforma de pesquisas exportou esta tabela
# G031
issue-tag-row = há uma linha de etiquetas abaixo do cabeçalho
# G032
issue-preview-response = uma resposta foi dada para testar o formulário
# G033
issue-incomplete-response = uma resposta não foi concluída
# G034
issue-personal-data-column = há colunas que identificam ou localizam pessoas
# G035
issue-formula-like = uma planilha executaria uma célula como fórmula
# G036
issue-control-char = há caracteres de controle
# G037
issue-bidi-control = há caracteres que mudam a direção do texto
# G038
issue-invisible-char = há caracteres invisíveis
# G039
issue-nbsp = há espaços inseparáveis
# G040
issue-markup-like = uma célula contém código de marcação
# G041
issue-mojibake = há letras danificadas porque o texto foi salvo em outra codificação
# H040
issue-date-like-scale-value = uma planilha converteu uma resposta em data
# H026
issue-excluded-record = registros excluídos por um filtro declarado
# H027
issue-recoded-answer = respostas recodificadas conforme o declarado
# H028
issue-unused-recode = uma recodificação declarada nunca foi aplicada
# H029
issue-ambiguous-date = uma data pode ser lida de duas maneiras
# H030
issue-answer-settled = respostas contraditórias de uma mesma pessoa; decide a regra de duplicatas
# H031
issue-split-and-joined = as opções estão em uma coluna e também em colunas próprias
# H032
issue-window-unknown = um filtro por datas precisa dos dias do seminário
# H033
issue-recode-without-label = uma recodificação leva ao que não é uma resposta da pergunta
# H034
issue-changed-while-read = um arquivo grande mudou enquanto era lido
# H035
issue-held-in-memory = um arquivo grande não pôde ser lido por blocos e ocupa muita memória
# H036
issue-comments-sampled = há mais comentários do que os que se conservam
# H051
issue-code-against-label = numa célula estão o código de uma resposta e o rótulo de outra
# H050
issue-code-and-label = numa célula estão o código e o rótulo da resposta
# H060
issue-repeated-records = registros que também estão em outro arquivo
# H061
issue-edited-record = um registro está em outro arquivo com outras respostas
# H062
issue-identical-rows = linhas sem código de pessoa iguais em todas as células
# H063
issue-order-unknown = não se sabe qual arquivo é o mais recente
# H064
issue-seminar-order-unknown = não se sabe em que ordem foram os seminários
# H084
issue-platform-column = uma pergunta está declarada sobre uma coluna que a própria plataforma acrescenta
# H082
issue-repeated-rows = há linhas que repetem uma parte do formulário e nada diz para que módulo
# H083
issue-several-columns-filled = duas colunas da mesma pergunta estão preenchidas e não coincidem
# H080
issue-unreadable-count = uma contagem não é um número inteiro
# H081
issue-unknown-base = foram contadas opções, e não as pessoas que as escolheram
# H070
issue-ambiguous-name = o nome do arquivo pode ser dividido de várias maneiras
# H071
issue-file-without-answers = nenhuma resposta do arquivo foi lida
# H072
issue-near-day-limit = uma hora em UTC, tão perto de um limite que o fuso horário decide

## O que foi feito

done-unreadable-file = não foi lido: { $why }
done-name-not-utf8 = não foi lido: o seu nome não está em UTF-8; renomeie-o
done-no-file-nor-folder = não foi lido: não é um arquivo nem uma pasta; retire-o
done-too-deep = não foi lida: a pasta está muito aninhada dentro de outras; mova-a para um nível acima
done-link = não foi seguido: é um link; coloque uma cópia do arquivo em seu lugar
done-unclaimed = não foi lido: nenhuma entrega de deliveries.toml o inclui; declare-o ou retire-o da pasta de entrada
done-unclaimed-answers = não foi lido, embora pareça conter respostas ({ $count ->
    [one] uma linha
   *[other] { $count } linhas
  }): declare-o como entrega ou, se não for, escreva no início de deliveries.toml not_deliveries = ["{ $file }"]
done-unclaimed-table = não foi lido, embora possa conter respostas: salve-o como .xlsx ou CSV e declare-o como entrega ou, se não for, escreva no início de deliveries.toml not_deliveries = ["{ $file }"]
done-unclaimed-document = não foi lido: não é uma tabela
done-no-delivery = não foi lido: not_deliveries o declara
done-hidden = não foram lidos
done-all-claimed-before = nada foi lido: os seus arquivos correspondem também a uma entrega anterior, que os lê; ponha esta antes ou mude o seu padrão
done-no-file-matches = nada foi lido: nenhum arquivo corresponde a este padrão; verifique as suas pastas e a sua extensão, ou retire a entrega
done-archive = não foi lido: é um arquivo compactado e não uma pasta de trabalho .xlsx; abra-o em um programa de planilhas e salve-o como .xlsx (assim com .ods e .xlsb), ou descompacte-o na pasta das entregas
done-office-document = não foi lido: é um documento antigo do Office; abra-o em um programa de planilhas e salve-o como .xlsx ou CSV
done-password = não foi lido: uma senha o protege; abra-o com a senha, remova a proteção e salve-o de novo
done-workbook = não foi lido: nenhuma entrega declara uma pasta de trabalho neste lugar; declare { $files } para que qualquer extensão seja aceita
done-damaged-workbook = não foi lido: a pasta de trabalho está danificada; abra-a em um programa de planilhas e salve-a de novo, ou peça-a outra vez
done-error-cell = conta como ilegível: é um erro do programa de planilhas e não uma resposta
done-more-error-cells = { $count ->
    [one] mais uma célula contém um erro do programa de planilhas e conta como ilegível
   *[other] mais { $count } células contêm erros do programa de planilhas e contam como ilegíveis
  }
done-hidden-rows = { $count ->
    [one] foi lida como as demais: a linha { $rows } está oculta; exclua-a se não deve contar
   *[other] foram lidas como as demais: { $count } linhas estão ocultas ({ $rows }); exclua-as se não devem contar
  }
done-hidden-column = foi lida como as demais: a coluna está oculta
done-first-sheet = só foi lida a planilha “{ $sheet }”; também há dados em outras: { $others }. Declare a que contém as respostas
done-hidden-sheets = as planilhas ocultas não foram lidas: { $sheets }
done-no-such-sheet = não foi lido: a pasta de trabalho não tem a planilha declarada; tem { $sheets }
done-empty-sheets = ignorado: as planilhas da pasta de trabalho estão vazias; peça-a outra vez ou remova-a
done-only-hidden-sheets = ignorado: só há dados em planilhas ocultas: { $sheets }; declare a que deve ser lida
done-over-columns = não foi lido: tem mais de { $most } colunas; exporte apenas as respostas
done-over-name = não foi lido: uma única célula do cabeçalho tem mais de { $limit } bytes; não é uma tabela
done-over-rows = não foi lido: tem mais de { $most } linhas; salve-o como CSV
done-over-cells = não foi lido: tem células demais para uma pasta de trabalho, incluídas as vazias ({ $most } com dados são lidas); salve-o como CSV
done-over-texts = não foi lido: tem mais de { $most } textos ou formatos; salve-o como CSV
done-over-size = não foi lido: descompactado é grande demais (um texto, ou o total, passa de { $most } MB); salve-o como CSV
done-pdf = não foi lido: é um PDF; peça as respostas tal como foram exportadas, em CSV
done-picture = não foi lido: é uma imagem; peça as respostas tal como foram exportadas, em CSV
done-no-text = não foi lido: os seus bytes não são texto; verifique o que é e, se for uma entrega, exporte-o novamente como CSV
done-empty-file = ignorado: o arquivo não contém nada; peça-o novamente ou retire-o
done-no-records = foi lido: tem cabeçalho e nenhuma resposta; peça-o de novo ou, se estiver certo assim, escreva na sua entrega may_be_empty = true
done-read-as = lido como { $encoding }
done-encoding-looks = não foi lido: parece { $encoding }; declare a sua codificação
done-encoding-broken = não foi lido: os seus bytes não são { $encoding } válido; exporte-o novamente ou declare outra codificação
done-encoding-unknown = não foi lido: a codificação declarada é desconhecida; declare uma como utf-8, windows-1252, macintosh ou cp850
done-sep-line = ignorada: a linha apenas indica o separador
done-titles = { $lines ->
    [one] ignorada: uma linha de título acima do cabeçalho
   *[other] ignoradas: { $lines } linhas de título acima do cabeçalho
  }
done-header-nul = lido, embora o cabeçalho contenha bytes nulos: o arquivo está danificado; exporte-o novamente
done-header-open-quote = o arquivo não foi lido: no cabeçalho abrem-se aspas que nunca se fecham
done-header-nameless = { $count ->
    [one] mantida sem nome: coluna { $columns }
   *[other] mantidas sem nome: colunas { $columns }
  }
done-headers-same = as colunas { $columns } têm o mesmo cabeçalho; distinguem-se pela sua posição
done-short-record = posta de lado: faltam células e ninguém pode dizer quais; complete a linha no arquivo
done-long-record = posta de lado: há mais células do que cabeçalhos; se um texto contém “{ $delimiter }”, coloque-o entre aspas
done-open-quote = postas de lado: abrem-se aspas que nunca se fecham, de modo que as linhas { $first } a { $last } não se distinguem
done-nul-record = posta de lado: contém bytes nulos; o arquivo está danificado; exporte-o novamente
done-long-cell = posta de lado: uma célula tem mais de { $limit } bytes; encurte-a ou verifique as aspas anteriores
done-nul-line = ignorada: a linha só contém bytes nulos
done-platform = reconhecida por { $clue }; suas convenções foram seguidas, com { $rows ->
    [one] uma linha
   *[other] { $rows } linhas
  } de cabeçalho
done-tag-row = ignorada: a linha contém etiquetas das colunas e não é resposta de ninguém
done-platform-column = foi lida como a pergunta { $item }, como está declarado; se ninguém a responde, retire-a
done-preview = não é contada; previews = "keep" na entrega a contaria
done-incomplete = o que foi respondido é contado; unfinished = "exclude" na entrega a deixaria de lado
done-personal-data = estas colunas não foram lidas, salvo as nomeadas por uma chave ou um filtro; peça exportações sem elas
done-mojibake = lida como estava antes do dano; peça a exportação original
done-never-shown = mantidos; estes caracteres nunca são mostrados nem escritos
done-compared-without = mantidos; os rótulos e cabeçalhos são comparados sem eles
done-as-spaces = mantidos; os rótulos e cabeçalhos são comparados com espaços comuns
done-inert = mantida como texto; fica inerte em toda tabela que é escrita
done-as-typed = mantida como texto; é mostrada como foi digitada
done-date-like = contada como ilegível: peça as respostas como foram dadas, ou declare a data como alias
done-total-row = ignorada: resume as linhas acima e não é resposta de ninguém
done-trailing-empty = { $count ->
    [one] mantido: um registro termina em células vazias além do cabeçalho
   *[other] mantidos: { $count } registros terminam em células vazias além do cabeçalho
  }
done-line-endings = lido, embora as linhas terminem de maneiras diferentes: o arquivo foi composto de vários ou editado
done-file-no-item = nenhuma resposta deste arquivo foi lida: nenhuma coluna contém uma pergunta
done-file-no-answer = nenhuma resposta deste arquivo foi lida: declare keys.answer
done-none-counted = { $count ->
    [one] o único registro foi separado; corrija os outros problemas deste arquivo
   *[other] os { $count } registros foram separados; corrija os outros problemas deste arquivo
  }
done-none-answered = { $count ->
    [one] o seu único registro não contém nenhuma resposta legível; compare as suas colunas com questionnaire.toml, ou peça o arquivo de novo
   *[other] os seus { $count } registros não contêm nenhuma resposta legível; compare as suas colunas com questionnaire.toml, ou peça o arquivo de novo
  }
done-file-aside-person = todos os registros do arquivo foram postos de lado: sem esta coluna, uma pessoa contaria várias vezes
done-file-aside-filter = todos os registros do arquivo foram postos de lado: não se pode saber quem o filtro exclui
done-repeated-rows = as linhas que repetem uma parte do formulário foram postas de lado; as próprias das pessoas contam
done-file-aside-repeats = todos os registros do arquivo foram postos de lado: sem esta coluna (repeats) não se sabe que linhas são as próprias de cada pessoa
done-file-aside-count = todos os registros do arquivo foram postos de lado: sem esta coluna (keys.count) não se sabe por quantas respostas valem
done-file-aside-name = todos os registros do arquivo foram separados: declare os seus seminários e módulos em programme.toml, ou o arquivo como entrega própria, antes da outra: files = "{ $file }", { $keys }
done-file-unused = { $count ->
    [one] o arquivo não foi usado: falta-lhe a coluna { $headers }
   *[other] o arquivo não foi usado: faltam-lhe as colunas { $headers }
  }
done-folder-no-seminar = não foi lido: a sua pasta não é a de um seminário
done-aside-without = os registros sem esta chave são postos de lado
done-own-respondent = cada registro conta como uma pessoa diferente
done-record-aside = o registro foi posto de lado
done-record-aside-module = o registro foi posto de lado: a sua pergunta é feita sobre cada módulo
done-counted-stateless = as respostas foram contadas sem Estado
done-counted-dayless = as respostas foram contadas sem data
done-all-counted = todas as respostas foram contadas
done-column-unread = a coluna não foi lida
done-columns-unread = nenhuma destas colunas foi lida
done-item-not-found = a pergunta não foi encontrada em nenhum arquivo; verifique os seus cabeçalhos
done-unreadable = contada como ilegível
done-outside-scale = contada como ilegível; nada é deslocado para a escala
done-contradiction = contada como ilegível: as respostas se contradizem
done-label-not-code = lida pelo rótulo; o código é a grafia declarada de outra resposta
done-label-not-score = lida pelo rótulo; o código não é a sua pontuação declarada
done-read-by-label = lida pelo rótulo
done-remark = { $count ->
    [one] contada como ilegível; o que ali foi escrito, um caractere, não é repetido
   *[other] contada como ilegível; o que ali foi escrito, { $count } caracteres, não é repetido
  }
done-option-uncounted = as opções declaradas foram contadas, mas este texto não
done-option-remark = { $count ->
    [one] as opções declaradas foram contadas; o que se escreveu além delas, um caractere, não foi contado nem é repetido
   *[other] as opções declaradas foram contadas; o que se escreveu além delas, { $count } caracteres, não foi contado nem é repetido
  }
done-answer-uncounted = a resposta não foi contada
done-blank-by-all = conta como deixada em branco por todas as pessoas; se não foi perguntada em { $seminar }, declare isso com asked.except
done-blank-by-all-of-module = conta como deixada em branco por todas as pessoas; se em { $seminar } não foi perguntada sobre o módulo { $module }, declare isso com asked.except
done-seminar-silent = nada deste seminário é relatado; coloque as suas entregas onde indica “files” em deliveries.toml
done-nameless-rows = o que se pergunta uma vez por seminário não foi contado: cada linha pode repetir uma pessoa
done-duplicate = não foi contado: em seu lugar conta { $kept }
done-superseded = não foi contado: { $file } o substitui, como declarado
done-superseded-several = não foi contado: { $count } arquivos o substituem, como declarado
done-superseded-not = contado: nenhum arquivo que o substituiria tem registros que contem
done-supersedes-nothing = nada foi substituído: não existe esse arquivo; corrija o seu caminho ou retire-o de “supersedes”
done-same-file = não foi contado: contém exatamente o mesmo que { $file }
done-same-file-counted = contado, embora contenha exatamente o mesmo que { $file }
done-contained = não foi contado: todas as suas respostas também estão em { $file }
done-contained-counted = contado, embora todas as suas respostas também estejam em { $file }: pode ser coincidência
done-line-unread = a linha não foi lida
done-comment-unread = o comentário não foi lido
done-person-stateless = a pessoa foi contada sem Estado
done-unknown = considerado desconhecido
done-changed-while-read = nenhum registro do arquivo foi contado: na segunda leitura, ele já não era o mesmo ou não pôde ser aberto
done-held-in-memory = foi lido inteiro, não por blocos, porque as suas aspas, a sua codificação, uma linha de totais, as pessoas repetidas ou uma alteração entretanto não o permitem
done-comments-sampled = conservou-se uma amostra uniforme de { $kept } dos { $heard } comentários; as respostas foram todas contadas
done-repeated = { $count ->
    [one] não se contou um registro: é da mesma pessoa que um de { $file }, que conta no seu lugar
   *[other] não se contaram { $count } registros: são das mesmas pessoas que outros de { $file }, que contam no seu lugar
  }
done-repeated-counted = { $count ->
    [one] contou-se tudo, embora um registro se pareça muito com outro de { $file }; se um dos arquivos repete o outro, declare «supersedes» ou «keys.respondent»
   *[other] contou-se tudo, embora { $count } registros se pareçam muito com outros de { $file }; se um dos arquivos repete o outro, declare «supersedes» ou «keys.respondent»
  }
done-edited = não se contou: no seu lugar conta { $kept }; diferem as colunas { $columns }
done-identical-counted = { $count ->
    [one] contou-se: pode ser de outra pessoa (linha { $lines })
   *[other] contaram-se { $count } linhas: podem ser de outras pessoas (linhas { $lines })
  }
done-identical-once = { $count ->
    [one] não se contou: também coincide a sua marca de tempo ou o seu código, portanto é o mesmo registro (linha { $lines })
   *[other] não se contaram { $count } linhas: também coincide a sua marca de tempo ou o seu código, portanto são os mesmos registros (linhas { $lines })
  }
done-order-unknown = { $count ->
    [one] conta o que diz { $file } em um registro que difere, sem que se saiba se é o mais recente
   *[other] conta o que diz { $file } em { $count } registros que diferem, sem que se saiba se é o mais recente
  }
done-seminars-unordered = não se calculou nenhuma mudança entre estes seminários
done-base-unknown = contou-se opção por opção; não se sabe quantas pessoas responderam { $item }: o número indicado é o da opção mais frequente

## O que se esperava

expected-inside-folder = um arquivo ou uma pasta dentro da pasta de entrada
expected-cells = { $count ->
    [one] uma célula
   *[other] { $count } células
  }
expected-empty-cell = uma célula vazia: a pergunta não foi feita ali
expected-some-answer = uma resposta de alguém em { $seminar }
expected-some-answer-of-module = alguma resposta sobre o módulo { $module } em { $seminar }
expected-at-most = { $attended ->
    [one] no máximo uma pessoa ({ $whose }), que compareceu segundo a lista de participantes
   *[other] no máximo { $attended } pessoas ({ $whose }), que compareceram segundo a lista de participantes
  }
expected-participant = alguém da lista de participantes
expected-column = uma coluna com o cabeçalho “{ $header }”
expected-columns = colunas com os cabeçalhos { $headers }
expected-one-column = uma só coluna com o cabeçalho “{ $header }”, não as colunas { $columns }
expected-one-split = uma só maneira de ler o nome, não { $count }
expected-one-column-for = uma só coluna para a pergunta { $item }, não as colunas { $columns }
expected-one-filled = só uma das colunas { $columns } preenchida (item { $item })
expected-header = o cabeçalho de uma pergunta ou de uma chave, ou um que se declare para ignorar
expected-header-of-one = { $count ->
    [one] um cabeçalho que corresponda uma só vez à pergunta { $items }
   *[other] um cabeçalho de uma só pergunta, não de { $items }
  }
expected-module-for = um módulo para a pergunta { $items }
expected-key = { $key ->
    [respondent] uma chave que diga quem respondeu
    [seminar] uma chave que diga de que seminário se trata
   *[module] uma chave que diga de que módulo se trata
  }
expected-value = { $key ->
    [seminar] o seminário
    [module] o módulo
    [state] o Estado
    [respondent] quem respondeu
    [item] a pergunta
   *[comment] o comentário
  }
expected-state = um Estado do programa: o seu nome em espanhol, português ou inglês, ou o seu código ISO
expected-identifier = um nome de letras sem acentos, algarismos, hifens e sublinhados, sem espaços
expected-declared = um que esteja declarado em programme.toml
expected-item = uma pergunta de questionnaire.toml
expected-one-item = um texto que corresponda a uma só pergunta
expected-period = um dia dentro de um período declarado
expected-time-zone = o fuso horário em que se contam os dias (time_zone), ou uma hora local
expected-date = { $order ->
    [dmy] uma data escrita com dia, mês e ano
    [mdy] uma data escrita com mês, dia e ano
   *[ymd] uma data escrita com ano, mês e dia
  }
expected-label = um rótulo da escala { $scale }
expected-number = um número de { $low } a { $high } (escala { $scale })
expected-option = uma opção da escala { $scale }
expected-one-answer = uma só resposta da escala { $scale }
expected-label-alone = só o rótulo, ou só o código (pergunta { $item })
expected-respondent-key = uma coluna que diga quem respondeu, declarada em keys.respondent
expected-order-of-files = uma data nos registros, declarada em keys.date, ou nomes de arquivo que só difiram na data ou no número
expected-order-of-seminars = o ano ou a data de cada seminário: declare «start» em programme.toml, ou escreva ali a ordem dos seminários
expected-same-answer = a mesma resposta em todos os registros da pessoa
expected-one-record = um registro por pessoa
expected-other-answers = respostas diferentes em cada arquivo; exclua um dos dois
expected-once = cada participante uma só vez
expected-yes-or-no = sim ou não
expected-days = um número de dias

## Onde se corrige

cure-level = nível “{ $level }” da escala { $scale }
cure-scale = escala { $scale }
cure-item = pergunta { $item }
cure-delivery = a entrega deste arquivo
cure-new-delivery = como entrega própria, antes das demais
done-excluded = { $count ->
    [one] um registro foi excluído, como declarado: { $reason }
   *[other] { $count } registros foram excluídos, como declarado: { $reason }
  }
done-recoded = { $count ->
    [one] uma resposta foi lida como “{ $to }”, como declarado: { $reason }
   *[other] { $count } respostas foram lidas como “{ $to }”, como declarado: { $reason }
  }
done-recode-unused = nada foi recodificado: nenhuma resposta está escrita assim; corrija-a ou retire-a
done-dates-read = { $count ->
    [one] foi lida uma data que seria outro dia em outra ordem
   *[other] foram lidas { $count } datas que seriam outro dia em outra ordem
  }
expected-date-order-shown = { $order ->
    [dmy] a ordem do resto do arquivo: dia, mês, ano
    [mdy] a ordem do resto do arquivo: mês, dia, ano
   *[ymd] a ordem do resto do arquivo: ano, mês, dia
  }
expected-date-order-declared = uma ordem de dia e mês declarada: nada no arquivo a mostra
done-answer-settled = a resposta não foi contada: em seu lugar conta a de { $kept }
done-split-preferred = foi lida a coluna { $read }, cujo cabeçalho é declarado primeiro, e não a coluna { $left }
expected-not-both = as opções de { $item } em uma coluna ou em colunas próprias, não das duas maneiras
done-no-window = nada foi excluído segundo os dias do seminário: ele não tem dias declarados
expected-seminar-days = um seminário com start e end em programme.toml
done-column-not-recoded = as respostas desta coluna não foram recodificadas
expected-recode-label = uma resposta da pergunta desta coluna, não “{ $to }”
done-mark-uncounted = a opção não foi contada como escolhida
expected-mark = 1 ou 0, sim ou não, ou “{ $option }”
expected-answers = respostas de pessoas: { $platform } escreve esta coluna por conta própria
expected-module-rows = layout = "module-rows" e keys.module = {"{"} column = "…" {"}"}, a coluna que nomeia o módulo dessas linhas, com per = "module" nas suas perguntas
expected-count = um número inteiro de respostas sem separador de milhares, como 0, 7 ou 1234
