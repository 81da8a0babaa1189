## Nombres que comparten los gráficos, el informe y las recomendaciones

verdict-weak = por debajo de la meta
verdict-strong = alcanza la meta
verdict-inconclusive = no concluyente
verdict-improved = mejoró
verdict-declined = empeoró
verdict-no_change_found = sin cambio detectado
verdict-no_change_found-seen-both = sin cambio detectado (se habría visto un aumento de { $rise } o un descenso de { $fall } puntos o más)
verdict-no_change_found-seen-rise = sin cambio detectado (se habría visto un aumento de { $rise } puntos o más)
verdict-no_change_found-seen-fall = sin cambio detectado (se habría visto un descenso de { $fall } puntos o más)
verdict-too_few_to_say = muy pocas respuestas para afirmarlo
verdict-divided = opiniones divididas
verdict-not_divided = opiniones no divididas
verdict-too_little = demasiado poco
verdict-too_much = demasiado
verdict-about_right = adecuado
verdict-rated_higher = entre los mejor valorados
verdict-rated_lower = entre los peor valorados
verdict-not_distinguished = no se distingue de los demás
verdict-gain = avance
verdict-loss = retroceso
verdict-no_gain_found = sin avance detectado
verdict-rising = en ascenso a lo largo de los ciclos
verdict-falling = en descenso a lo largo de los ciclos
verdict-no_trend_found = sin tendencia detectada
verdict-criticised = criticado
verdict-not_criticised = no criticado

status-ok = publicado
status-too_few = muy pocas respuestas
status-withheld = no se publica para proteger a las personas
status-not_comparable = no comparable
status-not_asked = no se preguntó
status-undefined = sin valor

reason-below-floor = respondieron menos personas que el mínimo que se publica
reason-bound = casi todas las respuestas están de un lado; solo se dice que son al menos tantas
reason-linked = junto a otra tabla diría demasiado
reason-no-earlier-answers = ningún seminario anterior de la misma parte lo preguntó
reason-no-earlier-edition = ninguna edición anterior del curso lo preguntó
reason-wording-changed = la pregunta se formuló de otra manera
reason-scale-changed = la escala era otra
reason-module-new = el módulo no se había impartido antes
reason-no-answers = nadie respondió
reason-not-on-this-scale = no existe en esta escala
reason-unequal-steps = los pasos de la escala no son iguales
reason-no-roster = ninguna lista dice quién podía responder
reason-more-than-eligible = respondieron más personas de las que asistieron
reason-module-split = el módulo se separó de uno mayor
reason-module-merged = el módulo se formó a partir de varios
reason-module-dropped = el módulo ya no se imparte
reason-no-later-answers = el seminario posterior no lo preguntó
reason-no-base = se contaron opciones, no las personas que las eligieron
reason-no-variation = todas las respuestas son iguales
reason-only-one = solo hay uno, sin otro con que compararlo
reason-collinear = las valoraciones de un módulo se deducen de las de los demás
reason-too-many-modules = hay demasiados módulos para probar todos los órdenes
reason-rows-not-kept = el seminario es demasiado grande para comparar persona por persona
reason-not-reached = con tan pocas respuestas no se vería ningún cambio en esta dirección

statistic-favourable = respuestas favorables
statistic-mean = media
statistic-standard_deviation = desviación estándar
statistic-median = mediana
statistic-interpolated_median = mediana interpolada
statistic-consensus = consenso
statistic-net_promoter_score = índice neto de recomendación
statistic-below_ideal = por debajo de lo ideal
statistic-ideal = en lo ideal
statistic-above_ideal = por encima de lo ideal
statistic-change = cambio de las respuestas favorables
statistic-superiority = probabilidad de una respuesta más alta
statistic-response_rate_complete = tasa de respuesta, completas
statistic-response_rate = tasa de respuesta
statistic-non_response_bounds = límites por falta de respuesta
statistic-pooled_share = respuestas favorables, ajustadas hacia todos los módulos
statistic-reliability = cuánto concuerdan las preguntas del módulo (alfa de Cronbach)
statistic-item_rest = correlación con las demás preguntas
statistic-alpha_without = alfa sin esta pregunta
statistic-detectable_rise = menor aumento que se habría visto
statistic-detectable_fall = menor descenso que se habría visto
statistic-trend = tendencia a lo largo de los ciclos (tau-b)
statistic-share_trend = cambio de las respuestas favorables por ciclo
statistic-ranking = diferencias entre módulos (ji al cuadrado de Friedman)
statistic-standing = probabilidad de que el módulo reciba una valoración más alta que los demás
statistic-mean_rank = rango medio entre los módulos
statistic-mean_gain = avance medio entre antes y después
statistic-rank_biserial = avances frente a retrocesos (correlación biserial por rangos)
statistic-satisfaction_correlation = correlación con la satisfacción general
statistic-satisfaction_importance = parte del módulo en la satisfacción general
statistic-satisfaction_explained = satisfacción general que acompaña a los módulos (R²)
statistic-theme_share = personas que mencionan el tema
statistic-theme_keyness = más o menos a menudo que en otros módulos (G²)
statistic-option_share = eligió la opción

method-wilson = intervalo de Wilson del 95 %
method-student_t = intervalo t de Student del 95 %
method-descriptive = solo recuentos, sin intervalo
method-normal = intervalo normal del 95 %
method-newcombe_exact_rank_sum = intervalo de Newcombe del 95 %; p exacta de Wilcoxon-Mann-Whitney
method-newcombe_asymptotic_rank_sum = intervalo de Newcombe del 95 %; p asintótica de Wilcoxon-Mann-Whitney
method-brunner_munzel = intervalo de Brunner-Munzel del 95 %
method-rank_sum = intervalo de Brunner–Munzel al 95 %; p de Wilcoxon–Mann–Whitney, como si fueran otras personas
method-overall_rank_sum = intervalo de Brunner–Munzel al 95 %; p de Wilcoxon–Mann–Whitney de las respuestas a la pregunta general, como si fueran otras personas
method-bounds = límites de Manski
method-beta_binomial = ajuste beta-binomial (Kleinman)
method-feldt = intervalo de Feldt del 95 %
method-pearson = correlación de Pearson
method-normal_power = aproximación normal, potencia del 80 % con un 5 % bilateral
method-kendall = prueba de Kendall, corregida por empates
method-cochran_armitage = prueba de Cochran-Armitage
method-friedman = prueba de Friedman sobre quienes valoraron todos los módulos
method-exact_signed_rank = intervalo t de Student del 95 %; p exacta de rangos con signo de Pratt
method-asymptotic_signed_rank = intervalo t de Student del 95 %; p asintótica de rangos con signo de Pratt
method-bonett_wright = intervalo de Bonett-Wright del 95 %
method-lindeman_merenda_gold = descomposición de Lindeman-Merenda-Gold
method-likelihood_ratio = razón de verosimilitud, con signo

class-low = desfavorable
class-middle = neutral
class-high = favorable

dimension-content = contenido
dimension-method = método
dimension-time = tiempo
dimension-facilitation = facilitación
dimension-objectives = objetivos
dimension-logistics = logística
dimension-learning = aprendizaje
dimension-overall = valoración general

action-keep = mantener
action-reinforce = reforzar
action-revise_content = revisar el contenido
action-revise_method = revisar el método
action-adjust_time = ajustar el tiempo
action-revise_facilitation = revisar la facilitación
action-clarify_objectives = aclarar los objetivos
action-restructure_or_replace = reestructurar o reemplazar
action-fix_logistics = corregir la logística
action-investigate = investigar

audience-focal_points = puntos focales
audience-internal = la Secretaría Técnica, internamente: no debe enviarse a nadie
audience-public = público
audience-secretariat = Secretaría Técnica

national-course = curso nacional «{ $course }» ({ $state })
seminar-as-a-whole = seminario en su conjunto

list-and = { $first } y { $last }
at-least-bound = al menos { $bound }
at-most-bound = como máximo { $bound }
between-bounds = entre { $lower } y { $upper }
unit-point = { $number } punto
unit-points = { $number } puntos
from-to = de { $lower } a { $upper }
adjusted-p = p ajustada: { $p }

ranking-nobody = Ningún módulo se distingue de otro
ranking-order = Todos los módulos se distinguen entre sí; del mejor al peor valorado: { $modules }
ranking-groups = Del mejor al peor valorado: { $groups }; los módulos de un mismo grupo no se distinguen entre sí
ranking-then = { $before }; luego { $after }
ranking-lower = { $count ->
    [one] { $lower } obtuvo una valoración más baja que { $higher }
   *[other] { $lower } obtuvieron una valoración más baja que { $higher }
}
ranking-apart = { $count ->
    [one] { $modules } se distingue de todos ellos
   *[other] { $modules } se distinguen de todos ellos
}
ranking-others-from-none = { $count ->
    [one] el otro no se distingue de ninguno de ellos
   *[other] los demás no se distinguen de ninguno de ellos
}
ranking-others-like-some = { $count ->
    [one] el otro no se distingue de al menos uno de ellos
   *[other] cada uno de los demás no se distingue de al menos uno de ellos
}
ranking-no-others = ningún otro par de módulos se distingue
ranking-some = { $told ->
    [one] Se distingue { $told } de { $pairs } pares de módulos; las letras muestran cuál
   *[other] Se distinguen { $told } de { $pairs } pares de módulos; las letras muestran cuáles
}

stability-stable = estable
stability-stable_for_people = estable para personas
stability-unstable = inestable
stability-not_judged = no se juzga
stability-stable-long = estable: se mantiene sin importar a quién se omita
stability-stable_for_people-long = estable: se mantiene sin cualquiera de las personas
stability-unstable-long = inestable: cambiaría sin ciertas personas
stability-unstable-respondents = { $respondents ->
    [one] inestable: cambiaría sin cierta persona
   *[other] inestable: cambiaría sin una cualquiera de { $respondents } personas
}
stability-not_judged-long = no puede juzgarse si es estable: sin una persona cualquiera quedan muy pocas respuestas

question-reversed = { $text } (invertida: estar de acuerdo es desfavorable)
