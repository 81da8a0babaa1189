//! Chart 8: participation, response and satisfaction from seminar to seminar, with natural limits where there are enough.

use super::shared::claims::number;
use crate::locale::{DeclaredNames, Locale};
use crate::measure::{RunChart, RunMeasure};
use crate::render::canvas::drawing::{Canvas, Label, Marker, count};
use crate::render::canvas::palette::{BLUE, GREY, VERMILION};
use crate::render::canvas::typeface::{LINE, Weight, sizes};
use crate::render::chart_size::ChartSize;
use crate::render::figure::{Figure, FigureTable};
use crate::render::page::chart_page::ChartPage;
use crate::render::page::frame::{ChartBody, ChartWords};
use crate::render::page::legend::{LegendEntry, LegendSign};
use crate::render::page::phrases::{joined, notes, source};
use crate::render::page::plane::{Dot, NUMBER, NumberSide, Plane, names_height};
use crate::render::{RenderError, Subject};
use crate::survey::SeminarId;

/// Draws it.
///
/// # Errors
/// If a number is not finite.
pub(in crate::render) fn figure(page: &ChartPage<'_>) -> Result<Figure, RenderError> {
    let (locale, subject) = (page.locale, page.subject);
    let as_of = |chart: &RunChart| chart.as_of(|id| subject.reaches(id));
    let charts: Vec<RunChart> = subject
        .release
        .run_charts()
        .iter()
        .filter(|chart| chart.follows.includes(subject.seminar))
        .map(as_of)
        .filter(|chart| chart.points.iter().filter(|(_, value)| value.is_some()).count() >= 2)
        .collect();
    let series: Vec<&RunChart> = charts.iter().collect();
    if series.is_empty() {
        return page.panel(subject.seminar.either("chart-empty-one-seminar", "chart-empty-one-edition"));
    }
    let panels = Panels::lay_out(page, &series);
    let draw = |canvas: &Canvas<'_>| {
        panels.places.iter().zip(&series).try_for_each(|(place, chart)| draw_series(page, canvas, place, chart))
    };
    let body = ChartBody { legend: legend(locale, &series), height: panels.height, draw: &draw };
    page.compose(words(page, &series), table(page, &series), &body)
}

/// Where a series stands.
struct SeriesPlace {
    left: f64,
    right: f64,
    top: f64,
    names: Vec<String>,
}

struct Panels {
    places: Vec<SeriesPlace>,
    height: f64,
}

const HEADING: f64 = sizes::LABEL * LINE + 2.0;
const PLOT: f64 = 74.0;
const GAP: f64 = 30.0;

impl Panels {
    fn lay_out(page: &ChartPage<'_>, series: &[&RunChart]) -> Self {
        let columns = match page.size {
            ChartSize::Slide => 2,
            ChartSize::Page | ChartSize::Phone => 1,
        };
        let width = (page.inner_width() - GAP * (count(columns) - 1.0)) / count(columns);
        let names = |chart: &RunChart| chart.points.iter().map(|(id, _)| id.to_string()).collect::<Vec<_>>();
        let under = |chart: &&RunChart| names_height(page, &names(chart), width / count(chart.points.len().max(1)));
        let height = HEADING + NUMBER + PLOT + series.iter().map(under).fold(0.0, f64::max) + 12.0;
        let place = |(at, chart): (usize, &&RunChart)| {
            let left = count(at % columns) * (width + GAP);
            SeriesPlace { left, right: left + width, top: count(at / columns) * height, names: names(chart) }
        };
        let places = series.iter().enumerate().map(place).collect();
        Self { places, height: count(series.len().div_ceil(columns)) * height }
    }
}

/// From 0 to a little over the largest value; shares to 1.
fn range(chart: &RunChart) -> (f64, f64) {
    let values = chart.points.iter().filter_map(|(_, value)| *value);
    let upper = chart.lines.and_then(|lines| lines.limits).map(|(_, _, upper)| upper);
    let most = values.chain(upper).filter(|value| value.is_finite()).fold(0.0, f64::max);
    match chart.measure {
        RunMeasure::ResponseRate | RunMeasure::Favourable(_) => (0.0, 1.0),
        RunMeasure::Attended | RunMeasure::Answered | RunMeasure::States => (0.0, most.max(1.0)),
    }
}

fn written(locale: &Locale, measure: &RunMeasure, value: f64) -> String {
    match measure {
        RunMeasure::ResponseRate | RunMeasure::Favourable(_) => locale.percent(value, 0),
        RunMeasure::Attended | RunMeasure::Answered | RunMeasure::States => locale.decimal(value, 0),
    }
}

fn name(page: &ChartPage<'_>, measure: &RunMeasure) -> String {
    let (locale, Subject { survey, seminar, .. }) = (page.locale, page.subject);
    match measure {
        RunMeasure::Attended => locale.word("chart-series-attended"),
        RunMeasure::Answered => locale.word("chart-series-answered"),
        RunMeasure::States => locale.word("chart-series-states"),
        RunMeasure::ResponseRate => locale.word("chart-series-response"),
        RunMeasure::Favourable(item) => {
            let text = DeclaredNames::new(survey, locale).item(item);
            match seminar.part() {
                Some(part) => {
                    let values = [("text", (&text).into()), ("part", u64::from(part).into())];
                    locale.text("chart-series-favourable", &values)
                }
                None => locale.text("chart-series-favourable-editions", &[("text", (&text).into())]),
            }
        }
    }
}

/// Whether a value lies outside the natural limits.
fn is_outside(chart: &RunChart, value: f64) -> bool {
    let limits = chart.lines.and_then(|lines| lines.limits);
    limits.is_some_and(|(_, lower, upper)| value < lower || value > upper)
}

fn draw_series(
    page: &ChartPage<'_>,
    canvas: &Canvas<'_>,
    spot: &SeriesPlace,
    chart: &RunChart,
) -> Result<(), RenderError> {
    let heading = name(page, &chart.measure);
    let fitted = page.typeface.fit(&heading, spot.right - spot.left, sizes::LABEL, Weight::Bold, 1);
    let label = Label::new("", (spot.left, spot.top + HEADING / 2.0), sizes::LABEL).bold();
    canvas.lines(&fitted, &label)?;
    let (from, to) = range(chart);
    let top = spot.top + HEADING + NUMBER;
    let plane = Plane::new((spot.left, spot.right, top, top + PLOT), chart.points.len(), (from, to))?;
    canvas.group("series", |canvas| {
        plane.grid(canvas, &[from, to])?;
        if let Some(lines) = chart.lines {
            match lines.limits {
                Some((mean, lower, upper)) => {
                    plane.dashes(canvas, mean, GREY)?;
                    plane.rule(canvas, lower.max(from), GREY)?;
                    plane.rule(canvas, upper, GREY)?;
                }
                None => plane.dashes(canvas, lines.median, GREY)?,
            }
        }
        plane.names(page, canvas, &spot.names)?;
        draw_points(page, canvas, chart, &plane)
    })
}

fn draw_points(page: &ChartPage<'_>, canvas: &Canvas<'_>, chart: &RunChart, plane: &Plane) -> Result<(), RenderError> {
    let height = |(_, value): &(SeminarId, Option<f64>)| value.map(|value| plane.y(value)).transpose();
    let heights: Vec<Option<f64>> = chart.points.iter().map(height).collect::<Result<_, _>>()?;
    let text = |value: f64| written(page.locale, &chart.measure, value);
    let width = |value: f64| page.typeface.width(&text(value), sizes::AXIS, Weight::Regular) + 3.0;
    let fits = chart.points.iter().filter_map(|(_, value)| *value).map(width).fold(0.0, f64::max) <= plane.step();
    let last = heights.iter().rposition(Option::is_some);
    let near = |at: Option<usize>| at.and_then(|at| heights.get(at).copied().flatten());
    let dot = |at: usize| {
        let (value, y) = (chart.points[at].1?, heights[at]?);
        let is_told = fits || Some(at) == last;
        let side = NumberSide::away_from(y, [near(at.checked_sub(1)), near(Some(at + 1))]);
        let number = is_told.then(|| (text(value), side));
        let (marker, colour) =
            if is_outside(chart, value) { (Marker::Diamond, VERMILION) } else { (Marker::Ring, BLUE) };
        Some(Dot { y, marker: (marker, 4.4), colour, number })
    };
    let dots: Vec<Option<Dot>> = (0..heights.len()).map(dot).collect();
    plane.series(page, canvas, &dots, |_| true, (BLUE, 2.0))
}

fn legend(locale: &Locale, series: &[&RunChart]) -> Vec<LegendEntry> {
    let limits = |chart: &&RunChart| chart.lines.is_some_and(|lines| lines.limits.is_some());
    let median = |chart: &&RunChart| chart.lines.is_some_and(|lines| lines.limits.is_none());
    let outside =
        |chart: &&RunChart| chart.points.iter().any(|(_, value)| value.is_some_and(|it| is_outside(chart, it)));
    let mut entries = Vec::new();
    if series.iter().any(limits) {
        entries.push(LegendEntry::new(LegendSign::Dashes(GREY), locale.word("chart-legend-mean")));
        entries.push(LegendEntry::new(LegendSign::Line(GREY), locale.word("chart-legend-limits")));
    }
    if series.iter().any(median) {
        entries.push(LegendEntry::new(LegendSign::Dashes(GREY), locale.word("chart-legend-median")));
    }
    if series.iter().any(outside) {
        entries.push(LegendEntry::new(
            LegendSign::Marker(Marker::Diamond, VERMILION),
            locale.word("chart-legend-outside"),
        ));
    }
    entries
}

/// Whether there are limits, and what lies outside.
fn title(locale: &Locale, series: &[&RunChart]) -> String {
    let with_limits = series.iter().filter(|chart| chart.lines.is_some_and(|lines| lines.limits.is_some()));
    let outside: usize = with_limits
        .clone()
        .map(|chart| chart.points.iter().filter(|(_, value)| value.is_some_and(|it| is_outside(chart, it))).count())
        .sum();
    let seminars = series.iter().map(|chart| chart.points.iter().filter(|(_, value)| value.is_some()).count());
    let key = match (with_limits.count(), outside) {
        (0, _) => "chart-series-too-few",
        (_, 0) => "chart-series-within",
        (..) => "chart-series-outside",
    };
    let values = [("seminars", number(seminars.max().unwrap_or(0)).into()), ("points", number(outside).into())];
    locale.text(key, &values)
}

fn words(page: &ChartPage<'_>, series: &[&RunChart]) -> ChartWords {
    let locale = page.locale;
    let title = title(locale, series);
    let limits = series.iter().any(|chart| chart.lines.is_some_and(|lines| lines.limits.is_some()));
    let names: Vec<String> = series.iter().map(|chart| name(page, &chart.measure)).collect();
    let names = names.join("; ");
    let seen = [("series", (&names).into()), ("title", (&title).into())];
    ChartWords {
        alt: locale.text("chart-alt-series", &seen),
        title,
        subtitle: joined([Some(locale.word("chart-series-subtitle"))]),
        notes: notes([
            Some(locale.word(if limits { "chart-note-xmr" } else { "chart-note-run" })),
            Some(locale.word("chart-note-answered")),
            series
                .iter()
                .any(|chart| chart.points.iter().any(|(_, value)| value.is_none()))
                .then(|| locale.word("chart-note-missing-points")),
            Some(locale.word("chart-note-from-zero")),
        ]),
        source: source(page),
    }
}

fn table(page: &ChartPage<'_>, series: &[&RunChart]) -> FigureTable {
    let locale = page.locale;
    let mut seminars: Vec<&SeminarId> = Vec::new();
    for (id, _) in series.iter().flat_map(|chart| &chart.points) {
        if !seminars.contains(&id) {
            seminars.push(id);
        }
    }
    let order = |id: &SeminarId| page.subject.survey.programme.seminars.iter().position(|seminar| seminar.id == *id);
    seminars.sort_by_key(|id| order(id));
    let header = std::iter::once(locale.word("chart-column-seminar"))
        .chain(series.iter().map(|chart| name(page, &chart.measure)))
        .collect();
    let cell = |chart: &&RunChart, id: &SeminarId| {
        let value = chart.points.iter().find(|(other, _)| other == id).and_then(|(_, value)| *value);
        value.map_or_else(|| "–".to_owned(), |value| written(locale, &chart.measure, value))
    };
    let row =
        |id: &&SeminarId| std::iter::once(id.to_string()).chain(series.iter().map(|chart| cell(chart, id))).collect();
    FigureTable { header, rows: seminars.iter().map(row).collect() }
}
