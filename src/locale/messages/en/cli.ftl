## What the terminal says

cli-step-read = Reading files
cli-step-harmonise = Harmonising answers
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
  }. The gravest:
cli-problems-more = … and { $more ->
    [one] 1 more kind of problem
   *[other] { $more } more kinds of problem
  }: see plenaria check
cli-over-threshold = { $share } of the records have an error; over { $threshold } the exit code is 2.
cli-written = Reports written to { $folder }: { $seminars }
cli-outdated = No answers any more, so not renewed and out of date: { $folders }
cli-confidential = Confidential lists, never to be sent on: { $folder }
cli-most-important = Most important findings of { $seminar }:
cli-keep = Leave alone: { $modules }
cli-rest = Neither can be said of: { $modules }
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
cli-cure = to settle it, in { $file }, { $where }: { $text }
cli-check-clean = { $files ->
    [one] { $files } file, { $records } records: no problems.
   *[other] { $files } files, { $records } records: no problems.
  }
cli-severity-error = error
cli-severity-warning = warning
cli-severity-note = note
cli-simulated = { $files } files written to { $folder }. Next: plenaria run --input { $folder }
cli-schemas = { $files } schemas written to { $folder }.
