//! What a question speaks of, by the words of its header.

use crate::draft::read::words::{HEADERS, has_any};
use crate::survey::Dimension;

/// What a question speaks of, if its words say so.
pub(in crate::draft) fn dimension(words: &[String]) -> Option<Dimension> {
    let overall = ["overall", "general", "geral", "global"];
    if has_any(words, &overall) && has_any(words, &["rate", "rating", "valoracion", "avaliacao", "satisf*", "calific*"])
    {
        return Some(Dimension::Overall);
    }
    HEADERS.dimension.iter().find(|dimension| has_any(words, &dimension.words)).map(|dimension| dimension.name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::read::words::words_of;

    #[test]
    fn words_of_three_languages_lead_to_a_dimension() {
        let of = |text: &str| dimension(&words_of(text));
        assert_eq!(of("M01 Duración"), Some(Dimension::Time));
        assert_eq!(of("Overall, how would you rate this training event?"), Some(Dimension::Overall));
        assert_eq!(of("I can use a Python IDE"), Some(Dimension::Learning));
        assert_eq!(of("Facilitação"), Some(Dimension::Facilitation));
        assert_eq!(of("Shoe"), None);
    }
}
