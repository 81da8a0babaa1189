## Charts

chart-source = Source: { $pieces }.
chart-synthetic = Synthetic data: they describe no real people.
chart-seminar = seminar { $seminar }
chart-question = Question: “{ $text }”
chart-question-various = Each module's main rating question
chart-response-rate = response rate { $rate }
chart-over = over { $share }
chart-under = under { $share }
chart-withheld = withheld
chart-total-only = only the number of answers may be shown
chart-verdict-only = only the verdict may be shown
chart-target = target { $target }
chart-unknown = not known
chart-points-interval = { $point } ({ $lower } to { $upper })

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

chart-inline-letters = letters: { $letters }
chart-inline-favourable = { $share } favourable
chart-inline-no-rating = { $count ->
    [one] { $count } gave no rating
   *[other] { $count } gave no rating
}
chart-inline-points = { $points } points
chart-inline-of-previous = { $rate } of the step before

chart-target-none = No module can be told to lie below the target of { $target } or to meet it
chart-target-strong = { $strong ->
    [one] { $strong } of { $modules } modules meets the target of { $target }; none can be told to lie below it
   *[other] { $strong } of { $modules } modules meet the target of { $target }; none can be told to lie below it
}
chart-target-one-weak = “{ $name }” lies below the target of { $target }; no other module can be told from it
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

chart-note-diverging = Unfavourable answers to the left, favourable to the right; neutral ones half on each side of zero.
chart-note-classes = Levels are joined into unfavourable, neutral and favourable, to protect people where few chose a level; where the rest is hatched, only the favourable share is shown.
chart-note-interval = In parentheses: { $method }.
chart-note-interval-line = Line and parentheses: { $method }.
chart-note-method = In parentheses: { $method }.
chart-note-verdicts = Meets the target: share of { $target } or more and interval above { $floor }. Below target: whole interval under { $target }.
chart-note-few = Grey numbers: fewer than 30 answers, read with care.
chart-note-letters = Letters: modules that share a letter can't be told apart. Only the answers of people who rated all modules are compared.
chart-note-range = Box: only this range may be shown.
chart-note-change = Change of the favourable share in percentage points; verdicts rest on a rank test of all answers, adjusted for the number of modules.
chart-note-answered = Answered: gave at least one rating.
chart-note-no-roster = No list of participants for { $seminars }: the states of those who answered are shown.
chart-note-latest = The latest { $shown } of { $all } seminars.
chart-method-newcombe = 95% Newcombe interval

chart-alt-modules = Diverging bars of the answers for { $modules } modules, sorted by favourable share: from “{ $first }”, { $first_share }, to “{ $last }”, { $last_share }.{ $without ->
    [0] { "" }
    [one] { " " }{ $without } module has no number.
   *[other] { " " }{ $without } modules have no number.
}
chart-alt-shares = Favourable share with its interval for { $modules } modules, sorted: from “{ $first }”, { $first_share }, to “{ $last }”, { $last_share }.{ $without ->
    [0] { "" }
    [one] { " " }{ $without } module has no number.
   *[other] { " " }{ $without } modules have no number.
}
chart-alt-none = { $modules ->
    [one] { $modules } module without a number.
   *[other] { $modules } modules without numbers.
}
chart-alt-change = { $modules ->
    [one] Favourable share of { $modules } module in { $comparator } and { $seminar }, joined by a line. { $title }.
   *[other] Favourable shares of { $modules } modules in { $comparator } and { $seminar }, each pair joined by a line. { $title }.
}
chart-alt-participation = { $seminars ->
    [one] Table of people by member state in { $seminars } seminar, darker where more took part. { $title }.
   *[other] Table of people by member state in { $seminars } seminars, darker where more took part. { $title }.
}
chart-alt-funnel = Bars of people by step. { $steps }.

chart-change-too-few = Too few answers to tell whether any module changed since { $comparator }
chart-change-none = No change found in any module since { $comparator }
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
chart-states-new = { $claim }, { $new ->
    [one] { $new } for the first time since { $first }
   *[other] { $new } for the first time since { $first }
}
chart-states-unknown = Nothing says which states took part in the latest seminar
chart-participation-subtitle = People by member state and seminar
chart-participation-total = { $people ->
    [one] { $people } person in { $seminar }
   *[other] { $people } people in { $seminar }
}
chart-sum-states = States
chart-sum-people = People
chart-legend-people = people, darker for more
chart-legend-nobody = nobody took part
chart-legend-unknown = not known

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
chart-funnel-subtitle = People by step

chart-panel-modules = Answers by module: no chart
chart-panel-change = Change since an earlier seminar: no chart
chart-panel-participation = Participation by member state: no chart
chart-panel-funnel = From invitation to answer: no chart
chart-empty-no-modules = No modules are declared for this seminar.
chart-empty-no-ratings = No module has enough rating answers for a chart.
chart-empty-not-asked = This seminar did not ask for a rating of its modules.
chart-empty-withheld = The groups are too small: their answers are withheld to protect people.
chart-empty-no-earlier = No earlier seminar of the same part asked the same.
chart-empty-not-comparable = No module can be compared: the question, its scale or the modules changed, or too few answered.
chart-empty-change-withheld = The groups are too small: changes are withheld to protect people.
chart-empty-no-states = Neither a list of participants nor the answers say which states took part.
chart-empty-no-people = Nothing is known of the people of this seminar.
