//! Which seminars of a part are compared.

use maud::{Markup, html};

use super::view::CyclesView;
use crate::measure::Statistic;
use crate::report::cycles::ComparedPart;
use crate::report::html::parts::table::{ColumnHead, table};
use crate::report::html::parts::value;
use crate::survey::{PeopleRange, Seminar};
use crate::text::clean_text;

/// The seminars of a part: when, where, with which curriculum, how many answered.
pub(super) fn table_of(view: &CyclesView<'_>, part: &ComparedPart<'_>) -> Markup {
    let heads = [
        view.words("cycles-seminar"),
        view.words("cycles-days"),
        view.words("cycles-place"),
        view.words("cycles-curriculum-version"),
        view.numbers("report-attended"),
        view.numbers("report-answered"),
        ColumnHead::Numbers(view.wording.statistic(Statistic::ResponseRate)),
    ];
    let body = html! { @for seminar in &part.seminars { (row(view, seminar)) } };
    table(view.wording, &view.word("cycles-table-seminars"), &heads, &body)
}

fn row(view: &CyclesView<'_>, seminar: &Seminar) -> Markup {
    let wording = view.wording;
    let people = view.inputs.release.participation().iter().find(|one| one.seminar == seminar.id);
    let counts = [
        ("report-attended", people.and_then(|people| people.attended).map(PeopleRange::exactly)),
        ("report-answered", people.map(|people| people.answered)),
    ];
    let rate = view.index.find(&seminar.id, None, None, Statistic::ResponseRate);
    let words = [
        ("cycles-days", wording.locale.days(seminar)),
        ("cycles-place", wording.locale.place(seminar)),
        ("cycles-curriculum-version", seminar.curriculum.as_deref().map(|of| clean_text(of).into_owned())),
    ];
    html! {
        tr role="row" {
            th scope="row" role="rowheader" { (seminar.id) }
            @for (key, text) in words { td role="cell" data-label=(view.word(key)) { (text.unwrap_or_default()) } }
            @for (key, count) in counts {
                td.quantity role="cell" data-label=(view.word(key)) data-sort=[count.map(|count| count.least)] {
                    (count.map_or_else(|| view.word("report-not-known"), |count| wording.locale.people(count)))
                }
            }
            (value::cell(wording, &wording.statistic(Statistic::ResponseRate), rate))
        }
    }
}
