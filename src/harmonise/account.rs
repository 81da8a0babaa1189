//! What became of every line and record of a file.

use super::reading::{Fate, Reading};
use crate::survey::FileReconciliation;

/// The account of one file.
pub(super) fn account(reading: &Reading<'_>) -> FileReconciliation {
    let file = reading.file;
    let nothing = FileReconciliation { file: file.path.clone(), sha256: file.sha256.clone(), ..Default::default() };
    let (Some(table), Some(structure)) = (&file.table, &reading.structure) else {
        // What is no table has no records; its lines lie above any header.
        return FileReconciliation { lines: file.lines, preamble: file.lines, ..nothing };
    };
    let set_aside = u64::try_from(structure.quarantined.len()).unwrap_or(u64::MAX);
    FileReconciliation {
        lines: structure.lines,
        preamble: table.preamble_lines,
        header: table.header_lines,
        blank: structure.blank,
        total: structure.total,
        record_lines: structure.record_lines,
        records: structure.visited + set_aside,
        used: reading.count(Fate::Used),
        duplicate: reading.count(Fate::Duplicate),
        superseded: reading.count(Fate::Superseded),
        excluded: reading.count(Fate::Excluded),
        quarantined: reading.count(Fate::Quarantined) + set_aside,
        ..nothing
    }
}
