//! Tables of levels: how a question was answered, as far as an audience may know it.

use crate::survey::{Counts, Question, Scale};

use super::guard::Limits;
use super::insider_rule::{limited, limited_options};
use super::table::{Cells, LevelTable, OptionCount, Table, TableCounts};

/// Fewest people of whom it is told for which reason they gave no answer, unless it is nobody.
const FEWEST_FOR_A_REASON: u64 = 3;

/// The table of a question as it leaves, from what was counted.
pub(super) fn limited_table(question: &Question<'_>, counts: &Counts, limits: Limits) -> LevelTable {
    if counts.answered < limits.floor_of(question.scale) {
        return LevelTable::BelowFloor;
    }
    let levels = by_level(question.scale, counts);
    if counts.is_at_least {
        let told = TableCounts::OptionsAlone(levels.iter().map(|count| by_itself(*count)).collect());
        return LevelTable::Released(Table { answered: counts.answered, asked: None, missing: None, counts: told });
    }
    let told = if question.scale.kind.allows_several() {
        limited_options(&levels, counts.answered, limits.guard)
    } else {
        limited(&levels, question.scale, limits.guard)
    };
    let may_be_told = |count: &u64| *count == 0 || *count >= FEWEST_FOR_A_REASON;
    LevelTable::Released(Table {
        answered: counts.answered,
        asked: Some(counts.asked()),
        missing: Some(counts.missing).filter(|missing| missing.iter().all(may_be_told)),
        counts: told,
    })
}

/// How many chose an option, of nobody knows how many: where it is hardly anybody, only that.
fn by_itself(count: u64) -> OptionCount {
    if (1..FEWEST_FOR_A_REASON).contains(&count) {
        OptionCount::AtMost(FEWEST_FOR_A_REASON - 1)
    } else {
        OptionCount::Exactly(count)
    }
}

/// The table of a question with all that was counted.
pub(super) fn whole_table(question: &Question<'_>, counts: &Counts) -> LevelTable {
    let levels = by_level(question.scale, counts);
    let told = if counts.is_at_least {
        TableCounts::OptionsAlone(levels.into_iter().map(OptionCount::Exactly).collect())
    } else if question.scale.kind.allows_several() {
        TableCounts::Options(levels.into_iter().map(OptionCount::Exactly).collect())
    } else {
        TableCounts::Whole { cells: Cells::Levels, counts: levels }
    };
    LevelTable::Released(Table {
        answered: counts.answered,
        asked: Some(counts.asked()).filter(|_| !counts.is_at_least),
        missing: Some(counts.missing),
        counts: told,
    })
}

/// Counts by all levels of the scale, which may be more than those in use.
fn by_level(scale: &Scale, counts: &Counts) -> Vec<u64> {
    (0..scale.levels.len()).map(|level| counts.levels.get(level).copied().unwrap_or(0)).collect()
}
