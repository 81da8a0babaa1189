//! How completely the people of one seminar answered.

use std::collections::BTreeMap;

use super::table::{Form, Table};
use crate::harmonise::answers::code::Code;
use crate::harmonise::responses::Completeness;
use crate::survey::{MissingReason, Questionnaire, StateCode};

/// How completely people answered, by state.
///
/// Nameless records of several forms, or of forms of several modules, may come from the same people: only those of the
/// form that most people filled in are counted.
pub(in crate::harmonise) fn completeness(
    table: &Table,
    questionnaire: &Questionnaire,
) -> BTreeMap<Option<StateCode>, Completeness> {
    let counted = counted(table, questionnaire);
    let mut forms: BTreeMap<Option<&StateCode>, BTreeMap<Option<&Form>, Completeness>> = BTreeMap::new();
    for (person, who) in table.people.iter().enumerate() {
        let of_form = forms.entry(who.state.as_ref()).or_default().entry(who.form.as_ref()).or_default();
        let codes = table.codes_of(person);
        of_form.add(Answers::of(counted.iter().filter_map(|place| codes.get(*place))).extent(), 1);
    }
    for (state, form, people) in &table.bulk.people {
        let of_form = forms.entry(state.as_ref()).or_default().entry(form.as_ref()).or_default();
        Extent::ALL.into_iter().zip(people).for_each(|(extent, people)| of_form.add(extent, *people));
    }
    let of_state = |mut forms: BTreeMap<Option<&Form>, Completeness>| {
        let people = forms.remove(&None).unwrap_or_default();
        let nameless = forms.into_values().max_by_key(|form| (form.complete + form.partial, form.complete, form.empty));
        let nameless = nameless.unwrap_or_default();
        Completeness {
            complete: people.complete + nameless.complete,
            partial: people.partial + nameless.partial,
            empty: people.empty + nameless.empty,
        }
    };
    forms.into_iter().map(|(state, forms)| (state.cloned(), of_state(forms))).collect()
}

/// Places of the rating questions; of all questions, if none is a rating.
fn counted(table: &Table, questionnaire: &Questionnaire) -> Vec<usize> {
    let is_rating = |item: usize| {
        let item = questionnaire.items.get(item);
        item.and_then(|item| questionnaire.scale_of(item)).is_some_and(|scale| scale.kind.is_rating())
    };
    let questions = table.questions.iter().enumerate();
    let ratings: Vec<usize> = questions.filter(|(_, (item, _))| is_rating(*item)).map(|(place, _)| place).collect();
    if ratings.is_empty() { (0..table.questions.len()).collect() } else { ratings }
}

/// How completely somebody answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::harmonise) enum Extent {
    Complete,
    Partial,
    Empty,
}

impl Extent {
    /// All of them, in the order of their declaration.
    pub(in crate::harmonise) const ALL: [Self; 3] = [Self::Complete, Self::Partial, Self::Empty];
}

impl Completeness {
    fn add(&mut self, extent: Extent, people: u64) {
        match extent {
            Extent::Complete => self.complete += people,
            Extent::Partial => self.partial += people,
            Extent::Empty => self.empty += people,
        }
    }
}

/// How many questions a person was asked, and how many answers they gave.
#[derive(Debug, Clone, Copy)]
pub(in crate::harmonise) struct Answers {
    asked: u64,
    given: u64,
}

impl Answers {
    /// A question that doesn't apply to a person is not counted as asked.
    pub(in crate::harmonise) fn of<'c>(codes: impl Iterator<Item = &'c Code>) -> Self {
        let not_applicable = Code::missing(MissingReason::NotApplicable);
        let mut answers = Self { asked: 0, given: 0 };
        for code in codes {
            let is_asked = *code != Code::ABSENT && *code != Code::NOT_ASKED && *code != not_applicable;
            answers.asked += u64::from(is_asked);
            answers.given += u64::from(code.as_level().is_some());
        }
        answers
    }

    /// Complete is at least 80 % of what was asked.
    pub(in crate::harmonise) fn extent(self) -> Extent {
        match self {
            Self { given: 0, .. } => Extent::Empty,
            Self { given, asked } if given * 5 >= asked * 4 => Extent::Complete,
            Self { .. } => Extent::Partial,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::harmonise::examples::{read, small_survey};

    #[test]
    fn complete_is_four_fifths_of_what_was_asked_and_applies() {
        let text = "ID,País,M04 Relevancia,M05 Relevancia,En general,Comentarios\n1,PE,Neutral,No aplica,7,\n\
                    2,PE,Neutral,,7,\n3,CL,,,,Nada\n";
        let checked = read(&small_survey(), &[("C1/a.csv", text)]);
        let of_state = |code: &str| checked.output.completeness[&("C1".parse().unwrap(), Some(code.parse().unwrap()))];
        assert_eq!(of_state("PE"), Completeness { complete: 1, partial: 1, empty: 0 });
        assert_eq!(of_state("CL"), Completeness { complete: 0, partial: 0, empty: 1 });
    }

    #[test]
    fn nameless_forms_of_several_modules_are_not_added_up() {
        let mut survey = small_survey();
        survey.deliveries[0].files = "{seminar}/{module}.csv".parse().unwrap();
        let (three, two) = ("Relevancia\nNeutral\nNeutral\nNeutral\n", "Relevancia\nNeutral\nNeutral\n");
        let checked = read(&survey, &[("C1/M04.csv", three), ("C1/M05.csv", two)]);
        let people: Vec<_> = checked.output.completeness.values().collect();
        assert_eq!(people, [&Completeness { complete: 3, partial: 0, empty: 0 }]);
    }
}
