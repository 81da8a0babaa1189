## What the drafts of plenaria init say

init-questionnaire-head = Drafted by plenaria init from the files. Lines that begin with “# ?” are questions: answer them, correct what has to be corrected, and delete them.
init-deliveries-head = Drafted by plenaria init: which files hold answers and how they are read. Lines that begin with “# ?” are questions.
init-programme-head = Drafted by plenaria init: the modules that the files name. Add the seminars with their dates.

init-ask-order = Do these answers rank from low to high? It couldn't be told; they stand by frequency, with how often each occurs. If they do, put them in order and write kind = "ordinal".
init-ask-order-words = Is this the order, from low to high? It was taken from the words of the answers.
init-ask-order-numbers = Is this the order, from low to high? It was taken from the numbers in the answers.
init-ask-choices = The list “{ $list }” isn't in the files: what are its options?
init-ask-untranslated = Texts that the form doesn’t give in a language: { $languages }. How are they said? Where one is missing, reports show that of another language.
init-ask-split = Each option has a column, and is called as in the file: what are the options in words? Write, for example, { "{" } label = { "{" } en = "…" { "}" }, aliases = ["…"] { "}" }.
init-ask-repeated = Are these answers of participants, or were they put together from other files? { $repeated } of their { $texts } texts stand in others, too. If they were, remove this delivery.
init-ask-order-figures = Is this the order, from low to high? It is that of the numbers that exports write.
init-ask-order-choices = Do these answers rank from low to high? They stand as in the form. If they do, write kind = "ordinal"; if they run from high to low, turn them round.
init-ask-bipolar = Is the middle level best? Those beside it say that there was too much of something.
init-ask-options-once = { $count ->
    [one] One text that occurs only once wasn't copied, as it may be personal: is an option missing?
   *[other] { $count } texts that occur only once weren't copied, as they may be personal: is an option missing?
  }
init-ask-range = Does this scale reach from { $low } to { $high }? The files don't say so for sure.
init-ask-code = The number { $code } occurs { $count ->
    [one] once
   *[other] { $count } times
  } and was taken for no answer: does it mean not applicable (not_applicable), don't know (dont_know) or refused?
init-ask-words = Is this an open question? Its answers are short and all different. If nobody needs it, put it into ignore in deliveries.toml.
init-ask-same-header = Two columns of a file have this header, so that neither is read: rename one, or ask for another export.
init-ask-drift = Are these one question? Its wording changes between files. If not, make two items of it.
init-ask-language = Are these one question in several languages? They have the same place and scale in forms that are built alike.
init-ask-modules = { $count ->
    [one] Does this column name a module where { "{" }module{ "}" } stands?
   *[other] Do these { $count } columns name a module each where { "{" }module{ "}" } stands?
  }
init-ask-questions = No question was found in the files: which are there? This is an example.
init-ask-files = No file with answers was found: what are the files called?
init-ask-respondent = Which column says who answered? Without it a person with several rows counts several times.
init-ask-path = The file's name holds signs that mean something else here: is this the file?
init-ask-seminar = What is the seminar called? The files don't say; for example C2P1.
init-ask-seminar-column = Does this column say which seminar it is?
init-ask-seminar-names = Are these the seminars, and these their names? Files with the same name are of one seminar.
init-ask-seminar-days = Are the quarters or years of the answers seminars? If you know the days of each, write periods = { "{" } C2P1 = ["2014-10-12", "2014-11-30"] { "}" }.
init-ask-date-order = Does the day come first, or the month? The dates can be read both ways.
init-ask-module-constant = Which module are these files about? Other files put the same questions for each module.
init-ask-module-names = Are these the modules, and these their identifiers?
init-ask-module-titles = Are these the modules, and these their titles?
init-delivery-files = { $count ->
    [one] One file.
   *[other] { $count } files.
  }

init-dropped-personal = Names and addresses are dropped: { $columns }
init-dropped-identifier = What identifies people or answers is dropped: { $columns }. If a person may answer twice, write keys.respondent = { "{" } column = "…" { "}" }.
init-dropped-time = Days and times of submission are dropped: { $columns }
init-dropped-technical = What the platform adds is dropped: { $columns }
init-dropped-empty = What is empty is dropped: { $columns }
init-dropped-constant = What is the same in every row is dropped: { $columns }
init-dropped-repeats = What repeats the options of another column is dropped: { $columns }
init-dropped-unclear = Can this be dropped? It looks like no answer: { $columns }

init-found = What each file is:
init-file-answers = { $file }: { $records ->
    [one] 1 record
   *[other] { $records } records
  }, { $questions ->
    [one] 1 question
   *[other] { $questions } questions
  }, { $layout }
init-file-form = { $file }: declares a form; the questions come from there
init-file-no-answers = { $file }: a table without answers of participants; not declared
init-file-repeats = { $file }: its answers stand in other files too; not declared
init-file-unread = { $file }: couldn't be read as a table
init-layout-wide = a row per person
init-layout-module-rows = a row per person and module
init-layout-long = a row per answer
init-written = { $files } were written into { $folder }.
init-open = { $count ->
    [one] 1 question is left to answer; it stands in the draft as “# ?”:
   *[other] { $count } questions are left to answer; they stand in the drafts as “# ?”:
  }
init-elsewhere = The files are in { $from }: copy them to { $folder } with their folders, since the drafts name them from there.
init-next = Next: plenaria check --input { $folder }
