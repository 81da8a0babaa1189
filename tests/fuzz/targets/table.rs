//! Text made of what tables are made of, with any delimiter and any number of header rows.
#![no_main]

mod account;

const PIECES: [&str; 16] =
    [",", ";", "\t", "\n", "\r\n", "\r", "\"", "\"\"", "a", "País", "4,5", "Total", "sep=;", "\0", " ", "12"];

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let [first, second, rest @ ..] = bytes else { return };
    let text: String = rest.iter().map(|byte| PIECES[usize::from(byte % 16)]).collect();
    account::read(text.as_bytes(), |delivery| {
        delivery.delimiter = [None, Some(b','), Some(b';')][usize::from(first % 3)];
        delivery.header_rows = [None, Some(1), Some(2), Some(3)][usize::from(second % 4)];
    });
});
