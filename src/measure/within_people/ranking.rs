//! S12: how the modules of a seminar rank, by the people who rated them all.

use super::complete_rows::{CompleteRow, CompleteRows};
use super::standing::Standing;
use super::types::{Friedman, RankedModule, RankedPair, Ranking};
use crate::harmonise::SeminarRows;
use crate::limit::TableSet;
use crate::measure::{Estimate, Finding, Method, NoNumber, Stability, Statistic, Verdict};
use crate::statistics::{self, LARGEST_EXACT_PAIRS};
use crate::survey::{Question, Rules};

/// How the modules of one seminar rank.
#[derive(Debug, Default)]
pub(in crate::measure) struct Rankings {
    /// In the order of the form.
    pub(in crate::measure) rankings: Vec<Ranking>,
    /// Friedman's test of each item and the mean rank of each of its modules.
    pub(in crate::measure) findings: Vec<Finding>,
}

/// Rankings on all items of one seminar that were put about several modules on a scale with a better end; none of a release
/// without rows.
pub(in crate::measure) fn rankings(questions: &[Question<'_>], tables: &TableSet, rules: &Rules) -> Rankings {
    if !tables.holds_rows() {
        return Rankings::default();
    }
    let mut families: Vec<Family<'_, '_>> = Vec::new();
    for question in
        questions.iter().filter(|question| question.module.is_some() && question.scale.kind.is_better_when_higher())
    {
        let Some(asked) = question.asked(tables).filter(|_| question.was_put()) else { continue };
        match families.iter_mut().find(|family| family.is_of(question)) {
            Some(family) => family.questions.push((question, asked)),
            None => families.push(Family { questions: vec![(question, asked)], rules }),
        }
    }
    let mut rankings = Rankings::default();
    for family in families {
        let (family, left_out) = family.without_modules_of_few(tables);
        rankings.findings.extend(left_out);
        if family.questions.len() > 1 {
            family.rank(tables, &mut rankings);
        }
    }
    rankings
}

/// One item put about several modules, with how many were asked about each.
struct Family<'q, 'a> {
    questions: Vec<(&'q Question<'a>, u64)>,
    rules: &'q Rules,
}

impl Family<'_, '_> {
    fn is_of(&self, question: &Question<'_>) -> bool {
        self.questions.first().is_some_and(|(first, _)| first.item.id == question.item.id)
    }

    /// A module that few rated would leave few who rated them all: it stands outside the ranking, if two others remain.
    fn without_modules_of_few(mut self, tables: &TableSet) -> (Self, Vec<Finding>) {
        let answered = |question: &Question<'_>| question.answered(tables).unwrap_or(0);
        let has_few = |(question, _): &(&Question<'_>, u64)| answered(question) < self.rules.minimum_answers;
        if self.questions.iter().filter(|question| !has_few(question)).count() < 2 {
            return (self, Vec::new());
        }
        let (few, enough): (Vec<_>, Vec<_>) = self.questions.iter().copied().partition(has_few);
        let left_out = |(question, asked): &(&Question<'_>, u64)| {
            let n = answered(question);
            let key = question.key(Statistic::MeanRank);
            let finding = Finding::new(key, Method::Friedman, Estimate::TooFew { n }, n);
            Finding { n_eligible: Some(*asked), verdict: Some(Verdict::TooFewToSay), ..finding }
        };
        let left_out = few.iter().map(left_out).collect();
        self.questions = enough;
        (self, left_out)
    }

    fn rank(&self, tables: &TableSet, rankings: &mut Rankings) {
        let Some((first, _)) = self.questions.first() else { return };
        let Some(complete) = tables.rows(&first.seminar.id).and_then(|rows| self.complete_rows(rows)) else {
            let not_kept = (Estimate::Undefined(NoNumber::RowsNotKept), None);
            return rankings.findings.extend(self.findings(0, not_kept));
        };
        let significance = self.rules.significance.get();
        let n = complete.len() as u64;
        let modules = self.questions.len();
        let judged = (n >= self.rules.minimum_answers)
            .then(|| CompleteRows::new(modules, &complete, &first.scale.scores(), significance))
            .flatten();
        let ranked = judged.and_then(|mut rows| {
            let (standing, friedman) = (rows.standing()?, rows.friedman()?);
            let stability = stability(&mut rows, &standing, self.rules.minimum_answers);
            Some(Ranked { standing, friedman, stability })
        });
        let Some(ranked) = ranked else {
            let too_few = (Estimate::TooFew { n }, Some(Verdict::TooFewToSay));
            rankings.findings.extend(self.findings(n, too_few));
            return rankings.rankings.extend(self.ranking(n, None));
        };
        rankings.findings.extend(self.judged_findings(n, &ranked));
        rankings.rankings.extend(self.ranking(n, Some(&ranked)));
    }

    /// The people who answered about every module; none if the rows don't hold these questions.
    fn complete_rows(&self, rows: &SeminarRows) -> Option<Vec<CompleteRow>> {
        let columns: Vec<Vec<Option<u8>>> =
            self.questions.iter().map(|(question, _)| rows.levels(question)).collect::<Option<_>>()?;
        let complete = |(row, state)| {
            let levels = columns.iter().map(|column| column.get(row).copied().flatten());
            Some((levels.collect::<Option<Vec<u8>>>()?, state))
        };
        Some(rows.states().into_iter().enumerate().filter_map(complete).collect())
    }

    /// Friedman's finding and one per module, all with the same estimate.
    fn findings(&self, n: u64, (estimate, verdict): (Estimate, Option<Verdict>)) -> Vec<Finding> {
        let finding = |question: &Question<'_>, statistic: Statistic, asked: u64| {
            let finding = Finding::new(question.key(statistic), Method::Friedman, estimate, n);
            Finding { n_eligible: Some(asked), verdict, ..finding }
        };
        let asked = self.questions.iter().map(|(_, asked)| *asked).max();
        let whole = self.questions.first().zip(asked).map(|((question, _), asked)| {
            finding(&Question { module: None, ..(*question).clone() }, Statistic::Ranking, asked)
        });
        let modules = self.questions.iter().map(|(question, asked)| finding(question, Statistic::MeanRank, *asked));
        whole.into_iter().chain(modules).collect()
    }

    fn judged_findings(&self, n: u64, ranked: &Ranked) -> Vec<Finding> {
        let chi_squared = ranked.friedman.chi_squared.map(|chi_squared| (chi_squared, None));
        let whole = Estimate::new(chi_squared, Estimate::Undefined(NoNumber::NoVariation));
        let mut findings = self.findings(n, (whole, None)).into_iter();
        let first = findings.next().map(|finding| Finding { p: Some(ranked.friedman.p), ..finding });
        let said = ranked.friedman.mean_ranks.iter().zip(ranked.standing.verdicts()).zip(&ranked.stability.1);
        let modules = findings.zip(said).map(|(finding, ((mean_rank, verdict), stability))| Finding {
            estimate: Estimate::Value { point: *mean_rank, interval: None },
            verdict: Some(verdict),
            stability: Some(*stability),
            ..finding
        });
        first.into_iter().chain(modules).collect()
    }

    fn ranking(&self, rows: u64, ranked: Option<&Ranked>) -> Option<Ranking> {
        let (first, _) = self.questions.first()?;
        let exact = rows <= LARGEST_EXACT_PAIRS;
        Some(Ranking {
            seminar: first.seminar.id.clone(),
            item: first.item.id.clone(),
            rows,
            friedman: ranked.and_then(Ranked::test),
            modules: ranked.map_or_else(Vec::new, |ranked| self.modules(ranked)),
            pairs: ranked.map_or_else(Vec::new, |ranked| self.pairs(&ranked.standing)),
            method: if exact { Method::ExactSignedRank } else { Method::AsymptoticSignedRank },
            stability: ranked.map(|ranked| ranked.stability.0),
        })
    }

    fn modules(&self, ranked: &Ranked) -> Vec<RankedModule> {
        let module = |(position, module): (usize, &usize)| {
            Some(RankedModule {
                module: self.questions.get(*module)?.0.module?.id.clone(),
                mean_rank: *ranked.friedman.mean_ranks.get(*module)?,
                letters: ranked.standing.letters(position),
            })
        };
        ranked.standing.order.iter().enumerate().filter_map(module).collect()
    }

    /// Every pair in the order of the ranking.
    fn pairs(&self, standing: &Standing) -> Vec<RankedPair> {
        let positions = 0..standing.order.len();
        let in_order = positions.flat_map(|one| (one + 1..standing.order.len()).map(move |other| (one, other)));
        let pair = |(one, other): (usize, usize)| {
            let (first, second) = (standing.order[one], standing.order[other]);
            let compared = |modules| standing.pairs.iter().find(|pair| pair.modules == modules);
            let (found, sign) = match compared((first, second)) {
                Some(found) => (found, 1.0),
                None => (compared((second, first))?, -1.0),
            };
            Some(RankedPair {
                first: self.questions[first].0.module?.id.clone(),
                second: self.questions[second].0.module?.id.clone(),
                differs: found.p_adjusted < self.rules.significance.get(),
                z: found.test.z.map(|z| sign * z),
                p: found.test.p,
                p_adjusted: found.p_adjusted,
            })
        };
        in_order.filter_map(pair).collect()
    }
}

/// A ranking by enough people to judge.
struct Ranked {
    standing: Standing,
    friedman: statistics::FriedmanTest,
    /// Of the pairs told apart, and of the verdict on each module.
    stability: (Stability, Vec<Stability>),
}

impl Ranked {
    fn test(&self) -> Option<Friedman> {
        Some(Friedman {
            chi_squared: self.friedman.chi_squared?,
            degrees_of_freedom: self.friedman.degrees_of_freedom,
            p: self.friedman.p,
        })
    }
}

/// What becomes of the pairs told apart, and of the verdict on each module, when respondents and states are left out.
fn stability(rows: &mut CompleteRows, whole: &Standing, fewest: u64) -> (Stability, Vec<Stability>) {
    let verdicts = whole.verdicts();
    let mut pairs = Stability::default();
    let mut modules = vec![Stability::default(); verdicts.len()];
    for (times, without) in rows.without_each_respondent(fewest) {
        pairs.respondents.count(times, without.as_ref().map(|other| whole.tells_the_same_apart(other)));
        for (place, same) in same_verdicts(&verdicts, without.as_ref()).into_iter().enumerate() {
            modules[place].respondents.count(times, same);
        }
    }
    for without in rows.without_each_state(fewest) {
        pairs.states.count(1, without.as_ref().map(|other| whole.tells_the_same_apart(other)));
        for (place, same) in same_verdicts(&verdicts, without.as_ref()).into_iter().enumerate() {
            modules[place].states.count(1, same);
        }
    }
    (pairs, modules)
}

/// By module, whether the verdict is the same; none where too few are left to judge.
fn same_verdicts(verdicts: &[Verdict], without: Option<&Standing>) -> Vec<Option<bool>> {
    match without {
        None => vec![None; verdicts.len()],
        Some(other) => {
            let both = verdicts.iter().zip(other.verdicts());
            both.map(|(verdict, other)| Some(verdict.says_the_same_as(other))).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::example::answered;
    use super::*;
    use crate::measure::example::Example;

    /// Respondents, a third each of Chile, Peru and no known state, who rate three modules.
    fn rated(rows: &[[Option<u8>; 2]]) -> Example {
        let states: Vec<Option<&str>> = (0..rows.len()).map(|row| [Some("CL"), Some("PE"), None][row % 3]).collect();
        let module = |place: usize| rows.iter().map(|row| row[place]).collect::<Vec<_>>();
        answered(&states, &[("M01.relevance", &module(0)), ("M02.relevance", &module(1))])
    }

    /// Fifteen who prefer the second module.
    fn fifteen() -> Example {
        rated(&[[Some(1), Some(4)]; 15])
    }

    #[test]
    fn modules_that_everybody_rates_apart_are_higher_and_lower() {
        let measured = fifteen().measured();
        let ranking = &measured.rankings[0];
        assert_eq!((ranking.rows, ranking.method), (15, Method::ExactSignedRank));
        let places = ranking.modules.iter().map(|place| (place.module.as_str(), place.letters.as_str()));
        assert_eq!(places.collect::<Vec<_>>(), [("M02", "a"), ("M01", "b")]);
        let pair = &ranking.pairs[0];
        assert_eq!((pair.first.as_str(), pair.second.as_str()), ("M02", "M01"));
        assert!(pair.z.unwrap() > 0.0 && (pair.p - 2.0 / 32768.0).abs() < 1e-12);
        assert!((ranking.friedman.unwrap().chi_squared - 15.0).abs() < 1e-12);
        let findings = fifteen().findings();
        let (low, high) = (&findings["C1P1.M01.relevance.mean_rank"], &findings["C1P1.M02.relevance.mean_rank"]);
        assert_eq!((low.verdict, high.verdict), (Some(Verdict::RatedLower), Some(Verdict::RatedHigher)));
        assert_eq!(high.estimate, Estimate::Value { point: 2.0, interval: None });
        let whole = &findings["C1P1.seminar.relevance.ranking"];
        assert_eq!((whole.n, whole.n_eligible, whole.verdict), (Some(15), Some(15), None));
        assert!(whole.p.unwrap() < 0.001);
    }

    #[test]
    fn a_ranking_that_rests_on_everybody_is_stable() {
        let example = fifteen();
        let stability = example.measured().rankings[0].stability.unwrap();
        assert_eq!((stability.respondents.judged, stability.respondents.changed), (15, 0));
        assert_eq!((stability.states.judged, stability.states.changed, stability.states.too_few), (2, 0, 0));
        assert_eq!(example.findings()["C1P1.M01.relevance.mean_rank"].stability, Some(stability));
    }

    #[test]
    fn a_verdict_that_rests_on_few_changes_without_them() {
        // Six up and none down is p = 0.03125; without one of the six it is 0.0625.
        let rows: Vec<[Option<u8>; 2]> = (0..20).map(|row| [Some(2), Some(if row < 6 { 3 } else { 2 })]).collect();
        let finding = &rated(&rows).findings()["C1P1.M02.relevance.mean_rank"];
        assert_eq!(finding.verdict, Some(Verdict::RatedHigher));
        let stability = finding.stability.unwrap();
        assert_eq!((stability.respondents.judged, stability.respondents.changed), (20, 6));
        assert_eq!((stability.states.judged, stability.states.changed), (2, 2));
    }

    #[test]
    fn too_few_complete_rows_are_too_few_to_say() {
        let mut rows = [[Some(1), Some(4)]; 15];
        for row in rows.iter_mut().take(6) {
            row[0] = None;
        }
        let example = rated(&rows);
        let ranking = &example.measured().rankings[0];
        assert_eq!((ranking.rows, ranking.modules.len(), ranking.pairs.len()), (9, 0, 0));
        assert_eq!((ranking.friedman, ranking.stability), (None, None));
        for id in ["C1P1.M01.relevance.mean_rank", "C1P1.seminar.relevance.ranking"] {
            let finding = &example.findings()[id];
            assert_eq!((finding.estimate, finding.n), (Estimate::TooFew { n: 9 }, Some(9)));
            assert_eq!(finding.verdict, Some(Verdict::TooFewToSay));
        }
    }

    #[test]
    fn nobody_who_rated_all_modules_is_too_few() {
        let rows: Vec<[Option<u8>; 2]> =
            (0..30).map(|row| if row % 2 == 0 { [Some(1), None] } else { [None, Some(4)] }).collect();
        let findings = rated(&rows).findings();
        assert_eq!(findings["C1P1.M01.relevance.mean_rank"].estimate, Estimate::TooFew { n: 0 });
    }

    #[test]
    fn modules_rated_alike_by_everybody_cannot_be_told_apart() {
        let example = rated(&[[Some(3), Some(3)]; 12]);
        let findings = example.findings();
        let whole = &findings["C1P1.seminar.relevance.ranking"];
        assert_eq!((whole.estimate, whole.p), (Estimate::Undefined(NoNumber::NoVariation), Some(1.0)));
        assert_eq!(findings["C1P1.M01.relevance.mean_rank"].verdict, Some(Verdict::NotDistinguished));
        let ranking = &example.measured().rankings[0];
        assert!(ranking.modules.iter().all(|module| module.letters == "a") && ranking.friedman.is_none());
    }

    #[test]
    fn rows_that_were_not_kept_have_no_ranking() {
        let mut large = fifteen();
        large.responses.rows.clear();
        let finding = &large.findings()["C1P1.M01.relevance.mean_rank"];
        assert_eq!((finding.estimate, finding.verdict), (Estimate::Undefined(NoNumber::RowsNotKept), None));
        assert!(large.measured().rankings.is_empty());
    }

    #[test]
    fn one_module_and_what_has_no_better_end_are_not_ranked() {
        let (states, levels) = ([None; 12], [Some(1); 12]);
        let example =
            answered(&states, &[("M01.relevance", &levels), ("M01.length", &levels), ("M02.length", &levels)]);
        assert!(example.measured().rankings.is_empty());
        assert!(!example.findings().keys().any(|id| id.ends_with("rank") || id.ends_with("ranking")));
    }
}
