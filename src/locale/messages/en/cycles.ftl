## Texts of the report on all cycles

cycles-title = Comparison of cycles
cycles-section-summary = In brief
cycles-section-participation = Participation over all seminars
cycles-section-series = Series over the seminars
cycles-section-limits = Limits and methods
cycles-part = Part { $part }

cycles-seminar = Seminar
cycles-days = Days
cycles-place = Place
cycles-curriculum-version = Curriculum
cycles-table-seminars = Seminars compared
cycles-table-lineage = What became of each module
cycles-lineage-note = Each column says what became of the module since the seminar before. A revised module stays comparable, because its revision is what is to be judged; one that was split off or merged does not.
cycles-lineage-taught = taught
cycles-lineage-not_taught = not taught
cycles-lineage-same = the same
cycles-lineage-renamed = renamed
cycles-lineage-revised = revised
cycles-lineage-split = split off
cycles-lineage-merged = merged
cycles-lineage-new = new
cycles-lineage-dropped = dropped
cycles-curriculum = curriculum { $curriculum }
cycles-from = from { $modules }

cycles-ratings = Favourable answers by seminar
cycles-table-item = { $question }
cycles-table-seminar = The seminar as a whole
cycles-trend = Trend
cycles-per-cycle = Per cycle

cycles-summary-seminars = { $later } compared to { $earlier }.
cycles-summary-same-curriculum = The curriculum of this part stayed the same.
cycles-summary-curriculum = Curriculum in { $seminar }: { $changes }.
cycles-summary-renamed = renamed { $modules }
cycles-summary-revised = revised { $modules }
cycles-summary-split = split off { $modules }
cycles-summary-merged = merged { $modules }
cycles-summary-new = new { $modules }
cycles-summary-dropped = dropped { $modules }
cycles-summary-trends = Over all seminars of this part:
cycles-summary-note = A comparison is one question about one module, or about the seminar as a whole, against the nearest earlier seminar of the same part that asked it. “No change found” does not mean that nothing changed.
cycles-count-improved = { $count ->
    [0] No comparison shows an improvement.
    [one] One comparison shows an improvement:
   *[other] { $count } comparisons show an improvement:
  }
cycles-count-declined = { $count ->
    [0] No comparison shows a decline.
    [one] One comparison shows a decline:
   *[other] { $count } comparisons show a decline:
  }
cycles-count-no-change-found = { $count ->
    [one] In one comparison no change was found.
   *[other] In { $count } comparisons no change was found.
  }
cycles-count-too-few = { $count ->
    [one] In one comparison there are too few answers to say.
   *[other] In { $count } comparisons there are too few answers to say.
  }
cycles-count-not-comparable = { $count ->
    [one] One question can't be compared; the table says why.
   *[other] { $count } questions can't be compared; the tables say why.
  }
cycles-count-withheld = { $count ->
    [one] One comparison is withheld to protect people.
   *[other] { $count } comparisons are withheld to protect people.
  }
cycles-seen-one = A rise of { $least } points or more could have been seen.
cycles-seen-range = Only rises of at least { $least } to { $most } points, depending on the question, could have been seen.
cycles-count-rising = { $count ->
    [0] No question rises.
    [one] One question rises:
   *[other] { $count } questions rise:
  }
cycles-count-falling = { $count ->
    [0] No question falls.
    [one] One question falls:
   *[other] { $count } questions fall:
  }
cycles-count-no-trend-found = { $count ->
    [0] There is none in which no trend was found.
    [one] In one question no trend was found.
   *[other] In { $count } questions no trend was found.
  }

cycles-table-participation = Who took part
cycles-returning-states = States that had taken part before
cycles-no-participation = There are no participation data.
cycles-participation-note = New are states and people that no earlier seminar had, of whatever part. Who is new among the people is known only where every earlier seminar has an attendance list.

cycles-series-all = All seminars
cycles-median = Median
cycles-mean = Mean
cycles-limits = Natural limits
cycles-series-too-short = { $seminars ->
    [one] There is one seminar with numbers. A median needs ten:
   *[other] There are { $seminars } seminars with numbers. A median needs ten:
  } { $missing ->
    [one] one is missing.
   *[other] { $missing } are missing.
  }
cycles-series-without-limits = There are { $seminars } seminars with numbers. Natural limits need twelve: { $missing ->
    [one] one is missing.
   *[other] { $missing } are missing.
  }

cycles-limit-part = Only seminars of the same part are compared: the two parts have different contents.
cycles-limit-people = At each seminar other people answered. A difference may come from who was there.
cycles-limit-cause = The comparison says what changed, not why. That a module was revised before its answers improved does not prove that the revision did it.
cycles-limit-nearest = Each change is counted from the nearest earlier seminar of the part that asked the same question.
cycles-limit-wording = Where the wording or the scale of a question changed, its answers are not compared.
cycles-limit-few = With fewer than { $minimum } answers on either side nothing is said. With a few dozen only large changes can be seen.
cycles-method-trend = A trend is judged over three or more seminars of a part with Kendall's test; the change per cycle is that of the Cochran–Armitage test.

## The command that compares two cycles

cycles-compare-title = Part { $part }: { $later } compared to { $earlier }
cycles-compare-title-course = { $later } compared to { $earlier }: { $course }
cycles-compare-improved = Improved: { $subjects }
cycles-compare-declined = Declined: { $subjects }
cycles-compare-no-change-found = No change found: { $subjects }
cycles-compare-too-few = Too few to say: { $subjects }
cycles-compare-not-comparable = Not comparable: { $subjects }
cycles-compare-withheld = Withheld to protect people: { $subjects }
cycles-compare-none = nothing
cycles-compare-item = question
cycles-compare-shares = favourable (n)
cycles-compare-change = change (95%)
cycles-compare-verdict = verdict
cycles-compare-note = Only the same part or the same national course is compared; other people answered, and what changed does not say why.
