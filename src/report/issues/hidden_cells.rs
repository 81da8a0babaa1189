//! Issues without anything that stands in a cell, for a log that others read: code, place and what to do are left.

use jiff::civil::Date;

use crate::declare::written_cure;
use crate::locale::Locale;
use crate::survey::{Cure, Issue, Said, SaidValue, Survey};

/// Whether what stands in cells is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CellsQuoted {
    /// As it was read.
    Shown,
    /// Not at all.
    Hidden,
}

/// Stands for what isn't told.
const HIDDEN: &str = "…";

/// Values of sentences that say where something stands, what is declared or what a file is like. All others may come from
/// cells, or tell what stands in them, such as what an answer was recoded to.
const TOLD: [&str; 22] = [
    "clue",
    "columns",
    "delimiter",
    "encoding",
    "file",
    "files",
    "first",
    "header",
    "headers",
    "high",
    "item",
    "items",
    "kept",
    "key",
    "last",
    "limit",
    "low",
    "order",
    "rows",
    "scale",
    "seminar",
    "why",
];

/// Sentences whose counts are lengths of cells.
const LENGTHS: [&str; 2] = ["done-remark", "done-option-remark"];

/// The same issues without headers, what was read, what is near to it, and texts in sentences and cures. Those that
/// differed in nothing else are equal now, so that not even who wrote the same can be seen once they are grouped.
#[must_use]
pub fn without_cells(issues: Vec<Issue>) -> Vec<Issue> {
    let hide = |mut issue: Issue| {
        issue.place.header = None;
        Issue {
            read: None,
            nearest: None,
            expected: issue.expected.as_ref().map(without_words),
            done: without_words(&issue.done),
            cure: issue.cure.map(without_text),
            ..issue
        }
    };
    issues.into_iter().map(hide).collect()
}

fn without_words(said: &Said) -> Said {
    let is_told = |name: &str, value: &SaidValue| match value {
        SaidValue::Count(_) => !LENGTHS.contains(&said.key),
        SaidValue::Text(_) => TOLD.contains(&name),
    };
    let hide = |(name, value): &(&'static str, SaidValue)| {
        (*name, if is_told(name, value) { value.clone() } else { SaidValue::from(HIDDEN) })
    };
    Said { key: said.key, values: said.values.iter().map(hide).collect() }
}

fn without_text(cure: Cure) -> Cure {
    let text = || HIDDEN.to_owned();
    match cure {
        Cure::AddAlias { scale, .. } => Cure::AddAlias { scale, level: 0, text: text() },
        Cure::AddHeader { item, .. } => Cure::AddHeader { item, header: text() },
        Cure::Ignore { .. } => Cure::Ignore { header: text() },
        Cure::MapKey { key, .. } => Cure::MapKey { key, declared: None, from: text() },
        Cure::AddPeriod { .. } => Cure::AddPeriod { declared: None, day: Date::ZERO },
        Cure::Sheet(_) => Cure::Sheet(text()),
        Cure::NotAsked { .. }
        | Cure::OneOf { .. }
        | Cure::KeyInColumn(_)
        | Cure::ConstantKey(_)
        | Cure::DateOrder(_)
        | Cure::TimeZone
        | Cure::Encoding(_)
        | Cure::NewDelivery { .. } => cure,
    }
}

fn quotes_a_cell(cure: &Cure) -> bool {
    match cure {
        Cure::AddAlias { .. }
        | Cure::AddHeader { .. }
        | Cure::Ignore { .. }
        | Cure::MapKey { .. }
        | Cure::AddPeriod { .. }
        | Cure::Sheet(_) => true,
        Cure::NotAsked { .. }
        | Cure::OneOf { .. }
        | Cure::KeyInColumn(_)
        | Cure::ConstantKey(_)
        | Cure::DateOrder(_)
        | Cure::TimeZone
        | Cure::Encoding(_)
        | Cure::NewDelivery { .. } => false,
    }
}

/// A cure as it is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::report) struct ToldCure {
    /// The declaration that changes.
    pub(in crate::report) file: &'static str,
    /// The part of it that changes.
    pub(in crate::report) place: String,
    /// The key that changes, such as `aliases`.
    pub(in crate::report) key: String,
    /// The lines of TOML; none where they would quote a cell that is hidden.
    pub(in crate::report) toml: Option<String>,
}

impl ToldCure {
    /// Cures of one kind for issues of these files, in a language; none if there are none.
    pub(in crate::report) fn of(
        cures: &[&Cure],
        files: &[&str],
        survey: &Survey,
        cells: CellsQuoted,
        locale: &Locale,
    ) -> Option<Self> {
        let cure = *cures.first()?;
        let written = written_cure(cures, files, survey)?;
        let is_hidden = cells == CellsQuoted::Hidden && quotes_a_cell(cure);
        // Which level is meant says what was read.
        let place = if let Cure::AddAlias { scale, .. } = cure
            && is_hidden
        {
            Said::new("cure-scale").with("scale", scale.as_str())
        } else {
            written.place
        };
        Some(Self {
            file: written.file,
            place: locale.said(&place),
            key: written.toml.split(" = ").next().unwrap_or_default().to_owned(),
            toml: (!is_hidden).then_some(written.toml),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::survey::{IssueCode, KeyName, Place, Severity};

    fn issue(read: &str, done: Said, cure: Cure) -> Issue {
        let place = Place { column: Some(3), header: Some("Secret header".into()), ..Place::line("PE.csv", 4) };
        Issue {
            read: Some(read.into()),
            nearest: Some(read.into()),
            expected: Some(Said::new("expected-recode-label").with("to", read)),
            cure: Some(cure),
            ..Issue::new(Severity::Error, IssueCode::UnknownLabel, place, done)
        }
    }

    #[test]
    fn issues_that_differ_in_cells_only_are_equal_when_cells_are_hidden() {
        let scale = || "agree".parse().unwrap();
        let alias = |level, text: &str| Cure::AddAlias { scale: scale(), level, text: text.into() };
        let pairs = [
            (alias(1, "yes"), alias(2, "no")),
            (Cure::Ignore { header: "yes".into() }, Cure::Ignore { header: "no".into() }),
            (Cure::Sheet("yes".into()), Cure::Sheet("no".into())),
            (
                Cure::MapKey { key: KeyName::State, declared: None, from: "yes".into() },
                Cure::MapKey { key: KeyName::State, declared: None, from: "no".into() },
            ),
        ];
        for (one, other) in pairs {
            let remark = |count: u64| Said::new("done-remark").with("count", count);
            let hidden = without_cells(vec![issue("yes", remark(3), one), issue("no", remark(2), other)]);
            assert_eq!(hidden[0], hidden[1]);
            assert!(!format!("{hidden:?}").contains("Secret") && !format!("{hidden:?}").contains("yes"));
            assert_eq!((hidden[0].place.line, hidden[0].place.column), (Some(4), Some(3)));
        }
    }

    #[test]
    fn what_says_where_something_stands_is_told() {
        let done = Said::new("done-duplicate").with("kept", "PE.csv:7");
        let hidden = without_cells(vec![issue("P-17", done.clone(), Cure::DateOrder(crate::text::DateOrder::Dmy))]);
        assert_eq!((&hidden[0].done, &hidden[0].cure), (&done, &Some(Cure::DateOrder(crate::text::DateOrder::Dmy))));
    }
}
