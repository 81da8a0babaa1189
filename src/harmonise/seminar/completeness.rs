//! How many people of one seminar answered, and how completely.

use std::collections::{BTreeMap, BTreeSet};

use super::counted_people::CountedPeople;
use super::share::SeminarShare;
use super::table::{AnswerTable, FormKey};
use crate::harmonise::answers::extent::AskedAndGiven;
use crate::harmonise::responses::Completeness;
use crate::survey::{Group, PeopleRange, StateCode};

/// How many people answered, and how completely.
#[derive(Debug)]
pub(super) struct Answerers {
    /// By state, of the people who surely differ.
    pub(super) completeness: BTreeMap<Option<StateCode>, Completeness>,
    /// Of all and by state, how many answered.
    pub(super) people: BTreeMap<Group, PeopleRange>,
}

impl Answerers {
    /// Those of one seminar.
    ///
    /// Nameless records of several forms, or of forms of several modules, may come from the same people, and those of a
    /// form that nobody filled in under a name from people who have a name elsewhere: as many people as the form that most
    /// filled in, at least, and as many as there are forms, at most.
    pub(super) fn of(shares: &[SeminarShare<'_, '_>], table: &AnswerTable<'_>, counted: &CountedPeople) -> Self {
        // Where some answers name no forms, nobody knows how many people answered.
        if counted.is_of_answers {
            return Self { completeness: BTreeMap::new(), people: BTreeMap::new() };
        }
        let named = named_forms(shares);
        let mut all = FormCounts::default();
        let mut by_state: BTreeMap<Option<StateCode>, FormCounts> = BTreeMap::new();
        for (state, form, people) in counts(table, counted) {
            all.add(form.clone(), people);
            by_state.entry(state).or_default().add(form, people);
        }
        let completeness: BTreeMap<Option<StateCode>, Completeness> =
            by_state.iter().map(|(state, forms)| (state.clone(), forms.surely(&named))).collect();
        let ranges: BTreeMap<&Option<StateCode>, PeopleRange> =
            by_state.iter().map(|(state, forms)| (state, forms.range(&named))).collect();
        let of_states: PeopleRange = ranges.iter().filter(|(state, _)| state.is_some()).map(|(_, range)| *range).sum();
        let mut whole = all.range(&named);
        whole.least = whole.least.max(of_states.least);
        // People of different states are different people.
        if !ranges.contains_key(&None) {
            whole = of_states;
        }
        let groups = ranges.into_iter().filter_map(|(state, range)| Some((Group::State(state.clone()?), range)));
        let people = groups.chain([(Group::All, whole)]).collect();
        Self { completeness, people }
    }
}

/// The numbers of the forms that somebody filled in under a name.
fn named_forms(shares: &[SeminarShare<'_, '_>]) -> BTreeSet<usize> {
    let is_named = |share: &&SeminarShare<'_, '_>| {
        let mut entries = share.entries.iter().filter_map(|entry| share.reading.entries.get(*entry));
        entries.any(|entry| entry.respondent.is_some()) || share.counted.iter().any(|(_, of)| of.named.people() > 0)
    };
    shares.iter().filter(is_named).map(|share| share.reading.form).collect()
}

/// State by state and form by form, how completely people answered; the named have no form.
fn counts(table: &AnswerTable<'_>, counted: &CountedPeople) -> Vec<(Option<StateCode>, Option<FormKey>, Completeness)> {
    let telling = table.questions.telling();
    let mut kept: BTreeMap<(Option<&StateCode>, Option<&FormKey>), Completeness> = BTreeMap::new();
    for (person, who) in table.people.iter().enumerate() {
        let codes = table.codes_of(person);
        let extent = AskedAndGiven::of(telling.iter().filter_map(|place| codes.get(*place))).extent();
        kept.entry((who.state.as_ref(), who.form.as_ref())).or_default().add(extent);
    }
    let kept = kept.into_iter().map(|((state, form), people)| (state.cloned(), form.cloned(), people));
    let counted = counted.completeness.iter();
    kept.chain(counted.map(|((state, form), people)| (state.clone(), form.clone(), *people))).collect()
}

/// How completely the named answered, and the nameless form by form.
#[derive(Debug, Default)]
struct FormCounts {
    named: Completeness,
    nameless: BTreeMap<FormKey, Completeness>,
}

impl FormCounts {
    fn add(&mut self, form: Option<FormKey>, people: Completeness) {
        match form {
            None => self.named.add_all(people),
            Some(form) => self.nameless.entry(form).or_default().add_all(people),
        }
    }

    /// The people who surely differ: of all forms those of the one that most filled in. Where the named filled in the same
    /// form, the nameless are others.
    fn surely(&self, named: &BTreeSet<usize>) -> Completeness {
        let most = |is_of_named: bool| {
            let forms = self.nameless.iter().filter(|((form, ..), _)| named.contains(form) == is_of_named);
            forms.map(|(_, form)| *form).max_by_key(rank).unwrap_or_default()
        };
        let mut together = self.named;
        together.add_all(most(true));
        [most(false), together].into_iter().max_by_key(rank).unwrap_or_default()
    }

    fn range(&self, named: &BTreeSet<usize>) -> PeopleRange {
        let least = answered(&self.surely(named));
        let forms: Vec<&FormKey> = self.nameless.keys().collect();
        let is_certain = match forms.as_slice() {
            [] => true,
            [(form, ..)] => self.named.people() == 0 || named.contains(form),
            [..] => false,
        };
        if is_certain {
            return PeopleRange::exactly(least);
        }
        let nameless: u64 = self.nameless.values().map(|form| form.people()).sum();
        PeopleRange { least, most: answered(&self.named) + nameless }
    }
}

fn rank(people: &Completeness) -> (u64, u64, u64) {
    (answered(people), people.complete, people.empty)
}

fn answered(people: &Completeness) -> u64 {
    people.complete + people.partial
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::harmonise::examples::{column_key, nameless, read, small_survey};
    use crate::survey::{Layout, Survey};

    #[test]
    fn complete_is_four_fifths_of_what_was_asked_and_applies() {
        let text = "ID,País,M04 Relevancia,M05 Relevancia,En general,Comentarios\n1,PE,Neutral,No aplica,7,\n\
                    2,PE,Neutral,,7,\n3,CL,,,,Nada\n";
        let checked = read(&small_survey(), &[("C1/a.csv", text)]);
        let of_state = |code: &str| checked.output.completeness[&("C1".parse().unwrap(), Some(code.parse().unwrap()))];
        assert_eq!(of_state("PE"), Completeness { complete: 1, partial: 1, empty: 0 });
        assert_eq!(of_state("CL"), Completeness { complete: 0, partial: 0, empty: 1 });
        let of_seminar = |seminar: &str| checked.output.completeness_of(&seminar.parse().unwrap());
        assert_eq!(of_seminar("C1"), Some(Completeness { complete: 1, partial: 1, empty: 1 }));
        assert_eq!(of_seminar("C2"), None, "nobody delivered anything");
    }

    #[test]
    fn nameless_forms_of_several_modules_are_not_added_up() {
        let mut survey = small_survey();
        survey.deliveries[0].files = "{seminar}/{module}.csv".parse().unwrap();
        let (three, two) = ("Relevancia\nNeutral\nNeutral\nNeutral\n", "Relevancia\nNeutral\nNeutral\n");
        let checked = read(&survey, &[("C1/M04.csv", three), ("C1/M05.csv", two)]);
        let people: Vec<_> = checked.output.completeness.values().collect();
        assert_eq!(people, [&Completeness { complete: 3, partial: 0, empty: 0 }]);
        let range = checked.output.people(&"C1".parse().unwrap(), &Group::All);
        assert_eq!(range, Some(PeopleRange { least: 3, most: 5 }));
    }

    fn people(survey: &Survey, files: &[(&str, &str)]) -> PeopleRange {
        read(survey, files).output.people(&"C1".parse().unwrap(), &Group::All).unwrap()
    }

    #[test]
    fn forms_of_one_kind_are_people() {
        let files = [("C1/a.csv", "M04 Relevancia,En general\nNeutral,7\n,8\n,\n"), ("C1/b.csv", "En general\n3\n")];
        assert_eq!(people(&nameless(), &files), PeopleRange::exactly(3));
    }

    #[test]
    fn rows_of_modules_without_a_name_are_of_as_many_people_as_one_module_has_or_more() {
        let mut survey = nameless();
        survey.deliveries[0].layout = Layout::ModuleRows;
        survey.deliveries[0].keys.module = Some(column_key("Módulo"));
        let rows = "Módulo,Relevancia\nM04,Neutral\nM04,De acuerdo\nM05,Neutral\n";
        assert_eq!(people(&survey, &[("C1/a.csv", rows)]), PeopleRange { least: 2, most: 3 });
    }

    #[test]
    fn in_the_layout_long_each_row_without_a_name_is_a_form() {
        let mut survey = nameless();
        survey.deliveries[0].layout = Layout::Long;
        survey.deliveries[0].keys.item = Some(column_key("Pregunta"));
        survey.deliveries[0].keys.answer = Some(column_key("Respuesta"));
        let rows = "Pregunta,Respuesta\nM04 Relevancia,Neutral\nM05 Relevancia,De acuerdo\nM05 Relevancia,Neutral\n";
        assert_eq!(people(&survey, &[("C1/a.csv", rows)]), PeopleRange { least: 2, most: 3 });
    }

    #[test]
    fn whoever_has_a_name_may_have_filled_in_another_form_without_it() {
        let named = ("C1/a.csv", "ID,País,En general\n1,PE,7\n2,PE,8\n3,PE,8\n");
        let other = ("C1/b.csv", "M04 Relevancia\nNeutral\nNeutral\n");
        assert_eq!(people(&small_survey(), &[named, other]), PeopleRange { least: 3, most: 5 });
        let same = ("C1/b.csv", "En general\n3\n4\n");
        assert_eq!(people(&small_survey(), &[named, same]), PeopleRange::exactly(5));
    }
}
