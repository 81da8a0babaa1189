//! Whether a median, beside the counts of the three classes, says on which level people's answers lie.

use crate::survey::Scale;

use super::cell::place_of;

/// How often one level can have been chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Range {
    fewest: u64,
    most: u64,
}

/// A position, from 1, in the sorted answers of a class, and the level that stands there.
#[derive(Debug, Clone, Copy)]
struct Fixed {
    position: u64,
    level: usize,
}

/// Whether the count of a level follows from the classes and the median, though the levels are withheld.
///
/// The median fixes one or two answers in the middle. For every pair of levels that gives this median the fewest and the
/// most answers of each level are worked out; a level that comes out with one possible count only is given back.
pub(super) fn median_gives_back(scale: &Scale, classes: [u64; 3], median: f64) -> bool {
    let Some(levels_of) = levels_by_class(scale) else { return true };
    let scores = scale.scores();
    let answered: u64 = classes.iter().sum();
    let Some((lower_class, lower_position)) = place_in_class(classes, answered.div_ceil(2)) else { return true };
    let Some((upper_class, upper_position)) = place_in_class(classes, answered / 2 + 1) else { return true };
    let one_answer = answered % 2 == 1;
    let mut ranges: Vec<Option<Range>> = vec![None; scores.len()];
    for &lower in &levels_of[lower_class] {
        for &upper in
            levels_of[upper_class].iter().filter(|&&upper| if one_answer { upper == lower } else { upper >= lower })
        {
            if (f64::midpoint(scores[lower], scores[upper]) - median).abs() > 1e-9 {
                continue;
            }
            let lower_fixed = Fixed { position: lower_position, level: lower };
            let upper_fixed = Fixed { position: upper_position, level: upper };
            for class in [lower_class, upper_class] {
                let fixed = match (class == lower_class, class == upper_class) {
                    (true, true) => [lower_fixed, upper_fixed],
                    (true, false) => [lower_fixed, lower_fixed],
                    (false, true | false) => [upper_fixed, upper_fixed],
                };
                widen(&mut ranges, &levels_of[class], classes[class], fixed);
            }
        }
    }
    let inner = levels_of.iter().filter(|levels| levels.len() > 1).flatten();
    inner.filter_map(|&level| ranges[level]).any(|range| range.most > 0 && range.fewest == range.most)
}

/// Widens what is possible by what one pair of middle answers leaves possible in their class.
fn widen(ranges: &mut [Option<Range>], levels: &[usize], size: u64, [low, high]: [Fixed; 2]) {
    for &level in levels {
        let below = low.position - 1;
        let above = size - high.position;
        let forced_below = if levels.first() == Some(&low.level) { below } else { 0 };
        let forced_above = if levels.last() == Some(&high.level) { above } else { 0 };
        let middle = high.position - low.position + 1;
        let range = if low.level == high.level && level == low.level {
            Range { fewest: middle + forced_below + forced_above, most: size }
        } else if level == low.level {
            Range { fewest: 1 + forced_below, most: low.position }
        } else if level == high.level {
            Range { fewest: 1 + forced_above, most: above + 1 }
        } else if level < low.level {
            Range { fewest: 0, most: below }
        } else if level > high.level {
            Range { fewest: 0, most: above }
        } else {
            Range { fewest: 0, most: 0 }
        };
        ranges[level] =
            Some(ranges[level].map_or(range, |known| Range {
                fewest: known.fewest.min(range.fewest),
                most: known.most.max(range.most),
            }));
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

/// The class in which an answer stands, and its position there, from its position among all.
fn place_in_class(classes: [u64; 3], position: u64) -> Option<(usize, u64)> {
    let mut before = 0;
    for (class, count) in classes.into_iter().enumerate() {
        if position > before && position <= before + count {
            return Some((class, position - before));
        }
        before += count;
    }
    None
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
    fn a_median_between_neutral_and_the_top_gives_every_favourable_answer_away() {
        assert!(median_gives_back(&five_levels(), [3, 3, 6], 4.0));
        assert!(!median_gives_back(&five_levels(), [3, 3, 6], 3.5));
    }

    #[test]
    fn a_median_within_a_class_leaves_its_levels_open() {
        assert!(!median_gives_back(&five_levels(), [0, 4, 9], 4.0));
        assert!(!median_gives_back(&five_levels(), [3, 6, 3], 3.0));
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
            let mut seen = std::collections::BTreeMap::<([u64; 3], u64), Vec<[u64; 5]>>::new();
            for table in tables(answered) {
                let [a, b, c, d, e] = table;
                seen.entry(([a + b, c, d + e], median(table).to_bits())).or_default().push(table);
            }
            for ((classes, bits), tables) in seen {
                let pinned = [0, 1, 3, 4].into_iter().any(|level: usize| {
                    let count = tables[0][level];
                    count > 0 && tables.iter().all(|table| table[level] == count)
                });
                assert_eq!(
                    median_gives_back(&five_levels(), classes, f64::from_bits(bits)),
                    pinned,
                    "{classes:?} {}",
                    f64::from_bits(bits)
                );
            }
        }
    }
}
