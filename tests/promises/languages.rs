//! The three catalogues hold the same messages, which take the same values.

use std::collections::{BTreeMap, BTreeSet};

use plenaria::locale::{Locales, sources};
use plenaria::measure::{Incomparable, Method, NoNumber, Statistic, Verdict};
use plenaria::render::Chart;
use plenaria::survey::Language;

use crate::given::folders::source_files;

/// Names of values by message, read from the sources.
fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = String::new();
    for line in sources(language).into_iter().flat_map(str::lines).filter(|line| !line.starts_with('#')) {
        if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
            line.split('=').next().unwrap().trim().clone_into(&mut current);
            assert!(!found.contains_key(&current), "{current} stands twice in {language}");
            found.insert(current.clone(), BTreeSet::new());
        }
        for rest in line.split('$').skip(1) {
            let name: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || "_-".contains(*c)).collect();
            found.get_mut(&current).unwrap().insert(name);
        }
    }
    found
}

#[test]
fn every_message_exists_in_every_language_with_the_same_values() {
    let english = messages(Language::En);
    assert!(english.len() > 100, "the catalogue was not read");
    for language in [Language::Es, Language::Pt] {
        let other = messages(language);
        let differing: Vec<&String> = english
            .keys()
            .chain(other.keys())
            .filter(|key| english.get(*key) != other.get(*key))
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect();
        assert!(differing.is_empty(), "{language} differs from en in {differing:?}");
    }
}

#[test]
fn every_message_that_was_read_can_be_said() {
    let locales = Locales::load().unwrap();
    for language in Language::ALL {
        for key in messages(language).keys() {
            assert!(locales.get(language).has(key), "{key} can't be said in {language}");
        }
    }
}

#[test]
fn every_message_that_the_code_names_exists() {
    let english = messages(Language::En);
    let named: BTreeSet<String> = source_files()
        .iter()
        .flat_map(|text| {
            [".word(\"", ".text(\""].map(|call| {
                text.match_indices(call)
                    .map(move |(at, _)| &text[at + call.len()..])
                    .map(|rest| rest.split('"').next().unwrap().to_owned())
                    .collect::<Vec<_>>()
            })
        })
        .flatten()
        .collect();
    let missing: Vec<&String> = named.iter().filter(|key| !english.contains_key(*key)).collect();
    assert!(missing.is_empty(), "no message {missing:?}");
}

#[test]
fn every_name_that_tables_use_is_said_in_every_language() {
    let statistics = Statistic::ALL.map(Statistic::name);
    let of_statistics = statistics.iter().flat_map(|name| ["statistic", "formula"].map(|of| format!("{of}-{name}")));
    let methods = Method::ALL.iter().map(|method| format!("method-{}", method.name()));
    let verdicts = Verdict::NAMES.iter().map(|name| format!("verdict-{name}"));
    let reasons = Incomparable::ALL.iter().map(|why| why.name()).chain(NoNumber::ALL.iter().map(|why| why.name()));
    let statuses = ["ok", "too_few", "suppressed", "not_comparable", "not_asked", "undefined"];
    let keys: BTreeSet<String> = of_statistics
        .chain(methods)
        .chain(verdicts)
        .chain(reasons.map(|why| format!("reason-{why}")))
        .chain(statuses.map(|status| format!("status-{status}")))
        .collect();
    assert!(keys.len() > 120, "names are missing");
    let locales = Locales::load().unwrap();
    for language in Language::ALL {
        let silent: Vec<&String> = keys.iter().filter(|key| !locales.get(language).has(key)).collect();
        assert!(silent.is_empty(), "no {silent:?} in {language}");
    }
}

#[test]
fn the_messages_of_every_chart_stand_under_its_number_and_name() {
    for language in Language::ALL {
        let lines: BTreeSet<&str> = sources(language).into_iter().flat_map(str::lines).collect();
        for (number, chart) in (1..).zip(Chart::ALL) {
            let heading = format!("# {number} {}", chart.word());
            assert!(lines.contains(heading.as_str()), "{language}: no heading '{heading}'");
        }
    }
}
