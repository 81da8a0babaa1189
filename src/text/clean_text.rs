//! Text from outside, made safe for documents and terminals.

use std::borrow::Cow;

/// What is done with a character of a text from outside.
enum Treatment {
    Keep,
    Space,
    Drop,
}

fn treatment(character: char) -> Treatment {
    match character {
        '\t' | '\n' | '\u{b}' | '\u{c}' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Treatment::Space,
        '\u{0}'..='\u{1f}'
        | '\u{7f}'..='\u{9f}'
        | '\u{61c}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{206f}'
        | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}'
        | '\u{fffe}'
        | '\u{ffff}'
        | '\u{e0000}'..='\u{e007f}' => Treatment::Drop,
        _ => Treatment::Keep,
    }
}

/// The text on one line, without control, escape and direction characters: safe to show in a document or a terminal.
/// Line breaks and tabs become spaces.
///
/// ```
/// use plenaria::text::clean_text;
/// assert_eq!(clean_text("Módulo \u{1b}[31m4\u{202e}"), "Módulo [31m4");
/// ```
#[must_use]
pub fn clean_text(text: &str) -> Cow<'_, str> {
    if text.chars().all(|character| matches!(treatment(character), Treatment::Keep)) {
        return Cow::Borrowed(text);
    }
    let kept = text.chars().filter_map(|character| match treatment(character) {
        Treatment::Keep => Some(character),
        Treatment::Space => Some(' '),
        Treatment::Drop => None,
    });
    Cow::Owned(kept.collect())
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
