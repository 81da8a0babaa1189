//! A delivery of any bytes beside declarations that stay the same: it is read, refused with issues, and never lost.
#![no_main]

use std::collections::BTreeMap;
use std::path::Path;

use plenaria::gather::InputFolder;
use plenaria::pipeline::read_folder;

const QUESTIONNAIRE: &str = include_str!("questionnaire.toml");
const DELIVERIES: &str = "[[delivery]]\nfiles = \"{seminar}/{state}.csv\"\nlayout = \"wide\"\nkeys.respondent = { column = \"ID\" }\n";

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let mut text = b"ID,Claro,Horas,Comentario\n".to_vec();
    text.extend_from_slice(bytes);
    let files = BTreeMap::from([
        ("questionnaire.toml".to_owned(), QUESTIONNAIRE.as_bytes().to_vec()),
        ("deliveries.toml".to_owned(), DELIVERIES.as_bytes().to_vec()),
        ("C1P1/PE.csv".to_owned(), text),
        ("C1P1/CL.csv".to_owned(), bytes.to_vec()),
        ("C1P1/roster.csv".to_owned(), bytes.to_vec()),
    ]);
    let delivered = read_folder(&InputFolder::from_files(files), Path::new("fuzz")).expect("the declarations are right");
    assert_eq!(delivered.responses.reconciliation.unbalanced().count(), 0);
    let share = delivered.error_share();
    assert!((0.0..=1.0).contains(&share));
});
