//! The known text nearest to an unknown one: a suggestion for a person, never a decision.

use super::fold::fold;

/// Below this likeness a suggestion would only confuse.
const ALIKE: f64 = 0.6;

/// Characters of the longest text for which something near is looked for.
const LONGEST: usize = 120;

/// The candidate most like the text, both folded; the first of equals. None if none is alike.
pub fn nearest<'a>(folded: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
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

/// The header most like a name that none has: one slip of the pen away, or else one that begins alike, as `ID` for
/// `Identificacion`.
pub fn nearest_header<'a>(name: &str, header: &'a [String]) -> Option<&'a str> {
    const BEGINS_ALIKE: f64 = 0.75;
    let name = fold(name);
    let folded: Vec<String> = header.iter().map(|header| fold(header)).collect();
    let alike = |place: &usize| strsim::jaro_winkler(&name, &folded[*place]);
    let slip = nearest(&name, folded.iter().map(String::as_str))
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
        assert_eq!(nearest("deacuerdo", ["en desacuerdo", "de acuerdo"]), Some("de acuerdo"));
        assert_eq!(nearest("zzz", ["de acuerdo"]), None);
    }
}
