//! Bytes of a part of an archive, counted while they unpack.

use std::cell::Cell;
use std::io::{self, BufRead, BufReader, Read};

use super::limits::{LONGEST_EVENT, Limit};

/// Unpacks a part as long as the limits allow.
pub(super) struct Metered<'a> {
    source: BufReader<Box<dyn Read + 'a>>,
    left: &'a Cell<u64>,
    left_of_event: u64,
    over: Option<Limit>,
}

impl<'a> Metered<'a> {
    /// A part from its beginning, and what may still be unpacked of its archive.
    pub(super) fn new(part: Box<dyn Read + 'a>, left: &'a Cell<u64>) -> Self {
        Self { source: BufReader::new(part), left, left_of_event: LONGEST_EVENT, over: None }
    }

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
