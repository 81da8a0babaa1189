//! What stands in a column: its distinct values with their numbers, by folded text.

use std::collections::BTreeMap;

use crate::text::{fold, one_line};

/// Distinct texts of a column that are kept; where there are more, nobody chose them from a list.
const MOST_DISTINCT: usize = 3_000;

/// Longest text, in letters, that counts as an answer of several people though no column holds it twice.
const LONGEST_ONCE: usize = 40;

/// What stands in a column, or in several that hold answers to one question.
#[derive(Debug, Clone, Default)]
pub(in crate::draft) struct ValueCounts {
    /// Cells that hold something.
    pub(in crate::draft) filled: u64,
    /// Distinct values by folded text.
    pub(in crate::draft) distinct: BTreeMap<String, SpeltValue>,
    /// Letters of all filled cells.
    letters: u64,
}

/// A value, as it is mostly spelt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::draft) struct SpeltValue {
    /// The text.
    pub(in crate::draft) text: String,
    /// Cells that hold it, in any spelling.
    pub(in crate::draft) count: u64,
    /// Cells of one column that hold it, at most: a text may stand in several files and be one person's.
    pub(in crate::draft) together: u64,
    /// Cells that hold it in this spelling.
    same: u64,
}

/// Cells of a column by their bytes.
#[derive(Debug, Clone, Default)]
pub(in crate::draft) struct CellCounts {
    counts: BTreeMap<Box<[u8]>, u64>,
    others: u64,
}

impl CellCounts {
    pub(in crate::draft) fn add(&mut self, cell: &[u8]) {
        let cell = cell.trim_ascii();
        if cell.is_empty() {
            return;
        }
        if let Some(count) = self.counts.get_mut(cell) {
            *count += 1;
        } else if self.counts.len() < MOST_DISTINCT {
            self.counts.insert(cell.into(), 1);
        } else {
            self.others += 1;
        }
    }

    pub(in crate::draft) fn values(&self) -> ValueCounts {
        let mut values = ValueCounts::default();
        for (bytes, count) in &self.counts {
            values.add(&String::from_utf8_lossy(bytes), *count);
        }
        values.filled += self.others;
        values
    }
}

impl SpeltValue {
    /// Whether several people gave it, and not one whose answers were delivered twice, who writes sentences of his own.
    pub(in crate::draft) fn is_of_several(&self) -> bool {
        self.together > 1 || self.count > 2 || self.text.chars().count() <= LONGEST_ONCE
    }

    /// How many people gave it, as far as that is sure.
    pub(in crate::draft) fn people(&self) -> u64 {
        if self.is_of_several() { self.count } else { self.together }
    }
}

impl ValueCounts {
    fn add(&mut self, text: &str, count: u64) {
        let folded = fold(text);
        if folded.is_empty() {
            return;
        }
        self.filled += count;
        self.letters += count * text.chars().count() as u64;
        self.insert(
            folded,
            |known, other| known + other,
            SpeltValue { text: one_line(text), count, together: count, same: count },
        );
    }

    /// Adds a spelling; `together` says how its cells of one column and those of the known one go together.
    fn insert(&mut self, folded: String, together: fn(u64, u64) -> u64, spelling: SpeltValue) {
        let Some(known) = self.distinct.get_mut(&folded) else {
            self.distinct.insert(folded, spelling);
            return;
        };
        known.count += spelling.count;
        known.together = together(known.together, spelling.together);
        if known.text == spelling.text {
            known.same += spelling.same;
        } else if spelling.same > known.same {
            (known.text, known.same) = (spelling.text, spelling.same);
        }
    }

    /// Adds what stands in another column.
    pub(in crate::draft) fn merge(&mut self, other: &Self) {
        self.filled += other.filled;
        self.letters += other.letters;
        for (folded, spelling) in &other.distinct {
            self.insert(folded.clone(), u64::max, spelling.clone());
        }
    }

    /// Letters of a filled cell, on average.
    pub(in crate::draft) fn mean_letters(&self) -> u64 {
        self.letters.checked_div(self.filled).unwrap_or(0)
    }

    /// How many cells hold a value for which the question is answered with yes.
    pub(in crate::draft) fn cells(&self, mut holds: impl FnMut(&str) -> bool) -> u64 {
        self.distinct.iter().filter(|(folded, _)| holds(folded)).map(|(_, spelling)| spelling.count).sum()
    }

    /// Whether so many hundredths of the filled cells hold such a value, and at least one does.
    pub(in crate::draft) fn mostly(&self, hundredths: u64, holds: impl FnMut(&str) -> bool) -> bool {
        let cells = self.cells(holds);
        cells > 0 && cells * 100 >= self.filled * hundredths
    }

    /// Values, the most frequent first.
    pub(in crate::draft) fn by_frequency(&self) -> Vec<(&str, &SpeltValue)> {
        let mut values: Vec<_> = self.distinct.iter().map(|(folded, spelling)| (folded.as_str(), spelling)).collect();
        values.sort_by(|one, other| other.1.count.cmp(&one.1.count).then_with(|| one.0.cmp(other.0)));
        values
    }
}
