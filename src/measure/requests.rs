//! What member states asked the evaluation meeting to change.

use std::collections::{BTreeMap, BTreeSet};

use super::measured::Request;
use crate::harmonise::StateComment;

/// How many distinct states ask for what, by seminar, module and topic. Comments without a topic ask for nothing that
/// could be counted.
pub(super) fn requests(comments: &[StateComment]) -> Vec<Request> {
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
