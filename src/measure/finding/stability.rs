//! S17: whether a verdict holds when people are left out.

use serde::{Deserialize, Serialize};

/// What becomes of a verdict when respondents, and then whole states, are left out one at a time (S17).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Stability {
    /// Without each respondent.
    pub respondents: Drops,
    /// Without each state; nothing where states aren't known.
    pub states: Drops,
}

/// What became of a verdict over several trials, in each of which one respondent or one state was left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Drops {
    /// Trials that left enough answers to judge.
    pub judged: u64,
    /// Of those, trials with another verdict.
    pub changed: u64,
    /// Trials that left too few answers to judge. They are no change.
    pub too_few: u64,
}

impl Stability {
    /// Whether no trial changed the verdict. None if no trial without a respondent could be judged.
    #[must_use]
    pub fn is_stable(self) -> Option<bool> {
        (self.respondents.judged > 0).then_some(self.respondents.changed == 0 && self.states.changed == 0)
    }
}

/// Whether a verdict holds, in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "verdicts", rename_all = "snake_case")]
pub enum VerdictStability {
    /// No trial changed it, without a respondent or without a state.
    Stable,
    /// Without no respondent would there be another one; states aren't left out, or not known.
    StableForPeople,
    /// Some trials changed it.
    Unstable {
        /// Respondents without whom the verdict is another one; none of several verdicts together.
        respondents: Option<u64>,
    },
    /// Without any one respondent there are too few answers to judge.
    NotJudged,
}

impl VerdictStability {
    /// The name used in tables, such as `stable`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Stable => "stable",
            Self::StableForPeople => "stable_for_people",
            Self::Unstable { .. } => "unstable",
            Self::NotJudged => "not_judged",
        }
    }
}

impl Stability {
    /// It in a word.
    #[must_use]
    pub fn in_a_word(self) -> VerdictStability {
        if self.respondents.judged == 0 {
            VerdictStability::NotJudged
        } else if self.respondents.changed > 0 || self.states.changed > 0 {
            VerdictStability::Unstable { respondents: Some(self.respondents.changed) }
        } else if self.states.judged > 0 {
            VerdictStability::Stable
        } else {
            VerdictStability::StableForPeople
        }
    }
}

impl Drops {
    /// Counts `times` trials with the same outcome; none is too few to judge.
    pub fn count(&mut self, times: u64, same: Option<bool>) {
        match same {
            None => self.too_few += times,
            Some(true) => self.judged += times,
            Some(false) => {
                self.judged += times;
                self.changed += times;
            }
        }
    }
}
