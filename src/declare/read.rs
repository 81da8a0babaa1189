//! Reads the declaration files into one survey.

use super::codebook::codebook;
use super::delivery::deliveries::{deliveries, not_deliveries};
use super::parse::document::Document;
use super::parse::problem::{Problem, Problems};
use super::parse::source::Sources;
use super::programme::{programme, undeclared};
use super::questionnaire::questionnaire;
use super::rules::{RawRules, rules};
use crate::survey::{Codebook, Programme, Rules, Survey};

/// Reads the declaration files into one validated survey.
///
/// ```
/// use plenaria::declare::{Source, Sources, read};
///
/// let source = |file: &str, text: &str| Source { file: file.to_owned(), text: text.to_owned() };
/// let survey = read(&Sources {
///     programme: None,
///     questionnaire: source("questionnaire.toml", "[[item]]\nid = 'overall'\nscale = 'text'"),
///     deliveries: source("deliveries.toml", "[[delivery]]\nfiles = '{seminar}/*.csv'"),
///     rules: None,
///     codebook: None,
/// })?;
/// assert_eq!(survey.questionnaire.items.len(), 1);
/// # Ok::<(), plenaria::declare::Problems>(())
/// ```
///
/// # Errors
///
/// Everything that is wrong with any of the files, each problem with its file, line and column.
pub fn read(sources: &Sources) -> Result<Survey, Problems> {
    let mut problems: Vec<Problem> = Vec::new();
    let programme = programme_of(sources, &mut problems);
    let known = programme.as_ref();
    let (mut document, raw) = Document::open(&sources.questionnaire);
    let questionnaire = raw.map(|raw| questionnaire(raw, known, &mut document));
    let found = document.into_problems();
    let sound = found.is_empty();
    problems.extend(found);
    let asked = questionnaire.as_ref().filter(|_| sound);
    let (mut document, raw) = Document::open(&sources.deliveries);
    let not_deliveries = raw.as_ref().map(|raw| not_deliveries(raw, &mut document)).unwrap_or_default();
    let deliveries = raw.map(|raw| deliveries(raw, (known, asked), &mut document));
    problems.extend(document.into_problems());
    let rules = rules_of(sources, &mut problems);
    let codebook = codebook_of(sources, &mut problems);
    match (programme, questionnaire, deliveries) {
        (Some(programme), Some(questionnaire), Some(deliveries)) if problems.is_empty() => {
            Ok(Survey { programme, questionnaire, deliveries, not_deliveries, rules, codebook })
        }
        _ => {
            problems.sort();
            problems.dedup();
            Err(Problems(problems))
        }
    }
}

/// What was taught; none if the file has problems, so that nothing is checked against half of it.
fn programme_of(sources: &Sources, problems: &mut Vec<Problem>) -> Option<Programme> {
    let Some(source) = &sources.programme else { return Some(undeclared()) };
    let (mut document, raw) = Document::open(source);
    let read = raw.map(|raw| programme(raw, &mut document));
    let found = document.into_problems();
    let sound = found.is_empty();
    problems.extend(found);
    read.filter(|_| sound)
}

fn rules_of(sources: &Sources, problems: &mut Vec<Problem>) -> Rules {
    let Some(source) = &sources.rules else { return Rules::default() };
    let (mut document, raw) = Document::open::<RawRules>(source);
    let read = raw.map(|raw| rules(&raw, &mut document));
    problems.extend(document.into_problems());
    read.unwrap_or_default()
}

fn codebook_of(sources: &Sources, problems: &mut Vec<Problem>) -> Codebook {
    let Some(source) = &sources.codebook else { return Codebook::default() };
    let (mut document, raw) = Document::open(source);
    let read = raw.map(|raw| codebook(raw, &mut document));
    problems.extend(document.into_problems());
    read.unwrap_or_default()
}
