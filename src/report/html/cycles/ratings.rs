//! Favourable shares by seminar, the latest change, and the trend.

use maud::{Markup, html};

use super::view::CyclesView;
use crate::measure::{Finding, Incomparable};
use crate::report::cycles::{ComparedPart, PartRatings, Rating};
use crate::report::html::parts::table::{ColumnHead, table};
use crate::report::html::parts::value;
use crate::survey::Item;

/// A table for the seminar as a whole, and one per question about modules.
pub(super) fn tables_of(view: &CyclesView<'_>, of: &PartRatings<'_>) -> Markup {
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

fn of_item(view: &CyclesView<'_>, part: &ComparedPart<'_>, item: &Item, ratings: &[Rating<'_>]) -> Markup {
    let question = view.wording.names.item(&item.id);
    let title = view.wording.locale.text("cycles-table-item", &[("question", (&question).into())]);
    one_table(view, part, &title, "report-module", ratings)
}

fn one_table(
    view: &CyclesView<'_>,
    part: &ComparedPart<'_>,
    title: &str,
    first: &str,
    ratings: &[Rating<'_>],
) -> Markup {
    let columns = RatingColumns::of(ratings);
    let mut heads = vec![view.words(first)];
    if columns.shares == ColumnPresence::Yes {
        heads.extend(part.seminars.iter().map(|seminar| ColumnHead::Numbers(view.wording.names.seminar(&seminar.id))));
    }
    heads.extend([view.numbers("report-change"), view.numbers("report-interval"), view.words("report-verdict")]);
    if columns.trend == ColumnPresence::Yes {
        heads.push(view.words("cycles-trend"));
    }
    if columns.share_trend == ColumnPresence::Yes {
        heads.push(view.numbers("cycles-per-cycle"));
    }
    let body = html! {
        @for rating in ratings {
            tr role="row" {
                th scope="row" role="rowheader" { (name(view, rating)) }
                @if columns.shares == ColumnPresence::Yes { (shares(view, part, rating)) }
                (change(view, rating))
                @if columns.trend == ColumnPresence::Yes { (trend(view, rating)) }
                @if columns.share_trend == ColumnPresence::Yes {
                    (value::cell(view.wording, &view.word("cycles-per-cycle"), rating.share_trend))
                }
            }
        }
    };
    table(view.wording, title, &heads, &body)
}

/// Whether a column is there.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ColumnPresence {
    Yes,
    No,
}

/// The columns that a table may go without: a scale without favourable levels has no shares, and two seminars no trend.
struct RatingColumns {
    shares: ColumnPresence,
    trend: ColumnPresence,
    share_trend: ColumnPresence,
}

impl RatingColumns {
    fn of(ratings: &[Rating<'_>]) -> Self {
        let shown = |is_shown: &dyn Fn(&Rating<'_>) -> bool| {
            if ratings.iter().any(is_shown) { ColumnPresence::Yes } else { ColumnPresence::No }
        };
        Self {
            shares: shown(&|rating| rating.shares.iter().any(Option::is_some)),
            trend: shown(&|rating| rating.trend.is_some()),
            share_trend: shown(&|rating| rating.share_trend.is_some_and(|trend| trend.shown().is_some())),
        }
    }
}

/// The module, or of the seminar as a whole the question.
fn name(view: &CyclesView<'_>, rating: &Rating<'_>) -> String {
    match rating.module {
        Some(module) => view.wording.names.subject(Some(&module.id)),
        None => view.wording.names.item(&rating.item.id),
    }
}

fn shares(view: &CyclesView<'_>, part: &ComparedPart<'_>, rating: &Rating<'_>) -> Markup {
    html! {
        @for (seminar, share) in part.seminars.iter().zip(&rating.shares) {
            (value::cell(view.wording, &view.wording.names.seminar(&seminar.id), *share))
        }
    }
}

fn change(view: &CyclesView<'_>, rating: &Rating<'_>) -> Markup {
    let wording = view.wording;
    let pair = rating.change.map(pair).unwrap_or_default();
    html! {
        (value::cell(wording, &view.word("report-change"), rating.change))
        (value::interval_cell(wording, &view.word("report-interval"), rating.change))
        td.conclusion role="cell" data-label=(view.word("report-verdict")) {
            @match rating.change {
                Some(change) => {
                    (value::conclusion(wording, change))
                    span.firmness { (pair) }
                }
                None => span.verdict.open { (without_change(view, rating)) },
            }
        }
    }
}

/// The seminars compared, such as `C1P1 → C2P1`.
fn pair(change: &Finding) -> String {
    let earlier = change.key.comparator.as_ref().map(|earlier| format!("{earlier} → ")).unwrap_or_default();
    format!("{earlier}{}", change.key.seminar)
}

/// Why no later seminar could be compared.
fn without_change(view: &CyclesView<'_>, rating: &Rating<'_>) -> String {
    let reason = if rating.is_taught { Incomparable::NoLaterAnswers } else { Incomparable::ModuleDropped };
    view.wording.locale.status("not_comparable", Some(reason.name()))
}

fn trend(view: &CyclesView<'_>, rating: &Rating<'_>) -> Markup {
    html! {
        td.conclusion role="cell" data-label=(view.word("cycles-trend")) {
            @if let Some(trend) = rating.trend { (value::conclusion(view.wording, trend)) }
        }
    }
}
