## Drafted recommendations

recommend-the-module = module { $module } “{ $title }”
recommend-of-module = of module { $module } “{ $title }”
recommend-the-module-untitled = module { $module }
recommend-of-module-untitled = of module { $module }
recommend-the-seminar = the seminar as a whole
recommend-of-seminar = of the seminar as a whole

recommend-text-keep = Keep { $the } as it is.
recommend-text-reinforce = Reinforce { $the }.
recommend-text-revise_content = Revise the content { $of }.
recommend-text-revise_method = Revise the teaching method { $of }.
recommend-text-adjust_time = Adjust the length or the pace { $of }.
recommend-text-revise_facilitation = Revise the facilitation { $of }.
recommend-text-clarify_objectives = State the objectives { $of } more clearly.
recommend-text-restructure_or_replace = Restructure or replace { $the }.
recommend-text-fix_logistics = Improve the logistics { $of }.
recommend-text-investigate = Find out with facilitators and participants what explains the results { $of }.
recommend-text-observation = There are too few independent signals about { $the } to recommend a change.
recommend-text-unstable = { $proposal } Take care: a verdict behind it is { $stability }.

recommend-at-next-seminar = At the next part { $part } seminar
recommend-at-next-edition = At the next edition of the course
recommend-after-next-seminar = After the next part { $part } seminar
recommend-after-next-edition = After the next edition of the course
recommend-target-level = { $at_next }, at least { $target } of the answers to “{ $item }” are favourable.
recommend-target-declined = { $at_next }, the comparison with { $seminar } finds that the answers to “{ $item }” improved.
recommend-target-time = { $at_next }, fewer than { $share } of the answers to “{ $item }” lean towards “{ $label }”.
recommend-target-divided = { $at_next }, one of the two sides of the scale holds fewer than { $share } of the answers to “{ $item }”.
recommend-target-states = { $after_next }, at most one member state asks for a change on this topic: { $topic }.
recommend-target-theme = { $at_next }, fewer than { $share } of those who comment on { $the } criticise this theme: { $theme }.
recommend-target-rated_lower = { $at_next }, { $the } is not rated lower than the other modules.
recommend-target-learning = { $at_next }, a gain from before to after is found on “{ $item }”.
recommend-target-keep = { $at_next }, at least { $target } of the answers to each rated question about { $the } are favourable.

recommend-addressee-curriculum = Curriculum team
recommend-addressee-organisers = Organisers of the seminar
recommend-addressee-facilitators = Facilitators
recommend-addressee-secretariat = Technical Secretariat

recommend-evidence-level_weak = “{ $item }”: { $share } favourable answers ({ $confidence } interval { $interval }; n = { $n }); the whole interval is below the target of { $target }.
recommend-evidence-level_weak-bound = “{ $item }”: { $bounds } favourable answers (n = { $n }), below the target of { $target }.
recommend-evidence-level_weak-bare = “{ $item }”: favourable answers (n = { $n }) are below the target of { $target }.
recommend-evidence-level_strong = “{ $item }”: { $share } favourable answers ({ $confidence } interval { $interval }; n = { $n }); the target of { $target } is met.
recommend-evidence-level_strong-bound = “{ $item }”: { $bounds } favourable answers (n = { $n }); the target of { $target } is met.
recommend-evidence-level_strong-bare = “{ $item }”: favourable answers (n = { $n }) meet the target of { $target }.
recommend-evidence-declined = “{ $item }”: lower answers than at { $seminar }; change in favourable answers { $points } points ({ $confidence } interval { $lower } to { $upper }; n = { $n }, earlier n = { $n_comparator }).
recommend-evidence-declined-bare = “{ $item }”: lower answers than at { $seminar } (n = { $n }, earlier n = { $n_comparator }).
recommend-evidence-declined-bound = “{ $item }”: lower answers than at { $seminar }; change in favourable answers { $bounds } (n = { $n }, earlier n = { $n_comparator }).
recommend-evidence-improved = “{ $item }”: higher answers than at { $seminar }; change in favourable answers { $points } points ({ $confidence } interval { $lower } to { $upper }; n = { $n }, earlier n = { $n_comparator }).
recommend-evidence-improved-bare = “{ $item }”: higher answers than at { $seminar } (n = { $n }, earlier n = { $n_comparator }).
recommend-evidence-improved-bound = “{ $item }”: higher answers than at { $seminar }; change in favourable answers { $bounds } (n = { $n }, earlier n = { $n_comparator }).
recommend-evidence-divided = “{ $item }”: opinions are divided (consensus { $consensus }, where 0 is two opposite halves and 1 full agreement; n = { $n }).
recommend-evidence-divided-bare = “{ $item }”: opinions are divided (n = { $n }).
recommend-evidence-time = “{ $item }”: { $share } of the answers lean towards “{ $label }” ({ $confidence } interval { $interval }; n = { $n }).
recommend-evidence-time-bare = “{ $item }”: the answers lean towards “{ $label }” (n = { $n }).
recommend-evidence-rated_lower = The module is rated lower than the others: its score is the higher one in { $share } of pairs (n = { $n }).
recommend-evidence-rated_lower-bare = The module is rated lower than the others (n = { $n }).
recommend-evidence-rated_higher = The module is rated higher than the others: its score is the higher one in { $share } of pairs (n = { $n }).
recommend-evidence-rated_higher-bare = The module is rated higher than the others (n = { $n }).
recommend-evidence-loss = “{ $item }”: lower after than before; mean difference { $number } ({ $confidence } interval { $lower } to { $upper }; n = { $n }).
recommend-evidence-loss-bare = “{ $item }”: lower after than before (n = { $n }).
recommend-evidence-no_gain_found = “{ $item }”: no gain found from before to after; mean difference { $number } ({ $confidence } interval { $lower } to { $upper }; n = { $n }).
recommend-evidence-no_gain_found-bare = “{ $item }”: no gain found from before to after (n = { $n }).
recommend-evidence-gain = “{ $item }”: higher after than before; mean difference { $number } ({ $confidence } interval { $lower } to { $upper }; n = { $n }).
recommend-evidence-gain-bare = “{ $item }”: higher after than before (n = { $n }).
recommend-evidence-theme = Comments criticise this theme: { $theme }; { $share } of those who commented mention it ({ $confidence } interval { $interval }; people: { $n }).
recommend-evidence-theme-bare = Comments criticise this theme: { $theme } (people who commented: { $n }).
recommend-evidence-theme-bound = Comments criticise this theme: { $theme }; { $bounds } of those who commented mention it (people: { $n }).
recommend-evidence-driver = Those who rate { $the } higher are more satisfied overall (Spearman's correlation { $number }, { $confidence } interval { $lower } to { $upper }; n = { $n }).
recommend-evidence-states = { $states ->
    [one] One member state asks for a change on this topic: { $topic }.
   *[other] { $states } member states ask for a change on this topic: { $topic }.
}

## The evidence trail of a recommendation or finding

explain-kind-high = recommendation, high priority
explain-kind-medium = recommendation, medium priority
explain-kind-low = recommendation, low priority
explain-kind-keep = what to keep
explain-kind-observation = observation
explain-why-high = a level below the target and a second, independent signal; the verdicts hold when people are left out
explain-why-medium = two independent signals whose verdicts hold when people are left out, none of them a level below the target; or a level below the target and a second signal, where it can't be told whether all verdicts hold
explain-why-low = two independent signals; a verdict changes when one person is left out, or it can't be told whether they hold and none is a level below the target
explain-why-keep = most rated questions surely meet the target, none lies under it, and no signal asks for a change
explain-why-observation = fewer than two independent signals; two are needed for a recommendation
explain-action = Action
explain-addressee = Addressed to
explain-target = Target
explain-seminar = Seminar
explain-curriculum = Curriculum version
explain-why = Why this kind and priority
explain-evidence = What it rests on
explain-counter-evidence = What points the other way
explain-none = nothing among the released findings
explain-measured = What was measured
explain-about = About
explain-compared = { $what }; { $later } compared with { $earlier }
explain-question = Question
explain-result = Result
explain-of-whom = Of whom
explain-counts = Counts at { $seminar }
explain-formula = Formula
explain-method = Method
explain-rule = Rule
explain-verdict = Verdict
explain-verdict-only = only the verdict is shown, to protect people
explain-not-shown = not shown, to protect people
explain-bounds = { $bounds }; more is not shown, to protect people
explain-interval = interval from { $lower } to { $upper }
explain-p = p: { $p }
explain-n = { $count ->
    [one] one valid answer
   *[other] { $count } valid answers
}
explain-n-comparator = { $count ->
    [one] one at the earlier seminar
   *[other] { $count } at the earlier seminar
}
explain-asked = { $count ->
    [one] one person asked
   *[other] { $count } people asked
}
explain-eligible = { $count ->
    [one] one person who could answer
   *[other] { $count } people who could answer
}
explain-attended = { $count ->
    [one] one person attended the seminar
   *[other] { $count } people attended the seminar
}
explain-theme = Theme
explain-stability = Stability
explain-letters = Letters, highest rated first
explain-pairs = Told apart, the first rated higher
explain-no-pairs = no pair
explain-in-words = In words
explain-learning = From before to after
explain-up-same-down = { $up } up, { $same } the same, { $down } down
explain-theme-counts = Comments
explain-mentions = { $mentions } of { $people } people who commented
explain-tones = { $approving } in approving comments, { $critical } in critical ones
explain-n-commented = { $count ->
    [one] one person who commented
   *[other] { $count } people who commented
}
explain-n-all-modules = { $count ->
    [one] one person who rated all modules
   *[other] { $count } people who rated all modules
}
explain-n-pairs = { $count ->
    [one] one person who answered before and after
   *[other] { $count } people who answered before and after
}
explain-rule-favourable = below target if the whole interval lies under { $target } (target_favourable); meets the target if the share is at least { $target } and the interval stays above { $floor } (strong_floor)
explain-rule-change = improved or declined if the adjusted p is below { $significance } (significance)
explain-rule-consensus = divided if consensus is below { $consensus } (divided_consensus) and each side of the scale holds at least { $pole } of the answers (divided_pole)
explain-rule-ideal = too little or too much if at least { $share } of the answers lie on that side of the ideal (time_share) and clearly more than on the other
explain-rule-standing = a verdict if the adjusted p is below { $significance }
explain-rule-mean_rank = two modules are told apart if the adjusted p of their pair is below { $significance } (significance); among the highest rated is a module that can't be told apart from the first but can from the last, among the lowest rated one that can't be told apart from the last but can from the first
explain-rule-ranking = two modules are told apart, and share no letter, if the adjusted p of their pair is below { $significance } (significance)
explain-rule-mean_gain = gain or loss if the adjusted p is below { $significance } (significance)
explain-rule-trend = rising or falling if the adjusted p is below { $significance } (significance)
explain-rule-share_trend = rising or falling if the adjusted p is below { $significance } (significance)
explain-rule-theme_share = criticised if at least three different people mention the theme in critical comments, and they are a large enough part of those who commented
explain-rule-two_states = a request counts if at least two member states make it

formula-favourable = answers on the favourable levels of the scale, divided by valid answers; interval: Wilson's score interval without continuity correction (Wilson 1927)
formula-mean = sum of scores divided by valid answers; interval: Student's t
formula-standard_deviation = square root of the sum of squared distances from the mean, divided by valid answers minus one
formula-median = the score in the middle of all valid answers in order; with an even number, halfway between the two in the middle
formula-interpolated_median = lower limit of the median's level, plus the part of that level's width that lies below the middle answer
formula-consensus = one plus the mean, over all answers, of the base-2 logarithm of one minus the distance from the mean divided by the length of the scale (Tastle and Wierman 2007)
formula-net_promoter_score = share of answers 9 and 10 minus share of answers 0 to 6; normal interval of the difference
formula-below_ideal = answers below the ideal of the scale, divided by valid answers; interval: Wilson's score interval (Wilson 1927)
formula-ideal = answers at the ideal of the scale, divided by valid answers; interval: Wilson's score interval (Wilson 1927)
formula-above_ideal = answers above the ideal of the scale, divided by valid answers; interval: Wilson's score interval (Wilson 1927)
formula-change = favourable share of the later seminar minus that of the earlier one, interval of Newcombe (1998, method 10); p of the rank-sum test of Wilcoxon, Mann and Whitney on all levels, adjusted after Holm (1979)
formula-superiority = chance that an answer of the later seminar is higher than one of the earlier seminar, counting ties as one half; interval of Brunner and Munzel (2000)
formula-response_rate_complete = complete forms divided by people who attended (AAPOR, response rate 1); interval: Wilson's score interval (Wilson 1927)
formula-response_rate = complete and partial forms divided by people who attended (AAPOR, response rate 2); interval: Wilson's score interval (Wilson 1927)
formula-non_response_bounds = favourable share if all who did not answer were unfavourable, and if all were favourable (Manski 1989)
formula-pooled_share = favourable answers plus M times the share over all modules, divided by answers plus M; M is the larger the less the modules differ beyond chance (beta-binomial, moments of Kleinman 1973)
formula-reliability = k / (k − 1) times one minus the sum of the questions' variances over the variance of their sum, for k questions, over people who answered all of them (Cronbach 1951); interval of Feldt (1965)
formula-item_rest = Pearson's correlation of the question with the sum of the module's other questions, over people who answered all of them
formula-alpha_without = Cronbach's alpha of the module's other questions (Cronbach 1951)
formula-detectable_rise = smallest rise from the earlier share that would be found four times out of five with so many answers, at two-sided 5% (normal approximation, Fleiss 1981)
formula-detectable_fall = smallest fall from the earlier share that would be found four times out of five with so many answers, at two-sided 5% (normal approximation, Fleiss 1981)
formula-trend = pairs of answers in which the later cycle has the higher answer minus pairs in which it has the lower one, over all pairs corrected for ties (tau-b); p of Jonckheere (1954) and Kendall (1970), tie-corrected
formula-share_trend = change of the favourable share per cycle; p of Cochran (1954) and Armitage (1955) with scores 1, 2, 3 … in the order of the cycles
formula-ranking = Friedman's Q (1937), tie-corrected, over people who rated all modules; every pair by the signed-rank test of Pratt (1959), adjusted after Holm (1979) over all pairs; letters after Piepho (2004)
formula-standing = everybody's mean of their answers about the module, in half levels; P(module > the others) + ½·P(equal), over all pairs of scores; p adjusted after Holm (1979) over the modules
formula-mean_rank = mean of the ranks that people who rated all modules give this one, the highest rank for the best; pairs by the signed-rank test of Pratt (1959), adjusted after Holm (1979) over all pairs
formula-mean_gain = mean of the answer after minus the answer before, of people who gave both; interval: Student's t; p of the signed-rank test of Pratt (1959)
formula-rank_biserial = sum of the ranks of rises minus that of falls, divided by both together, people without change left out (Kerby 2014)
formula-satisfaction_correlation = Spearman's correlation of each person's mean rating of the module with the rating of the seminar as a whole; interval of Bonett and Wright (2000)
formula-satisfaction_importance = rise of R² when the module is taken up, as a mean over all orders, divided by R² (Lindeman, Merenda and Gold 1980)
formula-satisfaction_explained = R² of a regression of overall satisfaction on the mean ratings of all modules, over people who rated them all
formula-theme_share = people who mention the theme, divided by all who commented; interval: Wilson's score interval (Wilson 1927)
formula-theme_keyness = twice the sum of observed counts times the logarithm of observed over expected, of people who mention the theme and who don't, in this module and in the others; negative if the theme is rarer here (Dunning 1993)
formula-option_share = people who chose the option, divided by all who answered the question; interval: Wilson's score interval (Wilson 1927)
