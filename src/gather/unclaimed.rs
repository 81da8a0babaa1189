//! What is said of files that no delivery claims: one that looks like answers is an error, and none is passed over in silence.

use super::blocks::stream::beginning;
use super::cut::raw_table::RawTable;
use super::delivered_file::DeliveredFile;
use super::folder::input_folder::InputFolder;
use crate::survey::{Cure, Delivery, Issue, IssueCode, Layout, Place, Said, Severity};

/// How workbooks end.
const WORKBOOKS: [&str; 6] = ["xlsx", "xlsm", "xlsb", "xls", "ods", "numbers"];

/// How tables in text end.
const TEXT_TABLES: [&str; 3] = ["csv", "tsv", "tab"];

/// How files end that people read and machines don't take for tables: documents, pictures, definitions of forms.
const DOCUMENTS: [&str; 30] = [
    "md", "markdown", "rst", "pdf", "doc", "docx", "dotx", "odt", "rtf", "pages", "ppt", "pptx", "odp", "key", "html",
    "htm", "mht", "eml", "msg", "toml", "lss", "png", "jpg", "jpeg", "gif", "svg", "webp", "heic", "log", "url",
];

/// What a file turns out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum LeftFile {
    /// A table with so many records.
    Answers(u64),
    /// Something in the form of a table that can't be read as it stands.
    UnreadableTable,
    /// A table without a record, an archive, or a table of which no record is whole.
    Doubtful,
    /// A document.
    Document,
}

/// What is said of a file that no delivery claims.
pub(super) fn unclaimed(path: &str, folder: &InputFolder, deliveries: &[Delivery]) -> Issue {
    let tell = |severity, done| Issue {
        cure: Some(Cure::NewDelivery { files: path.to_owned(), supersedes: Vec::new() }),
        ..Issue::new(severity, IssueCode::UnclaimedFile, Place::file(path), done)
    };
    if let Some(delivery) = workbook_of(path, folder, deliveries) {
        let any_ending = format!("{}*", delivery.files.as_str().trim_end_matches("csv"));
        let done = Said::new("done-workbook").with("files", any_ending.clone());
        let cure = Cure::NewDelivery { files: any_ending, supersedes: Vec::new() };
        return Issue { cure: Some(cure), ..tell(Severity::Error, done) };
    }
    match kind(path, folder) {
        LeftFile::Answers(records) => {
            let done = Said::new("done-unclaimed-answers").with("count", records).with("file", path);
            tell(Severity::Error, done)
        }
        LeftFile::UnreadableTable => tell(Severity::Error, Said::new("done-unclaimed-table").with("file", path)),
        LeftFile::Doubtful => tell(Severity::Warning, Said::new("done-unclaimed")),
        LeftFile::Document => Issue { cure: None, ..tell(Severity::Note, Said::new("done-unclaimed-document")) },
    }
}

/// The delivery that would claim a workbook if it were saved as CSV, and of which there is no such file.
fn workbook_of<'d>(path: &str, folder: &InputFolder, deliveries: &'d [Delivery]) -> Option<&'d Delivery> {
    let stem = path.rsplit_once('.').filter(|(_, end)| WORKBOOKS.contains(&end.to_ascii_lowercase().as_str()))?.0;
    let csv = Some(format!("{stem}.csv")).filter(|csv| !folder.contains(csv))?;
    deliveries.iter().find(|delivery| delivery.files.captures(&csv).is_some())
}

fn kind(path: &str, folder: &InputFolder) -> LeftFile {
    let ending = ending(path);
    if DOCUMENTS.contains(&ending.as_str()) {
        return LeftFile::Document;
    }
    let is_workbook = WORKBOOKS.contains(&ending.as_str());
    let is_text_table = TEXT_TABLES.contains(&ending.as_str());
    let Ok(bytes) = beginning_or_whole(path, folder, is_workbook) else { return LeftFile::UnreadableTable };
    let Some(delivery) = "**".parse().ok().map(|files| Delivery::new(files, Layout::Wide)) else {
        return LeftFile::UnreadableTable;
    };
    let file = DeliveredFile::of_bytes(path, bytes, &delivery);
    let is_empty = file.issues.iter().any(|issue| issue.code == IssueCode::EmptyFile);
    let Some(table) = file.table.as_ref().and_then(RawTable::whole) else {
        return if (is_workbook || is_text_table) && !is_empty {
            LeftFile::UnreadableTable
        } else {
            LeftFile::Doubtful
        };
    };
    let width = file.table.as_ref().map_or(0, |table| table.header.len());
    let structure = table.for_each_record(|_| ());
    let records = structure.visited + structure.set_aside();
    match records {
        0 if is_workbook || is_text_table => LeftFile::Doubtful,
        // Running text is a table of one column, or one whose rows are of all lengths.
        _ if is_workbook || is_text_table || file.encoding == "xlsx" => LeftFile::Answers(records),
        0 => LeftFile::Document,
        _ if width < 2 => LeftFile::Document,
        _ if structure.visited < structure.set_aside() => LeftFile::Doubtful,
        _ => LeftFile::Answers(records),
    }
}

/// The bytes of a workbook, which has its list of parts at its end; of other files as many as tell what they are.
fn beginning_or_whole(path: &str, folder: &InputFolder, is_workbook: bool) -> Result<Vec<u8>, ()> {
    match folder.large(path).filter(|_| !is_workbook) {
        Some(large) => large.file.open().and_then(beginning).map_err(drop),
        None => folder.read(path).map_err(drop),
    }
}

/// What stands behind the last full stop of a file's name, in lower case.
fn ending(path: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn severity(path: &str, bytes: &[u8]) -> Severity {
        let folder = InputFolder::from_files([(path.to_owned(), bytes.to_vec())].into());
        unclaimed(path, &folder, &[]).severity
    }

    #[test]
    fn what_looks_like_answers_is_an_error_whatever_its_name() {
        let table = "ID;País;Nota\n1;PE;4\n2;CL;5\n".as_bytes();
        for path in ["C1/PE.csv", "C1/PE.CSV", "PE.tsv", "PE.txt", "PE", "PE.csv.bak", "PE.csv (1)"] {
            assert_eq!(severity(path, table), Severity::Error, "{path}");
        }
        assert_eq!(severity("one.csv", b"Nota\n4\n"), Severity::Error);
        assert_eq!(severity("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), Severity::Error);
        assert_eq!(severity("broken.xlsx", b"PK\x03\x04"), Severity::Error);
    }

    #[test]
    fn documents_are_noted_and_what_holds_no_record_is_a_warning() {
        assert_eq!(severity("README.md", b"| a | b |\n| 1 | 2 |\n"), Severity::Note);
        assert_eq!(severity("informe.pdf", b"%PDF-1.7"), Severity::Note);
        let prose = "Hola, equipo:\nles dejo las notas.\nSaludos, Ana, Luz, y los demás\n".as_bytes();
        assert_eq!(severity("notas", "Notas del día\nHubo lluvia\n".as_bytes()), Severity::Note);
        assert_ne!(severity("LEAME.txt", prose), Severity::Error);
        assert_eq!(severity("empty.csv", b""), Severity::Warning);
        assert_eq!(severity("header.csv", b"ID;Nota\n"), Severity::Warning);
        assert_eq!(severity("todo.zip", b"PK\x03\x04"), Severity::Warning);
    }
}
