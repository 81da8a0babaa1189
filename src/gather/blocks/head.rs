//! The head of a large file: whether its records can be read block by block, and how.

use super::decoder::Coding;
use super::settings::{Blocks, Hashed};
use super::stream::{HEAD, HeadHash, Stream, beginning};
use crate::gather::cut::raw_table::Body;
use crate::gather::cut::text_or_sheet::TextOrSheet;
use crate::gather::decode::binary;
use crate::gather::delivered_file::DeliveredFile;
use crate::gather::folder::input_folder::LargeFile;
use crate::survey::{Delivery, KeySource, Layout};

/// A file as far as its header, if it is so large that its records are read block by block.
pub(in crate::gather) fn head(
    LargeFile { file: opened, size, has_twin }: LargeFile,
    path: &str,
    delivery: &Delivery,
    blocks: Blocks,
) -> Option<DeliveredFile> {
    let by_module = matches!(delivery.keys.module.as_ref().map(|key| &key.source), Some(KeySource::Column(_)));
    // Filters, recodes and days look at more of a record than is counted.
    let has_more = delivery.keys.date.is_some() || !delivery.exclude.is_empty() || !delivery.recode.is_empty();
    if delivery.layout != Layout::Wide
        || by_module
        || has_more
        || delivery.keys.count.is_some()
        || delivery.repeats.is_some()
    {
        return None;
    }
    let head = beginning(opened.open().ok()?).ok()?;
    if binary::by_beginning(&head).is_some() {
        return None;
    }
    // The head may end within a character.
    let cuts = if head.len() < HEAD { 0..1 } else { 0..4 };
    let ends = cuts.map(|cut| head.len() - cut);
    let mut files = ends.map(|end| DeliveredFile::of_bytes(path, head[..end].to_vec(), delivery));
    let mut file = files.find(|file| file.table.is_some())?;
    let table = file.table.as_mut()?;
    // What a platform writes beside the answers is looked for in every record.
    if table.export.is_some() {
        return None;
    }
    let coding = Coding::named(table.encoding)?;
    // Without a declaration a file is in a single-byte encoding if none of its bytes speaks against it.
    let by_all_bytes = delivery.encoding.is_none() && table.encoding == "windows-1252";
    let Body::Whole { cut_from: TextOrSheet::Text { text, delimiter }, start } = &table.body else { return None };
    let below = text.get(*start..).filter(|below| !below.is_empty() && !by_all_bytes)?;
    let lines = memchr::memchr_iter(b'\n', below).count().max(1);
    let line = u64::try_from(below.len() / lines).ok()?.max(1);
    let is_hashed = blocks.hashed == Hashed::All || has_twin;
    let (delimiter, body, mark) = (*delimiter, *start, coding.mark(&head));
    let stream = Stream {
        file: opened,
        head: HeadHash::of(&head),
        coding,
        mark,
        delimiter,
        body,
        blocks,
        is_hashed,
        records: size / line,
    };
    table.body = Body::Blocks(stream);
    file.sha256 = String::new();
    Some(file)
}
