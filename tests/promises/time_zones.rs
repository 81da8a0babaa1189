//! Days are those of a declared time zone or of the person's own clock; a time in UTC moves nobody without a word.

use std::collections::BTreeMap;

use plenaria::gather::{Blocks, Hashed, InputFolder, gather};
use plenaria::harmonise::{Checked, Responses, harmonise};
use plenaria::survey::{Cure, IssueCode, Severity};

use crate::given::declared::survey_of;

const QUESTIONNAIRE: &str = r#"
[[scale]]
id = "agree"
kind = "ordinal"
levels = ["En desacuerdo", "De acuerdo"]
favourable = [2]

[[item]]
id = "overall"
scale = "agree"
headers = ["En general"]

[[item]]
id = "new"
scale = "agree"
headers = ["Nueva"]
"#;

const PROGRAMME: &str = r#"
[[seminar]]
id = "C1P1"
cycle = "C1"
start = 2014-11-20
end = 2014-11-30
[[seminar]]
id = "C2P1"
cycle = "C2"
start = 2014-12-01
end = 2014-12-10
"#;

const WIDE: &str = "[[delivery]]\nfiles = \"*.csv\"\nkeys.respondent = { column = \"ID\" }\n";
const LONG: &str = "[[delivery]]\nfiles = \"*.csv\"\nlayout = \"long\"\nkeys.respondent = { column = \"ID\" }\n\
                    keys.item = { column = \"Pregunta\" }\nkeys.answer = { column = \"Respuesta\" }\n";
const BY_PERIODS: &str = "keys.seminar = { column = \"Hora\", periods = { C1P1 = [\"2014-11-20\", \"2014-11-30\"], C2P1 = \
                          [\"2014-12-01\", \"2014-12-10\"] } }\n";
const BY_WINDOW: &str = "keys.seminar = { constant = \"C1P1\" }\nkeys.date = { column = \"Hora\" }\n\
                         exclude = [{ window = { days_before = 0, days_after = 0 }, reason = \"late\" }]\n";
const BY_FILTER: &str = "keys.seminar = { constant = \"C1P1\" }\n\
                         exclude = [{ column = \"Hora\", after = 2014-11-30, reason = \"late\" }]\n";

/// Twelve people in the evening of the last day in Lima, as its clocks say it and as UTC does, and twelve at noon before.
fn wide(zone: Zone) -> String {
    let row = |id: u32| {
        let evening = match zone {
            Zone::Utc => format!("2014-12-01T01:{id:02}:00.000Z"),
            Zone::Lima => format!("2014-11-30T20:{id:02}:00.000-05:00"),
            Zone::Nowhere => format!("30/11/2014 20:{id:02}"),
        };
        let noon = "2014-11-25T17:00:00.000Z";
        format!("P{id},{},De acuerdo\n", if id <= 12 { &evening } else { noon })
    };
    "ID,Hora,En general\n".to_owned() + &(1..=24).map(row).collect::<String>()
}

#[derive(Debug, Clone, Copy)]
enum Zone {
    Utc,
    Lima,
    Nowhere,
}

fn long(zone: Zone) -> String {
    let rows = wide(zone);
    let rows = rows.lines().skip(1).map(|row| row.replace(",De acuerdo", ",En general,De acuerdo\n"));
    "ID,Hora,Pregunta,Respuesta\n".to_owned() + &rows.collect::<String>()
}

fn read(delivery: &str, text: &str, from: u64) -> Checked<Responses> {
    let texts = [("programme.toml", PROGRAMME), ("questionnaire.toml", QUESTIONNAIRE), ("deliveries.toml", delivery)];
    let survey = survey_of(&texts);
    let files = BTreeMap::from([("a.csv".to_owned(), text.as_bytes().to_vec())]);
    let blocks = Blocks { from, size: 300, kept: 0, hashed: Hashed::All };
    harmonise(&gather(&InputFolder::from_files(files).in_blocks(blocks), &survey.deliveries), &survey)
}

/// How many people answered in each seminar, how many were left out, and how many times lie near a limit.
fn outcome(checked: &Checked<Responses>) -> ([u64; 2], u64, u64) {
    let of = |seminar: &str| {
        let all = checked.output.tallies.iter().filter(|(key, _)| key.seminar.as_str() == seminar);
        all.filter(|(key, _)| key.item.as_str() == "overall").map(|(_, counts)| counts.answered).max().unwrap_or(0)
    };
    let near = checked.issues.iter().filter(|issue| issue.code == IssueCode::NearDayLimit);
    let near = near.inspect(|issue| {
        assert_eq!((issue.severity, &issue.cure), (Severity::Error, &Some(Cure::TimeZone)));
        assert!(issue.place.line.is_some());
    });
    let near = near.map(|issue| issue.more + 1).sum();
    ([of("C1P1"), of("C2P1")], checked.output.reconciliation.sum(|file| file.excluded), near)
}

#[test]
fn a_time_in_utc_near_a_limit_is_told_and_counts_where_its_zone_is_declared() {
    for (layout, text) in [(WIDE, wide as fn(Zone) -> String), (LONG, long)] {
        for by in [BY_PERIODS, BY_WINDOW, BY_FILTER] {
            for from in [0, u64::MAX] {
                let undeclared = read(&format!("{layout}{by}"), &text(Zone::Utc), from);
                assert_eq!(outcome(&undeclared), ([12, 0], 0, 12), "{layout}{by}");
                for zone in ["America/Lima", "-05:00"] {
                    let declared = format!("{layout}time_zone = \"{zone}\"\n{by}");
                    assert_eq!(outcome(&read(&declared, &text(Zone::Utc), from)), ([24, 0], 0, 0), "{declared}");
                }
                for zone in [Zone::Lima, Zone::Nowhere] {
                    let local = read(&format!("{layout}{by}"), &text(zone), from);
                    assert_eq!(outcome(&local), ([24, 0], 0, 0), "{zone:?} {layout}{by}");
                }
            }
        }
    }
}

#[test]
fn a_zone_further_east_moves_people_where_it_is_declared() {
    let declared = format!("{WIDE}time_zone = \"Europe/Warsaw\"\n{BY_PERIODS}");
    assert_eq!(outcome(&read(&declared, &wide(Zone::Lima), u64::MAX)), ([12, 12], 0, 0));
    let late = format!("{WIDE}time_zone = \"Europe/Warsaw\"\n{BY_WINDOW}");
    assert_eq!(outcome(&read(&late, &wide(Zone::Utc), u64::MAX)), ([12, 0], 12, 0));
}

#[test]
fn what_was_asked_from_a_day_on_is_not_guessed_either() {
    let questionnaire = QUESTIONNAIRE.to_owned() + "asked = { from = 2014-12-01 }\n";
    let delivery = format!("{WIDE}keys.seminar = {{ constant = \"X\" }}\nkeys.date = {{ column = \"Hora\" }}\n");
    let survey = survey_of(&[("questionnaire.toml", &questionnaire), ("deliveries.toml", &delivery)]);
    let text =
        wide(Zone::Utc).replace("En general\n", "En general,Nueva\n").replace("acuerdo\n", "acuerdo,De acuerdo\n");
    let files = BTreeMap::from([("a.csv".to_owned(), text.into_bytes())]);
    let checked = harmonise(&gather(&InputFolder::from_files(files), &survey.deliveries), &survey);
    let near = checked.issues.iter().filter(|issue| issue.code == IssueCode::NearDayLimit).count();
    assert_eq!((near, checked.output.reconciliation.files[0].used), (12, 12));
}

#[test]
fn a_time_zone_that_nobody_knows_is_refused_with_the_nearest() {
    use plenaria::declare::read;

    use crate::given::declared::sources;
    for (zone, nearest) in [("America/Limaa", "America/Lima"), ("-25:00", "-05:00"), ("UTC-5", "-05:00")] {
        let declared = format!("{WIDE}time_zone = \"{zone}\"\n{BY_PERIODS}");
        let problems = read(&sources(&[("questionnaire.toml", QUESTIONNAIRE), ("deliveries.toml", &declared)]));
        let told = problems.unwrap_err().to_string();
        assert!(told.contains("time zone") && told.contains(zone) && told.contains(nearest), "{told}");
    }
}
