//! Everything that was read, and how much of it could not be.

use std::collections::{BTreeMap, BTreeSet};

use crate::harmonise::Responses;
use crate::report::InputFile;
use crate::survey::{FileReconciliation, Issue, IssueCode, SeminarId, Severity, Survey};

/// Everything that was read.
#[derive(Debug, Clone)]
pub struct Delivered {
    /// The declaration, its programme completed with what was found.
    pub survey: Survey,
    /// What was answered.
    pub responses: Responses,
    /// What was wrong with the deliveries, in the order of files and lines.
    pub issues: Vec<Issue>,
}

impl Delivered {
    /// Share of records that were set aside or have an error-level issue; 0 without records.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "counts of records stay far below 2^53")]
    pub fn error_share(&self) -> f64 {
        let mut lines: BTreeMap<&str, BTreeSet<u64>> = BTreeMap::new();
        let counts = |issue: &&Issue| issue.severity == Severity::Error && !issue.code.loses_record();
        for issue in self.issues.iter().filter(counts) {
            lines.entry(&issue.place.file).or_default().extend(issue.place.line);
        }
        let files = &self.responses.reconciliation.files;
        // Of the many errors of a large file only the first lines are known.
        let untold = |file: &str| -> u64 {
            self.issues.iter().filter(counts).filter(|issue| issue.place.file == file).map(|issue| issue.more).sum()
        };
        let with_errors = |file: &str| lines.get(file).map_or(0, |lines| lines.len() as u64) + untold(file);
        let bad = |file: &FileReconciliation| (file.quarantined + with_errors(&file.file)).min(file.records);
        let records: u64 = files.iter().map(|file| file.records).sum();
        let bad: u64 = files.iter().map(bad).sum();
        if records == 0 { 0.0 } else { bad as f64 / records as f64 }
    }

    /// Whether more records have an error than the rules allow.
    #[must_use]
    pub fn is_over_threshold(&self) -> bool {
        self.error_share() > self.survey.rules.issue_threshold.get()
    }

    /// Whether a delivered file could not be read at all.
    #[must_use]
    pub fn has_unreadable_input(&self) -> bool {
        self.issues.iter().any(|issue| issue.severity == Severity::Error && is_unreadable(issue.code))
    }

    /// Every delivered file that was read, with its SHA-256.
    #[must_use]
    pub fn sources(&self) -> Vec<InputFile> {
        let source = |file: &FileReconciliation| InputFile { path: file.file.clone(), sha256: file.sha256.clone() };
        self.responses.reconciliation.files.iter().map(source).collect()
    }

    /// Seminars that have answers, oldest first.
    #[must_use]
    pub fn seminars(&self) -> Vec<SeminarId> {
        let answered: BTreeSet<&SeminarId> = self
            .responses
            .tallies
            .iter()
            .filter(|(_, counts)| counts.answered > 0)
            .map(|(key, _)| &key.seminar)
            .collect();
        let programme = &self.survey.programme;
        programme.seminars.iter().map(|seminar| seminar.id.clone()).filter(|id| answered.contains(id)).collect()
    }
}

fn is_unreadable(code: IssueCode) -> bool {
    [
        IssueCode::EmptyFile,
        IssueCode::NotAText,
        IssueCode::UnclaimedFile,
        IssueCode::EncodingUncertain,
        IssueCode::PasswordProtected,
        IssueCode::OverLimit,
        IssueCode::DamagedWorkbook,
        IssueCode::ChangedWhileRead,
        IssueCode::UnknownSheet,
        IssueCode::OutsideFolder,
        IssueCode::UnreadableFile,
    ]
    .contains(&code)
}
