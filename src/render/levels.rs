//! How a scale's levels are laid out left and right of zero, and in which fills.

use super::canvas::amount;
use super::palette::{Fill, LIKERT};
use crate::locale::Locale;
use crate::protect::ReleasedCounts;
use crate::survey::{LevelClass, Scale};

/// A piece of a bar: a share of the answers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Segment {
    /// Where it starts; the middle of the neutral answers is 0.
    pub(super) from: f64,
    /// Where it ends.
    pub(super) to: f64,
    /// Its fill and the ink on it.
    pub(super) fill: Fill,
}

/// Levels of a scale in the order of the bar.
pub(super) struct Levels {
    /// Fill and class of every piece, low to high.
    pieces: Vec<(Fill, LevelClass)>,
    /// The piece that a level of the scale belongs to.
    piece_of_level: Vec<usize>,
    /// What each piece means.
    names: Names,
}

/// What pieces of a bar are called.
enum Names {
    /// By the labels of the scale's levels.
    Labels,
    /// By class.
    Classes,
}

const CLASSES: [LevelClass; 3] = [LevelClass::Low, LevelClass::Middle, LevelClass::High];

impl Levels {
    /// Every level in a fill of its own while there are at most two on a side and one between; else three classes.
    pub(super) fn of(scale: &Scale) -> Self {
        let classes: Vec<LevelClass> =
            scale.levels.iter().map(|level| level.class.unwrap_or(LevelClass::Middle)).collect();
        let many = |class| classes.iter().filter(|other| **other == class).count();
        let (low, middle, high) = (many(LevelClass::Low), many(LevelClass::Middle), many(LevelClass::High));
        if low > 2 || middle > 1 || high > 2 || !classes.is_sorted() {
            return Self::classes(&classes);
        }
        let fills: Vec<Fill> = match low {
            2 => LIKERT[..2].to_vec(),
            _ => LIKERT[..low].to_vec(),
        }
        .into_iter()
        .chain(LIKERT[2..2 + middle].iter().copied())
        .chain(LIKERT[5 - high..].iter().copied())
        .collect();
        Self {
            piece_of_level: (0..classes.len()).collect(),
            pieces: fills.into_iter().zip(classes).collect(),
            names: Names::Labels,
        }
    }

    fn classes(classes: &[LevelClass]) -> Self {
        let pieces = CLASSES.map(|class| (class_fill(class), class)).to_vec();
        let piece_of_level = classes.iter().map(|class| *class as usize).collect();
        Self { pieces, piece_of_level, names: Names::Classes }
    }

    /// Fill and name of every piece, for the legend.
    pub(super) fn entries(&self, scale: &Scale, locale: &Locale) -> Vec<(Fill, String)> {
        let name = |at: usize, class: LevelClass| match self.names {
            Names::Labels => scale.levels[at].label.get(locale.language()).to_owned(),
            Names::Classes => class_name(locale, class),
        };
        self.pieces.iter().enumerate().map(|(at, (fill, class))| (*fill, name(at, *class))).collect()
    }

    /// The pieces of a bar; none where there are no counts by level or class.
    pub(super) fn segments(&self, counts: &ReleasedCounts) -> Option<Vec<Segment>> {
        match counts {
            ReleasedCounts::Levels { levels, .. } => {
                let mut pieces = vec![0; self.pieces.len()];
                for (at, count) in levels.iter().enumerate() {
                    *pieces.get_mut(*self.piece_of_level.get(at)?)? += count;
                }
                let fills: Vec<_> = self.pieces.iter().map(|(fill, class)| (*fill, *class)).collect();
                around_zero(&pieces, &fills)
            }
            ReleasedCounts::Classes(classes) => around_zero(classes, &CLASSES.map(|class| (class_fill(class), class))),
            ReleasedCounts::Total(_) | ReleasedCounts::Withheld => None,
        }
    }
}

/// The fill of a class.
pub(super) fn class_fill(class: LevelClass) -> Fill {
    match class {
        LevelClass::Low => LIKERT[0],
        LevelClass::Middle => LIKERT[2],
        LevelClass::High => LIKERT[4],
    }
}

/// The name of a class.
pub(super) fn class_name(locale: &Locale, class: LevelClass) -> String {
    locale.word(match class {
        LevelClass::Low => "class-low",
        LevelClass::Middle => "class-middle",
        LevelClass::High => "class-high",
    })
}

fn around_zero(counts: &[u64], pieces: &[(Fill, LevelClass)]) -> Option<Vec<Segment>> {
    let total: u64 = counts.iter().sum();
    if total == 0 {
        return None;
    }
    let share = |count: u64| amount(count) / amount(total);
    let left: f64 = counts
        .iter()
        .zip(pieces)
        .map(|(count, (_, class))| match class {
            LevelClass::Low => share(*count),
            LevelClass::Middle => share(*count) / 2.0,
            LevelClass::High => 0.0,
        })
        .sum();
    let mut from = -left;
    let segments = counts.iter().zip(pieces).map(|(count, (fill, _))| {
        let segment = Segment { from, to: from + share(*count), fill: *fill };
        from = segment.to;
        segment
    });
    Some(segments.filter(|segment| segment.to > segment.from).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::survey::{Level, ScaleKind, Translated};

    fn scale(classes: &[LevelClass]) -> Scale {
        let level = |(at, class): (usize, &LevelClass)| Level {
            score: super::super::canvas::count(at),
            label: Translated::same(&format!("level {at}")),
            aliases: Vec::new(),
            class: Some(*class),
        };
        Scale {
            id: "scale".parse().unwrap(),
            kind: ScaleKind::Ordinal,
            levels: classes.iter().enumerate().map(level).collect(),
            missing: std::collections::BTreeMap::new(),
        }
    }

    #[test]
    fn neutral_answers_lie_half_on_each_side_of_zero() {
        use LevelClass::{High, Low, Middle};
        let levels = Levels::of(&scale(&[Low, Low, Middle, High, High]));
        let counts = ReleasedCounts::Levels { levels: vec![1, 1, 2, 3, 3], without_rating: Some(0) };
        let segments = levels.segments(&counts).unwrap();
        assert_eq!(segments.len(), 5);
        assert!((segments[2].from + 0.1).abs() < 1e-12 && (segments[2].to - 0.1).abs() < 1e-12);
        assert!((segments[4].to - 0.7).abs() < 1e-12);
    }

    #[test]
    fn many_levels_become_three_classes() {
        use LevelClass::{High, Low, Middle};
        let classes = [vec![Low; 7], vec![Middle; 2], vec![High; 2]].concat();
        let levels = Levels::of(&scale(&classes));
        let counts = ReleasedCounts::Levels { levels: vec![1; 11], without_rating: Some(0) };
        let segments = levels.segments(&counts).unwrap();
        assert_eq!(segments.iter().map(|segment| segment.fill).collect::<Vec<_>>(), [LIKERT[0], LIKERT[2], LIKERT[4]]);
    }

    #[test]
    fn no_answers_make_no_bar() {
        let levels = Levels::of(&scale(&[LevelClass::Low, LevelClass::High]));
        assert!(levels.segments(&ReleasedCounts::Levels { levels: vec![0, 0], without_rating: Some(3) }).is_none());
        assert!(levels.segments(&ReleasedCounts::Withheld).is_none());
    }
}
