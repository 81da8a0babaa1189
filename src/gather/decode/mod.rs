//! Bytes to text: encodings, and what is no text at all.

pub(super) mod binary;
pub(super) mod code_page_850;
pub(super) mod encoding;
pub(super) mod look_alike;
pub(super) mod mojibake;
