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
