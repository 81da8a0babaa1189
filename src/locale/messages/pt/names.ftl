## Nomes que os gráficos, o relatório e as recomendações partilham

verdict-weak = abaixo da meta
verdict-strong = atinge a meta
verdict-inconclusive = inconclusivo
verdict-improved = melhorou
verdict-declined = piorou
verdict-no_change_found = nenhuma mudança detectada
verdict-no_change_found-could-have-seen = nenhuma mudança detectada (uma de { $difference } pontos ou mais teria sido vista)
verdict-too_few_to_say = respostas insuficientes para afirmar
verdict-divided = opiniões divididas
verdict-not_divided = opiniões não divididas
verdict-too_little = pouco demais
verdict-too_much = demais
verdict-about_right = adequado

status-ok = publicado
status-too_few = respostas insuficientes
status-suppressed = não publicado para proteger as pessoas
status-not_comparable = não comparável
status-not_asked = não foi perguntado
status-undefined = sem valor

reason-no-earlier-answers = nenhum seminário anterior da mesma parte perguntou isto
reason-wording-changed = a pergunta foi formulada de outra maneira
reason-scale-changed = a escala era outra
reason-module-new = o módulo não tinha sido ministrado antes
reason-no-answers = ninguém respondeu
reason-not-on-this-scale = não existe nesta escala
reason-unequal-steps = os níveis não são equidistantes
reason-no-roster = nenhuma lista diz quem podia responder
reason-more-than-eligible = responderam mais pessoas do que as que participaram

statistic-favourable = respostas favoráveis
statistic-mean = média
statistic-standard_deviation = desvio padrão
statistic-median = mediana
statistic-interpolated_median = mediana interpolada
statistic-consensus = consenso
statistic-net_promoter_score = índice líquido de recomendação
statistic-below_ideal = abaixo do ideal
statistic-ideal = no ideal
statistic-above_ideal = acima do ideal
statistic-change = mudança das respostas favoráveis
statistic-superiority = probabilidade de uma resposta mais alta
statistic-response_rate_complete = taxa de resposta, completas
statistic-response_rate = taxa de resposta
statistic-non_response_bounds = limites por falta de resposta

method-wilson = intervalo de Wilson de 95 %
method-student_t = intervalo t de Student de 95 %
method-descriptive = descritivo
method-normal = intervalo normal de 95 %
method-newcombe_exact_rank_sum = intervalo de Newcombe de 95 %; p exato de Wilcoxon-Mann-Whitney
method-newcombe_asymptotic_rank_sum = intervalo de Newcombe de 95 %; p assintótico de Wilcoxon-Mann-Whitney
method-brunner_munzel = intervalo de Brunner-Munzel de 95 %
method-bounds = limites de Manski

missing-not_asked = não foi perguntado
missing-blank = em branco
missing-not_applicable = não se aplica
missing-dont_know = não sabe
missing-refused = não quis responder
missing-unreadable = ilegível

class-low = desfavorável
class-middle = neutro
class-high = favorável
class-below = abaixo
class-ideal = ideal
class-above = acima

dimension-content = conteúdo
dimension-method = método
dimension-time = tempo
dimension-facilitation = facilitação
dimension-objectives = objetivos
dimension-logistics = logística
dimension-learning = aprendizagem
dimension-overall = avaliação geral

action-keep = manter
action-reinforce = reforçar
action-revise_content = revisar o conteúdo
action-revise_method = revisar o método
action-adjust_time = ajustar o tempo
action-revise_facilitation = revisar a facilitação
action-clarify_objectives = esclarecer os objetivos
action-restructure_or_replace = reestruturar ou substituir
action-fix_logistics = corrigir a logística
action-investigate = investigar

audience-focal_points = pontos focais
audience-public = público
audience-secretariat = Secretaria Técnica

seminar-as-a-whole = seminário como um todo
