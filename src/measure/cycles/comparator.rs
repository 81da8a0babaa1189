//! Which earlier seminar a question is compared to, and why there may be none.
//!
//! The comparator is the nearest earlier seminar of the same part that taught the module and put the same item. A
//! questionnaire gives an item one wording and one scale, so that the same item is comparable by declaration; a revised
//! *module* stays comparable, because revising it is the treatment we want to judge.
//!
//! A changed *question* is declared as another item with another `wording`: the earlier wording keeps its item with an
//! `asked` window that ends, the new one is an item of its own with an `asked` window that begins and another number,
//! and both have the same `per`, `dimension` and `modules`. An item is the former wording of another if all of that
//! holds and it is no longer asked. Nothing is guessed from identifiers or texts.

use crate::measure::finding::Incomparable;
use crate::measure::item::Question;
use crate::survey::{Programme, Questionnaire, Seminar, Tallies};

/// What a question is compared to.
#[derive(Debug, Clone)]
pub(in crate::measure) enum Comparator<'a> {
    /// The same question at an earlier seminar.
    Earlier(Question<'a>),
    /// There is none; where another wording was asked, the seminar that asked it.
    None(Incomparable, Option<&'a Seminar>),
}

/// The comparator of a question that was asked.
pub(in crate::measure) fn comparator<'a>(
    question: &'a Question<'a>,
    programme: &'a Programme,
    questionnaire: &'a Questionnaire,
    tallies: &Tallies,
) -> Comparator<'a> {
    let earlier: Vec<&Seminar> = programme.earlier_of_same_part(question.seminar).collect();
    let taught: Vec<&Seminar> = earlier
        .iter()
        .copied()
        .filter(|seminar| question.module.is_none_or(|module| module.was_taught(seminar)))
        .collect();
    let same = taught.iter().map(|seminar| question.at(seminar)).find(|question| question.counts(tallies).is_some());
    if let Some(same) = same {
        return Comparator::Earlier(same);
    }
    let former = taught.iter().find_map(|seminar| {
        let former = former_wording(question, questionnaire, seminar, tallies)?;
        let reason = if former.item.scale == question.item.scale {
            Incomparable::WordingChanged
        } else {
            Incomparable::ScaleChanged
        };
        Some(Comparator::None(reason, Some(seminar)))
    });
    former.unwrap_or_else(|| {
        let new = taught.is_empty() && !earlier.is_empty();
        Comparator::None(if new { Incomparable::ModuleNew } else { Incomparable::NoEarlierAnswers }, None)
    })
}

/// The item that asked the same in other words at an earlier seminar: see the rule above.
fn former_wording<'a>(
    question: &'a Question<'a>,
    questionnaire: &'a Questionnaire,
    earlier: &'a Seminar,
    tallies: &Tallies,
) -> Option<Question<'a>> {
    let item = question.item;
    let module = question.module.map(|module| &module.id);
    questionnaire
        .items
        .iter()
        .filter(|other| other.wording != item.wording && !other.was_asked(question.seminar, module))
        .filter(|other| other.per == item.per && other.dimension.is_some() && other.dimension == item.dimension)
        .filter(|other| other.modules == item.modules)
        .filter_map(|other| {
            let scale = questionnaire.scale_of(other)?;
            Some(Question { seminar: earlier, item: other, scale, ..question.clone() })
        })
        .find(|former| former.counts(tallies).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::example::Example;
    use crate::measure::finding::{Estimate, Finding};

    const ANSWERS: [u64; 5] = [2, 3, 4, 5, 6];

    fn changes(example: &Example, prefix: &str) -> Vec<(String, Estimate)> {
        let is_change = |(id, _): &(String, Finding)| id.starts_with(prefix) && id.contains(".change");
        example.findings().into_iter().filter(is_change).map(|(id, finding)| (id, finding.estimate)).collect()
    }

    #[test]
    fn the_nearest_earlier_seminar_of_the_same_part_that_asked_is_the_comparator() {
        let example = Example::new()
            .answered("C1P1.M01.relevance", &ANSWERS)
            .answered("C1P1.M02.relevance", &ANSWERS)
            .answered("C2P1.M01.relevance", &ANSWERS)
            .answered("C3P1.M01.relevance", &ANSWERS)
            .answered("C3P1.M02.relevance", &ANSWERS);
        assert_eq!(changes(&example, "C3P1.M01")[0].0, "C3P1.M01.relevance.change.vs.C2P1");
        assert_eq!(changes(&example, "C3P1.M02")[0].0, "C3P1.M02.relevance.change.vs.C1P1");
    }

    #[test]
    fn a_first_seminar_and_a_new_module_have_nothing_to_be_compared_to() {
        let example = Example::new().answered("C1P1.M01.relevance", &ANSWERS).answered("C2P1.M03.relevance", &ANSWERS);
        let first = Estimate::NotComparable(Incomparable::NoEarlierAnswers);
        let new = Estimate::NotComparable(Incomparable::ModuleNew);
        assert_eq!(changes(&example, "C1P1.M01"), [("C1P1.M01.relevance.change".to_owned(), first)]);
        assert_eq!(changes(&example, "C2P1.M03"), [("C2P1.M03.relevance.change".to_owned(), new)]);
    }

    #[test]
    fn another_wording_or_scale_is_not_comparable() {
        let example = Example::new()
            .answered("C2P1.M01.method", &ANSWERS)
            .answered("C3P1.M01.method_new", &ANSWERS)
            .answered("C2P1.M01.guide", &[3, 4, 5])
            .answered("C3P1.M01.guide_new", &ANSWERS);
        let id = |item: &str| format!("C3P1.M01.{item}.change.vs.C2P1");
        let expected = [
            (id("guide_new"), Estimate::NotComparable(Incomparable::ScaleChanged)),
            (id("method_new"), Estimate::NotComparable(Incomparable::WordingChanged)),
        ];
        assert_eq!(changes(&example, "C3P1"), expected);
    }

    #[test]
    fn an_item_of_the_same_dimension_and_wording_is_another_question() {
        let mut example =
            Example::new().answered("C2P1.M01.method", &ANSWERS).answered("C3P1.M01.method_new", &ANSWERS);
        for item in &mut example.survey.questionnaire.items {
            item.wording = 1;
        }
        assert_eq!(changes(&example, "C3P1")[0].1, Estimate::NotComparable(Incomparable::NoEarlierAnswers));
    }
}
