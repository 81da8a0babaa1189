//! The texts that cells share.

use quick_xml::events::Event;

use super::contents::Contents;
use super::limits::{Limit, MOST_STRINGS, MOST_TEXT};
use super::parts::ArchiveParts;
use super::unreadable::Unreadable;

/// Texts by number.
#[derive(Debug, Default)]
pub(super) struct SharedStrings {
    text: String,
    ends: Vec<u32>,
}

impl SharedStrings {
    /// A text by its number.
    pub(super) fn get(&self, number: usize) -> Option<&str> {
        let end = *self.ends.get(number)? as usize;
        let start = if number == 0 { 0 } else { self.ends[number - 1] as usize };
        self.text.get(start..end)
    }
}

/// Reads the texts that cells share; a workbook may have none. How many the part claims to hold is not believed.
pub(super) fn read(parts: &mut ArchiveParts<'_>, contents: &Contents) -> Result<SharedStrings, Unreadable> {
    let mut strings = SharedStrings::default();
    let part = contents.shared_strings.as_deref().unwrap_or("xl/sharedStrings.xml");
    let Some(mut events) = parts.events(part)? else { return Ok(strings) };
    loop {
        match events.next()? {
            Event::Start(tag) if tag.local_name().as_ref() == "si" => {
                events.read_runs(&mut strings.text)?;
                if strings.ends.len() == MOST_STRINGS {
                    return Err(Unreadable::OverLimit(Limit::Strings));
                }
                let end = u32::try_from(strings.text.len()).ok().filter(|end| *end as usize <= MOST_TEXT);
                strings.ends.push(end.ok_or(Unreadable::OverLimit(Limit::Text))?);
            }
            Event::Eof => return Ok(strings),
            _other => {}
        }
    }
}
