//! Chart 14: what comments speak of, by tone.

use super::shared::claims::number;
use super::shared::level_segments::class_fill;
use super::shared::likert::draw_counts;
use crate::locale::Locale;
use crate::protect::{ReleasedTheme, Status};
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
use crate::render::page::phrases::{count_or_dash, few_note, joined, notes, response, source};
use crate::render::{RenderError, Subject};
use crate::survey::{LevelClass, Theme};

/// A theme and how often it is mentioned.
struct Mentioned<'a> {
    theme: &'a Theme,
    /// Mentions, where they may be shown.
    mentions: Option<u64>,
    /// Approving, other and critical mentions, where they may be shown.
    by_tone: Option<[u64; 3]>,
    respondents: Option<u64>,
    comments: Option<u64>,
}

/// Draws it.
///
/// # Errors
/// If the drawing library refuses.
pub(in crate::render) fn figure(page: &ChartPage<'_>) -> Result<Figure, RenderError> {
    let (locale, survey) = (page.locale, page.subject.survey);
    let themes = themes(page.subject);
    if !themes.iter().any(|theme| theme.mentions.is_some()) {
        return page.panel(match (survey.codebook.themes.is_empty(), themes.is_empty()) {
            (true, _) => "chart-empty-no-codebook",
            (false, true) => "chart-empty-no-comments",
            (false, false) => "chart-empty-themes-withheld",
        });
    }
    let most = themes.iter().filter_map(|theme| theme.mentions).max().unwrap_or(0).max(1);
    let lines: Vec<ListingLine> = themes.iter().map(|theme| line(locale, theme)).collect();
    let headers = [locale.word("chart-column-of-comments"), locale.word("chart-column-respondents")];
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
        let mut all = release.themes().iter();
        all.find(|found| found.seminar == seminar.id && found.module.is_none() && found.theme == theme.id)
    };
    let mentioned = |theme| {
        let found: &ReleasedTheme = of(theme)?;
        let shown = found.status == Status::Ok;
        Some(Mentioned {
            theme,
            mentions: found.mentions.filter(|_| shown),
            by_tone: found.by_tone.filter(|_| shown).map(|[approving, critical, other]| [approving, other, critical]),
            respondents: found.respondents.filter(|_| shown),
            comments: found.comments.filter(|_| shown),
        })
    };
    let mut themes: Vec<Mentioned<'_>> = survey.codebook.themes.iter().filter_map(mentioned).collect();
    themes.sort_by_key(|theme| std::cmp::Reverse(theme.mentions));
    themes
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
    let Some(mentions) = theme.mentions else {
        return canvas.hatching((plot.0, y - HALF), (plot.1, y + HALF));
    };
    let right = axis.at(amount(mentions))?;
    match theme.by_tone {
        None => canvas.hatching((plot.0, y - HALF), (right, y + HALF))?,
        Some(tones) => {
            draw_counts(page, canvas, axis, tones.into_iter().zip(fills()), y)?;
        }
    }
    canvas.text(&Label::new(&page.locale.count(mentions), (right + 6.0, y), sizes::LABEL).bold())
}

fn of_comments(locale: &Locale, theme: &Mentioned<'_>) -> Option<String> {
    let (mentions, comments) = (theme.mentions?, theme.comments.filter(|comments| *comments > 0)?);
    Some(locale.percent(amount(mentions) / amount(comments), 0))
}

fn line(locale: &Locale, theme: &Mentioned<'_>) -> ListingLine {
    let share = of_comments(locale, theme);
    let inline = match (&share, theme.respondents) {
        (Some(share), Some(respondents)) => {
            locale.text("chart-inline-theme", &[("share", share.into()), ("respondents", respondents.into())])
        }
        (None, _) | (_, None) => locale.word("chart-withheld"),
    };
    let cells = vec![share.unwrap_or_else(|| locale.word("chart-withheld")), count_or_dash(locale, theme.respondents)];
    let name = locale.theme_label(theme.theme);
    ListingLine { name, cells, inline, footing: Footing::of(theme.comments) }
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

/// The theme mentioned most, if it is one; a count of these comments, and no more.
fn title(locale: &Locale, themes: &[Mentioned<'_>]) -> String {
    let shown: Vec<&Mentioned<'_>> = themes.iter().filter(|theme| theme.mentions.is_some()).collect();
    let most = shown.first().and_then(|theme| theme.mentions).unwrap_or(0);
    let leading = shown.iter().filter(|theme| theme.mentions == Some(most)).count();
    let comments = shown.iter().filter_map(|theme| theme.comments).max().unwrap_or(0);
    let name = shown.first().map(|theme| locale.theme_label(theme.theme)).unwrap_or_default();
    let values = [
        ("name", (&name).into()),
        ("mentions", most.into()),
        ("comments", comments.into()),
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
    let coverage = coverage.and_then(|coverage| Some((coverage.comments?, coverage.coded?)));
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
            few_note(locale, themes.iter().filter_map(|theme| theme.comments)),
        ]),
        source: source(page),
    }
}

fn table(locale: &Locale, themes: &[Mentioned<'_>]) -> FigureTable {
    let columns = ["column-theme", "column-mentions", "column-of-comments", "column-respondents", "tone-approving"];
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
            count(theme.mentions),
            of_comments(locale, theme).unwrap_or_else(withheld),
            count(theme.respondents),
            count(approving),
            count(other),
            count(critical),
        ]
    };
    FigureTable { header, rows: themes.iter().map(row).collect() }
}
