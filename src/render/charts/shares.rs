//! Chart 3: the favourable share of every module with its interval, beside the target.

use plotters::style::RGBColor;

use super::shared::claims::{Against, seen_of_rows};
use super::shared::letters::Letters;
use super::shared::likert::words_in_plot;
use crate::locale::Locale;
use crate::measure::{Finding, Shown, Status, Verdict};
use crate::render::RenderError;
use crate::render::canvas::drawing::{Canvas, Marker};
use crate::render::canvas::palette::{BLUE, GREY, INK, VERMILION};
use crate::render::chart_size::ChartSize;
use crate::render::figure::Figure;
use crate::render::module_rows::{ModuleRow, sorted_rows, why_empty};
use crate::render::page::axis::Axis;
use crate::render::page::chart_page::ChartPage;
use crate::render::page::footing::Footing;
use crate::render::page::frame::{ChartBody, ChartWords};
use crate::render::page::legend::{LegendEntry, LegendSign};
use crate::render::page::listing::{HALF, Listing, ListingLine};
use crate::render::page::phrases::{
    count_or_dash, few_note, inline_n, joined, notes, question_n_response, share, source, status, verdicts_note,
};
use crate::render::page::table::module_table;
use crate::survey::Survey;

/// Draws it.
///
/// # Errors
/// If a number is not finite.
pub(in crate::render) fn figure(page: &ChartPage<'_>) -> Result<Figure, RenderError> {
    let (locale, survey) = (page.locale, page.subject.survey);
    let rows = sorted_rows(page.subject);
    if !rows.iter().any(|row| row.share().is_some()) {
        return page.panel(why_empty(&rows));
    }
    let letters = Letters::of(page.subject, &rows);
    let words = letters.beside(locale, words(page, &rows));
    let lines: Vec<ListingLine> = rows.iter().map(|row| letters.on(locale, row, line(locale, row))).collect();
    let headers = ["chart-column-letters", "chart-column-favourable", "chart-column-n"].map(|key| locale.word(key));
    let headers = &headers[usize::from(!letters.are_there())..];
    let listing = Listing::lay_out(page, headers, &lines);
    let axis = share_axis(listing.plot)?;
    let bands = listing.bands();
    let target = survey.rules.target_favourable.get();
    let draw = |canvas: &Canvas<'_>| {
        axis.grid(canvas, ticks(page.size), &bands)?;
        canvas.group("target", |canvas| {
            bands.iter().try_for_each(|(top, bottom)| {
                let x = axis.at(target)?;
                canvas.dashes((x, *top), (x, *bottom), INK)
            })
        })?;
        listing.draw(canvas)?;
        canvas.group("shares", |canvas| {
            rows.iter()
                .zip(&listing.places)
                .try_for_each(|(row, place)| draw_row(page, canvas, row, &axis, listing.plot, place.middle))
        })?;
        axis.percents(canvas, locale, ticks(page.size), listing.axis_at)
    };
    let body = ChartBody { legend: legend(locale, survey, &rows), height: listing.height, draw: &draw };
    page.compose(words, letters.among(locale, &rows, module_table(locale, &rows)), &body)
}

/// An axis of shares, with room for its outermost numbers.
pub(super) fn share_axis(plot: (f64, f64)) -> Result<Axis, RenderError> {
    Axis::new((0.0, 1.0), (plot.0 + 18.0, plot.1 - 20.0))
}

/// Where an axis of shares has lines.
pub(super) fn ticks(size: ChartSize) -> &'static [f64] {
    match size {
        ChartSize::Slide => &[0.0, 0.2, 0.4, 0.6, 0.8, 1.0],
        ChartSize::Page | ChartSize::Phone => &[0.0, 0.5, 1.0],
    }
}

fn mark(finding: &Finding) -> (Marker, RGBColor) {
    if finding.verdict == Some(Verdict::Strong) {
        (Marker::Up, BLUE)
    } else if finding.verdict == Some(Verdict::Weak) {
        (Marker::Down, VERMILION)
    } else {
        (Marker::Ring, GREY)
    }
}

fn draw_row(
    page: &ChartPage<'_>,
    canvas: &Canvas<'_>,
    row: &ModuleRow<'_>,
    axis: &Axis,
    plot: (f64, f64),
    y: f64,
) -> Result<(), RenderError> {
    let Some((finding, shown)) = row.favourable.and_then(|finding| finding.shown().map(|shown| (finding, shown)))
    else {
        return no_number(page, canvas, row.status(), plot, y);
    };
    let (marker, colour) = mark(finding);
    match shown {
        Shown::Number { point, interval } => {
            if let Some(interval) = interval {
                let (from, to) = (axis.at(interval.lower)?, axis.at(interval.upper)?);
                canvas.line((from, y), (to, y), colour, 2.5)?;
                canvas.line((from, y - 4.0), (from, y + 4.0), colour, 1.5)?;
                canvas.line((to, y - 4.0), (to, y + 4.0), colour, 1.5)?;
            }
            canvas.marker(marker, (axis.at(point)?, y), 6.0, colour)
        }
        Shown::Between { lower, upper } => draw_range(canvas, (axis.at(lower)?, axis.at(upper)?), y, (marker, colour)),
    }
}

/// A box where only a range may be shown; the marker in it says the verdict.
fn draw_range(
    canvas: &Canvas<'_>,
    (from, to): (f64, f64),
    y: f64,
    (marker, colour): (Marker, RGBColor),
) -> Result<(), RenderError> {
    canvas.outline((from, y - 8.0), (to, y + 8.0), colour)?;
    canvas.marker(marker, (f64::midpoint(from, to), y), 5.0, colour)
}

/// What stands where there is no number: hatching for what is withheld, words for the rest.
pub(super) fn no_number(
    page: &ChartPage<'_>,
    canvas: &Canvas<'_>,
    why: Status,
    plot: (f64, f64),
    y: f64,
) -> Result<(), RenderError> {
    if why.is_withheld() {
        return canvas.hatching((plot.0, y - HALF), (plot.1, y + HALF));
    }
    words_in_plot(page, canvas, &status(page.locale, why), plot, y)
}

fn line(locale: &Locale, row: &ModuleRow<'_>) -> ListingLine {
    let n = row.favourable.and_then(|finding| finding.n);
    let value = match row.favourable {
        Some(finding) if matches!(finding.status(), Status::Ok | Status::Withheld(_)) => share(locale, finding),
        Some(_) | None => String::new(),
    };
    let inline = joined([
        Some(value.clone()).filter(|value| !value.is_empty()),
        n.map(|n| inline_n(locale, n)),
        row.favourable.and_then(|finding| finding.verdict).map(|it| locale.verdict(it.name())),
    ]);
    let value = if value.is_empty() { "–".to_owned() } else { value };
    ListingLine {
        name: locale.module_title(row.module),
        cells: vec![value, count_or_dash(locale, n)],
        inline,
        footing: Footing::of(n),
    }
}

fn legend(locale: &Locale, survey: &Survey, rows: &[ModuleRow<'_>]) -> Vec<LegendEntry> {
    let shown: Vec<(Marker, RGBColor)> =
        rows.iter().filter(|row| row.share().is_some()).filter_map(|row| row.favourable.map(mark)).collect();
    let named = [
        (Marker::Up, BLUE, "verdict-strong"),
        (Marker::Ring, GREY, "verdict-inconclusive"),
        (Marker::Down, VERMILION, "verdict-weak"),
    ];
    let mut entries: Vec<LegendEntry> = named
        .into_iter()
        .filter(|(marker, ..)| shown.iter().any(|(other, _)| other == marker))
        .map(|(marker, colour, key)| LegendEntry::new(LegendSign::Marker(marker, colour), locale.word(key)))
        .collect();
    let target = locale.percent(survey.rules.target_favourable.get(), 0);
    entries
        .push(LegendEntry::new(LegendSign::Dashes(INK), locale.text("chart-target", &[("target", (&target).into())])));
    if rows.iter().any(|row| row.status().is_withheld()) {
        entries.push(LegendEntry::withheld(locale));
    }
    entries
}

fn words(page: &ChartPage<'_>, rows: &[ModuleRow<'_>]) -> ChartWords {
    let (locale, rules) = (page.locale, &page.subject.survey.rules);
    let range = |shown: Shown| matches!(shown, Shown::Between { .. });
    let ranges = rows.iter().any(|row| row.favourable.and_then(Finding::shown).is_some_and(range));
    ChartWords {
        title: Against::of(rows).counting(locale, rules),
        subtitle: question_n_response(page, rows),
        alt: seen_of_rows(locale, "chart-alt-shares", rows),
        notes: notes([
            Some(locale.text("chart-note-interval-line", &[("method", (&locale.word("method-wilson")).into())])),
            Some(verdicts_note(locale, rules)),
            ranges.then(|| locale.word("chart-note-range")),
            few_note(locale, rows.iter().filter_map(|row| row.favourable?.n)),
        ]),
        source: source(page),
    }
}
