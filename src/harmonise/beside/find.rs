//! The tables beside the deliveries: rosters and the comments of member states, seminar by seminar.

use std::collections::BTreeMap;

use super::rosters::{Roster, read_roster};
use super::state_comments::read_state_comments;
use crate::harmonise::keys::names::Known;
use crate::harmonise::responses::StateComment;
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
    /// Reads `SEMINAR/roster.csv` and `SEMINAR/state_comments.csv`, or workbooks of these names; others are passed over.
    pub(in crate::harmonise) fn read(files: &[(String, Vec<u8>)], known: &Known<'_>) -> Self {
        let mut files: Vec<_> = files.iter().collect();
        files.sort();
        let mut companions = Self::default();
        for (path, bytes) in files {
            let Some((folder, name)) = path.rsplit_once('/') else { continue };
            let Some(name) = name.strip_suffix(".csv").or_else(|| name.strip_suffix(".xlsx")) else { continue };
            if !["roster", "state_comments"].contains(&name) {
                continue;
            }
            let seminar = match known.seminar(folder) {
                Ok(seminar) => seminar,
                Err(problem) => {
                    let done = Said::new("done-folder-no-seminar");
                    companions.issues.push(Issue {
                        read: Some(folder.to_owned()),
                        expected: Some(problem.expected),
                        nearest: problem.nearest,
                        ..Issue::new(Severity::Warning, IssueCode::UnknownSeminar, Place::file(path), done)
                    });
                    continue;
                }
            };
            match name {
                "roster" => {
                    let roster = read_roster(path, bytes, known, &mut companions.issues);
                    companions.rosters.extend(roster.map(|roster| (seminar, roster)));
                }
                "state_comments" => {
                    let comments = read_state_comments((path, bytes), &seminar, known, &mut companions.issues);
                    companions.state_comments.extend(comments);
                }
                _ => {}
            }
        }
        companions.state_comments.sort();
        companions
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
