//! What stays with the Secretariat: `confidential/` with the problems found in deliveries, the words people wrote, and of
//! each seminar a report with every number.

use super::reports::ReportsOfRun;
use super::{Analysis, Delivered, InternalCharts, PipelineError, Settings, analyse_internally};
use crate::limit::{self, MadeOf, Release};
use crate::locale::Locales;
use crate::report::{self, Confidential, RenderedFile};
use crate::survey::{Language, SeminarId};

/// Writes `confidential/`. Its reports carry the drafts that were made of the release: whoever issues them sees beside them
/// what no release tells.
///
/// # Errors
/// If a file can't be made or written.
pub(super) fn write(
    settings: &Settings,
    delivered: &Delivered,
    (drafts, seminars): (&MadeOf<Release, Analysis>, &[SeminarId]),
    locales: &Locales,
) -> Result<(), PipelineError> {
    let released = limit::internal(&delivered.responses, &delivered.survey);
    let reviewed = report::read_confidential(&settings.reports, report::REDACTION_QUEUE)?;
    let earlier = report::earlier_confidential(&settings.reports)?;
    let language = delivered.survey.programme.languages.first().copied().unwrap_or(Language::Es);
    let analysis = analyse_internally(&released, drafts, delivered);
    let reports = analysis.map(|analysis| reports(settings, delivered, (analysis, seminars), (language, locales)));
    let reports = reports.transpose()?;
    let files = report::confidential_files(&Confidential {
        issues: &delivered.issues,
        released: &released,
        reports: reports.get(),
        changes: &delivered.responses.changes,
        reconciliation: &delivered.responses.reconciliation,
        sources: &delivered.sources(),
        reviewed: reviewed.as_deref(),
        earlier: &earlier,
        survey: &delivered.survey,
        locale: locales.get(language),
    })?;
    report::publish_confidential(&settings.reports, &files)?;
    Ok(())
}

/// One page and tables of each seminar, such as `C3P1/report.html`, in the first language.
fn reports(
    settings: &Settings,
    delivered: &Delivered,
    (analysis, seminars): (&Analysis, &[SeminarId]),
    (language, locales): (Language, &Locales),
) -> Result<Vec<RenderedFile>, PipelineError> {
    let run = ReportsOfRun { settings, delivered, languages: &[language], locales };
    let of_seminar = |seminar: &SeminarId| {
        let files = match settings.internal_charts {
            InternalCharts::Drawn => run.seminar_files(analysis, seminar)?,
            InternalCharts::Left => run.files_without_charts(analysis, seminar)?,
        };
        let stays = |file: &RenderedFile| file.path == "report.html" || file.path.starts_with("tables/");
        let below = |file: RenderedFile| RenderedFile { path: format!("{seminar}/{}", file.path), ..file };
        Ok(files.into_iter().filter(stays).map(below).collect::<Vec<_>>())
    };
    let files = seminars.iter().map(of_seminar).collect::<Result<Vec<_>, PipelineError>>()?;
    Ok(files.into_iter().flatten().collect())
}
