//! Cycles are compared part by part: what became of modules, what changed, and why something can't be compared, the same
//! in every language and as whole and repeatable as the other reports.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use plenaria::locale::Locales;
use plenaria::pipeline::{Compared, Delivered, analyse, compare, read};
use plenaria::report::{
    ComparisonInputs, CyclesInputs, PartText, comparison_csv, comparison_json, comparison_texts, cycles_files,
};
use plenaria::survey::{Audience, ChangeKind, CurriculumChange, Language, SeminarId};
use tempfile::TempDir;

use crate::given::command::{plenaria, said};
use crate::given::folders::{contents, root};
use crate::given::pages::{assert_links_lead_somewhere, in_language, rows, shown};

type Files = BTreeMap<String, String>;
type Row = BTreeMap<String, String>;

fn example() -> Delivered {
    read(&root().join("input")).unwrap()
}

/// The example with M04 split off from M03 and M06 no longer taught at the third seminar of part 1.
fn with_changed_curriculum() -> Delivered {
    let mut delivered = example();
    let modules = &mut delivered.survey.programme.modules;
    modules[3].changes.push(CurriculumChange {
        curriculum: "2016".to_owned(),
        kind: ChangeKind::Split,
        from: vec!["M03".parse().unwrap()],
        recommendation: None,
        note: String::new(),
    });
    modules[5].taught = Some(vec!["C1P1".parse().unwrap(), "C2P1".parse().unwrap()]);
    delivered
}

fn files_of(delivered: &Delivered, seminars: &[SeminarId]) -> Files {
    let locales = Locales::load().unwrap();
    let analysis = analyse(delivered, Audience::FocalPoints, &locales).unwrap();
    let inputs = CyclesInputs {
        survey: &delivered.survey,
        seminars,
        release: &analysis.get().found,
        reconciliation: &delivered.responses.reconciliation,
        locales: &locales,
        languages: &Language::ALL,
        date: None,
    };
    let files = cycles_files(&inputs).unwrap();
    files.into_iter().map(|file| (file.path, String::from_utf8(file.bytes).unwrap())).collect()
}

#[test]
fn every_number_of_the_page_is_in_its_table_and_the_same_in_all_languages() {
    let delivered = example();
    let files = files_of(&delivered, &delivered.seminars());
    let locales = Locales::load().unwrap();
    let findings: BTreeMap<String, Row> =
        rows(&files["tables/findings.csv"]).into_iter().map(|row| (row["finding_id"].clone(), row)).collect();
    let ids: Vec<Vec<String>> = Language::ALL
        .iter()
        .map(|language| shown(in_language(&files["report.html"], *language)).into_iter().map(|(id, _)| id).collect())
        .collect();
    assert!(ids[0].len() > 100 && ids[0] == ids[1] && ids[1] == ids[2]);
    for language in Language::ALL {
        let locale = locales.get(language);
        let mut compared = 0;
        for (id, number) in shown(in_language(&files["report.html"], language)) {
            let row = findings.get(&id).unwrap_or_else(|| panic!("{id} is on the page and not in the table"));
            let Ok(estimate) = row["estimate"].parse::<f64>() else { continue };
            let points = || {
                let number = locale.signed_points(estimate);
                let key = if ["+1", "−1"].contains(&number.as_str()) { "unit-point" } else { "unit-points" };
                locale.text(key, &[("number", (&number).into())])
            };
            let expected = match row["statistic"].as_str() {
                "change" | "share_trend" => points(),
                _ => locale.percent(estimate, 0),
            };
            assert_eq!(number, expected, "{id} in {language}");
            compared += 1;
        }
        assert!(compared > 100, "only {compared} numbers were found in {language}");
    }
}

#[test]
fn only_seminars_of_the_same_part_are_compared_and_the_later_with_an_earlier_one() {
    let delivered = example();
    let files = files_of(&delivered, &delivered.seminars());
    let place = |id: &str| delivered.survey.programme.seminars.iter().position(|seminar| seminar.id.as_str() == id);
    let compared: Vec<Row> =
        rows(&files["tables/findings.csv"]).into_iter().filter(|row| !row["comparator"].is_empty()).collect();
    assert!(compared.iter().any(|row| row["part"] == "2"));
    for row in compared {
        assert_eq!(row["seminar"][2..], row["comparator"][2..], "{}", row["finding_id"]);
        assert!(place(&row["comparator"]) < place(&row["seminar"]), "{}", row["finding_id"]);
    }
}

#[test]
fn without_two_seminars_of_one_part_there_is_no_report() {
    let delivered = example();
    let parts_apart: Vec<SeminarId> = vec!["C1P1".parse().unwrap(), "C2P2".parse().unwrap()];
    assert!(files_of(&delivered, &parts_apart).is_empty());
}

#[test]
fn what_became_of_a_module_is_told_and_why_it_cannot_be_compared() {
    let delivered = with_changed_curriculum();
    let files = files_of(&delivered, &delivered.seminars());
    let lineage: BTreeMap<(String, String), String> = rows(&files["tables/lineage.csv"])
        .into_iter()
        .map(|row| ((row["module"].clone(), row["seminar"].clone()), row["lineage"].clone()))
        .collect();
    let of = |module: &str, seminar: &str| lineage[&(module.to_owned(), seminar.to_owned())].as_str();
    assert_eq!((of("M08", "C2P1"), of("M09", "C3P1"), of("M18", "C2P2")), ("revised", "renamed", "new"));
    assert_eq!((of("M04", "C3P1"), of("M06", "C3P1"), of("M01", "C3P1")), ("split", "dropped", "same"));
    let english = in_language(&files["report.html"], Language::En);
    for words in ["revised (curriculum 2014)", "split off (curriculum 2016; from M03)", "dropped", "taught before"] {
        assert!(english.contains(words), "{words} isn't said");
    }
}

fn compared(delivered: &Delivered, earlier: &str, later: &str) -> Compared {
    compare(delivered, earlier, later, Audience::FocalPoints).unwrap().get().clone()
}

fn inputs<'a>(delivered: &'a Delivered, compared: &'a Compared) -> ComparisonInputs<'a> {
    ComparisonInputs {
        survey: &delivered.survey,
        release: &compared.found,
        pairs: &compared.pairs,
        modules: &compared.modules,
        items: &[],
    }
}

/// The numerals of a text, with a point for every decimal mark.
fn numerals(text: &str) -> Vec<String> {
    let pieces = text.split(|letter: char| !letter.is_ascii_digit() && letter != '−' && letter != '+');
    pieces.filter(|piece| !piece.is_empty()).map(str::to_owned).collect()
}

#[test]
fn a_comparison_holds_the_same_numbers_in_all_languages() {
    let delivered = example();
    let compared = compared(&delivered, "C1", "C2");
    let locales = Locales::load().unwrap();
    let rows = |language| -> Vec<Vec<String>> {
        let parts = comparison_texts(&inputs(&delivered, &compared), locales.get(language));
        assert_eq!(parts.len(), 2, "two parts were held in both cycles");
        let rows = parts.iter().flat_map(|part| &part.modules).flat_map(|module| &module.rows);
        rows.map(|row| numerals(&row.join(" "))).collect()
    };
    let spanish = rows(Language::Es);
    assert!(spanish.iter().flatten().count() > 200);
    assert_eq!(spanish, rows(Language::Pt));
    assert_eq!(spanish, rows(Language::En));
}

#[test]
fn a_comparison_says_for_every_module_what_became_of_it_and_what_changed() {
    let delivered = with_changed_curriculum();
    let locales = Locales::load().unwrap();
    let parts = comparison_texts(&inputs(&delivered, &compared(&delivered, "C1", "C3")), locales.get(Language::En));
    let [PartText { summary, modules, .. }] = parts.as_slice() else { panic!("C3 held part 1 alone") };
    let module = |id: &str| modules.iter().find(|module| module.title.starts_with(id)).unwrap();
    for (id, word) in [("M01", ": the same"), ("M04", ": split off"), ("M06", ": dropped"), ("M08", ": revised")] {
        assert!(module(id).title.contains(word), "{}", module(id).title);
    }
    let verdict = |id: &str| module(id).rows[0][3].clone();
    assert!(verdict("M05").starts_with("declined"), "{}", verdict("M05"));
    assert!(verdict("M04").starts_with("not comparable: the module was split off"), "{}", verdict("M04"));
    assert!(summary.iter().any(|line| line.starts_with("Declined: M05 (relevance")), "{summary:?}");
    assert!(summary.iter().any(|line| line.starts_with("Not comparable: ") && line.contains("M04")), "{summary:?}");
}

#[test]
fn csv_and_json_hold_exactly_the_pair_and_the_same_rows() {
    let delivered = example();
    let compared = compared(&delivered, "C1", "C3");
    let csv = String::from_utf8(comparison_csv(&inputs(&delivered, &compared)).unwrap()).unwrap();
    let json: Vec<serde_json::Map<String, serde_json::Value>> =
        serde_json::from_slice(&comparison_json(&inputs(&delivered, &compared)).unwrap()).unwrap();
    let rows = rows(&csv);
    assert!(rows.len() > 100 && rows.len() == json.len());
    for (row, object) in rows.iter().zip(&json) {
        assert!(["C1P1", "C3P1"].contains(&row["seminar"].as_str()));
        assert!(row["comparator"].is_empty() || (row["seminar"] == "C3P1" && row["comparator"] == "C1P1"));
        assert_eq!(object["finding_id"].as_str(), Some(row["finding_id"].as_str()));
        // JSON's reader rounds the last digit.
        let written = row["estimate"].parse::<f64>().ok().zip(object["estimate"].as_f64());
        assert_eq!(written.is_some(), !row["estimate"].is_empty());
        assert!(written.is_none_or(|(csv, json)| (csv - json).abs() < 1e-12));
        assert_eq!(object.keys().collect::<BTreeSet<_>>(), row.keys().collect::<BTreeSet<_>>());
    }
}

#[test]
fn two_seminars_of_a_part_are_compared_alone() {
    let delivered = example();
    let compared = compared(&delivered, "C1P2", "C2P2");
    assert_eq!(compared.pairs, [("C1P2".parse().unwrap(), "C2P2".parse().unwrap())]);
    let later: SeminarId = "C2P2".parse().unwrap();
    assert!(compared.modules.iter().all(|module| module.later == later) && compared.modules.len() == 8);
}

#[test]
fn the_folder_is_written_whole_and_twice_the_same() {
    let run = |input: &Path, reports: &Path| {
        let [input, reports] = [input, reports].map(|folder| folder.to_str().unwrap());
        let arguments = ["run", "--charts", "svg", "--lang", "en", "--input", input, "--reports", reports];
        let output = plenaria(root(), &arguments);
        assert!(output.status.success());
        said(&output)
    };
    let input = root().join("input");
    let reports = TempDir::new().unwrap();
    let folder = reports.path().join("cycles");
    assert!(run(&input, reports.path()).contains("cycles"));
    let first = contents(&folder);
    fs::write(folder.join("notes.txt"), "a person's").unwrap();
    run(&input, reports.path());
    let mut second = contents(&folder);
    assert_eq!(second.remove("notes.txt").as_deref(), Some("a person's".as_bytes()), "what a person put there is gone");
    assert!(second == first, "the second run left or changed something");
    let manifest: serde_json::Value = serde_json::from_slice(&first["manifest.json"]).unwrap();
    assert_eq!(manifest["seminars"].as_array().map(Vec::len), Some(5));
    let named: BTreeSet<&str> =
        manifest["outputs"].as_array().unwrap().iter().map(|output| output["path"].as_str().unwrap()).collect();
    let there: BTreeSet<&str> = first.keys().map(String::as_str).filter(|path| *path != "manifest.json").collect();
    assert_eq!(named, there);
}

#[test]
fn the_page_is_complete_and_asks_nothing_of_any_network() {
    let delivered = example();
    for (path, text) in files_of(&delivered, &delivered.seminars()) {
        assert!(!text.contains('⟦'), "{path} lacks a text");
    }
    let page = &files_of(&delivered, &delivered.seminars())["report.html"];
    for sign in ["src=\"http", "href=\"http", "url(http", "@import", "fetch(", " style=\"", " onclick="] {
        assert!(!page.contains(sign), "the page holds {sign}");
    }
    assert_links_lead_somewhere(page);
}
