//! What a file's path says of its keys, where its pattern splits it in more than one way.

use super::names::Known;
use super::reader::Translation;
use crate::gather::DeliveredFile;
use crate::harmonise::columns::key_columns::KeyColumns;
use crate::harmonise::date_reader::DateReader;
use crate::harmonise::file_issues::FileIssues;
use crate::harmonise::records::record::Disposition;
use crate::survey::{Captures, Delivery, Issue, IssueCode, Key, KeyName, KeySource, Said, Severity};

/// Most ways to split a path that are looked at.
const MOST_READINGS: usize = 32;

/// Most of them that are told.
const MOST_TOLD: usize = 4;

/// A key that stands in the path: its name, how it is declared, and the name of the capture.
type InPath<'d> = (&'static str, Option<&'d Key>, &'d str);

/// Where each key stands in a file; all its records are set aside if that can't be told by its name.
pub(in crate::harmonise) fn key_columns(
    file: &DeliveredFile,
    delivery: &Delivery,
    known: &Known<'_>,
    issues: &mut Vec<Issue>,
) -> KeyColumns {
    let (captures, unsure) = captured(file, delivery, known);
    let found = KeyColumns::find(FileIssues::of(file), delivery, &captures, issues);
    let disposition = if unsure.is_some() { Disposition::Quarantined } else { found.disposition };
    issues.extend(unsure);
    KeyColumns { disposition, ..found }
}

/// What is captured in the path of a file, or, with one of the ways to read it, the issue that there are several. If there
/// are, the only one in which all seminars, modules, states and days are known is taken, and no other.
fn captured(file: &DeliveredFile, delivery: &Delivery, known: &Known<'_>) -> (Captures, Option<Issue>) {
    let keys = keys_in_path(delivery);
    let texts = |captures: &Captures| keys.iter().map(|(.., part)| captures.get(*part).cloned()).collect::<Vec<_>>();
    let mut readings: Vec<Captures> = Vec::new();
    for captures in delivery.files.readings(&file.path, MOST_READINGS) {
        if readings.iter().all(|other| texts(other) != texts(&captures)) {
            readings.push(captures);
        }
    }
    if readings.len() < 2 {
        return (file.captures.clone(), None);
    }
    let is_known = |captures: &&Captures| {
        let mut texts = keys.iter().filter_map(|(name, key, part)| Some((*name, *key, captures.get(*part)?)));
        texts.all(|(name, key, text)| names_something((name, key), text, delivery, known))
    };
    let mut plausible = readings.iter().filter(is_known);
    match (plausible.next(), plausible.next()) {
        (Some(only), None) => (only.clone(), None),
        (Some(_), Some(_)) | (None, _) => (file.captures.clone(), Some(several(file, &keys, &readings))),
    }
}

fn keys_in_path(delivery: &Delivery) -> Vec<InPath<'_>> {
    let keys = &delivery.keys;
    let named = [
        ("seminar", &keys.seminar),
        ("module", &keys.module),
        ("state", &keys.state),
        ("respondent", &keys.respondent),
        ("date", &keys.date),
        ("item", &keys.item),
        ("answer", &keys.answer),
    ];
    let in_path = named.into_iter().filter_map(|(name, key)| match key.as_ref().map(|key| &key.source) {
        None => Some((name, None, name)),
        Some(KeySource::Path(part)) => Some((name, key.as_ref(), part.as_str())),
        Some(KeySource::Column(_) | KeySource::Constant(_)) => None,
    });
    in_path.collect()
}

/// Whether a text names a seminar, module, state or day; of other keys any text may be one.
fn names_something((name, key): (&str, Option<&Key>), text: &str, delivery: &Delivery, known: &Known<'_>) -> bool {
    let translation = |name| Translation::new(name, key, delivery);
    match name {
        "seminar" => translation(KeyName::Seminar).find(text, |text| known.seminar(text)).is_ok(),
        "module" => translation(KeyName::Module).find(text, |text| known.module(text)).is_ok(),
        "state" => translation(KeyName::State).find(text, |text| known.state(text)).is_ok(),
        "date" => DateReader::of_key(delivery, key).read(text).is_some(),
        _other => true,
    }
}

/// The issue that a path can be read in several ways.
fn several(file: &DeliveredFile, keys: &[InPath<'_>], readings: &[Captures]) -> Issue {
    let in_words = |captures: &Captures| {
        let texts = keys.iter().filter_map(|(name, _, part)| Some(format!("{name} = {}", captures.get(*part)?)));
        texts.collect::<Vec<_>>().join(", ")
    };
    let mut told: Vec<String> = readings.iter().take(MOST_TOLD).map(in_words).collect();
    told.extend((readings.len() > MOST_TOLD).then(|| "…".to_owned()));
    let split = keys.iter().filter(|(.., part)| readings[0].contains_key(*part));
    let constants: Vec<String> = split.map(|(name, ..)| format!("keys.{name} = {{ constant = \"…\" }}")).collect();
    let done = Said::new("done-file-aside-name").with("file", file.path.as_str()).with("keys", constants.join(", "));
    Issue {
        read: Some(told.join(" | ")),
        expected: Some(Said::new("expected-one-split").with("count", readings.len())),
        ..FileIssues::of(file).of_file(Severity::Error, IssueCode::AmbiguousName, done)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use crate::harmonise::examples::{codes, module, nameless, read};
    use crate::survey::{IssueCode, Survey};

    /// What is told of a file with one form, how many records count, and for which seminar and module.
    fn told(survey: &Survey, path: &str) -> (Vec<IssueCode>, Vec<String>) {
        let checked = read(survey, &[(path, "Relevancia\nDe acuerdo\n")]);
        let counted = checked.output.tallies.iter().filter(|(_, counts)| counts.answered > 0);
        let of = counted.map(|(key, _)| format!("{} {}", key.seminar, key.module.as_ref().unwrap()));
        let of: BTreeSet<String> = of.collect();
        let codes = codes(&checked).into_iter().filter(|code| *code != IssueCode::MissingColumn).collect();
        (codes, of.into_iter().collect())
    }

    fn by_name(pattern: &str, modules: &[&str], seminars: &[&str]) -> Survey {
        let mut survey = nameless();
        survey.deliveries[0] =
            crate::survey::Delivery { files: pattern.parse().unwrap(), ..survey.deliveries[0].clone() };
        survey.programme.modules = modules.iter().map(|id| module(id, id)).collect();
        let dated = |id: &&str| crate::harmonise::answers::asked::undated(&id.parse().unwrap());
        survey.programme.seminars = seminars.iter().map(dated).collect();
        survey
    }

    #[test]
    fn a_name_that_splits_in_two_ways_sets_its_file_aside_and_both_are_told() {
        let survey = by_name("{module}-{seminar}.csv", &[], &[]);
        let checked = read(&survey, &[("methodology-2026-21.csv", "Relevancia\nDe acuerdo\n")]);
        let issue = checked.issues.iter().find(|issue| issue.code == IssueCode::AmbiguousName).unwrap();
        let both = "seminar = 2026-21, module = methodology | seminar = 21, module = methodology-2026";
        assert_eq!(issue.read.as_deref(), Some(both));
        assert_eq!((told(&survey, "methodology-2026-21.csv").1, told(&survey, "m-21.csv").1.len()), (vec![], 1));
        assert_eq!(checked.output.reconciliation.files[0].quarantined, 1);
    }

    #[test]
    fn the_only_reading_of_which_all_is_known_is_taken() {
        let survey = by_name("{module}-{seminar}.csv", &["methodology", "neuroscience-mind"], &["2026-21", "2023-23"]);
        let cases = [
            ("methodology-2026-21.csv", "2026-21 methodology"),
            ("neuroscience-mind-2023-23.csv", "2023-23 neuroscience-mind"),
        ];
        for (path, counted) in cases {
            assert_eq!(told(&survey, path), (vec![], vec![counted.to_owned()]), "{path}");
        }
        let both = by_name("{module}-{seminar}.csv", &["a", "a-b"], &["b-c", "c"]);
        assert!(told(&both, "a-b-c.csv").0.contains(&IssueCode::AmbiguousName));
        let state = by_name("{seminar}_{module}_{state}.csv", &["m_1"], &["C1"]);
        assert_eq!(told(&state, "C1_m_1_Costa Rica.csv"), (vec![], vec!["C1 m_1".to_owned()]));
        let starred = by_name("{module}/{seminar} *.csv", &["m"], &[]);
        assert_eq!(told(&starred, "m/C1 versión final.csv").1, ["C1 m"]);
    }
}
