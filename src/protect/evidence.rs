//! Everything that findings rest on, as it may be shown.

use std::collections::BTreeMap;

use crate::measure::{Finding, FindingKey, Statistic};
use crate::survey::{ItemId, SeminarId, Survey, ThemeId};

use super::ReleasedLearning;
use super::basis::Basis;
use super::cells::Cells;
use super::themes::ReleasedThemes;

/// Findings among which p is adjusted: one item, or theme, across the modules of a seminar or of a pair of seminars.
type Family<'a> = (&'a SeminarId, Statistic, Option<&'a ItemId>, Option<&'a ThemeId>, Option<&'a SeminarId>);

/// Everything that findings rest on, as it may be shown.
pub(super) struct FindingBases<'a> {
    cells: &'a Cells,
    learning: &'a [ReleasedLearning],
    themes: &'a ReleasedThemes,
    survey: &'a Survey,
    /// Whether all is shown on which a family rests: each of its members could be told from an adjusted p.
    families: BTreeMap<Family<'a>, bool>,
}

impl<'a> FindingBases<'a> {
    /// Of these findings.
    pub(super) fn new(
        findings: &'a [Finding],
        cells: &'a Cells,
        learning: &'a [ReleasedLearning],
        themes: &'a ReleasedThemes,
        survey: &'a Survey,
    ) -> Self {
        let mut evidence = Self { cells, learning, themes, survey, families: BTreeMap::new() };
        for finding in findings.iter().filter(|finding| finding.p_adjusted.is_some()) {
            let basis = evidence.basis(finding);
            let shown = basis.shows_levels() && basis.shows_counts;
            let of_family = evidence.families.entry(family(&finding.key)).or_insert(true);
            *of_family = *of_family && shown;
        }
        evidence
    }

    /// What a finding rests on.
    pub(super) fn basis(&self, finding: &'a Finding) -> Basis<'a> {
        let key = &finding.key;
        Basis {
            shows_counts: self.shows_counts(key),
            shows_family: self.families.get(&family(key)).copied().unwrap_or(true),
            ..Basis::new(finding, self.cells, self.survey)
        }
    }

    fn shows_counts(&self, key: &FindingKey) -> bool {
        let theme = key.theme.as_ref();
        match key.statistic {
            Statistic::MeanGain | Statistic::RankBiserial => {
                let is_its = |learning: &&ReleasedLearning| {
                    learning.seminar == key.seminar
                        && learning.module == key.module
                        && Some(&learning.item) == key.item.as_ref()
                };
                self.learning.iter().find(is_its).is_some_and(|learning| learning.counts.is_some())
            }
            Statistic::ThemeShare => {
                theme.is_some_and(|theme| self.themes.shows(&key.seminar, key.module.as_ref(), theme))
            }
            Statistic::ThemeKeyness => theme.is_some_and(|theme| self.themes.shows_everywhere(&key.seminar, theme)),
            Statistic::Favourable
            | Statistic::PooledShare
            | Statistic::Mean
            | Statistic::StandardDeviation
            | Statistic::Median
            | Statistic::InterpolatedMedian
            | Statistic::Consensus
            | Statistic::NetPromoterScore
            | Statistic::BelowIdeal
            | Statistic::Ideal
            | Statistic::AboveIdeal
            | Statistic::Reliability
            | Statistic::ItemRest
            | Statistic::AlphaWithout
            | Statistic::Change
            | Statistic::Superiority
            | Statistic::DetectableRise
            | Statistic::DetectableFall
            | Statistic::Trend
            | Statistic::ShareTrend
            | Statistic::Ranking
            | Statistic::MeanRank
            | Statistic::ResponseRateComplete
            | Statistic::ResponseRate
            | Statistic::NonResponseBounds
            | Statistic::SatisfactionCorrelation
            | Statistic::SatisfactionImportance
            | Statistic::SatisfactionExplained => true,
        }
    }
}

/// The findings among which p is adjusted. Trends of one item are adjusted across modules, since whatever cycle they run.
fn family(key: &FindingKey) -> Family<'_> {
    let of_pair = matches!(key.statistic, Statistic::Change | Statistic::Superiority);
    let comparator = key.comparator.as_ref().filter(|_| of_pair);
    (&key.seminar, key.statistic, key.item.as_ref(), key.theme.as_ref(), comparator)
}
