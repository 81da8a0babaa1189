//! Suggests the known word that a misspelt one is closest to.

/// The candidate that a word most resembles, if one is so near that it is probably meant.
pub(super) fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let word = word.to_lowercase();
    let allowed = (word.chars().count() / 3).max(1);
    candidates
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(&word, &candidate.to_lowercase()), candidate))
        .filter(|(distance, _)| *distance <= allowed)
        .min()
        .map(|(_, candidate)| candidate.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn swapped_letters_find_the_known_key() {
        assert_eq!(nearest("scael", ["id", "scale", "asked"]), Some("scale".to_owned()));
        assert_eq!(nearest("favorable", ["favourable", "ideal"]), Some("favourable".to_owned()));
        assert_eq!(nearest("LEVELS", ["levels"]), Some("levels".to_owned()));
    }

    #[test]
    fn what_resembles_nothing_is_not_guessed() {
        assert_eq!(nearest("colour", ["id", "scale", "asked"]), None);
        assert_eq!(nearest("", ["id"]), None);
    }
}
