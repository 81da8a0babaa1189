//! A large file, which is read in blocks and of which no row is kept, gives what it would give if it were small.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;

use plenaria::gather::{Blocks, Hashed, InputFolder, gather};
use plenaria::harmonise::{Checked, Responses, harmonise};
use plenaria::survey::{FileReconciliation, Issue, IssueCode, Survey};
use proptest::prelude::*;

use crate::given::declared::survey_of;

const QUESTIONNAIRE: &str = r#"
[[scale]]
id = "agree"
kind = "ordinal"
levels = [
  { score = 1, label = "En desacuerdo" },
  { score = 2, label = "Neutral" },
  { score = 3, label = "De acuerdo", aliases = ["DA"] },
]
favourable = [3]
missing = { not_applicable = ["No aplica"] }

[[scale]]
id = "topics"
kind = "multiple"
levels = [{ score = 1, label = "Memoria" }, { score = 2, label = "Visitas" }]

[[scale]]
id = "words"
kind = "text"

[[item]]
id = "relevance"
per = "module"
scale = "agree"
text = "Relevancia"
headers = ["{module} Relevancia"]

[[item]]
id = "overall"
per = "seminar"
scale = "agree"
text = "En general"
headers = ["En general"]
asked = { from = 2020-01-02 }

[[item]]
id = "liked"
per = "seminar"
scale = "topics"
text = "Temas"
headers = ["Temas"]

[[item]]
id = "more"
per = "seminar"
scale = "words"
text = "Comentarios"
headers = ["Comentarios"]
"#;

const DELIVERIES: &str = r#"
[[delivery]]
files = "*.csv"
layout = "wide"
keys.respondent = { column = "ID" }
keys.seminar = { column = "Seminario" }
keys.state = { column = "País" }
duplicates = "most_complete"
"#;

const HEADER: &str = "ID,Seminario,País,Fecha,M01 Relevancia,M02 Relevancia,En general,Temas,Comentarios\n";

fn survey(small_seminar: u64) -> Survey {
    let rules = format!("small_seminar = {small_seminar}\n");
    survey_of(&[("questionnaire.toml", QUESTIONNAIRE), ("deliveries.toml", DELIVERIES), ("rules.toml", &rules)])
}

type Files = BTreeMap<String, Vec<u8>>;

fn read(survey: &Survey, files: &Files, blocks: Blocks) -> Checked<Responses> {
    let roster = "participant,state,attended\nr1,PE,yes\nr2,PE,no\nr3,CL,yes\n";
    let mut files = files.clone();
    files.insert("C1/roster.csv".to_owned(), roster.into());
    harmonise(&gather(&InputFolder::from_files(files).in_blocks(blocks), &survey.deliveries), survey)
}

/// Everything that a person would see of what was read, but how it was read.
fn told(mut checked: Checked<Responses>) -> String {
    // Of a large file rows aren't kept, so that it isn't told which of them are the same.
    let hidden = |issue: &Issue| [IssueCode::HeldInMemory, IssueCode::IdenticalRows].contains(&issue.code);
    checked.issues.retain(|issue| !hidden(issue));
    checked.issues.sort();
    format!("{:#?}\n{:#?}", checked.issues, checked.output)
}

/// Reads files of more than so many bytes in blocks, and holds the outcome against that of reading all whole.
fn same(survey: &Survey, files: &Files, blocks: Blocks, threads: usize) -> Result<Checked<Responses>, TestCaseError> {
    let whole = read(survey, files, Blocks { from: u64::MAX, ..blocks });
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
    let parts = pool.install(|| read(survey, files, blocks));
    let (one, other) = (told(whole), told(parts.clone()));
    if one != other {
        let lines = one.lines().zip(other.lines()).filter(|(one, other)| one != other).take(8);
        let text = lines.fold(String::new(), |text, (one, other)| format!("{text}{one}   ≠   {other}\n"));
        prop_assert!(false, "{}", text);
    }
    Ok(parts)
}

fn row() -> impl Strategy<Value = String> {
    let id = prop_oneof![8 => (1_u32..60).prop_map(|id| format!("r{id}")), 1 => Just(String::new())];
    let seminar = prop_oneof![12 => Just("C1"), 12 => Just("C2"), 1 => Just(""), 1 => Just("C 1")];
    let state = prop_oneof![9 => Just("PE"), 9 => Just("Chile"), 2 => Just(""), 1 => Just("Narnia")];
    let date = prop_oneof![3 => Just("1/1/2020"), 3 => Just("2/1/2020"), 1 => Just("ayer"), 1 => Just("")];
    let label = || {
        prop_oneof![
            6 => Just("De acuerdo"), 3 => Just("Neutral"), 2 => Just("\"En desacuerdo\""), 1 => Just("No aplica"),
            1 => Just("Deacuerdo"), 1 => Just("9"), 1 => Just(""), 1 => Just(" da ")
        ]
    };
    let topics =
        prop_oneof![3 => Just("Memoria"), 2 => Just("\"Visitas, Memoria\""), 1 => Just("Otro"), 1 => Just("prueba")];
    let words = prop_oneof![2 => Just(""), 1 => Just("\"Bien, gracias\""), 1 => Just("\"Dijo \"\"sí\"\"\ny más\"")];
    let end = prop_oneof![30 => Just(""), 1 => Just(",x"), 1 => Just(",,")];
    (id, seminar, state, date, (label(), label(), label()), topics, words, end).prop_map(
        |(id, seminar, state, date, (one, two, three), topics, words, end)| {
            format!("{id},{seminar},{state},{date},{one},{two},{three},{topics},{words}{end}\n")
        },
    )
}

fn table() -> impl Strategy<Value = String> {
    let odd = prop_oneof![40 => Just(""), 2 => Just("\n"), 1 => Just("x\n"), 1 => Just("5\" x,C1,PE,,,,,,\n"), 1 => Just("\"x")];
    prop::collection::vec((row(), odd), 0..70)
        .prop_map(|rows| rows.into_iter().fold(HEADER.to_owned(), |text, (row, odd)| text + &row + odd))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]
    #[test]
    fn a_large_file_gives_what_a_small_one_gives(
        text in table(),
        size in 20_usize..3000,
        small_seminar in prop_oneof![Just(0_u64), Just(5), Just(5000)],
        threads in 1_usize..4,
        kept in prop_oneof![Just(0_u64), Just(1000)],
    ) {
        let files = Files::from([("a.csv".to_owned(), text.into_bytes())]);
        same(&survey(small_seminar), &files, Blocks { from: 0, size, kept, hashed: Hashed::All }, threads)?;
    }

    #[test]
    fn large_and_small_files_of_the_same_people_go_together(
        large in table(),
        small in prop::collection::vec(row(), 0..6),
        other in prop::collection::vec(row(), 0..6),
        small_seminar in prop_oneof![Just(0_u64), Just(10)],
        kept in prop_oneof![Just(0_u64), Just(1000)],
    ) {
        // The other form leaves out a question and asks the words under another header.
        let small = small.into_iter().fold(HEADER.to_owned(), |text, row| text + &row);
        let header = HEADER.replace("M02 Relevancia", "M03 Relevancia");
        let other = other.into_iter().fold(header, |text, row| text + &row);
        let large = large + "r99,C1,PE,,Neutral,Neutral,Neutral,Memoria,\n";
        let from = u64::try_from(small.len().max(other.len())).unwrap();
        let files = [("b.csv", large), ("a.csv", small), ("c.csv", other)];
        let files: Files = files.into_iter().map(|(path, text)| (path.to_owned(), text.into_bytes())).collect();
        same(&survey(small_seminar), &files, Blocks { from, size: 500, kept, hashed: Hashed::All }, 2)?;
    }
}

#[test]
fn a_file_with_many_more_records_than_its_head_tells_is_counted() {
    // Long words at its beginning make few records expected, so that they would be kept.
    let long = "muy largo ".repeat(6_000);
    let row = |id: usize| format!("h{id},C1,PE,,Neutral,Neutral,Neutral,Memoria,{long}\n");
    let head: Vec<String> = (0..30).map(row).collect();
    let text = plain(60_000).replacen(HEADER, &(HEADER.to_owned() + &head.concat()), 1);
    let files = Files::from([("a.csv".to_owned(), text.into_bytes())]);
    let blocks = Blocks { from: 0, size: 1 << 16, kept: 12_000, hashed: Hashed::All };
    let checked = read(&survey(10), &files, blocks);
    assert_eq!(checked.output.reconciliation.sum(|file| file.used), 60_030);
    // Of what is counted, words are sampled; of what is kept, they are all there.
    assert!(checked.issues.iter().any(|issue| issue.code == IssueCode::CommentsSampled));
}

#[test]
fn files_of_the_same_bytes_are_found_though_no_other_is_hashed() {
    let blocks = Blocks { hashed: Hashed::Twins, ..IN_BLOCKS };
    let files = [("a.csv", plain(60)), ("b.csv", plain(60)), ("c.csv", plain(70))];
    let files: Files = files.into_iter().map(|(path, text)| (path.to_owned(), text.into_bytes())).collect();
    let checked = read(&survey(10), &files, blocks);
    let sums: Vec<usize> = checked.output.reconciliation.files.iter().map(|file| file.sha256.len()).collect();
    assert_eq!(sums, [64, 64, 0]);
    let same: Vec<&str> = checked
        .issues
        .iter()
        .filter(|issue| issue.code == IssueCode::SameFile)
        .map(|issue| issue.place.file.as_str())
        .collect();
    assert_eq!(same, ["b.csv"]);
}

/// Respondents who all answer alike but for their number.
fn plain(respondents: u32) -> String {
    (1..=respondents).fold(HEADER.to_owned(), |mut text, id| {
        let state = ["PE", "CL", "AR"][usize::try_from(id % 3).unwrap()];
        writeln!(text, "p{id},C1,{state},2/1/2020,Neutral,De acuerdo,DA,Memoria,Gracias {id}").unwrap();
        text
    })
}

fn as_file(text: String) -> Files {
    [("a.csv".to_owned(), text.into_bytes())].into()
}

const IN_BLOCKS: Blocks = Blocks { from: 0, size: 1000, kept: 0, hashed: Hashed::All };

#[test]
fn nothing_is_kept_of_a_large_seminar_and_rows_of_a_small_one() {
    let large = same(&survey(100), &as_file(plain(300)), IN_BLOCKS, 2).unwrap();
    assert!(large.output.rows.is_empty());
    let small = same(&survey(1000), &as_file(plain(300)), IN_BLOCKS, 2).unwrap();
    assert_eq!(small.output.rows.values().map(|rows| rows.respondents.len()).sum::<usize>(), 300);
}

#[test]
fn one_respondent_twice_in_a_large_file_counts_once() {
    let twice = plain(300) + "p7,C1,CL,1/1/2020,Neutral,,,,\n";
    let checked = same(&survey(10), &as_file(twice), IN_BLOCKS, 2).unwrap();
    assert_eq!(checked.output.reconciliation.sum(|file| file.duplicate), 1);
}

#[test]
fn a_stray_quote_costs_time_and_nothing_else() {
    let stray = plain(150) + "p999,C1,PE,2/1/2020,Neutral,5\" x,DA,Memoria,\n" + &plain(400)[HEADER.len()..];
    let checked = same(&survey(10), &as_file(stray), IN_BLOCKS, 2).unwrap();
    assert!(!checked.issues.iter().any(|issue| issue.code == IssueCode::HeldInMemory));
}

#[test]
fn a_file_of_another_encoding_or_with_a_total_is_read_whole_and_that_is_told() {
    let padding = "x".repeat(60);
    let long = (0..60_000).fold(HEADER.to_owned(), |text, id| text + &format!("q{id},C1,PE,,Neutral,,,,{padding}\n"));
    for end in [&b"q,C1,Per\xfa,,Neutral,,,,\n"[..], b"Total,C1,PE,,7,,,,\n"] {
        let files = Files::from([("a.csv".to_owned(), [long.as_bytes(), end].concat())]);
        let checked = read(&survey(10), &files, Blocks { from: 0, size: 1 << 20, kept: 0, hashed: Hashed::All });
        assert!(checked.issues.iter().any(|issue| issue.code == IssueCode::HeldInMemory));
        assert_eq!(checked.output.reconciliation.files[0].records, 60_001);
    }
}

#[test]
fn very_many_equal_problems_are_counted_and_not_kept() {
    let bad = plain(2000).replace(",Neutral,", ",Neutrall,");
    let checked = read(&survey(10), &as_file(bad), IN_BLOCKS);
    let unknown: Vec<&Issue> = checked.issues.iter().filter(|issue| issue.code == IssueCode::UnknownLabel).collect();
    assert_eq!(unknown.iter().map(|issue| issue.more + 1).sum::<u64>(), 2000);
    assert_eq!(unknown.len(), 100);
}

#[test]
fn a_file_that_changes_before_its_records_are_read_is_read_with_the_header_that_it_has_then() {
    let folder = tempfile::tempdir().unwrap();
    let survey = survey(10);
    fs::write(folder.path().join("a.csv"), plain(60)).unwrap();
    let open = |blocks| InputFolder::open(folder.path()).unwrap().in_blocks(blocks);
    let gathered = gather(&open(IN_BLOCKS), &survey.deliveries);
    let swapped = HEADER.replace("M01", "M").replace("M02", "M01").replace("M ", "M02 ");
    fs::write(folder.path().join("a.csv"), plain(60).replacen(HEADER, &swapped, 1)).unwrap();
    let after = harmonise(&gathered, &survey);
    let whole = gather(&open(Blocks { from: u64::MAX, ..IN_BLOCKS }), &survey.deliveries);
    assert!(after.issues.iter().any(|issue| issue.code == IssueCode::HeldInMemory));
    assert_eq!(told(after), told(harmonise(&whole, &survey)));
}

#[test]
fn very_many_respondents_who_repeat_those_of_a_file_held_whole_count_once() {
    // More than are remembered, and known to be so only once the file with a total was read whole.
    let form =
        |level: &str| (0..100_100).fold(HEADER.to_owned(), |text, id| text + &format!("p{id},C1,PE,,{level},,,,\n"));
    let with_total = form("Neutral") + "Total,C1,PE,,7,,,,\n";
    let files = [("a.csv", form("De acuerdo")), ("b.csv", with_total)];
    let files: Files = files.into_iter().map(|(path, text)| (path.to_owned(), text.into_bytes())).collect();
    let checked = read(&survey(10), &files, Blocks { from: 0, size: 1 << 20, kept: 0, hashed: Hashed::All });
    let sum = |which: fn(&FileReconciliation) -> u64| checked.output.reconciliation.sum(which);
    assert_eq!((sum(|file| file.used), sum(|file| file.duplicate)), (100_101, 100_100));
    let held: Vec<&str> = checked
        .issues
        .iter()
        .filter(|issue| issue.code == IssueCode::HeldInMemory)
        .map(|issue| issue.place.file.as_str())
        .collect();
    assert_eq!(held, ["a.csv", "b.csv"]);
}

#[test]
fn one_respondent_very_often_in_a_small_seminar_leaves_the_rows_of_the_others() {
    let often = (0..20).fold(plain(6), |text, _| text + "p1,C1,CL,1/1/2020,Neutral,,,,\n");
    let checked = same(&survey(10), &as_file(often), IN_BLOCKS, 2).unwrap();
    assert_eq!(checked.output.rows.values().map(|rows| rows.respondents.len()).sum::<usize>(), 6);
}
