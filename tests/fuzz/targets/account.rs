//! What must hold for any bytes whatever: the account of lines closes, and records come in order, all equally wide.

use plenaria::gather::DeliveredFile;
use plenaria::survey::{Delivery, Layout};

/// Reads bytes as a delivery and asserts it.
pub fn read(bytes: &[u8], change: impl FnOnce(&mut Delivery)) {
    let Ok(files) = "*".parse() else { return };
    let mut delivery = Delivery::new(files, Layout::Wide);
    change(&mut delivery);
    let file = DeliveredFile::of_bytes("a", bytes.to_vec(), &delivery);
    let Some(table) = &file.table else {
        assert!(!file.issues.is_empty(), "a file that isn't read says why");
        return;
    };
    let above = table.preamble_lines + table.header_lines + table.tag_lines;
    let (mut visited, mut last) = (0, above);
    let structure = table.whole().unwrap().for_each_record(|record| {
        assert!(record.line > last);
        assert_eq!(record.width(), table.header.len());
        last = record.line;
        visited += 1;
    });
    let sum = structure.blank + structure.total + structure.record_lines;
    assert_eq!(structure.lines, above + sum);
    assert_eq!(structure.visited, visited);
}
