//! Files that another one replaces: declared, or because all their answers stand in it as well.

use std::collections::{BTreeMap, BTreeSet};

use super::fold::fold;
use super::reading::{Entry, Fate, Reading, Slot};
use super::source::Source;
use super::suggestion::toml_text;
use crate::survey::{Issue, IssueCode, SeminarId, Severity, StateCode};

/// Fewer records, or fewer different ones, may repeat by chance.
const FEWEST_RECORDS: usize = 3;

/// Fewer columns of answers may repeat by chance.
const FEWEST_COLUMNS: usize = 3;

/// Marks the records of files that a delivery declares to be superseded.
pub(super) fn mark_superseded(readings: &mut [Reading<'_>]) {
    let declared: BTreeMap<&str, &str> = readings
        .iter()
        .flat_map(|reading| reading.delivery.supersedes.iter().map(|old| (old.as_str(), reading.file.path.as_str())))
        .filter(|(old, new)| old != new)
        .collect();
    for reading in readings.iter_mut() {
        if let Some(new) = declared.get(reading.file.path.as_str()) {
            let done = format!("not counted: {new} supersedes it, as declared");
            replace(reading, Source::of(reading.file).of_file(Severity::Note, IssueCode::SupersededFile, &done));
        }
    }
}

/// Marks the records of files whose answers all stand in another file of the same seminar.
pub(super) fn mark_contained(readings: &mut [Reading<'_>]) {
    let contents: Vec<Content> = readings.iter().map(Content::of).collect();
    let holder = |file: usize| {
        (0..readings.len()).find(|other| *other != file && is_contained(readings, &contents, file, *other))
    };
    let found: Vec<(usize, String)> = (0..readings.len())
        .filter_map(|file| holder(file).map(|other| (file, readings[other].file.path.clone())))
        .collect();
    for (file, other) in found {
        let reading = &mut readings[file];
        let done = format!("not counted: all its answers stand in {other} as well");
        let cure = format!("supersedes = {}  # in the delivery of {other}", toml_text(&reading.file.path));
        let issue = Source::of(reading.file).of_file(Severity::Warning, IssueCode::ContainedFile, &done);
        replace(reading, Issue { cure: Some(cure), ..issue });
    }
}

/// What was wrong with single answers no longer matters.
fn replace(reading: &mut Reading<'_>, issue: Issue) {
    reading.entries.iter_mut().filter(|entry| entry.fate == Fate::Used).for_each(|entry| entry.fate = Fate::Superseded);
    reading.issues.retain(|issue| {
        !matches!(
            issue.code,
            IssueCode::UnknownLabel
                | IssueCode::OutsideScale
                | IssueCode::SeveralAnswers
                | IssueCode::UnknownOption
                | IssueCode::NotAskedAnswer
        )
    });
    reading.issues.push(issue);
}

/// What of a file may stand in another one.
#[derive(Debug)]
struct Content {
    /// Places of the records that count.
    entries: Vec<usize>,
    /// Columns of answers in which something stands.
    answered: Vec<usize>,
    seminars: BTreeSet<SeminarId>,
    states: BTreeSet<StateCode>,
}

impl Content {
    fn of(reading: &Reading<'_>) -> Self {
        let used = |place: &usize| reading.entries[*place].fate == Fate::Used;
        let entries: Vec<usize> = (0..reading.entries.len()).filter(used).collect();
        let says = |slot: &usize| {
            let codes = entries.iter().filter_map(|entry| reading.codes_of(*entry).get(*slot));
            codes.into_iter().any(|code| code.as_level().is_some())
        };
        let answered = (0..reading.slots.len()).filter(says).collect();
        let seminars = entries.iter().filter_map(|entry| reading.entries[*entry].seminar.clone()).collect();
        let states = entries.iter().filter_map(|entry| reading.entries[*entry].state.clone()).collect();
        Self { entries, answered, seminars, states }
    }
}

/// Whether every record of a file stands in another one, each as often there as here.
fn is_contained(readings: &[Reading<'_>], contents: &[Content], file: usize, other: usize) -> bool {
    let (small, large) = (&contents[file], &contents[other]);
    let counts = (small.entries.len(), large.entries.len());
    let same_bytes = readings[file].file.sha256 == readings[other].file.sha256;
    let enough = counts.0 >= FEWEST_RECORDS && small.answered.len() >= FEWEST_COLUMNS;
    // Of two files with the same answers, the one that comes first counts.
    if counts.0 == 0 || counts.0 > counts.1 || (counts.0 == counts.1 && file < other) || !(same_bytes || enough) {
        return false;
    }
    let both_name_states = !small.states.is_empty() && !large.states.is_empty();
    if !small.seminars.is_subset(&large.seminars) || (both_name_states && !small.states.is_subset(&large.states)) {
        return false;
    }
    let Some(shared) = shared(&readings[file], &readings[other], &small.answered) else { return false };
    let both = |has: fn(&Entry) -> bool| {
        [file, other]
            .into_iter()
            .all(|file| contents[file].entries.iter().any(|entry| has(&readings[file].entries[*entry])))
    };
    let keys = Keys {
        state: both_name_states,
        respondent: both(|entry| entry.respondent.is_some()),
        date: both(|entry| entry.date.is_some()),
    };
    let here = records(&readings[file], &small.entries, &shared, Side::Small, keys);
    if !same_bytes && here.len() < FEWEST_RECORDS {
        return false;
    }
    let there = records(&readings[other], &large.entries, &shared, Side::Large, keys);
    here.iter().all(|(record, count)| there.get(record).is_some_and(|more| more >= count))
}

/// The slots of both files that ask the same; none if the smaller one holds answers that the larger one can't.
fn shared(small: &Reading<'_>, large: &Reading<'_>, answered: &[usize]) -> Option<Vec<(usize, usize)>> {
    // Items and modules that stand in the records are compared with the records.
    let asks = |slot: &Slot| slot.question(&Entry::new(0, Fate::Used));
    let pairs = answered.iter().map(|slot| {
        let wanted = asks(small.slots.get(*slot)?);
        let place = large.slots.iter().position(|slot| asks(slot) == wanted)?;
        Some((*slot, place))
    });
    pairs.collect()
}

/// Which keys both files have, so that they must agree.
#[derive(Debug, Clone, Copy)]
struct Keys {
    state: bool,
    respondent: bool,
    date: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Small,
    Large,
}

/// How often each record's answers stand in a file.
fn records(
    reading: &Reading<'_>,
    entries: &[usize],
    shared: &[(usize, usize)],
    side: Side,
    keys: Keys,
) -> BTreeMap<Vec<u8>, usize> {
    let mut records = BTreeMap::new();
    for place in entries {
        let Some(entry) = reading.entries.get(*place) else { continue };
        let codes = reading.codes_of(*place);
        let mut record = Vec::with_capacity(shared.len() + 16);
        for pair in shared {
            let slot = match side {
                Side::Small => pair.0,
                Side::Large => pair.1,
            };
            record.extend(codes.get(slot).map(|code| code.0));
            record.extend(reading.options_of(*place, slot).into_iter().flat_map(|options| options.iter()));
            let words = reading.remarks_of(*place).filter(|remark| remark.slot == slot);
            record.extend(words.flat_map(|remark| fold(&remark.text).into_bytes()));
            record.push(u8::MAX);
        }
        let respondent = entry.respondent.as_ref().filter(|_| keys.respondent);
        let texts = [
            entry.seminar.as_ref().map(ToString::to_string),
            entry.module.as_ref().map(ToString::to_string),
            entry.state.as_ref().filter(|_| keys.state).map(ToString::to_string),
            entry.item.map(|item| item.to_string()),
            respondent.map(ToString::to_string),
            entry.date.filter(|_| keys.date).map(|date| date.to_string()),
        ];
        record.extend(texts.into_iter().flat_map(|text| format!("{text:?}\0").into_bytes()));
        *records.entry(record).or_insert(0) += 1;
    }
    records
}

#[cfg(test)]
mod tests {
    use super::super::examples::{codes, counts, read, small_survey};
    use crate::survey::{IssueCode, Survey};

    /// A survey whose forms name nobody.
    fn nameless() -> Survey {
        let mut survey = small_survey();
        survey.deliveries[0].keys.respondent = None;
        survey.deliveries[0].keys.state = None;
        survey
    }

    const LARGE: &str = "M04 Relevancia,M05 Relevancia,En general,Comentarios\nDe acuerdo,Neutral,7,Bien\n\
                         Neutral,Neutral,3,\nDe acuerdo,No aplica,9,Más tiempo\nAgree,Agree,7,\n";
    const SMALL: &str = "M05 Relevancia,M04 Relevancia,En general,Comentarios\nConcordo,Concordo,7,\n\
                         Neutral,De acuerdo,7,bien\nNO APLICA,De acuerdo,9,mas tiempo\n";

    #[test]
    fn a_file_whose_answers_all_stand_in_another_counts_once() {
        let checked = read(&nameless(), &[("C1/large.csv", LARGE), ("C1/small.csv", SMALL)]);
        assert_eq!(codes(&checked), [IssueCode::ContainedFile]);
        assert!(checked.issues[0].cure.as_ref().unwrap().starts_with("supersedes = \"C1/small.csv\""));
        assert_eq!(counts(&checked, "", "overall").answered, 4);
        assert_eq!(checked.output.comments.len(), 2);
        assert_eq!(checked.output.reconciliation.sum(|file| file.superseded), 3);
    }

    #[test]
    fn one_different_answer_makes_a_file_of_its_own() {
        let other = SMALL.replace("mas tiempo", "menos tiempo");
        let checked = read(&nameless(), &[("C1/large.csv", LARGE), ("C1/small.csv", &other)]);
        assert_eq!((codes(&checked), counts(&checked, "", "overall").answered), (vec![], 7));
        let twice = format!("{SMALL}NO APLICA,De acuerdo,9,mas tiempo\n");
        let checked = read(&nameless(), &[("C1/large.csv", LARGE), ("C1/small.csv", &twice)]);
        assert_eq!((codes(&checked), counts(&checked, "", "overall").answered), (vec![], 8));
    }

    #[test]
    fn the_same_file_twice_counts_once() {
        let checked = read(&nameless(), &[("C1/a.csv", LARGE), ("C1/b.csv", LARGE)]);
        assert_eq!((codes(&checked), counts(&checked, "", "overall").answered), (vec![IssueCode::ContainedFile], 4));
        assert_eq!(checked.issues[0].place.file, "C1/b.csv");
    }

    #[test]
    fn states_that_answer_alike_are_not_one() {
        let mut survey = nameless();
        survey.deliveries[0].files = "{seminar}/{state}.csv".parse().unwrap();
        let checked = read(&survey, &[("C1/CL.csv", LARGE), ("C1/PE.csv", SMALL)]);
        assert_eq!((codes(&checked), counts(&checked, "", "overall").answered), (vec![], 7));
    }

    #[test]
    fn a_file_declared_as_superseded_does_not_count() {
        let mut survey = nameless();
        survey.deliveries[0].supersedes = vec!["C1/old.csv".to_owned()];
        let old = "En general\n3\n99\n";
        let checked = read(&survey, &[("C1/new.csv", LARGE), ("C1/old.csv", old)]);
        assert_eq!((codes(&checked), counts(&checked, "", "overall").answered), (vec![IssueCode::SupersededFile], 4));
    }
}
