//! What a column's header says: the question, and the module if it names one.

use std::collections::{BTreeMap, BTreeSet};

use super::dimension::dimension;
use crate::draft::read::sheet::DraftSheet;
use crate::draft::read::words::{HEADERS, words_of};
use crate::text::fold;

/// What the header of a column says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::draft) struct Heading {
    pub(in crate::draft) sheet: usize,
    pub(in crate::draft) column: usize,
    /// The header as a pattern; empty if none can be written.
    pub(in crate::draft) pattern: String,
    /// The question.
    pub(in crate::draft) text: String,
    pub(in crate::draft) module: Option<String>,
}

/// Ends of a module's title and beginnings of the question, or the other way about.
const JOINTS: [(&str, &str); 5] = [(": ", ""), (" [", "]"), (" - ", ""), (" – ", ""), (" / ", "")];

/// Reads all headers; the titles of modules in the order in which they stand are returned beside.
pub(in crate::draft) fn headings(sheets: &[DraftSheet]) -> (Vec<Heading>, Vec<String>) {
    let mut headings: Vec<Heading> = Vec::new();
    for (place, sheet) in sheets.iter().enumerate() {
        for (column, header) in sheet.header.iter().enumerate() {
            let pattern = as_pattern(header);
            headings.push(Heading { sheet: place, column, pattern, text: header.clone(), module: None });
        }
    }
    name_numbered(&mut headings);
    let titles = name_titled(&mut headings);
    for heading in &mut headings {
        heading.text = question(&heading.text);
    }
    (headings, titles)
}

/// A header as a pattern: braces would capture, so that what stands before them has to do.
fn as_pattern(header: &str) -> String {
    match header.split_once(['{', '}']) {
        None => header.to_owned(),
        Some((before, _)) if fold(before).is_empty() => String::new(),
        Some((before, _)) => format!("{}*", before.trim()),
    }
}

/// The question itself: what stands in brackets at the end, else all of it.
fn question(header: &str) -> String {
    let inner = header.strip_suffix(']').and_then(|rest| rest.rsplit_once('['));
    match inner {
        Some((_, inner)) if inner.chars().filter(|one| one.is_alphabetic()).count() > 4 => inner.trim().to_owned(),
        _ => header.to_owned(),
    }
}

/// Names the modules of headers such as `M04 Relevancia` or `Módulo 4: relevancia`, where two modules have the question.
fn name_numbered(headings: &mut [Heading]) {
    let found: Vec<Option<(String, String, String)>> =
        headings.iter().map(|heading| numbered(&heading.pattern)).collect();
    let mut modules: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for (pattern, _, module) in found.iter().flatten() {
        modules.entry(fold(pattern)).or_default().insert(module);
    }
    for (heading, found) in headings.iter_mut().zip(&found) {
        let Some((pattern, text, module)) = found else { continue };
        if modules.get(&fold(pattern)).is_some_and(|modules| modules.len() > 1) {
            heading.pattern.clone_from(pattern);
            heading.text.clone_from(text);
            heading.module = Some(module.clone());
        }
    }
}

/// Pattern, question and module of a header that numbers a module.
fn numbered(header: &str) -> Option<(String, String, String)> {
    let words: Vec<(usize, &str)> = word_places(header);
    let is_number = |word: &str| word.len() <= 2 && word.bytes().all(|byte| byte.is_ascii_digit());
    let place = words.iter().position(|(_, word)| {
        let digits = word.strip_prefix(['M', 'm']);
        digits.is_some_and(is_number)
    });
    let (start, module) = if let Some(place) = place {
        words[place]
    } else {
        let pairs = words.windows(2).find(|pair| HEADERS.module.contains(&fold(pair[0].1)) && is_number(pair[1].1))?;
        pairs[1]
    };
    let (before, after) = (&header[..start], &header[start + module.len()..]);
    let pattern = format!("{before}{{module}}{after}");
    let cut = |text: &str| {
        text.trim_matches(|one: char| !one.is_alphanumeric() && !matches!(one, '?' | '¿' | ')' | '(' | '!')).to_owned()
    };
    let before = before.trim_end();
    let named = HEADERS.module.iter().find_map(|word| {
        let start = before.char_indices().rev().map(|(at, _)| at).find(|at| fold(&before[*at..]) == **word)?;
        Some(&before[..start])
    });
    let text = format!("{} {}", cut(named.unwrap_or(before)), cut(after)).trim().to_owned();
    (!text.is_empty()).then(|| (pattern, text, module.to_owned()))
}

fn word_places(text: &str) -> Vec<(usize, &str)> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, character) in text.char_indices().chain([(text.len(), ' ')]) {
        match (character.is_alphanumeric(), start) {
            (true, None) => start = Some(at),
            (false, Some(begin)) => {
                words.push((begin, &text[begin..at]));
                start = None;
            }
            (true, Some(_)) | (false, None) => {}
        }
    }
    words
}

/// Names the modules of headers that join a title and a question, where each of several titles has each question.
fn name_titled(headings: &mut [Heading]) -> Vec<String> {
    for (joint, end) in JOINTS {
        let halves: Vec<Option<(String, String)>> =
            headings.iter().map(|heading| halves(heading, joint, end)).collect();
        let by_sheet =
            headings.iter().zip(&halves).filter_map(|(heading, halves)| Some((heading.sheet, halves.as_ref()?)));
        let Some(modules_first) = side_in_a_sheet(by_sheet) else { continue };
        let mut titles: Vec<String> = Vec::new();
        let repeated = repeated_questions(halves.iter().flatten(), modules_first);
        for (heading, halves) in headings.iter_mut().zip(&halves) {
            let Some((left, right)) = halves else { continue };
            let (title, question) = if modules_first == ModuleSide::Left { (left, right) } else { (right, left) };
            if !repeated.contains(&fold(question)) {
                continue;
            }
            if !titles.iter().any(|known| fold(known) == fold(title)) {
                titles.push(title.clone());
            }
            heading.pattern = match modules_first {
                ModuleSide::Left => format!("{{module_title}}{joint}{right}{end}"),
                ModuleSide::Right => format!("{left}{joint}{{module_title}}{end}"),
            };
            heading.text.clone_from(question);
            heading.module = Some(title.clone());
        }
        return titles;
    }
    Vec::new()
}

/// On which side of the joint the modules stand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ModuleSide {
    Left,
    Right,
}

fn halves(heading: &Heading, joint: &str, end: &str) -> Option<(String, String)> {
    if heading.module.is_some() || heading.pattern.contains(['{', '}']) {
        return None;
    }
    let (left, right) = heading.pattern.strip_suffix(end)?.split_once(joint)?;
    let plain = |text: &str| !fold(text).is_empty() && text.chars().count() <= 120;
    (plain(left) && plain(right) && !right.ends_with('*')).then(|| (left.to_owned(), right.to_owned()))
}

/// The side of the modules in the first sheet whose headers tell it.
fn side_in_a_sheet<'a>(halves: impl Iterator<Item = (usize, &'a (String, String))>) -> Option<ModuleSide> {
    let mut by_sheet: BTreeMap<usize, Vec<&(String, String)>> = BTreeMap::new();
    for (sheet, halves) in halves {
        by_sheet.entry(sheet).or_default().push(halves);
    }
    by_sheet.into_values().find_map(|halves| product(halves.into_iter()))
}

/// The side of the modules, if at least two of them have the same two questions and few are missing.
fn product<'a>(halves: impl Iterator<Item = &'a (String, String)>) -> Option<ModuleSide> {
    let pairs: BTreeSet<(String, String)> = halves.map(|(left, right)| (fold(left), fold(right))).collect();
    let mut of_left: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut of_right: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (left, right) in &pairs {
        of_left.entry(left).or_default().insert(right);
        of_right.entry(right).or_default().insert(left);
    }
    let lefts = of_left.values().filter(|rights| rights.len() > 1).count();
    let rights = of_right.values().filter(|lefts| lefts.len() > 1).count();
    if lefts < 2 || rights < 2 || pairs.len() * 10 < of_left.len() * of_right.len() * 5 {
        return None;
    }
    let telling = |texts: Vec<&&str>| {
        texts.iter().filter(|text| dimension(&words_of(text)).is_some()).count() * 100 / texts.len().max(1)
    };
    let (left, right) = (telling(of_left.keys().collect()), telling(of_right.keys().collect()));
    let letters = |texts: Vec<&&str>| texts.iter().map(|text| text.chars().count()).sum::<usize>() / texts.len().max(1);
    let shorter_right = letters(of_right.keys().collect()) <= letters(of_left.keys().collect());
    Some(if right > left || (right == left && shorter_right) { ModuleSide::Left } else { ModuleSide::Right })
}

fn repeated_questions<'a>(halves: impl Iterator<Item = &'a (String, String)>, side: ModuleSide) -> BTreeSet<String> {
    let mut of: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (left, right) in halves {
        let (title, question) = if side == ModuleSide::Left { (left, right) } else { (right, left) };
        of.entry(fold(question)).or_default().insert(fold(title));
    }
    of.into_iter().filter(|(_, titles)| titles.len() > 1).map(|(question, _)| question).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(headers: &[&str]) -> (Vec<Heading>, Vec<String>) {
        let heading = |(column, header): (usize, &&str)| Heading {
            sheet: 0,
            column,
            pattern: as_pattern(header),
            text: (*header).to_owned(),
            module: None,
        };
        let mut headings: Vec<Heading> = headers.iter().enumerate().map(heading).collect();
        name_numbered(&mut headings);
        let titles = name_titled(&mut headings);
        (headings, titles)
    }

    #[test]
    fn numbered_modules_become_a_pattern() {
        let (found, _) =
            of(&["M01 Relevancia", "M02 Relevancia", "M02 Otra", "Módulo 1: claridad", "Módulo 2: claridad"]);
        let told: Vec<(&str, Option<&str>)> =
            found.iter().map(|one| (one.pattern.as_str(), one.module.as_deref())).collect();
        assert_eq!(told[0], ("{module} Relevancia", Some("M01")));
        assert_eq!(told[2], ("M02 Otra", None));
        assert_eq!(told[4], ("Módulo {module}: claridad", Some("2")));
        assert_eq!((found[4].text.as_str(), found[1].text.as_str()), ("claridad", "Relevancia"));
    }

    #[test]
    fn titles_of_modules_are_told_from_questions() {
        let (found, titles) = of(&[
            "Memoria: relevancia",
            "Memoria: duración",
            "Alerta temprana: relevancia",
            "Alerta temprana: duración",
            "Otra: cosa",
        ]);
        assert_eq!(titles, ["Memoria", "Alerta temprana"]);
        assert_eq!(found[3].pattern, "{module_title}: duración");
        assert_eq!(found[4].module, None);
        let (found, titles) =
            of(&["Relevancia [Memoria]", "Relevancia [Alerta]", "Duración [Memoria]", "Duración [Alerta]"]);
        assert_eq!((titles.len(), found[0].pattern.as_str()), (2, "Relevancia [{module_title}]"));
    }

    #[test]
    fn grids_whose_groups_have_other_rows_name_no_modules() {
        let (found, titles) = of(&["Curso [Claridad]", "Curso [Orden]", "Docente [Trato]", "Docente [Tiempo]"]);
        assert!(titles.is_empty() && found.iter().all(|one| one.module.is_none()));
    }

    #[test]
    fn braces_in_a_header_are_left_out() {
        assert_eq!(as_pattern("Nota {{1}}"), "Nota*");
        assert_eq!(as_pattern("{x}"), "");
    }
}
