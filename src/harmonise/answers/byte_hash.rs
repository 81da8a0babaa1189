//! A fast hash for the few spellings that a file repeats in millions of cells.

use std::hash::{BuildHasherDefault, Hasher};

/// Makes maps of byte strings fast. Spellings are few, so it needs no defence against floods.
pub(in crate::harmonise) type ByByteHash = BuildHasherDefault<ByteHash>;

/// Most spellings that are remembered of a column or a scale: beyond it they hardly repeat, and are forgotten.
pub(in crate::harmonise) const MOST_SPELLINGS: usize = 50_000;

/// Multiplies and rotates eight bytes at a time.
#[derive(Debug, Default)]
pub(in crate::harmonise) struct ByteHash(u64);

impl ByteHash {
    fn mix(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(23) ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }
}

impl Hasher for ByteHash {
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            self.mix(u64::from_le_bytes(*word));
        }
        // The leading 1 tells a short rest from one with zeros before it.
        self.mix(rest.iter().fold(1, |word, byte| word << 8 | u64::from(*byte)));
    }

    fn write_usize(&mut self, length: usize) {
        self.mix(u64::try_from(length).unwrap_or(u64::MAX));
    }

    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 32)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::hash::BuildHasher;

    use super::*;

    #[test]
    fn texts_that_differ_in_one_place_fall_apart() {
        let hash = |text: &str| ByByteHash::default().hash_one(text.as_bytes());
        let texts = (0..5000).map(|number| format!("respondent {number}"));
        let hashes: BTreeSet<u64> = texts.map(|text| hash(&text)).collect();
        assert_eq!(hashes.len(), 5000);
        let low_bits: BTreeSet<u64> = hashes.iter().map(|hash| hash & 0x3FF).collect();
        assert!(low_bits.len() > 900, "{} of 1024", low_bits.len());
        assert_ne!(hash("a\0"), hash("a"));
    }
}
