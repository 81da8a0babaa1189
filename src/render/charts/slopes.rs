//! Chart 5: the favourable share of every module over the last two to four seminars of its part, a small chart each.

use plotters::style::RGBColor;

use super::change::change_between;
use super::cycles::{ModuleOverTime, modules_over_time, share_and_n, share_and_n_of};
use super::shared::claims::number;
use crate::locale::Locale;
use crate::measure::{Finding, Statistic, Status, Verdict};
use crate::render::canvas::drawing::{Canvas, Label, Marker, count};
use crate::render::canvas::palette::{BLUE, GREY, VERMILION};
use crate::render::canvas::typeface::{Fitted, LINE, Weight, sizes};
use crate::render::chart_size::ChartSize;
use crate::render::figure::{Figure, FigureTable};
use crate::render::module_rows::ordering_share;
use crate::render::page::chart_page::ChartPage;
use crate::render::page::frame::{ChartBody, ChartWords};
use crate::render::page::legend::{LegendEntry, LegendSign};
use crate::render::page::phrases::{
    few_note, joined, n_range, notes, question_of_items, response_at, short_share, source, table_interval_note,
};
use crate::render::page::plane::{Dot, NUMBER, NumberSide, Plane, names_height};
use crate::render::{RenderError, Subject};
use crate::survey::Seminar;

/// Seminars shown at most.
const MOST: usize = 4;

/// A module and which way it went.
struct Slope<'a> {
    over_time: ModuleOverTime<'a>,
    /// Whether each seminar's share may be joined to the one before.
    joined: Vec<Joined>,
    /// What is told of it over time.
    said: Option<&'a Finding>,
}

/// Whether two shares next to each other may be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Joined {
    Yes,
    No,
}

/// Draws it.
///
/// # Errors
/// If a number is not finite.
pub(in crate::render) fn figure(page: &ChartPage<'_>) -> Result<Figure, RenderError> {
    let (locale, subject) = (page.locale, page.subject);
    let all = subject.seminars_of_series();
    let over_all = modules_over_time(subject, &all);
    let has_number =
        |at: &usize| over_all.iter().any(|row| row.shares[*at].is_some_and(|it| ordering_share(it).is_some()));
    let with_numbers: Vec<&Seminar> = (0..all.len()).filter(has_number).map(|at| all[at]).collect();
    let seminars = &with_numbers[with_numbers.len().saturating_sub(MOST)..];
    if seminars.len() < 2 {
        return page.panel(subject.seminar.either("chart-empty-one-seminar", "chart-empty-one-edition"));
    }
    let slopes: Vec<Slope<'_>> =
        modules_over_time(subject, seminars).into_iter().map(|over_time| slope(subject, seminars, over_time)).collect();
    let grid = SmallCharts::lay_out(page, seminars, &slopes);
    let target = subject.survey.rules.target_favourable.get();
    let draw = |canvas: &Canvas<'_>| {
        slopes.iter().enumerate().try_for_each(|(at, slope)| grid.draw(page, canvas, (at, slope), target))
    };
    let body = ChartBody { legend: legend(locale, target, &slopes), height: grid.height, draw: &draw };
    page.compose(words(page, seminars, &slopes), table(locale, seminars, &slopes), &body)
}

fn slope<'a>(subject: Subject<'a>, seminars: &[&Seminar], over_time: ModuleOverTime<'a>) -> Slope<'a> {
    let item = over_time.item.map(|item| &item.id);
    let module = &over_time.module.id;
    let change = |earlier: &Seminar, later: &Seminar| change_between(subject.release, later, (module, item?), earlier);
    let joined = |pair: &[&Seminar]| match change(pair[0], pair[1]).map(Finding::status) {
        Some(Status::Ok | Status::Withheld(_)) => Joined::Yes,
        Some(Status::TooFew | Status::NotComparable(_) | Status::NotAsked | Status::Undefined(_)) | None => Joined::No,
    };
    let trend = subject.release.findings().iter().find(|finding| {
        finding.key.statistic == Statistic::Trend
            && finding.key.seminar == subject.seminar.id
            && finding.key.module.as_ref() == Some(module)
            && finding.key.item.as_ref() == item
    });
    let last = seminars.len() - 1;
    let said = trend.or_else(|| change(seminars[last - 1], seminars[last]));
    let joined = seminars.windows(2).map(joined).collect();
    Slope { over_time, joined, said }
}

/// Which way a verdict says a module went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Up,
    Down,
    /// Looked for, and found neither.
    NotFound,
    /// Nothing can be said.
    Untold,
}

impl Slope<'_> {
    fn verdict(&self) -> Option<Verdict> {
        self.said?.verdict
    }

    fn is_withheld(&self, at: usize) -> bool {
        self.over_time.shares[at].is_some_and(|finding| finding.status().is_withheld())
    }

    /// Whether something was asked, and all of it is withheld.
    fn is_all_withheld(&self) -> bool {
        let mut asked = self.over_time.shares.iter().flatten().peekable();
        asked.peek().is_some() && asked.all(|finding| finding.status().is_withheld())
    }

    fn way(&self) -> Way {
        let verdict = self.verdict();
        if matches!(verdict, Some(Verdict::Rising | Verdict::Improved)) {
            Way::Up
        } else if matches!(verdict, Some(Verdict::Falling | Verdict::Declined)) {
            Way::Down
        } else if matches!(verdict, Some(Verdict::NoTrendFound | Verdict::NoChangeFound { .. })) {
            Way::NotFound
        } else {
            Way::Untold
        }
    }
}

impl Way {
    const ALL: [Self; 4] = [Self::Up, Self::NotFound, Self::Down, Self::Untold];

    fn mark(self) -> (Marker, RGBColor) {
        match self {
            Self::Up => (Marker::Up, BLUE),
            Self::Down => (Marker::Down, VERMILION),
            Self::NotFound => (Marker::Ring, GREY),
            Self::Untold => (Marker::Diamond, GREY),
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::Up => "chart-legend-up",
            Self::Down => "chart-legend-down",
            Self::NotFound => "chart-legend-unsure",
            Self::Untold => "chart-legend-no-verdict",
        }
    }
}

/// Small charts in rows.
struct SmallCharts {
    columns: usize,
    width: f64,
    title_height: f64,
    cell_height: f64,
    titles: Vec<Fitted>,
    names: Vec<String>,
    /// Height of it all.
    height: f64,
}

const GAP: f64 = 22.0;
const PLOT: f64 = 62.0;

impl SmallCharts {
    fn lay_out(page: &ChartPage<'_>, seminars: &[&Seminar], slopes: &[Slope<'_>]) -> Self {
        let columns = match page.size {
            ChartSize::Slide => 4,
            ChartSize::Page => 3,
            ChartSize::Phone => 2,
        };
        let width = (page.inner_width() - GAP * (count(columns) - 1.0)) / count(columns);
        let title = |slope: &Slope<'_>| {
            let title = page.locale.module_title(slope.over_time.module);
            page.typeface.fit(&title, width, sizes::LABEL, Weight::Regular, 3)
        };
        let titles: Vec<Fitted> = slopes.iter().map(title).collect();
        let most = titles.iter().map(|title| title.lines.len()).max().unwrap_or(1);
        let title_height = count(most) * sizes::LABEL * LINE + 4.0;
        let names: Vec<String> = seminars.iter().map(|seminar| seminar.id.to_string()).collect();
        let under = names_height(page, &names, width / count(names.len()));
        let cell_height = title_height + NUMBER + PLOT + under + 12.0;
        let height = count(slopes.len().div_ceil(columns)) * cell_height;
        Self { columns, width, title_height, cell_height, titles, names, height }
    }

    fn draw(
        &self,
        page: &ChartPage<'_>,
        canvas: &Canvas<'_>,
        (at, slope): (usize, &Slope<'_>),
        target: f64,
    ) -> Result<(), RenderError> {
        let left = count(at % self.columns) * (self.width + GAP);
        let top = count(at / self.columns) * self.cell_height;
        let title = &self.titles[at];
        // Titles stand at the foot of their room, next to what they name.
        let title_at = top + self.title_height - 4.0 - count(title.lines.len()) * sizes::LABEL * LINE / 2.0;
        canvas.lines(title, &Label::new("", (left, title_at), sizes::LABEL))?;
        let plot_top = top + self.title_height + NUMBER;
        let edges = (left, left + self.width, plot_top, plot_top + PLOT);
        if slope.is_all_withheld() {
            return canvas.hatching((left, plot_top - NUMBER), (left + self.width, plot_top + PLOT + NUMBER));
        }
        let plane = Plane::new(edges, self.names.len(), (0.0, 1.0))?;
        canvas.group("small", |canvas| {
            plane.grid(canvas, &[0.0, 1.0])?;
            plane.dashes(canvas, target, GREY)?;
            for at in (0..self.names.len()).filter(|at| slope.is_withheld(*at)) {
                let half = (plane.step() / 2.0 - 2.0).min(9.0);
                canvas.hatching((plane.x(at) - half, plot_top), (plane.x(at) + half, plot_top + PLOT))?;
            }
            plane.names(page, canvas, &self.names)?;
            draw_points(page, canvas, slope, &plane)
        })
    }
}

fn draw_points(page: &ChartPage<'_>, canvas: &Canvas<'_>, slope: &Slope<'_>, plane: &Plane) -> Result<(), RenderError> {
    let (marker, colour) = slope.way().mark();
    let height = |finding: Option<&Finding>| finding.and_then(ordering_share).map(|share| plane.y(share)).transpose();
    let heights: Vec<Option<f64>> = slope.over_time.shares.iter().copied().map(height).collect::<Result<_, _>>()?;
    let is_joined = |at: usize| slope.joined.get(at) == Some(&Joined::Yes);
    let neighbour = |at: Option<usize>, pair: Option<usize>| {
        pair.filter(|pair| is_joined(*pair))?;
        heights.get(at?).copied().flatten()
    };
    let dot = |at: usize| {
        let (finding, y) = (slope.over_time.shares[at]?, heights[at]?);
        let text = short_share(page.locale, finding);
        let fits = page.typeface.width(&text, sizes::AXIS, Weight::Regular) + 2.0 <= plane.step();
        let side = NumberSide::away_from(
            y,
            [neighbour(at.checked_sub(1), at.checked_sub(1)), neighbour(Some(at + 1), Some(at))],
        );
        let number = (fits || at == 0 || at + 1 == heights.len()).then_some((text, side));
        Some(Dot { y, marker: (marker, 4.6), colour, number })
    };
    let dots: Vec<Option<Dot>> = (0..heights.len()).map(dot).collect();
    plane.series(page, canvas, &dots, is_joined, (colour, 2.5))
}

fn legend(locale: &Locale, target: f64, slopes: &[Slope<'_>]) -> Vec<LegendEntry> {
    let is_there = |way: &Way| slopes.iter().any(|slope| slope.way() == *way && !slope.is_all_withheld());
    let entry = |way: Way| {
        let (marker, colour) = way.mark();
        LegendEntry::new(LegendSign::Marker(marker, colour), locale.word(way.key()))
    };
    let mut entries: Vec<LegendEntry> = Way::ALL.into_iter().filter(is_there).map(entry).collect();
    let target = locale.percent(target, 0);
    entries
        .push(LegendEntry::new(LegendSign::Dashes(GREY), locale.text("chart-target", &[("target", (&target).into())])));
    let findings = || slopes.iter().flat_map(|slope| slope.over_time.shares.iter().flatten());
    if findings().any(|finding| finding.status().is_withheld()) {
        entries.push(LegendEntry::withheld(locale));
    }
    entries
}

fn title(locale: &Locale, seminars: &[&Seminar], slopes: &[Slope<'_>]) -> String {
    let of = |way: Way| slopes.iter().filter(move |slope| slope.way() == way);
    let name = |way| of(way).next().map(|slope| locale.module_title(slope.over_time.module)).unwrap_or_default();
    let (up, down) = (of(Way::Up).count(), of(Way::Down).count());
    let (up_name, down_name) = (name(Way::Up), name(Way::Down));
    let last = seminars[seminars.len() - 1];
    let has = |wanted: Status| slopes.iter().any(|slope| slope.said.is_some_and(|said| said.status() == wanted));
    let too_few = has(Status::TooFew) || slopes.iter().any(|slope| slope.verdict() == Some(Verdict::TooFewToSay));
    let nothing = match (
        of(Way::NotFound).next().is_some(),
        slopes.iter().any(|slope| slope.said.is_some_and(|said| said.status().is_withheld())),
        too_few,
    ) {
        (true, ..) => "chart-slopes-none",
        (false, true, _) => "chart-slopes-withheld",
        (false, false, true) => "chart-slopes-too-few",
        (false, false, false) => "chart-slopes-untold",
    };
    let key = match (up, down, nothing) {
        (0, 0, nothing) => nothing,
        (1, 0, _) => "chart-slopes-one-up",
        (0, 1, _) => "chart-slopes-one-down",
        (_, 0, _) => "chart-slopes-up",
        (0, ..) => "chart-slopes-down",
        (..) => "chart-slopes-both",
    };
    let values = [
        ("up", number(up).into()),
        ("down", number(down).into()),
        ("up_name", (&up_name).into()),
        ("down_name", (&down_name).into()),
        ("first", seminars[0].id.as_str().into()),
        ("last", last.id.as_str().into()),
    ];
    locale.text(key, &values)
}

fn words(page: &ChartPage<'_>, seminars: &[&Seminar], slopes: &[Slope<'_>]) -> ChartWords {
    let locale = page.locale;
    let title = title(locale, seminars, slopes);
    let numbers = slopes.iter().flat_map(|slope| slope.over_time.shares.iter().filter_map(|share| (*share)?.n));
    let rests_on = |wanted: Statistic| {
        let said = slopes.iter().filter(|slope| slope.verdict().is_some()).filter_map(|slope| slope.said);
        said.into_iter().any(|said| said.key.statistic == wanted)
    };
    let gaps = slopes.iter().any(|slope| slope.joined.contains(&Joined::No));
    let seen = [
        ("modules", number(slopes.len()).into()),
        ("seminars", number(seminars.len()).into()),
        ("title", (&title).into()),
    ];
    ChartWords {
        alt: locale.text("chart-alt-slopes", &seen),
        title,
        subtitle: joined([
            question_of_items(locale, slopes.iter().filter_map(|slope| slope.over_time.item)),
            Some(locale.word("chart-favourable-share")),
            n_range(locale, numbers.clone()),
            response_at(page),
        ]),
        notes: notes([
            rests_on(Statistic::Trend)
                .then(|| locale.word(page.subject.seminar.either("chart-note-trend", "chart-note-trend-editions"))),
            rests_on(Statistic::Change).then(|| locale.word("chart-note-rank-test")),
            Some(table_interval_note(locale, "method-wilson")),
            Some(locale.word("chart-note-from-0-to-100")),
            gaps.then(|| locale.word("chart-note-gaps")),
            few_note(locale, numbers).map(|_| locale.word("chart-note-few-all")),
        ]),
        source: source(page),
    }
}

fn table(locale: &Locale, seminars: &[&Seminar], slopes: &[Slope<'_>]) -> FigureTable {
    let header = std::iter::once(locale.word("chart-column-module"))
        .chain(seminars.iter().flat_map(|seminar| share_and_n(locale, seminar)))
        .chain([locale.word("chart-column-verdict")])
        .collect();
    let row = |slope: &Slope<'_>| {
        std::iter::once(locale.module_title(slope.over_time.module))
            .chain(slope.over_time.shares.iter().flat_map(|found| share_and_n_of(locale, *found)))
            .chain([slope.verdict().map(|it| locale.verdict(it.name())).unwrap_or_default()])
            .collect()
    };
    FigureTable { header, rows: slopes.iter().map(row).collect() }
}
