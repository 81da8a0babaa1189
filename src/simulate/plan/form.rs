//! The evaluation form of a simulated survey: its scales with their labels, and its questions, as they are declared.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::survey::{Per, ScaleKind, Translated};
use crate::text::data_file;

/// The declaration of what is asked, as it is written into the survey.
pub(in crate::simulate) const QUESTIONNAIRE: &str = include_str!("../declared/questionnaire.toml");

/// The form.
pub(in crate::simulate) static FORM: LazyLock<EvaluationForm> =
    LazyLock::new(|| EvaluationForm::of(data_file(QUESTIONNAIRE), data_file(include_str!("form.toml"))));

/// The highest level of knowledge, from 0; people write it from 1.
pub(in crate::simulate) const MOST_KNOWLEDGE: usize = 4;

/// What is asked, and how it is answered.
#[derive(Debug)]
pub(in crate::simulate) struct EvaluationForm {
    /// The questions, in the order of the form.
    pub(in crate::simulate) questions: Vec<PlannedQuestion>,
    /// How a respondent says that a question doesn't apply.
    pub(in crate::simulate) not_applicable: Translated,
    /// How a respondent says not to know.
    pub(in crate::simulate) dont_know: Translated,
}

/// A question of the form.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::simulate) struct PlannedQuestion {
    /// The item's identifier.
    pub(in crate::simulate) id: String,
    /// Asked for every module, or once.
    pub(in crate::simulate) per: Per,
    /// What its answers are.
    pub(in crate::simulate) kind: ScaleKind,
    /// The labels of its answers, low to high; numbers and texts have none.
    pub(in crate::simulate) labels: Vec<Translated>,
    /// How its column is headed, after the module if it is asked for every module.
    pub(in crate::simulate) heading: Translated,
    /// What the question is beside its answers.
    pub(in crate::simulate) role: Role,
}

/// What a question is beside its answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::simulate) enum Role {
    /// A question like any other.
    Plain,
    /// It asks what one knew before the module.
    Before,
    /// It asks what one knows after the module.
    After,
}

#[derive(Default, Deserialize)]
struct DeclaredQuestionnaire {
    scale: Vec<DeclaredScale>,
    item: Vec<DeclaredItem>,
}

#[derive(Deserialize)]
struct DeclaredScale {
    id: String,
    kind: ScaleKind,
    #[serde(default)]
    levels: Vec<DeclaredLevel>,
}

#[derive(Deserialize)]
struct DeclaredLevel {
    label: Translated,
}

#[derive(Deserialize)]
struct DeclaredItem {
    id: String,
    per: Per,
    scale: String,
    before: Option<String>,
}

/// What a form needs beside the declaration.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct FormWording {
    not_applicable: Translated,
    dont_know: Translated,
    heading: BTreeMap<String, Translated>,
}

impl EvaluationForm {
    fn of(declared: DeclaredQuestionnaire, wording: FormWording) -> Self {
        let DeclaredQuestionnaire { scale: scales, item: items } = declared;
        let role = |item: &DeclaredItem| match item.before {
            Some(_) => Role::After,
            None if items.iter().any(|other| other.before.as_ref() == Some(&item.id)) => Role::Before,
            None => Role::Plain,
        };
        let question = |item: &DeclaredItem| {
            // Texts need no declared scale.
            let scale = scales.iter().find(|scale| scale.id == item.scale);
            PlannedQuestion {
                id: item.id.clone(),
                per: item.per,
                kind: scale.map_or(ScaleKind::Text, |scale| scale.kind),
                labels: scale.iter().flat_map(|scale| &scale.levels).map(|level| level.label.clone()).collect(),
                heading: wording.heading.get(&item.id).cloned().unwrap_or_default(),
                role: role(item),
            }
        };
        Self {
            questions: items.iter().map(question).collect(),
            not_applicable: wording.not_applicable,
            dont_know: wording.dont_know,
        }
    }

    /// The questions that are asked so.
    pub(in crate::simulate) fn asked(&self, per: Per) -> impl Iterator<Item = &PlannedQuestion> {
        self.questions.iter().filter(move |question| question.per == per)
    }
}

impl PlannedQuestion {
    /// Whether the answer is free text.
    pub(in crate::simulate) fn is_text(&self) -> bool {
        self.kind.is_free_text()
    }

    /// Whether it asks for what one knew or knows.
    pub(in crate::simulate) fn is_of_knowledge(&self) -> bool {
        match self.role {
            Role::Before | Role::After => true,
            Role::Plain => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_question_is_headed_as_the_questionnaire_declares_and_texts_alone_have_no_scale() {
        assert_eq!(FORM.questions.len(), 14);
        for question in &FORM.questions {
            for heading in question.heading.iter() {
                assert!(QUESTIONNAIRE.contains(&format!("\"{heading}\"")) && !heading.is_empty(), "{heading}");
            }
            assert_eq!(question.is_text(), ["comment", "best", "improve"].contains(&question.id.as_str()));
        }
        assert_eq!(FORM.questions.iter().filter(|question| question.role == Role::After).count(), 1);
    }

    #[test]
    fn what_stands_for_no_answer_is_declared() {
        for text in FORM.not_applicable.iter().chain(FORM.dont_know.iter()) {
            assert!(QUESTIONNAIRE.contains(&format!("\"{text}\"")) && !text.is_empty(), "{text}");
        }
    }
}
