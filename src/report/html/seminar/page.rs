//! A seminar's page: which sections it has, and in which order.

use maud::{Markup, html};

use super::view::SeminarView;
use super::{comments, compared, drafts, learning, methods, people, results, summary};
use crate::report::html::parts::frame::{self, Leaf};
use crate::report::seminar::recommendation_files;
use crate::report::wording::Wording;
use crate::report::{RenderedFile, ReportInputs};

/// `report.html` in these languages; the first is shown first.
pub(in crate::report) fn seminar_report(inputs: &ReportInputs<'_>, wordings: &[Wording<'_>]) -> RenderedFile {
    let drafts = recommendation_files::of_seminar(inputs);
    let view = |wording| SeminarView { inputs, wording, drafts: drafts.clone() };
    let leaves: Vec<Leaf<'_>> = wordings.iter().map(|wording| leaf(&view(wording))).collect();
    RenderedFile { path: "report.html".to_owned(), bytes: frame::page(&leaves) }
}

fn leaf<'a>(view: &SeminarView<'a>) -> Leaf<'a> {
    let sections = sections(view);
    let title =
        |(section, _): &(&str, Markup)| ((*section).to_owned(), view.word(&format!("report-section-{section}")));
    Leaf {
        wording: view.wording,
        title: view.word("report-title"),
        subtitle: view.wording.names.seminar_in_full(view.inputs.seminar),
        audience: view.inputs.release.audience(),
        date: view.inputs.date,
        sections: sections.iter().map(title).collect(),
        contents: html! { @for (_, section) in &sections { (section) } },
    }
}

/// The sections that have something to say, by name.
fn sections<'a>(view: &SeminarView<'_>) -> Vec<(&'a str, Markup)> {
    let all = [
        ("summary", summary::section(view)),
        ("quality", people::quality(view)),
        ("participation", people::participation(view)),
        ("results", results::section(view)),
        ("compared", compared::section(view)),
        ("learning", learning::section(view)),
        ("change", results::change(view)),
        ("comments", comments::section(view)),
        ("recommendations", drafts::recommendations(view)),
        ("observations", drafts::observations(view)),
        ("kept", drafts::kept(view)),
        ("methods", methods::section(view)),
    ];
    all.into_iter().filter(|(_, section)| !section.0.is_empty()).collect()
}
