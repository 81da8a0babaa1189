//! What a change should be about: the dimension for which the signals speak most, if there is one.

use std::collections::{BTreeMap, BTreeSet};

use crate::measure::{Finding, FindingKey, FindingSet, Statistic};
use crate::survey::{Action, Dimension, Survey};

use super::signal::{KindOfEvidence, SignalGiven};

/// The action of the dimension for which the negative signals speak most; that of an overall judgement where they don't
/// tell one from the others.
pub(super) fn action(negative: &[SignalGiven<'_>], release: &FindingSet, survey: &Survey) -> Action {
    let mut kinds: BTreeMap<Dimension, BTreeSet<KindOfEvidence>> = BTreeMap::new();
    for sign in negative {
        if let Some(dimension) = sign.dimension().filter(|dimension| *dimension != Dimension::Overall) {
            kinds.entry(dimension).or_default().insert(sign.signal.kind_of_evidence());
        }
    }
    let most = kinds.values().map(BTreeSet::len).max();
    let leading: Vec<Dimension> =
        kinds.iter().filter(|(_, kinds)| Some(kinds.len()) == most).map(|(dimension, _)| *dimension).collect();
    let dimension = match leading.as_slice() {
        [only] => Some(*only),
        several => clearly_lowest(several, negative, release),
    };
    survey.rules.action_for(dimension.unwrap_or(Dimension::Overall))
}

/// The dimension whose favourable share has an interval that ends under the share of every other.
fn clearly_lowest(dimensions: &[Dimension], negative: &[SignalGiven<'_>], release: &FindingSet) -> Option<Dimension> {
    let levels: Vec<(Dimension, FavourableLevel)> = dimensions
        .iter()
        .map(|dimension| Some((*dimension, lowest_level(*dimension, negative, release)?)))
        .collect::<Option<_>>()?;
    let is_under_others = |(dimension, level): &&(Dimension, FavourableLevel)| {
        levels.iter().all(|(other, of_other)| other == dimension || level.upper < of_other.share)
    };
    levels.iter().find(is_under_others).map(|(dimension, _)| *dimension)
}

/// A favourable share and the upper end of its interval.
#[derive(Debug, Clone, Copy)]
struct FavourableLevel {
    share: f64,
    upper: f64,
}

/// The lowest favourable share among the items of a dimension that signals speak of; none where none is shown.
fn lowest_level(dimension: Dimension, negative: &[SignalGiven<'_>], release: &FindingSet) -> Option<FavourableLevel> {
    let of_dimension = negative.iter().filter(|sign| sign.dimension() == Some(dimension));
    let levels =
        of_dimension.filter(|sign| sign.item().is_some()).filter_map(|sign| level_of(sign.finding()?, release));
    levels.min_by(|one, other| one.share.total_cmp(&other.share))
}

fn level_of(finding: &Finding, release: &FindingSet) -> Option<FavourableLevel> {
    let key = FindingKey { statistic: Statistic::Favourable, comparator: None, ..finding.key.clone() };
    let (share, interval) = release.finding(&key)?.number()?;
    Some(FavourableLevel { share, upper: interval?.upper })
}
