//! The people of one seminar who are counted and not kept: those of large files.

use std::collections::{BTreeMap, BTreeSet};

use crate::harmonise::answers::code::Code;
use crate::harmonise::seminar::completeness::Extent;
use crate::harmonise::seminar::table::{Form, Share};
use crate::survey::{RespondentId, StateCode};

/// Codes that are counted: levels and reasons.
pub(in crate::harmonise) const CODES: usize = 206;

/// The people of one seminar who are counted and not kept.
#[derive(Debug, Default)]
pub(in crate::harmonise) struct Bulk {
    /// By state, question by question, how often each code was met.
    pub(in crate::harmonise) codes: BTreeMap<Option<StateCode>, Vec<u64>>,
    /// How often each option was chosen, by state and question.
    pub(in crate::harmonise) options: BTreeMap<(Option<StateCode>, usize), Vec<u64>>,
    /// How many people there are of each state, if nameless of each form, in the order of [`Extent::ALL`].
    pub(in crate::harmonise) people: Vec<(Option<StateCode>, Option<Form>, [u64; Extent::ALL.len()])>,
    /// How many of them are on the roster, and the first of those who are not.
    pub(in crate::harmonise) on_roster: u64,
    pub(in crate::harmonise) strangers: BTreeSet<RespondentId>,
}

/// What answers tell how completely somebody answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::harmonise) enum Told {
    ByRatings,
    ByAll,
}

impl Bulk {
    /// Adds what was counted of a file. `route` leads from its slots to the seminar's questions, of which there are `width`;
    /// those of `left_out` were not put to its respondents.
    pub(in crate::harmonise) fn add(
        &mut self,
        share: &Share<'_, '_>,
        (route, width): (&[Option<usize>], usize),
        left_out: &[usize],
        told: Told,
    ) {
        for (state, counted) in &share.counted {
            let codes = self.codes.entry((*state).cloned()).or_insert_with(|| vec![0; width * CODES]);
            for (slot, question) in route.iter().enumerate() {
                let Some(question) = question else { continue };
                for (code, count) in counted.codes_of(slot) {
                    codes[question * CODES + usize::from(code.0)] += count;
                }
                if let Some(chosen) = counted.options.get(&slot) {
                    let options = self.options.entry(((*state).cloned(), *question)).or_insert_with(|| vec![0; CODES]);
                    let chosen = chosen.iter().map(|count| u64::try_from(*count).unwrap_or(0));
                    options.iter_mut().zip(chosen).for_each(|(count, more)| *count += more);
                }
            }
            for question in left_out {
                codes[question * CODES + usize::from(Code::NOT_ASKED.0)] += counted.people();
            }
            self.on_roster += u64::try_from(counted.on_roster).unwrap_or(0);
            self.strangers.extend(counted.strangers.iter().cloned());
            let form = (share.reading.form, share.reading.module.clone(), None);
            for (people, form) in [(counted.named, None), (counted.nameless, Some(form))] {
                let mut people = people.map(|count| u64::try_from(count).unwrap_or(0));
                if told == Told::ByRatings && !share.reading.digest.is_rated {
                    // Of what counts, nothing was put to them.
                    people = [0, 0, people.iter().sum()];
                }
                if people.iter().any(|count| *count > 0) {
                    self.people.push(((*state).cloned(), form, people));
                }
            }
        }
    }

    /// How many people there are.
    pub(in crate::harmonise) fn count(&self) -> u64 {
        self.people.iter().flat_map(|(_, _, people)| people).sum()
    }

    /// The codes that were met at a question.
    pub(in crate::harmonise) fn met(&self, question: usize) -> impl Iterator<Item = Code> {
        let of_state = move |codes: &Vec<u64>| -> Vec<Code> {
            let counts = codes.get(question * CODES..(question + 1) * CODES).unwrap_or(&[]);
            (0_u8..).zip(counts).filter(|(_, count)| **count > 0).map(|(code, _)| Code(code)).collect()
        };
        self.codes.values().flat_map(of_state)
    }
}
