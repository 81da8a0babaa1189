//! Records that name nobody and stand in several files: exports of one survey of which the later repeats the earlier.
//!
//! Two records of different files are of the same person if their files repeat each other, and they are a pair there.
//!
//! Two files of one form and seminar *repeat each other* if at least half of the records of the smaller one (and two at
//! least) share something with one of the larger one that hardly two people share, at least half of these pairs agree in all
//! answers, and the chance of both is below one in a million. What is shared is a mark: a time stamp with seconds, or a
//! code of eight characters or more, in a column of the same header in both files that holds no answers and tells nine in
//! ten records apart; or a comment of at least 20 characters. Where neither file has such a column, four in five records
//! (and eight at least) that stand in both in the same order do as well, if the same chance is as small. Records of different
//! states, seminars, modules or items are never a pair.
//!
//! The other records of such files are *pairs* if they say the same and no mark tells them apart; or if between two pairs that
//! follow each other both files have as many records left, and these agree in more than half of their answers: an edited
//! form, whose time stamp may be another.
//!
//! Of each pair the rule for duplicates lets one count. Where something is shared that isn't enough, it is told and all count.

mod alignment;
mod anchors;
mod chance;
mod compared_file;
mod find;
mod relation;
mod settle;

pub(super) use find::{Repetitions, nameless};
