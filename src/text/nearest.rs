//! The known text nearest to an unknown one: a suggestion for a person, never a decision. Rules differ with what was
//! written: a label is long and likeness counts, a word of ours is short and slips are counted.

use super::fold::fold;

/// Below this likeness a suggestion would only confuse.
const ALIKE: f64 = 0.6;

/// Characters of the longest text for which something near is looked for.
const LONGEST: usize = 120;

/// The candidate that is most alike to the text by the share of letters that are the same, at least three of five, both
/// folded; the first of equals. For labels, names and headers.
pub fn most_alike<'a>(folded: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // A long text is no slip of the pen, and comparing long texts is slow.
    let length = folded.chars().count();
    if length > LONGEST {
        return None;
    }
    let mut best: Option<(f64, &'a str)> = None;
    for candidate in candidates {
        let other = candidate.chars().count();
        if length.min(other) * 10 < length.max(other) * 6 {
            continue;
        }
        let alike = strsim::normalized_damerau_levenshtein(folded, candidate);
        if alike >= ALIKE && best.is_none_or(|(score, _)| alike > score) {
            best = Some((alike, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// The candidate that is fewest slips of the pen away from the word, at most one in three letters and always one, whatever
/// the case; the first by the alphabet of equals. For the words of a declaration.
pub fn fewest_slips<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_lowercase();
    let allowed = (word.chars().count() / 3).max(1);
    candidates
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(&word, &candidate.to_lowercase()), candidate))
        .filter(|(distance, _)| *distance <= allowed)
        .min()
        .map(|(_, candidate)| candidate)
}

/// Whether a folded text is most likely this candidate, misspelt: every word begins as it should and has at most one slip,
/// two from eight letters on, short words and figures none; or only blanks and marks are missing or too many. Another prefix, another
/// word more or less can turn the sense around.
#[must_use]
pub fn is_slip_of(text: &str, candidate: &str) -> bool {
    let (words, meant) = (words_of(text), words_of(candidate));
    if words.concat() == meant.concat() {
        return !words.is_empty();
    }
    words.len() == meant.len() && words.into_iter().zip(meant).all(|(word, meant)| is_slip_in_word(word, meant))
}

/// The words of a text without the marks around them.
fn words_of(text: &str) -> Vec<&str> {
    let words = text.split(' ').map(|word| word.trim_matches(|mark: char| !mark.is_alphanumeric()));
    words.filter(|word| !word.is_empty()).collect()
}

fn is_slip_in_word(word: &str, meant: &str) -> bool {
    let allowed = match meant.chars().count() {
        0..=3 => 0,
        4..=7 => 1,
        8.. => 2,
    };
    let has_digits = |word: &str| word.bytes().any(|byte| byte.is_ascii_digit());
    word == meant
        || (!has_digits(word)
            && !has_digits(meant)
            && word.chars().next() == meant.chars().next()
            && strsim::damerau_levenshtein(word, meant) <= allowed)
}

/// The header most like a name that none has: one slip of the pen away, or else one that begins alike, as `ID` for
/// `Identificacion`.
pub fn nearest_header<'a>(name: &str, header: &'a [String]) -> Option<&'a str> {
    const BEGINS_ALIKE: f64 = 0.75;
    let name = fold(name);
    let folded: Vec<String> = header.iter().map(|header| fold(header)).collect();
    let alike = |place: &usize| strsim::jaro_winkler(&name, &folded[*place]);
    let slip = most_alike(&name, folded.iter().map(String::as_str))
        .and_then(|near| folded.iter().position(|header| header == near));
    let place = slip.or_else(|| {
        let places = (0..folded.len()).filter(|place| alike(place) >= BEGINS_ALIKE);
        places.max_by(|one, other| alike(one).total_cmp(&alike(other)).then(other.cmp(one)))
    })?;
    header.get(place).map(String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_pen_finds_its_word() {
        assert_eq!(most_alike("deacuerdo", ["en desacuerdo", "de acuerdo"]), Some("de acuerdo"));
        assert_eq!(most_alike("zzz", ["de acuerdo"]), None);
    }

    #[test]
    fn a_slip_of_the_pen_never_turns_the_sense_around() {
        for (text, candidate) in [
            ("deacuerdo", "de acuerdo"),
            ("de acurdo", "de acuerdo"),
            ("toatlmente de acuerdo", "totalmente de acuerdo"),
            ("stronglyagree", "strongly agree"),
            ("que temas le sirvieron", "¿que temas le sirvieron?"),
        ] {
            assert!(is_slip_of(text, candidate), "{text}");
        }
        for (text, candidate) in [
            ("desacuerdo", "de acuerdo"),
            ("insatisfecho", "satisfecho"),
            ("no util", "util"),
            ("poco util", "muy util"),
            ("disagree", "agree"),
            ("si", "no"),
            ("nivel 2", "nivel 3"),
            ("m10", "m01"),
        ] {
            assert!(!is_slip_of(text, candidate), "{text}");
        }
    }

    #[test]
    fn swapped_letters_find_the_known_key() {
        assert_eq!(fewest_slips("scael", ["id", "scale", "asked"]), Some("scale"));
        assert_eq!(fewest_slips("favorable", ["favourable", "ideal"]), Some("favourable"));
        assert_eq!(fewest_slips("LEVELS", ["levels"]), Some("levels"));
    }

    #[test]
    fn what_resembles_nothing_is_not_guessed() {
        assert_eq!(fewest_slips("colour", ["id", "scale", "asked"]), None);
        assert_eq!(fewest_slips("", ["id"]), None);
    }
}
