//! Which earlier seminar a question is compared to, and why there may be none.
//!
//! The comparator is the nearest earlier seminar of the same series (Lemkin seminars of one part, or editions of one
//! national course) that taught the module, under its name or a former one,
//! and put the same item. A questionnaire gives an item one wording and one scale, so that the same item is comparable by
//! declaration; a revised *module* stays comparable, because revising it is the treatment we want to judge. One that was
//! split from another, or merged of several, has no former self, and nothing before that is comparable.
//!
//! A changed *question* is declared as another item with another `wording`: the earlier wording keeps its item with an
//! `asked` window that ends, the new one is an item of its own with an `asked` window that begins and another number,
//! and both have the same `per`, `dimension` and `modules`. An item is the former wording of another if all of that
//! holds and it is no longer asked. Nothing is guessed from identifiers or texts.

use crate::limit::TableSet;
use crate::measure::finding::Incomparable;
use crate::survey::{ChangeKind, Programme, Question, Questionnaire, Seminar};

/// What a question is compared to.
#[derive(Debug, Clone)]
pub(in crate::measure) enum Comparator<'a> {
    /// The same question at an earlier seminar.
    Earlier(Question<'a>),
    /// There is none; where something else stands in the way, the seminar before it.
    None(Incomparable, Option<&'a Seminar>),
}

/// A question at earlier seminars.
pub(in crate::measure) struct Ancestry<'a> {
    /// The question as it may have been put, the nearest seminar first, whether or not it was.
    pub(in crate::measure) former: Vec<Question<'a>>,
    /// The nearest seminar before the module was split or merged, where it was.
    pub(in crate::measure) broken: Option<(Incomparable, &'a Seminar)>,
}

/// A question at earlier seminars, given the nearest first: where its module was taught, under the name it had there.
pub(in crate::measure) fn ancestry<'a>(
    question: &Question<'a>,
    earlier: &[&'a Seminar],
    programme: &'a Programme,
) -> Ancestry<'a> {
    let mut ancestry = Ancestry { former: Vec::new(), broken: None };
    for seminar in earlier {
        let Some(module) = question.module else {
            ancestry.former.push(question.at(seminar, None));
            continue;
        };
        let lineage = programme.lineage(module, seminar, question.seminar);
        let broken = match lineage.kind {
            Some(ChangeKind::Split) => Some(Incomparable::ModuleSplit),
            Some(ChangeKind::Merged) => Some(Incomparable::ModuleMerged),
            None | Some(ChangeKind::Renamed | ChangeKind::Revised | ChangeKind::New | ChangeKind::Dropped) => None,
        };
        if let Some(reason) = broken {
            ancestry.broken = Some((reason, seminar));
            break;
        }
        let former = lineage.former().and_then(|former| programme.module(former));
        ancestry.former.extend(former.map(|former| question.at(seminar, Some(former))));
    }
    ancestry
}

/// The comparator of a question that was asked, among earlier seminars of its series, given the nearest first.
pub(in crate::measure) fn comparator<'a>(
    question: &Question<'a>,
    earlier: &[&'a Seminar],
    programme: &'a Programme,
    questionnaire: &'a Questionnaire,
    tables: &TableSet,
) -> Comparator<'a> {
    let Ancestry { former, broken } = ancestry(question, earlier, programme);
    if let Some(same) = former.iter().find(|former| former.is_in(tables)) {
        return Comparator::Earlier(same.clone());
    }
    let changed = former.iter().find_map(|former| {
        let worded = former_wording(question, former, questionnaire, tables)?;
        let same_scale = worded.item.scale == question.item.scale;
        let reason = if same_scale { Incomparable::WordingChanged } else { Incomparable::ScaleChanged };
        Some((reason, worded.seminar))
    });
    match changed.or(broken) {
        Some((reason, seminar)) => Comparator::None(reason, Some(seminar)),
        None if former.is_empty() && !earlier.is_empty() => Comparator::None(Incomparable::ModuleNew, None),
        None => Comparator::None(Incomparable::nothing_before(question.seminar), None),
    }
}

/// The item that asked the same in other words at an earlier seminar: see the rule above.
pub(in crate::measure) fn former_wording<'a>(
    question: &Question<'a>,
    former: &Question<'a>,
    questionnaire: &'a Questionnaire,
    tables: &TableSet,
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
            Some(Question { item: other, scale, ..former.clone() })
        })
        .find(|former| former.is_in(tables))
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

    fn with_lineage(kind: ChangeKind) -> Example {
        Example::new()
            .module("M07", &["C1P1"], None)
            .module("M08", &["C2P1", "C3P1"], Some(("2014", kind, &["M07"])))
            .answered("C1P1.M07.relevance", &ANSWERS)
            .answered("C3P1.M08.relevance", &ANSWERS)
    }

    #[test]
    fn a_renamed_module_is_compared_to_what_it_was_called_before() {
        let findings = with_lineage(ChangeKind::Renamed).findings();
        let change = &findings["C3P1.M08.relevance.change.vs.C1P1"];
        assert_eq!(change.module_at_comparator().unwrap().as_str(), "M07");
        assert!(matches!(change.estimate, Estimate::Value { .. }));
        assert!(findings.contains_key("C3P1.M08.relevance.superiority.vs.C1P1"));
    }

    #[test]
    fn a_module_that_kept_its_name_is_named_once() {
        let findings = Example::new()
            .module("M08", &["C1P1", "C3P1"], Some(("2016", ChangeKind::Revised, &[])))
            .answered("C1P1.M08.relevance", &ANSWERS)
            .answered("C3P1.M08.relevance", &ANSWERS)
            .findings();
        assert_eq!(findings["C3P1.M08.relevance.change.vs.C1P1"].comparator_module, None);
    }

    #[test]
    fn split_and_merged_modules_are_refused_back_to_the_seminar_before() {
        for (kind, reason) in
            [(ChangeKind::Split, Incomparable::ModuleSplit), (ChangeKind::Merged, Incomparable::ModuleMerged)]
        {
            let example = with_lineage(kind);
            let refused = ("C3P1.M08.relevance.change.vs.C1P1".to_owned(), Estimate::NotComparable(reason));
            assert_eq!(changes(&example, "C3P1.M08"), [refused]);
            let answered = example.answered("C2P1.M08.relevance", &ANSWERS);
            assert_eq!(changes(&answered, "C3P1.M08")[0].0, "C3P1.M08.relevance.change.vs.C2P1");
        }
    }

    #[test]
    fn a_dropped_module_leaves_no_finding_where_it_is_no_longer_taught() {
        let example = Example::new().module("M07", &["C1P1"], None).answered("C1P1.M07.relevance", &ANSWERS);
        assert!(example.findings().keys().all(|id| id.starts_with("C1P1")));
    }
}
