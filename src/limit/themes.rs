//! Themes in comments: how many of those who wrote mention one, approve of it, criticise it.
//!
//! Each of the three is an option that people chose or not, guarded by itself. What modules told of a theme adds up to
//! what the seminar does: so the modules leave all, or none and only the seminar.

use crate::harmonise::{ThemeCount, ThemeCoverage};
use crate::survey::{SeminarId, ThemeId};

use super::guard::Limits;
use super::insider_rule::limited_options;
use super::release::{CoverageTable, ThemeTable};
use super::table::{OptionCount, TableCounts};

/// The themes of all seminars as they leave, in the order given.
pub(super) fn limited_themes(counts: &[ThemeCount], limits: Limits) -> Vec<ThemeTable> {
    counts
        .iter()
        .map(|count| match count.module {
            None => limited_theme(count, limits),
            Some(_) if modules_leave(counts, &count.seminar, &count.theme, limits) => limited_theme(count, limits),
            Some(_) => hidden(count, limits),
        })
        .collect()
}

/// Everything, for the Secretariat.
pub(super) fn whole_theme(count: &ThemeCount) -> ThemeTable {
    ThemeTable {
        about: about(count),
        people: Some(count.people),
        mention: Some(OptionCount::Exactly(count.respondents)),
        approve: Some(OptionCount::Exactly(count.approving_respondents)),
        criticise: Some(OptionCount::Exactly(count.critical_respondents)),
    }
}

/// How many comments got a theme, where enough people wrote and neither kind is one or two comments.
pub(super) fn limited_coverage(coverage: &ThemeCoverage, counts: &[ThemeCount], limits: Limits) -> CoverageTable {
    let whole = counts.iter().find(|count| count.seminar == coverage.seminar && count.module.is_none());
    let enough = whole.is_some_and(|whole| whole.people >= limits.floor);
    let uncoded = coverage.comments.saturating_sub(coverage.coded);
    let open = [coverage.coded, uncoded].into_iter().all(|comments| comments == 0 || comments >= limits.guard.insiders);
    CoverageTable { seminar: coverage.seminar.clone(), counts: (enough && open).then(|| coverage.clone()) }
}

fn limited_theme(count: &ThemeCount, limits: Limits) -> ThemeTable {
    if count.people < limits.floor {
        return hidden(count, limits);
    }
    let chosen = [count.respondents, count.approving_respondents, count.critical_respondents];
    let [mention, approve, criticise] = chosen.map(|chosen| match limited_options(&[chosen], count.people) {
        TableCounts::Options(options) => options.first().copied(),
        TableCounts::Whole { .. } | TableCounts::AtLeast { .. } => None,
    });
    ThemeTable { about: about(count), people: Some(count.people), mention, approve, criticise }
}

/// Nothing of the theme; how many wrote, if enough did.
fn hidden(count: &ThemeCount, limits: Limits) -> ThemeTable {
    let people = Some(count.people).filter(|people| *people >= limits.floor);
    ThemeTable { about: about(count), people, mention: None, approve: None, criticise: None }
}

fn about(count: &ThemeCount) -> super::release::ThemeSubject {
    (count.seminar.clone(), count.module.clone(), count.theme.clone())
}

/// Whether the modules of a seminar tell of a theme: all on which enough people wrote do so whole, and of the others,
/// taken together, so many wrote that what is left of the seminar says as little.
fn modules_leave(counts: &[ThemeCount], seminar: &SeminarId, theme: &ThemeId, limits: Limits) -> bool {
    let of_modules =
        counts.iter().filter(|count| count.seminar == *seminar && count.theme == *theme && count.module.is_some());
    let (large, small): (Vec<&ThemeCount>, Vec<&ThemeCount>) =
        of_modules.filter(|count| count.people > 0).partition(|count| count.people >= limits.floor);
    let sum = |of: fn(&ThemeCount) -> u64| small.iter().map(|count| of(count)).sum::<u64>();
    let rest = [
        sum(|count| count.respondents),
        sum(|count| count.approving_respondents),
        sum(|count| count.critical_respondents),
    ];
    let people = sum(|count| count.people);
    let rest_is_open = people == 0 || (people >= limits.floor && are_whole(&rest, people));
    let whole = |count: &&ThemeCount| {
        are_whole(&[count.respondents, count.approving_respondents, count.critical_respondents], count.people)
    };
    rest_is_open && !large.is_empty() && large.iter().all(whole)
}

fn are_whole(chosen: &[u64], people: u64) -> bool {
    match limited_options(chosen, people) {
        TableCounts::Options(options) => options.iter().all(|one| matches!(one, OptionCount::Exactly(_))),
        TableCounts::Whole { .. } | TableCounts::AtLeast { .. } => false,
    }
}
