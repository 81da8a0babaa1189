//! Chart 1: answers by level, module by module, to the left and right of zero.

use super::RenderError;
use super::axis::Axis;
use super::canvas::{Canvas, Label};
use super::claims::{Against, number};
use super::figure::{Figure, Size};
use super::frame::{Body, Page, Words};
use super::legend::{Entry, Sign};
use super::levels::{Division, Paint, Segment, favourable_only};
use super::listing::{HALF, Line, Listing};
use super::palette::{Fill, INK};
use super::phrases::{
    count_or_dash, footing, joined, module_title, n_range, question, response, share, source, status,
};
use super::rows::{ModuleRow, by_share, module_rows};
use super::table::module_table;
use super::text::{Weight, sizes};
use crate::locale::Locale;
use crate::protect::{Release, ReleasedCounts, Status};
use crate::survey::{Scale, Seminar, Survey};

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
    let scales: Vec<&Scale> = rows.iter().filter_map(|row| scale_of(survey, row)).collect();
    let counts: Vec<&ReleasedCounts> = rows.iter().filter_map(counts_of).collect();
    let division = Division::of(&scales, &counts);
    let bars: Vec<Bar> = rows.iter().map(|row| Bar::of(survey, row, &division, locale)).collect();
    if !bars.iter().any(|bar| matches!(bar, Bar::Pieces(_))) {
        return page.panel(panel_words(locale, survey, seminar), &why_empty(locale, &rows));
    }
    let words = words(locale, release, survey, seminar, &rows);
    let lines: Vec<Line> = rows.iter().map(|row| line(locale, row)).collect();
    let headers = ["chart-column-favourable", "chart-column-n", "chart-column-no-rating"].map(|key| locale.word(key));
    let listing = Listing::lay_out(&page, &headers, &lines);
    let axis = axis(&bars, listing.plot)?;
    let draw = |canvas: &Canvas<'_>| {
        let bands = listing.bands();
        axis.lines.grid(canvas, &axis.ticks(page.size), &bands)?;
        let zero = axis.lines.at(0.0)?;
        bands.iter().try_for_each(|(top, bottom)| canvas.line((zero, *top), (zero, *bottom), INK, 1.0))?;
        listing.draw(canvas)?;
        canvas.group("bars", |canvas| {
            bars.iter()
                .zip(&listing.places)
                .try_for_each(|(bar, place)| draw_bar(&page, canvas, bar, &axis.lines, listing.plot, place.middle))
        })?;
        axis.lines.percents(canvas, locale, &axis.ticks(page.size), listing.axis_at)
    };
    let legend = legend(locale, &division, scales.first().copied(), &bars);
    page.compose(words, module_table(locale, &rows), &Body { legend, height: listing.height, draw: &draw })
}

fn scale_of<'a>(survey: &'a Survey, row: &ModuleRow<'_>) -> Option<&'a Scale> {
    survey.questionnaire.scale_of(row.item?)
}

fn counts_of<'a>(row: &ModuleRow<'a>) -> Option<&'a ReleasedCounts> {
    row.distribution.map(|distribution| &distribution.counts)
}

/// What is drawn in a row.
enum Bar {
    /// Answers by level or class.
    Pieces(Vec<Segment>),
    /// A reason why there is no bar.
    Words(String),
    /// Something is there and withheld.
    Hatched,
}

impl Bar {
    fn of(survey: &Survey, row: &ModuleRow<'_>, division: &Division, locale: &Locale) -> Self {
        let shown = row.favourable.and_then(|finding| finding.shown);
        match (scale_of(survey, row), counts_of(row)) {
            (_, Some(ReleasedCounts::Withheld)) => Self::Hatched,
            (Some(_), Some(ReleasedCounts::Total(_))) => match shown.and_then(favourable_only) {
                Some(pieces) => Self::Pieces(pieces),
                None => Self::Words(locale.word("chart-total-only")),
            },
            (Some(scale), Some(counts @ (ReleasedCounts::Levels { .. } | ReleasedCounts::Classes(_)))) => {
                match division.segments(counts, scale) {
                    Some(pieces) => Self::Pieces(pieces),
                    None => Self::Words(locale.word("reason-no-answers")),
                }
            }
            (_, None) if row.status() == Status::Suppressed => Self::Hatched,
            (None, _) | (_, None) => Self::Words(status(locale, row.status())),
        }
    }
}

/// The axis and how far it reaches.
struct Reach {
    lines: Axis,
    left: f64,
    right: f64,
}

impl Reach {
    /// Lines at every quarter, or at every half where there is less room.
    fn ticks(&self, size: Size) -> Vec<f64> {
        let step = match size {
            Size::Slide => 0.25,
            Size::Page | Size::Phone => 0.5,
        };
        [-1.0, -0.75, -0.5, -0.25, 0.0, 0.25, 0.5, 0.75, 1.0_f64]
            .into_iter()
            .filter(|tick| {
                (tick / step).fract().abs() < 1e-9 && *tick >= self.left - 1e-9 && *tick <= self.right + 1e-9
            })
            .collect()
    }
}

fn axis(bars: &[Bar], plot: (f64, f64)) -> Result<Reach, RenderError> {
    let pieces = bars.iter().filter_map(|bar| match bar {
        Bar::Pieces(pieces) => Some(pieces),
        Bar::Words(_) | Bar::Hatched => None,
    });
    let (mut left, mut right) = (-0.25_f64, 0.5_f64);
    for piece in pieces.flatten() {
        left = left.min((piece.from * 4.0).floor() / 4.0);
        right = right.max((piece.to * 4.0).ceil() / 4.0);
    }
    // Room for half a number of the outermost ticks.
    Ok(Reach { lines: Axis::new((left, right), (plot.0 + 14.0, plot.1 - 14.0))?, left, right })
}

fn draw_bar(
    page: &Page<'_>,
    canvas: &Canvas<'_>,
    bar: &Bar,
    axis: &Axis,
    plot: (f64, f64),
    y: f64,
) -> Result<(), RenderError> {
    match bar {
        Bar::Hatched => canvas.hatching((plot.0, y - HALF), (plot.1, y + HALF)),
        Bar::Words(words) => {
            let fitted = page.typeface.fit(words, plot.1 - plot.0 - 8.0, sizes::AXIS, Weight::Regular, 2);
            canvas.rectangle((plot.0, y - HALF), (plot.1, y + HALF), super::palette::PAPER)?;
            canvas.lines(&fitted, &Label::new("", (plot.0 + 4.0, y), sizes::AXIS).muted())
        }
        Bar::Pieces(pieces) => pieces.iter().try_for_each(|piece| {
            let (from, to) = (axis.at(piece.from)?, axis.at(piece.to)?);
            let fill = match piece.paint {
                Paint::Fill(fill) => fill,
                Paint::Hatched => return canvas.hatching((from, y - HALF), (to, y + HALF)),
            };
            canvas.rectangle((from, y - HALF), (to, y + HALF), fill.fill)?;
            let text = page.locale.percent(piece.to - piece.from, 0);
            if page.typeface.width(&text, sizes::IN_BAR, Weight::Regular) + 6.0 > to - from {
                return Ok(());
            }
            canvas.text(&Label::new(&text, (f64::midpoint(from, to), y), sizes::IN_BAR).colour(fill.ink).centred())
        }),
    }
}

fn line(locale: &Locale, row: &ModuleRow<'_>) -> Line {
    let finding = row.favourable;
    let n = finding.and_then(|finding| finding.n);
    let value = finding.map_or_else(|| status(locale, Status::NotAsked), |finding| share(locale, finding));
    let without = match row.distribution.map(|distribution| &distribution.counts) {
        Some(ReleasedCounts::Levels { without_rating, .. }) => *without_rating,
        Some(ReleasedCounts::Classes(_) | ReleasedCounts::Total(_) | ReleasedCounts::Withheld) | None => None,
    };
    let favourable = match row.share() {
        Some(_) => Some(locale.text("chart-inline-favourable", &[("share", (&value).into())])),
        // Any other reason stands in the drawing's place.
        None => (row.status() == Status::Suppressed).then(|| value.clone()),
    };
    let n_inline = n.map(|n| format!("n\u{a0}=\u{a0}{}", locale.count(n)));
    let without_inline = without
        .filter(|count| *count > 0)
        .map(|count| locale.text("chart-inline-no-rating", &[("count", count.into())]));
    Line {
        name: module_title(locale, row),
        cells: vec![value, count_or_dash(locale, n), count_or_dash(locale, without)],
        inline: joined([favourable, n_inline, without_inline]),
        footing: footing(n),
    }
}

fn legend(locale: &Locale, division: &Division, scale: Option<&Scale>, bars: &[Bar]) -> Vec<Entry> {
    let entry = |(fill, name): (Fill, String)| Entry::new(Sign::Fill(fill.fill), name);
    let mut entries: Vec<Entry> = division.entries(scale, locale).into_iter().map(entry).collect();
    let hatched = |bar: &Bar| match bar {
        Bar::Pieces(pieces) => pieces.iter().any(|piece| piece.paint == Paint::Hatched),
        Bar::Words(_) => false,
        Bar::Hatched => true,
    };
    if bars.iter().any(hatched) {
        entries.push(Entry::new(Sign::Hatched, locale.word("chart-withheld")));
    }
    entries
}

fn words(locale: &Locale, release: &Release, survey: &Survey, seminar: &Seminar, rows: &[ModuleRow<'_>]) -> Words {
    let against = Against::of(rows);
    let numbers = rows.iter().filter_map(|row| row.favourable?.n);
    let collapsed = rows
        .iter()
        .filter_map(counts_of)
        .any(|counts| matches!(counts, ReleasedCounts::Classes(_) | ReleasedCounts::Total(_)));
    let few = numbers.clone().any(|n| footing(Some(n)) == super::listing::Footing::Few);
    let notes = [
        Some(locale.word("chart-note-diverging")),
        collapsed.then(|| locale.word("chart-note-classes")),
        Some(locale.text("chart-note-interval", &[("method", (&locale.word("method-wilson")).into())])),
        few.then(|| locale.word("chart-note-few")),
    ];
    Words {
        title: against.naming(locale, &survey.rules),
        subtitle: joined([question(locale, rows), n_range(locale, numbers), response(locale, release, seminar)]),
        alt: alt(locale, "chart-alt-modules", rows),
        notes: vec![notes.into_iter().flatten().collect::<Vec<_>>().join(" ")],
        source: source(locale, survey, seminar),
    }
}

/// What the eye sees of rows sorted by share: how many there are, the first and the last that have a number.
pub(super) fn alt(locale: &Locale, key: &str, rows: &[ModuleRow<'_>]) -> String {
    let with_number: Vec<&ModuleRow<'_>> = rows.iter().filter(|row| row.share().is_some()).collect();
    let value = |row: &&ModuleRow<'_>| row.favourable.map(|finding| share(locale, finding)).unwrap_or_default();
    let (Some(first), Some(last)) = (with_number.first(), with_number.last()) else {
        return locale.text("chart-alt-none", &[("modules", number(rows.len()).into())]);
    };
    locale.text(
        key,
        &[
            ("modules", number(rows.len()).into()),
            ("first", (&module_title(locale, first)).into()),
            ("first_share", (&value(first)).into()),
            ("last", (&module_title(locale, last)).into()),
            ("last_share", (&value(last)).into()),
            ("without", number(rows.len() - with_number.len()).into()),
        ],
    )
}

/// The words around a panel of a chart by module.
pub(super) fn panel_words(locale: &Locale, survey: &Survey, seminar: &Seminar) -> Words {
    let title = locale.word("chart-panel-modules");
    Words { title, source: source(locale, survey, seminar), ..Words::default() }
}

/// Why there is nothing to draw.
pub(super) fn why_empty(locale: &Locale, rows: &[ModuleRow<'_>]) -> String {
    let withheld = rows.iter().any(|row| row.status() == Status::Suppressed);
    let not_asked = rows.iter().all(|row| row.status() == Status::NotAsked);
    locale.word(match (rows.is_empty(), withheld, not_asked) {
        (true, _, _) => "chart-empty-no-modules",
        (false, true, _) => "chart-empty-withheld",
        (false, false, true) => "chart-empty-not-asked",
        (false, false, false) => "chart-empty-no-ratings",
    })
}
