//! How completely the people of one seminar answered.

use std::collections::BTreeMap;

use super::counted_people::CountedPeople;
use super::table::{AnswerTable, FormKey};
use crate::harmonise::answers::extent::AskedAndGiven;
use crate::harmonise::responses::Completeness;
use crate::survey::StateCode;

/// How completely people answered, by state.
///
/// Nameless records of several forms, or of forms of several modules, may come from the same people: only those of the
/// form that most people filled in are counted.
pub(super) fn completeness(
    table: &AnswerTable<'_>,
    counted: &CountedPeople,
) -> BTreeMap<Option<StateCode>, Completeness> {
    let telling = table.questions.telling();
    let mut forms: BTreeMap<Option<&StateCode>, BTreeMap<Option<&FormKey>, Completeness>> = BTreeMap::new();
    for (person, who) in table.people.iter().enumerate() {
        let of_form = forms.entry(who.state.as_ref()).or_default().entry(who.form.as_ref()).or_default();
        let codes = table.codes_of(person);
        of_form.add(AskedAndGiven::of(telling.iter().filter_map(|place| codes.get(*place))).extent());
    }
    for ((state, form), people) in &counted.completeness {
        forms.entry(state.as_ref()).or_default().entry(form.as_ref()).or_default().add_all(*people);
    }
    let of_state = |mut forms: BTreeMap<Option<&FormKey>, Completeness>| {
        let mut people = forms.remove(&None).unwrap_or_default();
        let nameless = forms.into_values().max_by_key(|form| (form.complete + form.partial, form.complete, form.empty));
        people.add_all(nameless.unwrap_or_default());
        people
    };
    forms.into_iter().map(|(state, forms)| (state.cloned(), of_state(forms))).collect()
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
    }
}
