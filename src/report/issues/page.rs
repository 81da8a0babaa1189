//! A page for each kind of issue: what it means, an example, what is done with it, and the cure.

use super::examples::example;
use crate::locale::Locale;
use crate::survey::IssueCode;

/// How many codes are suggested for one that doesn't exist.
const SUGGESTED: usize = 3;

/// The kind of issue that a code or a name means, in upper or lower case.
#[must_use]
pub fn issue_code(text: &str) -> Option<IssueCode> {
    let is_it = |code: &&IssueCode| code.code().eq_ignore_ascii_case(text) || code.name().eq_ignore_ascii_case(text);
    IssueCode::ALL.iter().find(is_it).copied()
}

/// The codes nearest to a text that looks like a code of an issue, or like a misspelt name; none for other texts.
#[must_use]
pub fn nearest_issue_codes(text: &str) -> Vec<String> {
    let text = text.to_ascii_lowercase();
    let digits = text.strip_prefix(['g', 'h']).unwrap_or("");
    let looks_like_a_code = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let distance = |code: IssueCode| {
        let name = strsim::damerau_levenshtein(&text, &code.name());
        let code = strsim::damerau_levenshtein(&text, &code.code().to_ascii_lowercase());
        if looks_like_a_code { code } else { name }
    };
    let allowed = if looks_like_a_code { usize::MAX } else { text.len() / 4 };
    let mut near: Vec<(usize, IssueCode)> =
        IssueCode::ALL.iter().map(|code| (distance(*code), *code)).filter(|(far, _)| *far <= allowed).collect();
    near.sort_unstable_by_key(|(far, code)| (*far, code.code()));
    near.into_iter().take(SUGGESTED).map(|(_, code)| format!("{} ({})", code.code(), code.name())).collect()
}

/// The page of a kind of issue, in one language.
#[must_use]
pub fn issue_page(code: IssueCode, locale: &Locale) -> Vec<String> {
    let name = code.name();
    let mut lines = vec![
        format!("{} · {name} · {}", code.code(), locale.word(&format!("issue-{name}"))),
        String::new(),
        locale.word("explain-meaning"),
        format!("  {}", locale.word(&format!("page-{name}"))),
    ];
    let example = example(&name);
    if let Some(example) = example {
        lines.extend([String::new(), locale.word("explain-example")]);
        lines.extend(example.rows.lines().map(|row| format!("      {row}")));
    }
    lines.extend([
        String::new(),
        locale.word("explain-cure"),
        format!("  {}", locale.word(&format!("page-{name}-cure"))),
    ]);
    if let Some(example) = example.filter(|example| !example.toml.is_empty()) {
        lines.push(format!("  {}", locale.text("explain-in-file", &[("file", example.declaration.into())])));
        lines.extend(example.toml.lines().map(|line| format!("      {line}")));
    }
    lines.extend([String::new(), locale.word("explain-see")]);
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locales;
    use crate::survey::Language;

    #[test]
    fn every_kind_of_issue_has_a_page_with_an_example_and_a_cure_in_every_language() {
        let locales = Locales::load().unwrap();
        for code in IssueCode::ALL {
            let name = code.name();
            assert!(example(&name).is_some_and(|example| !example.rows.is_empty()), "{name} has no example");
            for language in [Language::Es, Language::Pt, Language::En] {
                let page = issue_page(*code, locales.get(language)).join("\n");
                assert!(!page.contains('⟦'), "{page}");
            }
        }
    }

    #[test]
    fn the_toml_of_a_page_is_toml() {
        for code in IssueCode::ALL {
            let example = example(&code.name()).unwrap();
            assert!(example.toml.parse::<toml::Table>().is_ok(), "{}", example.toml);
            assert_eq!(example.toml.is_empty(), example.declaration.is_empty());
        }
    }

    #[test]
    fn a_code_is_found_by_number_and_name_and_an_unknown_one_suggests_the_nearest() {
        assert_eq!(issue_code("h012"), Some(IssueCode::DuplicateRespondent));
        assert_eq!(issue_code("Duplicate-Respondent"), Some(IssueCode::DuplicateRespondent));
        assert_eq!(issue_code("R-C3P1-01"), None);
        assert_eq!(nearest_issue_codes("duplicate-respondant"), ["H012 (duplicate-respondent)"]);
        assert_eq!(nearest_issue_codes("H099").len(), SUGGESTED);
        assert!(nearest_issue_codes("C3P1.M01.method.favourable").is_empty());
    }
}
