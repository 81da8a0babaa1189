//! The words of a comment: sentence by sentence, folded, without punctuation.

use crate::text::fold;

/// A sentence of a comment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sentence {
    /// Its words, folded.
    pub(super) words: Vec<String>,
    /// The clause that each word stands in, from 0: a comma, a colon, a dash or a bracket ends one.
    clauses: Vec<usize>,
}

impl Sentence {
    /// Whether no comma or the like stands between two words.
    pub(super) fn in_one_clause(&self, one: usize, other: usize) -> bool {
        self.clauses.get(one) == self.clauses.get(other)
    }
}

/// The sentences of a comment that have words. A full stop, a question or exclamation mark, a semicolon and a line break
/// end a sentence, so that no phrase is made of the end of one and the beginning of another.
pub(super) fn sentences(comment: &str) -> Vec<Sentence> {
    let ends = |character: char| matches!(character, '.' | '!' | '?' | '¡' | '¿' | ';' | '…' | '\n' | '\r' | '•');
    comment.split(ends).map(sentence).filter(|sentence| !sentence.words.is_empty()).collect()
}

fn sentence(text: &str) -> Sentence {
    let mut sentence = Sentence { words: Vec::new(), clauses: Vec::new() };
    // An apostrophe or hyphen within a word ends no clause; with a space beside it a hyphen is a dash.
    let folded = fold(text).replace(" -", " , ").replace("- ", " , ");
    for (clause, part) in folded.split([',', ':', '(', ')', '[', ']', '"', '/']).enumerate() {
        for word in words(part) {
            sentence.words.push(word.to_owned());
            sentence.clauses.push(clause);
        }
    }
    sentence
}

/// The words of a folded text: letters and figures, with apostrophes between them.
pub(super) fn words(folded: &str) -> impl Iterator<Item = &str> {
    let parts = folded.split(|character: char| !character.is_alphanumeric() && character != '\'');
    parts.map(|part| part.trim_matches('\'')).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(comment: &str) -> Vec<Vec<String>> {
        sentences(comment).into_iter().map(|sentence| sentence.words).collect()
    }

    #[test]
    fn words_are_folded_and_parted_from_their_punctuation() {
        assert_eq!(all("¡«Faltó» TIEMPO, (mucho)!"), [["falto", "tiempo", "mucho"]]);
        assert_eq!(all("It didn’t fit: follow-up"), [["it", "didn't", "fit", "follow", "up"]]);
        assert_eq!(all("satisfecho/a con tod@s"), [["satisfecho", "con", "todos"]]);
    }

    #[test]
    fn sentences_end_at_full_stops_and_line_breaks() {
        assert_eq!(all("Corto. Tiempo;\npoco?"), [["corto"], ["tiempo"], ["poco"]]);
        assert!(all(" … ").is_empty());
    }

    #[test]
    fn a_comma_or_a_dash_ends_a_clause() {
        let sentence = &sentences("No, bueno - de verdad")[0];
        assert!(!sentence.in_one_clause(0, 1) && !sentence.in_one_clause(1, 2) && sentence.in_one_clause(2, 3));
    }
}
