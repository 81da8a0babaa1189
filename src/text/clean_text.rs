//! Text from outside, made safe for documents and terminals.

use std::borrow::Cow;

use super::characters::{CharacterClass, class_of};

/// The text on one line, without control, escape, direction and invisible characters: safe to show in a document or
/// a terminal. Line breaks and tabs become spaces; what pictures and scripts need stays.
///
/// ```
/// use plenaria::text::clean_text;
/// assert_eq!(clean_text("Módulo \u{1b}[31m4\u{202e}"), "Módulo [31m4");
/// ```
#[must_use]
pub fn clean_text(text: &str) -> Cow<'_, str> {
    if text.chars().all(|character| cleaned(character) == Some(character)) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().filter_map(cleaned).collect())
}

/// What is shown of a character; nothing of one that nobody should see.
fn cleaned(character: char) -> Option<char> {
    match class_of(character) {
        CharacterClass::Shown | CharacterClass::NoBreakSpace | CharacterClass::Joiner | CharacterClass::Variation => {
            Some(character)
        }
        CharacterClass::LineBreak => Some(' '),
        CharacterClass::Control | CharacterClass::Direction | CharacterClass::Invisible => None,
    }
}

/// The text on one line, with single spaces and without anything that a reader can't see.
#[must_use]
pub fn one_line(text: &str) -> String {
    let seen = |character| match class_of(character) {
        CharacterClass::Shown => Some(character),
        CharacterClass::NoBreakSpace | CharacterClass::LineBreak | CharacterClass::Control => Some(' '),
        CharacterClass::Direction | CharacterClass::Joiner | CharacterClass::Variation | CharacterClass::Invisible => {
            None
        }
    };
    let spaced: String = text.chars().filter_map(seen).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn escape_sequences_lose_their_escape() {
        assert_eq!(clean_text("\u{1b}]0;title\u{7}x\u{9b}2J"), "]0;titlex2J");
    }

    #[test]
    fn lines_are_joined_by_spaces() {
        assert_eq!(clean_text("one\r\ntwo\tthree"), "one  two three");
    }

    #[test]
    fn what_nobody_sees_goes_and_what_pictures_need_stays() {
        assert_eq!(clean_text("De\u{200b} acu\u{ad}erdo\u{e0041}\u{fffe}"), "De acuerdo");
        assert_eq!(clean_text("👩\u{200d}👧 ❤\u{fe0f}"), "👩\u{200d}👧 ❤\u{fe0f}");
    }

    #[test]
    fn accents_and_typography_stay() {
        let text = "Violência – «memoria», 85\u{a0}% ¿sí? ñ";
        assert!(matches!(clean_text(text), Cow::Borrowed(same) if same == text));
    }

    proptest! {
        #[test]
        fn nothing_unsafe_is_left(text in any::<String>()) {
            let cleaned = clean_text(&text);
            prop_assert!(!cleaned.chars().any(char::is_control));
            prop_assert_eq!(clean_text(&cleaned), cleaned.clone());
        }
    }
}
