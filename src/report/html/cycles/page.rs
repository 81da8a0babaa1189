//! The page of all cycles: per part what became of modules and ratings, then participation and its limits.

use maud::{Markup, html};

use super::view::CyclesView;
use super::{limits, lineage, participation, ratings, seminars, series, summary};
use crate::report::RenderedFile;
use crate::report::cycles::{ComparedPart, CyclesInputs, Index, PartRatings};
use crate::report::html::parts::frame::{self, Leaf};
use crate::report::wording::Wording;

/// `report.html` in these languages; the first is shown first.
pub(in crate::report) fn cycles_report(
    inputs: &CyclesInputs<'_>,
    parts: &[ComparedPart<'_>],
    wordings: &[Wording<'_>],
) -> RenderedFile {
    let index = Index::new(inputs.release);
    let of_part = |part| PartRatings::new(part, &inputs.survey.questionnaire, &index);
    let parts: Vec<PartRatings<'_>> = parts.iter().map(of_part).collect();
    let view = |wording| CyclesView { inputs, wording, parts: &parts, index: &index };
    let leaves: Vec<Leaf<'_>> = wordings.iter().map(|wording| leaf(&view(wording))).collect();
    RenderedFile { path: "report.html".to_owned(), bytes: frame::page(&leaves) }
}

fn leaf<'a>(view: &CyclesView<'a>) -> Leaf<'a> {
    let named = |name: &str| (name.to_owned(), view.word(&format!("cycles-section-{name}")));
    let mut sections = vec![named("summary")];
    sections.extend(view.parts.iter().map(|of| (CyclesView::part_name(of.part), view.part_title(of.part))));
    sections.push(named("participation"));
    if !view.inputs.release.run_charts().is_empty() {
        sections.push(named("series"));
    }
    sections.push(named("limits"));
    Leaf {
        wording: view.wording,
        title: view.word("cycles-title"),
        subtitle: view.inputs.seminars.iter().map(ToString::to_string).collect::<Vec<_>>().join(" · "),
        audience: view.inputs.release.audience(),
        date: view.inputs.date,
        sections,
        contents: contents(view),
    }
}

fn contents(view: &CyclesView<'_>) -> Markup {
    html! {
        (summary::section(view))
        @for of in view.parts { (part(view, of)) }
        (participation::section(view))
        (series::section(view))
        (limits::section(view))
    }
}

fn part(view: &CyclesView<'_>, of: &PartRatings<'_>) -> Markup {
    let contents = html! {
        div.over-seminars {
            (seminars::table_of(view, of.part))
            (lineage::table_of(view, of.part))
            (ratings::tables_of(view, of))
        }
    };
    frame::section(view.wording, &CyclesView::part_name(of.part), &view.part_title(of.part), &contents)
}
