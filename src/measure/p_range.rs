//! p values of which only the range is known, because several tables are possible.

use crate::statistics::holm;

/// The lowest and the highest p that is possible; equal where it is known.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct PRange {
    pub(super) least: f64,
    pub(super) most: f64,
}

impl PRange {
    /// Nothing is known of it.
    pub(super) const UNKNOWN: Self = Self { least: 0.0, most: 1.0 };

    /// From the p of every table that is possible; none without any.
    pub(super) fn of(values: impl IntoIterator<Item = f64>) -> Option<Self> {
        let with = |range: Option<Self>, p: f64| match range {
            None => Some(Self { least: p, most: p }),
            Some(range) => Some(Self { least: range.least.min(p), most: range.most.max(p) }),
        };
        values.into_iter().fold(None, with)
    }

    /// The p, where it is known.
    pub(super) fn known(self) -> Option<f64> {
        (self.most <= self.least).then_some(self.least)
    }
}

/// Holm's adjustment of a family. An adjusted p never falls when any p of the family rises: so its range lies between what
/// the lowest and what the highest of all give.
pub(super) fn adjusted(family: &[Option<PRange>]) -> Vec<Option<PRange>> {
    let (least, most) = (holm(&ends(family, |range| range.least)), holm(&ends(family, |range| range.most)));
    least.into_iter().zip(most).map(|(least, most)| Some(PRange { least: least?, most: most? })).collect()
}

/// One end of every range.
pub(super) fn ends(family: &[Option<PRange>], end: impl Fn(PRange) -> f64) -> Vec<Option<f64>> {
    family.iter().map(|range| range.map(&end)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_adjusted_p_lies_between_those_of_the_ends() {
        let family = [PRange::of([0.01, 0.03]), PRange::of([0.02]), None, Some(PRange::UNKNOWN)];
        let adjusted = adjusted(&family);
        let range = |place: usize| adjusted[place].map(|range| (range.least, range.most));
        assert_eq!(range(0), Some((0.02, 0.06)));
        assert_eq!(range(2), None);
        assert_eq!(family[1].and_then(PRange::known), Some(0.02));
        assert_eq!(adjusted[1].and_then(PRange::known), None, "it depends on what the others are");
    }
}
