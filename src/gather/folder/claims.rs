//! Which delivery claims which file.

use std::collections::BTreeSet;

use super::beside::BesideKind;
use super::input_folder::InputFolder;
use crate::survey::{Captures, Delivery, Issue, IssueCode, Place, Said, Severity};

/// What a person writes or keeps beside the deliveries, at the top of the input folder.
const AT_THE_TOP: [&str; 7] = [
    "decisions.csv",
    "activities.csv",
    "programme.toml",
    "questionnaire.toml",
    "deliveries.toml",
    "rules.toml",
    "codebook.toml",
];

/// A file and which delivery claims it.
#[derive(Debug, Clone)]
pub(in crate::gather) struct ClaimedFile<'f> {
    pub(in crate::gather) path: &'f str,
    /// An index into `Survey::deliveries`.
    pub(in crate::gather) delivery: usize,
    /// What the delivery's file pattern captured.
    pub(in crate::gather) captures: Captures,
}

/// Which files are deliveries.
pub(in crate::gather) struct Claims<'f> {
    /// Files that a delivery claims, in the order of their names.
    pub(in crate::gather) claimed: Vec<ClaimedFile<'f>>,
    /// Those that none claims and nothing else of ours knows, in the same order.
    pub(in crate::gather) left: Vec<&'f str>,
    /// Deliveries without a file, and files that are declared to be none.
    pub(in crate::gather) issues: Vec<Issue>,
}

/// Which files are claimed by which delivery. The first delivery that fits wins.
pub(in crate::gather) fn claims<'f>(folder: &'f InputFolder, deliveries: &[Delivery]) -> Claims<'f> {
    let mut claims = Claims { claimed: Vec::new(), left: Vec::new(), issues: Vec::new() };
    let mut fitting = BTreeSet::new();
    for path in folder.files().iter().filter(|path| !is_reserved(path)) {
        if folder.is_no_delivery(path) {
            claims.issues.push(told(Severity::Note, IssueCode::UnclaimedFile, path, Said::new("done-no-delivery")));
            continue;
        }
        let fits = deliveries.iter().enumerate().filter_map(|(delivery, declared)| {
            Some(ClaimedFile { path, delivery, captures: declared.files.captures(path)? })
        });
        let fits: Vec<ClaimedFile<'_>> = fits.collect();
        fitting.extend(fits.iter().skip(1).map(|claim| claim.delivery));
        match fits.into_iter().next() {
            Some(claim) => claims.claimed.push(claim),
            None => claims.left.push(path),
        }
    }
    let first: BTreeSet<usize> = claims.claimed.iter().map(|claim| claim.delivery).collect();
    let idle = (0..deliveries.len()).filter(|delivery| !first.contains(delivery));
    claims.issues.extend(idle.map(|delivery| {
        let done = if fitting.contains(&delivery) { "done-all-claimed-before" } else { "done-no-file-matches" };
        Issue {
            read: Some(format!("files = \"{}\"", deliveries[delivery].files)),
            ..told(Severity::Warning, IssueCode::NoFileMatches, "deliveries.toml", Said::new(done))
        }
    }));
    claims
}

fn told(severity: Severity, code: IssueCode, file: &str, done: Said) -> Issue {
    Issue::new(severity, code, Place::file(file), done)
}

/// Whether a path is that of a file which a person writes or keeps beside the deliveries.
fn is_reserved(path: &str) -> bool {
    let is_in_a_seminar = BesideKind::of(path).is_some_and(|(folder, _)| !folder.contains('/'));
    AT_THE_TOP.contains(&path) || is_in_a_seminar
}
