//! Themes in comments: how many of those who wrote mention one, approve of it, criticise it.
//!
//! Each of the three is an option that people chose or not, guarded by itself. What modules told of a theme adds up to
//! what the seminar does: so the modules leave all, or none and only the seminar.

use super::guard::Limits;
use super::insider_rule::limited_options;
use super::release::{CoverageTable, ThemeTable};
use super::table::{OptionCount, TableCounts};
use crate::harmonise::{ThemeCount, ThemeCoverage, Themes};

/// How many people do something with a theme: mention, approve or criticise it.
type Count = fn(&ThemeCount) -> u64;

/// The themes of all seminars as they leave, in the order in which they were counted.
pub(super) fn limited_themes(themes: &Themes, limits: Limits) -> Vec<ThemeTable> {
    let limited = |count: &ThemeCount| {
        let enough = count.people >= limits.floor;
        let told = |of: Count| {
            let is_told = enough && (count.module.is_none() || modules_leave(themes, count, of, limits));
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
    themes.counts.iter().map(limited).collect()
}

fn only_option(counts: TableCounts) -> Option<OptionCount> {
    match counts {
        TableCounts::Options(options) => options.first().copied(),
        TableCounts::Whole { .. } | TableCounts::AtLeast { .. } | TableCounts::OptionsAlone(_) => None,
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

/// Whether the modules of a seminar tell of a theme: all on which enough people wrote do so whole, and of those who wrote on
/// none of these, be it on other modules or on the seminar, there is nobody, or so many that what is left of the seminar
/// says as little.
fn modules_leave(themes: &Themes, one: &ThemeCount, of: Count, limits: Limits) -> bool {
    let is_its = |count: &&ThemeCount| count.seminar == one.seminar && count.theme == one.theme;
    let modules = themes.counts.iter().filter(is_its).filter(|count| count.module.is_some());
    let mut large = modules.filter(|count| count.people >= limits.linked_floor);
    let Some(rest) = themes.elsewhere.iter().find(is_its) else { return false };
    let is_whole = |chosen: u64, people: u64| {
        matches!(only_option(limited_options(&[chosen], people, limits.guard)), Some(OptionCount::Exactly(_)))
    };
    let rest_is_open = rest.people == 0 || (rest.people >= limits.linked_floor && is_whole(of(rest), rest.people));
    one.people >= limits.linked_floor && rest_is_open && large.all(|count| is_whole(of(count), count.people))
}
