//! `plenaria run`: the main job, and the closing summary.

use crate::cli::arguments::{ChartFormat, RunArguments};
use crate::cli::delivered::{files_text, group_lines};
use crate::cli::exit::{self, Exit};
use crate::cli::terminal::{Progress, Quiet, say, wrapped};
use crate::locale::{Locale, Locales};
use crate::pipeline::{self, Charts, InternalCharts, Delivered, PipelineError, RunOutcome, RunStep, Settings};
use crate::recommend::{Kind, Recommendation};
use crate::report::group_issues;
use crate::survey::{Language, ModuleId, SeminarId, Severity};

/// Findings that the summary names.
const NAMED_FINDINGS: usize = 3;
/// Reasons that the summary names for each.
const NAMED_REASONS: usize = 2;
/// Kinds of problem that the summary names.
const NAMED_PROBLEMS: usize = 3;

/// Reads, analyses, reports, and says what came of it.
pub(in crate::cli) fn run(arguments: RunArguments) -> Result<Exit, PipelineError> {
    let locales = Locales::load()?;
    let quiet = if arguments.common.quiet { Quiet::Yes } else { Quiet::No };
    let settings = settings(arguments);
    let progress = Progress::new(quiet);
    let watching = locales.get(settings.languages.first().copied().unwrap_or(Language::Es));
    let outcome = pipeline::run(&settings, &|step| progress.tell(step_text(step, watching)));
    progress.finish();
    let outcome = outcome?;
    if quiet == Quiet::No {
        let language = outcome.languages.first().copied().unwrap_or(Language::Es);
        summarise(&outcome, &settings, locales.get(language));
    }
    Ok(exit::after_reading(&outcome.delivered))
}

fn settings(arguments: RunArguments) -> Settings {
    let charts = match arguments.charts {
        ChartFormat::Svg => Charts::Svg,
        ChartFormat::SvgPng => Charts::SvgAndPng,
    };
    Settings {
        input: arguments.common.input,
        reports: arguments.reports,
        languages: arguments.common.lang,
        seminars: arguments.seminar,
        audience: arguments.audience,
        charts,
        internal_charts: if arguments.internal_charts { InternalCharts::Drawn } else { InternalCharts::Left },
        date: arguments.date,
    }
}

fn step_text(step: RunStep<'_>, locale: &Locale) -> String {
    match step {
        RunStep::Read => locale.word("cli-step-read"),
        RunStep::Measure => locale.word("cli-step-measure"),
        RunStep::ReportCycles => locale.word("cli-step-cycles"),
        RunStep::Report(seminar) => locale.text("cli-step-report", &[("seminar", seminar.as_str().into())]),
    }
}

fn summarise(outcome: &RunOutcome, settings: &Settings, locale: &Locale) {
    if outcome.delivered.survey.programme.synthetic {
        say(&wrapped(&locale.word("cli-synthetic"), 0));
    }
    say(&files_text(&outcome.delivered, locale));
    for line in problem_lines(&outcome.delivered, locale) {
        say(&line);
    }
    let folder = settings.reports.display().to_string();
    let written = outcome.folders.join(", ");
    say(&wrapped(&locale.text("cli-written", &[("folder", (&folder).into()), ("seminars", (&written).into())]), 0));
    if !outcome.outdated.is_empty() {
        let folders = outcome.outdated.join(", ");
        say(&wrapped(&locale.text("cli-outdated", &[("folders", (&folders).into())]), 0));
    }
    let confidential = settings.reports.join("confidential").display().to_string();
    say(&locale.text("cli-confidential", &[("folder", (&confidential).into())]));
    let reported = |id: &SeminarId| outcome.folders.iter().any(|folder| folder.rsplit('/').next() == Some(id.as_str()));
    let newest = outcome.analysis.get().recommendations.iter().rev().find(|(id, _)| reported(id));
    if let Some((seminar, drafts)) = newest {
        for line in findings_lines(seminar, drafts, &outcome.delivered, locale) {
            say(&line);
        }
    }
}

/// How many problems there are, and the gravest of them with the way out.
fn problem_lines(delivered: &Delivered, locale: &Locale) -> Vec<String> {
    let problems: Vec<_> = delivered.issues.iter().filter(|issue| issue.severity != Severity::Note).cloned().collect();
    let groups = group_issues(&problems);
    if groups.is_empty() {
        return vec![locale.word("cli-problems-none")];
    }
    let of = |severity| problems.iter().filter(|issue| issue.severity == severity).count() as u64;
    let mut files: Vec<&str> = problems.iter().map(|issue| issue.place.file.as_str()).collect();
    files.sort_unstable();
    files.dedup();
    let mut lines = vec![locale.text(
        "cli-problems",
        &[
            ("errors", of(Severity::Error).into()),
            ("warnings", of(Severity::Warning).into()),
            ("files", (files.len() as u64).into()),
        ],
    )];
    for group in groups.iter().take(NAMED_PROBLEMS) {
        lines.extend(group_lines(group, &delivered.survey.questionnaire, locale, 2));
    }
    if let Some(more) = groups.len().checked_sub(NAMED_PROBLEMS).filter(|more| *more > 0) {
        lines.push(format!("  {}", locale.text("cli-problems-more", &[("more", (more as u64).into())])));
    }
    if delivered.is_over_threshold() {
        let share = locale.percent(delivered.error_share(), 1);
        let threshold = locale.percent(delivered.survey.rules.issue_threshold.get(), 1);
        let values = [("share", (&share).into()), ("threshold", (&threshold).into())];
        lines.push(wrapped(&locale.text("cli-over-threshold", &values), 0));
    }
    lines
}

/// The most important drafts of a seminar, what to leave alone, and the modules of which nothing can be said.
fn findings_lines(
    seminar: &SeminarId,
    drafts: &[Recommendation],
    delivered: &Delivered,
    locale: &Locale,
) -> Vec<String> {
    let name = [("seminar", seminar.as_str().into())];
    let Some(first) = drafts.first() else { return vec![wrapped(&locale.text("cli-no-findings", &name), 0)] };
    let mut lines = vec![locale.text("cli-most-important", &name)];
    for draft in drafts.iter().take(NAMED_FINDINGS) {
        lines.push(wrapped(&format!("{}  {}", draft.id, draft.text.get(locale.language())), 2));
        let reasons = draft.evidence.iter().take(NAMED_REASONS).map(|evidence| evidence.text.get(locale.language()));
        lines.extend(reasons.map(|reason| wrapped(reason, 6)));
    }
    let kept = drafts.iter().filter(|draft| draft.kind == Kind::Keep).filter_map(|draft| draft.module.as_ref());
    lines.extend(modules_line("cli-keep", kept, locale));
    let programme = &delivered.survey.programme;
    let taught = programme.seminar(seminar).into_iter().flat_map(|seminar| programme.modules_of(seminar));
    let named = |id: &ModuleId| drafts.iter().any(|draft| draft.module.as_ref() == Some(id));
    lines.extend(modules_line("cli-rest", taught.map(|module| &module.id).filter(|id| !named(id)), locale));
    lines.push(locale.text("cli-explain-hint", &[("id", first.id.as_str().into())]));
    lines
}

fn modules_line<'a>(key: &str, modules: impl Iterator<Item = &'a ModuleId>, locale: &Locale) -> Option<String> {
    let modules = modules.map(ModuleId::as_str).collect::<Vec<_>>().join(", ");
    (!modules.is_empty()).then(|| wrapped(&locale.text(key, &[("modules", (&modules).into())]), 2))
}
