//! All that is made of the answers of one seminar.

use std::collections::{BTreeMap, BTreeSet};

use super::checks::{against_roster, empty_items};
use super::completeness::completeness;
use super::rows::rows;
use super::table::{Share, Table};
use super::tally::tally;
use crate::harmonise::beside::find::Companions;
use crate::harmonise::responses::{Completeness, Responses, Rows};
use crate::survey::{Issue, ModuleId, SeminarId, StateCode, Survey, Tallies};

/// What was made of the answers of one seminar.
#[derive(Debug)]
pub(in crate::harmonise) struct OfSeminar {
    pub(in crate::harmonise) seminar: SeminarId,
    pub(in crate::harmonise) issues: Vec<Issue>,
    modules: BTreeSet<ModuleId>,
    tallies: Tallies,
    rows: Option<Rows>,
    completeness: BTreeMap<Option<StateCode>, Completeness>,
}

/// Puts the answers of one seminar together and counts them.
pub(in crate::harmonise) fn of_seminar(
    seminar: SeminarId,
    shares: &[Share<'_, '_>],
    companions: &Companions,
    survey: &Survey,
) -> OfSeminar {
    let questionnaire = &survey.questionnaire;
    let mut issues = Vec::new();
    let table = Table::new(seminar.clone(), shares, survey, &mut issues);
    let completeness = completeness(&table, questionnaire);
    issues.extend(empty_items(&table, questionnaire));
    if let Some(roster) = companions.rosters.get(&seminar) {
        issues.extend(against_roster(&table, roster, &completeness));
    }
    let is_small = table.count() <= survey.rules.small_seminar;
    OfSeminar {
        seminar,
        issues,
        modules: table.questions.iter().filter_map(|(_, module)| module.clone()).collect(),
        tallies: tally(&table, questionnaire),
        rows: is_small.then(|| rows(&table, questionnaire)),
        completeness,
    }
}

impl OfSeminar {
    /// Puts it beside the other seminars.
    pub(in crate::harmonise) fn add_to(self, responses: &mut Responses) {
        for (key, counts) in self.tallies.iter() {
            responses.tallies.add(key.clone(), counts);
        }
        let seminar = self.seminar;
        responses.discovered.insert(seminar.clone(), self.modules);
        responses.rows.extend(self.rows.map(|rows| (seminar.clone(), rows)));
        responses.completeness.extend(
            self.completeness.into_iter().map(|(state, completeness)| ((seminar.clone(), state), completeness)),
        );
    }
}
