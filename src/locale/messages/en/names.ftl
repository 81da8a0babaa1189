## Names that charts, report and recommendations share

verdict-weak = below target
verdict-strong = meets the target
verdict-inconclusive = inconclusive
verdict-improved = improved
verdict-declined = declined
verdict-no_change_found = no change found
verdict-no_change_found-seen-both = no change found (could have seen a rise of { $rise } or a fall of { $fall } points or more)
verdict-no_change_found-seen-rise = no change found (could have seen a rise of { $rise } points or more)
verdict-no_change_found-seen-fall = no change found (could have seen a fall of { $fall } points or more)
verdict-too_few_to_say = too few to say
verdict-divided = opinions divided
verdict-not_divided = opinions not divided
verdict-too_little = too little
verdict-too_much = too much
verdict-about_right = about right
verdict-rated_higher = among the highest rated
verdict-rated_lower = among the lowest rated
verdict-not_distinguished = can't be told apart
verdict-gain = gain
verdict-loss = loss
verdict-no_gain_found = no gain found
verdict-rising = rising over the cycles
verdict-falling = falling over the cycles
verdict-no_trend_found = no trend found
verdict-criticised = criticised
verdict-not_criticised = not criticised

status-ok = released
status-too_few = too few answers
status-withheld = withheld to protect people
status-not_comparable = not comparable
status-not_asked = not asked
status-undefined = no value

reason-below-floor = fewer people answered than the smallest number that is shown
reason-bound = nearly all answers lie on one side; only that they are at least so many is said
reason-linked = beside another table it would tell too much
reason-no-earlier-answers = no earlier seminar of the same part asked this
reason-no-earlier-edition = no earlier edition of the course asked this
reason-wording-changed = the question was worded otherwise
reason-scale-changed = the scale was another one
reason-module-new = the module was not taught before
reason-no-answers = nobody answered
reason-not-on-this-scale = does not exist on this scale
reason-unequal-steps = the steps of the scale are not equal
reason-no-roster = no roster says who could answer
reason-more-than-eligible = more people answered than attended
reason-module-split = the module was split off from a larger one
reason-module-merged = the module was merged from several
reason-module-dropped = the module is no longer taught
reason-no-later-answers = the later seminar did not ask this
reason-no-base = options were counted, not the people who chose them
reason-no-variation = everybody answered alike
reason-only-one = there is only one, and nothing to compare it with
reason-collinear = one module's ratings follow from the others'
reason-too-many-modules = there are too many modules to try all orders
reason-rows-not-kept = the seminar is too large for comparisons person by person
reason-not-reached = no change in this direction would be seen with so few answers

statistic-favourable = favourable answers
statistic-mean = mean
statistic-standard_deviation = standard deviation
statistic-median = median
statistic-interpolated_median = interpolated median
statistic-consensus = consensus
statistic-net_promoter_score = net promoter score
statistic-below_ideal = below the ideal
statistic-ideal = at the ideal
statistic-above_ideal = above the ideal
statistic-change = change of favourable answers
statistic-superiority = chance of a higher answer
statistic-response_rate_complete = response rate, complete
statistic-response_rate = response rate
statistic-non_response_bounds = non-response bounds
statistic-pooled_share = favourable answers, adjusted towards all modules
statistic-reliability = how well the module's questions go together (Cronbach's alpha)
statistic-item_rest = correlation with the other questions
statistic-alpha_without = alpha without this question
statistic-detectable_rise = smallest rise that would be seen
statistic-detectable_fall = smallest fall that would be seen
statistic-trend = trend over the cycles (tau-b)
statistic-share_trend = change of favourable answers per cycle
statistic-ranking = differences between modules (Friedman's chi-squared)
statistic-standing = chance that the module is rated higher than the others
statistic-mean_rank = mean rank among the modules
statistic-mean_gain = mean gain from before to after
statistic-rank_biserial = gains over losses (rank-biserial correlation)
statistic-satisfaction_correlation = correlation with overall satisfaction
statistic-satisfaction_importance = the module's part in overall satisfaction
statistic-satisfaction_explained = overall satisfaction that goes with the modules (R²)
statistic-theme_share = people who mention the theme
statistic-theme_keyness = more or less often than in other modules (G²)
statistic-option_share = chose the option

method-wilson = 95% Wilson interval
method-student_t = 95% Student t interval
method-descriptive = counts only, no interval
method-normal = 95% normal interval
method-newcombe_exact_rank_sum = 95% Newcombe interval; exact Wilcoxon–Mann–Whitney p
method-newcombe_asymptotic_rank_sum = 95% Newcombe interval; asymptotic Wilcoxon–Mann–Whitney p
method-brunner_munzel = 95% Brunner–Munzel interval
method-rank_sum = 95% Brunner–Munzel interval; Wilcoxon–Mann–Whitney p, as if they were other people
method-overall_rank_sum = 95% Brunner–Munzel interval; Wilcoxon–Mann–Whitney p of the answers to the overall question, as if they were other people
method-bounds = Manski bounds
method-beta_binomial = beta-binomial shrinkage (Kleinman)
method-feldt = 95% Feldt interval
method-pearson = Pearson correlation
method-normal_power = normal approximation, 80% power at two-sided 5%
method-kendall = tie-corrected Kendall test
method-cochran_armitage = Cochran–Armitage test
method-friedman = Friedman test over people who rated all modules
method-exact_signed_rank = 95% Student t interval; exact Pratt signed-rank p
method-asymptotic_signed_rank = 95% Student t interval; asymptotic Pratt signed-rank p
method-bonett_wright = 95% Bonett–Wright interval
method-lindeman_merenda_gold = Lindeman–Merenda–Gold decomposition
method-likelihood_ratio = likelihood ratio, with sign

class-low = unfavourable
class-middle = neutral
class-high = favourable

dimension-content = content
dimension-method = method
dimension-time = time
dimension-facilitation = facilitation
dimension-objectives = objectives
dimension-logistics = logistics
dimension-learning = learning
dimension-overall = overall

action-keep = keep
action-reinforce = reinforce
action-revise_content = revise the content
action-revise_method = revise the method
action-adjust_time = adjust the time
action-revise_facilitation = revise the facilitation
action-clarify_objectives = clarify the objectives
action-restructure_or_replace = restructure or replace
action-fix_logistics = fix the logistics
action-investigate = investigate

audience-focal_points = focal points
audience-internal = the Technical Secretariat, internally: it must not be sent on
audience-public = public
audience-secretariat = Technical Secretariat

national-course = national course “{ $course }” ({ $state })
seminar-as-a-whole = seminar as a whole

list-and = { $first } and { $last }
at-least-bound = at least { $bound }
at-most-bound = at most { $bound }
between-bounds = between { $lower } and { $upper }
unit-point = { $number } point
unit-points = { $number } points
from-to = { $lower } to { $upper }
adjusted-p = adjusted p: { $p }

ranking-nobody = No two modules can be told apart
ranking-order = All modules can be told apart; from the highest rated to the lowest: { $modules }
ranking-groups = From the highest rated to the lowest: { $groups }; modules of one group can't be told apart
ranking-then = { $before }; then { $after }
ranking-lower = { $count ->
    [one] { $lower } rated lower than { $higher }
   *[other] { $lower } rated lower than { $higher }
}
ranking-apart = { $count ->
    [one] { $modules } can be told apart from all of these
   *[other] { $modules } can be told apart from all of these
}
ranking-others-from-none = { $count ->
    [one] the other one can't be told apart from any of these
   *[other] the others can't be told apart from any of these
}
ranking-others-like-some = { $count ->
    [one] the other one can't be told apart from at least one of these
   *[other] each of the others can't be told apart from at least one of these
}
ranking-no-others = no other two modules can be told apart
ranking-some = { $told ->
    [one] { $told } of { $pairs } pairs of modules can be told apart; the letters show which
   *[other] { $told } of { $pairs } pairs of modules can be told apart; the letters show which
}

stability-stable = stable
stability-stable_for_people = stable for people
stability-unstable = unstable
stability-not_judged = not judged
stability-stable-long = stable: it holds whoever is left out
stability-stable_for_people-long = stable: it holds whichever one person is left out
stability-unstable-long = unstable: it would change without certain people
stability-unstable-respondents = { $respondents ->
    [one] unstable: it would change without one certain person
   *[other] unstable: it would change without any one of { $respondents } people
}
stability-not_judged-long = whether it is stable can't be judged: without any one person there are too few answers

question-reversed = { $text } (reversed: agreeing is unfavourable)
