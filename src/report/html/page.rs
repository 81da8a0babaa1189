//! A seminar's page: which sections it has, and in which order.

use maud::{Markup, html};

use super::frame::{self, Leaf};
use super::view::View;
use super::{drafts, methods, people, results, summary};
use crate::report::wording::Wording;
use crate::report::{RenderedFile, ReportInputs, recommendation_files};

const SECTIONS: [&str; 9] =
    ["summary", "quality", "participation", "results", "change", "recommendations", "observations", "kept", "methods"];

/// `report.html` in these languages; the first is shown first.
pub(in crate::report) fn report(inputs: &ReportInputs<'_>, wordings: &[Wording<'_>]) -> RenderedFile {
    let drafts = recommendation_files::of_seminar(inputs);
    let view = |wording| View { inputs, wording, drafts: drafts.clone() };
    let leaves: Vec<Leaf<'_>> = wordings.iter().map(|wording| leaf(&view(wording))).collect();
    RenderedFile { path: "report.html".to_owned(), bytes: frame::page(&leaves) }
}

fn leaf<'a>(view: &View<'a>) -> Leaf<'a> {
    let title = |section: &str| (section.to_owned(), view.word(&format!("report-section-{section}")));
    Leaf {
        wording: view.wording,
        title: view.word("report-title"),
        subtitle: view.wording.seminar_title(view.inputs.seminar),
        audience: view.inputs.release.audience(),
        date: view.inputs.date,
        sections: SECTIONS.map(title).to_vec(),
        contents: contents(view),
    }
}

fn contents(view: &View<'_>) -> Markup {
    html! {
        (summary::section(view))
        (people::quality(view))
        (people::participation(view))
        (results::section(view))
        (results::change(view))
        (drafts::recommendations(view))
        (drafts::observations(view))
        (drafts::kept(view))
        (methods::section(view))
    }
}
