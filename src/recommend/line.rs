//! A line of an evidence trail.

use crate::text::{self, clean_text};

/// A line before it is wrapped.
#[derive(Debug, Clone)]
pub(super) struct TrailLine {
    indent: usize,
    text: String,
}

impl TrailLine {
    /// At the left edge.
    pub(super) fn plain(text: String) -> Self {
        Self { indent: 0, text }
    }

    /// Nothing.
    pub(super) fn blank() -> Self {
        Self::plain(String::new())
    }

    /// One step to the right.
    pub(super) fn indented(text: String) -> Self {
        Self::plain(text).deeper()
    }

    /// The same, one step further to the right.
    pub(super) fn deeper(self) -> Self {
        Self { indent: self.indent + 2, ..self }
    }

    /// The line broken between words; what continues it stands two further to the right.
    pub(super) fn wrapped(&self) -> String {
        format!("{}\n", text::wrapped(&clean_text(&self.text), [self.indent, self.indent + 2]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_longer_than_a_hundred_characters_and_no_control_character_passes() {
        let line = TrailLine::indented(format!("{} \u{1b}[31mred\u{202e}", "seminário ".repeat(40))).deeper();
        let text = line.wrapped();
        assert!(text.lines().all(|line| line.chars().count() <= text::LINE_WIDTH && line.starts_with("    ")));
        assert!(!text.contains(['\u{1b}', '\u{202e}']));
        assert!(text.lines().count() > 3);
    }
}
