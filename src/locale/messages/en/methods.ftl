## How each number of a report is computed

methods-intro = Each kind of number used in this report, in plain words, with its formula and where it comes from. Intervals are at 95%.
methods-formula = Formula
methods-source = Source
methods-of-table = How this is computed:
methods-group-question = About one question
methods-group-module = About a module
methods-group-modules = Between modules
methods-group-cycles = Between cycles
methods-group-comments = About comments
methods-group-participation = About participation
methods-group-reading = How the results are judged and protected

methods-counts-title = Answers by level
methods-counts-explanation = For every question we count how many people chose each level. Answers that are missing are counted apart, by the reason why they are missing, and are never taken for a rating.
methods-counts-formula = pᵢ = cᵢ / n
methods-counts-where = cᵢ answers on a level, n valid answers
methods-counts-source = Plain counting

methods-favourable-title = Favourable answers
methods-favourable-explanation = The share of people who chose one of the levels that the questionnaire declares favourable. The interval says where the share could lie in another cohort like this one; the fewer the answers, the wider it is.
methods-favourable-formula = p = x / n; interval: (2x + z² ± z √(z² + 4x(1 − p))) / (2(n + z²))
methods-favourable-where = x favourable answers of n; z = 1.96
methods-favourable-source = Wilson 1927, J Am Stat Assoc 22:209

methods-mean-title = Mean and standard deviation
methods-mean-explanation = The mean is the sum of all scores divided by the number of answers; the standard deviation says how far answers typically lie from it. We never show a mean without its counts, because two very different groups can have the same mean.
methods-mean-formula = x̄ = Σx / n; s = √(Σ(x − x̄)² / (n − 1)); interval: x̄ ± t · s / √n
methods-mean-where = x scores; t from Student's distribution with n − 1 degrees of freedom
methods-mean-source = Student 1908, Biometrika 6:1

methods-median-title = Median and interpolated median
methods-median-explanation = At least half of the people answered at the median or below, and at least half at it or above. The interpolated median also takes into account how many answers lie on the middle level, so it moves when opinion shifts a little.
methods-median-formula = IM = L + w · (n/2 − F) / f
methods-median-where = L lower limit of the median's level, w its width, F answers below it, f answers on it
methods-median-source = The usual formula for the median of grouped answers

methods-consensus-title = Consensus
methods-consensus-explanation = It is 1 if everybody gives the same answer, and 0 if one half chooses one end of the scale and the other half the other end. We speak of divided opinions only if it is low and both ends are really used.
methods-consensus-formula = C = 1 + Σ pᵢ · log₂(1 − |xᵢ − x̄| / d)
methods-consensus-where = pᵢ share of answers with score xᵢ, x̄ their mean, d length of the scale
methods-consensus-source = Tastle and Wierman 2007, Int J Approx Reason 45:531

methods-net_promoter_score-title = Net promoter score
methods-net_promoter_score-explanation = Of answers from 0 to 10, those of 9 and 10 count as promoters and those from 0 to 6 as detractors. The score is the difference between their shares, from −100 to +100.
methods-net_promoter_score-formula = N = p − d; interval: N ± z √((p + d − (p − d)²) / n)
methods-net_promoter_score-where = p share of answers 9 and 10, d share of answers 0 to 6; z = 1.96
methods-net_promoter_score-source = Reichheld 2003, Harv Bus Rev 81(12):46

methods-ideal-title = Too little, right, too much
methods-ideal-explanation = Where the best answer stands in the middle, such as “just right”, neither end of the scale is favourable. We show the shares below, at and above the ideal, and speak of too little or too much only if one side is large and clearly larger than the other.
methods-ideal-formula = p = x / n, with the interval of favourable answers
methods-ideal-where = x answers below, at or above the ideal, of n
methods-ideal-source = Wilson 1927, J Am Stat Assoc 22:209

methods-reliability-title = How well a module's questions go together (Cronbach's alpha)
methods-reliability-explanation = If people who rate a module high on one question also rate it high on the others, its questions measure something in common, and alpha is near 1. Beside it stand each question's correlation with the others and alpha without it. At least two questions are needed, and ten people who answered all of them.
methods-reliability-formula = α = k / (k − 1) · (1 − Σsᵢ² / s²); interval: 1 − (1 − α) · F
methods-reliability-where = k questions, sᵢ² variance of each, s² variance of their sum; F from Fisher's distribution with n − 1 and (n − 1)(k − 1) degrees of freedom
methods-reliability-source = Cronbach 1951, Psychometrika 16:297; Feldt 1965, Psychometrika 30:357

methods-option_share-title = Options chosen
methods-option_share-explanation = Of those who answered a question with options, the share that chose each. Who left it empty isn't counted. Where several may be chosen, the shares add up to more than 100%.
methods-option_share-formula = c / n
methods-option_share-where = c people who chose the option, n people who answered the question
methods-option_share-source = Wilson 1927, J Am Stat Assoc 22:209

methods-pooled_share-title = Share adjusted towards all modules
methods-pooled_share-explanation = With few answers a share may be high or low by chance. This estimate draws it towards the share of all modules of the seminar, the more so the fewer the answers. It stands beside the raw share where fewer than 30 people answered, and is the better guess of what another cohort would say.
methods-pooled_share-formula = (x + M · p) / (n + M); M = (1 − ρ) / ρ
methods-pooled_share-where = x of n answers favourable, p share over all modules, ρ how much modules differ beyond chance, from 0 to 1
methods-pooled_share-source = Kleinman 1973, J Am Stat Assoc 68:46

methods-learning-title = Learning from before to after
methods-learning-explanation = The same people answered before and after. We count who rose, who stayed and who fell, and give the mean gain in points of the scale. We speak of a gain or a loss only if chance would hardly explain it.
methods-learning-formula = gain = Σ(after − before) / n; size = (T⁺ − T⁻) / (T⁺ + T⁻)
methods-learning-where = T⁺ and T⁻ are the sums of ranks of the rises and of the falls, which the signed-rank test compares; for the size, people without change are left out
methods-learning-source = Pratt 1959, J Am Stat Assoc 54:655; Kerby 2014, Compr Psychol 3:1

methods-standing-title = Which modules are rated better or worse than the others
methods-standing-explanation = Everybody's mean of their answers about the module is taken, in half levels. A module's scores are compared with those of all others as if they were other people's, which is cautious. If a module has fewer than three questions its overall question counts.
methods-standing-formula = A = P(X > Y) + ½ · P(X = Y); p of the rank sum, adjusted after Holm over the modules
methods-standing-where = X scores of the module, Y scores of the other modules
methods-standing-source = Wilcoxon 1945, Biometrics Bull 1:80; Brunner and Munzel 2000, Biom J 42:17; Holm 1979, Scand J Stat 6:65

methods-ranking-title = Which modules can be told apart
methods-ranking-explanation = We compare only the answers of people who rated all modules, so that a strict or a generous person weighs on all modules alike. Every pair of modules is tested, and modules that share a letter can't be told apart: their order may be chance.
methods-ranking-formula = Q = (k − 1) · Σ(Rⱼ − n(k + 1)/2)² / Σ(rᵢⱼ − (k + 1)/2)²; pairs: signed ranks, T⁺ against T⁻
methods-ranking-where = n people, k modules, rᵢⱼ rank that person i gives module j, Rⱼ sum of a module's ranks
methods-ranking-source = Friedman 1937, J Am Stat Assoc 32:675; Pratt 1959, J Am Stat Assoc 54:655; Piepho 2004, J Comput Graph Stat 13:456

methods-satisfaction-title = What goes with overall satisfaction
methods-satisfaction-explanation = The correlation says whether people who rate a module higher are also more satisfied with the seminar: 1 is always, 0 is no link, −1 is the opposite. It does not say that the module is the cause.
methods-satisfaction-formula = ρ: correlation of ranks; interval: tanh(atanh ρ ± z √((1 + ρ²/2) / (n − 3)))
methods-satisfaction-where = ranks of each person's mean rating of the module and of the overall rating; z = 1.96
methods-satisfaction-source = Spearman 1904, Am J Psychol 15:72; Bonett and Wright 2000, Psychometrika 65:23

methods-importance-title = Each module's part in overall satisfaction
methods-importance-explanation = R² says how much of the differences in overall satisfaction goes with the ratings of all modules together. It is divided among the modules by averaging over all orders in which they can be taken up. It needs at least 50 people, and ten for every module; with fewer it isn't given.
methods-importance-formula = part of j = mean over all orders of (R² with j − R² without j) / R²
methods-importance-where = R² from a regression of overall satisfaction on the modules taken up so far
methods-importance-source = Lindeman, Merenda and Gold 1980, Introduction to Bivariate and Multivariate Analysis

methods-change_test-title = Whether answers changed between cycles
methods-change_test-explanation = The answers of both seminars are put in one order. If those of the later seminar stand higher or lower than chance would place them, we speak of a change. Up to 100 answers the probability is exact. Only the same question with the same wording and scale is compared.
methods-change_test-formula = W = Σ ranks of the later answers; p = share of all divisions with |W′ − E| ≥ |W − E|
methods-change_test-where = E = n₂(n₁ + n₂ + 1)/2, the sum to be expected without a change; W′ the sum in another division of the same answers
methods-change_test-source = Wilcoxon 1945, Biometrics Bull 1:80; Mann and Whitney 1947, Ann Math Stat 18:50

methods-change-title = Change of favourable answers
methods-change-explanation = The favourable share of the later seminar minus that of the earlier one, in percentage points. Its interval combines those of both shares and holds with few answers, too.
methods-change-formula = d = p₂ − p₁; from d − √((p₂ − l₂)² + (u₁ − p₁)²) to d + √((u₂ − p₂)² + (p₁ − l₁)²)
methods-change-where = l and u the ends of each share's own interval
methods-change-source = Newcombe 1998, Stat Med 17:873

methods-superiority-title = Chance of a higher answer
methods-superiority-explanation = If we take one person of the later seminar and one of the earlier at random, how often does the later one answer higher? Equal answers count as half. 50% is no difference.
methods-superiority-formula = A = P(later > earlier) + ½ · P(later = earlier)
methods-superiority-where = P the share of all pairs; interval from the spread of the answers' positions
methods-superiority-source = Brunner and Munzel 2000, Biom J 42:17

methods-detectable-title = Which change could have been seen
methods-detectable-explanation = “No change found” doesn't mean that nothing changed. Beside it stands the smallest rise and the smallest fall that would be found four times out of five with so many answers. If these are large, only large changes could be noticed.
methods-detectable-formula = smallest d with Φ((d − z √(p̄(1 − p̄)(1/n₁ + 1/n₂))) / √(p₁(1 − p₁)/n₁ + p₂(1 − p₂)/n₂)) ≥ 0.8
methods-detectable-where = p₁ earlier share, p₂ = p₁ ± d, p̄ both together; Φ the normal distribution, z = 1.96
methods-detectable-source = Fleiss 1981, Statistical Methods for Rates and Proportions

methods-trend-title = Trend over the cycles
methods-trend-explanation = From three cycles on we ask whether answers rise or fall from cycle to cycle. Tau-b is 1 if every later answer is higher, −1 if every later one is lower, and 0 without any trend.
methods-trend-formula = S = Σ sign(cycle′ − cycle) · sign(answer′ − answer); τ = S / √((n₀ − n₁)(n₀ − n₂))
methods-trend-where = sum over all pairs of answers; n₀ pairs, n₁ pairs of the same cycle, n₂ pairs of equal answers
methods-trend-source = Jonckheere 1954, Biometrika 41:133; Kendall 1970, Rank Correlation Methods

methods-share_trend-title = Favourable answers over the cycles
methods-share_trend-explanation = From three cycles on, the change of the favourable share per cycle, and whether it is larger than chance explains.
methods-share_trend-formula = z = Σ(s − s̄) · f / √(p(1 − p) · Σ(s − s̄)²)
methods-share_trend-where = sums over answers; s number of the cycle in order, f 1 if favourable and else 0, p share over all cycles
methods-share_trend-source = Cochran 1954, Biometrics 10:417; Armitage 1955, Biometrics 11:375

methods-themes-title = Themes in the comments
methods-themes-explanation = Comments are searched for the words of a declared list, whatever their accents and capitals. A comment is approving or critical by the words it uses, or by the question it answers. Word lists miss something: how many comments got a theme is said beside the table.
methods-themes-formula = p = x / n
methods-themes-where = x people who mention the theme, of n people who commented
methods-themes-source = Word lists of codebook.toml

methods-keyness-title = Themes more frequent in one module
methods-keyness-explanation = Whether a theme comes up more often (+) or less often (−) in the comments on one module than in those on the others. Beyond 3.8 chance alone would hardly do it, if one theme is looked at by itself.
methods-keyness-formula = G² = ± 2 · Σ O · ln(O / E)
methods-keyness-where = O people who mention the theme and who don't, in this module and in the others; E those to be expected if modules didn't differ
methods-keyness-source = Dunning 1993, Comput Linguist 19:61

methods-response_rate-title = Response rate
methods-response_rate-explanation = The people who answered divided by those who attended and so could answer; once with complete forms only, once with partial ones too. People on the list of whom attendance isn't known count as able to answer.
methods-response_rate-formula = complete / able to answer; (complete + partial) / able to answer
methods-response_rate-where = interval as for favourable answers
methods-response_rate-source = AAPOR 2023, Standard Definitions, RR1 and RR2

methods-non_response_bounds-title = What silence could hide
methods-non_response_bounds-explanation = The favourable share if all who didn't answer were unfavourable, and if all of them were favourable. The truth about everybody who attended lies between, whatever they think.
methods-non_response_bounds-formula = from x / N to (x + m) / N
methods-non_response_bounds-where = x favourable answers, m people who didn't answer, N all who could
methods-non_response_bounds-source = Manski 1989, J Hum Resour 24:343

methods-participation-title = Participation
methods-participation-explanation = How many people were invited, registered, attended and answered comes from the lists of participants and the forms. Who is new and who returns is found by comparing with the lists of earlier seminars.
methods-participation-formula = share of a step = people at this step / people at the step before
methods-participation-where = counts, without an interval
methods-participation-source = Lists of participants

methods-holm-title = Allowance for many comparisons
methods-holm-explanation = Who looks at many comparisons finds some difference by chance. The adjusted p allows for that: within each question, over the modules of the seminar for changes, over the modules for learning, and over all pairs of modules for the letters. We speak of a difference only if it is under { $significance }.
methods-holm-formula = p′₍ᵢ₎ = max over j ≤ i of min(1, (m − j + 1) · p₍ⱼ₎)
methods-holm-where = p₍₁₎ … p₍ₘ₎ the m probabilities in rising order
methods-holm-source = Holm 1979, Scand J Stat 6:65

methods-stability-title = Whether a verdict hangs on few people
methods-stability-explanation = Every verdict is drawn anew without each of the answers, one at a time. If it never changes it is stable for people; otherwise we say without how many it would change. Without each state it is tried only in the Secretariat's internal report.
methods-stability-formula = number of i with verdict without i ≠ verdict with all
methods-stability-where = i each answer of the released table; trials with too few answers left don't count as a change
methods-stability-source = Leaving out one at a time, as in Tukey 1958, Ann Math Stat 29:614

methods-disclosure-title = How people are protected
methods-disclosure-explanation = Nothing is told of groups of fewer than { $smallest } answers, and no rating by state is shown. We assume that up to { $insiders } people may know each other's answers: where nearly all answers lie on one side, only that they are at least so many is said. All other numbers, verdicts and charts are computed from these tables, and so can't say more. Two or three people who all dissented can conclude that all others were in favour.
methods-disclosure-formula = shown if n ≥ { $smallest } and nobody can conclude that all others lie on one side
methods-disclosure-where = n answers; “at least”: n − 2 favourable ones, or n − { $code } on any other side
methods-disclosure-source = Hundepool and others 2012, Statistical Disclosure Control
