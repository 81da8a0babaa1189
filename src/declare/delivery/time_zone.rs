//! Time zones by their names in the IANA database, which stands in the program, or as an offset.

use jiff::tz::{TimeZone, TimeZoneDatabase};

use crate::declare::parse::document::Document;
use crate::text::fixed_offset;

/// Reads the name of a time zone, such as `America/Lima`, or an offset such as `-05:00`; a problem if it is neither.
pub(super) fn time_zone(name: &str, path: &str, document: &mut Document<'_>) -> Option<TimeZone> {
    let zones = TimeZoneDatabase::bundled();
    let zone = fixed_offset(name).map(TimeZone::fixed).or_else(|| zones.get(name).ok());
    if zone.is_none() {
        let known: Vec<String> = zones.available().map(|zone| zone.to_string()).collect();
        let what = "time zone: write one such as America/Lima, or an offset such as -05:00";
        document.report_unknown(path, what, name, known.iter().map(String::as_str));
    }
    zone
}
