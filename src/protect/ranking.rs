//! What of a ranking may be shown.

use std::collections::BTreeMap;

use crate::measure::{Friedman, RankedModule, RankedPair, Ranking};
use crate::survey::{ModuleId, Survey};

use super::cell::Cell;
use super::cells::Cells;
use super::coarsen::{rounded, two_digits};
use super::delegations::Delegations;
use super::smallest_group::SmallestGroup;
use super::stability::in_words;
use super::{ReleasedRankedModule, ReleasedRankedPair, ReleasedRanking, Status};

/// A ranking as it may be shown. Who is told apart from whom is shown from the smallest group on; numbers and the order
/// of modules that share their letters only where every level is shown of all modules, and of everybody who answered.
pub(super) fn released_ranking(
    ranking: &Ranking,
    cells: &Cells,
    delegations: &Delegations<'_>,
    survey: &Survey,
    smallest: SmallestGroup,
) -> ReleasedRanking {
    let withheld = ReleasedRanking {
        seminar: ranking.seminar.clone(),
        item: ranking.item.clone(),
        status: Status::Suppressed,
        rows: None,
        friedman: None,
        modules: Vec::new(),
        pairs: Vec::new(),
        stability: None,
        method: ranking.method,
    };
    if !smallest.admits(ranking.rows, 0) {
        return withheld;
    }
    let counted = ReleasedRanking { rows: Some(ranking.rows), ..withheld };
    if ranking.modules.is_empty() {
        return ReleasedRanking { status: Status::TooFew, ..counted };
    }
    let of_modules: Vec<&Cell> =
        ranking.modules.iter().map(|ranked| cells.of(&ranking.seminar, Some(&ranked.module), &ranking.item)).collect();
    let stands_for_all = |cell: &&Cell| cell.shows_levels() && cell.can_spare_the_others(ranking.rows);
    let numbers = if of_modules.iter().all(stands_for_all) { RankNumbers::Shown } else { RankNumbers::Withheld };
    let modules = modules(ranking, numbers, survey);
    let told = |stability| in_words(delegations.told(stability, std::iter::once(&ranking.seminar)), None);
    ReleasedRanking {
        status: Status::Ok,
        friedman: ranking.friedman.filter(|_| numbers == RankNumbers::Shown).map(rounded_test),
        pairs: pairs(ranking, &modules, numbers, survey),
        modules,
        stability: ranking.stability.map(told),
        ..counted
    }
}

/// Whether mean ranks, tests and the order of modules that share their letters may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum RankNumbers {
    Shown,
    Withheld,
}

fn rounded_test(test: Friedman) -> Friedman {
    Friedman { chi_squared: rounded(test.chi_squared, 2), p: two_digits(test.p), ..test }
}

/// The modules: by mean rank, or by their letters and then in the order of the curriculum.
fn modules(ranking: &Ranking, numbers: RankNumbers, survey: &Survey) -> Vec<ReleasedRankedModule> {
    let released = |module: &RankedModule| ReleasedRankedModule {
        module: module.module.clone(),
        mean_rank: (numbers == RankNumbers::Shown).then(|| rounded(module.mean_rank, 2)),
        letters: module.letters.clone(),
    };
    let mut modules: Vec<ReleasedRankedModule> = ranking.modules.iter().map(released).collect();
    if numbers == RankNumbers::Withheld {
        modules.sort_by_cached_key(|module| (places(&module.letters), place_in_curriculum(&module.module, survey)));
    }
    modules
}

/// The places of letters among all letters, so that `b` comes before `aa`.
fn places(letters: &str) -> Vec<(usize, String)> {
    let several: Vec<String> = if letters.contains(' ') {
        letters.split(' ').map(str::to_owned).collect()
    } else {
        letters.chars().map(String::from).collect()
    };
    several.into_iter().map(|letter| (letter.len(), letter)).collect()
}

fn place_in_curriculum(module: &ModuleId, survey: &Survey) -> (usize, ModuleId) {
    let declared = survey.programme.modules.iter().position(|declared| declared.id == *module);
    (declared.unwrap_or(usize::MAX), module.clone())
}

/// Every pair: those told apart with the higher module first, the others in the order of the released modules.
fn pairs(
    ranking: &Ranking,
    modules: &[ReleasedRankedModule],
    numbers: RankNumbers,
    survey: &Survey,
) -> Vec<ReleasedRankedPair> {
    let place: BTreeMap<&ModuleId, usize> =
        modules.iter().enumerate().map(|(place, module)| (&module.module, place)).collect();
    let released = |pair: &RankedPair| {
        let differs = pair.p_adjusted < survey.rules.significance.get();
        let (mut first, mut second) = (&pair.first, &pair.second);
        if !differs && numbers == RankNumbers::Withheld && place.get(second) < place.get(first) {
            (first, second) = (second, first);
        }
        let p = |p: f64| (numbers == RankNumbers::Shown).then(|| two_digits(p));
        let (p, p_adjusted) = (p(pair.p), p(pair.p_adjusted));
        ReleasedRankedPair { first: first.clone(), second: second.clone(), differs, p, p_adjusted }
    };
    let mut pairs: Vec<ReleasedRankedPair> = ranking.pairs.iter().map(released).collect();
    pairs.sort_by_key(|pair| {
        let places = (place.get(&pair.first).copied(), place.get(&pair.second).copied());
        (places.0.min(places.1), places.0.max(places.1))
    });
    pairs
}
