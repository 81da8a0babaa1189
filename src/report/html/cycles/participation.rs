//! Who took part, over all seminars.

use maud::{Markup, html};

use super::view::CyclesView;
use crate::harmonise::Participation;
use crate::report::html::parts::table::table;
use crate::survey::PeopleRange;

/// Participation in every seminar, of both parts.
pub(super) fn section(view: &CyclesView<'_>) -> Markup {
    let all = view.inputs.release.participation();
    let mut heads = vec![view.words("cycles-seminar")];
    heads.extend(COLUMNS.map(|key| view.numbers(key)));
    let body = html! { @for one in all { (row(view, one)) } };
    let contents = html! {
        @if all.is_empty() { p { (view.word("cycles-no-participation")) } } @else {
            div.over-seminars { (table(view.wording, &view.word("cycles-table-participation"), &heads, &body)) }
            p.aside { (view.word("cycles-participation-note")) }
        }
    };
    view.section("participation", &contents)
}

const COLUMNS: [&str; 9] = [
    "report-invited",
    "report-registered",
    "report-attended",
    "report-answered",
    "report-states",
    "report-new-states",
    "cycles-returning-states",
    "report-new-participants",
    "report-returning-participants",
];

fn row(view: &CyclesView<'_>, one: &Participation) -> Markup {
    let states = one.by_state.iter().filter(|(_, people)| people.least > 0).count() as u64;
    let exactly = |count: Option<u64>| count.map(PeopleRange::exactly);
    let counts = [
        exactly(one.invited),
        exactly(one.registered),
        exactly(one.attended),
        Some(one.answered),
        exactly(Some(states)),
        exactly(one.new_states),
        exactly(one.new_states.map(|new| states.saturating_sub(new))),
        exactly(one.new_participants),
        exactly(one.returning_participants),
    ];
    html! {
        tr role="row" {
            th scope="row" role="rowheader" { (view.wording.names.seminar(&one.seminar)) }
            @for (key, count) in COLUMNS.into_iter().zip(counts) {
                td.quantity role="cell" data-label=(view.word(key)) data-sort=[count.map(|count| count.least)] {
                    (count.map_or_else(|| view.word("report-not-known"), |count| view.wording.locale.people(count)))
                }
            }
        }
    }
}
