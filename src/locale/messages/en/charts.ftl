## Charts

# 1–16
chart-source = Source: { $pieces }.
chart-synthetic = Synthetic data: they describe no real people.
chart-seminar = seminar { $seminar }
chart-question = Question: “{ $text }”
chart-question-various = Each module's main rating question
chart-response-rate = response rate { $rate }
chart-withheld = withheld
chart-total-only = only the number of answers may be shown
chart-directions-withheld = how many people rose or fell is withheld
chart-verdict-only = only the verdict may be shown
chart-target = target { $target }
chart-unknown = not known
chart-points-interval = { $point } ({ $lower } to { $upper })

# 1–16
chart-column-module = Module
chart-column-question = Question
chart-column-letters = Letters
chart-column-favourable = Favourable (95% interval)
chart-column-n = n
chart-column-no-rating = No rating given
chart-column-verdict = Verdict
chart-column-change = Change in points (95% interval)
chart-column-n-pair = n, earlier → later
chart-column-state = Member state
chart-column-step = Step
chart-column-people = People
chart-column-of-previous = Of the step before

# 1–16
chart-inline-letters = letters: { $letters }
chart-inline-favourable = { $share } favourable
chart-inline-no-rating = { $count ->
    [one] { $count } gave no rating
   *[other] { $count } gave no rating
}
chart-inline-points = { $points } points
chart-inline-of-previous = { $rate } of the step before

# 1 modules, 2 levels, 3 shares
chart-target-none = No module can be told to lie below the target of { $target } or to meet it
chart-target-strong = { $strong ->
    [one] { $strong } of { $modules } modules meets the target of { $target }; none can be told to lie below it
   *[other] { $strong } of { $modules } modules meet the target of { $target }; none can be told to lie below it
}
chart-target-one-weak = “{ $name }” lies below the target of { $target }; of the other modules nothing can be said
chart-target-one-weak-some-strong = { $strong ->
    [one] “{ $name }” lies below the target of { $target }; { $strong } of { $modules } modules meets it
   *[other] “{ $name }” lies below the target of { $target }; { $strong } of { $modules } modules meet it
}
chart-target-weak = { $weak } of { $modules } modules lie below the target of { $target }
chart-target-weak-and-strong = { $strong ->
    [one] { $weak } of { $modules } modules lie below the target of { $target }; { $strong } meets it
   *[other] { $weak } of { $modules } modules lie below the target of { $target }; { $strong } meet it
}
chart-target-counts = Target of { $target }: { $strong ->
    [0] no module surely meets it
    [one] { $strong } module meets it
   *[other] { $strong } modules meet it
}, { $weak ->
    [0] none surely lies below it
    [one] { $weak } lies below it
   *[other] { $weak } lie below it
}{ $others ->
    [0] { "" }
    [one] , no verdict on { $others }
   *[other] , no verdict on { $others }
}

# 1–16
chart-note-diverging = Unfavourable answers to the left, favourable to the right; neutral ones half on each side of zero.
chart-note-classes = Where nearly all answers lie on one side only that they are at least so many is said (what is hatched may lie on either side); levels are therefore joined in all rows.
chart-note-interval = In parentheses: { $method }.
chart-note-interval-line = Line and parentheses: { $method }.
chart-note-verdicts = Meets the target: share of { $target } or more and interval above { $floor }. Below target: whole interval under { $target }.
chart-note-few = Grey numbers: fewer than 30 answers, read with care.
chart-note-letters = Letters: modules that share a letter can't be told apart. Only the answers of people who rated all modules are compared.
chart-note-range = Box: only this range may be shown.
chart-note-line-range = Bar without a mark: only that the share lies in this range may be shown.
chart-note-change = Change of the favourable share in percentage points; verdicts rest on a rank test of all answers, adjusted for the number of modules.
chart-note-answered = Answered: gave at least one rating.
chart-note-no-roster = No list of participants for { $seminars }: the states of those who answered are shown.
chart-note-last-columns = The last { $shown } of { $all } columns; the others are in the table.
chart-note-latest = The latest { $shown } of { $all } seminars.
chart-method-newcombe = 95% Newcombe interval

# 1 modules
chart-alt-modules = Diverging bars of the answers for { $modules ->
    [one] { $modules } module
   *[other] { $modules } modules
}, sorted by favourable share: from “{ $first }”, { $first_share }, to “{ $last }”, { $last_share }.{ $without ->
    [0] { "" }
    [one] { " " }{ $without } module has no number.
   *[other] { " " }{ $without } modules have no number.
}
# 3 shares
chart-alt-shares = Favourable share with its interval for { $modules ->
    [one] { $modules } module
   *[other] { $modules } modules
}, sorted: from “{ $first }”, { $first_share }, to “{ $last }”, { $last_share }.{ $without ->
    [0] { "" }
    [one] { " " }{ $without } module has no number.
   *[other] { " " }{ $without } modules have no number.
}
# 1 modules, 3 shares
chart-alt-none = { $modules ->
    [one] { $modules } module without a number.
   *[other] { $modules } modules without numbers.
}
# 4 change
chart-alt-change = { $modules ->
    [one] Favourable share of { $modules } module in { $comparator } and { $seminar }, joined by a line. { $title }.
   *[other] Favourable shares of { $modules } modules in { $comparator } and { $seminar }, each pair joined by a line. { $title }.
}
# 10 participation
chart-alt-participation = { $seminars ->
    [one] Table of people by member state in { $seminars } seminar, darker where more took part. { $title }.
   *[other] Table of people by member state in { $seminars } seminars, darker where more took part. { $title }.
}
# 11 funnel
chart-alt-funnel = Bars of people by step. { $steps }.

# 4 change
chart-change-too-few = Too few answers to tell whether any module changed since { $comparator }
chart-change-withheld = Whether any module changed since { $comparator } may not be shown
chart-change-none = { $unchanged ->
    [one] No change found since { $comparator } in the only module that can be compared
   *[other] No change found since { $comparator } in any of the { $unchanged } modules that can be compared
}
chart-change-one-improved = “{ $improved_name }” improved since { $comparator }
chart-change-one-declined = “{ $declined_name }” declined since { $comparator }
chart-change-one-each = “{ $improved_name }” improved and “{ $declined_name }” declined since { $comparator }
chart-change-improved = { $improved } modules improved since { $comparator }
chart-change-declined = { $declined } modules declined since { $comparator }
chart-change-both = { $improved ->
    [one] { $improved } module
   *[other] { $improved } modules
} improved and { $declined } declined since { $comparator }
chart-change-subtitle = favourable share in { $comparator } and { $seminar }

# 10 participation
chart-states = { $states ->
    [one] { $states } state took part in { $seminar }
   *[other] { $states } states took part in { $seminar }
}
chart-states-of = { $states ->
    [one] { $states } of { $members } member states took part in { $seminar }
   *[other] { $states } of { $members } member states took part in { $seminar }
}
chart-states-answered = { $states ->
    [one] Answers to { $seminar } came from { $states } state
   *[other] Answers to { $seminar } came from { $states } states
}
chart-states-answered-of = Answers to { $seminar } came from { $states } of { $members } member states
chart-states-new = { $claim }; { $new } had not taken part before (seminars from { $first } on)
chart-states-unknown = Nothing says which states took part in the latest seminar
chart-participation-subtitle = People by member state and seminar
chart-participation-between = { $people } people in { $seminar }
chart-participation-total = { $people ->
    [one] { $people } person in { $seminar }
   *[other] { $people } people in { $seminar }
}
chart-sum-states = States
chart-sum-people = People
chart-legend-people = people, darker for more
chart-legend-nobody = nobody took part
chart-legend-unknown = not known

# 11 funnel
chart-step-invited = Invited
chart-step-registered = Registered
chart-step-attended = Attended
chart-step-answered = Answered
chart-funnel-rate = { $answered } of { $attended } people who attended answered the evaluation: { $rate }
chart-funnel-counts = { $answered } of { $attended } people who attended answered the evaluation
chart-funnel-no-roster = { $answered ->
    [one] { $answered } person answered; no list says how many attended
   *[other] { $answered } people answered; no list says how many attended
}
chart-funnel-more = { $answered } people answered, more than the { $attended } listed as attending
chart-funnel-between = { $answered } people answered: some forms do not say whose they are
chart-funnel-between-of = { $answered } of { $attended } people who attended answered: some forms do not say whose they are
chart-funnel-subtitle = People by step

# 1–16
chart-empty-no-modules = No modules are declared for this seminar.
chart-empty-no-ratings = No module has enough rating answers for a chart.
chart-empty-not-asked = This seminar did not ask for a rating of its modules.
chart-empty-withheld = The groups are too small: their answers are withheld to protect people.
chart-empty-no-earlier = No earlier seminar of the same part asked the same.
chart-empty-no-earlier-edition = No earlier edition of the course asked the same.
chart-empty-not-comparable = No module can be compared: the question, its scale or the modules changed, or too few answered.
chart-empty-change-withheld = The groups are too small: changes are withheld to protect people.
chart-empty-no-states = Neither a list of participants nor the answers say which states took part.
chart-empty-no-people = Nothing is known of the people of this seminar.

# 1–16
chart-panel = { $name }: no chart
chart-name-modules = Answers by module, on both sides of zero
chart-name-levels = Answers by module, stacked to the whole
chart-name-shares = Favourable answers by module, with intervals and letters
chart-name-change = Change since an earlier seminar
chart-name-slopes = Every module over the latest seminars of its part
chart-name-cycles = Modules by cycle
chart-name-dimensions = Modules by dimension
chart-name-series = Participation, response and satisfaction over time
chart-name-importance = How modules are rated, and overall satisfaction
chart-name-participation = Participation by member state
chart-name-funnel = From invitation to answer
chart-name-newcomers = New and returning participants
chart-name-strips = Answers on long scales
chart-name-themes = Comment themes by tone
chart-name-learning = Before and after: what was learnt
chart-name-loop = Drafted recommendations, by what they ask for

# 2 levels
chart-alt-levels = Stacked bars of the answers for { $modules ->
    [one] { $modules } module
   *[other] { $modules } modules
}, sorted by favourable share: from “{ $first }”, { $first_share }, to “{ $last }”, { $last_share }.{ $without ->
    [0] { "" }
    [one] { " " }{ $without } module has no number.
   *[other] { " " }{ $without } modules have no number.
}
chart-levels-none = Answers by module
chart-levels-same = In every module with a number, { $share } of the answers are favourable
chart-levels-range = Favourable answers range from { $least } to { $most }, depending on the module

# 6 cycles, 7 dimensions
chart-favourable-share = share of favourable answers
chart-class-under = under { $to }
chart-class-between = { $from } to under { $to }
chart-class-over = { $from } or more
chart-legend-not-asked = not taught or not asked
chart-legend-no-number = no number
chart-note-bold = Bold numbers: 30 answers or more; read the others, with fewer, with care.
chart-note-few-every = All numbers rest on fewer than 30 answers: read them with care.
chart-note-few-all = Some numbers rest on fewer than 30 answers: read them with care.
chart-column-n-of = n, { $seminar }

# 6 cycles
chart-cycles-title = Target of { $target }: { $first_met ->
    [one] { $first_met } of { $first_all } modules met it
   *[other] { $first_met } of { $first_all } modules met it
} in { $first }, { $last_met } of { $last_all } in { $last }
chart-note-side-by-side = Numbers of different seminars come from different people: only the chart of changes says whether a difference is more than chance.
chart-alt-cycles = Heat map of { $modules ->
    [one] { $modules } module
   *[other] { $modules } modules
} in { $seminars ->
    [one] { $seminars } seminar
   *[other] { $seminars } seminars
}, darker for more favourable answers. { $title }.

# 7 dimensions
chart-dimensions-subtitle = Share of favourable answers to each question about the module
chart-dimensions-none = None of { $ratings } ratings can be told to lie below the target of { $target } or to meet it
chart-dimensions-strong = { $strong ->
    [one] { $strong } of { $ratings } ratings meets the target of { $target }
   *[other] { $strong } of { $ratings } ratings meet the target of { $target }
}; none can be told to lie below it
chart-dimensions-weak = { $weak ->
    [one] { $weak } of { $ratings } ratings lies below the target of { $target }
   *[other] { $weak } of { $ratings } ratings lie below the target of { $target }
}; { $strong ->
    [0] none surely meets it
    [one] { $strong } meets it
   *[other] { $strong } meet it
}
chart-dimensions-weak-one-module = { $weak ->
    [one] { $weak } of { $ratings } ratings lies below the target of { $target }, that of “{ $name }”
   *[other] { $weak } of { $ratings } ratings lie below the target of { $target }, all of “{ $name }”
}; { $strong ->
    [0] none surely meets it
    [one] { $strong } meets it
   *[other] { $strong } meet it
}
chart-note-ideal = Of length and other questions with the ideal in the middle, the share that chose the ideal is shown.
chart-alt-dimensions = Heat map of { $modules ->
    [one] { $modules } module
   *[other] { $modules } modules
} and { $columns ->
    [one] { $columns } question
   *[other] { $columns } questions
}, darker for more favourable answers. { $title }.

# 5 slopes
chart-slopes-too-few = Too few answers to tell whether any module rises or falls over time
chart-slopes-none = No module was found to rise or fall over time
chart-slopes-one-up = “{ $up_name }” is rated higher over time; no module was found to fall
chart-slopes-one-down = “{ $down_name }” is rated lower over time; no module was found to rise
chart-slopes-up = { $up } modules are rated higher over time; none was found to fall
chart-slopes-down = { $down } modules are rated lower over time; none was found to rise
chart-slopes-both = { $up ->
    [one] { $up } module is
   *[other] { $up } modules are
} rated higher over time and { $down } lower
chart-legend-up = rises
chart-legend-down = falls
chart-legend-unsure = neither was found
chart-note-from-0-to-100 = Grey lines: 0% and 100%.
chart-note-missing-points = Where a point is missing there is no number that may be shown.
chart-note-from-zero = All axes start at zero.
chart-note-trend = Rises or falls: Jonckheere and Terpstra's trend test of all answers of the part's seminars, adjusted for the number of modules.
chart-note-trend-editions = Rises or falls: Jonckheere and Terpstra's trend test of all answers of the course's editions, adjusted for the number of modules.
chart-note-rank-test = Rises or falls: rank test of all answers of the two seminars, adjusted for the number of modules.
chart-note-gaps = Points that aren't joined are not compared with each other.
chart-alt-slopes = Small charts of { $modules ->
    [one] { $modules } module
   *[other] { $modules } modules
} in { $seminars ->
    [one] { $seminars } seminar
   *[other] { $seminars } seminars
}: the favourable share at each. { $title }.

# 8 series
chart-series-attended = People who attended
chart-series-answered = People who answered
chart-series-states = States represented
chart-series-response = Response rate
chart-series-favourable = Favourable, part { $part }: “{ $text }”
chart-series-favourable-editions = Favourable: “{ $text }”
chart-series-subtitle = One point a seminar
chart-series-too-few = Natural limits need 12 seminars; there are { $seminars }
chart-series-within = No point of the series with limits lies outside its natural limits
chart-series-outside = { $points ->
    [one] { $points } point lies
   *[other] { $points } points lie
} outside the natural limits
chart-legend-mean = mean
chart-legend-median = median
chart-legend-several-classes = levels of several groups
chart-legend-limits = natural limits
chart-legend-outside = outside the limits
chart-note-run = The median is drawn from ten seminars with a number on, natural limits from twelve.
chart-note-xmr = Natural limits: mean ± 2.66 times the mean moving range (XmR).
chart-alt-series = Lines from seminar to seminar: { $series }. { $title }.

# 9 importance
chart-importance-up = ↑ correlation with overall satisfaction
chart-importance-right = favourable answers →
chart-importance-lines = target { $target } and correlation 0
chart-importance-improve-one = Of { $modules } modules, only “{ $improve_name }” lies below the target with ratings that go with overall satisfaction
chart-importance-improve = { $improve } of { $modules } modules lie below the target with ratings that go with overall satisfaction
chart-importance-keep-one = Of { $modules } modules, only “{ $keep_name }” exceeds the target with ratings that go with overall satisfaction
chart-importance-keep = { $keep } of { $modules } modules exceed the target with ratings that go with overall satisfaction
chart-legend-improve = below target, and goes with satisfaction
chart-legend-keep = above target, and goes with satisfaction
chart-legend-crosses = an interval crosses a line: can't be placed
chart-note-crosses = Crosses: 95% intervals, Wilson's and Bonett and Wright's, not adjusted for the number of modules.
chart-note-importance = Rank correlation of a module's mean rating with the same people's overall satisfaction. It doesn't say that the module is the cause.
chart-column-correlation = Correlation (95% interval)
chart-alt-importance = { $modules ->
    [one] { $modules } module
   *[other] { $modules } modules
} by their favourable answers and their correlation with overall satisfaction. { $title }.

# 12 newcomers
chart-column-seminar = Seminar
chart-column-new-people = For the first time
chart-column-returning-people = Had come before
chart-column-states = States
chart-column-new-states = New states
chart-column-states-new = States (new)
chart-newcomers-states = { $states } ({ $new })
chart-newcomers-inline-states = { $states ->
    [one] { $states } state
   *[other] { $states } states
}, { $new } new
chart-newcomers-people = { $people ->
    [one] { $people } person
   *[other] { $people } people
}
chart-newcomers-title = { $new } of { $all } participants of { $seminar } came for the first time; { $returning ->
    [0] nobody had come before
   *[other] { $returning } had come before
}
chart-newcomers-first = { $seminar } is the first seminar with a list: all its participants are new
chart-newcomers-no-list = The lists don't say who at { $seminar } had come before
chart-newcomers-unknown = the lists don't say
chart-newcomers-subtitle = Participants by seminar, of both parts
chart-newcomers-subtitle-editions = Participants by edition of the course
chart-legend-new = for the first time
chart-legend-returning = had come before
chart-note-newcomers = New is who, or which state, was at no earlier seminar with a list.
chart-alt-newcomers-row = { $seminar }: { $new } for the first time, { $returning } had come before
chart-alt-newcomers = Bars of participants by seminar. { $title }. { $rows }

# 13 strips
chart-column-score = Score or median
chart-inline-score = score { $score }
chart-strips-median = median { $median }
chart-strips-more = In { $name } more answers are high than low: { $score }
chart-strips-fewer = In { $name } more answers are low than high: { $score }
chart-strips-unsure = In { $name } it can't be told whether more answers are high than low: { $score }
chart-strips-score = { $name }: { $score }
chart-strips-earlier = Neither score nor median of { $seminar } may be shown; in { $name }: { $score }
chart-strips-none = Answers by groups of levels
chart-note-score = Score: percentage of answers 9 and 10 minus that of 0 to 6, with its 95% interval.
chart-note-bands = Wide bars: only how many answers fall in the group of levels may be shown; their area is that number. Heights are fitted row by row.
chart-alt-strips = { $strips ->
    [one] { $strips } strip
   *[other] { $strips } strips
} of answers on a long scale. { $title }.

# 14 themes
chart-column-theme = Theme
chart-column-of-people = Of those who commented
chart-column-respondents = People
chart-inline-theme = { $share } of those who commented ({ $people })
chart-tone-approving = approving
chart-tone-other = no clear tone
chart-tone-critical = critical
chart-themes-only = “{ $name }” is the only theme whose number may be shown: { $mentions } of { $people } people who commented mention it
chart-themes-most = Of the themes that may be shown, “{ $name }” comes up most: { $mentions } of { $people } people who commented mention it
chart-themes-several = Of the themes that may be shown, { $themes } come up most: { $mentions } of { $people } people who commented mention each
chart-themes-subtitle = People whose comments mention each theme
chart-themes-coverage = { $coded } of { $comments } comments speak of a theme
chart-note-themes = Themes are recognised by their words; a comment may speak of several.
chart-note-themes-withheld = Hatched: the number or the tone is withheld.
chart-alt-themes = Bars of { $themes ->
    [one] { $themes } comment theme
   *[other] { $themes } comment themes
}, divided by tone. { $title }.

# 15 learning
chart-column-gain = Mean difference (95% interval)
chart-column-pairs = n, before and after
chart-legend-lower-after = less than before
chart-legend-same-after = the same
chart-legend-higher-after = more than before
chart-learning-too-few = Too few answers to tell whether anything was learnt
chart-learning-none = People weren't found to say that they know more after than before{ $judged ->
    [one] { "" }
   *[other] { " " }in any of { $judged } cases
}
chart-learning-seminar = After the seminar people say that they know more than before
chart-learning-all = { $judged ->
    [one] In the only case that can be judged, people say that they know more after than before
   *[other] In all { $judged } cases that can be judged, people say that they know more after than before
}
chart-learning-some = In { $gains } of { $judged } cases people say that they know more after than before; in the others no difference was found
chart-learning-losses = Of { $judged } cases, people say that they know more after than before in { $gains } and less in { $losses }
chart-learning-subtitle = What the same people say that they know before and after
chart-note-learning = It is what people estimate, not what a test measured. The verdict: signed-rank test, adjusted for the number of modules.
chart-alt-learning = Bars of { $pairs ->
    [one] { $pairs } comparison
   *[other] { $pairs } comparisons
} of before and after: those who say that they know less to the left, more to the right. { $title }.

# 16 loop
chart-column-kind = Draft
chart-column-drafts = How many
chart-column-modules = About
chart-structure = the seminar
chart-loop-title = Drafts for { $seminar }: { $changes ->
    [0] none asks for a change
    [one] { $changes } asks for a change
   *[other] { $changes } ask for a change
}{ $keeps ->
    [0] {""}
    [one] {", "}{ $keeps } says what to keep
   *[other] {", "}{ $keeps } say what to keep
}{ $observations ->
    [0] {""}
    [one] {", "}{ $observations } is an observation
   *[other] {", "}{ $observations } are observations
}
chart-loop-subtitle = Drafted recommendations, by what they ask for
chart-loop-no-decisions = This version does not read the decisions of the evaluation meeting: what became of the drafts is not seen here.
chart-note-loop = A draft is written by rule from the findings; a person issues it.
chart-alt-loop = Bars of drafts. { $title }. { $rows }

# 1–16
chart-empty-one-seminar = There is no other seminar of the same part to set beside it.
chart-empty-one-edition = There is no other edition of the course to set beside it.
chart-empty-no-satisfaction = Overall satisfaction wasn't asked, the answers don't allow relating it to modules, or they are fewer than twenty.
chart-empty-satisfaction-withheld = With so few answers, how each module relates to overall satisfaction is withheld.
chart-empty-straddle = No module can be placed with confidence: the intervals cross the lines.
chart-empty-no-roster = No list of participants says who attended.
chart-empty-no-long-scale = Nothing was asked on a scale of six levels or more.
chart-empty-no-codebook = No comment themes are declared (codebook.toml).
chart-empty-no-comments = There are no comments on this seminar.
chart-empty-themes-withheld = No theme is spoken of by enough people to be shown.
chart-empty-no-before = The same wasn't asked before and after.
chart-empty-no-pairs = There are no answers of the same people before and after.
chart-empty-no-drafts = There are no drafted recommendations for this seminar.
chart-slopes-withheld = Whether any module rises or falls over time may not be shown
chart-slopes-untold = Favourable answers by module, from { $first } to { $last }: not compared
chart-legend-no-verdict = no verdict
chart-note-interval-table = In the table, in parentheses: { $method }.
chart-response-rate-at = response rate of { $seminar }: { $rate }
chart-legend-against = goes against satisfaction
chart-note-names-left-out = No room for the names of: { $names }.
chart-note-heights = Heights of bars are fitted row by row.
chart-strips-none-now = There are no answers of { $seminar } to this question; in { $name }: { $score }
chart-alt-learning-verdicts = List of { $pairs ->
    [one] { $pairs } comparison
   *[other] { $pairs } comparisons
} of before and after, with their verdicts. { $title }.
chart-empty-one-step = Only how many answered is known: no list says how many were invited or attended.

# 17 options
chart-name-options = Options chosen
chart-column-share = Share (95% interval)
chart-column-chosen = Chosen by
chart-column-option = Option
chart-column-chosen-people = Chosen by
chart-column-without-answer = No answer given
chart-options-people = { $chosen } of { $answered }
chart-options-answered = { $answered } of { $asked } answered
chart-options-most = “{ $option }” was chosen most often: { $people }
chart-options-most-of = “{ $question }”: “{ $option }” was chosen most often, { $people }
chart-options-none = What was chosen, option by option
chart-note-options = Shares of those who answered the question.
chart-note-options-several = Several options could be chosen: shares may add up to more than 100%.
chart-note-options-rest = Only the first questions, and of each the options chosen most, are drawn; the table has them all.
chart-empty-no-options = This seminar asked no question with options.
chart-alt-options = Bars of how many chose each option of { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
}. { $title }.
