//! Whether a median, beside the counts of the three classes, says on which level people's answers lie.

use std::collections::BTreeMap;

use crate::survey::Scale;

use super::cell::place_of;

/// How often one level can have been chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct CountRange {
    fewest: u64,
    most: u64,
}

/// A position, from 1, in the sorted answers of a class, and the level that stands there.
#[derive(Debug, Clone, Copy)]
struct Fixed {
    position: u64,
    level: usize,
}

/// The answers in the middle: their classes, and their positions there.
#[derive(Debug, Clone, Copy)]
struct Middle {
    class: [usize; 2],
    position: [u64; 2],
    one_answer: bool,
}

/// Whether beside these classes a median could say how often a level was chosen, though the levels are withheld.
///
/// All medians that the classes allow are tried, not only the one that was found: if it were withheld only where it
/// says too much, its absence would say as much.
pub(super) fn median_could_give_back(scale: &Scale, classes: [u64; 3]) -> bool {
    let Some(levels_of) = levels_by_class(scale) else { return true };
    let Some(middle) = middle_of(classes) else { return true };
    let scores = scale.scores();
    let pairs = pairs(&levels_of, middle);
    let median = |[lower, upper]: [usize; 2]| f64::midpoint(scores[lower], scores[upper]);
    let alike = |of: [usize; 2]| pairs.iter().filter(move |&&pair| (median(pair) - median(of)).abs() < 1e-9);
    pairs.iter().any(|&pair| gives_back(&levels_of, classes, middle, alike(pair)))
}

/// Whether the count of a level follows, if the middle answers are one of these pairs of levels: the fewest and the most
/// answers of each level are worked out; a level with one possible count only is given back.
fn gives_back<'a>(
    levels_of: &[Vec<usize>; 3],
    classes: [u64; 3],
    middle: Middle,
    pairs: impl Iterator<Item = &'a [usize; 2]>,
) -> bool {
    let mut ranges = BTreeMap::new();
    for pair in pairs {
        let fixed = [0, 1].map(|side| Fixed { position: middle.position[side], level: pair[side] });
        if middle.class[0] == middle.class[1] {
            widen(&mut ranges, &levels_of[middle.class[0]], classes[middle.class[0]], fixed);
        } else {
            for side in [0, 1] {
                widen(&mut ranges, &levels_of[middle.class[side]], classes[middle.class[side]], [fixed[side]; 2]);
            }
        }
    }
    let mut inner = levels_of.iter().filter(|levels| levels.len() > 1).flatten();
    inner.any(|level| ranges.get(level).is_some_and(|range| range.most > 0 && range.fewest == range.most))
}

/// The pairs of levels on which the middle answers can lie.
fn pairs(levels_of: &[Vec<usize>; 3], middle: Middle) -> Vec<[usize; 2]> {
    let possible = |[lower, upper]: &[usize; 2]| if middle.one_answer { lower == upper } else { lower <= upper };
    let upper_levels = &levels_of[middle.class[1]];
    let with_upper = |&lower: &usize| upper_levels.iter().map(move |&upper| [lower, upper]);
    levels_of[middle.class[0]].iter().flat_map(with_upper).filter(possible).collect()
}

/// Widens what is possible by what one pair of middle answers leaves possible in their class.
fn widen(ranges: &mut BTreeMap<usize, CountRange>, levels: &[usize], size: u64, [low, high]: [Fixed; 2]) {
    for &level in levels {
        let below = low.position - 1;
        let above = size - high.position;
        let forced_below = if levels.first() == Some(&low.level) { below } else { 0 };
        let forced_above = if levels.last() == Some(&high.level) { above } else { 0 };
        let middle = high.position - low.position + 1;
        let range = if low.level == high.level && level == low.level {
            CountRange { fewest: middle + forced_below + forced_above, most: size }
        } else if level == low.level {
            CountRange { fewest: 1 + forced_below, most: low.position }
        } else if level == high.level {
            CountRange { fewest: 1 + forced_above, most: above + 1 }
        } else if level < low.level {
            CountRange { fewest: 0, most: below }
        } else if level > high.level {
            CountRange { fewest: 0, most: above }
        } else {
            CountRange { fewest: 0, most: 0 }
        };
        let known = ranges.entry(level).or_insert(range);
        *known = CountRange { fewest: known.fewest.min(range.fewest), most: known.most.max(range.most) };
    }
}

/// Levels of the low, middle and high class, if the classes follow each other on the scale.
fn levels_by_class(scale: &Scale) -> Option<[Vec<usize>; 3]> {
    let mut levels_of: [Vec<usize>; 3] = Default::default();
    let mut reached = 0;
    for (at, level) in scale.levels.iter().enumerate() {
        let class = place_of(level.class?);
        if class < reached {
            return None;
        }
        reached = class;
        levels_of[class].push(at);
    }
    Some(levels_of)
}

/// Where the answers in the middle stand; none if nobody answered.
fn middle_of(classes: [u64; 3]) -> Option<Middle> {
    let answered: u64 = classes.iter().sum();
    let place = |position: u64| {
        let mut before = 0;
        for (class, count) in classes.into_iter().enumerate() {
            if position > before && position <= before + count {
                return Some((class, position - before));
            }
            before += count;
        }
        None
    };
    let (lower, upper) = (place(answered.div_ceil(2))?, place(answered / 2 + 1)?);
    Some(Middle { class: [lower.0, upper.0], position: [lower.1, upper.1], one_answer: answered % 2 == 1 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::survey::{Level, LevelClass, ScaleKind, Translated};

    fn five_levels() -> Scale {
        let classes = [LevelClass::Low, LevelClass::Low, LevelClass::Middle, LevelClass::High, LevelClass::High];
        let level = |(score, class): (f64, LevelClass)| Level {
            score,
            label: Translated::same("level"),
            aliases: Vec::new(),
            class: Some(class),
        };
        Scale {
            id: "agree5".parse().unwrap(),
            kind: ScaleKind::Ordinal,
            levels: [1.0, 2.0, 3.0, 4.0, 5.0].into_iter().zip(classes).map(level).collect(),
            missing: std::collections::BTreeMap::new(),
        }
    }

    #[test]
    fn a_median_between_two_classes_could_give_every_answer_of_one_away() {
        assert!(median_could_give_back(&five_levels(), [3, 3, 6]));
    }

    #[test]
    fn a_median_between_two_levels_of_a_class_could_give_both_away() {
        assert!(median_could_give_back(&five_levels(), [7, 0, 3]));
    }

    #[test]
    fn one_answer_within_a_class_leaves_its_levels_open() {
        assert!(!median_could_give_back(&five_levels(), [0, 4, 9]));
        assert!(!median_could_give_back(&five_levels(), [3, 6, 3]));
    }

    /// Every table of five counts with this sum.
    fn tables(answered: u64) -> Vec<[u64; 5]> {
        let mut tables = Vec::new();
        for a in 0..=answered {
            for b in 0..=answered - a {
                for c in 0..=answered - a - b {
                    for d in 0..=answered - a - b - c {
                        tables.push([a, b, c, d, answered - a - b - c - d]);
                    }
                }
            }
        }
        tables
    }

    #[expect(clippy::cast_precision_loss, reason = "five levels")]
    fn median(table: [u64; 5]) -> f64 {
        let sorted: Vec<usize> =
            table.iter().enumerate().flat_map(|(level, &count)| (0..count).map(move |_| level + 1)).collect();
        (sorted[(sorted.len() - 1) / 2] + sorted[sorted.len() / 2]) as f64 / 2.0
    }

    #[test]
    fn the_ranges_agree_with_a_search_through_all_tables() {
        for answered in [10, 11, 13] {
            let mut alike = BTreeMap::<([u64; 3], u64), Vec<[u64; 5]>>::new();
            for table in tables(answered) {
                let classes = [table[0] + table[1], table[2], table[3] + table[4]];
                alike.entry((classes, median(table).to_bits())).or_default().push(table);
            }
            let mut pinned = BTreeMap::new();
            for ((classes, _), tables) in alike {
                let any = [0, 1, 3, 4].into_iter().any(|level: usize| {
                    let count = tables[0][level];
                    count > 0 && tables.iter().all(|table| table[level] == count)
                });
                *pinned.entry(classes).or_insert(false) |= any;
            }
            for (classes, pinned) in pinned {
                assert_eq!(median_could_give_back(&five_levels(), classes), pinned, "{classes:?}");
            }
        }
    }
}
