//! Chart 4: the favourable share of every module in two cycles, and what changed.

use plotters::style::RGBColor;

use super::shared::claims::number;
use super::shares::{no_number, share_axis, ticks};
use crate::locale::{Locale, NumberUnit, with_year};
use crate::measure::{Finding, FindingSet, Incomparable, Shown, Statistic, Status, Verdict};
use crate::recommend::verdict_in_words;
use crate::render::canvas::drawing::{Canvas, Marker};
use crate::render::canvas::palette::{BLUE, GREY, VERMILION};
use crate::render::figure::{Figure, FigureTable};
use crate::render::module_rows::{ModuleRow, favourable, finding, module_rows};
use crate::render::page::axis::Axis;
use crate::render::page::chart_page::ChartPage;
use crate::render::page::footing::Footing;
use crate::render::page::frame::{ChartBody, ChartWords};
use crate::render::page::legend::{LegendEntry, LegendSign};
use crate::render::page::listing::{Listing, ListingLine};
use crate::render::page::phrases::{
    count_or_dash, interval_note, joined, n_range, notes, question, response_at, share, source, status, with_interval,
};
use crate::render::{RenderError, Subject};
use crate::statistics::Interval;
use crate::survey::{ItemId, ModuleId, Seminar};

/// A module in two cycles.
struct ModuleChange<'a> {
    row: ModuleRow<'a>,
    change: Option<&'a Finding>,
    earlier: Option<&'a Finding>,
}

/// Draws it.
///
/// # Errors
/// If a number is not finite.
pub(in crate::render) fn figure(page: &ChartPage<'_>) -> Result<Figure, RenderError> {
    let (locale, subject) = (page.locale, page.subject);
    let seminar = subject.seminar;
    let rows = module_rows(subject);
    let Some(comparator) = comparator(subject, &rows) else {
        return page.panel(subject.seminar.either("chart-empty-no-earlier", "chart-empty-no-earlier-edition"));
    };
    let pairs = pairs(subject, comparator, rows);
    if !pairs.iter().any(|pair| pair.told().is_some()) {
        let withheld = pairs.iter().any(|pair| pair.status().is_withheld());
        return page.panel(if withheld { "chart-empty-change-withheld" } else { "chart-empty-not-comparable" });
    }
    let words = words(page, comparator, &pairs);
    let lines: Vec<ListingLine> = pairs.iter().map(|pair| line(locale, pair)).collect();
    let headers = ["chart-column-change", "chart-column-n-pair"].map(|key| locale.word(key));
    let listing = Listing::lay_out(page, &headers, &lines);
    let axis = share_axis(listing.plot)?;
    let draw = |canvas: &Canvas<'_>| {
        axis.grid(canvas, ticks(page.size), &listing.bands())?;
        listing.draw(canvas)?;
        canvas.group("changes", |canvas| {
            pairs.iter().zip(&listing.places).try_for_each(|(pair, place)| {
                if pair.told().is_some() {
                    draw_pair(canvas, pair, &axis, place.middle)
                } else {
                    no_number(page, canvas, pair.status(), listing.plot, place.middle)
                }
            })
        })?;
        axis.percents(canvas, locale, ticks(page.size), listing.axis_at)
    };
    let body = ChartBody { legend: legend(locale, comparator, seminar, &pairs), height: listing.height, draw: &draw };
    page.compose(words, table(locale, &pairs, comparator, seminar), &body)
}

/// The nearest earlier seminar that changes of these rows are told against.
fn comparator<'a>(subject: Subject<'a>, rows: &[ModuleRow<'_>]) -> Option<&'a Seminar> {
    let compared = |earlier: &Seminar| {
        rows.iter().any(|row| {
            change_of(subject, row, Some(earlier)).is_some_and(|finding| {
                let status = finding.status();
                status != Status::NotAsked
                    && status != Status::NotComparable(Incomparable::nothing_before(subject.seminar))
            })
        })
    };
    let seminars = &subject.survey.programme.seminars;
    seminars.iter().rev().find(|earlier| earlier.id != subject.seminar.id && compared(earlier))
}

/// The change of a row's item since an earlier seminar.
fn change_of<'a>(
    Subject { release, seminar, .. }: Subject<'a>,
    row: &ModuleRow<'_>,
    earlier: Option<&Seminar>,
) -> Option<&'a Finding> {
    let about = (Some(&row.module.id), Some(&row.item?.id));
    finding(release, seminar, about, Statistic::Change, earlier.map(|earlier| &earlier.id))
}

/// The change of an item about a module from one seminar to another.
pub(super) fn change_between<'a>(
    release: &'a FindingSet,
    later: &Seminar,
    (module, item): (&ModuleId, &ItemId),
    earlier: &Seminar,
) -> Option<&'a Finding> {
    finding(release, later, (Some(module), Some(item)), Statistic::Change, Some(&earlier.id))
}

/// Rows with their changes, the largest improvement first; what has no number comes last.
fn pairs<'a>(subject: Subject<'a>, comparator: &Seminar, rows: Vec<ModuleRow<'a>>) -> Vec<ModuleChange<'a>> {
    let pair = |row: ModuleRow<'a>| {
        let change = change_of(subject, &row, Some(comparator)).or_else(|| change_of(subject, &row, None));
        let former = change.and_then(|change| change.module_at_comparator()).unwrap_or(&row.module.id);
        let earlier = row.item.and_then(|item| favourable(subject.release, comparator, former, &item.id));
        ModuleChange { row, change, earlier }
    };
    let mut pairs: Vec<ModuleChange<'a>> = rows.into_iter().map(pair).collect();
    let order = |pair: &ModuleChange<'_>| match pair.told() {
        Some(Shown::Number { point, .. }) => -point,
        Some(Shown::Between { lower, upper }) => -f64::midpoint(lower, upper),
        None => f64::INFINITY,
    };
    pairs.sort_by(|one, other| order(one).total_cmp(&order(other)));
    pairs
}

impl ModuleChange<'_> {
    fn told(&self) -> Option<Shown> {
        self.change?.shown()
    }

    fn status(&self) -> Status {
        match (self.row.item, self.change) {
            (None, _) => Status::NotAsked,
            (Some(_), Some(change)) => change.status(),
            (Some(_), None) => Status::NotComparable(Incomparable::NoEarlierAnswers),
        }
    }

    fn verdict(&self) -> Option<Verdict> {
        self.change?.verdict
    }
}

/// Shape, colour and size; where both shares are equal the later one is seen inside the earlier one.
const EARLIER: (Marker, RGBColor, f64) = (Marker::Ring, GREY, 7.5);
const LATER: (Marker, RGBColor, f64) = (Marker::Diamond, BLUE, 4.4);

fn draw_pair(canvas: &Canvas<'_>, pair: &ModuleChange<'_>, axis: &Axis, y: f64) -> Result<(), RenderError> {
    let shown = |finding: Option<&Finding>| finding.and_then(Finding::shown);
    let ends = [(shown(pair.earlier), EARLIER, y - 4.0), (shown(pair.row.favourable), LATER, y + 4.0)];
    if let [(Some(Shown::Number { point: from, .. }), ..), (Some(Shown::Number { point: to, .. }), ..)] = ends {
        let colour = match pair.verdict() {
            Some(Verdict::Declined) => VERMILION,
            Some(Verdict::Improved) => BLUE,
            Some(_) | None => GREY,
        };
        canvas.line((axis.at(from)?, y), (axis.at(to)?, y), colour, 3.0)?;
    }
    ends.into_iter().try_for_each(|(shown, (marker, colour, radius), band)| match shown {
        Some(Shown::Number { point, .. }) => canvas.marker(marker, (axis.at(point)?, y), radius, colour),
        Some(Shown::Between { lower, upper }) => {
            canvas.line((axis.at(lower)?, band), (axis.at(upper)?, band), colour, 4.0)
        }
        None => Ok(()),
    })
}

fn points(locale: &Locale, told: Shown) -> String {
    match told {
        Shown::Number { point, interval: Some(Interval { lower, upper, .. }) } => with_interval(
            locale,
            &locale.signed_points(point),
            (&locale.signed_points(lower), &locale.signed_points(upper)),
        ),
        Shown::Number { point, interval: None } => locale.signed_points(point),
        Shown::Between { lower, upper } => NumberUnit::Difference.bounds_short(lower, upper, locale),
    }
}

fn line(locale: &Locale, pair: &ModuleChange<'_>) -> ListingLine {
    let (later, earlier) = (pair.change.and_then(|it| it.n), pair.change.and_then(|it| it.n_comparator));
    let said = pair.verdict().map(|it| locale.verdict(it.name()));
    let difference = pair.told().map(|it| points(locale, it));
    let n = match (earlier, later) {
        (Some(earlier), Some(later)) => format!("{}\u{a0}→\u{a0}{}", locale.count(earlier), locale.count(later)),
        (None, _) | (_, None) => "–".to_owned(),
    };
    let value = match (&difference, &said) {
        (Some(difference), Some(said)) => format!("{difference}\n{said}"),
        (Some(difference), None) => difference.clone(),
        (None, Some(said)) => said.clone(),
        (None, None) if pair.status().is_withheld() => locale.word("chart-withheld"),
        (None, None) => "–".to_owned(),
    };
    let in_words = difference.map(|difference| locale.text("chart-inline-points", &[("points", (&difference).into())]));
    let inline = match in_words {
        Some(difference) => joined([Some(difference), said, Some(format!("n\u{a0}=\u{a0}{n}"))]),
        // Why there is no number stands in the drawing's place, unless that is hatched.
        None if pair.status().is_withheld() => status(locale, pair.status()),
        None => said.unwrap_or_default(),
    };
    ListingLine {
        name: locale.module_title(pair.row.module),
        cells: vec![value, n],
        inline,
        footing: Footing::of(earlier.min(later)),
    }
}

fn named(locale: &Locale, seminar: &Seminar) -> String {
    let without = || locale.text("chart-seminar", &[("seminar", seminar.id.as_str().into())]);
    with_year(seminar).unwrap_or_else(without)
}

fn legend(locale: &Locale, comparator: &Seminar, seminar: &Seminar, pairs: &[ModuleChange<'_>]) -> Vec<LegendEntry> {
    let mut entries = vec![
        LegendEntry::new(LegendSign::Marker(EARLIER.0, EARLIER.1), named(locale, comparator)),
        LegendEntry::new(LegendSign::Marker(LATER.0, LATER.1), named(locale, seminar)),
    ];
    if pairs.iter().any(|pair| pair.status().is_withheld()) {
        entries.push(LegendEntry::withheld(locale));
    }
    entries
}

fn title(locale: &Locale, pairs: &[ModuleChange<'_>], comparator: &Seminar) -> String {
    let of = |wanted: fn(Verdict) -> bool| -> Vec<&ModuleChange<'_>> {
        pairs.iter().filter(|pair| pair.verdict().is_some_and(wanted)).collect()
    };
    let improved = of(|verdict| verdict == Verdict::Improved);
    let declined = of(|verdict| verdict == Verdict::Declined);
    let unchanged = of(|verdict| matches!(verdict, Verdict::NoChangeFound { .. }));
    let name = |pairs: &[&ModuleChange<'_>]| {
        pairs.first().map(|pair| locale.module_title(pair.row.module)).unwrap_or_default()
    };
    let key = match (improved.len(), declined.len(), unchanged.len()) {
        (0, 0, 0) if pairs.iter().any(|pair| pair.told().is_some() && pair.verdict().is_none()) => {
            "chart-change-withheld"
        }
        (0, 0, 0) => "chart-change-too-few",
        (0, 0, _) => "chart-change-none",
        (1, 0, _) => "chart-change-one-improved",
        (0, 1, _) => "chart-change-one-declined",
        (1, 1, _) => "chart-change-one-each",
        (_, 0, _) => "chart-change-improved",
        (0, _, _) => "chart-change-declined",
        (_, _, _) => "chart-change-both",
    };
    let (improved_name, declined_name) = (name(&improved), name(&declined));
    let values = [
        ("comparator", comparator.id.as_str().into()),
        ("improved", number(improved.len()).into()),
        ("declined", number(declined.len()).into()),
        ("unchanged", number(unchanged.len()).into()),
        ("improved_name", (&improved_name).into()),
        ("declined_name", (&declined_name).into()),
    ];
    locale.text(key, &values)
}

fn words(page: &ChartPage<'_>, earlier: &Seminar, pairs: &[ModuleChange<'_>]) -> ChartWords {
    let (locale, later) = (page.locale, page.subject.seminar);
    let rows: Vec<ModuleRow<'_>> = pairs.iter().map(|pair| pair.row).collect();
    let few = pairs.iter().any(|pair| pair.told().is_some() && line(locale, pair).footing == Footing::Few);
    let is_range = |finding: Option<&Finding>| matches!(finding.and_then(Finding::shown), Some(Shown::Between { .. }));
    let ranges = pairs.iter().any(|pair| is_range(pair.earlier) || is_range(pair.row.favourable));
    let compared = number(pairs.iter().filter(|pair| pair.told().is_some()).count());
    let title = title(locale, pairs, earlier);
    let names = [("comparator", earlier.id.as_str().into()), ("seminar", later.id.as_str().into())];
    let seen = [("modules", compared.into()), names[0], names[1], ("title", (&title).into())];
    ChartWords {
        subtitle: joined([
            question(locale, &rows),
            Some(locale.text("chart-change-subtitle", &names)),
            n_range(locale, pairs.iter().filter_map(|pair| pair.change?.n)),
            response_at(page),
        ]),
        alt: locale.text("chart-alt-change", &seen),
        title,
        notes: notes([
            Some(locale.word("chart-note-change")),
            Some(interval_note(locale, "chart-method-newcombe")),
            ranges.then(|| locale.word("chart-note-line-range")),
            few.then(|| locale.word("chart-note-few")),
        ]),
        source: source(page),
    }
}

fn table(locale: &Locale, pairs: &[ModuleChange<'_>], earlier: &Seminar, later: &Seminar) -> FigureTable {
    let header = vec![
        locale.word("chart-column-module"),
        earlier.id.to_string(),
        later.id.to_string(),
        locale.word("chart-column-change"),
        locale.word("chart-column-n-pair"),
        locale.word("chart-column-verdict"),
    ];
    let value = |finding: Option<&Finding>| finding.map_or_else(|| "–".to_owned(), |it| share(locale, it));
    let said = |pair: &ModuleChange<'_>| match pair.verdict() {
        Some(said) => verdict_in_words(said, locale),
        None => String::new(),
    };
    let cells = |pair: &ModuleChange<'_>| {
        let change = pair.told().map_or_else(|| status(locale, pair.status()), |it| points(locale, it));
        let n = [pair.change.and_then(|it| it.n_comparator), pair.change.and_then(|it| it.n)];
        let n = n.map(|n| count_or_dash(locale, n)).join(" → ");
        vec![
            locale.module_title(pair.row.module),
            value(pair.earlier),
            value(pair.row.favourable),
            change,
            n,
            said(pair),
        ]
    };
    FigureTable { header, rows: pairs.iter().map(cells).collect() }
}
