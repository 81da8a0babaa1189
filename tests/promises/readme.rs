//! The README shows what the tool does: its picture is the chart that a run draws, and its example is read.

use std::fs;

use plenaria::declare;
use plenaria::locale::Locales;
use plenaria::pipeline::{analyse, read};
use plenaria::render::{Chart, ChartSize, Rasteriser, Subject, figures};
use plenaria::survey::{Audience, Language};

use crate::given::command::{plenaria, said};
use crate::given::declared::survey_of;
use crate::given::folders::root;

fn readme() -> String {
    fs::read_to_string(root().join("README.md")).unwrap()
}

/// `PLENARIA_WRITE_GALLERY=1 cargo test --test promises readme::` draws the picture anew; look at it before it is committed.
#[test]
fn the_picture_is_the_chart_that_a_run_draws() {
    let locales = Locales::load().unwrap();
    let delivered = read(&root().join("input")).unwrap();
    let analysis = analyse(&delivered, Audience::FocalPoints, &locales).unwrap();
    let newest = delivered.seminars().pop().unwrap();
    let subject = Subject::new(&analysis.get().found, &[], &delivered.survey, &newest).unwrap();
    let drawn = figures(subject, &[Chart::Shares], &locales, &[Language::En], &[ChartSize::Slide]).unwrap();
    let figure = &drawn[0];
    let png = Rasteriser::new().png(&figure.svg, 2.0).unwrap();
    let path = format!("reports/gallery/{newest}.{}.slide.en.png", figure.chart.name());
    assert!(readme().contains(&format!("]({path})")), "the README doesn't show {path}");
    if std::env::var_os("PLENARIA_WRITE_GALLERY").is_some() {
        fs::write(root().join(&path), &png).unwrap();
    }
    assert!(fs::read(root().join(&path)).unwrap() == png, "{path} is not what a run draws");
}

#[test]
fn the_example_declarations_are_read_as_they_stand() {
    let readme = readme();
    let example = |name: &str| {
        let begin = readme.find(&format!("```toml\n# {name}\n")).unwrap() + "```toml\n".len();
        readme[begin..].split("```").next().unwrap()
    };
    let texts = ["questionnaire.toml", "deliveries.toml"].map(|name| (name, example(name)));
    let survey = survey_of(&texts);
    assert_eq!((survey.questionnaire.items.len(), survey.deliveries.len()), (1, 1));
}

#[test]
fn every_row_of_what_is_read_names_a_test_that_exists() {
    let readme = readme();
    let section = readme.split("\n## What is read\n").nth(1).unwrap().split("\n## ").next().unwrap();
    let rows: Vec<&str> = section.lines().filter(|line| line.starts_with("| ")).skip(1).collect();
    assert!(rows.len() > 10);
    for row in rows {
        let name = row.trim_end_matches(" |").rsplit('|').next().unwrap().trim().trim_matches('`');
        let tests = root().join("tests/promises");
        assert!(tests.join(format!("{name}.rs")).exists() || tests.join(name).join("mod.rs").exists(), "{row}");
    }
}

#[test]
fn the_reference_of_all_keys_is_read_as_it_stands_and_leaves_none_out() {
    let readme = readme();
    let reference = |name: &str| {
        let begin = readme.find(&format!("```toml\n# {name}, every key")).unwrap() + "```toml\n".len();
        readme[begin..].split("```").next().unwrap()
    };
    let [programme, questionnaire, deliveries] =
        ["programme.toml", "questionnaire.toml", "deliveries.toml"].map(reference);
    let texts = [("programme.toml", programme), ("questionnaire.toml", questionnaire), ("deliveries.toml", deliveries)];
    let survey = survey_of(&texts);
    assert_eq!((survey.questionnaire.items.len(), survey.deliveries.len()), (5, 3));
    assert_eq!((survey.programme.seminars.len(), survey.programme.modules.len()), (2, 2));
    for (name, text) in [("programme", programme), ("questionnaire", questionnaire), ("deliveries", deliveries)] {
        let (_, schema) = declare::schemas().into_iter().find(|(file, _)| file.starts_with(name)).unwrap();
        let keys = keys(&serde_json::from_str(&schema).unwrap());
        assert!(keys.len() > 10);
        for key in keys {
            assert!(text.contains(&key), "the README doesn't explain '{key}' of {name}.toml");
        }
    }
}

/// The names of all properties that a schema describes.
fn keys(schema: &serde_json::Value) -> Vec<String> {
    match schema {
        serde_json::Value::Object(members) => {
            let own = members.get("properties").and_then(serde_json::Value::as_object);
            let own = own.into_iter().flat_map(|properties| properties.keys().cloned());
            own.chain(members.values().flat_map(keys)).collect()
        }
        serde_json::Value::Array(values) => values.iter().flat_map(keys).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn the_comparison_that_is_shown_is_what_the_command_prints() {
    let readme = readme();
    let command = readme.lines().find(|line| line.contains("-- compare ")).unwrap();
    let arguments: Vec<&str> = command.split(" -- ").nth(1).unwrap().split_whitespace().collect();
    let printed = said(&plenaria(root(), &arguments));
    let begin = readme.find("```text\nPart 1").unwrap() + "```text\n".len();
    let shown = readme[begin..].split("```").next().unwrap();
    assert!(shown.lines().count() == 3 && printed.contains(shown), "{printed}");
}
