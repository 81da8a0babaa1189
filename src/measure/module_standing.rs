//! How a module stands among the others of its seminar: its score against theirs.
//!
//! The same people rate all modules; their scores are compared as if they were other people's, which is conservative, so
//! that a table per module is enough.

use super::finding::{Drops, Estimate, Finding, FindingKey, Method, Stability, Statistic, Verdict, WhyWithheld};
use super::item::KnownAnswers;
use super::verdicts;
use crate::limit::TableSet;
use crate::statistics::{holm, rank_sum, superiority};
use crate::survey::{Dimension, Module, Question, Rules, Seminar, rated_modules};

/// A module with the table that stands for how it was rated.
struct RatedAs<'a> {
    module: &'a Module,
    table: ScoreTold,
}

/// What is told of how a module was rated.
enum ScoreTold {
    /// Too few people rated it.
    BelowFloor,
    /// Not every count.
    Hidden,
    /// People by score, lowest first.
    Counts(Scored),
}

/// Scores, lowest first, and people with each.
struct Scored {
    scores: Vec<f64>,
    counts: Vec<u64>,
}

impl Scored {
    fn people(&self) -> u64 {
        self.counts.iter().sum()
    }
}

/// The standing of every module that was rated, against all others rated on the same scores; nothing of a single module.
pub(super) fn standings(
    seminar: &Seminar,
    questions: &[Question<'_>],
    tables: &TableSet,
    rules: &Rules,
) -> Vec<Finding> {
    let is_rated = |question: &Question<'_>| question.is_in(tables);
    let modules: Vec<RatedAs<'_>> = rated_modules(questions, is_rated)
        .into_iter()
        .filter(|module| !module.questions.is_empty())
        .map(|module| RatedAs { module: module.module, table: told(seminar, module.module, &module.questions, tables) })
        .collect();
    if modules.len() < 2 {
        return Vec::new();
    }
    let finding = |module: &Module, estimate, n| {
        let key = FindingKey::of_seminar(seminar, Some(&module.id), Statistic::Standing);
        Finding::new(key, Method::RankSum, estimate, n)
    };
    let family = ModuleFamily::new(&modules);
    let judged = family.judged(rules);
    let mut findings: Vec<Finding> = Vec::new();
    for module in &modules {
        let scored = match &module.table {
            ScoreTold::BelowFloor => {
                findings.push(finding(module.module, Estimate::NotAsked, 0).below_floor());
                continue;
            }
            ScoreTold::Hidden => {
                findings.push(finding(module.module, Estimate::Withheld(WhyWithheld::Bound), 0).without_n());
                continue;
            }
            ScoreTold::Counts(scored) => scored,
        };
        let Some(judged) = judged.iter().find(|judged| judged.module.id == module.module.id) else { continue };
        let number = superiority(&judged.others, &scored.counts).map(|found| (found.chance, found.interval));
        findings.push(Finding {
            p: judged.p,
            p_adjusted: judged.p_adjusted,
            verdict: Some(judged.verdict),
            stability: judged.stability,
            n_comparator: Some(judged.others.iter().sum()),
            ..finding(module.module, Estimate::new(number, Estimate::NO_ANSWERS), scored.people())
        });
    }
    findings
}

/// The module's score; where it has none, its overall question.
fn told(seminar: &Seminar, module: &Module, questions: &[&Question<'_>], tables: &TableSet) -> ScoreTold {
    if let Some(score) = tables.score(&seminar.id, &module.id) {
        return match &score.counts {
            Some(counts) => ScoreTold::Counts(Scored { scores: score.scores.clone(), counts: counts.clone() }),
            None => ScoreTold::Hidden,
        };
    }
    let overall = |question: &&&Question<'_>| question.item.dimension == Some(Dimension::Overall);
    match questions.iter().find(overall).and_then(|question| question.known(tables)) {
        None => ScoreTold::Hidden,
        Some(KnownAnswers::BelowFloor) => ScoreTold::BelowFloor,
        Some(KnownAnswers::Counts(possible)) => possible.exactly().map_or(ScoreTold::Hidden, |answers| {
            ScoreTold::Counts(Scored { scores: answers.scores.clone(), counts: answers.levels.clone() })
        }),
    }
}

/// The modules of which every count is told, on the scores that most of them have.
struct ModuleFamily<'a> {
    members: Vec<(&'a Module, &'a [u64])>,
}

/// What is found of one module.
struct JudgedModule<'a> {
    module: &'a Module,
    /// All other modules' scores.
    others: Vec<u64>,
    p: Option<f64>,
    p_adjusted: Option<f64>,
    verdict: Verdict,
    stability: Option<Stability>,
}

impl<'a> ModuleFamily<'a> {
    fn new(modules: &'a [RatedAs<'a>]) -> Self {
        let told: Vec<(&Module, &Scored)> = modules
            .iter()
            .filter_map(|module| match &module.table {
                ScoreTold::Counts(scored) => Some((module.module, scored)),
                ScoreTold::BelowFloor | ScoreTold::Hidden => None,
            })
            .collect();
        let bits = |scored: &Scored| scored.scores.iter().map(|score| score.to_bits()).collect::<Vec<_>>();
        let alike = |one: &(&Module, &Scored)| told.iter().filter(|other| bits(other.1) == bits(one.1)).count();
        let most = told.iter().rev().max_by_key(|one| alike(one)).map(|one| bits(one.1));
        let members = told.into_iter().filter(|(_, scored)| Some(bits(scored)) == most);
        Self { members: members.map(|(module, scored)| (module, scored.counts.as_slice())).collect() }
    }

    fn others(&self, place: usize) -> Vec<u64> {
        let mut sum = vec![0; self.members.first().map_or(0, |(_, counts)| counts.len())];
        for (other, (_, counts)) in self.members.iter().enumerate() {
            if other != place {
                sum.iter_mut().zip(*counts).for_each(|(sum, more)| *sum += more);
            }
        }
        sum
    }

    fn judged(&self, rules: &Rules) -> Vec<JudgedModule<'a>> {
        let enough = |counts: &[u64]| counts.iter().sum::<u64>() >= rules.minimum_answers;
        let test = |counts: &[u64], others: &[u64]| {
            let both = enough(counts) && enough(others);
            both.then(|| rank_sum(others, counts)).flatten().map(|test| test.p)
        };
        let others: Vec<Vec<u64>> = (0..self.members.len()).map(|place| self.others(place)).collect();
        let raw: Vec<Option<f64>> =
            self.members.iter().zip(&others).map(|((_, counts), others)| test(counts, others)).collect();
        let verdict = |place: usize, counts: &[u64], p: Option<f64>| {
            let mut family = raw.clone();
            family[place] = p;
            let adjusted = holm(&family)[place];
            let chance = superiority(&others[place], counts).map(|found| found.chance);
            (adjusted, verdicts::of_standing(adjusted, chance, rules))
        };
        let of_member = |(place, (module, counts)): (usize, &(&'a Module, &'a [u64]))| {
            let (p_adjusted, found) = verdict(place, counts, raw[place]);
            let mut drops = Drops::default();
            for (bin, people) in counts.iter().enumerate().filter(|(_, people)| **people > 0) {
                let mut left = counts.to_vec();
                left[bin] -= 1;
                let without = verdict(place, &left, test(&left, &others[place])).1;
                let judged = !without.says_the_same_as(Verdict::TooFewToSay);
                drops.count(*people, judged.then(|| without.says_the_same_as(found)));
            }
            let stability = Stability { respondents: drops, states: Drops::default() };
            let stability = (!found.says_the_same_as(Verdict::TooFewToSay)).then_some(stability);
            let others = others[place].clone();
            JudgedModule { module, others, p: raw[place], p_adjusted, verdict: found, stability }
        };
        self.members.iter().enumerate().map(of_member).collect()
    }
}
