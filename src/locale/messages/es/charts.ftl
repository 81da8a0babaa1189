## Gráficos

chart-source = Fuente: { $pieces }.
chart-synthetic = Datos sintéticos: no describen a personas reales.
chart-seminar = seminario { $seminar }
chart-question = Pregunta: «{ $text }»
chart-question-various = La pregunta principal de valoración de cada módulo
chart-response-rate = tasa de respuesta { $rate }
chart-over = más del { $share }
chart-under = menos del { $share }
chart-withheld = no se publica
chart-total-only = solo puede publicarse el número de respuestas
chart-verdict-only = solo puede publicarse el veredicto
chart-target = meta { $target }
chart-unknown = no se sabe
chart-points-interval = { $point } (de { $lower } a { $upper })

chart-column-module = Módulo
chart-column-question = Pregunta
chart-column-letters = Letras
chart-column-favourable = Favorables (intervalo del 95 %)
chart-column-n = n
chart-column-no-rating = Sin valorar
chart-column-verdict = Veredicto
chart-column-change = Cambio en puntos (intervalo del 95 %)
chart-column-n-pair = n, antes → después
chart-column-state = Estado miembro
chart-column-step = Paso
chart-column-people = Personas
chart-column-of-previous = Del paso anterior

chart-inline-letters = letras: { $letters }
chart-inline-favourable = { $share } favorables
chart-inline-no-rating = { $count ->
    [one] { $count } no valoró
   *[other] { $count } no valoraron
}
chart-inline-points = { $points } puntos
chart-inline-of-previous = { $rate } del paso anterior

chart-target-none = De ningún módulo puede afirmarse que quede por debajo de la meta del { $target } ni que la alcance
chart-target-strong = { $strong ->
    [one] { $strong } de { $modules } módulos alcanza la meta del { $target }; de ninguno puede afirmarse que quede por debajo
   *[other] { $strong } de { $modules } módulos alcanzan la meta del { $target }; de ninguno puede afirmarse que quede por debajo
}
chart-target-one-weak = «{ $name }» queda por debajo de la meta del { $target }; de los demás módulos no puede afirmarse nada
chart-target-one-weak-some-strong = { $strong ->
    [one] «{ $name }» queda por debajo de la meta del { $target }; { $strong } de { $modules } módulos la alcanza
   *[other] «{ $name }» queda por debajo de la meta del { $target }; { $strong } de { $modules } módulos la alcanzan
}
chart-target-weak = { $weak } de { $modules } módulos quedan por debajo de la meta del { $target }
chart-target-weak-and-strong = { $strong ->
    [one] { $weak } de { $modules } módulos quedan por debajo de la meta del { $target }; { $strong } la alcanza
   *[other] { $weak } de { $modules } módulos quedan por debajo de la meta del { $target }; { $strong } la alcanzan
}
chart-target-counts = Meta del { $target }: { $strong ->
    [0] ningún módulo la alcanza con seguridad
    [one] { $strong } módulo la alcanza
   *[other] { $strong } módulos la alcanzan
}, { $weak ->
    [0] ninguno queda con seguridad por debajo
    [one] { $weak } queda por debajo
   *[other] { $weak } quedan por debajo
}{ $others ->
    [0] { "" }
    [one] , sin veredicto sobre { $others }
   *[other] , sin veredicto sobre { $others }
}

chart-note-diverging = A la izquierda, las respuestas desfavorables; a la derecha, las favorables; las neutrales, mitad a cada lado del cero.
chart-note-classes = Los niveles se reúnen en desfavorable, neutral y favorable para proteger a las personas cuando pocas eligieron un nivel; donde el resto está rayado, solo se publica la proporción favorable.
chart-note-interval = Entre paréntesis: { $method }.
chart-note-interval-line = Línea y paréntesis: { $method }.
chart-note-method = Entre paréntesis: { $method }.
chart-note-verdicts = Alcanza la meta: { $target } o más, con el intervalo por encima del { $floor }. Por debajo de la meta: todo el intervalo bajo el { $target }.
chart-note-few = Números en gris: menos de 30 respuestas; léanse con cautela.
chart-note-letters = Letras: los módulos que comparten una letra no se distinguen entre sí. Solo se comparan las respuestas de quienes valoraron todos los módulos.
chart-note-range = Recuadro: solo puede publicarse este rango.
chart-note-change = Cambio de la proporción favorable en puntos porcentuales; los veredictos se basan en una prueba de rangos con todas las respuestas, ajustada por el número de módulos.
chart-note-answered = Respondieron: dieron al menos una valoración.
chart-note-no-roster = Sin lista de participantes de { $seminars }: se muestran los Estados de quienes respondieron.
chart-note-latest = Los últimos { $shown } de { $all } seminarios.
chart-method-newcombe = intervalo de Newcombe del 95 %

chart-alt-modules = Barras divergentes de las respuestas sobre { $modules } módulos, ordenados por proporción favorable: de «{ $first }», { $first_share }, a «{ $last }», { $last_share }.{ $without ->
    [0] { "" }
    [one] { " " }{ $without } módulo no tiene valor.
   *[other] { " " }{ $without } módulos no tienen valor.
}
chart-alt-shares = Proporción favorable con su intervalo de { $modules } módulos, ordenados: de «{ $first }», { $first_share }, a «{ $last }», { $last_share }.{ $without ->
    [0] { "" }
    [one] { " " }{ $without } módulo no tiene valor.
   *[other] { " " }{ $without } módulos no tienen valor.
}
chart-alt-none = { $modules ->
    [one] { $modules } módulo sin valor.
   *[other] { $modules } módulos sin valores.
}
chart-alt-change = { $modules ->
    [one] Proporción favorable de { $modules } módulo en { $comparator } y { $seminar }, unidas por una línea. { $title }.
   *[other] Proporciones favorables de { $modules } módulos en { $comparator } y { $seminar }, cada par unido por una línea. { $title }.
}
chart-alt-participation = { $seminars ->
    [one] Cuadro de personas por Estado miembro en { $seminars } seminario, más oscuro donde participaron más. { $title }.
   *[other] Cuadro de personas por Estado miembro en { $seminars } seminarios, más oscuro donde participaron más. { $title }.
}
chart-alt-funnel = Barras de personas por paso. { $steps }.

chart-change-too-few = Muy pocas respuestas para afirmar si algún módulo cambió desde { $comparator }
chart-change-none = No se detectó cambio en ningún módulo desde { $comparator }
chart-change-one-improved = «{ $improved_name }» mejoró desde { $comparator }
chart-change-one-declined = «{ $declined_name }» empeoró desde { $comparator }
chart-change-one-each = «{ $improved_name }» mejoró y «{ $declined_name }» empeoró desde { $comparator }
chart-change-improved = { $improved } módulos mejoraron desde { $comparator }
chart-change-declined = { $declined } módulos empeoraron desde { $comparator }
chart-change-both = { $improved ->
    [one] { $improved } módulo mejoró
   *[other] { $improved } módulos mejoraron
} y { $declined ->
    [one] { $declined } empeoró
   *[other] { $declined } empeoraron
} desde { $comparator }
chart-change-subtitle = proporción favorable en { $comparator } y { $seminar }

chart-states = { $states ->
    [one] Participó { $states } Estado en { $seminar }
   *[other] Participaron { $states } Estados en { $seminar }
}
chart-states-of = { $states ->
    [one] Participó { $states } de { $members } Estados miembros en { $seminar }
   *[other] Participaron { $states } de { $members } Estados miembros en { $seminar }
}
chart-states-answered = { $states ->
    [one] Las respuestas sobre { $seminar } provienen de { $states } Estado
   *[other] Las respuestas sobre { $seminar } provienen de { $states } Estados
}
chart-states-answered-of = Las respuestas sobre { $seminar } provienen de { $states } de { $members } Estados miembros
chart-states-new = { $claim }, { $new ->
    [one] { $new } por primera vez desde { $first }
   *[other] { $new } por primera vez desde { $first }
}
chart-states-unknown = No consta qué Estados participaron en el último seminario
chart-participation-subtitle = Personas por Estado miembro y seminario
chart-participation-total = { $people ->
    [one] { $people } persona en { $seminar }
   *[other] { $people } personas en { $seminar }
}
chart-sum-states = Estados
chart-sum-people = Personas
chart-legend-people = personas, más oscuro si son más
chart-legend-nobody = no participó nadie
chart-legend-unknown = no se sabe

chart-step-invited = Invitadas
chart-step-registered = Inscritas
chart-step-attended = Asistieron
chart-step-answered = Respondieron
chart-funnel-rate = { $answered } de las { $attended } personas que asistieron respondieron la evaluación: { $rate }
chart-funnel-counts = { $answered } de las { $attended } personas que asistieron respondieron la evaluación
chart-funnel-no-roster = { $answered ->
    [one] Respondió { $answered } persona; ninguna lista dice cuántas asistieron
   *[other] Respondieron { $answered } personas; ninguna lista dice cuántas asistieron
}
chart-funnel-more = Respondieron { $answered } personas, más que las { $attended } que figuran como asistentes
chart-funnel-subtitle = Personas por paso

chart-panel-modules = Respuestas por módulo: sin gráfico
chart-panel-change = Cambio desde un seminario anterior: sin gráfico
chart-panel-participation = Participación por Estado miembro: sin gráfico
chart-panel-funnel = De la invitación a la respuesta: sin gráfico
chart-empty-no-modules = No hay módulos declarados para este seminario.
chart-empty-no-ratings = Ningún módulo tiene suficientes valoraciones para un gráfico.
chart-empty-not-asked = Este seminario no pidió valorar sus módulos.
chart-empty-withheld = Los grupos son demasiado pequeños: sus respuestas no se publican, para proteger a las personas.
chart-empty-no-earlier = Ningún seminario anterior de la misma parte preguntó lo mismo.
chart-empty-not-comparable = Ningún módulo puede compararse: cambió la pregunta, su escala o los módulos, o respondieron muy pocas personas.
chart-empty-change-withheld = Los grupos son demasiado pequeños: los cambios no se publican, para proteger a las personas.
chart-empty-no-states = Ni una lista de participantes ni las respuestas dicen qué Estados participaron.
chart-empty-no-people = No se sabe nada de las personas de este seminario.
