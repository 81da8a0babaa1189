//! Chart 10: who took part, member state by member state and seminar by seminar.

use std::collections::BTreeSet;

use super::RenderError;
use super::canvas::{Canvas, Label, count};
use super::claims::number;
use super::figure::{Figure, FigureTable, Size};
use super::frame::{Body, Page, Words};
use super::legend::{Entry, Sign};
use super::palette::{Fill, GRID, INK, SEQUENTIAL};
use super::phrases::{joined, source};
use super::text::{Fitted, Typeface, Weight, sizes};
use crate::locale::Locale;
use crate::measure::Participation;
use crate::protect::Release;
use crate::survey::{Seminar, SeminarId, StateCode, Survey, state_name};

/// What is known of a state in a seminar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Presence {
    /// So many people.
    People(u64),
    /// The list names nobody.
    Nobody,
    /// No list says it.
    Unknown,
}

/// A row: a state, or a sum over all.
struct Row {
    name: String,
    cells: Vec<Presence>,
    kind: RowKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum RowKind {
    State,
    Sum,
}

/// Draws it.
///
/// # Errors
/// If the drawing library refuses.
pub(super) fn figure(
    page: Page<'_>,
    release: &Release,
    survey: &Survey,
    seminar: &Seminar,
) -> Result<Figure, RenderError> {
    let locale = page.locale;
    let seminars = seminars(release, survey, seminar);
    let states = states(survey, &seminars);
    let known = seminars.iter().any(|participation| !participation.by_state.is_empty());
    let current = seminars.last().filter(|participation| participation.seminar == seminar.id);
    let (Some(current), true) = (current, known && !states.is_empty()) else {
        let title = locale.word("chart-panel-participation");
        let words = Words { alt: title.clone(), title, source: source(locale, survey, seminar), ..Words::default() };
        return page.panel(words, &locale.word("chart-empty-no-states"));
    };
    let all = rows(&page, &states, &seminars);
    let table = table(locale, &states, &seminars, &all);
    let grid = Grid::lay_out(&page, &seminars, all);
    let words = words(locale, survey, seminar, &seminars, current, &grid);
    let draw = |canvas: &Canvas<'_>| grid.draw(canvas, locale);
    let body = Body { legend: legend(locale, &grid), height: grid.height, draw: &draw };
    page.compose(words, table, &body)
}

/// What is known of the seminars up to this one.
fn seminars<'a>(release: &'a Release, survey: &Survey, seminar: &Seminar) -> Vec<&'a Participation> {
    let position = |id: &SeminarId| survey.programme.seminars.iter().position(|other| other.id == *id);
    let last = position(&seminar.id);
    let mut seminars: Vec<_> =
        release.participation().iter().filter(|participation| position(&participation.seminar) <= last).collect();
    seminars.sort_by_key(|participation| position(&participation.seminar));
    seminars
}

/// Member states as declared; without a declaration, all that ever took part.
fn states(survey: &Survey, seminars: &[&Participation]) -> Vec<StateCode> {
    if !survey.programme.states.is_empty() {
        return survey.programme.states.clone();
    }
    let seen: BTreeSet<&StateCode> =
        seminars.iter().flat_map(|participation| participation.by_state.iter().map(|(state, _)| state)).collect();
    seen.into_iter().cloned().collect()
}

fn presence(participation: &Participation, state: &StateCode) -> Presence {
    match participation.by_state.iter().find(|(other, _)| other == state) {
        Some((_, people)) if *people > 0 => Presence::People(*people),
        Some(_) => Presence::Nobody,
        None if participation.attended.is_some() => Presence::Nobody,
        None => Presence::Unknown,
    }
}

fn represented(participation: &Participation) -> usize {
    participation.by_state.iter().filter(|(_, people)| *people > 0).count()
}

fn rows(page: &Page<'_>, states: &[StateCode], seminars: &[&Participation]) -> Vec<Row> {
    let locale = page.locale;
    let narrow = page.inner_width() * 0.45 + count(seminars.len()) * NARROWEST > page.inner_width();
    let state = |state: &StateCode| Row {
        name: match state_name(state, locale.language()) {
            Some(name) if !narrow => name.to_owned(),
            Some(_) | None => state.to_string(),
        },
        cells: seminars.iter().map(|participation| presence(participation, state)).collect(),
        kind: RowKind::State,
    };
    let sum = |key: &str, people: &dyn Fn(&Participation) -> u64| {
        let cell = |participation: &&Participation| match people(participation) {
            0 => Presence::Unknown,
            people => Presence::People(people),
        };
        Row { name: locale.word(key), cells: seminars.iter().map(cell).collect(), kind: RowKind::Sum }
    };
    let people = |participation: &Participation| participation.by_state.iter().map(|(_, people)| people).sum();
    states
        .iter()
        .map(state)
        .chain([
            sum("chart-sum-states", &|participation| number(represented(participation))),
            sum("chart-sum-people", &people),
        ])
        .collect()
}

/// Rows placed in one or two blocks.
struct Grid {
    rows: Vec<Row>,
    names: Vec<Fitted>,
    headers: Vec<String>,
    upright: Header,
    /// The first seminar shown; earlier ones don't fit.
    first: usize,
    block_width: f64,
    per_block: usize,
    name_width: f64,
    cell_width: f64,
    header_height: f64,
    height: f64,
}

/// How the names of seminars are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Header {
    Across,
    Upwards,
}

const ROW: f64 = 26.0;
const NARROWEST: f64 = 22.0;
const WIDEST: f64 = 64.0;
const BLOCK_GAP: f64 = 28.0;

impl Grid {
    fn lay_out(page: &Page<'_>, seminars: &[&Participation], rows: Vec<Row>) -> Self {
        let typeface = page.typeface;
        let width = |text: &str| typeface.width(text, sizes::LABEL, Weight::Regular);
        let longest = rows.iter().map(|row| width(&row.name)).fold(0.0, f64::max).ceil() + 10.0;
        let one = page.inner_width();
        let two = (page.inner_width() - BLOCK_GAP) / 2.0;
        let room = |block: f64| block - longest.min(block * 0.45);
        let wants_two = page.size != Size::Phone && rows.len() > 8 && room(two) >= count(seminars.len()) * NARROWEST;
        let (blocks, block_width) = if wants_two { (2, two) } else { (1, one) };
        let name_width = longest.min(block_width * 0.45);
        let fitting = fitting_columns(block_width - name_width, seminars.len());
        let first = seminars.len() - fitting;
        let cell_width = ((block_width - name_width) / count(fitting.max(1))).min(WIDEST);
        let headers: Vec<String> =
            seminars[first..].iter().map(|participation| participation.seminar.to_string()).collect();
        let widest =
            headers.iter().map(|header| typeface.width(header, sizes::AXIS, Weight::Regular)).fold(0.0, f64::max);
        let (upright, header_height) = if widest + 4.0 <= cell_width {
            (Header::Across, 22.0)
        } else {
            (Header::Upwards, widest.min(120.0) + 10.0)
        };
        let headers = headers.iter().map(|header| shortened(typeface, header, 120.0)).collect();
        let per_block = rows.len().div_ceil(blocks);
        let names = rows.iter().map(|row| fit_name(typeface, row, name_width - 6.0)).collect();
        let height = header_height + count(per_block) * ROW;
        Self {
            rows,
            names,
            headers,
            upright,
            first,
            block_width,
            per_block,
            name_width,
            cell_width,
            header_height,
            height,
        }
    }

    fn draw(&self, canvas: &Canvas<'_>, locale: &Locale) -> Result<(), RenderError> {
        for (block, start) in (0..self.rows.len()).step_by(self.per_block).enumerate() {
            let left = count(block) * (self.block_width + BLOCK_GAP);
            self.draw_headers(canvas, left)?;
            let end = (start + self.per_block).min(self.rows.len());
            for (at, row) in (start..end).enumerate() {
                let top = self.header_height + count(at) * ROW;
                self.draw_row(canvas, locale, row, (left, top))?;
            }
        }
        Ok(())
    }

    fn draw_headers(&self, canvas: &Canvas<'_>, left: f64) -> Result<(), RenderError> {
        canvas.group("headers", |canvas| {
            self.headers.iter().enumerate().try_for_each(|(at, header)| {
                let x = left + self.name_width + (count(at) + 0.5) * self.cell_width;
                canvas.text(&match self.upright {
                    Header::Across => Label::new(header, (x, self.header_height / 2.0), sizes::AXIS).muted().centred(),
                    Header::Upwards => Label::new(header, (x, self.header_height - 5.0), sizes::AXIS).muted().upwards(),
                })
            })
        })
    }

    fn draw_row(
        &self,
        canvas: &Canvas<'_>,
        locale: &Locale,
        at: usize,
        (left, top): (f64, f64),
    ) -> Result<(), RenderError> {
        let row = &self.rows[at];
        let middle = top + ROW / 2.0;
        let first_sum = row.kind == RowKind::Sum && at > 0 && self.rows[at - 1].kind == RowKind::State;
        let (rule, thickness) = if first_sum { (INK, 1.0) } else { (GRID, 1.0) };
        let right = left + self.name_width + count(self.headers.len()) * self.cell_width;
        canvas.line((left, top), (right, top), rule, thickness)?;
        let name = Label::new("", (left, middle), sizes::LABEL);
        canvas.lines(&self.names[at], &if row.kind == RowKind::Sum { name.bold() } else { name })?;
        row.cells[self.first..].iter().enumerate().try_for_each(|(column, cell)| {
            let x = left + self.name_width + (count(column) + 0.5) * self.cell_width;
            self.draw_cell(canvas, locale, row.kind, *cell, (x, middle))
        })
    }

    fn draw_cell(
        &self,
        canvas: &Canvas<'_>,
        locale: &Locale,
        kind: RowKind,
        cell: Presence,
        (x, y): (f64, f64),
    ) -> Result<(), RenderError> {
        let (text, fill) = match (cell, kind) {
            (Presence::People(people), RowKind::State) => (locale.count(people), self.fill(people)),
            (Presence::People(people), RowKind::Sum) => (locale.count(people), None),
            (Presence::Nobody, _) => (NOBODY.to_owned(), None),
            (Presence::Unknown, _) => (UNKNOWN.to_owned(), None),
        };
        let half = (self.cell_width / 2.0 - 1.5, ROW / 2.0 - 2.0);
        if let Some(fill) = fill {
            canvas.rectangle((x - half.0, y - half.1), (x + half.0, y + half.1), fill.fill)?;
        }
        let ink = match (fill, cell) {
            (Some(fill), _) => fill.ink,
            (None, Presence::People(_)) => INK,
            (None, Presence::Nobody | Presence::Unknown) => super::palette::MUTED,
        };
        let label = Label::new(&text, (x, y), sizes::IN_BAR).colour(ink).centred();
        canvas.text(&if kind == RowKind::Sum { label.bold() } else { label })
    }

    /// Darker where more people came: one class a person up to five, else five equal classes.
    fn fill(&self, people: u64) -> Option<Fill> {
        let states = self.rows.iter().filter(|row| row.kind == RowKind::State);
        let most = states.flat_map(|row| &row.cells).filter_map(|cell| match cell {
            Presence::People(people) => Some(*people),
            Presence::Nobody | Presence::Unknown => None,
        });
        let most = most.max().unwrap_or(0).max(5);
        let class = (people.saturating_mul(5).div_ceil(most)).clamp(1, 5) - 1;
        SEQUENTIAL.get(usize::try_from(class).ok()?).copied()
    }

    fn shows(&self, wanted: Presence) -> bool {
        self.rows.iter().any(|row| row.cells[self.first..].contains(&wanted))
    }
}

const NOBODY: &str = "–";
const UNKNOWN: &str = "?";

/// How many of the latest columns fit.
fn fitting_columns(room: f64, columns: usize) -> usize {
    let mut fitting = columns;
    while fitting > 1 && count(fitting) * NARROWEST > room {
        fitting -= 1;
    }
    fitting
}

fn shortened(typeface: &Typeface, text: &str, width: f64) -> String {
    typeface.fit(text, width, sizes::AXIS, Weight::Regular, 1).lines.concat()
}

fn fit_name(typeface: &Typeface, row: &Row, width: f64) -> Fitted {
    let weight = match row.kind {
        RowKind::State => Weight::Regular,
        RowKind::Sum => Weight::Bold,
    };
    typeface.fit(&row.name, width, sizes::LABEL, weight, 1)
}

fn legend(locale: &Locale, grid: &Grid) -> Vec<Entry> {
    let mut entries = vec![Entry::new(Sign::Fill(SEQUENTIAL[1].fill), locale.word("chart-legend-people"))];
    if grid.shows(Presence::Nobody) {
        entries.push(Entry::new(Sign::Written(NOBODY), locale.word("chart-legend-nobody")));
    }
    if grid.shows(Presence::Unknown) {
        entries.push(Entry::new(Sign::Written(UNKNOWN), locale.word("chart-legend-unknown")));
    }
    entries
}

fn title(locale: &Locale, survey: &Survey, seminars: &[&Participation], current: &Participation) -> String {
    let states = number(represented(current));
    let earliest = seminars.first().filter(|first| first.seminar != current.seminar);
    let key = match (current.attended.is_some(), survey.programme.states.is_empty()) {
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
            ("members", number(survey.programme.states.len()).into()),
            ("seminar", current.seminar.as_str().into()),
        ],
    );
    match earliest {
        Some(first) if states > 0 && current.new_states > 0 => {
            let values = [
                ("claim", (&claim).into()),
                ("new", current.new_states.into()),
                ("first", first.seminar.as_str().into()),
            ];
            locale.text("chart-states-new", &values)
        }
        Some(_) | None => claim,
    }
}

fn words(
    locale: &Locale,
    survey: &Survey,
    seminar: &Seminar,
    seminars: &[&Participation],
    current: &Participation,
    grid: &Grid,
) -> Words {
    let title = title(locale, survey, seminars, current);
    let total: u64 = current.by_state.iter().map(|(_, people)| people).sum();
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
    Words {
        alt: locale.text("chart-alt-participation", &seen),
        title,
        subtitle: joined([
            Some(locale.word("chart-participation-subtitle")),
            (total > 0).then(|| {
                let values = [("people", total.into()), ("seminar", seminar.id.as_str().into())];
                locale.text("chart-participation-total", &values)
            }),
        ]),
        notes: [no_roster, left_out].into_iter().flatten().collect(),
        source: source(locale, survey, seminar),
    }
}

fn table(locale: &Locale, states: &[StateCode], seminars: &[&Participation], rows: &[Row]) -> FigureTable {
    let header = std::iter::once(locale.word("chart-column-state"))
        .chain(seminars.iter().map(|participation| participation.seminar.to_string()))
        .collect();
    let cell = |cell: &Presence| match cell {
        Presence::People(people) => locale.count(*people),
        Presence::Nobody => "0".to_owned(),
        Presence::Unknown => locale.word("chart-unknown"),
    };
    let name = |(at, row): (usize, &Row)| {
        let whole = states.get(at).and_then(|state| state_name(state, locale.language()));
        whole.map_or_else(|| row.name.clone(), str::to_owned)
    };
    let row = |(at, row): (usize, &Row)| {
        std::iter::once(name((at, row))).chain(row.cells.iter().map(cell)).collect::<Vec<_>>()
    };
    FigureTable { header, rows: rows.iter().enumerate().map(row).collect() }
}
