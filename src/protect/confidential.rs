//! What never leaves the Secretariat: the problems found in deliveries, and the words people wrote.

use crate::harmonise::CodedComment;
use crate::survey::{FileChanges, Issue};

/// What never leaves the Secretariat. Only the report's confidential folder takes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confidential {
    issues: Vec<Issue>,
    comments: Vec<CodedComment>,
    changes: Vec<FileChanges>,
}

impl Confidential {
    /// Comments are put in an order that doesn't depend on the order of the files.
    pub(super) fn new(issues: Vec<Issue>, mut comments: Vec<CodedComment>) -> Self {
        comments.sort();
        Self { issues, comments, changes: Vec::new() }
    }

    /// The same with what was changed and left out while the deliveries were read.
    #[must_use]
    pub fn with_changes(self, changes: Vec<FileChanges>) -> Self {
        Self { changes, ..self }
    }

    /// What was changed and left out, file by file, with cells and records as read.
    #[must_use]
    pub fn changes(&self) -> &[FileChanges] {
        &self.changes
    }

    /// What was found wrong in the deliveries, with places and cells as read.
    #[must_use]
    pub fn issues(&self) -> &[Issue] {
        &self.issues
    }

    /// The redaction queue: comments that a person must review before any of them is quoted.
    #[must_use]
    pub fn comments(&self) -> &[CodedComment] {
        &self.comments
    }
}
