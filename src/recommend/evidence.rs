//! Signals as evidence: the number each rests on, and the sentence that says it.

use crate::locale::{Locale, NumberUnit};
use crate::measure::{Finding, Shown, Statistic};
use crate::survey::{Group, Translated};

use super::sentences::{Sentences, Values, say, subject};
use super::signal::{SignalGiven, SignalSource};
use super::written::unit_of;
use super::{Evidence, Signal};

/// A text that stands in for what can't be shown.
const NOTHING: &str = "–";

impl Sentences<'_> {
    /// A signal as evidence.
    pub(super) fn evidence(&self, sign: &SignalGiven<'_>) -> Evidence {
        let finding = sign.finding();
        let number = match sign.shown() {
            Some(Shown::Number { point, interval }) => Some((point, interval)),
            Some(Shown::Between { .. }) | None => None,
        };
        Evidence {
            signal: sign.signal,
            finding: finding.map(|finding| finding.key.clone()),
            rule: rule_of(sign.signal),
            text: Translated::from_each(|language| self.evidence_text(sign, self.locales.get(language))),
            n: finding.and_then(|finding| finding.n),
            response_rate: finding.and_then(|_| self.response_rate()),
            comparator: finding.and_then(|finding| finding.key.comparator.clone()),
            point: number.map(|(point, _)| point),
            interval: number.and_then(|(_, interval)| interval).map(|ends| (ends.lower, ends.upper)),
            verdict: sign.verdict(),
            stability: sign.stability,
        }
    }

    fn response_rate(&self) -> Option<f64> {
        let is_rate = |finding: &&Finding| {
            finding.key.seminar == self.seminar.id
                && finding.key.group == Group::All
                && finding.key.statistic == Statistic::ResponseRate
        };
        let rate = self.release.findings().iter().find(is_rate)?;
        rate.number().map(|(rate, _)| rate)
    }

    fn evidence_text(&self, sign: &SignalGiven<'_>, locale: &Locale) -> String {
        if let SignalSource::Requests { topic, states } = sign.source {
            let topic = locale.dimension(topic.name());
            return locale.text("recommend-evidence-states", &[("states", states.into()), ("topic", (&topic).into())]);
        }
        let key = match sign.signal {
            Signal::LevelWeak => "level_weak",
            Signal::LevelStrong => "level_strong",
            Signal::Declined => "declined",
            Signal::Improved => "improved",
            Signal::Divided => "divided",
            Signal::TimeTooLittle | Signal::TimeTooMuch => "time",
            Signal::States => "states",
            Signal::RatedLower => "rated_lower",
            Signal::RatedHigher => "rated_higher",
            Signal::Loss => "loss",
            Signal::NoGainFound => "no_gain_found",
            Signal::Gain => "gain",
            Signal::Theme => "theme",
            Signal::Driver => "driver",
        };
        let mut values = self.what_it_is_about(sign, locale);
        let suffix = with_number(sign, locale, &mut values);
        say(locale, &format!("recommend-evidence-{key}{suffix}"), &values)
    }

    fn what_it_is_about(&self, sign: &SignalGiven<'_>, locale: &Locale) -> Values {
        let count = |n: Option<u64>| n.map_or_else(|| NOTHING.to_owned(), |n| locale.count(n));
        let mut values = vec![
            ("target", locale.percent(self.survey.rules.target_favourable.get(), 0)),
            ("label", self.end_label(sign, locale.language())),
        ];
        if let Some(finding) = sign.finding() {
            values.push(("n", count(finding.n)));
            values.push(("n_comparator", count(finding.n_comparator)));
            values.push(("seminar", finding.key.comparator.as_ref().map_or_else(String::new, ToString::to_string)));
        }
        match sign.source {
            SignalSource::Finding { item, .. } => values.push(("item", locale.question(item))),
            SignalSource::Theme { theme, .. } => values.push(("theme", locale.theme_label(theme))),
            SignalSource::Score { finding, .. } | SignalSource::Driver { finding } => {
                let module = finding.key.module.as_ref().and_then(|module| self.survey.programme.module(module));
                values.extend(subject(module, locale));
            }
            SignalSource::Requests { .. } => {}
        }
        values
    }
}

/// Adds the number, and says which form of the sentence it allows.
fn with_number(sign: &SignalGiven<'_>, locale: &Locale, values: &mut Values) -> &'static str {
    let unit = sign.finding().map(|finding| unit_of(finding.key.statistic));
    let Some((shown, unit)) = sign.shown().zip(unit) else { return "-bare" };
    match shown {
        Shown::Number { point, interval } => {
            values.push(("number", unit.written(point, locale)));
            values.push(("consensus", locale.decimal(point, 2)));
            values.push(("share", locale.percent(point, 0)));
            values.push(("points", locale.signed_points(point)));
            let Some(interval) = interval else {
                return if matches!(unit, NumberUnit::Middle) || sign.signal == Signal::Divided { "" } else { "-bare" };
            };
            let end = |end: f64| match unit {
                NumberUnit::Share | NumberUnit::Difference | NumberUnit::Ratio => locale.signed_points(end),
                NumberUnit::Middle | NumberUnit::Score => unit.written(end, locale),
            };
            values.push(("interval", locale.percent_interval(interval.lower, interval.upper)));
            values.push(("confidence", locale.percent(interval.confidence.unwrap_or(0.95), 0)));
            values.extend([("lower", end(interval.lower)), ("upper", end(interval.upper))]);
            ""
        }
        Shown::Between { lower, upper } => {
            values.push(("bounds", unit.bounds(lower, upper, locale)));
            let has_words = matches!(
                sign.signal,
                Signal::LevelWeak | Signal::LevelStrong | Signal::Declined | Signal::Improved | Signal::Theme
            );
            if has_words { "-bound" } else { "-bare" }
        }
    }
}

/// The rule of `rules.toml`, or of this module, that makes a signal.
fn rule_of(signal: Signal) -> &'static str {
    match signal {
        Signal::LevelWeak => "target_favourable",
        Signal::LevelStrong => "strong_floor",
        Signal::Declined
        | Signal::Improved
        | Signal::RatedLower
        | Signal::RatedHigher
        | Signal::Loss
        | Signal::NoGainFound
        | Signal::Gain => "significance",
        Signal::Divided => "divided_consensus",
        Signal::TimeTooLittle | Signal::TimeTooMuch => "time_share",
        Signal::Theme => "theme_share",
        Signal::States => "two_states",
        Signal::Driver => "interval_above_zero",
    }
}
