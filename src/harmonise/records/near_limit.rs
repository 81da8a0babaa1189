//! Whether the time zone, which nobody declared, decides what becomes of a record whose time is in UTC.

use super::filters::Filters;
use super::record::RecordEntry;
use crate::harmonise::answers::asked_of::AskedOf;
use crate::harmonise::date_reader::AnswerDay;

/// Whether a window, or what was asked, depends on where on earth the time of a record was.
pub(super) fn is_near_limit(entry: &RecordEntry, filters: &Filters, asked: &AskedOf<'_>) -> bool {
    let (Some(day), Some(somewhere)) = (entry.date, entry.somewhere) else { return false };
    let (read, seminar) = (AnswerDay { day, somewhere }, entry.seminar.as_ref());
    read.is_near_limit(|day| filters.in_window(seminar, Some(day)))
        || seminar.is_some_and(|seminar| read.is_near_limit(|day| asked.on(seminar, day)))
}
