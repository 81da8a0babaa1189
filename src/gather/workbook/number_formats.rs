//! Which numbers are shown as dates, durations or percentages: by the format of their style.

use std::collections::BTreeMap;

use quick_xml::events::Event;

use super::contents::Contents;
use super::events::attribute;
use super::limits::{Limit, MOST_COLUMNS};
use super::parts::ArchiveParts;
use super::unreadable::Unreadable;

/// What a number is shown as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ShownAs {
    /// A number.
    Number,
    /// A day, a time of day, or both.
    Date,
    /// Hours, minutes and seconds, also more than a day's.
    Duration,
    /// A hundred times as much with a percent sign, and so many decimals.
    Percent {
        /// The most decimals that are shown.
        decimals: u8,
    },
}

/// What each style shows numbers as.
#[derive(Debug, Default)]
pub(super) struct NumberFormats {
    by_style: Vec<ShownAs>,
}

/// Styles of a workbook: four times as many as a spreadsheet program has.
const MOST_STYLES: usize = 16 * MOST_COLUMNS;

impl NumberFormats {
    /// Reads the styles of a workbook; it may have none.
    pub(super) fn read(parts: &mut ArchiveParts<'_>, contents: &Contents) -> Result<Self, Unreadable> {
        let mut formats = Self::default();
        let mut own: BTreeMap<String, ShownAs> = BTreeMap::new();
        let part = contents.styles.as_deref().unwrap_or("xl/styles.xml");
        let Some(mut events) = parts.events(part)? else { return Ok(formats) };
        let mut is_cell_style = false;
        loop {
            match events.next()? {
                Event::Start(tag) => match tag.local_name().as_ref() {
                    "numFmt" => {
                        if let (Some(id), Some(code)) = (attribute(&tag, "numFmtId"), attribute(&tag, "formatCode")) {
                            own.insert(id, by_code(&code));
                        }
                    }
                    "cellXfs" => is_cell_style = true,
                    "xf" if is_cell_style => {
                        let id = attribute(&tag, "numFmtId").unwrap_or_default();
                        formats.by_style.push(own.get(&id).copied().unwrap_or_else(|| built_in(&id)));
                    }
                    _other => {}
                },
                Event::End(tag) if tag.local_name().as_ref() == "cellXfs" => is_cell_style = false,
                Event::Eof => return Ok(formats),
                _other => {}
            }
            if formats.by_style.len() > MOST_STYLES || own.len() > MOST_STYLES {
                return Err(Unreadable::OverLimit(Limit::Strings));
            }
        }
    }

    /// What a style shows numbers as.
    pub(super) fn of_style(&self, style: usize) -> ShownAs {
        self.by_style.get(style).copied().unwrap_or(ShownAs::Number)
    }
}

/// The formats that every workbook has, by number (ECMA-376, 18.8.30); those of East Asian languages are dates too.
fn built_in(id: &str) -> ShownAs {
    match id.parse::<u32>() {
        Ok(9) => ShownAs::Percent { decimals: 0 },
        Ok(10) => ShownAs::Percent { decimals: 2 },
        Ok(46) => ShownAs::Duration,
        Ok(14..=22 | 27..=36 | 45 | 47 | 50..=58) => ShownAs::Date,
        Ok(_) | Err(_) => ShownAs::Number,
    }
}

/// What the first section of a format's code shows: letters of dates outside quotes and brackets, `[h]`, or a percent sign
/// that isn't written as it is.
fn by_code(code: &str) -> ShownAs {
    let mut decimals = None;
    let mut is_percent = false;
    let mut characters = code.chars();
    while let Some(character) = characters.next() {
        match character.to_ascii_lowercase() {
            ';' => break,
            '\\' | '_' | '*' => {
                characters.next();
            }
            '"' => {
                characters.by_ref().find(|end| *end == '"');
            }
            '[' => {
                let within: String = characters.by_ref().take_while(|end| *end != ']').collect();
                if counts_time(&within.to_ascii_lowercase()) {
                    return ShownAs::Duration;
                }
            }
            'g' if code.trim().eq_ignore_ascii_case("general") => return ShownAs::Number,
            'd' | 'm' | 'y' | 'h' | 's' => return ShownAs::Date,
            '%' => is_percent = true,
            '.' => decimals = Some(0),
            '0' | '#' | '?' => decimals = decimals.map(|decimals: u8| decimals.saturating_add(1)),
            _other => {}
        }
    }
    if is_percent { ShownAs::Percent { decimals: decimals.unwrap_or(0) } } else { ShownAs::Number }
}

/// Whether it is one unit of time, as in `[h]` or `[mm]`.
fn counts_time(within: &str) -> bool {
    ['h', 'm', 's'].iter().any(|unit| !within.is_empty() && within.trim_matches(*unit).is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_with_letters_of_dates_are_dates_and_hours_in_brackets_are_durations() {
        for code in ["DD/MM/YYYY", "h:mm AM/PM", "m\"M\"d\"D\";@", "[$-416]d \"de\" mmmm", "yyyy\\-mm\\-dd hh:mm"] {
            assert_eq!(by_code(code), ShownAs::Date, "{code}");
        }
        for code in ["[h]:mm:ss", "[hh]:mm", "[mm]:ss", "[S]"] {
            assert_eq!(by_code(code), ShownAs::Duration, "{code}");
        }
        for code in ["General", "0.00", "#,##0\\ [$R$-416]", "[Red]0", "\"día\" 0", "0_d", "@", "0;dd", "0\\d", "\""] {
            assert_eq!(by_code(code), ShownAs::Number, "{code}");
        }
    }

    #[test]
    fn a_percent_sign_that_is_only_written_does_not_make_a_percentage() {
        for (code, decimals) in
            [("0%", 0), ("0.0%", 1), ("0.00 %", 2), ("0\\ %", 0), ("#,##0.0#%", 2), ("[Red]0%;-0%", 0), ("\"≈\"0%", 0)]
        {
            assert_eq!(by_code(code), ShownAs::Percent { decimals }, "{code}");
        }
        for code in ["0\"%\"", "0\\%", "0.0\" %\"", "0_%", "0;0%", "[$%]0"] {
            assert_eq!(by_code(code), ShownAs::Number, "{code}");
        }
    }

    #[test]
    fn formats_that_every_workbook_has_are_known_by_number() {
        assert_eq!([14, 22, 46, 0, 9, 10, 49].map(|id| built_in(&id.to_string())), {
            use ShownAs::{Date, Duration, Number, Percent};
            [Date, Date, Duration, Number, Percent { decimals: 0 }, Percent { decimals: 2 }, Number]
        });
    }
}
