//! Texts that a form gives in some languages only. What it doesn't give is empty in a draft, and not written.

use crate::declare::toml_text;
use crate::survey::{Language, Translated};

/// A text in the languages in which it is given, Spanish first.
pub(in crate::draft) fn given(text: &Translated) -> impl Iterator<Item = &str> {
    text.iter().filter(|text| !text.is_empty())
}

/// A text as declarations write it: once if it is the same in all languages, else in those in which it is given.
pub(in crate::draft) fn written(text: &Translated) -> String {
    if text.es == text.pt && text.pt == text.en {
        return toml_text(&text.es);
    }
    let of = |language: &Language| match text.get(*language) {
        "" => None,
        text => Some(format!("{language} = {}", toml_text(text))),
    };
    format!("{{ {} }}", Language::ALL.iter().filter_map(of).collect::<Vec<_>>().join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_that_is_not_given_is_not_written() {
        let text = Translated { es: "Sí".to_owned(), pt: String::new(), en: "Yes".to_owned() };
        assert_eq!(written(&text), r#"{ es = "Sí", en = "Yes" }"#);
        assert_eq!(written(&Translated::same("Uno")), r#""Uno""#);
        assert_eq!(given(&text).collect::<Vec<_>>(), ["Sí", "Yes"]);
    }
}
