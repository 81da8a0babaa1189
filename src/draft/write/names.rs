//! Identifiers for what a draft declares: short, plain, each once.

use std::collections::BTreeSet;

use crate::text::fold;

/// Words that say nothing of what a question is about.
const EMPTY_WORDS: [&str; 72] = [
    "the", "a", "an", "of", "to", "in", "on", "for", "and", "or", "is", "are", "was", "were", "do", "did", "you",
    "your", "how", "what", "which", "this", "that", "with", "at", "by", "be", "have", "has", "i", "it", "would", "el",
    "la", "los", "las", "un", "una", "de", "del", "en", "y", "o", "que", "como", "cual", "cuales", "fue", "es", "se",
    "su", "sus", "para", "por", "con", "le", "lo", "os", "as", "um", "uma", "do", "da", "dos", "das", "no", "na", "em",
    "e", "ou", "qual", "foi",
];

/// Longest identifier of an item.
const LONGEST: usize = 32;

/// The identifiers given so far.
#[derive(Debug)]
pub(in crate::draft) struct Names {
    items: BTreeSet<String>,
    scales: BTreeSet<String>,
}

impl Names {
    /// None given, but for the scales that have names already.
    pub(in crate::draft) fn new<'a>(scales: impl Iterator<Item = &'a str>) -> Self {
        let reserved = ["text", "comment", "recommend11"].into_iter();
        Self { items: BTreeSet::new(), scales: reserved.chain(scales).map(str::to_owned).collect() }
    }

    /// An identifier for the item with this question.
    pub(in crate::draft) fn item(&mut self, text: &str) -> String {
        once(&plain(text, LONGEST, "question"), &mut self.items)
    }

    /// An identifier for the scale of so many levels with which this question is answered.
    pub(in crate::draft) fn scale(&mut self, text: &str, levels: usize) -> String {
        let word = plain(text, 20, "scale");
        let number = if levels == 0 { String::new() } else { levels.to_string() };
        once(
            &format!("{word}{}{number}", if word.ends_with(|last: char| last.is_ascii_digit()) { "_" } else { "" }),
            &mut self.scales,
        )
    }
}

fn once(name: &str, given: &mut BTreeSet<String>) -> String {
    let mut fresh = name.to_owned();
    let mut number = 2;
    while !given.insert(fresh.clone()) {
        fresh = format!("{name}_{number}");
        number += 1;
    }
    fresh
}

/// The words of a text that say something, joined by `_`, cut to a length.
fn plain(text: &str, longest: usize, otherwise: &str) -> String {
    let folded = fold(text);
    let words = || folded.split(|one: char| !one.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let telling: Vec<&str> = words().filter(|word| !EMPTY_WORDS.contains(word)).collect();
    let chosen = if telling.is_empty() { words().collect() } else { telling };
    let mut name = String::new();
    for word in chosen {
        let room = if name.is_empty() { longest } else { longest.saturating_sub(name.len() + 1) };
        if word.len() > room {
            if name.is_empty() {
                name.push_str(&word[..room]);
            }
            break;
        }
        if !name.is_empty() {
            name.push('_');
        }
        name.push_str(word);
    }
    if name.is_empty() { otherwise.to_owned() } else { name }
}

/// The text as an identifier that keeps its letters' case: for seminars and modules.
pub(in crate::draft) fn identifier(text: &str) -> String {
    let mut name = String::new();
    for character in text.trim().chars().map(without_accent) {
        if character.is_ascii_alphanumeric() || character == '-' {
            name.push(character);
        } else if !name.ends_with('_') && !name.is_empty() {
            name.push('_');
        }
    }
    let cut: String = name.trim_matches(['_', '-']).chars().take(40).collect();
    if cut.is_empty() { "X".to_owned() } else { cut.trim_end_matches('_').to_owned() }
}

fn without_accent(character: char) -> char {
    let folded = fold(&character.to_string());
    match folded.chars().next() {
        Some(plain) if character.is_uppercase() => plain.to_ascii_uppercase(),
        Some(plain) => plain,
        None => ' ',
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_are_short_plain_and_given_once() {
        let mut names = Names::new(std::iter::empty());
        assert_eq!(names.item("¿Cómo valora la organización del seminario?"), "valora_organizacion_seminario");
        assert_eq!(names.item("Relevancia"), "relevancia");
        assert_eq!(names.item("Relevancia"), "relevancia_2");
        assert_eq!(names.item("世界"), "question");
        assert_eq!(identifier("Linköping, Sweden, Nov 2018"), "Linkoping_Sweden_Nov_2018");
    }
}
