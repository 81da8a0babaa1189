//! Counts made elsewhere: for how many answers, or identical forms, a row stands.

use std::collections::BTreeMap;

use super::reading::Reading;
use crate::harmonise::file_issues::FileIssues;
use crate::harmonise::keys::reader::KeyProblem;
use crate::harmonise::records::slot::Slot;
use crate::survey::{Issue, IssueCode, Layout, Questionnaire, Said, Severity};

/// More answers than all of humankind could give.
const MOST_DIGITS: usize = 15;

/// The number in a cell; none if it isn't surely a whole one. Two zeros behind a mark are none of thousands.
pub(super) fn times(cell: &[u8]) -> Option<u64> {
    let text = std::str::from_utf8(cell).ok()?.trim();
    let whole = ["", ".0", ".00", ",0", ",00"].iter().find_map(|rest| {
        text.strip_suffix(rest).filter(|digits| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()))
    })?;
    (whole.len() <= MOST_DIGITS).then(|| whole.parse().ok()).flatten()
}

/// A cell that holds no count.
pub(super) fn no_count() -> KeyProblem {
    KeyProblem { code: IssueCode::UnreadableCount, expected: Said::new("expected-count"), nearest: None, cure: None }
}

/// Tells of which multi-selects of a file options were counted and not people, so that nobody knows how many answered.
pub(in crate::harmonise) fn tell(reading: &Reading<'_>, questionnaire: &Questionnaire) -> Vec<Issue> {
    if reading.delivery.keys.count.is_none() || reading.delivery.layout != Layout::Long {
        return Vec::new();
    }
    let counted = reading.entries.iter().filter(|entry| entry.is_used() && entry.times > 0);
    let first_lines: BTreeMap<usize, u64> = counted.rev().filter_map(|entry| Some((entry.item?, entry.line))).collect();
    let file_issues = FileIssues::of(reading.file);
    let items = first_lines.into_iter().filter_map(|(item, line)| Some((questionnaire.items.get(item)?, line)));
    let several =
        items.filter(|(item, _)| questionnaire.scale_of(item).is_some_and(|scale| scale.kind.allows_several()));
    let column = reading.slots.first().map(Slot::column).unwrap_or_default();
    let issue = |(item, line): (&crate::survey::Item, u64)| Issue {
        read: Some(item.id.to_string()),
        ..Issue::new(
            Severity::Note,
            IssueCode::UnknownBase,
            file_issues.place(Some(line), column),
            Said::new("done-base-unknown").with("item", item.id.as_str()),
        )
    };
    several.map(issue).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_whole_number_that_can_be_read_in_one_way_is_a_count() {
        let read = |text: &str| times(text.as_bytes());
        assert_eq!(["0", " 17 ", "12.0", "12,00", "007"].map(read), [0, 17, 12, 12, 7].map(Some));
        for text in
            ["", " ", "-1", "1.5", "1,234", "1.234", "1 234", "1.000", "doce", "1e3", "+3", ".0", "9999999999999999"]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
