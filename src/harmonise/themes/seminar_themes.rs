//! The themes of one seminar's comments: of all of them together, and module by module.

use super::types::{CodedComment, ThemeCount, ThemeCoverage};
use super::unit::CommentUnit;
use crate::survey::{Module, Per, Seminar, Survey};

/// What is counted in the comments of one seminar.
pub(super) struct SeminarThemes {
    /// In the order of module and theme.
    pub(super) counts: Vec<ThemeCount>,
    /// Of those who wrote on no module on which many did, in the order of the themes.
    pub(super) elsewhere: Vec<ThemeCount>,
    /// How many comments got a theme.
    pub(super) coverage: ThemeCoverage,
}

/// What is counted in a seminar's comments; none if it has none.
///
/// Every module that people could comment on has its counts, be they nothing: which ones are there says nothing of what
/// was written.
pub(super) fn seminar_themes(seminar: &Seminar, comments: &[CodedComment], survey: &Survey) -> Option<SeminarThemes> {
    let comments: Vec<&CodedComment> = comments.iter().filter(|coded| coded.comment.seminar == seminar.id).collect();
    if comments.is_empty() {
        return None;
    }
    let coded = comments.iter().filter(|coded| !coded.themes.is_empty()).count() as u64;
    let coverage = ThemeCoverage { seminar: seminar.id.clone(), comments: comments.len() as u64, coded };
    let modules = survey.programme.modules_of(seminar).filter(|module| could_comment(seminar, module, survey));
    let modules: Vec<CommentUnit<'_>> =
        modules.map(|module| CommentUnit::new(&seminar.id, Some(&module.id), &comments)).collect();
    let whole = CommentUnit::new(&seminar.id, None, &comments);
    let themes = || survey.codebook.themes.iter().map(|theme| &theme.id);
    let counts = std::iter::once(&whole).chain(&modules).flat_map(|unit| themes().map(|theme| unit.count(theme)));
    let is_large = |unit: &&CommentUnit<'_>| unit.people() >= survey.rules.largest_minimum();
    let rest = whole.without_authors_of(modules.iter().filter(is_large));
    let elsewhere = themes().map(|theme| rest.count(theme)).collect();
    Some(SeminarThemes { counts: counts.collect(), elsewhere, coverage })
}

/// Whether an open question was asked of a module.
fn could_comment(seminar: &Seminar, module: &Module, survey: &Survey) -> bool {
    let questionnaire = &survey.questionnaire;
    questionnaire.items.iter().any(|item| {
        item.per == Per::Module
            && item.was_asked(seminar, Some(&module.id))
            && questionnaire.scale_of(item).is_some_and(|scale| scale.kind.is_free_text())
    })
}
