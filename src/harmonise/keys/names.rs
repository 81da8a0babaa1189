//! What key texts may name: the declared seminars and modules, the states, or any identifier where nothing is declared.

use std::collections::BTreeMap;

use super::reader::KeyProblem;
use super::state_names::StateNames;
use crate::survey::{InvalidIdentifier, IssueCode, ModuleId, Programme, Said, Seminar, SeminarId, StateCode};
use crate::text::{fold, most_alike};

/// What key texts may name.
#[derive(Debug)]
pub(in crate::harmonise) struct Known<'a> {
    programme: &'a Programme,
    /// Folded identifier of every seminar.
    seminars: Vec<(String, SeminarId)>,
    /// The state of every national course.
    courses: BTreeMap<SeminarId, StateCode>,
    /// Folded identifier and titles of every module.
    modules: Vec<(String, ModuleId)>,
    states: StateNames,
}

impl<'a> Known<'a> {
    pub(in crate::harmonise) fn new(programme: &'a Programme) -> Self {
        let seminars = programme.seminars.iter().map(|seminar| (fold(seminar.id.as_str()), seminar.id.clone()));
        let modules = programme.modules.iter().flat_map(|module| {
            let names = std::iter::once(module.id.as_str()).chain(module.title.iter());
            names.map(|name| (fold(name), module.id.clone()))
        });
        let course = |seminar: &Seminar| Some((seminar.id.clone(), seminar.course()?.state.clone()));
        Self {
            programme,
            courses: programme.seminars.iter().filter_map(course).collect(),
            seminars: seminars.collect(),
            modules: modules.collect(),
            states: StateNames::new(&programme.states),
        }
    }

    /// The seminar that a text names.
    pub(in crate::harmonise) fn seminar(&self, text: &str) -> Result<SeminarId, KeyProblem> {
        find(text, &self.seminars, IssueCode::UnknownSeminar)
    }

    /// The state that holds a national course: that of everybody of whom nothing else is told.
    pub(in crate::harmonise) fn state_of_course(&self, seminar: &SeminarId) -> Option<&StateCode> {
        self.courses.get(seminar)
    }

    /// The seminar of a file that names none: the only one there is.
    pub(super) fn only_seminar(&self) -> Option<SeminarId> {
        let [only] = self.programme.seminars.as_slice() else { return None };
        Some(only.id.clone())
    }

    /// The module that a text names.
    pub(in crate::harmonise) fn module(&self, text: &str) -> Result<ModuleId, KeyProblem> {
        find(text, &self.modules, IssueCode::UnknownModule)
    }

    /// The state that a text names.
    pub(in crate::harmonise) fn state(&self, text: &str) -> Result<StateCode, KeyProblem> {
        self.states.find(text).cloned().ok_or_else(|| {
            let suggestion = self.states.suggest(text).map(StateCode::as_str);
            KeyProblem {
                code: IssueCode::UnknownState,
                expected: Said::new("expected-state"),
                nearest: suggestion.map(str::to_owned),
                cure: None,
            }
        })
    }
}

/// The identifier that a text names; any valid one if none is declared.
fn find<T>(text: &str, declared: &[(String, T)], code: IssueCode) -> Result<T, KeyProblem>
where
    T: Clone + std::fmt::Display + std::str::FromStr<Err = InvalidIdentifier>,
{
    if declared.is_empty() {
        return text.parse().map_err(|_: InvalidIdentifier| KeyProblem {
            code,
            expected: Said::new("expected-identifier"),
            nearest: None,
            cure: None,
        });
    }
    let folded = fold(text);
    let known = |name: &str| declared.iter().find(|(spelling, _)| spelling == name).map(|(_, id)| id);
    known(&folded).cloned().ok_or_else(|| KeyProblem {
        code,
        expected: Said::new("expected-declared"),
        nearest: most_alike(&folded, declared.iter().map(|(name, _)| name.as_str())).and_then(known).map(T::to_string),
        cure: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::harmonise::examples::{module, survey};

    #[test]
    fn any_identifier_is_taken_where_nothing_is_declared() {
        let survey = survey(vec![], vec![], vec![]);
        let known = Known::new(&survey.programme);
        assert_eq!(known.seminar("OLS-1").map(|id| id.to_string()).as_deref(), Ok("OLS-1"));
        assert_eq!(known.module("day 2").map_err(|problem| problem.code), Err(IssueCode::UnknownModule));
    }

    #[test]
    fn declared_modules_are_known_by_identifier_and_title_and_no_other_is_taken() {
        let mut survey = survey(vec![], vec![], vec![]);
        survey.programme.modules = vec![module("M04", "Memoria"), module("M05", "Alerta temprana")];
        let known = Known::new(&survey.programme);
        assert_eq!(known.module("m04").map(|id| id.to_string()).as_deref(), Ok("M04"));
        assert_eq!(known.module("ALERTA TEMPRANA").map(|id| id.to_string()).as_deref(), Ok("M05"));
        let problem = known.module("Memorias").unwrap_err();
        assert_eq!((problem.code, problem.nearest.as_deref()), (IssueCode::UnknownModule, Some("M04")));
    }
}
