//! `plenaria check`: every problem of the input, with what to do; proposals to settle them; who has yet to deliver.

use std::path::Path;

use crate::cli::arguments::{CheckArguments, CheckFormat};
use crate::cli::delivered::files_text;
use crate::cli::exit::{self, Exit};
use crate::cli::terminal::{complain, say, wrapped};
use crate::locale::{Locale, Locales};
use crate::pipeline::{self, Delivered, PipelineError, SeminarsAskedFor};
use crate::report::{self, CellsQuoted, Existing, IssueGroup, group_issues};
use crate::survey::{Issue, Language, SeminarId, Severity, Survey};

/// Reads everything, computes nothing, and lists what is wrong.
pub(in crate::cli) fn check(arguments: &CheckArguments) -> Result<Exit, PipelineError> {
    let locales = Locales::load()?;
    let delivered = pipeline::read_to_check(&arguments.common.input).inspect_err(name_what_is_lost)?;
    let language = arguments.common.lang.first().or(delivered.survey.programme.languages.first());
    let locale = locales.get(language.copied().unwrap_or(Language::Es));
    if arguments.chase {
        return chase(arguments, &delivered, &locales, locale);
    }
    let wanted = |issue: &&Issue| !arguments.common.quiet || issue.severity == Severity::Error;
    let cells = if arguments.hide_cells { CellsQuoted::Hidden } else { CellsQuoted::Shown };
    let mut issues: Vec<Issue> = delivered.issues.iter().filter(wanted).cloned().collect();
    if cells == CellsQuoted::Hidden {
        issues = report::without_cells(issues);
    }
    let groups = group_issues(&issues);
    let survey = &delivered.survey;
    match arguments.format {
        CheckFormat::Json => say(&report::issue_groups_json(&groups, survey, cells, locale)?),
        CheckFormat::Csv => {
            let table = report::issues_csv(&issues, survey, cells, locale)?;
            say(String::from_utf8_lossy(&table.bytes).trim_end());
        }
        CheckFormat::Text => {
            for group in &groups {
                for line in group_lines(group, survey, cells, locale) {
                    say(&line);
                }
                say("");
            }
            if !arguments.common.quiet {
                summarise(&delivered, &groups, cells, locale);
            }
        }
    }
    if let Some(file) = &arguments.fix {
        propose(file, arguments, &delivered, &locales, locale)?;
    }
    Ok(exit::after_reading(&delivered))
}

/// Which files hold lines that are not accounted for; what `run` prints names none.
fn name_what_is_lost(error: &PipelineError) {
    if let PipelineError::LinesLost(files) = error {
        for file in files {
            complain(file);
        }
    }
}

/// What is said of a group; lines to paste stay as they are, however long.
fn group_lines(group: &IssueGroup<'_>, survey: &Survey, cells: CellsQuoted, locale: &Locale) -> Vec<String> {
    let mut lines = vec![wrapped(&group.headline(locale), 0)];
    lines.extend(group.details(locale).iter().map(|detail| wrapped(detail, 4)));
    if let Some((place, to_paste)) = group.cure(survey, cells, locale) {
        lines.push(wrapped(&place, 4));
        lines.extend(to_paste.iter().map(|line| format!("{}{line}", " ".repeat(8))));
    }
    lines
}

fn summarise(delivered: &Delivered, groups: &[IssueGroup<'_>], cells: CellsQuoted, locale: &Locale) {
    say(&wrapped(&files_text(delivered, locale), 0));
    let Some(first) = groups.first() else {
        say(&locale.word("cli-problems-none"));
        return;
    };
    let count = |severity| -> u64 {
        groups.iter().filter(|group| group.first.severity == severity).map(|group| group.count).sum()
    };
    let values = [
        ("errors", count(Severity::Error).into()),
        ("warnings", count(Severity::Warning).into()),
        ("notes", count(Severity::Note).into()),
    ];
    say(&wrapped(&locale.text("cli-check-count", &values), 0));
    say(&wrapped(&locale.text("cli-check-explain", &[("code", first.first.code.code().into())]), 0));
    if cells == CellsQuoted::Hidden {
        say(&wrapped(&locale.word("cli-cells-hidden"), 0));
    }
}

/// Writes what could be declared to a file of its own.
fn propose(
    file: &Path,
    arguments: &CheckArguments,
    delivered: &Delivered,
    locales: &Locales,
    locale: &Locale,
) -> Result<(), PipelineError> {
    let groups = group_issues(&delivered.issues);
    let Some(text) = report::proposals(&groups, &delivered.survey, locale) else {
        complain(&locale.word("cli-fix-none"));
        return Ok(());
    };
    let first_line = |language| {
        let head = locales.get(language).word("cli-fix-head");
        head.lines().next().map(|line| format!("# {line}"))
    };
    let lines = Language::ALL.into_iter().filter_map(first_line).collect();
    let own = || Existing::OverwriteOwn { witness: file.to_owned(), lines };
    let existing = if arguments.force { own() } else { Existing::Refuse };
    report::write_file(file, text.as_bytes(), &existing)?;
    complain(&wrapped(&locale.text("cli-fix-written", &[("file", (&file.display().to_string()).into())]), 0));
    Ok(())
}

/// Prints who has yet to deliver, in each language asked for.
fn chase(
    arguments: &CheckArguments,
    delivered: &Delivered,
    locales: &Locales,
    first: &Locale,
) -> Result<Exit, PipelineError> {
    let asked = |seminar: &SeminarId| arguments.seminar.is_empty() || arguments.seminar.contains(seminar);
    delivered.require_seminars(&arguments.seminar, SeminarsAskedFor::Declared)?;
    let list = report::chase_list(&delivered.survey, &delivered.responses);
    let list: Vec<_> = list.into_iter().filter(|of| asked(&of.seminar)).collect();
    let languages = &arguments.common.lang;
    let all: Vec<&Locale> =
        if languages.is_empty() { vec![first] } else { languages.iter().map(|one| locales.get(*one)).collect() };
    for (place, locale) in all.into_iter().enumerate() {
        if place > 0 {
            say("");
        }
        let mut paragraphs: Vec<String> = Vec::new();
        if arguments.state.is_empty() {
            paragraphs.extend(list.iter().map(|of| of.lines(locale).join("\n")));
        }
        for state in &arguments.state {
            paragraphs.extend(list.iter().filter_map(|of| of.paragraph(state, locale)));
        }
        let nothing = paragraphs.is_empty().then(|| locale.word("chase-nothing"));
        paragraphs.extend(nothing);
        say(&paragraphs.join("\n\n"));
    }
    Ok(exit::after_reading(delivered))
}
