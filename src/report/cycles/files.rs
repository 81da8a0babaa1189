//! All files of the report on all cycles.

use super::inputs::CyclesInputs;
use super::parts::{ComparedPart, parts};
use super::ratings::STATISTICS;
use super::tables;
use crate::report::tables::{count_tables, data_package, findings_table};
use crate::report::wording::Wording;
use crate::report::{RenderedFile, ReportError, html, manifest};
use crate::survey::Language;

/// All files of the report on all cycles, in the order of their paths; none if no part has two seminars with answers, or
/// nobody knows which came first.
/// Nothing in them is confidential.
///
/// # Errors
/// If a file can't be made.
pub fn cycles_files(inputs: &CyclesInputs<'_>) -> Result<Vec<RenderedFile>, ReportError> {
    if inputs.languages.is_empty() {
        return Err(ReportError::NoLanguage);
    }
    let parts = parts(&inputs.survey.programme, inputs.seminars);
    if parts.is_empty() || !inputs.survey.programme.order_is_known {
        return Ok(Vec::new());
    }
    let mut files = table_files(inputs, &parts)?;
    let wording = |language: &Language| Wording::new(inputs.survey, inputs.locales.get(*language));
    let wordings: Vec<_> = inputs.languages.iter().map(wording).collect();
    files.push(html::cycles_report(inputs, &parts, &wordings));
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files.push(manifest::manifest(inputs.origin(), manifest::ManifestSubject::Seminars(inputs.seminars), &files)?);
    files.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(files)
}

fn table_files(inputs: &CyclesInputs<'_>, parts: &[ComparedPart<'_>]) -> Result<Vec<RenderedFile>, ReportError> {
    let release = inputs.release;
    let of_cycles = release.findings().iter().filter(|finding| STATISTICS.contains(&finding.key.statistic));
    let tables = [
        findings_table::table(of_cycles, &inputs.survey.programme),
        count_tables::participation(release.participation().iter()),
        tables::lineage(parts),
        tables::run_charts(release.run_charts()),
    ];
    let mut files = tables.iter().map(|table| table.csv("tables/")).collect::<Result<Vec<_>, _>>()?;
    files.push(data_package::data_package(inputs.origin(), ("cycles", "comparison of cycles"), &tables, &files)?);
    Ok(files)
}
