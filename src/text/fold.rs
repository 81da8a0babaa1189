//! Folding: two texts that a person would call the same become equal, and none that a person would tell apart.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::characters::{CharacterClass, class_of};

/// The folded form of a text: compatibility forms, spaces, case, accents, quotes and dashes are unified, invisible
/// characters removed, and Spanish and Portuguese gender forms (`o/a`, `o(a)`, `@`, `-a`, `x`) reduced to one.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for character in text
        .chars()
        .map(apostrophe)
        .nfkd()
        .flat_map(char::to_lowercase)
        .filter(|character| !is_combining_mark(*character))
    {
        push(&mut plain, character);
    }
    if plain.ends_with(' ') {
        plain.pop();
    }
    let marked = plain.bytes().any(|byte| matches!(byte, b'/' | b'(' | b'@' | b'-' | b'x'));
    if marked { plain.split(' ').map(one_gender).collect::<Vec<_>>().join(" ") } else { plain }
}

/// The acute accent that stands alone is typed for an apostrophe; decomposed it would be a space.
fn apostrophe(character: char) -> char {
    if character == '´' { '\'' } else { character }
}

fn push(plain: &mut String, character: char) {
    match unified(character) {
        Some(' ') if plain.is_empty() || plain.ends_with(' ') => {}
        Some(character) => plain.push(character),
        None => {}
    }
}

/// A character as all that mean the same are folded; nothing of one that nobody sees.
fn unified(character: char) -> Option<char> {
    match class_of(character) {
        CharacterClass::Shown => {}
        CharacterClass::NoBreakSpace | CharacterClass::LineBreak | CharacterClass::Control => return Some(' '),
        CharacterClass::Direction | CharacterClass::Joiner | CharacterClass::Variation | CharacterClass::Invisible => {
            return None;
        }
    }
    Some(match character {
        '‘' | '’' | '‚' | '‛' | '`' | '′' | 'ʼ' => '\'',
        '“' | '”' | '„' | '‟' | '«' | '»' | '″' => '"',
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' => '-',
        'ı' => 'i',
        space if space.is_whitespace() => ' ',
        other => other,
    })
}

/// A word with its gender form reduced to the first one named, the masculine where it is spelt with a sign.
fn one_gender(word: &str) -> String {
    let end = word.trim_end_matches([',', ';', ':', '.', '!', '?', '"']).len();
    let (word, after) = word.split_at(end);
    let reduced = second_ending(word).or_else(|| both_words(word)).or_else(|| sign(word));
    format!("{}{after}", reduced.as_deref().unwrap_or(word))
}

/// Endings that name the other gender, longest first, and what the stem before them must end in.
const SECOND_ENDINGS: [(&str, &[char]); 12] = [
    ("(as)", &['s']),
    ("(os)", &['s']),
    ("/as", &['s']),
    ("/os", &['s']),
    ("-as", &['s']),
    ("(a)", &['o', 'r', 's', 'l', 'n', 'e', 'z']),
    ("(o)", &['a']),
    ("/a", &['o', 'r', 's', 'l', 'n', 'e', 'z']),
    ("/o", &['a']),
    ("-a", &['o']),
    ("-o", &['a']),
    ("(s)", &['o', 'a']),
];

/// `satisfecho/a`, `satisfeito(a)`, `satisfecha/o`.
fn second_ending(word: &str) -> Option<String> {
    let (ending, stem) = SECOND_ENDINGS.iter().find_map(|(ending, before)| {
        let stem = word.strip_suffix(ending)?;
        (stem.len() > 2 && stem.ends_with(*before) && stem.chars().all(char::is_alphabetic)).then_some((*ending, stem))
    })?;
    Some(match (ending, stem.strip_suffix('a'), stem.strip_suffix("as")) {
        ("(o)" | "/o" | "-o", Some(root), _) => format!("{root}o"),
        ("(os)" | "/os", _, Some(root)) => format!("{root}os"),
        (_, _, _) => stem.to_owned(),
    })
}

/// `satisfecho/satisfecha`.
fn both_words(word: &str) -> Option<String> {
    let (first, second) = word.split_once('/')?;
    let pairs = [("o", "a"), ("a", "o"), ("os", "as"), ("as", "os"), ("", "a")];
    let root = pairs.iter().find_map(|(one, other)| {
        let root = first.strip_suffix(one)?;
        (root.len() > 2 && second.strip_suffix(other) == Some(root)).then_some((root, *one))
    });
    root.map(|(root, one)| match one {
        "o" | "a" => format!("{root}o"),
        "os" | "as" => format!("{root}os"),
        other => format!("{root}{other}"),
    })
}

/// `satisfech@`, `satisfechx`, `tod@s`, `todxs`.
fn sign(word: &str) -> Option<String> {
    let (body, plural) = word.strip_suffix('s').map_or((word, ""), |body| (body, "s"));
    let root = body.strip_suffix('@').or_else(|| body.strip_suffix('x'))?;
    let after_consonant = root.ends_with(|last: char| last.is_alphabetic() && !"aeiou".contains(last));
    (root.len() > 2 && after_consonant && root.chars().all(char::is_alphabetic)).then(|| format!("{root}o{plural}"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn spaces_case_accents_and_quotes_are_unified() {
        assert_eq!(fold("  Totalmente\u{a0}de   ACUERDO\r\n"), "totalmente de acuerdo");
        assert_eq!(fold("Avaliação – “ótimo”"), "avaliacao - \"otimo\"");
        assert_eq!(fold("Yes, I\u{2019}d like\u{200b}"), "yes, i'd like");
        assert_eq!(fold("I´d"), "i'd");
        assert_eq!(fold("ﬁn…"), "fin...");
    }

    #[test]
    fn gender_forms_of_one_word_are_one() {
        for text in ["Satisfecho/a", "satisfecho(a)", "satisfech@", "satisfechx", "satisfecho-a", "Satisfecha/o"] {
            assert_eq!(fold(&format!("Muy {text}")), "muy satisfecho", "{text}");
        }
        assert_eq!(fold("Muito satisfeito(a)"), "muito satisfeito");
        assert_eq!(fold("satisfecho/satisfecha"), "satisfecho");
        assert_eq!(fold("tod@s"), "todos");
        assert_eq!(fold("satisfechas/os"), "satisfechos");
    }

    #[test]
    fn what_only_looks_like_a_gender_form_stays() {
        for text in ["n/a", "and/or", "y/o", "mx", "linux", "index", "ana@example.org", "e-a", "4/5", "sim-a"] {
            assert_eq!(fold(text), text);
        }
    }

    #[test]
    fn opposite_labels_stay_apart() {
        assert_ne!(fold("Totalmente de acuerdo"), fold("Totalmente en desacuerdo"));
    }

    proptest! {
        #[test]
        fn folding_twice_is_folding_once(text in "[ -~áéñçãõÁÉ“”–\u{a0}\u{200b}]{0,24}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }
    }
}
