//! Which answers stand for a module.
//!
//! A module has several rating items; a chart by module shows one: the item about the module as a whole (dimension
//! *overall*) if it was asked of it, else the first item of the form that was asked of it and has a favourable share.
//! What was asked before the module (`before`) never stands for it.

use super::RenderError;
use crate::measure::{FindingKey, Statistic};
use crate::protect::{Release, ReleasedDistribution, ReleasedFinding, Shown, Status};
use crate::survey::{Dimension, Group, Item, Module, Per, Seminar, SeminarId, Survey};

/// A module and the answers that stand for it.
#[derive(Clone, Copy)]
pub(super) struct ModuleRow<'a> {
    /// The module.
    pub(super) module: &'a Module,
    /// The item that stands for it; none if it was asked nothing that has a favourable share.
    pub(super) item: Option<&'a Item>,
    /// Its favourable share.
    pub(super) favourable: Option<&'a ReleasedFinding>,
    /// Its answers by level.
    pub(super) distribution: Option<&'a ReleasedDistribution>,
}

/// The declared seminar.
///
/// # Errors
/// If it is not declared.
pub(super) fn seminar_of<'a>(survey: &'a Survey, id: &SeminarId) -> Result<&'a Seminar, RenderError> {
    survey.programme.seminar(id).ok_or_else(|| RenderError::UnknownSeminar(id.clone()))
}

/// The modules of a seminar, in the order of the curriculum.
pub(super) fn module_rows<'a>(release: &'a Release, survey: &'a Survey, seminar: &'a Seminar) -> Vec<ModuleRow<'a>> {
    let row = |module: &'a Module| {
        let item = item_for(survey, seminar, module);
        let favourable = item.and_then(|item| favourable(release, seminar, module, item));
        let distribution = item.and_then(|item| {
            release.distributions().iter().find(|distribution| {
                distribution.seminar == seminar.id
                    && distribution.module.as_ref() == Some(&module.id)
                    && distribution.item == item.id
            })
        });
        ModuleRow { module, item, favourable, distribution }
    };
    survey.programme.modules_of(seminar).map(row).collect()
}

fn item_for<'a>(survey: &'a Survey, seminar: &Seminar, module: &Module) -> Option<&'a Item> {
    let questionnaire = &survey.questionnaire;
    let asked_before = |item: &Item| questionnaire.items.iter().any(|other| other.before.as_ref() == Some(&item.id));
    let mut fitting = questionnaire.items.iter().filter(|item| {
        item.per == Per::Module
            && item.was_asked(seminar, Some(&module.id))
            && questionnaire.scale_of(item).is_some_and(crate::survey::Scale::has_favourable)
            && !asked_before(item)
    });
    let first = fitting.clone().next();
    fitting.find(|item| item.dimension == Some(Dimension::Overall)).or(first)
}

/// A finding about everybody's answers, by its address.
pub(super) fn finding<'a>(
    release: &'a Release,
    seminar: &Seminar,
    (module, item): (Option<&Module>, Option<&Item>),
    statistic: Statistic,
    comparator: Option<&SeminarId>,
) -> Option<&'a ReleasedFinding> {
    let key = FindingKey {
        seminar: seminar.id.clone(),
        cycle: seminar.cycle.clone(),
        part: seminar.part,
        comparator: comparator.cloned(),
        comparator_module: None,
        theme: None,
        module: module.map(|module| module.id.clone()),
        item: item.map(|item| item.id.clone()),
        group: Group::All,
        statistic,
    };
    release.finding(&key.id().ok()?)
}

/// The favourable share of a module's item in a seminar.
pub(super) fn favourable<'a>(
    release: &'a Release,
    seminar: &Seminar,
    module: &Module,
    item: &Item,
) -> Option<&'a ReleasedFinding> {
    finding(release, seminar, (Some(module), Some(item)), Statistic::Favourable, None)
}

/// The response rate of a seminar, if there is one.
pub(super) fn response_rate<'a>(release: &'a Release, seminar: &Seminar) -> Option<&'a ReleasedFinding> {
    finding(release, seminar, (None, None), Statistic::ResponseRate, None).filter(|found| found.status == Status::Ok)
}

impl ModuleRow<'_> {
    /// The favourable share that orders it; none if there is no number. A coarsened number orders by its bound.
    pub(super) fn share(&self) -> Option<f64> {
        Some(match self.favourable?.shown? {
            Shown::Number { point, .. } | Shown::Over(point) | Shown::Under(point) => point,
        })
    }

    /// Whether there is no number.
    pub(super) fn status(&self) -> Status {
        self.favourable.map_or(Status::NotAsked, |finding| finding.status)
    }
}

/// Highest favourable share first, ties in the order of the curriculum; what has no number comes last.
pub(super) fn by_share(rows: &mut [ModuleRow<'_>]) {
    rows.sort_by(|one, other| match (one.share(), other.share()) {
        (Some(one), Some(other)) => other.total_cmp(&one),
        (Some(_), None) => std::cmp::Ordering::Less,
        (None, Some(_)) => std::cmp::Ordering::Greater,
        (None, None) => std::cmp::Ordering::Equal,
    });
}
