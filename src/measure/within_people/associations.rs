//! What the same people's ratings of modules have to do with each other and with overall satisfaction.

use super::reliability::reliabilities;
use super::satisfaction::satisfactions;
use crate::limit::{RoundedAssociation, TableSet};
use crate::measure::finding::{Estimate, Finding, FindingKey, Method, Statistic, WhyWithheld};
use crate::statistics::{Interval, feldt_interval, rank_correlation_interval};
use crate::survey::{Question, RatedModule, Rules, Seminar, overall_question, rated_modules};

/// S07 and S19 of one seminar, from all its questions: from rows, or of a release what it tells in one decimal.
pub(in crate::measure) fn associations(
    seminar: &Seminar,
    questions: &[Question<'_>],
    tables: &TableSet,
    rules: &Rules,
) -> Vec<Finding> {
    let modules = rated_modules(questions, |question| question.answered(tables).is_some_and(|answered| answered > 0));
    if modules.is_empty() {
        return Vec::new();
    }
    if !tables.holds_rows() {
        return modules.iter().flat_map(|module| rounded(seminar, module, tables)).collect();
    }
    let rows = tables.rows(&seminar.id);
    let overall = overall_question(questions, |question| question.answered(tables).unwrap_or(0));
    [reliabilities(seminar, &modules, rows, rules), satisfactions(seminar, &modules, overall, rows, rules)].concat()
}

/// A module's coefficients in one decimal, with intervals that hold whatever was rounded away.
fn rounded(seminar: &Seminar, module: &RatedModule<'_, '_>, tables: &TableSet) -> Vec<Finding> {
    let told = tables.associations(&seminar.id, &module.module.id).unwrap_or_default();
    let finding =
        |statistic, method, told: Option<RoundedAssociation>, interval: fn(RoundedAssociation) -> Option<Interval>| {
            let value =
                |told: RoundedAssociation| Estimate::Value { point: told.coefficient, interval: interval(told) };
            let key = FindingKey::of_seminar(seminar, Some(&module.module.id), statistic);
            let estimate = told.map_or(Estimate::Withheld(WhyWithheld::Bound), value);
            Finding { n: told.map(|told| told.rows), ..Finding::new(key, method, estimate, 0) }
        };
    let alpha = (module.questions.len() > 1).then(|| {
        finding(Statistic::Reliability, Method::Feldt, told.alpha, |told| {
            unrounded(told, |alpha| feldt_interval(alpha, told.rows, told.items as u64))
        })
    });
    let satisfaction = told.satisfaction.map(|rho| {
        finding(Statistic::SatisfactionCorrelation, Method::BonettWright, Some(rho), |told| {
            unrounded(told, |rho| rank_correlation_interval(rho, told.rows))
        })
    });
    alpha.into_iter().chain(satisfaction).collect()
}

/// The interval that holds those of all coefficients which are rounded to this one.
fn unrounded(told: RoundedAssociation, interval: impl Fn(f64) -> Option<Interval>) -> Option<Interval> {
    const HALF: f64 = 0.05;
    let ends = [told.coefficient - HALF, told.coefficient, told.coefficient + HALF];
    let intervals = ends.into_iter().filter_map(|end| interval(end.clamp(-1.0, 1.0)));
    intervals.reduce(|one, other| Interval {
        lower: one.lower.min(other.lower),
        upper: one.upper.max(other.upper),
        ..one
    })
}
