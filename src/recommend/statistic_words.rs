//! What an explanation adds for findings that rest on rows or on comments: letters and pairs, up and down, themes.

use crate::limit::{OptionCount, ThemeTable};
use crate::locale::DeclaredNames;
use crate::measure::{Finding, FindingKey, RankedPair, Ranking, Statistic, VerdictStability};

use super::distinct_from_siblings::told_apart;
use super::line::TrailLine;
use super::trail::Trail;
use super::written::{count_in_words, stability_in_words};

impl Trail<'_> {
    /// Lines that only some statistics have.
    pub(super) fn particulars(&self, finding: &Finding) -> Vec<TrailLine> {
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
            | Statistic::Standing
            | Statistic::Trend
            | Statistic::ShareTrend
            | Statistic::ResponseRateComplete
            | Statistic::ResponseRate
            | Statistic::NonResponseBounds
            | Statistic::SatisfactionCorrelation
            | Statistic::SatisfactionImportance
            | Statistic::SatisfactionExplained
            | Statistic::OptionShare => Vec::new(),
        }
    }

    /// The theme that a finding speaks of.
    pub(super) fn theme(&self, key: &FindingKey) -> Option<TrailLine> {
        let id = key.theme.as_ref()?;
        Some(self.labelled("explain-theme", &DeclaredNames::new(self.survey, self.locale).theme(id)))
    }

    /// Whether the verdict holds when people are left out.
    pub(super) fn stability_line(&self, stability: VerdictStability) -> TrailLine {
        self.labelled("explain-stability", &stability_in_words(stability, self.locale))
    }

    fn ranking(&self, key: &FindingKey) -> Vec<TrailLine> {
        let of_item = |ranking: &&Ranking| ranking.seminar == key.seminar && Some(&ranking.item) == key.item.as_ref();
        let Some(ranking) = self.release.rankings().iter().find(of_item) else { return Vec::new() };
        let letters: Vec<String> =
            ranking.modules.iter().map(|ranked| format!("{} {}", ranked.module, ranked.letters)).collect();
        if letters.is_empty() {
            return Vec::new();
        }
        let concerns = |pair: &&RankedPair| {
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

    fn pair(&self, pair: &RankedPair) -> String {
        format!("{} > {} ({})", pair.first, pair.second, self.locale.adjusted_p(pair.p_adjusted))
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
        let of = |theme: &&ThemeTable| {
            let (seminar, module, id) = &theme.about;
            *seminar == key.seminar && *module == key.module && Some(id) == key.theme.as_ref()
        };
        let theme = self.release.themes().iter().find(of)?;
        let count = |count: OptionCount| count_in_words(self.locale, count);
        let Some((mention, people)) = theme.mention.zip(theme.people) else {
            return Some(self.labelled("explain-theme-counts", &self.locale.word("explain-not-shown")));
        };
        let mention = count(mention);
        let values = [("mentions", (&mention).into()), ("people", people.into())];
        let mut parts = vec![self.locale.text("explain-mentions", &values)];
        parts.extend(theme.approve.zip(theme.criticise).map(|(approve, criticise)| {
            let (approve, criticise) = (count(approve), count(criticise));
            let values = [("approving", (&approve).into()), ("critical", (&criticise).into())];
            self.locale.text("explain-tones", &values)
        }));
        Some(self.labelled("explain-theme-counts", &parts.join("; ")))
    }
}
