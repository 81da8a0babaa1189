//! Learning: who rose and who fell from before to after.

use maud::{Markup, html};

use super::view::SeminarView;
use super::{chart, methods};
use crate::measure::{Finding, Learning, Statistic};
use crate::render::Chart;
use crate::report::html::parts::table::{ColumnHead, table};
use crate::report::html::parts::value;

/// The section; nothing where nobody was asked before and after.
pub(in crate::report::html) fn section(view: &SeminarView<'_>) -> Markup {
    let of_gain = view.findings().filter(|finding| finding.key.statistic == Statistic::MeanGain);
    let mut gains: Vec<&Finding> = of_gain.collect();
    gains.sort_by_key(|finding| view.place(finding.key.module.as_ref(), finding.key.item.as_ref()));
    if gains.is_empty() {
        return html! {};
    }
    let columns = columns(view);
    let numbers = columns[2..7].iter().cloned().map(ColumnHead::Numbers);
    let [module, question, .., verdict] = columns.clone().map(ColumnHead::Words);
    let heads: Vec<ColumnHead> = [module, question].into_iter().chain(numbers).chain([verdict]).collect();
    let body = html! { @for gain in &gains { (row(view, &columns, gain)) } };
    let contents = html! {
        (chart::with_numbers(view, Chart::Learning))
        p.aside { (view.word("report-learning-note")) }
        (table(view.wording, &view.word("report-section-learning"), &heads, &body))
        (methods::links(view, &[Statistic::MeanGain]))
    };
    view.section("learning", &contents)
}

fn columns(view: &SeminarView<'_>) -> [String; 8] {
    [
        "report-module",
        "report-question",
        "report-pairs",
        "report-up-same-down",
        "report-gain",
        "report-interval",
        "report-effect",
        "report-verdict",
    ]
    .map(|key| view.word(key))
}

fn row(view: &SeminarView<'_>, columns: &[String; 8], gain: &Finding) -> Markup {
    let [_, question, pairs, counts, mean, interval, effect, verdict] = columns;
    let learning = learning_of(view, gain);
    let size = view.findings().find(|finding| {
        finding.key.statistic == Statistic::RankBiserial
            && finding.key.module == gain.key.module
            && finding.key.item == gain.key.item
    });
    let locale = view.wording.locale;
    let people = learning.map(|learning| learning.pairs);
    let shown = learning.and_then(|learning| learning.counts);
    html! {
        tr role="row" {
            th scope="row" role="rowheader" { (view.wording.names.subject(gain.key.module.as_ref())) }
            td role="cell" data-label=(question) { (view.wording.question(gain)) }
            td.quantity role="cell" data-label=(pairs) data-sort=[people] {
                (people.map(|count| locale.count(count)).unwrap_or_default())
            }
            td.quantity role="cell" data-label=(counts) data-sort=[shown.map(|[up, _, _]| up)] {
                (shown.map(|counts| counts.map(|count| locale.count(count)).join(" · ")).unwrap_or_default())
            }
            (value::cell(view.wording, mean, Some(gain)))
            (value::interval_cell(view.wording, interval, Some(gain)))
            (value::cell(view.wording, effect, size))
            td.conclusion role="cell" data-label=(verdict) { (value::conclusion(view.wording, gain)) }
        }
    }
}

fn learning_of<'a>(view: &SeminarView<'a>, gain: &Finding) -> Option<&'a Learning> {
    view.inputs.release.learning().iter().find(|learning| {
        learning.seminar == gain.key.seminar
            && learning.module == gain.key.module
            && Some(&learning.item) == gain.key.item.as_ref()
    })
}
