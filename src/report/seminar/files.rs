//! All files of one seminar's report.

use super::recommendation_files;
use crate::render::FigureContent;
use crate::report::tables::{count_tables, data_package, findings_table, row_tables, theme_tables};
use crate::report::wording::Wording;
use crate::report::{RenderedFile, ReportError, ReportInputs, html, manifest};
use crate::survey::Language;

/// All files of one seminar's report, in the order of their paths; nothing in them is confidential.
///
/// # Errors
/// If the seminar is unknown, or a file can't be made.
pub fn seminar_files(inputs: &ReportInputs<'_>) -> Result<Vec<RenderedFile>, ReportError> {
    let unknown = || ReportError::UnknownSeminar(inputs.seminar.clone());
    inputs.survey.programme.seminar(inputs.seminar).ok_or_else(unknown)?;
    if inputs.languages.is_empty() {
        return Err(ReportError::NoLanguage);
    }
    let drafts = recommendation_files::of_seminar(inputs);
    let mut files = table_files(inputs)?;
    files.extend(chart_files(inputs));
    files.push(recommendation_files::json_file(inputs, &drafts)?);
    let wording = |language: &Language| Wording::new(inputs.survey, inputs.locales.get(*language));
    let wordings: Vec<_> = inputs.languages.iter().map(wording).collect();
    let markdown = |wording| recommendation_files::markdown_file(wording, inputs.seminar, &drafts);
    files.extend(wordings.iter().map(markdown));
    files.push(html::seminar_report(inputs, &wordings));
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files.push(manifest::manifest(inputs.origin(), manifest::ManifestSubject::Seminar(inputs.seminar), &files)?);
    files.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(files)
}

fn table_files(inputs: &ReportInputs<'_>) -> Result<Vec<RenderedFile>, ReportError> {
    let (survey, release, seminar) = (inputs.survey, inputs.release, inputs.seminar);
    let mut tables = vec![
        findings_table::of_seminar(release, seminar, &survey.programme),
        count_tables::distributions(survey, release, seminar),
        count_tables::participation_until(release, seminar, &inputs.survey.programme),
        recommendation_files::table(&recommendation_files::of_seminar(inputs)),
    ];
    let if_any = [
        row_tables::rankings(release, seminar),
        row_tables::ranking_pairs(release, seminar),
        row_tables::learning(release, seminar),
        theme_tables::themes(survey, release, seminar),
        theme_tables::coverage(release, seminar),
    ];
    tables.extend(if_any.into_iter().filter(|table| !table.rows.is_empty()));
    let mut files = tables.iter().map(|table| table.csv("tables/")).collect::<Result<Vec<_>, _>>()?;
    let (name, title) = (inputs.seminar.as_str(), format!("evaluation of {}", inputs.seminar));
    files.push(data_package::data_package(inputs.origin(), (name, &title), &tables, &files)?);
    Ok(files)
}

/// `charts/es/01-modules.slide.svg` and the like, and their pixels where they were drawn. A chart without numbers gets no
/// file: the page says why.
fn chart_files(inputs: &ReportInputs<'_>) -> Vec<RenderedFile> {
    let mut files = Vec::new();
    for drawn in inputs.figures {
        let figure = &drawn.figure;
        let is_ours = figure.seminar == *inputs.seminar && inputs.languages.contains(&figure.language);
        if !is_ours || figure.content == FigureContent::Panel {
            continue;
        }
        let name = format!("charts/{}/{}.{}", figure.language, figure.chart.name(), figure.size.name());
        files.push(RenderedFile { path: format!("{name}.svg"), bytes: figure.svg.clone().into_bytes() });
        files.extend(drawn.png.clone().map(|bytes| RenderedFile { path: format!("{name}.png"), bytes }));
    }
    files
}
