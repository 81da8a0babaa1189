//! The parts of a workbook's archive, unpacked within limits that count what really unpacks.

use std::cell::Cell;
use std::io::{self, BufRead, BufReader, Cursor, Read};

use zip::ZipArchive;

use super::Unreadable;
use super::events::Events;
use super::limits::{LONGEST_EVENT, Limit, MOST_UNPACKED};

/// An archive and how much of it may still be unpacked.
pub(in crate::gather) struct Parts<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
    left: Cell<u64>,
}

impl<'b> Parts<'b> {
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
        let source: BufReader<Box<dyn Read + '_>> = BufReader::new(Box::new(file));
        Ok(Some(Events::new(Metered { source, left, left_of_event: LONGEST_EVENT, over: None })))
    }
}

/// Unpacks a part as long as the limits allow.
pub(super) struct Metered<'a> {
    source: BufReader<Box<dyn Read + 'a>>,
    left: &'a Cell<u64>,
    left_of_event: u64,
    over: Option<Limit>,
}

impl Metered<'_> {
    /// A new event begins.
    pub(super) fn begin_event(&mut self) {
        self.left_of_event = LONGEST_EVENT;
    }

    /// The limit that was reached, if one was.
    pub(super) fn over(&self) -> Option<Limit> {
        self.over
    }
}

impl Read for Metered<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let available = self.fill_buf()?;
        let count = available.len().min(buffer.len());
        buffer[..count].copy_from_slice(&available[..count]);
        self.consume(count);
        Ok(count)
    }
}

impl BufRead for Metered<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        let limits = [(self.left.get(), Limit::Unpacked), (self.left_of_event, Limit::Event)];
        self.over = limits.into_iter().find(|(left, _)| *left == 0).map(|(_, limit)| limit);
        if self.over.is_some() {
            return Err(io::Error::other("a limit is reached"));
        }
        self.source.fill_buf()
    }

    fn consume(&mut self, count: usize) {
        self.left.set(self.left.get().saturating_sub(count as u64));
        self.left_of_event = self.left_of_event.saturating_sub(count as u64);
        self.source.consume(count);
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use quick_xml::events::Event;
    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    fn archive(text: &str) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        writer.start_file("XL\\Part.xml", SimpleFileOptions::default()).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
        writer.finish().unwrap().into_inner()
    }

    fn read_all(parts: &mut Parts<'_>) -> Result<(), Unreadable> {
        let mut events = parts.events("xl/part.xml")?.unwrap();
        while !matches!(events.next()?, Event::Eof) {}
        Ok(())
    }

    #[test]
    fn what_unpacks_is_counted_over_all_parts_that_are_read() {
        let bytes = archive(&"<a/>".repeat(100_000));
        let mut parts = Parts::within(&bytes, 700_000).unwrap();
        assert_eq!(read_all(&mut parts), Ok(()));
        assert_eq!(read_all(&mut parts), Err(Unreadable::OverLimit(Limit::Unpacked)));
    }

    #[test]
    fn one_text_may_not_be_endless() {
        let bytes = archive(&format!("<a>{}</a>", " ".repeat(9 << 20)));
        assert_eq!(read_all(&mut Parts::open(&bytes).unwrap()), Err(Unreadable::OverLimit(Limit::Event)));
    }
}
