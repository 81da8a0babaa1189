//! The seminars of `programme.toml`: parts of Lemkin cycles, and editions of national courses.

use schemars::JsonSchema;
use serde::Deserialize;

use super::delivery::key::state;
use super::parse::document::Document;
use super::text::{Day, Text, translated};
use crate::survey::{NationalCourse, Seminar, SeminarId, SeminarKind, StateCode};

/// The part where none is declared.
pub(super) const FIRST_PART: u8 = 1;

/// One part of one cycle, or an edition of a national course.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct RawSeminar {
    /// Such as C2P1, or PE-2015.
    pub(super) id: String,
    /// lemkin: one part of one cycle; national: an edition of a course that a state holds itself.
    #[serde(default)]
    kind: RawKind,
    /// Such as C2; national courses have none.
    cycle: Option<String>,
    /// 1 (default) or 2; only the same part is compared across cycles. National courses have none.
    #[schemars(range(min = 1, max = 2))]
    part: Option<u8>,
    /// Of a national course: the state that holds it, by ISO code, such as PE.
    state: Option<String>,
    /// Of a national course: which of the state's courses, such as basic; only editions of the same one are compared.
    course: Option<String>,
    /// First day.
    start: Option<Day>,
    /// Last day.
    end: Option<Day>,
    /// Where it was held.
    place: Option<Text>,
    /// The curriculum version taught.
    curriculum: Option<String>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum RawKind {
    #[default]
    Lemkin,
    National,
}

impl RawSeminar {
    fn part(&self) -> u8 {
        self.part.unwrap_or(FIRST_PART)
    }

    /// The part that it is, if it is a Lemkin seminar of another part than this.
    pub(super) fn other_part(&self, part: u8) -> Option<u8> {
        match self.kind {
            RawKind::Lemkin => Some(self.part()).filter(|own| *own != part),
            RawKind::National => None,
        }
    }
}

/// Checks what no schema can say, and gives the seminars in the order of their start. Where not all have one, Lemkin
/// seminars come first, and the editions of each course stand together, each in that order as far as it is known.
pub(super) fn seminars(raw: &[RawSeminar], states: &[StateCode], document: &mut Document<'_>) -> Vec<Seminar> {
    let of = |(place, _): (usize, &RawSeminar)| seminar_of(raw, place, states, document);
    let mut seminars: Vec<Seminar> = raw.iter().enumerate().filter_map(of).collect();
    let are_dated = |seminars: &[Seminar]| seminars.iter().all(|seminar| seminar.start.is_some());
    if !are_dated(&seminars) {
        seminars.sort_by(|one, other| one.course().cmp(&other.course()));
        for alike in seminars.chunk_by_mut(Seminar::shares_people_with) {
            if are_dated(alike) {
                alike.sort_by_key(|seminar| seminar.start);
            }
        }
        return seminars;
    }
    seminars.sort_by_key(|seminar| seminar.start);
    seminars
}

fn seminar_of(all: &[RawSeminar], place: usize, states: &[StateCode], document: &mut Document<'_>) -> Option<Seminar> {
    let (raw, path) = (&all[place], format!("seminar/{place}"));
    if let Some((start, end)) = raw.start.zip(raw.end)
        && start.0 > end.0
    {
        document.report(&format!("{path}/end"), format!("it ends on {}, before it starts on {}", end.0, start.0));
    }
    let held = raw.place.as_ref().and_then(|text| translated(&format!("{path}/place"), text, document));
    let id: Option<SeminarId> = document.parse(&format!("{path}/id"), &raw.id);
    let kind = match raw.kind {
        RawKind::Lemkin => lemkin(raw, &all[..place], &path, document),
        RawKind::National => national(raw, (&all[..place], states), &path, document),
    };
    Some(Seminar {
        id: id?,
        kind: kind?,
        start: raw.start.map(|day| day.0),
        end: raw.end.map(|day| day.0),
        place: held,
        curriculum: raw.curriculum.clone(),
    })
}

fn lemkin(raw: &RawSeminar, earlier: &[RawSeminar], path: &str, document: &mut Document<'_>) -> Option<SeminarKind> {
    for (key, value) in [("state", &raw.state), ("course", &raw.course)] {
        if value.is_some() {
            let message = format!("only national courses have a '{key}': add kind = \"national\", or leave it out");
            document.report(&format!("{path}/{key}"), message);
        }
    }
    let Some(cycle) = &raw.cycle else {
        let message = "the key 'cycle' is missing: add one, such as cycle = \"C2\", or, where a state held the course \
                       itself, kind = \"national\" with state and course";
        document.report(path, message);
        return None;
    };
    let is_same = |other: &&RawSeminar| {
        other.kind == raw.kind && other.cycle == raw.cycle && other.part() == raw.part() && other.id != raw.id
    };
    if let Some(other) = earlier.iter().find(is_same) {
        let message = format!("part {} of cycle '{cycle}' is already seminar '{}'", raw.part(), other.id);
        document.report(&format!("{path}/part"), message);
    }
    let cycle = document.parse(&format!("{path}/cycle"), cycle)?;
    Some(SeminarKind::Lemkin { cycle, part: raw.part() })
}

fn national(
    raw: &RawSeminar,
    (earlier, states): (&[RawSeminar], &[StateCode]),
    path: &str,
    document: &mut Document<'_>,
) -> Option<SeminarKind> {
    for (key, is_given) in [("cycle", raw.cycle.is_some()), ("part", raw.part.is_some())] {
        if is_given {
            let message = format!("a national course has no '{key}': leave it out; it has a state and a course");
            document.report(&format!("{path}/{key}"), message);
        }
    }
    for (key, value, example) in [("state", &raw.state, "PE"), ("course", &raw.course, "basic")] {
        if value.is_none() {
            let message = format!("a national course needs the key '{key}', such as {key} = \"{example}\"");
            document.report(path, message);
        }
    }
    let is_same = |other: &&RawSeminar| {
        let day = |one: &RawSeminar| one.start.map(|day| day.0);
        let is_edition = other.state == raw.state && other.course == raw.course && other.id != raw.id;
        other.kind == raw.kind && is_edition && day(raw).is_some() && day(other) == day(raw)
    };
    if let Some(other) = earlier.iter().find(is_same) {
        let message = format!(
            "'{}' is an edition of the same course with the same first day: give each its own, or another course",
            other.id
        );
        document.report(&format!("{path}/start"), message);
    }
    let path_of_state = format!("{path}/state");
    let known = raw.state.as_ref().and_then(|code| state(code, &path_of_state, document));
    if let Some(code) = known.as_ref().filter(|code| !states.is_empty() && !states.contains(code)) {
        let known = states.iter().map(StateCode::as_str);
        document.report_unknown(&path_of_state, "state of the list 'states'", code.as_str(), known);
    }
    let course = raw.course.as_ref().and_then(|course| document.parse(&format!("{path}/course"), course));
    Some(SeminarKind::National(NationalCourse { state: known?, course: course? }))
}
