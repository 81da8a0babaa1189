//! From what may be shown to drafted recommendations, each bound to its evidence.
//!
//! A **signal** is a verdict of a released finding or a request of at least two member states. Signals rest on at least
//! ten answers and never on what is withheld or on one state's ratings.
//!
//! | kind of evidence | asks for a change | speaks against one |
//! |---|---|---|
//! | level | a share below the target; the score lower than other modules' | a share at the target; the score higher |
//! | change | declined since the earlier seminar | improved |
//! | time | answers on one side of the ideal | |
//! | states | requests | |
//! | division | divided opinions | |
//! | theme | comments criticise it | |
//! | learning | lower after than before; no gain found | a gain |
//!
//! Two signals are **independent** if they are about different items or of different kinds of evidence. A module's place
//! among the others is read from its score, and so from the same answers as every item in it: it makes no recommendation
//! together with a level, a change or a division. With few answers it is easy to find no gain: *no gain found* counts only
//! together with a level below the target or a decline.
//!
//! | negative signals about a module (or the seminar as a whole) | draft | priority |
//! |---|---|---|
//! | a weak level and a second, independent signal, both stable | change | high |
//! | two other independent signals, both stable; or a weak level and a second one, where it is withheld whether one of them is stable | change | medium |
//! | two independent signals, but no two stable ones; or two other ones, where it is withheld | change | low |
//! | one, or several that aren't independent | observation | |
//! | none; at least two rated items strong and not unstable, more than half of all; the released share of every other at or over the target | keep | |
//!
//! **Stable** is a verdict that no single respondent and no single state changes by being left out (S17). That a module's ratings surely
//! go with overall satisfaction is named beside what asks for a change, but is no signal: it doesn't ask for one.
//!
//! The **action** is what `rules.toml` declares for one dimension (content, method, time …; "overall" is none of them):
//! that with most kinds of negative evidence; among several alike, that whose
//! favourable share lies so low that its interval ends under the share of every other. Where neither tells them apart it
//! is the action of an overall judgement, "investigate" if `rules.toml` doesn't say otherwise: the lowest of several
//! numbers that can't be told apart is chance. "Restructure or replace" is never drafted unless `rules.toml`
//! says so: how far a revision must go isn't in the answers. **Counter-evidence** are the positive signals about the same
//! module.

mod action;
mod distinct_from_siblings;
mod draft;
mod evidence;
mod explain;
mod line;
mod recommendation;
mod sentences;
mod signal;
mod statistic_words;
mod trail;
mod written;

pub use distinct_from_siblings::told_apart;
pub use explain::{explain, nearest_identifiers};
pub use recommendation::{Evidence, Kind, Priority, Recommendation, Signal};
pub use written::{count_in_words, stability_in_words, unit_of, verdict_in_words};

use std::collections::BTreeMap;

use crate::locale::Locales;
use crate::measure::FindingSet;
use crate::survey::{InvalidIdentifier, SeminarId, Survey};

use draft::{DraftOutline, drafts, stability_of};
use sentences::Sentences;

/// The drafts for one seminar: changes by priority, what to keep, observations; each in the order of the curriculum.
///
/// # Errors
/// If the seminar's identifier is so long that a recommendation's would be too long.
pub fn recommend(
    release: &FindingSet,
    survey: &Survey,
    seminar: &SeminarId,
    locales: &Locales,
) -> Result<Vec<Recommendation>, InvalidIdentifier> {
    let Some(seminar) = survey.programme.seminar(seminar) else { return Ok(Vec::new()) };
    let wording = Sentences { release, survey, seminar, locales };
    let mut numbers: BTreeMap<&str, u32> = BTreeMap::new();
    let written = |draft: DraftOutline<'_>| {
        let letter = draft.kind.letter();
        let number = numbers.entry(letter).or_insert(0);
        *number += 1;
        Ok(Recommendation {
            id: format!("{letter}-{}-{number:02}", seminar.id).parse()?,
            seminar: seminar.id.clone(),
            module: draft.module.map(|module| module.id.clone()),
            curriculum: seminar.curriculum.clone(),
            kind: draft.kind,
            action: draft.action,
            text: wording.proposal(&draft),
            target: wording.target(&draft),
            addressee: wording.addressee(draft.action),
            evidence: draft.evidence.iter().map(|sign| wording.evidence(sign)).collect(),
            counter_evidence: draft.counter_evidence.iter().map(|sign| wording.evidence(sign)).collect(),
            stability: stability_of(&draft),
            status: "draft",
        })
    };
    drafts(release, survey, seminar).into_iter().map(written).collect()
}
