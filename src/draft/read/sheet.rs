//! A delivered table, as far as a draft looks at it.

use super::values::{CellCounts, ValueCounts};
use crate::gather::{DeliveredFile, RawTable};
use crate::survey::{Delivery, FilePattern, Layout};
use crate::text::one_line;

/// Records that are looked at; the rest of a long file is like them.
const MOST_RECORDS: u64 = 20_000;

/// A delivered table.
#[derive(Debug)]
pub(in crate::draft) struct DraftSheet {
    /// The file.
    pub(in crate::draft) path: String,
    /// Headers, each on one line.
    pub(in crate::draft) header: Vec<String>,
    /// What stands in each column.
    pub(in crate::draft) columns: Vec<ValueCounts>,
    /// Its records.
    pub(in crate::draft) records: u64,
    /// The table itself.
    pub(in crate::draft) table: RawTable,
}

/// A table; of a workbook the sheet with a name, or the one that a delivery reads.
pub(super) fn sheet(path: &str, bytes: Vec<u8>, name: Option<&str>) -> Option<DraftSheet> {
    let any: FilePattern = "**".parse().ok()?;
    let delivery = Delivery { sheet: name.map(str::to_owned), ..Delivery::new(any, Layout::Wide) };
    let table = DeliveredFile::of_bytes(path, bytes, &delivery).table?;
    let mut cells = vec![CellCounts::default(); table.header.len()];
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
    Some(DraftSheet {
        path: path.to_owned(),
        header,
        columns: cells.iter().map(CellCounts::values).collect(),
        records,
        table,
    })
}

impl DraftSheet {
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
