//! Reads a file block by block, hashes what it reads, and cuts the blocks where records end.

use std::io::Read;

use memchr::{memchr_iter, memrchr_iter};
use sha2::{Digest, Sha256};

use super::decoder::{Decoder, End};
use super::not_in_blocks::NotInBlocks;
use super::stream::Stream;

/// A record that is longer than this can't be read in blocks.
const LONGEST_RECORD: usize = 16 << 20;

/// What is taken for granted of the quotes in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Quoting {
    /// Quotes stand around cells, and twice within them: a block ends at the last line break before which they are even in
    /// number, and blocks can be read by all threads.
    #[default]
    WellFormed,
    /// Nothing: a block ends anywhere, and the one thread that reads gives back what belongs to the next.
    Any,
}

/// A file that is being read.
pub(super) struct Feed {
    input: Box<dyn Read + Send>,
    hash: Option<Sha256>,
    decoder: Decoder,
    quoting: Quoting,
    size: usize,
    /// Bytes of text above the first record that are still to be passed over.
    above: usize,
    /// Bytes at the start of the file that are no text.
    mark: usize,
    /// Bytes as read, where they are not the text themselves.
    raw: Vec<u8>,
    /// Text that was read and belongs to the next block.
    rest: Vec<u8>,
    next: usize,
    end: End,
}

/// A block's number, and whether it is the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Given {
    pub(super) number: usize,
    pub(super) end: End,
}

impl Feed {
    pub(super) fn open(stream: &Stream, quoting: Quoting) -> Result<Self, NotInBlocks> {
        Ok(Self {
            input: Box::new(stream.open()?),
            hash: stream.is_hashed.then(Sha256::new),
            decoder: Decoder::new(stream.coding),
            quoting,
            size: stream.blocks.size.max(1),
            above: stream.body,
            mark: stream.mark,
            raw: Vec::new(),
            rest: Vec::new(),
            next: 0,
            end: End::More,
        })
    }

    /// Fills a block with the next records; none if there are no more.
    pub(super) fn fill(&mut self, block: &mut Vec<u8>) -> Result<Option<Given>, NotInBlocks> {
        block.clear();
        block.append(&mut self.rest);
        loop {
            if self.end == End::Last && block.is_empty() {
                return Ok(None);
            }
            if self.end == End::More {
                self.read_on(block)?;
                self.pass_over(block);
            }
            let end = match (self.end, self.quoting) {
                (End::Last, _) | (End::More, Quoting::Any) => block.len(),
                (End::More, Quoting::WellFormed) => last_boundary(block),
            };
            if end > 0 || self.end == End::Last {
                self.rest.extend_from_slice(&block[end..]);
                block.truncate(end);
                self.next += 1;
                return Ok(Some(Given { number: self.next - 1, end: self.end }));
            }
            if block.len() > LONGEST_RECORD {
                return Err(NotInBlocks::Entangled);
            }
        }
    }

    /// Takes back what belongs to the next block.
    pub(super) fn give_back(&mut self, text: &[u8]) -> Result<(), NotInBlocks> {
        self.rest.extend_from_slice(text);
        if self.rest.len() > LONGEST_RECORD { Err(NotInBlocks::Entangled) } else { Ok(()) }
    }

    /// The SHA-256 of all bytes, when all were read; none if nobody asks for it.
    pub(super) fn digest(self) -> Option<impl AsRef<[u8]>> {
        self.hash.map(Sha256::finalize)
    }

    fn read_on(&mut self, block: &mut Vec<u8>) -> Result<(), NotInBlocks> {
        let Self { input, hash, decoder, raw, .. } = self;
        let unreadable = |_| NotInBlocks::Unreadable;
        let wanted = u64::try_from(self.size).unwrap_or(u64::MAX);
        let read = if let Decoder::AsIs = decoder {
            let start = block.len();
            let read = input.take(wanted).read_to_end(block).map_err(unreadable)?;
            if let Some(hash) = hash {
                hash.update(&block[start..]);
            }
            read
        } else {
            raw.clear();
            let read = input.take(wanted).read_to_end(raw).map_err(unreadable)?;
            if let Some(hash) = hash {
                hash.update(&raw);
            }
            let mark = self.mark.min(raw.len());
            self.mark -= mark;
            let end = if read < self.size { End::Last } else { End::More };
            decoder.decode(&raw[mark..], end, block)?;
            read
        };
        if read < self.size {
            self.end = End::Last;
        }
        Ok(())
    }

    /// Drops what stands above the first record.
    fn pass_over(&mut self, block: &mut Vec<u8>) {
        if let Decoder::AsIs = self.decoder {
            self.above += std::mem::take(&mut self.mark);
        }
        let above = self.above.min(block.len());
        if above > 0 {
            block.drain(..above);
            self.above -= above;
        }
    }
}

/// Where the last record that is whole ends, if quoting is well formed; 0 if no record is.
fn last_boundary(text: &[u8]) -> usize {
    let quotes = memchr_iter(b'"', text).count();
    after_last(text, quotes, |at| text[at] == b'\n', b'\n')
        // A lone CR ends a line as well; of one at the end it can't be told whether it stands alone.
        .or_else(|| after_last(text, quotes, |at| text.get(at + 1).is_some_and(|next| *next != b'\n'), b'\r'))
        .unwrap_or(0)
}

fn after_last(text: &[u8], quotes: usize, ends_line: impl Fn(usize) -> bool, byte: u8) -> Option<usize> {
    let mut behind = 0;
    let mut end = text.len();
    for at in memrchr_iter(byte, text).filter(|at| ends_line(*at)) {
        behind += memchr_iter(b'"', &text[at..end]).count();
        end = at;
        if (quotes - behind).is_multiple_of(2) {
            return Some(at + 1);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_ends_after_the_last_line_break_outside_quotes() {
        let boundary = |text: &str| last_boundary(text.as_bytes());
        assert_eq!(boundary("a,b\nc,d\ne"), 8);
        assert_eq!(boundary("a,b\n\"c\nd\ne"), 4);
        assert_eq!(boundary("a,\"b\n\"\"\nc\"\nd"), 11);
        assert_eq!(boundary("a\rb\rc\r"), 4);
        assert_eq!(boundary("\"a\n"), 0);
    }
}
