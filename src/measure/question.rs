//! Questions: an item, put to a group about a module or a whole seminar, and what was answered.

use super::finding::{Estimate, Finding, FindingKey, Interval, Method, NoNumber, Statistic};
use super::statistics::Sample;
use crate::survey::{
    Counts, Group, Item, LevelClass, Module, Per, Programme, Questionnaire, Scale, Seminar, Tallies, TallyKey,
};

/// An item, put to a group about a module of a seminar or about the seminar as a whole.
#[derive(Debug, Clone)]
pub(super) struct Question<'a> {
    pub(super) seminar: &'a Seminar,
    pub(super) module: Option<&'a Module>,
    pub(super) item: &'a Item,
    pub(super) scale: &'a Scale,
    pub(super) group: Group,
}

/// What was answered to a question.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Answers {
    /// Scores of all levels, low to high.
    pub(super) scores: Vec<f64>,
    /// Answers by level.
    pub(super) levels: Vec<u64>,
    /// Respondents to whom the question was put.
    pub(super) asked: u64,
    /// Valid answers.
    pub(super) valid: u64,
    /// Answers below the favourable or ideal levels, as the scale declares them.
    pub(super) low: u64,
    /// Answers on ideal levels, or neutral ones.
    pub(super) middle: u64,
    /// Answers on favourable levels, or above the ideal.
    pub(super) high: u64,
}

/// Every question of a seminar: those on the seminar as a whole first, then module by module in the order of the
/// curriculum, each in the order of the form.
pub(super) fn questions<'a>(
    seminar: &'a Seminar,
    programme: &'a Programme,
    questionnaire: &'a Questionnaire,
) -> Vec<Question<'a>> {
    let whole = questions_of(seminar, None, questionnaire);
    let by_module = programme.modules_of(seminar).map(|module| questions_of(seminar, Some(module), questionnaire));
    whole.into_iter().chain(by_module.flatten()).collect()
}

fn questions_of<'a>(
    seminar: &'a Seminar,
    module: Option<&'a Module>,
    questionnaire: &'a Questionnaire,
) -> Vec<Question<'a>> {
    let per = if module.is_some() { Per::Module } else { Per::Seminar };
    questionnaire
        .items
        .iter()
        .filter(|item| item.per == per)
        .filter(|item| item.modules.as_ref().is_none_or(|only| module.is_some_and(|module| only.contains(&module.id))))
        .filter_map(|item| {
            let scale = questionnaire.scale_of(item)?;
            Some(Question { seminar, module, item, scale, group: Group::All })
        })
        .collect()
}

impl Question<'_> {
    /// The same question at another seminar.
    pub(super) fn at<'b>(&'b self, seminar: &'b Seminar) -> Question<'b> {
        Question { seminar, ..self.clone() }
    }

    /// What was counted; none if the question was not put to anybody.
    pub(super) fn counts<'t>(&self, tallies: &'t Tallies) -> Option<&'t Counts> {
        let key = TallyKey {
            seminar: self.seminar.id.clone(),
            module: self.module.map(|module| module.id.clone()),
            item: self.item.id.clone(),
            group: self.group.clone(),
        };
        let counts = tallies.get(&key).filter(|counts| counts.asked() > 0)?;
        self.item.was_asked(self.seminar, self.module.map(|module| &module.id)).then_some(counts)
    }

    /// What was answered; none if the question was not put to anybody.
    pub(super) fn answers(&self, tallies: &Tallies) -> Option<Answers> {
        let counts = self.counts(tallies)?;
        let scores = self.scale.scores();
        let levels: Vec<u64> = (0..scores.len()).map(|level| counts.levels.get(level).copied().unwrap_or(0)).collect();
        let of_class = |class| {
            let in_class = self.scale.levels.iter().zip(&levels).filter(|(level, _)| level.class == Some(class));
            in_class.map(|(_, count)| count).sum()
        };
        Some(Answers {
            asked: counts.asked(),
            valid: levels.iter().sum(),
            low: of_class(LevelClass::Low),
            middle: of_class(LevelClass::Middle),
            high: of_class(LevelClass::High),
            scores,
            levels,
        })
    }

    /// Whether the scale has levels of a class.
    pub(super) fn has_class(&self, class: LevelClass) -> bool {
        self.scale.levels.iter().any(|level| level.class == Some(class))
    }

    /// The address of a statistic of this question.
    pub(super) fn key(&self, statistic: Statistic) -> FindingKey {
        FindingKey {
            seminar: self.seminar.id.clone(),
            cycle: self.seminar.cycle.clone(),
            part: self.seminar.part,
            comparator: None,
            module: self.module.map(|module| module.id.clone()),
            item: Some(self.item.id.clone()),
            group: self.group.clone(),
            statistic,
        }
    }
}

impl Answers {
    /// The answers as statistics take them.
    pub(super) fn sample(&self) -> Option<Sample<'_>> {
        Sample::new(&self.scores, &self.levels)
    }
}

impl Estimate {
    /// A number with its interval, or why there is none.
    pub(super) fn new(number: Option<(f64, Option<Interval>)>, otherwise: Self) -> Self {
        match number {
            Some((point, interval)) if point.is_finite() => Self::Value { point, interval },
            Some(_) | None => otherwise,
        }
    }

    /// Nobody answered.
    pub(super) const NO_ANSWERS: Self = Self::Undefined(NoNumber::NoAnswers);
}

impl Finding {
    /// A finding that says a number and no more. Addresses are made of identifiers, so that there always is one.
    pub(super) fn new(key: FindingKey, method: Method, estimate: Estimate, n: u64) -> Option<Self> {
        Some(Self {
            id: key.id().ok()?,
            key,
            estimate,
            n,
            n_comparator: None,
            n_eligible: None,
            p: None,
            p_adjusted: None,
            verdict: None,
            stability: None,
            method,
        })
    }
}
