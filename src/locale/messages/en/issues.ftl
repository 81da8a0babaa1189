## What is wrong with a delivery

# G001
issue-empty-file = the file is empty
# G002
issue-no-records = there is a header but no record
# G003
issue-not-a-text = the file is no text table
# G004
issue-encoding-not-utf8 = the file is not in UTF-8
# G005
issue-encoding-uncertain = the encoding of the file can’t be told
# G006
issue-ragged-short = a row has fewer cells than the header
# G007
issue-ragged-long = a row has more cells than the header
# G008
issue-unclosed-quote = a quotation mark is never closed
# G009
issue-nul-byte = there are NUL bytes
# G010
issue-cell-too-long = a cell is too long
# G011
issue-duplicate-header = two columns have the same header
# G012
issue-empty-header = a column has no header
# G013
issue-sep-line = the first line names the delimiter
# G014
issue-trailing-empty-fields = a row ends in empty cells beyond the header
# G015
issue-outside-folder = a link that leads elsewhere is not followed
# G016
issue-unclaimed-file = no delivery claims this file
# G017
issue-no-file-matches = no file matches a declared delivery
# G018
issue-unreadable-file = the file can’t be read
# G019
issue-mixed-line-endings = lines end in different ways
# H001
issue-unknown-label = an answer is no label of its scale
# H002
issue-outside-scale = a number lies outside the scale
# H003
issue-unknown-column = nothing declares this column
# H004
issue-missing-column = a declared column is missing
# H005
issue-ambiguous-column = a column can’t be assigned with certainty
# H006
issue-unknown-state = this is no member state
# H007
issue-unknown-seminar = this is no declared seminar
# H008
issue-unknown-module = this is no declared module
# H009
issue-unknown-item = this is no declared item
# H010
issue-unreadable-date = this is no date
# H011
issue-outside-periods = the date lies outside every declared period
# H012
issue-duplicate-respondent = the same person answered twice
# H013
issue-contained-file = all records stand in another file, too
# H014
issue-empty-key = a key is empty
# H015
issue-more-answers-than-eligible = more people answered than attended
# H016
issue-item-empty = a question is empty for a whole seminar
# H017
issue-bad-roster-line = a line can’t be read
# H018
issue-superseded-file = another file replaces this one
# H019
issue-not-asked-answer = an answer to a question that was not asked there
# H020
issue-not-on-roster = this person is not on the roster
# H021
issue-several-answers = one cell holds several answers
# H022
issue-unknown-option = text that is no option of the question
# H023
issue-nameless-rows = several rows may be of the same person, and nothing says whose they are
# H024
issue-same-file = two files hold exactly the same
# G020
issue-preamble = lines above the header
# G021
issue-total-row = a row sums up others
# H025
issue-seminar-without-answers = a seminar has a roster, but nobody’s answers
# G022
issue-error-cell = a cell holds an error of a spreadsheet program
# G023
issue-hidden-cells = rows or columns are hidden
# G024
issue-several-sheets = the workbook has several sheets
# G025
issue-password-protected = a password protects the document
# G026
issue-over-limit = there is more than can be read safely
# G027
issue-damaged-workbook = the workbook is damaged
# G028
issue-unknown-sheet = the workbook has no such sheet
# G050
issue-hidden-file = hidden or temporary files
# G030
issue-platform-recognised = a survey platform exported this table
# G031
issue-tag-row = a row of tags stands below the header
# G032
issue-preview-response = an answer was given to try the form out
# G033
issue-incomplete-response = a response was never finished
# G034
issue-personal-data-column = columns say who somebody is or where
# G035
issue-formula-like = a spreadsheet would run a cell as a formula
# G036
issue-control-char = there are control characters
# G037
issue-bidi-control = there are characters that turn the direction of text
# G038
issue-invisible-char = there are characters that nobody sees
# G039
issue-nbsp = there are no-break spaces
# G040
issue-markup-like = a cell holds markup
# G041
issue-mojibake = letters were damaged by saving the text in another encoding
# H040
issue-date-like-scale-value = a spreadsheet turned an answer into a date
# H026
issue-excluded-record = records were left out by a declared filter
# H027
issue-recoded-answer = answers were recoded as declared
# H028
issue-unused-recode = a declared recode never applied
# H029
issue-ambiguous-date = a date can be read in two ways
# H030
issue-answer-settled = one person’s answers contradict each other; the rule for duplicates decides
# H031
issue-split-and-joined = the options stand in one column and in columns of their own
# H032
issue-window-unknown = a filter by dates needs the seminar’s days
# H033
issue-recode-without-label = a recode leads to what is no answer of the question
# H034
issue-changed-while-read = a large file changed while it was being read
# H035
issue-held-in-memory = a large file could not be read in blocks and takes much memory
# H036
issue-comments-sampled = there are more comments than are kept
# H051
issue-code-against-label = the code of one answer and the label of another stand in one cell
# H050
issue-code-and-label = code and label of an answer stand in one cell
# H060
issue-repeated-records = records that stand in another file as well
# H061
issue-edited-record = a record stands in another file with other answers
# H062
issue-identical-rows = rows that name nobody and are the same in every cell
# H063
issue-order-unknown = nobody knows which file is the latest
# H064
issue-seminar-order-unknown = nobody knows in which order the seminars were held
# H084
issue-platform-column = an item is declared on a column that the platform adds itself
# H082
issue-repeated-rows = rows repeat a part of the form, and nothing says for which module
# H083
issue-several-columns-filled = two columns of one question are filled in, and differ
# H080
issue-unreadable-count = a count is not a whole number
# H081
issue-unknown-base = options were counted, and not the people who chose them
# H070
issue-ambiguous-name = the file’s name can be split in several ways
# H071
issue-file-without-answers = no answer was read of the file
# H072
issue-near-day-limit = a time in UTC, so near a limit that the time zone decides

## What was done about it

done-unreadable-file = not read: { $why }
done-name-not-utf8 = not read: its name is not in UTF-8; rename it
done-no-file-nor-folder = not read: it is neither a file nor a folder; remove it
done-too-deep = not read: the folder lies too deep within others; move it up
done-link = not followed: it is a link; put a copy of the file in its place
done-unclaimed = not read: no delivery in deliveries.toml claims it; declare it, or move it out of the input folder
done-unclaimed-answers = not read, though it seems to hold answers ({ $count ->
    [one] one row
   *[other] { $count } rows
  }): declare it as a delivery or, if it is none, write at the top of deliveries.toml not_deliveries = ["{ $file }"]
done-unclaimed-table = not read, though it may hold answers: save it as .xlsx or CSV and declare it as a delivery or, if it is none, write at the top of deliveries.toml not_deliveries = ["{ $file }"]
done-unclaimed-document = not read: it is no table
done-no-delivery = not read: not_deliveries declares it
done-hidden = not read
done-all-claimed-before = nothing read: an earlier delivery fits its files as well, and reads them; put this one before it or change its pattern
done-no-file-matches = nothing read: no file fits this pattern; check its folders and its ending, or remove the delivery
done-archive = not read: it is an archive and no .xlsx workbook; open it in a spreadsheet program and save it as .xlsx (so with .ods and .xlsb), or unpack it into the folder of the deliveries
done-office-document = not read: it is an old Office document; open it in a spreadsheet program and save it as .xlsx or CSV
done-password = not read: a password protects it; open it with the password, remove the protection and save it again
done-workbook = not read: no delivery claims a workbook in this place; declare { $files }, so that any ending is claimed
done-damaged-workbook = not read: the workbook is damaged; open it in a spreadsheet program and save it again, or ask for it again
done-error-cell = counted as unreadable: it is an error of the spreadsheet program, no answer
done-more-error-cells = { $count ->
    [one] one more cell holds an error of the spreadsheet program and counts as unreadable
   *[other] { $count } more cells hold errors of the spreadsheet program and count as unreadable
  }
done-hidden-rows = { $count ->
    [one] read as the others: row { $rows } is hidden; delete it if it is not meant
   *[other] read as the others: { $count } rows are hidden ({ $rows }); delete them if they are not meant
  }
done-hidden-column = read as the others: the column is hidden
done-first-sheet = only the sheet “{ $sheet }” was read; others hold something, too: { $others }. Declare the one that has the answers
done-hidden-sheets = hidden sheets were not read: { $sheets }
done-no-such-sheet = not read: the workbook has no such sheet as is declared; it has { $sheets }
done-empty-sheets = skipped: the sheets of the workbook hold nothing; ask for it again, or remove it
done-only-hidden-sheets = skipped: only hidden sheets hold something: { $sheets }; declare the one to read
done-over-columns = not read: it has more than { $most } columns; export only the answers
done-over-name = not read: a single cell of the header is longer than { $limit } bytes; it is no table
done-over-rows = not read: it has more than { $most } rows; save it as CSV
done-over-cells = not read: its cells, empty ones included, are too many for a workbook ({ $most } filled ones are read); save it as CSV
done-over-texts = not read: it has more than { $most } texts or formats; save it as CSV
done-over-size = not read: unpacked it is too large (a text, or all of it, exceeds { $most } MB); save it as CSV
done-pdf = not read: it is a PDF; ask for the answers as they were exported, as CSV
done-picture = not read: it is a picture; ask for the answers as they were exported, as CSV
done-no-text = not read: its bytes are no text; check what it is and, if it is a delivery, export it again as CSV
done-empty-file = skipped: the file holds nothing; ask for it again, or remove it
done-no-records = read: it has a header and no answer; ask for it again or, if that is right, write may_be_empty = true in its delivery
done-read-as = read as { $encoding }
done-encoding-looks = not read: it looks like { $encoding }; declare its encoding
done-encoding-broken = not read: its bytes are not valid { $encoding }; export it again, or declare another encoding
done-encoding-unknown = not read: the declared encoding is not known; declare one such as utf-8, windows-1252, macintosh or cp850
done-sep-line = skipped: the line only names the delimiter
done-titles = { $lines ->
    [one] skipped: one title row above the header
   *[other] skipped: { $lines } title rows above the header
  }
done-header-nul = read, although the header holds NUL bytes: the file is damaged; export it again
done-header-open-quote = the file was not read: a quotation mark is opened in the header and never closed
done-header-nameless = { $count ->
    [one] kept without a name: column { $columns }
   *[other] kept without a name: columns { $columns }
  }
done-headers-same = columns { $columns } have the same header; they are kept apart by their position
done-short-record = set aside: cells are missing, and nobody can say which; complete the row in the file
done-long-record = set aside: there are more cells than headers; if a text holds ‘{ $delimiter }’, put it in quotation marks
done-open-quote = set aside: a quotation mark is opened and never closed, so that lines { $first } to { $last } can’t be told apart
done-nul-record = set aside: it holds NUL bytes; the file is damaged; export it again
done-long-cell = set aside: a cell is longer than { $limit } bytes; shorten it, or check the quotation marks before it
done-nul-line = skipped: the line holds nothing but NUL bytes
done-platform = recognised by { $clue }; its habits were followed, with { $rows ->
    [one] one header row
   *[other] { $rows } header rows
  }
done-tag-row = skipped: the line holds tags of its columns and is nobody’s answer
done-platform-column = read as the item { $item }, as declared; if nobody answers it, remove the item
done-preview = not counted; previews = "keep" in the delivery would count it
done-incomplete = what was answered counts; unfinished = "exclude" in the delivery would set it aside
done-personal-data = these columns were not read, except where a key or a filter names them; ask for exports without them
done-mojibake = read as it stood before the damage; ask for the original export
done-never-shown = kept; these characters are never shown or written
done-compared-without = kept; labels and headers are compared without them
done-as-spaces = kept; labels and headers are compared with plain spaces
done-inert = kept as text; it is made inert in every table that is written
done-as-typed = kept as text; it is shown as it was typed
done-date-like = counted as unreadable: ask for the answers as they were given, or declare the date as an alias
done-total-row = skipped: it sums up the rows above it and is nobody’s answer
done-trailing-empty = { $count ->
    [one] kept: one record ends in empty cells beyond the header
   *[other] kept: { $count } records end in empty cells beyond the header
  }
done-line-endings = read, although lines end in different ways: the file was put together from several, or edited
done-file-no-item = no answer of this file was read: no column holds an item
done-file-no-answer = no answer of this file was read: declare keys.answer
done-none-counted = { $count ->
    [one] the only record was set aside; settle this file’s other problems
   *[other] all { $count } records were set aside; settle this file’s other problems
  }
done-none-answered = { $count ->
    [one] its only record holds no readable answer; compare its columns with questionnaire.toml, or ask for the file again
   *[other] its { $count } records hold no readable answer; compare its columns with questionnaire.toml, or ask for the file again
  }
done-file-aside-person = all records of the file were set aside: without this column a person would count several times
done-file-aside-filter = all records of the file were set aside: it can’t be told whom the filter leaves out
done-repeated-rows = the rows that repeat a part of the form were set aside; the people’s own rows count
done-file-aside-repeats = all records of the file were set aside: without this column (repeats) it can’t be told which rows are a person’s own
done-file-aside-count = all records of the file were set aside: without this column (keys.count) it can’t be told how many answers they stand for
done-file-aside-name = all records of the file were set aside: declare its seminars and modules in programme.toml, or the file as a delivery of its own, before the other one: files = "{ $file }", { $keys }
done-file-unused = { $count ->
    [one] the file was not used: it has no column { $headers }
   *[other] the file was not used: it has no columns { $headers }
  }
done-folder-no-seminar = not read: its folder names no seminar
done-aside-without = records without this key are set aside
done-own-respondent = every record counts as a respondent of its own
done-record-aside = the record was set aside
done-record-aside-module = the record was set aside: its item is asked per module
done-counted-stateless = the answers were counted without a state
done-counted-dayless = the answers were counted without a day
done-all-counted = all answers were counted
done-column-unread = the column was not read
done-columns-unread = none of these columns was read
done-item-not-found = the item was not found in any file; check its headers
done-unreadable = counted as unreadable
done-outside-scale = counted as unreadable; nothing is moved onto the scale
done-contradiction = counted as unreadable: the answers contradict each other
done-label-not-code = read by the label; the code is a declared spelling of another answer
done-label-not-score = read by the label; the code is not its declared score
done-read-by-label = read by the label
done-remark = { $count ->
    [one] counted as unreadable; what was written there, one character, is not repeated
   *[other] counted as unreadable; what was written there, { $count } characters, is not repeated
  }
done-option-uncounted = the declared options were counted, this text was not
done-option-remark = { $count ->
    [one] the declared options were counted; what was written beside them, one character, was not, and is not repeated
   *[other] the declared options were counted; what was written beside them, { $count } characters, was not, and is not repeated
  }
done-answer-uncounted = the answer was not counted
done-blank-by-all = counted as left blank by everybody; if it was not asked in { $seminar }, declare that with asked.except
done-blank-by-all-of-module = counted as left blank by everybody; if it was not asked about module { $module } in { $seminar }, declare that with asked.except
done-seminar-silent = nothing of this seminar is reported; put its deliveries where “files” in deliveries.toml says
done-nameless-rows = what is asked once a seminar was not counted: each row may repeat a person
done-duplicate = not counted: { $kept } counts instead
done-superseded = not counted: { $file } supersedes it, as declared
done-superseded-several = not counted: { $count } files supersede it, as declared
done-superseded-not = counted: no file that would supersede it has records that count
done-supersedes-nothing = nothing superseded: there is no such file; correct its path, or remove it from “supersedes”
done-same-file = not counted: it holds exactly what { $file } holds
done-same-file-counted = counted, although it holds exactly what { $file } holds
done-contained = not counted: all its answers stand in { $file } as well
done-contained-counted = counted, although all its answers stand in { $file } as well: that may be chance
done-line-unread = the line was not read
done-comment-unread = the comment was not read
done-person-stateless = the person was counted without a state
done-unknown = taken as unknown
done-changed-while-read = none of the file’s records are counted: read a second time, it was not the same or could not be opened
done-held-in-memory = read as a whole, not in blocks: its quotation marks, its encoding, a row of totals, repeated respondents or a change meanwhile don’t allow it
done-comments-sampled = an even sample of { $kept } of the { $heard } comments was kept; all answers were counted
done-repeated = { $count ->
    [one] one record was not counted: it is of the same person as one of { $file }, which counts instead
   *[other] { $count } records were not counted: they are of the same people as others of { $file }, which count instead
  }
done-repeated-counted = { $count ->
    [one] all was counted, although one record is much like another of { $file }; if one of the files repeats the other, declare "supersedes" or "keys.respondent"
   *[other] all was counted, although { $count } records are much like others of { $file }; if one of the files repeats the other, declare "supersedes" or "keys.respondent"
  }
done-edited = not counted: { $kept } counts instead; the columns that differ are { $columns }
done-identical-counted = { $count ->
    [one] counted: it may be of another person (line { $lines })
   *[other] { $count } rows were counted: they may be of other people (lines { $lines })
  }
done-identical-once = { $count ->
    [one] not counted: its time stamp or code is the same as well, so that it is the same record (line { $lines })
   *[other] { $count } rows were not counted: their time stamps or codes are the same as well, so that they are the same records (lines { $lines })
  }
done-order-unknown = { $count ->
    [one] what { $file } says counts for one record that differs, although nobody knows whether it is the latest
   *[other] what { $file } says counts for { $count } records that differ, although nobody knows whether it is the latest
  }
done-seminars-unordered = no change between these seminars was computed
done-base-unknown = counted option by option; how many people answered { $item } isn’t known: the number given is that of the commonest option

## What was expected

expected-inside-folder = a file or folder inside the input folder
expected-cells = { $count ->
    [one] one cell
   *[other] { $count } cells
  }
expected-empty-cell = an empty cell: the item was not asked there
expected-some-answer = an answer of somebody in { $seminar }
expected-some-answer-of-module = some answer about module { $module } in { $seminar }
expected-at-most = { $attended ->
    [one] at most one person ({ $whose }), who attended by the roster
   *[other] at most { $attended } people ({ $whose }), who attended by the roster
  }
expected-participant = a participant of the roster
expected-column = a column headed “{ $header }”
expected-columns = columns headed { $headers }
expected-one-column = one column headed “{ $header }”, not columns { $columns }
expected-one-split = a single way to read the name, not { $count }
expected-one-column-for = one column for the item { $item }, not columns { $columns }
expected-one-filled = one of the columns { $columns } filled in (item { $item })
expected-header = a header of an item or a key, or one to ignore
expected-header-of-one = { $count ->
    [one] a header that fits the item { $items } once only
   *[other] a header of one item, not of { $items }
  }
expected-module-for = a module for the item { $items }
expected-key = { $key ->
    [respondent] a key that says who answered
    [seminar] a key that says which seminar it is
   *[module] a key that says which module it is
  }
expected-value = { $key ->
    [seminar] the seminar
    [module] the module
    [state] the state
    [respondent] who answered
    [item] the item
   *[comment] the comment
  }
expected-state = a state of the programme: its name in Spanish, Portuguese or English, or its ISO code
expected-identifier = a name of letters without accents, digits, hyphens and underscores, without spaces
expected-declared = one that programme.toml declares
expected-item = an item of questionnaire.toml
expected-one-item = a text that fits one item only
expected-period = a day within a declared period
expected-time-zone = the time zone in which days are counted (time_zone), or a local time
expected-date = { $order ->
    [dmy] a date written day, month, year
    [mdy] a date written month, day, year
   *[ymd] a date written year, month, day
  }
expected-label = a label of the scale { $scale }
expected-number = a number from { $low } to { $high } (scale { $scale })
expected-option = an option of the scale { $scale }
expected-one-answer = one answer of the scale { $scale }
expected-label-alone = the label alone, or the code alone (question { $item })
expected-respondent-key = a column that says who answered, declared in keys.respondent
expected-order-of-files = a date in the records, declared in keys.date, or names of files that differ in a date or number only
expected-order-of-seminars = the year or date of each seminar: declare "start" in programme.toml, or write the seminars there in their order
expected-same-answer = the same answer in all records of the respondent
expected-one-record = one record of each respondent
expected-other-answers = different answers in every file; delete one of the two
expected-once = each participant once
expected-yes-or-no = yes or no
expected-days = a number of days
done-excluded = { $count ->
    [one] one record was left out, as declared: { $reason }
   *[other] { $count } records were left out, as declared: { $reason }
  }
done-recoded = { $count ->
    [one] one answer was read as “{ $to }”, as declared: { $reason }
   *[other] { $count } answers were read as “{ $to }”, as declared: { $reason }
  }
done-recode-unused = nothing was recoded: no answer is spelt like this; correct it, or remove it
done-dates-read = { $count ->
    [one] one date was read that would be another day in another order
   *[other] { $count } dates were read that would be another day in another order
  }
expected-date-order-shown = { $order ->
    [dmy] the order of the rest of the file: day, month, year
    [mdy] the order of the rest of the file: month, day, year
   *[ymd] the order of the rest of the file: year, month, day
  }
expected-date-order-declared = an order of day and month that is declared: nothing in the file shows it
done-answer-settled = the answer was not counted: the one in { $kept } counts instead
done-split-preferred = column { $read } was read, whose header is declared first, and column { $left } was not
expected-not-both = the options of { $item } in one column or in columns of their own, not both
done-no-window = nothing was left out by the seminar’s days: it has none declared
expected-seminar-days = a seminar with start and end in programme.toml
done-column-not-recoded = the answers of this column were not recoded
expected-recode-label = an answer of this column’s question, not “{ $to }”
done-mark-uncounted = the option was not counted as chosen
expected-mark = 1 or 0, yes or no, or “{ $option }”
expected-answers = answers of people: { $platform } writes this column itself
expected-module-rows = layout = "module-rows" and keys.module = {"{"} column = "…" {"}"}, the column that names the module of such a row, with per = "module" for its items
expected-count = a whole number of answers without marks for thousands, such as 0, 7 or 1234

## Where a cure belongs

cure-level = level “{ $level }” of the scale { $scale }
cure-scale = scale { $scale }
cure-item = item { $item }
cure-delivery = the delivery of this file
cure-new-delivery = as a delivery of its own, above the others
