//! What would settle a problem settles it: each cure, pasted as it is proposed, is a declaration that loads, the problem is
//! gone, no answer is lost and nothing else is wrong.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use plenaria::declare::{Entry, written_cure};
use plenaria::gather::{InputFolder, gather};
use plenaria::harmonise::{Checked, Responses, harmonise};
use plenaria::survey::{Cure, Group, Issue, IssueCode, Place, Severity, Survey};
use rust_xlsxwriter::Workbook;
use toml::{Table, Value};

use crate::given::declared::{survey_in, survey_of};
use crate::given::folders::{delivered, shared};

const QUESTIONNAIRE: &str = r#"
[[scale]]
id = "agree"
kind = "ordinal"
levels = [
  { score = 1, label = "En desacuerdo" },
  { score = 2, label = "De acuerdo", aliases = ["DA"] },
]
favourable = [2]
missing = { not_applicable = ["No aplica"] }

[[scale]]
id = "topics"
kind = "multiple"
levels = ["Memoria", "Casos, debates"]

[[scale]]
id = "hours"
kind = "single"
levels = ["1-5", "6-10"]

[[item]]
id = "overall"
per = "seminar"
scale = "agree"
text = "En general"
headers = ["En general"]

[[item]]
id = "useful"
per = "seminar"
scale = "agree"
text = "Útil"
headers = ["Útil"]

[[item]]
id = "relevance"
per = "module"
scale = "agree"
text = "Relevancia"
headers = ["{module} Relevancia", "Relevancia"]

[[item]]
id = "topics"
scale = "topics"
text = "Temas"
headers = ["Temas"]

[[item]]
id = "hours"
scale = "hours"
text = "Horas"
headers = ["Horas"]
"#;

/// The usual delivery.
const WIDE: &str = r#"
files = "{seminar}/a*.csv"
layout = "wide"
keys.respondent = { column = "ID" }
keys.state = { column = "País", map = { Chili = "CL" } }
ignore = ["Hora"]
"#;

/// An input with one problem.
struct Case {
    /// The kind of cure that is proposed.
    kind: Kind,
    problem: IssueCode,
    /// The lines of the only delivery.
    delivery: &'static str,
    file: (&'static str, Vec<u8>),
    /// What a person writes where something is left to say.
    filled_in: &'static [(&'static str, &'static str)],
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    AddAlias,
    AddHeader,
    NotAsked,
    OneOf,
    Ignore,
    MapKey,
    AddPeriod,
    KeyInColumn,
    ConstantKey,
    DateOrder,
    TimeZone,
    Encoding,
    Sheet,
    NewDelivery,
}

impl Kind {
    const COUNT: usize = 14;

    fn of(cure: &Cure) -> Self {
        match cure {
            Cure::AddAlias { .. } => Self::AddAlias,
            Cure::AddHeader { .. } => Self::AddHeader,
            Cure::NotAsked { .. } => Self::NotAsked,
            Cure::OneOf { .. } => Self::OneOf,
            Cure::Ignore { .. } => Self::Ignore,
            Cure::MapKey { .. } => Self::MapKey,
            Cure::AddPeriod { .. } => Self::AddPeriod,
            Cure::KeyInColumn(_) => Self::KeyInColumn,
            Cure::ConstantKey(_) => Self::ConstantKey,
            Cure::DateOrder(_) => Self::DateOrder,
            Cure::TimeZone => Self::TimeZone,
            Cure::Encoding(_) => Self::Encoding,
            Cure::Sheet(_) => Self::Sheet,
            Cure::NewDelivery { .. } => Self::NewDelivery,
        }
    }
}

fn case(kind: Kind, problem: IssueCode, delivery: &'static str, text: &str) -> Case {
    Case { kind, problem, delivery, file: ("C1/a.csv", text.as_bytes().to_vec()), filled_in: &[] }
}

fn workbook() -> Vec<u8> {
    let mut workbook = Workbook::new();
    let answers = workbook.add_worksheet().set_name("Respuestas").unwrap();
    for (row, cells) in [["ID", "En general"], ["1", "De acuerdo"]].iter().enumerate() {
        for (column, cell) in cells.iter().enumerate() {
            answers.write(u32::try_from(row).unwrap(), u16::try_from(column).unwrap(), *cell).unwrap();
        }
    }
    workbook.save_to_buffer().unwrap()
}

const IN_PERIODS: &str = r#"
files = "{state}/a*.csv"
layout = "wide"
keys.seminar = { column = "Fecha", periods = { C1 = [2014-01-01, 2014-01-31] } }
ignore = ["ID", "País"]
"#;

const BY_YEAR: &str = r#"
files = "{state}/a*.csv"
layout = "wide"
keys.seminar = { column = "Fecha", year = true }
ignore = ["ID", "País"]
"#;

const BY_COURSE: &str = r#"
files = "{state}/a*.csv"
layout = "wide"
keys.seminar = { column = "Curso" }
keys.state = { constant = "PE" }
"#;

const LONG: &str = r#"
files = "{seminar}/a*.csv"
layout = "long"
keys.item = { column = "Pregunta" }
keys.answer = { column = "Respuesta" }
"#;

fn cases() -> Vec<Case> {
    let utf8 = "files = \"{seminar}/a*.csv\"\nlayout = \"wide\"\nencoding = \"utf-8\"\n";
    let sheet = "files = \"{seminar}/a*.xlsx\"\nlayout = \"wide\"\nsheet = \"Respuesta\"\n";
    let latin = b"ID,En general,\xdatil\n1,De acuerdo,DA\n".to_vec();
    vec![
        case(Kind::AddAlias, IssueCode::UnknownLabel, WIDE, "ID,País,En general,Útil\n1,PE,Deacuerdo,DA\n"),
        case(Kind::AddAlias, IssueCode::UnknownLabel, WIDE, "ID,País,En general,Útil\n1,PE,De acuerdo.,DA\n"),
        case(
            Kind::AddAlias,
            IssueCode::UnknownLabel,
            WIDE,
            "ID,País,En general,Útil\n1,PE,\"[\"\"Deacuerdo\"\"]\",DA\n",
        ),
        case(Kind::AddAlias, IssueCode::UnknownLabel, WIDE, "ID,País,En general,Útil\n1,PE,2,DA\n2,PE,DA,DA\n"),
        case(
            Kind::AddAlias,
            IssueCode::UnknownOption,
            WIDE,
            "ID,País,Útil,Temas\n1,PE,DA,\"Memorai;Casos, debates\"\n",
        ),
        case(Kind::AddAlias, IssueCode::UnknownOption, WIDE, "ID,País,Útil,Temas\n1,PE,DA,\"[\"\"Memorai\"\"]\"\n"),
        case(Kind::AddAlias, IssueCode::DateLikeScaleValue, WIDE, "ID,País,Útil,Horas\n1,PE,DA,01-may\n2,PE,DA,6-10\n"),
        case(Kind::AddHeader, IssueCode::UnknownColumn, WIDE, "ID,País,En generall,Útil\n1,PE,De acuerdo,DA\n"),
        case(Kind::AddHeader, IssueCode::UnknownColumn, WIDE, "ID,País,En general,Utiil:\n1,PE,De acuerdo,DA\n"),
        case(
            Kind::AddHeader,
            IssueCode::UnknownColumn,
            WIDE,
            "ID,País,En general,M01 Relevancia,M02 Relevansia\n1,PE,De acuerdo,DA,DA\n",
        ),
        case(Kind::NotAsked, IssueCode::ItemEmpty, WIDE, "ID,País,En general,Útil\n1,PE,,DA\n"),
        case(
            Kind::NotAsked,
            IssueCode::ItemEmpty,
            WIDE,
            "ID,País,En general,M01 Relevancia,M02 Relevancia\n1,PE,DA,,DA\n2,PE,DA,,DA\n",
        ),
        case(Kind::Ignore, IssueCode::UnknownColumn, WIDE, "ID,País,Sala*,Sala10,En general,Útil\n1,PE,9,B,DA,DA\n"),
        case(
            Kind::OneOf,
            IssueCode::AmbiguousColumn,
            WIDE,
            "ID,País,Útil,Útil,En general\n1,PE,DA,,DA\n2,PE,,De acuerdo,DA\n",
        ),
        case(Kind::Ignore, IssueCode::UnknownColumn, WIDE, "ID,País,Hora,Sala,En general,Útil\n1,PE,9,B,DA,DA\n"),
        Case {
            filled_in: &[("STATE", "PE")],
            ..case(
                Kind::MapKey,
                IssueCode::UnknownState,
                WIDE,
                "ID,País,En general,Útil\n1,Piru,DA,DA\n2,Chili,DA,DA\n",
            )
        },
        Case {
            filled_in: &[("SEMINAR", "C2")],
            file: ("PE/a.csv", "Fecha,En general,Útil\n2014-01-05,DA,DA\n2014-03-05,DA,DA\n".into()),
            ..case(Kind::AddPeriod, IssueCode::OutsidePeriods, IN_PERIODS, "")
        },
        Case {
            filled_in: &[("HEADER", "ID")],
            ..case(Kind::KeyInColumn, IssueCode::NamelessRows, LONG, "ID,Pregunta,Respuesta\n1,overall,De acuerdo\n")
        },
        Case {
            filled_in: &[("MODULE", "M01")],
            ..case(Kind::ConstantKey, IssueCode::UnknownModule, WIDE, "ID,País,En general,Relevancia\n1,PE,DA,DA\n")
        },
        Case {
            file: ("PE/a.csv", "Fecha,En general,Útil\n12/31/2014,DA,DA\n".into()),
            ..case(Kind::DateOrder, IssueCode::UnreadableDate, BY_YEAR, "")
        },
        Case {
            filled_in: &[("SEMINAR", "C1")],
            file: ("Lima/a.csv", "Curso,En general,Útil\nC1,DA,DA\nprimero,DA,DA\nprimera,DA,DA\n".into()),
            ..case(Kind::MapKey, IssueCode::UnknownSeminar, BY_COURSE, "")
        },
        Case {
            filled_in: &[("AREA/CITY", "America/Lima")],
            file: ("PE/a.csv", "Fecha,En general,Útil\n2014-01-01T01:30:00Z,DA,DA\n".into()),
            ..case(Kind::TimeZone, IssueCode::NearDayLimit, BY_YEAR, "")
        },
        Case { file: ("C1/a.csv", latin), ..case(Kind::Encoding, IssueCode::EncodingUncertain, utf8, "") },
        Case { file: ("C1/a.xlsx", workbook()), ..case(Kind::Sheet, IssueCode::UnknownSheet, sheet, "") },
        Case {
            filled_in: &[("LAYOUT", "wide"), ("SEMINAR", "C1")],
            file: ("C1/b.csv", "ID,País,En general,Útil\n1,PE,DA,DA\n".into()),
            ..case(Kind::NewDelivery, IssueCode::UnclaimedFile, WIDE, "")
        },
    ]
}

/// The programme of the cases: without one any text is a seminar.
const PROGRAMME: &str = "languages = [\"es\"]\nname = \"Curso\"\n";

/// What is read of a case.
fn read(case: &Case, survey: &Survey) -> Checked<Responses> {
    // Beside the file that is looked at, one that the usual delivery claims, so that there always is an answer.
    let usual = ("C3/a.csv".to_owned(), "ID,País,En general,Útil,Hora\n7,PE,DA,DA,9\n".into());
    let files = [(case.file.0.to_owned(), case.file.1.clone())].into_iter();
    let files = if case.delivery == WIDE { files.chain([usual]).collect() } else { files.collect() };
    harmonise(&gather(&InputFolder::from_files(files), &survey.deliveries), survey)
}

/// The problems of a kind in a file.
fn problems<'c>(checked: &'c Checked<Responses>, problem: IssueCode, file: &str) -> Vec<&'c Issue> {
    checked.issues.iter().filter(|issue| issue.code == problem && issue.place.file == file).collect()
}

/// What is to be pasted: the entry as a whole, or a delivery that isn't there yet; a person fills in what is left to say.
fn pasted(cures: &[&Cure], file: &str, filled_in: &[(&str, &str)], survey: &Survey) -> Table {
    let entries = Entry::changed_by(cures[0], &[file], survey);
    let text = match entries.as_slice() {
        [] => written_cure(cures, &[file], survey).unwrap().toml,
        entries => entries.iter().map(|entry| entry.with(cures.iter().copied(), survey)).collect(),
    };
    let text = filled_in.iter().fold(text, |text, (left_open, word)| text.replace(left_open, word));
    text.parse().unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// Puts lines in the place of those with their keys; an entry that isn't there is added.
fn paste(into: &mut Table, lines: Table) {
    for (list, entries) in lines {
        let (name, own) = match list.as_str() {
            "scale" | "item" => ("id", into.get_mut(&list)),
            "level" => {
                into.get_mut("levels").unwrap().as_array_mut().unwrap().iter_mut().for_each(whole_level);
                ("label", into.get_mut("levels"))
            }
            "delivery" => ("files", into.get_mut(&list)),
            "keys" => {
                let keys = into.entry("keys").or_insert_with(|| Table::new().into()).as_table_mut().unwrap();
                keys.extend(entries.as_table().unwrap().clone());
                continue;
            }
            _ => {
                into.insert(list, entries);
                continue;
            }
        };
        let own = own.unwrap().as_array_mut().unwrap();
        for entry in entries.as_array().unwrap() {
            match own.iter_mut().find(|other| label(other, name) == entry.get(name)) {
                Some(Value::Table(other)) => paste(other, entry.as_table().unwrap().clone()),
                Some(_) | None => own.push(entry.clone()),
            }
        }
    }
}

/// A level of which only the label is written gets keys.
fn whole_level(level: &mut Value) {
    if let Value::String(label) = level {
        *level = Value::Table([("label".to_owned(), Value::from(label.as_str()))].into_iter().collect());
    }
}

/// What an entry is called by; a label in several languages by the Spanish one.
fn label<'v>(entry: &'v Value, name: &str) -> Option<&'v Value> {
    let value = entry.get(name)?;
    value.get("es").or(Some(value))
}

/// The declarations with cures pasted into them.
fn changed(texts: &BTreeMap<String, String>, file: &str, lines: &Table) -> BTreeMap<String, String> {
    let mut changed = texts.clone();
    let text = changed.get_mut(file).unwrap();
    let mut table: Table = text.parse().unwrap();
    paste(&mut table, lines.clone());
    *text = toml::to_string(&table).unwrap();
    changed
}

fn declared(texts: &BTreeMap<String, String>) -> Survey {
    survey_of(&texts.iter().map(|(file, text)| (file.as_str(), text.as_str())).collect::<Vec<_>>())
}

/// How many answers there are to each question, over all seminars: a cure may say in which they are.
fn answers(checked: &Checked<Responses>) -> BTreeMap<String, u64> {
    let mut answers = BTreeMap::new();
    for (key, counts) in checked.output.tallies.iter().filter(|(key, _)| key.group == Group::All) {
        let module = key.module.as_ref().map(ToString::to_string).unwrap_or_default();
        *answers.entry(format!("{} {module}", key.item)).or_default() += counts.answered;
    }
    answers
}

/// Asserts that nothing was lost by a cure, and that nothing else is wrong.
fn assert_nothing_is_lost(before: &Checked<Responses>, after: &Checked<Responses>, told: &str) {
    let then = answers(after);
    for (question, count) in answers(before) {
        assert!(then.get(&question).copied().unwrap_or(0) >= count, "{question} loses answers: {told}");
    }
    let errors = |checked: &Checked<Responses>| -> BTreeSet<(IssueCode, Place)> {
        let errors = checked.issues.iter().filter(|issue| issue.severity == Severity::Error);
        errors.map(|issue| (issue.code, issue.place.clone())).collect()
    };
    let new: Vec<_> = errors(after).difference(&errors(before)).cloned().collect();
    assert!(new.is_empty(), "{told} makes {new:#?}");
}

#[test]
fn every_kind_of_cure_pasted_as_it_is_proposed_loads_and_settles_its_problem() {
    let mut met = BTreeSet::new();
    for case in cases() {
        let deliveries = format!("[[delivery]]\n{}", case.delivery);
        let mut texts =
            BTreeMap::from([("questionnaire.toml", QUESTIONNAIRE.to_owned()), ("deliveries.toml", deliveries)]);
        if case.problem == IssueCode::UnknownSeminar {
            let seminar = "\n[[seminar]]\nid = \"C1\"\ncycle = \"C1\"\npart = 1\n";
            texts.insert("programme.toml", format!("{PROGRAMME}{seminar}"));
        }
        let texts: BTreeMap<String, String> = texts.into_iter().map(|(file, text)| (file.to_owned(), text)).collect();
        let survey = declared(&texts);
        let before = read(&case, &survey);
        let told = problems(&before, case.problem, case.file.0);
        let cures: Vec<&Cure> = told.iter().filter_map(|issue| issue.cure.as_ref()).collect();
        assert!(!cures.is_empty(), "{:?}: nothing is proposed: {told:#?}", case.kind);
        assert_eq!(Kind::of(cures[0]), case.kind, "{told:#?}");
        let lines = pasted(&cures, case.file.0, case.filled_in, &survey);
        let declaration = written_cure(&cures, &[case.file.0], &survey).unwrap().file;
        let after_survey = declared(&changed(&texts, declaration, &lines));
        assert_ne!(after_survey, survey, "{:?} changes nothing", case.kind);
        let after = read(&case, &after_survey);
        let left = problems(&after, case.problem, case.file.0);
        assert!(left.is_empty(), "{:?} doesn't settle: {left:#?}\n{lines}", case.kind);
        assert_nothing_is_lost(&before, &after, &lines.to_string());
        met.insert(case.kind);
    }
    assert_eq!(met.len(), Kind::COUNT, "{met:?}");
}

#[test]
fn nothing_is_proposed_by_likeness_where_it_could_be_wrong() {
    for (problem, text) in [
        (IssueCode::OutsideScale, "ID,País,En general,Útil\n1,PE,9,DA\n"),
        (IssueCode::UnknownLabel, "ID,País,En general,Útil\n1,PE,Desacuerdo,DA\n"),
        (IssueCode::UnknownLabel, "ID,País,En general,Útil\n1,PE,No de acuerdo,DA\n"),
        (IssueCode::UnknownLabel, "ID,País,En general,Útil\n1,PE,De acuerdo o no,DA\n"),
        (IssueCode::SeveralAnswers, "ID,País,En general,Útil\n1,PE,De acuerdo / En desacuerdo,DA\n"),
        (IssueCode::UnknownColumn, "ID,País,En general,En generall\n1,PE,DA,DA\n"),
        (IssueCode::UnknownColumn, "ID,País,Utiil,Útill\n1,PE,DA,DA\n"),
        (IssueCode::UnknownColumn, "ID,País,Útil,M01 Relevancia,M01 Relevancia 2\n1,PE,DA,DA,DA\n"),
    ] {
        let deliveries = format!("[[delivery]]\n{WIDE}");
        let survey = survey_of(&[("questionnaire.toml", QUESTIONNAIRE), ("deliveries.toml", &deliveries)]);
        let checked = read(&case(Kind::Ignore, problem, WIDE, text), &survey);
        let told = problems(&checked, problem, "C1/a.csv");
        assert!(!told.is_empty(), "{text}: {:#?}", checked.issues);
        assert!(told.iter().all(|issue| issue.cure.is_none()), "{told:#?}");
    }
    let text = "ID,País,En general,Útil\n1,Peruu,DA,DA\n2,Nigerr,DA,DA\n";
    let deliveries = format!("[[delivery]]\n{WIDE}");
    let survey = survey_of(&[("questionnaire.toml", QUESTIONNAIRE), ("deliveries.toml", &deliveries)]);
    let checked = read(&case(Kind::MapKey, IssueCode::UnknownState, WIDE, text), &survey);
    let states = problems(&checked, IssueCode::UnknownState, "C1/a.csv");
    let cures: Vec<&Cure> = states.iter().filter_map(|issue| issue.cure.as_ref()).collect();
    let written = written_cure(&cures, &["C1/a.csv"], &survey).unwrap().toml;
    assert!(written.contains("Peruu = \"STATE\"") && written.contains("Nigerr = \"STATE\""), "{written}");
}

/// What only the file itself or a person can settle: no cure is ever proposed.
const WITHOUT_CURE: &[IssueCode] = &[
    IssueCode::EmptyFile,
    IssueCode::NoRecords,
    IssueCode::NotAText,
    IssueCode::EncodingNotUtf8,
    IssueCode::RaggedShort,
    IssueCode::RaggedLong,
    IssueCode::UnclosedQuote,
    IssueCode::NulByte,
    IssueCode::CellTooLong,
    IssueCode::DuplicateHeader,
    IssueCode::EmptyHeader,
    IssueCode::SepLine,
    IssueCode::TrailingEmptyFields,
    IssueCode::OutsideFolder,
    IssueCode::UnreadableFile,
    IssueCode::MixedLineEndings,
    IssueCode::Preamble,
    IssueCode::TotalRow,
    IssueCode::ErrorCell,
    IssueCode::HiddenCells,
    IssueCode::PasswordProtected,
    IssueCode::OverLimit,
    IssueCode::DamagedWorkbook,
    IssueCode::OutsideScale,
    IssueCode::MissingColumn,
    IssueCode::DuplicateRespondent,
    IssueCode::EmptyKey,
    IssueCode::MoreAnswersThanEligible,
    IssueCode::BadRosterLine,
    IssueCode::SupersededFile,
    IssueCode::NotAskedAnswer,
    IssueCode::NotOnRoster,
    IssueCode::SeveralAnswers,
    IssueCode::SameFile,
    IssueCode::SeminarWithoutAnswers,
    IssueCode::ExcludedRecord,
    IssueCode::RecodedAnswer,
    IssueCode::UnusedRecode,
    IssueCode::AnswerSettled,
    IssueCode::SplitAndJoined,
    IssueCode::WindowUnknown,
    IssueCode::RecodeWithoutLabel,
    IssueCode::PlatformRecognised,
    IssueCode::TagRow,
    IssueCode::PreviewResponse,
    IssueCode::IncompleteResponse,
    IssueCode::PersonalDataColumn,
    IssueCode::FormulaLike,
    IssueCode::ControlChar,
    IssueCode::BidiControl,
    IssueCode::InvisibleChar,
    IssueCode::Nbsp,
    IssueCode::MarkupLike,
    IssueCode::Mojibake,
    IssueCode::ChangedWhileRead,
    IssueCode::HeldInMemory,
    IssueCode::CommentsSampled,
    IssueCode::CodeAgainstLabel,
    IssueCode::CodeAndLabel,
    IssueCode::HiddenFile,
    IssueCode::UnreadableCount,
    IssueCode::UnknownBase,
    IssueCode::RepeatedRows,
    IssueCode::SeveralColumnsFilled,
    IssueCode::PlatformColumn,
    IssueCode::EditedRecord,
    IssueCode::IdenticalRows,
    IssueCode::OrderUnknown,
    IssueCode::SeminarOrderUnknown,
    IssueCode::AmbiguousName,
    IssueCode::FileWithoutAnswers,
];

/// The folders of the shared cases that are declared, each with its declarations.
fn declared_cases() -> Vec<(std::path::PathBuf, BTreeMap<String, String>)> {
    let mut found = Vec::new();
    let mut folders: Vec<_> = shared("cases").into_iter().collect();
    while let Some(folder) = folders.pop() {
        let inside: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        folders.extend(inside.iter().filter(|path| path.is_dir()).cloned());
        let is_there = |name: &str| folder.join(name).is_file();
        if is_there("questionnaire.toml") && is_there("deliveries.toml") {
            let names = ["programme.toml", "questionnaire.toml", "deliveries.toml", "rules.toml", "codebook.toml"];
            let texts = names
                .into_iter()
                .filter_map(|name| Some((name.to_owned(), fs::read_to_string(folder.join(name)).ok()?)));
            found.push((folder.clone(), texts.collect()));
        }
    }
    found
}

fn read_folder(folder: &Path, survey: &Survey) -> Checked<Responses> {
    harmonise(&gather(&InputFolder::from_files(delivered(folder)), &survey.deliveries), survey)
}

#[test]
fn every_whole_cure_of_the_shared_cases_settles_its_problem_and_costs_nothing() {
    let mut applied = 0;
    for (folder, texts) in declared_cases() {
        let survey = survey_in(&folder);
        let before = read_folder(&folder, &survey);
        let mut tried = BTreeSet::new();
        for issue in &before.issues {
            let Some(cure) = &issue.cure else { continue };
            assert!(!WITHOUT_CURE.contains(&issue.code), "{issue:#?}");
            let is_left_open = !cure.only_adds()
                && !matches!(cure, Cure::DateOrder(_) | Cure::Encoding(_) | Cure::Sheet(_) | Cure::OneOf { .. });
            if is_left_open || matches!(cure, Cure::MapKey { .. }) || !tried.insert((issue.code, cure)) {
                continue;
            }
            let file = issue.place.file.as_str();
            let lines = pasted(&[cure], file, &[], &survey);
            let declaration = written_cure(&[cure], &[file], &survey).unwrap().file;
            let after = read_folder(&folder, &declared(&changed(&texts, declaration, &lines)));
            let left = after
                .issues
                .iter()
                .any(|other| other.code == issue.code && other.place == issue.place && other.read == issue.read);
            assert!(!left, "{}: {issue:#?}\n{lines}", folder.display());
            if !matches!(cure, Cure::Ignore { .. }) {
                assert_nothing_is_lost(&before, &after, &format!("{}: {lines}", folder.display()));
            }
            applied += 1;
        }
    }
    assert!(applied > 0 || shared("cases").is_none());
}

#[test]
fn of_every_kind_of_problem_it_is_known_whether_it_has_a_cure() {
    let of_cases = cases().into_iter().map(|case| case.problem);
    let elsewhere = [
        // Tested where they arise: `date_orders`, `record_keys`, `item_columns`, `contained`, `claims`, `workbooks`, `repeated`.
        IssueCode::NoFileMatches,
        IssueCode::SeveralSheets,
        IssueCode::UnknownItem,
        IssueCode::ContainedFile,
        IssueCode::RepeatedRecords,
        IssueCode::AmbiguousDate,
    ];
    let with_cure: BTreeSet<IssueCode> = of_cases.chain(elsewhere).collect();
    let without: BTreeSet<IssueCode> = WITHOUT_CURE.iter().copied().collect();
    assert!(with_cure.is_disjoint(&without));
    let unnamed: Vec<_> =
        IssueCode::ALL.iter().filter(|code| !with_cure.contains(code) && !without.contains(code)).collect();
    assert!(unnamed.is_empty(), "{unnamed:?}");
}
