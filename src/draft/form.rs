//! A form that declares its questions itself: from it a questionnaire is made outright.

use std::collections::BTreeMap;

use super::dimension::dimension;
use super::known;
use super::library::Library;
use super::names::Names;
use super::order;
use super::question::{Holds, Question, Why};
use super::questionnaire_text::DraftItem;
use super::remark::Remark;
use super::scale::{DraftLevel, DraftScale, usually_favourable};
use super::words::words_of;
use crate::harmonise::fold;
use crate::survey::{ScaleKind, Translated};

/// A question of a declared form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FormQuestion {
    pub(super) name: String,
    /// How its column may be headed.
    pub(super) headers: Vec<String>,
    pub(super) text: Translated,
    pub(super) answer: FormAnswer,
}

/// How a question of a form is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum FormAnswer {
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
pub(super) struct Choice {
    /// What exports write.
    pub(super) name: String,
    pub(super) label: Translated,
}

/// A questionnaire that a form declares.
#[derive(Debug, Default)]
pub(super) struct Declared {
    pub(super) items: Vec<DraftItem>,
    pub(super) scales: Vec<DraftScale>,
    /// Folded headers of its questions.
    asked: BTreeMap<String, Holds>,
    /// Folded beginnings of the headers of single choices.
    split: Vec<String>,
}

/// Makes items and scales of the questions.
pub(super) fn declared(questions: &[FormQuestion], library: &Library, names: &mut Names) -> Declared {
    let mut declared = Declared::default();
    let mut lists: BTreeMap<String, String> = BTreeMap::new();
    for question in questions {
        let scale = declared.scale_of(question, &mut lists, library, names);
        let holds = if scale.is_some() { Holds::Declared } else { Holds::Dropped(Why::Unclear) };
        for header in question.headers.iter().chain(question.text.iter().map(str::to_owned).collect::<Vec<_>>().iter())
        {
            declared.asked.entry(fold(header)).or_insert(holds);
        }
        if let FormAnswer::Several(..) = question.answer {
            declared.split.extend(
                question
                    .headers
                    .iter()
                    .flat_map(|header| ["/", "___", "."].map(|joint| format!("{}{joint}", fold(header)))),
            );
        }
        let Some((scale, remarks)) = scale else { continue };
        declared.items.push(DraftItem {
            id: names.item(&question.name),
            per_module: false,
            modules: Vec::new(),
            scale,
            dimension: question.text.iter().chain([question.name.as_str()]).find_map(|text| dimension(&words_of(text))),
            text: question.text.clone(),
            headers: headers_of(question),
            tone: None,
            remarks,
        });
    }
    declared
}

fn headers_of(question: &FormQuestion) -> Vec<String> {
    let mut headers: Vec<String> = Vec::new();
    for header in question.headers.iter().map(String::as_str).chain(question.text.iter()) {
        let is_new = headers.iter().all(|known| fold(known) != fold(header));
        if is_new && !fold(header).is_empty() && !header.contains(['{', '}']) {
            headers.push(header.to_owned());
        }
    }
    headers
}

impl Declared {
    /// Marks the columns that the form declares.
    pub(super) fn mark(&self, questions: &mut [Question]) {
        for question in questions {
            let folded = fold(&question.patterns[0]);
            let inner = fold(&question.text);
            if let Some(holds) = self.asked.get(&folded).or_else(|| self.asked.get(&inner)) {
                question.holds = *holds;
            } else if self.split.iter().any(|start| folded.starts_with(start.as_str())) {
                question.holds = Holds::Dropped(Why::Repeats);
            }
        }
    }

    fn scale_of(
        &mut self,
        question: &FormQuestion,
        lists: &mut BTreeMap<String, String>,
        library: &Library,
        names: &mut Names,
    ) -> Option<(String, Vec<Remark>)> {
        let (list, choices, several) = match &question.answer {
            FormAnswer::Words => return Some(("text".to_owned(), Vec::new())),
            FormAnswer::Apart => return None,
            FormAnswer::Number(range) => return Some(self.number(*range)),
            FormAnswer::One(list, choices) => (list, choices, false),
            FormAnswer::Several(list, choices) => (list, choices, true),
        };
        let key = format!("{list}/{several}");
        if let Some(known) = lists.get(&key) {
            return Some((known.clone(), Vec::new()));
        }
        if choices.is_empty() {
            return Some(("text".to_owned(), vec![Remark::question("init-ask-choices").with("list", list)]));
        }
        let id = names.scale(list, 0);
        self.scales.push(of_choices(&id, choices, several, library));
        lists.insert(key, id.clone());
        Some((id, Vec::new()))
    }

    fn number(&mut self, range: Option<(i64, i64)>) -> (String, Vec<Remark>) {
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
        let asks = range.is_none().then(|| Remark::question("init-ask-range").with("low", low).with("high", high));
        (id, asks.into_iter().collect())
    }
}

/// A list of choices as a scale: in the order of a shipped scale, of its words or figures, or without order.
fn of_choices(id: &str, choices: &[Choice], several: bool, library: &Library) -> DraftScale {
    let missing = |choice: &Choice| {
        choice.label.iter().chain([choice.name.as_str()]).find_map(|text| library.missing_label(&fold(text)))
    };
    let levels: Vec<&Choice> = choices.iter().filter(|choice| missing(choice).is_none()).collect();
    let mut scale = if several { None } else { of_library(id, &levels, library).or_else(|| ordered(id, &levels)) }
        .unwrap_or_else(|| {
            let kind = if several { ScaleKind::Multiple } else { ScaleKind::Single };
            let mut scale = DraftScale::new(id, kind);
            scale.levels = levels.iter().map(|choice| level(choice)).collect();
            if !several {
                scale.remarks.push(Remark::question("init-ask-order-choices"));
            }
            scale
        });
    for choice in choices {
        let Some(reason) = missing(choice) else { continue };
        for text in choice.label.iter().chain([choice.name.as_str()]) {
            scale.add_missing(reason, text);
        }
    }
    scale
}

fn level(choice: &Choice) -> DraftLevel {
    let is_label = choice.label.iter().any(|label| fold(label) == fold(&choice.name));
    let aliases = if is_label { Vec::new() } else { vec![choice.name.clone()] };
    DraftLevel { aliases, ..DraftLevel::of(choice.label.clone()) }
}

fn of_library(id: &str, choices: &[&Choice], library: &Library) -> Option<DraftScale> {
    library.scales.iter().filter(|known| known.labels.len() == choices.len()).find_map(|known| {
        let place = |choice: &&Choice| choice.label.iter().find_map(|label| known.places.get(&fold(label)).copied());
        let mut placed: Vec<(usize, &&Choice)> =
            choices.iter().map(|choice| Some((place(choice)?, choice))).collect::<Option<_>>()?;
        placed.sort_by_key(|(place, _)| *place);
        placed.windows(2).all(|pair| pair[0].0 < pair[1].0).then(|| {
            let mut scale = DraftScale { id: id.to_owned(), ..known::drafted(known) };
            scale.levels = placed.iter().map(|(_, choice)| level(choice)).collect();
            scale
        })
    })
}

fn ordered(id: &str, choices: &[&Choice]) -> Option<DraftScale> {
    let labels: Vec<String> = choices.iter().map(|choice| fold(choice.label.iter().next().unwrap_or(""))).collect();
    let folded: Vec<&str> = labels.iter().map(String::as_str).collect();
    let by_figures = || {
        let figures: Vec<i64> = choices.iter().map(|choice| choice.name.trim().parse().ok()).collect::<Option<_>>()?;
        let mut places: Vec<usize> = (0..choices.len()).collect();
        places.sort_by_key(|place| figures[*place]);
        (figures.len() > 2).then_some((places, Remark::question("init-ask-order-figures")))
    };
    let by_words = order::order(&folded).map(|(places, _)| (places, Remark::question("init-ask-order-words")));
    let (places, remark) = by_words.or_else(by_figures)?;
    let mut scale = DraftScale::new(id, ScaleKind::Ordinal);
    scale.levels = places.iter().map(|place| level(choices[*place])).collect();
    scale.favourable = usually_favourable(choices.len());
    scale.remarks.push(remark);
    Some(scale)
}
