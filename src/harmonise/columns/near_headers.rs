//! Of which item a header that nothing declares is most likely one: what would have to be added to the item's headers.

use std::collections::BTreeMap;

use super::headers::{Candidate, ItemHeaders};
use crate::text::{fold, is_slip_of};

/// The declared header nearest to one that fits none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NearHeader {
    /// The declared header.
    pub(super) declared: String,
    /// What it speaks of, and the pattern that would have to be added; none if that is not sure enough.
    pub(super) addition: Option<(Candidate, String)>,
}

impl ItemHeaders {
    /// The declared header nearest to one that fits none. It is proposed to be added if it is a slip of the pen, says which
    /// module it means, and is no pattern itself.
    pub(super) fn near(&self, header: &str) -> Option<NearHeader> {
        if let Some((declared, candidate, pattern)) = self.open_near(header) {
            return Some(NearHeader { declared, addition: Some((candidate, pattern)) });
        }
        let declared = self.suggest(header)?;
        let [candidate] = self.whole(declared) else {
            return Some(NearHeader { declared: declared.to_owned(), addition: None });
        };
        let is_pattern = header.contains(['{', '}']) || header.ends_with('*');
        let is_meant = !is_pattern && candidate.option.is_none() && is_slip_of(&fold(header), &fold(declared));
        let pattern = match &candidate.module {
            None => Some(header.trim().to_owned()),
            Some(module) => self.with_capture(header.trim(), module),
        };
        let addition = pattern.filter(|_| is_meant).map(|pattern| (candidate.clone(), pattern));
        Some(NearHeader { declared: declared.to_owned(), addition })
    }
}

/// Which of the headers may be proposed for the question that each most likely is: not two for one, nor one for a question
/// that has its column already.
pub(super) fn only_ones<'q, Q: Ord + 'q>(
    questions: impl Iterator<Item = Option<&'q Q>>,
    is_taken: impl Fn(&Q) -> bool,
) -> Vec<bool> {
    let questions: Vec<Option<&Q>> = questions.collect();
    let mut times: BTreeMap<&Q, usize> = BTreeMap::new();
    questions.iter().flatten().for_each(|question| *times.entry(*question).or_default() += 1);
    questions
        .iter()
        .map(|question| question.is_some_and(|question| times[question] == 1 && !is_taken(question)))
        .collect()
}
