//! Records without a known state: they are of the only person who has their name in the seminar.

use std::collections::{BTreeMap, BTreeSet};

use crate::harmonise::records::reading::Reading;
use crate::harmonise::records::record::{Disposition, RecordEntry};
use crate::survey::{RespondentId, SeminarId, StateCode};

/// Who answered in which seminar, whatever their state.
type NameInSeminar = (SeminarId, RespondentId);

/// Gives records without a known state that of the same respondent's other records, if these have one state only.
pub(super) fn join_stateless(readings: &mut [Reading<'_>]) {
    let mut states: BTreeMap<NameInSeminar, BTreeSet<StateCode>> = BTreeMap::new();
    for entry in readings.iter().flat_map(|reading| &reading.entries).filter(|entry| entry.state.is_none()) {
        states.extend(name(entry).map(|name| (name, BTreeSet::new())));
    }
    if states.is_empty() {
        return;
    }
    for entry in readings.iter().flat_map(|reading| &reading.entries) {
        let known = name(entry).and_then(|name| states.get_mut(&name));
        if let (Some(states), Some(state)) = (known, &entry.state) {
            states.insert(state.clone());
        }
    }
    for entry in readings.iter_mut().flat_map(|reading| &mut reading.entries).filter(|entry| entry.state.is_none()) {
        let states = name(entry).and_then(|name| states.get(&name));
        if let Some(states) = states.filter(|states| states.len() == 1) {
            entry.state = states.first().cloned();
        }
    }
}

fn name(entry: &RecordEntry) -> Option<NameInSeminar> {
    let name = entry.seminar.clone().zip(entry.respondent.clone());
    name.filter(|_| entry.disposition == Disposition::Used)
}

#[cfg(test)]
mod tests {
    use crate::harmonise::examples::{counts, read, small_survey};

    #[test]
    fn a_record_without_a_state_is_of_the_only_person_of_its_name() {
        let text = "ID,País,En general\n1,PE,7\n2,PE,8\n2,CL,8\n";
        let more = "ID,País,En general,M04 Relevancia\n1,Narnia,9,Neutral\n2,,8,Neutral\n3,,8,Neutral\n";
        let checked = read(&small_survey(), &[("C1/a.csv", text), ("C1/b.csv", more)]);
        assert_eq!(checked.output.reconciliation.sum(|file| file.duplicate), 1);
        assert_eq!(counts(&checked, "", "overall").answered, 5);
        assert_eq!(checked.output.rows.values().map(|rows| rows.respondents.len()).sum::<usize>(), 5);
    }
}
