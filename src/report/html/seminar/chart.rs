//! A chart on the page: one drawing for wide windows, one for telephones, and the numbers behind it.

use maud::{Markup, PreEscaped, html};

use super::view::SeminarView;
use crate::render::{Chart, ChartSize, Figure, FigureContent};
use crate::text::clean_text;

/// A chart of this seminar in this language; nothing where there are no numbers for it: the section's own words say so.
pub(in crate::report::html) fn with_numbers(view: &SeminarView<'_>, chart: Chart) -> Markup {
    let has_numbers = |figure: &Figure| {
        figure.chart == chart && figure.seminar == *view.inputs.seminar && figure.content == FigureContent::Chart
    };
    if view.inputs.figures.iter().any(|drawn| has_numbers(&drawn.figure)) {
        figure(view, chart)
    } else {
        html! {}
    }
}

/// A chart of this seminar in this language, or the panel that says why there is none; nothing where it wasn't drawn.
pub(in crate::report::html) fn figure(view: &SeminarView<'_>, chart: Chart) -> Markup {
    let drawn = |size: ChartSize| {
        let all = view.inputs.figures.iter().map(|drawn| &drawn.figure);
        all.into_iter().find(|figure| {
            figure.chart == chart
                && figure.size == size
                && figure.language == view.wording.locale.language()
                && figure.seminar == *view.inputs.seminar
        })
    };
    let (Some(page), phone) = (drawn(ChartSize::Page), drawn(ChartSize::Phone)) else { return html! {} };
    html! {
        figure.chart {
            div.drawing.wide[phone.is_some()] { (drawing(view, page)) }
            @if let Some(phone) = phone { div.drawing.narrow { (drawing(view, phone)) } }
            figcaption { (numbers(view, page)) }
        }
    }
}

fn drawing(view: &SeminarView<'_>, figure: &Figure) -> Markup {
    let prefix = view.id(&format!("{}-{}", figure.chart.name(), figure.size.name()));
    html! { (PreEscaped(with_own_ids(&figure.svg, &prefix))) }
}

fn numbers(view: &SeminarView<'_>, figure: &Figure) -> Markup {
    html! {
        @if !figure.table.header.is_empty() {
            details {
                summary { (view.word("report-numbers-of-chart")) span.unseen { ": " (clean_text(&figure.title)) } }
                div.scroll tabindex="0" role="region" aria-label=(clean_text(&figure.title)) {
                    table {
                        caption { (clean_text(&figure.title)) }
                        thead { tr { @for name in &figure.table.header { th scope="col" { (clean_text(name)) } } } }
                        tbody {
                            @for row in &figure.table.rows {
                                tr {
                                    @for (at, cell) in row.iter().enumerate() {
                                        @if at == 0 { th scope="row" { (clean_text(cell)) } } @else { td.quantity { (clean_text(cell)) } }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Where a drawing names or uses an identifier.
const REFERENCES: [&str; 6] =
    [" id=\"", "url(#", "href=\"#", "aria-labelledby=\"", "aria-describedby=\"", "clip-path=\"#"];

/// The drawing with identifiers that no other drawing of the page has, and without an XML declaration.
fn with_own_ids(svg: &str, prefix: &str) -> String {
    let start = svg.find("<svg").unwrap_or(0);
    let mut own = String::with_capacity(svg.len() + 512);
    let mut rest = &svg[start..];
    while let Some((at, mark)) = REFERENCES.iter().filter_map(|mark| Some((rest.find(mark)?, *mark))).min() {
        let (before, after) = rest.split_at(at + mark.len());
        own.push_str(before);
        let end = after.find(['"', ')']).unwrap_or(after.len());
        let names: Vec<_> = after[..end].split(' ').map(|name| format!("{prefix}-{name}")).collect();
        own.push_str(&names.join(" "));
        rest = &after[end..];
    }
    own.push_str(rest);
    own
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_identifier_and_every_reference_is_prefixed() {
        let svg = r##"<?xml version="1.0"?><svg role="img" aria-labelledby="t d"><title id="t">x</title><g clip-path="url(#c)"/><use href="#m"/></svg>"##;
        let expected = r##"<svg role="img" aria-labelledby="es-t es-d"><title id="es-t">x</title><g clip-path="url(#es-c)"/><use href="#es-m"/></svg>"##;
        assert_eq!(with_own_ids(svg, "es"), expected);
    }
}
