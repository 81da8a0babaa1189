//! How a scale's levels are laid out left and right of zero, and in which fills.

use crate::limit::Table;
use crate::locale::Locale;
use crate::measure::Shown;
use crate::render::canvas::drawing::amount;
use crate::render::canvas::palette::{Fill, LIKERT};
use crate::survey::{LevelClass, Scale};

/// How a piece of a bar is painted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::render) enum Paint {
    /// In a fill, with the ink on it.
    Fill(Fill),
    /// In a fill, and the answers may be more.
    AtLeast(Fill),
    /// Hatched: how these answers divide is withheld.
    Hatched,
}

/// A piece of a bar: a share of the answers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::render) struct LevelSegment {
    /// Where it starts; the middle of the neutral answers is 0.
    pub(in crate::render) from: f64,
    /// Where it ends.
    pub(in crate::render) to: f64,
    /// How it is painted.
    pub(in crate::render) paint: Paint,
}

/// How finely a chart divides answers: the same for all its rows, so that a fill means one thing.
pub(super) enum Division {
    /// By the levels of one scale, each in a fill of its own.
    Levels(Vec<(Fill, LevelClass)>),
    /// By class.
    Classes,
}

const CLASSES: [LevelClass; 3] = [LevelClass::Low, LevelClass::Middle, LevelClass::High];

impl Division {
    /// Levels, while all rows have the same scale with at most two levels on a side and one between, and none shows
    /// less than its levels; else classes.
    pub(in crate::render) fn of(scales: &[&Scale], tables: &[&Table]) -> Self {
        let collapsed = tables.iter().any(|table| table.levels().is_none());
        let Some((first, others)) = scales.split_first() else { return Self::Classes };
        if collapsed || others.iter().any(|other| other.id != first.id) {
            return Self::Classes;
        }
        let classes = classes_of(first);
        let many = |class| classes.iter().filter(|other| **other == class).count();
        let (low, middle, high) = (many(LevelClass::Low), many(LevelClass::Middle), many(LevelClass::High));
        if low > 2 || middle > 1 || high > 2 || !classes.is_sorted() {
            return Self::Classes;
        }
        let fills = LIKERT[..low].iter().chain(&LIKERT[2..2 + middle]).chain(&LIKERT[5 - high..]);
        Self::Levels(fills.copied().zip(classes).collect())
    }

    /// Fill and name of every piece, for the legend.
    pub(in crate::render) fn entries(&self, scale: Option<&Scale>, locale: &Locale) -> Vec<(Fill, String)> {
        match (self, scale) {
            (Self::Levels(pieces), Some(scale)) => pieces
                .iter()
                .zip(&scale.levels)
                .map(|((fill, _), level)| (*fill, level.label.get(locale.language()).to_owned()))
                .collect(),
            (Self::Levels(_), None) | (Self::Classes, _) => {
                CLASSES.map(|class| (class_fill(class), class_name(locale, class))).to_vec()
            }
        }
    }

    /// The pieces of a bar; none where there are no counts by level or class.
    pub(in crate::render) fn segments(&self, table: &Table, scale: &Scale) -> Option<Vec<LevelSegment>> {
        let levels = table.levels()?;
        match self {
            Self::Levels(pieces) => around_zero(levels, pieces),
            Self::Classes => {
                let mut classes = [0; 3];
                for (count, class) in levels.iter().zip(classes_of(scale)) {
                    classes[class as usize] += count;
                }
                by_class(&classes)
            }
        }
    }
}

/// The bar of a row that shows its favourable share only; how the rest divides is withheld. None where not even this
/// can be drawn.
pub(super) fn favourable_only(shown: Shown) -> Option<Vec<LevelSegment>> {
    let high = class_fill(LevelClass::High);
    let pieces = match shown {
        Shown::Number { point, .. } if (0.0..=1.0).contains(&point) => {
            vec![(point - 1.0, 0.0, Paint::Hatched), (0.0, point, Paint::Fill(high))]
        }
        Shown::Between { lower, upper } if 0.0 <= lower && lower <= upper && upper <= 1.0 => {
            vec![(upper - 1.0, 0.0, Paint::Hatched), (0.0, lower, Paint::AtLeast(high)), (lower, upper, Paint::Hatched)]
        }
        Shown::Number { .. } | Shown::Between { .. } => return None,
    };
    let segment = |(from, to, paint)| LevelSegment { from, to, paint };
    Some(pieces.into_iter().map(segment).filter(|segment| segment.to > segment.from).collect())
}

/// The same pieces side by side from 0, from unfavourable to favourable; what is hatched comes before what it may add to.
pub(in crate::render) fn stacked(mut pieces: Vec<LevelSegment>) -> Vec<LevelSegment> {
    pieces.sort_by_key(|piece| piece.paint != Paint::Hatched);
    let mut from = 0.0;
    for piece in &mut pieces {
        let to = from + piece.to - piece.from;
        (piece.from, piece.to) = (from, to);
        from = to;
    }
    pieces
}

/// Falling, staying and rising answers around zero, in the fills of the classes.
pub(in crate::render) fn down_same_up(counts: [u64; 3]) -> Option<Vec<LevelSegment>> {
    by_class(&counts)
}

fn classes_of(scale: &Scale) -> Vec<LevelClass> {
    scale.levels.iter().map(|level| level.class.unwrap_or(LevelClass::Middle)).collect()
}

/// The fill of a class.
pub(in crate::render) fn class_fill(class: LevelClass) -> Fill {
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

fn by_class(counts: &[u64; 3]) -> Option<Vec<LevelSegment>> {
    around_zero(counts, &CLASSES.map(|class| (class_fill(class), class)))
}

fn around_zero(counts: &[u64], pieces: &[(Fill, LevelClass)]) -> Option<Vec<LevelSegment>> {
    let total: u64 = counts.iter().sum();
    if total == 0 || counts.len() != pieces.len() {
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
        let segment = LevelSegment { from, to: from + share(*count), paint: Paint::Fill(*fill) };
        from = segment.to;
        segment
    });
    Some(segments.filter(|segment| segment.to > segment.from).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::limit::{Cells, Side, TableCounts};
    use crate::survey::{Level, ScaleKind, Translated};

    fn scale(classes: &[LevelClass]) -> Scale {
        let level = |(at, class): (usize, &LevelClass)| Level {
            score: crate::render::canvas::drawing::count(at),
            label: Translated::same(&format!("level {at}")),
            aliases: Vec::new(),
            class: Some(*class),
            other: false,
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
        let scale = scale(&[Low, Low, Middle, High, High]);
        let counts = whole(&[1, 1, 2, 3, 3]);
        let segments = Division::of(&[&scale], &[&counts]).segments(&counts, &scale).unwrap();
        assert_eq!(segments.len(), 5);
        assert!((segments[2].from + 0.1).abs() < 1e-12 && (segments[2].to - 0.1).abs() < 1e-12);
        assert!((segments[4].to - 0.7).abs() < 1e-12);
    }

    fn whole(levels: &[u64]) -> Table {
        let counts = TableCounts::Whole { cells: Cells::Levels, counts: levels.to_vec() };
        Table { answered: levels.iter().sum(), asked: None, missing: None, counts }
    }

    fn paints(segments: &[LevelSegment]) -> Vec<Paint> {
        segments.iter().map(|segment| segment.paint).collect()
    }

    #[test]
    fn many_levels_become_three_classes() {
        use LevelClass::{High, Low, Middle};
        let scale = scale(&[vec![Low; 7], vec![Middle; 2], vec![High; 2]].concat());
        let counts = whole(&[1; 11]);
        let segments = Division::of(&[&scale], &[&counts]).segments(&counts, &scale).unwrap();
        assert_eq!(paints(&segments), [LIKERT[0], LIKERT[2], LIKERT[4]].map(Paint::Fill));
    }

    #[test]
    fn one_collapsed_row_collapses_all_so_that_a_fill_means_one_thing() {
        use LevelClass::{High, Low};
        let scale = scale(&[Low, Low, High, High]);
        let fine = whole(&[3, 3, 3, 3]);
        let coarse = Table {
            counts: TableCounts::AtLeast { side: Side::Favourable, least: 10, top: None },
            ..whole(&[0, 0, 3, 9])
        };
        let segments = Division::of(&[&scale], &[&fine, &coarse]).segments(&fine, &scale).unwrap();
        assert_eq!(paints(&segments), [LIKERT[0], LIKERT[4]].map(Paint::Fill));
    }

    #[test]
    fn a_share_alone_leaves_the_rest_hatched() {
        let segments = favourable_only(Shown::Number { point: 0.96, interval: None }).unwrap();
        assert_eq!(segments[0].paint, Paint::Hatched);
        assert!((segments[0].from + 0.04).abs() < 1e-12 && (segments[1].to - 0.96).abs() < 1e-12);
        assert!(favourable_only(Shown::Number { point: f64::NAN, interval: None }).is_none());
    }

    #[test]
    fn no_answers_make_no_bar() {
        let scale = scale(&[LevelClass::Low, LevelClass::High]);
        let nobody = whole(&[0, 0]);
        assert!(Division::of(&[&scale], &[&nobody]).segments(&nobody, &scale).is_none());
    }
}
