//! Tells which files are versions of the same form.

use std::collections::{BTreeMap, BTreeSet};

use crate::harmonise::records::reading::Reading;

/// Gives every file the number of its form: files that share a question have the same, directly or by way of others.
pub(super) fn number_forms(readings: &mut [Reading<'_>]) {
    let mut forms: Vec<usize> = (0..readings.len()).collect();
    let mut first_with = BTreeMap::new();
    for (file, reading) in readings.iter().enumerate() {
        let mut joined: BTreeSet<usize> = [forms[file]].into();
        for slot in &reading.slots {
            let question = slot.asked_in_any();
            joined.insert(forms[*first_with.entry(question).or_insert(file)]);
        }
        let together = joined.first().copied().unwrap_or(file);
        forms.iter_mut().filter(|form| joined.contains(form)).for_each(|form| *form = together);
    }
    readings.iter_mut().zip(forms).for_each(|(reading, form)| reading.form = form);
}
