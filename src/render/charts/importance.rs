//! Chart 9: how modules are rated, and how closely that goes with overall satisfaction.

use plotters::style::RGBColor;

use super::shared::claims::number;
use crate::locale::Locale;
use crate::measure::{Finding, Statistic, Status};
use crate::render::canvas::drawing::{Canvas, Label, Marker, Point};
use crate::render::canvas::palette::{BLUE, GREY, GRID, INK, VERMILION};
use crate::render::canvas::typeface::{Weight, sizes};
use crate::render::chart_size::ChartSize;
use crate::render::figure::{Figure, FigureTable};
use crate::render::module_rows::{ModuleRow, finding, module_rows};
use crate::render::page::axis::Axis;
use crate::render::page::chart_page::ChartPage;
use crate::render::page::frame::{ChartBody, ChartWords};
use crate::render::page::legend::{LegendEntry, LegendSign};
use crate::render::page::phrases::{
    count_or_dash, few_note, joined, n_range, notes, question_of_items, response, share, source, with_interval,
};
use crate::render::page::plane::Edges;
use crate::render::{RenderError, Subject};
use crate::statistics::Interval;

/// A module with both numbers and their intervals.
struct Spot<'a> {
    row: ModuleRow<'a>,
    rating: (f64, Interval),
    correlation: (f64, Interval),
    n: Option<u64>,
}

/// Where a module surely lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Field {
    /// Under the target, and its ratings go with satisfaction.
    Improve,
    /// Over the target, and its ratings go with satisfaction.
    Keep,
    /// Its ratings go against satisfaction.
    Against,
    /// An interval crosses a line.
    Unsure,
}

/// Draws it.
///
/// # Errors
/// If a number is not finite.
pub(in crate::render) fn figure(page: &ChartPage<'_>) -> Result<Figure, RenderError> {
    let subject = page.subject;
    let rows = module_rows(subject);
    let found: Vec<&Finding> = rows.iter().filter_map(|row| correlation(subject, row)).collect();
    let spots: Vec<Spot<'_>> = rows.iter().filter_map(|row| spot(subject, *row)).collect();
    let target = subject.survey.rules.target_favourable.get();
    if !spots.iter().any(|spot| matches!(spot.field(target), Field::Improve | Field::Keep)) {
        // Withheld by disclosure control, or too uncertain: a reader learns what could not be drawn, not why each isn't.
        let withheld = found.iter().any(|it| matches!(it.status(), Status::Withheld(_) | Status::Ok));
        return page.panel(match (spots.is_empty(), found.is_empty(), withheld) {
            (false, ..) => "chart-empty-straddle",
            (true, true, _) | (true, false, false) => "chart-empty-no-satisfaction",
            (true, false, true) => "chart-empty-satisfaction-withheld",
        });
    }
    let plane = Plot::new(page, &spots)?;
    let draw = |canvas: &Canvas<'_>| plane.draw(page, canvas, &spots, target);
    let body = ChartBody { legend: legend(page.locale, &spots, target), height: plane.height, draw: &draw };
    page.compose(words(page, &spots, &plane, target), table(page.locale, &spots), &body)
}

fn correlation<'a>(subject: Subject<'a>, row: &ModuleRow<'_>) -> Option<&'a Finding> {
    let about = (Some(&row.module.id), None);
    finding(subject.release, subject.seminar, about, Statistic::SatisfactionCorrelation, None)
}

fn spot<'a>(subject: Subject<'a>, row: ModuleRow<'a>) -> Option<Spot<'a>> {
    let with_interval = |finding: &Finding| {
        let (point, interval) = finding.number()?;
        Some((point, interval?))
    };
    let correlation = correlation(subject, &row)?;
    let rating = row.favourable?;
    let n = rating.n.min(correlation.n);
    Some(Spot { row, rating: with_interval(rating)?, correlation: with_interval(correlation)?, n })
}

impl Spot<'_> {
    fn field(&self, target: f64) -> Field {
        let ((_, rating), (_, correlation)) = (self.rating, self.correlation);
        if correlation.upper < 0.0 {
            Field::Against
        } else if correlation.lower <= 0.0 {
            Field::Unsure
        } else if rating.upper < target {
            Field::Improve
        } else if rating.lower > target {
            Field::Keep
        } else {
            Field::Unsure
        }
    }
}

impl Field {
    const ALL: [Self; 4] = [Self::Improve, Self::Keep, Self::Against, Self::Unsure];

    fn mark(self) -> (Marker, RGBColor) {
        match self {
            Self::Improve => (Marker::Down, VERMILION),
            Self::Keep => (Marker::Up, BLUE),
            Self::Against => (Marker::Diamond, GREY),
            Self::Unsure => (Marker::Ring, GREY),
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::Improve => "chart-legend-improve",
            Self::Keep => "chart-legend-keep",
            Self::Against => "chart-legend-against",
            Self::Unsure => "chart-legend-crosses",
        }
    }
}

/// The plane of ratings and correlations.
struct Plot<'a> {
    x: Axis,
    y: Axis,
    edges: (f64, f64, f64, f64),
    lowest: f64,
    names: Vec<MarkName<'a>>,
    height: f64,
}

/// A module's identifier beside its mark.
struct MarkName<'a> {
    text: &'a str,
    place: Edges,
    /// The mark, where the name stands so far away that a line has to lead there.
    leads_to: Option<Point>,
}

impl MarkName<'_> {
    /// The point of its edge that is nearest to another.
    fn nearest_to(&self, (x, y): Point) -> Point {
        let (left, right, top, bottom) = self.place;
        (x.clamp(left, right), y.clamp(top + 3.0, bottom - 3.0))
    }
}

const LEFT: f64 = 40.0;
const TOP: f64 = 26.0;

impl<'a> Plot<'a> {
    fn new(page: &ChartPage<'_>, spots: &[Spot<'a>]) -> Result<Self, RenderError> {
        let plot = match page.size {
            ChartSize::Slide => 300.0,
            ChartSize::Page => 320.0,
            ChartSize::Phone => 280.0,
        };
        let lowest = spots.iter().map(|spot| spot.correlation.1.lower).fold(-0.25_f64, f64::min);
        let edges = (LEFT, page.inner_width() - 20.0, TOP, TOP + plot);
        let lowest = (lowest * 4.0).floor() / 4.0;
        let mut plot = Self {
            x: Axis::new((0.0, 1.0), (edges.0, edges.1))?,
            y: Axis::new((lowest, 1.0), (edges.3, edges.2))?,
            edges,
            lowest,
            names: Vec::new(),
            height: TOP + plot + 44.0,
        };
        plot.names = plot.place_names(page, spots)?;
        Ok(plot)
    }

    fn draw(
        &self,
        page: &ChartPage<'_>,
        canvas: &Canvas<'_>,
        spots: &[Spot<'_>],
        target: f64,
    ) -> Result<(), RenderError> {
        let (left, right, top, bottom) = self.edges;
        self.draw_axes(page, canvas)?;
        canvas.group("target", |canvas| {
            let (x, y) = (self.x.at(target)?, self.y.at(0.0)?);
            canvas.dashes((x, top), (x, bottom), INK)?;
            canvas.dashes((left, y), (right, y), INK)
        })?;
        canvas.group("spots", |canvas| {
            spots.iter().try_for_each(|spot| self.draw_cross(canvas, spot, target))?;
            // A thin line leads from a name to its mark where others stand between them.
            self.names.iter().try_for_each(|name| match name.leads_to {
                Some(mark) => canvas.line(name.nearest_to(mark), mark, GREY, 0.6),
                None => Ok(()),
            })?;
            for spot in spots {
                let (marker, colour) = spot.field(target).mark();
                canvas.marker(marker, self.at(spot)?, MARK, colour)?;
            }
            self.names.iter().try_for_each(|name| {
                let (left, right, top, bottom) = name.place;
                let middle = (f64::midpoint(left, right), f64::midpoint(top, bottom));
                canvas.text(&Label::new(name.text, middle, sizes::AXIS).bold().centred())
            })
        })
    }

    fn draw_axes(&self, page: &ChartPage<'_>, canvas: &Canvas<'_>) -> Result<(), RenderError> {
        let (left, right, top, bottom) = self.edges;
        let locale = page.locale;
        canvas.group("axis", |canvas| {
            for tick in [0.0, 0.5, 1.0] {
                let x = self.x.at(tick)?;
                canvas.line((x, top), (x, bottom), GRID, 1.0)?;
                canvas
                    .text(&Label::new(&locale.percent(tick, 0), (x, bottom + 11.0), sizes::AXIS).muted().centred())?;
            }
            for tick in [-1.0, -0.5, 0.0, 0.5, 1.0] {
                if tick < self.lowest {
                    continue;
                }
                let y = self.y.at(tick)?;
                canvas.line((left, y), (right, y), GRID, 1.0)?;
                canvas.text(&Label::new(&locale.decimal(tick, 1), (left - 6.0, y), sizes::AXIS).muted().ending())?;
            }
            let fit =
                |key: &str| page.typeface.fit(&locale.word(key), page.inner_width(), sizes::AXIS, Weight::Regular, 1);
            let label = Label::new("", (0.0, 8.0), sizes::AXIS);
            canvas.lines(&fit("chart-importance-up"), &label)?;
            let label = Label::new("", (page.inner_width(), bottom + 32.0), sizes::AXIS).ending();
            canvas.lines(&fit("chart-importance-right"), &label)
        })
    }

    fn at(&self, spot: &Spot<'_>) -> Result<Point, RenderError> {
        Ok((self.x.at(spot.rating.0)?, self.y.at(spot.correlation.0)?))
    }

    fn draw_cross(&self, canvas: &Canvas<'_>, spot: &Spot<'_>, target: f64) -> Result<(), RenderError> {
        let (_, colour) = spot.field(target).mark();
        self.cross(spot)?
            .iter()
            .try_for_each(|(left, right, top, bottom)| canvas.line((*left, *top), (*right, *bottom), colour, 1.2))
    }

    /// The modules' identifiers beside their marks, where no mark and no other name stands; best where no cross goes.
    fn place_names(&self, page: &ChartPage<'_>, spots: &[Spot<'a>]) -> Result<Vec<MarkName<'a>>, RenderError> {
        let (left, right, top, bottom) = self.edges;
        let marks = spots.iter().map(|spot| self.at(spot)).collect::<Result<Vec<_>, _>>()?;
        let crosses = spots.iter().map(|spot| self.cross(spot)).collect::<Result<Vec<_>, _>>()?;
        let mut taken: Vec<Edges> = marks.iter().map(|(x, y)| (x - MARK, x + MARK, y - MARK, y + MARK)).collect();
        let mut names = Vec::new();
        for (spot, (x, y)) in spots.iter().zip(&marks) {
            let name = spot.row.module.id.as_str();
            let half = (page.typeface.width(name, sizes::AXIS, Weight::Bold) / 2.0 + 1.0, 9.0);
            let rings = [(0.0, false), (16.0, false), (32.0, true), (52.0, true), (76.0, true)];
            let around = rings.iter().flat_map(|ring| AROUND.iter().map(move |way| (*ring, *way)));
            let around = around.map(|((far, leads), (across, down))| {
                let (x, y) = (x + across * (half.0 + 8.0 + far), y + down * (16.0 + far));
                ((x - half.0, x + half.0, y - half.1, y + half.1), leads)
            });
            let is_free = |(own, _): &(Edges, bool)| {
                let inside = own.0 >= left && own.1 <= right && own.2 >= top && own.3 <= bottom;
                inside && taken.iter().all(|other| apart(*own, *other))
            };
            let free: Vec<(Edges, bool)> = around.filter(is_free).collect();
            let is_clear = |(own, _): &&(Edges, bool)| crosses.iter().flatten().all(|arm| apart(*own, *arm));
            if let Some((own, leads)) = free.iter().find(is_clear).or(free.first()) {
                taken.push(*own);
                names.push(MarkName { text: name, place: *own, leads_to: leads.then_some((*x, *y)) });
            }
        }
        Ok(names)
    }

    /// Both arms of a cross.
    fn cross(&self, spot: &Spot<'_>) -> Result<[Edges; 2], RenderError> {
        let (x, y) = self.at(spot)?;
        let ((_, rating), (_, correlation)) = (spot.rating, spot.correlation);
        let level = (self.x.at(rating.lower)?, self.x.at(rating.upper)?, y, y);
        let upright = (x, x, self.y.at(correlation.upper)?, self.y.at(correlation.lower)?);
        Ok([level, upright])
    }
}

/// Pixels from the middle of a mark to its edge.
const MARK: f64 = 5.5;

/// Where a name may stand around its mark, the best place first.
const AROUND: [(f64, f64); 6] = [(1.0, -1.0), (-1.0, -1.0), (1.0, 1.0), (-1.0, 1.0), (1.0, -0.4), (-1.0, -0.4)];

fn apart(one: Edges, other: Edges) -> bool {
    one.1 <= other.0 || other.1 <= one.0 || one.3 <= other.2 || other.3 <= one.2
}

fn legend(locale: &Locale, spots: &[Spot<'_>], target: f64) -> Vec<LegendEntry> {
    let entry = |field: Field| {
        let (marker, colour) = field.mark();
        LegendEntry::new(LegendSign::Marker(marker, colour), locale.word(field.key()))
    };
    let is_there = |field: &Field| spots.iter().any(|spot| spot.field(target) == *field);
    let mut entries: Vec<LegendEntry> = Field::ALL.into_iter().filter(is_there).map(entry).collect();
    let target = locale.percent(target, 0);
    entries.push(LegendEntry::new(
        LegendSign::Dashes(INK),
        locale.text("chart-importance-lines", &[("target", (&target).into())]),
    ));
    entries
}

fn title(locale: &Locale, spots: &[Spot<'_>], target: f64) -> String {
    let of = |field: Field| spots.iter().filter(move |spot| spot.field(target) == field);
    let name = |field| of(field).next().map(|spot| locale.module(spot.row.module)).unwrap_or_default();
    let (improve, keep) = (of(Field::Improve).count(), of(Field::Keep).count());
    let (improve_name, keep_name) = (name(Field::Improve), name(Field::Keep));
    let values = [
        ("improve", number(improve).into()),
        ("keep", number(keep).into()),
        ("modules", number(spots.len()).into()),
        ("improve_name", (&improve_name).into()),
        ("keep_name", (&keep_name).into()),
    ];
    locale.text(
        match (improve, keep) {
            (1, _) => "chart-importance-improve-one",
            (2.., _) => "chart-importance-improve",
            (0, 1) => "chart-importance-keep-one",
            (0, _) => "chart-importance-keep",
        },
        &values,
    )
}

fn words(page: &ChartPage<'_>, spots: &[Spot<'_>], plot: &Plot<'_>, target: f64) -> ChartWords {
    let locale = page.locale;
    let is_named = |id: &str| plot.names.iter().any(|name| name.text == id);
    let ids = spots.iter().map(|spot| spot.row.module.id.as_str());
    let left_out: Vec<&str> = ids.filter(|id| !is_named(id)).collect();
    let left_out = Some(left_out.join(", ")).filter(|names| !names.is_empty());
    let title = title(locale, spots, target);
    let numbers = spots.iter().filter_map(|spot| spot.n);
    let seen = [("modules", number(spots.len()).into()), ("title", (&title).into())];
    ChartWords {
        alt: locale.text("chart-alt-importance", &seen),
        title,
        subtitle: joined([
            question_of_items(locale, spots.iter().filter_map(|spot| spot.row.item)),
            n_range(locale, numbers.clone()),
            response(page),
        ]),
        notes: notes([
            Some(locale.word("chart-note-importance")),
            Some(locale.word("chart-note-crosses")),
            left_out.map(|names| locale.text("chart-note-names-left-out", &[("names", (&names).into())])),
            few_note(locale, numbers).map(|_| locale.word("chart-note-few-all")),
        ]),
        source: source(page),
    }
}

fn table(locale: &Locale, spots: &[Spot<'_>]) -> FigureTable {
    let columns = ["module", "favourable", "correlation", "n"];
    let header = columns.map(|key| locale.word(&format!("chart-column-{key}"))).to_vec();
    let row = |spot: &Spot<'_>| {
        let (point, Interval { lower, upper, .. }) = spot.correlation;
        let number = |value: f64| locale.decimal(value, 2);
        let correlation = with_interval(locale, &number(point), (&number(lower), &number(upper)));
        let rating = spot.row.favourable.map(|it| share(locale, it)).unwrap_or_default();
        vec![locale.module(spot.row.module), rating, correlation, count_or_dash(locale, spot.n)]
    };
    FigureTable { header, rows: spots.iter().map(row).collect() }
}
