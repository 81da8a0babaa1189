//! The themes of one seminar's comments: of all of them together, and module by module.

use super::types::{CodedComment, ThemeCount, ThemeCoverage};
use super::unit::CommentUnit;
use crate::survey::{Module, Per, Seminar, Survey};

/// What is counted in the comments of one seminar.
pub(super) struct SeminarThemes {
    /// In the order of module and theme.
    pub(super) counts: Vec<ThemeCount>,
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
    let units = std::iter::once(None).chain(modules.map(|module| Some(&module.id)));
    let counts = units.flat_map(|module| {
        let unit = CommentUnit::new(&seminar.id, module, &comments);
        survey.codebook.themes.iter().map(move |theme| unit.count(&theme.id))
    });
    Some(SeminarThemes { counts: counts.collect(), coverage })
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
