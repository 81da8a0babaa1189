//! Names that tell a time: by a date, a year, a number that counts up.

use super::fold::fold;
use super::months::month_number;

/// A name as far as it may tell a time. Two names may be compared by their numbers where their words are the same.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct DatedName {
    /// What stands there but numbers and months, in whose places `#` stands.
    pub words: String,
    /// Its numbers and months, with the year of a date first.
    pub numbers: Vec<u64>,
}

impl DatedName {
    /// Reads a name.
    ///
    /// ```
    /// use plenaria::text::DatedName;
    ///
    /// let [one, other] = ["15-11-2014", "1-12-2014"].map(DatedName::of);
    /// assert_eq!(one.words, other.words);
    /// assert!(one.numbers < other.numbers);
    /// ```
    #[must_use]
    pub fn of(name: &str) -> Self {
        let folded = fold(name);
        let mut words = String::new();
        // Numbers that nothing but signs stand between.
        let mut dates: Vec<Vec<u64>> = Vec::new();
        let mut is_beside = false;
        for part in parts(&folded) {
            if let Some(number) = number_of(part) {
                match dates.last_mut().filter(|_| is_beside) {
                    Some(date) => date.push(number),
                    None => dates.push(vec![number]),
                }
                words.push('#');
                is_beside = true;
            } else {
                words.push_str(part);
                is_beside &= !part.contains(|character: char| character.is_alphabetic() || character == '/');
            }
        }
        let is_numbered = bare(&mut words, &dates);
        for date in &mut dates {
            year_first(date);
        }
        let numbers = dates.into_iter().flatten().chain((!is_numbered).then_some(0));
        Self { words, numbers: numbers.collect() }
    }

    /// The years that it names, 1900 to 2099.
    pub fn years(&self) -> impl Iterator<Item = u64> {
        self.numbers.iter().copied().filter(|number| (1900..2100).contains(number))
    }
}

/// The number that a part is, or that of the month.
fn number_of(part: &str) -> Option<u64> {
    part.parse().ok().or_else(|| month_number(part).and_then(|month| u64::try_from(month).ok()))
}

/// Takes the number off the end of a name that may be the second, third of several: `PE-2`, `PE (1)`. A name without one is
/// the first of them.
fn bare(words: &mut String, dates: &[Vec<u64>]) -> bool {
    const MOST_COPIES: u64 = 99;
    let is_copy = matches!(dates.last().map(Vec::as_slice), Some([number]) if *number <= MOST_COPIES);
    let end = words.trim_end_matches(')');
    let Some(end) = end.strip_suffix('#').filter(|_| is_copy) else { return false };
    let length = end.trim_end_matches(['(', ' ', '-', '_']).len();
    words.truncate(length);
    true
}

/// A text cut into words, numbers and what stands between them.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    let kind = |character: char| match () {
        () if character.is_ascii_digit() => 0,
        () if character.is_alphabetic() => 1,
        () => 2,
    };
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = kind(rest.chars().next()?);
        let end = rest.find(|character: char| kind(character) != first).unwrap_or(rest.len());
        let (part, after) = rest.split_at(end);
        rest = after;
        Some(part)
    })
}

/// Days and months before a year follow it: `15-11-2014` is 2014, 11, 15.
fn year_first(date: &mut [u64]) {
    if let Some(year) = date.iter().position(|number| (1900..2100).contains(number)) {
        date[year.saturating_sub(2)..=year].reverse();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn later<'n>(one: &'n str, other: &'n str) -> Option<&'n str> {
        let (first, second) = (DatedName::of(one), DatedName::of(other));
        (first.words == second.words && first != second).then_some(if first > second { one } else { other })
    }

    #[test]
    fn names_that_differ_in_numbers_only_tell_which_is_later() {
        for (earlier, after) in [
            ("C1/PE-2", "C1/PE-10"),
            ("C1/PE", "C1/PE (1)"),
            ("C1/PE", "C1/PE-2"),
            ("C1/15-11-2014", "C1/01-12-2014"),
            ("C1/febrero", "C1/noviembre"),
            ("C1/dic 2013", "C1/ene 2014"),
            ("2013/PE", "2014/PE"),
        ] {
            assert_eq!(later(earlier, after), Some(after), "{earlier} {after}");
            assert_eq!(later(after, earlier), Some(after), "{after} {earlier}");
        }
    }

    #[test]
    fn words_in_names_tell_nothing_of_time() {
        for (one, other) in [
            ("methodology-2026-21", "neuroscience-mind-2023-23"),
            ("a", "b"),
            ("C1/PE-2013", "C1/PE"),
            ("C1/rows", "C1/wide"),
        ] {
            assert_eq!(later(one, other), None, "{one} {other}");
        }
    }
}
