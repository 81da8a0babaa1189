//! Reads a file that a delivery claims: whole, or only its head if it is large.

use super::blocks::head::head;
use super::delivered_file::DeliveredFile;
use super::folder::claims::ClaimedFile;
use super::folder::input_folder::InputFolder;
use crate::survey::Delivery;

/// Reads a claimed file as far as its header.
pub(super) fn read(folder: &InputFolder, claimed: ClaimedFile<'_>, delivery: &Delivery) -> DeliveredFile {
    let ClaimedFile { path, delivery: number, captures } = claimed;
    let large = folder.large(path).and_then(|large| head(large, path, delivery, folder.blocks()));
    let file = large.unwrap_or_else(|| match folder.read(path) {
        Ok(bytes) => DeliveredFile::of_bytes(path, bytes, delivery),
        Err(error) => DeliveredFile::unread(path).unreadable(&error.to_string()),
    });
    DeliveredFile { delivery: number, captures, ..file }
}
