## Nombres que comparten los gráficos, el informe y las recomendaciones

verdict-weak = por debajo de la meta
verdict-strong = alcanza la meta
verdict-inconclusive = no concluyente
verdict-improved = mejoró
verdict-declined = empeoró
verdict-no_change_found = sin cambio detectado
verdict-no_change_found-could-have-seen = sin cambio detectado (se habría visto uno de { $difference } puntos o más)
verdict-too_few_to_say = muy pocas respuestas para afirmarlo
verdict-divided = opiniones divididas
verdict-not_divided = opiniones no divididas
verdict-too_little = demasiado poco
verdict-too_much = demasiado
verdict-about_right = adecuado

status-ok = publicado
status-too_few = muy pocas respuestas
status-suppressed = no se publica para proteger a las personas
status-not_comparable = no comparable
status-not_asked = no se preguntó
status-undefined = sin valor

reason-no-earlier-answers = ningún seminario anterior de la misma parte lo preguntó
reason-wording-changed = la pregunta se formuló de otra manera
reason-scale-changed = la escala era otra
reason-module-new = el módulo no se había impartido antes
reason-no-answers = nadie respondió
reason-not-on-this-scale = no existe en esta escala
reason-unequal-steps = los niveles no son equidistantes
reason-no-roster = ninguna lista dice quién podía responder
reason-more-than-eligible = respondieron más personas de las que asistieron

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

method-wilson = intervalo de Wilson del 95 %
method-student_t = intervalo t de Student del 95 %
method-descriptive = descriptivo
method-normal = intervalo normal del 95 %
method-newcombe_exact_rank_sum = intervalo de Newcombe del 95 %; p exacta de Wilcoxon-Mann-Whitney
method-newcombe_asymptotic_rank_sum = intervalo de Newcombe del 95 %; p asintótica de Wilcoxon-Mann-Whitney
method-brunner_munzel = intervalo de Brunner-Munzel del 95 %
method-bounds = límites de Manski

missing-not_asked = no se preguntó
missing-blank = en blanco
missing-not_applicable = no aplica
missing-dont_know = no sabe
missing-refused = no quiso responder
missing-unreadable = ilegible

class-low = desfavorable
class-middle = neutral
class-high = favorable
class-below = por debajo
class-ideal = ideal
class-above = por encima

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
audience-public = público
audience-secretariat = Secretaría Técnica

seminar-as-a-whole = seminario en su conjunto
