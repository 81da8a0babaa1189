//! Puts a draft together.

use std::collections::{BTreeMap, BTreeSet};

use super::deliveries::grouping::{Claimed, deliveries};
use super::deliveries::sheet_plan::{SheetPlan, plan};
use super::deliveries::side_tables;
use super::deliveries::side_tables::Aside;
use super::forms::form::{self, DeclaredForm, FormQuestion};
use super::forms::{redcap, xlsform};
use super::questions::items::{items, starter_question, used_scales};
use super::questions::modules::Modules;
use super::questions::question::{ColumnHolds, DraftQuestion, KeyKind};
use super::questions::{affixes, align, column_role, headings, long, pool, split};
use super::read::files::Read;
use super::read::sheet::DraftSheet;
use super::scales::decide;
use super::scales::library::Library;
use super::scales::scale::DraftScale;
use super::write::deliveries_text::{self, DraftDelivery, DraftKey};
use super::write::names::Names;
use super::write::page::{OpenQuestion, TomlPage};
use super::write::questionnaire_text;
use super::write::questionnaire_text::DraftItem;
use crate::locale::Locale;
use crate::survey::{Layout, ModuleId};

/// Drafted declarations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The text of `questionnaire.toml`.
    pub questionnaire: String,
    /// The text of `deliveries.toml`.
    pub deliveries: String,
    /// The text of `programme.toml`, where modules have titles.
    pub programme: Option<String>,
    /// What each file was found to be.
    pub files: Vec<FoundFile>,
    /// What only a person can answer, in the order of files and lines.
    pub questions: Vec<OpenQuestion>,
}

/// What a file was found to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundFile {
    /// The file.
    pub path: String,
    /// What it is.
    pub role: FileRole,
}

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileRole {
    /// It holds answers.
    Answers {
        /// Its records.
        records: u64,
        /// Questions that it asks.
        questions: usize,
        /// How the answers lie in it.
        layout: Layout,
    },
    /// It declares a form.
    Form,
    /// A table without answers.
    NoAnswers,
    /// A table whose answers stand in others.
    Repeats,
    /// No table.
    Unread,
}

/// Makes the draft of all that was read; none without any table.
pub(super) fn assemble(read: Read, locale: &Locale) -> Option<Draft> {
    let Read { sheets, unread } = read;
    if sheets.is_empty() {
        return None;
    }
    let library = Library::load();
    let mut names = Names::new(library.scales.iter().map(|scale| scale.id.as_str()));
    let (declared, forms, sheets) = forms_of(sheets, &library, &mut names);
    let (sheets, twins) = side_tables::without_twins(sheets);
    let (headings, mut titles) = headings::headings(&sheets);
    let numbered: Vec<String> = headings
        .iter()
        .filter(|heading| heading.pattern.contains("{module}"))
        .filter_map(|heading| heading.module.clone())
        .collect();
    let mut questions = pool::questions(&sheets, &headings);
    for question in questions.iter_mut().filter(|question| question.holds == ColumnHolds::Unknown) {
        question.holds = column_role::apart_from_answers(question, &library);
    }
    declared.mark(&mut questions);
    long::add_questions(&sheets, &mut questions);
    let split = split::join(&mut questions, &mut names);
    let scales = decide::decide(&mut questions, split, &library, &mut names);
    affixes::join(&mut questions);
    let mut plans: Vec<SheetPlan> =
        sheets.iter().enumerate().filter_map(|(place, sheet)| plan(place, sheet, &questions, &library)).collect();
    let aside = side_tables::set_aside(&mut plans, &sheets, &questions, &scales);
    side_tables::describe(&mut questions, &sheets);
    let becomes = align::join(&mut questions, &plans, &scales);
    for plan in &mut plans {
        plan.asks = plan.asks.iter().map(|place| becomes[*place]).collect();
    }
    titles.extend(titles_in_columns(&sheets, &plans));
    let mut modules = Modules::new(titles, numbered);
    let claimed = deliveries(&sheets, &plans, &questions, &modules, &library);
    let mut items = items(&questions, &plans, &claimed, &sheets, &scales, &mut names);
    items.extend(declared.items.iter().cloned());
    if items.is_empty() {
        items.push(starter_question());
    }
    let all_scales: Vec<DraftScale> = scales.into_iter().chain(declared.scales).collect();
    for name in named_modules(&claimed, &questions) {
        modules.add_plain(&name);
    }
    let files = found(
        &sheets,
        (&plans, &aside),
        [(forms, FileRole::Form), (twins, FileRole::Repeats), (unread, FileRole::Unread)],
    );
    let (scales, deliveries) = (used_scales(&all_scales, &items), with_starter_question(claimed));
    Some(written((&scales, &items), &deliveries, &modules, files, locale))
}

/// All that was decided, as texts with their questions.
fn written(
    (scales, items): (&[&DraftScale], &[DraftItem]),
    deliveries: &[DraftDelivery],
    modules: &Modules,
    files: Vec<FoundFile>,
    locale: &Locale,
) -> Draft {
    let mut page = TomlPage::new("questionnaire.toml", locale);
    questionnaire_text::write(&mut page, scales, items);
    let (questionnaire, mut questions) = page.finish();
    let mut page = TomlPage::new("deliveries.toml", locale);
    deliveries_text::write(&mut page, deliveries);
    let (deliveries, more) = page.finish();
    questions.extend(more);
    let programme = modules.have_titles().then(|| {
        let mut page = TomlPage::new("programme.toml", locale);
        modules.write(&mut page);
        let (programme, more) = page.finish();
        questions.extend(more);
        programme
    });
    Draft { questionnaire, deliveries, programme, files, questions }
}

/// Titles of modules that stand in a column and are no identifiers.
fn titles_in_columns(sheets: &[DraftSheet], plans: &[SheetPlan]) -> Vec<String> {
    let mut titles: Vec<String> = Vec::new();
    for plan in plans {
        let sheet = &sheets[plan.sheet];
        let header = plan.keys.iter().find(|(kind, _)| *kind == KeyKind::Module).map(|(_, header)| header);
        let column = header.and_then(|header| sheet.header.iter().position(|name| name == header));
        for (_, spelling) in column.iter().flat_map(|column| sheet.columns[*column].by_frequency()) {
            let is_title = spelling.count > 1 && spelling.text.parse::<ModuleId>().is_err();
            if is_title && !titles.contains(&spelling.text) {
                titles.push(spelling.text.clone());
            }
        }
    }
    titles.sort();
    titles
}

/// Modules that deliveries or headers name.
fn named_modules(claimed: &[Claimed], questions: &[DraftQuestion]) -> BTreeSet<String> {
    let keys = claimed.iter().flat_map(|claimed| &claimed.delivery.keys).filter(|(name, _)| *name == "module");
    let in_keys = keys.flat_map(|(_, DraftKey { source, map, .. })| {
        let constant = (source.0 == "constant").then(|| source.1.clone());
        map.values().cloned().chain(constant).collect::<Vec<_>>()
    });
    let in_headers =
        questions.iter().filter(|question| question.patterns.iter().any(|pattern| pattern.contains("{module}")));
    let in_headers = in_headers.flat_map(|question| question.columns.iter().filter_map(|column| column.module.clone()));
    in_keys.chain(in_headers).collect()
}

/// The deliveries, or one to start from if no file holds answers.
fn with_starter_question(claimed: Vec<Claimed>) -> Vec<DraftDelivery> {
    if claimed.is_empty() {
        return vec![DraftDelivery {
            files: "{seminar}/*.csv".to_owned(),
            layout: Layout::Wide,
            date_order: None,
            keys: Vec::new(),
            dropped: Vec::new(),
            remarks: vec![super::write::remark::DraftRemark::question("init-ask-files")],
        }];
    }
    claimed.into_iter().map(|claimed| claimed.delivery).collect()
}

/// The form that sheets declare, if they do, the files in which it stands, and the other sheets.
fn forms_of(
    sheets: Vec<DraftSheet>,
    library: &Library,
    names: &mut Names,
) -> (DeclaredForm, Vec<String>, Vec<DraftSheet>) {
    let surveys: Vec<&DraftSheet> = sheets.iter().filter(|sheet| xlsform::is_survey(sheet)).collect();
    let choices: Vec<&DraftSheet> = sheets.iter().filter(|sheet| xlsform::is_choices(sheet)).collect();
    let dictionaries = sheets.iter().filter(|sheet| redcap::is_dictionary(sheet));
    let mut asked: Vec<FormQuestion> =
        surveys.iter().flat_map(|survey| xlsform::questions(survey, xlsform::choices_of(survey, &choices))).collect();
    asked.extend(dictionaries.flat_map(redcap::questions));
    let declared = form::declared(&asked, library, names);
    let is_form = |sheet: &DraftSheet| {
        redcap::is_dictionary(sheet) || xlsform::is_survey(sheet) || (!surveys.is_empty() && xlsform::is_choices(sheet))
    };
    let is_form: Vec<bool> = sheets.iter().map(is_form).collect();
    let (forms, others): (Vec<_>, Vec<_>) = sheets.into_iter().zip(is_form).partition(|(_, is_form)| *is_form);
    (
        declared,
        forms.into_iter().map(|(sheet, _)| sheet.path).collect(),
        others.into_iter().map(|(sheet, _)| sheet).collect(),
    )
}

fn found(
    sheets: &[DraftSheet],
    (plans, aside): (&[SheetPlan], &BTreeMap<usize, Aside>),
    others: [(Vec<String>, FileRole); 3],
) -> Vec<FoundFile> {
    let role = |place: usize| match plans.iter().find(|plan| plan.sheet == place) {
        Some(plan) => {
            FileRole::Answers { records: sheets[place].records, questions: plan.asks.len(), layout: plan.layout }
        }
        None if aside.get(&place) == Some(&Aside::Repeats) => FileRole::Repeats,
        None => FileRole::NoAnswers,
    };
    let tables =
        sheets.iter().enumerate().map(|(place, sheet)| FoundFile { path: sheet.path.clone(), role: role(place) });
    let others =
        others.into_iter().flat_map(|(paths, role)| paths.into_iter().map(move |path| FoundFile { path, role }));
    let mut files: Vec<FoundFile> = tables.chain(others).collect();
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files.dedup();
    files
}
