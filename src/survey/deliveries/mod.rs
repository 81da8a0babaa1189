//! How answers arrive: files by their pattern, keys, and what is left out or read otherwise.

pub(super) mod cleaning;
pub(super) mod delivery;
pub(super) mod pattern;
