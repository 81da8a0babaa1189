//! Any bytes, in any declared encoding.
#![no_main]

mod account;

const ENCODINGS: [Option<&str>; 6] =
    [None, Some("utf-8"), Some("utf-16le"), Some("windows-1252"), Some("macintosh"), Some("cp850")];

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let Some((first, rest)) = bytes.split_first() else { return };
    let encoding = ENCODINGS[usize::from(*first) % ENCODINGS.len()];
    account::read(rest, |delivery| delivery.encoding = encoding.map(str::to_owned));
});
