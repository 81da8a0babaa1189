//! The parts of a workbook's archive, unpacked within limits that count what really unpacks.

use std::cell::Cell;
use std::io::Cursor;

use zip::ZipArchive;

use super::events::Events;
use super::limits::MOST_UNPACKED;
use super::metered::Metered;
use super::unreadable::Unreadable;

/// An archive and how much of it may still be unpacked.
pub(in crate::gather) struct ArchiveParts<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
    left: Cell<u64>,
}

impl<'b> ArchiveParts<'b> {
    /// Opens an archive; nothing is unpacked yet.
    pub(super) fn open(bytes: &'b [u8]) -> Result<Self, Unreadable> {
        Self::within(bytes, MOST_UNPACKED)
    }

    fn within(bytes: &'b [u8], most_unpacked: u64) -> Result<Self, Unreadable> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| Unreadable::Damaged(error.to_string()))?;
        Ok(Self { archive, left: Cell::new(most_unpacked) })
    }

    /// A part's name as it stands in the archive; capital and small letters are alike, as are `/` and `\`.
    fn stored_name(&self, part: &str) -> Option<String> {
        let names = self.archive.file_names().filter_map(Result::ok);
        let is_it = |name: &str| name.replace('\\', "/").eq_ignore_ascii_case(part);
        names.into_iter().find(|name| is_it(name)).map(std::borrow::Cow::into_owned)
    }

    /// The XML of a part, event by event; none if there is no such part.
    pub(super) fn events(&mut self, part: &str) -> Result<Option<Events<'_>>, Unreadable> {
        let Some(name) = self.stored_name(part) else { return Ok(None) };
        let Self { archive, left } = self;
        let file = archive.by_name(&name).map_err(|error| Unreadable::Damaged(error.to_string()))?;
        Ok(Some(Events::new(Metered::new(Box::new(file), left))))
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use quick_xml::events::Event;
    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;
    use crate::gather::workbook::limits::Limit;

    fn archive(text: &str) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        writer.start_file("XL\\Part.xml", SimpleFileOptions::default()).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
        writer.finish().unwrap().into_inner()
    }

    fn read_all(parts: &mut ArchiveParts<'_>) -> Result<(), Unreadable> {
        let mut events = parts.events("xl/part.xml")?.unwrap();
        while !matches!(events.next()?, Event::Eof) {}
        Ok(())
    }

    #[test]
    fn what_unpacks_is_counted_over_all_parts_that_are_read() {
        let bytes = archive(&"<a/>".repeat(100_000));
        let mut parts = ArchiveParts::within(&bytes, 700_000).unwrap();
        assert_eq!(read_all(&mut parts), Ok(()));
        assert_eq!(read_all(&mut parts), Err(Unreadable::OverLimit(Limit::Unpacked)));
    }

    #[test]
    fn one_text_may_not_be_endless() {
        let bytes = archive(&format!("<a>{}</a>", " ".repeat(9 << 20)));
        assert_eq!(read_all(&mut ArchiveParts::open(&bytes).unwrap()), Err(Unreadable::OverLimit(Limit::Event)));
    }
}
