//! Completes the programme with the seminars and modules that were found where nothing was declared.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::harmonise::answers::asked::undated;
use crate::harmonise::responses::Responses;
use crate::survey::{
    Issue, IssueCode, Module, ModuleId, Place, Programme, Said, SeminarId, Severity, Survey, Translated,
};
use crate::text::DatedName;

impl Responses {
    /// The survey as every later stage takes it: its programme completed, where nothing was declared, with the seminars and
    /// modules that were found. Seminars stand in the order in which they were held, as far as their names or days tell it;
    /// modules by name, numbers in them by size.
    #[must_use]
    pub fn complete(&self, mut survey: Survey) -> Survey {
        let programme = &mut survey.programme;
        if programme.seminars.is_empty() {
            let (seminars, order_is_known) = in_order(self.discovered.keys(), &self.first_days);
            programme.seminars = seminars.into_iter().map(undated).collect();
            programme.order_is_known = order_is_known;
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

/// What is told of seminars that nothing declares and of which nobody knows which came first; none if that is known.
pub(in crate::harmonise) fn order_issue(responses: &Responses, programme: &Programme) -> Option<Issue> {
    let (seminars, order_is_known) = in_order(responses.discovered.keys(), &responses.first_days);
    let names: Vec<&str> = seminars.into_iter().map(SeminarId::as_str).collect();
    (programme.seminars.is_empty() && !order_is_known).then(|| Issue {
        read: Some(names.join(", ")),
        expected: Some(Said::new("expected-order-of-seminars")),
        ..Issue::new(
            Severity::Warning,
            IssueCode::SeminarOrderUnknown,
            Place::file("programme.toml"),
            Said::new("done-seminars-unordered"),
        )
    })
}

/// What tells when a seminar was held, compared with others: a year or day, and the numbers of its name.
type SeminarTime = (u64, Vec<u64>);

/// One way to tell it.
type TimeOf<'t> = &'t dyn Fn(&&SeminarId) -> Option<SeminarTime>;

/// Seminars in the order in which they were held, and whether that is known: by the numbers in names that differ in nothing
/// else, else by the years in all names, else by the first day of the answers to each. The words of names tell nothing.
fn in_order<'s>(
    seminars: impl Iterator<Item = &'s SeminarId>,
    first_days: &BTreeMap<SeminarId, Date>,
) -> (Vec<&'s SeminarId>, bool) {
    let mut seminars: Vec<&SeminarId> = seminars.collect();
    seminars.sort_by_cached_key(|seminar| natural(seminar.as_str()));
    let names: BTreeMap<&SeminarId, DatedName> =
        seminars.iter().map(|seminar| (*seminar, DatedName::of(seminar.as_str()))).collect();
    let numbers = |seminar: &&SeminarId| names.get(*seminar).map(|name| name.numbers.clone());
    let words: BTreeSet<&str> = names.values().map(|name| name.words.as_str()).collect();
    let year = |seminar: &&SeminarId| {
        let name = names.get(*seminar)?;
        // Of one year, names that differ in words only are not told apart.
        Some((name.years().next()?, Vec::new()))
    };
    let by_numbers = |seminar: &&SeminarId| Some((0, numbers(seminar)?)).filter(|_| words.len() == 1);
    let day = |seminar: &&SeminarId| {
        let day = first_days.get(*seminar)?;
        let days = u64::try_from((*day - Date::constant(1, 1, 1)).get_days()).ok()?;
        Some((days, Vec::new()))
    };
    let ways: [TimeOf<'_>; 3] = [&by_numbers, &year, &day];
    for time in ways {
        let times: Option<Vec<SeminarTime>> = seminars.iter().map(time).collect();
        let Some(times) = times else { continue };
        let different: BTreeSet<&SeminarTime> = times.iter().collect();
        if different.len() == seminars.len() {
            seminars.sort_by_cached_key(time);
            return (seminars, true);
        }
    }
    let is_known = seminars.len() < 2;
    (seminars, is_known)
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

    fn order(names: &[&str], days: &[(&str, &str)]) -> Option<Vec<String>> {
        let ids: Vec<SeminarId> = names.iter().map(|name| name.parse().unwrap()).collect();
        let days = days.iter().map(|(name, day)| (name.parse().unwrap(), day.parse().unwrap())).collect();
        let (seminars, is_known) = in_order(ids.iter(), &days);
        is_known.then(|| seminars.into_iter().map(ToString::to_string).collect())
    }

    #[test]
    fn seminars_are_ordered_by_numbers_years_or_days_and_never_by_words() {
        let in_order = |names: &[&str]| order(names, &[]).unwrap_or_default();
        assert_eq!(in_order(&["OLS-10", "OLS-9"]), ["OLS-9", "OLS-10"]);
        assert_eq!(in_order(&["C2P1", "C1P2", "C1P1"]), ["C1P1", "C1P2", "C2P1"]);
        assert_eq!(in_order(&["12-2014", "01-2015"]), ["12-2014", "01-2015"]);
        let (methods, mind) = ("methodology-2026-21", "neuroscience-mind-2023-23");
        assert_eq!(in_order(&[methods, mind]), [mind, methods]);
        assert_eq!(in_order(&["only"]), ["only"]);
        assert_eq!(order(&["after", "before"], &[]), None);
        assert_eq!(order(&["ethics-2023", "law-2023"], &[]), None);
        let days = [("after", "2014-11-02"), ("before", "2014-10-12")];
        assert_eq!(order(&["after", "before"], &days).unwrap(), ["before", "after"]);
        assert_eq!(order(&["after", "before"], &days[..1]), None);
    }

    #[test]
    fn numbers_in_names_are_sorted_by_size() {
        let mut names = ["OLS-10", "OLS-2", "OLS-1", "2018Q3", "2018Q2", "2017Q4"];
        names.sort_by_key(|name| natural(name));
        assert_eq!(names, ["2017Q4", "2018Q2", "2018Q3", "OLS-1", "OLS-2", "OLS-10"]);
    }
}
