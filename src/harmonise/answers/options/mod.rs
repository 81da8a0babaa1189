//! Several options of one question: joined in a cell, listed by a program, in a column each, or with words of one's own.

pub(in crate::harmonise) mod joined_options;
pub(super) mod listed;
pub(super) mod other_option;
pub(in crate::harmonise) mod split_options;
