//! Finds which item, of which module, a column's header speaks of.

use std::collections::BTreeMap;

use crate::survey::{Delivery, HeaderPattern, Item, Level, ModuleId, Per, Programme, Scale, Survey};
use crate::text::{fold, is_slip_of, most_alike};

/// What a header may speak of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::harmonise) struct Candidate {
    /// The item's place in the questionnaire.
    pub(in crate::harmonise) item: usize,
    /// The module that the header names.
    pub(in crate::harmonise) module: Option<ModuleId>,
    /// The option that the header names, where a multi-select has a column per option: its place on the scale.
    pub(in crate::harmonise) option: Option<u8>,
}

/// How surely a header speaks of its candidates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::harmonise) enum Likeness {
    /// The header is the pattern.
    Whole,
    /// The header begins as the pattern does.
    Start,
}

/// All headers that a delivery's columns may have, folded.
#[derive(Debug, Default)]
pub(in crate::harmonise) struct ItemHeaders {
    whole: BTreeMap<String, Vec<Candidate>>,
    /// How a folded header is spelt.
    spelt: BTreeMap<String, String>,
    starts: Vec<(String, Candidate)>,
    open: Vec<OpenPattern>,
    /// How modules are called in headers, each with what captures it there.
    names: BTreeMap<ModuleId, Vec<(String, &'static str)>>,
    /// Items by identifier, for layouts that name them.
    by_id: BTreeMap<String, usize>,
}

/// A pattern with a module that no declaration lists.
#[derive(Debug)]
struct OpenPattern {
    item: usize,
    option: Option<u8>,
    before: String,
    after: String,
    likeness: Likeness,
    /// As it is declared.
    spelt: String,
}

impl ItemHeaders {
    pub(in crate::harmonise) fn new(survey: &Survey, delivery: &Delivery) -> Self {
        let mut headers = Self::default();
        for (place, item) in survey.questionnaire.items.iter().enumerate() {
            headers.by_id.insert(item.id.to_string(), place);
            let scale = survey.questionnaire.scale_of(item);
            for pattern in patterns_of(item) {
                for (text, option) in with_options(&pattern.0, scale) {
                    headers.add((place, option), item, &text, &survey.programme, delivery);
                }
            }
        }
        for candidates in headers.whole.values_mut() {
            candidates.sort();
            candidates.dedup();
        }
        headers
    }

    fn add(
        &mut self,
        (place, option): (usize, Option<u8>),
        item: &Item,
        pattern: &str,
        programme: &Programme,
        delivery: &Delivery,
    ) {
        let (text, likeness) =
            pattern.strip_suffix('*').map_or((pattern, Likeness::Whole), |text| (text, Likeness::Start));
        let names_module = text.contains("{module}") || text.contains("{module_title}");
        if !names_module {
            self.insert(text, Candidate { item: place, module: None, option }, likeness);
        } else if programme.modules.is_empty() {
            if let Some((before, after)) = text.split_once("{module}") {
                self.open.push(OpenPattern {
                    item: place,
                    option,
                    before: fold(before),
                    after: fold(after),
                    likeness,
                    spelt: text.to_owned(),
                });
            }
        } else {
            let allowed = |id: &ModuleId| item.modules.as_ref().is_none_or(|modules| modules.contains(id));
            for module in programme.modules.iter().filter(|module| allowed(&module.id)) {
                let candidate = Candidate { item: place, module: Some(module.id.clone()), option };
                let called = spellings(&module.id, delivery);
                let captures = self.names.entry(module.id.clone()).or_default();
                captures.extend(called.iter().map(|name| (name.clone(), "{module}")));
                captures.extend(module.title.iter().map(|title| (title.to_owned(), "{module_title}")));
                for name in called {
                    let named = text.replace("{module}", &name);
                    let titles = module.title.iter().take(if named.contains("{module_title}") { 3 } else { 1 });
                    for title in titles {
                        self.insert(&named.replace("{module_title}", title), candidate.clone(), likeness);
                    }
                }
            }
        }
    }

    fn insert(&mut self, text: &str, candidate: Candidate, likeness: Likeness) {
        let folded = fold(text);
        self.spelt.entry(folded.clone()).or_insert_with(|| text.to_owned());
        match likeness {
            Likeness::Whole => self.whole.entry(folded).or_default().push(candidate),
            Likeness::Start => self.starts.push((folded, candidate)),
        }
    }

    /// What a header may speak of, in the order of the questionnaire; whole matches go before beginnings.
    pub(in crate::harmonise) fn find(&self, header: &str) -> Option<(Vec<Candidate>, Likeness)> {
        let folded = fold(header);
        for likeness in [Likeness::Whole, Likeness::Start] {
            let mut found: Vec<Candidate> = match likeness {
                Likeness::Whole => self.whole.get(&folded).cloned().unwrap_or_default(),
                Likeness::Start => {
                    let starts = self.starts.iter().filter(|(start, _)| folded.starts_with(start.as_str()));
                    starts.map(|(_, candidate)| candidate.clone()).collect()
                }
            };
            let open = self.open.iter().filter(|pattern| pattern.likeness == likeness);
            found.extend(open.filter_map(|pattern| {
                let module = pattern.capture(header)?;
                Some(Candidate { item: pattern.item, module: Some(module), option: pattern.option })
            }));
            found.sort();
            found.dedup();
            if !found.is_empty() {
                return Some((found, likeness));
            }
        }
        None
    }

    /// The item with an identifier, for any module.
    pub(in crate::harmonise) fn item(&self, id: &str) -> Option<Candidate> {
        self.by_id.get(id.trim()).map(|item| Candidate { item: *item, module: None, option: None })
    }

    /// What a declared header speaks of.
    pub(super) fn whole(&self, declared: &str) -> &[Candidate] {
        self.whole.get(&fold(declared)).map_or(&[], Vec::as_slice)
    }

    /// A header as a pattern that captures its module; none if the module's name doesn't stand whole in it.
    pub(super) fn with_capture(&self, header: &str, module: &ModuleId) -> Option<String> {
        self.names.get(module)?.iter().find_map(|(name, capture)| {
            let (at, _) = header.match_indices(name.as_str()).find(|(at, _)| {
                let (before, behind) = (&header[..*at], &header[at + name.len()..]);
                !before.ends_with(char::is_alphanumeric) && !behind.starts_with(char::is_alphanumeric)
            })?;
            Some(format!("{}{capture}{}", &header[..at], &header[at + name.len()..]))
        })
    }

    /// The pattern with a module that no declaration lists of which a header is a slip of the pen: as declared, what it
    /// speaks of, and the header as a pattern.
    pub(super) fn open_near(&self, header: &str) -> Option<(String, Candidate, String)> {
        if header.contains(['{', '}']) || header.ends_with('*') {
            return None;
        }
        let patterns =
            self.open.iter().filter(|pattern| pattern.likeness == Likeness::Whole && pattern.option.is_none());
        patterns.into_iter().find_map(|pattern| {
            let (module, captured) = pattern.nearly(header.trim())?;
            Some((
                pattern.spelt.clone(),
                Candidate { item: pattern.item, module: Some(module), option: None },
                captured,
            ))
        })
    }

    /// The declared header nearest to one that fits none.
    pub(in crate::harmonise) fn suggest(&self, header: &str) -> Option<&str> {
        let folded = most_alike(&fold(header), self.spelt.keys().map(String::as_str))?;
        self.spelt.get(folded).map(String::as_str)
    }
}

impl OpenPattern {
    /// The module that a header names which is this pattern but for a slip of the pen, and the header with its capture.
    fn nearly(&self, header: &str) -> Option<(ModuleId, String)> {
        let is_part = |character: char| character.is_alphanumeric() || matches!(character, '-' | '_');
        let words = header.split(|character: char| !is_part(character)).filter(|word| !word.is_empty());
        words.filter(|word| word.bytes().any(|byte| byte.is_ascii_digit())).find_map(|word| {
            let at = header.find(word)?;
            let (before, after) = (&header[..at], &header[at + word.len()..]);
            let is_near = |text: &str, meant: &str| {
                let (text, meant) = (fold(text), meant.trim());
                text == meant || is_slip_of(&text, meant)
            };
            let fits = is_near(before, &self.before) && is_near(after, &self.after);
            Some((word.parse().ok().filter(|_| fits)?, format!("{before}{{module}}{after}")))
        })
    }

    /// The module that a header names in the pattern's gap.
    fn capture(&self, header: &str) -> Option<ModuleId> {
        let header = header.trim();
        let cuts = || (0..=header.len()).filter(|at| header.is_char_boundary(*at));
        let starts = cuts().filter(|at| fold(&header[..*at]) == self.before);
        starts.flat_map(|start| cuts().filter(move |end| *end > start).map(move |end| (start, end))).find_map(
            |(start, end)| {
                let rest = fold(&header[end..]);
                let fits = match self.likeness {
                    Likeness::Whole => rest == self.after,
                    Likeness::Start => rest.starts_with(&self.after),
                };
                fits.then(|| header[start..end].trim().parse().ok()).flatten()
            },
        )
    }
}

/// A pattern for every option that it may name, by label, alias or number; the pattern itself if it names none.
fn with_options(pattern: &str, scale: Option<&Scale>) -> Vec<(String, Option<u8>)> {
    const OPTION: &str = "{option}";
    if !pattern.contains(OPTION) {
        return vec![(pattern.to_owned(), None)];
    }
    let levels = || scale.iter().flat_map(|scale| &scale.levels).zip(0_u8..);
    let named = |(level, place): (&Level, u8)| {
        // LimeSurvey's name for it.
        let other = level.other.then_some("other");
        let names = level.label.iter().chain(level.aliases.iter().map(String::as_str)).chain(other);
        names.map(|name| (fold(name), place)).collect::<Vec<_>>()
    };
    let mut options: Vec<(String, u8)> = levels().flat_map(named).collect();
    for (level, place) in levels() {
        let number = level.score.to_string();
        if options.iter().all(|(name, _)| *name != number) {
            options.push((number, place));
        }
    }
    options.sort();
    options.dedup();
    options.into_iter().map(|(name, place)| (pattern.replace(OPTION, &name), Some(place))).collect()
}

/// The declared patterns of an item; without any, its identifier and its text head its columns.
fn patterns_of(item: &Item) -> Vec<HeaderPattern> {
    if !item.headers.is_empty() {
        return item.headers.clone();
    }
    let own = || std::iter::once(item.id.as_str()).chain(item.text.iter());
    let plain = own().map(|text| HeaderPattern(text.to_owned()));
    match item.per {
        Per::Seminar => plain.collect(),
        Per::Module => {
            let with_module = own().flat_map(|text| {
                ["{module} ", "{module}.", "{module}_", "{module}: ", "{module_title}: "]
                    .map(|module| HeaderPattern(format!("{module}{text}")))
            });
            plain.chain(with_module).collect()
        }
    }
}

/// How a delivery may write a module's identifier: as declared, and as its value map says.
fn spellings(module: &ModuleId, delivery: &Delivery) -> Vec<String> {
    let mapped = delivery.keys.module.iter().flat_map(|key| &key.map);
    let mapped = mapped.filter(|(_, value)| value.as_str() == module.as_str()).map(|(text, _)| text.clone());
    std::iter::once(module.to_string()).chain(mapped).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::harmonise::examples::{delivery, item, module, options_of, survey};
    use crate::survey::Layout;

    fn found(headers: &ItemHeaders, header: &str) -> Vec<(usize, Option<String>)> {
        let found = headers.find(header).map(|(found, _)| found).unwrap_or_default();
        found.into_iter().map(|candidate| (candidate.item, candidate.module.map(|id| id.to_string()))).collect()
    }

    #[test]
    fn modules_are_bound_by_identifier_title_or_map() {
        let items =
            vec![item("relevance", Per::Module, "agree5", &["{module} Relevancia", "{module_title}: relevancia"])];
        let mut survey = survey(vec![], items, vec![]);
        survey.programme.modules = vec![module("M04", "Memoria y sitio auténtico"), module("M05", "Alerta temprana")];
        let headers = ItemHeaders::new(&survey, &delivery("*.csv", Layout::Wide));
        assert_eq!(found(&headers, "m04  RELEVANCIA"), [(0, Some("M04".to_owned()))]);
        assert_eq!(found(&headers, "Memoria y sitio autentico: Relevancia"), [(0, Some("M04".to_owned()))]);
        assert_eq!(found(&headers, "M06 Relevancia"), []);
        assert_eq!(headers.suggest("M05 Relevanci"), Some("M05 Relevancia"));
    }

    #[test]
    fn modules_that_nothing_declares_are_taken_from_the_header() {
        let items = vec![item("knowledge", Per::Module, "agree5", &["Knowledge{module}Post"])];
        let headers = ItemHeaders::new(&survey(vec![], items, vec![]), &delivery("*.csv", Layout::Wide));
        assert_eq!(found(&headers, "KnowledgeFeedbackPost"), [(0, Some("Feedback".to_owned()))]);
        assert_eq!(found(&headers, "KnowledgePost"), []);
        assert_eq!(found(&headers, "Knowledge/Post"), []);
    }

    #[test]
    fn headers_that_an_export_cut_off_match_their_beginning() {
        let items = vec![item("more", Per::Seminar, "text", &["Do you have any additional comments?*"])];
        let headers = ItemHeaders::new(&survey(vec![], items, vec![]), &delivery("*.csv", Layout::Wide));
        assert_eq!(
            found(&headers, "Do you have any additional comments?\n\nSuggestions/ideas:\n- Training organi..."),
            [(0, None)]
        );
        assert_eq!(found(&headers, "Do you have any"), []);
    }

    #[test]
    fn options_are_bound_by_label_alias_or_number() {
        let items = vec![item("topics", Per::Module, "options", &["{module} temas/{option}", "Q3[{option}]"])];
        let mut scale = options_of(&["Memoria", "Derechos"]);
        scale.levels[1].aliases = vec!["SQ002".to_owned()];
        let mut survey = survey(vec![scale], items, vec![]);
        survey.programme.modules = vec![module("M04", "Memoria")];
        let headers = ItemHeaders::new(&survey, &delivery("*.csv", Layout::Wide));
        let option = |header: &str| {
            let (found, _) = headers.find(header)?;
            let [only] = found.as_slice() else { return None };
            Some((only.module.is_some(), only.option))
        };
        assert_eq!(option("M04 temas/DERECHOS"), Some((true, Some(1))));
        assert_eq!((option("Q3[SQ002]"), option("Q3[0]")), (Some((false, Some(1))), Some((false, Some(0)))));
        assert_eq!((option("Q3[SQ003]"), option("Q3")), (None, None));
    }

    #[test]
    fn a_header_of_two_items_has_two_candidates() {
        let items = vec![item("a", Per::Seminar, "text", &["Opinión"]), item("b", Per::Seminar, "text", &["opinion"])];
        let headers = ItemHeaders::new(&survey(vec![], items, vec![]), &delivery("*.csv", Layout::Wide));
        assert_eq!(found(&headers, "OPINIÓN"), [(0, None), (1, None)]);
    }
}
