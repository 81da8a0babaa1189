//! Survey platforms, whose exports have their own header rows, names, marks and codes: one file per platform.
//!
//! An export is recognised by what its first rows hold. Where that isn't clear nothing is guessed: the platform can be
//! declared, and what is declared wins.
//!
//! `description` says what is known of each; `first_rows` is what it is recognised by, `column_name` how its columns are
//! called, and `export` what a recognised table is.

pub(super) mod column_name;
pub(super) mod description;
pub(super) mod export;
pub(super) mod first_rows;
mod google_forms;
mod kobo;
mod limesurvey;
mod microsoft_forms;
mod odk;
mod qualtrics;
mod redcap;
mod surveymonkey;

pub use description::ResponseMark;
pub use export::{Export, SplitColumn};

use crate::survey::Platform;
use description::{Description, Fingerprint};
use export::Recognised;
use first_rows::FirstRows;

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

/// The platform of a table with these first rows: as declared, or as they show.
pub(super) fn recognise(rows: &[Vec<String>], declared: Platform) -> Option<Recognised> {
    let head = FirstRows { rows };
    if declared == Platform::Auto {
        return DESCRIPTIONS
            .iter()
            .find_map(|description| (description.fingerprint)(&head).map(|found| Recognised { description, found }));
    }
    let description = DESCRIPTIONS.iter().find(|description| description.platform == declared)?;
    let declared = || Fingerprint { header_rows: (description.header_rows)(&head), clue: "deliveries.toml" };
    Some(Recognised { description, found: (description.fingerprint)(&head).unwrap_or_else(declared) })
}
