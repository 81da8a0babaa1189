//! What is said of issues stands in the catalogues of all three languages, and nothing else does.

use std::collections::{BTreeMap, BTreeSet};

use plenaria::locale::{Locales, sources};
use plenaria::survey::{Language, Said};

use crate::given::folders::source_files;

/// What begins the names of sentences that stages say without knowing a language.
const PREFIXES: [&str; 3] = ["done-", "expected-", "cure-"];

/// The keys that the code says, quoted as a whole.
fn said() -> BTreeSet<String> {
    let code: Vec<String> = source_files();
    let is_key = |text: &&str| {
        PREFIXES.iter().any(|prefix| text.starts_with(prefix) && text.len() > prefix.len())
            && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    code.iter()
        .flat_map(|text| text.split("#[cfg(test)]\nmod tests").next().unwrap().lines())
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| line.split('"').skip(1).step_by(2))
        .filter(is_key)
        .map(str::to_owned)
        .collect()
}

/// The messages of these prefixes in one language, with the values that each takes.
fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = String::new();
    for line in sources(language).iter().flat_map(|source| source.lines()) {
        if !line.starts_with(' ')
            && let Some((key, _)) = line.split_once(" =")
        {
            key.clone_into(&mut current);
        }
        if PREFIXES.iter().any(|prefix| current.starts_with(prefix)) {
            let values = line.split('$').skip(1).map(|rest| {
                rest.chars().take_while(|letter| letter.is_ascii_alphanumeric() || *letter == '_').collect()
            });
            found.entry(current.clone()).or_default().extend(values);
        }
    }
    found
}

#[test]
fn what_stages_say_stands_in_every_language_and_every_message_is_said() {
    let said = said();
    assert!(said.len() > 80, "only {} sentences were found in the code", said.len());
    for language in [Language::Es, Language::Pt, Language::En] {
        let known: BTreeSet<String> = messages(language).into_keys().collect();
        let missing: Vec<_> = said.difference(&known).collect();
        let unused: Vec<_> = known.difference(&said).collect();
        assert!(missing.is_empty(), "{language} has no message for {missing:?}");
        assert!(unused.is_empty(), "{language} has messages that nothing says: {unused:?}");
    }
}

#[test]
fn a_sentence_takes_the_same_values_in_every_language() {
    let (es, pt, en) = (messages(Language::Es), messages(Language::Pt), messages(Language::En));
    assert_eq!(es, pt);
    assert_eq!(es, en);
}

#[test]
fn a_sentence_is_said_with_the_plural_of_its_language() {
    let locales = Locales::load().unwrap();
    let said = |language, count: u64| locales.get(language).said(&Said::new("done-titles").with("lines", count));
    assert_eq!(said(Language::Es, 1), "se pasó por alto una fila de título encima del encabezado");
    assert_eq!(said(Language::Pt, 3), "ignoradas: 3 linhas de título acima do cabeçalho");
    assert_eq!(said(Language::En, 2), "skipped: 2 title rows above the header");
}
