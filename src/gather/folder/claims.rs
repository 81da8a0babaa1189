//! Which delivery claims which file.

use std::collections::BTreeSet;

use super::beside::BesideKind;
use super::input_folder::InputFolder;
use crate::survey::{Captures, Cure, Delivery, Issue, IssueCode, Place, Said, Severity};

/// What a person writes or keeps beside the deliveries, at the top of the input folder.
const AT_THE_TOP: [&str; 2] = ["decisions.csv", "activities.csv"];

/// How files end that could be deliveries.
const TABLES: [&str; 8] = [".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"];

/// How workbooks end.
const WORKBOOKS: [&str; 5] = ["xlsx", "xlsm", "xlsb", "xls", "ods"];

/// A file and which delivery claims it.
#[derive(Debug, Clone)]
pub(in crate::gather) struct ClaimedFile<'f> {
    pub(in crate::gather) path: &'f str,
    /// An index into `Survey::deliveries`.
    pub(in crate::gather) delivery: usize,
    /// What the delivery's file pattern captured.
    pub(in crate::gather) captures: Captures,
}

/// Claimed files, in the order of their names, and what is odd about the rest. The first delivery that fits wins.
pub(in crate::gather) fn claims<'f>(
    folder: &'f InputFolder,
    deliveries: &[Delivery],
) -> (Vec<ClaimedFile<'f>>, Vec<Issue>) {
    let mut claims = Vec::new();
    let mut issues = Vec::new();
    let mut fitting = BTreeSet::new();
    let mut left = Vec::new();
    for path in folder.files().iter().filter(|path| !is_reserved(path)) {
        let mut fits = deliveries
            .iter()
            .enumerate()
            .filter_map(|(delivery, declared)| {
                Some(ClaimedFile { path, delivery, captures: declared.files.captures(path)? })
            })
            .peekable();
        if fits.peek().is_none() && is_table(path) {
            left.push(path.as_str());
        }
        fitting.extend(fits.clone().map(|claim| claim.delivery));
        claims.extend(fits.next());
    }
    issues.extend(left.into_iter().map(|path| unclaimed(path, folder, deliveries, &claims)));
    let unmatched = (0..deliveries.len()).filter(|delivery| !fitting.contains(delivery));
    issues.extend(unmatched.map(|delivery| no_file(&deliveries[delivery])));
    (claims, issues)
}

/// Whether a path is that of a file which a person writes or keeps beside the deliveries.
fn is_reserved(path: &str) -> bool {
    let is_in_a_seminar = BesideKind::of(path).is_some_and(|(folder, _)| !folder.contains('/'));
    AT_THE_TOP.contains(&path) || is_in_a_seminar
}

fn is_table(path: &str) -> bool {
    let path = path.to_ascii_lowercase();
    TABLES.iter().any(|ending| path.ends_with(ending))
}

/// What is said of a file that nothing claims: a workbook in the place of a delivery is a delivery that is missing, a table
/// beside deliveries may be one that was misnamed, anything else is only noted.
fn unclaimed(path: &str, folder: &InputFolder, deliveries: &[Delivery], claims: &[ClaimedFile<'_>]) -> Issue {
    let in_place = as_csv(path).filter(|csv| !folder.contains(csv));
    let delivery = in_place.and_then(|csv| deliveries.iter().find(|delivery| delivery.files.captures(&csv).is_some()));
    if let Some(delivery) = delivery {
        let any_ending = format!("{}*", delivery.files.as_str().trim_end_matches("csv"));
        let cure = Cure::NewDelivery { files: any_ending.clone(), supersedes: Vec::new() };
        let done = Said::new("done-workbook").with("files", any_ending);
        return Issue {
            cure: Some(cure),
            ..Issue::new(Severity::Error, IssueCode::UnclaimedFile, Place::file(path), done)
        };
    }
    let is_beside = claims.iter().any(|claim| folder_part(claim.path) == folder_part(path));
    let severity = if is_beside { Severity::Warning } else { Severity::Note };
    let done = Said::new("done-unclaimed");
    Issue {
        cure: Some(Cure::NewDelivery { files: path.to_owned(), supersedes: Vec::new() }),
        ..Issue::new(severity, IssueCode::UnclaimedFile, Place::file(path), done)
    }
}

/// The path that a workbook would have as CSV; none for other files.
fn as_csv(path: &str) -> Option<String> {
    let (stem, ending) = path.rsplit_once('.')?;
    WORKBOOKS.contains(&ending.to_ascii_lowercase().as_str()).then(|| format!("{stem}.csv"))
}

fn folder_part(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

fn no_file(delivery: &Delivery) -> Issue {
    let done = Said::new("done-no-file-matches");
    Issue {
        read: Some(format!("files = \"{}\"", delivery.files)),
        ..Issue::new(Severity::Warning, IssueCode::NoFileMatches, Place::file("deliveries.toml"), done)
    }
}
