//! Reads a data dictionary of `REDCap`.

use super::form::{AnsweredBy, Choice, FormQuestion};
use crate::draft::read::sheet::DraftSheet;
use crate::survey::Translated;
use crate::text::{fold, one_line};

const NAME: &str = "variable / field name";
const KIND: &str = "field type";

/// Whether a sheet is a data dictionary.
pub(in crate::draft) fn is_dictionary(sheet: &DraftSheet) -> bool {
    column(sheet, NAME).is_some() && column(sheet, KIND).is_some()
}

fn column(sheet: &DraftSheet, name: &str) -> Option<usize> {
    sheet.header.iter().position(|header| fold(header).starts_with(name))
}

/// The questions of a dictionary.
pub(in crate::draft) fn questions(sheet: &DraftSheet) -> Vec<FormQuestion> {
    let columns = [
        NAME,
        KIND,
        "field label",
        "choices",
        "text validation type",
        "text validation min",
        "text validation max",
        "identifier",
    ]
    .map(|name| column(sheet, name));
    let all: Vec<usize> = (0..sheet.header.len()).collect();
    let question = |row: Vec<String>| {
        let [name, kind, label, choices, validation, low, high, identifier] = columns
            .map(|column| column.and_then(|column| row.get(column)).map(|text| one_line(text)).unwrap_or_default());
        let label = without_markup(&label);
        let text = if label.is_empty() { name.clone() } else { label };
        let answer = if !identifier.is_empty() && identifier.to_lowercase().starts_with('y') {
            AnsweredBy::Apart
        } else {
            answer(&kind, &name, &choices, &validation, (&low, &high))
        };
        (!name.is_empty() && kind != "descriptive").then(|| FormQuestion {
            headers: vec![name.clone()],
            options: options(&name, &text, &answer),
            text: Translated::same(&text),
            answer,
            name,
        })
    };
    sheet.rows(&all).into_iter().filter_map(question).collect()
}

/// How the columns of single choices are headed: by their codes, or by their labels.
fn options(name: &str, text: &str, answer: &AnsweredBy) -> Vec<String> {
    if !matches!(answer, AnsweredBy::Several(..)) {
        return Vec::new();
    }
    let labelled = (!text.contains(['{', '}'])).then(|| format!("{text} (choice={{option}})"));
    std::iter::once(format!("{name}___{{option}}")).chain(labelled).collect()
}

fn answer(kind: &str, name: &str, choices: &str, validation: &str, (low, high): (&str, &str)) -> AnsweredBy {
    let limits = || {
        Some((low.parse::<i64>().ok()?, high.parse::<i64>().ok()?))
            .filter(|(low, high)| low < high && high - low <= 199)
    };
    match kind {
        "radio" | "dropdown" => AnsweredBy::One(name.to_owned(), choices_of(choices)),
        "checkbox" => AnsweredBy::Several(name.to_owned(), choices_of(choices)),
        "yesno" | "truefalse" => {
            let yes_no = [("0", ["No", "Não", "No"]), ("1", ["Sí", "Sim", "Yes"])];
            let choice = |(name, [es, pt, en]): (&str, [&str; 3])| Choice {
                name: name.to_owned(),
                label: Translated { es: es.to_owned(), pt: pt.to_owned(), en: en.to_owned() },
            };
            AnsweredBy::One("yes no".to_owned(), yes_no.map(choice).to_vec())
        }
        "slider" => AnsweredBy::Number(Some(limits().unwrap_or((0, 100)))),
        "text" if validation.starts_with("integer") || validation.starts_with("number") => match limits() {
            Some(limits) => AnsweredBy::Number(Some(limits)),
            None => AnsweredBy::Apart,
        },
        "text" if !validation.is_empty() || name == "record_id" => AnsweredBy::Apart,
        "text" | "notes" => AnsweredBy::Words,
        _ => AnsweredBy::Apart,
    }
}

/// `1, Poor | 2, Fair`.
fn choices_of(text: &str) -> Vec<Choice> {
    let choice = |part: &str| {
        let (name, label) = part.split_once(',')?;
        let (name, label) = (name.trim().to_owned(), without_markup(label));
        (!name.is_empty() && !label.is_empty()).then(|| Choice { name, label: Translated::same(&label) })
    };
    text.split('|').filter_map(choice).collect()
}

/// A label without the markup that dictionaries hold.
fn without_markup(text: &str) -> String {
    let mut plain = String::new();
    let mut inside = false;
    for character in text.chars() {
        match character {
            '<' => inside = true,
            '>' if inside => {
                inside = false;
                plain.push(' ');
            }
            other if !inside => plain.push(other),
            _ => {}
        }
    }
    one_line(&plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choices_are_cut_and_markup_is_left_out() {
        let found = choices_of("1, Poor | 2, <b>Fair</b>, rather | x");
        assert_eq!(
            found.iter().map(|choice| (choice.name.as_str(), choice.label.en.as_str())).collect::<Vec<_>>(),
            [("1", "Poor"), ("2", "Fair , rather")]
        );
    }
}
