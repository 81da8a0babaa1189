//! Characters of texts from outside that nobody sees, or that make a terminal, a page or a spreadsheet do something: one
//! list, which all ask that read, compare, show or write such a text.

/// What a character is to someone who shows a text. What is done with each class is the asker's matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CharacterClass {
    /// It is seen, or is an ordinary space.
    Shown,
    /// A space at which no line is broken.
    NoBreakSpace,
    /// It begins a new line, or a column.
    LineBreak,
    /// A terminal may obey it.
    Control,
    /// It turns the direction of writing.
    Direction,
    /// It joins what stands beside it, as pictures and some scripts need.
    Joiner,
    /// It chooses how the character before it looks.
    Variation,
    /// Nobody sees it: spaces without width, soft hyphens, marks for machines, tags, what is no character.
    Invisible,
}

/// The class of a character.
///
/// ```
/// use plenaria::text::{CharacterClass, class_of};
/// assert_eq!(class_of('ñ'), CharacterClass::Shown);
/// assert_eq!(class_of('\u{1b}'), CharacterClass::Control);
/// assert_eq!(class_of('\u{202e}'), CharacterClass::Direction);
/// ```
#[must_use]
pub fn class_of(character: char) -> CharacterClass {
    match character {
        '\u{a0}' | '\u{202f}' => CharacterClass::NoBreakSpace,
        '\t' | '\n' | '\u{b}' | '\u{c}' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => CharacterClass::LineBreak,
        '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' => CharacterClass::Control,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            CharacterClass::Direction
        }
        '\u{200c}' | '\u{200d}' => CharacterClass::Joiner,
        '\u{fe00}'..='\u{fe0f}' => CharacterClass::Variation,
        '\u{ad}'
        | '\u{200b}'
        | '\u{2060}'..='\u{2065}'
        | '\u{206a}'..='\u{206f}'
        | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}'
        | '\u{fffe}'
        | '\u{ffff}'
        | '\u{e0000}'..='\u{e007f}' => CharacterClass::Invisible,
        _ => CharacterClass::Shown,
    }
}

/// Whether a spreadsheet would run a cell that begins with this sign, also where it is written in full width.
#[must_use]
pub fn begins_a_formula(sign: char) -> bool {
    matches!(sign, '=' | '+' | '-' | '@' | '\u{ff1d}' | '\u{ff0b}' | '\u{ff0d}' | '\u{ff20}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_unicode_calls_a_control_is_one_or_breaks_the_line() {
        for character in (char::MIN..=char::MAX).filter(|character| character.is_control()) {
            let class = class_of(character);
            assert!(matches!(class, CharacterClass::Control | CharacterClass::LineBreak), "{character:?}");
        }
    }

    #[test]
    fn letters_and_typography_are_shown() {
        assert!("Violência – «memoria», ¿sí? ñ 世界 €".chars().all(|one| class_of(one) == CharacterClass::Shown));
    }
}
