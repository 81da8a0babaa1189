//! Everything that is found about one seminar.

use super::cycles::{comparisons, pooled_shares, trends};
use super::finding::Finding;
use super::finding_set::Distribution;
use super::item::{bounds, favourable_finding, item_findings, option_findings, response_rates};
use super::module_standing::standings;
use super::within_people::{Learning, Ranking, associations, learnt, rankings};
use crate::limit::TableSet;
use crate::survey::{Dimension, Group, Question, Seminar, Survey, questions};

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
pub(super) fn seminar_findings(seminar: &Seminar, tables: &TableSet, survey: &Survey) -> SeminarFindings {
    let mut found = levels(seminar, tables, survey);
    let questions = questions(seminar, &survey.programme, &survey.questionnaire);
    let earlier: Vec<&Seminar> = survey.programme.earlier_of_same_series(seminar).collect();
    found.findings.extend(comparisons(&questions, &earlier, tables, survey));
    found.findings.extend(trends(&questions, &earlier, tables, survey));
    found.findings.extend(state_findings(&questions, tables, survey));
    found
}

/// What the answers of one seminar say by themselves.
pub(super) fn levels(seminar: &Seminar, tables: &TableSet, survey: &Survey) -> SeminarFindings {
    let rules = &survey.rules;
    let people = tables.eligible(&seminar.id);
    let forms = tables.forms(&seminar.id);
    let mut findings = forms.map_or_else(Vec::new, |forms| response_rates(seminar, forms, people));
    if !tables.all_levels().any(|(key, _)| key.seminar == seminar.id) {
        return SeminarFindings { findings, ..SeminarFindings::default() };
    }
    let questions = questions(seminar, &survey.programme, &survey.questionnaire);
    for question in &questions {
        findings.extend(item_findings(question, tables, rules));
        findings.extend(option_findings(question, tables));
        findings.extend(bounds(question, tables, people));
    }
    findings.extend(pooled_shares(&questions, tables, rules));
    findings.extend(standings(seminar, &questions, tables, rules));
    findings.extend(associations(seminar, &questions, tables, rules));
    let ranked = rankings(&questions, tables, rules);
    findings.extend(ranked.findings);
    let learnt = learnt(&questions, tables, &survey.questionnaire, rules);
    findings.extend(learnt.findings);
    let distributions = questions.iter().filter_map(|question| distribution(question, tables)).collect();
    SeminarFindings { findings, distributions, rankings: ranked.rankings, learning: learnt.learning }
}

/// S01: counts by level. Texts have no levels.
fn distribution(question: &Question<'_>, tables: &TableSet) -> Option<Distribution> {
    let table = tables.levels(&question.cell()).filter(|_| question.was_put())?;
    Some(Distribution {
        seminar: question.seminar.id.clone(),
        module: question.module.map(|module| module.id.clone()),
        item: question.item.id.clone(),
        table: table.clone(),
    })
}

/// Overall satisfaction by state: internally alone, where tables of states are.
fn state_findings(questions: &[Question<'_>], tables: &TableSet, survey: &Survey) -> Vec<Finding> {
    let overall = |question: &&Question<'_>| {
        question.module.is_none()
            && question.item.dimension == Some(Dimension::Overall)
            && question.scale.kind.is_rating()
    };
    let of_states = |question: &Question<'_>| -> Vec<Finding> {
        let cell = question.cell();
        let states = tables.states_of(&cell).map(|(state, _)| Group::State(state.clone()));
        let of_state = |group| favourable_finding(&Question { group, ..question.clone() }, tables, &survey.rules);
        states.filter_map(of_state).collect()
    };
    questions.iter().filter(overall).flat_map(of_states).collect()
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
