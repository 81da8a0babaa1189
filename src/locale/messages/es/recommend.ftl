## Borradores de recomendaciones

recommend-the-module = el módulo { $module } «{ $title }»
recommend-of-module = del módulo { $module } «{ $title }»
recommend-the-module-untitled = el módulo { $module }
recommend-of-module-untitled = del módulo { $module }
recommend-the-seminar = el seminario en su conjunto
recommend-of-seminar = del seminario en su conjunto

recommend-text-keep = Mantener { $the } tal como está.
recommend-text-reinforce = Reforzar { $the }.
recommend-text-revise_content = Revisar el contenido { $of }.
recommend-text-revise_method = Revisar el método de enseñanza { $of }.
recommend-text-adjust_time = Ajustar la duración o el ritmo { $of }.
recommend-text-revise_facilitation = Revisar la facilitación { $of }.
recommend-text-clarify_objectives = Explicar con más claridad los objetivos { $of }.
recommend-text-restructure_or_replace = Reestructurar o reemplazar { $the }.
recommend-text-fix_logistics = Mejorar la logística { $of }.
recommend-text-investigate = Averiguar con las personas facilitadoras y participantes qué explica los resultados { $of }.
recommend-text-observation = Las señales independientes sobre { $the } no bastan para recomendar un cambio.
recommend-text-unstable = { $proposal } Con cautela: uno de los veredictos en que se apoya es { $stability }.

recommend-at-next-seminar = En el próximo seminario de la parte { $part }
recommend-at-next-edition = En la próxima edición del curso
recommend-after-next-seminar = Después del próximo seminario de la parte { $part }
recommend-after-next-edition = Después de la próxima edición del curso
recommend-target-level = { $at_next }, al menos el { $target } de las respuestas a «{ $item }» son favorables.
recommend-target-declined = { $at_next }, la comparación con { $seminar } muestra que las respuestas a «{ $item }» mejoraron.
recommend-target-time = { $at_next }, menos del { $share } de las respuestas a «{ $item }» se inclinan hacia «{ $label }».
recommend-target-divided = { $at_next }, uno de los dos lados de la escala reúne menos del { $share } de las respuestas a «{ $item }».
recommend-target-states = { $after_next }, a lo sumo un Estado miembro pide un cambio sobre este tema: { $topic }.
recommend-target-theme = { $at_next }, menos del { $share } de quienes comentan { $the } critican este tema: { $theme }.
recommend-target-rated_lower = { $at_next }, { $the } no se valora peor que los demás módulos.
recommend-target-learning = { $at_next }, se encuentra una mejora de antes a después en «{ $item }».
recommend-target-keep = { $at_next }, al menos el { $target } de las respuestas a cada pregunta de valoración sobre { $the } son favorables.

recommend-addressee-curriculum = Equipo del plan de estudios
recommend-addressee-organisers = Organización del seminario
recommend-addressee-facilitators = Personas facilitadoras
recommend-addressee-secretariat = Secretaría Técnica

recommend-evidence-level_weak = «{ $item }»: { $share } de respuestas favorables (intervalo del { $confidence }: { $interval }; n = { $n }); todo el intervalo está por debajo de la meta del { $target }.
recommend-evidence-level_weak-bound = «{ $item }»: { $bounds } de respuestas favorables (n = { $n }), por debajo de la meta del { $target }.
recommend-evidence-level_weak-bare = «{ $item }»: las respuestas favorables (n = { $n }) están por debajo de la meta del { $target }.
recommend-evidence-level_strong = «{ $item }»: { $share } de respuestas favorables (intervalo del { $confidence }: { $interval }; n = { $n }); se alcanza la meta del { $target }.
recommend-evidence-level_strong-bound = «{ $item }»: { $bounds } de respuestas favorables (n = { $n }); se alcanza la meta del { $target }.
recommend-evidence-level_strong-bare = «{ $item }»: las respuestas favorables (n = { $n }) alcanzan la meta del { $target }.
recommend-evidence-declined = «{ $item }»: respuestas más bajas que en { $seminar }; cambio de las respuestas favorables: { $points } puntos (intervalo del { $confidence }: de { $lower } a { $upper }; n = { $n }, antes n = { $n_comparator }).
recommend-evidence-declined-bare = «{ $item }»: respuestas más bajas que en { $seminar } (n = { $n }, antes n = { $n_comparator }).
recommend-evidence-declined-bound = «{ $item }»: respuestas más bajas que en { $seminar }; cambio de las respuestas favorables: { $bounds } (n = { $n }, antes n = { $n_comparator }).
recommend-evidence-improved = «{ $item }»: respuestas más altas que en { $seminar }; cambio de las respuestas favorables: { $points } puntos (intervalo del { $confidence }: de { $lower } a { $upper }; n = { $n }, antes n = { $n_comparator }).
recommend-evidence-improved-bare = «{ $item }»: respuestas más altas que en { $seminar } (n = { $n }, antes n = { $n_comparator }).
recommend-evidence-improved-bound = «{ $item }»: respuestas más altas que en { $seminar }; cambio de las respuestas favorables: { $bounds } (n = { $n }, antes n = { $n_comparator }).
recommend-evidence-divided = «{ $item }»: las opiniones están divididas (consenso { $consensus }, donde 0 son dos mitades opuestas y 1 es el acuerdo pleno; n = { $n }).
recommend-evidence-divided-bare = «{ $item }»: las opiniones están divididas (n = { $n }).
recommend-evidence-time = «{ $item }»: el { $share } de las respuestas se inclinan hacia «{ $label }» (intervalo del { $confidence }: { $interval }; n = { $n }).
recommend-evidence-time-bare = «{ $item }»: las respuestas se inclinan hacia «{ $label }» (n = { $n }).
recommend-evidence-rated_lower = El módulo se valora peor que los demás: su puntaje es el más alto en el { $share } de los pares (n = { $n }).
recommend-evidence-rated_lower-bare = El módulo se valora peor que los demás (n = { $n }).
recommend-evidence-rated_higher = El módulo se valora mejor que los demás: su puntaje es el más alto en el { $share } de los pares (n = { $n }).
recommend-evidence-rated_higher-bare = El módulo se valora mejor que los demás (n = { $n }).
recommend-evidence-loss = «{ $item }»: más bajo después que antes; diferencia media { $number } (intervalo del { $confidence }: de { $lower } a { $upper }; n = { $n }).
recommend-evidence-loss-bare = «{ $item }»: más bajo después que antes (n = { $n }).
recommend-evidence-no_gain_found = «{ $item }»: no se encontró mejora de antes a después; diferencia media { $number } (intervalo del { $confidence }: de { $lower } a { $upper }; n = { $n }).
recommend-evidence-no_gain_found-bare = «{ $item }»: no se encontró mejora de antes a después (n = { $n }).
recommend-evidence-gain = «{ $item }»: más alto después que antes; diferencia media { $number } (intervalo del { $confidence }: de { $lower } a { $upper }; n = { $n }).
recommend-evidence-gain-bare = «{ $item }»: más alto después que antes (n = { $n }).
recommend-evidence-theme = Los comentarios critican este tema: { $theme }; lo menciona el { $share } de quienes comentaron (intervalo del { $confidence }: { $interval }; personas: { $n }).
recommend-evidence-theme-bare = Los comentarios critican este tema: { $theme } (personas que comentaron: { $n }).
recommend-evidence-theme-bound = Los comentarios critican este tema: { $theme }; lo menciona { $bounds } de quienes comentaron (personas: { $n }).
recommend-evidence-driver = Quienes valoran más { $the } están más satisfechos en general (correlación de Spearman { $number }, intervalo del { $confidence }: de { $lower } a { $upper }; n = { $n }).
recommend-evidence-states = { $states ->
    [one] Un Estado miembro pide un cambio sobre este tema: { $topic }.
   *[other] { $states } Estados miembros piden un cambio sobre este tema: { $topic }.
}

## El camino de la evidencia de una recomendación o de un resultado

explain-kind-high = recomendación, prioridad alta
explain-kind-medium = recomendación, prioridad media
explain-kind-low = recomendación, prioridad baja
explain-kind-keep = lo que conviene mantener
explain-kind-observation = observación
explain-why-high = un nivel por debajo de la meta y una segunda señal independiente; los veredictos se mantienen si se omite a personas
explain-why-medium = dos señales independientes cuyos veredictos se mantienen si se omite a personas, ninguna de ellas un nivel por debajo de la meta; o un nivel por debajo de la meta y una segunda señal, cuando no puede saberse si todos los veredictos se mantienen
explain-why-low = dos señales independientes; un veredicto cambia si se omite a una persona, o no puede saberse si se mantienen y ninguna es un nivel por debajo de la meta
explain-why-keep = la mayoría de las preguntas de valoración alcanza la meta con seguridad, ninguna queda por debajo y ninguna señal pide un cambio
explain-why-observation = menos de dos señales independientes; para recomendar hacen falta dos
explain-action = Acción
explain-addressee = Se dirige a
explain-target = Meta
explain-seminar = Seminario
explain-curriculum = Versión del plan de estudios
explain-why = Por qué este tipo y esta prioridad
explain-evidence = En qué se apoya
explain-counter-evidence = Qué apunta en sentido contrario
explain-none = nada entre los resultados publicados
explain-measured = Qué se midió
explain-about = Sobre
explain-compared = { $what }; { $later }, en comparación con { $earlier }
explain-question = Pregunta
explain-result = Resultado
explain-of-whom = De quiénes
explain-counts = Recuento en { $seminar }
explain-formula = Fórmula
explain-method = Método
explain-rule = Regla
explain-verdict = Veredicto
explain-verdict-only = solo se muestra el veredicto, para proteger a las personas
explain-not-shown = no se muestra, para proteger a las personas
explain-bounds = { $bounds }; no se muestra más, para proteger a las personas
explain-interval = intervalo de { $lower } a { $upper }
explain-p = p: { $p }
explain-n = { $count ->
    [one] una respuesta válida
   *[other] { $count } respuestas válidas
}
explain-n-comparator = { $count ->
    [one] una en el seminario anterior
   *[other] { $count } en el seminario anterior
}
explain-asked = { $count ->
    [one] una persona a quien se preguntó
   *[other] { $count } personas a quienes se preguntó
}
explain-eligible = { $count ->
    [one] una persona que podía responder
   *[other] { $count } personas que podían responder
}
explain-attended = { $count ->
    [one] una persona asistió al seminario
   *[other] { $count } personas asistieron al seminario
}
explain-theme = Tema
explain-stability = Estabilidad
explain-letters = Letras, del mejor al peor valorado
explain-pairs = Se distinguen, con mejor valoración el primero
explain-no-pairs = ningún par
explain-in-words = En palabras
explain-learning = De antes a después
explain-up-same-down = { $up } subieron, { $same } igual, { $down } bajaron
explain-theme-counts = Comentarios
explain-mentions = { $mentions } de { $people } personas que comentaron
explain-tones = { $approving } en comentarios de aprobación, { $critical } de crítica
explain-n-commented = { $count ->
    [one] una persona que comentó
   *[other] { $count } personas que comentaron
}
explain-n-all-modules = { $count ->
    [one] una persona que valoró todos los módulos
   *[other] { $count } personas que valoraron todos los módulos
}
explain-n-pairs = { $count ->
    [one] una persona que respondió antes y después
   *[other] { $count } personas que respondieron antes y después
}
explain-rule-favourable = por debajo de la meta si todo el intervalo está bajo el { $target } (target_favourable); alcanza la meta si la proporción es al menos del { $target } y el intervalo queda por encima del { $floor } (strong_floor)
explain-rule-change = mejoró o empeoró si la p ajustada es menor que { $significance } (significance)
explain-rule-consensus = divididas si el consenso es menor que { $consensus } (divided_consensus) y cada lado de la escala reúne al menos el { $pole } de las respuestas (divided_pole)
explain-rule-ideal = demasiado poco o demasiado si al menos el { $share } de las respuestas está de ese lado de lo ideal (time_share) y claramente más que del otro
explain-rule-standing = veredicto si el valor p ajustado es menor que { $significance }
explain-rule-mean_rank = dos módulos se distinguen si la p ajustada de su par es menor que { $significance } (significance); está entre los mejor valorados el que no se distingue del primero y sí del último, y entre los peor valorados el que no se distingue del último y sí del primero
explain-rule-ranking = dos módulos se distinguen, y no comparten ninguna letra, si la p ajustada de su par es menor que { $significance } (significance)
explain-rule-mean_gain = avance o retroceso si la p ajustada es menor que { $significance } (significance)
explain-rule-trend = en ascenso o en descenso si la p ajustada es menor que { $significance } (significance)
explain-rule-share_trend = en ascenso o en descenso si la p ajustada es menor que { $significance } (significance)
explain-rule-theme_share = criticado si al menos tres personas distintas mencionan el tema en comentarios críticos, y son una parte suficiente de quienes comentaron
explain-rule-two_states = una petición cuenta si la hacen al menos dos Estados miembros

formula-favourable = respuestas en los niveles favorables de la escala, divididas entre las respuestas válidas; intervalo de puntuación de Wilson sin corrección de continuidad (Wilson 1927)
formula-mean = suma de las puntuaciones dividida entre las respuestas válidas; intervalo t de Student
formula-standard_deviation = raíz cuadrada de la suma de las distancias a la media al cuadrado, dividida entre las respuestas válidas menos una
formula-median = la puntuación en el medio de todas las respuestas válidas ordenadas; si su número es par, el punto medio de las dos centrales
formula-interpolated_median = límite inferior del nivel de la mediana, más la parte de la anchura de ese nivel que queda por debajo de la respuesta central
formula-consensus = uno más la media, sobre todas las respuestas, del logaritmo de base 2 de uno menos la distancia a la media dividida entre la longitud de la escala (Tastle y Wierman 2007)
formula-net_promoter_score = proporción de respuestas 9 y 10 menos proporción de respuestas de 0 a 6; intervalo normal de la diferencia
formula-below_ideal = respuestas por debajo de lo ideal de la escala, divididas entre las respuestas válidas; intervalo de puntuación de Wilson (Wilson 1927)
formula-ideal = respuestas en lo ideal de la escala, divididas entre las respuestas válidas; intervalo de puntuación de Wilson (Wilson 1927)
formula-above_ideal = respuestas por encima de lo ideal de la escala, divididas entre las respuestas válidas; intervalo de puntuación de Wilson (Wilson 1927)
formula-change = proporción favorable del seminario posterior menos la del anterior, intervalo de Newcombe (1998, método 10); p de la prueba de rangos de Wilcoxon, Mann y Whitney sobre todos los niveles, ajustada según Holm (1979)
formula-superiority = probabilidad de que una respuesta del seminario posterior sea más alta que una del anterior, contando los empates como la mitad; intervalo de Brunner y Munzel (2000)
formula-response_rate_complete = formularios completos divididos entre las personas que asistieron (AAPOR, tasa de respuesta 1); intervalo de puntuación de Wilson (Wilson 1927)
formula-response_rate = formularios completos y parciales divididos entre las personas que asistieron (AAPOR, tasa de respuesta 2); intervalo de puntuación de Wilson (Wilson 1927)
formula-non_response_bounds = proporción favorable si todas las personas que no respondieron fueran desfavorables, y si todas fueran favorables (Manski 1989)
formula-pooled_share = respuestas favorables más M veces la proporción en todos los módulos, divididas entre las respuestas más M; M es tanto mayor cuanto menos difieren los módulos más allá del azar (beta-binomial, momentos de Kleinman 1973)
formula-reliability = k / (k − 1) por uno menos la suma de las varianzas de las preguntas entre la varianza de su suma, con k preguntas y sobre las personas que las respondieron todas (Cronbach 1951); intervalo de Feldt (1965)
formula-item_rest = correlación de Pearson de la pregunta con la suma de las demás preguntas del módulo, sobre las personas que las respondieron todas
formula-alpha_without = alfa de Cronbach de las demás preguntas del módulo (Cronbach 1951)
formula-detectable_rise = menor aumento respecto de la proporción anterior que, con tantas respuestas, se detectaría cuatro de cada cinco veces, con un 5 % bilateral (aproximación normal, Fleiss 1981)
formula-detectable_fall = menor descenso respecto de la proporción anterior que, con tantas respuestas, se detectaría cuatro de cada cinco veces, con un 5 % bilateral (aproximación normal, Fleiss 1981)
formula-trend = pares de respuestas en que la del ciclo posterior es más alta menos pares en que es más baja, entre todos los pares, con corrección por empates (tau-b); p de Jonckheere (1954) y Kendall (1970), corregida por empates
formula-share_trend = cambio de la proporción favorable por ciclo; p de Cochran (1954) y Armitage (1955) con puntuaciones 1, 2, 3 … en el orden de los ciclos
formula-ranking = Q de Friedman (1937), corregida por empates, sobre las personas que valoraron todos los módulos; cada par con la prueba de rangos con signo de Pratt (1959), ajustada según Holm (1979) sobre todos los pares; letras según Piepho (2004)
formula-standing = cada persona: la media de sus respuestas sobre el módulo, en medios niveles; P(módulo > los demás) + ½·P(igual), de todos los pares de puntajes; p ajustado según Holm (1979) entre los módulos
formula-mean_rank = media de los rangos que dan a este módulo las personas que valoraron todos, con el rango más alto para el mejor; pares con la prueba de rangos con signo de Pratt (1959), ajustada según Holm (1979) sobre todos los pares
formula-mean_gain = media de la respuesta de después menos la de antes, de las personas que dieron ambas; intervalo t de Student; p de la prueba de rangos con signo de Pratt (1959)
formula-rank_biserial = suma de los rangos de las subidas menos la de las bajadas, dividida entre ambas juntas, sin quienes no cambiaron (Kerby 2014)
formula-satisfaction_correlation = correlación de Spearman de la valoración media que cada persona da al módulo con su valoración del seminario en su conjunto; intervalo de Bonett y Wright (2000)
formula-satisfaction_importance = aumento de R² al tomar en cuenta el módulo, en promedio sobre todos los órdenes, dividido entre R² (Lindeman, Merenda y Gold 1980)
formula-satisfaction_explained = R² de una regresión de la satisfacción general sobre las valoraciones medias de todos los módulos, sobre las personas que los valoraron todos
formula-theme_share = personas que mencionan el tema, divididas entre todas las que comentaron; intervalo de puntuación de Wilson (Wilson 1927)
formula-theme_keyness = el doble de la suma de los recuentos observados por el logaritmo de observado entre esperado, de personas que mencionan el tema y que no, en este módulo y en los demás; negativo si aquí el tema es más raro (Dunning 1993)
formula-option_share = personas que eligieron la opción, divididas entre todas las que respondieron la pregunta; intervalo de puntuación de Wilson (Wilson 1927)
