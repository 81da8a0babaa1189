//! Chart 13: answers on long scales, such as 0 to 10 or hours, level by level.

use super::shared::claims::number;
use super::shared::level_segments::class_fill;
use crate::limit::{CountedLevels, LevelTable, OptionCount};
use crate::locale::Locale;
use crate::measure::{Finding, Shown, Statistic};
use crate::recommend::count_in_words;
use crate::render::canvas::drawing::{Canvas, Label, Marker, amount, count};
use crate::render::canvas::palette::{Fill, INK, LIKERT, MUTED};
use crate::render::canvas::typeface::{Weight, sizes};
use crate::render::figure::{Figure, FigureTable};
use crate::render::module_rows::{distribution, finding};
use crate::render::page::axis::Axis;
use crate::render::page::chart_page::ChartPage;
use crate::render::page::footing::Footing;
use crate::render::page::frame::{ChartBody, ChartWords};
use crate::render::page::legend::{LegendEntry, LegendSign};
use crate::render::page::listing::{HALF, Listing, ListingLine};
use crate::render::page::phrases::{
    count_or_dash, few_note, inline_n, joined, n_range, notes, question_of_items, response, source, with_interval,
};
use crate::render::{RenderError, Subject};
use crate::statistics::Interval;
use crate::survey::{Item, LevelClass, Module, Per, Scale, Seminar, SeminarId};

/// Levels from which on a scale is long.
const LONG: usize = 6;

/// An item at a seminar, or about a module.
struct Strip<'a> {
    name: String,
    seminar: SeminarId,
    item: &'a Item,
    scale: &'a Scale,
    table: &'a LevelTable,
    score: Option<&'a Finding>,
    median: Option<&'a Finding>,
}

/// Answers on neighbouring levels.
struct Bin {
    from: usize,
    to: usize,
    answers: OptionCount,
    /// None where levels of several classes are counted together.
    class: Option<LevelClass>,
    fill: Fill,
}

impl Bin {
    /// Answers, or how many there are at least.
    fn at_least(&self) -> u64 {
        match self.answers {
            OptionCount::Exactly(count) | OptionCount::AtLeast(count) => count,
            OptionCount::AtMost(_) => 0,
        }
    }
}

/// Draws it.
///
/// # Errors
/// If a number is not finite.
pub(in crate::render) fn figure(page: &ChartPage<'_>) -> Result<Figure, RenderError> {
    let locale = page.locale;
    let strips = strips(page);
    if !strips.iter().any(|strip| strip.bins().is_some()) {
        let shown = strips.iter().any(|strip| strip.table.released().is_none());
        return page.panel(match (strips.is_empty(), shown) {
            (true, _) => "chart-empty-no-long-scale",
            (false, true) => "chart-empty-withheld",
            (false, false) => "chart-empty-no-ratings",
        });
    }
    let ends = strips[0].scale.range().unwrap_or((0.0, 1.0));
    let one_scale = strips.iter().all(|strip| strip.scale.range() == Some(ends));
    let ranges = class_ranges(locale, strips[0].scale);
    let classes = Some(ranges.as_slice()).filter(|ranges| one_scale && ranges.len() > 1);
    let lines: Vec<ListingLine> = strips.iter().map(|strip| line(locale, strip, classes)).collect();
    let by_class = classes.map(|ranges| ranges.iter().map(|(_, range)| range.as_str()).collect::<Vec<_>>().join(" / "));
    let last = ["chart-column-score", "chart-column-n"].map(|key| locale.word(key));
    let headers: Vec<String> = by_class.into_iter().chain(last).collect();
    let listing = Listing::lay_out(page, &headers, &lines);
    let draw = |canvas: &Canvas<'_>| {
        listing.draw(canvas)?;
        canvas.group("strips", |canvas| {
            let mut places = strips.iter().zip(&listing.places);
            places.try_for_each(|(strip, place)| draw_strip(page, canvas, strip, listing.plot, place.middle))
        })?;
        if one_scale { draw_axis(page, canvas, strips[0].scale, listing.plot, listing.axis_at) } else { Ok(()) }
    };
    let body = ChartBody { legend: legend(locale, &strips), height: listing.height, draw: &draw };
    page.compose(words(page, &strips), table(locale, &strips), &body)
}

/// What was asked on a long scale: about the seminar, at this one and the earlier ones of its part; about modules, at
/// this one.
fn strips<'a>(page: &ChartPage<'a>) -> Vec<Strip<'a>> {
    let Subject { survey, seminar, .. } = page.subject;
    let is_long = |item: &&Item| {
        let scale = survey.questionnaire.scale_of(item);
        scale.is_some_and(|scale| scale.kind.is_rating() && scale.levels.len() >= LONG)
    };
    let items: Vec<&Item> = survey.questionnaire.items.iter().filter(is_long).collect();
    let mut strips: Vec<Strip<'a>> = Vec::new();
    for item in &items {
        match item.per {
            Per::Seminar => {
                let seminars = page.subject.seminars_of_series().into_iter().rev();
                strips.extend(
                    seminars.filter_map(|one| strip(page.subject, one, None, item, one.id.as_str().to_owned())),
                );
            }
            Per::Module => strips.extend(survey.programme.modules_of(seminar).filter_map(|module| {
                strip(page.subject, seminar, Some(module), item, page.locale.module_title(module))
            })),
        }
    }
    let several = strips.windows(2).any(|pair| pair[0].item.id != pair[1].item.id);
    for strip in strips.iter_mut().filter(|_| several) {
        strip.name = format!("{} · {}", strip.name, page.locale.question(strip.item));
    }
    strips
}

fn strip<'a>(
    subject: Subject<'a>,
    seminar: &Seminar,
    module: Option<&Module>,
    item: &'a Item,
    name: String,
) -> Option<Strip<'a>> {
    let id = module.map(|module| &module.id);
    let about = (id, Some(&item.id));
    let table = &distribution(subject.release, seminar, id, &item.id)?.table;
    let of = |statistic| finding(subject.release, seminar, about, statistic, None);
    let (score, median) = (of(Statistic::NetPromoterScore), of(Statistic::Median));
    let scale = subject.survey.questionnaire.scale_of(item)?;
    Some(Strip { name, seminar: seminar.id.clone(), item, scale, table, score, median })
}

impl Strip<'_> {
    /// Answers by level, or by what is counted together; of a bound the side that holds nearly all.
    fn bins(&self) -> Option<Vec<Bin>> {
        let cells = self.table.released()?.cells(self.scale)?;
        let class = |at: usize| self.scale.levels.get(at).and_then(|level| level.class).unwrap_or(LevelClass::Middle);
        let bin = |cell: &CountedLevels| {
            let (from, last) = (*cell.levels.first()?, *cell.levels.last()?);
            let alike = cell.levels.iter().all(|level| class(*level) == class(from));
            let class = alike.then(|| class(from));
            let fill = class.map_or(LIKERT[1], class_fill);
            Some(Bin { from, to: last + 1, answers: cell.count, class, fill })
        };
        cells.iter().map(bin).collect()
    }

    fn n(&self) -> Option<u64> {
        self.table.released().map(|table| table.answered)
    }
}

/// Bars whose areas are the answers: wide and low where only classes may be shown.
fn draw_strip(
    page: &ChartPage<'_>,
    canvas: &Canvas<'_>,
    strip: &Strip<'_>,
    plot: (f64, f64),
    y: f64,
) -> Result<(), RenderError> {
    let Some(bins) = strip.bins() else {
        return canvas.hatching((plot.0, y - HALF), (plot.1, y + HALF));
    };
    let axis = Axis::new((0.0, count(strip.scale.levels.len())), plot)?;
    let density = |bin: &Bin| amount(bin.at_least()) / count((bin.to - bin.from).max(1));
    let most = bins.iter().map(density).fold(0.0, f64::max).max(1e-9);
    let bottom = y + HALF;
    for bin in bins.iter().filter(|bin| bin.at_least() > 0) {
        let (left, right) = (axis.at(count(bin.from))? + 0.5, axis.at(count(bin.to))? - 0.5);
        let height = (2.0 * HALF * density(bin) / most).max(1.0);
        canvas.rectangle((left, bottom - height), (right, bottom), bin.fill.fill)?;
        let text = count_in_words(page.locale, bin.answers);
        let room = (page.typeface.width(&text, sizes::IN_BAR, Weight::Regular) + 4.0, sizes::IN_BAR);
        if room.0 <= right - left && room.1 <= height {
            let middle = (f64::midpoint(left, right), bottom - height / 2.0);
            canvas.text(&Label::new(&text, middle, sizes::IN_BAR).colour(bin.fill.ink).centred())?;
        }
    }
    canvas.line((plot.0, bottom), (plot.1, bottom), MUTED, 1.0)?;
    let median = strip.median.and_then(Finding::number).zip(strip.scale.range());
    if let Some(((median, _), (low, high))) = median.filter(|(_, (low, high))| high > low) {
        let levels = count(strip.scale.levels.len());
        let place = (median - low) / (high - low) * (levels - 1.0) + 0.5;
        canvas.marker(Marker::Up, (axis.at(place)?, bottom + 4.0), 3.6, INK)?;
    }
    Ok(())
}

/// The scores of the levels, or of its ends where they don't fit.
fn draw_axis(
    page: &ChartPage<'_>,
    canvas: &Canvas<'_>,
    scale: &Scale,
    plot: (f64, f64),
    y: f64,
) -> Result<(), RenderError> {
    let levels = scale.levels.len();
    let step = (plot.1 - plot.0) / count(levels);
    let text = |at: usize| page.locale.decimal(scale.levels[at].score, 0);
    let widest = (0..levels).map(|at| page.typeface.width(&text(at), sizes::AXIS, Weight::Regular)).fold(0.0, f64::max);
    let all = widest + 4.0 <= step;
    canvas.group("axis", |canvas| {
        (0..levels).filter(|at| all || *at == 0 || at + 1 == levels).try_for_each(|at| {
            let x = plot.0 + (count(at) + 0.5) * step;
            canvas.text(&Label::new(&text(at), (x, y + 2.0), sizes::AXIS).muted().centred())
        })
    })
}

fn score(locale: &Locale, strip: &Strip<'_>) -> Option<String> {
    if let Some(Shown::Number { point, interval }) = strip.score.and_then(Finding::shown) {
        let point = locale.signed_points(point);
        return Some(match interval {
            Some(Interval { lower, upper, .. }) => {
                with_interval(locale, &point, (&locale.signed_points(lower), &locale.signed_points(upper)))
            }
            None => point,
        });
    }
    let (median, _) = strip.median?.number()?;
    Some(locale.text("chart-strips-median", &[("median", (&short(locale, median)).into())]))
}

/// The same with its name: `score +38 (+17 to +59)`, `median 4`.
fn named_score(locale: &Locale, strip: &Strip<'_>) -> Option<String> {
    let written = score(locale, strip)?;
    let is_score = strip.score.is_some_and(|found| matches!(found.shown(), Some(Shown::Number { .. })));
    Some(if is_score { locale.text("chart-inline-score", &[("score", (&written).into())]) } else { written })
}

fn short(locale: &Locale, value: f64) -> String {
    locale.decimal(value, usize::from(value.fract().abs() > 1e-9))
}

/// The classes that a scale has, each with the scores that it reaches from and to.
fn class_ranges(locale: &Locale, scale: &Scale) -> Vec<(LevelClass, String)> {
    let range = |wanted: LevelClass| {
        let levels = scale.levels.iter().filter(|level| level.class.unwrap_or(LevelClass::Middle) == wanted);
        let scores: Vec<f64> = levels.map(|level| level.score).filter(|score| score.is_finite()).collect();
        let (first, last) = (scores.first()?, scores.last()?);
        Some((wanted, format!("{}–{}", short(locale, *first), short(locale, *last))))
    };
    [LevelClass::Low, LevelClass::Middle, LevelClass::High].into_iter().filter_map(range).collect()
}

/// The answers of a class; none where they aren't told, as beside a bound those of the other classes.
fn of_class(bins: &[Bin], class: LevelClass) -> Option<OptionCount> {
    let mut of_class = bins.iter().filter(|bin| bin.class == Some(class)).map(|bin| bin.answers).peekable();
    of_class.peek()?;
    of_class.try_fold(OptionCount::Exactly(0), |sum, more| match (sum, more) {
        (OptionCount::Exactly(sum), OptionCount::Exactly(more)) => Some(OptionCount::Exactly(sum + more)),
        (OptionCount::Exactly(0), OptionCount::AtLeast(least)) => Some(OptionCount::AtLeast(least)),
        _ => None,
    })
}

/// How many answers each class has: `15 / 45 / 42`.
fn by_class(locale: &Locale, strip: &Strip<'_>, classes: &[(LevelClass, String)]) -> String {
    let Some(bins) = strip.bins() else { return "–".to_owned() };
    let text = |class| of_class(&bins, class).map_or_else(|| "–".to_owned(), |count| count_in_words(locale, count));
    classes.iter().map(|(class, _)| text(*class)).collect::<Vec<_>>().join(" / ")
}

fn line(locale: &Locale, strip: &Strip<'_>, classes: Option<&[(LevelClass, String)]>) -> ListingLine {
    let score = score(locale, strip);
    let by_class = classes.map(|classes| by_class(locale, strip, classes));
    let inline_classes = classes.zip(by_class.clone()).map(|(classes, counts)| {
        format!("{}: {counts}", classes.iter().map(|(_, range)| range.as_str()).collect::<Vec<_>>().join(" / "))
    });
    let last = [score.unwrap_or_else(|| "–".to_owned()), count_or_dash(locale, strip.n())];
    ListingLine {
        name: strip.name.clone(),
        cells: by_class.into_iter().chain(last).collect(),
        inline: joined([
            inline_classes.filter(|_| strip.bins().is_some()),
            named_score(locale, strip),
            strip.n().map(|n| inline_n(locale, n)),
        ]),
        footing: Footing::of(strip.n()),
    }
}

fn legend(locale: &Locale, strips: &[Strip<'_>]) -> Vec<LegendEntry> {
    let drawn: Vec<Bin> = strips.iter().filter_map(Strip::bins).flatten().filter(|bin| bin.at_least() > 0).collect();
    let ranges = strips
        .iter()
        .find(|strip| strip.bins().is_some())
        .map(|strip| class_ranges(locale, strip.scale))
        .unwrap_or_default();
    let there = ranges.into_iter().filter(|(class, _)| drawn.iter().any(|bin| bin.class == Some(*class)));
    let mut entries: Vec<LegendEntry> =
        there.map(|(class, range)| LegendEntry::new(LegendSign::Fill(class_fill(class).fill), range)).collect();
    if let Some(joined) = drawn.iter().find(|bin| bin.class.is_none()) {
        entries.push(LegendEntry::new(LegendSign::Fill(joined.fill.fill), locale.word("chart-legend-several-classes")));
    }
    if strips.iter().any(|strip| strip.median.is_some_and(|median| median.number().is_some())) {
        entries.push(LegendEntry::new(LegendSign::Marker(Marker::Up, INK), locale.word("chart-legend-median")));
    }
    if strips.iter().any(|strip| strip.bins().is_none()) {
        entries.push(LegendEntry::withheld(locale));
    }
    entries
}

fn title(locale: &Locale, seminar: &SeminarId, strips: &[Strip<'_>]) -> String {
    let first = strips.iter().find_map(|strip| Some((strip, named_score(locale, strip)?)));
    let Some((first, text)) = first else { return locale.word("chart-strips-none") };
    let values = [("name", (&first.name).into()), ("score", (&text).into()), ("seminar", seminar.as_str().into())];
    if first.item.per == Per::Seminar && first.seminar != *seminar {
        let is_asked_now = strips.iter().any(|strip| strip.seminar == *seminar && strip.item.id == first.item.id);
        return locale.text(if is_asked_now { "chart-strips-earlier" } else { "chart-strips-none-now" }, &values);
    }
    let interval = match first.score.and_then(Finding::shown) {
        Some(Shown::Number { interval, .. }) => interval,
        Some(Shown::Between { .. }) | None => None,
    };
    locale.text(
        match interval {
            Some(Interval { lower, .. }) if lower > 0.0 => "chart-strips-more",
            Some(Interval { upper, .. }) if upper < 0.0 => "chart-strips-fewer",
            Some(_) => "chart-strips-unsure",
            None => "chart-strips-score",
        },
        &values,
    )
}

fn words(page: &ChartPage<'_>, strips: &[Strip<'_>]) -> ChartWords {
    let locale = page.locale;
    let title = title(locale, &page.subject.seminar.id, strips);
    let numbers = strips.iter().filter_map(Strip::n);
    let coarse = strips.iter().filter_map(|strip| strip.table.released()).any(|table| table.levels().is_none());
    let scored = strips.iter().any(|strip| strip.score.is_some_and(|score| score.number().is_some()));
    let seen = [("strips", number(strips.len()).into()), ("title", (&title).into())];
    ChartWords {
        alt: locale.text("chart-alt-strips", &seen),
        title,
        subtitle: joined([
            question_of_items(locale, strips.iter().map(|strip| strip.item)),
            n_range(locale, numbers.clone()),
            response(page),
        ]),
        notes: notes([
            scored.then(|| locale.word("chart-note-score")),
            Some(locale.word(if coarse { "chart-note-bands" } else { "chart-note-heights" })),
            few_note(locale, numbers),
        ]),
        source: source(page),
    }
}

fn table(locale: &Locale, strips: &[Strip<'_>]) -> FigureTable {
    let classes = ["class-low", "class-middle", "class-high"].map(|key| locale.word(key));
    let mut header = vec![locale.word("chart-column-question")];
    header.extend(classes);
    header.extend(["chart-column-score", "chart-column-n"].map(|key| locale.word(key)));
    let withheld = || locale.word("chart-withheld");
    let row = |strip: &Strip<'_>| {
        let bins = strip.bins();
        let of = |class: LevelClass| match &bins {
            Some(bins) => of_class(bins, class).map_or_else(withheld, |count| count_in_words(locale, count)),
            None => withheld(),
        };
        let mut cells = vec![strip.name.clone()];
        cells.extend([LevelClass::Low, LevelClass::Middle, LevelClass::High].map(of));
        cells.push(score(locale, strip).unwrap_or_else(|| "–".to_owned()));
        cells.push(count_or_dash(locale, strip.n()));
        cells
    };
    FigureTable { header, rows: strips.iter().map(row).collect() }
}
