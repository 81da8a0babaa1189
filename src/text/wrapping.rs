//! Running text broken into lines for a terminal.

use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

/// Columns of the longest line of running text.
pub const LINE_WIDTH: usize = 100;

/// The text broken between words into lines of at most [`LINE_WIDTH`] columns, with so many blanks before the first and
/// before the others. No-break spaces aren't broken at, and a word that is wider than a line stays whole.
///
/// ```
/// assert_eq!(plenaria::text::wrapped("so  much", [2, 4]), "  so much");
/// ```
#[must_use]
pub fn wrapped(text: &str, [first, others]: [usize; 2]) -> String {
    let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
    let (first, others) = (" ".repeat(first), " ".repeat(others));
    let options = Options::new(LINE_WIDTH)
        .initial_indent(&first)
        .subsequent_indent(&others)
        .break_words(false)
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation)
        .wrap_algorithm(WrapAlgorithm::FirstFit);
    textwrap::fill(&words.join(" "), options)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_continues_a_line_stands_under_it_and_a_long_word_stays_whole() {
        let long = "x".repeat(LINE_WIDTH + 1);
        assert_eq!(wrapped(&format!("a {long} b"), [0, 2]), format!("a\n  {long}\n  b"));
        assert_eq!(wrapped("", [2, 4]), "");
    }

    proptest! {
        #[test]
        fn no_line_is_too_wide_and_no_word_is_lost(text in "[a-zñ–… \u{a0}]{0,400}") {
            let lines = wrapped(&text, [4, 6]);
            for line in lines.lines() {
                let is_one_word = !line.trim_start_matches(' ').contains(' ');
                prop_assert!(line.chars().count() <= LINE_WIDTH || is_one_word, "{line}");
            }
            let words = |text: &str| text.split([' ', '\n']).filter(|word| !word.is_empty()).map(str::to_owned).collect::<Vec<_>>();
            prop_assert_eq!(words(&lines), words(&text));
        }
    }
}
