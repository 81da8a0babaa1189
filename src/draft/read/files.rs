//! Reads the files of which a draft is made: tables, and forms in workbooks.

use super::sheet::{DraftSheet, sheet};
use crate::draft::forms::xlsform;
use crate::gather::InputFolder;

/// How files end that may hold answers.
const TABLES: [&str; 6] = [".csv", ".tsv", ".txt", ".xlsx", ".xls", ".ods"];

/// What the files are: tables, and files that hold none.
#[derive(Debug, Default)]
pub(in crate::draft) struct Read {
    pub(in crate::draft) sheets: Vec<DraftSheet>,
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

fn sheets(path: &str, bytes: Vec<u8>) -> Vec<DraftSheet> {
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
