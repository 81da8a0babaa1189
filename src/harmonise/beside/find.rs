//! What the tables beside the deliveries say: rosters and the comments of member states, seminar by seminar.

use std::collections::BTreeMap;

use super::rosters::{Roster, read_roster};
use super::state_comments::read_state_comments;
use crate::gather::{BesideKind, TableBeside};
use crate::harmonise::keys::names::Known;
use crate::harmonise::keys::reader::KeyProblem;
use crate::harmonise::responses::{Checked, StateComment};
use crate::survey::{Issue, IssueCode, Place, Said, SeminarId, Severity};

/// What stands beside the deliveries.
#[derive(Debug, Default)]
pub(in crate::harmonise) struct Companions {
    /// The roster of each seminar that has one.
    pub(in crate::harmonise) rosters: BTreeMap<SeminarId, Roster>,
    /// Sorted.
    pub(in crate::harmonise) state_comments: Vec<StateComment>,
    pub(in crate::harmonise) issues: Vec<Issue>,
}

impl Companions {
    /// Understands the tables that were gathered; one in a folder that names no seminar is told.
    pub(in crate::harmonise) fn read(tables: &[TableBeside], known: &Known<'_>) -> Self {
        let mut companions = Self::default();
        for table in tables {
            let seminar = match known.seminar(&table.folder) {
                Ok(seminar) => seminar,
                Err(problem) => {
                    companions.issues.push(of_no_seminar(table, problem));
                    continue;
                }
            };
            match table.kind {
                BesideKind::Roster => {
                    let Checked { output: roster, issues } = read_roster(table, known, known.state_of_course(&seminar));
                    companions.rosters.extend(roster.map(|roster| (seminar, roster)));
                    companions.issues.extend(issues);
                }
                BesideKind::StateComments => {
                    let Checked { output: comments, issues } = read_state_comments(table, &seminar, known);
                    companions.state_comments.extend(comments);
                    companions.issues.extend(issues);
                }
            }
        }
        companions.state_comments.sort();
        companions
    }
}

fn of_no_seminar(table: &TableBeside, problem: KeyProblem) -> Issue {
    let (place, done) = (Place::file(&table.path), Said::new("done-folder-no-seminar"));
    Issue {
        read: Some(table.folder.clone()),
        expected: Some(problem.expected),
        nearest: problem.nearest,
        ..Issue::new(Severity::Warning, IssueCode::UnknownSeminar, place, done)
    }
}

#[cfg(test)]
mod tests {
    use crate::harmonise::examples::{read_with, small_survey};
    use crate::survey::IssueCode;

    #[test]
    fn a_roster_of_no_seminar_is_told() {
        let mut survey = small_survey();
        survey.programme.seminars = vec![crate::harmonise::answers::asked::undated(&"C1".parse().unwrap())];
        let roster = "participant,state\n1,PE\n";
        let checked =
            read_with(&survey, &[("C1/a.csv", "ID,País,En general\n1,PE,7\n")], &[("C11/roster.csv", roster)]);
        let told = checked.issues.iter().find(|issue| issue.place.file == "C11/roster.csv");
        assert_eq!(told.map(|issue| issue.code), Some(IssueCode::UnknownSeminar));
    }
}
