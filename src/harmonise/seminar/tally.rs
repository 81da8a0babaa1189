//! Counts the answers of one seminar: everybody's, and by state.

use std::collections::{BTreeMap, BTreeSet};

use super::questions::SeminarQuestions;
use crate::harmonise::answers::code::Code;
use crate::survey::{Counts, Group, StateCode, Tallies, TallyKey};

/// Codes that are counted: levels and reasons.
const CODES: usize = 206;

/// How often each code was met and each option chosen, by state and question.
#[derive(Debug, Default)]
pub(in crate::harmonise) struct CodeCounts {
    /// By state, question by question.
    codes: BTreeMap<Option<StateCode>, Vec<u64>>,
    options: BTreeMap<(Option<StateCode>, usize), Vec<u64>>,
    /// Questions of which options were counted, and not the people who chose them.
    without_base: BTreeSet<(Option<StateCode>, usize)>,
}

impl CodeCounts {
    /// The counts of a state, of answers to so many questions.
    pub(in crate::harmonise) fn of_state(&mut self, state: Option<&StateCode>, questions: usize) -> StateCounts<'_> {
        StateCounts(self.codes.entry(state.cloned()).or_insert_with(|| vec![0; questions * CODES]))
    }

    /// How often each option of a question was chosen by people of a state.
    pub(in crate::harmonise) fn options(&mut self, state: Option<&StateCode>, question: usize) -> &mut [u64] {
        self.options.entry((state.cloned(), question)).or_insert_with(|| vec![0; CODES])
    }

    /// Of a question the options of people of a state were counted, and not the people: at least so many answered.
    pub(in crate::harmonise) fn add_at_least(
        &mut self,
        state: Option<&StateCode>,
        question: usize,
        questions: usize,
        least: u64,
    ) {
        self.of_state(state, questions).add(question, Code::level(0), least);
        self.without_base.insert((state.cloned(), question));
    }

    /// The same as tallies.
    pub(in crate::harmonise) fn tallies(&self, questions: &SeminarQuestions<'_>) -> Tallies {
        let mut tallies = Tallies::default();
        for (state, codes) in &self.codes {
            for (question, codes) in codes.chunks_exact(CODES).enumerate() {
                let options = self.options.get(&(state.clone(), question)).map_or(&[][..], Vec::as_slice);
                let Some((item, module)) = questions.item(question) else { continue };
                let Some(counts) = counts(questions, question, codes, options) else { continue };
                let is_at_least = self.without_base.contains(&(state.clone(), question));
                let counts = Counts { is_at_least, ..counts };
                let groups = std::iter::once(Group::All).chain(state.clone().map(Group::State));
                for group in groups {
                    let (seminar, module) = (questions.seminar.clone(), module.cloned());
                    tallies.add(TallyKey { seminar, module, item: item.id.clone(), group }, &counts);
                }
            }
        }
        tallies
    }
}

/// The counts of one state.
#[derive(Debug)]
pub(in crate::harmonise) struct StateCounts<'c>(&'c mut [u64]);

impl StateCounts<'_> {
    /// Counts a code so many times.
    pub(in crate::harmonise) fn add(&mut self, question: usize, code: Code, times: u64) {
        if usize::from(code.0) < CODES {
            self.0[question * CODES + usize::from(code.0)] += times;
        }
    }
}

/// The counts of a question's codes; none if it has no scale, or nobody was met.
fn counts(questions: &SeminarQuestions<'_>, question: usize, codes: &[u64], options: &[u64]) -> Option<Counts> {
    let scale = questions.scale(question)?;
    let (levels, reasons) = codes.split_at(usize::from(Code::NOT_ASKED.0));
    let mut counts = Counts::empty(scale.levels.len());
    counts.answered = levels.iter().sum();
    counts.missing.iter_mut().zip(reasons).for_each(|(count, more)| *count = *more);
    let by_level = if scale.kind.allows_several() { options } else { levels };
    counts.levels.iter_mut().zip(by_level).for_each(|(count, more)| *count = *more);
    (counts.answered > 0 || counts.missing.iter().any(|count| *count > 0)).then_some(counts)
}
