//! Cells that join several answers: what separates them, and which answers there are.

use std::collections::BTreeMap;

use crate::draft::read::values::ValueCounts;
use crate::text::fold;

/// Most answers that are offered to choose from.
const MOST_OPTIONS: usize = 40;

/// The answers of a multi-select.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::draft) struct Options {
    /// Answers that several people chose, the most frequent first, as they are spelt.
    pub(in crate::draft) texts: Vec<String>,
    /// Texts that only one person wrote: they aren't repeated.
    pub(in crate::draft) once: usize,
}

/// The answers that the cells join; none if the column is no multi-select.
pub(in crate::draft) fn options(values: &ValueCounts) -> Option<Options> {
    [";", ","].into_iter().find_map(|separator| joined(values, separator))
}

fn joined(values: &ValueCounts, separator: &str) -> Option<Options> {
    let several = values.cells(|folded| folded.trim_end_matches([';', ' ']).contains(separator));
    if several * 10 < values.filled || several < 2 {
        return None;
    }
    let cells: Vec<(Vec<String>, u64)> =
        values.distinct.values().map(|spelling| (parts(&spelling.text, separator), spelling.people())).collect();
    let cells = with_joined(cells, separator);
    let mut found: BTreeMap<String, (String, u64)> = BTreeMap::new();
    for (parts, count) in &cells {
        for part in parts {
            found.entry(fold(part)).or_insert_with(|| (part.clone(), 0)).1 += count;
        }
    }
    let alone = cells.iter().filter(|(parts, _)| parts.len() == 1).map(|(parts, _)| fold(&parts[0]));
    let alone: Vec<String> = alone.filter(|part| found[part].1 > 1).collect();
    let once = found.values().filter(|(_, count)| *count == 1).count();
    let mut repeated: Vec<&(String, u64)> = found.values().filter(|(_, count)| *count > 1).collect();
    let in_repeated: u64 = repeated.iter().map(|(_, count)| count).sum();
    let longest_list = cells.iter().map(|(parts, _)| parts.len()).max().unwrap_or(0);
    // Who adds sentences of their own adds many parts to few cells.
    let weight = |fits: &dyn Fn(&[String]) -> bool| -> u64 {
        cells.iter().filter(|(parts, _)| fits(parts)).map(|(_, count)| count).sum()
    };
    let whole = weight(&|parts| parts.iter().all(|part| found[&fold(part)].1 > 1));
    let combined = weight(&|parts| parts.len() > 1 && parts.iter().all(|part| alone.contains(&fold(part))));
    let few_add = whole * 10 >= values.filled * 8 && combined * 10 >= values.filled;
    let is_list = longest_list > 1
        && (2..=MOST_OPTIONS).contains(&repeated.len())
        && (once <= repeated.len() * 2 || few_add)
        && in_repeated * 10 >= (in_repeated + once as u64) * 6
        && (cells.len() > repeated.len() + 2 || alone.len() * 3 >= repeated.len());
    if !is_list {
        return None;
    }
    repeated.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
    Some(Options { texts: repeated.into_iter().map(|(text, _)| text.clone()).collect(), once })
}

/// The parts of a cell; a separator within brackets parts nothing.
fn parts(text: &str, separator: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut open = false;
    for piece in text.split(separator) {
        match parts.last_mut().filter(|_| open) {
            Some(last) => {
                last.push_str(separator);
                last.push_str(piece);
            }
            None => parts.push(piece.to_owned()),
        }
        let whole = parts.last().map_or("", String::as_str);
        open = whole.matches('(').count() > whole.matches(')').count();
    }
    parts.iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

/// Puts together what always stands together: answers that hold the separator themselves.
fn with_joined(mut cells: Vec<(Vec<String>, u64)>, separator: &str) -> Vec<(Vec<String>, u64)> {
    if separator == ";" {
        return cells;
    }
    for _ in 0..6 {
        let mut alone: BTreeMap<String, u64> = BTreeMap::new();
        let mut pairs: BTreeMap<(String, String), u64> = BTreeMap::new();
        for (parts, count) in &cells {
            for part in parts {
                *alone.entry(part.clone()).or_default() += count;
            }
            for pair in parts.windows(2) {
                *pairs.entry((pair[0].clone(), pair[1].clone())).or_default() += count;
            }
        }
        let lower = |part: &str| part.chars().next().is_some_and(char::is_lowercase);
        let together = |pair: &(String, String)| {
            let count = pairs.get(pair).copied().unwrap_or(0);
            let (first, second) = (alone[&pair.0], alone[&pair.1]);
            let always = count * 20 >= first.max(second) * 19;
            count > 1 && (always || (lower(&pair.1) && !lower(&pair.0) && count * 20 >= second * 19))
        };
        let chosen: Vec<(String, String)> = pairs.keys().filter(|pair| together(pair)).cloned().collect();
        if chosen.is_empty() {
            break;
        }
        for (parts, _) in &mut cells {
            *parts = glued(parts, &chosen);
        }
    }
    cells
}

fn glued(parts: &[String], pairs: &[(String, String)]) -> Vec<String> {
    let mut result: Vec<String> = Vec::new();
    let mut before: Option<&String> = None;
    for part in parts {
        let joins = before.is_some_and(|before| pairs.iter().any(|(one, other)| one == before && other == part));
        if let Some(last) = result.last_mut().filter(|_| joins) {
            last.push_str(", ");
            last.push_str(part);
            before = None;
        } else {
            result.push(part.clone());
            before = Some(part);
        }
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::read::values::CellCounts;

    fn values(cells: &[&str]) -> ValueCounts {
        let mut counted = CellCounts::default();
        for cell in cells {
            counted.add(cell.as_bytes());
        }
        counted.values()
    }

    #[test]
    fn answers_that_hold_the_separator_are_one() {
        let cells = [
            "Mental health, self care, Calls",
            "Calls",
            "Mental health, self care",
            "Tools (canvas, vision), Calls",
            "Tools (canvas, vision)",
        ];
        let found = options(&values(&cells)).unwrap();
        assert_eq!(found.texts, ["Calls", "Mental health, self care", "Tools (canvas, vision)"]);
    }

    #[test]
    fn sentences_with_commas_are_no_list() {
        let cells = ["Yes, always", "Yes, most of the time", "Yes, always", "Yes, most of the time", "Yes, always"];
        assert_eq!(options(&values(&cells)), None);
        assert_eq!(options(&values(&["I liked it, really", "No, not me", "A, b and c", "well, well"])), None);
    }

    #[test]
    fn a_list_stays_one_where_some_add_sentences() {
        let own = "A, I would love to, but I have no time, and my boss, who knows, might mind, alas, a lot";
        let cells: Vec<&str> =
            ["A", "B", "A, B", "C", "B, C", "A", "A, C", "C", "B"].into_iter().chain([own]).collect();
        let found = options(&values(&cells)).unwrap();
        assert_eq!((found.texts, found.once), (["A", "B", "C"].map(str::to_owned).to_vec(), 7));
    }

    #[test]
    fn what_one_person_wrote_is_only_counted() {
        let found = options(&values(&["A;B", "A", "B", "A;my boss never listens"])).unwrap();
        assert_eq!((found.texts, found.once), (vec!["A".to_owned(), "B".to_owned()], 1));
    }
}
