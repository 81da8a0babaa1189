//! How people rated a module as a whole: everybody's mean of its rated items, counted in half levels.

use crate::harmonise::SeminarRows;
use crate::statistics::{equal_step, mean_score};
use crate::survey::{LevelClass, RatedModule, Scale};

use super::guard::Limits;
use super::release::ScoreTable;

/// Fewest rated items of a module that has a score: with two, the score may tell an item's hidden answers.
pub const FEWEST_ITEMS: usize = 3;

/// The score table of a module with everything in it; none with fewer items, on unequal steps, or where the rows don't hold
/// the questions. A person counts who answered at least half of the items.
pub(super) fn whole_score(module: &RatedModule<'_, '_>, rows: &SeminarRows) -> Option<ScoreTable> {
    let scale = module.questions.first().filter(|_| module.questions.len() >= FEWEST_ITEMS)?.scale;
    let scores = half_levels(scale)?;
    let mut counts = vec![0; scores.len()];
    for person in rows.scores_of_all(&module.questions) {
        let given: Vec<f64> = person.iter().copied().flatten().collect();
        if given.len() * 2 < module.questions.len() {
            continue;
        }
        let Some(score) = mean_score(&given) else { continue };
        *counts.get_mut(nearest(&scores, score)?)? += 1;
    }
    Some(ScoreTable { items: module.questions.len(), scores, counts: Some(counts) })
}

/// The score table as it leaves: whole, or not at all. It leaves only beside items that all do so whole: beside a bound, what
/// people's items add up to may tell how the hidden answers lie. For the public it never does.
pub(super) fn limited_score(whole: ScoreTable, scale: &Scale, items_are_whole: bool, limits: Limits) -> ScoreTable {
    let ScoreTable { items, scores, counts } = whole;
    let lowest_favourable = scale.levels.iter().find(|level| level.class == Some(LevelClass::High));
    let is_under = |score: f64| lowest_favourable.is_some_and(|level| score < level.score);
    let may_leave = |counts: &Vec<u64>| {
        let people: u64 = counts.iter().sum();
        let under = scores.iter().zip(counts).filter(|(score, _)| is_under(**score)).map(|(_, people)| people);
        items_are_whole
            && people >= limits.floor
            && !limits.guard.public
            && counts.last().is_some_and(|top| *top < people.saturating_sub(limits.guard.insiders))
            && under.sum::<u64>() < people.saturating_sub(limits.guard.insiders + 2)
    };
    let counts = counts.filter(may_leave);
    ScoreTable { items, scores, counts }
}

/// The scores of a scale and those halfway between, lowest first.
fn half_levels(scale: &Scale) -> Option<Vec<f64>> {
    let scores = scale.scores();
    equal_step(&scores)?;
    let halves = scores.windows(2).flat_map(|pair| [pair[0], f64::midpoint(pair[0], pair[1])]);
    Some(halves.chain(scores.last().copied()).collect())
}

/// The bin nearest to a score; the higher of two.
fn nearest(bins: &[f64], score: f64) -> Option<usize> {
    let distance = |bin: &f64| (bin - score).abs();
    bins.iter()
        .enumerate()
        .rev()
        .min_by(|one, other| distance(one.1).total_cmp(&distance(other.1)))
        .map(|(place, _)| place)
}
