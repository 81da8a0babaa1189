//! What would settle a problem settles it: each kind of cure, pasted as it is proposed, is a declaration that loads, and
//! the problem is gone.

use std::collections::BTreeSet;

use plenaria::declare::{Entry, written_cure};
use plenaria::gather::{InputFolder, gather};
use plenaria::harmonise::harmonise;
use plenaria::survey::{Cure, Issue, IssueCode, Survey};
use rust_xlsxwriter::Workbook;
use toml::{Table, Value};

use crate::given::declared::survey_of;

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
    AddMissing,
    AddHeader,
    Asked,
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
            Cure::AddMissing { .. } => Self::AddMissing,
            Cure::AddHeader { .. } => Self::AddHeader,
            Cure::Asked { .. } => Self::Asked,
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

fn cases() -> Vec<Case> {
    let in_periods = r#"
files = "{state}/a*.csv"
layout = "wide"
keys.seminar = { column = "Fecha", periods = { C1 = [2014-01-01, 2014-01-31] } }
ignore = ["ID", "País"]
"#;
    let by_year = r#"
files = "{state}/a*.csv"
layout = "wide"
keys.seminar = { column = "Fecha", year = true }
ignore = ["ID", "País"]
"#;
    let long = r#"
files = "{seminar}/a*.csv"
layout = "long"
keys.item = { column = "Pregunta" }
keys.answer = { column = "Respuesta" }
"#;
    let utf8 = "files = \"{seminar}/a*.csv\"\nlayout = \"wide\"\nencoding = \"utf-8\"\n";
    let sheet = "files = \"{seminar}/a*.xlsx\"\nlayout = \"wide\"\nsheet = \"Respuesta\"\n";
    let latin = b"ID,En general,\xdatil\n1,De acuerdo,DA\n".to_vec();
    vec![
        case(Kind::AddAlias, IssueCode::UnknownLabel, WIDE, "ID,País,En general,Útil\n1,PE,Deacuerdo,DA\n"),
        case(Kind::AddMissing, IssueCode::OutsideScale, WIDE, "ID,País,En general,Útil\n1,PE,9,No aplica\n"),
        case(Kind::AddHeader, IssueCode::UnknownColumn, WIDE, "ID,País,En generall,Útil\n1,PE,De acuerdo,DA\n"),
        Case {
            filled_in: &[("SEMINAR", "C2")],
            ..case(Kind::Asked, IssueCode::ItemEmpty, WIDE, "ID,País,En general,Útil\n1,PE,,DA\n")
        },
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
            ..case(Kind::AddPeriod, IssueCode::OutsidePeriods, in_periods, "")
        },
        Case {
            filled_in: &[("HEADER", "ID")],
            ..case(Kind::KeyInColumn, IssueCode::NamelessRows, long, "ID,Pregunta,Respuesta\n1,overall,De acuerdo\n")
        },
        Case {
            filled_in: &[("MODULE", "M01")],
            ..case(Kind::ConstantKey, IssueCode::UnknownModule, WIDE, "ID,País,En general,Relevancia\n1,PE,DA,DA\n")
        },
        Case {
            file: ("PE/a.csv", "Fecha,En general,Útil\n12/31/2014,DA,DA\n".into()),
            ..case(Kind::DateOrder, IssueCode::UnreadableDate, by_year, "")
        },
        Case {
            filled_in: &[("AREA/CITY", "America/Lima")],
            file: ("PE/a.csv", "Fecha,En general,Útil\n2014-01-01T01:30:00Z,DA,DA\n".into()),
            ..case(Kind::TimeZone, IssueCode::NearDayLimit, by_year, "")
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

/// The problems that are told of a case.
fn problems(case: &Case, survey: &Survey) -> Vec<Issue> {
    // Beside the file that is looked at, one that the usual delivery claims, so that there always is an answer.
    let usual = ("C3/a.csv".to_owned(), "ID,País,En general,Útil,Hora\n7,PE,DA,DA,9\n".into());
    let files = [(case.file.0.to_owned(), case.file.1.clone())].into_iter();
    let files = if case.delivery == WIDE { files.chain([usual]).collect() } else { files.collect() };
    let issues = harmonise(&gather(&InputFolder::from_files(files), &survey.deliveries), survey).issues;
    issues.into_iter().filter(|issue| issue.code == case.problem && issue.place.file == case.file.0).collect()
}

/// What is to be pasted: the entry as a whole, or a delivery that isn't there yet; a person fills in what is left to say.
fn pasted(cure: &Cure, case: &Case, survey: &Survey) -> Table {
    let entries = Entry::changed_by(cure, &[case.file.0], survey);
    let text = match entries.as_slice() {
        [] => written_cure(cure, &survey.questionnaire).toml,
        entries => entries.iter().map(|entry| entry.with([cure], survey)).collect(),
    };
    let text = case.filled_in.iter().fold(text, |text, (left_open, word)| text.replace(left_open, word));
    text.parse().unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// Puts lines in the place of those with their keys; an entry that isn't there is added.
fn paste(into: &mut Table, lines: Table) {
    for (list, entries) in lines {
        let (name, own) = match list.as_str() {
            "scale" | "item" => ("id", into.get_mut(&list)),
            "level" => ("label", into.get_mut("levels")),
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
            match own.iter_mut().find(|other| other.get(name) == entry.get(name)) {
                Some(Value::Table(other)) => paste(other, entry.as_table().unwrap().clone()),
                Some(_) | None => own.push(entry.clone()),
            }
        }
    }
}

#[test]
fn every_kind_of_cure_pasted_as_it_is_proposed_loads_and_settles_its_problem() {
    let mut met = BTreeSet::new();
    for case in cases() {
        let deliveries = format!("[[delivery]]\n{}", case.delivery);
        let texts = [("questionnaire.toml", QUESTIONNAIRE), ("deliveries.toml", deliveries.as_str())];
        let survey = survey_of(&texts);
        let told = problems(&case, &survey);
        let cure = match (case.kind, told.first().and_then(|issue| issue.cure.clone())) {
            // Of a header that resembles one, a person decides whether it is ignored or added.
            (Kind::AddHeader, Some(Cure::Ignore { header })) => {
                Cure::AddHeader { item: "overall".parse().unwrap(), header }
            }
            (_, cure) => cure.unwrap_or_else(|| panic!("{:?}: nothing is proposed: {told:#?}", case.kind)),
        };
        assert_eq!(Kind::of(&cure), case.kind);
        let lines = pasted(&cure, &case, &survey);
        let changed = texts.map(|(file, text)| {
            let mut table: Table = text.parse().unwrap();
            if file == written_cure(&cure, &survey.questionnaire).file {
                paste(&mut table, lines.clone());
            }
            (file, toml::to_string(&table).unwrap())
        });
        let after = survey_of(&changed.each_ref().map(|(file, text)| (*file, text.as_str())));
        assert_ne!(after, survey, "{:?} changes nothing", case.kind);
        let left = problems(&case, &after);
        assert!(left.is_empty(), "{:?} doesn't settle: {left:#?}\n{lines}", case.kind);
        met.insert(case.kind);
    }
    assert_eq!(met.len(), Kind::COUNT, "{met:?}");
}
