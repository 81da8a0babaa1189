//! Scales whose middle is best: too much of one thing, just right, too much of another.

use std::collections::BTreeMap;

/// Words that say how far a label lies from the middle, mild ones first.
const MILD: [&str; 10] = ["slightly", "bit", "little", "somewhat", "algo", "poco", "pouco", "ligeramente", "um", "un"];
const STRONG: [&str; 9] = ["too", "much", "demasiado", "demasiada", "demais", "muy", "muito", "very", "excesivamente"];

/// Words of a label that says it was right.
const RIGHT: [&str; 22] = [
    "right",
    "adequate",
    "appropriate",
    "balanced",
    "balance",
    "ok",
    "fine",
    "suitable",
    "enough",
    "ideal",
    "adecuado",
    "adecuada",
    "adecuados",
    "apropiado",
    "apropiada",
    "equilibrado",
    "justo",
    "adequado",
    "adequada",
    "apropriado",
    "correcto",
    "suficiente",
];

/// The order of folded labels from too much of one to too much of the other; none if they aren't of that kind.
pub(in crate::draft) fn order(labels: &[&str]) -> Option<Vec<usize>> {
    let words = |label: &str| -> Vec<String> {
        label
            .split(|character: char| !character.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let mut middle = None;
    let mut sides: BTreeMap<String, Vec<(bool, usize)>> = BTreeMap::new();
    for (place, label) in labels.iter().enumerate() {
        let words = words(label);
        let has = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
        if has(&RIGHT) && !has(&STRONG) {
            if middle.replace(place).is_some() {
                return None;
            }
            continue;
        }
        if !has(&STRONG) && !has(&MILD) {
            return None;
        }
        let of = words
            .iter()
            .filter(|word| !MILD.contains(&word.as_str()) && !STRONG.contains(&word.as_str()) && *word != "a");
        sides.entry(of.cloned().collect::<Vec<_>>().join(" ")).or_default().push((has(&MILD), place));
    }
    let mut sides = sides.into_values();
    let (mut low, mut high) = (sides.next()?, sides.next()?);
    if sides.next().is_some() || low.len() > 2 || high.len() > 2 || low.len() != high.len() {
        return None;
    }
    low.sort_unstable();
    high.sort_unstable_by_key(|(mild, place)| (!mild, *place));
    let distinct = |side: &[(bool, usize)]| side.len() < 2 || side[0].0 != side[1].0;
    let middle = middle.filter(|_| distinct(&low) && distinct(&high))?;
    Some(low.into_iter().chain([(false, middle)]).chain(high).map(|(_, place)| place).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_sides_and_a_middle_are_told_apart() {
        let labels = [
            "too much hands-on",
            "balanced (lecture/hands-on)",
            "slightly too much lecture",
            "too much lecture",
            "slightly too much hands-on",
        ];
        assert_eq!(order(&labels), Some(vec![0, 4, 1, 2, 3]));
        assert_eq!(order(&["demasiado corta", "adecuada", "demasiado larga"]), Some(vec![0, 1, 2]));
        assert_eq!(order(&["agree", "disagree", "too long"]), None);
        assert_eq!(order(&["too long", "adequate"]), None);
    }
}
