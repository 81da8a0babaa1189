//! Surveys built in memory, for tests that declare nothing: what a test doesn't name is as nobody declared it.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::str::FromStr;

use plenaria::survey::{
    Asked, Codebook, Dimension, Item, Language, Level, LevelClass, Module, Per, Programme, Questionnaire, Rules, Scale,
    ScaleKind, Seminar, SeminarKind, Survey, Translated,
};

/// An identifier that is known to be one.
pub(crate) fn parsed<T: FromStr<Err: Debug>>(text: &str) -> T {
    text.parse().unwrap()
}

/// A text in Spanish, Portuguese and English.
pub(crate) fn translated(texts: [&str; 3]) -> Translated {
    let [es, pt, en] = texts.map(str::to_owned);
    Translated { es, pt, en }
}

/// A level without aliases.
pub(crate) fn level(score: f64, label: Translated, class: Option<LevelClass>) -> Level {
    Level { score, label, aliases: Vec::new(), class, other: false }
}

/// Levels 1 to 5: two low ones, a middle one, two high ones.
pub(crate) fn five_levels(labels: [Translated; 5]) -> Vec<Level> {
    use LevelClass::{High, Low, Middle};
    let classes = [1.0, 2.0, 3.0, 4.0, 5.0].into_iter().zip([Low, Low, Middle, High, High]);
    classes.zip(labels).map(|((score, class), label)| level(score, label, Some(class))).collect()
}

/// A scale on which no label stands for a missing answer.
pub(crate) fn scale(id: &str, kind: ScaleKind, levels: Vec<Level>) -> Scale {
    Scale { id: parsed(id), kind, levels, missing: BTreeMap::new() }
}

/// An item that is always asked, of all modules, and is called by its identifier.
pub(crate) fn item(id: &str, per: Per, scale: &str, dimension: Option<Dimension>) -> Item {
    Item {
        id: parsed(id),
        per,
        scale: parsed(scale),
        reversed: false,
        dimension,
        text: Translated::same(id),
        headers: Vec::new(),
        asked: Asked::default(),
        wording: 1,
        modules: None,
        before: None,
        tone: None,
        one_of: false,
    }
}

/// A module of part 1 that was taught at all its seminars.
pub(crate) fn module(id: &str, title: Translated) -> Module {
    Module { id: parsed(id), part: 1, title, taught: None, changes: Vec::new() }
}

/// A seminar such as `C2P1`: part 1 of cycle C2.
pub(crate) fn seminar(id: &str) -> Seminar {
    let (cycle, part) = id.split_once('P').unwrap();
    Seminar {
        id: parsed(id),
        kind: SeminarKind::Lemkin { cycle: parsed(cycle), part: parsed(part) },
        start: None,
        end: None,
        place: None,
        curriculum: None,
    }
}

/// A synthetic survey in all languages, with our rules, and without states, deliveries and themes.
pub(crate) fn survey(seminars: Vec<Seminar>, modules: Vec<Module>, scales: Vec<Scale>, items: Vec<Item>) -> Survey {
    Survey {
        programme: Programme {
            order_is_known: true,
            name: Translated::same("Example"),
            languages: Language::ALL.to_vec(),
            states: Vec::new(),
            synthetic: true,
            seminars,
            modules,
        },
        questionnaire: Questionnaire {
            scales: scales.into_iter().map(|scale| (scale.id.clone(), scale)).collect(),
            reversed: BTreeMap::new(),
            items,
        },
        deliveries: Vec::new(),
        not_deliveries: Vec::new(),
        rules: Rules::default(),
        codebook: Codebook::default(),
    }
}
