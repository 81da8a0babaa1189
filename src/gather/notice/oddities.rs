//! What a cell may hold that a person should know of: formulas, control, direction and invisible characters, no-break
//! spaces, markup, damaged letters.

use crate::gather::decode::mojibake;
use crate::survey::{Issue, IssueCode, Place, Said, Severity};
use crate::text::{CharacterClass, begins_a_formula, class_of};

/// What may be of note in a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::gather) enum OddityKind {
    /// A spreadsheet would run it.
    Formula,
    /// Control characters.
    Control,
    /// Characters that turn the direction of text.
    Bidi,
    /// Characters that nobody sees.
    Invisible,
    /// No-break spaces.
    NoBreakSpace,
    /// A page or a typesetter would run it.
    Markup,
    /// Letters damaged by saving UTF-8 as windows-1252.
    Mojibake,
}

impl OddityKind {
    /// The code of its issue.
    pub(in crate::gather) fn code(self) -> IssueCode {
        match self {
            Self::Formula => IssueCode::FormulaLike,
            Self::Control => IssueCode::ControlChar,
            Self::Bidi => IssueCode::BidiControl,
            Self::Invisible => IssueCode::InvisibleChar,
            Self::NoBreakSpace => IssueCode::Nbsp,
            Self::Markup => IssueCode::MarkupLike,
            Self::Mojibake => IssueCode::Mojibake,
        }
    }
}

/// Something of note in a cell, and what stands there as far as it may be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::gather) struct Oddity {
    pub(in crate::gather) kind: OddityKind,
    /// Such as `=` or `U+200B`: never what a person wrote.
    pub(in crate::gather) shown: Option<String>,
}

impl Oddity {
    /// It, told of the cell at a place.
    pub(in crate::gather) fn issue(self, place: Place) -> Issue {
        let (severity, done) = match self.kind {
            OddityKind::Mojibake => (Severity::Warning, "done-mojibake"),
            OddityKind::Control | OddityKind::Bidi => (Severity::Warning, "done-never-shown"),
            OddityKind::Invisible => (Severity::Warning, "done-compared-without"),
            OddityKind::Formula => (Severity::Note, "done-inert"),
            OddityKind::Markup => (Severity::Note, "done-as-typed"),
            OddityKind::NoBreakSpace => (Severity::Note, "done-as-spaces"),
        };
        Issue { read: self.shown, ..Issue::new(severity, self.kind.code(), place, Said::new(done)) }
    }
}

/// Whether a block of text surely holds nothing of note. It looks at each byte, and where one is suspect at the one before it
/// too, without a branch, so that it costs little; a block that isn't plain may still hold nothing.
pub(in crate::gather) fn is_plain(block: &[u8], delimiter: u8) -> bool {
    const STRIDE: usize = 512;
    let Some(&first) = block.first() else { return true };
    let stands_alone = |at: usize| block.get(at + 1).is_some_and(|next| *next != b'\n');
    if is_odd(b'\n', first, delimiter) || memchr::memchr_iter(b'\r', block).any(stands_alone) {
        return false;
    }
    let (before, after) = (&block[..block.len() - 1], &block[1..]);
    let mut pairs = before.chunks(STRIDE).zip(after.chunks(STRIDE));
    pairs.all(|(before, after)| {
        if after.iter().map(|byte| u8::from(is_suspect(*byte))).fold(0, |sum, suspect| sum | suspect) == 0 {
            return true;
        }
        let odd = |(prior, byte): (&u8, &u8)| u8::from(is_odd(*prior, *byte, delimiter));
        before.iter().zip(after).map(odd).fold(0, |sum, odd| sum | odd) == 0
    })
}

/// Whether a byte may belong to something of note, whatever stands before it.
#[expect(
    clippy::needless_bitwise_bool,
    reason = "without a branch a block is looked through with vectors, sixteen bytes and more at a time"
)]
fn is_suspect(byte: u8) -> bool {
    let control = (byte < b' ') & (byte != b'\n') & (byte != b'\r');
    let sign = (byte == b'+') | (byte == b'-') | (byte == b'@') | (byte == b'&');
    let markup = (byte.wrapping_sub(b'<') <= 2) | (byte == b'{') | (byte == b']') | (byte == 0x7f);
    // Letters that were damaged, and what begins a character that nobody sees.
    let beyond = (byte.wrapping_sub(0x80) <= 0x20) | (byte == 0xad) | (byte == 0xef) | (byte == 0xd8) | (byte == 0xf3);
    control | sign | markup | beyond
}

/// Whether a byte behind another may belong to something of note.
#[expect(
    clippy::needless_bitwise_bool,
    reason = "without a branch a block is looked through with vectors, sixteen bytes and more at a time"
)]
#[expect(clippy::manual_range_contains, reason = "the same")]
fn is_odd(prior: u8, byte: u8, delimiter: u8) -> bool {
    let begins = (prior == delimiter) | (prior == b'\n') | (prior == b'\r') | (prior == b'"') | (prior == b' ');
    let control = (byte < b' ') & (byte != b'\n') & (byte != b'\r') & (byte != b'\t');
    let tab = (byte == b'\t') & ((delimiter != b'\t') | (prior == b'"'));
    let sign = (byte == b'+') | (byte == b'-') | (byte == b'@');
    let markup = (byte == b'<') | (byte == b'>') | (byte == b'&') | (byte == b'{') | (byte == b'=') | (byte == b']');
    let latin = (prior == 0xc2) & ((byte.wrapping_sub(0x80) <= 0x20) | (byte == 0xad));
    let damaged = (prior == 0xc3) & (byte >= 0x82) & (byte <= 0x85);
    let beyond = ((prior == 0xe2) & (byte.wrapping_sub(0x80) <= 4)) | (byte == 0xef) | (byte == 0xd8) | (byte == 0xf3);
    control | tab | (byte == 0x7f) | (begins & sign) | markup | latin | damaged | beyond
}

/// What is of note in a cell; `repaired` is its text if its letters were damaged.
pub(in crate::gather) fn oddities(text: &str, repaired: Option<&str>) -> Vec<Oddity> {
    let mut found = Vec::new();
    let mut add = |kind, shown: Option<String>| found.push(Oddity { kind, shown });
    if repaired.is_some() {
        add(OddityKind::Mojibake, None);
    }
    let text = repaired.unwrap_or(text);
    let mut rest = text;
    if let Some(sign) = formula_sign(text) {
        add(OddityKind::Formula, Some(shown(sign)));
        rest = text.trim_start_matches(is_blank);
    }
    for (kind, is_such) in CHARACTERS {
        let mut before = None;
        let found = rest.char_indices().find(|(at, character)| {
            let such = is_such(*character, before, rest[at + character.len_utf8()..].chars().next());
            before = Some(*character);
            such
        });
        if let Some((_, character)) = found {
            add(kind, Some(shown(character)));
        }
    }
    if let Some(markup) = markup(text) {
        add(OddityKind::Markup, Some(markup.to_owned()));
    }
    found
}

/// What a cell said before its letters were damaged; none if they weren't.
pub(in crate::gather) fn repaired(cell: &[u8]) -> Option<String> {
    let is_suspect = cell.windows(2).any(|pair| matches!(pair, [0xc3, 0x82..=0x85 | 0xa2]));
    if is_suspect { mojibake::repaired(std::str::from_utf8(cell).ok()?) } else { None }
}

/// Whether a character, by those beside it, is such.
type IsSuch = fn(char, Option<char>, Option<char>) -> bool;

const CHARACTERS: [(OddityKind, IsSuch); 4] = [
    (OddityKind::Control, |character, _, after| match character {
        '\n' | '\t' => false,
        '\r' => after != Some('\n'),
        other => matches!(class_of(other), CharacterClass::Control | CharacterClass::LineBreak),
    }),
    (OddityKind::Bidi, |character, _, _| class_of(character) == CharacterClass::Direction),
    (OddityKind::Invisible, |character, before, _| match class_of(character) {
        CharacterClass::Invisible => true,
        // Joiners belong to scripts and pictures, not to Latin letters.
        CharacterClass::Joiner => before.is_none_or(|before| before < '\u{600}'),
        // A number in a box is a digit and a variation.
        CharacterClass::Variation
        | CharacterClass::Shown
        | CharacterClass::NoBreakSpace
        | CharacterClass::LineBreak
        | CharacterClass::Control
        | CharacterClass::Direction => false,
    }),
    (OddityKind::NoBreakSpace, |character, _, _| class_of(character) == CharacterClass::NoBreakSpace),
];

/// Whether a character may stand before a sign.
fn is_blank(character: char) -> bool {
    matches!(character, ' ' | '\t' | '\r' | '\n') || class_of(character) == CharacterClass::NoBreakSpace
}

/// What `LimeSurvey` writes for an answer that stands in another column.
const OTHER: &str = "-oth-";

/// The sign for which a spreadsheet would run a cell: at its beginning, also behind blanks. A number is none, nor is a
/// sign that stands alone.
fn formula_sign(text: &str) -> Option<char> {
    let first = text.chars().next()?;
    let begun = text.trim_start_matches(is_blank);
    let sign = begun.chars().next()?;
    let is_number = |rest: &str| {
        let is_figure = |character: char| {
            matches!(character, '0'..='9' | '.' | ',' | ' ' | '%')
                || class_of(character) == CharacterClass::NoBreakSpace
        };
        rest.chars().all(is_figure)
    };
    let rest = &begun[sign.len_utf8()..];
    let holds_nothing = !rest.chars().any(char::is_alphanumeric);
    let is_of_a_number = matches!(sign, '+' | '-' | '＋' | '－') && (is_number(rest) || begun.trim_end() == OTHER);
    if begins_a_formula(sign) && !holds_nothing && !is_of_a_number {
        return Some(sign);
    }
    (first == '\t' || (first == '\r' && !text.starts_with("\r\n"))).then_some(first)
}

/// The part of a text that a page or a typesetter would run.
fn markup(text: &str) -> Option<&str> {
    const MARKS: [&str; 8] = ["{{", "${", "#{", "<%", "-->", "]]>", "](", "<!--"];
    const LONGEST: usize = 24;
    let tag = text.match_indices('<').find_map(|(at, _)| {
        let name = text[at + 1..].trim_start_matches('/');
        let length = name.find(|character: char| !character.is_ascii_alphanumeric()).unwrap_or(name.len());
        let is_name = name.starts_with(|first: char| first.is_ascii_alphabetic()) && length <= LONGEST;
        is_name.then(|| &text[at..text.len() - name.len() + length])
    });
    let entity = || {
        text.match_indices('&').find_map(|(at, _)| {
            let end = text[at..].find(';').filter(|end| (2..12).contains(end))?;
            let name = &text[at + 1..at + end];
            let is_name = name.trim_start_matches('#').chars().all(|character| character.is_ascii_alphanumeric());
            is_name.then(|| &text[at..=at + end])
        })
    };
    tag.or_else(entity).or_else(|| MARKS.into_iter().find(|mark| text.contains(mark)))
}

/// A sign as it may be shown: itself, or its number where it can't be seen.
fn shown(character: char) -> String {
    if character.is_ascii_graphic() { character.to_string() } else { format!("U+{:04X}", u32::from(character)) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn codes(text: &str) -> Vec<IssueCode> {
        oddities(text, repaired(text.as_bytes()).as_deref()).into_iter().map(|oddity| oddity.kind.code()).collect()
    }

    #[test]
    fn what_a_spreadsheet_would_run_is_told_from_numbers() {
        for text in
            ["=1+1", "+1+1", "-2+3", "@SUM(A1)", "\t=1+1", " =1+1", "＝1+1", "\r=1+1", "- primero", "\u{a0}=A1", "－a"]
        {
            assert_eq!(codes(text), [IssueCode::FormulaLike], "{text:?}");
        }
        for text in ["-1", "+3,5", "-0.5 %", "-", "--", "'=1+1", "a=b", "", "-oth-", "+54 11 4321", "1-5"] {
            assert_eq!(codes(text), [], "{text:?}");
        }
        for space in ['\u{a0}', '\u{202f}'] {
            assert_eq!(codes(&format!("-1{space}234")), [IssueCode::Nbsp], "{space:?} groups the digits of a number");
            assert_eq!(codes(&format!("{space}=A1")), [IssueCode::FormulaLike], "{space:?} hides no sign");
        }
    }

    #[test]
    fn characters_that_nobody_sees_are_told_by_their_numbers() {
        let shown = |text: &str| {
            oddities(text, None)
                .into_iter()
                .map(|oddity| (oddity.kind.code(), oddity.shown.unwrap()))
                .collect::<Vec<_>>()
        };
        assert_eq!(shown("De acuerdo\u{200b}"), [(IssueCode::InvisibleChar, "U+200B".to_owned())]);
        assert_eq!(shown("\u{1b}[31m"), [(IssueCode::ControlChar, "U+001B".to_owned())]);
        assert_eq!(shown("a\u{e0041}"), [(IssueCode::InvisibleChar, "U+E0041".to_owned())]);
        assert_eq!(shown("one\u{2028}two"), [(IssueCode::ControlChar, "U+2028".to_owned())]);
        assert_eq!(shown("a\u{202e}b"), [(IssueCode::BidiControl, "U+202E".to_owned())]);
        assert_eq!(shown("Módulo\u{a0}3"), [(IssueCode::Nbsp, "U+00A0".to_owned())]);
        assert_eq!(codes("one\r\ntwo\nthree\tfour"), []);
        assert_eq!(codes("one\rtwo"), [IssueCode::ControlChar]);
        assert_eq!(codes("👩\u{200d}👧 1\u{fe0f}\u{20e3}"), []);
    }

    #[test]
    fn markup_is_told_from_signs_of_order() {
        for text in ["<script>x", "</b>", "&lt;b", "&#39;", "{{7*7}}", "${x}", "[a](b)", "a --> b", "<%= 1 %>"] {
            assert_eq!(codes(text), [IssueCode::MarkupLike], "{text}");
        }
        for text in ["3 < 4 & 5 > 2", "a <3 b", "I & you; they", "[a] (b)", "x -> y"] {
            assert_eq!(codes(text), [], "{text}");
        }
    }

    #[test]
    fn damaged_letters_are_told_once_and_what_they_meant_is_looked_into() {
        assert_eq!(codes("PaÃ\u{ad}s"), [IssueCode::Mojibake]);
        assert_eq!(codes("NÃO"), []);
    }

    #[test]
    fn whatever_is_odd_is_suspect() {
        for (prior, byte) in (0..=u8::MAX).flat_map(|prior| (0..=u8::MAX).map(move |byte| (prior, byte))) {
            let is_odd = b",;\t".iter().any(|delimiter| is_odd(prior, byte, *delimiter));
            assert!(is_suspect(byte) || !is_odd, "{prior:#x} {byte:#x}");
        }
    }

    fn piece() -> impl Strategy<Value = String> {
        let tag = "\u{e0041}";
        let pieces = vec![
            "a", "é", "Ã", "Â", "ñ", "=", "+", "-", "@", " ", "\u{a0}", "\u{202f}", "\u{200b}", "\u{feff}", "\u{202e}",
            "<b>", "&lt;", "{{", "](", "\u{1b}", "\u{9b}", "\u{7f}", "\r", "\n", "\t", "1", "＝", "\u{ad}", "©", "‘",
            "\u{61c}", "->", "€", "\u{2028}", "\u{206a}", "\u{fff9}", "－", tag,
        ];
        prop::collection::vec(prop::sample::select(pieces), 0..6).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn no_block_is_plain_that_holds_something(cells in prop::collection::vec(piece(), 1..5), delimiter in prop::sample::select(vec![b',', b';', b'\t'])) {
            let quoted = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
            let bare = |cell: &String| {
                let needs = cell.contains(['"', '\n', '\r']) || cell.contains(char::from(delimiter));
                if needs { quoted(cell) } else { cell.clone() }
            };
            for line in [cells.iter().map(quoted).collect::<Vec<_>>(), cells.iter().map(bare).collect()] {
                let line = line.join(&char::from(delimiter).to_string());
                if is_plain(line.as_bytes(), delimiter) {
                    for cell in &cells {
                        prop_assert_eq!(codes(cell), vec![]);
                    }
                }
            }
        }
    }
}
