//! Chart 11: from invitation to answer.

use crate::harmonise::Participation;
use crate::locale::Locale;
use crate::measure::FindingSet;
use crate::render::canvas::drawing::{Canvas, Label, amount};
use crate::render::canvas::palette::{BLUE, SEQUENTIAL};
use crate::render::canvas::typeface::{Weight, sizes};
use crate::render::figure::{Figure, FigureTable};
use crate::render::module_rows::response_rate;
use crate::render::page::axis::Axis;
use crate::render::page::chart_page::ChartPage;
use crate::render::page::footing::Footing;
use crate::render::page::frame::{ChartBody, ChartWords};
use crate::render::page::listing::{HALF, Listing, ListingLine};
use crate::render::page::phrases::{interval_note, joined, notes, response, share, source};
use crate::render::{RenderError, Subject};
use crate::survey::{PeopleRange, Seminar, Share};

/// One step and how many people took it.
struct FunnelStep {
    key: &'static str,
    people: Option<PeopleRange>,
}

/// Draws it.
///
/// # Errors
/// If the drawing library refuses.
pub(in crate::render) fn figure(page: &ChartPage<'_>) -> Result<Figure, RenderError> {
    let (locale, Subject { release, seminar, .. }) = (page.locale, page.subject);
    let found = release.participation().iter().find(|participation| participation.seminar == seminar.id);
    let Some(participation) = found else { return page.panel("chart-empty-no-people") };
    let steps = steps(participation);
    if steps.iter().filter(|step| step.people.is_some()).count() < 2 {
        return page.panel("chart-empty-one-step");
    }
    let most = steps.iter().filter_map(|step| Some(step.people?.most)).max().unwrap_or(0).max(1);
    let lines: Vec<ListingLine> = (0..steps.len()).map(|at| line(locale, &steps, at)).collect();
    let headers = [locale.word("chart-column-of-previous")];
    let listing = Listing::lay_out(page, &headers, &lines);
    let axis = Axis::new((0.0, amount(most)), listing.plot)?;
    let draw = |canvas: &Canvas<'_>| {
        listing.draw(canvas)?;
        canvas.group("bars", |canvas| {
            steps
                .iter()
                .zip(&listing.places)
                .try_for_each(|(step, place)| draw_step(page, canvas, step, &axis, listing.plot.0, place.middle))
        })
    };
    let words = words(page, participation);
    let body = ChartBody { legend: Vec::new(), height: listing.span.1, draw: &draw };
    page.compose(words, table(locale, &lines, &steps), &body)
}

fn steps(participation: &Participation) -> Vec<FunnelStep> {
    let exactly = |people: Option<u64>| people.map(PeopleRange::exactly);
    vec![
        FunnelStep { key: "chart-step-invited", people: exactly(participation.invited) },
        FunnelStep { key: "chart-step-registered", people: exactly(participation.registered) },
        FunnelStep { key: "chart-step-attended", people: exactly(participation.attended) },
        FunnelStep { key: "chart-step-answered", people: Some(participation.answered) },
    ]
}

fn draw_step(
    page: &ChartPage<'_>,
    canvas: &Canvas<'_>,
    step: &FunnelStep,
    axis: &Axis,
    left: f64,
    y: f64,
) -> Result<(), RenderError> {
    let Some(people) = step.people else {
        return canvas.text(&Label::new(&page.locale.word("chart-unknown"), (left + 4.0, y), sizes::AXIS).muted());
    };
    let right = axis.at(amount(people.least))?;
    let text = page.locale.people(people);
    let fill = if step.key == "chart-step-answered" { BLUE } else { SEQUENTIAL[3].fill };
    canvas.rectangle((left, y - HALF), (right.max(left + 1.0), y + HALF), fill)?;
    let width = page.typeface.width(&text, sizes::LABEL, Weight::Bold) + 10.0;
    if right - left >= width {
        let label = Label::new(&text, (right - 6.0, y), sizes::LABEL);
        canvas.text(&label.bold().colour(crate::render::canvas::palette::PAPER).ending())
    } else {
        canvas.text(&Label::new(&text, (right + 6.0, y), sizes::LABEL).bold())
    }
}

/// The share of the nearest earlier step that is known, and that step.
fn rate(locale: &Locale, steps: &[FunnelStep], at: usize) -> Option<(String, Footing)> {
    let people = steps[at].people?;
    let previous = steps[..at].iter().rev().find_map(|step| step.people)?.exact()?;
    let share = |people: u64| Some(locale.percent(Share::of(people, previous)?.get(), 0));
    let rate = match people.exact() {
        Some(people) => share(people)?,
        None => format!("{}–{}", share(people.least)?, share(people.most.min(previous))?),
    };
    Some((rate, Footing::of(Some(previous))))
}

fn line(locale: &Locale, steps: &[FunnelStep], at: usize) -> ListingLine {
    let step = &steps[at];
    let rate = rate(locale, steps, at);
    let footing = rate.as_ref().map_or(Footing::Firm, |(_, footing)| *footing);
    let inline = rate.as_ref().map(|(rate, _)| locale.text("chart-inline-of-previous", &[("rate", rate.into())]));
    let value = rate.map_or_else(|| "–".to_owned(), |(rate, _)| rate);
    ListingLine { name: locale.word(step.key), cells: vec![value], inline: inline.unwrap_or_default(), footing }
}

fn title(locale: &Locale, release: &FindingSet, seminar: &Seminar, participation: &Participation) -> String {
    let rate = response_rate(release, seminar).map(|finding| share(locale, finding));
    let Some(answered) = participation.answered.exact() else { return title_of_range(locale, participation) };
    match (participation.attended, rate) {
        (None, _) => locale.text("chart-funnel-no-roster", &[("answered", answered.into())]),
        (Some(attended), _) if attended < answered => {
            locale.text("chart-funnel-more", &[("answered", answered.into()), ("attended", attended.into())])
        }
        (Some(attended), rate) => {
            let share = Share::of(answered, attended).map(|share| locale.percent(share.get(), 0));
            let rate = rate.and(share).unwrap_or_default();
            let key = if rate.is_empty() { "chart-funnel-counts" } else { "chart-funnel-rate" };
            let values = [("answered", answered.into()), ("attended", attended.into()), ("rate", (&rate).into())];
            locale.text(key, &values)
        }
    }
}

/// Where it isn't known how many people answered.
fn title_of_range(locale: &Locale, participation: &Participation) -> String {
    let people = locale.people(participation.answered);
    let answered = ("answered", (&people).into());
    match participation.attended {
        Some(attended) if attended >= participation.answered.least => {
            locale.text("chart-funnel-between-of", &[answered, ("attended", attended.into())])
        }
        Some(_) | None => locale.text("chart-funnel-between", &[answered]),
    }
}

fn words(page: &ChartPage<'_>, participation: &Participation) -> ChartWords {
    let (locale, Subject { release, seminar, .. }) = (page.locale, page.subject);
    let title = title(locale, release, seminar, participation);
    let rate = response(page);
    let interval = rate.is_some().then(|| interval_note(locale, "method-wilson"));
    let people = |step: &FunnelStep| match step.people {
        Some(people) => format!("{}: {}", locale.word(step.key), locale.people(people)),
        None => format!("{}: {}", locale.word(step.key), locale.word("chart-unknown")),
    };
    let seen: Vec<String> = steps(participation).iter().map(people).collect();
    ChartWords {
        alt: locale.text("chart-alt-funnel", &[("steps", (&seen.join("; ")).into())]),
        title,
        subtitle: joined([Some(locale.word("chart-funnel-subtitle")), rate]),
        notes: notes([Some(locale.word("chart-note-answered")), interval]),
        source: source(page),
    }
}

fn table(locale: &Locale, lines: &[ListingLine], steps: &[FunnelStep]) -> FigureTable {
    let header = ["chart-column-step", "chart-column-people", "chart-column-of-previous"].map(|key| locale.word(key));
    let people =
        |step: &FunnelStep| step.people.map_or_else(|| locale.word("chart-unknown"), |people| locale.people(people));
    let rows = lines.iter().zip(steps).map(|(line, step)| vec![line.name.clone(), people(step), line.cells[0].clone()]);
    FigureTable { header: header.to_vec(), rows: rows.collect() }
}
