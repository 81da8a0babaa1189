//! Seminars compared pair by pair: levels of both, changes of exactly this pair, and what became of each module.

use super::comparator::former_wording;
use super::compared::{ComparedModule, Comparison};
use super::comparison::comparisons;
use crate::limit::{MadeOf, TableSet, Tables};
use crate::measure::finding::{Estimate, Finding, FindingKey, Incomparable, Method, Statistic};
use crate::measure::finding_set::FindingSet;
use crate::measure::seminar_findings::levels;
use crate::survey::{Lineage, Module, Question, Seminar, Survey, questions};

/// Compares pairs of seminars, each of one series, the earlier first.
///
/// It gives the levels of both seminars, and of every item that both asked about a module, or about the seminar as a
/// whole, the change, its size, and the change that could have been seen; p is adjusted over one item across the modules
/// of the pair. Where the two can't be compared, the reason is told.
#[must_use]
pub fn compare<T: Tables>(released: &T, survey: &Survey, pairs: &[(&Seminar, &Seminar)]) -> MadeOf<T, Comparison> {
    MadeOf::new(released, |tables| compared(tables, survey, pairs))
}

fn compared(tables: &TableSet, survey: &Survey, pairs: &[(&Seminar, &Seminar)]) -> Comparison {
    let (mut found, mut modules) = (FindingSet::empty(tables), Vec::new());
    for (earlier, later) in pairs {
        let pair = SeminarPair { earlier, later, tables, survey };
        for of_seminar in [levels(earlier, tables, survey), levels(later, tables, survey)] {
            found.findings.extend(of_seminar.findings);
            found.distributions.extend(of_seminar.distributions);
        }
        found.findings.extend(pair.changes());
        found.findings.extend(pair.no_longer_asked());
        modules.extend(pair.modules());
    }
    Comparison { found: found.in_order(), modules }
}

/// Two seminars of one series.
struct SeminarPair<'a> {
    earlier: &'a Seminar,
    later: &'a Seminar,
    tables: &'a TableSet,
    survey: &'a Survey,
}

/// How a module of the earlier seminar goes on.
enum Successor<'a> {
    /// As this module, perhaps under another name.
    Same(&'a Module),
    /// Split, or merged with others.
    Others,
    /// It is no longer taught.
    None,
}

impl<'a> SeminarPair<'a> {
    fn questions_at(&self, seminar: &'a Seminar) -> Vec<Question<'a>> {
        questions(seminar, &self.survey.programme, &self.survey.questionnaire)
    }

    /// Changes of everything that the later seminar asked. Every refusal names the pair.
    fn changes(&self) -> Vec<Finding> {
        let found = comparisons(&self.questions_at(self.later), &[self.earlier], self.tables, self.survey);
        found
            .into_iter()
            .map(|finding| {
                let key = FindingKey { comparator: Some(self.earlier.id.clone()), ..finding.key };
                Finding { key, ..finding }
            })
            .collect()
    }

    /// What was asked earlier and no longer, in other words neither.
    fn no_longer_asked(&self) -> Vec<Finding> {
        self.questions_at(self.earlier)
            .iter()
            .filter(|question| question.scale.kind.is_better_when_higher())
            .filter_map(|question| self.end_of(question))
            .collect()
    }

    fn end_of(&self, former: &Question<'a>) -> Option<Finding> {
        let known = former.known(self.tables)?;
        let (module, reason) = match former.module.map(|module| (module, self.successor(module))) {
            None => (None, Incomparable::NoLaterAnswers),
            Some((_, Successor::Same(module))) => (Some(module), Incomparable::NoLaterAnswers),
            Some((_, Successor::Others)) => return None,
            Some((module, Successor::None)) => (Some(module), Incomparable::ModuleDropped),
        };
        let now = former.at(self.later, module);
        if now.is_in(self.tables) || self.is_reworded(former, &now) {
            return None;
        }
        let said = (Statistic::Change, Method::Descriptive);
        let finding = now.finding_against(former, said, Estimate::NotComparable(reason), 0);
        Some(Finding { n_comparator: known.valid(), ..finding })
    }

    /// Whether the later seminar asks the same in other words; its own question tells so.
    fn is_reworded(&self, former: &Question<'a>, now: &Question<'a>) -> bool {
        let questionnaire = &self.survey.questionnaire;
        questionnaire.items.iter().any(|item| {
            let Some(scale) = questionnaire.scale_of(item) else { return false };
            let candidate = Question { item, scale, ..now.clone() };
            candidate.is_in(self.tables)
                && former_wording(&candidate, former, questionnaire, self.tables)
                    .is_some_and(|worded| worded.item.id == former.item.id)
        })
    }

    /// Every module of the later seminar with its lineage, in the order of the curriculum.
    fn lineages(&self) -> impl Iterator<Item = (&'a Module, Lineage)> {
        let programme = &self.survey.programme;
        let (earlier, later) = (self.earlier, self.later);
        programme.modules_of(later).map(move |module| (module, programme.lineage(module, earlier, later)))
    }

    fn successor(&self, former: &Module) -> Successor<'a> {
        let mut goes_on = Successor::None;
        for (module, lineage) in self.lineages() {
            if lineage.former() == Some(&former.id) {
                return Successor::Same(module);
            }
            if lineage.from.contains(&former.id) {
                goes_on = Successor::Others;
            }
        }
        goes_on
    }

    /// Every module of the two seminars, in the order of the curriculum; of those that the later one doesn't teach, what
    /// goes on under no other name.
    fn modules(&self) -> Vec<ComparedModule> {
        let programme = &self.survey.programme;
        programme
            .modules
            .iter()
            .filter(|module| {
                module.was_taught(self.later)
                    || (module.was_taught(self.earlier) && matches!(self.successor(module), Successor::None))
            })
            .map(|module| ComparedModule {
                earlier: self.earlier.id.clone(),
                later: self.later.id.clone(),
                module: module.id.clone(),
                lineage: programme.lineage(module, self.earlier, self.later),
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::limit::internal;
    use crate::measure::example::Example;
    use crate::measure::finding::Verdict;
    use crate::survey::ChangeKind;

    const LOW: [u64; 5] = [8, 8, 4, 2, 1];
    const HIGH: [u64; 5] = [1, 1, 2, 9, 12];
    const FIRST_TO_THIRD: [(&str, &str); 1] = [("C1P1", "C3P1")];

    fn compared(example: &Example, pairs: &[(&str, &str)]) -> Comparison {
        let released = internal(&example.responses, &example.survey);
        let seminar = |id: &str| example.survey.programme.seminar(&id.parse().unwrap()).unwrap();
        let pairs: Vec<_> = pairs.iter().map(|(earlier, later)| (seminar(earlier), seminar(later))).collect();
        compare(&released, &example.survey, &pairs).get().clone()
    }

    fn findings(comparison: &Comparison) -> BTreeMap<String, &Finding> {
        comparison.found.findings.iter().map(|finding| (finding.key.to_string(), finding)).collect()
    }

    fn refused(example: &Example) -> Vec<(String, Incomparable)> {
        let comparison = compared(example, &FIRST_TO_THIRD);
        let reason = |finding: &Finding| match finding.estimate {
            Estimate::NotComparable(reason) => Some((finding.key.to_string(), reason)),
            Estimate::Value { .. }
            | Estimate::Bounds { .. }
            | Estimate::Withheld(_)
            | Estimate::TooFew { .. }
            | Estimate::NotAsked
            | Estimate::Undefined(_) => None,
        };
        comparison.found.findings.iter().filter_map(reason).collect()
    }

    fn lineages(example: &Example) -> Vec<(String, Option<ChangeKind>)> {
        let comparison = compared(example, &FIRST_TO_THIRD);
        comparison.modules.into_iter().map(|module| (module.module.to_string(), module.lineage.kind)).collect()
    }

    #[test]
    fn exactly_the_two_seminars_are_compared_whatever_lies_between() {
        let example = Example::new()
            .answered("C1P1.M01.relevance", &LOW)
            .answered("C2P1.M01.relevance", &HIGH)
            .answered("C3P1.M01.relevance", &HIGH);
        let comparison = compared(&example, &FIRST_TO_THIRD);
        let found = findings(&comparison);
        assert_eq!(found["C3P1.M01.relevance.change.vs.C1P1"].verdict, Some(Verdict::Improved));
        assert!(found.contains_key("C3P1.M01.relevance.superiority.vs.C1P1"));
        assert!(found.contains_key("C3P1.M01.relevance.detectable_rise.vs.C1P1"));
        assert!(found.contains_key("C1P1.M01.relevance.favourable"));
        assert!(found.contains_key("C3P1.M01.relevance.favourable"));
        assert!(!found.keys().any(|id| id.contains("C2P1")));
        assert_eq!(comparison.found.distributions.len(), 2);
    }

    #[test]
    fn p_is_adjusted_across_the_modules_of_the_pair() {
        let example = Example::new()
            .answered("C1P1.M01.relevance", &LOW)
            .answered("C3P1.M01.relevance", &HIGH)
            .answered("C1P1.M02.relevance", &LOW)
            .answered("C2P1.M02.relevance", &LOW)
            .answered("C3P1.M02.relevance", &HIGH);
        let comparison = compared(&example, &FIRST_TO_THIRD);
        let change = findings(&comparison)["C3P1.M01.relevance.change.vs.C1P1"];
        assert!((change.p_adjusted.unwrap() / change.p.unwrap() - 2.0).abs() < 1e-9);
    }

    #[test]
    fn several_pairs_are_each_compared_by_themselves() {
        let example = Example::new()
            .answered("C1P1.overall", &LOW)
            .answered("C2P1.overall", &HIGH)
            .answered("C3P1.overall", &HIGH);
        assert!(compared(&example, &[]).found.findings.is_empty());
        let both = compared(&example, &[("C1P1", "C2P1"), ("C2P1", "C3P1")]);
        let changes = |comparison: &Comparison| -> Vec<String> {
            findings(comparison).into_keys().filter(|id| id.contains(".change.")).collect()
        };
        let expected = ["C2P1.seminar.overall.change.vs.C1P1", "C3P1.seminar.overall.change.vs.C2P1"];
        assert_eq!(changes(&both), expected);
    }

    #[test]
    fn renamed_and_revised_modules_are_compared_to_their_former_selves() {
        let example = Example::new()
            .module("M07", &["C1P1"], None)
            .module("M08", &["C2P1", "C3P1"], Some(("2014", ChangeKind::Renamed, &["M07"])))
            .module("M09", &["C1P1", "C3P1"], Some(("2016", ChangeKind::Revised, &[])))
            .answered("C1P1.M07.relevance", &LOW)
            .answered("C3P1.M08.relevance", &HIGH)
            .answered("C1P1.M09.relevance", &HIGH)
            .answered("C3P1.M09.relevance", &LOW);
        let comparison = compared(&example, &FIRST_TO_THIRD);
        let found = findings(&comparison);
        let renamed = found["C3P1.M08.relevance.change.vs.C1P1"];
        assert_eq!(renamed.verdict, Some(Verdict::Improved));
        assert_eq!(renamed.comparator_module.as_ref().unwrap().as_str(), "M07");
        let revised = found["C3P1.M09.relevance.change.vs.C1P1"];
        assert_eq!((revised.verdict, &revised.comparator_module), (Some(Verdict::Declined), &None));
        let of_example = lineages(&example);
        assert_eq!(of_example[3], ("M08".to_owned(), Some(ChangeKind::Renamed)));
        assert_eq!(of_example[4], ("M09".to_owned(), Some(ChangeKind::Revised)));
        assert_eq!(of_example.len(), 5, "M07 goes on as M08");
    }

    #[test]
    fn split_merged_new_and_dropped_modules_are_refused_with_their_reason() {
        let example = Example::new()
            .module("M07", &["C1P1"], None)
            .module("M08", &["C2P1", "C3P1"], Some(("2014", ChangeKind::Split, &["M07"])))
            .module("M09", &["C2P1", "C3P1"], Some(("2014", ChangeKind::Merged, &["M07", "M10"])))
            .module("M10", &["C1P1"], None)
            .module("M11", &["C1P1", "C2P1"], None)
            .answered("C1P1.M07.relevance", &LOW)
            .answered("C1P1.M10.relevance", &LOW)
            .answered("C1P1.M11.relevance", &LOW)
            .answered("C3P1.M03.relevance", &HIGH)
            .answered("C3P1.M08.relevance", &HIGH)
            .answered("C3P1.M09.relevance", &HIGH);
        let id = |module: &str| format!("C3P1.{module}.relevance.change.vs.C1P1");
        let expected = [
            (id("M03"), Incomparable::ModuleNew),
            (id("M08"), Incomparable::ModuleSplit),
            (id("M09"), Incomparable::ModuleMerged),
            (id("M11"), Incomparable::ModuleDropped),
        ];
        assert_eq!(refused(&example), expected);
        let kinds: Vec<Option<ChangeKind>> = lineages(&example).into_iter().map(|(_, kind)| kind).collect();
        let same = None;
        let [new, split, merged, dropped] =
            [ChangeKind::New, ChangeKind::Split, ChangeKind::Merged, ChangeKind::Dropped].map(Some);
        assert_eq!(kinds, [same, same, new, split, merged, dropped]);
    }

    #[test]
    fn what_is_no_longer_asked_is_told_once() {
        let example = Example::new()
            .answered("C1P1.M01.method", &LOW)
            .answered("C3P1.M01.method_new", &HIGH)
            .answered("C1P1.M01.relevance", &LOW)
            .answered("C1P1.overall", &LOW);
        let expected = [
            ("C3P1.M01.method_new.change.vs.C1P1".to_owned(), Incomparable::WordingChanged),
            ("C3P1.M01.relevance.change.vs.C1P1".to_owned(), Incomparable::NoLaterAnswers),
            ("C3P1.seminar.overall.change.vs.C1P1".to_owned(), Incomparable::NoLaterAnswers),
        ];
        assert_eq!(refused(&example), expected);
    }
}
