//! Cuts the records that nearly all are: cells between delimiters, some of them in quotes.
//!
//! What it cuts is what `csv-core` would cut, at a quarter of the time; whatever is less plain it leaves alone.

use crate::gather::cut::cutter::Ending;
use crate::gather::cut::record::Span;

/// Finds plain records in one block.
#[derive(Debug, Default)]
pub(super) struct Plain {
    delimiter: u8,
    /// Where delimiters, quotes and line feeds stand.
    signs: Vec<u32>,
    /// The first sign that may belong to the next record.
    next: usize,
    /// The cells of the record that was found last.
    pub(super) cells: Vec<Span>,
}

/// A record that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct PlainRecord {
    /// Where the next one begins.
    pub(super) end: usize,
    /// How many lines it stands on.
    pub(super) lines: u64,
    /// How it ends.
    pub(super) ending: Ending,
}

impl Plain {
    /// Looks at a block. One with NUL bytes or lone carriage returns has no plain records.
    pub(super) fn look_at(&mut self, text: &[u8], delimiter: u8) {
        self.delimiter = delimiter;
        self.signs.clear();
        self.next = 0;
        let is_sign_itself = matches!(delimiter, b'"' | b'\n' | b'\r' | 0);
        let lone = |at: usize| text.get(at + 1) != Some(&b'\n');
        let is_odd = is_sign_itself
            || u32::try_from(text.len()).is_err()
            || memchr::memchr(0, text).is_some()
            || memchr::memchr_iter(b'\r', text).any(lone);
        if !is_odd {
            self.find_signs(text);
        }
    }

    /// Without a branch per byte, so that the compiler looks at many bytes at a time.
    fn find_signs(&mut self, text: &[u8]) {
        let delimiter = self.delimiter;
        let (chunks, rest) = text.as_chunks::<64>();
        let mut last = [0; 64];
        last[..rest.len()].copy_from_slice(rest);
        let mut start = 0;
        for chunk in chunks.iter().chain([&last]) {
            let mut flags = [0_u8; 64];
            for (flag, byte) in flags.iter_mut().zip(chunk) {
                *flag = u8::from(*byte == delimiter) | u8::from(*byte == b'"') | u8::from(*byte == b'\n');
            }
            let mut mask = 0_u64;
            for (place, eight) in flags.as_chunks::<8>().0.iter().enumerate() {
                // Gathers the lowest bits of eight bytes in one byte.
                let bits = u64::from_le_bytes(*eight).wrapping_mul(0x0102_0408_1020_4080) >> 56;
                mask |= bits << (8 * place);
            }
            while mask != 0 {
                self.signs.push(start + mask.trailing_zeros());
                mask &= mask - 1;
            }
            start += 64;
        }
    }

    /// The record that begins at a byte, if it is plain, has so many cells, and something stands in one of them.
    pub(super) fn record(&mut self, text: &[u8], start: usize, width: usize) -> Option<PlainRecord> {
        let mut next = self.next + self.signs[self.next..].iter().take_while(|sign| as_place(**sign) < start).count();
        self.next = next;
        self.cells.clear();
        let mut cell = start;
        let mut lines = 1;
        let mut filled = 0;
        loop {
            let at = as_place(*self.signs.get(next)?);
            next += 1;
            let byte = *text.get(at)?;
            let (from, to, ends) = if byte == self.delimiter {
                (cell, at, None)
            } else if byte == b'\n' {
                let is_both = at > cell && text[at - 1] == b'\r';
                let ending = if is_both { Ending::Both } else { Ending::LineFeed };
                (cell, at - usize::from(is_both), Some((at + 1, ending)))
            } else {
                if at != cell {
                    return None;
                }
                let close = self.closing(text, &mut next, &mut lines)?;
                // The sign behind the quote ends the cell.
                next += 1;
                match (*text.get(close + 1)?, text.get(close + 2)) {
                    (b'\n', _) => (cell + 1, close, Some((close + 2, Ending::LineFeed))),
                    (b'\r', Some(b'\n')) => (cell + 1, close, Some((close + 3, Ending::Both))),
                    (byte, _) if byte == self.delimiter => (cell + 1, close, None),
                    _ => return None,
                }
            };
            filled |= to - from;
            self.cells.push((as_span(from), as_span(to)));
            match ends {
                None => cell = at.max(to) + 1 + usize::from(byte == b'"'),
                Some(_) if self.cells.len() != width || filled == 0 => return None,
                Some((end, ending)) => {
                    self.next = next;
                    return Some(PlainRecord { end, lines, ending });
                }
            }
        }
    }

    /// The quote that closes the one before the next sign, if there are no others between them.
    fn closing(&self, text: &[u8], next: &mut usize, lines: &mut u64) -> Option<usize> {
        loop {
            let at = as_place(*self.signs.get(*next)?);
            *next += 1;
            match *text.get(at)? {
                b'"' => return Some(at),
                b'\n' => *lines += 1,
                _ => {}
            }
        }
    }
}

#[expect(clippy::cast_possible_truncation, reason = "blocks of more than 2^32 bytes have no signs")]
fn as_span(place: usize) -> u32 {
    place as u32
}

fn as_place(sign: u32) -> usize {
    sign as usize
}
