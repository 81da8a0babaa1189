//! Which answers stand for a module.
//!
//! A module has several rating items; a chart by module shows one: the item about the module as a whole (dimension
//! *overall*) if it was asked of it, else the first item of the form that was asked of it and has a favourable share.
//! What was asked before the module (`before`) never stands for it.

use super::Subject;
use crate::measure::{Distribution, Finding, FindingKey, FindingSet, Shown, Statistic, Status};
use crate::survey::{Dimension, Item, ItemId, Module, ModuleId, Per, Seminar, SeminarId, Survey};

/// A module and the answers that stand for it.
#[derive(Clone, Copy)]
pub(in crate::render) struct ModuleRow<'a> {
    /// The module.
    pub(in crate::render) module: &'a Module,
    /// The item that stands for it; none if it was asked nothing that has a favourable share.
    pub(in crate::render) item: Option<&'a Item>,
    /// Its favourable share.
    pub(in crate::render) favourable: Option<&'a Finding>,
    /// Its answers by level.
    pub(in crate::render) distribution: Option<&'a Distribution>,
}

/// The modules of a seminar, in the order of the curriculum.
pub(in crate::render) fn module_rows(subject: Subject<'_>) -> Vec<ModuleRow<'_>> {
    let Subject { release, survey, seminar, .. } = subject;
    let row = |module| {
        let item = item_for(survey, seminar, module);
        let favourable = item.and_then(|item| favourable(release, seminar, &module.id, &item.id));
        let distribution = item.and_then(|item| distribution(release, seminar, Some(&module.id), &item.id));
        ModuleRow { module, item, favourable, distribution }
    };
    survey.programme.modules_of(seminar).map(row).collect()
}

/// The modules of a seminar, highest favourable share first, ties in the order of the curriculum; what is only known between
/// bounds by its middle, and what has no number last.
pub(in crate::render) fn sorted_rows(subject: Subject<'_>) -> Vec<ModuleRow<'_>> {
    let mut rows = module_rows(subject);
    let key = |row: &ModuleRow<'_>| match row.favourable?.shown()? {
        Shown::Number { point, .. } => Some(point),
        Shown::Between { lower, upper } => Some(f64::midpoint(lower, upper)),
    };
    rows.sort_by(|one, other| match (key(one), key(other)) {
        (Some(one), Some(other)) => other.total_cmp(&one),
        (Some(_), None) => std::cmp::Ordering::Less,
        (None, Some(_)) => std::cmp::Ordering::Greater,
        (None, None) => std::cmp::Ordering::Equal,
    });
    rows
}

/// Answers by level to an item.
pub(in crate::render) fn distribution<'a>(
    release: &'a FindingSet,
    seminar: &Seminar,
    module: Option<&ModuleId>,
    item: &ItemId,
) -> Option<&'a Distribution> {
    release.distributions().iter().find(|distribution| {
        distribution.seminar == seminar.id && distribution.module.as_ref() == module && distribution.item == *item
    })
}

/// Why no row has a number.
pub(in crate::render) fn why_empty(rows: &[ModuleRow<'_>]) -> &'static str {
    let withheld = rows.iter().any(|row| row.status().is_withheld());
    let not_asked = rows.iter().all(|row| row.status() == Status::NotAsked);
    match (rows.is_empty(), withheld, not_asked) {
        (true, _, _) => "chart-empty-no-modules",
        (false, true, _) => "chart-empty-withheld",
        (false, false, true) => "chart-empty-not-asked",
        (false, false, false) => "chart-empty-no-ratings",
    }
}

/// Whether an item is put before a module, to be compared with what is put after it.
pub(in crate::render) fn is_asked_before(survey: &Survey, item: &Item) -> bool {
    survey.questionnaire.items.iter().any(|other| other.before.as_ref() == Some(&item.id))
}

/// The item that stands for a module at a seminar.
pub(in crate::render) fn item_for<'a>(survey: &'a Survey, seminar: &Seminar, module: &Module) -> Option<&'a Item> {
    let questionnaire = &survey.questionnaire;
    let mut fitting = questionnaire.items.iter().filter(|item| {
        item.per == Per::Module
            && item.was_asked(seminar, Some(&module.id))
            && questionnaire.scale_of(item).is_some_and(crate::survey::Scale::has_favourable)
            && !is_asked_before(survey, item)
    });
    let first = fitting.clone().next();
    fitting.find(|item| item.dimension == Some(Dimension::Overall)).or(first)
}

/// A finding about everybody's answers, by its key.
pub(in crate::render) fn finding<'a>(
    release: &'a FindingSet,
    seminar: &Seminar,
    (module, item): (Option<&ModuleId>, Option<&ItemId>),
    statistic: Statistic,
    comparator: Option<&SeminarId>,
) -> Option<&'a Finding> {
    let of_seminar = FindingKey::of_seminar(seminar, module, statistic);
    let key = FindingKey { comparator: comparator.cloned(), item: item.cloned(), ..of_seminar };
    release.finding(&key)
}

/// The favourable share of a module's item in a seminar.
pub(in crate::render) fn favourable<'a>(
    release: &'a FindingSet,
    seminar: &Seminar,
    module: &ModuleId,
    item: &ItemId,
) -> Option<&'a Finding> {
    finding(release, seminar, (Some(module), Some(item)), Statistic::Favourable, None)
}

/// The response rate of a seminar, if there is one.
pub(in crate::render) fn response_rate<'a>(release: &'a FindingSet, seminar: &Seminar) -> Option<&'a Finding> {
    finding(release, seminar, (None, None), Statistic::ResponseRate, None).filter(|found| found.status() == Status::Ok)
}

impl ModuleRow<'_> {
    /// The favourable share that orders it; none if there is no number. A bound orders by its middle.
    pub(in crate::render) fn share(&self) -> Option<f64> {
        self.favourable.and_then(ordering_share)
    }

    /// Whether there is no number.
    pub(in crate::render) fn status(&self) -> Status {
        self.favourable.map_or(Status::NotAsked, Finding::status)
    }
}

/// The number by which a finding is ordered; none if there is no number. A bound orders by its middle.
pub(in crate::render) fn ordering_share(finding: &Finding) -> Option<f64> {
    Some(match finding.shown()? {
        Shown::Number { point, .. } => point,
        Shown::Between { lower, upper } => f64::midpoint(lower, upper),
    })
}
