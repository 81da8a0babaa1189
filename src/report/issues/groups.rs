//! Equal issues grouped over all files, the most harmful first, as a person wants to read them.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::hidden_cells::{CellsQuoted, ToldCure};
use crate::locale::Locale;
use crate::survey::{Cure, Issue, IssueCode, Said, SaidValue, Severity, Survey};
use crate::text::clean_text;

/// Line numbers that are listed per file before the rest is only counted.
const LISTED_LINES: usize = 6;

/// Files that are listed before the rest is only counted.
const LISTED_FILES: usize = 4;

/// Texts that are listed before the rest is only counted.
const LISTED_TEXTS: usize = 12;

/// Equal issues: what was read, what was expected, what was done and what would settle it are the same; or what was read
/// differs, and one line settles them all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssueGroup<'a> {
    /// The first of them.
    pub first: &'a Issue,
    /// What was read, the first one's first.
    pub read: Vec<&'a str>,
    /// The known value nearest to each.
    pub nearest: Vec<Option<&'a str>>,
    /// What was done, with how often it was if it is counted.
    pub done: Said,
    /// What would settle all of them, each once.
    pub cures: Vec<&'a Cure>,
    /// Where they stand, the file with most of them first.
    pub places: Vec<LinesOfFile<'a>>,
    /// How many there are.
    pub count: u64,
}

/// Where issues of a group stand in one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinesOfFile<'a> {
    /// The file, relative to the input folder.
    pub file: &'a str,
    /// The lines they stand on, ascending, each once; none for what concerns the whole file.
    pub lines: Vec<u64>,
    /// The column of the first of them, from 1.
    pub column: Option<usize>,
    /// How many there are.
    pub count: u64,
}

/// What an error lost, the gravest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Loss {
    Files,
    Records,
    Answers,
}

impl Loss {
    fn of(issue: &Issue) -> Self {
        if issue.place.line.is_none() && issue.place.column.is_none() {
            Self::Files
        } else if issue.code.loses_record() {
            Self::Records
        } else {
            Self::Answers
        }
    }
}

/// Groups issues that differ in their place only. Errors come first: those that lost files, then records, then answers,
/// by how many; then warnings and notes.
#[must_use]
pub fn group_issues(issues: &[Issue]) -> Vec<IssueGroup<'_>> {
    let mut groups: BTreeMap<_, Vec<&Issue>> = BTreeMap::new();
    for issue in issues {
        // Of people and of times it is told how many there are, not one by one.
        let is_of_many = [IssueCode::DuplicateRespondent, IssueCode::NotOnRoster, IssueCode::NearDayLimit];
        // What one line settles is told once, whatever was read.
        let settled = issue.cure.as_ref().and_then(Cure::of_all_texts);
        let is_one = is_of_many.contains(&issue.code) || settled.is_some();
        let told = (!is_one).then_some((&issue.read, &issue.nearest, &issue.done, &issue.cure));
        // Notes speak of a file rather than of its columns.
        let header = issue.place.header.as_ref().filter(|_| settled.is_none() && issue.severity != Severity::Note);
        let expected = issue.expected.as_ref().filter(|_| settled.is_none());
        let key = (issue.severity, issue.code, settled, header, expected, told);
        groups.entry(key).or_default().push(issue);
    }
    let mut groups: Vec<IssueGroup<'_>> = groups.into_values().filter_map(|issues| IssueGroup::of(&issues)).collect();
    groups.sort_by_key(|group| (group.first.severity, Loss::of(group.first), Reverse(group.count)));
    groups
}

/// How much an issue matters, in a word.
#[must_use]
pub fn severity_word(severity: Severity, locale: &Locale) -> String {
    locale.word(match severity {
        Severity::Error => "cli-severity-error",
        Severity::Warning => "cli-severity-warning",
        Severity::Note => "cli-severity-note",
    })
}

impl<'a> IssueGroup<'a> {
    fn of(issues: &[&'a Issue]) -> Option<Self> {
        let first = issues.iter().copied().min_by_key(|issue| &issue.place)?;
        let mut by_file: BTreeMap<&str, LinesOfFile<'a>> = BTreeMap::new();
        for issue in issues {
            let place = &issue.place;
            let of_file = by_file.entry(&place.file).or_insert_with(|| LinesOfFile {
                file: &place.file,
                lines: Vec::new(),
                column: place.column,
                count: 0,
            });
            of_file.count += issue.more + 1;
            of_file.lines.extend(place.line);
        }
        let mut places: Vec<LinesOfFile<'a>> = by_file.into_values().collect();
        for place in &mut places {
            place.lines.sort_unstable();
            place.lines.dedup();
        }
        places.sort_by_key(|place| Reverse(place.count));
        let count = issues.iter().map(|issue| issue.more + 1).sum();
        let mut in_order = issues.to_vec();
        in_order.sort_by_key(|issue| &issue.place);
        let (mut read, mut nearest) = (Vec::new(), Vec::new());
        let mut cures: Vec<&Cure> = Vec::new();
        let (mut texts, mut told) = (BTreeSet::new(), BTreeSet::new());
        for issue in in_order {
            if let Some(text) = issue.read.as_deref().filter(|text| texts.insert(*text)) {
                read.push(text);
                nearest.push(issue.nearest.as_deref());
            }
            cures.extend(issue.cure.as_ref().filter(|cure| told.insert(*cure)));
        }
        Some(Self { first, read, nearest, done: done_in_all(first, issues), cures, places, count })
    }

    /// What is wrong, in one line.
    #[must_use]
    pub fn headline(&self, locale: &Locale) -> String {
        let issue = self.first;
        let severity = severity_word(issue.severity, locale);
        let text = format!("{severity} {}: {}", issue.code.code(), self.message(locale));
        match &issue.place.header {
            Some(header) if issue.severity != Severity::Note && Some(header) != issue.read.as_ref() => {
                format!("{text}: {}", locale.text("cli-quoted", &[("text", clean_text(header).as_ref().into())]))
            }
            Some(_) | None => text,
        }
    }

    /// What is wrong, in the words of a language.
    #[must_use]
    pub fn message(&self, locale: &Locale) -> String {
        locale.text(&format!("issue-{}", self.first.code.name()), &[])
    }

    /// How often it stands where; what was read, expected, suggested and done.
    #[must_use]
    pub fn details(&self, locale: &Locale) -> Vec<String> {
        let issue = self.first;
        let expected = issue.expected.as_ref().map(|said| locale.said(said));
        let read = self.texts_read(locale);
        let parts = [
            ("cli-read", read.as_deref()),
            ("cli-expected", expected.as_deref()),
            ("cli-nearest", issue.nearest.as_deref().filter(|_| self.read.len() < 2)),
        ];
        let said = parts.into_iter().filter_map(|(key, text)| {
            let text = text?;
            Some(locale.text(key, &[("text", clean_text(text).as_ref().into())]))
        });
        let done = format!("→ {}", clean_text(&locale.said(&self.done)));
        [self.places_text(locale)].into_iter().chain(said).chain([done]).collect()
    }

    /// Where what would settle it belongs, and the lines of TOML as they can be pasted, none if they would quote a hidden
    /// cell; nothing if nothing can be declared.
    #[must_use]
    pub fn cure(&self, survey: &Survey, cells: CellsQuoted, locale: &Locale) -> Option<(String, Vec<String>)> {
        let cure = self.told_cure(survey, cells, locale)?;
        let place = clean_text(&cure.place).into_owned();
        let values = [("file", cure.file.into()), ("where", (&place).into()), ("key", (&cure.key).into())];
        let Some(toml) = cure.toml else { return Some((locale.text("cli-cure-hidden", &values), Vec::new())) };
        let lines = toml.lines().map(|line| clean_text(line).into_owned()).collect();
        Some((locale.text("cli-cure", &values[..2]), lines))
    }

    /// What would settle all of them.
    pub(super) fn told_cure(&self, survey: &Survey, cells: CellsQuoted, locale: &Locale) -> Option<ToldCure> {
        let files: Vec<&str> = self.places.iter().map(|place| place.file).collect();
        ToldCure::of(&self.cures, &files, survey, cells, locale)
    }

    /// What was read, the first of many.
    fn texts_read(&self, locale: &Locale) -> Option<String> {
        self.first.read.as_ref()?;
        let with_nearest = |(text, nearest): (&str, Option<&str>)| match nearest {
            Some(nearest) if self.read.len() > 1 => format!("{text} ({nearest}?)"),
            Some(_) | None => text.to_owned(),
        };
        let listed = self.read.iter().copied().zip(self.nearest.iter().copied()).take(LISTED_TEXTS);
        let mut texts = listed.map(with_nearest).collect::<Vec<_>>().join(" · ");
        if let Some(more) = self.read.len().checked_sub(LISTED_TEXTS).filter(|more| *more > 0) {
            texts.push_str(" · ");
            texts.push_str(&locale.text("cli-more-texts", &[("count", (more as u64).into())]));
        }
        Some(texts)
    }

    fn places_text(&self, locale: &Locale) -> String {
        let mut texts: Vec<String> = self.places.iter().take(LISTED_FILES).map(|place| place.text(locale)).collect();
        if let Some(more) = self.places.len().checked_sub(LISTED_FILES).filter(|more| *more > 0) {
            texts.push(locale.text("cli-more-files", &[("count", (more as u64).into())]));
        }
        let places = texts.join("; ");
        if self.count == 1 {
            return places;
        }
        format!("{}: {places}", locale.text("cli-times", &[("count", self.count.into())]))
    }
}

/// What was done about all: what is counted in it is added up, if nothing else differs.
fn done_in_all(first: &Issue, issues: &[&Issue]) -> Said {
    const COUNT: &str = "count";
    let without = |said: &Said| {
        let values = said.values.iter().filter(|(name, _)| *name != COUNT).cloned();
        Said { key: said.key, values: values.collect() }
    };
    let counted = |said: &Said| {
        said.values.iter().find_map(|(name, value)| match value {
            SaidValue::Count(count) if *name == COUNT => Some(*count),
            SaidValue::Count(_) | SaidValue::Text(_) => None,
        })
    };
    let counts: Option<Vec<u64>> = issues.iter().map(|issue| counted(&issue.done)).collect();
    let are_equal = issues.iter().all(|issue| issue.done == first.done);
    let are_alike = issues.iter().all(|issue| without(&issue.done) == without(&first.done));
    match counts.filter(|_| are_alike && !are_equal) {
        Some(counts) => without(&first.done).with(COUNT, counts.into_iter().sum::<u64>()),
        None => first.done.clone(),
    }
}

impl LinesOfFile<'_> {
    fn text(&self, locale: &Locale) -> String {
        let mut text = clean_text(self.file).into_owned();
        if !self.lines.is_empty() {
            let mut lines = self.lines.iter().take(LISTED_LINES).map(u64::to_string).collect::<Vec<_>>().join(", ");
            if self.lines.len() > LISTED_LINES {
                lines.push_str(", …");
            }
            let values = [("count", (self.lines.len() as u64).into()), ("lines", (&lines).into())];
            text = format!("{text}, {}", locale.text("cli-lines", &values));
        }
        if let Some(column) = self.column {
            text = format!("{text}, {}", locale.text("cli-column", &[("column", (&column.to_string()).into())]));
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locales;
    use crate::survey::{Language, Place};

    fn label(file: &str, line: u64, read: &str) -> Issue {
        let place = Place { header: Some("M01".into()), column: Some(3), ..Place::line(file, line) };
        let done = Said::new("done-unreadable");
        Issue { read: Some(read.into()), ..Issue::new(Severity::Error, IssueCode::UnknownLabel, place, done) }
    }

    #[test]
    fn equal_issues_of_all_files_are_told_once_with_their_lines() {
        let note = Issue::new(Severity::Note, IssueCode::SepLine, Place::line("AR.csv", 1), Said::new("done-sep-line"));
        let issues = [
            note,
            label("CL.csv", 3, "Deacuerdo"),
            label("PE.csv", 9, "Deacuerdo"),
            label("PE.csv", 4, "Deacuerdo"),
            label("PE.csv", 5, "Si"),
        ];
        let groups = group_issues(&issues);
        assert_eq!(groups.iter().map(|group| group.count).collect::<Vec<_>>(), [3, 1, 1]);
        assert_eq!((groups[0].places[0].file, groups[0].places[0].lines.as_slice()), ("PE.csv", [4, 9].as_slice()));
        assert_eq!(groups[2].first.code, IssueCode::SepLine);
        let locales = Locales::load().unwrap();
        let locale = locales.get(Language::Es);
        insta::assert_snapshot!(
            groups[0].headline(locale), @"error H001: una respuesta no es una etiqueta de su escala: «M01»"
        );
        insta::assert_snapshot!(
            groups[0].details(locale)[0], @"3 veces: PE.csv, líneas 4, 9, columna 3; CL.csv, línea 3, columna 3"
        );
    }

    #[test]
    fn what_loses_files_comes_before_what_loses_records_and_that_before_answers() {
        let done = || Said::new("done-record-aside");
        let error = |code, place| Issue::new(Severity::Error, code, place, done());
        let file = error(IssueCode::EmptyFile, Place::file("MX.csv"));
        let record = error(IssueCode::RaggedShort, Place::line("MX.csv", 3));
        let warning = Issue::new(Severity::Warning, IssueCode::ItemEmpty, Place::file("MX.csv"), done());
        let issues = [warning, label("PE.csv", 4, "x"), label("PE.csv", 5, "x"), record, file];
        let codes: Vec<_> = group_issues(&issues).iter().map(|group| group.first.code.code()).collect();
        assert_eq!(codes, ["G001", "G006", "H001", "H016"]);
    }
}
