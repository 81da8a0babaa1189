//! Everything that is found about one seminar.

use super::cycles::{comparisons, pooled_shares, trends};
use super::finding::Finding;
use super::item::{Question, bounds, favourable, item_findings, questions, response_rates};
use super::measured::Distribution;
use super::stability::Trials;
use super::within_people::{Learning, Ranking, associations, learnt, rankings};
use crate::harmonise::{Responses, eligible_people};
use crate::survey::{Dimension, Group, Seminar, Survey};

/// What was found about one seminar.
#[derive(Default)]
pub(super) struct SeminarFindings {
    /// In no particular order.
    pub(super) findings: Vec<Finding>,
    /// In the order of its questions.
    pub(super) distributions: Vec<Distribution>,
    /// In the order of its items.
    pub(super) rankings: Vec<Ranking>,
    /// In the order of its items and modules.
    pub(super) learning: Vec<Learning>,
}

/// Everything about one seminar; nothing about its items if nobody delivered an answer.
pub(super) fn seminar_findings(seminar: &Seminar, responses: &Responses, survey: &Survey) -> SeminarFindings {
    let mut found = levels(seminar, responses, survey);
    let questions = questions(seminar, &survey.programme, &survey.questionnaire);
    let earlier: Vec<&Seminar> = survey.programme.earlier_of_same_part(seminar).collect();
    found.findings.extend(comparisons(&questions, &earlier, responses, survey));
    found.findings.extend(trends(&questions, &earlier, responses, survey));
    found.findings.extend(state_findings(&questions, responses, survey));
    found
}

/// What the answers of one seminar say by themselves.
pub(super) fn levels(seminar: &Seminar, responses: &Responses, survey: &Survey) -> SeminarFindings {
    let (tallies, rules) = (&responses.tallies, &survey.rules);
    let people = eligible_people(responses, &seminar.id);
    let answers = responses.completeness_of(&seminar.id);
    let mut findings = answers.map_or_else(Vec::new, |answers| response_rates(seminar, answers, people));
    if !tallies.iter().any(|(key, _)| key.seminar == seminar.id) {
        return SeminarFindings { findings, ..SeminarFindings::default() };
    }
    let questions = questions(seminar, &survey.programme, &survey.questionnaire);
    for question in &questions {
        findings.extend(item_findings(question, tallies, rules));
        findings.extend(bounds(question, tallies, people));
    }
    findings.extend(pooled_shares(&questions, tallies));
    findings.extend(associations(seminar, &questions, responses, rules));
    let ranked = rankings(&questions, responses, rules);
    findings.extend(ranked.findings);
    let learnt = learnt(&questions, responses, &survey.questionnaire, rules);
    findings.extend(learnt.findings);
    let distributions = questions.iter().filter_map(|question| distribution(question, responses)).collect();
    SeminarFindings { findings, distributions, rankings: ranked.rankings, learning: learnt.learning }
}

/// S01: counts by level. Texts have no levels.
fn distribution(question: &Question<'_>, responses: &Responses) -> Option<Distribution> {
    let counts = question.counts(&responses.tallies).filter(|_| !question.scale.kind.is_free_text())?;
    Some(Distribution {
        seminar: question.seminar.id.clone(),
        module: question.module.map(|module| module.id.clone()),
        item: question.item.id.clone(),
        counts: counts.clone(),
    })
}

/// Overall satisfaction by state, to be pooled over cycles. Within a seminar it never leaves the tool: `protect` drops it.
fn state_findings(questions: &[Question<'_>], responses: &Responses, survey: &Survey) -> Vec<Finding> {
    let overall = |question: &&Question<'_>| {
        question.module.is_none()
            && question.item.dimension == Some(Dimension::Overall)
            && question.scale.kind.is_rating()
    };
    let overall: Vec<&Question<'_>> = questions.iter().filter(overall).collect();
    let by_state = |question: &Question<'_>| {
        let cells = responses.tallies.iter().filter(|(key, _)| {
            key.seminar == question.seminar.id
                && key.module.is_none()
                && key.item == question.item.id
                && key.group != Group::All
        });
        cells.map(|(key, _)| key.group.clone()).collect::<Vec<_>>()
    };
    overall
        .into_iter()
        .flat_map(|question| by_state(question).into_iter().map(|group| Question { group, ..question.clone() }))
        .filter_map(|question| {
            let answers = question.answers(&responses.tallies)?;
            let trials = Trials::new(&[(&question, &answers)], &responses.tallies);
            favourable(&question, &answers, &trials, &survey.rules)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::example::Example;

    #[test]
    fn states_have_their_overall_share_only() {
        let findings = Example::new()
            .answered("C1P1.overall", &[1, 1, 1, 1, 1])
            .answered("C1P1.overall.PE", &[0, 0, 1, 1, 0])
            .answered("C1P1.M01.relevance.PE", &[0, 0, 1, 1, 0])
            .findings();
        let of_states: Vec<&String> = findings.keys().filter(|id| id.contains(".PE")).collect();
        assert_eq!(of_states, ["C1P1.seminar.overall.favourable.PE"]);
    }

    #[test]
    fn a_seminar_without_answers_has_no_findings() {
        let findings = Example::new().answered("C1P1.overall", &[1, 1, 1, 1, 1]).findings();
        assert!(findings.keys().all(|id| id.starts_with("C1P1.")));
    }
}
