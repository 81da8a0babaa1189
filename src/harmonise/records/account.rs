//! What became of every line and record of a file.

use super::reading::Reading;
use crate::harmonise::records::record::{Disposition, LeftOut};
use crate::survey::FileReconciliation;

/// The account of one file.
pub(in crate::harmonise) fn account(reading: &Reading<'_>) -> FileReconciliation {
    let file = reading.file;
    let nothing = FileReconciliation { file: file.path.clone(), sha256: reading.sha256.clone(), ..Default::default() };
    let (Some(table), Some(structure)) = (&file.table, &reading.structure) else {
        // What is no table has no records; its lines lie above any header.
        return FileReconciliation { lines: file.lines, preamble: file.lines, ..nothing };
    };
    let set_aside = structure.set_aside();
    let excluded_by = excluded_by(reading);
    FileReconciliation {
        lines: structure.lines,
        preamble: table.preamble_lines,
        header: table.header_lines + table.tag_lines,
        blank: structure.blank,
        total: structure.total,
        record_lines: structure.record_lines,
        records: structure.visited + set_aside,
        used: reading.count(Disposition::Used),
        duplicate: reading.count(Disposition::Duplicate),
        superseded: reading.count(Disposition::Superseded),
        excluded: excluded_by.iter().map(|(_, count)| count).sum(),
        excluded_by,
        answers: reading.delivery.keys.count.as_ref().map(|_| answers(reading)),
        quarantined: reading.count(Disposition::Quarantined) + set_aside,
        ..nothing
    }
}

/// For how many answers or forms the records stand that count.
fn answers(reading: &Reading<'_>) -> u64 {
    reading.entries.iter().filter(|entry| entry.is_used()).map(|entry| entry.times).sum()
}

/// How many records are left out for each reason; filters with the same reason are counted together.
fn excluded_by(reading: &Reading<'_>) -> Vec<(String, u64)> {
    let mut by_reason: Vec<(String, u64)> = Vec::new();
    for (left_out, reason) in LeftOut::all(reading.delivery) {
        let count = reading.count(Disposition::Excluded(left_out));
        match by_reason.iter_mut().find(|(other, _)| other == reason) {
            Some((_, sum)) => *sum += count,
            None if count > 0 || matches!(left_out, LeftOut::Filter(_)) => by_reason.push((reason.to_owned(), count)),
            None => {}
        }
    }
    by_reason
}
