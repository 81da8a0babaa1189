//! The tone of a comment, by the words of tone in it and by the question that it answers.
//!
//! The longest word or phrase of tone at a place counts, so that "sería bueno" criticises and "bueno" within it doesn't
//! approve. One that follows a negation within three words of the same clause counts for the other tone: "no quedó claro"
//! criticises, "no faltó tiempo" approves. "Not only" is no negation, and neither is the Portuguese "no". Irony and longer
//! detours are beyond this; a person reads the redaction queue.

use super::Tone;
use super::phrases::{FoundPhrase, Phrases};
use super::words::Sentence;
use crate::survey::{AskedTone, Codebook};

/// Words after which the next words mean the opposite, in Spanish, Portuguese and English, folded.
const NEGATIONS: [&str; 28] = [
    "no", "ni", "nunca", "jamas", "tampoco", "sin", "nada", "nao", "nem", "sem", "jamais", "not", "nor", "never",
    "without", "cannot", "don't", "doesn't", "didn't", "isn't", "wasn't", "aren't", "weren't", "couldn't", "wouldn't",
    "can't", "hardly", "nothing",
];
/// Words after a negation that undo it: "no sólo", "não só", "not only".
const ONLY: [&str; 5] = ["solo", "solamente", "somente", "apenas", "only"];
/// How many words before a word of tone a negation may stand.
const REACH: usize = 3;

/// Frequent words that are Portuguese and neither Spanish nor English, folded, and those of which the opposite holds.
const PORTUGUESE: [&str; 18] = [
    "nao", "foi", "foram", "muito", "muita", "em", "um", "uma", "da", "dos", "ao", "na", "pelo", "pela", "com", "sao",
    "os", "e",
];
const OTHERS: [&str; 20] = [
    "el", "la", "los", "las", "y", "muy", "fue", "en", "un", "una", "del", "al", "con", "es", "lo", "the", "and",
    "was", "of", "to",
];

/// The words of tone of a codebook.
pub(super) fn tone_phrases(codebook: &Codebook) -> Phrases<AskedTone> {
    let approving = codebook.approving.iter().map(|word| (word.as_str(), AskedTone::Approving));
    let critical = codebook.critical.iter().map(|word| (word.as_str(), AskedTone::Critical));
    Phrases::new(approving.chain(critical))
}

/// The tone of a comment; where its words are of both kinds or of neither, the tone that the question asks for.
pub(super) fn tone(sentences: &[Sentence], phrases: &Phrases<AskedTone>, asked: Option<AskedTone>) -> Tone {
    let portuguese = is_portuguese(sentences);
    let tones: Vec<AskedTone> = sentences.iter().flat_map(|sentence| tones_of(sentence, phrases, portuguese)).collect();
    let (approving, critical) = (tones.contains(&AskedTone::Approving), tones.contains(&AskedTone::Critical));
    match (approving, critical, asked) {
        (true, false, _) | (true, true, Some(AskedTone::Approving)) | (false, false, Some(AskedTone::Approving)) => {
            Tone::Approving
        }
        (false, true, _) | (true, true, Some(AskedTone::Critical)) | (false, false, Some(AskedTone::Critical)) => {
            Tone::Critical
        }
        (true, true, None) => Tone::Mixed,
        (false, false, None) => Tone::Neutral,
    }
}

/// The tones of a sentence's words, the longest phrases first.
fn tones_of(sentence: &Sentence, phrases: &Phrases<AskedTone>, portuguese: bool) -> Vec<AskedTone> {
    let mut tones = Vec::new();
    let mut place = 0;
    while place < sentence.words.len() {
        let longest = phrases.at(&sentence.words, place).max_by_key(|found| found.length);
        let Some(FoundPhrase { length, stands_for }) = longest else {
            place += 1;
            continue;
        };
        tones.push(if is_negated(sentence, place, portuguese) { opposite(stands_for) } else { stands_for });
        place += length;
    }
    tones
}

fn opposite(tone: AskedTone) -> AskedTone {
    match tone {
        AskedTone::Approving => AskedTone::Critical,
        AskedTone::Critical => AskedTone::Approving,
    }
}

fn is_negated(sentence: &Sentence, place: usize, portuguese: bool) -> bool {
    (place.saturating_sub(REACH)..place).any(|before| {
        let word = sentence.words[before].as_str();
        // In Portuguese "no" is "in the".
        let negates = NEGATIONS.contains(&word) && !(portuguese && word == "no");
        // In English "so" is no "só".
        let undoes = |next: &String| ONLY.contains(&next.as_str()) || (next == "so" && matches!(word, "nao" | "nem"));
        let only = sentence.words.get(before + 1).is_some_and(undoes);
        negates && !only && sentence.in_one_clause(before, place)
    })
}

fn is_portuguese(sentences: &[Sentence]) -> bool {
    let words = || sentences.iter().flat_map(|sentence| &sentence.words);
    let count = |list: &[&str]| words().filter(|word| list.contains(&word.as_str())).count();
    count(&PORTUGUESE) > count(&OTHERS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::harmonise::themes::words::sentences;

    fn tone_of(comment: &str, asked: Option<AskedTone>) -> Tone {
        let codebook = Codebook {
            approving: ["excelente*", "bueno", "claro", "clear", "ótimo"].map(str::to_owned).to_vec(),
            critical: ["falt*", "sería bueno", "too short", "problem*", "mal"].map(str::to_owned).to_vec(),
            ..Codebook::default()
        };
        tone(&sentences(comment), &tone_phrases(&codebook), asked)
    }

    #[test]
    fn words_decide_and_the_longest_phrase_counts() {
        assert_eq!(tone_of("Excelentes guías.", None), Tone::Approving);
        assert_eq!(tone_of("Sería bueno tener más tiempo", None), Tone::Critical);
        assert_eq!(tone_of("Excelente, pero faltó tiempo", None), Tone::Mixed);
        assert_eq!(tone_of("Los guías hablaron", None), Tone::Neutral);
    }

    #[test]
    fn a_negated_word_counts_for_the_other_tone() {
        assert_eq!(tone_of("No quedó muy claro", None), Tone::Critical);
        assert_eq!(tone_of("No faltó tiempo", None), Tone::Approving);
        assert_eq!(tone_of("It was not too short", None), Tone::Approving);
        assert_eq!(tone_of("It wasn’t clear", None), Tone::Critical);
        assert_eq!(tone_of("Sin problemas", None), Tone::Approving);
    }

    #[test]
    fn a_negation_reaches_three_words_of_its_clause() {
        assert_eq!(tone_of("No, excelente", None), Tone::Approving);
        assert_eq!(tone_of("No cambiaría nada del programa, bueno", None), Tone::Approving);
        assert_eq!(tone_of("No vi a todos en el excelente taller", None), Tone::Approving);
        assert_eq!(tone_of("No solo excelente", None), Tone::Approving);
    }

    #[test]
    fn the_portuguese_no_negates_nothing() {
        assert_eq!(tone_of("O trabalho no grupo foi ótimo e muito útil", None), Tone::Approving);
        assert_eq!(tone_of("Não foi ótimo", None), Tone::Critical);
    }

    #[test]
    fn the_question_decides_where_words_say_neither_or_both() {
        assert_eq!(tone_of("Las horas", Some(AskedTone::Critical)), Tone::Critical);
        assert_eq!(tone_of("Las visitas", Some(AskedTone::Approving)), Tone::Approving);
        assert_eq!(tone_of("Faltó tiempo, en lo demás excelente", Some(AskedTone::Critical)), Tone::Critical);
        assert_eq!(tone_of("Nada, todo excelente", Some(AskedTone::Critical)), Tone::Approving);
    }
}
