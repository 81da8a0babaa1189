## Textos do relatório de um seminário

report-language-name = Português
report-title = Relatório de avaliação
report-skip = Ir para o resumo
report-contents = Conteúdo
report-for = Destinatários: { $audience }
report-internal = Relatório interno: tem todos os números, também os que permitem saber o que uma pessoa respondeu. Não deve ser enviado a ninguém.
report-synthetic = Dados sintéticos: estas respostas foram geradas por um programa e não são de pessoas reais.
report-source = Fonte: respostas dos participantes aos formulários de avaliação; elaboração própria da Secretaria Técnica.
report-made-with = Elaborado com Plenaria { $version }. Os mesmos dados estão em tables/findings.csv; manifest.json informa de quais arquivos provêm.

report-section-summary = Em resumo
report-section-quality = Qualidade dos dados
report-section-participation = Participação
report-section-results = Resultados por módulo
report-section-change = Mudanças desde o seminário anterior
report-section-recommendations = Recomendações
report-section-observations = Observações
report-section-kept = O que convém manter
report-section-methods = Métodos

report-to-revise = O que revisar
report-to-keep = O que manter
report-observations = Observações
report-nothing-to-revise = Nenhum módulo reúne dois sinais independentes que peçam uma mudança.
report-nothing-to-keep = De nenhum módulo se sabe com segurança suficiente que deva ficar como está.
report-the-rest = { $count ->
    [one] De um módulo as respostas não permitem recomendar uma mudança nem afirmar que deva ser mantido. Nenhuma ordem lhe é atribuída:
   *[other] De { $count } módulos as respostas não permitem recomendar uma mudança nem afirmar que devam ser mantidos. Não se estabelece nenhuma ordem entre eles:
}
report-drafts-note = As recomendações são minutas preparadas segundo regras fixas; quem as emite é uma pessoa.

report-invited = Pessoas convidadas
report-registered = Pessoas inscritas
report-attended = Pessoas que compareceram
report-answered = Pessoas que responderam
report-answered-range = Há formulários que não dizem de quem são e podem ser das mesmas pessoas: responderam ao menos tantas pessoas quanto o primeiro número e no máximo tantas quanto o segundo.
report-states = Estados representados
report-new-states = Estados que participam pela primeira vez
report-new-participants = Participantes novos
report-returning-participants = Participantes que já haviam comparecido antes
report-not-known = não consta
report-people = Do convite à resposta
report-by-sex = Presentes por sexo
report-by-institution = Presentes por tipo de instituição
report-no-participation = Não há dados de participação deste seminário.

report-what-was-read = O que foi lido, em todos os seminários desta entrega
report-files = Arquivos
report-records = Registros
report-records-used = Registros utilizados
report-records-duplicate = Registros repetidos
report-records-superseded = Registros substituídos por outro arquivo
report-records-excluded = Registros excluídos por uma regra declarada
report-records-quarantined = Registros separados por não poderem ser lidos com certeza
report-reconciliation-note = Cada linha de cada arquivo recebido está contada; as somas fecham.
report-who-answered = Quem respondeu
report-measure = Medida
report-value = Valor
report-interval = Intervalo
report-no-response-rate = Não há lista de presença, por isso não se conhece a taxa de resposta.

report-module = Módulo
report-question = Pergunta
report-answers = Respostas
report-answers-short = n
report-verdict = Veredito
report-filter = Filtrar a tabela
report-table-ratings = Avaliações por módulo e pergunta
report-table-balances = Perguntas em que o melhor é o ponto médio
report-table-bounds = Até onde o resultado poderia mudar se todos tivessem respondido
report-bounds-note = A primeira porcentagem supõe que quem não respondeu tem opinião desfavorável; a segunda, que a tem favorável.
report-no-results = Não há avaliações que possam ser mostradas.
report-hover-note = Ao apontar um número, ou ao chegar a ele com a tecla Tab, vê-se com quantas respostas e com que método foi obtido.
report-numbers-of-chart = Ver os números deste gráfico

report-table-change = Mudança das respostas favoráveis
report-compared-to = Comparado com
report-before = Antes
report-change = Mudança
report-adjusted-p = p ajustado
report-change-note = Só se comparam seminários da mesma parte, e só perguntas formuladas do mesmo modo e com a mesma escala. “Nenhuma mudança detectada” não significa que nada tenha mudado.
report-change-note-editions = Só se comparam edições do mesmo curso, e só perguntas formuladas do mesmo modo e com a mesma escala. “Nenhuma mudança detectada” não significa que nada tenha mudado.
report-adjusted-note = O p ajustado leva em conta que se comparam vários módulos: é ajustado dentro de cada pergunta, sobre os módulos do seminário. Onde falta, não é publicado para proteger as pessoas.
report-no-change-table = Não há um seminário anterior da mesma parte com que comparar.
report-no-change-table-editions = Não há uma edição anterior do curso com que comparar.

report-recommendations-of-seminar = Recomendações
report-recommendations-note = Cada uma se apoia em pelo menos dois sinais independentes; citam-se também os que apontam no sentido contrário.
report-observations-note = Um só sinal: fica registrado, mas nada se recomenda.
report-kept-note = O que alcança a meta com segurança suficiente deveria ficar a salvo das revisões.
report-requests = O que ao menos dois Estados pediram em seus comentários para a reunião de avaliação
report-topic = Tema
report-states-asking = Estados que o pedem
report-none = Nenhuma.
report-action = Ação
report-priority-high = Prioridade alta
report-priority-medium = Prioridade média
report-priority-low = Prioridade baixa
report-target = O que mostraria que funcionou
report-addressee = A quem cabe
report-evidence = Em que se apoia
report-counter-evidence = O que aponta no sentido contrário

report-n = { $n } respostas
report-n-of-eligible = { $n } respostas de { $eligible } pessoas consultadas
report-n-of-able = { $n } respostas de { $eligible } pessoas que podiam responder
report-n-and-comparator = { $n } respostas; antes { $comparator }
report-n-and-others = { $n } respostas; { $comparator } sobre os demais módulos
report-interval-is = intervalo: { $interval }
report-possible-tables = tudo o que a tabela publicada deixa como possível
report-conclusion-only = publica-se apenas o veredito

report-method-share = Uma resposta é favorável se está nos níveis declarados como tais. Um módulo está abaixo da meta se todo o seu intervalo fica abaixo de { $target }; alcança a meta se sua porcentagem chega a { $target } e o intervalo fica acima de { $floor }.
report-method-interval = Os intervalos são de 95 % e dizem o que se poderia esperar de outra turma como esta. O das porcentagens é o de Wilson.
report-method-change = As mudanças são julgadas com o teste de Wilcoxon-Mann-Whitney, ajustado segundo Holm porque muitas são examinadas ao mesmo tempo; fala-se de mudança se o p ajustado é menor que { $significance }.
report-method-recommendations = Uma recomendação precisa de pelo menos { $minimum } respostas e de dois sinais independentes: nível, mudança, divisão de opiniões, tempo, ou pedido de dois ou mais Estados.
report-method-protection = Para proteger as pessoas não se diz nada de grupos com menos de { $smallest } respostas, nem se mostram avaliações por Estado; onde quase todas as respostas estão de um lado, só se diz que são ao menos tantas.
report-method-internal = Este relatório é interno: todos os números são exatos, também os de um só Estado e os de grupos pequenos, e nada dele deve ser repassado.
report-method-files = O método de cada número está na coluna “method” de tables/findings.csv.

report-section-compared = Comparação de módulos
report-section-learning = Aprendizagem
report-section-comments = Comentários
report-standing = Quais módulos são avaliados melhor ou pior que os demais
report-standing-note = Compara-se a média das respostas de cada pessoa sobre um módulo com as de todos os demais; de cada 100 pares, em tantos o módulo recebe a avaliação mais alta.
report-standing-overall-note = Comparam-se as respostas à pergunta geral sobre um módulo com as que receberam todos os demais; de cada 100 pares, em tantos o módulo recebe a avaliação mais alta.
report-standing-chance = De 100 pares, mais alto em
report-ranking = Quais módulos se distinguem entre si
report-ranking-note = Só se compara quem avaliou todos os módulos. A ordem dos módulos que compartilham uma letra pode ser fruto do acaso.
report-ranking-rows = { $count ->
    [one] Uma pessoa avaliou todos os módulos.
   *[other] { $count } pessoas avaliaram todos os módulos.
}
report-ranking-stability = Quais pares se distinguem é um resultado
report-ranking-letters = Os módulos com suas letras
report-letters = Letras
report-mean-rank = Posto médio
report-satisfaction = O que acompanha a satisfação geral
report-satisfaction-note = 1 significa que quem avalia melhor o módulo está sempre mais satisfeito em geral; 0, que não há relação. Não diz que o módulo seja a causa.
report-correlation = Correlação
report-part = Parcela na satisfação
report-explained = Das diferenças na satisfação geral, acompanha as avaliações de todos os módulos juntos
report-not-explained = Não se informa a parcela de cada módulo na satisfação geral. { $why }.
report-reliability = Quanto concordam as perguntas de cada módulo
report-reliability-note = Alfa de Cronbach: perto de 1, as perguntas medem algo em comum. Abaixo de 0,7 convém lê-las uma a uma.
report-reliability-items = Pergunta por pergunta
report-alpha = Alfa
report-why-missing = Por que não há número
report-learning-note = As mesmas pessoas responderam antes e depois. Subiram, igual e desceram são contagens de pessoas; faltam onde não podem ser mostradas.
report-pairs = Pessoas
report-up-same-down = Subiram · igual · desceram
report-gain = Avanço médio
report-effect = Tamanho, de −1 a 1
report-coverage = { $count ->
    [one] Um de { $comments } comentários ({ $share }) fala de pelo menos um tema da lista.
   *[other] { $count } de { $comments } comentários ({ $share }) falam de pelo menos um tema da lista.
}
report-comments-note = Contagens de pessoas, nunca suas palavras. Um tema é criticado se várias pessoas falam dele em comentários críticos.
report-table-themes = Temas de todos os comentários
report-table-module-themes = Temas por módulo
report-theme = Tema
report-people-mentioning = Pessoas
report-by-tone = Aprovação · crítica · outros
report-keyness = Mais (+) ou menos (−) que nos demais
report-firmness = Quão firme é
