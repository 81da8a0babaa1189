//! What became of each module from one seminar to the next.

use maud::{Markup, html};

use super::view::CyclesView;
use crate::report::cycles::{ComparedPart, Stage, TracedModule, lineage_in_words};
use crate::report::html::parts::table::{ColumnHead, table};

/// Modules by seminars.
pub(super) fn table_of(view: &CyclesView<'_>, part: &ComparedPart<'_>) -> Markup {
    let mut heads = vec![view.words("report-module")];
    heads.extend(part.seminars.iter().map(|seminar| ColumnHead::Words(view.wording.names.seminar(&seminar.id))));
    let body = html! { @for module in &part.modules { (row(view, part, module)) } };
    html! {
        (table(view.wording, &view.word("cycles-table-lineage"), &heads, &body))
        p.aside { (view.word("cycles-lineage-note")) }
    }
}

fn row(view: &CyclesView<'_>, part: &ComparedPart<'_>, traced: &TracedModule<'_>) -> Markup {
    html! {
        tr role="row" {
            th scope="row" role="rowheader" { (view.wording.names.subject(Some(&traced.module.id))) }
            @for (seminar, stage) in part.seminars.iter().zip(&traced.stages) {
                td role="cell" data-label=(view.wording.names.seminar(&seminar.id)) { (words(view, stage)) }
            }
        }
    }
}

fn words(view: &CyclesView<'_>, stage: &Stage<'_>) -> String {
    lineage_in_words(view.wording, stage.became.name(), stage.curriculum(), &stage.other_names())
}
