//! Everything that was read, and how much of it could not be.

use std::collections::{BTreeMap, BTreeSet};

use super::error::PipelineError;
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

    /// Whether a delivered file was read without one answer.
    #[must_use]
    pub fn has_unanswered_file(&self) -> bool {
        let is_told = |code| [IssueCode::FileWithoutAnswers, IssueCode::NoRecords].contains(&code);
        self.issues.iter().any(|issue| issue.severity == Severity::Error && is_told(issue.code))
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

    /// Seminars that have answers and are looked at first: Lemkin seminars, and national courses where there are no others.
    #[must_use]
    pub fn leading_seminars(&self) -> Vec<SeminarId> {
        let all = self.seminars();
        let is_lemkin = |id: &&SeminarId| !self.survey.programme.is_national(id);
        let lemkin: Vec<SeminarId> = all.iter().filter(is_lemkin).cloned().collect();
        if lemkin.is_empty() { all } else { lemkin }
    }

    /// Makes sure that each of the seminars asked for is there.
    ///
    /// # Errors
    /// If one isn't; those that are there are told.
    pub fn require_seminars(&self, asked: &[SeminarId], which: SeminarsAskedFor) -> Result<(), PipelineError> {
        let known = match which {
            SeminarsAskedFor::Answered => self.seminars(),
            SeminarsAskedFor::Declared => {
                self.survey.programme.seminars.iter().map(|seminar| seminar.id.clone()).collect()
            }
        };
        let Some(unknown) = asked.iter().find(|asked| !known.contains(asked)) else { return Ok(()) };
        let asked = unknown.clone();
        let known = known.iter().map(SeminarId::as_str).collect::<Vec<_>>().join(", ");
        Err(match which {
            SeminarsAskedFor::Answered => PipelineError::UnknownSeminar { asked, known },
            SeminarsAskedFor::Declared => PipelineError::UndeclaredSeminar { asked, known },
        })
    }
}

/// Which seminars may be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SeminarsAskedFor {
    /// Those that have answers.
    Answered,
    /// All of the programme, also those of which nobody has answered yet.
    Declared,
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::declare::{Source, Sources, read};
    use crate::gather::{InputFolder, gather};
    use crate::harmonise::harmonise;
    use crate::survey::{Place, Said};

    /// An empty delivery of a survey with one declared seminar.
    fn nothing_delivered() -> Delivered {
        let source = |file: &str, text: &str| Source { file: file.to_owned(), text: text.to_owned() };
        let programme = "[[seminar]]\nid = \"C1\"\ncycle = \"C1\"\n";
        let questionnaire = "[[scale]]\nid = \"words\"\nkind = \"text\"\n[[item]]\nid = \"more\"\nper = \"seminar\"\n\
                             scale = \"words\"\ntext = \"Comentarios\"\nheaders = [\"Comentarios\"]\n";
        let deliveries = "[[delivery]]\nfiles = \"{seminar}/a.csv\"\nlayout = \"wide\"\n";
        let sources = Sources {
            programme: Some(source("programme.toml", programme)),
            questionnaire: source("questionnaire.toml", questionnaire),
            deliveries: source("deliveries.toml", deliveries),
            rules: None,
            codebook: None,
        };
        let survey = read(&sources).unwrap();
        let gathered = gather(&InputFolder::from_files(BTreeMap::new()), &survey.deliveries);
        let responses = harmonise(&gathered, &survey).output;
        Delivered { survey, responses, issues: Vec::new() }
    }

    #[test]
    fn a_file_that_changed_while_it_was_read_is_input_that_could_not_be_read() {
        let mut delivered = nothing_delivered();
        let told = |severity| {
            let done = Said::new("done-changed-while-read");
            vec![Issue::new(severity, IssueCode::ChangedWhileRead, Place::file("a.csv"), done)]
        };
        delivered.issues = told(Severity::Warning);
        assert!(!delivered.has_unreadable_input());
        delivered.issues = told(Severity::Error);
        assert!(delivered.has_unreadable_input());
    }

    #[test]
    fn of_a_seminar_that_is_not_there_those_that_are_are_told() {
        let delivered = nothing_delivered();
        let told = |asked: &str, which| {
            delivered.require_seminars(&[asked.parse().unwrap()], which).map_err(|error| error.to_string())
        };
        assert_eq!(told("C1", SeminarsAskedFor::Declared), Ok(()));
        let undeclared = told("C2", SeminarsAskedFor::Declared).unwrap_err();
        assert!(undeclared.contains("'C2'") && undeclared.ends_with("there are C1"), "{undeclared}");
        let unanswered = told("C1", SeminarsAskedFor::Answered).unwrap_err();
        assert!(unanswered.contains("no answers of a seminar 'C1'"), "{unanswered}");
    }
}
