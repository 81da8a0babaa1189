## Textos do relatório sobre todos os ciclos

cycles-title = Comparação de ciclos
cycles-section-summary = Em resumo
cycles-section-participation = Participação em todos os seminários
cycles-section-series = Séries ao longo dos seminários
cycles-section-limits = Limites e métodos
cycles-part = Parte { $part }

cycles-seminar = Seminário
cycles-days = Dias
cycles-place = Local
cycles-curriculum-version = Currículo
cycles-table-seminars = Seminários comparados
cycles-table-lineage = O que houve com cada módulo
cycles-lineage-note = Cada coluna diz o que houve com o módulo desde o seminário anterior. Um módulo revisado continua comparável, porque a revisão é o que se quer julgar; um separado ou fundido não continua.
cycles-lineage-taught = ministrado
cycles-lineage-not_taught = não ministrado
cycles-lineage-same = igual
cycles-lineage-renamed = com outro nome
cycles-lineage-revised = revisado
cycles-lineage-split = separado de outro
cycles-lineage-merged = fundido
cycles-lineage-new = novo
cycles-lineage-dropped = suprimido
cycles-curriculum = currículo { $curriculum }
cycles-from = de { $modules }

cycles-ratings = Respostas favoráveis por seminário
cycles-table-item = { $question }
cycles-table-seminar = O seminário como um todo
cycles-trend = Tendência
cycles-per-cycle = Por ciclo

cycles-summary-seminars = { $later } em relação a { $earlier }.
cycles-summary-same-curriculum = O currículo desta parte não mudou.
cycles-summary-curriculum = Currículo em { $seminar }: { $changes }.
cycles-summary-renamed = com outro nome { $modules }
cycles-summary-revised = revisado { $modules }
cycles-summary-split = separado de outro { $modules }
cycles-summary-merged = fundido { $modules }
cycles-summary-new = novo { $modules }
cycles-summary-dropped = suprimido { $modules }
cycles-summary-trends = Ao longo de todos os seminários desta parte:
cycles-summary-note = Uma comparação é uma pergunta sobre um módulo, ou sobre o seminário como um todo, em relação ao seminário anterior mais próximo da mesma parte que a fez. “Nenhuma mudança detectada” não significa que nada tenha mudado.
cycles-count-improved = { $count ->
    [0] Nenhuma comparação mostra melhora.
    [one] Uma comparação mostra melhora:
   *[other] { $count } comparações mostram melhora:
  }
cycles-count-declined = { $count ->
    [0] Nenhuma comparação mostra piora.
    [one] Uma comparação mostra piora:
   *[other] { $count } comparações mostram piora:
  }
cycles-count-no-change-found = { $count ->
    [one] Em uma comparação não se detectou mudança.
   *[other] Em { $count } comparações não se detectou mudança.
  }
cycles-count-too-few = { $count ->
    [one] Em uma comparação há respostas de menos para dizer algo.
   *[other] Em { $count } comparações há respostas de menos para dizer algo.
  }
cycles-count-not-comparable = { $count ->
    [one] Uma pergunta não pode ser comparada; a tabela diz por quê.
   *[other] { $count } perguntas não podem ser comparadas; as tabelas dizem por quê.
  }
cycles-count-withheld = { $count ->
    [one] Uma comparação é retida para proteger as pessoas.
   *[other] { $count } comparações são retidas para proteger as pessoas.
  }
cycles-seen-one = Uma alta de { $least } pontos ou mais poderia ter sido vista.
cycles-seen-range = Só poderiam ter sido vistas altas de pelo menos { $least } a { $most } pontos, conforme a pergunta.
cycles-count-rising = { $count ->
    [0] Nenhuma pergunta sobe.
    [one] Uma pergunta sobe:
   *[other] { $count } perguntas sobem:
  }
cycles-count-falling = { $count ->
    [0] Nenhuma pergunta cai.
    [one] Uma pergunta cai:
   *[other] { $count } perguntas caem:
  }
cycles-count-no-trend-found = { $count ->
    [0] Não há nenhuma sem tendência detectada.
    [one] Em uma pergunta não se detectou tendência.
   *[other] Em { $count } perguntas não se detectou tendência.
  }

cycles-table-participation = Quem participou
cycles-returning-states = Estados que já haviam participado
cycles-no-participation = Não há dados de participação.
cycles-participation-note = São novos os Estados e as pessoas que não estiveram em nenhum seminário anterior, de qualquer das partes. Quais pessoas são novas só se sabe onde todos os seminários anteriores têm lista de presença.

cycles-series-all = Todos os seminários
cycles-median = Mediana
cycles-mean = Média
cycles-limits = Limites naturais
cycles-series-too-short = { $seminars ->
    [one] Há um seminário com números. Uma mediana precisa de dez:
   *[other] Há { $seminars } seminários com números. Uma mediana precisa de dez:
  } { $missing ->
    [one] falta um.
   *[other] faltam { $missing }.
  }
cycles-series-without-limits = Há { $seminars } seminários com números. Os limites naturais precisam de doze: { $missing ->
    [one] falta um.
   *[other] faltam { $missing }.
  }

cycles-limit-part = Só se comparam seminários da mesma parte: as duas partes têm conteúdos diferentes.
cycles-limit-people = Em cada seminário responderam outras pessoas. Uma diferença pode vir de quem esteve lá.
cycles-limit-cause = A comparação diz o que mudou, não por quê. Que um módulo tenha sido revisado antes de suas respostas melhorarem não prova que tenha sido pela revisão.
cycles-limit-nearest = Cada mudança é contada a partir do seminário anterior mais próximo da parte que fez a mesma pergunta.
cycles-limit-wording = Onde mudou a redação ou a escala de uma pergunta, suas respostas não são comparadas.
cycles-limit-few = Com menos de { $minimum } respostas em um dos dois lados nada é dito. Com poucas dezenas só se veem mudanças grandes.
cycles-method-trend = Uma tendência é julgada sobre três ou mais seminários de uma parte com o teste de Kendall; a mudança por ciclo é a do teste de Cochran–Armitage.

## The command that compares two cycles

cycles-compare-title = Parte { $part }: { $later } em relação a { $earlier }
cycles-compare-title-course = { $later } em relação a { $earlier }: { $course }
cycles-compare-improved = Melhorou: { $subjects }
cycles-compare-declined = Piorou: { $subjects }
cycles-compare-no-change-found = Nenhuma mudança detectada: { $subjects }
cycles-compare-too-few = Respostas insuficientes para afirmar: { $subjects }
cycles-compare-not-comparable = Não comparável: { $subjects }
cycles-compare-withheld = Não se publica para proteger as pessoas: { $subjects }
cycles-compare-none = nada
cycles-compare-item = pergunta
cycles-compare-shares = favoráveis (n)
cycles-compare-change = mudança (95 %)
cycles-compare-verdict = veredito
cycles-compare-note = Só se compara a mesma parte ou o mesmo curso nacional; responderam outras pessoas, e o que mudou não diz por quê.
