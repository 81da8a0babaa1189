//! Survey platforms, whose exports have their own header rows, names, marks and codes: one file per platform.
//!
//! An export is recognised by what its first rows hold. Where that isn't clear nothing is guessed: the platform can be
//! declared, and what is declared wins.

mod description;
mod export;
mod google_forms;
mod head;
mod kobo;
mod limesurvey;
mod microsoft_forms;
mod odk;
mod qualtrics;
mod redcap;
mod surveymonkey;

pub use export::{Export, Mark, SplitColumn};

pub(in crate::gather) use description::ColumnName;
pub(in crate::gather) use export::{Recognised, is_tag_row};

use crate::survey::Platform;
use description::{Description, Fingerprint};
use head::Head;

/// All platforms, those with the clearest fingerprints first.
const DESCRIPTIONS: [&Description; 8] = [
    &qualtrics::DESCRIPTION,
    &surveymonkey::DESCRIPTION,
    &odk::DESCRIPTION,
    &kobo::DESCRIPTION,
    &redcap::DESCRIPTION,
    &limesurvey::DESCRIPTION,
    &microsoft_forms::DESCRIPTION,
    &google_forms::DESCRIPTION,
];

/// How many rows are looked at.
pub(super) const DEEPEST: usize = 4;

/// The platform of a table with these first rows: as declared, or as they show.
pub(super) fn recognise(rows: &[Vec<String>], declared: Platform) -> Option<Recognised> {
    let head = Head { rows };
    if declared == Platform::Auto {
        return DESCRIPTIONS
            .iter()
            .find_map(|description| (description.fingerprint)(&head).map(|found| Recognised { description, found }));
    }
    let description = DESCRIPTIONS.iter().find(|description| description.platform == declared)?;
    let declared = || Fingerprint { header_rows: (description.header_rows)(&head), clue: "deliveries.toml" };
    Some(Recognised { description, found: (description.fingerprint)(&head).unwrap_or_else(declared) })
}
