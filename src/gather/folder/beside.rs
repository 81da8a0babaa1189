//! Which files are tables beside the deliveries: rosters and the comments of states, in the folder of their seminar.

use super::input_folder::InputFolder;

/// What a table beside the deliveries holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BesideKind {
    /// Who was invited, registered and attended.
    Roster,
    /// What member states submitted to the evaluation meeting.
    StateComments,
}

impl BesideKind {
    /// What a file holds by its name, as text or as a workbook, and the folder that names its seminar; none if it is no such
    /// table.
    pub(in crate::gather) fn of(path: &str) -> Option<(&str, Self)> {
        let (folder, file) = path.rsplit_once('/')?;
        match file {
            "roster.csv" | "roster.xlsx" => Some((folder, Self::Roster)),
            "state_comments.csv" | "state_comments.xlsx" => Some((folder, Self::StateComments)),
            _other => None,
        }
    }
}

/// The tables beside the deliveries, in the order of their names. Where there is a text and a workbook of one name, the text
/// is read.
pub(in crate::gather) fn beside(folder: &InputFolder) -> Vec<&str> {
    let has_text = |path: &str| path.strip_suffix(".xlsx").is_some_and(|stem| folder.contains(&format!("{stem}.csv")));
    let is_beside = |path: &&str| BesideKind::of(path).is_some() && !has_text(path);
    folder.files().iter().map(String::as_str).filter(is_beside).collect()
}
