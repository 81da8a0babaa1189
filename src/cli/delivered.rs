//! What `check` and `run` tell alike of the deliveries: how much was read.

use crate::locale::Locale;
use crate::pipeline::Delivered;

/// How many files and records were read, and what became of those that don't count.
pub(super) fn files_text(delivered: &Delivered, locale: &Locale) -> String {
    let reconciliation = &delivered.responses.reconciliation;
    let count = |number: u64| locale.count(number);
    let files = reconciliation.files.len() as u64;
    let records = count(reconciliation.sum(|file| file.records));
    let used = count(reconciliation.sum(|file| file.used));
    let read =
        locale.text("cli-files", &[("files", files.into()), ("records", (&records).into()), ("used", (&used).into())]);
    let unused = locale.text(
        "cli-not-used",
        &[
            ("duplicate", reconciliation.sum(|file| file.duplicate).into()),
            ("superseded", reconciliation.sum(|file| file.superseded).into()),
            ("excluded", reconciliation.sum(|file| file.excluded).into()),
            ("quarantined", reconciliation.sum(|file| file.quarantined).into()),
        ],
    );
    if used == records { format!("{read}.") } else { format!("{read} {unused}.") }
}
