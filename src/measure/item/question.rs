//! Questions: an item, put to a group about a module or a whole seminar, and what was answered.

use std::collections::BTreeMap;

use crate::measure::finding::{Estimate, Finding, FindingKey, Method, NoNumber, Statistic};
use crate::statistics::{Interval, Sample};
use crate::survey::{
    Counts, Group, Item, LevelClass, Module, Per, Programme, Questionnaire, Scale, Seminar, StateCode, Tallies,
    TallyKey,
};

/// What was answered to a question.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::measure) struct Answers {
    /// Scores of all levels, low to high.
    pub(in crate::measure) scores: Vec<f64>,
    /// Answers by level.
    pub(in crate::measure) levels: Vec<u64>,
    /// Respondents to whom the question was put.
    pub(in crate::measure) asked: u64,
    /// Valid answers.
    pub(in crate::measure) valid: u64,
    /// Answers below the favourable or ideal levels, as the scale declares them.
    pub(in crate::measure) low: u64,
    /// Answers on ideal levels, or neutral ones.
    pub(in crate::measure) middle: u64,
    /// Answers on favourable levels, or above the ideal.
    pub(in crate::measure) high: u64,
}

impl Question<'_> {
    /// What was counted; none if the question was not put to anybody.
    pub(in crate::measure) fn counts<'t>(&self, tallies: &'t Tallies) -> Option<&'t Counts> {
        let counts = tallies.get(&self.cell()).filter(|counts| counts.asked() > 0)?;
        self.item.was_asked(self.seminar, self.module.map(|module| &module.id)).then_some(counts)
    }

    /// Answers by level of each state, in the order of the states; none where the question is one state's.
    pub(in crate::measure) fn states<'t>(&self, tallies: &'t Tallies) -> BTreeMap<&'t StateCode, &'t [u64]> {
        match self.group {
            Group::State(_) => BTreeMap::new(),
            Group::All => {
                tallies.states_of(&self.cell()).map(|(state, counts)| (state, counts.levels.as_slice())).collect()
            }
        }
    }

    /// Where its answers are counted.
    fn cell(&self) -> TallyKey {
        TallyKey {
            seminar: self.seminar.id.clone(),
            module: self.module.map(|module| module.id.clone()),
            item: self.item.id.clone(),
            group: self.group.clone(),
        }
    }

    /// What was answered; none if the question was not put to anybody.
    pub(in crate::measure) fn answers(&self, tallies: &Tallies) -> Option<Answers> {
        let counts = self.counts(tallies)?;
        let levels = (0..self.scale.levels.len()).map(|level| counts.levels.get(level).copied().unwrap_or(0)).collect();
        Some(self.classified(levels, counts.asked()))
    }

    /// Answers by level, with what the scale says of the levels.
    pub(in crate::measure) fn classified(&self, levels: Vec<u64>, asked: u64) -> Answers {
        let of_class = |class| {
            let in_class = self.scale.levels.iter().zip(&levels).filter(|(level, _)| level.class == Some(class));
            in_class.map(|(_, count)| count).sum()
        };
        Answers {
            asked,
            valid: levels.iter().sum(),
            low: of_class(LevelClass::Low),
            middle: of_class(LevelClass::Middle),
            high: of_class(LevelClass::High),
            scores: self.scale.scores(),
            levels,
        }
    }

    /// Whether the scale has levels of a class.
    pub(in crate::measure) fn has_class(&self, class: LevelClass) -> bool {
        self.scale.levels.iter().any(|level| level.class == Some(class))
    }

    /// The key of a statistic of this question.
    pub(in crate::measure) fn key(&self, statistic: Statistic) -> FindingKey {
        FindingKey {
            item: Some(self.item.id.clone()),
            group: self.group.clone(),
            ..FindingKey::of_seminar(self.seminar, self.module.map(|module| &module.id), statistic)
        }
    }

    /// A finding about this question beside the same one at an earlier seminar.
    pub(in crate::measure) fn finding_against(
        &self,
        former: &Question<'_>,
        (statistic, method): (Statistic, Method),
        estimate: Estimate,
        n: u64,
    ) -> Finding {
        let renamed = former.module.filter(|former| self.module.is_some_and(|module| module.id != former.id));
        let key = FindingKey { comparator: Some(former.seminar.id.clone()), ..self.key(statistic) };
        Finding { comparator_module: renamed.map(|former| former.id.clone()), ..Finding::new(key, method, estimate, n) }
    }
}

impl Answers {
    /// The answers as statistics take them.
    pub(in crate::measure) fn sample(&self) -> Option<Sample<'_>> {
        Sample::new(&self.scores, &self.levels)
    }
}

impl Estimate {
    /// A number with its interval, or why there is none.
    pub(in crate::measure) fn new(number: Option<(f64, Option<Interval>)>, otherwise: Self) -> Self {
        match number {
            Some((point, interval)) if point.is_finite() => Self::Value { point, interval },
            Some(_) | None => otherwise,
        }
    }

    /// Nobody answered.
    pub(in crate::measure) const NO_ANSWERS: Self = Self::Undefined(NoNumber::NoAnswers);
}

impl Finding {
    /// A finding that says a number and no more.
    pub(in crate::measure) fn new(key: FindingKey, method: Method, estimate: Estimate, n: u64) -> Self {
        Self {
            key,
            comparator_module: None,
            estimate,
            n,
            n_comparator: None,
            n_eligible: None,
            p: None,
            p_adjusted: None,
            verdict: None,
            stability: None,
            method,
        }
    }
}
