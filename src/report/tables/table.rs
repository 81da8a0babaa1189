//! Tables as CSV: text is never a formula, numbers stay numbers, and columns come from their description.

use serde_json::Value;

use crate::report::{RenderedFile, ReportError};
use crate::text::{begins_a_formula, clean_text};

/// One cell.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::report) enum TableCell {
    /// A text, cleaned when it is written.
    Text(String),
    /// A number, with all its digits and a decimal point.
    Number(f64),
    /// A count.
    Count(u64),
    /// Nothing.
    Empty,
}

impl TableCell {
    pub(in crate::report) fn text(text: &(impl ToString + ?Sized)) -> Self {
        Self::Text(text.to_string())
    }

    pub(in crate::report) fn optional_text(text: Option<impl ToString>) -> Self {
        text.map_or(Self::Empty, |text| Self::Text(text.to_string()))
    }

    pub(in crate::report) fn number(number: Option<f64>) -> Self {
        number.filter(|number| number.is_finite()).map_or(Self::Empty, Self::Number)
    }

    pub(in crate::report) fn count(count: Option<u64>) -> Self {
        count.map_or(Self::Empty, Self::Count)
    }

    fn value(&self) -> Value {
        match self {
            Self::Text(text) => Value::from(clean_text(text).into_owned()),
            Self::Number(number) => Value::from(*number),
            Self::Count(count) => Value::from(*count),
            Self::Empty => Value::Null,
        }
    }

    fn written(&self) -> String {
        match self {
            Self::Text(text) => safe_text(text),
            Self::Number(number) => number.to_string(),
            Self::Count(count) => count.to_string(),
            Self::Empty => String::new(),
        }
    }
}

/// What a column may hold, for the data dictionary.
#[derive(Debug, Clone, Copy)]
pub(in crate::report) enum ColumnValues {
    /// Any text.
    Text,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// A number.
    Number,
    /// A number between two others.
    Between(f64, f64),
    /// A whole number from 0.
    Count,
}

/// Whether every row has a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::report) enum Filled {
    Always,
    Sometimes,
}

/// A column and what it means.
#[derive(Debug, Clone, Copy)]
pub(in crate::report) struct TableColumn {
    pub(in crate::report) name: &'static str,
    pub(in crate::report) values: ColumnValues,
    pub(in crate::report) filled: Filled,
    pub(in crate::report) meaning: &'static str,
}

/// A column with a value in every row.
pub(in crate::report) const fn always(name: &'static str, values: ColumnValues, meaning: &'static str) -> TableColumn {
    TableColumn { name, values, filled: Filled::Always, meaning }
}

/// A column with a value in some rows.
pub(in crate::report) const fn sometimes(
    name: &'static str,
    values: ColumnValues,
    meaning: &'static str,
) -> TableColumn {
    TableColumn { name, values, filled: Filled::Sometimes, meaning }
}

/// A table and what it means.
#[derive(Debug, Clone)]
pub(in crate::report) struct DataTable {
    pub(in crate::report) name: &'static str,
    pub(in crate::report) title: &'static str,
    pub(in crate::report) columns: &'static [TableColumn],
    /// Columns whose values tell rows apart, all of them always filled; none if there are no such columns.
    pub(in crate::report) key: &'static [&'static str],
    pub(in crate::report) rows: Vec<Vec<TableCell>>,
}

impl DataTable {
    /// The table as a JSON array, an object per row.
    pub(in crate::report) fn objects(&self) -> Value {
        let object = |row: &Vec<TableCell>| {
            let names = self.columns.iter().map(|column| column.name.to_owned());
            Value::Object(names.zip(row.iter().map(TableCell::value)).collect())
        };
        Value::Array(self.rows.iter().map(object).collect())
    }

    /// The table as a CSV file in this folder; an empty folder name is the report's own.
    pub(in crate::report) fn csv(&self, folder: &str) -> Result<RenderedFile, ReportError> {
        let failed = |source| ReportError::Table { table: self.name, source };
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(self.columns.iter().map(|column| column.name)).map_err(failed)?;
        for row in &self.rows {
            writer.write_record(row.iter().map(TableCell::written)).map_err(failed)?;
        }
        let bytes = writer.into_inner().map_err(|error| failed(csv::Error::from(error.into_error())))?;
        Ok(RenderedFile { path: format!("{folder}{}.csv", self.name), bytes })
    }
}

/// Where some spreadsheet begins a new cell: a Spanish or Portuguese Excel splits a file of commas at `;`.
const SEPARATORS: [char; 3] = [';', ',', '|'];

/// A text that no spreadsheet takes for a formula: OWASP's prefix wherever a cell could begin like one, without control
/// characters.
pub(in crate::report) fn safe_text(text: &str) -> String {
    let cleaned = clean_text(text);
    let mut safe = String::with_capacity(cleaned.len() + 1);
    for piece in cleaned.split_inclusive(SEPARATORS) {
        let is_first_and_hidden = safe.is_empty() && begins_like_a_formula(text);
        if is_first_and_hidden || begins_like_a_formula(piece.trim_start_matches([' ', '"'])) {
            safe.push('\'');
        }
        safe.push_str(piece);
    }
    safe
}

fn begins_like_a_formula(text: &str) -> bool {
    text.starts_with(['\t', '\r', '\n']) || text.starts_with(begins_a_formula)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_that_begins_like_a_formula_is_prefixed_and_numbers_are_not() {
        for text in ["=1+1", "+1", "-1", "@x", "\tx", "\rx", "\nx", " =1", "\u{202e}=1", "\u{200b}=1", "＝1"] {
            assert!(safe_text(text).starts_with('\''), "{text:?} is a formula");
        }
        assert_eq!(safe_text("M04: 1-5 = todo"), "M04: 1-5 = todo");
        assert_eq!(safe_text("sí;=1+1; @x|+2, \"=3"), "sí;'=1+1;' @x|'+2,' \"=3");
        assert_eq!(safe_text(";=1"), ";'=1");
        assert_eq!(safe_text("\t"), "' ");
        assert_eq!(safe_text(""), "");
        assert_eq!(TableCell::Number(-0.25).written(), "-0.25");
        assert_eq!(TableCell::number(Some(f64::NAN)), TableCell::Empty);
    }

    #[test]
    fn objects_have_the_names_of_the_columns_and_nothing_where_a_cell_is_empty() {
        const COLUMNS: [TableColumn; 2] =
            [always("id", ColumnValues::Text, "Its name."), sometimes("n", ColumnValues::Count, "How many.")];
        let rows = vec![vec![TableCell::text("=a"), TableCell::Empty], vec![TableCell::text("b"), TableCell::Count(3)]];
        let table = DataTable { name: "t", title: "T", columns: &COLUMNS, key: &[], rows };
        assert_eq!(table.objects(), serde_json::json!([{ "id": "=a", "n": null }, { "id": "b", "n": 3 }]));
    }

    #[test]
    fn numbers_keep_all_their_digits() {
        assert_eq!(TableCell::Number(17.0 / 21.0).written().parse::<f64>(), Ok(17.0 / 21.0));
    }
}
