//! Draws from the plan: who takes part, what they answer, write and ask for.

pub(super) mod answers;
pub(super) mod comments;
pub(super) mod draws;
pub(super) mod filled_form;
pub(super) mod knowledge;
pub(super) mod participants;
pub(super) mod requests;
