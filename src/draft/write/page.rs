//! A TOML file in the making: its lines, and the questions that it asks with the lines on which they stand.

use super::remark::{Asks, DraftRemark};
use crate::locale::Locale;

/// Widest comment, in characters.
const WIDTH: usize = 110;

/// A question that a draft asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenQuestion {
    /// The drafted file.
    pub file: &'static str,
    /// The line on which it stands, from 1.
    pub line: usize,
    /// The question.
    pub text: String,
}

/// A file in the making.
pub(in crate::draft) struct TomlPage<'l> {
    file: &'static str,
    locale: &'l Locale,
    lines: Vec<String>,
    questions: Vec<OpenQuestion>,
}

impl<'l> TomlPage<'l> {
    pub(in crate::draft) fn new(file: &'static str, locale: &'l Locale) -> Self {
        Self { file, locale, lines: Vec::new(), questions: Vec::new() }
    }

    pub(in crate::draft) fn line(&mut self, text: impl Into<String>) {
        self.lines.push(text.into());
    }

    pub(in crate::draft) fn blank(&mut self) {
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
    }

    /// A comment; a question is marked and remembered.
    pub(in crate::draft) fn remark(&mut self, remark: &DraftRemark) {
        let text = remark.said(self.locale);
        let start = match remark.asks {
            Asks::Yes => {
                self.questions.push(OpenQuestion { file: self.file, line: self.lines.len() + 1, text: text.clone() });
                "# ? "
            }
            Asks::No => "# ",
        };
        let mut line = start.to_owned();
        let mut is_first = true;
        for word in text.split_whitespace() {
            if !is_first && line.chars().count() + word.chars().count() >= WIDTH {
                self.lines.push(line.trim_end().to_owned());
                line = if remark.asks == Asks::Yes { "#   ".to_owned() } else { "# ".to_owned() };
            }
            line.push_str(word);
            line.push(' ');
            is_first = false;
        }
        self.lines.push(line.trim_end().to_owned());
    }

    pub(in crate::draft) fn finish(mut self) -> (String, Vec<OpenQuestion>) {
        self.lines.push(String::new());
        (self.lines.join("\n"), self.questions)
    }
}
