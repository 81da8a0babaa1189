//! The main job: reads, analyses and reports every seminar, and compares the cycles.

use super::folders::{CYCLES, folder_of, refuse_reserved_names};
use super::reports::ReportsOfRun;
use super::{Analysis, Delivered, PipelineError, RunStep, SeminarsAskedFor, Settings, analyse, internal, read};
use crate::limit::{MadeOf, Release};
use crate::locale::Locales;
use crate::report;
use crate::survey::{Language, SeminarId, Survey};

/// What a run wrote.
#[derive(Debug, Clone)]
pub struct RunOutcome {
    /// What was read.
    pub delivered: Delivered,
    /// What was found.
    pub analysis: MadeOf<Release, Analysis>,
    /// Folders written, below the reports folder, oldest seminar first, that of the cycles last.
    pub folders: Vec<String>,
    /// Folders of earlier runs for which there are no answers any more; they were left as they are.
    pub outdated: Vec<String>,
    /// The languages of the reports.
    pub languages: Vec<Language>,
}

/// The main job: reads, analyses and reports every seminar asked for, and, where all are, the cycles.
///
/// # Errors
/// If the input can't be read, a declaration has errors, or a report may not or can't be written. What was published before
/// is complete in any case.
pub fn run(settings: &Settings, on_step: &dyn Fn(RunStep<'_>)) -> Result<RunOutcome, PipelineError> {
    let locales = Locales::load()?;
    report::check_destination(&settings.reports, &settings.input, &[])?;
    on_step(RunStep::Read);
    let delivered = read(&settings.input)?;
    let seminars = seminars_asked_for(settings, &delivered)?;
    refuse_reserved_names(&delivered.survey.programme)?;
    on_step(RunStep::Measure);
    let analysis = analyse(&delivered, settings.audience, &locales)?;
    report::check_destination(&settings.reports, &settings.input, &folders_to_write(settings, &seminars))?;
    let languages = languages(settings, &delivered.survey);
    let run = ReportsOfRun { settings, delivered: &delivered, languages: &languages, locales: &locales };
    let reports = run.reports(&seminars);
    run.check_against_a_persons_files(&reports, &analysis)?;
    // First, so that next to no time passes between reading what a person reviewed there and writing it back.
    internal::write(settings, &delivered, (&analysis, &seminars), &locales)?;
    let mut folders = Vec::new();
    for report in &reports {
        on_step(report.step());
        let files = analysis.map(|analysis| run.files(report, analysis)).transpose()?;
        if !files.get().is_empty() {
            let folder = report.folder(settings.audience);
            report::publish(&settings.reports, &folder, &files)?;
            folders.push(folder);
        }
    }
    let outdated = outdated(settings, &delivered, &folders);
    Ok(RunOutcome { delivered, analysis, folders, outdated, languages })
}

/// The folders that a run may write, below the reports folder.
fn folders_to_write(settings: &Settings, seminars: &[SeminarId]) -> Vec<String> {
    let cycles = settings.seminars.is_empty().then_some(CYCLES);
    let names = seminars.iter().map(SeminarId::as_str).chain(cycles);
    let mut folders: Vec<String> = names.map(|name| folder_of(name, settings.audience)).collect();
    folders.push(report::CONFIDENTIAL.to_owned());
    folders
}

/// The languages asked for, each once, else those of the programme.
fn languages(settings: &Settings, survey: &Survey) -> Vec<Language> {
    let asked = if settings.languages.is_empty() { &survey.programme.languages } else { &settings.languages };
    let mut languages = Vec::new();
    for language in asked {
        if !languages.contains(language) {
            languages.push(*language);
        }
    }
    languages
}

/// Folders of earlier runs that have nothing to report any more: those of seminars that are declared and have no answers
/// now, and that of the cycles if no part has two seminars with answers.
fn outdated(settings: &Settings, delivered: &Delivered, written: &[String]) -> Vec<String> {
    let answered = delivered.seminars();
    let declared = delivered.survey.programme.seminars.iter().map(|seminar| seminar.id.as_str());
    let silent = declared.filter(|id| !answered.iter().any(|answered| answered.as_str() == *id));
    let cycles = settings.seminars.is_empty().then_some(CYCLES);
    let folders = silent.chain(cycles).map(|name| folder_of(name, settings.audience));
    let is_left = |folder: &String| !written.contains(folder) && report::is_published(&settings.reports, folder);
    folders.filter(is_left).collect()
}

fn seminars_asked_for(settings: &Settings, delivered: &Delivered) -> Result<Vec<SeminarId>, PipelineError> {
    delivered.require_seminars(&settings.seminars, SeminarsAskedFor::Answered)?;
    Ok(if settings.seminars.is_empty() { delivered.seminars() } else { settings.seminars.clone() })
}
