//! A table beside the deliveries, and what it was read as.

use super::cut::raw_table::RawTable;
use super::delivered_file::DeliveredFile;
use super::folder::beside::BesideKind;
use super::folder::input_folder::InputFolder;
use crate::survey::{Delivery, Issue, Layout, Platform, Severity};

/// A table beside the deliveries: a roster, or the comments of states.
#[derive(Debug, Clone)]
pub struct TableBeside {
    /// Its path, relative to the input folder.
    pub path: String,
    /// The folder that it lies in, which names its seminar.
    pub folder: String,
    /// What it holds.
    pub kind: BesideKind,
    /// Its table, or nothing if it can't be read as one; the issues say why.
    pub table: Option<RawTable>,
    /// What was found while decoding it and reading its header. In which encoding it was is of no account, nor is anything
    /// else that is only noted.
    pub issues: Vec<Issue>,
}

impl TableBeside {
    /// Reads a table as a delivery is read that declares nothing; none if it isn't named as a table beside deliveries is.
    pub(super) fn read(folder: &InputFolder, path: &str) -> Option<Self> {
        match folder.read(path) {
            Ok(bytes) => Self::of_bytes(path, bytes),
            Err(error) => Self::of(DeliveredFile::unread(path).unreadable(&error.to_string())),
        }
    }

    /// The same of bytes in memory.
    #[must_use]
    pub fn of_bytes(path: &str, bytes: Vec<u8>) -> Option<Self> {
        let delivery = Delivery { platform: Platform::None, ..Delivery::new("**".parse().ok()?, Layout::Wide) };
        Self::of(DeliveredFile::of_bytes(path, bytes, &delivery))
    }

    fn of(file: DeliveredFile) -> Option<Self> {
        let (folder, kind) = BesideKind::of(&file.path)?;
        let folder = folder.to_owned();
        let issues = file.issues.into_iter().filter(|issue| issue.severity != Severity::Note).collect();
        Some(Self { folder, kind, table: file.table, issues, path: file.path })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::survey::IssueCode;

    #[test]
    fn what_lies_beside_deliveries_is_known_by_its_name() {
        let read = |path: &str| TableBeside::of_bytes(path, b"participant,state\n1,PE\n".to_vec());
        let roster = read("C1P1/roster.csv").unwrap();
        assert_eq!((roster.folder.as_str(), roster.kind, roster.table.is_some()), ("C1P1", BesideKind::Roster, true));
        assert_eq!(read("C1P1/state_comments.xlsx").map(|table| table.kind), Some(BesideKind::StateComments));
        assert!(read("roster.csv").is_none() && read("C1P1/rosters.csv").is_none());
    }

    #[test]
    fn a_roster_that_is_gone_since_the_folder_was_listed_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("C1P1/roster.csv");
        std::fs::create_dir(folder.path().join("C1P1")).unwrap();
        std::fs::write(&file, "participant,state\n").unwrap();
        let input = InputFolder::open(folder.path()).unwrap();
        std::fs::remove_file(file).unwrap();
        let roster = TableBeside::read(&input, "C1P1/roster.csv").unwrap();
        let codes: Vec<IssueCode> = roster.issues.iter().map(|issue| issue.code).collect();
        assert_eq!((roster.table.is_none(), codes), (true, vec![IssueCode::UnreadableFile]));
    }
}
