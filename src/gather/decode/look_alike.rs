//! Tells windows-1252 from encodings whose accented letters it would turn into symbols.

use encoding_rs::MACINTOSH;

use super::code_page_850;

/// An encoding that bytes look like and that must be declared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::gather) enum LookAlike {
    /// Mac OS Roman.
    Macintosh,
    /// Code page 850.
    CodePage850,
}

impl LookAlike {
    /// The name to declare.
    pub(in crate::gather) fn name(self) -> &'static str {
        match self {
            Self::Macintosh => "macintosh",
            Self::CodePage850 => "cp850",
        }
    }
}

/// The accented letters that Spanish and Portuguese use.
const LETTERS: &str = "áéíóúüñãõçêâôàÁÉÍÓÚÜÑÃÕÇÊÂÔÀ";

/// How many bytes speak for windows-1252 and how many against.
#[derive(Default)]
struct ByteEvidence {
    letters: usize,
    apostrophes: usize,
    dashes: usize,
    no_break_spaces: usize,
    symbols: usize,
    macintosh: usize,
    code_page_850: usize,
}

/// The encoding that bytes, which aren't UTF-8, look more like than like windows-1252; none if there is no such.
pub(in crate::gather) fn of(bytes: &[u8]) -> Option<LookAlike> {
    let mut evidence = ByteEvidence::default();
    for (at, &byte) in bytes.iter().enumerate().filter(|(_, byte)| !byte.is_ascii()) {
        let before = at.checked_sub(1).and_then(|before| bytes.get(before)).copied();
        evidence.add(byte, before, bytes.get(at + 1).copied());
    }
    let ByteEvidence { letters, apostrophes, dashes, no_break_spaces, symbols, macintosh, code_page_850 } = evidence;
    // A no-break space within a word is cp850's á; where there are other accented letters it is what it seems to be.
    let only_spaces = no_break_spaces > 0 && letters + apostrophes == 0;
    let against = if symbols > 0 {
        symbols + dashes + no_break_spaces >= letters
    } else {
        dashes > letters + apostrophes || only_spaces
    };
    match (against, macintosh >= code_page_850) {
        (false, _) => None,
        (true, true) => Some(LookAlike::Macintosh),
        (true, false) => Some(LookAlike::CodePage850),
    }
}

impl ByteEvidence {
    /// Weighs a byte beyond ASCII by the bytes beside it.
    fn add(&mut self, byte: u8, before: Option<u8>, after: Option<u8>) {
        let is_undefined = matches!(byte, 0x81 | 0x8d | 0x8f | 0x90 | 0x9d);
        let beside = [before, after].into_iter().filter(|byte| is_letter(*byte)).count();
        if !is_undefined && beside == 0 {
            return;
        }
        match byte {
            _ if is_undefined => self.symbols += 1,
            0xc6 if beside == 2 => self.symbols += 1,
            0xc6 => {}
            0xc0.. => self.letters += 1,
            0x92 if beside == 2 => self.apostrophes += 1,
            0x96 | 0x97 if beside == 2 => self.dashes += 1,
            0xa0 if beside == 2 => self.no_break_spaces += 1,
            _ if beside == 2 => self.symbols += 1,
            _ => {}
        }
        let is_expected = |text: &str| text.chars().all(|letter| LETTERS.contains(letter));
        self.macintosh += usize::from(is_expected(&MACINTOSH.decode_without_bom_handling(&[byte]).0));
        self.code_page_850 += usize::from(is_expected(&code_page_850::decode(&[byte])));
    }
}

fn is_letter(byte: Option<u8>) -> bool {
    byte.is_some_and(|byte| byte.is_ascii_alphabetic() || byte >= 0xc0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accented_letters_that_would_become_symbols_are_noticed() {
        assert_eq!(of(b"Pa\x92s;M\x97dulo\rM\x8exico;1"), Some(LookAlike::Macintosh));
        assert_eq!(of(b"Pa\xa1s;M\xa2dulo\rM\x82xico;1"), Some(LookAlike::CodePage850));
        assert_eq!(of(b"avalia\x87\xc6o"), Some(LookAlike::CodePage850));
        assert_eq!(of(b"M\xa0laga"), Some(LookAlike::CodePage850));
    }

    #[test]
    fn windows_1252_with_typographic_quotes_and_dashes_is_no_look_alike() {
        for text in [
            &b"\x93Excelente\x94 \x96 gracias; Pa\xeds"[..],
            b"I\x92m sure it\x92s fine, word\x97word",
            b"Gimena\xa0Reyes dijo s\xed",
            b"\xbfQu\xe9 tal? 5 \x80",
            b"Secci\xf3n n\xba 3, 1\xaa vez",
            b"Pa\xeds;M1\r\nPE;DE\xa0ACUERDO\r\nPE;EN\xa0DESACUERDO",
        ] {
            assert_eq!(of(text), None, "{}", String::from_utf8_lossy(text));
        }
    }
}
