//! Response rates of a seminar, and what non-response could hide.

use super::answers::Answers;
use super::possible::Possible;
use super::question::KnownAnswers;
use crate::limit::{AnsweredForms, TableSet};
use crate::measure::finding::{Estimate, Finding, FindingKey, Method, NoNumber, Statistic, WhyWithheld};
use crate::statistics::{Interval, favourable_share, non_response_bounds, response_rate};
use crate::survey::{MissingReason, PeopleRange, Question, Seminar};

/// Both response rates of a seminar, from complete answers and from complete and partial ones, over the eligible.
pub(in crate::measure) fn response_rates(
    seminar: &Seminar,
    forms: AnsweredForms,
    eligible: Option<u64>,
) -> Vec<Finding> {
    let complete = forms.complete.map(PeopleRange::exactly);
    [(Statistic::ResponseRateComplete, complete), (Statistic::ResponseRate, Some(forms.answered))]
        .into_iter()
        .map(|(statistic, answered)| {
            let key = FindingKey::of_seminar(seminar, None, statistic);
            let Some(answered) = answered else {
                return Finding::new(key, Method::Wilson, Estimate::NotAsked, 0).withheld(WhyWithheld::Linked);
            };
            // More answers than eligible people make both rates doubtful, whichever answers they count.
            let possible = eligible.filter(|eligible| forms.answered.least <= *eligible);
            let reason = if eligible.is_some() { NoNumber::MoreThanEligible } else { NoNumber::NoRoster };
            let rate = possible.and_then(|eligible| rate(answered, eligible));
            let estimate = rate.unwrap_or(Estimate::Undefined(reason));
            Finding { n_eligible: eligible, ..Finding::new(key, Method::Wilson, estimate, answered.least) }
        })
        .collect()
}

/// A response rate; its bounds where it isn't known how many people answered.
fn rate(answered: PeopleRange, eligible: u64) -> Option<Estimate> {
    let of = |people: u64| response_rate(people.min(eligible), eligible);
    match answered.exact() {
        Some(people) => of(people).map(|rate| Estimate::Value { point: rate.share, interval: Some(rate.interval) }),
        None => Some(Estimate::Bounds { lower: of(answered.least)?.share, upper: of(answered.most)?.share }),
    }
}

/// The bounds of a favourable share, where a roster says who could have answered. Its point is the share as answered,
/// where that is known.
///
/// Eligible are the people of the roster but for those to whom the item was not put or does not apply, where it is told
/// how many; all others who gave no valid answer are silent. Bounds that meet are kept: they hold for certain.
pub(in crate::measure) fn bounds(question: &Question<'_>, tables: &TableSet, eligible: Option<u64>) -> Option<Finding> {
    let people = eligible.filter(|_| question.scale.has_favourable())?;
    let finding = |estimate, n| Finding::new(question.key(Statistic::NonResponseBounds), Method::Bounds, estimate, n);
    let possible = match question.known(tables)? {
        KnownAnswers::Nothing(why) => return Some(finding(Estimate::NotAsked, 0).withheld(why)),
        KnownAnswers::Counts(possible) => Some(possible).filter(|possible| possible.valid() > 0)?,
    };
    let table = tables.levels(&question.cell())?.released()?;
    // A table of some of those who were asked doesn't tell who is silent.
    if table.asked.is_none() {
        return Some(finding(Estimate::NotAsked, 0).withheld(WhyWithheld::Linked));
    }
    let missing = table.missing;
    let of = |reason: MissingReason| missing.map_or(0, |missing| missing[reason as usize]);
    let eligible = people.saturating_sub(of(MissingReason::NotAsked) + of(MissingReason::NotApplicable));
    let estimate = estimate(&possible, eligible).unwrap_or(Estimate::Undefined(NoNumber::MoreThanEligible));
    Some(Finding { n_eligible: Some(eligible), ..finding(estimate, possible.valid()) })
}

/// None where more answered than were eligible.
fn estimate(possible: &Possible, eligible: u64) -> Option<Estimate> {
    let silent = eligible.checked_sub(possible.valid())?;
    let bounds = |answers: &Answers| non_response_bounds(answers.high, silent, eligible);
    let favourable = |answers: &&Answers| answers.high;
    let lowest = possible.vectors().iter().min_by_key(favourable)?;
    let highest = possible.vectors().iter().max_by_key(favourable)?;
    let (lower, upper) = (bounds(lowest)?.lower, bounds(highest)?.upper);
    if lowest.high < highest.high {
        return Some(Estimate::Bounds { lower, upper });
    }
    let share = favourable_share(lowest.high, lowest.valid)?.share;
    Some(Estimate::Value { point: share, interval: Some(Interval { lower, upper, confidence: None }) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::example::{Example, Person};

    const FOUR: [Person; 5] = [
        ("a", "PE", Some(true)),
        ("b", "PE", Some(true)),
        ("c", "CL", None),
        ("d", "CL", Some(true)),
        ("e", "BR", Some(false)),
    ];

    fn point(finding: &Finding) -> Option<f64> {
        finding.number().map(|(point, _)| point)
    }

    #[test]
    fn rates_are_of_all_who_may_have_attended() {
        let findings = Example::new()
            .roster("C1P1", &FOUR)
            .completeness("C1P1", "PE", 1, 1)
            .completeness("C1P1", "CL", 1, 0)
            .findings();
        assert_eq!(point(&findings["C1P1.seminar.response_rate_complete"]), Some(0.5));
        assert_eq!(point(&findings["C1P1.seminar.response_rate"]), Some(0.75));
        assert_eq!(findings["C1P1.seminar.response_rate"].n_eligible, Some(4));
    }

    #[test]
    fn no_rate_without_a_roster_and_none_over_one() {
        let findings = Example::new()
            .completeness("C1P1", "PE", 3, 0)
            .roster("C2P1", &FOUR)
            .completeness("C2P1", "PE", 1, 4)
            .findings();
        let estimate = |id: &str| findings[id].estimate;
        assert_eq!(estimate("C1P1.seminar.response_rate"), Estimate::Undefined(NoNumber::NoRoster));
        assert_eq!(estimate("C2P1.seminar.response_rate"), Estimate::Undefined(NoNumber::MoreThanEligible));
        assert_eq!(estimate("C2P1.seminar.response_rate_complete"), Estimate::Undefined(NoNumber::MoreThanEligible));
    }

    #[test]
    fn bounds_count_the_silent_on_both_sides() {
        let findings = Example::new().roster("C1P1", &FOUR).answered("C1P1.M01.relevance", &[1, 0, 0, 1, 0]).findings();
        let bounds = Interval { lower: 0.25, upper: 0.75, confidence: None };
        let finding = &findings["C1P1.M01.relevance.non_response_bounds"];
        assert_eq!(finding.estimate, Estimate::Value { point: 0.5, interval: Some(bounds) });
    }

    #[test]
    fn who_was_elsewhere_is_not_silent() {
        let findings = Example::new()
            .roster("C1P1", &FOUR)
            .answered_and_missing("C1P1.M01.relevance", &[1, 0, 0, 1, 0], &[(MissingReason::NotApplicable, 1)])
            .findings();
        assert_eq!(findings["C1P1.M01.relevance.non_response_bounds"].n_eligible, Some(3));
    }
}
