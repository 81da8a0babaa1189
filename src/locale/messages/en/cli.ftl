## What the terminal says

cli-step-read = Reading files
cli-step-measure = Computing statistics
cli-step-report = Reporting { $seminar }
cli-step-cycles = Comparing cycles

cli-files = { $files ->
    [one] Read { $files } file: { $used } of { $records } records count
   *[other] Read { $files } files: { $used } of { $records } records count
  }
cli-not-used = ({ $duplicate ->
    [one] 1 duplicate
   *[other] { $duplicate } duplicate
  }, { $superseded ->
    [one] 1 superseded
   *[other] { $superseded } superseded
  }, { $excluded ->
    [one] 1 excluded
   *[other] { $excluded } excluded
  }, { $quarantined ->
    [one] 1 set aside
   *[other] { $quarantined } set aside
  })
cli-problems-none = No problems found.
cli-problems = { $errors ->
    [0] No errors
    [one] 1 error
   *[other] { $errors } errors
  } and { $warnings ->
    [0] no warnings
    [one] 1 warning
   *[other] { $warnings } warnings
  } in { $files ->
    [one] 1 file
   *[other] { $files } files
  }:
cli-notes = Notes: { $codes }
cli-problems-where = Where they stand and how to settle them: plenaria check, or { $file }. What a code means: plenaria explain CODE
cli-over-threshold = { $share } of the records have an error; over { $threshold } the exit code is 2.
cli-written = Reports written to { $folder }: { $seminars }
cli-outdated = No answers any more, so not renewed and out of date: { $folders }
cli-confidential = Confidential lists, never to be sent on: { $folder }
cli-most-important = Most important findings of { $seminar }:
cli-keep = Leave alone: { $modules }
cli-rest = Neither can be said of: { $modules }
cli-courses = National courses: { $courses }. Their findings are in their reports.
cli-no-findings = No recommendation follows from { $seminar }: nothing could be told apart with these numbers of answers.
cli-explain-hint = For the evidence: plenaria explain { $id }
cli-synthetic = These data are synthetic: they were made by plenaria simulate and describe no real person.
cli-unknown-id = Nothing is called '{ $id }'.
cli-nearest-ids = Did you mean: { $ids }?
cli-known-ids = Drafts that can be explained: { $ids }. Findings are listed in tables/findings.csv.
cli-times = { $count ->
    [one] once
   *[other] { $count } times
  }
cli-lines = { $count ->
    [one] line { $lines }
   *[other] lines { $lines }
  }
cli-read = read: { $text }
cli-expected = expected: { $text }
cli-nearest = did you mean '{ $text }'?
cli-cure = to settle it, in { $file }, { $where }:
cli-cure-hidden = to settle it, in { $file }, { $where }: change “{ $key }”; plenaria check without --hide-cells shows the lines
cli-cells-hidden = What stands in cells is hidden; plenaria check without --hide-cells shows it.
cli-severity-error = error
cli-severity-warning = warning
cli-severity-note = note
cli-simulated = { $files } files written to { $folder }. Next: plenaria run --input { $folder }
cli-schemas = { $files } schemas written to { $folder }.
cli-quoted = “{ $text }”
cli-column = column { $column }
cli-more-texts = { $count ->
    [one] and one more
   *[other] and { $count } more
  }
cli-more-files = { $count ->
    [one] and one more file
   *[other] and { $count } more files
  }
cli-check-count = { $errors ->
    [0] No errors
    [one] 1 error
   *[other] { $errors } errors
  }, { $warnings ->
    [0] no warnings
    [one] 1 warning
   *[other] { $warnings } warnings
  }, { $notes ->
    [0] no notes
    [one] 1 note
   *[other] { $notes } notes
  }.
cli-check-explain = What a code means and how to settle it: plenaria explain { $code }
cli-fix-head =
    Proposals of plenaria check --fix, for a person to accept one by one. Nothing of this is declared yet.
    To accept a proposal, copy its last line into the entry of the declaration that is named above it, in the
    place of the line with the same key if there is one: it holds what is declared already. Delete what is wrong.
    Likeness only suggests: “totalmente de acuerdo” and “totalmente en desacuerdo” are 0.95 alike and say the contrary.
cli-fix-alike = likeness to “{ $nearest }”: { $alike }; accept it only if both mean the same
cli-fix-fill-in = put the value of each text in the place of the word in capitals
cli-fix-none = Nothing can be proposed: no problem is settled by adding to a declaration.
cli-fix-written = Proposals written to { $file }. Read them and copy what is right into the declarations; until then nothing changes.

## Who has yet to deliver

chase-head = { $seminar }: { $attended ->
    [one] { $answered } of the one person who attended answered
   *[other] { $answered } of the { $attended } people who attended answered
  }, from { $delivered } of { $states } states.
chase-head-unknown = { $seminar }: { $answered ->
    [one] one person answered
   *[other] { $answered } people answered
  }, from { $delivered } of { $states } states. Without a roster it is not known how many attended.
chase-of = { $state } ({ $answered } of { $attended })
chase-complete = Complete: { $states }.
chase-more = More answers than people on the roster: { $states }.
chase-partial = Answers still missing: { $states }.
chase-none = No answers yet: { $states }.
chase-unread = { $count ->
    [one] File that arrived and of which no record could be read: { $files }
   *[other] Files that arrived and of which no record could be read: { $files }
  }
chase-files = { $count ->
    [one] Missing file: { $files }
   *[other] Missing files: { $files }
  }
chase-stateless = { $count ->
    [one] One person’s answers do not say from which state they are.
   *[other] The answers of { $count } people do not say from which state they are.
  }
chase-state-all = { $state }: we have received the evaluations of all who attended seminar { $seminar } ({ $answered } of { $attended }). Thank you.
chase-state-some = { $state }: of the { $attended } people who attended seminar { $seminar }, we have received the evaluations of { $answered }. We would be grateful for { $missing ->
    [one] the one that is missing
   *[other] the { $missing } that are missing
  }.
chase-state-none = { $state }: we have not yet received any evaluation from the { $attended ->
    [one] person
   *[other] { $attended } people
  } who attended seminar { $seminar }. We would be grateful to receive { $attended ->
    [one] it
   *[other] them
  }.
chase-state-nothing = { $state }: we have not yet received any evaluation of seminar { $seminar }.
chase-state-received = { $state }: we have received { $answered ->
    [one] one evaluation
   *[other] { $answered } evaluations
  } of seminar { $seminar }. Thank you.
chase-state-more = { $state }: we have received { $answered } evaluations of seminar { $seminar }, more than the { $attended } people on the list of participants. Please check whether any was sent twice.
chase-state-unread = We received { $files }, but could not read any of its records; please send it again.
chase-state-file = The file we expect is { $file }.
chase-nothing = Nothing can be said of who has yet to deliver: there is neither a roster nor an answer.
cli-charts = Charts of { $seminar }, with the title each would carry, or why there is none:
cli-charts-hint = To draw them: 'plenaria chart shares change --format png --size slide,page'; all on one page: 'plenaria chart --gallery'.
cli-charts-written = { $files ->
    [one] { $files } file written
   *[other] { $files } files written
} into { $folder }.
