//! Chart 17: what was chosen in questions with options, single and multiple.

use super::shared::claims::number;
use crate::limit::{OptionCount, Table};
use crate::locale::Locale;
use crate::measure::{Finding, Statistic};
use crate::recommend::count_in_words;
use crate::render::canvas::drawing::{Canvas, Label, amount};
use crate::render::canvas::palette::BLUE;
use crate::render::canvas::typeface::sizes;
use crate::render::figure::{Figure, FigureTable};
use crate::render::module_rows::distribution;
use crate::render::page::axis::Axis;
use crate::render::page::chart_page::ChartPage;
use crate::render::page::footing::Footing;
use crate::render::page::frame::{ChartBody, ChartWords};
use crate::render::page::legend::LegendEntry;
use crate::render::page::listing::{HALF, Listing, ListingLine};
use crate::render::page::phrases::{
    count_or_dash, few_note, joined, n_range, notes, question_of_items, response, share, short_share, source,
};
use crate::render::{RenderError, Subject};
use crate::survey::{Question, questions};

/// Options drawn of one question; the table has them all.
const MOST_OPTIONS: usize = 12;
/// Questions drawn; the table has them all.
const MOST_QUESTIONS: usize = 6;
/// Room for a number beside a bar.
const NUMBER: f64 = 44.0;

/// A question with options, and what was chosen.
struct AskedOptions<'a> {
    question: Question<'a>,
    /// None where it isn't told.
    table: Option<&'a Table>,
    /// The most chosen first; equal ones in the order of the scale.
    options: Vec<Chosen<'a>>,
}

/// An option, and how many chose it.
struct Chosen<'a> {
    label: &'a str,
    count: OptionCount,
    share: Option<&'a Finding>,
}

impl AskedOptions<'_> {
    /// People who answered, where that is told.
    fn base(&self) -> Option<u64> {
        self.table.filter(|table| table.knows_its_base()).map(|table| table.answered)
    }
}

impl Chosen<'_> {
    /// People who chose it, or how many did at least.
    fn at_least(&self) -> u64 {
        match self.count {
            OptionCount::Exactly(count) | OptionCount::AtLeast(count) => count,
            OptionCount::AtMost(_) => 0,
        }
    }

    /// People who may have chosen it.
    fn at_most(&self, answered: u64) -> u64 {
        match self.count {
            OptionCount::Exactly(count) | OptionCount::AtMost(count) => count,
            OptionCount::AtLeast(_) => answered,
        }
    }
}

/// Draws it.
///
/// # Errors
/// If a number is not finite.
pub(in crate::render) fn figure(page: &ChartPage<'_>) -> Result<Figure, RenderError> {
    let asked = asked(page);
    if !asked.iter().any(|one| one.table.is_some()) {
        return page.panel(if asked.is_empty() { "chart-empty-no-options" } else { "chart-empty-withheld" });
    }
    let locale = page.locale;
    let drawn = || asked.iter().take(MOST_QUESTIONS);
    let rows: Vec<(&AskedOptions<'_>, Option<&Chosen<'_>>)> = drawn()
        .flat_map(|one| {
            let heading = (asked.len() > 1 || one.table.is_none()).then_some((one, None));
            heading.into_iter().chain(one.options.iter().take(MOST_OPTIONS).map(move |option| (one, Some(option))))
        })
        .collect();
    let lines: Vec<ListingLine> = rows.iter().map(|(one, option)| line(locale, one, *option)).collect();
    let headers = ["chart-column-share", "chart-column-chosen"].map(|key| locale.word(key));
    let listing = Listing::lay_out(page, &headers, &lines);
    let axis = Axis::new((0.0, 1.0), (listing.plot.0, listing.plot.1 - NUMBER))?;
    let draw = |canvas: &Canvas<'_>| {
        listing.draw(canvas)?;
        canvas.group("bars", |canvas| {
            rows.iter().zip(&listing.places).try_for_each(|((one, option), place)| match (option, one.table) {
                (Some(option), Some(table)) => draw_bar(page, canvas, (option, table), &axis, place.middle),
                (None, None) => {
                    canvas.hatching((listing.plot.0, place.middle - HALF), (listing.plot.1, place.middle + HALF))
                }
                (Some(_), None) | (None, Some(_)) => Ok(()),
            })
        })
    };
    let body = ChartBody { legend: legend(locale, &asked), height: listing.span.1, draw: &draw };
    page.compose(words(page, &asked), table(locale, &asked), &body)
}

/// The questions with options that this seminar asked, about the seminar as a whole first.
fn asked<'a>(page: &ChartPage<'a>) -> Vec<AskedOptions<'a>> {
    let Subject { survey, seminar, .. } = page.subject;
    let all = questions(seminar, &survey.programme, &survey.questionnaire);
    all.into_iter()
        .filter(|question| question.scale.kind.has_options())
        .filter_map(|question| of_question(page, question))
        .collect()
}

fn of_question<'a>(page: &ChartPage<'a>, question: Question<'a>) -> Option<AskedOptions<'a>> {
    let Subject { release, seminar, .. } = page.subject;
    let module = question.module.map(|module| &module.id);
    let table = distribution(release, seminar, module, &question.item.id)?.table.released();
    let of_option = |option: usize| {
        release.findings().iter().find(|finding| {
            let key = &finding.key;
            key.statistic == Statistic::OptionShare
                && key.seminar == seminar.id
                && key.module.as_ref() == module
                && key.item.as_ref() == Some(&question.item.id)
                && key.option == Some(option + 1)
        })
    };
    let levels = question.scale.levels.iter().enumerate();
    let mut options: Vec<Chosen<'a>> = levels
        .filter_map(|(at, level)| {
            let label = level.label.get(page.locale.language());
            Some(Chosen { label, count: table?.chose(at), share: of_option(at) })
        })
        .collect();
    options.sort_by_key(|option| std::cmp::Reverse(option.at_least()));
    Some(AskedOptions { question, table, options })
}

/// What was asked: of a module by its title.
fn name(locale: &Locale, question: &Question<'_>) -> String {
    let text = locale.question(question.item);
    match question.module {
        Some(module) => format!("{} · {text}", locale.module_title(module)),
        None => text,
    }
}

/// A bar of those who chose an option; hatched is who may have chosen it besides.
fn draw_bar(
    page: &ChartPage<'_>,
    canvas: &Canvas<'_>,
    (option, table): (&Chosen<'_>, &Table),
    axis: &Axis,
    y: f64,
) -> Result<(), RenderError> {
    let of_all = |people: u64| amount(people) / amount(table.answered.max(1));
    let (left, right) = (axis.at(0.0)?, axis.at(of_all(option.at_least()))?);
    let end = axis.at(of_all(option.at_most(table.answered)))?;
    if right > left {
        canvas.rectangle((left, y - HALF), (right, y + HALF), BLUE)?;
    }
    if end > right {
        canvas.hatching((right, y - HALF), (end, y + HALF))?;
    }
    let text = option.share.map(|share| short_share(page.locale, share)).unwrap_or_default();
    canvas.text(&Label::new(&text, (end + 6.0, y), sizes::LABEL).bold())
}

/// `45 of 60`, `≥ 58 of 60`.
fn people(locale: &Locale, option: &Chosen<'_>, answered: u64) -> String {
    let chosen = count_in_words(locale, option.count);
    locale.text("chart-options-people", &[("chosen", (&chosen).into()), ("answered", answered.into())])
}

/// How many answered of those who were asked.
fn answered(locale: &Locale, one: &AskedOptions<'_>) -> String {
    let Some(table) = one.table else { return locale.word("chart-withheld") };
    if !table.knows_its_base() {
        return locale.reason("no-base");
    }
    match table.asked {
        Some(asked) => {
            locale.text("chart-options-answered", &[("answered", table.answered.into()), ("asked", asked.into())])
        }
        None => format!("n\u{a0}=\u{a0}{}", locale.count(table.answered)),
    }
}

fn line(locale: &Locale, one: &AskedOptions<'_>, option: Option<&Chosen<'_>>) -> ListingLine {
    let footing = Footing::of(one.table.map(|table| table.answered));
    match option {
        None => {
            let answered = answered(locale, one);
            let cells = vec![String::new(), answered.clone()];
            ListingLine { name: name(locale, &one.question), cells, inline: answered, footing }
        }
        Some(option) => {
            let people =
                one.base().map_or_else(|| count_in_words(locale, option.count), |base| people(locale, option, base));
            let share = option.share.map(|finding| share(locale, finding)).unwrap_or_default();
            let inline = joined([Some(share.clone()), Some(people.clone())]);
            ListingLine { name: option.label.to_owned(), cells: vec![share, people], inline, footing }
        }
    }
}

fn legend(locale: &Locale, asked: &[AskedOptions<'_>]) -> Vec<LegendEntry> {
    let is_hidden = |one: &AskedOptions<'_>| one.table.is_none_or(|table| !table.is_whole());
    if asked.iter().any(is_hidden) { vec![LegendEntry::withheld(locale)] } else { Vec::new() }
}

/// The option that most chose, of the first question that tells: a count of these people, and no more.
fn title(locale: &Locale, asked: &[AskedOptions<'_>]) -> String {
    let told = asked.iter().find_map(|one| Some((one, one.table?, one.options.first()?)));
    let Some((one, table, first)) = told else { return locale.word("chart-name-options") };
    let is_exact = matches!(first.count, OptionCount::Exactly(_) | OptionCount::AtLeast(_));
    let as_many = one.options.iter().filter(|option| option.at_least() == first.at_least()).count();
    let could_be_more = one.options.iter().skip(1).any(|option| option.at_most(table.answered) > first.at_least());
    if !is_exact || first.at_least() == 0 || as_many > 1 || could_be_more {
        return locale.word("chart-options-none");
    }
    let Some(base) = one.base() else { return locale.word("chart-options-none") };
    let people = people(locale, first, base);
    let question = name(locale, &one.question);
    let values = [("option", first.label.into()), ("people", (&people).into()), ("question", (&question).into())];
    locale.text(if asked.len() > 1 { "chart-options-most-of" } else { "chart-options-most" }, &values)
}

fn words(page: &ChartPage<'_>, asked: &[AskedOptions<'_>]) -> ChartWords {
    let locale = page.locale;
    let title = title(locale, asked);
    let numbers = asked.iter().filter_map(AskedOptions::base);
    let only = if let [only] = asked { Some(only) } else { None };
    let seen = [("questions", number(asked.len()).into()), ("title", (&title).into())];
    let several = asked.iter().any(|one| one.question.scale.kind.allows_several());
    let shortened = asked.len() > MOST_QUESTIONS || asked.iter().any(|one| one.options.len() > MOST_OPTIONS);
    ChartWords {
        alt: locale.text("chart-alt-options", &seen),
        title,
        subtitle: joined([
            only.and_then(|one| question_of_items(locale, std::iter::once(one.question.item))),
            match only {
                Some(one) => Some(answered(locale, one)),
                None => n_range(locale, numbers.clone()),
            },
            response(page),
        ]),
        notes: notes([
            Some(locale.word("chart-note-options")),
            several.then(|| locale.word("chart-note-options-several")),
            shortened.then(|| locale.word("chart-note-options-rest")),
            few_note(locale, numbers),
        ]),
        source: source(page),
    }
}

fn table(locale: &Locale, asked: &[AskedOptions<'_>]) -> FigureTable {
    let keys = ["question", "option", "chosen-people", "share", "n", "without-answer"];
    let header = keys.map(|key| locale.word(&format!("chart-column-{key}"))).to_vec();
    let withheld = || locale.word("chart-withheld");
    let rows = asked.iter().flat_map(|one| {
        let n = one.base();
        let without = one.table.and_then(|table| table.asked?.checked_sub(table.answered));
        let ends = [count_or_dash(locale, n), count_or_dash(locale, without)];
        let row = |option: String, chosen: String, share: String| {
            let start = vec![name(locale, &one.question), option, chosen, share];
            start.into_iter().chain(ends.clone()).collect::<Vec<_>>()
        };
        if one.options.is_empty() {
            return vec![row(String::new(), withheld(), withheld())];
        }
        let of_option = |option: &Chosen<'_>| {
            let share = option.share.map(|finding| share(locale, finding)).unwrap_or_default();
            row(option.label.to_owned(), count_in_words(locale, option.count), share)
        };
        one.options.iter().map(of_option).collect()
    });
    FigureTable { header, rows: rows.collect() }
}
