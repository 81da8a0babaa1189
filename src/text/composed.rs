//! Letters with their accents in one character, as most systems write names and macOS doesn't.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization, is_nfc};

/// The composed form of a text (Unicode NFC): `e` and a combining accent become `é`. Two names that look alike are equal
/// in it.
///
/// ```
/// assert_eq!(plenaria::text::composed("Evaluacio\u{301}n"), "Evaluaci\u{f3}n");
/// ```
#[must_use]
pub fn composed(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || is_nfc(text) { Cow::Borrowed(text) } else { Cow::Owned(text.nfc().collect()) }
}
