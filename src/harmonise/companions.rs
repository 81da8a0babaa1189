//! The tables beside the deliveries: rosters and the comments of member states, seminar by seminar.

use std::collections::BTreeMap;

use super::known::Known;
use super::responses::StateComment;
use super::rosters::{Roster, read_roster};
use super::state_comments::read_state_comments;
use crate::survey::{Issue, SeminarId};

/// What stands beside the deliveries.
#[derive(Debug, Default)]
pub(super) struct Companions {
    /// The roster of each seminar that has one.
    pub(super) rosters: BTreeMap<SeminarId, Roster>,
    /// Sorted.
    pub(super) state_comments: Vec<StateComment>,
    pub(super) issues: Vec<Issue>,
}

impl Companions {
    /// Reads `SEMINAR/roster.csv` and `SEMINAR/state_comments.csv`; files of other names are passed over.
    pub(super) fn read(files: &[(String, Vec<u8>)], known: &Known<'_>) -> Self {
        let mut files: Vec<_> = files.iter().collect();
        files.sort();
        let mut companions = Self::default();
        for (path, bytes) in files {
            let Some((folder, name)) = path.rsplit_once('/') else { continue };
            let Ok(seminar) = known.seminar(folder) else { continue };
            match name {
                "roster.csv" => {
                    let roster = read_roster(path, bytes, known, &mut companions.issues);
                    companions.rosters.insert(seminar, roster);
                }
                "state_comments.csv" => {
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
