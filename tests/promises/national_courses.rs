//! Promise: courses that states hold themselves have their place, beside the Lemkin seminars and never among them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use plenaria::declare;
use plenaria::harmonise::Participation;
use plenaria::locale::Locales;
use plenaria::measure::{Finding, FindingSet, Followed, Statistic};
use plenaria::pipeline::{Delivered, analyse, read};
use plenaria::report::chase_list;
use plenaria::survey::{Audience, Group, IssueCode, Language, PeopleRange, Survey};
use tempfile::TempDir;

use crate::given::command::{plenaria, said};
use crate::given::declared;
use crate::given::folders::contents;
use crate::given::pages::{in_language, rows};

const PROGRAMME: &str = r#"
name = "Example"
states = ["PE", "BR", "CL"]
[[seminar]]
id = "C1P1"
cycle = "C1"
start = 2013-06-02
curriculum = "2013"
[[seminar]]
id = "PE-2014"
kind = "national"
state = "PE"
course = "basic"
start = 2014-03-03
[[seminar]]
id = "BR-2015"
kind = "national"
state = "BR"
course = "basic"
start = 2015-03-02
[[seminar]]
id = "C2P1"
cycle = "C2"
start = 2015-06-07
curriculum = "2015"
[[seminar]]
id = "PE-advanced"
kind = "national"
state = "PE"
course = "advanced"
start = 2015-09-07
[[seminar]]
id = "PE-2016"
kind = "national"
state = "PE"
course = "basic"
start = 2016-03-07
[[module]]
id = "M01"
title = "One"
taught = ["C1P1", "C2P1", "PE-2014", "PE-2016", "BR-2015", "PE-advanced"]
[[module]]
id = "M02"
title = "Two"
[[module]]
id = "M09"
part = 2
title = "At home"
taught = ["PE-2014", "PE-2016"]
"#;

const QUESTIONNAIRE: &str = r#"
[[scale]]
id = "agree5"
kind = "ordinal"
levels = ["A", "B", "C", "D", "E"]
favourable = [4, 5]
[[item]]
id = "relevance"
per = "module"
scale = "agree5"
dimension = "content"
headers = "{module} relevance"
[[item]]
id = "method"
per = "module"
scale = "agree5"
dimension = "method"
headers = "{module} method"
[[item]]
id = "overall"
scale = "agree5"
dimension = "overall"
headers = "overall"
"#;

const DELIVERIES: &str = r#"
[[delivery]]
files = "{seminar}/answers.csv"
keys.respondent = { column = "ID" }
keys.state = { column = "Country" }
"#;

/// How many answered A, B, C, D and E.
type Counts = [usize; 5];

const LOW: Counts = [8, 8, 4, 3, 2];
const HIGH: Counts = [1, 1, 2, 9, 12];
const SPREAD: Counts = [4, 4, 5, 6, 6];

/// A file of answers in which everybody answers every question alike, so that all counts are these.
fn answers(headers: &[&str], country: Option<&str>, counts: Counts) -> String {
    let mut text = format!("ID,{}{}\n", country.map_or("", |_| "Country,"), headers.join(","));
    let levels = counts.iter().zip(["A", "B", "C", "D", "E"]).flat_map(|(n, level)| std::iter::repeat_n(level, *n));
    for (id, level) in levels.enumerate() {
        let country = country.map(|country| format!("{country},")).unwrap_or_default();
        writeln!(text, "{id},{country}{}", vec![level; headers.len()].join(",")).unwrap();
    }
    text
}

const LEMKIN: [&str; 5] = ["M01 relevance", "M01 method", "M02 relevance", "M02 method", "overall"];
const AT_HOME: [&str; 5] = ["M01 relevance", "M01 method", "M09 relevance", "M09 method", "overall"];
const ONE_MODULE: [&str; 3] = ["M01 relevance", "M01 method", "overall"];

fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// Answers to two Lemkin seminars, and to these seminars what is given.
fn input(others: &[(&str, String)]) -> TempDir {
    let folder = TempDir::new().unwrap();
    write(folder.path(), "programme.toml", PROGRAMME);
    write(folder.path(), "questionnaire.toml", QUESTIONNAIRE);
    write(folder.path(), "deliveries.toml", DELIVERIES);
    write(folder.path(), "C1P1/answers.csv", &answers(&LEMKIN, Some("CL"), LOW));
    write(folder.path(), "C2P1/answers.csv", &answers(&LEMKIN, Some("BR"), HIGH));
    for (seminar, text) in others {
        write(folder.path(), &format!("{seminar}/answers.csv"), text);
    }
    folder
}

/// The same with answers to every course, which tell no state.
fn whole() -> TempDir {
    input(&[
        ("PE-2014", answers(&AT_HOME, None, HIGH)),
        ("PE-2016", answers(&AT_HOME, None, LOW)),
        ("BR-2015", answers(&ONE_MODULE, None, SPREAD)),
        ("PE-advanced", answers(&ONE_MODULE, None, HIGH)),
    ])
}

fn found(delivered: &Delivered) -> FindingSet {
    analyse(delivered, Audience::FocalPoints, &Locales::load().unwrap()).unwrap().get().found.clone()
}

fn by_id(found: &FindingSet) -> BTreeMap<String, &Finding> {
    found.findings().iter().map(|finding| (finding.key.to_string(), finding)).collect()
}

fn run(input: &Path, reports: &Path, language: &str) -> String {
    let [input, reports] = [input, reports].map(|folder| folder.to_str().unwrap());
    let arguments = ["run", "--charts", "svg", "--lang", language, "--input", input, "--reports", reports];
    let output = plenaria(Path::new("."), &arguments);
    let text = said(&output);
    assert!(output.status.success(), "{text}");
    text
}

fn declared(programme: &str) -> Result<Survey, Vec<(usize, String)>> {
    let texts = [("programme.toml", programme), ("questionnaire.toml", QUESTIONNAIRE), ("deliveries.toml", DELIVERIES)];
    let read = declare::read(&declared::sources(&texts));
    read.map_err(|problems| problems.0.into_iter().map(|problem| (problem.line, problem.message)).collect())
}

fn course(keys: &str) -> String {
    format!("[[seminar]]\nid = \"PE-2014\"\nkind = \"national\"\n{keys}\n")
}

fn assert_told(programme: &str, line: usize, words: &[&str]) {
    let told = declared(programme).unwrap_err();
    let is_told = |(at, message): &(usize, String)| *at == line && words.iter().all(|word| message.contains(word));
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(is_told(&told[0]), "{told:?}");
}

#[test]
fn what_is_wrong_with_a_course_is_told_in_its_place() {
    assert_told(&course("state = \"XX\"\ncourse = \"basic\""), 4, &["'XX'", "ISO code"]);
    assert_told(&course("state = \"PE\""), 1, &["'course'", "course = \"basic\""]);
    assert_told(&course("course = \"basic\""), 1, &["'state'", "state = \"PE\""]);
    let both = "state = \"PE\"\ncourse = \"basic\"\n";
    assert_told(&course(&format!("{both}cycle = \"C1\"")), 6, &["'cycle'", "leave it out"]);
    assert_told(&course(&format!("{both}part = 1")), 6, &["'part'", "leave it out"]);
    assert_told(&course("state = \"PE\"\ncourse = \"a b\""), 5, &["'a b'", "identifier"]);
    let listed = format!("states = [\"BR\"]\n{}", course(both));
    assert_told(&listed, 5, &["'PE'", "'states'"]);
    let dated = format!("{}start = 2014-03-03\n", course(both));
    let twice = format!("{dated}{}", dated.replace("PE-2014", "PE-again"));
    assert_told(&twice, 14, &["'PE-2014'", "same first day"]);
    let other_day = format!("{dated}{}", dated.replace("PE-2014", "PE-again").replace("03-03", "03-04"));
    let other_state = format!("{dated}{}", dated.replace("PE-2014", "BR-2014").replace("\"PE\"", "\"BR\""));
    for sound in [other_day, other_state] {
        assert_eq!(declared(&sound).unwrap().programme.seminars.len(), 2);
    }
    let lemkin = |keys: &str| format!("[[seminar]]\nid = \"C1P1\"\n{keys}\n");
    assert_told(&lemkin("part = 1"), 1, &["'cycle'", "kind = \"national\""]);
    assert_told(&lemkin("cycle = \"C1\"\nstate = \"PE\""), 4, &["'state'", "kind = \"national\""]);
    assert_told(&lemkin("cycle = \"C1\"\ncourse = \"basic\""), 4, &["'course'", "kind = \"national\""]);
}

#[test]
fn a_module_of_another_part_may_name_a_course_but_no_lemkin_seminar() {
    let programme = format!("{}[[module]]\nid = \"M20\"\npart = 2\n", declared_seminars());
    let taught = |seminar: &str| declared(&format!("{programme}taught = [\"{seminar}\"]\n"));
    let survey = taught("PE-2014").unwrap();
    let programme = &survey.programme;
    let taught_at: Vec<&str> = programme
        .seminars
        .iter()
        .filter(|seminar| programme.modules_of(seminar).next().is_some())
        .map(|seminar| seminar.id.as_str())
        .collect();
    assert_eq!(taught_at, ["PE-2014"]);
    assert!(taught("C1P1").unwrap_err()[0].1.contains("is part 1"));
}

/// The seminars of the programme alone.
fn declared_seminars() -> &'static str {
    &PROGRAMME[..PROGRAMME.find("[[module]]").unwrap()]
}

#[test]
fn a_course_without_a_day_leaves_the_lemkin_seminars_in_their_order() {
    let lemkin = "[[seminar]]\nid = \"C2P1\"\ncycle = \"C2\"\nstart = 2015-06-07\n\
                  [[seminar]]\nid = \"C1P1\"\ncycle = \"C1\"\nstart = 2013-06-02\n";
    let undated = course("state = \"PE\"\ncourse = \"basic\"");
    let survey = declared(&format!("{undated}{lemkin}")).unwrap();
    let ids: Vec<&str> = survey.programme.seminars.iter().map(|seminar| seminar.id.as_str()).collect();
    assert_eq!(ids, ["C1P1", "C2P1", "PE-2014"]);
}

#[test]
fn answers_to_a_course_are_counted_and_their_state_is_its_own() {
    let folder = whole();
    let delivered = read(folder.path()).unwrap();
    assert_eq!(delivered.issues.iter().map(|issue| issue.code).collect::<Vec<_>>(), [], "no column is missed");
    let responses = &delivered.responses;
    let people = |seminar: &str, state: Option<&str>| {
        let of = responses.completeness.iter().filter(|((id, who), _)| {
            id.as_str() == seminar && who.as_ref().map(plenaria::survey::StateCode::as_str) == state
        });
        of.map(|(_, counts)| counts.complete + counts.partial).sum::<u64>()
    };
    assert_eq!((people("PE-2014", Some("PE")), people("BR-2015", Some("BR"))), (25, 25));
    assert_eq!((people("PE-2014", None), people("C1P1", Some("CL"))), (0, 25));
    let of_state = responses.tallies.iter().find(|(key, _)| {
        key.seminar.as_str() == "PE-2016"
            && key.module.as_ref().is_some_and(|module| module.as_str() == "M09")
            && key.item.as_str() == "relevance"
            && key.group == Group::State("PE".parse().unwrap())
    });
    assert_eq!(of_state.unwrap().1.answered, 25);
}

#[test]
fn whoever_says_another_state_keeps_it_and_a_lemkin_file_without_the_column_is_told() {
    let folder = input(&[("PE-2014", answers(&AT_HOME, Some("CL"), HIGH))]);
    write(folder.path(), "C2P1/answers.csv", &answers(&LEMKIN, None, HIGH));
    let delivered = read(folder.path()).unwrap();
    let told: Vec<_> = delivered.issues.iter().map(|issue| (issue.code, issue.place.file.as_str())).collect();
    assert_eq!(told, [(IssueCode::MissingColumn, "C2P1/answers.csv")]);
    let states: Vec<_> =
        delivered.responses.completeness.keys().map(|(id, state)| (id.as_str(), state.clone())).collect();
    let cl = Some("CL".parse().unwrap());
    assert_eq!(states, [("C1P1", cl.clone()), ("C2P1", None), ("PE-2014", cl)]);
}

#[test]
fn every_layout_knows_the_state_of_a_course() {
    let long = "Course,ID,Module,Question,Answer\nPE-2014,1,M09,relevance,E\nC1P1,2,M01,relevance,E\n";
    let by_module = "Course,ID,Module,relevance\nPE-2014,1,M09,E\nC1P1,2,M01,E\n";
    let keys = "keys.seminar = { column = \"Course\" }\nkeys.respondent = { column = \"ID\" }\n\
                keys.module = { column = \"Module\" }\n";
    let of_long = "keys.item = { column = \"Question\" }\nkeys.answer = { column = \"Answer\" }\n";
    for (layout, more, text) in [("long", of_long, long), ("module-rows", "", by_module)] {
        let folder = input(&[]);
        let delivery = format!("[[delivery]]\nfiles = \"all.csv\"\nlayout = \"{layout}\"\n{keys}{more}");
        write(folder.path(), "deliveries.toml", &delivery);
        let questionnaire = QUESTIONNAIRE.replace("{module} ", "");
        write(folder.path(), "questionnaire.toml", &questionnaire);
        write(folder.path(), "all.csv", text);
        let delivered = read(folder.path()).unwrap();
        let states: Vec<_> =
            delivered.responses.completeness.keys().map(|(id, state)| (id.as_str(), state.clone())).collect();
        assert_eq!(states, [("C1P1", None), ("PE-2014", Some("PE".parse().unwrap()))], "{layout}");
    }
}

#[test]
fn a_large_file_of_a_course_is_counted_under_its_state() {
    let row = format!("{}\n", "E,".repeat(4) + "E");
    let mut text = format!("ID,{}\n", AT_HOME.join(","));
    let mut people = 0;
    while text.len() < (8 << 20) + 1 {
        write!(text, "person-of-a-large-course-{people},{row}").unwrap();
        people += 1;
    }
    let folder = input(&[("PE-2014", text)]);
    let delivered = read(folder.path()).unwrap();
    let of_course: Vec<_> =
        delivered.responses.completeness.iter().filter(|((id, _), _)| id.as_str() == "PE-2014").collect();
    assert_eq!(of_course.len(), 1);
    assert_eq!((of_course[0].0.1.clone(), of_course[0].1.complete), (Some("PE".parse().unwrap()), people));
}

#[test]
fn a_course_is_compared_with_its_own_earlier_editions_alone() {
    let folder = whole();
    let found = found(&read(folder.path()).unwrap());
    let pairs: BTreeSet<(&str, &str)> = found
        .findings()
        .iter()
        .filter_map(|one| Some((one.key.seminar.as_str(), one.key.comparator.as_ref()?.as_str())))
        .collect();
    assert_eq!(pairs, [("C2P1", "C1P1"), ("PE-2016", "PE-2014")].into());
    let findings = by_id(&found);
    for module in ["M01", "M09"] {
        let change = findings[&format!("PE-2016.{module}.relevance.change.vs.PE-2014")];
        assert_eq!(change.verdict.map(plenaria::measure::Verdict::name), Some("declined"));
        // The family of an item is the two modules of the course.
        assert!((change.p_adjusted.unwrap() / change.p.unwrap() - 2.0).abs() < 1e-9);
    }
    for first in ["PE-2014", "BR-2015", "PE-advanced"] {
        let status = findings[&format!("{first}.M01.relevance.change")].status();
        assert_eq!(status.reason(), Some("no-earlier-edition"));
    }
    assert!(!findings.keys().any(|id| id.starts_with("PE-2014.M02") || id.starts_with("C1P1.M09")));
}

#[test]
fn series_and_trends_stay_within_a_course_or_a_part() {
    let folder = whole();
    let found = found(&read(folder.path()).unwrap());
    let mut courses = 0;
    for chart in found.run_charts() {
        let ids: Vec<&str> = chart.points.iter().map(|(id, _)| id.as_str()).collect();
        match &chart.follows {
            Followed::Lemkin | Followed::Part(_) => assert_eq!(ids, ["C1P1", "C2P1"]),
            Followed::Course(course) => {
                courses += 1;
                match (course.state.as_str(), course.course.as_str()) {
                    ("PE", "basic") => assert_eq!(ids, ["PE-2014", "PE-2016"]),
                    ("PE", "advanced") => assert_eq!(ids, ["PE-advanced"]),
                    ("BR", "basic") => assert_eq!(ids, ["BR-2015"]),
                    other => panic!("{other:?}"),
                }
            }
        }
    }
    assert!(courses >= 9, "people who answered, states and satisfaction of three courses");
    // A third edition makes a trend of the course, though the Lemkin seminars have only two.
    let programme = format!(
        "{}{}",
        PROGRAMME
            .replace("\"PE-2016\"]", "\"PE-2016\", \"PE-2017\"]")
            .replace("\"PE-2016\",", "\"PE-2016\", \"PE-2017\","),
        course("state = \"PE\"\ncourse = \"basic\"\nstart = 2017-03-06").replace("PE-2014", "PE-2017")
    );
    write(folder.path(), "programme.toml", &programme);
    write(folder.path(), "PE-2017/answers.csv", &answers(&AT_HOME, None, LOW));
    let found = self::found(&read(folder.path()).unwrap());
    let trends: BTreeSet<(&str, &str)> = found
        .findings()
        .iter()
        .filter(|one| one.key.statistic == Statistic::Trend)
        .filter_map(|one| Some((one.key.seminar.as_str(), one.key.comparator.as_ref()?.as_str())))
        .collect();
    assert_eq!(trends, [("PE-2017", "PE-2014")].into());
}

#[test]
fn new_and_returning_people_and_states_are_those_of_the_course() {
    let folder = whole();
    let lemkin = |people: &str| format!("participant,state,attended\n{people}");
    write(folder.path(), "C1P1/roster.csv", &lemkin("a,PE,yes\nb,BR,yes\n"));
    // Courses need no column for the state; nobody there is known to the Lemkin seminars.
    write(folder.path(), "PE-2014/roster.csv", "participant,attended\na,yes\nc,yes\n");
    write(folder.path(), "C2P1/roster.csv", &lemkin("a,PE,yes\nc,CL,yes\n"));
    write(folder.path(), "PE-2016/roster.csv", "participant,attended\na,yes\nb,yes\n");
    let found = found(&read(folder.path()).unwrap());
    let of = |seminar: &str| -> &Participation {
        found.participation().iter().find(|one| one.seminar.as_str() == seminar).unwrap()
    };
    let people = |seminar: &str| (of(seminar).new_participants, of(seminar).returning_participants);
    assert_eq!((people("C1P1"), people("C2P1")), ((Some(2), Some(0)), (Some(1), Some(1))));
    assert_eq!((people("PE-2014"), people("PE-2016")), ((Some(2), Some(0)), (Some(1), Some(1))));
    assert_eq!(
        (of("C2P1").new_states, of("PE-2014").new_states, of("PE-2016").new_states),
        (Some(1), Some(1), Some(0))
    );
    assert_eq!(of("PE-2016").by_state, [("PE".parse().unwrap(), PeopleRange::exactly(2))]);
}

#[test]
fn a_roster_of_a_lemkin_seminar_still_needs_its_states() {
    let folder = whole();
    write(folder.path(), "C1P1/roster.csv", "participant,attended\na,yes\n");
    let delivered = read(folder.path()).unwrap();
    assert!(delivered.issues.iter().any(|issue| issue.place.file == "C1P1/roster.csv"));
    assert!(delivered.responses.rosters.is_empty());
}

#[test]
fn only_the_state_that_holds_a_course_is_asked_for_its_answers() {
    let folder = whole();
    let delivered = read(folder.path()).unwrap();
    let list = chase_list(&delivered.survey, &delivered.responses);
    let states = |seminar: &str| {
        let of = list.iter().find(|one| one.seminar.as_str() == seminar).unwrap();
        of.states.iter().map(|state| state.state.as_str()).collect::<Vec<_>>()
    };
    assert_eq!((states("PE-2014"), states("C1P1")), (vec!["PE"], vec!["BR", "CL", "PE"]));
}

#[test]
fn comparing_cycles_does_not_see_courses_and_two_editions_can_be_compared() {
    let folder = whole();
    let input = folder.path().to_str().unwrap();
    let compare = |one: &str, other: &str, format: &str| {
        let arguments = ["compare", one, other, "--lang", "en", "--format", format, "--input", input];
        said(&plenaria(Path::new("."), &arguments))
    };
    let seminars = |csv: &str| rows(csv).into_iter().map(|row| row["seminar"].clone()).collect::<BTreeSet<String>>();
    let of_cycles = compare("C1", "C2", "csv");
    assert_eq!(seminars(&of_cycles), ["C1P1", "C2P1"].map(str::to_owned).into());
    let of_course = compare("PE-2014", "PE-2016", "csv");
    assert_eq!(seminars(&of_course), ["PE-2014", "PE-2016"].map(str::to_owned).into());
    assert!(rows(&of_course).iter().all(|row| row["cycle"].is_empty() && row["part"].is_empty()));
    let title = "PE-2016 (2016) compared to PE-2014 (2014): national course “basic” (Peru)";
    assert!(compare("PE-2014", "PE-2016", "text").contains(title));
    for (one, other) in [("C1P1", "PE-2014"), ("BR-2015", "PE-2016"), ("PE-advanced", "PE-2016")] {
        let said = compare(one, other, "text");
        assert!(said.contains("nothing can be compared") && said.contains("course basic of PE"), "{said}");
    }
    assert!(compare("PE-2016", "PE-2014", "text").contains("plenaria compare PE-2014 PE-2016"));
}

#[test]
fn a_courses_report_says_its_course_and_state_in_three_languages() {
    let folder = whole();
    let reports = TempDir::new().unwrap();
    run(folder.path(), reports.path(), "es,pt,en");
    let page = fs::read_to_string(reports.path().join("PE-2016/report.html")).unwrap();
    for (language, title, note, target) in [
        (Language::Es, "curso nacional «basic» (Perú)", "ediciones del mismo curso", "En la próxima edición del curso"),
        (Language::Pt, "curso nacional “basic” (Peru)", "edições do mesmo curso", "Na próxima edição do curso"),
        (
            Language::En,
            "national course “basic” (Peru)",
            "editions of the same course",
            "At the next edition of the course",
        ),
    ] {
        let text = in_language(&page, language);
        let heading = format!("<span class=\"seminar\">PE-2016 · {title}");
        assert!(page.contains(&heading), "{language}: no {title}");
        for words in [note, target] {
            assert!(text.contains(words), "{language}: no {words}");
        }
        let of_parts = ["misma parte", "mesma parte", "same part", "part 1"];
        assert!(of_parts.iter().all(|words| !text.contains(words)), "{language} speaks of parts");
    }
    let first = fs::read_to_string(reports.path().join("BR-2015/report.html")).unwrap();
    assert!(in_language(&first, Language::Es).contains("inguna edición anterior del curso"));
    let drafts = fs::read_to_string(reports.path().join("PE-2016/recommendations.json")).unwrap();
    assert!(drafts.contains("R-PE-2016-01") && !drafts.contains("C2P1"), "{drafts}");
}

#[test]
fn too_few_answers_to_a_course_are_withheld_like_others() {
    let few = answers(&AT_HOME, None, [1, 2, 1, 2, 3]);
    let folder = input(&[("PE-2014", few), ("PE-2016", answers(&AT_HOME, None, LOW))]);
    let found = found(&read(folder.path()).unwrap());
    let findings = by_id(&found);
    let status = |id: &str| findings[id].status().name();
    assert_eq!(status("PE-2014.M01.relevance.favourable"), "withheld");
    assert_eq!(status("PE-2016.M01.relevance.change.vs.PE-2014"), "withheld");
    assert_ne!(status("PE-2016.M01.relevance.favourable"), "withheld");
}

#[test]
fn the_newest_lemkin_seminar_is_printed_and_courses_are_named() {
    let folder = whole();
    let reports = TempDir::new().unwrap();
    let printed = run(folder.path(), reports.path(), "en");
    assert!(printed.contains("findings of C2P1") || printed.contains("follows from C2P1"), "{printed}");
    assert!(!printed.contains("R-PE-2016"), "{printed}");
    assert!(printed.contains("National courses: PE-2014, BR-2015, PE-advanced, PE-2016."), "{printed}");
    let without = input(&[("PE-2014", answers(&AT_HOME, None, HIGH)), ("PE-2016", answers(&AT_HOME, None, LOW))]);
    for seminar in ["C1P1", "C2P1"] {
        fs::remove_dir_all(without.path().join(seminar)).unwrap();
    }
    let printed = run(without.path(), TempDir::new().unwrap().path(), "en");
    assert!(printed.contains("R-PE-2016-01") && printed.contains("National courses: PE-2014."), "{printed}");
}

#[test]
fn charts_are_drawn_of_lemkin_seminars_unless_a_course_is_named() {
    let folder = whole();
    let input = folder.path().to_str().unwrap();
    let out = TempDir::new().unwrap();
    let chart = |arguments: &[&str]| {
        let all = [&["chart"], arguments, &["--lang", "en", "--input", input]].concat();
        let output = plenaria(out.path(), &all);
        assert!(output.status.success(), "{}", said(&output));
        contents(out.path()).into_iter().map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap())).collect()
    };
    let drawn: BTreeMap<String, String> = chart(&["participation", "series", "--cycles"]);
    let svg: Vec<(&String, &String)> = drawn.iter().filter(|(path, _)| path.contains(".svg")).collect();
    assert_eq!(svg.len(), 2);
    assert!(svg.iter().all(|(path, text)| path.contains("/C2P1/") && !text.contains("PE-") && !text.contains("BR-")));
    let drawn = chart(&["participation", "series", "change", "--seminar", "PE-2016"]);
    let of_course: Vec<&String> = drawn
        .iter()
        .filter(|(path, _)| path.contains("/PE-2016/") && path.contains(".svg"))
        .map(|(_, svg)| svg)
        .collect();
    assert_eq!(of_course.len(), 3);
    assert!(of_course.iter().all(|svg| svg.contains("PE-2014") && !svg.contains("C2P1") && !svg.contains("BR-2015")));
    assert!(of_course.iter().all(|svg| !svg.contains("Chile")), "no other state is expected at a course");
}

/// The sums over all files of the run, which every manifest tells, would differ; the number of records is the same.
#[test]
fn what_a_course_answered_leaves_no_trace_in_what_is_told_of_lemkin_seminars() {
    let reported = |course: [Counts; 2]| {
        let folder = input(&[
            ("PE-2014", answers(&AT_HOME, None, course[0])),
            ("PE-2016", answers(&AT_HOME, None, course[1])),
            ("BR-2015", answers(&ONE_MODULE, None, course[0])),
            ("PE-advanced", answers(&ONE_MODULE, None, course[1])),
        ]);
        let reports = TempDir::new().unwrap();
        run(folder.path(), reports.path(), "es,pt,en");
        contents(reports.path())
    };
    let (one, other) = (reported([HIGH, LOW]), reported([SPREAD, HIGH]));
    let of = |files: &BTreeMap<String, Vec<u8>>, folders: &[&str]| -> BTreeMap<String, Vec<u8>> {
        let is_of = |path: &str| folders.iter().any(|folder| path.starts_with(&format!("{folder}/")));
        files.iter().filter(|(path, _)| is_of(path)).map(|(path, bytes)| (path.clone(), bytes.clone())).collect()
    };
    let lemkin = ["C1P1", "C2P1", "cycles"];
    assert!(of(&one, &lemkin).len() > 100);
    assert!(of(&one, &lemkin) == of(&other, &lemkin), "a course is seen in a Lemkin seminar's report");
    assert!(of(&one, &["PE-2016"]) != of(&other, &["PE-2016"]));
    for (path, bytes) in of(&one, &lemkin) {
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains("PE-2014") && !text.contains("BR-2015"), "{path} names a course");
    }
}
