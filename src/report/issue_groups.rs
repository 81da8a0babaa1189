//! Equal issues grouped, the most harmful first, as a person wants to read them.

use std::collections::BTreeMap;

use crate::locale::Locale;
use crate::survey::{Issue, Severity, clean_text};

/// Line numbers that are listed before the rest is only counted.
const LISTED_LINES: usize = 6;

/// Equal issues of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssueGroup<'a> {
    /// The first of them; the others differ in their line only.
    pub first: &'a Issue,
    /// The lines they stand on, ascending.
    pub lines: Vec<u64>,
    /// How many there are.
    pub count: u64,
}

/// Groups issues that differ in their line only; errors first, then the most frequent.
#[must_use]
pub fn group_issues(issues: &[Issue]) -> Vec<IssueGroup<'_>> {
    let mut groups: BTreeMap<_, IssueGroup<'_>> = BTreeMap::new();
    for issue in issues {
        let key = (issue.severity, issue.code, &issue.place.file, &issue.place.header, &issue.read, &issue.expected);
        let group = groups.entry(key).or_insert_with(|| IssueGroup { first: issue, lines: Vec::new(), count: 0 });
        group.count += 1;
        group.lines.extend(issue.place.line);
    }
    let mut groups: Vec<IssueGroup<'_>> = groups.into_values().collect();
    for group in &mut groups {
        group.lines.sort_unstable();
    }
    groups.sort_by_key(|group| (group.first.severity, std::cmp::Reverse(group.count)));
    groups
}

impl IssueGroup<'_> {
    /// What is wrong, where and how often, in one line.
    #[must_use]
    pub fn headline(&self, locale: &Locale) -> String {
        let issue = self.first;
        let severity = locale.word(match issue.severity {
            Severity::Error => "cli-severity-error",
            Severity::Warning => "cli-severity-warning",
            Severity::Note => "cli-severity-note",
        });
        let what = locale.text(&format!("issue-{}", issue.code.name()), &[]);
        let mut text = format!("{severity} {} {}: {what}", issue.code.code(), clean_text(&issue.place.file));
        if let Some(header) = &issue.place.header {
            text = format!("{text} «{}»", clean_text(header));
        }
        if !self.lines.is_empty() {
            text = format!("{text}, {}", self.lines_text(locale));
        }
        if self.count > 1 {
            text = format!("{text} ({})", locale.text("cli-times", &[("count", self.count.into())]));
        }
        text
    }

    /// What was read, expected, suggested and done, a line each.
    #[must_use]
    pub fn details(&self, locale: &Locale) -> Vec<String> {
        let issue = self.first;
        let expected = issue.expected.as_ref().map(|said| locale.said(said));
        let cure = issue.cure.as_ref();
        let parts = [
            ("cli-read", issue.read.as_deref()),
            ("cli-expected", expected.as_deref()),
            ("cli-nearest", issue.nearest.as_deref()),
        ];
        let said = parts.into_iter().filter_map(|(key, text)| {
            let text = text?;
            Some(locale.text(key, &[("text", clean_text(text).as_ref().into())]))
        });
        let cure = cure.map(|cure| {
            let place = cure.target.said();
            locale.text(
                "cli-cure",
                &[
                    ("where", clean_text(&locale.said(&place)).as_ref().into()),
                    ("file", cure.target.file().into()),
                    ("text", clean_text(&cure.toml).as_ref().into()),
                ],
            )
        });
        std::iter::once(format!("→ {}", clean_text(&locale.said(&issue.done)))).chain(said).chain(cure).collect()
    }

    fn lines_text(&self, locale: &Locale) -> String {
        let mut lines = self.lines.clone();
        lines.dedup();
        let mut text = lines.iter().take(LISTED_LINES).map(u64::to_string).collect::<Vec<_>>().join(", ");
        if lines.len() > LISTED_LINES {
            text.push_str(", …");
        }
        locale.text("cli-lines", &[("count", (lines.len() as u64).into()), ("lines", (&text).into())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locales;
    use crate::survey::{IssueCode, Language, Place, Said};

    fn label(line: u64, read: &str) -> Issue {
        let place = Place { header: Some("M01".into()), ..Place::line("PE.csv", line) };
        Issue {
            read: Some(read.into()),
            ..Issue::new(Severity::Error, IssueCode::UnknownLabel, place, Said::new("done-unreadable"))
        }
    }

    #[test]
    fn equal_issues_are_told_once_with_their_lines() {
        let note = Issue::new(Severity::Note, IssueCode::SepLine, Place::line("AR.csv", 1), Said::new("done-sep-line"));
        let issues = [note, label(9, "Deacuerdo"), label(4, "Deacuerdo"), label(5, "Si")];
        let groups = group_issues(&issues);
        assert_eq!(groups.iter().map(|group| group.count).collect::<Vec<_>>(), [2, 1, 1]);
        assert_eq!(groups[0].lines, [4, 9]);
        assert_eq!(groups[2].first.code, IssueCode::SepLine);
        let locales = Locales::load().unwrap();
        insta::assert_snapshot!(
            groups[0].headline(locales.get(Language::Es)),
            @"error H001 PE.csv: una respuesta no es una etiqueta de su escala «M01», líneas 4, 9 (2 veces)"
        );
    }
}
