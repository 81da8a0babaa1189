//! Issues of a file that may have millions of them: the first of each kind are kept, the rest are counted.

use std::collections::BTreeMap;

use crate::survey::{Issue, IssueCode, Said, Severity};

/// How many equal issues are kept: as many lines as a person would look at.
const KEPT_OF_A_KIND: u64 = 100;

/// How many kinds of a code in a column are kept apart; a spelling that nobody else uses is a kind of its own.
const KINDS: usize = 500;

/// What issues have in common that differ in their line only.
type IssueKind = (Severity, IssueCode, Option<usize>, Option<String>, Option<Said>);

/// Issues that were told, in the order of their lines.
#[derive(Debug, Default)]
pub struct IssueLog {
    issues: Vec<Issue>,
    /// How many of a kind were told, and where the last that was kept stands.
    kinds: BTreeMap<IssueKind, (u64, usize)>,
    /// How many kinds there are of a code in a column.
    breadth: BTreeMap<(Severity, IssueCode, Option<usize>), usize>,
}

impl IssueLog {
    /// Tells an issue; those of one kind must come in the order of their lines.
    pub fn tell(&mut self, mut issue: Issue) {
        let weight = issue.more.saturating_add(1);
        let column = issue.place.column;
        let mut kind = (issue.severity, issue.code, column, issue.read.clone(), issue.expected.clone());
        if !self.kinds.contains_key(&kind) {
            let breadth = self.breadth.entry((issue.severity, issue.code, column)).or_insert(0);
            if *breadth < KINDS {
                *breadth += 1;
            } else {
                // What was read there is too various to be told one by one.
                kind.3 = None;
                issue = Issue { read: None, nearest: None, cure: None, ..issue };
            }
        }
        let (count, last) = self.kinds.entry(kind).or_insert((0, usize::MAX));
        match self.issues.get_mut(*last) {
            Some(last) if *count >= KEPT_OF_A_KIND => last.more = last.more.saturating_add(weight),
            Some(_) | None => {
                *last = self.issues.len();
                self.issues.push(issue);
            }
        }
        *count = count.saturating_add(weight);
    }

    /// Tells what another has told, of lines that follow.
    pub fn append(&mut self, later: impl IntoIterator<Item = Issue>) {
        later.into_iter().for_each(|issue| self.tell(issue));
    }

    /// Whether nothing was told.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.issues.is_empty()
    }

    /// The issues kept.
    #[must_use]
    pub fn into_issues(self) -> Vec<Issue> {
        self.issues
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::survey::Place;

    fn issue(line: u64, read: &str) -> Issue {
        let issue = Issue::new(
            Severity::Error,
            IssueCode::UnknownLabel,
            Place::line("a.csv", line),
            Said::new("done-unreadable"),
        );
        Issue { read: Some(read.to_owned()), ..issue }
    }

    fn count(issues: &[Issue]) -> u64 {
        issues.iter().map(|issue| issue.more + 1).sum()
    }

    #[test]
    fn of_many_equal_issues_the_first_lines_are_kept_and_all_are_counted() {
        let mut told = IssueLog::default();
        told.append((1..=1000).map(|line| issue(line, "Deacuerdo")));
        told.tell(issue(1001, "Nuetral"));
        let issues = told.into_issues();
        assert_eq!((issues.len(), count(&issues)), (101, 1001));
        assert_eq!(issues[99].place.line, Some(100));
    }

    #[test]
    fn many_different_spellings_are_bounded_and_counted() {
        let mut told = IssueLog::default();
        told.append((1..=5000).map(|line| issue(line, &line.to_string())));
        let issues = told.into_issues();
        assert!(issues.len() <= KINDS + 100, "{}", issues.len());
        assert_eq!(count(&issues), 5000);
    }

    #[test]
    fn told_in_parts_is_told_at_once() {
        let all: Vec<Issue> = (1..=450).map(|line| issue(line, ["one", "two"][usize::from(line % 3 == 0)])).collect();
        let told = |parts: usize| {
            let mut whole = IssueLog::default();
            for part in all.chunks(parts) {
                let mut told = IssueLog::default();
                told.append(part.iter().cloned());
                whole.append(told.into_issues());
            }
            whole.into_issues()
        };
        assert_eq!(told(450), told(130));
        assert_eq!(told(7), told(450));
    }
}
