//! Text for a terminal: lines, indented and broken at a hundred characters.

/// The longest line.
const WIDTH: usize = 100;

/// The lines as one text, each broken at spaces where it is too long.
#[must_use]
pub fn text_of(lines: &[Line]) -> String {
    lines.iter().map(wrapped).collect()
}

/// A line before it is wrapped.
#[derive(Debug, Clone)]
pub struct Line {
    indent: usize,
    text: String,
}

impl Line {
    /// At the left edge.
    #[must_use]
    pub fn plain(text: String) -> Self {
        Self { indent: 0, text }
    }

    /// Nothing.
    #[must_use]
    pub fn blank() -> Self {
        Self::plain(String::new())
    }

    /// One step to the right.
    #[must_use]
    pub fn indented(text: String) -> Self {
        Self::plain(text).deeper()
    }

    /// The same, one step further to the right.
    #[must_use]
    pub fn deeper(self) -> Self {
        Self { indent: self.indent + 2, ..self }
    }
}

/// The line broken at spaces; what continues it stands two further to the right. No-break spaces aren't broken at.
fn wrapped(line: &Line) -> String {
    let text = crate::survey::clean_text(&line.text);
    let mut lines = vec![String::new()];
    let mut width = line.indent;
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let length = word.chars().count();
        let is_first = lines.last().is_none_or(String::is_empty);
        if !is_first && width + 1 + length > WIDTH {
            lines.push(String::new());
            width = line.indent + 2;
        }
        if let Some(last) = lines.last_mut() {
            if !last.is_empty() {
                last.push(' ');
                width += 1;
            }
            last.push_str(word);
            width += length;
        }
    }
    let indent = |at: usize| " ".repeat(line.indent + if at == 0 { 0 } else { 2 });
    let indented = |(at, text): (usize, &String)| {
        if text.is_empty() { "\n".to_owned() } else { format!("{}{text}\n", indent(at)) }
    };
    lines.iter().enumerate().map(indented).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_longer_than_a_hundred_characters_and_no_control_character_passes() {
        let line = Line::indented(format!("{} \u{1b}[31mred\u{202e}", "seminário ".repeat(40))).deeper();
        let text = wrapped(&line);
        assert!(text.lines().all(|line| line.chars().count() <= WIDTH && line.starts_with("    ")));
        assert!(!text.contains(['\u{1b}', '\u{202e}']));
        assert!(text.lines().count() > 3);
    }
}
