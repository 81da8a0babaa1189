//! Signals: what released findings and requests say about one module, or about the seminar as a whole.

use std::cmp::Ordering;

use crate::measure::{Statistic, Verdict};
use crate::protect::{Release, ReleasedFinding, ReleasedStability, Shown, Status};
use crate::survey::{Dimension, Group, Item, ModuleId, ScaleKind, SeminarId, Survey};

use super::Signal;

/// The fewest answers a recommendation may rest on, whatever `rules.toml` says.
pub(super) const FEWEST_ANSWERS: u64 = 10;

/// The verdicts that are signals, and the statistics whose verdicts they are.
const SIGNALS: [(Statistic, Verdict, Signal); 7] = [
    (Statistic::Favourable, Verdict::Weak, Signal::LevelWeak),
    (Statistic::Favourable, Verdict::Strong, Signal::LevelStrong),
    (Statistic::Change, Verdict::Declined, Signal::Declined),
    (Statistic::Change, Verdict::Improved, Signal::Improved),
    (Statistic::Consensus, Verdict::Divided, Signal::Divided),
    (Statistic::Ideal, Verdict::TooLittle, Signal::TimeTooLittle),
    (Statistic::Ideal, Verdict::TooMuch, Signal::TimeTooMuch),
];

/// One signal and what gives it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sign<'a> {
    /// The signal.
    pub(super) signal: Signal,
    /// What gives it.
    pub(super) source: Source<'a>,
}

/// What gives a signal.
#[derive(Debug, Clone, Copy)]
pub(super) enum Source<'a> {
    /// A released finding about an item.
    Finding {
        /// The item.
        item: &'a Item,
        /// The finding that holds the number.
        finding: &'a ReleasedFinding,
        /// What it says; of time it is said beside the share at the ideal.
        verdict: Verdict,
        /// Whether the verdict holds when people are left out, if that may be told.
        stability: Option<ReleasedStability>,
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
}

impl Signal {
    /// Its kind of evidence.
    pub(super) fn kind_of_evidence(self) -> KindOfEvidence {
        match self {
            Self::LevelWeak | Self::LevelStrong => KindOfEvidence::Level,
            Self::Declined | Self::Improved => KindOfEvidence::Change,
            Self::TimeTooLittle | Self::TimeTooMuch => KindOfEvidence::Time,
            Self::States => KindOfEvidence::States,
            Self::Divided => KindOfEvidence::Division,
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
            | Self::Divided => true,
            Self::LevelStrong | Self::Improved => false,
        }
    }
}

impl<'a> Sign<'a> {
    /// The item; none for requests.
    pub(super) fn item(&self) -> Option<&'a Item> {
        match self.source {
            Source::Finding { item, .. } => Some(item),
            Source::Requests { .. } => None,
        }
    }

    /// What it speaks of.
    pub(super) fn dimension(&self) -> Option<Dimension> {
        match self.source {
            Source::Finding { item, .. } => item.dimension,
            Source::Requests { topic, .. } => Some(topic),
        }
    }

    /// The number that shows the signal. Of time it is the share on that side of the ideal; where only the share at the
    /// ideal may be shown there is none.
    pub(super) fn shown(&self) -> Option<Shown> {
        match self.source {
            Source::Requests { .. } => None,
            Source::Finding { finding, .. } if finding.key.statistic == Statistic::Ideal => None,
            Source::Finding { finding, .. } => finding.shown,
        }
    }

    /// Whether its verdict holds when people are left out, if that may be told. Requests have none.
    pub(super) fn stability(&self) -> Option<ReleasedStability> {
        match self.source {
            Source::Finding { stability, .. } => stability,
            Source::Requests { .. } => None,
        }
    }

    /// Whether both count: they are of different kinds, or about different items. Several requests count once.
    fn is_independent_of(&self, other: &Self) -> bool {
        self.signal.kind_of_evidence() != other.signal.kind_of_evidence()
            || self.item().map(|item| &item.id) != other.item().map(|item| &item.id)
    }

    /// How far the number lies from where it should be, within its kind of evidence.
    fn distance(&self) -> f64 {
        match self.source {
            Source::Requests { states, .. } => u16::try_from(states).map_or(f64::MAX, f64::from),
            Source::Finding { .. } => match (self.signal, self.shown()) {
                (_, None) => 0.0,
                (Signal::LevelWeak | Signal::Divided, Some(shown)) => 1.0 - number(shown),
                (Signal::Declined, Some(shown)) => -number(shown),
                (
                    Signal::LevelStrong
                    | Signal::Improved
                    | Signal::TimeTooLittle
                    | Signal::TimeTooMuch
                    | Signal::States,
                    Some(shown),
                ) => number(shown),
            },
        }
    }

    /// The stronger signal first: level before change, time, requests and division; then the larger distance.
    fn by_strength(&self, other: &Self) -> Ordering {
        let kind = |sign: &Self| sign.signal.kind_of_evidence();
        kind(self).cmp(&kind(other)).then(other.distance().total_cmp(&self.distance()))
    }
}

fn number(shown: Shown) -> f64 {
    match shown {
        Shown::Number { point, .. } => point,
        Shown::Over(bound) | Shown::Under(bound) => bound,
    }
}

/// Whether at least two signals are independent of each other.
pub(super) fn are_independent(signs: &[Sign<'_>]) -> bool {
    signs.iter().any(|one| signs.iter().any(|other| one.is_independent_of(other)))
}

/// The signals about a module (none: the seminar as a whole), the strongest first, items in the order of the form.
pub(super) fn signs_of<'a>(
    release: &'a Release,
    survey: &'a Survey,
    seminar: &SeminarId,
    module: Option<&ModuleId>,
) -> Vec<Sign<'a>> {
    let fewest = survey.rules.minimum_answers.max(FEWEST_ANSWERS);
    let of_items = survey.questionnaire.items.iter().flat_map(|item| {
        let about = release.findings().iter().filter(move |finding| {
            let key = &finding.key;
            key.seminar == *seminar && key.module.as_ref() == module && key.item.as_ref() == Some(&item.id)
        });
        about.filter_map(move |finding| sign_of(finding, item, release, survey, fewest))
    });
    let about = release
        .requests()
        .iter()
        .filter(|request| request.seminar == *seminar && request.module.as_ref() == module && request.states >= 2);
    let of_states = about.map(|request| Sign {
        signal: Signal::States,
        source: Source::Requests { topic: request.topic, states: request.states },
    });
    let mut signs: Vec<Sign<'a>> = of_items.chain(of_states).collect();
    signs.sort_by(Sign::by_strength);
    signs
}

/// The signal that a finding gives, if any. Nothing rests on what is suppressed, on few answers, or on one state's.
fn sign_of<'a>(
    finding: &'a ReleasedFinding,
    item: &'a Item,
    release: &'a Release,
    survey: &Survey,
    fewest: u64,
) -> Option<Sign<'a>> {
    let usable = finding.status == Status::Ok
        && finding.key.group == Group::All
        && finding.n.is_some_and(|n| n >= fewest)
        && finding.n_comparator.is_none_or(|n| n >= fewest);
    let verdict = finding.verdict.filter(|_| usable)?;
    let (_, _, signal) = SIGNALS.into_iter().find(|(statistic, says, _)| {
        *statistic == finding.key.statistic
            && *says == verdict
            && (*statistic != Statistic::Favourable || has_target(item, survey))
    })?;
    let with_number = match signal {
        Signal::TimeTooLittle => sibling(finding, Statistic::BelowIdeal, release),
        Signal::TimeTooMuch => sibling(finding, Statistic::AboveIdeal, release),
        Signal::LevelWeak
        | Signal::LevelStrong
        | Signal::Declined
        | Signal::Improved
        | Signal::Divided
        | Signal::States => None,
    };
    let stability = finding.stability;
    let finding = with_number.unwrap_or(finding);
    Some(Sign { signal, source: Source::Finding { item, finding, verdict, stability } })
}

/// Whether the target for favourable shares is meant for this item: promoters on a 0–10 scale are another matter.
pub(super) fn has_target(item: &Item, survey: &Survey) -> bool {
    survey.questionnaire.scale_of(item).is_some_and(|scale| match scale.kind {
        ScaleKind::Ordinal | ScaleKind::Numeric => scale.has_favourable(),
        ScaleKind::Nps | ScaleKind::Bipolar | ScaleKind::Single | ScaleKind::Multiple | ScaleKind::Text => false,
    })
}

/// Another statistic of the same answers, if its number may be shown.
fn sibling<'a>(finding: &ReleasedFinding, statistic: Statistic, release: &'a Release) -> Option<&'a ReleasedFinding> {
    let key = crate::measure::FindingKey { statistic, ..finding.key.clone() };
    release.finding(&key.id().ok()?).filter(|sibling| sibling.number().is_some())
}
