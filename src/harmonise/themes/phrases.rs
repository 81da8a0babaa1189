//! Finds declared words, stems and phrases in the words of a sentence.

use std::collections::BTreeMap;

use super::words::words;
use crate::text::fold;

/// A word of a phrase.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Word {
    /// This word and no other.
    Whole(String),
    /// Any word that begins so.
    Stem(String),
}

impl Word {
    fn is(&self, word: &str) -> bool {
        match self {
            Self::Whole(whole) => whole == word,
            Self::Stem(stem) => word.starts_with(stem.as_str()),
        }
    }
}

/// Words, stems and phrases, each with what it stands for.
#[derive(Debug)]
pub(super) struct Phrases<T> {
    /// The words after the first, and what the phrase stands for, by its first word.
    by_word: BTreeMap<String, Vec<(Vec<Word>, T)>>,
    /// The same, by the stem that it begins with.
    by_stem: BTreeMap<String, Vec<(Vec<Word>, T)>>,
}

/// A phrase found in a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct FoundPhrase<T> {
    /// How many words of the sentence it takes.
    pub(super) length: usize,
    /// What it stands for.
    pub(super) stands_for: T,
}

impl<T: Copy> Phrases<T> {
    /// The phrases as declared, such as `poco tiempo`, `breve*` and `falt* tiempo`, each with what it stands for.
    pub(super) fn new<'d>(declared: impl IntoIterator<Item = (&'d str, T)>) -> Self {
        let mut phrases = Self { by_word: BTreeMap::new(), by_stem: BTreeMap::new() };
        for (phrase, stands_for) in declared {
            let mut words = phrase_words(phrase).into_iter();
            let Some(first) = words.next() else { continue };
            let rest = (words.collect(), stands_for);
            match first {
                Word::Whole(word) => phrases.by_word.entry(word).or_default().push(rest),
                Word::Stem(stem) => phrases.by_stem.entry(stem).or_default().push(rest),
            }
        }
        phrases
    }

    /// The phrases that begin at a word of a sentence.
    pub(super) fn at<'a>(&'a self, sentence: &'a [String], place: usize) -> impl Iterator<Item = FoundPhrase<T>> + 'a {
        let word = sentence.get(place).map_or("", String::as_str);
        let after = sentence.get(place + 1..).unwrap_or_default();
        let stems =
            word.char_indices().filter_map(|(start, letter)| self.by_stem.get(&word[..start + letter.len_utf8()]));
        let candidates = self.by_word.get(word).into_iter().chain(stems).flatten();
        candidates.filter_map(move |(rest, stands_for)| {
            let found = rest.len() <= after.len() && rest.iter().zip(after).all(|(word, other)| word.is(other));
            found.then_some(FoundPhrase { length: rest.len() + 1, stands_for: *stands_for })
        })
    }
}

/// The words of a declared phrase, folded as comments are.
fn phrase_words(phrase: &str) -> Vec<Word> {
    let folded = fold(phrase);
    let mut found = Vec::new();
    for part in folded.split(' ') {
        let mut whole: Vec<Word> = words(part).map(|word| Word::Whole(word.to_owned())).collect();
        if part.ends_with('*')
            && let Some(Word::Whole(stem)) = whole.pop()
        {
            whole.push(Word::Stem(stem));
        }
        found.extend(whole);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::harmonise::themes::words::sentences;

    fn is_in(phrase: &str, comment: &str) -> bool {
        let phrases = Phrases::new([(phrase, ())]);
        let found = |sentence: &[String]| (0..sentence.len()).any(|place| phrases.at(sentence, place).next().is_some());
        sentences(comment).iter().any(|sentence| found(&sentence.words))
    }

    #[test]
    fn a_word_is_found_whatever_its_case_and_accents_but_not_within_another() {
        assert!(is_in("duración", "La DURACION fue poca"));
        assert!(is_in("caso", "Más de un caso."));
        assert!(!is_in("caso", "Nos llegó con retraso y fracaso; casos"));
    }

    #[test]
    fn a_stem_is_found_at_the_beginning_of_words() {
        assert!(is_in("práctic*", "Faltó practica"));
        assert!(is_in("breve*", "demasiado brevemente"));
        assert!(!is_in("breve*", "semibreve"));
    }

    #[test]
    fn a_phrase_is_found_across_punctuation_but_not_across_sentences() {
        assert!(is_in("poco tiempo", "muy «poco»  tiempo"));
        assert!(is_in("falt* tiempo", "Nos faltó tiempo"));
        assert!(is_in("follow-up", "the follow up"));
        assert!(!is_in("poco tiempo", "Comimos poco. Tiempo hubo"));
        assert!(!is_in("poco tiempo", "poco y mal tiempo") && !is_in("poco tiempo", "era poco"));
    }

    #[test]
    fn longer_phrases_are_told_with_their_length() {
        let phrases = Phrases::new([("sería", 1), ("sería buen*", 2), ("ser*", 3)]);
        let sentence = &sentences("sería bueno")[0].words;
        let mut found: Vec<(usize, i32)> =
            phrases.at(sentence, 0).map(|found| (found.length, found.stands_for)).collect();
        found.sort_unstable();
        assert_eq!(found, [(1, 1), (1, 3), (2, 2)]);
    }
}
