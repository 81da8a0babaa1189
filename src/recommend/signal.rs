//! Signals: what released findings and requests say about one module, or about the seminar as a whole.

use std::cmp::Ordering;

use crate::measure::{Finding, FindingKey, FindingSet, Shown, Statistic, Status, Verdict, VerdictStability};
use crate::survey::{Dimension, Group, Item, ModuleId, Scale, SeminarId, Survey, Theme};

use super::Signal;

/// The fewest answers a recommendation may rest on, whatever `rules.toml` says.
pub(super) const FEWEST_ANSWERS: u64 = 10;

/// The verdicts that are signals, and the statistics whose verdicts they are.
const SIGNALS: [(Statistic, Verdict, Signal); 13] = [
    (Statistic::Favourable, Verdict::Weak, Signal::LevelWeak),
    (Statistic::Favourable, Verdict::Strong, Signal::LevelStrong),
    (Statistic::Change, Verdict::Declined, Signal::Declined),
    (Statistic::Change, Verdict::Improved, Signal::Improved),
    (Statistic::Consensus, Verdict::Divided, Signal::Divided),
    (Statistic::Ideal, Verdict::TooLittle, Signal::TimeTooLittle),
    (Statistic::Ideal, Verdict::TooMuch, Signal::TimeTooMuch),
    (Statistic::Standing, Verdict::RatedLower, Signal::RatedLower),
    (Statistic::Standing, Verdict::RatedHigher, Signal::RatedHigher),
    (Statistic::MeanGain, Verdict::Loss, Signal::Loss),
    (Statistic::MeanGain, Verdict::NoGainFound, Signal::NoGainFound),
    (Statistic::MeanGain, Verdict::Gain, Signal::Gain),
    (Statistic::ThemeShare, Verdict::Criticised, Signal::Theme),
];

/// One signal and what gives it.
#[derive(Debug, Clone, Copy)]
pub(super) struct SignalGiven<'a> {
    /// The signal.
    pub(super) signal: Signal,
    /// What gives it.
    pub(super) source: SignalSource<'a>,
    /// Whether its verdict holds when people are left out, if that may be told; none where it has no verdict.
    pub(super) stability: Option<VerdictStability>,
}

/// What gives a signal.
#[derive(Debug, Clone, Copy)]
pub(super) enum SignalSource<'a> {
    /// A released finding about an item.
    Finding {
        /// The item.
        item: &'a Item,
        /// The finding that holds the number.
        finding: &'a Finding,
        /// What it says; of time it is said beside the share at the ideal.
        verdict: Verdict,
    },
    /// A released finding about a theme of comments.
    Theme {
        /// The theme.
        theme: &'a Theme,
        /// The finding that holds the number.
        finding: &'a Finding,
        /// What it says.
        verdict: Verdict,
    },
    /// A released finding about the module's score.
    Score {
        /// The finding that holds the number.
        finding: &'a Finding,
        /// What it says.
        verdict: Verdict,
    },
    /// How the module's ratings go with overall satisfaction.
    Driver {
        /// The finding that holds the number.
        finding: &'a Finding,
    },
    /// Requests of member states.
    Requests {
        /// What they ask to change.
        topic: Dimension,
        /// How many ask for it.
        states: u64,
    },
}

/// Kinds of evidence: two signals of different kinds are independent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum KindOfEvidence {
    Level,
    Change,
    Time,
    States,
    Division,
    Theme,
    Learning,
    Driver,
}

impl Signal {
    /// Its kind of evidence. A module's place among the others is read from the same answers as its level.
    pub(super) fn kind_of_evidence(self) -> KindOfEvidence {
        match self {
            Self::LevelWeak | Self::LevelStrong | Self::RatedLower | Self::RatedHigher => KindOfEvidence::Level,
            Self::Declined | Self::Improved => KindOfEvidence::Change,
            Self::TimeTooLittle | Self::TimeTooMuch => KindOfEvidence::Time,
            Self::States => KindOfEvidence::States,
            Self::Divided => KindOfEvidence::Division,
            Self::Theme => KindOfEvidence::Theme,
            Self::Loss | Self::NoGainFound | Self::Gain => KindOfEvidence::Learning,
            Self::Driver => KindOfEvidence::Driver,
        }
    }

    /// Whether it asks for a change.
    pub(super) fn asks_for_change(self) -> bool {
        match self {
            Self::LevelWeak
            | Self::Declined
            | Self::TimeTooLittle
            | Self::TimeTooMuch
            | Self::States
            | Self::Divided
            | Self::RatedLower
            | Self::Loss
            | Self::NoGainFound
            | Self::Theme => true,
            Self::LevelStrong | Self::Improved | Self::RatedHigher | Self::Gain | Self::Driver => false,
        }
    }

    /// Whether it may make a recommendation together with another one. A module's score is read from the same answers as
    /// every item in it, and nothing is easier than to find no gain: these count only beside what would count without them.
    fn counts_beside(self, other: Self) -> bool {
        match self {
            Self::RatedLower => {
                matches!(other, Self::TimeTooLittle | Self::TimeTooMuch | Self::States | Self::Loss | Self::Theme)
            }
            Self::NoGainFound => matches!(other, Self::LevelWeak | Self::Declined),
            Self::Driver => false,
            Self::LevelWeak
            | Self::LevelStrong
            | Self::Declined
            | Self::Improved
            | Self::Divided
            | Self::TimeTooLittle
            | Self::TimeTooMuch
            | Self::States
            | Self::RatedHigher
            | Self::Loss
            | Self::Gain
            | Self::Theme => true,
        }
    }

    /// Whether it tells a module's place among the others.
    fn is_relative(self) -> bool {
        matches!(self, Self::RatedLower | Self::RatedHigher)
    }
}

impl<'a> SignalGiven<'a> {
    /// The item; none for requests, themes and what rests on all of a module's items.
    pub(super) fn item(&self) -> Option<&'a Item> {
        match self.source {
            SignalSource::Finding { item, .. } => Some(item),
            SignalSource::Theme { .. }
            | SignalSource::Score { .. }
            | SignalSource::Driver { .. }
            | SignalSource::Requests { .. } => None,
        }
    }

    /// The finding that holds the number; none for requests.
    pub(super) fn finding(&self) -> Option<&'a Finding> {
        match self.source {
            SignalSource::Finding { finding, .. }
            | SignalSource::Theme { finding, .. }
            | SignalSource::Score { finding, .. }
            | SignalSource::Driver { finding } => Some(finding),
            SignalSource::Requests { .. } => None,
        }
    }

    /// What the finding says; none for requests and for how ratings go with satisfaction.
    pub(super) fn verdict(&self) -> Option<Verdict> {
        match self.source {
            SignalSource::Finding { verdict, .. }
            | SignalSource::Theme { verdict, .. }
            | SignalSource::Score { verdict, .. } => Some(verdict),
            SignalSource::Driver { .. } | SignalSource::Requests { .. } => None,
        }
    }

    /// What it speaks of.
    pub(super) fn dimension(&self) -> Option<Dimension> {
        match self.source {
            SignalSource::Finding { item, .. } => item.dimension,
            SignalSource::Theme { theme, .. } => theme.dimension,
            SignalSource::Score { .. } | SignalSource::Driver { .. } => None,
            SignalSource::Requests { topic, .. } => Some(topic),
        }
    }

    /// The number that shows the signal. Of time it is the share on that side of the ideal; where only the share at the
    /// ideal may be shown there is none.
    pub(super) fn shown(&self) -> Option<Shown> {
        self.finding().filter(|finding| finding.key.statistic != Statistic::Ideal)?.shown()
    }

    /// Whether both count: they are of different kinds, or about different items. Several requests, or several themes,
    /// count once.
    fn is_independent_of(&self, other: &Self) -> bool {
        let differ = self.signal.kind_of_evidence() != other.signal.kind_of_evidence()
            || self.item().map(|item| &item.id) != other.item().map(|item| &item.id);
        differ && self.signal.counts_beside(other.signal) && other.signal.counts_beside(self.signal)
    }

    /// How far the number lies from where it should be, within its kind of evidence.
    fn distance(&self) -> f64 {
        if let SignalSource::Requests { states, .. } = self.source {
            return u16::try_from(states).map_or(f64::MAX, f64::from);
        }
        let Some(number) = self.shown().map(number) else { return 0.0 };
        match self.signal {
            Signal::LevelWeak | Signal::Divided => 1.0 - number,
            Signal::Declined | Signal::RatedLower | Signal::Loss | Signal::NoGainFound => -number,
            Signal::LevelStrong
            | Signal::Improved
            | Signal::TimeTooLittle
            | Signal::TimeTooMuch
            | Signal::States
            | Signal::RatedHigher
            | Signal::Gain
            | Signal::Theme
            | Signal::Driver => number,
        }
    }

    /// The stronger signal first: level before change, time, requests, division, themes and learning; a module's place
    /// after its levels; then the larger distance.
    fn by_strength(&self, other: &Self) -> Ordering {
        let kind = |sign: &Self| (sign.signal.kind_of_evidence(), sign.signal.is_relative());
        kind(self).cmp(&kind(other)).then(other.distance().total_cmp(&self.distance()))
    }
}

fn number(shown: Shown) -> f64 {
    match shown {
        Shown::Number { point, .. } => point,
        Shown::Between { lower, upper } => f64::midpoint(lower, upper),
    }
}

/// Whether at least two signals are independent of each other.
pub(super) fn are_independent(signs: &[SignalGiven<'_>]) -> bool {
    signs.iter().any(|one| signs.iter().any(|other| one.is_independent_of(other)))
}

/// The signals about a module (none: the seminar as a whole), the strongest first, items in the order of the form.
pub(super) fn signs_of<'a>(
    release: &'a FindingSet,
    survey: &'a Survey,
    seminar: &SeminarId,
    module: Option<&ModuleId>,
) -> Vec<SignalGiven<'a>> {
    let fewest = survey.rules.minimum_answers.max(FEWEST_ANSWERS);
    let about_all = findings_about(release, seminar, module);
    let of_items = survey.questionnaire.items.iter().flat_map(|item| {
        let about = about_all.iter().filter(|finding| finding.key.item.as_ref() == Some(&item.id));
        about.filter_map(move |finding| sign_of(finding, item, release, survey, fewest))
    });
    let about = release
        .requests()
        .iter()
        .filter(|request| request.seminar == *seminar && request.module.as_ref() == module && request.states >= 2);
    let of_states = about.map(|request| SignalGiven {
        signal: Signal::States,
        source: SignalSource::Requests { topic: request.topic, states: request.states },
        stability: None,
    });
    let of_themes = survey.codebook.themes.iter().flat_map(|theme| {
        let about = about_all.iter().filter(|finding| finding.key.theme.as_ref() == Some(&theme.id));
        about.filter_map(move |finding| {
            let (signal, verdict) = signal_of(finding, fewest)?;
            let source = SignalSource::Theme { theme, finding, verdict };
            Some(SignalGiven { signal, source, stability: finding.holds() })
        })
    });
    let of_score =
        about_all.iter().filter(|finding| finding.key.statistic == Statistic::Standing).filter_map(|finding| {
            let (signal, verdict) = signal_of(finding, fewest)?;
            Some(SignalGiven { signal, source: SignalSource::Score { finding, verdict }, stability: finding.holds() })
        });
    let mut signs: Vec<SignalGiven<'a>> = of_items.chain(of_score).chain(of_states).chain(of_themes).collect();
    signs.sort_by(SignalGiven::by_strength);
    signs
}

/// How a module's ratings go with overall satisfaction, where they surely do.
pub(super) fn driver<'a>(
    release: &'a FindingSet,
    survey: &Survey,
    seminar: &SeminarId,
    module: Option<&ModuleId>,
) -> Option<SignalGiven<'a>> {
    let fewest = survey.rules.minimum_answers.max(FEWEST_ANSWERS);
    module?;
    let goes_with = |finding: &&Finding| {
        finding.key.statistic == Statistic::SatisfactionCorrelation
            && is_usable(finding, fewest)
            && finding.number().and_then(|(_, interval)| interval).is_some_and(|interval| interval.lower > 0.0)
    };
    let finding = findings_about(release, seminar, module).into_iter().find(goes_with)?;
    Some(SignalGiven { signal: Signal::Driver, source: SignalSource::Driver { finding }, stability: None })
}

/// All findings about a module, or about the seminar as a whole.
fn findings_about<'a>(release: &'a FindingSet, seminar: &SeminarId, module: Option<&ModuleId>) -> Vec<&'a Finding> {
    let is_about = |key: &FindingKey| key.seminar == *seminar && key.module.as_ref() == module;
    release.findings().iter().filter(|finding| is_about(&finding.key)).collect()
}

/// Whether a recommendation may rest on a finding: not on what is withheld, on few answers, or on one state's.
fn is_usable(finding: &Finding, fewest: u64) -> bool {
    finding.status() == Status::Ok
        && finding.key.group == Group::All
        && finding.n.is_some_and(|n| n >= fewest)
        && finding.n_comparator.is_none_or(|n| n >= fewest)
}

/// The signal that a finding's verdict gives, if any.
fn signal_of(finding: &Finding, fewest: u64) -> Option<(Signal, Verdict)> {
    let verdict = finding.verdict.filter(|_| is_usable(finding, fewest))?;
    let gives = |(statistic, says, _): &(Statistic, Verdict, Signal)| {
        *statistic == finding.key.statistic && says.says_the_same_as(verdict)
    };
    SIGNALS.into_iter().find(gives).map(|(_, _, signal)| (signal, verdict))
}

/// The signal that a finding about an item gives, if any.
fn sign_of<'a>(
    finding: &'a Finding,
    item: &'a Item,
    release: &'a FindingSet,
    survey: &Survey,
    fewest: u64,
) -> Option<SignalGiven<'a>> {
    let (signal, verdict) = signal_of(finding, fewest)?;
    if finding.key.statistic == Statistic::Favourable && !has_target(item, survey) {
        return None;
    }
    let on_side = |side: Signal, statistic| (signal == side).then(|| sibling(finding, statistic, release)).flatten();
    let with_number = on_side(Signal::TimeTooLittle, Statistic::BelowIdeal)
        .or_else(|| on_side(Signal::TimeTooMuch, Statistic::AboveIdeal));
    let source = SignalSource::Finding { item, finding: with_number.unwrap_or(finding), verdict };
    Some(SignalGiven { signal, source, stability: finding.holds() })
}

/// Whether the target for favourable shares is meant for this item.
pub(super) fn has_target(item: &Item, survey: &Survey) -> bool {
    survey.questionnaire.scale_of(item).is_some_and(Scale::has_target)
}

/// Another statistic of the same answers, if its number may be shown.
fn sibling<'a>(finding: &Finding, statistic: Statistic, release: &'a FindingSet) -> Option<&'a Finding> {
    let key = FindingKey { statistic, ..finding.key.clone() };
    release.finding(&key).filter(|sibling| sibling.number().is_some())
}
