//! Which delivery claims which file.

use std::collections::BTreeSet;

use super::InputFolder;
use super::delivered_file::Claim;
use crate::survey::{Delivery, Issue, IssueCode, Place, Severity};

/// What a person writes or keeps beside the deliveries, at the top of the input folder.
const AT_THE_TOP: [&str; 2] = ["decisions.csv", "activities.csv"];

/// What a person keeps beside a seminar's deliveries.
const IN_A_SEMINAR: [&str; 2] = ["roster.csv", "state_comments.csv"];

/// How files end that could be deliveries.
const TABLES: [&str; 6] = [".csv", ".tsv", ".txt", ".xlsx", ".xls", ".ods"];

/// Claimed files, in the order of their names, and what is odd about the rest. The first delivery that fits wins.
pub(super) fn claims<'f>(folder: &'f InputFolder, deliveries: &[Delivery]) -> (Vec<Claim<'f>>, Vec<Issue>) {
    let mut claims = Vec::new();
    let mut issues = Vec::new();
    let mut fitting = BTreeSet::new();
    for path in folder.files().iter().filter(|path| !is_reserved(path)) {
        let mut fits = deliveries
            .iter()
            .enumerate()
            .filter_map(|(delivery, declared)| Some(Claim { path, delivery, captures: declared.files.captures(path)? }))
            .peekable();
        if fits.peek().is_none() && is_table(path) {
            issues.push(unclaimed(path));
        }
        fitting.extend(fits.clone().map(|claim| claim.delivery));
        claims.extend(fits.next());
    }
    let unmatched = (0..deliveries.len()).filter(|delivery| !fitting.contains(delivery));
    issues.extend(unmatched.map(|delivery| no_file(&deliveries[delivery])));
    (claims, issues)
}

fn is_reserved(path: &str) -> bool {
    AT_THE_TOP.contains(&path) || path.split_once('/').is_some_and(|(_, file)| IN_A_SEMINAR.contains(&file))
}

fn is_table(path: &str) -> bool {
    let path = path.to_ascii_lowercase();
    TABLES.iter().any(|ending| path.ends_with(ending))
}

fn unclaimed(path: &str) -> Issue {
    let done = "not read: no delivery in deliveries.toml claims it; declare it, or move it out of the input folder";
    Issue {
        cure: Some(format!("files = \"{path}\"")),
        ..Issue::new(Severity::Note, IssueCode::UnclaimedFile, Place::file(path), done)
    }
}

fn no_file(delivery: &Delivery) -> Issue {
    let done = "nothing read: no file fits this pattern; check its folders and its ending, or remove the delivery";
    Issue {
        read: Some(format!("files = \"{}\"", delivery.files)),
        ..Issue::new(Severity::Warning, IssueCode::NoFileMatches, Place::file("deliveries.toml"), done)
    }
}
