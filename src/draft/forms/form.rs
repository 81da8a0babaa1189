//! A form that declares its questions itself: from it a questionnaire is made outright.

use std::collections::{BTreeMap, BTreeSet};

use super::languages::given;
use crate::draft::questions::dimension::dimension;
use crate::draft::questions::question::{ColumnHolds, DraftQuestion, Why};
use crate::draft::read::words::words_of;
use crate::draft::scales::library::Library;
use crate::draft::scales::scale::{DraftLevel, DraftScale, usually_favourable};
use crate::draft::scales::{order, shipped};
use crate::draft::write::names::Names;
use crate::draft::write::questionnaire_text::DraftItem;
use crate::draft::write::remark::DraftRemark;
use crate::survey::{ScaleKind, Translated};
use crate::text::fold;

/// A question of a declared form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::draft) struct FormQuestion {
    pub(in crate::draft) name: String,
    /// How its column may be headed.
    pub(in crate::draft) headers: Vec<String>,
    /// How the columns of single choices may be headed, as patterns, where several may be chosen.
    pub(in crate::draft) options: Vec<String>,
    pub(in crate::draft) text: Translated,
    pub(in crate::draft) answer: AnsweredBy,
}

/// How a question of a form is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::draft) enum AnsweredBy {
    /// By one of the choices of a list.
    One(String, Vec<Choice>),
    /// By any of them.
    Several(String, Vec<Choice>),
    /// By a whole number between these.
    Number(Option<(i64, i64)>),
    /// In words.
    Words,
    /// By something that isn't counted: a name, a date, a picture.
    Apart,
}

/// A choice of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::draft) struct Choice {
    /// What exports write.
    pub(in crate::draft) name: String,
    pub(in crate::draft) label: Translated,
}

/// Lists of choices, whether several of them may be chosen, and the scale that was made of them.
type Lists<'q> = Vec<(&'q [Choice], bool, String)>;

/// A questionnaire that a form declares.
#[derive(Debug, Default)]
pub(in crate::draft) struct DeclaredForm {
    pub(in crate::draft) items: Vec<DraftItem>,
    pub(in crate::draft) scales: Vec<DraftScale>,
    /// Folded headers of its questions.
    asked: BTreeMap<String, ColumnHolds>,
    /// Folded beginnings of the headers of single choices, each with the folded header of all choices together.
    split: Vec<(String, String)>,
}

/// Makes items and scales of the questions.
pub(in crate::draft) fn declared(questions: &[FormQuestion], library: &Library, names: &mut Names) -> DeclaredForm {
    let mut declared = DeclaredForm::default();
    let mut lists: Lists<'_> = Vec::new();
    let twice = asked_twice(questions);
    for question in questions {
        let headers = headers_of(question, &twice, &declared.asked);
        if headers.is_empty() {
            continue;
        }
        let scale = declared.scale_of(question, &mut lists, library, names);
        let holds = if scale.is_some() { ColumnHolds::Declared } else { ColumnHolds::Dropped(Why::Unclear) };
        for header in &headers {
            declared.asked.entry(fold(header)).or_insert(holds);
        }
        let Some((scale, remarks)) = scale else { continue };
        for pattern in &question.options {
            if let Some((start, _)) = pattern.split_once("{option}") {
                declared.split.push((fold(start), fold(&question.headers[0])));
            }
        }
        declared.items.push(DraftItem {
            id: names.item(&question.name),
            per_module: false,
            modules: Vec::new(),
            scale,
            dimension: given(&question.text)
                .chain([question.name.as_str()])
                .find_map(|text| dimension(&words_of(text))),
            text: question.text.clone(),
            headers: headers
                .into_iter()
                .chain(question.options.iter().map(String::as_str))
                .map(str::to_owned)
                .collect(),
            tone: None,
            remarks,
        });
    }
    declared
}

/// Folded headers that more than one question may have.
fn asked_twice(questions: &[FormQuestion]) -> BTreeSet<String> {
    let mut once = BTreeSet::new();
    let mut twice = BTreeSet::new();
    for question in questions {
        let own: BTreeSet<String> = possible_headers(question).map(fold).collect();
        twice.extend(own.into_iter().filter(|header| !once.insert(header.clone())));
    }
    twice
}

fn possible_headers(question: &FormQuestion) -> impl Iterator<Item = &str> {
    question.headers.iter().map(String::as_str).chain(given(&question.text))
}

/// How a question's column may be headed: as no other question's is, and by its name if no earlier one has it.
fn headers_of<'q>(
    question: &'q FormQuestion,
    twice: &BTreeSet<String>,
    asked: &BTreeMap<String, ColumnHolds>,
) -> Vec<&'q str> {
    let mut headers: Vec<&str> = Vec::new();
    for header in possible_headers(question) {
        let folded = fold(header);
        let is_new = headers.iter().all(|known| fold(known) != folded) && !asked.contains_key(&folded);
        let is_own = !twice.contains(&folded) || header == question.headers[0];
        if is_new && is_own && !folded.is_empty() && !header.contains(['{', '}']) {
            headers.push(header);
        }
    }
    headers
}

impl DeclaredForm {
    /// Marks the columns that the form declares.
    pub(in crate::draft) fn mark(&self, questions: &mut [DraftQuestion]) {
        let places = |question: &DraftQuestion| {
            let folded = fold(&question.patterns[0]);
            question.columns.iter().map(move |column| (column.sheet, folded.clone())).collect::<Vec<_>>()
        };
        let joined: BTreeSet<(usize, String)> = questions.iter().flat_map(places).collect();
        for question in questions {
            let folded = fold(&question.patterns[0]);
            let inner = fold(&question.text);
            if let Some(holds) = self.asked.get(&folded).or_else(|| self.asked.get(&inner)) {
                question.holds = *holds;
            } else if let Some((_, whole)) = self.split.iter().find(|(start, _)| folded.starts_with(start.as_str())) {
                let repeats = question.columns.iter().all(|column| joined.contains(&(column.sheet, whole.clone())));
                question.holds = if repeats { ColumnHolds::Dropped(Why::Repeats) } else { ColumnHolds::Declared };
            }
        }
    }

    fn scale_of<'q>(
        &mut self,
        question: &'q FormQuestion,
        lists: &mut Lists<'q>,
        library: &Library,
        names: &mut Names,
    ) -> Option<(String, Vec<DraftRemark>)> {
        let (list, choices, several) = match &question.answer {
            AnsweredBy::Words => return Some(("text".to_owned(), Vec::new())),
            AnsweredBy::Apart => return None,
            AnsweredBy::Number(range) => return Some(self.number(*range)),
            AnsweredBy::One(list, choices) => (list, choices, false),
            AnsweredBy::Several(list, choices) => (list, choices, true),
        };
        if let Some((_, _, known)) = lists.iter().find(|(of, joins, _)| *of == choices.as_slice() && *joins == several)
        {
            return Some((known.clone(), Vec::new()));
        }
        if choices.is_empty() {
            return Some(("text".to_owned(), vec![DraftRemark::question("init-ask-choices").with("list", list)]));
        }
        let id = names.scale(list, 0);
        self.scales.push(of_choices(&id, choices, several, library));
        lists.push((choices, several, id.clone()));
        Some((id, Vec::new()))
    }

    fn number(&mut self, range: Option<(i64, i64)>) -> (String, Vec<DraftRemark>) {
        let (low, high) = range.unwrap_or((0, 100));
        let id = format!("number{}to{high}", if low < 0 { format!("m{}", -low) } else { low.to_string() });
        if self.scales.iter().all(|scale| scale.id != id) {
            let mut scale = DraftScale::new(&id, ScaleKind::Numeric);
            scale.range = Some((low, high));
            if high - low <= 10 {
                scale.favourable = usually_favourable(scale.size());
            }
            self.scales.push(scale);
        }
        let asks = range.is_none().then(|| DraftRemark::question("init-ask-range").with("low", low).with("high", high));
        (id, asks.into_iter().collect())
    }
}

/// A list of choices as a scale: in the order of a shipped scale, of its words or figures, or without order.
fn of_choices(id: &str, choices: &[Choice], several: bool, library: &Library) -> DraftScale {
    let missing = |choice: &Choice| {
        given(&choice.label).chain([choice.name.as_str()]).find_map(|text| library.missing_label(&fold(text)))
    };
    let levels: Vec<&Choice> = choices.iter().filter(|choice| missing(choice).is_none()).collect();
    let mut scale = if several { None } else { of_library(id, &levels, library).or_else(|| ordered(id, &levels)) }
        .unwrap_or_else(|| {
            let kind = if several { ScaleKind::Multiple } else { ScaleKind::Single };
            let mut scale = DraftScale::new(id, kind);
            scale.levels = levels.iter().map(|choice| level(choice)).collect();
            if !several {
                scale.remarks.push(DraftRemark::question("init-ask-order-choices"));
            }
            scale
        });
    for choice in choices {
        let Some(reason) = missing(choice) else { continue };
        for text in given(&choice.label).chain([choice.name.as_str()]) {
            scale.add_missing(reason, text);
        }
    }
    scale
}

fn level(choice: &Choice) -> DraftLevel {
    let is_label = given(&choice.label).any(|label| fold(label) == fold(&choice.name));
    let aliases = if is_label { Vec::new() } else { vec![choice.name.clone()] };
    DraftLevel { aliases, ..DraftLevel::of(choice.label.clone()) }
}

fn of_library(id: &str, choices: &[&Choice], library: &Library) -> Option<DraftScale> {
    library.scales.iter().filter(|known| known.labels.len() == choices.len()).find_map(|known| {
        let place = |choice: &&Choice| given(&choice.label).find_map(|label| known.places.get(&fold(label)).copied());
        let mut placed: Vec<(usize, &&Choice)> =
            choices.iter().map(|choice| Some((place(choice)?, choice))).collect::<Option<_>>()?;
        placed.sort_by_key(|(place, _)| *place);
        placed.windows(2).all(|pair| pair[0].0 < pair[1].0).then(|| {
            let mut scale = DraftScale { id: id.to_owned(), ..shipped::drafted(known) };
            scale.levels =
                placed.iter().map(|(place, choice)| completed(level(choice), &known.labels[*place])).collect();
            scale
        })
    })
}

/// A level with the shipped label in the languages in which the form gives none.
fn completed(mut level: DraftLevel, known: &Translated) -> DraftLevel {
    let own = level.label;
    level.label = Translated::from_each(|language| match own.get(language) {
        "" => known.get(language).to_owned(),
        given => given.to_owned(),
    });
    level
}

fn ordered(id: &str, choices: &[&Choice]) -> Option<DraftScale> {
    let labels: Vec<String> = choices.iter().map(|choice| fold(given(&choice.label).next().unwrap_or(""))).collect();
    let folded: Vec<&str> = labels.iter().map(String::as_str).collect();
    let by_figures = || {
        let figures: Vec<i64> = choices.iter().map(|choice| choice.name.trim().parse().ok()).collect::<Option<_>>()?;
        let mut places: Vec<usize> = (0..choices.len()).collect();
        places.sort_by_key(|place| figures[*place]);
        (figures.len() > 2).then_some((places, DraftRemark::question("init-ask-order-figures")))
    };
    let by_words = order::order(&folded).map(|(places, _)| (places, DraftRemark::question("init-ask-order-words")));
    let (places, remark) = by_words.or_else(by_figures)?;
    let mut scale = DraftScale::new(id, ScaleKind::Ordinal);
    scale.levels = places.iter().map(|place| level(choices[*place])).collect();
    scale.favourable = usually_favourable(choices.len());
    scale.remarks.push(remark);
    Some(scale)
}
