//! `plenaria check`: every problem of the input, with what to do; proposals to settle them; who has yet to deliver.

use std::path::Path;

use crate::cli::arguments::{CheckArguments, CheckFormat};
use crate::cli::delivered::{files_text, group_lines};
use crate::cli::exit::{self, Exit};
use crate::cli::terminal::{complain, say, wrapped};
use crate::locale::{Locale, Locales};
use crate::pipeline::{self, Delivered, PipelineError, SeminarsAskedFor};
use crate::report::{self, Existing, IssueGroup, group_issues};
use crate::survey::{Issue, Language, SeminarId, Severity};

/// Reads everything, computes nothing, and lists what is wrong.
pub(in crate::cli) fn check(arguments: &CheckArguments) -> Result<Exit, PipelineError> {
    let locales = Locales::load()?;
    let delivered = pipeline::read_to_check(&arguments.common.input)?;
    let language = arguments.common.lang.first().or(delivered.survey.programme.languages.first());
    let locale = locales.get(language.copied().unwrap_or(Language::Es));
    if arguments.chase {
        return chase(arguments, &delivered, &locales, locale);
    }
    let wanted = |issue: &&Issue| !arguments.common.quiet || issue.severity == Severity::Error;
    let issues: Vec<Issue> = delivered.issues.iter().filter(wanted).cloned().collect();
    let groups = group_issues(&issues);
    let questionnaire = &delivered.survey.questionnaire;
    match arguments.format {
        CheckFormat::Json => say(&report::issue_groups_json(&groups, questionnaire, locale)?),
        CheckFormat::Csv => {
            say(String::from_utf8_lossy(&report::issues_csv(&issues, questionnaire, locale)?.bytes).trim_end());
        }
        CheckFormat::Text => {
            for group in &groups {
                for line in group_lines(group, questionnaire, locale, 0) {
                    say(&line);
                }
                say("");
            }
            if !arguments.common.quiet {
                summarise(&delivered, &groups, locale);
            }
        }
    }
    if let Some(file) = &arguments.fix {
        propose(file, arguments, &delivered, locale)?;
    }
    Ok(exit::after_reading(&delivered))
}

fn summarise(delivered: &Delivered, groups: &[IssueGroup<'_>], locale: &Locale) {
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
}

/// Writes what could be declared to a file of its own.
fn propose(
    file: &Path,
    arguments: &CheckArguments,
    delivered: &Delivered,
    locale: &Locale,
) -> Result<(), PipelineError> {
    let groups = group_issues(&delivered.issues);
    let Some(text) = report::proposals(&groups, &delivered.survey, locale) else {
        complain(&locale.word("cli-fix-none"));
        return Ok(());
    };
    let existing = if arguments.force { Existing::Overwrite } else { Existing::Refuse };
    report::write_file(file, text.as_bytes(), existing)?;
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
