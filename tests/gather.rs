//! The promise of gather: every physical line is accounted for, and what was written is read back.
#![expect(clippy::unwrap_used, reason = "a test that can't read its own fixtures should stop at once")]

use std::collections::BTreeMap;

use plenaria::gather::{DeliveredFile, Gathered, InputFolder, Structure, gather};
use plenaria::survey::{Delivery, IssueCode, Layout};

fn delivery(files: &str) -> Delivery {
    Delivery::new(files.parse().unwrap(), Layout::Wide)
}

fn gathered(files: &[(&str, &[u8])], deliveries: &[Delivery]) -> Gathered {
    let files: BTreeMap<String, Vec<u8>> =
        files.iter().map(|(path, bytes)| ((*path).to_owned(), bytes.to_vec())).collect();
    gather(&InputFolder::from_files(files), deliveries)
}

/// One file's records, cell by cell, and what became of its lines.
fn records(file: &DeliveredFile) -> (Vec<(u64, Vec<String>)>, Structure) {
    let table = file.table.as_ref().unwrap();
    let mut found = Vec::new();
    let structure = table.for_each_record(|record| {
        let cells = (0..record.width()).map(|column| String::from_utf8(record.cell(column).to_vec()).unwrap());
        found.push((record.line, cells.collect()));
    });
    (found, structure)
}

#[test]
fn files_are_claimed_by_the_first_delivery_that_fits() {
    let files: &[(&str, &[u8])] = &[
        ("C1P1/evaluations/PE.csv", b"a,b\n1,2\n"),
        ("C1P1/evaluations/notes.txt", b"a\n"),
        ("C1P1/roster.csv", b"participant\n"),
        ("decisions.csv", b"recommendation\n"),
        ("questionnaire.toml", b""),
    ];
    let deliveries = ["{seminar}/evaluations/{state}.csv", "**/*.csv", "C9P1/*.csv"].map(delivery);
    let gathered = gathered(files, &deliveries);
    let claimed: Vec<_> = gathered.files.iter().map(|file| (file.path.as_str(), file.delivery)).collect();
    assert_eq!(claimed, [("C1P1/evaluations/PE.csv", 0)]);
    assert_eq!(gathered.files[0].captures["state"], "PE");
    assert_eq!(gathered.files[0].sha256.len(), 64);
    let issues: Vec<_> = gathered.issues.iter().map(|issue| (issue.code, issue.place.file.as_str())).collect();
    assert_eq!(
        issues,
        [(IssueCode::UnclaimedFile, "C1P1/evaluations/notes.txt"), (IssueCode::NoFileMatches, "deliveries.toml"),]
    );
}

#[test]
fn windows_1252_with_semicolons_reads_as_it_was_meant() {
    let files: &[(&str, &[u8])] =
        &[("a.csv", b"Pa\xeds;Opini\xf3n\r\nM\xe9xico;\x93bien\x94; nada m\xe1s\r\nPer\xfa;ok\r\n")];
    let gathered = gathered(files, &[delivery("*.csv")]);
    let (found, structure) = records(&gathered.files[0]);
    assert_eq!(found, [(3, vec!["Perú".to_owned(), "ok".to_owned()])]);
    assert_eq!(structure.quarantined[0].raw, "México;“bien”; nada más".as_bytes());
    assert_eq!((structure.lines, structure.record_lines, structure.visited), (3, 2, 1));
}
