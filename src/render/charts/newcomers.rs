//! Chart 12: who came for the first time and who had come before, seminar by seminar.

use super::participation::{represented, seminars_until};
use super::shared::claims::number;
use super::shared::level_segments::class_fill;
use super::shared::likert::{draw_counts, words_in_plot};
use crate::harmonise::Participation;
use crate::locale::Locale;
use crate::render::RenderError;
use crate::render::canvas::drawing::{Canvas, amount};
use crate::render::canvas::palette::Fill;
use crate::render::figure::{Figure, FigureTable};
use crate::render::page::axis::Axis;
use crate::render::page::chart_page::ChartPage;
use crate::render::page::footing::Footing;
use crate::render::page::frame::{ChartBody, ChartWords};
use crate::render::page::legend::{LegendEntry, LegendSign};
use crate::render::page::listing::{Listing, ListingLine};
use crate::render::page::phrases::{joined, notes, source};
use crate::survey::LevelClass;

/// Draws it.
///
/// # Errors
/// If the drawing library refuses.
pub(in crate::render) fn figure(page: &ChartPage<'_>) -> Result<Figure, RenderError> {
    let locale = page.locale;
    let seminars = seminars_until(page.subject);
    let current = seminars.last().filter(|latest| latest.seminar == page.subject.seminar.id);
    let Some(current) = current.filter(|_| seminars.iter().any(|one| attended(one).is_some())) else {
        return page.panel("chart-empty-no-roster");
    };
    let most = seminars.iter().filter_map(|one| attended(one)).max().unwrap_or(0).max(1);
    let lines: Vec<ListingLine> = seminars.iter().map(|one| line(locale, one)).collect();
    let headers = [locale.word("chart-column-states-new"), locale.word("chart-column-people")];
    let listing = Listing::lay_out(page, &headers, &lines);
    let axis = Axis::new((0.0, amount(most)), listing.plot)?;
    let draw = |canvas: &Canvas<'_>| {
        listing.draw(canvas)?;
        canvas.group("bars", |canvas| {
            let mut places = seminars.iter().zip(&listing.places);
            places.try_for_each(|(one, place)| draw_row(page, canvas, one, &axis, (listing.plot, place.middle)))
        })
    };
    let body = ChartBody { legend: legend(locale), height: listing.span.1, draw: &draw };
    page.compose(words(page, &seminars, current), table(locale, &seminars), &body)
}

/// People who came for the first time, and people who had come before.
fn split(one: &Participation) -> Option<[u64; 2]> {
    Some([one.new_participants?, one.returning_participants?])
}

/// People who attended, as far as a list says.
fn attended(one: &Participation) -> Option<u64> {
    split(one).map(|[new, returning]| new + returning).or(one.attended)
}

fn fills() -> [Fill; 2] {
    [class_fill(LevelClass::High), class_fill(LevelClass::Middle)]
}

fn draw_row(
    page: &ChartPage<'_>,
    canvas: &Canvas<'_>,
    one: &Participation,
    axis: &Axis,
    (plot, y): ((f64, f64), f64),
) -> Result<(), RenderError> {
    let Some(pieces) = split(one) else {
        return words_in_plot(page, canvas, &page.locale.word("chart-newcomers-unknown"), plot, y);
    };
    draw_counts(page, canvas, axis, pieces.into_iter().zip(fills()), y)
}

fn line(locale: &Locale, one: &Participation) -> ListingLine {
    let states = represented(one);
    let states = if states == 0 {
        "–".to_owned()
    } else {
        let values = [("states", number(states).into()), ("new", one.new_states.unwrap_or_default().into())];
        locale.text("chart-newcomers-states", &values)
    };
    let people = attended(one).map_or_else(|| "–".to_owned(), |people| locale.count(people));
    let inline_people = attended(one).map(|people| locale.text("chart-newcomers-people", &[("people", people.into())]));
    let inline_states = (represented(one) > 0).then(|| {
        let values = [("states", number(represented(one)).into()), ("new", one.new_states.unwrap_or_default().into())];
        locale.text("chart-newcomers-inline-states", &values)
    });
    ListingLine {
        name: one.seminar.to_string(),
        cells: vec![states, people],
        inline: joined([inline_people, inline_states]),
        footing: Footing::Firm,
    }
}

fn legend(locale: &Locale) -> Vec<LegendEntry> {
    let keys = ["chart-legend-new", "chart-legend-returning"];
    fills()
        .into_iter()
        .zip(keys)
        .map(|(fill, key)| LegendEntry::new(LegendSign::Fill(fill.fill), locale.word(key)))
        .collect()
}

fn words(page: &ChartPage<'_>, seminars: &[&Participation], current: &Participation) -> ChartWords {
    let locale = page.locale;
    let title = match (split(current), seminars.len()) {
        (Some([new, returning]), 2..) => locale.text(
            "chart-newcomers-title",
            &[
                ("new", new.into()),
                ("all", (new + returning).into()),
                ("returning", returning.into()),
                ("seminar", current.seminar.as_str().into()),
            ],
        ),
        (Some(_), _) => locale.text("chart-newcomers-first", &[("seminar", current.seminar.as_str().into())]),
        (None, _) => locale.text("chart-newcomers-no-list", &[("seminar", current.seminar.as_str().into())]),
    };
    let rows = seminars.iter().filter_map(|one| {
        let [new, returning] = split(one)?;
        let values = [("seminar", one.seminar.as_str().into()), ("new", new.into()), ("returning", returning.into())];
        Some(locale.text("chart-alt-newcomers-row", &values))
    });
    let rows = rows.collect::<Vec<_>>().join("; ");
    ChartWords {
        alt: locale.text("chart-alt-newcomers", &[("title", (&title).into()), ("rows", (&rows).into())]),
        title,
        subtitle: locale
            .word(page.subject.seminar.either("chart-newcomers-subtitle", "chart-newcomers-subtitle-editions")),
        notes: notes([Some(locale.word("chart-note-newcomers"))]),
        source: source(page),
    }
}

fn table(locale: &Locale, seminars: &[&Participation]) -> FigureTable {
    let keys = ["seminar", "people", "new-people", "returning-people", "states", "new-states"];
    let header = keys.map(|key| locale.word(&format!("chart-column-{key}"))).to_vec();
    let known = |people: Option<u64>| people.map_or_else(|| locale.word("chart-unknown"), |it| locale.count(it));
    let row = |one: &&Participation| {
        let states = Some(number(represented(one))).filter(|states| *states > 0);
        vec![
            one.seminar.to_string(),
            known(attended(one)),
            known(one.new_participants),
            known(one.returning_participants),
            known(states),
            known(states.and(one.new_states)),
        ]
    };
    FigureTable { header, rows: seminars.iter().map(row).collect() }
}
