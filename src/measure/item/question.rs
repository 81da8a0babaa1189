//! What is known of the answers to a question.

use std::collections::BTreeMap;

use super::answers::Answers;
use super::possible::Possible;
use crate::limit::{LevelTable, Table, TableSet};
use crate::measure::finding::{Estimate, Finding, FindingKey, Method, NoNumber, Statistic, WhyWithheld};
use crate::statistics::Interval;
use crate::survey::{Group, Question, StateCode};

/// What is known of the answers to a question that was put to somebody.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::measure) enum KnownAnswers {
    /// Nothing, and why.
    Nothing(WhyWithheld),
    /// The counts that are possible.
    Counts(Possible),
}

impl KnownAnswers {
    /// The counts that are possible; none where nothing is known.
    pub(in crate::measure) fn counts(&self) -> Option<&Possible> {
        match self {
            Self::Nothing(_) => None,
            Self::Counts(possible) => Some(possible),
        }
    }

    /// Valid answers, where enough people answered to tell.
    pub(in crate::measure) fn valid(&self) -> Option<u64> {
        self.counts().map(Possible::valid)
    }

    /// Whether there are at least so many answers.
    pub(in crate::measure) fn has(&self, fewest: u64) -> bool {
        self.valid().is_some_and(|valid| valid >= fewest)
    }
}

impl Question<'_> {
    /// Whether it was put to anybody.
    pub(in crate::measure) fn is_in(&self, tables: &TableSet) -> bool {
        self.was_put() && tables.levels(&self.cell()).is_some()
    }

    /// Its table, or why that isn't told; none if the question was put to nobody.
    pub(in crate::measure) fn table<'t>(&self, tables: &'t TableSet) -> Option<Result<&'t Table, WhyWithheld>> {
        let table = tables.levels(&self.cell()).filter(|_| self.was_put())?;
        Some(match table {
            LevelTable::BelowFloor => Err(WhyWithheld::BelowFloor),
            LevelTable::Linked => Err(WhyWithheld::Linked),
            LevelTable::Released(table) => Ok(table),
        })
    }

    /// What is known of its answers; none if it was put to nobody, or has no single answers.
    pub(in crate::measure) fn known(&self, tables: &TableSet) -> Option<KnownAnswers> {
        match self.table(tables)? {
            Err(why) => Some(KnownAnswers::Nothing(why)),
            Ok(table) => Possible::of(table, self.scale).map(KnownAnswers::Counts),
        }
    }

    /// Respondents to whom it was put, where that is told.
    pub(in crate::measure) fn asked(&self, tables: &TableSet) -> Option<u64> {
        tables.levels(&self.cell())?.released()?.asked
    }

    /// People who answered it, where that is told.
    pub(in crate::measure) fn answered(&self, tables: &TableSet) -> Option<u64> {
        Some(tables.levels(&self.cell())?.released()?.answered)
    }

    /// Answers by level of each state, in the order of the states; none where the question is one state's, or they aren't
    /// told.
    pub(in crate::measure) fn states<'t>(&self, tables: &'t TableSet) -> BTreeMap<&'t StateCode, &'t [u64]> {
        match self.group {
            Group::State(_) => BTreeMap::new(),
            Group::All => tables.states_of(&self.cell()).collect(),
        }
    }

    /// Nobody's answers: they show which findings there would be.
    pub(in crate::measure) fn no_answers(&self) -> Answers {
        Answers::new(self.scale, vec![0; self.scale.levels.len()], None)
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
    /// The finding with everything withheld, even how many answered.
    pub(in crate::measure) fn withheld(self, why: WhyWithheld) -> Self {
        Self {
            estimate: Estimate::Withheld(why),
            n: None,
            n_comparator: None,
            n_eligible: None,
            p: None,
            p_adjusted: None,
            verdict: None,
            stability: None,
            ..self
        }
    }

    /// A finding that says a number and no more.
    pub(in crate::measure) fn new(key: FindingKey, method: Method, estimate: Estimate, n: u64) -> Self {
        Self {
            key,
            comparator_module: None,
            estimate,
            n: Some(n),
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
