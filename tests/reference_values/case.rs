//! The small data sets of the reference values, and how quantities are named.

use std::collections::BTreeMap;
use std::path::Path;

use plenaria::statistics::Interval;

/// What a statistic gives for a case, by quantity; `None` is no number.
pub(super) type Quantities = Vec<(String, Option<f64>)>;

/// How a statistic is computed from a case.
pub(super) type Compute = fn(&Case) -> Quantities;

/// One small data set.
#[derive(Debug, Default)]
pub(super) struct Case {
    pub(super) rows: Vec<Row>,
    pub(super) parameters: BTreeMap<String, String>,
}

#[derive(Debug)]
pub(super) struct Row {
    pub(super) group: String,
    pub(super) respondent: String,
    pub(super) item: String,
    pub(super) value: Option<f64>,
}

impl Case {
    pub(super) fn answers(&self, group: Option<&str>) -> Vec<f64> {
        let of_group = self.rows.iter().filter(|row| group.is_none_or(|group| row.group == group));
        of_group.filter_map(|row| row.value).collect()
    }

    /// The items, in their order, and each respondent's answers to them.
    pub(super) fn table(&self) -> (Vec<String>, Vec<Vec<Option<f64>>>) {
        let (mut items, mut respondents) = (Vec::new(), Vec::new());
        for row in &self.rows {
            if !items.contains(&row.item) {
                items.push(row.item.clone());
            }
            if !respondents.contains(&&row.respondent) {
                respondents.push(&row.respondent);
            }
        }
        let answer = |respondent: &str, item: &str| {
            let row = self.rows.iter().find(|row| row.respondent == respondent && row.item == item);
            row.and_then(|row| row.value)
        };
        let rows = respondents.iter().map(|person| items.iter().map(|item| answer(person, item)).collect()).collect();
        (items, rows)
    }

    /// The groups, in the order in which they first appear.
    pub(super) fn groups(&self) -> Vec<&str> {
        let mut groups: Vec<&str> = Vec::new();
        for row in &self.rows {
            if !groups.contains(&row.group.as_str()) {
                groups.push(&row.group);
            }
        }
        groups
    }

    pub(super) fn number(&self, parameter: &str) -> f64 {
        self.parameters[parameter].parse().unwrap()
    }

    /// Favourable answers and answers.
    pub(super) fn favourable(&self, group: Option<&str>) -> (u64, u64) {
        let levels: Vec<f64> = self.parameters["favourable"].split(';').map(|level| level.parse().unwrap()).collect();
        let answers = self.answers(group);
        let favourable = answers.iter().filter(|answer| levels.iter().any(|level| same(*level, **answer))).count();
        (favourable as u64, answers.len() as u64)
    }
}

pub(super) fn same(a: f64, b: f64) -> bool {
    a.total_cmp(&b).is_eq()
}

/// The scores in use, low to high.
pub(super) fn scores_of(answers: &[f64]) -> Vec<f64> {
    let mut scores = answers.to_vec();
    scores.sort_by(f64::total_cmp);
    scores.dedup_by(|a, b| same(*a, *b));
    scores
}

pub(super) fn counts_of(answers: &[f64], scores: &[f64]) -> Vec<u64> {
    scores.iter().map(|score| answers.iter().filter(|answer| same(**answer, *score)).count() as u64).collect()
}

pub(super) fn list<const N: usize>(quantities: [(&str, Option<f64>); N]) -> Quantities {
    quantities.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// Letters as a number, so that they can be compared as all other quantities are.
pub(super) fn letters_as_number(letters: &str) -> f64 {
    letters.bytes().fold(0.0, |number, letter| 32.0 * number + f64::from(letter - b'a' + 1))
}

pub(super) fn ends(interval: Option<Interval>) -> (Option<f64>, Option<f64>) {
    (interval.map(|interval| interval.lower), interval.map(|interval| interval.upper))
}

pub(super) fn records(folder: &Path, file: &str) -> Vec<Vec<String>> {
    let mut reader = csv::Reader::from_path(folder.join(file)).unwrap();
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

pub(super) fn cases(folder: &Path) -> BTreeMap<String, Case> {
    let mut cases: BTreeMap<String, Case> = BTreeMap::new();
    for record in records(folder, "parameters.csv") {
        cases.entry(record[0].clone()).or_default().parameters.insert(record[2].clone(), record[3].clone());
    }
    for record in records(folder, "cases.csv") {
        let value = (!record[5].is_empty()).then(|| record[5].parse().unwrap());
        let (group, respondent, item) = (record[2].clone(), record[3].clone(), record[4].clone());
        let row = Row { group, respondent, item, value };
        cases.entry(record[0].clone()).or_default().rows.push(row);
    }
    cases
}
