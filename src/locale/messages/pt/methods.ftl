## Como se calcula cada número de um relatório

methods-intro = Cada tipo de número usado neste relatório, em palavras simples, com sua fórmula e sua origem. Os intervalos são de 95 %.
methods-formula = Fórmula
methods-source = Fonte
methods-of-table = Como se calcula:
methods-group-question = Sobre uma pergunta
methods-group-module = Sobre um módulo
methods-group-modules = Entre módulos
methods-group-cycles = Entre ciclos
methods-group-comments = Sobre os comentários
methods-group-participation = Sobre a participação
methods-group-reading = Como os resultados são julgados e protegidos

methods-counts-title = Respostas por nível
methods-counts-explanation = De cada pergunta conta-se quantas pessoas escolheram cada nível. As respostas que faltam são contadas à parte, segundo o motivo por que faltam, e nunca são tomadas por uma avaliação.
methods-counts-formula = pᵢ = cᵢ / n
methods-counts-where = cᵢ respostas em um nível, n respostas válidas
methods-counts-source = Simples contagem

methods-favourable-title = Respostas favoráveis
methods-favourable-explanation = A proporção de pessoas que escolheram um dos níveis que o questionário declara favoráveis. O intervalo diz onde essa proporção poderia estar em outra turma como esta; quanto menos respostas, mais largo ele é.
methods-favourable-formula = p = x / n; intervalo: (2x + z² ± z √(z² + 4x(1 − p))) / (2(n + z²))
methods-favourable-where = x respostas favoráveis de n; z = 1,96
methods-favourable-source = Wilson 1927, J Am Stat Assoc 22:209

methods-mean-title = Média e desvio padrão
methods-mean-explanation = A média é a soma das pontuações dividida pelo número de respostas; o desvio padrão diz a que distância dela costumam estar as respostas. Nunca se mostra uma média sem suas contagens, porque dois grupos muito diferentes podem ter a mesma média.
methods-mean-formula = x̄ = Σx / n; s = √(Σ(x − x̄)² / (n − 1)); intervalo: x̄ ± t · s / √n
methods-mean-where = x as pontuações; t da distribuição de Student com n − 1 graus de liberdade
methods-mean-source = Student 1908, Biometrika 6:1

methods-median-title = Mediana e mediana interpolada
methods-median-explanation = Pelo menos metade das pessoas respondeu na mediana ou abaixo dela, e pelo menos metade nela ou acima. A mediana interpolada leva em conta também quantas respostas há no nível central, de modo que se move quando a opinião muda um pouco.
methods-median-formula = MI = L + w · (n/2 − F) / f
methods-median-where = L limite inferior do nível da mediana, w sua largura, F respostas abaixo dele, f respostas nele
methods-median-source = A fórmula usual da mediana de respostas agrupadas

methods-consensus-title = Consenso
methods-consensus-explanation = Vale 1 se todas as pessoas dão a mesma resposta, e 0 se metade escolhe uma ponta da escala e a outra metade a outra. Só se fala de opiniões divididas se ele é baixo e as duas pontas são de fato usadas.
methods-consensus-formula = C = 1 + Σ pᵢ · log₂(1 − |xᵢ − x̄| / d)
methods-consensus-where = pᵢ proporção de respostas com pontuação xᵢ, x̄ sua média, d comprimento da escala
methods-consensus-source = Tastle e Wierman 2007, Int J Approx Reason 45:531

methods-net_promoter_score-title = Índice líquido de recomendação
methods-net_promoter_score-explanation = Das respostas de 0 a 10, as de 9 e 10 contam como promotoras e as de 0 a 6 como detratoras. O índice é a diferença entre as duas proporções, de −100 a +100.
methods-net_promoter_score-formula = N = p − d; intervalo: N ± z √((p + d − (p − d)²) / n)
methods-net_promoter_score-where = p proporção de respostas 9 e 10, d proporção de respostas de 0 a 6; z = 1,96
methods-net_promoter_score-source = Reichheld 2003, Harv Bus Rev 81(12):46

methods-ideal-title = Pouco demais, adequado, demais
methods-ideal-explanation = Quando a melhor resposta está no meio, como “na medida certa”, nenhuma ponta da escala é favorável. Mostram-se as proporções abaixo, no e acima do ideal, e só se diz que algo é demais ou pouco demais se um lado é grande e claramente maior do que o outro.
methods-ideal-formula = p = x / n, com o intervalo das respostas favoráveis
methods-ideal-where = x respostas abaixo, no ou acima do ideal, de n
methods-ideal-source = Wilson 1927, J Am Stat Assoc 22:209

methods-reliability-title = Quanto concordam as perguntas de um módulo (alfa de Cronbach)
methods-reliability-explanation = Se quem avalia bem um módulo em uma pergunta também o avalia bem nas demais, as perguntas medem algo em comum e o alfa se aproxima de 1. Ao lado figuram a correlação de cada pergunta com as demais e o alfa sem ela. São necessárias pelo menos duas perguntas e dez pessoas que tenham respondido a todas.
methods-reliability-formula = α = k / (k − 1) · (1 − Σsᵢ² / s²); intervalo: 1 − (1 − α) · F
methods-reliability-where = k perguntas, sᵢ² variância de cada uma, s² variância da soma; F da distribuição de Fisher com n − 1 e (n − 1)(k − 1) graus de liberdade
methods-reliability-source = Cronbach 1951, Psychometrika 16:297; Feldt 1965, Psychometrika 30:357

methods-option_share-title = Opções escolhidas
methods-option_share-explanation = De quem respondeu a uma pergunta com opções, a parte que escolheu cada uma. Quem a deixou em branco não é contado. Onde se podiam escolher várias, as partes somam mais de 100 %.
methods-option_share-formula = c / n
methods-option_share-where = c pessoas que escolheram a opção, n pessoas que responderam à pergunta
methods-option_share-source = Wilson 1927, J Am Stat Assoc 22:209

methods-pooled_share-title = Proporção ajustada em direção a todos os módulos
methods-pooled_share-explanation = Com poucas respostas, uma proporção pode ser alta ou baixa por acaso. Esta estimativa a aproxima da proporção de todos os módulos do seminário, tanto mais quanto menos respostas houver. Figura ao lado da proporção observada quando responderam menos de 30 pessoas, e é a melhor suposição sobre o que diria outra turma.
methods-pooled_share-formula = (x + M · p) / (n + M); M = (1 − ρ) / ρ
methods-pooled_share-where = x de n respostas favoráveis, p proporção em todos os módulos, ρ quanto os módulos diferem além do acaso, de 0 a 1
methods-pooled_share-source = Kleinman 1973, J Am Stat Assoc 68:46

methods-learning-title = Aprendizagem, de antes a depois
methods-learning-explanation = As mesmas pessoas responderam antes e depois. Conta-se quantas subiram, quantas ficaram iguais e quantas desceram, e dá-se o avanço médio em pontos da escala. Só se fala de avanço ou retrocesso se o acaso dificilmente o explicaria.
methods-learning-formula = avanço = Σ(depois − antes) / n; tamanho = (T⁺ − T⁻) / (T⁺ + T⁻)
methods-learning-where = T⁺ e T⁻ são as somas dos postos das subidas e das descidas, que o teste dos postos sinalizados compara; para o tamanho, omite-se quem não mudou
methods-learning-source = Pratt 1959, J Am Stat Assoc 54:655; Kerby 2014, Compr Psychol 3:1

methods-standing-title = Quais módulos são avaliados melhor ou pior que os demais
methods-standing-explanation = De cada pessoa toma-se a média de suas respostas sobre o módulo, em meios níveis. As pontuações de um módulo são comparadas com as de todos os demais como se fossem de outras pessoas, o que é prudente. Se um módulo tem menos de três perguntas, conta sua pergunta geral.
methods-standing-formula = A = P(X > Y) + ½ · P(X = Y); p da soma de postos, ajustado segundo Holm entre os módulos
methods-standing-where = X pontuações do módulo, Y pontuações dos demais módulos
methods-standing-source = Wilcoxon 1945, Biometrics Bull 1:80; Brunner e Munzel 2000, Biom J 42:17; Holm 1979, Scand J Stat 6:65

methods-ranking-title = Quais módulos se distinguem entre si
methods-ranking-explanation = Só se comparam as respostas de quem avaliou todos os módulos; assim, uma pessoa severa ou generosa pesa igualmente em todos. Examina-se cada par de módulos, e os que compartilham uma letra não se distinguem: sua ordem pode ser fruto do acaso.
methods-ranking-formula = Q = (k − 1) · Σ(Rⱼ − n(k + 1)/2)² / Σ(rᵢⱼ − (k + 1)/2)²; pares: postos sinalizados, T⁺ frente a T⁻
methods-ranking-where = n pessoas, k módulos, rᵢⱼ posto que a pessoa i dá ao módulo j, Rⱼ soma dos postos de um módulo
methods-ranking-source = Friedman 1937, J Am Stat Assoc 32:675; Pratt 1959, J Am Stat Assoc 54:655; Piepho 2004, J Comput Graph Stat 13:456

methods-satisfaction-title = O que acompanha a satisfação geral
methods-satisfaction-explanation = A correlação diz se quem avalia melhor um módulo também está mais satisfeito com o seminário: 1 é sempre, 0 é nenhuma relação, −1 é o contrário. Não diz que o módulo seja a causa.
methods-satisfaction-formula = ρ: correlação de postos; intervalo: tanh(atanh ρ ± z √((1 + ρ²/2) / (n − 3)))
methods-satisfaction-where = postos da avaliação média do módulo por cada pessoa e de sua avaliação geral; z = 1,96
methods-satisfaction-source = Spearman 1904, Am J Psychol 15:72; Bonett e Wright 2000, Psychometrika 65:23

methods-importance-title = Parcela de cada módulo na satisfação geral
methods-importance-explanation = O R² diz que parcela das diferenças na satisfação geral acompanha as avaliações de todos os módulos juntos. Ele é repartido entre os módulos pela média sobre todas as ordens em que podem ser levados em conta. São necessárias pelo menos 50 pessoas, e dez por módulo; com menos não é informado.
methods-importance-formula = parcela de j = média sobre todas as ordens de (R² com j − R² sem j) / R²
methods-importance-where = R² de uma regressão da satisfação geral sobre os módulos já levados em conta
methods-importance-source = Lindeman, Merenda e Gold 1980, Introduction to Bivariate and Multivariate Analysis

methods-change_test-title = Se as respostas mudaram entre ciclos
methods-change_test-explanation = As respostas dos dois seminários são postas em uma só ordem. Se as do seminário posterior ficam mais acima ou mais abaixo do que caberia esperar do acaso, fala-se de mudança. Até 100 respostas, a probabilidade é exata. Só se compara a mesma pergunta, com a mesma formulação e a mesma escala.
methods-change_test-formula = W = Σ postos das respostas posteriores; p = proporção de todas as divisões com |W′ − E| ≥ |W − E|
methods-change_test-where = E = n₂(n₁ + n₂ + 1)/2, a soma que caberia esperar sem mudança; W′ a soma em outra divisão das mesmas respostas
methods-change_test-source = Wilcoxon 1945, Biometrics Bull 1:80; Mann e Whitney 1947, Ann Math Stat 18:50

methods-change-title = Mudança das respostas favoráveis
methods-change-explanation = A proporção favorável do seminário posterior menos a do anterior, em pontos percentuais. Seu intervalo combina os das duas proporções e vale também com poucas respostas.
methods-change-formula = d = p₂ − p₁; de d − √((p₂ − l₂)² + (u₁ − p₁)²) a d + √((u₂ − p₂)² + (p₁ − l₁)²)
methods-change-where = l e u as extremidades do intervalo de cada proporção
methods-change-source = Newcombe 1998, Stat Med 17:873

methods-superiority-title = Probabilidade de uma resposta mais alta
methods-superiority-explanation = Se tomamos ao acaso uma pessoa do seminário posterior e outra do anterior, com que frequência a primeira responde mais alto? Respostas iguais contam como metade. 50 % é nenhuma diferença.
methods-superiority-formula = A = P(posterior > anterior) + ½ · P(posterior = anterior)
methods-superiority-where = P a proporção de todos os pares; intervalo segundo a dispersão das posições das respostas
methods-superiority-source = Brunner e Munzel 2000, Biom J 42:17

methods-detectable-title = Que mudança poderia ter sido vista
methods-detectable-explanation = “Nenhuma mudança detectada” não significa que nada tenha mudado. Ao lado figuram o menor aumento e a menor queda que, com tantas respostas, seriam detectados em quatro de cada cinco vezes. Se são grandes, só se podiam notar mudanças grandes.
methods-detectable-formula = menor d com Φ((d − z √(p̄(1 − p̄)(1/n₁ + 1/n₂))) / √(p₁(1 − p₁)/n₁ + p₂(1 − p₂)/n₂)) ≥ 0,8
methods-detectable-where = p₁ proporção anterior, p₂ = p₁ ± d, p̄ a de ambas juntas; Φ a distribuição normal, z = 1,96
methods-detectable-source = Fleiss 1981, Statistical Methods for Rates and Proportions

methods-trend-title = Tendência ao longo dos ciclos
methods-trend-explanation = A partir de três ciclos pergunta-se se as respostas sobem ou descem de um ciclo a outro. O tau-b vale 1 se toda resposta posterior é mais alta, −1 se toda resposta posterior é mais baixa, e 0 se não há nenhuma tendência.
methods-trend-formula = S = Σ sinal(ciclo′ − ciclo) · sinal(resposta′ − resposta); τ = S / √((n₀ − n₁)(n₀ − n₂))
methods-trend-where = soma sobre todos os pares de respostas; n₀ pares, n₁ pares do mesmo ciclo, n₂ pares de respostas iguais
methods-trend-source = Jonckheere 1954, Biometrika 41:133; Kendall 1970, Rank Correlation Methods

methods-share_trend-title = Respostas favoráveis ao longo dos ciclos
methods-share_trend-explanation = A partir de três ciclos, quanto muda a proporção favorável por ciclo, e se é mais do que o acaso explica.
methods-share_trend-formula = z = Σ(s − s̄) · f / √(p(1 − p) · Σ(s − s̄)²)
methods-share_trend-where = somas sobre as respostas; s número de ordem do ciclo, f 1 se favorável e 0 se não, p proporção em todos os ciclos
methods-share_trend-source = Cochran 1954, Biometrics 10:417; Armitage 1955, Biometrics 11:375

methods-themes-title = Temas dos comentários
methods-themes-explanation = Nos comentários procuram-se as palavras de uma lista declarada, sem distinguir acentos nem maiúsculas. Um comentário é de aprovação ou de crítica segundo as palavras que usa ou a pergunta a que responde. Às listas escapa alguma coisa: ao lado da tabela se diz em quantos comentários se encontrou um tema.
methods-themes-formula = p = x / n
methods-themes-where = x pessoas que mencionam o tema, de n pessoas que comentaram
methods-themes-source = Listas de palavras de codebook.toml

methods-keyness-title = Temas mais frequentes em um módulo
methods-keyness-explanation = Se um tema aparece mais (+) ou menos (−) nos comentários sobre um módulo do que nos dos demais. Além de 3,8 o acaso sozinho dificilmente o explicaria, se um tema é visto por si só.
methods-keyness-formula = G² = ± 2 · Σ O · ln(O / E)
methods-keyness-where = O pessoas que mencionam o tema e que não o mencionam, neste módulo e nos demais; E as que caberia esperar se os módulos não diferissem
methods-keyness-source = Dunning 1993, Comput Linguist 19:61

methods-response_rate-title = Taxa de resposta
methods-response_rate-explanation = As pessoas que responderam divididas pelas que compareceram e, portanto, podiam responder; uma vez só com formulários completos e outra também com os parciais. Quem está na lista sem que conste sua presença conta como pessoa que podia responder.
methods-response_rate-formula = completos / podiam responder; (completos + parciais) / podiam responder
methods-response_rate-where = intervalo como o das respostas favoráveis
methods-response_rate-source = AAPOR 2023, Standard Definitions, RR1 e RR2

methods-non_response_bounds-title = O que o silêncio poderia esconder
methods-non_response_bounds-explanation = A proporção favorável se todas as pessoas que não responderam fossem desfavoráveis, e se todas fossem favoráveis. A verdade sobre todas as que compareceram está entre as duas, pensem o que pensarem.
methods-non_response_bounds-formula = de x / N a (x + m) / N
methods-non_response_bounds-where = x respostas favoráveis, m pessoas que não responderam, N todas as que podiam
methods-non_response_bounds-source = Manski 1989, J Hum Resour 24:343

methods-participation-title = Participação
methods-participation-explanation = Quantas pessoas foram convidadas, se inscreveram, compareceram e responderam vem das listas de participantes e dos formulários. Quem é novo e quem volta se sabe comparando com as listas de seminários anteriores.
methods-participation-formula = proporção de uma etapa = pessoas nesta etapa / pessoas na etapa anterior
methods-participation-where = contagens, sem intervalo
methods-participation-source = Listas de participantes

methods-holm-title = Ajuste pelas muitas comparações
methods-holm-explanation = Quem olha muitas comparações encontra alguma diferença por acaso. O p ajustado leva isso em conta: dentro de cada pergunta, sobre os módulos do seminário nas mudanças, sobre os módulos na aprendizagem, e sobre todos os pares de módulos nas letras. Só se fala de diferença se ele é menor que { $significance }.
methods-holm-formula = p′₍ᵢ₎ = máx sobre j ≤ i de mín(1, (m − j + 1) · p₍ⱼ₎)
methods-holm-where = p₍₁₎ … p₍ₘ₎ as m probabilidades em ordem crescente
methods-holm-source = Holm 1979, Scand J Stat 6:65

methods-stability-title = Se um veredito depende de poucas pessoas
methods-stability-explanation = Cada veredito é obtido de novo sem cada uma das respostas, uma a uma. Se nunca muda, é estável em relação às pessoas; se muda, diz-se sem quantas mudaria. Sem cada Estado só se testa no relatório interno da Secretaria.
methods-stability-formula = número de i com veredito sem i ≠ veredito com todos
methods-stability-where = i cada resposta da tabela publicada; as tentativas em que restam respostas insuficientes não contam como mudança
methods-stability-source = Omitir um de cada vez, como em Tukey 1958, Ann Math Stat 29:614

methods-disclosure-title = Como as pessoas são protegidas
methods-disclosure-explanation = De nenhum grupo com menos de { $smallest } respostas se diz alguma coisa, nem se mostram avaliações por Estado. Supomos que até { $insiders } pessoas podem conhecer as respostas umas das outras: onde quase todas as respostas estão de um lado, só se diz que são ao menos tantas. Todos os outros números, vereditos e gráficos são calculados a partir dessas tabelas, e por isso não podem dizer mais. Duas ou três pessoas que tenham todas discordado podem deduzir que as demais foram favoráveis.
methods-disclosure-formula = mostra-se se n ≥ { $smallest } e ninguém pode deduzir que todos os outros estão de um lado
methods-disclosure-where = n respostas; “ao menos”: n − 2 favoráveis, ou n − { $code } de qualquer outro lado
methods-disclosure-source = Hundepool e outros 2012, Statistical Disclosure Control
