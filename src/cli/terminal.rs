//! What the terminal shows: lines that hold no control characters, and progress where a person watches.

use std::io::{self, IsTerminal, Write};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use crate::text::{self, LINE_WIDTH, clean_text};

/// Writes a line to standard output. A reader that has gone away is no error of ours.
pub(super) fn say(text: &str) {
    let _ = writeln!(io::stdout().lock(), "{}", harmless(text));
}

/// Writes a line to standard error.
pub(super) fn complain(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{}", harmless(text));
}

/// The lines without anything that a terminal obeys.
fn harmless(text: &str) -> String {
    text.split('\n').map(clean_text).collect::<Vec<_>>().join("\n")
}

/// The text broken into lines: the first begins after so many blanks, the others two further.
pub(super) fn wrapped(text: &str, indent: usize) -> String {
    text::wrapped(text, [indent, indent + 2])
}

/// Rows in columns, the last of which is broken into lines below each other; each row begins after so many blanks.
pub(super) fn columns<const N: usize>(rows: &[[String; N]], indent: usize) -> Vec<String> {
    let width = |at: usize| rows.iter().map(|row| row[at].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..N).map(width).collect();
    let before_last = indent + widths.iter().take(N.saturating_sub(1)).map(|width| width + 2).sum::<usize>();
    // Where the other columns leave no room the last one stands below them.
    let place = if before_last + NARROWEST > LINE_WIDTH { indent + 4 } else { before_last };
    let line = |row: &[String; N]| {
        let Some((last, others)) = row.split_last() else { return String::new() };
        let mut line = " ".repeat(indent);
        for (cell, width) in others.iter().zip(&widths) {
            line.push_str(cell);
            line.push_str(&" ".repeat(width + 2 - cell.chars().count()));
        }
        let last = text::wrapped(last, [place, place]);
        if place == before_last {
            format!("{line}{}", last.trim_start())
        } else {
            format!("{}\n{last}", line.trim_end())
        }
    };
    rows.iter().map(line).collect()
}

/// Narrowest column of running text, in characters.
const NARROWEST: usize = 20;

/// A line at the foot of the terminal that tells what is being done; nothing where nobody watches.
pub(super) struct Progress {
    bar: ProgressBar,
}

impl Progress {
    /// Shown on standard error if that is a terminal and nobody asked for quiet.
    pub(super) fn new(quiet: Quiet) -> Self {
        let watched = quiet == Quiet::No && io::stderr().is_terminal();
        let bar = if watched { ProgressBar::new_spinner() } else { ProgressBar::hidden() };
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {elapsed}") {
            bar.set_style(style);
        }
        if watched {
            bar.enable_steady_tick(Duration::from_millis(120));
        }
        Self { bar }
    }

    /// Tells what is being done.
    pub(super) fn tell(&self, text: String) {
        self.bar.set_message(text);
    }

    /// Takes the line away.
    pub(super) fn finish(&self) {
        self.bar.finish_and_clear();
    }
}

/// Whether progress and summary are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Quiet {
    /// Only errors are printed.
    Yes,
    /// Progress and summary are printed.
    No,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_a_terminal_obeys_is_printed() {
        assert_eq!(harmless("a\u{1b}[31mb\u{9b}c\rd\u{202e}e\nf"), "a[31mbc de\nf");
    }

    #[test]
    fn columns_stand_under_each_other_and_none_is_wider_than_the_line() {
        let row = |cells: [&str; 3]| cells.map(str::to_owned);
        let long = "no se detectó ningún cambio ".repeat(6);
        let narrow = columns(&[row(["año", "1", "x"]), row(["relevance", "−22", &long])], 2);
        assert_eq!(narrow[0], "  año        1    x");
        assert!(
            narrow[1]
                .lines()
                .skip(1)
                .all(|line| line.starts_with(&" ".repeat(18)) && line.chars().count() <= LINE_WIDTH)
        );
        let wide = columns(&[row([&"a".repeat(60), &"b".repeat(30), &long])], 2);
        assert!(wide[0].lines().count() > 2 && wide[0].lines().all(|line| line.chars().count() <= LINE_WIDTH));
    }

    #[test]
    fn long_texts_are_broken_between_words() {
        let text = "palabra ".repeat(30);
        let broken = wrapped(text.trim(), 4);
        assert!(broken.lines().count() > 1 && broken.lines().all(|line| line.chars().count() <= LINE_WIDTH));
        assert!(broken.starts_with("    palabra"));
        assert!(broken.lines().skip(1).all(|line| line.starts_with("      palabra")));
    }
}
