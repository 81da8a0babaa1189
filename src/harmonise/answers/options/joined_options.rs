//! Cuts a cell that joins several answers into the declared ones; answers may hold the separator themselves.

/// What separates answers in a cell.
pub(in crate::harmonise::answers) const SEPARATORS: [char; 3] = [',', ';', '|'];

/// What a cell holds: the values of the declared answers found in it, and the text that is none of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::harmonise) struct CutCell<T> {
    /// Values of the answers, in the order in which they stand.
    pub(in crate::harmonise) found: Vec<T>,
    /// The rest, answer by answer.
    pub(in crate::harmonise) rest: Vec<String>,
}

/// Cuts a folded cell: at every place the longest answer that fits is taken. `answers` are folded, longest first.
pub(in crate::harmonise) fn cut<T: Copy>(cell: &str, answers: &[(String, T)]) -> CutCell<T> {
    let mut parts = CutCell { found: Vec::new(), rest: Vec::new() };
    let is_gap = |character: char| character == ' ' || SEPARATORS.contains(&character);
    let mut ahead = cell.trim_start_matches(is_gap);
    while !ahead.is_empty() {
        let fitting = answers.iter().find_map(|(answer, value)| {
            let behind = ahead.strip_prefix(answer.as_str())?;
            let whole = behind.trim_start_matches(' ');
            (!answer.is_empty() && (whole.is_empty() || whole.starts_with(SEPARATORS))).then_some((*value, behind))
        });
        let behind = if let Some((value, behind)) = fitting {
            parts.found.push(value);
            behind
        } else {
            let (text, behind) = ahead.split_at(ahead.find(SEPARATORS).unwrap_or(ahead.len()));
            parts.rest.push(text.trim_end().to_owned());
            behind
        };
        ahead = behind.trim_start_matches(is_gap);
    }
    parts
}

/// Cuts the folded cell of a multi-select, also one that joins its options by blanks, if it holds nothing but options.
pub(in crate::harmonise::answers) fn cut_options<T: Copy>(cell: &str, answers: &[(String, T)]) -> CutCell<T> {
    let parts = cut(cell, answers);
    match by_blanks(cell, answers) {
        Some(found) if !parts.rest.is_empty() => CutCell { found, rest: Vec::new() },
        Some(_) | None => parts,
    }
}

fn by_blanks<T: Copy>(cell: &str, answers: &[(String, T)]) -> Option<Vec<T>> {
    let mut found = Vec::new();
    let mut ahead = cell.trim();
    while !ahead.is_empty() {
        let (value, behind) = answers.iter().find_map(|(answer, value)| {
            let behind = ahead.strip_prefix(answer.as_str())?;
            (!answer.is_empty() && (behind.is_empty() || behind.starts_with(' '))).then_some((*value, behind))
        })?;
        found.push(value);
        ahead = behind.trim_start();
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn topics() -> Vec<(String, u8)> {
        [("mental health, self care, personal ecology", 0), ("mental health", 1), ("career guidance", 2)]
            .map(|(text, place)| (text.to_owned(), place))
            .to_vec()
    }

    #[test]
    fn the_longest_answer_wins_where_answers_hold_the_separator() {
        let parts = cut("career guidance, mental health, self care, personal ecology", &topics());
        assert_eq!(parts, CutCell { found: vec![2, 0], rest: vec![] });
        assert_eq!(cut("mental health; career guidance", &topics()).found, [1, 2]);
    }

    #[test]
    fn what_is_no_answer_is_the_rest() {
        let parts = cut("mental healthcare, career guidance, more coffee , please", &topics());
        assert_eq!(parts.found, [2]);
        assert_eq!(parts.rest, ["mental healthcare", "more coffee", "please"]);
    }

    #[test]
    fn only_separators_hold_nothing() {
        assert_eq!(cut(" ,;, ", &topics()), CutCell { found: vec![], rest: vec![] });
    }

    #[test]
    fn options_joined_by_blanks_are_cut_where_nothing_else_stands_there() {
        assert_eq!(cut_options("mental health career guidance", &topics()).found, [1, 2]);
        assert!(!cut_options("mental health or career guidance", &topics()).rest.is_empty());
    }
}
