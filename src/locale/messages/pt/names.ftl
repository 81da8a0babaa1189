## Nomes que os gráficos, o relatório e as recomendações partilham

verdict-weak = abaixo da meta
verdict-strong = atinge a meta
verdict-inconclusive = inconclusivo
verdict-improved = melhorou
verdict-declined = piorou
verdict-no_change_found = nenhuma mudança detectada
verdict-no_change_found-seen-both = nenhuma mudança detectada (um aumento de { $rise } ou uma queda de { $fall } pontos ou mais teria sido visto)
verdict-no_change_found-seen-rise = nenhuma mudança detectada (um aumento de { $rise } pontos ou mais teria sido visto)
verdict-no_change_found-seen-fall = nenhuma mudança detectada (uma queda de { $fall } pontos ou mais teria sido vista)
verdict-too_few_to_say = respostas insuficientes para afirmar
verdict-divided = opiniões divididas
verdict-not_divided = opiniões não divididas
verdict-too_little = pouco demais
verdict-too_much = demais
verdict-about_right = adequado
verdict-rated_higher = entre os mais bem avaliados
verdict-rated_lower = entre os menos bem avaliados
verdict-not_distinguished = não se distingue dos demais
verdict-gain = avanço
verdict-loss = retrocesso
verdict-no_gain_found = nenhum avanço detectado
verdict-rising = em alta ao longo dos ciclos
verdict-falling = em queda ao longo dos ciclos
verdict-no_trend_found = nenhuma tendência detectada
verdict-criticised = criticado
verdict-not_criticised = não criticado

status-ok = publicado
status-too_few = respostas insuficientes
status-withheld = não publicado para proteger as pessoas
status-not_comparable = não comparável
status-not_asked = não foi perguntado
status-undefined = sem valor

reason-below-floor = responderam menos pessoas do que o mínimo que se publica
reason-bound = quase todas as respostas estão de um lado; só se diz que são ao menos tantas
reason-linked = ao lado de outra tabela diria demais
reason-no-earlier-answers = nenhum seminário anterior da mesma parte perguntou isto
reason-no-earlier-edition = nenhuma edição anterior do curso perguntou isto
reason-wording-changed = a pergunta foi formulada de outra maneira
reason-scale-changed = a escala era outra
reason-module-new = o módulo não tinha sido ministrado antes
reason-no-answers = ninguém respondeu
reason-not-on-this-scale = não existe nesta escala
reason-unequal-steps = os passos da escala não são iguais
reason-no-roster = nenhuma lista diz quem podia responder
reason-more-than-eligible = responderam mais pessoas do que as que participaram
reason-module-split = o módulo foi separado de um maior
reason-module-merged = o módulo foi formado a partir de vários
reason-module-dropped = o módulo não é mais ministrado
reason-no-later-answers = o seminário posterior não fez essa pergunta
reason-no-base = contaram-se opções, não as pessoas que as escolheram
reason-no-variation = todas as respostas são iguais
reason-only-one = há apenas um, sem outro com que comparar
reason-collinear = as avaliações de um módulo decorrem das dos demais
reason-too-many-modules = há módulos demais para testar todas as ordens
reason-rows-not-kept = o seminário é grande demais para comparar pessoa a pessoa
reason-not-reached = com tão poucas respostas nenhuma mudança nesta direção seria vista

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
statistic-pooled_share = respostas favoráveis, ajustadas em direção a todos os módulos
statistic-reliability = quanto concordam as perguntas do módulo (alfa de Cronbach)
statistic-item_rest = correlação com as demais perguntas
statistic-alpha_without = alfa sem esta pergunta
statistic-detectable_rise = menor aumento que teria sido visto
statistic-detectable_fall = menor queda que teria sido vista
statistic-trend = tendência ao longo dos ciclos (tau-b)
statistic-share_trend = mudança das respostas favoráveis por ciclo
statistic-ranking = diferenças entre módulos (qui-quadrado de Friedman)
statistic-standing = probabilidade de que o módulo receba uma avaliação mais alta que os demais
statistic-mean_rank = posto médio entre os módulos
statistic-mean_gain = avanço médio entre antes e depois
statistic-rank_biserial = avanços frente a retrocessos (correlação bisserial por postos)
statistic-satisfaction_correlation = correlação com a satisfação geral
statistic-satisfaction_importance = parcela do módulo na satisfação geral
statistic-satisfaction_explained = satisfação geral que acompanha os módulos (R²)
statistic-theme_share = pessoas que mencionam o tema
statistic-theme_keyness = mais ou menos vezes do que em outros módulos (G²)
statistic-option_share = escolheu a opção

method-wilson = intervalo de Wilson de 95 %
method-student_t = intervalo t de Student de 95 %
method-descriptive = apenas contagens, sem intervalo
method-normal = intervalo normal de 95 %
method-newcombe_exact_rank_sum = intervalo de Newcombe de 95 %; p exato de Wilcoxon-Mann-Whitney
method-newcombe_asymptotic_rank_sum = intervalo de Newcombe de 95 %; p assintótico de Wilcoxon-Mann-Whitney
method-brunner_munzel = intervalo de Brunner-Munzel de 95 %
method-rank_sum = intervalo de Brunner–Munzel de 95%; p de Wilcoxon–Mann–Whitney, como se fossem outras pessoas
method-overall_rank_sum = intervalo de Brunner–Munzel de 95%; p de Wilcoxon–Mann–Whitney das respostas à pergunta geral, como se fossem outras pessoas
method-bounds = limites de Manski
method-beta_binomial = ajuste beta-binomial (Kleinman)
method-feldt = intervalo de Feldt de 95 %
method-pearson = correlação de Pearson
method-normal_power = aproximação normal, poder de 80 % com 5 % bilateral
method-kendall = teste de Kendall, corrigido para empates
method-cochran_armitage = teste de Cochran-Armitage
method-friedman = teste de Friedman sobre quem avaliou todos os módulos
method-exact_signed_rank = intervalo t de Student de 95 %; p exato dos postos sinalizados de Pratt
method-asymptotic_signed_rank = intervalo t de Student de 95 %; p assintótico dos postos sinalizados de Pratt
method-bonett_wright = intervalo de Bonett-Wright de 95 %
method-lindeman_merenda_gold = decomposição de Lindeman-Merenda-Gold
method-likelihood_ratio = razão de verossimilhança, com sinal

class-low = desfavorável
class-middle = neutro
class-high = favorável

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
audience-internal = a Secretaria Técnica, internamente: não deve ser enviado a ninguém
audience-public = público
audience-secretariat = Secretaria Técnica

national-course = curso nacional “{ $course }” ({ $state })
seminar-as-a-whole = seminário como um todo

list-and = { $first } e { $last }
at-least-bound = ao menos { $bound }
at-most-bound = no máximo { $bound }
between-bounds = entre { $lower } e { $upper }
unit-point = { $number } ponto
unit-points = { $number } pontos
from-to = de { $lower } a { $upper }
adjusted-p = p ajustado: { $p }

ranking-nobody = Nenhum módulo se distingue de outro
ranking-order = Todos os módulos se distinguem entre si; do mais bem ao menos bem avaliado: { $modules }
ranking-groups = Do mais bem ao menos bem avaliado: { $groups }; os módulos de um mesmo grupo não se distinguem entre si
ranking-then = { $before }; depois { $after }
ranking-lower = { $count ->
    [one] { $lower } teve avaliação mais baixa do que { $higher }
   *[other] { $lower } tiveram avaliação mais baixa do que { $higher }
}
ranking-apart = { $count ->
    [one] { $modules } se distingue de todos eles
   *[other] { $modules } se distinguem de todos eles
}
ranking-others-from-none = { $count ->
    [one] o outro não se distingue de nenhum deles
   *[other] os demais não se distinguem de nenhum deles
}
ranking-others-like-some = { $count ->
    [one] o outro não se distingue de pelo menos um deles
   *[other] cada um dos demais não se distingue de pelo menos um deles
}
ranking-no-others = nenhum outro par de módulos se distingue
ranking-some = { $told ->
    [one] Distingue-se { $told } de { $pairs } pares de módulos; as letras mostram qual
   *[other] Distinguem-se { $told } de { $pairs } pares de módulos; as letras mostram quais
}

stability-stable = estável
stability-stable_for_people = estável para pessoas
stability-unstable = instável
stability-not_judged = não se julga
stability-stable-long = estável: mantém-se, seja quem for que se omita
stability-stable_for_people-long = estável: mantém-se sem qualquer uma das pessoas
stability-unstable-long = instável: mudaria sem certas pessoas
stability-unstable-respondents = { $respondents ->
    [one] instável: mudaria sem certa pessoa
   *[other] instável: mudaria sem qualquer uma de { $respondents } pessoas
}
stability-not_judged-long = não se pode julgar se é estável: sem uma pessoa qualquer restam respostas insuficientes

question-reversed = { $text } (invertida: concordar é desfavorável)
