//! `plenaria run`: the main job, and the closing summary.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::cli::arguments::{ChartFormat, RunArguments};
use crate::cli::delivered::files_text;
use crate::cli::exit::{self, Exit};
use crate::cli::terminal::{Progress, Quiet, columns, say, wrapped};
use crate::locale::{Locale, Locales};
use crate::pipeline::{self, Charts, Delivered, InternalCharts, PipelineError, RunOutcome, RunStep, Settings};
use crate::recommend::{Kind, Recommendation};
use crate::report::{CONFIDENTIAL, severity_word};
use crate::survey::{Issue, IssueCode, Language, ModuleId, SeminarId, Severity};

/// Findings that the summary names.
const NAMED_FINDINGS: usize = 3;
/// Reasons that the summary names for each.
const NAMED_REASONS: usize = 2;

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
    let confidential = settings.reports.join(CONFIDENTIAL).display().to_string();
    for line in problem_lines(&outcome.delivered, &confidential, locale) {
        say(&line);
    }
    let folder = settings.reports.display().to_string();
    let written = outcome.folders.join(", ");
    say(&wrapped(&locale.text("cli-written", &[("folder", (&folder).into()), ("seminars", (&written).into())]), 0));
    if !outcome.outdated.is_empty() {
        let folders = outcome.outdated.join(", ");
        say(&wrapped(&locale.text("cli-outdated", &[("folders", (&folders).into())]), 0));
    }
    say(&locale.text("cli-confidential", &[("folder", (&confidential).into())]));
    let reported = |id: &SeminarId| outcome.folders.iter().any(|folder| folder.rsplit('/').next() == Some(id.as_str()));
    let drafts = outcome.analysis.get().recommendations.iter().filter(|(id, _)| reported(id));
    let programme = &outcome.delivered.survey.programme;
    let (courses, lemkin): (Vec<_>, Vec<_>) = drafts.partition(|(id, _)| programme.is_national(id));
    let newest = lemkin.last().or(courses.last());
    if let Some((seminar, drafts)) = newest {
        for line in findings_lines(seminar, drafts, &outcome.delivered, locale) {
            say(&line);
        }
    }
    let others = courses.iter().map(|(id, _)| id).filter(|id| newest.is_none_or(|(newest, _)| newest != *id));
    if let Some(line) = courses_line(others, locale) {
        say(&line);
    }
}

/// The national courses of which nothing is printed.
fn courses_line<'a>(courses: impl Iterator<Item = &'a SeminarId>, locale: &Locale) -> Option<String> {
    let courses = courses.map(SeminarId::as_str).collect::<Vec<_>>().join(", ");
    (!courses.is_empty()).then(|| wrapped(&locale.text("cli-courses", &[("courses", (&courses).into())]), 0))
}

/// How many problems there are of each kind, and where more is told. Nothing that was read is repeated, and no file is
/// named: what a run prints is kept in logs that others read.
fn problem_lines(delivered: &Delivered, confidential: &str, locale: &Locale) -> Vec<String> {
    let kinds = kinds(&delivered.issues);
    let (notes, problems): (Vec<ProblemKind>, Vec<ProblemKind>) =
        kinds.into_iter().partition(|kind| kind.severity == Severity::Note);
    let head = match problems.as_slice() {
        [] => locale.word("cli-problems-none"),
        [_, ..] => problems_line(&delivered.issues, locale),
    };
    let mut lines = vec![head];
    let row = |kind: &ProblemKind| {
        let severity = severity_word(kind.severity, locale);
        let title = locale.word(&format!("issue-{}", kind.code.name()));
        [format!("{severity} {}", kind.code.code()), locale.count(kind.count), title]
    };
    lines.extend(columns(&problems.iter().map(row).collect::<Vec<_>>(), 2));
    if !notes.is_empty() {
        let note = |kind: &ProblemKind| format!("{} ({})", kind.code.code(), locale.count(kind.count));
        let codes = notes.iter().map(note).collect::<Vec<_>>().join(", ");
        lines.push(wrapped(&locale.text("cli-notes", &[("codes", (&codes).into())]), 0));
    }
    if !delivered.issues.is_empty() {
        let file = format!("{confidential}/issues.csv");
        lines.push(wrapped(&locale.text("cli-problems-where", &[("file", (&file).into())]), 0));
    }
    if delivered.is_over_threshold() {
        let share = locale.percent(delivered.error_share(), 1);
        let threshold = locale.percent(delivered.survey.rules.issue_threshold.get(), 1);
        let values = [("share", (&share).into()), ("threshold", (&threshold).into())];
        lines.push(wrapped(&locale.text("cli-over-threshold", &values), 0));
    }
    lines
}

/// How many errors and warnings there are, in how many files.
fn problems_line(issues: &[Issue], locale: &Locale) -> String {
    let of = |severity| -> u64 {
        issues.iter().filter(|issue| issue.severity == severity).map(|issue| issue.more + 1).sum()
    };
    let problems = issues.iter().filter(|issue| issue.severity != Severity::Note);
    let files: BTreeSet<&str> = problems.map(|issue| issue.place.file.as_str()).collect();
    let values = [
        ("errors", of(Severity::Error).into()),
        ("warnings", of(Severity::Warning).into()),
        ("files", (files.len() as u64).into()),
    ];
    locale.text("cli-problems", &values)
}

/// Issues of one code and severity.
struct ProblemKind {
    severity: Severity,
    code: IssueCode,
    count: u64,
}

/// The kinds of issues, errors first, then by how many there are.
fn kinds(issues: &[Issue]) -> Vec<ProblemKind> {
    let mut counts: BTreeMap<(Severity, IssueCode), u64> = BTreeMap::new();
    for issue in issues {
        *counts.entry((issue.severity, issue.code)).or_default() += issue.more + 1;
    }
    let kind = |((severity, code), count)| ProblemKind { severity, code, count };
    let mut kinds: Vec<ProblemKind> = counts.into_iter().map(kind).collect();
    kinds.sort_by_key(|kind| (kind.severity, Reverse(kind.count)));
    kinds
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
