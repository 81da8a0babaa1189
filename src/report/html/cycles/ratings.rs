//! Favourable shares by seminar, the latest change, and the trend.

use maud::{Markup, html};

use super::view::View;
use crate::measure::{Incomparable, Verdict};
use crate::protect::{ReleasedFinding, ReleasedStability};
use crate::report::cycles::{Part, PartRatings, Rating};
use crate::report::html::table::{Head, table};
use crate::report::html::value;
use crate::survey::Item;

/// A table for the seminar as a whole, and one per question about modules.
pub(super) fn tables_of(view: &View<'_>, of: &PartRatings<'_>) -> Markup {
    html! {
        h3 { (view.word("cycles-ratings")) }
        p.aside { (view.word("report-hover-note")) }
        @if of.of_seminars.is_empty() && of.of_modules.is_empty() { p { (view.word("report-no-results")) } }
        @for (item, ratings) in &of.of_modules { (of_item(view, of.part, item, ratings)) }
        @if !of.of_seminars.is_empty() {
            (one_table(view, of.part, &view.word("cycles-table-seminar"), "report-question", &of.of_seminars))
        }
        p.aside { (view.word("report-adjusted-note")) }
    }
}

fn of_item(view: &View<'_>, part: &Part<'_>, item: &Item, ratings: &[Rating<'_>]) -> Markup {
    let question = view.wording.item(&item.id);
    let title = view.wording.text("cycles-table-item", &[("question", (&question).into())]);
    one_table(view, part, &title, "report-module", ratings)
}

fn one_table(view: &View<'_>, part: &Part<'_>, title: &str, first: &str, ratings: &[Rating<'_>]) -> Markup {
    let has_trend = ratings.iter().any(|rating| rating.trend.is_some());
    let mut heads = vec![view.words(first)];
    heads.extend(part.seminars.iter().map(|seminar| Head::Numbers(view.wording.seminar_name(&seminar.id))));
    heads.extend([
        view.words("cycles-compared"),
        view.numbers("report-change"),
        view.numbers("report-interval"),
        view.words("report-verdict"),
        view.words("cycles-stability"),
    ]);
    if has_trend {
        heads.extend([view.words("cycles-trend"), view.numbers("cycles-per-cycle")]);
    }
    let body = html! {
        @for rating in ratings {
            tr role="row" {
                th scope="row" role="rowheader" { (name(view, rating)) }
                (shares(view, part, rating))
                (change(view, rating))
                @if has_trend { (trend(view, rating)) }
            }
        }
    };
    table(view.wording, title, &heads, &body)
}

/// The module, or of the seminar as a whole the question.
fn name(view: &View<'_>, rating: &Rating<'_>) -> String {
    match rating.module {
        Some(module) => view.wording.subject(Some(&module.id)),
        None => view.wording.item(&rating.item.id),
    }
}

fn shares(view: &View<'_>, part: &Part<'_>, rating: &Rating<'_>) -> Markup {
    html! {
        @for (seminar, share) in part.seminars.iter().zip(&rating.shares) {
            (value::cell(view.wording, &view.wording.seminar_name(&seminar.id), *share))
        }
    }
}

fn change(view: &View<'_>, rating: &Rating<'_>) -> Markup {
    let wording = view.wording;
    let pair = rating.change.map(pair).unwrap_or_default();
    let stability = rating.change.and_then(|change| Some(stability(view, change.stability?, change.verdict?)));
    html! {
        td role="cell" data-label=(view.word("cycles-compared")) { (pair) }
        (value::cell(wording, &view.word("report-change"), rating.change))
        (value::interval_cell(wording, &view.word("report-interval"), rating.change))
        td.conclusion role="cell" data-label=(view.word("report-verdict")) {
            @match rating.change {
                Some(change) => (value::conclusion(wording, change)),
                None => span.verdict.open { (without_change(view, rating)) },
            }
        }
        td role="cell" data-label=(view.word("cycles-stability")) { (stability.unwrap_or_default()) }
    }
}

/// The seminars compared, such as `C1P1 → C2P1`.
fn pair(change: &ReleasedFinding) -> String {
    let earlier = change.key.comparator.as_ref().map(|earlier| format!("{earlier} → ")).unwrap_or_default();
    format!("{earlier}{}", change.key.seminar)
}

/// Why no later seminar could be compared.
fn without_change(view: &View<'_>, rating: &Rating<'_>) -> String {
    let reason = if rating.is_taught { Incomparable::NoLaterAnswers } else { Incomparable::ModuleDropped };
    format!("{}: {}", view.word("status-not_comparable"), view.word(&format!("reason-{}", reason.name())))
}

/// Whether a verdict holds when people are left out. That there are too few to say can't be stable.
fn stability(view: &View<'_>, stability: ReleasedStability, verdict: Verdict) -> String {
    match (stability, verdict) {
        (_, Verdict::TooFewToSay) => String::new(),
        (ReleasedStability::Unstable { respondents: Some(people), states: Some(states) }, _) => {
            view.wording.text("cycles-stability-without", &[("respondents", people.into()), ("states", states.into())])
        }
        (of, _) => view.word(&format!("cycles-stability-{}", of.name())),
    }
}

fn trend(view: &View<'_>, rating: &Rating<'_>) -> Markup {
    html! {
        td.conclusion role="cell" data-label=(view.word("cycles-trend")) {
            @if let Some(trend) = rating.trend { (value::conclusion(view.wording, trend)) }
        }
        (value::cell(view.wording, &view.word("cycles-per-cycle"), rating.share_trend))
    }
}
