//! Chart 3: the favourable share of every module with its interval, beside the target.

use plotters::style::RGBColor;

use super::RenderError;
use super::axis::Axis;
use super::canvas::{Canvas, Label, Marker};
use super::claims::Against;
use super::figure::{Figure, Size};
use super::frame::{Body, Page, Words};
use super::legend::{Entry, Sign};
use super::letters::Letters;
use super::listing::{Footing, HALF, Line, Listing};
use super::modules::{alt, panel_words, why_empty};
use super::palette::{BLUE, GREY, INK, VERMILION};
use super::phrases::{
    count_or_dash, footing, joined, module_title, n_range, question, response, share, source, status, verdict,
};
use super::rows::{ModuleRow, by_share, module_rows};
use super::table::module_table;
use super::text::{Weight, sizes};
use crate::locale::Locale;
use crate::measure::Verdict;
use crate::protect::{Release, ReleasedFinding, Shown, Status};
use crate::survey::{Seminar, Survey};

/// Draws it.
///
/// # Errors
/// If a number is not finite.
pub(super) fn figure(
    page: Page<'_>,
    release: &Release,
    survey: &Survey,
    seminar: &Seminar,
) -> Result<Figure, RenderError> {
    let mut rows = module_rows(release, survey, seminar);
    by_share(&mut rows);
    let locale = page.locale;
    if !rows.iter().any(|row| row.share().is_some()) {
        return page.panel(panel_words(locale, survey, seminar), &why_empty(locale, &rows));
    }
    let letters = Letters::of(release, seminar, &rows);
    let words = letters.beside(locale, words(locale, release, survey, seminar, &rows));
    let lines: Vec<Line> = rows.iter().map(|row| letters.on(locale, row, line(locale, row))).collect();
    let headers = ["chart-column-letters", "chart-column-favourable", "chart-column-n"].map(|key| locale.word(key));
    let headers = &headers[usize::from(!letters.are_there())..];
    let listing = Listing::lay_out(&page, headers, &lines);
    let axis = share_axis(listing.plot)?;
    let bands = listing.bands();
    let target = survey.rules.target_favourable.get();
    let draw = |canvas: &Canvas<'_>| {
        axis.grid(canvas, ticks(page.size), &bands)?;
        canvas
            .group("target", |canvas| bands.iter().try_for_each(|band| canvas.dashes(axis.at(target)?, *band, INK)))?;
        listing.draw(canvas)?;
        canvas.group("shares", |canvas| {
            rows.iter()
                .zip(&listing.places)
                .try_for_each(|(row, place)| draw_row(&page, canvas, row, &axis, listing.plot, place.middle))
        })?;
        axis.percents(canvas, locale, ticks(page.size), listing.axis_at)
    };
    let body = Body { legend: legend(locale, survey, &rows), height: listing.height, draw: &draw };
    page.compose(words, letters.among(locale, &rows, module_table(locale, &rows)), &body)
}

/// An axis of shares, with room for its outermost numbers.
pub(super) fn share_axis(plot: (f64, f64)) -> Result<Axis, RenderError> {
    Axis::new((0.0, 1.0), (plot.0 + 18.0, plot.1 - 20.0))
}

/// Where an axis of shares has lines.
pub(super) fn ticks(size: Size) -> &'static [f64] {
    match size {
        Size::Slide => &[0.0, 0.2, 0.4, 0.6, 0.8, 1.0],
        Size::Page | Size::Phone => &[0.0, 0.5, 1.0],
    }
}

fn mark(finding: &ReleasedFinding) -> (Marker, RGBColor) {
    if finding.verdict == Some(Verdict::Strong) {
        (Marker::Up, BLUE)
    } else if finding.verdict == Some(Verdict::Weak) {
        (Marker::Down, VERMILION)
    } else {
        (Marker::Ring, GREY)
    }
}

fn draw_row(
    page: &Page<'_>,
    canvas: &Canvas<'_>,
    row: &ModuleRow<'_>,
    axis: &Axis,
    plot: (f64, f64),
    y: f64,
) -> Result<(), RenderError> {
    let Some((finding, shown)) = row.favourable.and_then(|finding| finding.shown.map(|shown| (finding, shown))) else {
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
        Shown::Over(bound) => draw_range(canvas, (axis.at(bound)?, axis.at(1.0)?), y, (marker, colour)),
        Shown::Under(bound) => draw_range(canvas, (axis.at(0.0)?, axis.at(bound)?), y, (marker, colour)),
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
    page: &Page<'_>,
    canvas: &Canvas<'_>,
    why: Status,
    plot: (f64, f64),
    y: f64,
) -> Result<(), RenderError> {
    if why == Status::Suppressed {
        return canvas.hatching((plot.0, y - HALF), (plot.1, y + HALF));
    }
    let fitted = page.typeface.fit(&status(page.locale, why), plot.1 - plot.0 - 8.0, sizes::AXIS, Weight::Regular, 2);
    canvas.rectangle((plot.0, y - HALF), (plot.1, y + HALF), super::palette::PAPER)?;
    canvas.lines(&fitted, &Label::new("", (plot.0 + 4.0, y), sizes::AXIS).muted())
}

fn line(locale: &Locale, row: &ModuleRow<'_>) -> Line {
    let n = row.favourable.and_then(|finding| finding.n);
    let value = match row.favourable {
        Some(finding) if matches!(finding.status, Status::Ok | Status::Suppressed) => share(locale, finding),
        Some(_) | None => String::new(),
    };
    let inline = joined([
        Some(value.clone()).filter(|value| !value.is_empty()),
        n.map(|n| format!("n\u{a0}=\u{a0}{}", locale.count(n))),
        row.favourable.and_then(|finding| finding.verdict).map(|it| verdict(locale, it)),
    ]);
    let value = if value.is_empty() { "–".to_owned() } else { value };
    Line { name: module_title(locale, row), cells: vec![value, count_or_dash(locale, n)], inline, footing: footing(n) }
}

fn legend(locale: &Locale, survey: &Survey, rows: &[ModuleRow<'_>]) -> Vec<Entry> {
    let shown: Vec<(Marker, RGBColor)> =
        rows.iter().filter(|row| row.share().is_some()).filter_map(|row| row.favourable.map(mark)).collect();
    let named = [
        (Marker::Up, BLUE, "verdict-strong"),
        (Marker::Ring, GREY, "verdict-inconclusive"),
        (Marker::Down, VERMILION, "verdict-weak"),
    ];
    let mut entries: Vec<Entry> = named
        .into_iter()
        .filter(|(marker, ..)| shown.iter().any(|(other, _)| other == marker))
        .map(|(marker, colour, key)| Entry::new(Sign::Marker(marker, colour), locale.word(key)))
        .collect();
    let target = locale.percent(survey.rules.target_favourable.get(), 0);
    entries.push(Entry::new(Sign::Dashes(INK), locale.text("chart-target", &[("target", (&target).into())])));
    if rows.iter().any(|row| row.status() == Status::Suppressed) {
        entries.push(Entry::new(Sign::Hatched, locale.word("chart-withheld")));
    }
    entries
}

fn words(locale: &Locale, release: &Release, survey: &Survey, seminar: &Seminar, rows: &[ModuleRow<'_>]) -> Words {
    let numbers = rows.iter().filter_map(|row| row.favourable?.n);
    let few = numbers.clone().any(|n| footing(Some(n)) == Footing::Few);
    let range = |shown: Shown| matches!(shown, Shown::Over(_) | Shown::Under(_));
    let ranges = rows.iter().any(|row| row.favourable.and_then(|finding| finding.shown).is_some_and(range));
    let floor = locale.percent(survey.rules.strong_floor.get(), 0);
    let target = locale.percent(survey.rules.target_favourable.get(), 0);
    let notes = [
        Some(locale.text("chart-note-interval-line", &[("method", (&locale.word("method-wilson")).into())])),
        Some(locale.text("chart-note-verdicts", &[("target", (&target).into()), ("floor", (&floor).into())])),
        ranges.then(|| locale.word("chart-note-range")),
        few.then(|| locale.word("chart-note-few")),
    ];
    Words {
        title: Against::of(rows).counting(locale, &survey.rules),
        subtitle: joined([question(locale, rows), n_range(locale, numbers), response(locale, release, seminar)]),
        alt: alt(locale, "chart-alt-shares", rows),
        notes: vec![notes.into_iter().flatten().collect::<Vec<_>>().join(" ")],
        source: source(locale, survey, seminar),
    }
}
