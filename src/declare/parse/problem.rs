//! What is wrong with a declaration, and where.

use std::fmt;

/// One thing that is wrong with a declaration.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file's name.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// Where the key stands in the file, such as `item.3.scale` (the third item's scale); empty for the whole file.
    pub key: String,
    /// The table it concerns, such as `item 'relevance'`; empty for the whole file.
    pub within: String,
    /// What is wrong and what to do.
    pub message: String,
    /// The known word that was probably meant.
    pub nearest: Option<String>,
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}:{}: ", self.file, self.line, self.column)?;
        if !self.within.is_empty() {
            write!(formatter, "{}: ", self.within)?;
        }
        formatter.write_str(&self.message)?;
        match &self.nearest {
            Some(nearest) => write!(formatter, "; did you mean '{nearest}'?"),
            None => Ok(()),
        }
    }
}

/// Everything that is wrong with a survey's declaration, in the order of files, lines and columns; shown one per line.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct Problems(pub Vec<Problem>);

impl fmt::Display for Problems {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, problem) in self.0.iter().enumerate() {
            if place > 0 {
                formatter.write_str("\n")?;
            }
            problem.fmt(formatter)?;
        }
        Ok(())
    }
}

/// Line and column, both from 1, of a byte of a text.
pub(in crate::declare) fn position(text: &str, byte: usize) -> (usize, usize) {
    let mut byte = byte.min(text.len());
    while !text.is_char_boundary(byte) {
        byte -= 1;
    }
    let before = &text[..byte];
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_not_bytes() {
        assert_eq!(position("a = 1\nñandú = 2", 6), (2, 1));
        assert_eq!(position("a = 1\nñandú = 2", 8), (2, 2));
        assert_eq!(position("", 7), (1, 1));
    }
}
