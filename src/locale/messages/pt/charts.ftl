## Gráficos

chart-source = Fonte: { $pieces }.
chart-synthetic = Dados sintéticos: não descrevem pessoas reais.
chart-seminar = seminário { $seminar }
chart-question = Pergunta: “{ $text }”
chart-question-various = A principal pergunta de avaliação de cada módulo
chart-response-rate = taxa de resposta { $rate }
chart-over = mais de { $share }
chart-under = menos de { $share }
chart-withheld = não publicado
chart-total-only = só se pode publicar o número de respostas
chart-verdict-only = só se pode publicar o veredito
chart-target = meta { $target }
chart-unknown = não se sabe
chart-points-interval = { $point } (de { $lower } a { $upper })

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

chart-inline-letters = letras: { $letters }
chart-inline-favourable = { $share } favoráveis
chart-inline-no-rating = { $count ->
    [one] { $count } não avaliou
   *[other] { $count } não avaliaram
}
chart-inline-points = { $points } pontos
chart-inline-of-previous = { $rate } da etapa anterior

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

chart-note-diverging = À esquerda, as respostas desfavoráveis; à direita, as favoráveis; as neutras, metade de cada lado do zero.
chart-note-classes = Os níveis são reunidos em desfavorável, neutro e favorável para proteger as pessoas quando poucas escolheram um nível; onde o resto está hachurado, só se publica a proporção favorável.
chart-note-interval = Entre parênteses: { $method }.
chart-note-interval-line = Linha e parênteses: { $method }.
chart-note-method = Entre parênteses: { $method }.
chart-note-verdicts = Atinge a meta: { $target } ou mais, com o intervalo acima de { $floor }. Abaixo da meta: todo o intervalo sob { $target }.
chart-note-few = Números em cinza: menos de 30 respostas; leia com cautela.
chart-note-letters = Letras: os módulos que compartilham uma letra não se distinguem entre si. Só se comparam as respostas de quem avaliou todos os módulos.
chart-note-range = Caixa: só se pode publicar esta faixa.
chart-note-change = Mudança da proporção favorável em pontos percentuais; os vereditos se baseiam em um teste de postos com todas as respostas, ajustado pelo número de módulos.
chart-note-answered = Responderam: deram ao menos uma avaliação.
chart-note-no-roster = Sem lista de participantes de { $seminars }: mostram-se os Estados de quem respondeu.
chart-note-latest = Os últimos { $shown } de { $all } seminários.
chart-method-newcombe = intervalo de Newcombe de 95 %

chart-alt-modules = Barras divergentes das respostas sobre { $modules } módulos, ordenados pela proporção favorável: de “{ $first }”, { $first_share }, a “{ $last }”, { $last_share }.{ $without ->
    [0] { "" }
    [one] { " " }{ $without } módulo não tem valor.
   *[other] { " " }{ $without } módulos não têm valor.
}
chart-alt-shares = Proporção favorável com seu intervalo de { $modules } módulos, ordenados: de “{ $first }”, { $first_share }, a “{ $last }”, { $last_share }.{ $without ->
    [0] { "" }
    [one] { " " }{ $without } módulo não tem valor.
   *[other] { " " }{ $without } módulos não têm valor.
}
chart-alt-none = { $modules ->
    [one] { $modules } módulo sem valor.
   *[other] { $modules } módulos sem valores.
}
chart-alt-change = { $modules ->
    [one] Proporção favorável de { $modules } módulo em { $comparator } e { $seminar }, unidas por uma linha. { $title }.
   *[other] Proporções favoráveis de { $modules } módulos em { $comparator } e { $seminar }, cada par unido por uma linha. { $title }.
}
chart-alt-participation = { $seminars ->
    [one] Quadro de pessoas por Estado membro em { $seminars } seminário, mais escuro onde mais participaram. { $title }.
   *[other] Quadro de pessoas por Estado membro em { $seminars } seminários, mais escuro onde mais participaram. { $title }.
}
chart-alt-funnel = Barras de pessoas por etapa. { $steps }.

chart-change-too-few = Muito poucas respostas para afirmar se algum módulo mudou desde { $comparator }
chart-change-none = Não se detectou mudança em nenhum módulo desde { $comparator }
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
chart-states-new = { $claim }, { $new ->
    [one] { $new } pela primeira vez desde { $first }
   *[other] { $new } pela primeira vez desde { $first }
}
chart-states-unknown = Não consta quais Estados participaram do último seminário
chart-participation-subtitle = Pessoas por Estado membro e seminário
chart-participation-total = { $people ->
    [one] { $people } pessoa em { $seminar }
   *[other] { $people } pessoas em { $seminar }
}
chart-sum-states = Estados
chart-sum-people = Pessoas
chart-legend-people = pessoas, mais escuro se são mais
chart-legend-nobody = ninguém participou
chart-legend-unknown = não se sabe

chart-step-invited = Convidadas
chart-step-registered = Inscritas
chart-step-attended = Compareceram
chart-step-answered = Responderam
chart-funnel-rate = { $answered } das { $attended } pessoas que compareceram responderam à avaliação: { $rate }
chart-funnel-counts = { $answered } das { $attended } pessoas que compareceram responderam à avaliação
chart-funnel-no-roster = { $answered ->
    [one] { $answered } pessoa respondeu; nenhuma lista diz quantas compareceram
   *[other] { $answered } pessoas responderam; nenhuma lista diz quantas compareceram
}
chart-funnel-more = { $answered } pessoas responderam, mais do que as { $attended } listadas como presentes
chart-funnel-subtitle = Pessoas por etapa

chart-panel-modules = Respostas por módulo: sem gráfico
chart-panel-change = Mudança desde um seminário anterior: sem gráfico
chart-panel-participation = Participação por Estado membro: sem gráfico
chart-panel-funnel = Do convite à resposta: sem gráfico
chart-empty-no-modules = Não há módulos declarados para este seminário.
chart-empty-no-ratings = Nenhum módulo tem avaliações suficientes para um gráfico.
chart-empty-not-asked = Este seminário não pediu que se avaliassem seus módulos.
chart-empty-withheld = Os grupos são pequenos demais: suas respostas não são publicadas, para proteger as pessoas.
chart-empty-no-earlier = Nenhum seminário anterior da mesma parte perguntou o mesmo.
chart-empty-not-comparable = Nenhum módulo pode ser comparado: mudou a pergunta, sua escala ou os módulos, ou muito poucas pessoas responderam.
chart-empty-change-withheld = Os grupos são pequenos demais: as mudanças não são publicadas, para proteger as pessoas.
chart-empty-no-states = Nem uma lista de participantes nem as respostas dizem quais Estados participaram.
chart-empty-no-people = Não se sabe nada das pessoas deste seminário.
