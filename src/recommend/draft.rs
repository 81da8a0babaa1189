//! Drafts: what the signals about one module add up to.

use std::collections::BTreeSet;

use crate::measure::{Finding, FindingSet, Shown, Status, Verdict, VerdictStability};
use crate::survey::{Action, ItemId, Module, Seminar, Survey};

use super::action::action;
use super::signal::{FEWEST_ANSWERS, SignalGiven, are_independent, driver, has_target, signs_of};
use super::{Kind, Priority, Signal};

/// What the signals about one module, or about the seminar as a whole, add up to.
#[derive(Debug)]
pub(super) struct DraftOutline<'a> {
    /// The module; none for the structure of the seminar.
    pub(super) module: Option<&'a Module>,
    /// What it is.
    pub(super) kind: Kind,
    /// What it asks for.
    pub(super) action: Action,
    /// What speaks for it, the strongest first; never empty.
    pub(super) evidence: Vec<SignalGiven<'a>>,
    /// What speaks against it.
    pub(super) counter_evidence: Vec<SignalGiven<'a>>,
}

/// All drafts of a seminar: changes by priority, then what to keep, then observations; each in the order of the
/// curriculum, the structure of the seminar last.
pub(super) fn drafts<'a>(release: &'a FindingSet, survey: &'a Survey, seminar: &'a Seminar) -> Vec<DraftOutline<'a>> {
    let modules = survey.programme.modules_of(seminar).map(Some).chain([None]);
    let mut drafts: Vec<DraftOutline<'a>> =
        modules.filter_map(|module| draft(release, survey, seminar, module)).collect();
    drafts.sort_by_key(|draft| draft.kind);
    drafts
}

fn draft<'a>(
    release: &'a FindingSet,
    survey: &'a Survey,
    seminar: &Seminar,
    module: Option<&'a Module>,
) -> Option<DraftOutline<'a>> {
    let signs = signs_of(release, survey, &seminar.id, module.map(|module| &module.id));
    let (negative, positive): (Vec<_>, Vec<_>) = signs.into_iter().partition(|sign| sign.signal.asks_for_change());
    let change = |kind, action| {
        let support = driver(release, survey, &seminar.id, module.map(|module| &module.id));
        let evidence = negative.iter().copied().chain(support).collect();
        DraftOutline { module, kind, action, evidence, counter_evidence: positive.clone() }
    };
    if are_independent(&negative) {
        Some(change(Kind::Change(priority(&negative)), action(&negative, release, survey)))
    } else if !negative.is_empty() {
        Some(change(Kind::Observation, Action::Investigate))
    } else if module.is_some_and(|module| is_strong(release, survey, seminar, module)) {
        let (evidence, counter_evidence) = (positive, negative);
        Some(DraftOutline { module, kind: Kind::Keep, action: Action::Keep, evidence, counter_evidence })
    } else {
        None
    }
}

/// The printed table, applied to the signals that hold when people are left out. More evidence never lowers a priority.
fn priority(negative: &[SignalGiven<'_>]) -> Priority {
    let carrying = carrying(negative);
    let is_weak = carrying.iter().any(|sign| sign.signal == Signal::LevelWeak);
    match (stability(&carrying), is_weak) {
        (Some(VerdictStability::Unstable { .. } | VerdictStability::NotJudged), _) | (None, false) => Priority::Low,
        (Some(VerdictStability::Stable | VerdictStability::StableForPeople), true) => Priority::High,
        (Some(VerdictStability::Stable | VerdictStability::StableForPeople), false) | (None, true) => Priority::Medium,
    }
}

/// The signals that carry a draft: those that are stable, if they are independent of each other; else those that aren't
/// known to be unstable, if they are; else all. Requests of states have no stability and always count.
fn carrying<'a>(signs: &[SignalGiven<'a>]) -> Vec<SignalGiven<'a>> {
    let may_carry = |sign: &&SignalGiven<'_>, withheld: bool| match sign.stability {
        _ if sign.verdict().is_none() => true,
        Some(VerdictStability::Stable | VerdictStability::StableForPeople) => true,
        None => withheld,
        Some(VerdictStability::Unstable { .. } | VerdictStability::NotJudged) => false,
    };
    let those = |withheld: bool| -> Vec<SignalGiven<'a>> {
        signs.iter().filter(|sign| may_carry(sign, withheld)).copied().collect()
    };
    [those(false), those(true)].into_iter().find(|signs| are_independent(signs)).unwrap_or_else(|| signs.to_vec())
}

/// Whether the verdicts hold that carry a draft.
pub(super) fn stability_of(draft: &DraftOutline<'_>) -> Option<VerdictStability> {
    match draft.kind {
        Kind::Change(_) => {
            let asking = draft.evidence.iter().filter(|sign| sign.signal.asks_for_change());
            stability(&carrying(&asking.copied().collect::<Vec<_>>()))
        }
        Kind::Keep | Kind::Observation => stability(&draft.evidence),
    }
}

/// Whether all verdicts hold that a draft rests on; requests of states have none. One that doesn't hold tells for all.
/// None where one is withheld and no other is unstable. How many people change it is said of the only unstable one.
fn stability(signs: &[SignalGiven<'_>]) -> Option<VerdictStability> {
    let told: Vec<Option<VerdictStability>> =
        signs.iter().filter(|sign| sign.verdict().is_some()).map(|sign| sign.stability).collect();
    let is_unstable = |one: &VerdictStability| matches!(one, VerdictStability::Unstable { .. });
    let unstable: Vec<VerdictStability> = told.iter().flatten().copied().filter(is_unstable).collect();
    if let [first, others @ ..] = unstable.as_slice() {
        let of_several = VerdictStability::Unstable { respondents: None };
        return Some(if others.is_empty() { *first } else { of_several });
    }
    if told.iter().flatten().any(|one| *one == VerdictStability::NotJudged) {
        return Some(VerdictStability::NotJudged);
    }
    if told.is_empty() || told.iter().any(Option::is_none) {
        return None;
    }
    let all = told.iter().flatten().all(|one| *one == VerdictStability::Stable);
    Some(if all { VerdictStability::Stable } else { VerdictStability::StableForPeople })
}

/// Whether at least two rated items of a module are strong without it hanging on few people, they are more than half of
/// its rated items, and the share of every other one is at or over the target. One that is withheld, or of which too few
/// spoke, isn't. That nothing asks for a change is known already.
fn is_strong(release: &FindingSet, survey: &Survey, seminar: &Seminar, module: &Module) -> bool {
    let with_target: BTreeSet<&ItemId> =
        survey.questionnaire.items.iter().filter(|item| has_target(item, survey)).map(|item| &item.id).collect();
    let levels: Vec<&Finding> = release
        .findings()
        .iter()
        .filter(|finding| finding.key.seminar == seminar.id && finding.key.module.as_ref() == Some(&module.id))
        .filter(|finding| finding.key.statistic == crate::measure::Statistic::Favourable)
        .filter(|finding| finding.status() != Status::NotAsked)
        .filter(|finding| finding.key.item.as_ref().is_some_and(|item| with_target.contains(item)))
        .collect();
    let is_strong = |level: &&&Finding| {
        let falls = matches!(level.holds(), Some(VerdictStability::Unstable { .. }));
        level.verdict == Some(Verdict::Strong) && level.status() == Status::Ok && !falls
    };
    let strong = levels.iter().filter(is_strong).count();
    let fewest = survey.rules.minimum_answers.max(FEWEST_ANSWERS);
    let target = survey.rules.target_favourable.get();
    let reaches_target = |level: &Finding| match level.shown() {
        Some(Shown::Number { point, .. } | Shown::Between { lower: point, .. }) => point >= target,
        None => false,
    };
    let is_enough = |level: &&Finding| level.n.is_some_and(|n| n >= fewest) && reaches_target(level);
    strong >= 2 && strong * 2 > levels.len() && levels.iter().all(is_enough)
}
