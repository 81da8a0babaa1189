//! Finds labels that stand whole in a cell beside something else, such as the code of the answer: `2 : Bueno`.

use super::code::Code;

/// The labels that stand whole in a text, and what stands beside them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct WholeLabels {
    /// What they mean, each once.
    pub(super) codes: Vec<Code>,
    pub(super) beside: Beside,
}

/// What stands beside the labels of a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Beside {
    /// Nothing but marks, such as a full stop.
    Marks,
    /// The codes of answers, as exports write them before or after a label.
    Codes(Vec<String>),
    /// Words.
    Words,
}

/// How the code that stands beside a label agrees with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::harmonise) enum CodeBeside {
    /// It is declared as a spelling of another answer.
    NamesAnother,
    /// It is a number, and not the label's score.
    IsAnotherScore,
    /// Nothing speaks against it.
    Agrees,
}

impl WholeLabels {
    /// The labels in a folded text; where one holds another, the longest counts. `spellings` are folded, longest first.
    pub(super) fn of(folded: &str, spellings: &[(String, Code)]) -> Self {
        let mut ahead = vec![folded.to_owned()];
        let mut codes = Vec::new();
        for (label, code) in spellings.iter().filter(|(label, _)| !is_code(label)) {
            let mut around = Vec::with_capacity(ahead.len());
            for part in ahead {
                let mut rest = part.as_str();
                while let Some(at) = whole(rest, label) {
                    codes.push(*code);
                    around.push(rest[..at].to_owned());
                    rest = &rest[at + label.len()..];
                }
                around.push(rest.to_owned());
            }
            ahead = around;
        }
        codes.sort_unstable();
        codes.dedup();
        Self { codes, beside: Beside::of(&ahead) }
    }
}

/// Where a text stands in another with no letter and no digit at its ends.
fn whole(text: &str, label: &str) -> Option<usize> {
    text.match_indices(label).map(|(at, _)| at).find(|at| {
        let (before, behind) = (&text[..*at], &text[*at + label.len()..]);
        !before.ends_with(char::is_alphanumeric) && !behind.starts_with(char::is_alphanumeric)
    })
}

impl Beside {
    fn of(parts: &[String]) -> Self {
        let mut codes = Vec::new();
        for part in parts {
            let is_marked = part.contains(|mark: char| !mark.is_alphanumeric() && mark != ' ');
            for word in part.split(|mark: char| mark == ' ' || MARKS.contains(mark)).filter(|word| !word.is_empty()) {
                if !is_code(word) || (!is_marked && !word.contains(|digit: char| digit.is_ascii_digit())) {
                    return Self::Words;
                }
                let is_negative = part.trim_start_matches([' ', '(', '[']).starts_with(&format!("-{word}"));
                codes.push(if is_negative { format!("-{word}") } else { word.to_owned() });
            }
        }
        if codes.is_empty() { Self::Marks } else { Self::Codes(codes) }
    }
}

/// What may stand between a code and its label.
const MARKS: &str = ":-.)([]=|/#,;>";

/// Whether a word is what a form numbers its answers with: `2`, `b`, `a4`, `ao01`.
fn is_code(word: &str) -> bool {
    let letters = word.bytes().take_while(u8::is_ascii_alphabetic).count();
    let digits = &word.as_bytes()[letters..];
    let is_number = digits.len() <= 3 && digits.iter().all(u8::is_ascii_digit);
    is_number && if digits.is_empty() { letters == 1 } else { letters <= 3 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> (Vec<u8>, Beside) {
        let labels = [("muy bueno", 4), ("muy malo", 0), ("regular", 2), ("bueno", 3), ("malo", 1), ("2", 1), ("b", 3)];
        let spellings = labels.map(|(label, level)| (label.to_owned(), Code(level)));
        let WholeLabels { codes, beside } = WholeLabels::of(text, &spellings);
        (codes.into_iter().map(|code| code.0).collect(), beside)
    }

    #[test]
    fn a_code_beside_a_label_is_told_from_words() {
        for (text, level, code) in [
            ("2 : bueno", 3, "2"),
            ("4 - bueno", 3, "4"),
            ("2. malo", 1, "2"),
            ("[3] regular", 2, "3"),
            ("bueno (4)", 3, "4"),
            ("4=bueno", 3, "4"),
            ("a4 : bueno", 3, "a4"),
            ("b) muy bueno", 4, "b"),
            ("5 muy bueno", 4, "5"),
            ("-1: malo", 1, "-1"),
            ("1-malo", 1, "1"),
        ] {
            assert_eq!(found(text), (vec![level], Beside::Codes(vec![code.to_owned()])), "{text}");
        }
    }

    #[test]
    fn the_longest_label_counts_and_two_are_two() {
        assert_eq!(found("muy bueno."), (vec![4], Beside::Marks));
        assert_eq!(found("bueno / malo"), (vec![1, 3], Beside::Marks));
        assert_eq!(found("4: bueno, 2: malo").0, [1, 3]);
        assert_eq!(found("muy bueno bueno"), (vec![3, 4], Beside::Marks));
    }

    #[test]
    fn words_beside_a_label_are_no_code() {
        for text in ["no bueno", "bueno a veces", "100% bueno", "y bueno", "2014: bueno", "algo bueno (4)"] {
            assert_eq!(found(text), (vec![3], Beside::Words), "{text}");
        }
        assert_eq!(found("buenos"), (vec![], Beside::Words));
        assert_eq!(found("2: b"), (vec![], Beside::Codes(vec!["2".to_owned(), "b".to_owned()])));
    }
}
