//! Which methods a report has to explain: those of the numbers that occur in it.

use std::collections::BTreeSet;

use crate::measure::{Detectable, Finding, FindingSet, Statistic, Verdict};
use crate::survey::{Group, SeminarId};

/// What a method speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::report) enum MethodGroup {
    /// One question.
    Question,
    /// The questions of a module.
    Module,
    /// Modules among each other.
    Modules,
    /// Cycles among each other.
    Cycles,
    /// Comments.
    Comments,
    /// Participation and silence.
    Participation,
    /// How all of it is judged and protected.
    Reading,
}

impl MethodGroup {
    /// All groups, in the order of the page.
    pub(in crate::report) const ALL: [Self; 7] =
        [Self::Question, Self::Module, Self::Modules, Self::Cycles, Self::Comments, Self::Participation, Self::Reading];

    /// Its message is `methods-group-` and this.
    pub(in crate::report) fn name(self) -> &'static str {
        match self {
            Self::Question => "question",
            Self::Module => "module",
            Self::Modules => "modules",
            Self::Cycles => "cycles",
            Self::Comments => "comments",
            Self::Participation => "participation",
            Self::Reading => "reading",
        }
    }
}

/// A method; its messages are `methods-`, its name, and `-title`, `-explanation`, `-formula`, `-where`, `-source`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::report) struct ExplainedMethod {
    /// What it speaks of.
    pub(in crate::report) group: MethodGroup,
    /// Such as `favourable`.
    pub(in crate::report) name: &'static str,
}

/// All methods, in the order of the page.
pub(super) const ENTRIES: [ExplainedMethod; 28] = [
    entry(MethodGroup::Question, "counts"),
    entry(MethodGroup::Question, "favourable"),
    entry(MethodGroup::Question, "mean"),
    entry(MethodGroup::Question, "median"),
    entry(MethodGroup::Question, "consensus"),
    entry(MethodGroup::Question, "net_promoter_score"),
    entry(MethodGroup::Question, "ideal"),
    entry(MethodGroup::Question, "option_share"),
    entry(MethodGroup::Module, "pooled_share"),
    entry(MethodGroup::Module, "reliability"),
    entry(MethodGroup::Module, "learning"),
    entry(MethodGroup::Modules, "standing"),
    entry(MethodGroup::Modules, "ranking"),
    entry(MethodGroup::Modules, "satisfaction"),
    entry(MethodGroup::Modules, "importance"),
    entry(MethodGroup::Cycles, "change_test"),
    entry(MethodGroup::Cycles, "change"),
    entry(MethodGroup::Cycles, "superiority"),
    entry(MethodGroup::Cycles, "detectable"),
    entry(MethodGroup::Cycles, "trend"),
    entry(MethodGroup::Cycles, "share_trend"),
    entry(MethodGroup::Comments, "themes"),
    entry(MethodGroup::Comments, "keyness"),
    entry(MethodGroup::Participation, "participation"),
    entry(MethodGroup::Participation, "response_rate"),
    entry(MethodGroup::Participation, "non_response_bounds"),
    entry(MethodGroup::Reading, "holm"),
    entry(MethodGroup::Reading, "stability"),
];

/// The method of every report: it says what isn't there.
pub(super) const DISCLOSURE: ExplainedMethod = entry(MethodGroup::Reading, "disclosure");

const fn entry(group: MethodGroup, name: &'static str) -> ExplainedMethod {
    ExplainedMethod { group, name }
}

/// The names of the methods behind a statistic; none explains no statistic.
pub(in crate::report) fn methods_of(statistic: Statistic) -> &'static [&'static str] {
    match statistic {
        Statistic::Favourable => &["favourable"],
        Statistic::PooledShare => &["pooled_share"],
        Statistic::Mean | Statistic::StandardDeviation => &["mean"],
        Statistic::Median | Statistic::InterpolatedMedian => &["median"],
        Statistic::Consensus => &["consensus"],
        Statistic::NetPromoterScore => &["net_promoter_score"],
        Statistic::BelowIdeal | Statistic::Ideal | Statistic::AboveIdeal => &["ideal"],
        Statistic::Reliability | Statistic::ItemRest | Statistic::AlphaWithout => &["reliability"],
        Statistic::Change => &["change_test", "change", "holm"],
        Statistic::Superiority => &["superiority"],
        Statistic::DetectableRise | Statistic::DetectableFall => &["detectable"],
        Statistic::Trend => &["trend"],
        Statistic::ShareTrend => &["share_trend"],
        Statistic::Standing => &["standing", "holm"],
        Statistic::Ranking | Statistic::MeanRank => &["ranking", "holm"],
        Statistic::MeanGain | Statistic::RankBiserial => &["learning", "holm"],
        Statistic::ResponseRateComplete | Statistic::ResponseRate => &["response_rate"],
        Statistic::NonResponseBounds => &["non_response_bounds"],
        Statistic::SatisfactionCorrelation => &["satisfaction"],
        Statistic::SatisfactionImportance | Statistic::SatisfactionExplained => &["importance"],
        Statistic::ThemeShare => &["themes"],
        Statistic::ThemeKeyness => &["keyness"],
        Statistic::OptionShare => &["option_share"],
    }
}

/// The methods behind what a release says of a seminar, in the order of the page.
pub(in crate::report) fn methods_used(release: &FindingSet, seminar: &SeminarId) -> Vec<ExplainedMethod> {
    let mut names: BTreeSet<&str> = BTreeSet::new();
    let of_seminar = |finding: &&Finding| finding.key.seminar == *seminar && finding.key.group == Group::All;
    for finding in release.findings().iter().filter(of_seminar) {
        names.extend(methods_of(finding.key.statistic));
        names.extend(finding.stability.map(|_| "stability"));
        names.extend(finding.p_adjusted.map(|_| "holm"));
        names.extend(finding.verdict.filter(says_what_could_be_seen).map(|_| "detectable"));
    }
    let also = [
        ("counts", release.distributions().iter().any(|of| of.seminar == *seminar)),
        ("ranking", release.rankings().iter().any(|of| of.seminar == *seminar)),
        ("holm", release.rankings().iter().any(|of| of.seminar == *seminar)),
        ("learning", release.learning().iter().any(|of| of.seminar == *seminar)),
        ("themes", release.coverage().iter().any(|of| of.seminar == *seminar)),
        ("participation", release.participation().iter().any(|of| of.seminar == *seminar)),
    ];
    names.extend(also.into_iter().filter_map(|(name, occurs)| occurs.then_some(name)));
    // Internally nothing is held back.
    let disclosure = release.audience().map(|_| DISCLOSURE);
    ENTRIES.into_iter().filter(|entry| names.contains(entry.name)).chain(disclosure).collect()
}

fn says_what_could_be_seen(verdict: &Verdict) -> bool {
    matches!(verdict, Verdict::NoChangeFound { could_have_seen } if *could_have_seen != Detectable::UNKNOWN)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locales;
    use crate::survey::Language;

    #[test]
    fn every_statistic_has_a_method_and_every_method_is_explained_in_every_language() {
        let locales = Locales::load().unwrap();
        let names: BTreeSet<&str> = ENTRIES.iter().chain([&DISCLOSURE]).map(|entry| entry.name).collect();
        assert_eq!(names.len(), ENTRIES.len() + 1);
        for statistic in Statistic::ALL {
            assert!(methods_of(statistic).iter().all(|name| names.contains(name)), "{}", statistic.name());
            assert!(!methods_of(statistic).is_empty());
        }
        for language in Language::ALL {
            let has = |key: String| assert!(locales.get(language).has(&key), "{key} in {language}");
            for group in MethodGroup::ALL {
                has(format!("methods-group-{}", group.name()));
            }
            for name in &names {
                for part in ["title", "explanation", "formula", "where", "source"] {
                    has(format!("methods-{name}-{part}"));
                }
            }
        }
    }

    #[test]
    fn methods_stand_in_the_order_of_their_groups() {
        assert!(ENTRIES.map(|entry| entry.group).is_sorted());
    }
}
