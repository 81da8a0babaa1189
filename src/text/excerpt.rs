//! Beginnings of texts that are too long to be shown whole.

/// A text cut to what fits in an issue.
///
/// ```
/// assert_eq!(plenaria::text::excerpt(&"á".repeat(81)), format!("{}…", "á".repeat(80)));
/// ```
#[must_use]
pub fn excerpt(text: &str) -> String {
    const LONGEST: usize = 80;
    beginning(text, LONGEST).map_or_else(|| text.to_owned(), |start| format!("{start}…"))
}

/// The first so many characters of a text that has more; none of a text that hasn't.
#[must_use]
pub fn beginning(text: &str, longest: usize) -> Option<&str> {
    text.char_indices().nth(longest).map(|(end, _)| &text[..end])
}
