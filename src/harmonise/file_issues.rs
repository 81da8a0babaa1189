//! Where the cells of one file stand, for the issues that speak of them.

use crate::gather::{DeliveredFile, Export};
use crate::survey::{Issue, IssueCode, Place, Said, Severity};
use crate::text::fold;

/// A file and its header.
#[derive(Debug, Clone, Copy)]
pub(in crate::harmonise) struct FileIssues<'a> {
    pub(in crate::harmonise) file: &'a str,
    pub(in crate::harmonise) header: &'a [String],
    /// What else each column may be called.
    pub(in crate::harmonise) other_names: &'a [Vec<String>],
    /// Whether it is a sheet of a workbook.
    pub(in crate::harmonise) is_sheet: bool,
    /// The platform that exported it.
    pub(in crate::harmonise) export: Option<&'a Export>,
}

impl<'a> FileIssues<'a> {
    pub(in crate::harmonise) fn of(file: &'a DeliveredFile) -> Self {
        let table = file.table.as_ref();
        Self {
            file: &file.path,
            header: table.map_or(&[], |table| &table.header),
            other_names: table.map_or(&[], |table| &table.other_names),
            is_sheet: table.is_some_and(|table| table.delimiter().is_none()),
            export: table.and_then(|table| table.export.as_ref()),
        }
    }

    /// What a column is called: first its header, then what else it may be called.
    pub(in crate::harmonise) fn names(&self, column: usize) -> impl Iterator<Item = &'a str> {
        let others = self.other_names.get(column).into_iter().flatten();
        self.header.get(column).into_iter().chain(others).map(String::as_str)
    }

    /// The columns of a name; a `*` at its end stands for anything.
    pub(in crate::harmonise) fn columns_named(&self, name: &str) -> Vec<usize> {
        let found = columns_named(self.header, name);
        if !found.is_empty() {
            return found;
        }
        let is_named = |column: &usize| {
            self.other_names.get(*column).is_some_and(|others| !columns_named(others, name).is_empty())
        };
        (0..self.header.len()).filter(is_named).collect()
    }

    /// A cell; the line is none for a whole column.
    pub(in crate::harmonise) fn place(&self, line: Option<u64>, column: usize) -> Place {
        Place { file: self.file.to_owned(), line, column: Some(column + 1), header: self.header.get(column).cloned() }
    }

    /// An issue about a whole column, whose header is what was read.
    pub(in crate::harmonise) fn of_column(
        &self,
        severity: Severity,
        code: IssueCode,
        column: usize,
        done: Said,
    ) -> Issue {
        let read = self.header.get(column).cloned();
        Issue { read, ..Issue::new(severity, code, self.place(None, column), done) }
    }

    /// An issue about the whole file.
    pub(in crate::harmonise) fn of_file(&self, severity: Severity, code: IssueCode, done: Said) -> Issue {
        Issue::new(severity, code, Place::file(self.file), done)
    }
}

/// The columns whose header is this; else a `*` at its end stands for anything.
pub(in crate::harmonise) fn columns_named(header: &[String], name: &str) -> Vec<usize> {
    let start = name.strip_suffix('*').map(fold);
    let whole = fold(name);
    let named = |is_named: &dyn Fn(&str) -> bool| -> Vec<usize> {
        header.iter().enumerate().filter(|(_, header)| is_named(&fold(header))).map(|(column, _)| column).collect()
    };
    // Forms mark what has to be answered with an asterisk: a header that ends in one is meant itself.
    let exactly = named(&|header| header == whole);
    match start {
        Some(start) if exactly.is_empty() => named(&|header| header.starts_with(start.as_str())),
        Some(_) | None => exactly,
    }
}

/// Column numbers as a person reads them.
pub(in crate::harmonise) fn column_list(columns: &[usize]) -> String {
    let numbers: Vec<String> = columns.iter().map(|column| (column + 1).to_string()).collect();
    numbers.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_that_ends_in_an_asterisk_is_meant_itself() {
        let header = ["P1*", "P10*", "Temas/uno", "Temas/dos"].map(str::to_owned);
        assert_eq!(columns_named(&header, "P1*"), [0]);
        assert_eq!(columns_named(&header, "Temas/*"), [2, 3]);
        assert!(columns_named(&header, "P1").is_empty());
    }
}
