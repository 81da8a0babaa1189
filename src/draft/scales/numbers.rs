//! Columns of numbers: which are ratings, on which scale, and which figures stand for no answer.

use std::collections::BTreeMap;

use crate::draft::read::values::ValueCounts;

/// Figures that forms write for no answer, where the other answers are small.
const CODES: [i64; 17] = [-9999, -999, -888, -777, -666, -99, -98, -97, -9, -1, 77, 88, 98, 99, 198, 999, 9999];

/// What a column of whole numbers holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::draft) struct WholeNumbers {
    pub(in crate::draft) low: i64,
    pub(in crate::draft) high: i64,
    /// Different numbers.
    pub(in crate::draft) distinct: usize,
    /// Cells with the highest one.
    pub(super) at_high: u64,
    /// Cells with a number.
    pub(in crate::draft) cells: u64,
    /// Figures that stand for no answer, with the cells that hold them.
    pub(in crate::draft) codes: Vec<(i64, u64)>,
}

/// The numbers of a column; none unless nearly all cells that say something hold a whole one.
pub(in crate::draft) fn numbers(values: &ValueCounts, is_missing: impl Fn(&str) -> bool) -> Option<WholeNumbers> {
    let mut found: BTreeMap<i64, u64> = BTreeMap::new();
    let mut others = 0;
    for (folded, spelling) in values.distinct.iter().filter(|(folded, _)| !is_missing(folded)) {
        match whole(folded) {
            Some(number) => *found.entry(number).or_default() += spelling.count,
            None => others += spelling.count,
        }
    }
    let cells: u64 = found.values().sum();
    if cells == 0 || others * 20 > cells {
        return None;
    }
    let inner = found.keys().filter(|number| !CODES.contains(number)).copied();
    let codes: Vec<(i64, u64)> = match inner.clone().max().zip(inner.min()) {
        Some((high, low)) if high <= 10 && low >= 0 => {
            found.iter().filter(|(number, _)| CODES.contains(number)).map(|(number, count)| (*number, *count)).collect()
        }
        _ => Vec::new(),
    };
    for (code, _) in &codes {
        found.remove(code);
    }
    let (low, _) = found.first_key_value()?;
    let (high, at_high) = found.last_key_value()?;
    Some(WholeNumbers {
        low: *low,
        high: *high,
        distinct: found.len(),
        at_high: *at_high,
        cells: found.values().sum(),
        codes,
    })
}

/// A whole number, also as `4.0` or `4,0`.
fn whole(folded: &str) -> Option<i64> {
    let plain = folded.strip_suffix(".0").or_else(|| folded.strip_suffix(",0")).unwrap_or(folded);
    if plain.len() > 12 || (plain.len() > 1 && plain.starts_with('0')) {
        return None;
    }
    plain.parse().ok()
}

/// Lowest and highest number of a rating, and whether the highest was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::draft) struct RatingRange {
    pub(in crate::draft) low: i64,
    pub(in crate::draft) high: i64,
    pub(in crate::draft) sure: bool,
}

impl WholeNumbers {
    /// Whether they may be ratings: few, from 0 or 1 to at most 10.
    pub(super) fn may_rate(&self) -> bool {
        (0..=10).contains(&self.low) && (1..=10).contains(&self.high)
    }
}

/// The range of ratings that stand side by side in one form, of each by its place.
///
/// What is called the highest of one may be that of the others: a form rarely has two ranges below 6.
pub(super) fn ranges(side_by_side: &[&WholeNumbers]) -> Vec<RatingRange> {
    let small: Vec<&&WholeNumbers> = side_by_side.iter().filter(|numbers| numbers.high <= 5).collect();
    let top = small.iter().map(|numbers| numbers.high).max().unwrap_or(0);
    let cells: u64 = small.iter().map(|numbers| numbers.cells).sum();
    let at_top: u64 = small.iter().filter(|numbers| numbers.high == top).map(|numbers| numbers.at_high).sum();
    let bottom = small.iter().map(|numbers| numbers.low).min().unwrap_or(1).min(1);
    let is_ceiling = cells >= 20 && at_top * 5 >= cells;
    side_by_side
        .iter()
        .map(|numbers| match numbers.high {
            high if high > 7 => RatingRange { low: numbers.low.min(1), high: 10, sure: high == 10 },
            high if high > 5 => {
                RatingRange { low: numbers.low.min(1), high: if high == 7 { 7 } else { 10 }, sure: false }
            }
            _ if top == 4 && is_ceiling => RatingRange { low: bottom, high: 4, sure: false },
            _ => RatingRange { low: bottom, high: 5, sure: top == 5 },
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::read::values::CellCounts;

    fn of(cells: &[&str]) -> Option<WholeNumbers> {
        let mut counted = CellCounts::default();
        for cell in cells {
            counted.add(cell.as_bytes());
        }
        numbers(&counted.values(), |folded| folded == "n/a")
    }

    #[test]
    fn codes_for_no_answer_lie_outside_a_small_scale() {
        let found = of(&["1", "5", "-999", "99", "4.0", "N/A"]).unwrap();
        assert_eq!((found.low, found.high, found.codes), (1, 5, vec![(-999, 1), (99, 1)]));
        assert_eq!(of(&["120", "99", "98"]).unwrap().codes, []);
        assert_eq!(of(&["007", "x"]), None);
    }

    #[test]
    fn a_scale_reaches_to_the_highest_rating_that_stands_beside() {
        let [three, five, seven] = [&["3", "2"], &["5", "0"], &["8", "3"]].map(|cells| of(cells).unwrap());
        let found: Vec<_> = ranges(&[&three, &five, &seven]).iter().map(|range| (range.low, range.high)).collect();
        assert_eq!(found, [(0, 5), (0, 5), (1, 10)]);
    }
}
