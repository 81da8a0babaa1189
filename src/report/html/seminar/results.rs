//! Results per module, and the change since the earlier seminar.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::view::SeminarView;
use super::{chart, methods};
use crate::measure::{Finding, Statistic, Verdict};
use crate::render::Chart;
use crate::report::html::parts::table::{ColumnHead, table};
use crate::report::html::parts::value;

/// The findings of one question, by statistic.
type QuestionFindings<'a> = BTreeMap<Statistic, &'a Finding>;

const RATINGS: [Statistic; 7] = [
    Statistic::Favourable,
    Statistic::PooledShare,
    Statistic::Median,
    Statistic::InterpolatedMedian,
    Statistic::Mean,
    Statistic::Consensus,
    Statistic::NetPromoterScore,
];
const BALANCES: [Statistic; 3] = [Statistic::BelowIdeal, Statistic::Ideal, Statistic::AboveIdeal];

/// Charts and tables of this seminar's ratings.
pub(in crate::report::html) fn section(view: &SeminarView<'_>) -> Markup {
    let rows = rows(view);
    let ratings: Vec<_> = rows.iter().filter(|row| row.contains_key(&Statistic::Favourable)).collect();
    let balances: Vec<_> = rows.iter().filter(|row| row.contains_key(&Statistic::Ideal)).collect();
    let bounds: Vec<_> = rows.iter().filter_map(|row| row.get(&Statistic::NonResponseBounds).copied()).collect();
    let contents = html! {
        @if ratings.is_empty() && balances.is_empty() { p { (view.word("report-no-results")) } }
        (chart::figure(view, Chart::Shares))
        (chart::figure(view, Chart::Modules))
        (chart::with_numbers(view, Chart::Dimensions))
        (chart::with_numbers(view, Chart::Strips))
        (chart::with_numbers(view, Chart::Options))
        p.aside { (view.word("report-hover-note")) }
        (statistics(view, "report-table-ratings", &RATINGS, &ratings))
        (statistics(view, "report-table-balances", &BALANCES, &balances))
        (non_response(view, &bounds))
    };
    view.section("results", &contents)
}

fn rows<'a>(view: &SeminarView<'a>) -> Vec<QuestionFindings<'a>> {
    let mut rows: BTreeMap<_, QuestionFindings<'a>> = BTreeMap::new();
    for finding in view.findings().filter(|finding| finding.key.item.is_some()) {
        let (module, item) = (finding.key.module.as_ref(), finding.key.item.as_ref());
        let place = (view.place(module, item), module, item);
        rows.entry(place).or_default().insert(finding.key.statistic, finding);
    }
    rows.into_values().collect()
}

/// A table with a column for its main statistic and for each other that at least a quarter of its questions have: in
/// small seminars most are withheld. All of them are in the findings table.
fn statistics(view: &SeminarView<'_>, caption: &str, all: &[Statistic], rows: &[&QuestionFindings<'_>]) -> Markup {
    let is_common = |statistic: &Statistic| {
        let shown = rows.iter().filter(|row| row.get(statistic).is_some_and(|finding| finding.shown().is_some()));
        4 * shown.count() >= rows.len()
    };
    let main = all[0];
    let columns: Vec<Statistic> = all.iter().copied().filter(|one| *one == main || is_common(one)).collect();
    let mut heads =
        vec![ColumnHead::Words(view.word("report-module")), ColumnHead::Words(view.word("report-question"))];
    for statistic in &columns {
        heads.push(ColumnHead::Numbers(view.wording.statistic(*statistic)));
        if *statistic == Statistic::Favourable {
            heads.push(ColumnHead::Numbers(view.word("report-interval")));
        }
    }
    heads.extend([
        ColumnHead::Words(view.word("report-verdict")),
        ColumnHead::Numbers(view.word("report-answers-short")),
    ]);
    let body = html! { @for row in rows { (statistics_row(view, &columns, row)) } };
    if rows.is_empty() {
        html! {}
    } else {
        html! { (table(view.wording, &view.word(caption), &heads, &body)) (methods::links(view, &columns)) }
    }
}

fn statistics_row(view: &SeminarView<'_>, columns: &[Statistic], row: &QuestionFindings<'_>) -> Markup {
    let Some(first) = row.values().next() else { return html! {} };
    let interval = view.word("report-interval");
    html! {
        tr role="row" {
            (subject(view, first))
            @for statistic in columns {
                @let finding = row.get(statistic).copied();
                (value::cell(view.wording, &view.wording.statistic(*statistic), finding))
                @if *statistic == Statistic::Favourable { (value::interval_cell(view.wording, &interval, finding)) }
            }
            td.conclusion role="cell" data-label=(view.word("report-verdict")) { (verdicts(view, row)) }
            (answers(view, first))
        }
    }
}

/// The first two cells of a row: module and question.
fn subject(view: &SeminarView<'_>, finding: &Finding) -> Markup {
    html! {
        th scope="row" role="rowheader" { (view.wording.names.subject(finding.key.module.as_ref())) }
        td role="cell" data-label=(view.word("report-question")) { (view.wording.question(finding)) }
    }
}

/// What a row's findings say, and how firmly; where the main number is missing, why. What nothing tells apart goes
/// without saying.
fn verdicts(view: &SeminarView<'_>, row: &QuestionFindings<'_>) -> Markup {
    let mut said: Vec<Verdict> = Vec::new();
    let mut telling: Vec<&Finding> = Vec::new();
    for (finding, verdict) in row.values().filter_map(|finding| Some((*finding, finding.verdict?))) {
        let goes_without = matches!(verdict, Verdict::NotDivided | Verdict::NotDistinguished);
        let elsewhere = matches!(finding.key.statistic, Statistic::MeanGain | Statistic::RankBiserial)
            || (finding.key.statistic == Statistic::MeanRank && verdict == Verdict::TooFewToSay);
        if !goes_without && !elsewhere && !said.contains(&verdict) {
            said.push(verdict);
            telling.push(finding);
        }
    }
    let main = row.get(&Statistic::Favourable).or_else(|| row.get(&Statistic::Ideal));
    let missing = main.filter(|finding| finding.shown().is_none() && finding.verdict.is_none());
    html! {
        @for finding in telling { (value::conclusion(view.wording, finding)) " " }
        @if let Some(finding) = missing { span.verdict.open { (view.wording.number(finding)) } }
    }
}

fn answers(view: &SeminarView<'_>, finding: &Finding) -> Markup {
    let n = finding.n.map(|n| view.wording.locale.count(n)).unwrap_or_default();
    html! { td.quantity role="cell" data-label=(view.word("report-answers")) data-sort=[finding.n] { (n) } }
}

fn non_response(view: &SeminarView<'_>, bounds: &[&Finding]) -> Markup {
    let shown: Vec<_> = bounds.iter().filter(|finding| finding.shown().is_some()).collect();
    html! {
        @if !shown.is_empty() {
            details {
                summary { (view.word("report-table-bounds")) }
                p { (view.word("report-bounds-note")) }
                table {
                    caption { (view.word("report-table-bounds")) }
                    thead { tr {
                        th scope="col" { (view.word("report-module")) }
                        th scope="col" { (view.word("report-question")) }
                        th.quantity scope="col" { (view.wording.statistic(Statistic::NonResponseBounds)) }
                    } }
                    tbody {
                        @for finding in shown {
                            tr {
                                th scope="row" { (view.wording.names.subject(finding.key.module.as_ref())) }
                                td { (view.wording.question(finding)) }
                                (value::cell(view.wording, &view.wording.statistic(Statistic::NonResponseBounds), Some(finding)))
                            }
                        }
                    }
                }
            }
        }
    }
}

/// What changed since the earlier seminar of the same series.
pub(in crate::report::html) fn change(view: &SeminarView<'_>) -> Markup {
    let mut changes: Vec<_> = view.changes().collect();
    changes.sort_by_key(|finding| view.place(finding.key.module.as_ref(), finding.key.item.as_ref()));
    let words = |key: &str| ColumnHead::Words(view.word(key));
    let numbers = |key: &str| ColumnHead::Numbers(view.word(key));
    let heads = [
        words("report-module"),
        words("report-question"),
        words("report-compared-to"),
        numbers("report-before"),
        numbers("report-change"),
        numbers("report-interval"),
        numbers("report-adjusted-p"),
        words("report-verdict"),
    ];
    let body = html! { @for finding in &changes { (change_row(view, finding)) } };
    let (without, note) = match view.course() {
        None => ("report-no-change-table", "report-change-note"),
        Some(_) => ("report-no-change-table-editions", "report-change-note-editions"),
    };
    let contents = html! {
        @if changes.is_empty() { p { (view.word(without)) } } @else {
            (chart::figure(view, Chart::Change))
            (chart::with_numbers(view, Chart::Slopes))
            (chart::with_numbers(view, Chart::Cycles))
            p.aside { (view.word(note)) }
            (table(view.wording, &view.word("report-table-change"), &heads, &body))
            p.aside { (view.word("report-adjusted-note")) }
            (methods::links(view, &[Statistic::Change, Statistic::DetectableRise]))
        }
    };
    view.section("change", &contents)
}

fn change_row(view: &SeminarView<'_>, finding: &Finding) -> Markup {
    let comparator = finding.key.comparator.as_ref();
    let p = finding.p_adjusted;
    let text = |key: &str| view.word(key);
    html! {
        tr role="row" {
            (subject(view, finding))
            td role="cell" data-label=(text("report-compared-to")) {
                (comparator.map(|id| view.wording.names.seminar(id)).unwrap_or_default())
            }
            (value::cell(view.wording, &text("report-before"), view.earlier(finding)))
            (value::cell(view.wording, &text("report-change"), Some(finding)))
            (value::interval_cell(view.wording, &text("report-interval"), Some(finding)))
            td.quantity role="cell" data-label=(text("report-adjusted-p")) data-sort=[p] {
                (p.map(|p| view.wording.locale.p_value(p)).unwrap_or_default())
            }
            td.conclusion role="cell" data-label=(text("report-verdict")) {
                (value::conclusion(view.wording, finding))
            }
        }
    }
}
