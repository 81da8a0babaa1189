## Cómo se calcula cada número de un informe

methods-intro = Cada clase de número que usa este informe, en palabras sencillas, con su fórmula y su procedencia. Los intervalos son del 95 %.
methods-formula = Fórmula
methods-source = Fuente
methods-of-table = Cómo se calcula:
methods-group-question = Sobre una pregunta
methods-group-module = Sobre un módulo
methods-group-modules = Entre módulos
methods-group-cycles = Entre ciclos
methods-group-comments = Sobre los comentarios
methods-group-participation = Sobre la participación
methods-group-reading = Cómo se juzgan y se protegen los resultados

methods-counts-title = Respuestas por nivel
methods-counts-explanation = De cada pregunta se cuenta cuántas personas eligieron cada nivel. Las respuestas que faltan se cuentan aparte, según el motivo por el que faltan, y nunca se toman por una valoración.
methods-counts-formula = pᵢ = cᵢ / n
methods-counts-where = cᵢ respuestas en un nivel, n respuestas válidas
methods-counts-source = Simple recuento

methods-favourable-title = Respuestas favorables
methods-favourable-explanation = La proporción de personas que eligieron uno de los niveles que el cuestionario declara favorables. El intervalo dice dónde podría estar esa proporción en otra promoción como esta; cuantas menos respuestas, más ancho es.
methods-favourable-formula = p = x / n; intervalo: (2x + z² ± z √(z² + 4x(1 − p))) / (2(n + z²))
methods-favourable-where = x respuestas favorables de n; z = 1,96
methods-favourable-source = Wilson 1927, J Am Stat Assoc 22:209

methods-mean-title = Media y desviación estándar
methods-mean-explanation = La media es la suma de las puntuaciones dividida entre el número de respuestas; la desviación estándar dice a qué distancia de ella suelen estar las respuestas. Nunca se muestra una media sin sus recuentos, porque dos grupos muy distintos pueden tener la misma media.
methods-mean-formula = x̄ = Σx / n; s = √(Σ(x − x̄)² / (n − 1)); intervalo: x̄ ± t · s / √n
methods-mean-where = x las puntuaciones; t de la distribución de Student con n − 1 grados de libertad
methods-mean-source = Student 1908, Biometrika 6:1

methods-median-title = Mediana y mediana interpolada
methods-median-explanation = Al menos la mitad de las personas respondió en la mediana o por debajo, y al menos la mitad en ella o por encima. La mediana interpolada tiene en cuenta además cuántas respuestas hay en el nivel central, de modo que se mueve cuando la opinión cambia un poco.
methods-median-formula = MI = L + w · (n/2 − F) / f
methods-median-where = L límite inferior del nivel de la mediana, w su anchura, F respuestas por debajo, f respuestas en él
methods-median-source = La fórmula habitual de la mediana de respuestas agrupadas

methods-consensus-title = Consenso
methods-consensus-explanation = Vale 1 si todas las personas responden lo mismo, y 0 si la mitad elige un extremo de la escala y la otra mitad el otro. Solo se habla de opiniones divididas si es bajo y de verdad se usan ambos extremos.
methods-consensus-formula = C = 1 + Σ pᵢ · log₂(1 − |xᵢ − x̄| / d)
methods-consensus-where = pᵢ proporción de respuestas con puntuación xᵢ, x̄ su media, d longitud de la escala
methods-consensus-source = Tastle y Wierman 2007, Int J Approx Reason 45:531

methods-net_promoter_score-title = Índice neto de recomendación
methods-net_promoter_score-explanation = De las respuestas de 0 a 10, las de 9 y 10 cuentan como promotoras y las de 0 a 6 como detractoras. El índice es la diferencia entre ambas proporciones, de −100 a +100.
methods-net_promoter_score-formula = N = p − d; intervalo: N ± z √((p + d − (p − d)²) / n)
methods-net_promoter_score-where = p proporción de respuestas 9 y 10, d proporción de respuestas de 0 a 6; z = 1,96
methods-net_promoter_score-source = Reichheld 2003, Harv Bus Rev 81(12):46

methods-ideal-title = Demasiado poco, adecuado, demasiado
methods-ideal-explanation = Cuando la mejor respuesta está en el medio, como «lo justo», ningún extremo de la escala es favorable. Se muestran las proporciones por debajo, en y por encima de lo ideal, y solo se dice que algo es demasiado o demasiado poco si un lado es grande y claramente mayor que el otro.
methods-ideal-formula = p = x / n, con el intervalo de las respuestas favorables
methods-ideal-where = x respuestas por debajo, en o por encima de lo ideal, de n
methods-ideal-source = Wilson 1927, J Am Stat Assoc 22:209

methods-reliability-title = Cuánto concuerdan las preguntas de un módulo (alfa de Cronbach)
methods-reliability-explanation = Si quienes valoran alto un módulo en una pregunta también lo valoran alto en las demás, las preguntas miden algo en común y alfa se acerca a 1. A su lado figuran la correlación de cada pregunta con las demás y el alfa sin ella. Hacen falta al menos dos preguntas y diez personas que las hayan respondido todas.
methods-reliability-formula = α = k / (k − 1) · (1 − Σsᵢ² / s²); intervalo: 1 − (1 − α) · F
methods-reliability-where = k preguntas, sᵢ² varianza de cada una, s² varianza de su suma; F de la distribución de Fisher con n − 1 y (n − 1)(k − 1) grados de libertad
methods-reliability-source = Cronbach 1951, Psychometrika 16:297; Feldt 1965, Psychometrika 30:357

methods-option_share-title = Opciones elegidas
methods-option_share-explanation = De quienes respondieron una pregunta con opciones, la parte que eligió cada una. Quien la dejó en blanco no se cuenta. Donde se podían elegir varias, las partes suman más del 100 %.
methods-option_share-formula = c / n
methods-option_share-where = c personas que eligieron la opción, n personas que respondieron la pregunta
methods-option_share-source = Wilson 1927, J Am Stat Assoc 22:209

methods-pooled_share-title = Proporción ajustada hacia todos los módulos
methods-pooled_share-explanation = Con pocas respuestas, una proporción puede ser alta o baja por azar. Esta estimación la acerca a la de todos los módulos del seminario, tanto más cuantas menos respuestas haya. Figura junto a la proporción observada cuando respondieron menos de 30 personas, y es la mejor suposición sobre lo que diría otra promoción.
methods-pooled_share-formula = (x + M · p) / (n + M); M = (1 − ρ) / ρ
methods-pooled_share-where = x de n respuestas favorables, p proporción en todos los módulos, ρ cuánto difieren los módulos más allá del azar, de 0 a 1
methods-pooled_share-source = Kleinman 1973, J Am Stat Assoc 68:46

methods-learning-title = Aprendizaje, de antes a después
methods-learning-explanation = Las mismas personas respondieron antes y después. Se cuenta cuántas subieron, cuántas quedaron igual y cuántas bajaron, y se da el avance medio en puntos de la escala. Solo se habla de avance o retroceso si el azar difícilmente lo explicaría.
methods-learning-formula = avance = Σ(después − antes) / n; tamaño = (T⁺ − T⁻) / (T⁺ + T⁻)
methods-learning-where = T⁺ y T⁻ son las sumas de los rangos de las subidas y de las bajadas, que compara la prueba de rangos con signo; para el tamaño se omite a quienes no cambiaron
methods-learning-source = Pratt 1959, J Am Stat Assoc 54:655; Kerby 2014, Compr Psychol 3:1

methods-standing-title = Qué módulos se valoran mejor o peor que los demás
methods-standing-explanation = De cada persona se toma la media de sus respuestas sobre el módulo, en medios niveles. Los puntajes de un módulo se comparan con los de todos los demás como si fueran de otras personas, lo que es prudente. Si un módulo tiene menos de tres preguntas, cuenta su pregunta general.
methods-standing-formula = A = P(X > Y) + ½ · P(X = Y); p de la suma de rangos, ajustado según Holm entre los módulos
methods-standing-where = X puntajes del módulo, Y puntajes de los demás módulos
methods-standing-source = Wilcoxon 1945, Biometrics Bull 1:80; Brunner y Munzel 2000, Biom J 42:17; Holm 1979, Scand J Stat 6:65

methods-ranking-title = Qué módulos se distinguen entre sí
methods-ranking-explanation = Solo se comparan las respuestas de quienes valoraron todos los módulos; así, una persona severa o generosa pesa igual en todos. Se examina cada par de módulos, y los que comparten una letra no se distinguen: su orden puede deberse al azar.
methods-ranking-formula = Q = (k − 1) · Σ(Rⱼ − n(k + 1)/2)² / Σ(rᵢⱼ − (k + 1)/2)²; pares: rangos con signo, T⁺ frente a T⁻
methods-ranking-where = n personas, k módulos, rᵢⱼ rango que la persona i da al módulo j, Rⱼ suma de los rangos de un módulo
methods-ranking-source = Friedman 1937, J Am Stat Assoc 32:675; Pratt 1959, J Am Stat Assoc 54:655; Piepho 2004, J Comput Graph Stat 13:456

methods-satisfaction-title = Qué acompaña a la satisfacción general
methods-satisfaction-explanation = La correlación dice si quienes valoran más un módulo también están más satisfechos con el seminario: 1 es siempre, 0 es ninguna relación, −1 es lo contrario. No dice que el módulo sea la causa.
methods-satisfaction-formula = ρ: correlación de rangos; intervalo: tanh(atanh ρ ± z √((1 + ρ²/2) / (n − 3)))
methods-satisfaction-where = rangos de la valoración media del módulo por cada persona y de su valoración general; z = 1,96
methods-satisfaction-source = Spearman 1904, Am J Psychol 15:72; Bonett y Wright 2000, Psychometrika 65:23

methods-importance-title = Parte de cada módulo en la satisfacción general
methods-importance-explanation = R² dice qué parte de las diferencias en la satisfacción general acompaña a las valoraciones de todos los módulos juntos. Se reparte entre los módulos promediando sobre todos los órdenes en que pueden tomarse en cuenta. Hacen falta al menos 50 personas, y diez por módulo; con menos no se da.
methods-importance-formula = parte de j = media sobre todos los órdenes de (R² con j − R² sin j) / R²
methods-importance-where = R² de una regresión de la satisfacción general sobre los módulos ya tomados en cuenta
methods-importance-source = Lindeman, Merenda y Gold 1980, Introduction to Bivariate and Multivariate Analysis

methods-change_test-title = Si las respuestas cambiaron entre ciclos
methods-change_test-explanation = Las respuestas de ambos seminarios se ponen en un solo orden. Si las del seminario posterior quedan más arriba o más abajo de lo que cabría esperar del azar, se habla de un cambio. Hasta 100 respuestas, la probabilidad es exacta. Solo se compara la misma pregunta, con la misma formulación y la misma escala.
methods-change_test-formula = W = Σ rangos de las respuestas posteriores; p = proporción de todas las divisiones con |W′ − E| ≥ |W − E|
methods-change_test-where = E = n₂(n₁ + n₂ + 1)/2, la suma que cabría esperar sin cambio; W′ la suma en otra división de las mismas respuestas
methods-change_test-source = Wilcoxon 1945, Biometrics Bull 1:80; Mann y Whitney 1947, Ann Math Stat 18:50

methods-change-title = Cambio de las respuestas favorables
methods-change-explanation = La proporción favorable del seminario posterior menos la del anterior, en puntos porcentuales. Su intervalo combina los de ambas proporciones y vale también con pocas respuestas.
methods-change-formula = d = p₂ − p₁; de d − √((p₂ − l₂)² + (u₁ − p₁)²) a d + √((u₂ − p₂)² + (p₁ − l₁)²)
methods-change-where = l y u los extremos del intervalo de cada proporción
methods-change-source = Newcombe 1998, Stat Med 17:873

methods-superiority-title = Probabilidad de una respuesta más alta
methods-superiority-explanation = Si se toma al azar a una persona del seminario posterior y a otra del anterior, ¿con qué frecuencia responde más alto la primera? Las respuestas iguales cuentan como la mitad. Un 50 % es ninguna diferencia.
methods-superiority-formula = A = P(posterior > anterior) + ½ · P(posterior = anterior)
methods-superiority-where = P la proporción de todos los pares; intervalo según la dispersión de las posiciones de las respuestas
methods-superiority-source = Brunner y Munzel 2000, Biom J 42:17

methods-detectable-title = Qué cambio se habría podido ver
methods-detectable-explanation = «Sin cambio detectado» no significa que nada haya cambiado. A su lado figuran el menor aumento y el menor descenso que, con tantas respuestas, se detectarían cuatro de cada cinco veces. Si son grandes, solo se podían notar cambios grandes.
methods-detectable-formula = menor d con Φ((d − z √(p̄(1 − p̄)(1/n₁ + 1/n₂))) / √(p₁(1 − p₁)/n₁ + p₂(1 − p₂)/n₂)) ≥ 0,8
methods-detectable-where = p₁ proporción anterior, p₂ = p₁ ± d, p̄ la de ambas juntas; Φ la distribución normal, z = 1,96
methods-detectable-source = Fleiss 1981, Statistical Methods for Rates and Proportions

methods-trend-title = Tendencia a lo largo de los ciclos
methods-trend-explanation = A partir de tres ciclos se pregunta si las respuestas suben o bajan de un ciclo a otro. Tau-b vale 1 si toda respuesta posterior es más alta, −1 si toda respuesta posterior es más baja, y 0 si no hay ninguna tendencia.
methods-trend-formula = S = Σ signo(ciclo′ − ciclo) · signo(respuesta′ − respuesta); τ = S / √((n₀ − n₁)(n₀ − n₂))
methods-trend-where = suma sobre todos los pares de respuestas; n₀ pares, n₁ pares del mismo ciclo, n₂ pares de respuestas iguales
methods-trend-source = Jonckheere 1954, Biometrika 41:133; Kendall 1970, Rank Correlation Methods

methods-share_trend-title = Respuestas favorables a lo largo de los ciclos
methods-share_trend-explanation = A partir de tres ciclos, cuánto cambia la proporción favorable por ciclo, y si es más de lo que explica el azar.
methods-share_trend-formula = z = Σ(s − s̄) · f / √(p(1 − p) · Σ(s − s̄)²)
methods-share_trend-where = sumas sobre las respuestas; s número de orden del ciclo, f 1 si es favorable y 0 si no, p proporción en todos los ciclos
methods-share_trend-source = Cochran 1954, Biometrics 10:417; Armitage 1955, Biometrics 11:375

methods-themes-title = Temas de los comentarios
methods-themes-explanation = En los comentarios se buscan las palabras de una lista declarada, sin distinguir acentos ni mayúsculas. Un comentario es de aprobación o de crítica según las palabras que usa o la pregunta a la que responde. A las listas se les escapa algo: junto a la tabla se dice en cuántos comentarios se encontró un tema.
methods-themes-formula = p = x / n
methods-themes-where = x personas que mencionan el tema, de n personas que comentaron
methods-themes-source = Listas de palabras de codebook.toml

methods-keyness-title = Temas más frecuentes en un módulo
methods-keyness-explanation = Si un tema aparece más (+) o menos (−) en los comentarios sobre un módulo que en los de los demás. Más allá de 3,8 el azar por sí solo difícilmente lo explicaría, si se mira un tema por separado.
methods-keyness-formula = G² = ± 2 · Σ O · ln(O / E)
methods-keyness-where = O personas que mencionan el tema y que no lo mencionan, en este módulo y en los demás; E las que cabría esperar si los módulos no difirieran
methods-keyness-source = Dunning 1993, Comput Linguist 19:61

methods-response_rate-title = Tasa de respuesta
methods-response_rate-explanation = Las personas que respondieron divididas entre las que asistieron y por tanto podían responder; una vez solo con formularios completos y otra también con los parciales. Quienes figuran en la lista sin que conste su asistencia cuentan como personas que podían responder.
methods-response_rate-formula = completos / podían responder; (completos + parciales) / podían responder
methods-response_rate-where = intervalo como el de las respuestas favorables
methods-response_rate-source = AAPOR 2023, Standard Definitions, RR1 y RR2

methods-non_response_bounds-title = Lo que podría esconder el silencio
methods-non_response_bounds-explanation = La proporción favorable si todas las personas que no respondieron fueran desfavorables, y si todas fueran favorables. La verdad sobre todas las que asistieron está entre ambas, piensen lo que piensen.
methods-non_response_bounds-formula = de x / N a (x + m) / N
methods-non_response_bounds-where = x respuestas favorables, m personas que no respondieron, N todas las que podían
methods-non_response_bounds-source = Manski 1989, J Hum Resour 24:343

methods-participation-title = Participación
methods-participation-explanation = Cuántas personas fueron invitadas, se inscribieron, asistieron y respondieron sale de las listas de participantes y de los formularios. Quién es nuevo y quién vuelve se sabe al comparar con las listas de seminarios anteriores.
methods-participation-formula = proporción de un paso = personas en este paso / personas en el paso anterior
methods-participation-where = recuentos, sin intervalo
methods-participation-source = Listas de participantes

methods-holm-title = Ajuste por las muchas comparaciones
methods-holm-explanation = Quien mira muchas comparaciones encuentra alguna diferencia por azar. La p ajustada lo tiene en cuenta: dentro de cada pregunta, sobre los módulos del seminario en los cambios, sobre los módulos en el aprendizaje, y sobre todos los pares de módulos en las letras. Solo se habla de diferencia si es menor que { $significance }.
methods-holm-formula = p′₍ᵢ₎ = máx sobre j ≤ i de mín(1, (m − j + 1) · p₍ⱼ₎)
methods-holm-where = p₍₁₎ … p₍ₘ₎ las m probabilidades en orden creciente
methods-holm-source = Holm 1979, Scand J Stat 6:65

methods-stability-title = Si un veredicto depende de pocas personas
methods-stability-explanation = Cada veredicto se vuelve a obtener sin cada una de las respuestas, una por una. Si nunca cambia, es estable respecto de las personas; si cambia, se dice sin cuántas cambiaría. Sin cada Estado se prueba solo en el informe interno de la Secretaría.
methods-stability-formula = número de i con veredicto sin i ≠ veredicto con todos
methods-stability-where = i cada respuesta de la tabla publicada; las pruebas en las que quedan muy pocas respuestas no cuentan como cambio
methods-stability-source = Omitir de a uno por vez, como en Tukey 1958, Ann Math Stat 29:614

methods-disclosure-title = Cómo se protege a las personas
methods-disclosure-explanation = De ningún grupo con menos de { $smallest } respuestas se dice nada, ni se muestran valoraciones por Estado. Suponemos que hasta { $insiders } personas pueden conocer las respuestas de las otras: donde casi todas las respuestas están de un lado, solo se dice que son al menos tantas. Todos los demás números, veredictos y gráficos se calculan a partir de esas tablas, y por eso no pueden decir más. Dos o tres personas que hayan opinado todas en contra pueden deducir que las demás opinaron a favor.
methods-disclosure-formula = se muestra si n ≥ { $smallest } y nadie puede deducir que todos los demás están de un lado
methods-disclosure-where = n respuestas; «al menos»: n − 2 favorables, o n − { $code } de cualquier otro lado
methods-disclosure-source = Hundepool y otros 2012, Statistical Disclosure Control
