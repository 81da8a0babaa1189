//! Chart 10: who took part, member state by member state and seminar by seminar.

use std::collections::BTreeSet;

use super::shared::claims::number;
use super::shared::participation_grid::{Grid, GridRow, NARROWEST, NOBODY, Presence, RowKind, UNKNOWN};
use crate::harmonise::Participation;
use crate::locale::Locale;
use crate::render::canvas::drawing::{Canvas, count};
use crate::render::canvas::palette::SEQUENTIAL;
use crate::render::figure::{Figure, FigureTable};
use crate::render::page::chart_page::ChartPage;
use crate::render::page::frame::{ChartBody, ChartWords};
use crate::render::page::legend::{LegendEntry, LegendSign};
use crate::render::page::phrases::{joined, source};
use crate::render::{RenderError, Subject};
use crate::survey::{PeopleRange, SeminarId, StateCode, state_name};

/// Draws it.
///
/// # Errors
/// If the drawing library refuses.
pub(in crate::render) fn figure(page: &ChartPage<'_>) -> Result<Figure, RenderError> {
    let locale = page.locale;
    let seminars = seminars_until(page.subject);
    let states = states(page.subject, &seminars);
    let known = seminars.iter().any(|participation| !participation.by_state.is_empty());
    let current = seminars.last().filter(|participation| participation.seminar == page.subject.seminar.id);
    let (Some(current), true) = (current, known && !states.is_empty()) else {
        return page.panel("chart-empty-no-states");
    };
    let all = rows(page, &states, &seminars);
    let table = table(locale, &states, &seminars, &all);
    let names: Vec<String> = seminars.iter().map(|participation| participation.seminar.to_string()).collect();
    let grid = Grid::lay_out(page, &names, all);
    let words = words(page, &seminars, current, &grid);
    let draw = |canvas: &Canvas<'_>| grid.draw(canvas, locale);
    let body = ChartBody { legend: legend(locale, &grid), height: grid.height, draw: &draw };
    page.compose(words, table, &body)
}

/// What is known of the seminars up to this one.
pub(super) fn seminars_until(subject: Subject<'_>) -> Vec<&Participation> {
    let Subject { release, survey, .. } = subject;
    let position = |id: &SeminarId| survey.programme.seminars.iter().position(|other| other.id == *id);
    let mut seminars: Vec<_> =
        release.participation().iter().filter(|participation| subject.reaches(&participation.seminar)).collect();
    seminars.sort_by_key(|participation| position(&participation.seminar));
    seminars
}

/// The member states that are expected at a seminar; none at a national course, or without a declaration.
fn members(subject: Subject<'_>) -> &[StateCode] {
    subject.seminar.either(&subject.survey.programme.states, &[])
}

/// Member states as declared; at a national course, or without a declaration, all that ever took part.
fn states(subject: Subject<'_>, seminars: &[&Participation]) -> Vec<StateCode> {
    if !members(subject).is_empty() {
        return members(subject).to_vec();
    }
    let seen: BTreeSet<&StateCode> =
        seminars.iter().flat_map(|participation| participation.by_state.iter().map(|(state, _)| state)).collect();
    seen.into_iter().cloned().collect()
}

fn presence(participation: &Participation, state: &StateCode) -> Presence {
    match participation.by_state.iter().find(|(other, _)| other == state) {
        Some((_, people)) if people.least > 0 => Presence::People(*people),
        Some(_) => Presence::Nobody,
        None if participation.attended.is_some() => Presence::Nobody,
        None => Presence::Unknown,
    }
}

pub(super) fn represented(participation: &Participation) -> usize {
    participation.by_state.iter().filter(|(_, people)| people.least > 0).count()
}

fn rows(page: &ChartPage<'_>, states: &[StateCode], seminars: &[&Participation]) -> Vec<GridRow> {
    let locale = page.locale;
    let narrow = page.inner_width() * 0.45 + count(seminars.len()) * NARROWEST > page.inner_width();
    let state = |state: &StateCode| GridRow {
        name: match state_name(state, locale.language()) {
            Some(name) if !narrow => name.to_owned(),
            Some(_) | None => state.to_string(),
        },
        cells: seminars.iter().map(|participation| presence(participation, state)).collect(),
        kind: RowKind::State,
    };
    let sum = |key: &str, people: &dyn Fn(&Participation) -> PeopleRange| {
        let cell = |participation: &&Participation| match people(participation) {
            PeopleRange { most: 0, .. } => Presence::Unknown,
            people => Presence::People(people),
        };
        GridRow { name: locale.word(key), cells: seminars.iter().map(cell).collect(), kind: RowKind::Sum }
    };
    let people = |participation: &Participation| participation.by_state.iter().map(|(_, people)| *people).sum();
    states
        .iter()
        .map(state)
        .chain([
            sum("chart-sum-states", &|participation| PeopleRange::exactly(number(represented(participation)))),
            sum("chart-sum-people", &people),
        ])
        .collect()
}

fn legend(locale: &Locale, grid: &Grid) -> Vec<LegendEntry> {
    let mut entries = vec![LegendEntry::new(LegendSign::Fill(SEQUENTIAL[1].fill), locale.word("chart-legend-people"))];
    if grid.shows(Presence::Nobody) {
        entries.push(LegendEntry::new(LegendSign::Written(NOBODY), locale.word("chart-legend-nobody")));
    }
    if grid.shows(Presence::Unknown) {
        entries.push(LegendEntry::new(LegendSign::Written(UNKNOWN), locale.word("chart-legend-unknown")));
    }
    entries
}

fn title(page: &ChartPage<'_>, seminars: &[&Participation], current: &Participation) -> String {
    let (locale, members) = (page.locale, members(page.subject));
    let states = number(represented(current));
    let earliest = seminars.first().filter(|first| first.seminar != current.seminar);
    let key = match (current.attended.is_some(), members.is_empty()) {
        _ if states == 0 => "chart-states-unknown",
        (true, false) => "chart-states-of",
        (true, true) => "chart-states",
        (false, false) => "chart-states-answered-of",
        (false, true) => "chart-states-answered",
    };
    let claim = locale.text(
        key,
        &[
            ("states", states.into()),
            ("members", number(members.len()).into()),
            ("seminar", current.seminar.as_str().into()),
        ],
    );
    match earliest {
        Some(first) if states > 0 && current.new_states.is_some_and(|new| new > 0) => {
            let values = [
                ("claim", (&claim).into()),
                ("new", current.new_states.unwrap_or_default().into()),
                ("first", first.seminar.as_str().into()),
            ];
            locale.text("chart-states-new", &values)
        }
        Some(_) | None => claim,
    }
}

fn words(page: &ChartPage<'_>, seminars: &[&Participation], current: &Participation, grid: &Grid) -> ChartWords {
    let (locale, seminar) = (page.locale, page.subject.seminar);
    let title = title(page, seminars, current);
    let total: PeopleRange = current.by_state.iter().map(|(_, people)| *people).sum();
    let without: Vec<&str> = seminars[grid.first..]
        .iter()
        .filter(|participation| participation.attended.is_none())
        .map(|participation| participation.seminar.as_str())
        .collect();
    let no_roster = (!without.is_empty())
        .then(|| locale.text("chart-note-no-roster", &[("seminars", (&without.join(", ")).into())]));
    let left_out = (grid.first > 0).then(|| {
        let values = [("shown", number(grid.headers.len()).into()), ("all", number(seminars.len()).into())];
        locale.text("chart-note-latest", &values)
    });
    let seen = [("title", (&title).into()), ("seminars", number(grid.headers.len()).into())];
    ChartWords {
        alt: locale.text("chart-alt-participation", &seen),
        title,
        subtitle: joined([
            Some(locale.word("chart-participation-subtitle")),
            (total.most > 0).then(|| {
                let seminar = ("seminar", seminar.id.as_str().into());
                let between = locale.people(total);
                total.exact().map_or_else(
                    || locale.text("chart-participation-between", &[("people", (&between).into()), seminar]),
                    |total| locale.text("chart-participation-total", &[("people", total.into()), seminar]),
                )
            }),
        ]),
        notes: [no_roster, left_out].into_iter().flatten().collect(),
        source: source(page),
    }
}

fn table(locale: &Locale, states: &[StateCode], seminars: &[&Participation], rows: &[GridRow]) -> FigureTable {
    let header = std::iter::once(locale.word("chart-column-state"))
        .chain(seminars.iter().map(|participation| participation.seminar.to_string()))
        .collect();
    let cell = |cell: &Presence| match cell {
        Presence::People(people) => locale.people(*people),
        Presence::Nobody => "0".to_owned(),
        Presence::Unknown => locale.word("chart-unknown"),
    };
    let name = |(at, row): (usize, &GridRow)| {
        let whole = states.get(at).and_then(|state| state_name(state, locale.language()));
        whole.map_or_else(|| row.name.clone(), str::to_owned)
    };
    let row = |(at, row): (usize, &GridRow)| {
        std::iter::once(name((at, row))).chain(row.cells.iter().map(cell)).collect::<Vec<_>>()
    };
    FigureTable { header, rows: rows.iter().enumerate().map(row).collect() }
}
