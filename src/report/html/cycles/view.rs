//! What every section of the page on all cycles is written from: one language.

use maud::Markup;

use crate::report::cycles::{ComparedPart, CyclesInputs, Index, PartRatings};
use crate::report::html::parts::frame;
use crate::report::html::parts::table::ColumnHead;
use crate::report::wording::Wording;
use crate::survey::Seminar;

/// One language of the report on all cycles.
pub(super) struct CyclesView<'a> {
    pub(super) inputs: &'a CyclesInputs<'a>,
    pub(super) wording: &'a Wording<'a>,
    pub(super) parts: &'a [PartRatings<'a>],
    pub(super) index: &'a Index<'a>,
}

impl CyclesView<'_> {
    pub(super) fn word(&self, key: &str) -> String {
        self.wording.locale.word(key)
    }

    /// A section that every report on cycles has.
    pub(super) fn section(&self, name: &str, contents: &Markup) -> Markup {
        frame::section(self.wording, name, &self.word(&format!("cycles-section-{name}")), contents)
    }

    /// The name of a part's section.
    pub(super) fn part_name(part: &ComparedPart<'_>) -> String {
        format!("part-{}", part.number)
    }

    /// The heading of a part.
    pub(super) fn part_title(&self, part: &ComparedPart<'_>) -> String {
        self.wording.locale.text("cycles-part", &[("part", u64::from(part.number).into())])
    }

    /// Seminars by identifier and year, separated by commas.
    pub(super) fn seminar_names(&self, seminars: &[&Seminar]) -> String {
        seminars.iter().map(|seminar| self.wording.names.seminar(&seminar.id)).collect::<Vec<_>>().join(", ")
    }

    /// Headings of columns of words.
    pub(super) fn words(&self, key: &str) -> ColumnHead {
        ColumnHead::Words(self.word(key))
    }

    /// Headings of columns of numbers.
    pub(super) fn numbers(&self, key: &str) -> ColumnHead {
        ColumnHead::Numbers(self.word(key))
    }
}
