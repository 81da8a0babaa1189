//! What became of each module from one seminar to the next.

use maud::{Markup, html};

use super::view::View;
use crate::report::cycles::{Part, Stage, TracedModule};
use crate::report::html::table::{Head, table};
use crate::survey::{ModuleId, clean_text};

/// Modules by seminars.
pub(super) fn table_of(view: &View<'_>, part: &Part<'_>) -> Markup {
    let mut heads = vec![view.words("report-module")];
    heads.extend(part.seminars.iter().map(|seminar| Head::Words(view.wording.seminar_name(&seminar.id))));
    let body = html! { @for module in &part.modules { (row(view, part, module)) } };
    html! {
        (table(view.wording, &view.word("cycles-table-lineage"), &heads, &body))
        p.aside { (view.word("cycles-lineage-note")) }
    }
}

fn row(view: &View<'_>, part: &Part<'_>, traced: &TracedModule<'_>) -> Markup {
    html! {
        tr role="row" {
            th scope="row" role="rowheader" { (view.wording.subject(Some(&traced.module.id))) }
            @for (seminar, stage) in part.seminars.iter().zip(&traced.stages) {
                td role="cell" data-label=(view.wording.seminar_name(&seminar.id)) { (words(view, stage)) }
            }
        }
    }
}

/// What became of a module, with the curriculum version and former names.
fn words(view: &View<'_>, stage: &Stage<'_>) -> String {
    let word = view.word(&format!("cycles-lineage-{}", stage.became.name()));
    let mut details = Vec::new();
    if let Some(curriculum) = stage.curriculum() {
        let curriculum = clean_text(curriculum);
        details.push(view.wording.text("cycles-curriculum", &[("curriculum", curriculum.as_ref().into())]));
    }
    let from: Vec<&str> = stage.other_names().into_iter().map(ModuleId::as_str).collect();
    if !from.is_empty() {
        details.push(view.wording.text("cycles-from", &[("modules", (&from.join(", ")).into())]));
    }
    if details.is_empty() { word } else { format!("{word} ({})", details.join("; ")) }
}
