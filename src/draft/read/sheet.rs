//! The delivered tables of which a draft is made.

use super::values::{Cells, Values, one_line};
use crate::draft::forms::xlsform;
use crate::gather::{DeliveredFile, InputFolder, RawTable};
use crate::survey::{Delivery, FilePattern, Layout};

/// Records that are looked at; the rest of a long file is like them.
const MOST_RECORDS: u64 = 20_000;

/// How files end that may hold answers.
const TABLES: [&str; 6] = [".csv", ".tsv", ".txt", ".xlsx", ".xls", ".ods"];

/// A delivered table.
#[derive(Debug)]
pub(in crate::draft) struct Sheet {
    /// The file.
    pub(in crate::draft) path: String,
    /// Headers, each on one line.
    pub(in crate::draft) header: Vec<String>,
    /// What stands in each column.
    pub(in crate::draft) columns: Vec<Values>,
    /// Its records.
    pub(in crate::draft) records: u64,
    /// The table itself.
    pub(in crate::draft) table: RawTable,
}

/// What the files are: tables, and files that hold none.
#[derive(Debug, Default)]
pub(in crate::draft) struct Read {
    pub(in crate::draft) sheets: Vec<Sheet>,
    pub(in crate::draft) unread: Vec<String>,
}

/// Reads all files that may hold answers, and both sheets of a workbook that declares a form.
pub(in crate::draft) fn read(folder: &InputFolder) -> Read {
    let mut read = Read::default();
    for path in folder.files().iter().filter(|path| is_table(path)) {
        let sheets = folder.read(path).map(|bytes| sheets(path, bytes)).unwrap_or_default();
        if sheets.is_empty() {
            read.unread.push(path.clone());
        }
        read.sheets.extend(sheets);
    }
    read
}

fn is_table(path: &str) -> bool {
    let path = path.to_ascii_lowercase();
    TABLES.iter().any(|ending| path.ends_with(ending))
}

fn sheets(path: &str, bytes: Vec<u8>) -> Vec<Sheet> {
    let form = || {
        let survey = sheet(path, bytes.clone(), Some("survey")).filter(xlsform::is_survey)?;
        let choices = sheet(path, bytes.clone(), Some("choices")).filter(xlsform::is_choices);
        Some(std::iter::once(survey).chain(choices).collect())
    };
    if bytes.starts_with(b"PK")
        && let Some(form) = form()
    {
        return form;
    }
    sheet(path, bytes, None).into_iter().collect()
}

/// A table; of a workbook the sheet with a name, or the one that a delivery reads.
fn sheet(path: &str, bytes: Vec<u8>, name: Option<&str>) -> Option<Sheet> {
    let any: FilePattern = "**".parse().ok()?;
    let delivery = Delivery { sheet: name.map(str::to_owned), ..Delivery::new(any, Layout::Wide) };
    let table = DeliveredFile::of_bytes(path, bytes, &delivery).table?;
    let mut cells = vec![Cells::default(); table.header.len()];
    let mut records = 0;
    table.whole()?.for_each_record(|record| {
        records += 1;
        if records <= MOST_RECORDS {
            for (column, cells) in cells.iter_mut().enumerate() {
                cells.add(record.cell(column));
            }
        }
    });
    let header = table.header.iter().map(|name| one_line(name)).collect();
    Some(Sheet { path: path.to_owned(), header, columns: cells.iter().map(Cells::values).collect(), records, table })
}

impl Sheet {
    /// The records' cells in some columns, in order.
    pub(in crate::draft) fn rows(&self, columns: &[usize]) -> Vec<Vec<String>> {
        let mut rows = Vec::new();
        let Some(whole) = self.table.whole() else { return rows };
        whole.for_each_record(|record| {
            if (rows.len() as u64) < MOST_RECORDS {
                let cell = |column: &usize| String::from_utf8_lossy(record.cell(*column)).into_owned();
                rows.push(columns.iter().map(cell).collect());
            }
        });
        rows
    }
}
