//! The page a chart is drawn on: which chart, of what, in which language and how wide.

use crate::locale::Locale;
use crate::render::canvas::typeface::Typeface;
use crate::render::chart_size::ChartSize;
use crate::render::{Chart, Subject};

/// The page a chart is drawn on.
#[derive(Clone, Copy)]
pub(in crate::render) struct ChartPage<'a> {
    /// Which chart.
    pub(in crate::render) chart: Chart,
    /// Of what.
    pub(in crate::render) subject: Subject<'a>,
    /// In which language.
    pub(in crate::render) locale: &'a Locale,
    /// How wide.
    pub(in crate::render) size: ChartSize,
    /// In which letters.
    pub(in crate::render) typeface: &'a Typeface,
}

impl ChartPage<'_> {
    /// Pixels left free at every side.
    pub(super) fn margin(&self) -> f64 {
        self.size.margin()
    }

    /// Pixels between the margins.
    pub(in crate::render) fn inner_width(&self) -> f64 {
        self.size.width() - 2.0 * self.margin()
    }

    /// The id that its SVG has on a page of reports.
    pub(super) fn id(&self) -> String {
        format!(
            "chart-{}-{}-{}-{}",
            self.chart.name(),
            self.subject.seminar.id,
            self.locale.language(),
            self.size.name()
        )
    }
}
