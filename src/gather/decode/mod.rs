//! Bytes to text.
//!
//! - `encoding`: which encoding a file is in: declared, marked, UTF-16, UTF-8, or else windows-1252.
//! - `look_alike`: when bytes look less like windows-1252 than like an encoding that has to be declared.
//! - `binary`: what is no text at all.
//! - `mojibake`: how letters are repaired that were saved in the wrong encoding; `code_page_850`: a table.

pub(super) mod binary;
pub(super) mod code_page_850;
pub(super) mod encoding;
pub(super) mod look_alike;
pub(super) mod mojibake;
