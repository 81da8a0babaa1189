//! What an explanation adds for findings that rest on rows or on comments: letters and pairs, up and down, themes.

use crate::locale::DeclaredNames;
use crate::measure::{FindingKey, Statistic};
use crate::protect::{ReleasedFinding, ReleasedRankedPair, ReleasedRanking, ReleasedStability};

use super::distinct_from_siblings::told_apart;
use super::line::TrailLine;
use super::trail::Trail;
use super::written::stability_in_words;

impl Trail<'_> {
    /// Lines that only some statistics have.
    pub(super) fn particulars(&self, finding: &ReleasedFinding) -> Vec<TrailLine> {
        match finding.key.statistic {
            Statistic::Ranking | Statistic::MeanRank => self.ranking(&finding.key),
            Statistic::MeanGain | Statistic::RankBiserial => self.learning(&finding.key).into_iter().collect(),
            Statistic::ThemeShare | Statistic::ThemeKeyness => self.theme_counts(&finding.key).into_iter().collect(),
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
            | Statistic::ResponseRateComplete
            | Statistic::ResponseRate
            | Statistic::NonResponseBounds
            | Statistic::SatisfactionCorrelation
            | Statistic::SatisfactionImportance
            | Statistic::SatisfactionExplained => Vec::new(),
        }
    }

    /// The theme that a finding speaks of.
    pub(super) fn theme(&self, key: &FindingKey) -> Option<TrailLine> {
        let id = key.theme.as_ref()?;
        Some(self.labelled("explain-theme", &DeclaredNames::new(self.survey, self.locale).theme(id)))
    }

    /// Whether the verdict holds when people are left out.
    pub(super) fn stability_line(&self, stability: ReleasedStability) -> TrailLine {
        self.labelled("explain-stability", &stability_in_words(stability, self.locale))
    }

    fn ranking(&self, key: &FindingKey) -> Vec<TrailLine> {
        let of_item =
            |ranking: &&ReleasedRanking| ranking.seminar == key.seminar && Some(&ranking.item) == key.item.as_ref();
        let Some(ranking) = self.release.rankings().iter().find(of_item) else { return Vec::new() };
        let letters: Vec<String> =
            ranking.modules.iter().map(|ranked| format!("{} {}", ranked.module, ranked.letters)).collect();
        if letters.is_empty() {
            return Vec::new();
        }
        let concerns = |pair: &&ReleasedRankedPair| {
            pair.differs && key.module.as_ref().is_none_or(|module| [&pair.first, &pair.second].contains(&module))
        };
        let pairs: Vec<String> = ranking.pairs.iter().filter(concerns).map(|pair| self.pair(pair)).collect();
        let none = || self.locale.word("explain-no-pairs");
        let told = if pairs.is_empty() { none() } else { pairs.join(" · ") };
        let mut lines =
            vec![self.labelled("explain-letters", &letters.join(" · ")), self.labelled("explain-pairs", &told)];
        lines.extend(told_apart(ranking, self.locale).map(|sentence| self.labelled("explain-in-words", &sentence)));
        lines
    }

    fn pair(&self, pair: &ReleasedRankedPair) -> String {
        let p = pair.p_adjusted.map_or_else(String::new, |p| format!(" ({})", self.locale.adjusted_p(p)));
        format!("{} > {}{p}", pair.first, pair.second)
    }

    fn learning(&self, key: &FindingKey) -> Option<TrailLine> {
        let learning = self.release.learning().iter().find(|learning| {
            learning.seminar == key.seminar
                && learning.module == key.module
                && Some(&learning.item) == key.item.as_ref()
        })?;
        let text = match learning.counts {
            Some([up, same, down]) => self
                .locale
                .text("explain-up-same-down", &[("up", up.into()), ("same", same.into()), ("down", down.into())]),
            None => self.locale.word("explain-not-shown"),
        };
        Some(self.labelled("explain-learning", &text))
    }

    fn theme_counts(&self, key: &FindingKey) -> Option<TrailLine> {
        let theme = self.release.themes().iter().find(|theme| {
            theme.seminar == key.seminar && theme.module == key.module && Some(&theme.theme) == key.theme.as_ref()
        })?;
        let counts = theme.mentions.zip(theme.comments).zip(theme.respondents);
        let mut parts = vec![counts.map_or_else(
            || self.locale.word("explain-not-shown"),
            |((mentions, comments), people)| {
                let values = [("mentions", mentions.into()), ("comments", comments.into()), ("people", people.into())];
                self.locale.text("explain-mentions", &values)
            },
        )];
        parts.extend(theme.by_tone.map(|[approving, critical, other]| {
            let values = [("approving", approving.into()), ("critical", critical.into()), ("other", other.into())];
            self.locale.text("explain-tones", &values)
        }));
        Some(self.labelled("explain-theme-counts", &parts.join("; ")))
    }
}
