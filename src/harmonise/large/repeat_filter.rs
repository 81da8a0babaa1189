//! Which respondents were met before, in memory that is bounded however many there are.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU32, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};

/// Most prints that are kept one by one: 32 MiB.
const MOST_PRINTS: usize = 1 << 23;

/// Words of the filter for all others: 16 MiB.
const WORDS: usize = 1 << 21;

/// Most respondents that are remembered as met before.
pub(super) const MOST_REPEATED: usize = 100_000;

/// Remembers hashes of respondents. Whoever is met a second time is told, by whichever thread; a few others may be told
/// as well, which costs a look at their records and changes nothing.
#[derive(Debug)]
pub(super) struct RepeatFilter {
    /// Prints of hashes, each near the place that its hash names; 0 where there is none.
    prints: Vec<AtomicU32>,
    filled: AtomicUsize,
    /// Bits of hashes that came when the prints were full.
    words: OnceLock<Vec<AtomicU64>>,
    repeated: Mutex<BTreeSet<u64>>,
}

/// Whether a hash was met before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Met {
    /// It comes for the first time.
    First,
    /// It may have been met before.
    Before,
}

impl RepeatFilter {
    /// Nobody seen yet of so many records, as far as one knows.
    pub(super) fn expecting(records: u64) -> Self {
        let wanted = usize::try_from(records).unwrap_or(usize::MAX).min(MOST_PRINTS);
        let room = (wanted + wanted / 6).next_power_of_two().clamp(1 << 10, MOST_PRINTS);
        Self {
            prints: (0..room).map(|_| AtomicU32::new(0)).collect(),
            filled: AtomicUsize::new(0),
            words: OnceLock::new(),
            repeated: Mutex::default(),
        }
    }

    /// Remembers a hash; if it may have been met before, so that it is told.
    pub(super) fn insert(&self, hash: u64) -> Met {
        let is_new = if self.filled.load(Ordering::Relaxed) < self.prints.len() / 8 * 7 {
            self.insert_print(hash)
        } else {
            !self.has_print(hash) && self.insert_bits(hash)
        };
        if is_new {
            return Met::First;
        }
        let mut repeated = self.repeated.lock().unwrap_or_else(PoisonError::into_inner);
        if repeated.len() <= MOST_REPEATED {
            repeated.insert(hash);
        }
        Met::Before
    }

    /// The hashes met before; none if they are too many to be remembered.
    pub(super) fn repeated(&self) -> Option<BTreeSet<u64>> {
        let repeated = self.repeated.lock().unwrap_or_else(PoisonError::into_inner);
        (repeated.len() <= MOST_REPEATED).then(|| repeated.clone())
    }

    /// The places where a hash's print may stand, in the order in which they are tried.
    fn places(&self, hash: u64) -> impl Iterator<Item = &AtomicU32> {
        let mask = self.prints.len() - 1;
        let first = low_bits(hash) & mask;
        (0..self.prints.len()).map(move |step| &self.prints[(first + step) & mask])
    }

    fn insert_print(&self, hash: u64) -> bool {
        let print = print(hash);
        for place in self.places(hash) {
            match place.compare_exchange(0, print, Ordering::Relaxed, Ordering::Relaxed) {
                Ok(_) => {
                    self.filled.fetch_add(1, Ordering::Relaxed);
                    return true;
                }
                Err(other) if other == print => return false,
                Err(_) => {}
            }
        }
        false
    }

    fn has_print(&self, hash: u64) -> bool {
        let print = print(hash);
        self.places(hash)
            .map(|place| place.load(Ordering::Relaxed))
            .take_while(|other| *other != 0)
            .any(|other| other == print)
    }

    /// Sets eight bits of a word; whether one of them was not set.
    fn insert_bits(&self, hash: u64) -> bool {
        let words = self.words.get_or_init(|| (0..WORDS).map(|_| AtomicU64::new(0)).collect());
        let spread = hash.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let bits = (0..8).fold(0, |bits, bit| bits | 1_u64 << (spread >> (6 * bit) & 63));
        let before = words[low_bits(hash >> 11) & (WORDS - 1)].fetch_or(bits, Ordering::Relaxed);
        before & bits != bits
    }
}

#[expect(clippy::cast_possible_truncation, reason = "the low bits are meant")]
fn low_bits(hash: u64) -> usize {
    hash as usize
}

/// The high half of a hash, never 0.
fn print(hash: u64) -> u32 {
    (hash >> 32) as u32 | 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hash(number: u64) -> u64 {
        let mixed = (number + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        (mixed ^ (mixed >> 29)).wrapping_mul(0xBF58_476D_1CE4_E5B9)
    }

    #[test]
    fn whoever_comes_twice_is_told_and_hardly_anybody_else() {
        // Fewer are expected than come, so that the prints are full before the end.
        let filter = RepeatFilter::expecting(10);
        (0..20_000).for_each(|number| _ = filter.insert(hash(number)));
        let by_chance = filter.repeated().unwrap().len();
        assert!(by_chance < 20, "{by_chance}");
        (0..20_000).step_by(100).for_each(|number| _ = filter.insert(hash(number)));
        let repeated = filter.repeated().unwrap();
        assert!((0..20_000).step_by(100).all(|number| repeated.contains(&hash(number))));
        assert!(repeated.len() <= 200 + by_chance);
    }

    #[test]
    fn too_many_are_told_as_none() {
        let filter = RepeatFilter::expecting(300_000);
        (0..300_000).chain(0..150_000).for_each(|number| _ = filter.insert(hash(number)));
        assert_eq!(filter.repeated(), None);
    }
}
