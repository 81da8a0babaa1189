//! All that is made of the answers of one seminar.

use std::collections::{BTreeMap, BTreeSet};

use super::checks::against_roster;
use super::completeness::Answerers;
use super::counted_people::CountedPeople;
use super::counted_rows;
use super::empty_items::empty_items;
use super::questions::SeminarQuestions;
use super::rows::rows;
use super::share::SeminarShare;
use super::table::AnswerTable;
use crate::harmonise::beside::find::Companions;
use crate::harmonise::responses::Checked;
use crate::harmonise::responses::{Completeness, Responses, SeminarRows};
use crate::survey::{Group, Issue, ModuleId, PeopleRange, SeminarId, StateCode, Survey, Tallies};

/// What was made of the answers of one seminar.
#[derive(Debug)]
pub(in crate::harmonise) struct OfSeminar {
    pub(in crate::harmonise) seminar: SeminarId,
    pub(in crate::harmonise) issues: Vec<Issue>,
    modules: BTreeSet<ModuleId>,
    tallies: Tallies,
    rows: Option<SeminarRows>,
    completeness: BTreeMap<Option<StateCode>, Completeness>,
    people: BTreeMap<Group, PeopleRange>,
}

/// Puts the answers of one seminar together and counts them. `counted` is what large files say of it.
pub(in crate::harmonise) fn of_seminar(
    shares: &[SeminarShare<'_, '_>],
    questions: &SeminarQuestions<'_>,
    counted: CountedPeople,
    companions: &Companions,
    survey: &Survey,
) -> OfSeminar {
    let seminar = questions.seminar.clone();
    let Checked { output: table, mut issues } = AnswerTable::of(shares, questions);
    let counted = counted_rows::add(counted, shares, questions);
    let Answerers { completeness, people } = Answerers::of(shares, &table, &counted);
    // Rows of some of the people would pass for rows of all.
    let has_rows = !counted.is_of_answers && counted.count() == 0 && table.count() <= survey.rules.small_seminar;
    let roster = companions.rosters.get(&seminar);
    let at_the_roster = roster.map(|roster| against_roster((&table, &counted), roster, &people));
    let tallies = table.tallies().merge(counted.tallies);
    issues.extend(empty_items(shares, questions, &tallies));
    issues.extend(at_the_roster.into_iter().flatten());
    let modules = questions.keys.iter().filter_map(|(_, module)| module.clone()).collect();
    let rows = has_rows.then(|| rows(&table));
    OfSeminar { seminar, issues, modules, tallies, rows, completeness, people }
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
        responses.people.extend(self.people.into_iter().map(|(group, people)| ((seminar.clone(), group), people)));
        responses.completeness.extend(
            self.completeness.into_iter().map(|(state, completeness)| ((seminar.clone(), state), completeness)),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::harmonise::examples::small_survey;

    #[test]
    fn a_seminar_of_which_some_people_are_only_counted_has_no_rows() {
        let survey = small_survey();
        let questions = SeminarQuestions::of("C1".parse().unwrap(), &[], &survey);
        let rows = |counted: CountedPeople| of_seminar(&[], &questions, counted, &Companions::default(), &survey).rows;
        let people = Completeness { complete: 1, ..Completeness::default() };
        let counted = CountedPeople { completeness: [((None, None), people)].into(), ..CountedPeople::default() };
        assert_eq!(rows(counted), None);
        assert_eq!(rows(CountedPeople::default()), Some(SeminarRows::default()));
    }
}
