//! The promise of gather: every physical line is accounted for, and what was written is read back.

use std::collections::BTreeMap;
use std::path::Path;

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
    let structure = table.whole().unwrap().for_each_record(|record| {
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
        [
            (IssueCode::UnclaimedFile, "C1P1/evaluations/notes.txt"),
            (IssueCode::NoFileMatches, "deliveries.toml"),
            (IssueCode::NoFileMatches, "deliveries.toml"),
        ]
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

/// What becomes of a fixture: first lines of its records, lines set aside, blank lines, totals, preamble, issues.
type Fate<'a> = (&'a str, &'a [u64], &'a [(u64, u64)], [u64; 3], &'a [IssueCode]);

const FATES: [Fate<'_>; 23] = [
    ("answers_that_say_media.csv", &[2, 3, 4, 5], &[], [0, 0, 0], &[]),
    ("code_page_850.csv", &[], &[], [0, 0, 2], &[IssueCode::EncodingUncertain]),
    ("grouped_subtotals.csv", &[2, 3, 5, 6, 10], &[], [0, 4, 0], &[IssueCode::TotalRow; 4]),
    ("header_only.csv", &[], &[], [0, 0, 0], &[IssueCode::NoRecords]),
    ("mac_roman.csv", &[], &[], [0, 0, 2], &[IssueCode::EncodingUncertain]),
    ("no_bytes.csv", &[], &[], [0, 0, 0], &[IssueCode::EmptyFile]),
    ("nul_bytes.csv", &[2, 4], &[(3, 3)], [1, 0, 0], &[IssueCode::NulByte, IssueCode::NulByte]),
    ("old_office_document.csv", &[], &[], [0, 0, 0], &[IssueCode::NotAText]),
    ("one_column.csv", &[3], &[(2, 2)], [0, 0, 0], &[IssueCode::RaggedLong]),
    ("only_a_mark.csv", &[], &[], [0, 0, 0], &[IssueCode::EmptyFile]),
    ("only_blank_lines.csv", &[], &[], [0, 0, 3], &[IssueCode::EmptyFile]),
    ("picture_named.csv", &[], &[], [0, 0, 0], &[IssueCode::NotAText]),
    ("quote_opened_in_the_header.csv", &[], &[], [0, 0, 2], &[IssueCode::UnclosedQuote]),
    ("quote_opened_in_the_middle.csv", &[2], &[(3, 6)], [0, 0, 0], &[IssueCode::UnclosedQuote]),
    (
        "ragged_rows.csv",
        &[2, 5, 9],
        &[(3, 3), (4, 4), (6, 6)],
        [2, 0, 0],
        &[IssueCode::RaggedShort, IssueCode::RaggedLong, IssueCode::TrailingEmptyFields, IssueCode::RaggedShort],
    ),
    ("random_bytes.csv", &[], &[], [0, 0, 0], &[IssueCode::NotAText]),
    ("same_header_twice.csv", &[2], &[], [0, 0, 0], &[IssueCode::DuplicateHeader, IssueCode::EmptyHeader]),
    ("sep_line.csv", &[3], &[], [0, 0, 1], &[IssueCode::SepLine]),
    ("three_line_endings.csv", &[2, 3, 4, 6], &[], [0, 0, 0], &[IssueCode::MixedLineEndings]),
    (
        "title_rows_and_total.csv",
        &[5, 6],
        &[],
        [1, 2, 3],
        &[IssueCode::EncodingNotUtf8, IssueCode::Preamble, IssueCode::TotalRow, IssueCode::TotalRow],
    ),
    ("utf_16_without_mark.txt", &[2], &[], [0, 0, 0], &[IssueCode::EncodingNotUtf8]),
    ("utf_8_mark_and_broken_bytes.csv", &[], &[], [0, 0, 2], &[IssueCode::EncodingUncertain]),
    ("workbook_named.csv", &[], &[], [0, 0, 0], &[IssueCode::DamagedWorkbook]),
];

#[test]
fn every_fixture_has_its_fate() {
    let folder = InputFolder::open(Path::new("tests/fixtures/tables")).unwrap();
    let gathered = gather(&folder, &[delivery("*")]);
    assert!(gathered.issues.iter().all(|issue| issue.code == IssueCode::HiddenFile));
    let names: Vec<&str> = gathered.files.iter().map(|file| file.path.as_str()).collect();
    assert_eq!(names, FATES.map(|(name, ..)| name));
    for (file, (name, lines, quarantined, [blank, total, preamble], issues)) in gathered.files.iter().zip(FATES) {
        let mut codes: Vec<IssueCode> = file.issues.iter().map(|issue| issue.code).collect();
        let Some(table) = &file.table else {
            assert_eq!((file.lines, codes.as_slice()), (preamble, issues), "{name}");
            continue;
        };
        let (found, structure) = records(file);
        codes.extend(structure.issues.iter().map(|issue| issue.code));
        let set_aside: Vec<_> =
            structure.quarantined.iter().map(|record| (record.first_line, record.last_line)).collect();
        assert_eq!(found.iter().map(|(line, _)| *line).collect::<Vec<_>>(), lines, "{name}");
        assert_eq!(set_aside, quarantined, "{name}");
        assert_eq!([structure.blank, structure.total, table.preamble_lines], [blank, total, preamble], "{name}");
        assert_eq!(codes, issues, "{name}");
    }
}

#[test]
fn an_issue_of_a_file_that_is_no_text_tells_the_way_out() {
    let folder = InputFolder::open(Path::new("tests/fixtures/tables")).unwrap();
    let gathered = gather(&folder, &[delivery("{kind}_named.csv")]);
    let told: Vec<&str> = gathered.files.iter().map(|file| file.issues[0].done.key).collect();
    assert_eq!(told, ["done-picture", "done-damaged-workbook"]);
}

#[test]
fn a_quote_that_is_never_closed_is_told_where_it_was_opened() {
    let folder = InputFolder::open(Path::new("tests/fixtures/tables")).unwrap();
    let gathered = gather(&folder, &[delivery("quote_opened_in_the_middle.csv")]);
    let (_, structure) = records(&gathered.files[0]);
    assert_eq!(structure.issues[0].place.line, Some(4));
    assert_eq!(structure.quarantined[0].raw, b"2,\"two\nlines\",\"open\n3,x,y\n4,x,y\n");
}
