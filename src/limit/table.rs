//! Tables of counts as they may leave: what an audience knows of the answers to one question.

use serde::Serialize;

use crate::survey::{LevelClass, MissingReason, Scale};

/// What an audience knows of the answers to one question that was put to somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LevelTable {
    /// Fewer answered than the audience's floor: nothing, not even how many.
    BelowFloor,
    /// Nothing either: beside another table it would tell too much.
    Linked,
    /// How many answered, and how.
    Released(Table),
}

impl LevelTable {
    /// The table, where there are enough answers for one.
    #[must_use]
    pub fn released(&self) -> Option<&Table> {
        match self {
            Self::BelowFloor | Self::Linked => None,
            Self::Released(table) => Some(table),
        }
    }

    /// The same of some of those to whom the question was put: how many were, and why others gave no answer, isn't said.
    pub(super) fn of_some_alone(self) -> Self {
        match self {
            Self::Released(table) => Self::Released(Table { asked: None, missing: None, ..table }),
            Self::BelowFloor | Self::Linked => self,
        }
    }

    /// Whether it leaves with the answers of every level.
    #[must_use]
    pub fn is_told_by_level(&self) -> bool {
        self.released().is_some_and(|table| table.levels().is_some())
    }
}

/// Answers to one question, counted whole or told by one number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// People who answered.
    pub answered: u64,
    /// People to whom the question was put; none where that isn't said.
    pub asked: Option<u64>,
    /// Missing answers by reason, in the order of `MissingReason::ALL`; none where a reason has one or two.
    pub missing: Option<[u64; 6]>,
    /// How they answered.
    pub counts: TableCounts,
}

/// How people answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TableCounts {
    /// Every cell with its count.
    Whole {
        /// What a cell is.
        cells: Cells,
        /// Answers by cell, low to high; as many as the cells of the scale.
        counts: Vec<u64>,
    },
    /// Nearly all answers lie on one side, and how many exactly is not said.
    AtLeast {
        /// The side.
        side: Side,
        /// At least so many lie there.
        least: u64,
        /// Answers on the top level: as many, or where it is `n − 2`, at least so many. None where it isn't said.
        top: Option<u64>,
    },
    /// Of a question with several options: how many chose each, by itself.
    Options(Vec<OptionCount>),
    /// The same where it isn't known how many people answered: at least as many as the table says.
    OptionsAlone(Vec<OptionCount>),
}

/// How many chose one of several options.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OptionCount {
    /// So many.
    Exactly(u64),
    /// So many or more: nearly all.
    AtLeast(u64),
    /// So many or fewer: hardly anybody.
    AtMost(u64),
}

/// What a cell of a whole table is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cells {
    /// A level of the scale.
    Levels,
    /// Not favourable, favourable.
    FavourableOrNot,
    /// Not ideal, ideal.
    IdealOrNot,
    /// A quarter of the scale's range, of numbers with many levels.
    Quarters,
}

/// A side of a scale, on which nearly all answers may lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The favourable levels.
    Favourable,
    /// All other levels.
    NotFavourable,
    /// Below the ideal.
    Below,
    /// The ideal.
    Ideal,
    /// Above the ideal.
    Above,
    /// Anything but the ideal.
    NotIdeal,
    /// One cell of a scale without declared sides: a level, an option, a quarter.
    Cell(usize),
}

/// Numbers with more levels than this are counted by quarters of the scale: 0 to 10 is the longest list of levels that
/// people tell apart one by one.
const MOST_LEVELS: usize = 11;

impl Cells {
    /// The finest cells in which answers on a scale leave.
    #[must_use]
    pub fn finest(scale: &Scale) -> Self {
        if scale.kind.is_answered_in_numbers() && scale.levels.len() > MOST_LEVELS {
            Self::Quarters
        } else {
            Self::Levels
        }
    }

    /// The cell in which each level of a scale lies, low to high.
    #[must_use]
    pub fn of_levels(self, scale: &Scale) -> Vec<usize> {
        let levels = scale.levels.len();
        let has_class = |level: usize, class| scale.levels.get(level).is_some_and(|one| one.class == Some(class));
        let cell = |level: usize| match self {
            Self::Levels => level,
            Self::FavourableOrNot => usize::from(has_class(level, LevelClass::High)),
            Self::IdealOrNot => usize::from(has_class(level, LevelClass::Middle)),
            Self::Quarters => level * 4 / levels,
        };
        (0..levels).map(cell).collect()
    }

    /// Counts by level, summed by cell.
    #[must_use]
    pub fn sums(self, scale: &Scale, levels: &[u64]) -> Vec<u64> {
        let places = self.of_levels(scale);
        let mut sums = vec![0; places.iter().max().map_or(0, |last| last + 1)];
        for (cell, count) in places.into_iter().zip(levels) {
            sums[cell] += count;
        }
        sums
    }
}

impl Side {
    /// Whether each level of a scale, counted in such cells, lies on this side.
    #[must_use]
    pub fn levels(self, scale: &Scale, cells: Cells) -> Vec<bool> {
        let places = cells.of_levels(scale);
        let lies = |(level, cell): (&crate::survey::Level, usize)| match self {
            Self::Favourable | Self::Above => level.class == Some(LevelClass::High),
            Self::NotFavourable => level.class != Some(LevelClass::High),
            Self::Below => level.class == Some(LevelClass::Low),
            Self::Ideal => level.class == Some(LevelClass::Middle),
            Self::NotIdeal => level.class != Some(LevelClass::Middle),
            Self::Cell(own) => cell == own,
        };
        scale.levels.iter().zip(places).map(lies).collect()
    }

    /// Its word in tables, such as `not_favourable`; a cell is told by its number, from 1.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::Favourable => "favourable".to_owned(),
            Self::NotFavourable => "not_favourable".to_owned(),
            Self::Below => "below_ideal".to_owned(),
            Self::Ideal => "ideal".to_owned(),
            Self::Above => "above_ideal".to_owned(),
            Self::NotIdeal => "not_ideal".to_owned(),
            Self::Cell(cell) => format!("cell_{}", cell + 1),
        }
    }
}

/// The highest of the favourable levels.
pub(super) fn best_level(scale: &Scale) -> Option<usize> {
    scale.levels.iter().rposition(|level| level.class == Some(LevelClass::High))
}

/// Levels that are counted together, and how many answers lie there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountedLevels {
    /// The levels, low to high.
    pub levels: Vec<usize>,
    /// The answers.
    pub count: OptionCount,
}

impl Table {
    /// All cells that are told, low to high; of a bound only the side of which it is told, and its top level.
    #[must_use]
    pub fn cells(&self, scale: &Scale) -> Option<Vec<CountedLevels>> {
        let levels_of = |lies: Vec<bool>| (0..lies.len()).filter(|level| lies[*level]).collect::<Vec<usize>>();
        let cells = match &self.counts {
            TableCounts::Whole { cells, counts } => {
                let places = cells.of_levels(scale);
                let levels = |cell: usize| (0..places.len()).filter(|level| places[*level] == cell).collect();
                let cell = |(cell, count): (usize, &u64)| CountedLevels {
                    levels: levels(cell),
                    count: OptionCount::Exactly(*count),
                };
                counts.iter().enumerate().map(cell).collect()
            }
            TableCounts::AtLeast { side, least, .. } => vec![CountedLevels {
                levels: levels_of(side.levels(scale, Cells::finest(scale))),
                count: OptionCount::AtLeast(*least),
            }],
            TableCounts::Options(options) | TableCounts::OptionsAlone(options) => {
                let cell = |(level, count): (usize, &OptionCount)| CountedLevels { levels: vec![level], count: *count };
                options.iter().enumerate().map(cell).collect()
            }
        };
        Some(cells).filter(|cells: &Vec<CountedLevels>| cells.iter().all(|cell| !cell.levels.is_empty()))
    }

    /// The best level, as far as it is told beside a bound: up to two fewer than all it is their number, else at least
    /// that many lie there.
    #[must_use]
    pub fn top(&self, scale: &Scale) -> Option<CountedLevels> {
        let TableCounts::AtLeast { top: Some(top), .. } = self.counts else { return None };
        let count = if top + 2 >= self.answered { OptionCount::AtLeast(top) } else { OptionCount::Exactly(top) };
        Some(CountedLevels { levels: vec![best_level(scale)?], count })
    }

    /// How many chose a level of the scale, as far as the table tells.
    #[must_use]
    pub fn chose(&self, level: usize) -> OptionCount {
        let nothing = OptionCount::AtMost(self.answered);
        match &self.counts {
            TableCounts::Whole { cells: Cells::Levels, counts } => {
                counts.get(level).map_or(nothing, |count| OptionCount::Exactly(*count))
            }
            TableCounts::AtLeast { side: Side::Cell(cell), least, .. } if *cell == level => {
                OptionCount::AtLeast(*least)
            }
            TableCounts::AtLeast { side: Side::Cell(_), least, .. } => OptionCount::AtMost(self.answered - least),
            TableCounts::Options(options) | TableCounts::OptionsAlone(options) => {
                options.get(level).copied().unwrap_or(nothing)
            }
            TableCounts::Whole { .. } | TableCounts::AtLeast { .. } => nothing,
        }
    }

    /// People to whom the question was put and who gave no answer that counts, for whatever reason: they left it empty, it
    /// didn't apply, they didn't know, refused, or can't be read. Together with those who answered they are all who were
    /// asked; none where that isn't told.
    #[must_use]
    pub fn without_answer(&self) -> Option<u64> {
        self.asked?.checked_sub(self.answered)
    }

    /// The same by reason, where that is told.
    #[must_use]
    pub fn reasons(&self) -> Option<[(MissingReason, u64); 5]> {
        let missing = self.missing?;
        let reasons = [
            MissingReason::Blank,
            MissingReason::NotApplicable,
            MissingReason::DontKnow,
            MissingReason::Refused,
            MissingReason::Unreadable,
        ];
        Some(reasons.map(|reason| (reason, missing[reason as usize])))
    }

    /// Answers by level, where every level is known.
    #[must_use]
    pub fn levels(&self) -> Option<&[u64]> {
        match &self.counts {
            TableCounts::Whole { cells: Cells::Levels, counts } => Some(counts),
            TableCounts::Whole { .. }
            | TableCounts::AtLeast { .. }
            | TableCounts::Options(_)
            | TableCounts::OptionsAlone(_) => None,
        }
    }

    /// Whether it is known how many people answered.
    #[must_use]
    pub fn knows_its_base(&self) -> bool {
        !matches!(self.counts, TableCounts::OptionsAlone(_))
    }

    /// Whether no count is hidden behind a bound.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        match &self.counts {
            TableCounts::Whole { .. } => true,
            TableCounts::AtLeast { .. } => false,
            TableCounts::Options(options) | TableCounts::OptionsAlone(options) => {
                options.iter().all(|one| matches!(one, OptionCount::Exactly(_)))
            }
        }
    }
}
