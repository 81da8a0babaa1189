//! Of the words that very many people wrote, an even sample.

use std::collections::{BTreeMap, BTreeSet};

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

/// The comments whose places have the lowest hashes: the same whoever read them, and from all parts of the file.
#[derive(Debug, Clone, Default)]
pub(in crate::harmonise) struct CommentSample {
    kept: BTreeMap<(u64, u64, usize), SampledComment>,
    /// How many comments there are.
    pub(in crate::harmonise) written: u64,
}

impl CommentSample {
    pub(in crate::harmonise) fn add(&mut self, comment: SampledComment) {
        self.written += 1;
        let hash = (comment.line ^ (comment.slot as u64) << 48).wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let hash = (hash ^ (hash >> 31)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        self.kept.insert((hash, comment.line, comment.slot), comment);
        if self.kept.len() > KEPT {
            self.kept.pop_last();
        }
    }

    /// Forgets what stands on these lines.
    pub(in crate::harmonise) fn remove(&mut self, lines: &BTreeSet<u64>) {
        let before = self.kept.len();
        self.kept.retain(|(_, line, _), _| !lines.contains(line));
        self.written -= u64::try_from(before - self.kept.len()).unwrap_or(0);
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
