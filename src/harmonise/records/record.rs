//! A record of a file: its keys, and what became of it.

use jiff::civil::Date;

use crate::gather::{Export, Record, ResponseMark};
use crate::survey::{Delivery, ModuleId, RespondentId, SeminarId, StateCode, Treatment};

/// What became of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::harmonise) enum Disposition {
    /// Its answers count.
    Used,
    /// It repeats another.
    Duplicate,
    /// Another file replaces it.
    Superseded,
    /// It is left out on purpose.
    Excluded(LeftOut),
    /// It can't be read with certainty.
    Quarantined,
}

/// Why a record is left out on purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::harmonise) enum LeftOut {
    /// By the declared filter at this place.
    Filter(usize),
    /// The platform says that somebody only tried the form out.
    Preview,
    /// The platform says that it was never finished.
    Unfinished,
    /// It repeats a part of the form in which nothing declared was asked.
    OtherPart,
}

impl LeftOut {
    /// Why a record is left out by what its platform says of it; none if it counts.
    pub(super) fn by_platform(export: Option<&Export>, delivery: &Delivery, record: &Record<'_>) -> Option<Self> {
        let (left_out, treatment) = match export?.mark(record)? {
            ResponseMark::Preview => (Self::Preview, delivery.previews),
            ResponseMark::Incomplete => (Self::Unfinished, delivery.unfinished),
        };
        (treatment == Treatment::Exclude).then_some(left_out)
    }

    /// All reasons that a delivery may have, in the order of its filters, with their words.
    pub(in crate::harmonise) fn all(delivery: &Delivery) -> impl Iterator<Item = (Self, &str)> {
        let filters = delivery.exclude.iter().enumerate();
        let filters = filters.map(|(place, exclusion)| (Self::Filter(place), exclusion.reason.as_str()));
        filters.chain([
            (Self::Preview, "answers of a preview"),
            (Self::Unfinished, "responses that were not finished"),
            (Self::OtherPart, "rows of another repeated part"),
        ])
    }
}

/// What a row takes from the other rows of its person where it says nothing itself.
#[derive(Debug, Clone, Default)]
pub(in crate::harmonise) struct InheritedKeys {
    /// Whether the row is a person's own, so that it names no module.
    pub(in crate::harmonise) is_parent: bool,
    pub(in crate::harmonise) seminar: Option<SeminarId>,
    pub(in crate::harmonise) state: Option<StateCode>,
    pub(in crate::harmonise) date: Option<Date>,
    /// Why the person's own row is left out, and so the others.
    pub(super) left_out: Option<LeftOut>,
}

/// A record and its keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::harmonise) struct RecordEntry {
    /// The line on which it begins.
    pub(in crate::harmonise) line: u64,
    pub(in crate::harmonise) disposition: Disposition,
    /// None only where the record is not used.
    pub(in crate::harmonise) seminar: Option<SeminarId>,
    /// The module that the record itself names.
    pub(in crate::harmonise) module: Option<ModuleId>,
    pub(in crate::harmonise) state: Option<StateCode>,
    pub(in crate::harmonise) respondent: Option<RespondentId>,
    pub(in crate::harmonise) date: Option<Date>,
    /// The first and last day that it was somewhere on earth, where its time is in UTC and no zone is declared.
    pub(in crate::harmonise) somewhere: Option<[Date; 2]>,
    /// The item, in the layout `long`.
    pub(in crate::harmonise) item: Option<usize>,
    /// For how many answers or forms it stands.
    pub(in crate::harmonise) times: u64,
    /// The part of the form that it repeats, or the event, as a number; 0 is the form itself.
    pub(in crate::harmonise) part: u64,
}

impl RecordEntry {
    /// Whether its answers count.
    pub(in crate::harmonise) fn is_used(&self) -> bool {
        self.disposition == Disposition::Used
    }

    /// A record of which nothing is known yet.
    pub(in crate::harmonise) fn new(line: u64, disposition: Disposition) -> Self {
        Self {
            line,
            disposition,
            seminar: None,
            module: None,
            state: None,
            respondent: None,
            date: None,
            somewhere: None,
            item: None,
            times: 1,
            part: 0,
        }
    }
}
