//! S17 and S21: whether comments criticise a theme, and whether that holds without some of the people.

use crate::harmonise::{CriticalVoices, Criticism};
use crate::measure::finding::{Drops, Stability, Verdict};
use crate::survey::{Rules, Share};

/// Fewest people who criticise a theme that is criticised.
const FEWEST_CRITICS: u64 = 3;

/// Whether a theme is criticised: by at least three people, and in at least so many of the comments as the rules say; and
/// whether that holds without each author, a nameless comment being one, and without each state. None without comments.
pub(super) fn criticised(criticism: &Criticism, rules: &Rules) -> Option<(Verdict, Stability)> {
    let verdict = verdict_of(criticism.whole, rules)?;
    let outcome = |trials: &[CriticalVoices]| {
        let mut drops = Drops::default();
        for left in trials {
            drops.count(1, verdict_of(*left, rules).map(|other| other.says_the_same_as(verdict)));
        }
        drops
    };
    let (respondents, states) = (outcome(&criticism.without_author), outcome(&criticism.without_state));
    Some((verdict, Stability { respondents, states }))
}

/// What so many voices say; none without comments.
fn verdict_of(voices: CriticalVoices, rules: &Rules) -> Option<Verdict> {
    let share = Share::of(voices.critical, voices.comments)?;
    let criticised = share >= rules.theme_share && voices.critics >= FEWEST_CRITICS;
    Some(if criticised { Verdict::Criticised } else { Verdict::NotCriticised })
}
