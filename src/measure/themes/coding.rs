//! Which themes a comment mentions, and in which tone.

use super::{CodedComment, Tone};
use crate::harmonise::Comment;

/// Every comment, without themes.
pub(in crate::measure) fn coded(comments: &[Comment]) -> Vec<CodedComment> {
    let coded = |comment: &Comment| CodedComment { comment: comment.clone(), themes: Vec::new(), tone: Tone::Neutral };
    comments.iter().map(coded).collect()
}
