//! Chart 14: what comments speak of, by tone.

use super::shared::claims::number;
use super::shared::level_segments::class_fill;
use super::shared::likert::draw_counts;
use crate::limit::{OptionCount, ThemeTable};
use crate::locale::{Locale, NumberUnit};
use crate::recommend::count_in_words;
use crate::render::canvas::drawing::{Canvas, Label, amount};
use crate::render::canvas::palette::Fill;
use crate::render::canvas::typeface::sizes;
use crate::render::figure::{Figure, FigureTable};
use crate::render::page::axis::Axis;
use crate::render::page::chart_page::ChartPage;
use crate::render::page::footing::Footing;
use crate::render::page::frame::{ChartBody, ChartWords};
use crate::render::page::legend::{LegendEntry, LegendSign};
use crate::render::page::listing::{HALF, Listing, ListingLine};
use crate::render::page::phrases::{few_note, joined, notes, response, source};
use crate::render::{RenderError, Subject};
use crate::survey::{LevelClass, Theme};

/// A theme and how many of those who wrote mention it.
struct Mentioned<'a> {
    theme: &'a Theme,
    /// People who mention it, where that may be shown.
    mention: Option<OptionCount>,
    /// Of these: in approving comments, in others, in critical ones; where all may be shown and nobody is in two.
    by_tone: Option<[u64; 3]>,
    /// People who wrote.
    people: Option<u64>,
}

impl Mentioned<'_> {
    /// People who mention it, or how many do at least.
    fn at_least(&self) -> Option<u64> {
        match self.mention? {
            OptionCount::Exactly(count) | OptionCount::AtLeast(count) => Some(count),
            OptionCount::AtMost(_) => Some(0),
        }
    }
}

/// Draws it.
///
/// # Errors
/// If the drawing library refuses.
pub(in crate::render) fn figure(page: &ChartPage<'_>) -> Result<Figure, RenderError> {
    let (locale, survey) = (page.locale, page.subject.survey);
    let themes = themes(page.subject);
    if !themes.iter().any(|theme| theme.mention.is_some()) {
        return page.panel(match (survey.codebook.themes.is_empty(), themes.is_empty()) {
            (true, _) => "chart-empty-no-codebook",
            (false, true) => "chart-empty-no-comments",
            (false, false) => "chart-empty-themes-withheld",
        });
    }
    let most = themes.iter().filter_map(Mentioned::at_least).max().unwrap_or(0).max(1);
    let lines: Vec<ListingLine> = themes.iter().map(|theme| line(locale, theme)).collect();
    let headers = [locale.word("chart-column-of-people"), locale.word("chart-column-respondents")];
    let listing = Listing::lay_out(page, &headers, &lines);
    let axis = Axis::new((0.0, amount(most)), (listing.plot.0, listing.plot.1 - 30.0))?;
    let draw = |canvas: &Canvas<'_>| {
        listing.draw(canvas)?;
        canvas.group("bars", |canvas| {
            let mut places = themes.iter().zip(&listing.places);
            places.try_for_each(|(theme, place)| draw_row(page, canvas, theme, &axis, (listing.plot, place.middle)))
        })
    };
    let body = ChartBody { legend: legend(locale, &themes), height: listing.span.1, draw: &draw };
    page.compose(words(page, &themes), table(locale, &themes), &body)
}

/// The themes of all comments of the seminar, the most mentioned first; what is withheld comes last, in the order of the
/// codebook, whether anybody mentions it or not.
fn themes(subject: Subject<'_>) -> Vec<Mentioned<'_>> {
    let Subject { release, survey, seminar, .. } = subject;
    let of = |theme: &Theme| {
        let is_its = |table: &&ThemeTable| {
            let (of, module, id) = &table.about;
            *of == seminar.id && module.is_none() && *id == theme.id
        };
        release.themes().iter().find(is_its)
    };
    let mentioned = |theme| {
        let found: &ThemeTable = of(theme)?;
        Some(Mentioned { theme, mention: found.mention, by_tone: by_tone(found), people: found.people })
    };
    let mut themes: Vec<Mentioned<'_>> = survey.codebook.themes.iter().filter_map(mentioned).collect();
    themes.sort_by_key(|theme| std::cmp::Reverse(theme.at_least()));
    themes
}

/// Those who mention a theme by tone, where every count is told and they add up.
fn by_tone(table: &ThemeTable) -> Option<[u64; 3]> {
    let exactly = |count: Option<OptionCount>| match count? {
        OptionCount::Exactly(count) => Some(count),
        OptionCount::AtLeast(_) | OptionCount::AtMost(_) => None,
    };
    let (approve, criticise) = (exactly(table.approve)?, exactly(table.criticise)?);
    Some([approve, exactly(table.mention)?.checked_sub(approve + criticise)?, criticise])
}

fn fills() -> [Fill; 3] {
    [LevelClass::High, LevelClass::Middle, LevelClass::Low].map(class_fill)
}

fn draw_row(
    page: &ChartPage<'_>,
    canvas: &Canvas<'_>,
    theme: &Mentioned<'_>,
    axis: &Axis,
    (plot, y): ((f64, f64), f64),
) -> Result<(), RenderError> {
    let Some((mention, at_least)) = theme.mention.zip(theme.at_least()) else {
        return canvas.hatching((plot.0, y - HALF), (plot.1, y + HALF));
    };
    let right = axis.at(amount(at_least))?;
    match theme.by_tone {
        None if at_least > 0 => canvas.hatching((plot.0, y - HALF), (right, y + HALF))?,
        None => {}
        Some(tones) => {
            draw_counts(page, canvas, axis, tones.into_iter().zip(fills()), y)?;
        }
    }
    canvas.text(&Label::new(&count_in_words(page.locale, mention), (right + 6.0, y), sizes::LABEL).bold())
}

/// The share of those who wrote that mention it.
fn of_people(locale: &Locale, theme: &Mentioned<'_>) -> Option<String> {
    let (mention, people) = (theme.mention?, theme.people.filter(|people| *people > 0)?);
    let share = |count: u64| amount(count) / amount(people);
    Some(match mention {
        OptionCount::Exactly(count) => locale.percent(share(count), 0),
        OptionCount::AtLeast(count) => NumberUnit::Share.bounds_short(share(count), 1.0, locale),
        OptionCount::AtMost(count) => NumberUnit::Share.bounds_short(0.0, share(count), locale),
    })
}

fn line(locale: &Locale, theme: &Mentioned<'_>) -> ListingLine {
    let share = of_people(locale, theme);
    let mention = theme.mention.map(|count| count_in_words(locale, count));
    let inline = match (&share, &mention) {
        (Some(share), Some(people)) => {
            locale.text("chart-inline-theme", &[("share", share.into()), ("people", people.into())])
        }
        (None, _) | (_, None) => locale.word("chart-withheld"),
    };
    let cells = vec![share.unwrap_or_else(|| locale.word("chart-withheld")), mention.unwrap_or_else(|| "–".to_owned())];
    let name = locale.theme_label(theme.theme);
    ListingLine { name, cells, inline, footing: Footing::of(theme.people) }
}

fn legend(locale: &Locale, themes: &[Mentioned<'_>]) -> Vec<LegendEntry> {
    let keys = ["chart-tone-approving", "chart-tone-other", "chart-tone-critical"];
    let mut entries: Vec<LegendEntry> = fills()
        .into_iter()
        .zip(keys)
        .map(|(fill, key)| LegendEntry::new(LegendSign::Fill(fill.fill), locale.word(key)))
        .collect();
    if themes.iter().any(|theme| theme.by_tone.is_none()) {
        entries.push(LegendEntry::withheld(locale));
    }
    entries
}

/// The theme mentioned most, if it is one; a count of these people, and no more.
fn title(locale: &Locale, themes: &[Mentioned<'_>]) -> String {
    let shown: Vec<&Mentioned<'_>> = themes.iter().filter(|theme| theme.mention.is_some()).collect();
    let most = shown.first().and_then(|theme| theme.at_least()).unwrap_or(0);
    let leading = shown.iter().filter(|theme| theme.at_least() == Some(most)).count();
    if most == 0 {
        return locale.word("chart-themes-subtitle");
    }
    let people = shown.iter().filter_map(|theme| theme.people).max().unwrap_or(0);
    let mentions = shown.first().and_then(|theme| theme.mention).map(|count| count_in_words(locale, count));
    let mentions = mentions.unwrap_or_default();
    let name = shown.first().map(|theme| locale.theme_label(theme.theme)).unwrap_or_default();
    let values = [
        ("name", (&name).into()),
        ("mentions", (&mentions).into()),
        ("people", people.into()),
        ("themes", number(leading).into()),
    ];
    let key = match (leading, shown.len()) {
        (1, 1) => "chart-themes-only",
        (1, _) => "chart-themes-most",
        (_, _) => "chart-themes-several",
    };
    locale.text(key, &values)
}

fn words(page: &ChartPage<'_>, themes: &[Mentioned<'_>]) -> ChartWords {
    let (locale, Subject { release, seminar, .. }) = (page.locale, page.subject);
    let title = title(locale, themes);
    let coverage = release.coverage().iter().find(|coverage| coverage.seminar == seminar.id);
    let coverage = coverage.and_then(|table| table.counts.as_ref()).map(|counts| (counts.comments, counts.coded));
    let coverage = coverage.map(|(comments, coded)| {
        locale.text("chart-themes-coverage", &[("coded", coded.into()), ("comments", comments.into())])
    });
    let seen = [("themes", number(themes.len()).into()), ("title", (&title).into())];
    ChartWords {
        alt: locale.text("chart-alt-themes", &seen),
        title,
        subtitle: joined([Some(locale.word("chart-themes-subtitle")), coverage, response(page)]),
        notes: notes([
            Some(locale.word("chart-note-themes")),
            themes.iter().any(|theme| theme.by_tone.is_none()).then(|| locale.word("chart-note-themes-withheld")),
            few_note(locale, themes.iter().filter_map(|theme| theme.people)),
        ]),
        source: source(page),
    }
}

fn table(locale: &Locale, themes: &[Mentioned<'_>]) -> FigureTable {
    let columns = ["column-theme", "column-respondents", "column-of-people", "tone-approving"];
    let keys = columns.into_iter().chain(["tone-other", "tone-critical"]);
    let header = keys.map(|key| locale.word(&format!("chart-{key}"))).collect();
    let withheld = || locale.word("chart-withheld");
    let count = |count: Option<u64>| count.map_or_else(withheld, |count| locale.count(count));
    let row = |theme: &Mentioned<'_>| {
        let [approving, other, critical] = theme
            .by_tone
            .map_or([None; 3], |[approving, other, critical]| [Some(approving), Some(other), Some(critical)]);
        vec![
            locale.theme_label(theme.theme),
            theme.mention.map_or_else(withheld, |count| count_in_words(locale, count)),
            of_people(locale, theme).unwrap_or_else(withheld),
            count(approving),
            count(other),
            count(critical),
        ]
    };
    FigureTable { header, rows: themes.iter().map(row).collect() }
}
