//! Decides what each column of a file holds: an item, a key, something to ignore, or something nobody declared.

use std::collections::{BTreeMap, BTreeSet};

use super::headers::{Candidate, ItemHeaders, Likeness};
use super::key_columns::KeyColumns;
use super::near_headers::only_ones;
use crate::harmonise::answers::asked::Asking;
use crate::harmonise::file_issues::{FileIssues, column_list};
use crate::survey::{
    Cure, Delivery, Issue, IssueCode, Item, KeyName, ModuleId, Per, Said, SeminarId, Severity, Survey,
};
use crate::text::fold;

/// A question, and where a file holds its answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::harmonise) struct ItemColumn {
    /// Its place in the file, from 0; all places of an item of whose columns one is filled in. Never empty.
    pub(in crate::harmonise) columns: Vec<usize>,
    /// The item's place in the questionnaire.
    pub(in crate::harmonise) item: usize,
    /// The module it asks about.
    pub(in crate::harmonise) module: ModuleOf,
    /// The column of each option with its place on the scale, where a multi-select has a column per option.
    pub(in crate::harmonise) options: Vec<(usize, u8)>,
}

/// A column whose header fits a question.
#[derive(Debug, Clone, Copy)]
struct Fitting {
    likeness: Likeness,
    column: usize,
    option: Option<u8>,
}

/// The module that answers of a column speak of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::harmonise) enum ModuleOf {
    /// None: the item is asked once a seminar.
    Seminar,
    /// This one.
    Module(ModuleId),
    /// The one that the record names.
    Record,
}

/// What the keys say about all records of a file.
#[derive(Debug, Clone)]
pub(in crate::harmonise) struct Bound {
    /// The seminar, if all records have the same.
    pub(in crate::harmonise) seminar: Option<SeminarId>,
    /// The module: none if nothing names one.
    pub(in crate::harmonise) module: Option<ModuleOf>,
}

/// Finds the columns that hold answers; tells which headers are unknown or can't be told apart.
pub(in crate::harmonise) fn item_columns(
    file_issues: FileIssues<'_>,
    (survey, delivery): (&Survey, &Delivery),
    headers: &ItemHeaders,
    (keys, bound): (&KeyColumns, &Bound),
    issues: &mut Vec<Issue>,
) -> Vec<ItemColumn> {
    let mut set_aside: BTreeSet<usize> = keys.columns().collect();
    set_aside.extend(delivery.ignore.iter().flat_map(|name| file_issues.columns_named(name)));
    set_aside.extend(file_issues.export.iter().flat_map(|export| export.personal.iter().copied()));
    let filters: BTreeSet<usize> = keys.filters.iter().map(|(_, column)| *column).collect();
    let mut found: BTreeMap<(usize, ModuleOf), Vec<Fitting>> = BTreeMap::new();
    let mut unknown: Vec<UnknownColumn> = Vec::new();
    for column in 0..file_issues.header.len() {
        if set_aside.contains(&column) || file_issues.names(column).all(|name| fold(name).is_empty()) {
            continue;
        }
        let Some((candidates, likeness)) = file_issues.names(column).find_map(|name| headers.find(name)) else {
            if !filters.contains(&column) && !is_platforms(file_issues, column) {
                unknown.push(UnknownColumn::new(file_issues, column, headers, (survey, bound)));
            }
            continue;
        };
        match choose(&candidates, survey, bound) {
            Ok((question, option)) => {
                issues.extend(of_platform(file_issues, column, survey, question.0));
                found.entry(question).or_default().push(Fitting { likeness, column, option });
            }
            Err(refusal) => issues.push(refuse(file_issues, column, survey, &candidates, refusal)),
        }
    }
    let questions = unknown.iter().map(|unknown| unknown.addition.as_ref().map(|(question, _)| question));
    let are_sure = only_ones(questions, |question| found.contains_key(question));
    issues.extend(unknown.iter().zip(are_sure).map(|(unknown, is_sure)| unknown.issue(file_issues, survey, is_sure)));
    let mut columns: Vec<ItemColumn> = Vec::new();
    for ((item, module), fitting) in found {
        let (split, joined): (Vec<Fitting>, Vec<Fitting>) =
            fitting.into_iter().partition(|fitting| fitting.option.is_some());
        let split = preferred(file_issues, survey, item, (split, &joined), issues);
        if split.is_empty() {
            let of_item = columns_of(file_issues, survey, item, joined, issues);
            if !of_item.is_empty() {
                columns.push(ItemColumn { columns: of_item, item, module, options: Vec::new() });
            }
            continue;
        }
        let mut by_option: BTreeMap<u8, Vec<Fitting>> = BTreeMap::new();
        for fitting in split {
            by_option.entry(fitting.option.unwrap_or_default()).or_default().push(fitting);
        }
        let mut options: Vec<(usize, u8)> = Vec::new();
        for (option, fitting) in by_option {
            let of_option = columns_of(file_issues, survey, item, fitting, issues);
            options.extend(of_option.into_iter().map(|column| (column, option)));
        }
        if !options.is_empty() {
            columns.push(ItemColumn {
                columns: options.iter().map(|(column, _)| *column).collect(),
                item,
                module,
                options,
            });
        }
    }
    columns.sort_by_key(|found| found.columns.iter().copied().min());
    columns
}

/// Whether a platform added a column that nobody has to declare: its own, or an option of what stands in another column as text.
fn is_platforms(file_issues: FileIssues<'_>, column: usize) -> bool {
    file_issues.export.is_some_and(|export| {
        export.administrative.contains(&column)
            || export.split.iter().any(|split| split.column == column && split.text.is_some())
    })
}

/// Tells that what is declared as an item is a column that the platform adds itself.
fn of_platform(file_issues: FileIssues<'_>, column: usize, survey: &Survey, item: usize) -> Option<Issue> {
    let export = file_issues.export.filter(|export| export.administrative.contains(&column))?;
    let item = survey.questionnaire.items.get(item)?;
    let done = Said::new("done-platform-column").with("item", item.id.as_str());
    Some(Issue {
        expected: Some(Said::new("expected-answers").with("platform", export.name)),
        ..file_issues.of_column(Severity::Warning, IssueCode::PlatformColumn, column, done)
    })
}

/// Why a header that fits an item isn't read.
#[derive(Debug, Clone, Copy)]
enum Refusal {
    SeveralItems,
    NoModule,
}

/// The one candidate that was asked where the file comes from.
fn choose(
    candidates: &[Candidate],
    survey: &Survey,
    bound: &Bound,
) -> Result<((usize, ModuleOf), Option<u8>), Refusal> {
    let mut questions = Vec::new();
    for candidate in candidates {
        let item = survey.questionnaire.items.get(candidate.item).ok_or(Refusal::SeveralItems)?;
        let module = match item.per {
            Per::Seminar => Some(ModuleOf::Seminar),
            Per::Module => {
                let named = candidate.module.clone().map(ModuleOf::Module);
                named.or_else(|| bound.module.clone()).or_else(|| only_module(item))
            }
        };
        questions.push((candidate.item, module, candidate.option));
    }
    if questions.len() > 1 {
        questions.retain(|(item, module, _)| was_asked(*item, module.as_ref(), survey, bound));
    }
    match questions.as_slice() {
        [(item, Some(module), option)] => Ok(((*item, module.clone()), *option)),
        [(_, None, _)] => Err(Refusal::NoModule),
        [] | [_, _, ..] => Err(Refusal::SeveralItems),
    }
}

/// The module of an item that is asked of one only.
fn only_module(item: &Item) -> Option<ModuleOf> {
    let [only] = item.modules.as_ref()?.as_slice() else { return None };
    Some(ModuleOf::Module(only.clone()))
}

fn was_asked(item: usize, module: Option<&ModuleOf>, survey: &Survey, bound: &Bound) -> bool {
    let Some(item) = survey.questionnaire.items.get(item) else { return false };
    let module = match module {
        Some(ModuleOf::Module(module)) => Some(module),
        Some(ModuleOf::Record) => return true,
        Some(ModuleOf::Seminar) | None => None,
    };
    match &bound.seminar {
        Some(seminar) => Asking::of(item, seminar, module, &survey.programme) != Asking::No,
        None => item.modules.as_ref().is_none_or(|modules| module.is_some_and(|module| modules.contains(module))),
    }
}

fn refuse(
    file_issues: FileIssues<'_>,
    column: usize,
    survey: &Survey,
    candidates: &[Candidate],
    refusal: Refusal,
) -> Issue {
    let items = candidates.iter().filter_map(|candidate| survey.questionnaire.items.get(candidate.item));
    let mut names: Vec<&str> = items.map(|item| item.id.as_str()).collect();
    names.dedup();
    let (code, expected, cure) = match refusal {
        Refusal::SeveralItems => (IssueCode::AmbiguousColumn, "expected-header-of-one", None),
        Refusal::NoModule => {
            (IssueCode::UnknownModule, "expected-module-for", Some(Cure::ConstantKey(KeyName::Module)))
        }
    };
    let expected = Said::new(expected).with("count", names.len()).with("items", names.join(", "));
    let done = Said::new("done-column-unread");
    Issue { expected: Some(expected), cure, ..file_issues.of_column(Severity::Error, code, column, done) }
}

/// The columns of options, unless the question also stands in one column and that was declared first; then it is told.
fn preferred(
    file_issues: FileIssues<'_>,
    survey: &Survey,
    item: usize,
    (split, joined): (Vec<Fitting>, &[Fitting]),
    issues: &mut Vec<Issue>,
) -> Vec<Fitting> {
    let (Some(first), Some(one)) = (split.first(), joined.first()) else { return split };
    let item = survey.questionnaire.items.get(item);
    let declared = item.and_then(|item| item.headers.first());
    let is_split = declared.is_none_or(|pattern| pattern.0.contains("{option}"));
    let (read, left) = if is_split { (first.column, one.column) } else { (one.column, first.column) };
    let name = item.map_or("?", |item| item.id.as_str());
    let done = Said::new("done-split-preferred").with("read", read + 1).with("left", left + 1);
    issues.push(Issue {
        expected: Some(Said::new("expected-not-both").with("item", name)),
        ..file_issues.of_column(Severity::Note, IssueCode::SplitAndJoined, left, done)
    });
    if is_split { split } else { Vec::new() }
}

/// The columns of a question, those whose whole header fits before others: one, unless the item stands in several of which
/// one is filled in. None if it can't be told which.
fn columns_of(
    file_issues: FileIssues<'_>,
    survey: &Survey,
    item: usize,
    mut columns: Vec<Fitting>,
    issues: &mut Vec<Issue>,
) -> Vec<usize> {
    let whole = columns.iter().any(|fitting| fitting.likeness == Likeness::Whole);
    columns.retain(|fitting| !whole || fitting.likeness == Likeness::Whole);
    let columns: Vec<usize> = columns.into_iter().map(|fitting| fitting.column).collect();
    let item = survey.questionnaire.items.get(item);
    let Some(first) = columns.first().filter(|_| columns.len() > 1 && !item.is_some_and(|item| item.one_of)) else {
        return columns;
    };
    let name = item.map_or("?", |item| item.id.as_str());
    issues.push(Issue {
        expected: Some(Said::new("expected-one-column-for").with("item", name).with("columns", column_list(&columns))),
        // Headers that only begin alike may be those of several questions.
        cure: item.filter(|_| whole).map(|item| Cure::OneOf { item: item.id.clone() }),
        ..file_issues.of_column(Severity::Error, IssueCode::AmbiguousColumn, *first, Said::new("done-columns-unread"))
    });
    Vec::new()
}

/// A column that nothing declares.
struct UnknownColumn {
    column: usize,
    /// The declared header that is nearest to its own.
    nearest: Option<String>,
    /// The question that it most likely is, and the header that would have to be added.
    addition: Option<((usize, ModuleOf), String)>,
}

impl UnknownColumn {
    fn new(
        file_issues: FileIssues<'_>,
        column: usize,
        headers: &ItemHeaders,
        (survey, bound): (&Survey, &Bound),
    ) -> Self {
        let near = headers.near(file_issues.header.get(column).map_or("", String::as_str));
        let addition = near.as_ref().and_then(|near| {
            let (candidate, header) = near.addition.clone()?;
            let ((item, module), _) = choose(&[candidate], survey, bound).ok()?;
            // Without declared headers an item is called by its names, which others would replace.
            let has_headers = survey.questionnaire.items.get(item).is_some_and(|item| !item.headers.is_empty());
            has_headers.then_some(((item, module), header))
        });
        Self { column, nearest: near.map(|near| near.declared), addition }
    }

    /// What is told of it. Beside a column of the same question, or another that is as near, nothing is proposed.
    fn issue(&self, file_issues: FileIssues<'_>, survey: &Survey, is_sure: bool) -> Issue {
        let header = file_issues.header.get(self.column).cloned().unwrap_or_default();
        let cure = match (&self.addition, &self.nearest) {
            (Some(((item, _), header)), _) if is_sure => survey
                .questionnaire
                .items
                .get(*item)
                .map(|item| Cure::AddHeader { item: item.id.clone(), header: header.clone() }),
            (_, Some(_)) => None,
            (_, None) => Some(Cure::Ignore { header }),
        };
        Issue {
            nearest: self.nearest.clone(),
            expected: Some(Said::new("expected-header")),
            cure,
            ..file_issues.of_column(
                Severity::Warning,
                IssueCode::UnknownColumn,
                self.column,
                Said::new("done-column-unread"),
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::harmonise::examples::{delivery, item, module, survey};
    use crate::survey::{Captures, Layout};

    fn read(survey: &Survey, module: Option<ModuleOf>, header: &[&str]) -> (Vec<ItemColumn>, Vec<IssueCode>) {
        let header: Vec<String> = header.iter().map(|text| (*text).to_owned()).collect();
        let file_issues =
            FileIssues { file: "a.csv", header: &header, other_names: &[], is_sheet: false, export: None };
        let mut delivery = delivery("*.csv", Layout::Wide);
        delivery.ignore = vec!["Email".to_owned()];
        let mut issues = vec![];
        let keys = KeyColumns::find(file_issues, &delivery, &Captures::new(), &mut issues);
        let headers = ItemHeaders::new(survey, &delivery);
        let bound = Bound { seminar: None, module };
        let columns = item_columns(file_issues, (survey, &delivery), &headers, (&keys, &bound), &mut issues);
        (columns, issues.iter().map(|issue| issue.code).collect())
    }

    fn relevance_of(modules: &[&str]) -> Survey {
        let mut item = item("relevance", Per::Module, "agree5", &["{module} Relevancia", "Relevancia"]);
        item.modules = Some(modules.iter().map(|id| id.parse().unwrap()).collect());
        let mut survey = survey(vec![], vec![item], vec![]);
        survey.programme.modules = vec![module("M04", "Memoria"), module("M05", "Alerta")];
        survey
    }

    #[test]
    fn ignored_columns_are_dropped_and_unknown_ones_told() {
        let (columns, issues) = read(&relevance_of(&["M04"]), None, &["M04 relevancia", "EMAIL", "Shoe size", " "]);
        assert_eq!(columns.len(), 1);
        assert_eq!(issues, [IssueCode::UnknownColumn]);
    }

    #[test]
    fn an_item_of_a_module_needs_the_module() {
        let survey = relevance_of(&["M04", "M05"]);
        assert_eq!(read(&survey, None, &["Relevancia"]), (vec![], vec![IssueCode::UnknownModule]));
        let bound = ModuleOf::Module("M04".parse().unwrap());
        assert_eq!(read(&relevance_of(&["M04"]), None, &["Relevancia"]).0[0].module, bound);
        let (columns, issues) = read(&survey, Some(bound.clone()), &["Relevancia"]);
        assert_eq!((columns[0].module.clone(), issues), (bound, vec![]));
    }

    #[test]
    fn an_item_in_two_columns_is_read_from_neither() {
        let (columns, issues) = read(&relevance_of(&["M04"]), None, &["M04 Relevancia", "M04 RELEVANCIA"]);
        assert_eq!((columns, issues), (vec![], vec![IssueCode::AmbiguousColumn]));
    }

    #[test]
    fn of_two_items_with_one_header_the_one_of_the_module_is_read() {
        let mut survey = relevance_of(&["M04"]);
        let mut other = survey.questionnaire.items[0].clone();
        other.modules = Some(vec!["M05".parse().unwrap()]);
        survey.questionnaire.items.push(other);
        let (columns, issues) = read(&survey, Some(ModuleOf::Module("M05".parse().unwrap())), &["Relevancia"]);
        assert_eq!((columns[0].item, issues), (1, vec![]));
        let (columns, issues) = read(&survey, Some(ModuleOf::Record), &["Relevancia"]);
        assert_eq!((columns, issues), (vec![], vec![IssueCode::AmbiguousColumn]));
    }
}
