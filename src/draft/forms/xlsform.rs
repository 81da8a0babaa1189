//! Reads an `XLSForm`: the sheet of questions and the sheet of choices, as CSV files or sheets of a workbook.

use std::collections::BTreeMap;

use super::form::{AnsweredBy, Choice, FormQuestion};
use super::languages::given;
use crate::draft::read::sheet::DraftSheet;
use crate::draft::read::words::{HEADERS, has_any, words_of};
use crate::survey::{Language, Translated};
use crate::text::{fold, one_line};

/// Whether a sheet holds the questions of a form.
pub(in crate::draft) fn is_survey(sheet: &DraftSheet) -> bool {
    column(sheet, "type").is_some_and(|kind| {
        let types = ["select", "text", "begin", "integer", "note", "calculate", "rank", "range"];
        column(sheet, "name").is_some()
            && sheet.columns[kind].distinct.keys().any(|text| types.iter().any(|start| text.starts_with(start)))
    })
}

/// Whether a sheet holds the choices of a form.
pub(in crate::draft) fn is_choices(sheet: &DraftSheet) -> bool {
    (column(sheet, "list_name").is_some() || column(sheet, "list name").is_some()) && column(sheet, "name").is_some()
}

/// The choices of a form: of the same workbook, else of the same folder, else the only ones.
pub(in crate::draft) fn choices_of<'s>(survey: &DraftSheet, choices: &[&'s DraftSheet]) -> Option<&'s DraftSheet> {
    let folder = |path: &str| path.rsplit_once('/').map(|(folder, _)| folder.to_owned());
    let here = choices.iter().find(|sheet| sheet.path == survey.path);
    let beside = || choices.iter().find(|sheet| folder(&sheet.path) == folder(&survey.path));
    let only = || choices.first().filter(|_| choices.len() == 1);
    here.or_else(beside).or_else(only).copied()
}

fn column(sheet: &DraftSheet, name: &str) -> Option<usize> {
    sheet.header.iter().position(|header| fold(header) == name)
}

/// The columns of labels, each with its language; none for the only one.
fn labels(sheet: &DraftSheet) -> Vec<(usize, Option<Language>)> {
    let labelled = sheet.header.iter().enumerate().filter_map(|(column, header)| {
        let folded = fold(header);
        if folded == "label" {
            return Some((column, None));
        }
        Some((column, Some(language(folded.strip_prefix("label:")?.trim_start_matches(':'))?)))
    });
    labelled.collect()
}

fn language(text: &str) -> Option<Language> {
    let text = text.trim();
    let code = text.rsplit_once('(').map_or(text, |(_, code)| code.trim_end_matches(')'));
    match (code.get(..2).unwrap_or(code), text) {
        ("es", _) => Some(Language::Es),
        ("pt" | "po", _) => Some(Language::Pt),
        ("en" | "in", _) => Some(Language::En),
        (_, text) if text.starts_with("sp") => Some(Language::Es),
        _ => None,
    }
}

/// A text in the languages of the labels; a language without one is left empty.
fn translated(row: &[String], labels: &[(usize, Option<Language>)], otherwise: &str) -> Translated {
    let of = |wanted: Option<Language>| {
        let column = labels.iter().find(|(_, language)| *language == wanted)?;
        row.get(column.0).map(|text| one_line(text)).filter(|text| !text.is_empty())
    };
    if labels.iter().all(|(_, language)| language.is_none()) {
        return Translated::same(&of(None).unwrap_or_else(|| otherwise.to_owned()));
    }
    // A label that names no language is in the first one that has no label of its own.
    let unnamed = Language::ALL.into_iter().find(|language| labels.iter().all(|(_, other)| *other != Some(*language)));
    let text = Translated::from_each(|language| {
        let own = of(Some(language)).or_else(|| of(None).filter(|_| unnamed == Some(language)));
        own.unwrap_or_default()
    });
    if given(&text).next().is_none() { Translated::same(otherwise) } else { text }
}

fn rows(sheet: &DraftSheet) -> Vec<Vec<String>> {
    sheet.rows(&(0..sheet.header.len()).collect::<Vec<_>>())
}

/// The questions of a form.
pub(in crate::draft) fn questions(survey: &DraftSheet, choices: Option<&DraftSheet>) -> Vec<FormQuestion> {
    let lists = choices.map(lists).unwrap_or_default();
    let (Some(kind), Some(name)) = (column(survey, "type"), column(survey, "name")) else { return Vec::new() };
    let labels = labels(survey);
    let extra = |name: &str| column(survey, name);
    let (constraint, parameters) = (extra("constraint"), extra("parameters"));
    let mut groups: Vec<String> = Vec::new();
    let mut questions = Vec::new();
    for row in rows(survey) {
        let cell = |column: Option<usize>| {
            column.and_then(|column| row.get(column)).map(|text| text.trim().to_owned()).unwrap_or_default()
        };
        let (kind, name) = (cell(Some(kind)).replace('_', " "), cell(Some(name)));
        match kind.split_whitespace().collect::<Vec<_>>().as_slice() {
            ["begin", ..] => groups.push(name),
            ["end", "group" | "repeat", ..] => drop(groups.pop()),
            [word, rest @ ..] if !name.is_empty() => {
                let list = cell(Some(kind_column(survey))).split_whitespace().nth(1).unwrap_or_default().to_owned();
                let choices = || lists.get(&list).cloned().unwrap_or_default();
                let answer = match (*word, rest) {
                    ("select", ["one", ..]) => AnsweredBy::One(list.clone(), choices()),
                    ("select", ["multiple", ..]) => AnsweredBy::Several(list.clone(), choices()),
                    ("integer", _) => AnsweredBy::Number(limits(&cell(constraint))),
                    ("range", _) => AnsweredBy::Number(limits_of_range(&cell(parameters))),
                    ("text", _) => AnsweredBy::Words,
                    _ => AnsweredBy::Apart,
                };
                let text = translated(&row, &labels, &name);
                let headers = headers(&name, &groups);
                let several = matches!(answer, AnsweredBy::Several(..));
                let options = headers.iter().filter(|_| several).map(|header| format!("{header}/{{option}}")).collect();
                questions.push(FormQuestion { name, headers, options, text, answer });
            }
            [] | [_, ..] => {}
        }
    }
    questions.retain(|question| !is_personal(question));
    questions
}

fn kind_column(survey: &DraftSheet) -> usize {
    column(survey, "type").unwrap_or(0)
}

/// Open questions for names and addresses aren't asked for.
fn is_personal(question: &FormQuestion) -> bool {
    let words = words_of(&question.name);
    question.answer == AnsweredBy::Words && words.len() <= 2 && has_any(&words, &HEADERS.personal)
}

/// How a question is headed: by its name, alone or behind its groups.
fn headers(name: &str, groups: &[String]) -> Vec<String> {
    let mut headers = vec![name.to_owned()];
    if !groups.is_empty() {
        headers.extend(["/", "-"].map(|joint| format!("{}{joint}{name}", groups.join(joint))));
    }
    headers
}

fn lists(choices: &DraftSheet) -> BTreeMap<String, Vec<Choice>> {
    let mut lists: BTreeMap<String, Vec<Choice>> = BTreeMap::new();
    let list = column(choices, "list_name").or_else(|| column(choices, "list name"));
    let (Some(list), Some(name)) = (list, column(choices, "name")) else { return lists };
    let labels = labels(choices);
    for row in rows(choices) {
        let (list, name) = (row[list].trim().to_owned(), row[name].trim().to_owned());
        if !list.is_empty() && !name.is_empty() {
            let label = translated(&row, &labels, &name);
            lists.entry(list).or_default().push(Choice { name, label });
        }
    }
    lists
}

/// The limits in a constraint such as `. >= 1 and . <= 5`.
fn limits(constraint: &str) -> Option<(i64, i64)> {
    let plain: String = constraint.chars().filter(|one| !one.is_whitespace()).collect();
    let after = |sign: &str| -> Option<i64> {
        let rest = &plain[plain.find(sign)? + sign.len()..];
        let digits: String = rest.chars().take_while(|one| one.is_ascii_digit() || *one == '-').collect();
        digits.parse().ok()
    };
    let low = after(">=").or_else(|| after(">").map(|low| low + 1))?;
    let high = after("<=").or_else(|| after("<").map(|high| high - 1))?;
    (low < high && high - low <= 199).then_some((low, high))
}

/// The limits in parameters such as `start=1 end=10 step=1`.
fn limits_of_range(parameters: &str) -> Option<(i64, i64)> {
    let of = |name: &str| {
        parameters.split([' ', ';', ',']).find_map(|part| part.trim().strip_prefix(name)?.trim().parse::<i64>().ok())
    };
    let (low, high) = (of("start=")?, of("end=")?);
    (low < high && high - low <= 199).then_some((low, high))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_are_read_from_constraints_and_parameters() {
        assert_eq!(limits(". >= 1 and . <= 5"), Some((1, 5)));
        assert_eq!(limits(".>0 and .<11"), Some((1, 10)));
        assert_eq!(limits("regex(., '^x')"), None);
        assert_eq!(limits_of_range("start=0 end=10 step=1"), Some((0, 10)));
    }

    #[test]
    fn languages_are_named_by_code_or_in_words() {
        assert_eq!(
            ["es", "spanish (es)", "english", "portugues (pt)", "fr"].map(language),
            [Some(Language::Es), Some(Language::Es), Some(Language::En), Some(Language::Pt), None]
        );
    }
}
