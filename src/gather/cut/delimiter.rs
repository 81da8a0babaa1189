//! What separates cells: as a first line `sep=;` says, or by which candidate the records are most alike.

use std::collections::BTreeMap;

use super::cutter::{Cutter, Ending};

/// In the order in which they win when the records are equally alike.
const CANDIDATES: [u8; 4] = [b',', b';', b'\t', b'|'];

/// How many records, and at most how many bytes, are looked at.
const SAMPLE: usize = 200;
const SAMPLE_BYTES: usize = 1 << 20;

/// How wide the first records of a text are when cut by one delimiter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Profile {
    /// How many cells most of them have; 0 if all are blank.
    pub(in crate::gather) width: usize,
    /// How many of a million have that many.
    alike: usize,
    /// Whether the first one has that many.
    first: bool,
}

/// The delimiter that a first line `sep=;` names, and where that line ends, without its line break.
pub(in crate::gather) fn sep_line(text: &[u8]) -> Option<(u8, usize)> {
    let end = memchr::memchr2(b'\n', b'\r', text).unwrap_or(text.len());
    let line = text[..end].strip_prefix(b"\"").and_then(|line| line.strip_suffix(b"\"")).unwrap_or(&text[..end]);
    let (name, delimiter) = line.split_at_checked(4)?;
    match delimiter {
        [delimiter] if name.eq_ignore_ascii_case(b"sep=") && delimiter.is_ascii() && *delimiter != b'"' => {
            Some((*delimiter, end))
        }
        _ => None,
    }
}

/// The candidate by which most records have the same number of cells, more than one, or by which all are blank; a comma
/// if there is none.
pub(in crate::gather) fn detect(text: &[u8]) -> u8 {
    let profiles = CANDIDATES.into_iter().rev().map(|delimiter| (profile(text, delimiter), delimiter));
    profiles
        .filter(|(profile, _)| profile.width != 1)
        .max_by_key(|(profile, _)| (profile.alike, profile.first, profile.width))
        .map_or(b',', |(_, delimiter)| delimiter)
}

/// How wide the first records of a text are.
pub(super) fn profile(text: &[u8], delimiter: u8) -> Profile {
    let sample = &text[..text.len().min(SAMPLE_BYTES)];
    let is_cut = sample.len() < text.len();
    let mut cutter = Cutter::new(sample, delimiter, 0, 1);
    let mut widths = Vec::new();
    while let Some(cut) = cutter.cut() {
        let is_whole = match cut.ending {
            Ending::OpenQuote(_) => false,
            Ending::EndOfText => !is_cut,
            Ending::LineFeed | Ending::Both | Ending::CarriageReturn => true,
        };
        if is_whole && !cut.bytes.is_empty() {
            widths.push(cut.ends.len());
        }
        if widths.len() == SAMPLE {
            break;
        }
    }
    let mut counts = BTreeMap::new();
    for width in &widths {
        *counts.entry(*width).or_insert(0_usize) += 1;
    }
    let (width, count) = counts.into_iter().max_by_key(|(_, count)| *count).unwrap_or((0, 0));
    Profile { width, alike: count * 1_000_000 / widths.len().max(1), first: widths.first() == Some(&width) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimal_commas_do_not_make_a_comma_the_delimiter() {
        assert_eq!(detect("País;Nota\nPerú;4,5\nChile;3,5\n".as_bytes()), b';');
    }

    #[test]
    fn delimiters_within_quotes_do_not_count() {
        assert_eq!(detect(b"\"a\",\"b\"\n\"x;y;z\",\"1\"\n\"x;y;z\",\"2\"\n"), b',');
        assert_eq!(detect(b"a\tb, c\n1\t2\n"), b'\t');
        assert_eq!(detect(b"a|b\n1|2\n"), b'|');
        assert_eq!(detect(b"Nota\n4\n"), b',');
        assert_eq!(detect(b"\n;;;\n"), b';');
    }

    #[test]
    fn a_first_line_may_name_the_delimiter() {
        assert_eq!(sep_line(b"sep=;\r\na;b"), Some((b';', 5)));
        assert_eq!(sep_line(b"\"SEP=|\"\na|b"), Some((b'|', 7)));
        assert_eq!(sep_line(b"sep=\t"), Some((b'\t', 5)));
        assert_eq!(sep_line(b"sep=,,\n"), None);
        assert_eq!(sep_line("separación;b\n".as_bytes()), None);
        assert_eq!(sep_line(b"sep"), None);
    }
}
