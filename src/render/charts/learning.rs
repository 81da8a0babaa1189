//! Chart 15: what participants say they knew before and know after.

use super::shared::claims::number;
use super::shared::level_segments::{class_fill, down_same_up};
use super::shared::likert::{draw_piece, words_in_plot};
use crate::locale::Locale;
use crate::measure::{Finding, Learning, Statistic, Status, Verdict, WhyWithheld};
use crate::render::canvas::drawing::Canvas;
use crate::render::canvas::palette::INK;
use crate::render::figure::{Figure, FigureTable};
use crate::render::module_rows::finding;
use crate::render::page::axis::Axis;
use crate::render::page::chart_page::ChartPage;
use crate::render::page::footing::Footing;
use crate::render::page::frame::{ChartBody, ChartWords};
use crate::render::page::legend::{LegendEntry, LegendSign};
use crate::render::page::listing::{HALF, Listing, ListingLine};
use crate::render::page::phrases::{
    count_or_dash, few_note, inline_n, joined, n_range, notes, response, source, status, with_interval,
};
use crate::render::{RenderError, Subject};
use crate::statistics::Interval;
use crate::survey::{Item, LevelClass, Module};

/// An item put before and after, about a module or the seminar.
struct BeforeAfter<'a> {
    module: Option<&'a Module>,
    item: &'a Item,
    learning: Option<&'a Learning>,
    gain: Option<&'a Finding>,
}

/// Draws it.
///
/// # Errors
/// If a number is not finite.
pub(in crate::render) fn figure(page: &ChartPage<'_>) -> Result<Figure, RenderError> {
    let locale = page.locale;
    let pairs = pairs(page.subject);
    if !pairs.iter().any(|pair| pair.verdict().is_some() || pair.counts().is_some()) {
        let withheld = pairs.iter().any(|pair| pair.status().is_withheld());
        return page.panel(match (pairs.is_empty(), withheld) {
            (true, _) => "chart-empty-no-before",
            (false, true) => "chart-empty-withheld",
            (false, false) => "chart-empty-no-pairs",
        });
    }
    let lines: Vec<ListingLine> = pairs.iter().map(|pair| line(locale, pair)).collect();
    let headers = ["chart-column-gain", "chart-column-pairs"].map(|key| locale.word(key));
    let listing = Listing::lay_out(page, &headers, &lines);
    let reach = pairs.iter().filter_map(BeforeAfter::counts).filter_map(down_same_up).flatten();
    let (left, right) =
        reach.fold((-0.25_f64, 0.75_f64), |(left, right), piece| (left.min(piece.from), right.max(piece.to)));
    let axis = Axis::new((left, right), (listing.plot.0, listing.plot.1))?;
    let draw = |canvas: &Canvas<'_>| {
        listing.draw(canvas)?;
        // Behind the bars, which carry their numbers in their middle.
        if pairs.iter().any(|pair| pair.counts().is_some()) {
            let zero = axis.at(0.0)?;
            let mut bands = listing.bands().into_iter();
            bands.try_for_each(|(top, bottom)| canvas.line((zero, top), (zero, bottom), INK, 1.0))?;
        }
        canvas.group("bars", |canvas| {
            let mut places = pairs.iter().zip(&listing.places);
            places.try_for_each(|(pair, place)| draw_row(page, canvas, pair, &axis, (listing.plot, place.middle)))
        })
    };
    let body = ChartBody { legend: legend(locale, &pairs), height: listing.span.1, draw: &draw };
    page.compose(words(page, &pairs), table(locale, &pairs), &body)
}

/// What was put before and after: about the seminar, then about its modules in the order of the curriculum.
fn pairs(subject: Subject<'_>) -> Vec<BeforeAfter<'_>> {
    let Subject { release, survey, seminar, .. } = subject;
    let mut pairs = Vec::new();
    let modules = std::iter::once(None).chain(survey.programme.modules_of(seminar).map(Some));
    for module in modules {
        for item in survey.questionnaire.items.iter().filter(|item| item.before.is_some()) {
            let id = module.map(|module| &module.id);
            let about = |learning: &&Learning| {
                learning.seminar == seminar.id && learning.module.as_ref() == id && learning.item == item.id
            };
            let gain = finding(release, seminar, (id, Some(&item.id)), Statistic::MeanGain, None);
            let learning = release.learning().iter().find(about);
            if gain.is_some() || learning.is_some() {
                pairs.push(BeforeAfter { module, item, learning, gain });
            }
        }
    }
    pairs
}

impl BeforeAfter<'_> {
    /// How many fell, stayed and rose.
    fn counts(&self) -> Option<[u64; 3]> {
        self.learning?.counts.map(|[up, same, down]| [down, same, up])
    }

    fn verdict(&self) -> Option<Verdict> {
        self.gain?.verdict
    }

    fn status(&self) -> Status {
        self.gain.map_or(Status::NotAsked, Finding::status)
    }

    fn n(&self) -> Option<u64> {
        self.learning.map(|learning| learning.pairs).or_else(|| self.gain.and_then(|gain| gain.n))
    }

    fn name(&self, locale: &Locale) -> String {
        self.module.map_or_else(|| locale.question(self.item), |module| locale.module_title(module))
    }
}

fn draw_row(
    page: &ChartPage<'_>,
    canvas: &Canvas<'_>,
    pair: &BeforeAfter<'_>,
    axis: &Axis,
    (plot, y): ((f64, f64), f64),
) -> Result<(), RenderError> {
    match (pair.counts().and_then(down_same_up), pair.status()) {
        (Some(pieces), _) => pieces.iter().try_for_each(|piece| draw_piece(page, canvas, axis, piece, y)),
        (None, Status::Ok) => words_in_plot(page, canvas, &page.locale.word("chart-directions-withheld"), plot, y),
        (None, Status::Withheld(_)) => canvas.hatching((plot.0, y - HALF), (plot.1, y + HALF)),
        (None, why @ (Status::TooFew | Status::NotComparable(_) | Status::NotAsked | Status::Undefined(_))) => {
            words_in_plot(page, canvas, &status(page.locale, why), plot, y)
        }
    }
}

/// A mean gain in points of the scale, with its interval.
fn gain(locale: &Locale, finding: &Finding) -> Option<String> {
    let (point, interval) = finding.number()?;
    let signed = |value: f64| {
        let written = locale.decimal(value, 2);
        if value > 0.0 { format!("+{written}") } else { written }
    };
    Some(match interval {
        Some(Interval { lower, upper, .. }) => with_interval(locale, &signed(point), (&signed(lower), &signed(upper))),
        None => signed(point),
    })
}

fn line(locale: &Locale, pair: &BeforeAfter<'_>) -> ListingLine {
    let number = pair.gain.and_then(|it| gain(locale, it));
    let said = pair.verdict().map(|it| locale.verdict(it.name()));
    let value = match (&number, &said) {
        (Some(number), Some(said)) => format!("{number}\n{said}"),
        (Some(number), None) => number.clone(),
        (None, Some(said)) => said.clone(),
        (None, None) if pair.status().is_withheld() => locale.word("chart-withheld"),
        (None, None) => "–".to_owned(),
    };
    let inline = joined([number, said, pair.n().map(|n| inline_n(locale, n))]);
    ListingLine {
        name: pair.name(locale),
        cells: vec![value, count_or_dash(locale, pair.n())],
        inline,
        footing: Footing::of(pair.n()),
    }
}

const CLASSES: [(LevelClass, &str); 3] = [
    (LevelClass::Low, "chart-legend-lower-after"),
    (LevelClass::Middle, "chart-legend-same-after"),
    (LevelClass::High, "chart-legend-higher-after"),
];

fn legend(locale: &Locale, pairs: &[BeforeAfter<'_>]) -> Vec<LegendEntry> {
    let entry =
        |(class, key): (LevelClass, &str)| LegendEntry::new(LegendSign::Fill(class_fill(class).fill), locale.word(key));
    let mut entries: Vec<LegendEntry> = Vec::new();
    if pairs.iter().any(|pair| pair.counts().is_some()) {
        entries.extend(CLASSES.map(entry));
    }
    if pairs.iter().any(|pair| pair.counts().is_none() && pair.status().is_withheld()) {
        entries.push(LegendEntry::withheld(locale));
    }
    entries
}

fn title(locale: &Locale, pairs: &[BeforeAfter<'_>]) -> String {
    let of = |wanted: Verdict| pairs.iter().filter(move |pair| pair.verdict() == Some(wanted));
    let judged = pairs
        .iter()
        .filter(|pair| matches!(pair.verdict(), Some(Verdict::Gain | Verdict::Loss | Verdict::NoGainFound)));
    let (gains, losses, judged) = (of(Verdict::Gain).count(), of(Verdict::Loss).count(), judged.count());
    let of_modules = pairs.iter().any(|pair| pair.module.is_some());
    let key = match (judged, gains, losses, of_modules) {
        (0, ..) => "chart-learning-too-few",
        (_, 0, 0, _) => "chart-learning-none",
        (1, 1, 0, false) => "chart-learning-seminar",
        (_, _, 0, _) if gains == judged => "chart-learning-all",
        (_, _, 0, _) => "chart-learning-some",
        (..) => "chart-learning-losses",
    };
    let values =
        [("gains", number(gains).into()), ("losses", number(losses).into()), ("judged", number(judged).into())];
    locale.text(key, &values)
}

fn words(page: &ChartPage<'_>, pairs: &[BeforeAfter<'_>]) -> ChartWords {
    let locale = page.locale;
    let title = title(locale, pairs);
    let numbers = pairs.iter().filter_map(BeforeAfter::n);
    let seen = [("pairs", number(pairs.len()).into()), ("title", (&title).into())];
    let bars = pairs.iter().any(|pair| pair.counts().is_some());
    let intervals = pairs.iter().any(|pair| pair.gain.is_some_and(|gain| gain.number().is_some()));
    ChartWords {
        alt: locale.text(if bars { "chart-alt-learning" } else { "chart-alt-learning-verdicts" }, &seen),
        title,
        subtitle: joined([
            Some(locale.word("chart-learning-subtitle")),
            n_range(locale, numbers.clone()),
            response(page),
        ]),
        notes: notes([
            Some(locale.word("chart-note-learning")),
            intervals.then(|| crate::render::page::phrases::interval_note(locale, "method-student_t")),
            few_note(locale, numbers),
        ]),
        source: source(page),
    }
}

fn table(locale: &Locale, pairs: &[BeforeAfter<'_>]) -> FigureTable {
    let columns = ["column-module", "legend-lower-after", "legend-same-after", "legend-higher-after", "column-gain"];
    let keys = columns.into_iter().chain(["column-pairs", "column-verdict"]);
    let header = keys.map(|key| locale.word(&format!("chart-{key}"))).collect();
    let row = |pair: &BeforeAfter<'_>| {
        let counts = pair.counts().map_or([None; 3], |counts| counts.map(Some));
        let why = match pair.status() {
            Status::Ok => Status::Withheld(WhyWithheld::Bound),
            other => other,
        };
        let count = |count: Option<u64>| count.map_or_else(|| status(locale, why), |it| locale.count(it));
        let number = pair.gain.and_then(|it| gain(locale, it));
        let mut cells = vec![pair.name(locale)];
        cells.extend(counts.map(count));
        cells.push(number.unwrap_or_else(|| status(locale, pair.status())));
        cells.push(count_or_dash(locale, pair.n()));
        cells.push(pair.verdict().map(|it| locale.verdict(it.name())).unwrap_or_default());
        cells
    };
    FigureTable { header, rows: pairs.iter().map(row).collect() }
}
