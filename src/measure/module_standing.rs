//! How a module stands among the others of its seminar: its score against theirs.
//!
//! The same people rate all modules; their scores are compared as if they were other people's, which is conservative, so
//! that a table per module is enough. Where not every module's score is told, all are compared by their overall question; of
//! one of which only a bound is told, by the lowest and the highest answers that are possible. Compared are modules that
//! enough people rated for every audience, so that none reads another verdict.

use super::finding::{
    Drops, Estimate, Finding, FindingKey, Method, Stability, Statistic, Verdict, WhyWithheld, agreed_verdict,
};
use super::item::KnownAnswers;
use super::p_range::{PRange, adjusted, ends};
use super::verdicts;
use crate::limit::TableSet;
use crate::statistics::{holm, rank_sum, superiority};
use crate::survey::{Dimension, Module, Question, RatedModule, Rules, Seminar, rated_modules};

/// A module with the lowest and the highest answers that are possible, by score; the same where they are known.
struct RatedAs<'a> {
    module: &'a Module,
    lowest: Vec<u64>,
    highest: Vec<u64>,
}

impl RatedAs<'_> {
    fn is_known(&self) -> bool {
        self.lowest == self.highest
    }
}

/// The standing of every module that was rated, against all others; nothing of a single module. Modules that too few people
/// rated stand beside.
pub(super) fn standings(
    seminar: &Seminar,
    questions: &[Question<'_>],
    tables: &TableSet,
    rules: &Rules,
) -> Vec<Finding> {
    let modules: Vec<RatedModule<'_, '_>> = rated_modules(questions, |question| question.is_in(tables));
    let modules: Vec<&RatedModule<'_, '_>> = modules.iter().filter(|module| !module.questions.is_empty()).collect();
    if modules.len() < 2 {
        return Vec::new();
    }
    let key = |module: &Module| FindingKey::of_seminar(seminar, Some(&module.id), Statistic::Standing);
    let fewest = tables.fewest_of_a_family(rules);
    let (method, (told, hidden)) = match by_score(seminar, &modules, tables, fewest) {
        Some(told) => (Method::RankSum, (told, Vec::new())),
        None => (Method::OverallRankSum, by_overall_question(&modules, tables, fewest)),
    };
    let finding = |module: &Module, estimate, n| Finding::new(key(module), method, estimate, n);
    let hidden =
        hidden.into_iter().map(|module| finding(module, Estimate::NotAsked, 0).withheld(WhyWithheld::BelowFloor));
    let family = ModuleFamily { members: told };
    let judged = family.judged(rules).into_iter().map(|judged| Finding {
        p: judged.p.and_then(PRange::known),
        p_adjusted: judged.p_adjusted.and_then(PRange::known),
        verdict: judged.verdict,
        stability: judged.stability,
        n_comparator: Some(judged.people_elsewhere),
        ..finding(judged.module, judged.chance, judged.people)
    });
    hidden.chain(judged).collect()
}

/// Everybody's score of each module; none unless all modules' are told, of so many people, on the same scores.
fn by_score<'a>(
    seminar: &Seminar,
    modules: &[&RatedModule<'_, 'a>],
    tables: &TableSet,
    fewest: u64,
) -> Option<Vec<RatedAs<'a>>> {
    let score = |module: &&RatedModule<'_, 'a>| {
        let score = tables.score(&seminar.id, &module.module.id)?;
        let counts = score.counts.clone().filter(|counts| counts.iter().sum::<u64>() >= fewest)?;
        Some((module.module, score.scores.as_slice(), counts))
    };
    let scores: Vec<_> = modules.iter().map(score).collect::<Option<_>>()?;
    let bits = |scores: &[f64]| scores.iter().map(|score| score.to_bits()).collect::<Vec<_>>();
    let alike = scores.windows(2).all(|pair| bits(pair[0].1) == bits(pair[1].1));
    let rated = |(module, _, counts): (&'a Module, &[f64], Vec<u64>)| RatedAs {
        module,
        lowest: counts.clone(),
        highest: counts,
    };
    alike.then(|| scores.into_iter().map(rated).collect())
}

/// The answers to each module's overall question, and the modules of which too few answered it.
fn by_overall_question<'a>(
    modules: &[&RatedModule<'_, 'a>],
    tables: &TableSet,
    fewest: u64,
) -> (Vec<RatedAs<'a>>, Vec<&'a Module>) {
    let (mut told, mut hidden, mut levels) = (Vec::new(), Vec::new(), None);
    for module in modules {
        let overall = module.questions.iter().find(|question| question.item.dimension == Some(Dimension::Overall));
        match overall.and_then(|question| question.known(tables)) {
            None => {}
            Some(KnownAnswers::Nothing(_)) => hidden.push(module.module),
            Some(KnownAnswers::Counts(possible)) if possible.valid() < fewest => hidden.push(module.module),
            Some(KnownAnswers::Counts(possible)) => {
                let Some([lowest, highest]) = possible.ends() else { continue };
                if *levels.get_or_insert(lowest.levels.len()) == lowest.levels.len() {
                    let (lowest, highest) = (lowest.levels.clone(), highest.levels.clone());
                    told.push(RatedAs { module: module.module, lowest, highest });
                }
            }
        }
    }
    (told, hidden)
}

/// Modules that are compared with each other.
struct ModuleFamily<'a> {
    members: Vec<RatedAs<'a>>,
}

/// What is found of one module.
struct JudgedModule<'a> {
    module: &'a Module,
    people: u64,
    people_elsewhere: u64,
    chance: Estimate,
    p: Option<PRange>,
    p_adjusted: Option<PRange>,
    verdict: Option<Verdict>,
    stability: Option<Stability>,
}

impl<'a> ModuleFamily<'a> {
    /// All other modules' answers: the lowest and the highest that are possible.
    fn others(&self, place: usize) -> RatedAs<'a> {
        let own = &self.members[place];
        let mut others =
            RatedAs { module: own.module, lowest: vec![0; own.lowest.len()], highest: vec![0; own.highest.len()] };
        for (other, member) in self.members.iter().enumerate() {
            if other != place {
                others.lowest.iter_mut().zip(&member.lowest).for_each(|(sum, more)| *sum += more);
                others.highest.iter_mut().zip(&member.highest).for_each(|(sum, more)| *sum += more);
            }
        }
        others
    }

    fn judged(&self, rules: &Rules) -> Vec<JudgedModule<'a>> {
        if self.members.len() < 2 {
            return Vec::new();
        }
        let others: Vec<RatedAs<'a>> = (0..self.members.len()).map(|place| self.others(place)).collect();
        let raw: Vec<Option<PRange>> =
            self.members.iter().zip(&others).map(|(own, others)| p_range(own, others, rules)).collect();
        let adjusted = adjusted(&raw);
        let of_member = |place: usize| {
            let (own, others) = (&self.members[place], &others[place]);
            let chance = chance(own, others);
            let verdict = verdict(adjusted[place], chance, rules);
            JudgedModule {
                module: own.module,
                people: own.lowest.iter().sum(),
                people_elsewhere: others.lowest.iter().sum(),
                chance,
                p: raw[place],
                p_adjusted: adjusted[place],
                verdict,
                stability: verdict.and_then(|verdict| stability(verdict, own, others, (&raw, place), rules)),
            }
        };
        (0..self.members.len()).map(of_member).collect()
    }
}

/// The tests of the ends against each other; none with fewer answers than a verdict needs.
fn p_range(own: &RatedAs<'_>, others: &RatedAs<'_>, rules: &Rules) -> Option<PRange> {
    let fewest = own.lowest.iter().sum::<u64>().min(others.lowest.iter().sum());
    if fewest < rules.minimum_answers {
        return None;
    }
    let pairs = [(&own.lowest, &others.lowest), (&own.lowest, &others.highest), (&own.highest, &others.lowest)];
    let pairs = pairs.into_iter().chain([(&own.highest, &others.highest)]);
    PRange::of(pairs.filter_map(|(own, others)| Some(rank_sum(others, own)?.p)))
}

/// The chance that somebody's answer about this module is the higher one.
fn chance(own: &RatedAs<'_>, others: &RatedAs<'_>) -> Estimate {
    let of = |own: &[u64], others: &[u64]| {
        let found = superiority(others, own).map(|found| (found.chance, found.interval));
        Estimate::new(found, Estimate::NO_ANSWERS)
    };
    of(&own.lowest, &others.highest).agreed_with(of(&own.highest, &others.lowest))
}

/// What it says, if it says the same wherever p and the chance may lie.
fn verdict(adjusted: Option<PRange>, chance: Estimate, rules: &Rules) -> Option<Verdict> {
    let Some((range, (least, most))) = adjusted.zip(chance.range()) else { return Some(Verdict::TooFewToSay) };
    let of = |p: f64, chance: f64| verdicts::of_standing(Some(p), Some(chance), rules);
    let possible = [of(range.most, least), of(range.least, most), of(range.most, most)];
    possible.into_iter().try_fold(of(range.least, least), agreed_verdict)
}

/// Whether the verdict holds without any one answer about this module, where all answers are known.
fn stability(
    verdict: Verdict,
    own: &RatedAs<'_>,
    others: &RatedAs<'_>,
    (family, place): (&[Option<PRange>], usize),
    rules: &Rules,
) -> Option<Stability> {
    if !own.is_known() || !others.is_known() || verdict.says_the_same_as(Verdict::TooFewToSay) {
        return None;
    }
    let mut family = ends(family, |range| range.least);
    let mut respondents = Drops::default();
    for (level, people) in own.lowest.iter().enumerate().filter(|(_, people)| **people > 0) {
        let mut left = own.lowest.clone();
        left[level] -= 1;
        let enough = left.iter().sum::<u64>() >= rules.minimum_answers;
        let tested = enough.then(|| rank_sum(&others.lowest, &left)).flatten();
        family[place] = tested.map(|test| test.p);
        let p_adjusted = holm(&family).get(place).copied().flatten();
        let chance = superiority(&others.lowest, &left).map(|found| found.chance);
        let without = verdicts::of_standing(p_adjusted, chance, rules);
        let judged = !without.says_the_same_as(Verdict::TooFewToSay);
        respondents.count(*people, judged.then(|| without.says_the_same_as(verdict)));
    }
    Some(Stability { respondents, states: Drops::default() })
}
