//! What charts 1 and 2 share: answers by level, module by module, as bars of pieces.

use super::level_segments::{Division, LevelSegment, Paint, favourable_only, stacked};
use crate::limit::Table;
use crate::locale::Locale;
use crate::measure::{Finding, Status};
use crate::render::RenderError;
use crate::render::canvas::drawing::{Canvas, Label, amount};
use crate::render::canvas::palette::{Fill, INK};
use crate::render::canvas::typeface::{Weight, sizes};
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
    count_or_dash, few_note, inline_n, interval_note, joined, notes, question_n_response, share, source, status,
};
use crate::render::page::table::module_table;
use crate::survey::{Scale, Survey};

/// Where bars start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::render) enum BarLayout {
    /// Around zero, neutral answers half on each side.
    Diverging,
    /// All at 0, so that they fill the whole.
    Stacked,
}

/// What a layout's own chart says.
pub(in crate::render) struct Own {
    /// What it finds.
    pub(in crate::render) title: String,
    /// What the eye sees.
    pub(in crate::render) alt: String,
    /// How its bars are to be read, if that isn't plain.
    pub(in crate::render) note: Option<String>,
}

/// Draws the chart of a layout, which says its own words of the rows.
///
/// # Errors
/// If a number is not finite.
pub(in crate::render) fn figure(
    page: &ChartPage<'_>,
    layout: BarLayout,
    own: fn(&ChartPage<'_>, &[ModuleRow<'_>]) -> Own,
) -> Result<Figure, RenderError> {
    let (locale, survey) = (page.locale, page.subject.survey);
    let rows = sorted_rows(page.subject);
    let scales: Vec<&Scale> = rows.iter().filter_map(|row| scale_of(survey, row)).collect();
    let tables: Vec<&Table> = rows.iter().filter_map(table_of).collect();
    let division = Division::of(&scales, &tables);
    let bars: Vec<Bar> = rows.iter().map(|row| Bar::of(survey, row, &division, locale).laid_out(layout)).collect();
    if !bars.iter().any(|bar| matches!(bar, Bar::Pieces(_))) {
        return page.panel(why_empty(&rows));
    }
    let lines: Vec<ListingLine> = rows.iter().map(|row| line(locale, row)).collect();
    let headers = ["chart-column-favourable", "chart-column-n", "chart-column-no-rating"].map(|key| locale.word(key));
    let listing = Listing::lay_out(page, &headers, &lines);
    let reach = Reach::of(&bars, layout);
    // Room for half a number of the outermost ticks.
    let axis = Axis::new((reach.left, reach.right), (listing.plot.0 + 14.0, listing.plot.1 - 14.0))?;
    let ticks = reach.ticks(page.size);
    let draw = |canvas: &Canvas<'_>| {
        let bands = listing.bands();
        axis.grid(canvas, &ticks, &bands)?;
        let zero = axis.at(0.0)?;
        bands.iter().try_for_each(|(top, bottom)| canvas.line((zero, *top), (zero, *bottom), INK, 1.0))?;
        listing.draw(canvas)?;
        canvas.group("bars", |canvas| {
            let mut places = bars.iter().zip(&listing.places);
            places.try_for_each(|(bar, place)| bar.draw(page, canvas, &axis, listing.plot, place.middle))
        })?;
        axis.percents(canvas, locale, &ticks, listing.axis_at)
    };
    let legend = legend(locale, &division, scales.first().copied(), &bars);
    let words = words(page, &rows, own(page, &rows));
    page.compose(words, module_table(locale, &rows), &ChartBody { legend, height: listing.height, draw: &draw })
}

fn scale_of<'a>(survey: &'a Survey, row: &ModuleRow<'_>) -> Option<&'a Scale> {
    survey.questionnaire.scale_of(row.item?)
}

fn table_of<'a>(row: &ModuleRow<'a>) -> Option<&'a Table> {
    row.distribution.and_then(|distribution| distribution.table.released())
}

/// What is drawn in a row.
enum Bar {
    /// Answers by level or class.
    Pieces(Vec<LevelSegment>),
    /// A reason why there is no bar.
    Words(String),
    /// Something is there and withheld.
    Hatched,
}

impl Bar {
    fn of(survey: &Survey, row: &ModuleRow<'_>, division: &Division, locale: &Locale) -> Self {
        let shown = row.favourable.and_then(Finding::shown);
        if row.distribution.is_some_and(|distribution| distribution.table.released().is_none()) {
            return Self::Hatched;
        }
        let Some((scale, table)) = scale_of(survey, row).zip(table_of(row)) else {
            let hidden = row.status().is_withheld();
            return if hidden { Self::Hatched } else { Self::Words(status(locale, row.status())) };
        };
        match division.segments(table, scale).or_else(|| favourable_only(shown?)) {
            Some(pieces) => Self::Pieces(pieces),
            None if table.answered == 0 => Self::Words(locale.word("reason-no-answers")),
            None => Self::Words(locale.word("chart-total-only")),
        }
    }

    fn laid_out(self, layout: BarLayout) -> Self {
        match (self, layout) {
            (Self::Pieces(pieces), BarLayout::Stacked) => Self::Pieces(stacked(pieces)),
            (bar, BarLayout::Diverging | BarLayout::Stacked) => bar,
        }
    }

    fn is_partly_hatched(&self) -> bool {
        match self {
            Self::Pieces(pieces) => pieces.iter().any(|piece| piece.paint == Paint::Hatched),
            Self::Words(_) => false,
            Self::Hatched => true,
        }
    }

    fn draw(
        &self,
        page: &ChartPage<'_>,
        canvas: &Canvas<'_>,
        axis: &Axis,
        plot: (f64, f64),
        y: f64,
    ) -> Result<(), RenderError> {
        match self {
            Self::Hatched => canvas.hatching((plot.0, y - HALF), (plot.1, y + HALF)),
            Self::Words(words) => words_in_plot(page, canvas, words, plot, y),
            Self::Pieces(pieces) => pieces.iter().try_for_each(|piece| draw_piece(page, canvas, axis, piece, y)),
        }
    }
}

/// Draws a piece of a bar, with its share in percent where there is room.
pub(in crate::render) fn draw_piece(
    page: &ChartPage<'_>,
    canvas: &Canvas<'_>,
    axis: &Axis,
    piece: &LevelSegment,
    y: f64,
) -> Result<(), RenderError> {
    let (from, to) = (axis.at(piece.from)?, axis.at(piece.to)?);
    let fill = match piece.paint {
        Paint::Fill(fill) => fill,
        // How far it reaches is a bound, and no number.
        Paint::AtLeast(fill) => return canvas.rectangle((from, y - HALF), (to, y + HALF), fill.fill),
        Paint::Hatched => return canvas.hatching((from, y - HALF), (to, y + HALF)),
    };
    canvas.rectangle((from, y - HALF), (to, y + HALF), fill.fill)?;
    let text = page.locale.percent(piece.to - piece.from, 0);
    if page.typeface.width(&text, sizes::IN_BAR, Weight::Regular) + 6.0 > to - from {
        return Ok(());
    }
    canvas.text(&Label::new(&text, (f64::midpoint(from, to), y), sizes::IN_BAR).colour(fill.ink).centred())
}

/// Counts side by side from 0, each with its number where there is room.
pub(in crate::render) fn draw_counts(
    page: &ChartPage<'_>,
    canvas: &Canvas<'_>,
    axis: &Axis,
    pieces: impl Iterator<Item = (u64, Fill)>,
    y: f64,
) -> Result<(), RenderError> {
    let mut from = 0;
    for (count, fill) in pieces.filter(|(count, _)| *count > 0) {
        let (left, right) = (axis.at(amount(from))?, axis.at(amount(from + count))?);
        from += count;
        canvas.rectangle((left, y - HALF), (right, y + HALF), fill.fill)?;
        let text = page.locale.count(count);
        if page.typeface.width(&text, sizes::IN_BAR, Weight::Regular) + 6.0 <= right - left {
            let label = Label::new(&text, (f64::midpoint(left, right), y), sizes::IN_BAR);
            canvas.text(&label.colour(fill.ink).centred())?;
        }
    }
    Ok(())
}

/// A reason in a drawing's place.
pub(in crate::render) fn words_in_plot(
    page: &ChartPage<'_>,
    canvas: &Canvas<'_>,
    words: &str,
    plot: (f64, f64),
    y: f64,
) -> Result<(), RenderError> {
    let fitted = page.typeface.fit(words, plot.1 - plot.0 - 8.0, sizes::AXIS, Weight::Regular, 2);
    canvas.rectangle((plot.0, y - HALF), (plot.1, y + HALF), crate::render::canvas::palette::PAPER)?;
    canvas.lines(&fitted, &Label::new("", (plot.0 + 4.0, y), sizes::AXIS).muted())
}

/// How far bars reach, in whole quarters.
struct Reach {
    left: f64,
    right: f64,
}

impl Reach {
    fn of(bars: &[Bar], layout: BarLayout) -> Self {
        let mut reach = match layout {
            BarLayout::Diverging => Self { left: -0.25, right: 0.5 },
            BarLayout::Stacked => return Self { left: 0.0, right: 1.0 },
        };
        let pieces = bars.iter().filter_map(|bar| match bar {
            Bar::Pieces(pieces) => Some(pieces),
            Bar::Words(_) | Bar::Hatched => None,
        });
        for piece in pieces.flatten() {
            reach.left = reach.left.min((piece.from * 4.0).floor() / 4.0);
            reach.right = reach.right.max((piece.to * 4.0).ceil() / 4.0);
        }
        reach
    }

    /// Lines at every quarter, or at every half where there is less room.
    fn ticks(&self, size: ChartSize) -> Vec<f64> {
        let step = match size {
            ChartSize::Slide => 0.25,
            ChartSize::Page | ChartSize::Phone => 0.5,
        };
        [-1.0, -0.75, -0.5, -0.25, 0.0, 0.25, 0.5, 0.75, 1.0_f64]
            .into_iter()
            .filter(|tick| {
                (tick / step).fract().abs() < 1e-9 && *tick >= self.left - 1e-9 && *tick <= self.right + 1e-9
            })
            .collect()
    }
}

fn line(locale: &Locale, row: &ModuleRow<'_>) -> ListingLine {
    let finding = row.favourable;
    let n = finding.and_then(|finding| finding.n);
    let value = finding.map_or_else(|| status(locale, Status::NotAsked), |finding| share(locale, finding));
    let without = table_of(row).and_then(Table::without_answer);
    let favourable = match row.share() {
        Some(_) => Some(locale.text("chart-inline-favourable", &[("share", (&value).into())])),
        // Any other reason stands in the drawing's place.
        None => (row.status().is_withheld()).then(|| value.clone()),
    };
    let without_inline = without
        .filter(|count| *count > 0)
        .map(|count| locale.text("chart-inline-no-rating", &[("count", count.into())]));
    ListingLine {
        name: locale.module_title(row.module),
        cells: vec![value, count_or_dash(locale, n), count_or_dash(locale, without)],
        inline: joined([favourable, n.map(|n| inline_n(locale, n)), without_inline]),
        footing: Footing::of(n),
    }
}

fn legend(locale: &Locale, division: &Division, scale: Option<&Scale>, bars: &[Bar]) -> Vec<LegendEntry> {
    let entry = |(fill, name): (Fill, String)| LegendEntry::new(LegendSign::Fill(fill.fill), name);
    let mut entries: Vec<LegendEntry> = division.entries(scale, locale).into_iter().map(entry).collect();
    if bars.iter().any(Bar::is_partly_hatched) {
        entries.push(LegendEntry::withheld(locale));
    }
    entries
}

fn words(page: &ChartPage<'_>, rows: &[ModuleRow<'_>], own: Own) -> ChartWords {
    let locale = page.locale;
    let collapsed = rows.iter().filter_map(table_of).any(|table| table.levels().is_none());
    ChartWords {
        title: own.title,
        subtitle: question_n_response(page, rows),
        alt: own.alt,
        notes: notes([
            own.note,
            collapsed.then(|| locale.word("chart-note-classes")),
            Some(interval_note(locale, "method-wilson")),
            few_note(locale, rows.iter().filter_map(|row| row.favourable?.n)),
        ]),
        source: source(page),
    }
}
