//! Response rates of a seminar, and what non-response could hide.

use super::finding::{Estimate, Finding, FindingKey, Interval, Method, NoNumber, Statistic};
use super::question::Question;
use super::statistics::{favourable_share, non_response_bounds, response_rate};
use crate::harmonise::{Completeness, Responses};
use crate::survey::{Group, MissingReason, Seminar, SeminarId, Tallies};

/// How completely a seminar's respondents answered, all states together; none if nobody delivered anything.
pub(super) fn completeness(responses: &Responses, seminar: &SeminarId) -> Option<Completeness> {
    let of_seminar = responses.completeness.iter().filter(|((other, _), _)| other == seminar);
    of_seminar.map(|(_, completeness)| *completeness).reduce(|sum, more| Completeness {
        complete: sum.complete + more.complete,
        partial: sum.partial + more.partial,
        empty: sum.empty + more.empty,
    })
}

/// Both response rates of a seminar, from complete answers and from complete and partial ones, over the eligible.
pub(super) fn response_rates(seminar: &Seminar, answers: Completeness, eligible: Option<u64>) -> Vec<Finding> {
    let any = answers.complete + answers.partial;
    [(Statistic::ResponseRateComplete, answers.complete), (Statistic::ResponseRate, any)]
        .into_iter()
        .filter_map(|(statistic, answered)| {
            // More answers than eligible people make both rates doubtful, whichever answers they count.
            let number = eligible
                .filter(|eligible| any <= *eligible)
                .and_then(|eligible| response_rate(answered, eligible))
                .map(|rate| (rate.share, Some(rate.interval)));
            let reason = if eligible.is_some() { NoNumber::MoreThanEligible } else { NoNumber::NoRoster };
            let estimate = Estimate::new(number, Estimate::Undefined(reason));
            let finding = Finding::new(of_seminar(seminar, statistic), Method::Wilson, estimate, answered)?;
            Some(Finding { n_eligible: eligible, ..finding })
        })
        .collect()
}

/// The bounds of a favourable share, where a roster says who could have answered. Its point is the share as answered.
///
/// Eligible are the people of the roster but for those to whom the item was not put or does not apply; all others who
/// gave no valid answer are silent. Bounds that meet are kept: they hold for certain.
pub(super) fn bounds(question: &Question<'_>, tallies: &Tallies, eligible: Option<u64>) -> Option<Finding> {
    let (people, counts) = (eligible?, question.counts(tallies)?);
    let answers = question.answers(tallies).filter(|answers| answers.valid > 0 && question.scale.has_favourable())?;
    let outside = counts.missing_for(MissingReason::NotAsked) + counts.missing_for(MissingReason::NotApplicable);
    let eligible = people.saturating_sub(outside);
    let bounds = eligible
        .checked_sub(answers.valid)
        .and_then(|silent| non_response_bounds(answers.high, silent, eligible))
        .zip(favourable_share(answers.high, answers.valid));
    let number = bounds.map(|(bounds, share)| {
        let interval = Interval { lower: bounds.lower, upper: bounds.upper, confidence: None };
        (share.share, Some(interval))
    });
    let estimate = Estimate::new(number, Estimate::Undefined(NoNumber::MoreThanEligible));
    let finding = Finding::new(question.key(Statistic::NonResponseBounds), Method::Bounds, estimate, answers.valid)?;
    Some(Finding { n_eligible: Some(eligible), ..finding })
}

fn of_seminar(seminar: &Seminar, statistic: Statistic) -> FindingKey {
    FindingKey {
        seminar: seminar.id.clone(),
        cycle: seminar.cycle.clone(),
        part: seminar.part,
        comparator: None,
        module: None,
        item: None,
        group: Group::All,
        statistic,
    }
}
