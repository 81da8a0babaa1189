## Names that charts, report and recommendations share

verdict-weak = below target
verdict-strong = meets the target
verdict-inconclusive = inconclusive
verdict-improved = improved
verdict-declined = declined
verdict-no_change_found = no change found
verdict-no_change_found-could-have-seen = no change found (could have seen { $difference } points or more)
verdict-too_few_to_say = too few to say
verdict-divided = opinions divided
verdict-not_divided = opinions not divided
verdict-too_little = too little
verdict-too_much = too much
verdict-about_right = about right

status-ok = released
status-too_few = too few answers
status-suppressed = withheld to protect people
status-not_comparable = not comparable
status-not_asked = not asked
status-undefined = no value

reason-no-earlier-answers = no earlier seminar of the same part asked this
reason-wording-changed = the question was worded otherwise
reason-scale-changed = the scale was another one
reason-module-new = the module was not taught before
reason-no-answers = nobody answered
reason-not-on-this-scale = does not exist on this scale
reason-unequal-steps = the levels are not at equal steps
reason-no-roster = no roster says who could answer
reason-more-than-eligible = more people answered than attended

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

method-wilson = 95% Wilson interval
method-student_t = 95% Student t interval
method-descriptive = descriptive
method-normal = 95% normal interval
method-newcombe_exact_rank_sum = 95% Newcombe interval; exact Wilcoxon–Mann–Whitney p
method-newcombe_asymptotic_rank_sum = 95% Newcombe interval; asymptotic Wilcoxon–Mann–Whitney p
method-brunner_munzel = 95% Brunner–Munzel interval
method-bounds = Manski bounds

missing-not_asked = not asked
missing-blank = blank
missing-not_applicable = not applicable
missing-dont_know = don't know
missing-refused = refused
missing-unreadable = unreadable

class-low = unfavourable
class-middle = neutral
class-high = favourable
class-below = below
class-ideal = ideal
class-above = above

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
audience-public = public
audience-secretariat = Technical Secretariat

seminar-as-a-whole = seminar as a whole
