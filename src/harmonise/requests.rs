//! What member states asked the evaluation meeting to change.

use std::collections::{BTreeMap, BTreeSet};

use super::responses::StateComment;
use crate::survey::{Dimension, ModuleId, SeminarId};

/// What member states asked to change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// The seminar.
    pub seminar: SeminarId,
    /// The module; none for the structure of the seminar.
    pub module: Option<ModuleId>,
    /// What they ask to change.
    pub topic: Dimension,
    /// How many states ask for it.
    pub states: u64,
}

/// How many distinct states ask for what, by seminar, module and topic. Comments without a topic ask for nothing that
/// could be counted.
#[must_use]
pub fn requests(comments: &[StateComment]) -> Vec<Request> {
    let mut states: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for comment in comments {
        if let Some(topic) = comment.topic {
            let request = (comment.seminar.clone(), comment.module.clone(), topic);
            states.entry(request).or_default().insert(&comment.state);
        }
    }
    states
        .into_iter()
        .map(|((seminar, module, topic), states)| Request { seminar, module, topic, states: states.len() as u64 })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn comment(state: &str, module: Option<&str>, topic: Option<Dimension>) -> StateComment {
        StateComment {
            seminar: "C1P1".parse().unwrap(),
            state: state.parse().unwrap(),
            module: module.and_then(|module| module.parse().ok()),
            topic,
            comment: String::new(),
            language: None,
        }
    }

    #[test]
    fn a_state_that_asks_twice_counts_once() {
        let time = Some(Dimension::Time);
        let counted = requests(&[
            comment("PE", Some("M01"), time),
            comment("PE", Some("M01"), time),
            comment("CL", Some("M01"), time),
            comment("CL", None, time),
            comment("CL", Some("M01"), None),
        ]);
        let summary: Vec<(bool, u64)> =
            counted.iter().map(|request| (request.module.is_some(), request.states)).collect();
        assert_eq!(summary, [(false, 1), (true, 2)]);
    }
}
