//! Deliveries that were damaged at random never stop the reader, and every line of theirs is accounted for.
//!
//! `PLENARIA_MUTATIONS=10000 cargo test --release --test promises mutations::` tries as many as one likes; the default is
//! small.

use std::collections::BTreeMap;

use plenaria::gather::{InputFolder, gather};
use plenaria::harmonise::harmonise;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::given::declared::survey_in;
use crate::given::folders::root;

/// Every delivery of the example survey.
fn deliveries() -> Vec<(String, Vec<u8>)> {
    let folder = InputFolder::open(&root().join("input")).unwrap();
    let paths = folder.files().iter().filter(|path| path.contains("/evaluations/"));
    paths.map(|path| (path.clone(), folder.read(path).unwrap())).collect()
}

/// Damages bytes in one of the ways in which files are damaged.
fn damage(bytes: &mut Vec<u8>, random: &mut ChaCha8Rng) {
    if bytes.is_empty() {
        return;
    }
    match random.random_range(0..6) {
        0 => {
            for _ in 0..random.random_range(1..20) {
                let at = random.random_range(0..bytes.len());
                bytes[at] ^= 1 << random.random_range(0..8);
            }
        }
        1 => bytes.truncate(random.random_range(0..bytes.len())),
        2 => {
            let mut lines: Vec<Vec<u8>> = bytes.split_inclusive(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
            lines.remove(random.random_range(0..lines.len()));
            *bytes = lines.concat();
        }
        3 => drop_column(bytes, random),
        4 => {
            let at = random.random_range(0..bytes.len());
            let what = [&b"\""[..], b"\0", b"\r", b"\n", b";", b",", b"\xff\xfe", b"\xef\xbb\xbf", b"\x1b[2J"];
            let inserted = what[random.random_range(0..what.len())].repeat(random.random_range(1..4));
            bytes.splice(at..at, inserted);
        }
        _ => {
            let (from, to) = (random.random_range(0..bytes.len()), random.random_range(0..bytes.len()));
            let copy = bytes[from.min(to)..from.max(to)].to_vec();
            bytes.extend(copy);
        }
    }
}

/// Cuts one cell out of every line, as if a column were dropped; quoted delimiters make it ragged, too.
fn drop_column(bytes: &mut Vec<u8>, random: &mut ChaCha8Rng) {
    let delimiter = if bytes.contains(&b';') { b';' } else { b',' };
    let column = random.random_range(0..40);
    let lines = bytes.split(|byte| *byte == b'\n').map(|line| {
        let cells = line.split(|byte| *byte == delimiter).enumerate();
        let kept: Vec<&[u8]> = cells.filter(|(at, _)| *at != column).map(|(_, cell)| cell).collect();
        kept.join(&delimiter)
    });
    *bytes = lines.collect::<Vec<_>>().join(&b'\n');
}

#[test]
fn damaged_deliveries_are_read_and_every_line_is_accounted_for() {
    let count = std::env::var("PLENARIA_MUTATIONS").ok().and_then(|count| count.parse().ok()).unwrap_or(60);
    let survey = survey_in(&root().join("input"));
    let deliveries = deliveries();
    let mut random = ChaCha8Rng::seed_from_u64(2012);
    let (mut records, mut used, mut issues) = (0, 0, 0);
    for round in 0..count {
        let (path, bytes) = &deliveries[random.random_range(0..deliveries.len())];
        let mut bytes = bytes.clone();
        for _ in 0..random.random_range(1..4) {
            damage(&mut bytes, &mut random);
        }
        let folder = InputFolder::from_files(BTreeMap::from([(path.clone(), bytes)]));
        let checked = harmonise(&gather(&folder, &survey.deliveries), &survey);
        let reconciliation = &checked.output.reconciliation;
        assert_eq!(reconciliation.files.len(), 1, "round {round}: {path} is missing");
        let lost: Vec<_> = reconciliation.unbalanced().collect();
        assert!(lost.is_empty(), "round {round}: {lost:?}");
        records += reconciliation.sum(|file| file.records);
        used += reconciliation.sum(|file| file.used);
        issues += checked.issues.len();
    }
    assert!(records > count / 2 && used > count / 4 && used < records && issues > 0, "{used} of {records} were used");
}
