## Gráficos

# 1–16
chart-source = Fonte: { $pieces }.
chart-synthetic = Dados sintéticos: não descrevem pessoas reais.
chart-seminar = seminário { $seminar }
chart-question = Pergunta: “{ $text }”
chart-question-various = A principal pergunta de avaliação de cada módulo
chart-response-rate = taxa de resposta { $rate }
chart-withheld = não publicado
chart-total-only = só se pode publicar o número de respostas
chart-directions-withheld = não se publica quantas pessoas subiram ou desceram
chart-verdict-only = só se pode publicar o veredito
chart-target = meta { $target }
chart-unknown = não se sabe
chart-points-interval = { $point } (de { $lower } a { $upper })

# 1–16
chart-column-module = Módulo
chart-column-question = Pergunta
chart-column-letters = Letras
chart-column-favourable = Favoráveis (intervalo de 95 %)
chart-column-n = n
chart-column-no-rating = Sem avaliar
chart-column-verdict = Veredito
chart-column-change = Mudança em pontos (intervalo de 95 %)
chart-column-n-pair = n, antes → depois
chart-column-state = Estado membro
chart-column-step = Etapa
chart-column-people = Pessoas
chart-column-of-previous = Da etapa anterior

# 1–16
chart-inline-letters = letras: { $letters }
chart-inline-favourable = { $share } favoráveis
chart-inline-no-rating = { $count ->
    [one] { $count } não avaliou
   *[other] { $count } não avaliaram
}
chart-inline-points = { $points } pontos
chart-inline-of-previous = { $rate } da etapa anterior

# 1 modules, 2 levels, 3 shares
chart-target-none = De nenhum módulo se pode afirmar que fique abaixo da meta de { $target } nem que a atinja
chart-target-strong = { $strong ->
    [one] { $strong } de { $modules } módulos atinge a meta de { $target }; de nenhum se pode afirmar que fique abaixo
   *[other] { $strong } de { $modules } módulos atingem a meta de { $target }; de nenhum se pode afirmar que fique abaixo
}
chart-target-one-weak = “{ $name }” fica abaixo da meta de { $target }; dos demais módulos nada se pode afirmar
chart-target-one-weak-some-strong = { $strong ->
    [one] “{ $name }” fica abaixo da meta de { $target }; { $strong } de { $modules } módulos a atinge
   *[other] “{ $name }” fica abaixo da meta de { $target }; { $strong } de { $modules } módulos a atingem
}
chart-target-weak = { $weak } de { $modules } módulos ficam abaixo da meta de { $target }
chart-target-weak-and-strong = { $strong ->
    [one] { $weak } de { $modules } módulos ficam abaixo da meta de { $target }; { $strong } a atinge
   *[other] { $weak } de { $modules } módulos ficam abaixo da meta de { $target }; { $strong } a atingem
}
chart-target-counts = Meta de { $target }: { $strong ->
    [0] nenhum módulo a atinge com segurança
    [one] { $strong } módulo a atinge
   *[other] { $strong } módulos a atingem
}, { $weak ->
    [0] nenhum fica com segurança abaixo
    [one] { $weak } fica abaixo
   *[other] { $weak } ficam abaixo
}{ $others ->
    [0] { "" }
    [one] , sem veredito sobre { $others }
   *[other] , sem veredito sobre { $others }
}

# 1–16
chart-note-diverging = À esquerda, as respostas desfavoráveis; à direita, as favoráveis; as neutras, metade de cada lado do zero.
chart-note-classes = Onde quase todas as respostas estão de um lado só se diz que são ao menos tantas (o hachurado pode estar de um ou de outro lado); por isso os níveis são reunidos em todas as linhas.
chart-note-interval = Entre parênteses: { $method }.
chart-note-interval-line = Linha e parênteses: { $method }.
chart-note-verdicts = Atinge a meta: { $target } ou mais, com o intervalo acima de { $floor }. Abaixo da meta: todo o intervalo sob { $target }.
chart-note-few = Números em cinza: menos de 30 respostas; leia com cautela.
chart-note-letters = Letras: os módulos que compartilham uma letra não se distinguem entre si. Só se comparam as respostas de quem avaliou todos os módulos.
chart-note-range = Caixa: só se pode publicar esta faixa.
chart-note-line-range = Barra sem marca: só se pode publicar que a proporção está nessa faixa.
chart-note-change = Mudança da proporção favorável em pontos percentuais; os vereditos se baseiam em um teste de postos com todas as respostas, ajustado pelo número de módulos.
chart-note-answered = Responderam: deram ao menos uma avaliação.
chart-note-no-roster = Sem lista de participantes de { $seminars }: mostram-se os Estados de quem respondeu.
chart-note-last-columns = As últimas { $shown } de { $all } colunas; as demais estão na tabela.
chart-note-latest = Os últimos { $shown } de { $all } seminários.
chart-method-newcombe = intervalo de Newcombe de 95 %

# 1 modules
chart-alt-modules = Barras divergentes das respostas sobre { $modules ->
    [one] { $modules } módulo
   *[other] { $modules } módulos
}, ordenados pela proporção favorável: de “{ $first }”, { $first_share }, a “{ $last }”, { $last_share }.{ $without ->
    [0] { "" }
    [one] { " " }{ $without } módulo não tem valor.
   *[other] { " " }{ $without } módulos não têm valor.
}
# 3 shares
chart-alt-shares = Proporção favorável com seu intervalo de { $modules ->
    [one] { $modules } módulo
   *[other] { $modules } módulos
}, ordenados: de “{ $first }”, { $first_share }, a “{ $last }”, { $last_share }.{ $without ->
    [0] { "" }
    [one] { " " }{ $without } módulo não tem valor.
   *[other] { " " }{ $without } módulos não têm valor.
}
# 1 modules, 3 shares
chart-alt-none = { $modules ->
    [one] { $modules } módulo sem valor.
   *[other] { $modules } módulos sem valores.
}
# 4 change
chart-alt-change = { $modules ->
    [one] Proporção favorável de { $modules } módulo em { $comparator } e { $seminar }, unidas por uma linha. { $title }.
   *[other] Proporções favoráveis de { $modules } módulos em { $comparator } e { $seminar }, cada par unido por uma linha. { $title }.
}
# 10 participation
chart-alt-participation = { $seminars ->
    [one] Quadro de pessoas por Estado membro em { $seminars } seminário, mais escuro onde mais participaram. { $title }.
   *[other] Quadro de pessoas por Estado membro em { $seminars } seminários, mais escuro onde mais participaram. { $title }.
}
# 11 funnel
chart-alt-funnel = Barras de pessoas por etapa. { $steps }.

# 4 change
chart-change-too-few = Muito poucas respostas para afirmar se algum módulo mudou desde { $comparator }
chart-change-withheld = Não se pode publicar se algum módulo mudou desde { $comparator }
chart-change-none = { $unchanged ->
    [one] Não se detectou mudança desde { $comparator } no único módulo que se pode comparar
   *[other] Não se detectou mudança desde { $comparator } em nenhum dos { $unchanged } módulos que se podem comparar
}
chart-change-one-improved = “{ $improved_name }” melhorou desde { $comparator }
chart-change-one-declined = “{ $declined_name }” piorou desde { $comparator }
chart-change-one-each = “{ $improved_name }” melhorou e “{ $declined_name }” piorou desde { $comparator }
chart-change-improved = { $improved } módulos melhoraram desde { $comparator }
chart-change-declined = { $declined } módulos pioraram desde { $comparator }
chart-change-both = { $improved ->
    [one] { $improved } módulo melhorou
   *[other] { $improved } módulos melhoraram
} e { $declined ->
    [one] { $declined } piorou
   *[other] { $declined } pioraram
} desde { $comparator }
chart-change-subtitle = proporção favorável em { $comparator } e { $seminar }

# 10 participation
chart-states = { $states ->
    [one] { $states } Estado participou de { $seminar }
   *[other] { $states } Estados participaram de { $seminar }
}
chart-states-of = { $states ->
    [one] { $states } de { $members } Estados membros participou de { $seminar }
   *[other] { $states } de { $members } Estados membros participaram de { $seminar }
}
chart-states-answered = { $states ->
    [one] As respostas sobre { $seminar } vêm de { $states } Estado
   *[other] As respostas sobre { $seminar } vêm de { $states } Estados
}
chart-states-answered-of = As respostas sobre { $seminar } vêm de { $states } de { $members } Estados membros
chart-states-new = { $claim }; { $new ->
    [one] { $new } não tinha participado antes (seminários desde { $first })
   *[other] { $new } não tinham participado antes (seminários desde { $first })
}
chart-states-unknown = Não consta quais Estados participaram do último seminário
chart-participation-subtitle = Pessoas por Estado membro e seminário
chart-participation-between = { $people } pessoas em { $seminar }
chart-participation-total = { $people ->
    [one] { $people } pessoa em { $seminar }
   *[other] { $people } pessoas em { $seminar }
}
chart-sum-states = Estados
chart-sum-people = Pessoas
chart-legend-people = pessoas, mais escuro se são mais
chart-legend-nobody = ninguém participou
chart-legend-unknown = não se sabe

# 11 funnel
chart-step-invited = Convidadas
chart-step-registered = Inscritas
chart-step-attended = Compareceram
chart-step-answered = Responderam
chart-funnel-rate = { $answered } das { $attended } pessoas que compareceram { $answered ->
    [one] respondeu
   *[other] responderam
} à avaliação: { $rate }
chart-funnel-counts = { $answered } das { $attended } pessoas que compareceram { $answered ->
    [one] respondeu
   *[other] responderam
} à avaliação
chart-funnel-no-roster = { $answered ->
    [one] { $answered } pessoa respondeu; nenhuma lista diz quantas compareceram
   *[other] { $answered } pessoas responderam; nenhuma lista diz quantas compareceram
}
chart-funnel-more = { $answered } pessoas responderam, mais do que as { $attended } listadas como presentes
chart-funnel-between = Responderam { $answered } pessoas: há formulários que não dizem de quem são
chart-funnel-between-of = Responderam { $answered } das { $attended } pessoas que participaram: há formulários que não dizem de quem são
chart-funnel-subtitle = Pessoas por etapa

# 1–16
chart-empty-no-modules = Não há módulos declarados para este seminário.
chart-empty-no-ratings = Nenhum módulo tem avaliações suficientes para um gráfico.
chart-empty-not-asked = Este seminário não pediu que se avaliassem seus módulos.
chart-empty-withheld = Os grupos são pequenos demais: suas respostas não são publicadas, para proteger as pessoas.
chart-empty-no-earlier = Nenhum seminário anterior da mesma parte perguntou o mesmo.
chart-empty-no-earlier-edition = Nenhuma edição anterior do curso perguntou o mesmo.
chart-empty-not-comparable = Nenhum módulo pode ser comparado: mudou a pergunta, sua escala ou os módulos, ou muito poucas pessoas responderam.
chart-empty-change-withheld = Os grupos são pequenos demais: as mudanças não são publicadas, para proteger as pessoas.
chart-empty-no-states = Nem uma lista de participantes nem as respostas dizem quais Estados participaram.
chart-empty-no-people = Não se sabe nada das pessoas deste seminário.

# 1–16
chart-panel = { $name }: sem gráfico
chart-name-modules = Respostas por módulo, dos dois lados do zero
chart-name-levels = Respostas por módulo, empilhadas até o total
chart-name-shares = Respostas favoráveis por módulo, com intervalos e letras
chart-name-change = Mudança desde um seminário anterior
chart-name-slopes = Cada módulo nos últimos seminários da sua parte
chart-name-cycles = Módulos por ciclo
chart-name-dimensions = Módulos por dimensão
chart-name-series = Participação, resposta e satisfação ao longo do tempo
chart-name-importance = Avaliação dos módulos e satisfação geral
chart-name-participation = Participação por Estado membro
chart-name-funnel = Do convite à resposta
chart-name-newcomers = Participantes novos e que voltam
chart-name-strips = Respostas em escalas longas
chart-name-themes = Temas dos comentários, por tom
chart-name-learning = Antes e depois: o aprendido
chart-name-loop = Recomendações em minuta, pelo que pedem

# 2 levels
chart-alt-levels = Barras empilhadas com as respostas a { $modules ->
    [one] { $modules } módulo
   *[other] { $modules } módulos
}, ordenados por proporção favorável: de “{ $first }”, { $first_share }, a “{ $last }”, { $last_share }.{ $without ->
    [0] { "" }
    [one] { " " }{ $without } módulo não tem número.
   *[other] { " " }{ $without } módulos não têm número.
}
chart-levels-none = Respostas por módulo
chart-levels-same = Em todos os módulos com número, as respostas favoráveis são { $share }
chart-levels-range = Conforme o módulo, as respostas favoráveis vão de { $least } a { $most }

# 6 cycles, 7 dimensions
chart-favourable-share = proporção de respostas favoráveis
chart-class-under = menos de { $to }
chart-class-between = de { $from } a menos de { $to }
chart-class-over = { $from } ou mais
chart-legend-not-asked = não foi dado ou não se perguntou
chart-legend-no-number = sem número
chart-note-bold = Números em negrito: 30 respostas ou mais; os demais, com menos, pedem cautela na leitura.
chart-note-few-every = Todos os números se baseiam em menos de 30 respostas: pedem cautela na leitura.
chart-note-few-all = Há números com menos de 30 respostas: pedem cautela na leitura.
chart-column-n-of = n, { $seminar }

# 6 cycles
chart-cycles-title = Meta de { $target }: em { $first }, { $first_met ->
    [one] { $first_met } de { $first_all } módulos a atinge
   *[other] { $first_met } de { $first_all } módulos a atingem
}; em { $last }, { $last_met } de { $last_all }
chart-note-side-by-side = Os números de seminários diferentes vêm de pessoas diferentes: só o gráfico de mudança diz se uma diferença é mais que acaso.
chart-alt-cycles = Mapa de calor de { $modules ->
    [one] { $modules } módulo
   *[other] { $modules } módulos
} em { $seminars ->
    [one] { $seminars } seminário
   *[other] { $seminars } seminários
}; mais escuro, mais respostas favoráveis. { $title }.

# 7 dimensions
chart-dimensions-subtitle = Proporção de respostas favoráveis a cada pergunta sobre o módulo
chart-dimensions-none = De nenhuma das { $ratings } avaliações se pode afirmar que fique abaixo da meta de { $target } nem que a alcance
chart-dimensions-strong = { $strong ->
    [one] { $strong } de { $ratings } avaliações atinge a meta de { $target }
   *[other] { $strong } de { $ratings } avaliações atingem a meta de { $target }
}; de nenhuma se pode afirmar que fique abaixo
chart-dimensions-weak = { $weak ->
    [one] { $weak } de { $ratings } avaliações fica abaixo da meta de { $target }
   *[other] { $weak } de { $ratings } avaliações ficam abaixo da meta de { $target }
}; { $strong ->
    [0] nenhuma a atinge com segurança
    [one] { $strong } a atinge
   *[other] { $strong } a atingem
}
chart-dimensions-weak-one-module = { $weak ->
    [one] { $weak } de { $ratings } avaliações fica abaixo da meta de { $target }, e é de “{ $name }”
   *[other] { $weak } de { $ratings } avaliações ficam abaixo da meta de { $target }, todas de “{ $name }”
}; { $strong ->
    [0] nenhuma a atinge com segurança
    [one] { $strong } a atinge
   *[other] { $strong } a atingem
}
chart-note-ideal = Da duração e de outras perguntas com o ideal no meio mostra-se a proporção que escolheu o ideal.
chart-alt-dimensions = Mapa de calor de { $modules ->
    [one] { $modules } módulo
   *[other] { $modules } módulos
} e { $columns ->
    [one] { $columns } pergunta
   *[other] { $columns } perguntas
}; mais escuro, mais respostas favoráveis. { $title }.

# 5 slopes
chart-slopes-too-few = Muito poucas respostas para dizer se algum módulo sobe ou desce com o tempo
chart-slopes-none = Não se constatou que a avaliação de algum módulo suba ou desça com o tempo
chart-slopes-one-up = A avaliação de “{ $up_name }” sobe com o tempo; de nenhum módulo se constatou que desça
chart-slopes-one-down = A avaliação de “{ $down_name }” desce com o tempo; de nenhum módulo se constatou que suba
chart-slopes-up = A avaliação de { $up } módulos sobe com o tempo; de nenhum se constatou que desça
chart-slopes-down = A avaliação de { $down } módulos desce com o tempo; de nenhum se constatou que suba
chart-slopes-both = A avaliação de { $up ->
    [one] { $up } módulo
   *[other] { $up } módulos
} sobe com o tempo e a de { $down } desce
chart-legend-up = sobe
chart-legend-down = desce
chart-legend-unsure = não se constatou nem um nem outro
chart-note-from-0-to-100 = Linhas cinza: 0 % e 100 %.
chart-note-missing-points = Onde falta um ponto não há número que se possa mostrar.
chart-note-from-zero = Todos os eixos começam em zero.
chart-note-trend = Sobe ou desce: teste de tendência de Jonckheere e Terpstra de todas as respostas dos seminários da parte, ajustado ao número de módulos.
chart-note-trend-editions = Sobe ou desce: teste de tendência de Jonckheere e Terpstra de todas as respostas das edições do curso, ajustado ao número de módulos.
chart-note-rank-test = Sobe ou desce: teste de postos de todas as respostas dos dois seminários, ajustado ao número de módulos.
chart-note-gaps = Os pontos que não se unem não são comparados entre si.
chart-alt-slopes = Gráficos pequenos de { $modules ->
    [one] { $modules } módulo
   *[other] { $modules } módulos
} em { $seminars ->
    [one] { $seminars } seminário
   *[other] { $seminars } seminários
}: a proporção favorável em cada um. { $title }.

# 8 series
chart-series-attended = Pessoas que compareceram
chart-series-answered = Pessoas que responderam
chart-series-states = Estados representados
chart-series-response = Taxa de resposta
chart-series-favourable = Favoráveis, parte { $part }: “{ $text }”
chart-series-favourable-editions = Favoráveis: “{ $text }”
chart-series-subtitle = Um ponto por seminário
chart-series-too-few = Os limites naturais precisam de 12 seminários; há { $seminars }
chart-series-within = Nenhum ponto das séries com limites fica fora dos seus limites naturais
chart-series-outside = { $points ->
    [one] { $points } ponto fica
   *[other] { $points } pontos ficam
} fora dos limites naturais
chart-legend-mean = média
chart-legend-median = mediana
chart-legend-several-classes = níveis de vários grupos
chart-legend-limits = limites naturais
chart-legend-outside = fora dos limites
chart-note-run = A mediana é traçada a partir de dez seminários com número; os limites naturais, a partir de doze.
chart-note-xmr = Limites naturais: média ± 2,66 vezes a amplitude móvel média (XmR).
chart-alt-series = Linhas de seminário em seminário: { $series }. { $title }.

# 9 importance
chart-importance-up = ↑ correlação com a satisfação geral
chart-importance-right = respostas favoráveis →
chart-importance-lines = meta { $target } e correlação 0
chart-importance-improve-one = Só “{ $improve_name }”, de { $modules } módulos, fica abaixo da meta com uma avaliação que acompanha a satisfação geral
chart-importance-improve = { $improve } de { $modules } módulos ficam abaixo da meta com avaliações que acompanham a satisfação geral
chart-importance-keep-one = Só “{ $keep_name }”, de { $modules } módulos, supera a meta com uma avaliação que acompanha a satisfação geral
chart-importance-keep = { $keep } de { $modules } módulos superam a meta com avaliações que acompanham a satisfação geral
chart-legend-improve = abaixo da meta, e acompanha a satisfação
chart-legend-keep = acima da meta, e acompanha a satisfação
chart-legend-crosses = um intervalo cruza uma linha: não pode ser situado
chart-note-crosses = Cruzes: intervalos de 95 % de Wilson e de Bonett e Wright, sem ajuste pelo número de módulos.
chart-note-importance = Correlação de postos entre a avaliação média do módulo e a satisfação geral das mesmas pessoas. Não diz que o módulo seja a causa.
chart-column-correlation = Correlação (intervalo de 95 %)
chart-alt-importance = { $modules ->
    [one] { $modules } módulo
   *[other] { $modules } módulos
} conforme suas respostas favoráveis e sua correlação com a satisfação geral. { $title }.

# 12 newcomers
chart-column-seminar = Seminário
chart-column-new-people = Pela primeira vez
chart-column-returning-people = Já tinham vindo
chart-column-states = Estados
chart-column-new-states = Estados novos
chart-column-states-new = Estados (novos)
chart-newcomers-states = { $states } ({ $new })
chart-newcomers-inline-states = { $states ->
    [one] { $states } Estado
   *[other] { $states } Estados
}, { $new ->
    [one] { $new } novo
   *[other] { $new } novos
}
chart-newcomers-people = { $people ->
    [one] { $people } pessoa
   *[other] { $people } pessoas
}
chart-newcomers-title = { $new } de { $all } participantes de { $seminar } { $new ->
    [one] veio
   *[other] vieram
} pela primeira vez; { $returning ->
    [0] ninguém tinha vindo antes
    [one] { $returning } já tinha vindo
   *[other] { $returning } já tinham vindo
}
chart-newcomers-first = { $seminar } é o primeiro seminário com lista: todos os seus participantes são novos
chart-newcomers-no-list = As listas não dizem quem de { $seminar } já tinha vindo
chart-newcomers-unknown = as listas não o dizem
chart-newcomers-subtitle = Participantes por seminário, das duas partes
chart-newcomers-subtitle-editions = Participantes por edição do curso
chart-legend-new = pela primeira vez
chart-legend-returning = já tinham vindo
chart-note-newcomers = Novo é quem, ou o Estado que, não esteve em nenhum seminário anterior com lista.
chart-alt-newcomers-row = { $seminar }: { $new } pela primeira vez, { $returning ->
    [one] { $returning } já tinha vindo
   *[other] { $returning } já tinham vindo
}
chart-alt-newcomers = Barras de participantes por seminário. { $title }. { $rows }

# 13 strips
chart-column-score = Índice ou mediana
chart-inline-score = índice { $score }
chart-strips-median = mediana { $median }
chart-strips-more = Em { $name } há mais respostas altas do que baixas: { $score }
chart-strips-fewer = Em { $name } há mais respostas baixas do que altas: { $score }
chart-strips-unsure = Em { $name } não se pode afirmar se há mais respostas altas do que baixas: { $score }
chart-strips-score = { $name }: { $score }
chart-strips-earlier = De { $seminar } não se podem publicar nem índice nem mediana; em { $name }: { $score }
chart-strips-none = Respostas por grupos de níveis
chart-note-score = Índice: percentual de respostas 9 e 10 menos o de 0 a 6, com seu intervalo de 95 %.
chart-note-bands = Barras largas: só se pode mostrar quantas respostas há no grupo de níveis; a área é esse número. A altura se ajusta em cada linha.
chart-alt-strips = { $strips ->
    [one] { $strips } tira
   *[other] { $strips } tiras
} de respostas em uma escala longa. { $title }.

# 14 themes
chart-column-theme = Tema
chart-column-of-people = De quem comentou
chart-column-respondents = Pessoas
chart-inline-theme = { $share } de quem comentou ({ $people })
chart-tone-approving = aprovam
chart-tone-other = sem tom claro
chart-tone-critical = criticam
chart-themes-only = “{ $name }” é o único tema cujo número pode ser mostrado: mencionam-no { $mentions } de { $people } pessoas que comentaram
chart-themes-most = Dos temas que podem ser mostrados, “{ $name }” é o que mais aparece: mencionam-no { $mentions } de { $people } pessoas que comentaram
chart-themes-several = Dos temas que podem ser mostrados, { $themes } são os que mais aparecem: cada um é mencionado por { $mentions } de { $people } pessoas que comentaram
chart-themes-subtitle = Pessoas cujos comentários mencionam cada tema
chart-themes-coverage = { $coded } de { $comments } comentários falam de algum tema
chart-note-themes = Os temas são reconhecidos por suas palavras; um comentário pode falar de vários.
chart-note-themes-withheld = Hachurado: o número ou o tom não é publicado.
chart-alt-themes = Barras de { $themes ->
    [one] { $themes } tema
   *[other] { $themes } temas
} dos comentários, divididas por tom. { $title }.

# 15 learning
chart-column-gain = Diferença média (intervalo de 95 %)
chart-column-pairs = n, antes e depois
chart-legend-lower-after = menos que antes
chart-legend-same-after = igual
chart-legend-higher-after = mais que antes
chart-learning-too-few = Muito poucas respostas para dizer se houve aprendizado
chart-learning-none = Não se constatou que as pessoas digam saber mais depois do que antes{ $judged ->
    [one] { "" }
   *[other] { " " }em nenhum dos { $judged } casos
}
chart-learning-seminar = Depois do seminário as pessoas dizem saber mais do que antes
chart-learning-all = { $judged ->
    [one] No único caso que pode ser julgado, as pessoas dizem saber mais depois do que antes
   *[other] Nos { $judged } casos que podem ser julgados, as pessoas dizem saber mais depois do que antes
}
chart-learning-some = Em { $gains } de { $judged } casos as pessoas dizem saber mais depois do que antes; nos demais não se constatou diferença
chart-learning-losses = De { $judged } casos, em { $gains } as pessoas dizem saber mais depois do que antes e em { $losses } dizem saber menos
chart-learning-subtitle = O que as mesmas pessoas dizem saber antes e depois
chart-note-learning = É o que as pessoas estimam, não o que uma prova mediu. O veredito: teste de postos com sinais, ajustado ao número de módulos.
chart-alt-learning = Barras de { $pairs ->
    [one] { $pairs } comparação
   *[other] { $pairs } comparações
} entre antes e depois: à esquerda quem diz saber menos, à direita quem diz saber mais. { $title }.

# 16 loop
chart-column-kind = Minuta
chart-column-drafts = Quantas
chart-column-modules = Sobre
chart-structure = o seminário
chart-loop-title = Minutas de { $seminar }: { $changes ->
    [0] nenhuma pede uma mudança
    [one] { $changes } pede uma mudança
   *[other] { $changes } pedem uma mudança
}{ $keeps ->
    [0] {""}
    [one] {", "}{ $keeps } diz o que manter
   *[other] {", "}{ $keeps } dizem o que manter
}{ $observations ->
    [0] {""}
    [one] {", "}{ $observations } é observação
   *[other] {", "}{ $observations } são observações
}
chart-loop-subtitle = Recomendações em minuta, pelo que pedem
chart-loop-no-decisions = Esta versão não lê as decisões da reunião de avaliação: aqui não se vê o que foi feito das minutas.
chart-note-loop = Uma minuta é redigida por regras a partir dos resultados; quem a emite é uma pessoa.
chart-alt-loop = Barras de minutas. { $title }. { $rows }

# 1–16
chart-empty-one-seminar = Não há outro seminário da mesma parte com o qual comparar.
chart-empty-one-edition = Não há outra edição do curso com a qual comparar.
chart-empty-no-satisfaction = Não se perguntou pela satisfação geral, as respostas não permitem relacioná-la com os módulos ou são menos de vinte.
chart-empty-satisfaction-withheld = Com tão poucas respostas não se publica como cada módulo se relaciona com a satisfação geral.
chart-empty-straddle = Nenhum módulo pode ser situado com segurança: os intervalos cruzam as linhas.
chart-empty-no-roster = Nenhuma lista de participantes diz quem esteve presente.
chart-empty-no-long-scale = Nada foi perguntado em uma escala de seis níveis ou mais.
chart-empty-no-codebook = Não foram declarados temas para os comentários (codebook.toml).
chart-empty-no-comments = Não há comentários deste seminário.
chart-empty-themes-withheld = De nenhum tema falam tantas pessoas que possa ser mostrado.
chart-empty-no-before = Não se perguntou o mesmo antes e depois.
chart-empty-no-pairs = Não há respostas das mesmas pessoas antes e depois.
chart-empty-no-drafts = Não há minutas de recomendações para este seminário.
chart-slopes-withheld = Não se pode publicar se a avaliação de algum módulo sobe ou desce com o tempo
chart-slopes-untold = Respostas favoráveis por módulo, de { $first } a { $last }: sem comparar
chart-legend-no-verdict = sem veredito
chart-note-interval-table = Na tabela, entre parênteses: { $method }.
chart-response-rate-at = taxa de resposta de { $seminar }: { $rate }
chart-legend-against = vai contra a satisfação
chart-note-names-left-out = Sem lugar para o nome: { $names }.
chart-note-heights = A altura das barras se ajusta em cada linha.
chart-strips-none-now = De { $seminar } não há respostas a esta pergunta; em { $name }: { $score }
chart-alt-learning-verdicts = Lista de { $pairs ->
    [one] { $pairs } comparação
   *[other] { $pairs } comparações
} entre antes e depois, com o veredito. { $title }.
chart-empty-one-step = Só consta quantas pessoas responderam: nenhuma lista diz quantas foram convidadas ou compareceram.

# 17 options
chart-name-options = Opções escolhidas
chart-column-share = Proporção (intervalo de 95 %)
chart-column-chosen = Escolhida por
chart-column-option = Opção
chart-column-chosen-people = Escolhida por
chart-column-without-answer = Sem resposta
chart-options-people = { $chosen } de { $answered }
chart-options-answered = { $answered } de { $asked } responderam
chart-options-most = A opção mais escolhida foi “{ $option }”: { $people }
chart-options-most-of = “{ $question }”: a opção mais escolhida foi “{ $option }”, { $people }
chart-options-none = O que foi escolhido, opção por opção
chart-note-options = Proporções de quem respondeu à pergunta.
chart-note-options-several = Podiam ser escolhidas várias opções: as proporções podem somar mais de 100 %.
chart-note-options-rest = São desenhadas só as primeiras perguntas e, de cada uma, as opções mais escolhidas; a tabela tem todas.
chart-empty-no-options = Este seminário não fez perguntas com opções.
chart-alt-options = Barras de quantas pessoas escolheram cada opção de { $questions ->
    [one] { $questions } pergunta
   *[other] { $questions } perguntas
}. { $title }.
