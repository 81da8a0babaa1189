## Gráficos

# 1–16
chart-source = Fuente: { $pieces }.
chart-synthetic = Datos sintéticos: no describen a personas reales.
chart-seminar = seminario { $seminar }
chart-question = Pregunta: «{ $text }»
chart-question-various = La pregunta principal de valoración de cada módulo
chart-response-rate = tasa de respuesta { $rate }
chart-withheld = no se publica
chart-total-only = solo puede publicarse el número de respuestas
chart-directions-withheld = no se publica cuántas personas subieron o bajaron
chart-verdict-only = solo puede publicarse el veredicto
chart-target = meta { $target }
chart-unknown = no se sabe
chart-points-interval = { $point } (de { $lower } a { $upper })

# 1–16
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

# 1–16
chart-inline-letters = letras: { $letters }
chart-inline-favourable = { $share } favorables
chart-inline-no-rating = { $count ->
    [one] { $count } no valoró
   *[other] { $count } no valoraron
}
chart-inline-points = { $points } puntos
chart-inline-of-previous = { $rate } del paso anterior

# 1 modules, 2 levels, 3 shares
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

# 1–16
chart-note-diverging = A la izquierda, las respuestas desfavorables; a la derecha, las favorables; las neutrales, mitad a cada lado del cero.
chart-note-classes = Donde casi todas las respuestas están de un lado solo se dice que son al menos tantas (lo rayado puede estar de uno u otro lado); por eso los niveles se reúnen en todas las filas.
chart-note-interval = Entre paréntesis: { $method }.
chart-note-interval-line = Línea y paréntesis: { $method }.
chart-note-verdicts = Alcanza la meta: { $target } o más, con el intervalo por encima del { $floor }. Por debajo de la meta: todo el intervalo bajo el { $target }.
chart-note-few = Números en gris: menos de 30 respuestas; léanse con cautela.
chart-note-letters = Letras: los módulos que comparten una letra no se distinguen entre sí. Solo se comparan las respuestas de quienes valoraron todos los módulos.
chart-note-range = Recuadro: solo puede publicarse este rango.
chart-note-line-range = Barra sin marca: solo puede publicarse que la proporción está en ese rango.
chart-note-change = Cambio de la proporción favorable en puntos porcentuales; los veredictos se basan en una prueba de rangos con todas las respuestas, ajustada por el número de módulos.
chart-note-answered = Respondieron: dieron al menos una valoración.
chart-note-no-roster = Sin lista de participantes de { $seminars }: se muestran los Estados de quienes respondieron.
chart-note-last-columns = Las últimas { $shown } de { $all } columnas; las demás están en la tabla.
chart-note-latest = Los últimos { $shown } de { $all } seminarios.
chart-method-newcombe = intervalo de Newcombe del 95 %

# 1 modules
chart-alt-modules = Barras divergentes de las respuestas sobre { $modules ->
    [one] { $modules } módulo
   *[other] { $modules } módulos
}, ordenados por proporción favorable: de «{ $first }», { $first_share }, a «{ $last }», { $last_share }.{ $without ->
    [0] { "" }
    [one] { " " }{ $without } módulo no tiene valor.
   *[other] { " " }{ $without } módulos no tienen valor.
}
# 3 shares
chart-alt-shares = Proporción favorable con su intervalo de { $modules ->
    [one] { $modules } módulo
   *[other] { $modules } módulos
}, ordenados: de «{ $first }», { $first_share }, a «{ $last }», { $last_share }.{ $without ->
    [0] { "" }
    [one] { " " }{ $without } módulo no tiene valor.
   *[other] { " " }{ $without } módulos no tienen valor.
}
# 1 modules, 3 shares
chart-alt-none = { $modules ->
    [one] { $modules } módulo sin valor.
   *[other] { $modules } módulos sin valores.
}
# 4 change
chart-alt-change = { $modules ->
    [one] Proporción favorable de { $modules } módulo en { $comparator } y { $seminar }, unidas por una línea. { $title }.
   *[other] Proporciones favorables de { $modules } módulos en { $comparator } y { $seminar }, cada par unido por una línea. { $title }.
}
# 10 participation
chart-alt-participation = { $seminars ->
    [one] Cuadro de personas por Estado miembro en { $seminars } seminario, más oscuro donde participaron más. { $title }.
   *[other] Cuadro de personas por Estado miembro en { $seminars } seminarios, más oscuro donde participaron más. { $title }.
}
# 11 funnel
chart-alt-funnel = Barras de personas por paso. { $steps }.

# 4 change
chart-change-too-few = Muy pocas respuestas para afirmar si algún módulo cambió desde { $comparator }
chart-change-withheld = No puede publicarse si algún módulo cambió desde { $comparator }
chart-change-none = { $unchanged ->
    [one] No se detectó cambio desde { $comparator } en el único módulo que puede compararse
   *[other] No se detectó cambio desde { $comparator } en ninguno de los { $unchanged } módulos que pueden compararse
}
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

# 10 participation
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
chart-states-new = { $claim }; { $new ->
    [one] { $new } no había participado antes (seminarios desde { $first })
   *[other] { $new } no habían participado antes (seminarios desde { $first })
}
chart-states-unknown = No consta qué Estados participaron en el último seminario
chart-participation-subtitle = Personas por Estado miembro y seminario
chart-participation-between = { $people } personas en { $seminar }
chart-participation-total = { $people ->
    [one] { $people } persona en { $seminar }
   *[other] { $people } personas en { $seminar }
}
chart-sum-states = Estados
chart-sum-people = Personas
chart-legend-people = personas, más oscuro si son más
chart-legend-nobody = no participó nadie
chart-legend-unknown = no se sabe

# 11 funnel
chart-step-invited = Invitadas
chart-step-registered = Inscritas
chart-step-attended = Asistieron
chart-step-answered = Respondieron
chart-funnel-rate = { $answered } de las { $attended } personas que asistieron { $answered ->
    [one] respondió
   *[other] respondieron
} la evaluación: { $rate }
chart-funnel-counts = { $answered } de las { $attended } personas que asistieron { $answered ->
    [one] respondió
   *[other] respondieron
} la evaluación
chart-funnel-no-roster = { $answered ->
    [one] Respondió { $answered } persona; ninguna lista dice cuántas asistieron
   *[other] Respondieron { $answered } personas; ninguna lista dice cuántas asistieron
}
chart-funnel-more = Respondieron { $answered } personas, más que las { $attended } que figuran como asistentes
chart-funnel-between = Respondieron { $answered } personas: hay formularios que no dicen de quién son
chart-funnel-between-of = Respondieron { $answered } de las { $attended } personas que asistieron: hay formularios que no dicen de quién son
chart-funnel-subtitle = Personas por paso

# 1–16
chart-empty-no-modules = No hay módulos declarados para este seminario.
chart-empty-no-ratings = Ningún módulo tiene suficientes valoraciones para un gráfico.
chart-empty-not-asked = Este seminario no pidió valorar sus módulos.
chart-empty-withheld = Los grupos son demasiado pequeños: sus respuestas no se publican, para proteger a las personas.
chart-empty-no-earlier = Ningún seminario anterior de la misma parte preguntó lo mismo.
chart-empty-no-earlier-edition = Ninguna edición anterior del curso preguntó lo mismo.
chart-empty-not-comparable = Ningún módulo puede compararse: cambió la pregunta, su escala o los módulos, o respondieron muy pocas personas.
chart-empty-change-withheld = Los grupos son demasiado pequeños: los cambios no se publican, para proteger a las personas.
chart-empty-no-states = Ni una lista de participantes ni las respuestas dicen qué Estados participaron.
chart-empty-no-people = No se sabe nada de las personas de este seminario.

# 1–16
chart-panel = { $name }: sin gráfico
chart-name-modules = Respuestas por módulo, a ambos lados del cero
chart-name-levels = Respuestas por módulo, apiladas al total
chart-name-shares = Respuestas favorables por módulo, con intervalos y letras
chart-name-change = Cambio desde un seminario anterior
chart-name-slopes = Cada módulo en los últimos seminarios de su parte
chart-name-cycles = Módulos por ciclo
chart-name-dimensions = Módulos por dimensión
chart-name-series = Participación, respuesta y satisfacción en el tiempo
chart-name-importance = Valoración de los módulos y satisfacción general
chart-name-participation = Participación por Estado miembro
chart-name-funnel = De la invitación a la respuesta
chart-name-newcomers = Participantes nuevos y que vuelven
chart-name-strips = Respuestas en escalas largas
chart-name-themes = Temas de los comentarios, por tono
chart-name-learning = Antes y después: lo aprendido
chart-name-loop = Recomendaciones en borrador, por lo que piden

# 2 levels
chart-alt-levels = Barras apiladas con las respuestas a { $modules ->
    [one] { $modules } módulo
   *[other] { $modules } módulos
}, ordenados por proporción favorable: de «{ $first }», { $first_share }, a «{ $last }», { $last_share }.{ $without ->
    [0] { "" }
    [one] { " " }{ $without } módulo no tiene cifra.
   *[other] { " " }{ $without } módulos no tienen cifra.
}
chart-levels-none = Respuestas por módulo
chart-levels-same = En todos los módulos con cifra, las respuestas favorables son { $share }
chart-levels-range = Respuestas favorables según el módulo: entre { $least } y { $most }

# 6 cycles, 7 dimensions
chart-favourable-share = proporción de respuestas favorables
chart-class-under = menos del { $to }
chart-class-between = del { $from } a menos del { $to }
chart-class-over = { $from } o más
chart-legend-not-asked = no se impartió o no se preguntó
chart-legend-no-number = sin cifra
chart-note-bold = Cifras en negrita: 30 respuestas o más; las demás, con menos, han de leerse con cautela.
chart-note-few-every = Todas las cifras se basan en menos de 30 respuestas: han de leerse con cautela.
chart-note-few-all = Hay cifras con menos de 30 respuestas: han de leerse con cautela.
chart-column-n-of = n, { $seminar }

# 6 cycles
chart-cycles-title = Meta del { $target }: en { $first } { $first_met ->
    [one] la alcanza { $first_met }
   *[other] la alcanzan { $first_met }
} de { $first_all } módulos; en { $last }, { $last_met } de { $last_all }
chart-note-side-by-side = Las cifras de seminarios distintos son de personas distintas: solo el gráfico de cambio dice si una diferencia es más que azar.
chart-alt-cycles = Mapa de calor de { $modules ->
    [one] { $modules } módulo
   *[other] { $modules } módulos
} en { $seminars ->
    [one] { $seminars } seminario
   *[other] { $seminars } seminarios
}; más oscuro, más respuestas favorables. { $title }.

# 7 dimensions
chart-dimensions-subtitle = Proporción de respuestas favorables a cada pregunta sobre el módulo
chart-dimensions-none = De ninguna de las { $ratings } valoraciones puede afirmarse que quede por debajo de la meta del { $target } ni que la alcance
chart-dimensions-strong = { $strong ->
    [one] { $strong } de { $ratings } valoraciones alcanza la meta del { $target }
   *[other] { $strong } de { $ratings } valoraciones alcanzan la meta del { $target }
}; de ninguna puede afirmarse que quede por debajo
chart-dimensions-weak = { $weak ->
    [one] { $weak } de { $ratings } valoraciones queda por debajo de la meta del { $target }
   *[other] { $weak } de { $ratings } valoraciones quedan por debajo de la meta del { $target }
}; { $strong ->
    [0] ninguna la alcanza con seguridad
    [one] { $strong } la alcanza
   *[other] { $strong } la alcanzan
}
chart-dimensions-weak-one-module = { $weak ->
    [one] { $weak } de { $ratings } valoraciones queda por debajo de la meta del { $target }, y es de «{ $name }»
   *[other] { $weak } de { $ratings } valoraciones quedan por debajo de la meta del { $target }, todas de «{ $name }»
}; { $strong ->
    [0] ninguna la alcanza con seguridad
    [one] { $strong } la alcanza
   *[other] { $strong } la alcanzan
}
chart-note-ideal = De la duración y de otras preguntas con el ideal en el medio se muestra la proporción que eligió el ideal.
chart-alt-dimensions = Mapa de calor de { $modules ->
    [one] { $modules } módulo
   *[other] { $modules } módulos
} y { $columns ->
    [one] { $columns } pregunta
   *[other] { $columns } preguntas
}; más oscuro, más respuestas favorables. { $title }.

# 5 slopes
chart-slopes-too-few = Muy pocas respuestas para decir si algún módulo sube o baja con el tiempo
chart-slopes-none = No se halló que la valoración de algún módulo suba o baje con el tiempo
chart-slopes-one-up = La valoración de «{ $up_name }» sube con el tiempo; de ningún módulo se halló que baje
chart-slopes-one-down = La valoración de «{ $down_name }» baja con el tiempo; de ningún módulo se halló que suba
chart-slopes-up = La valoración de { $up } módulos sube con el tiempo; de ninguno se halló que baje
chart-slopes-down = La valoración de { $down } módulos baja con el tiempo; de ninguno se halló que suba
chart-slopes-both = La valoración de { $up ->
    [one] { $up } módulo
   *[other] { $up } módulos
} sube con el tiempo y la de { $down } baja
chart-legend-up = sube
chart-legend-down = baja
chart-legend-unsure = no se halló ni lo uno ni lo otro
chart-note-from-0-to-100 = Líneas grises: 0 % y 100 %.
chart-note-missing-points = Donde falta un punto no hay cifra que pueda mostrarse.
chart-note-from-zero = Todos los ejes empiezan en cero.
chart-note-trend = Sube o baja: prueba de tendencia de Jonckheere y Terpstra de todas las respuestas de los seminarios de la parte, ajustada al número de módulos.
chart-note-trend-editions = Sube o baja: prueba de tendencia de Jonckheere y Terpstra de todas las respuestas de las ediciones del curso, ajustada al número de módulos.
chart-note-rank-test = Sube o baja: prueba de rangos de todas las respuestas de los dos seminarios, ajustada al número de módulos.
chart-note-gaps = Los puntos que no se unen no se comparan entre sí.
chart-alt-slopes = Gráficos pequeños de { $modules ->
    [one] { $modules } módulo
   *[other] { $modules } módulos
} en { $seminars ->
    [one] { $seminars } seminario
   *[other] { $seminars } seminarios
}: la proporción favorable en cada uno. { $title }.

# 8 series
chart-series-attended = Personas que asistieron
chart-series-answered = Personas que respondieron
chart-series-states = Estados representados
chart-series-response = Tasa de respuesta
chart-series-favourable = Favorables, parte { $part }: «{ $text }»
chart-series-favourable-editions = Favorables: «{ $text }»
chart-series-subtitle = Un punto por seminario
chart-series-too-few = Los límites naturales necesitan 12 seminarios; hay { $seminars }
chart-series-within = Ningún punto de las series con límites queda fuera de sus límites naturales
chart-series-outside = { $points ->
    [one] { $points } punto queda
   *[other] { $points } puntos quedan
} fuera de los límites naturales
chart-legend-mean = media
chart-legend-median = mediana
chart-legend-several-classes = niveles de varios grupos
chart-legend-limits = límites naturales
chart-legend-outside = fuera de los límites
chart-note-run = La mediana se traza desde diez seminarios con cifra; los límites naturales, desde doce.
chart-note-xmr = Límites naturales: media ± 2,66 veces el rango móvil medio (XmR).
chart-alt-series = Líneas de seminario en seminario: { $series }. { $title }.

# 9 importance
chart-importance-up = ↑ correlación con la satisfacción general
chart-importance-right = respuestas favorables →
chart-importance-lines = meta { $target } y correlación 0
chart-importance-improve-one = Solo «{ $improve_name }», de { $modules } módulos, queda por debajo de la meta con una valoración que acompaña a la satisfacción general
chart-importance-improve = { $improve } de { $modules } módulos quedan por debajo de la meta con valoraciones que acompañan a la satisfacción general
chart-importance-keep-one = Solo «{ $keep_name }», de { $modules } módulos, supera la meta con una valoración que acompaña a la satisfacción general
chart-importance-keep = { $keep } de { $modules } módulos superan la meta con valoraciones que acompañan a la satisfacción general
chart-legend-improve = bajo la meta, y acompaña a la satisfacción
chart-legend-keep = sobre la meta, y acompaña a la satisfacción
chart-legend-crosses = un intervalo cruza una línea: no puede ubicarse
chart-note-crosses = Cruces: intervalos del 95 % de Wilson y de Bonett y Wright, sin ajustar por el número de módulos.
chart-note-importance = Correlación de rangos entre la valoración media del módulo y la satisfacción general de las mismas personas. No dice que el módulo sea la causa.
chart-column-correlation = Correlación (intervalo del 95 %)
chart-alt-importance = { $modules ->
    [one] { $modules } módulo
   *[other] { $modules } módulos
} según sus respuestas favorables y su correlación con la satisfacción general. { $title }.

# 12 newcomers
chart-column-seminar = Seminario
chart-column-new-people = Por primera vez
chart-column-returning-people = Ya habían venido
chart-column-states = Estados
chart-column-new-states = Estados nuevos
chart-column-states-new = Estados (nuevos)
chart-newcomers-states = { $states } ({ $new })
chart-newcomers-inline-states = { $states ->
    [one] { $states } Estado
   *[other] { $states } Estados
}, { $new ->
    [one] { $new } nuevo
   *[other] { $new } nuevos
}
chart-newcomers-people = { $people ->
    [one] { $people } persona
   *[other] { $people } personas
}
chart-newcomers-title = { $new } de { $all } participantes de { $seminar } { $new ->
    [one] vino
   *[other] vinieron
} por primera vez; { $returning ->
    [0] nadie había venido antes
    [one] { $returning } ya había venido
   *[other] { $returning } ya habían venido
}
chart-newcomers-first = { $seminar } es el primer seminario con lista: todos sus participantes son nuevos
chart-newcomers-no-list = Las listas no dicen quiénes de { $seminar } habían venido antes
chart-newcomers-unknown = las listas no lo dicen
chart-newcomers-subtitle = Participantes por seminario, de ambas partes
chart-newcomers-subtitle-editions = Participantes por edición del curso
chart-legend-new = por primera vez
chart-legend-returning = ya habían venido
chart-note-newcomers = Nuevo es quien, o el Estado que, no estuvo en ningún seminario anterior con lista.
chart-alt-newcomers-row = { $seminar }: { $new } por primera vez, { $returning ->
    [one] { $returning } ya había venido
   *[other] { $returning } ya habían venido
}
chart-alt-newcomers = Barras de participantes por seminario. { $title }. { $rows }

# 13 strips
chart-column-score = Índice o mediana
chart-inline-score = índice { $score }
chart-strips-median = mediana { $median }
chart-strips-more = En { $name } hay más respuestas altas que bajas: { $score }
chart-strips-fewer = En { $name } hay más respuestas bajas que altas: { $score }
chart-strips-unsure = En { $name } no puede afirmarse si hay más respuestas altas que bajas: { $score }
chart-strips-score = { $name }: { $score }
chart-strips-earlier = De { $seminar } no pueden publicarse ni índice ni mediana; en { $name }: { $score }
chart-strips-none = Respuestas por grupos de niveles
chart-note-score = Índice: porcentaje de respuestas 9 y 10 menos el de 0 a 6, con su intervalo del 95 %.
chart-note-bands = Barras anchas: solo puede mostrarse cuántas respuestas hay en el grupo de niveles; su superficie es ese número. La altura se ajusta en cada fila.
chart-alt-strips = { $strips ->
    [one] { $strips } tira
   *[other] { $strips } tiras
} de respuestas en una escala larga. { $title }.

# 14 themes
chart-column-theme = Tema
chart-column-of-people = De quienes comentaron
chart-column-respondents = Personas
chart-inline-theme = { $share } de quienes comentaron ({ $people })
chart-tone-approving = aprueban
chart-tone-other = sin tono claro
chart-tone-critical = critican
chart-themes-only = «{ $name }» es el único tema cuyo número puede mostrarse: lo mencionan { $mentions } de { $people } personas que comentaron
chart-themes-most = De los temas que pueden mostrarse, «{ $name }» es el que más aparece: lo mencionan { $mentions } de { $people } personas que comentaron
chart-themes-several = De los temas que pueden mostrarse, { $themes } son los que más aparecen: a cada uno lo mencionan { $mentions } de { $people } personas que comentaron
chart-themes-subtitle = Personas cuyos comentarios mencionan cada tema
chart-themes-coverage = { $coded } de { $comments } comentarios hablan de algún tema
chart-note-themes = Los temas se reconocen por sus palabras; un comentario puede hablar de varios.
chart-note-themes-withheld = Rayado: no se publica el número o el tono.
chart-alt-themes = Barras de { $themes ->
    [one] { $themes } tema
   *[other] { $themes } temas
} de los comentarios, divididas por tono. { $title }.

# 15 learning
chart-column-gain = Diferencia media (intervalo del 95 %)
chart-column-pairs = n, antes y después
chart-legend-lower-after = menos que antes
chart-legend-same-after = igual
chart-legend-higher-after = más que antes
chart-learning-too-few = Muy pocas respuestas para decir si se aprendió
chart-learning-none = No se halló que las personas digan saber más después que antes{ $judged ->
    [one] { "" }
   *[other] { " " }en ninguno de los { $judged } casos
}
chart-learning-seminar = Después del seminario las personas dicen saber más que antes
chart-learning-all = { $judged ->
    [one] En el único caso que puede juzgarse, las personas dicen saber más después que antes
   *[other] En los { $judged } casos que pueden juzgarse, las personas dicen saber más después que antes
}
chart-learning-some = En { $gains } de { $judged } casos las personas dicen saber más después que antes; en los demás no se halló diferencia
chart-learning-losses = De { $judged } casos, en { $gains } las personas dicen saber más después que antes y en { $losses } dicen saber menos
chart-learning-subtitle = Lo que las mismas personas dicen saber antes y después
chart-note-learning = Es lo que las personas estiman, no lo que una prueba midió. El veredicto: prueba de rangos con signo, ajustada al número de módulos.
chart-alt-learning = Barras de { $pairs ->
    [one] { $pairs } comparación
   *[other] { $pairs } comparaciones
} entre antes y después: a la izquierda quienes dicen saber menos, a la derecha quienes dicen saber más. { $title }.

# 16 loop
chart-column-kind = Borrador
chart-column-drafts = Cuántos
chart-column-modules = Sobre
chart-structure = el seminario
chart-loop-title = Borradores de { $seminar }: { $changes ->
    [0] ninguno pide un cambio
    [one] { $changes } pide un cambio
   *[other] { $changes } piden un cambio
}{ $keeps ->
    [0] {""}
    [one] {", "}{ $keeps } dice qué mantener
   *[other] {", "}{ $keeps } dicen qué mantener
}{ $observations ->
    [0] {""}
    [one] {", "}{ $observations } es observación
   *[other] {", "}{ $observations } son observaciones
}
chart-loop-subtitle = Recomendaciones en borrador, por lo que piden
chart-loop-no-decisions = Esta versión no lee las decisiones de la reunión de evaluación: aquí no se ve qué fue de los borradores.
chart-note-loop = Un borrador se redacta por reglas a partir de los resultados; lo emite una persona.
chart-alt-loop = Barras de borradores. { $title }. { $rows }

# 1–16
chart-empty-one-seminar = No hay otro seminario de la misma parte con el que comparar.
chart-empty-one-edition = No hay otra edición del curso con la que comparar.
chart-empty-no-satisfaction = No se preguntó por la satisfacción general, las respuestas no permiten relacionarla con los módulos o son menos de veinte.
chart-empty-satisfaction-withheld = Con tan pocas respuestas no se publica cómo se relaciona cada módulo con la satisfacción general.
chart-empty-straddle = Ningún módulo puede ubicarse con seguridad: los intervalos cruzan las líneas.
chart-empty-no-roster = Ninguna lista de participantes dice quiénes asistieron.
chart-empty-no-long-scale = No se preguntó nada en una escala de seis niveles o más.
chart-empty-no-codebook = No se declararon temas para los comentarios (codebook.toml).
chart-empty-no-comments = No hay comentarios de este seminario.
chart-empty-themes-withheld = De ningún tema hablan tantas personas que pueda mostrarse.
chart-empty-no-before = No se preguntó lo mismo antes y después.
chart-empty-no-pairs = No hay respuestas de las mismas personas antes y después.
chart-empty-no-drafts = No hay borradores de recomendaciones para este seminario.
chart-slopes-withheld = No puede publicarse si la valoración de algún módulo sube o baja con el tiempo
chart-slopes-untold = Respuestas favorables por módulo, de { $first } a { $last }: sin comparar
chart-legend-no-verdict = sin veredicto
chart-note-interval-table = En la tabla, entre paréntesis: { $method }.
chart-response-rate-at = tasa de respuesta de { $seminar }: { $rate }
chart-legend-against = va en contra de la satisfacción
chart-note-names-left-out = Sin lugar para su nombre: { $names }.
chart-note-heights = La altura de las barras se ajusta en cada fila.
chart-strips-none-now = De { $seminar } no hay respuestas a esta pregunta; en { $name }: { $score }
chart-alt-learning-verdicts = Lista de { $pairs ->
    [one] { $pairs } comparación
   *[other] { $pairs } comparaciones
} entre antes y después, con su veredicto. { $title }.
chart-empty-one-step = Solo consta cuántas personas respondieron: ninguna lista dice cuántas fueron invitadas o asistieron.

# 17 options
chart-name-options = Opciones elegidas
chart-column-share = Proporción (intervalo del 95 %)
chart-column-chosen = La eligieron
chart-column-option = Opción
chart-column-chosen-people = La eligieron
chart-column-without-answer = Sin respuesta
chart-options-people = { $chosen } de { $answered }
chart-options-answered = respondieron { $answered } de { $asked }
chart-options-most = La opción más elegida fue «{ $option }»: { $people }
chart-options-most-of = «{ $question }»: la opción más elegida fue «{ $option }», { $people }
chart-options-none = Lo que se eligió, opción por opción
chart-note-options = Proporciones de quienes respondieron la pregunta.
chart-note-options-several = Se podían elegir varias opciones: las proporciones pueden sumar más del 100 %.
chart-note-options-rest = Se dibujan solo las primeras preguntas y, de cada una, las opciones más elegidas; la tabla las tiene todas.
chart-empty-no-options = Este seminario no hizo preguntas con opciones.
chart-alt-options = Barras de cuántas personas eligieron cada opción de { $questions ->
    [one] { $questions } pregunta
   *[other] { $questions } preguntas
}. { $title }.
