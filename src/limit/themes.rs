//! Themes in comments: how many of those who wrote mention one, approve of it, criticise it.
//!
//! Each of the three is an option that people chose or not, guarded by itself. What modules told of a theme adds up to
//! what the seminar does: so the modules leave all, or none and only the seminar.

use super::guard::Limits;
use super::insider_rule::limited_options;
use super::release::{CoverageTable, ThemeTable};
use super::table::{OptionCount, TableCounts};
use crate::harmonise::{ThemeCount, ThemeCoverage};

/// How many people do something with a theme: mention, approve or criticise it.
type Count = fn(&ThemeCount) -> u64;

/// The themes of all seminars as they leave, in the order given.
pub(super) fn limited_themes(counts: &[ThemeCount], limits: Limits) -> Vec<ThemeTable> {
    let limited = |count: &ThemeCount| {
        let enough = count.people >= limits.floor;
        let told = |of: Count| {
            let is_told = enough && (count.module.is_none() || modules_leave(counts, count, of, limits));
            is_told.then(|| limited_options(&[of(count)], count.people, limits.guard)).and_then(only_option)
        };
        ThemeTable {
            about: (count.seminar.clone(), count.module.clone(), count.theme.clone()),
            people: enough.then_some(count.people),
            mention: told(|count| count.respondents),
            approve: told(|count| count.approving_respondents),
            criticise: told(|count| count.critical_respondents),
        }
    };
    counts.iter().map(limited).collect()
}

fn only_option(counts: TableCounts) -> Option<OptionCount> {
    match counts {
        TableCounts::Options(options) => options.first().copied(),
        TableCounts::Whole { .. } | TableCounts::AtLeast { .. } => None,
    }
}

/// Everything, for the Secretariat.
pub(super) fn whole_theme(count: &ThemeCount) -> ThemeTable {
    ThemeTable {
        about: (count.seminar.clone(), count.module.clone(), count.theme.clone()),
        people: Some(count.people),
        mention: Some(OptionCount::Exactly(count.respondents)),
        approve: Some(OptionCount::Exactly(count.approving_respondents)),
        criticise: Some(OptionCount::Exactly(count.critical_respondents)),
    }
}

/// How many comments got a theme, where enough people wrote and of neither kind there are so few comments.
pub(super) fn limited_coverage(coverage: &ThemeCoverage, counts: &[ThemeCount], limits: Limits) -> CoverageTable {
    let whole = counts.iter().find(|count| count.seminar == coverage.seminar && count.module.is_none());
    let enough = whole.is_some_and(|whole| whole.people >= limits.floor);
    let uncoded = coverage.comments.saturating_sub(coverage.coded);
    let open = coverage.coded.min(uncoded) >= limits.guard.insiders;
    CoverageTable { seminar: coverage.seminar.clone(), counts: (enough && open).then(|| coverage.clone()) }
}

/// Whether the modules of a seminar tell of a theme: all on which enough people wrote do so whole, and of the others, taken
/// together, so many wrote that what is left of the seminar says as little.
fn modules_leave(counts: &[ThemeCount], one: &ThemeCount, of: Count, limits: Limits) -> bool {
    let (large, small): (Vec<&ThemeCount>, Vec<&ThemeCount>) = counts
        .iter()
        .filter(|count| count.seminar == one.seminar && count.theme == one.theme && count.module.is_some())
        .filter(|count| count.people > 0)
        .partition(|count| count.people >= limits.linked_floor);
    let sum = |of: Count| small.iter().map(|count| of(count)).sum::<u64>();
    let people = sum(|count| count.people);
    let is_whole = |chosen: u64, people: u64| {
        matches!(only_option(limited_options(&[chosen], people, limits.guard)), Some(OptionCount::Exactly(_)))
    };
    let rest_is_open = people == 0 || (people >= limits.linked_floor && is_whole(sum(of), people));
    one.people >= limits.linked_floor && rest_is_open && large.iter().all(|count| is_whole(of(count), count.people))
}
