//! A file in memory that is being read, and not copied.

use std::collections::BTreeMap;
use std::io::{self, Read};
use std::sync::Arc;

/// A file among others, read from its first byte on; one that isn't there is empty.
pub(super) struct InMemory {
    files: Arc<BTreeMap<String, Vec<u8>>>,
    file: String,
    at: usize,
}

impl InMemory {
    pub(in crate::gather) fn new(files: Arc<BTreeMap<String, Vec<u8>>>, file: String) -> Self {
        Self { files, file, at: 0 }
    }
}

impl Read for InMemory {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let mut rest = self.files.get(&self.file).and_then(|bytes| bytes.get(self.at..)).unwrap_or_default();
        let read = rest.read(into)?;
        self.at += read;
        Ok(read)
    }
}
