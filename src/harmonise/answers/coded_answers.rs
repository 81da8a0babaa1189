//! Tells, once for each question of a file, that its answers are codes with labels and were read by their labels.

use std::collections::BTreeMap;

use super::whole_labels::CodeBeside;
use crate::survey::{Issue, IssueCode, ItemId, Place, Said, Severity};

/// What is told of a question where such a code stands beside a label.
pub(super) fn issue(beside: CodeBeside, item: &ItemId, place: Place) -> Issue {
    let (severity, code, done) = match beside {
        CodeBeside::NamesAnother => (Severity::Warning, IssueCode::CodeAgainstLabel, "done-label-not-code"),
        CodeBeside::IsAnotherScore => (Severity::Note, IssueCode::CodeAgainstLabel, "done-label-not-score"),
        CodeBeside::Agrees => (Severity::Note, IssueCode::CodeAndLabel, "done-read-by-label"),
    };
    let expected = Some(Said::new("expected-label-alone").with("item", item.as_str()));
    Issue { expected, ..Issue::new(severity, code, place, Said::new(done)) }
}

/// Of what was told of a question of a file, cell by cell or block by block, keeps the gravest.
pub(in crate::harmonise) fn keep_gravest(issues: &mut Vec<Issue>) {
    let is_of_codes = |issue: &Issue| [IssueCode::CodeAgainstLabel, IssueCode::CodeAndLabel].contains(&issue.code);
    let question = |issue: &Issue| (issue.place.clone(), issue.expected.clone());
    let mut gravest = BTreeMap::new();
    for issue in issues.iter().filter(|issue| is_of_codes(issue)) {
        let told = (issue.severity, issue.code);
        gravest.entry(question(issue)).and_modify(|other| *other = told.min(*other)).or_insert(told);
    }
    issues.retain(|issue| {
        !is_of_codes(issue) || {
            let is_gravest = gravest.get(&question(issue)) == Some(&(issue.severity, issue.code));
            is_gravest && gravest.remove(&question(issue)).is_some()
        }
    });
}
