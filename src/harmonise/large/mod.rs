//! Large files of one row per respondent: their records are counted block by block and not kept.
//!
//! A file is read once (`first_reading`). Each thread reads records as any file's are read (`file_reader`), adds their
//! answers up (`counter`) and drops them. What needs rows is read a second time and kept (`second_reading`): records of
//! respondents who were met more than once (`respondents_met`), in this file or another, and those of seminars small enough
//! for statistics on rows. They are taken out of the counts, and go the way of all rows. What is left of the counts is
//! handed over, seminar by seminar, as tallies and completeness (`hand_over`). So the whole gives what it would give if all
//! files were small. Of files with few records, most would be wanted: they are kept from the first reading on.
//!
//! Memory is bounded but for this: a file in which very many respondents repeat others, whose rows may be totals, which isn't
//! in the encoding of its head, or which has records of many megabytes, is read whole.

mod count;
mod counter;
pub(super) mod first_reading;
pub(super) mod hand_over;
mod repeat_filter;
mod respondents_met;
pub(super) mod second_reading;
