//! `questionnaire.toml`: what was asked.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::delivery::file_pattern::captures;
use super::parse::document::Document;
use super::scales::raw_scale::RawScale;
use super::scales::scale::{scale_of, text_scale};
use super::text::{Day, OneOrMany, Text, translated};
use crate::survey::{
    Asked, AskedException, AskedTone, Dimension, HeaderPattern, Item, ItemId, ModuleId, Per, Programme, Questionnaire,
    Scale, ScaleId, SeminarId, Translated,
};

/// What was asked.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "questionnaire.toml")]
pub(super) struct RawQuestionnaire {
    /// Sets of answer levels. `text`, for comments, needs no declaration.
    #[serde(default)]
    scale: Vec<RawScale>,
    /// The questions, in the order of the form.
    item: Vec<RawItem>,
}

/// A question.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct RawItem {
    /// Such as relevance.
    id: String,
    /// Asked once for every module, or once for the seminar.
    #[serde(default = "once")]
    per: Per,
    /// The scale of its answers.
    scale: String,
    /// Whether agreement is unfavourable, as with "The pace was too fast"; on scales of kind ordinal or numeric.
    #[serde(default)]
    reversed: bool,
    /// What it speaks of; rules lead from here to an action.
    dimension: Option<Dimension>,
    /// The question as put; default its identifier.
    text: Option<Text>,
    /// How its columns are headed; `{module}`, `{module_title}`, `{option}` bind. Default its identifier and its text.
    headers: Option<OneOrMany>,
    /// When it was asked; default always.
    #[serde(default)]
    asked: RawAsked,
    /// Another number is another wording: not comparable.
    #[serde(default = "first_wording")]
    #[schemars(range(min = 1))]
    wording: u32,
    /// The only modules it is asked of; default all.
    modules: Option<Vec<String>>,
    /// The item that asked the same before the module.
    before: Option<String>,
    /// The tone that an open question asks for: approving for "What was best?", critical for "What should be improved?".
    tone: Option<AskedTone>,
    /// Whether it may stand in several columns of a file, of which each person fills in one.
    #[serde(default)]
    one_of: bool,
}

/// When an item was asked.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct RawAsked {
    /// First day.
    from: Option<Day>,
    /// Last day.
    until: Option<Day>,
    /// The only seminars that asked it.
    seminars: Option<Vec<String>>,
    /// Where it was not asked all the same.
    #[serde(default)]
    except: Vec<RawException>,
}

/// A seminar in which an item was not put.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct RawException {
    /// The seminar.
    seminar: String,
    /// The only module of which it was not asked there; default it was not put there at all.
    module: Option<String>,
}

fn once() -> Per {
    Per::Seminar
}

fn first_wording() -> u32 {
    1
}

/// What can be captured from a header.
const HEADER_CAPTURES: [&str; 3] = ["module", "module_title", "option"];

/// Checks what no schema can say, and makes the questionnaire of what passes.
///
/// Without a programme, references to seminars and modules can't be checked.
pub(super) fn questionnaire(
    raw: RawQuestionnaire,
    programme: Option<&Programme>,
    document: &mut Document<'_>,
) -> Questionnaire {
    let ids = raw.scale.iter().map(|scale| scale.id.as_str());
    document.report_repeated("scale", ids, |place| format!("scale/{place}/id"));
    let ids = raw.item.iter().map(|item| item.id.as_str());
    document.report_repeated("item", ids, |place| format!("item/{place}/id"));
    if raw.item.is_empty() {
        document.report("item", "declare at least one [[item]]: the questions of the form");
    }
    let declared: Vec<&str> = raw.scale.iter().map(|scale| scale.id.as_str()).chain(["text"]).collect();
    let items = raw.item.iter().enumerate();
    let items: Vec<Item> = items
        .filter_map(|(place, item)| {
            let mut reader =
                ItemReader { path: format!("item/{place}"), raw: item, programme, document: &mut *document };
            reader.item(&declared, &raw.item)
        })
        .collect();
    tones(&raw, document);
    reversed(&raw, document);
    options(&raw, document);
    let mut scales: BTreeMap<ScaleId, Scale> = BTreeMap::new();
    for (place, scale) in raw.scale.into_iter().enumerate() {
        if let Some(scale) = scale_of(scale, &format!("scale/{place}"), document) {
            scales.entry(scale.id.clone()).or_insert(scale);
        }
    }
    if let Some(text) = text_scale() {
        scales.entry(text.id.clone()).or_insert(text);
    }
    let turned = |item: &Item| {
        let scale = scales.get(&item.scale).filter(|_| item.reversed)?;
        Some((item.scale.clone(), scale.turned_round()))
    };
    let reversed = items.iter().filter_map(turned).collect();
    Questionnaire { scales, reversed, items }
}

/// A problem for every reversed item whose answers have no direction, or whose before or after has the other one.
fn reversed(raw: &RawQuestionnaire, document: &mut Document<'_>) {
    for (place, item) in raw.item.iter().enumerate() {
        let scale = raw.scale.iter().find(|scale| scale.id == item.scale);
        let path = format!("item/{place}/reversed");
        if item.reversed && scale.is_none_or(|scale| !scale.kind.declares_favourable()) {
            document.report(&path, "'reversed' is for items on ordered scales: kind ordinal or numeric");
        }
        let before = item.before.as_ref().and_then(|id| raw.item.iter().find(|other| other.id == *id));
        if let Some(before) = before.filter(|before| before.reversed != item.reversed) {
            let message = format!("'{}' has the other direction: before and after need the same 'reversed'", before.id);
            document.report(&format!("item/{place}/before"), message);
        }
    }
}

/// A problem for every tone of a question that isn't answered in words.
fn tones(raw: &RawQuestionnaire, document: &mut Document<'_>) {
    for (place, item) in raw.item.iter().enumerate().filter(|(_, item)| item.tone.is_some()) {
        let scale = raw.scale.iter().find(|scale| scale.id == item.scale);
        if scale.is_some_and(|scale| !scale.kind.is_free_text()) {
            document.report(&format!("item/{place}/tone"), "'tone' is for open questions: scale = \"text\"");
        }
    }
}

/// A problem for every header with `{option}` of a question without options.
fn options(raw: &RawQuestionnaire, document: &mut Document<'_>) {
    for (place, item) in raw.item.iter().enumerate() {
        let headers = item.headers.clone().map(OneOrMany::into_vec).unwrap_or_default();
        let scale = raw.scale.iter().find(|scale| scale.id == item.scale);
        let has_options = scale.is_some_and(|scale| scale.kind.allows_several());
        if !has_options && headers.iter().any(|header| header.contains("{option}")) {
            let message = "'{option}' is for questions of which several options can be chosen: kind = \"multiple\"";
            document.report(&format!("item/{place}/headers"), message);
        }
    }
}

struct ItemReader<'r, 'd> {
    path: String,
    raw: &'r RawItem,
    programme: Option<&'r Programme>,
    document: &'r mut Document<'d>,
}

impl ItemReader<'_, '_> {
    fn at(&self, key: &str) -> String {
        format!("{}/{key}", self.path)
    }

    fn item(&mut self, scales: &[&str], all: &[RawItem]) -> Option<Item> {
        let raw = self.raw;
        let id: Option<ItemId> = self.document.parse(&self.at("id"), &raw.id);
        let scale: Option<ScaleId> = self.document.parse(&self.at("scale"), &raw.scale);
        if scale.is_some() && !scales.contains(&raw.scale.as_str()) {
            self.document.report_unknown(&self.at("scale"), "declared scale", &raw.scale, scales.iter().copied());
        }
        let text = match &raw.text {
            Some(text) => translated(&self.at("text"), text, self.document),
            None => Some(Translated::same(&raw.id)),
        };
        let asked = self.asked();
        let modules = self.modules();
        let before = self.before(all);
        let tone = raw.tone;
        let headers = self.headers();
        let (per, dimension, wording, reversed) = (raw.per, raw.dimension, raw.wording, raw.reversed);
        Some(Item {
            id: id?,
            per,
            scale: scale?,
            reversed,
            dimension,
            text: text?,
            headers,
            asked,
            wording,
            modules,
            before,
            tone,
            one_of: raw.one_of,
        })
    }

    fn headers(&mut self) -> Vec<HeaderPattern> {
        let Some(headers) = self.raw.headers.clone() else { return Vec::new() };
        let several = matches!(headers, OneOrMany::Many(_));
        let headers = headers.into_vec();
        if headers.is_empty() {
            self.document.report(&self.at("headers"), "name at least one header, or leave 'headers' out");
        }
        for (place, header) in headers.iter().enumerate() {
            let path = if several { self.at(&format!("headers/{place}")) } else { self.at("headers") };
            self.header(header, &path);
        }
        headers.into_iter().map(HeaderPattern).collect()
    }

    fn header(&mut self, header: &str, path: &str) {
        if header.trim().is_empty() {
            self.document.report(path, "a header can't be empty");
        }
        match captures(header) {
            Err(message) => self.document.report(path, message),
            Ok(names) => {
                for name in &names {
                    if !HEADER_CAPTURES.contains(&name.as_str()) {
                        self.document.report_unknown(path, "capture of a header", name, HEADER_CAPTURES);
                    }
                }
                match self.raw.per {
                    Per::Seminar if names.iter().any(|name| name != "option") => {
                        self.document.report(path, "the header captures a module: add per = \"module\"");
                    }
                    Per::Seminar | Per::Module => {}
                }
            }
        }
    }

    fn asked(&mut self) -> Asked {
        let raw = &self.raw.asked;
        if let Some((from, until)) = raw.from.zip(raw.until)
            && from.0 > until.0
        {
            let message = format!("it was asked until {}, before it was first asked on {}", until.0, from.0);
            self.document.report(&self.at("asked/until"), message);
        }
        let seminars = raw.seminars.as_ref().map(|list| {
            let checked = |(place, id): (usize, &String)| self.seminar(id, &format!("asked/seminars/{place}"));
            list.iter().enumerate().filter_map(checked).collect()
        });
        let excepted = |(place, raw): (usize, &RawException)| {
            let path = format!("asked/except/{place}");
            let module = match &raw.module {
                Some(id) => Some(self.module(id, &format!("{path}/module"))?),
                None => None,
            };
            Some(AskedException { seminar: self.seminar(&raw.seminar, &format!("{path}/seminar"))?, module })
        };
        let except = raw.except.iter().enumerate().filter_map(excepted).collect();
        Asked { from: raw.from.map(|day| day.0), until: raw.until.map(|day| day.0), seminars, except }
    }

    /// A seminar that the programme has, if it declares any.
    fn seminar(&mut self, id: &str, path: &str) -> Option<SeminarId> {
        let path = self.at(path);
        let known = self.programme.map(|programme| &programme.seminars).filter(|seminars| !seminars.is_empty());
        if let Some(known) = known.filter(|known| known.iter().all(|seminar| seminar.id.as_str() != id)) {
            let known = known.iter().map(|seminar| seminar.id.as_str());
            self.document.report_unknown(&path, "declared seminar", id, known);
        }
        self.document.parse(&path, id)
    }

    /// A module that the programme has, if it declares any.
    fn module(&mut self, id: &str, path: &str) -> Option<ModuleId> {
        let path = self.at(path);
        let known = self.programme.map(|programme| &programme.modules).filter(|modules| !modules.is_empty());
        if let Some(known) = known.filter(|known| known.iter().all(|module| module.id.as_str() != id)) {
            let known = known.iter().map(|module| module.id.as_str());
            self.document.report_unknown(&path, "declared module", id, known);
        }
        self.document.parse(&path, id)
    }

    fn modules(&mut self) -> Option<Vec<ModuleId>> {
        let list = self.raw.modules.as_ref()?;
        match self.raw.per {
            Per::Seminar => self.document.report(&self.at("modules"), "only an item with per = \"module\" has modules"),
            Per::Module => {}
        }
        let checked = |(place, id): (usize, &String)| self.module(id, &format!("modules/{place}"));
        Some(list.iter().enumerate().filter_map(checked).collect())
    }

    fn before(&mut self, all: &[RawItem]) -> Option<ItemId> {
        let id = self.raw.before.as_ref()?;
        let path = self.at("before");
        match all.iter().find(|item| item.id == *id) {
            None => {
                self.document.report_unknown(&path, "declared item", id, all.iter().map(|item| item.id.as_str()));
            }
            Some(_) if *id == self.raw.id => self.document.report(&path, "an item can't be its own before"),
            Some(other) if other.scale != self.raw.scale => {
                let message = format!("'{id}' has the scale '{}': before and after need the same scale", other.scale);
                self.document.report(&path, message);
            }
            Some(_) => {}
        }
        self.document.parse(&path, id)
    }
}
