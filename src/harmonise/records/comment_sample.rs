//! Of the words that very many people wrote, an even sample.

use std::collections::BTreeMap;

use crate::survey::{RespondentId, SeminarId, StateCode};

/// Most comments that are kept of a file: more than anybody reads, and enough for shares of themes.
const KEPT: usize = 20_000;

/// What somebody wrote.
#[derive(Debug, Clone)]
pub(in crate::harmonise) struct SampledComment {
    pub(in crate::harmonise) line: u64,
    pub(in crate::harmonise) slot: usize,
    pub(in crate::harmonise) seminar: SeminarId,
    pub(in crate::harmonise) state: Option<StateCode>,
    pub(in crate::harmonise) respondent: Option<RespondentId>,
    pub(in crate::harmonise) text: String,
}

/// A hash of the line and the slot of a comment, and both.
type PlaceInSample = (u64, u64, usize);

/// The comments whose places have the lowest hashes: the same whoever read them, and from all parts of the file.
#[derive(Debug, Clone, Default)]
pub(in crate::harmonise) struct CommentSample {
    kept: BTreeMap<PlaceInSample, SampledComment>,
    /// How many comments there are.
    pub(in crate::harmonise) written: u64,
}

impl CommentSample {
    pub(in crate::harmonise) fn add(&mut self, comment: SampledComment) {
        self.written += 1;
        self.kept.insert(place_in_sample(comment.line, comment.slot), comment);
        if self.kept.len() > KEPT {
            self.kept.pop_last();
        }
    }

    /// Takes back what was written on these lines, in these slots, whether or not it is among what was kept.
    pub(in crate::harmonise) fn take_back(&mut self, written: impl IntoIterator<Item = (u64, usize)>) {
        for (line, slot) in written {
            self.written = self.written.saturating_sub(1);
            self.kept.remove(&place_in_sample(line, slot));
        }
    }

    /// What was kept, in no order that means anything.
    pub(in crate::harmonise) fn kept(&self) -> impl Iterator<Item = &SampledComment> {
        self.kept.values()
    }

    /// Whether some were left out.
    pub(in crate::harmonise) fn leaves_out(&self) -> bool {
        self.written > u64::try_from(self.kept.len()).unwrap_or(u64::MAX)
    }
}

fn place_in_sample(line: u64, slot: usize) -> PlaceInSample {
    let hash = (line ^ (slot as u64) << 48).wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let hash = (hash ^ (hash >> 31)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    (hash, line, slot)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn what_is_taken_back_was_not_written_even_where_it_was_not_kept() {
        let mut sample = CommentSample::default();
        let written = KEPT as u64 + 300;
        for line in 1..=written {
            let (seminar, text) = ("C1".parse().unwrap(), String::new());
            sample.add(SampledComment { line, slot: 0, seminar, state: None, respondent: None, text });
        }
        let kept: BTreeSet<u64> = sample.kept().map(|comment| comment.line).collect();
        let left_out = (1..=written).filter(|line| !kept.contains(line)).take(100);
        sample.take_back(left_out.map(|line| (line, 0)));
        assert_eq!((sample.written, sample.kept().count()), (written - 100, KEPT));
        sample.take_back(kept.first().map(|line| (*line, 0)));
        assert_eq!((sample.written, sample.kept().count()), (written - 101, KEPT - 1));
    }
}
