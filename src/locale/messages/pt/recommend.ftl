## Minutas de recomendações

recommend-the-module = o módulo { $module } “{ $title }”
recommend-of-module = do módulo { $module } “{ $title }”
recommend-the-module-untitled = o módulo { $module }
recommend-of-module-untitled = do módulo { $module }
recommend-the-seminar = o seminário como um todo
recommend-of-seminar = do seminário como um todo

recommend-text-keep = Manter { $the } tal como está.
recommend-text-reinforce = Reforçar { $the }.
recommend-text-revise_content = Revisar o conteúdo { $of }.
recommend-text-revise_method = Revisar o método de ensino { $of }.
recommend-text-adjust_time = Ajustar a duração ou o ritmo { $of }.
recommend-text-revise_facilitation = Revisar a facilitação { $of }.
recommend-text-clarify_objectives = Explicar com mais clareza os objetivos { $of }.
recommend-text-restructure_or_replace = Reestruturar ou substituir { $the }.
recommend-text-fix_logistics = Melhorar a logística { $of }.
recommend-text-investigate = Apurar com as pessoas facilitadoras e participantes o que explica os resultados { $of }.
recommend-text-observation = Os sinais independentes sobre { $the } não bastam para recomendar uma mudança.
recommend-text-unstable = { $proposal } Com cautela: um dos vereditos em que se apoia é { $stability }.

recommend-at-next-seminar = No próximo seminário da parte { $part }
recommend-at-next-edition = Na próxima edição do curso
recommend-after-next-seminar = Depois do próximo seminário da parte { $part }
recommend-after-next-edition = Depois da próxima edição do curso
recommend-target-level = { $at_next }, pelo menos { $target } das respostas a “{ $item }” são favoráveis.
recommend-target-declined = { $at_next }, a comparação com { $seminar } mostra que as respostas a “{ $item }” melhoraram.
recommend-target-time = { $at_next }, menos de { $share } das respostas a “{ $item }” tendem para “{ $label }”.
recommend-target-divided = { $at_next }, um dos dois lados da escala reúne menos de { $share } das respostas a “{ $item }”.
recommend-target-states = { $after_next }, no máximo um Estado membro pede uma mudança sobre este tema: { $topic }.
recommend-target-theme = { $at_next }, menos de { $share } de quem comenta { $the } critica este tema: { $theme }.
recommend-target-rated_lower = { $at_next }, { $the } não é avaliado pior que os demais módulos.
recommend-target-learning = { $at_next }, encontra-se um ganho de antes para depois em “{ $item }”.
recommend-target-keep = { $at_next }, pelo menos { $target } das respostas a cada pergunta de avaliação sobre { $the } são favoráveis.

recommend-addressee-curriculum = Equipe do currículo
recommend-addressee-organisers = Organização do seminário
recommend-addressee-facilitators = Pessoas facilitadoras
recommend-addressee-secretariat = Secretaria Técnica

recommend-evidence-level_weak = “{ $item }”: { $share } de respostas favoráveis (intervalo de { $confidence }: { $interval }; n = { $n }); todo o intervalo está abaixo da meta de { $target }.
recommend-evidence-level_weak-bound = “{ $item }”: { $bounds } de respostas favoráveis (n = { $n }), abaixo da meta de { $target }.
recommend-evidence-level_weak-bare = “{ $item }”: as respostas favoráveis (n = { $n }) estão abaixo da meta de { $target }.
recommend-evidence-level_strong = “{ $item }”: { $share } de respostas favoráveis (intervalo de { $confidence }: { $interval }; n = { $n }); a meta de { $target } é atingida.
recommend-evidence-level_strong-bound = “{ $item }”: { $bounds } de respostas favoráveis (n = { $n }); a meta de { $target } é atingida.
recommend-evidence-level_strong-bare = “{ $item }”: as respostas favoráveis (n = { $n }) atingem a meta de { $target }.
recommend-evidence-declined = “{ $item }”: respostas mais baixas do que em { $seminar }; mudança das respostas favoráveis: { $points } pontos (intervalo de { $confidence }: de { $lower } a { $upper }; n = { $n }, antes n = { $n_comparator }).
recommend-evidence-declined-bare = “{ $item }”: respostas mais baixas do que em { $seminar } (n = { $n }, antes n = { $n_comparator }).
recommend-evidence-declined-bound = “{ $item }”: respostas mais baixas do que em { $seminar }; mudança das respostas favoráveis: { $bounds } (n = { $n }, antes n = { $n_comparator }).
recommend-evidence-improved = “{ $item }”: respostas mais altas do que em { $seminar }; mudança das respostas favoráveis: { $points } pontos (intervalo de { $confidence }: de { $lower } a { $upper }; n = { $n }, antes n = { $n_comparator }).
recommend-evidence-improved-bare = “{ $item }”: respostas mais altas do que em { $seminar } (n = { $n }, antes n = { $n_comparator }).
recommend-evidence-improved-bound = “{ $item }”: respostas mais altas do que em { $seminar }; mudança das respostas favoráveis: { $bounds } (n = { $n }, antes n = { $n_comparator }).
recommend-evidence-divided = “{ $item }”: as opiniões estão divididas (consenso { $consensus }, em que 0 são duas metades opostas e 1 é o acordo pleno; n = { $n }).
recommend-evidence-divided-bare = “{ $item }”: as opiniões estão divididas (n = { $n }).
recommend-evidence-time = “{ $item }”: { $share } das respostas tendem para “{ $label }” (intervalo de { $confidence }: { $interval }; n = { $n }).
recommend-evidence-time-bare = “{ $item }”: as respostas tendem para “{ $label }” (n = { $n }).
recommend-evidence-rated_lower = O módulo é avaliado pior que os demais: sua pontuação é a mais alta em { $share } dos pares (n = { $n }).
recommend-evidence-rated_lower-bare = O módulo é avaliado pior que os demais (n = { $n }).
recommend-evidence-rated_higher = O módulo é avaliado melhor que os demais: sua pontuação é a mais alta em { $share } dos pares (n = { $n }).
recommend-evidence-rated_higher-bare = O módulo é avaliado melhor que os demais (n = { $n }).
recommend-evidence-loss = “{ $item }”: mais baixo depois do que antes; diferença média { $number } (intervalo de { $confidence }: de { $lower } a { $upper }; n = { $n }).
recommend-evidence-loss-bare = “{ $item }”: mais baixo depois do que antes (n = { $n }).
recommend-evidence-no_gain_found = “{ $item }”: nenhum ganho encontrado de antes para depois; diferença média { $number } (intervalo de { $confidence }: de { $lower } a { $upper }; n = { $n }).
recommend-evidence-no_gain_found-bare = “{ $item }”: nenhum ganho encontrado de antes para depois (n = { $n }).
recommend-evidence-gain = “{ $item }”: mais alto depois do que antes; diferença média { $number } (intervalo de { $confidence }: de { $lower } a { $upper }; n = { $n }).
recommend-evidence-gain-bare = “{ $item }”: mais alto depois do que antes (n = { $n }).
recommend-evidence-theme = Os comentários criticam este tema: { $theme }; { $share } de quem comentou o menciona (intervalo de { $confidence }: { $interval }; pessoas: { $n }).
recommend-evidence-theme-bare = Os comentários criticam este tema: { $theme } (pessoas que comentaram: { $n }).
recommend-evidence-theme-bound = Os comentários criticam este tema: { $theme }; { $bounds } de quem comentou o menciona (pessoas: { $n }).
recommend-evidence-driver = Quem avalia melhor { $the } está mais satisfeito em geral (correlação de Spearman { $number }, intervalo de { $confidence }: de { $lower } a { $upper }; n = { $n }).
recommend-evidence-states = { $states ->
    [one] Um Estado membro pede uma mudança sobre este tema: { $topic }.
   *[other] { $states } Estados membros pedem uma mudança sobre este tema: { $topic }.
}

## O caminho da evidência de uma recomendação ou de um resultado

explain-kind-high = recomendação, prioridade alta
explain-kind-medium = recomendação, prioridade média
explain-kind-low = recomendação, prioridade baixa
explain-kind-keep = o que convém manter
explain-kind-observation = observação
explain-why-high = um nível abaixo da meta e um segundo sinal independente; os vereditos se mantêm quando se omitem pessoas
explain-why-medium = dois sinais independentes cujos vereditos se mantêm quando se omitem pessoas, nenhum deles um nível abaixo da meta; ou um nível abaixo da meta e um segundo sinal, quando não se pode saber se todos os vereditos se mantêm
explain-why-low = dois sinais independentes; um veredito muda quando se omite uma pessoa, ou não se pode saber se eles se mantêm e nenhum é um nível abaixo da meta
explain-why-keep = a maioria das perguntas de avaliação atinge a meta com segurança, nenhuma fica abaixo e nenhum sinal pede uma mudança
explain-why-observation = menos de dois sinais independentes; para recomendar são necessários dois
explain-action = Ação
explain-addressee = Dirige-se a
explain-target = Meta
explain-seminar = Seminário
explain-curriculum = Versão do currículo
explain-why = Por que este tipo e esta prioridade
explain-evidence = Em que se apoia
explain-counter-evidence = O que aponta no sentido contrário
explain-none = nada entre os resultados publicados
explain-measured = O que foi medido
explain-about = Sobre
explain-compared = { $what }; { $later }, em comparação com { $earlier }
explain-question = Pergunta
explain-result = Resultado
explain-of-whom = De quem
explain-counts = Contagem em { $seminar }
explain-formula = Fórmula
explain-method = Método
explain-rule = Regra
explain-verdict = Veredito
explain-verdict-only = mostra-se apenas o veredito, para proteger as pessoas
explain-not-shown = não se mostra, para proteger as pessoas
explain-bounds = { $bounds }; não se mostra mais, para proteger as pessoas
explain-interval = intervalo de { $lower } a { $upper }
explain-p = p: { $p }
explain-n = { $count ->
    [one] uma resposta válida
   *[other] { $count } respostas válidas
}
explain-n-comparator = { $count ->
    [one] uma no seminário anterior
   *[other] { $count } no seminário anterior
}
explain-asked = { $count ->
    [one] uma pessoa a quem se perguntou
   *[other] { $count } pessoas a quem se perguntou
}
explain-eligible = { $count ->
    [one] uma pessoa que podia responder
   *[other] { $count } pessoas que podiam responder
}
explain-attended = { $count ->
    [one] uma pessoa participou do seminário
   *[other] { $count } pessoas participaram do seminário
}
explain-theme = Tema
explain-stability = Estabilidade
explain-letters = Letras, do mais bem ao menos bem avaliado
explain-pairs = Distinguem-se, com melhor avaliação o primeiro
explain-no-pairs = nenhum par
explain-in-words = Em palavras
explain-learning = De antes a depois
explain-up-same-down = { $up } subiram, { $same } iguais, { $down } desceram
explain-theme-counts = Comentários
explain-mentions = { $mentions } de { $people } pessoas que comentaram
explain-tones = { $approving } em comentários de aprovação, { $critical } de crítica
explain-n-commented = { $count ->
    [one] uma pessoa que comentou
   *[other] { $count } pessoas que comentaram
}
explain-n-all-modules = { $count ->
    [one] uma pessoa que avaliou todos os módulos
   *[other] { $count } pessoas que avaliaram todos os módulos
}
explain-n-pairs = { $count ->
    [one] uma pessoa que respondeu antes e depois
   *[other] { $count } pessoas que responderam antes e depois
}
explain-rule-favourable = abaixo da meta se todo o intervalo está sob { $target } (target_favourable); atinge a meta se a proporção é de pelo menos { $target } e o intervalo fica acima de { $floor } (strong_floor)
explain-rule-change = melhorou ou piorou se o p ajustado é menor que { $significance } (significance)
explain-rule-consensus = divididas se o consenso é menor que { $consensus } (divided_consensus) e cada lado da escala reúne pelo menos { $pole } das respostas (divided_pole)
explain-rule-ideal = pouco demais ou demais se pelo menos { $share } das respostas está desse lado do ideal (time_share) e claramente mais do que do outro
explain-rule-standing = veredito se o valor-p ajustado for menor que { $significance }
explain-rule-mean_rank = dois módulos se distinguem se o p ajustado do par é menor que { $significance } (significance); está entre os mais bem avaliados o que não se distingue do primeiro e se distingue do último, e entre os menos bem avaliados o que não se distingue do último e se distingue do primeiro
explain-rule-ranking = dois módulos se distinguem, e não compartilham nenhuma letra, se o p ajustado do par é menor que { $significance } (significance)
explain-rule-mean_gain = avanço ou retrocesso se o p ajustado é menor que { $significance } (significance)
explain-rule-trend = em alta ou em queda se o p ajustado é menor que { $significance } (significance)
explain-rule-share_trend = em alta ou em queda se o p ajustado é menor que { $significance } (significance)
explain-rule-theme_share = criticado se pelo menos três pessoas diferentes mencionam o tema em comentários críticos, e são parte suficiente de quem comentou
explain-rule-two_states = um pedido conta se pelo menos dois Estados membros o fazem

formula-favourable = respostas nos níveis favoráveis da escala, divididas pelas respostas válidas; intervalo de escore de Wilson sem correção de continuidade (Wilson 1927)
formula-mean = soma das pontuações dividida pelas respostas válidas; intervalo t de Student
formula-standard_deviation = raiz quadrada da soma das distâncias à média ao quadrado, dividida pelas respostas válidas menos uma
formula-median = a pontuação no meio de todas as respostas válidas ordenadas; se o número for par, o ponto médio das duas centrais
formula-interpolated_median = limite inferior do nível da mediana, mais a parte da largura desse nível que fica abaixo da resposta central
formula-consensus = um mais a média, sobre todas as respostas, do logaritmo de base 2 de um menos a distância à média dividida pelo comprimento da escala (Tastle e Wierman 2007)
formula-net_promoter_score = proporção de respostas 9 e 10 menos proporção de respostas de 0 a 6; intervalo normal da diferença
formula-below_ideal = respostas abaixo do ideal da escala, divididas pelas respostas válidas; intervalo de escore de Wilson (Wilson 1927)
formula-ideal = respostas no ideal da escala, divididas pelas respostas válidas; intervalo de escore de Wilson (Wilson 1927)
formula-above_ideal = respostas acima do ideal da escala, divididas pelas respostas válidas; intervalo de escore de Wilson (Wilson 1927)
formula-change = proporção favorável do seminário posterior menos a do anterior, intervalo de Newcombe (1998, método 10); p do teste de postos de Wilcoxon, Mann e Whitney sobre todos os níveis, ajustado segundo Holm (1979)
formula-superiority = probabilidade de que uma resposta do seminário posterior seja mais alta que uma do anterior, contando os empates como metade; intervalo de Brunner e Munzel (2000)
formula-response_rate_complete = formulários completos divididos pelas pessoas que participaram (AAPOR, taxa de resposta 1); intervalo de escore de Wilson (Wilson 1927)
formula-response_rate = formulários completos e parciais divididos pelas pessoas que participaram (AAPOR, taxa de resposta 2); intervalo de escore de Wilson (Wilson 1927)
formula-non_response_bounds = proporção favorável se todas as pessoas que não responderam fossem desfavoráveis, e se todas fossem favoráveis (Manski 1989)
formula-pooled_share = respostas favoráveis mais M vezes a proporção em todos os módulos, divididas pelas respostas mais M; M é tanto maior quanto menos os módulos diferem além do acaso (beta-binomial, momentos de Kleinman 1973)
formula-reliability = k / (k − 1) vezes um menos a soma das variâncias das perguntas dividida pela variância da soma, com k perguntas e sobre as pessoas que responderam a todas (Cronbach 1951); intervalo de Feldt (1965)
formula-item_rest = correlação de Pearson da pergunta com a soma das demais perguntas do módulo, sobre as pessoas que responderam a todas
formula-alpha_without = alfa de Cronbach das demais perguntas do módulo (Cronbach 1951)
formula-detectable_rise = menor aumento em relação à proporção anterior que, com tantas respostas, seria detectado em quatro de cada cinco vezes, com 5 % bilateral (aproximação normal, Fleiss 1981)
formula-detectable_fall = menor queda em relação à proporção anterior que, com tantas respostas, seria detectada em quatro de cada cinco vezes, com 5 % bilateral (aproximação normal, Fleiss 1981)
formula-trend = pares de respostas em que a do ciclo posterior é mais alta menos pares em que é mais baixa, divididos por todos os pares, com correção para empates (tau-b); p de Jonckheere (1954) e Kendall (1970), corrigido para empates
formula-share_trend = mudança da proporção favorável por ciclo; p de Cochran (1954) e Armitage (1955) com pontuações 1, 2, 3 … na ordem dos ciclos
formula-ranking = Q de Friedman (1937), corrigido para empates, sobre as pessoas que avaliaram todos os módulos; cada par com o teste dos postos sinalizados de Pratt (1959), ajustado segundo Holm (1979) sobre todos os pares; letras segundo Piepho (2004)
formula-standing = cada pessoa: a média de suas respostas sobre o módulo, em meios níveis; P(módulo > os demais) + ½·P(igual), de todos os pares de pontuações; p ajustado segundo Holm (1979) entre os módulos
formula-mean_rank = média dos postos que dão a este módulo as pessoas que avaliaram todos, com o posto mais alto para o melhor; pares com o teste dos postos sinalizados de Pratt (1959), ajustado segundo Holm (1979) sobre todos os pares
formula-mean_gain = média da resposta de depois menos a de antes, das pessoas que deram as duas; intervalo t de Student; p do teste dos postos sinalizados de Pratt (1959)
formula-rank_biserial = soma dos postos das subidas menos a das descidas, dividida pelas duas juntas, sem quem não mudou (Kerby 2014)
formula-satisfaction_correlation = correlação de Spearman da avaliação média que cada pessoa dá ao módulo com sua avaliação do seminário como um todo; intervalo de Bonett e Wright (2000)
formula-satisfaction_importance = aumento do R² quando o módulo é levado em conta, em média sobre todas as ordens, dividido pelo R² (Lindeman, Merenda e Gold 1980)
formula-satisfaction_explained = R² de uma regressão da satisfação geral sobre as avaliações médias de todos os módulos, sobre as pessoas que avaliaram todos
formula-theme_share = pessoas que mencionam o tema, divididas por todas as que comentaram; intervalo de escore de Wilson (Wilson 1927)
formula-theme_keyness = o dobro da soma das contagens observadas vezes o logaritmo do observado sobre o esperado, de pessoas que mencionam o tema e que não, neste módulo e nos demais; negativo se aqui o tema é mais raro (Dunning 1993)
formula-option_share = pessoas que escolheram a opção, divididas por todas as que responderam à pergunta; intervalo de escore de Wilson (Wilson 1927)
