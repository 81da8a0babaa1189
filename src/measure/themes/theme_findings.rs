//! The share of comments that mention a theme, and whether it is mentioned more often than in those on other modules.

use super::criticism::criticised;
use crate::harmonise::{CommentUnit, ThemeCount};
use crate::measure::finding::{Estimate, Finding, FindingKey, Method, NoNumber, Statistic};
use crate::statistics::{favourable_share, holm, keyness};
use crate::survey::{ModuleId, Rules, Seminar, Theme, ThemeId};

/// The share of a unit's comments that mention a theme, with Wilson's interval, and whether they criticise it.
pub(super) fn theme_share(seminar: &Seminar, unit: &CommentUnit<'_>, count: &ThemeCount, rules: &Rules) -> Finding {
    let share = favourable_share(count.mentions, count.comments).map(|share| (share.share, Some(share.interval)));
    let estimate = Estimate::new(share, Estimate::NO_ANSWERS);
    let key = key(seminar, count.module.as_ref(), &count.theme, Statistic::ThemeShare);
    let finding = Finding::new(key, Method::Wilson, estimate, count.comments);
    let (verdict, stability) = criticised(&unit.criticism(&count.theme), rules).unzip();
    Finding { verdict, stability, ..finding }
}

/// Signed G² of a theme in the comments on each module, against those on the other modules; p adjusted among the modules.
pub(super) fn theme_keyness(seminar: &Seminar, theme: &Theme, counts: &[&ThemeCount]) -> Vec<Finding> {
    let of_modules: Vec<&ThemeCount> =
        counts.iter().copied().filter(|count| count.module.is_some() && count.theme == theme.id).collect();
    let mentions: u64 = of_modules.iter().map(|count| count.mentions).sum();
    let comments: u64 = of_modules.iter().map(|count| count.comments).sum();
    let findings = of_modules.iter().map(|count| {
        let elsewhere = (mentions - count.mentions, comments - count.comments);
        let found = keyness((count.mentions, count.comments), elsewhere);
        let nothing = if count.comments == 0 || elsewhere.1 == 0 { NoNumber::NoAnswers } else { NoNumber::NoVariation };
        let estimate = Estimate::new(found.map(|found| (found.g2, None)), Estimate::Undefined(nothing));
        let key = key(seminar, count.module.as_ref(), &theme.id, Statistic::ThemeKeyness);
        let finding = Finding::new(key, Method::LikelihoodRatio, estimate, count.comments);
        Finding { n_comparator: Some(elsewhere.1), p: found.map(|found| found.p), ..finding }
    });
    let mut findings: Vec<Finding> = findings.collect();
    let adjusted = holm(&findings.iter().map(|finding| finding.p).collect::<Vec<_>>());
    for (finding, adjusted) in findings.iter_mut().zip(adjusted) {
        finding.p_adjusted = adjusted;
    }
    findings
}

fn key(seminar: &Seminar, module: Option<&ModuleId>, theme: &ThemeId, statistic: Statistic) -> FindingKey {
    FindingKey { theme: Some(theme.clone()), ..FindingKey::of_seminar(seminar, module, statistic) }
}
