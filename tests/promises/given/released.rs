//! Tables and findings as they leave for focal points, of counts that a test makes up.

use plenaria::limit::{Guard, LevelTable, Table, TableCounts, limited};
use plenaria::measure::{Estimate, Finding, Verdict, WhyWithheld};
use plenaria::survey::Scale;

/// The fewest answers of which focal points are told anything.
pub(crate) const FLOOR: u64 = 10;

/// The table of a question, with the missing answers by reason.
pub(crate) fn table(scale: &Scale, levels: &[u64], missing: [u64; 6]) -> LevelTable {
    let answered: u64 = levels.iter().sum();
    if answered < FLOOR {
        return LevelTable::BelowFloor;
    }
    let counts = limited(levels, scale, Guard { insiders: 3, public: false });
    let asked = answered + missing.iter().sum::<u64>();
    LevelTable::Released(Table { answered, asked: Some(asked), missing: Some(missing), counts })
}

/// The number where its table leaves whole, what lies between these bounds where it leaves as one.
pub(crate) fn told(table: &LevelTable, whole: Estimate, (lower, upper): (f64, f64)) -> Estimate {
    match table.released().map(|table| &table.counts) {
        None => Estimate::Withheld(WhyWithheld::BelowFloor),
        Some(TableCounts::AtLeast { .. }) => Estimate::Bounds { lower, upper },
        Some(TableCounts::Whole { .. } | TableCounts::Options(_) | TableCounts::OptionsAlone(_)) => whole,
    }
}

/// The finding, of which nothing is told where too few answered.
pub(crate) fn above_floor(finding: Finding) -> Finding {
    let counts = [finding.n, finding.n_comparator];
    if counts.into_iter().flatten().all(|n| n >= FLOOR) {
        return finding;
    }
    Finding {
        estimate: Estimate::Withheld(WhyWithheld::BelowFloor),
        n: None,
        n_comparator: None,
        n_eligible: None,
        p: None,
        p_adjusted: None,
        verdict: None::<Verdict>,
        stability: None,
        ..finding
    }
}
