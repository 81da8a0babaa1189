//! Completes the programme with the seminars and modules that were found where nothing was declared.

use std::collections::{BTreeMap, BTreeSet};

use crate::harmonise::answers::asked::undated;
use crate::harmonise::responses::Responses;
use crate::survey::{Module, ModuleId, Programme, SeminarId, Survey, Translated};

impl Responses {
    /// The survey as every later stage takes it: its programme completed, where nothing was declared, with the seminars
    /// and modules that were found, sorted by name, numbers in them by size.
    #[must_use]
    pub fn complete(&self, mut survey: Survey) -> Survey {
        let programme = &mut survey.programme;
        if programme.seminars.is_empty() {
            programme.seminars = self.discovered.keys().map(undated).collect();
            programme.seminars.sort_by_cached_key(|seminar| natural(seminar.id.as_str()));
        }
        if programme.modules.is_empty() {
            let mut taught: BTreeMap<ModuleId, BTreeSet<SeminarId>> = BTreeMap::new();
            for (seminar, modules) in &self.discovered {
                for module in modules.iter().cloned() {
                    taught.entry(module).or_default().insert(seminar.clone());
                }
            }
            programme.modules = taught.into_iter().map(|(id, seminars)| found(id, seminars, programme)).collect();
            programme.modules.sort_by_cached_key(|module| natural(module.id.as_str()));
        }
        survey
    }
}

/// A module that was found in these seminars; its part is that of the first Lemkin seminar.
fn found(id: ModuleId, seminars: BTreeSet<SeminarId>, programme: &Programme) -> Module {
    let part = seminars.iter().find_map(|seminar| programme.seminar(seminar)?.part());
    Module {
        part: part.unwrap_or(1),
        title: Translated::same(id.as_str()),
        id,
        taught: Some(seminars.into_iter().collect()),
        changes: Vec::new(),
    }
}

/// A sorting key in which `day_10` comes after `day_9`.
pub(in crate::harmonise) fn natural(text: &str) -> Vec<(u64, String)> {
    let mut parts = vec![(0, String::new())];
    let mut digits = String::new();
    for character in text.chars().chain([' ']) {
        if character.is_ascii_digit() {
            digits.push(character);
            continue;
        }
        if !digits.is_empty() {
            parts.push((digits.parse().unwrap_or(u64::MAX), String::new()));
            digits.clear();
        }
        if let Some((_, word)) = parts.last_mut() {
            word.push(character);
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_names_are_sorted_by_size() {
        let mut names = ["OLS-10", "OLS-2", "OLS-1", "2018Q3", "2018Q2", "2017Q4"];
        names.sort_by_key(|name| natural(name));
        assert_eq!(names, ["2017Q4", "2018Q2", "2018Q3", "OLS-1", "OLS-2", "OLS-10"]);
    }
}
