//! A table that a platform exported: which of its columns are whose, and which records are marked.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::column_name::ColumnName;
use super::description::{Description, Fingerprint, MarkRule, MarkTest, MarkedColumns, ResponseMark};
use super::first_rows::{fits, plain};
use crate::gather::cut::record::Record;
use crate::survey::{MissingReason, Platform};

/// A platform whose export a table is, before its columns are named.
#[derive(Clone, Copy)]
pub(in crate::gather) struct Recognised {
    pub(super) description: &'static Description,
    pub(super) found: Fingerprint,
}

/// A column that stands for one option of a multi-select.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SplitColumn {
    /// The column, from 0.
    pub column: usize,
    /// The question, as the header names it.
    pub question: String,
    /// The option, as the header names it.
    pub option: String,
    /// The column of the same question whose cells hold all options as text, if there is one.
    pub text: Option<usize>,
}

/// A table that a platform exported.
#[derive(Debug, Clone)]
pub struct Export {
    /// The platform.
    pub platform: Platform,
    /// Its name, as its makers write it.
    pub name: &'static str,
    /// What it was recognised by.
    pub clue: &'static str,
    /// Columns that the platform added and that are nobody's answers, from 0.
    pub administrative: BTreeSet<usize>,
    /// Columns that say who somebody is or where, from 0.
    pub personal: BTreeSet<usize>,
    /// Columns that may be options of multi-selects.
    pub split: Vec<SplitColumn>,
    /// Cells that stand for no answer, as the platform defines them.
    pub missing: &'static [(&'static str, MissingReason)],
    rules: Vec<Rule>,
}

/// Which cells mark a record of this table.
#[derive(Debug, Clone)]
struct Rule {
    mark: ResponseMark,
    columns: Vec<usize>,
    test: MarkTest,
}

impl fmt::Debug for Recognised {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} by {:?}", self.description.name, self.found)
    }
}

impl Recognised {
    /// How many header rows it has.
    pub(in crate::gather) fn header_rows(self) -> usize {
        self.found.header_rows
    }

    /// How its columns are called; another name that two columns have is nobody's.
    pub(in crate::gather) fn names(self, rows: &[Vec<String>]) -> Vec<ColumnName> {
        let mut names = (self.description.names)(rows);
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for name in &names {
            for text in std::iter::once(&name.shown).chain(&name.others) {
                *counts.entry(plain(text)).or_insert(0) += 1;
            }
        }
        for name in &mut names {
            name.others.retain(|other| counts.get(&plain(other)) == Some(&1));
        }
        names
    }

    /// Which of its columns are whose.
    pub(in crate::gather) fn export(self, names: &[ColumnName]) -> Export {
        let description = self.description;
        let called: Vec<Vec<String>> = names
            .iter()
            .map(|name| std::iter::once(&name.shown).chain(&name.others).map(|text| plain(text)).collect())
            .collect();
        let of = |patterns: &[&str]| -> BTreeSet<usize> {
            let fits_any =
                |names: &Vec<String>| patterns.iter().any(|pattern| names.iter().any(|name| fits(pattern, name)));
            (0..called.len()).filter(|column| fits_any(&called[*column])).collect()
        };
        let personal = of(description.personal);
        let administrative: BTreeSet<usize> = &of(description.administrative) - &personal;
        let rule = |rule: &MarkRule| Rule {
            mark: rule.mark,
            columns: match rule.columns {
                MarkedColumns::Named(names) => of(names).into_iter().take(1).collect(),
                MarkedColumns::Answers => (0..called.len())
                    .filter(|column| !administrative.contains(column) && !personal.contains(column))
                    .collect(),
            },
            test: rule.test,
        };
        Export {
            platform: description.platform,
            name: description.name,
            clue: self.found.clue,
            split: split_columns(names, description),
            missing: description.missing,
            rules: description.marks.iter().map(rule).filter(|rule| !rule.columns.is_empty()).collect(),
            administrative,
            personal,
        }
    }
}

fn split_columns(names: &[ColumnName], description: &Description) -> Vec<SplitColumn> {
    let found = names.iter().enumerate().filter_map(|(column, name)| {
        let (question, option) = (description.option)(&name.shown)?;
        let text = names.iter().position(|other| plain(&other.shown) == plain(question));
        Some(SplitColumn { column, question: question.to_owned(), option: option.to_owned(), text })
    });
    found.collect()
}

impl Export {
    /// What the platform says of a record.
    #[must_use]
    pub fn mark(&self, record: &Record<'_>) -> Option<ResponseMark> {
        let fits = |rule: &&Rule| rule.columns.iter().all(|column| rule.test.passes(record.cell(*column)));
        self.rules.iter().find(fits).map(|rule| rule.mark)
    }

    /// Whether a record says in one of its personal columns who somebody is; that a form is anonymous, says nobody.
    pub(in crate::gather) fn names_somebody(&self, record: &Record<'_>) -> bool {
        const NOBODY: [&str; 4] = ["", "anonymous", "anónimo", "anônimo"];
        let says = |column: &usize| !NOBODY.contains(&plain(&String::from_utf8_lossy(record.cell(*column))).as_str());
        self.personal.iter().any(says)
    }
}

impl MarkTest {
    fn passes(self, cell: &[u8]) -> bool {
        match self {
            Self::OneOf(texts) => {
                let text = std::str::from_utf8(cell).map(str::trim).unwrap_or_default();
                texts.iter().any(|one| text.eq_ignore_ascii_case(one) || text.to_lowercase() == *one)
            }
            Self::Empty => cell.iter().all(u8::is_ascii_whitespace),
        }
    }
}

/// Whether a row below the header holds tags such as `#country` and nothing else.
pub(in crate::gather) fn is_tag_row<'c>(cells: impl Iterator<Item = &'c [u8]>) -> bool {
    let mut tags = cells.filter(|cell| !cell.trim_ascii().is_empty()).peekable();
    let is_tag =
        |cell: &[u8]| cell.strip_prefix(b"#").is_some_and(|rest| rest.first().is_some_and(u8::is_ascii_alphabetic));
    tags.peek().is_some() && tags.all(is_tag)
}
