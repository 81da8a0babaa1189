//! Problems of the input as data: their codes, places, messages and cures.

pub(super) mod cure;
pub(super) mod issue;
pub(super) mod issue_code;
pub(super) mod log;
pub(super) mod message;
