//! How a report says what was found: numbers, their notes, and why there is none, each in one place.

use crate::locale::{DeclaredNames, Locale, capitalised};
use crate::measure::{Eligible, Finding, Shown, Statistic, Status, Verdict};
use crate::recommend::{Evidence, Kind, unit_of, verdict_in_words};
use crate::statistics::Interval;
use crate::survey::{Dimension, Survey};
use crate::text::clean_text;

/// How a report says things in one language.
pub(super) struct Wording<'a> {
    /// What things are called.
    pub(super) names: DeclaredNames<'a>,
    /// The language.
    pub(super) locale: &'a Locale,
    survey: &'a Survey,
}

impl<'a> Wording<'a> {
    pub(super) fn new(survey: &'a Survey, locale: &'a Locale) -> Self {
        Self { names: DeclaredNames::new(survey, locale), locale, survey }
    }

    pub(super) fn is_synthetic(&self) -> bool {
        self.survey.programme.synthetic
    }

    /// What a finding's question is, or which statistic it is where there is no question.
    pub(super) fn question(&self, finding: &Finding) -> String {
        let statistic = || self.statistic(finding.key.statistic);
        finding.key.item.as_ref().map_or_else(statistic, |item| self.names.item(item))
    }

    /// A statistic's name, as a heading.
    pub(super) fn statistic(&self, statistic: Statistic) -> String {
        capitalised(&self.locale.statistic(statistic.name()))
    }

    pub(super) fn dimension(&self, dimension: Dimension) -> String {
        capitalised(&self.locale.dimension(dimension.name()))
    }

    pub(super) fn priority(&self, kind: Kind) -> Option<String> {
        kind.priority().map(|priority| self.locale.word(&format!("report-priority-{}", priority.name())))
    }

    /// A finding's number, or in a few words why there is none.
    pub(super) fn number(&self, finding: &Finding) -> String {
        let statistic = finding.key.statistic;
        match finding.shown() {
            Some(Shown::Number { interval: Some(interval), .. }) if statistic == Statistic::NonResponseBounds => {
                self.locale.percent_interval(interval.lower, interval.upper)
            }
            Some(Shown::Number { point, .. }) => self.point(statistic, point),
            Some(Shown::Between { lower, upper }) => unit_of(statistic).bounds(lower, upper, self.locale),
            None if finding.verdict.is_some() => self.locale.word("report-conclusion-only"),
            None => self.locale.status(finding.status().name(), None),
        }
    }

    fn point(&self, statistic: Statistic, point: f64) -> String {
        unit_of(statistic).written(point, self.locale)
    }

    /// A finding's interval, if it has one.
    pub(super) fn interval(&self, finding: &Finding) -> Option<String> {
        let Interval { lower, upper, .. } = finding.number()?.1?;
        Some(unit_of(finding.key.statistic).interval(lower, upper, self.locale))
    }

    /// Why there is no number, as a sentence without its full stop.
    pub(super) fn why(&self, finding: &Finding) -> String {
        let reason = self.status(finding.status());
        match finding.n.filter(|_| finding.status() == Status::TooFew) {
            Some(n) => format!("{reason} (n = {})", self.locale.count(n)),
            None => reason,
        }
    }

    /// A status with its reason.
    pub(super) fn status(&self, status: Status) -> String {
        capitalised(&self.locale.status(status.name(), status.reason()))
    }

    /// What a verdict says.
    pub(super) fn verdict(&self, verdict: Verdict) -> String {
        verdict_in_words(verdict, self.locale)
    }

    /// What stands behind a number: statistic, n, interval, method, and how it was made safe to show.
    pub(super) fn note(&self, finding: &Finding) -> String {
        let mut parts = vec![self.statistic(finding.key.statistic)];
        parts.extend(finding.status().reason().map(|reason| self.locale.reason(reason)));
        parts.extend(self.sizes(finding));
        let interval = self.interval(finding);
        parts.extend(
            interval.map(|interval| self.locale.text("report-interval-is", &[("interval", (&interval).into())])),
        );
        parts.extend(finding.shown().map(|shown| match shown {
            Shown::Number { .. } => self.locale.method(finding.method.name()),
            Shown::Between { .. } => self.locale.word("report-possible-tables"),
        }));
        parts.extend(finding.p_adjusted.map(|p| self.locale.adjusted_p(p)));
        parts.join(" · ")
    }

    fn sizes(&self, finding: &Finding) -> Option<String> {
        let n = self.locale.count(finding.n?);
        let other = finding.n_comparator.map(|n| self.locale.count(n));
        let eligible = finding.n_eligible.map(|n| self.locale.count(n));
        Some(match (other, eligible) {
            (Some(other), _) => {
                let of_seminar = finding.key.comparator.is_none();
                let key = if of_seminar { "report-n-and-others" } else { "report-n-and-comparator" };
                self.locale.text(key, &[("n", (&n).into()), ("comparator", (&other).into())])
            }
            (None, Some(eligible)) => {
                let key = match finding.key.statistic.eligible() {
                    Eligible::Able => "report-n-of-able",
                    Eligible::Asked => "report-n-of-eligible",
                };
                self.locale.text(key, &[("n", (&n).into()), ("eligible", (&eligible).into())])
            }
            (None, None) => self.locale.text("report-n", &[("n", (&n).into())]),
        })
    }

    /// One piece of evidence: its sentence, and the finding it rests on.
    pub(super) fn evidence(&self, evidence: &Evidence) -> String {
        let text = clean_text(evidence.text.get(self.locale.language()));
        evidence.finding.as_ref().map_or_else(|| text.to_string(), |finding| format!("{text} ({finding})"))
    }
}
