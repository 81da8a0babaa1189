//! A number on the page, with what stands behind it on hover and on focus.

use maud::{Markup, html};

use crate::measure::{Finding, Shown, Verdict, VerdictStability};
use crate::recommend::stability_in_words;
use crate::report::wording::Wording;

/// A finding's number; its note shows statistic, n, interval and method.
pub(in crate::report::html) fn number(wording: &Wording<'_>, finding: &Finding) -> Markup {
    let text = wording.number(finding);
    html! {
        span.number tabindex="0" data-finding=(finding.key) {
            @if finding.shown().is_some() { (text) } @else { "–" span.unseen { " " (text) } }
            span.note { @if finding.shown().is_none() { (text) " · " } (wording.note(finding)) }
        }
    }
}

/// A table cell with a finding's number, which sorts by its size; empty without a finding.
pub(in crate::report::html) fn cell(wording: &Wording<'_>, label: &str, finding: Option<&Finding>) -> Markup {
    html! {
        @match finding {
            Some(finding) => {
                td.quantity role="cell" data-label=(label) data-sort=[size(finding)] { (number(wording, finding)) }
            }
            None => td.quantity role="cell" {},
        }
    }
}

/// A table cell with a finding's interval.
pub(in crate::report::html) fn interval_cell(wording: &Wording<'_>, label: &str, finding: Option<&Finding>) -> Markup {
    let lower = finding.and_then(|finding| finding.number()?.1).map(|interval| interval.lower);
    let interval = finding.and_then(|finding| wording.interval(finding)).unwrap_or_default();
    html! { td.quantity role="cell" data-label=(label) data-sort=[lower] { (interval) } }
}

fn size(finding: &Finding) -> Option<f64> {
    match finding.shown()? {
        Shown::Number { point, .. } => Some(point),
        Shown::Between { lower, upper } => Some(f64::midpoint(lower, upper)),
    }
}

/// What a comparison says; where it says nothing, why.
pub(in crate::report::html) fn conclusion(wording: &Wording<'_>, finding: &Finding) -> Markup {
    let why = finding.status().reason().map(|reason| wording.locale.reason(reason));
    html! {
        @if let Some(verdict) = finding.verdict {
            (self::verdict(wording, verdict))
            @if let Some(stability) = finding.holds() { " " (firmness(wording, stability)) }
        }
        @else if finding.shown().is_none() {
            span.verdict.open { (wording.number(finding)) @if let Some(why) = why { ": " (why) } }
        }
    }
}

/// Whether a verdict holds when people are left out.
pub(in crate::report::html) fn firmness(wording: &Wording<'_>, stability: VerdictStability) -> Markup {
    html! { span.firmness { (stability_in_words(stability, wording.locale)) } }
}

/// A verdict, marked by its words and, besides, by a colour.
pub(in crate::report::html) fn verdict(wording: &Wording<'_>, verdict: Verdict) -> Markup {
    html! { span class=(format!("verdict {}", tone(verdict))) { (wording.verdict(verdict)) } }
}

fn tone(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Strong
        | Verdict::Improved
        | Verdict::AboutRight
        | Verdict::RatedHigher
        | Verdict::Gain
        | Verdict::Rising => "good",
        Verdict::Weak
        | Verdict::Declined
        | Verdict::Divided
        | Verdict::TooLittle
        | Verdict::TooMuch
        | Verdict::RatedLower
        | Verdict::Loss
        | Verdict::Falling
        | Verdict::Criticised => "attention",
        Verdict::Inconclusive
        | Verdict::NoChangeFound { .. }
        | Verdict::TooFewToSay
        | Verdict::NotDivided
        | Verdict::NotDistinguished
        | Verdict::NoGainFound
        | Verdict::NoTrendFound
        | Verdict::NotCriticised => "open",
    }
}
