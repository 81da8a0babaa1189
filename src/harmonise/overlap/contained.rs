//! Files whose answers all stand in another file as well.

use std::collections::{BTreeMap, BTreeSet};

use super::repeated::Repetitions;
use crate::harmonise::file_issues::FileIssues;
use crate::harmonise::records::reading::Reading;
use crate::harmonise::records::record::{Disposition, RecordEntry};
use crate::harmonise::records::slot::Slot;
use crate::survey::{Cure, Issue, IssueCode, Said, SeminarId, Severity, StateCode};
use crate::text::fold;

/// Fewer records, or fewer different ones, may repeat by chance.
const FEWEST_RECORDS: usize = 3;

/// Fewer columns of answers may repeat by chance.
const FEWEST_COLUMNS: usize = 3;

/// From here on, columns of answers without words may show that records are the same.
const MANY_COLUMNS: usize = 8;

/// From here on, words are one person's own.
const MANY_CHARACTERS: usize = 20;

/// Chances below this are none.
const NEGLIGIBLE: f64 = 1e-6;

/// Marks the records of files whose answers all stand in another file of the same seminar, unless that may be chance or
/// `repetitions` say that they are of other people. Returns what is to be told of those whose records stay, if they do.
pub(super) fn mark_contained(readings: &mut [Reading<'_>], repetitions: &Repetitions) -> Vec<(usize, Issue)> {
    let mut by_chance = Vec::new();
    let contents: Vec<FileContent> = readings.iter().map(FileContent::of).collect();
    let find = |file: usize| {
        let others = (0..readings.len()).filter(|other| *other != file);
        let found = others.filter_map(|other| containment(readings, &contents, file, other).map(|how| (how, other)));
        found.min()
    };
    let found: Vec<_> = (0..readings.len()).filter_map(|file| find(file).map(|found| (file, found))).collect();
    for (file, (how, other)) in found {
        let how = if repetitions.are_different(file, other) { Containment::Chance } else { how };
        let other = readings[other].file.path.clone();
        let reading = &mut readings[file];
        let done = match how {
            Containment::Certain => "done-contained",
            Containment::Chance => "done-contained-counted",
        };
        let done = Said::new(done).with("file", other.as_str());
        let issue = Issue {
            cure: Some(Cure::NewDelivery { files: other, supersedes: vec![reading.file.path.clone()] }),
            ..FileIssues::of(reading.file).of_file(Severity::Warning, IssueCode::ContainedFile, done)
        };
        match how {
            Containment::Certain => reading.withdraw(Disposition::Superseded, issue),
            Containment::Chance => by_chance.push((file, issue)),
        }
    }
    by_chance
}

/// How certain it is that a file repeats another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Containment {
    Certain,
    Chance,
}

/// What of a file may stand in another one.
#[derive(Debug)]
struct FileContent {
    /// Places of the records that count.
    entries: Vec<usize>,
    /// Columns of answers in which something stands.
    answered: Vec<usize>,
    seminars: BTreeSet<SeminarId>,
    states: BTreeSet<StateCode>,
}

impl FileContent {
    fn of(reading: &Reading<'_>) -> Self {
        let used = |place: &usize| reading.entries[*place].disposition == Disposition::Used;
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
fn containment(readings: &[Reading<'_>], contents: &[FileContent], file: usize, other: usize) -> Option<Containment> {
    let (small, large) = (&contents[file], &contents[other]);
    let counts = (small.entries.len(), large.entries.len());
    let enough = counts.0 >= FEWEST_RECORDS && small.answered.len() >= FEWEST_COLUMNS;
    // Records that are counted and not kept can't be compared.
    let is_counted = [file, other].into_iter().any(|file| !readings[file].counted.groups.is_empty());
    // Of two files with the same answers, the one that comes first counts.
    if is_counted || counts.0 == 0 || counts.0 > counts.1 || (counts.0 == counts.1 && file < other) || !enough {
        return None;
    }
    let both_name_states = !small.states.is_empty() && !large.states.is_empty();
    if !small.seminars.is_subset(&large.seminars) || (both_name_states && !small.states.is_subset(&large.states)) {
        return None;
    }
    let shared = shared(&readings[file], &readings[other], &small.answered)?;
    let both = |has: fn(&RecordEntry) -> bool| {
        [file, other]
            .into_iter()
            .all(|file| contents[file].entries.iter().any(|entry| has(&readings[file].entries[*entry])))
    };
    let keys = SharedKeys {
        state: both_name_states,
        respondent: both(|entry| entry.respondent.is_some()),
        date: both(|entry| entry.date.is_some()),
    };
    let here = records(&readings[file], &small.entries, &shared, ComparedSide::Small, keys);
    if here.len() < FEWEST_RECORDS {
        return None;
    }
    let there = records(&readings[other], &large.entries, &shared, ComparedSide::Large, keys);
    if !here.iter().all(|(record, count)| there.get(record).is_some_and(|more| more >= count)) {
        return None;
    }
    let is_certain = keys.respondent
        || keys.date
        || shares_words(&readings[file], &small.entries, &shared)
        || (shared.len() >= MANY_COLUMNS
            && here.len() * 2 >= counts.0
            && chance((&readings[file], small), (&readings[other], large), &shared) < NEGLIGIBLE);
    Some(if is_certain { Containment::Certain } else { Containment::Chance })
}

/// Whether somebody wrote so much that nobody else writes the same.
fn shares_words(small: &Reading<'_>, entries: &[usize], shared: &[(usize, usize)]) -> bool {
    let mut comments = entries.iter().flat_map(|entry| small.comments_of(*entry));
    comments.any(|comment| {
        shared.iter().any(|(slot, _)| *slot == comment.slot) && comment.text.chars().count() >= MANY_CHARACTERS
    })
}

/// How likely records like those of the smaller file stand in the larger one by chance, if its columns had nothing to do
/// with each other: for each different record the product of its answers' shares, times the records it might be.
fn chance(
    (small, of_small): (&Reading<'_>, &FileContent),
    (large, of_large): (&Reading<'_>, &FileContent),
    shared: &[(usize, usize)],
) -> f64 {
    let code = |reading: &Reading<'_>, entry: usize, slot: usize| reading.codes_of(entry).get(slot).map(|code| code.0);
    let share = |slot: usize, wanted: Option<u8>| {
        let same = of_large.entries.iter().filter(|entry| code(large, **entry, slot) == wanted).count();
        as_number(same) / as_number(of_large.entries.len())
    };
    let answers =
        |entry: &usize| -> Vec<Option<u8>> { shared.iter().map(|(slot, _)| code(small, *entry, *slot)).collect() };
    let different: BTreeSet<Vec<Option<u8>>> = of_small.entries.iter().map(answers).collect();
    let of_record = |record: &Vec<Option<u8>>| {
        let product: f64 = record.iter().zip(shared).map(|(answer, (_, slot))| share(*slot, *answer)).product();
        (product * as_number(of_large.entries.len())).min(1.0)
    };
    different.iter().map(of_record).product()
}

#[expect(clippy::cast_precision_loss, reason = "records of one file are fewer than 2^52")]
fn as_number(count: usize) -> f64 {
    count as f64
}

/// The slots of both files that ask the same; none if the smaller one holds answers that the larger one can't.
fn shared(small: &Reading<'_>, large: &Reading<'_>, answered: &[usize]) -> Option<Vec<(usize, usize)>> {
    // Items and modules that stand in the records are compared with the records.
    let asks = Slot::asked_in_any;
    let pairs = answered.iter().map(|slot| {
        let wanted = asks(small.slots.get(*slot)?);
        let place = large.slots.iter().position(|slot| asks(slot) == wanted)?;
        Some((*slot, place))
    });
    pairs.collect()
}

/// Which keys both files have, so that they must agree.
#[derive(Debug, Clone, Copy)]
struct SharedKeys {
    state: bool,
    respondent: bool,
    date: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ComparedSide {
    Small,
    Large,
}

/// How often each record's answers stand in a file.
fn records(
    reading: &Reading<'_>,
    entries: &[usize],
    shared: &[(usize, usize)],
    side: ComparedSide,
    keys: SharedKeys,
) -> BTreeMap<Vec<u8>, usize> {
    let mut records = BTreeMap::new();
    for place in entries {
        let Some(entry) = reading.entries.get(*place) else { continue };
        let codes = reading.codes_of(*place);
        let mut record = Vec::with_capacity(shared.len() + 16);
        for pair in shared {
            let slot = match side {
                ComparedSide::Small => pair.0,
                ComparedSide::Large => pair.1,
            };
            record.extend(codes.get(slot).map(|code| code.0));
            record.extend(reading.options_of(*place, slot).into_iter().flat_map(|options| options.iter()));
            let words = reading.comments_of(*place).filter(|comment| comment.slot == slot);
            record.extend(words.flat_map(|comment| fold(&comment.text).into_bytes()));
            record.push(u8::MAX);
        }
        record.extend(entry.times.to_le_bytes());
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
    use std::fmt::Write;

    use crate::harmonise::examples::{codes, counts, nameless, read};
    use crate::survey::{Cure, IssueCode, Severity};

    const LARGE: &str = "M04 Relevancia,M05 Relevancia,En general,Comentarios\nDe acuerdo,Neutral,7,Bien\n\
                         Neutral,Neutral,3,\nDe acuerdo,No aplica,9,Más tiempo para los trabajos\nAgree,Agree,7,\n";
    const SMALL: &str = "M05 Relevancia,M04 Relevancia,En general,Comentarios\nConcordo,Concordo,7,\n\
                         Neutral,De acuerdo,7,bien\nNO APLICA,De acuerdo,9,mas tiempo para los trabajos\n";

    #[test]
    fn a_file_whose_answers_all_stand_in_another_counts_once() {
        let checked = read(&nameless(), &[("C1/large.csv", LARGE), ("C1/small.csv", SMALL)]);
        assert_eq!(codes(&checked), [IssueCode::ContainedFile]);
        let cure = Cure::NewDelivery { files: "C1/large.csv".into(), supersedes: vec!["C1/small.csv".into()] };
        assert_eq!(checked.issues[0].cure, Some(cure));
        assert_eq!(counts(&checked, "", "overall").answered, 4);
        assert_eq!(checked.output.comments.len(), 2);
        assert_eq!(checked.output.reconciliation.sum(|file| file.superseded), 3);
    }

    #[test]
    fn one_different_answer_makes_a_file_of_its_own() {
        let other = SMALL.replace("mas tiempo", "menos tiempo");
        let checked = read(&nameless(), &[("C1/large.csv", LARGE), ("C1/small.csv", &other)]);
        assert_eq!((codes(&checked), counts(&checked, "", "overall").answered), (vec![], 7));
        let twice = format!("{SMALL}NO APLICA,De acuerdo,9,mas tiempo para los trabajos\n");
        let checked = read(&nameless(), &[("C1/large.csv", LARGE), ("C1/small.csv", &twice)]);
        assert_eq!(codes(&checked), [IssueCode::IdenticalRows], "two rows of one file are the same");
        assert_eq!(counts(&checked, "", "overall").answered, 8);
    }

    #[test]
    fn states_that_answer_alike_are_not_one() {
        let mut survey = nameless();
        survey.deliveries[0].files = "{seminar}/{state}.csv".parse().unwrap();
        let checked = read(&survey, &[("C1/CL.csv", LARGE), ("C1/PE.csv", SMALL)]);
        assert_eq!((codes(&checked), counts(&checked, "", "overall").answered), (vec![], 7));
    }

    /// A table of `width` columns whose cells are bits of a number of its own for each row.
    fn bits(width: usize, rows: std::ops::Range<u32>) -> String {
        let header: Vec<String> = (0..width).map(|column| format!("P{column}")).collect();
        let mut text = format!("{}\n", header.join(","));
        for row in rows {
            let mixed = row.wrapping_mul(2_654_435_761) >> 8;
            let cell = |column: usize| if mixed >> column & 1 == 0 { "Agree" } else { "Neutral" };
            let cells: Vec<&str> = (0..width).map(cell).collect();
            writeln!(text, "{}", cells.join(",")).unwrap();
        }
        text
    }

    #[test]
    fn a_few_rows_of_few_answers_may_repeat_by_chance_and_many_answers_do_not() {
        for (width, certain) in [(4, 0), (16, 5)] {
            let mut survey = nameless();
            let names = (0..width).map(|column| format!("P{column}"));
            survey.questionnaire.items = names
                .map(|name| crate::harmonise::examples::item(&name, crate::survey::Per::Seminar, "agree5", &[&name]))
                .collect();
            let (large, small) = (bits(width, 0..60), bits(width, 10..15));
            let checked = read(&survey, &[("C1/large.csv", &large), ("C1/small.csv", &small)]);
            let warnings = checked.issues.iter().filter(|issue| issue.severity == Severity::Warning);
            let told: Vec<_> = warnings.map(|issue| (issue.code, issue.severity)).collect();
            assert_eq!(told, [(IssueCode::ContainedFile, Severity::Warning)], "{width}");
            assert_eq!(checked.output.reconciliation.sum(|file| file.superseded), certain, "{width}");
        }
    }
}
