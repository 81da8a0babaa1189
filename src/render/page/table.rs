//! The numbers behind a chart, as cells of text.

use super::phrases::{count_or_dash, share, status};
use crate::locale::Locale;
use crate::measure::Status;
use crate::render::figure::FigureTable;
use crate::render::module_rows::ModuleRow;

/// Favourable shares by module, with the question, n and verdict.
pub(in crate::render) fn module_table(locale: &Locale, rows: &[ModuleRow<'_>]) -> FigureTable {
    let header = ["chart-column-module", "chart-column-question", "chart-column-favourable", "chart-column-n"]
        .into_iter()
        .chain(["chart-column-verdict"])
        .map(|key| locale.word(key))
        .collect();
    let cells = |row: &ModuleRow<'_>| {
        let question = row.item.map(|item| locale.question(item)).unwrap_or_default();
        let value = row.favourable.map_or_else(|| status(locale, Status::NotAsked), |finding| share(locale, finding));
        let n = row.favourable.and_then(|finding| finding.n);
        let verdict = row.favourable.and_then(|finding| finding.verdict).map(|it| locale.verdict(it.name()));
        vec![locale.module_title(row.module), question, value, count_or_dash(locale, n), verdict.unwrap_or_default()]
    };
    FigureTable { header, rows: rows.iter().map(cells).collect() }
}
