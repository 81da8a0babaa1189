//! S21 as findings: how large a share of comments mentions a theme, whether they criticise it, and in which module it is
//! mentioned more often.

mod criticism;
mod theme_findings;

use theme_findings::{theme_keyness, theme_share};

use super::finding::Finding;
use crate::harmonise::{CodedComment, CommentUnit, ThemeCount, Themes};
use crate::survey::{Seminar, Survey};

/// What the themes of comments say, in no particular order.
pub(super) fn theme_findings(themes: &Themes, survey: &Survey) -> Vec<Finding> {
    survey.programme.seminars.iter().flat_map(|seminar| of_seminar(seminar, themes, survey)).collect()
}

fn of_seminar(seminar: &Seminar, themes: &Themes, survey: &Survey) -> Vec<Finding> {
    let of_seminar = |coded: &&CodedComment| coded.comment.seminar == seminar.id;
    let comments: Vec<&CodedComment> = themes.comments.iter().filter(of_seminar).collect();
    let counts: Vec<&ThemeCount> = themes.counts.iter().filter(|count| count.seminar == seminar.id).collect();
    let of_unit = |counts: &[&ThemeCount]| -> Vec<Finding> {
        let module = counts.first().and_then(|count| count.module.as_ref());
        let unit = CommentUnit::new(&seminar.id, module, &comments);
        counts.iter().map(|count| theme_share(seminar, &unit, count, &survey.rules)).collect()
    };
    let shares = counts.chunk_by(|one, other| one.module == other.module).flat_map(of_unit);
    let keyness = survey.codebook.themes.iter().flat_map(|theme| theme_keyness(seminar, theme, &counts));
    shares.chain(keyness).collect()
}
