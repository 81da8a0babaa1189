//! Small surveys that the tests of this stage share.

use std::collections::BTreeMap;

use crate::survey::{
    Asked, DateOrder, Delivery, DuplicateRule, HeaderPattern, Item, Key, KeySource, Keys, Language, Layout, Level,
    LevelClass, MissingReason, Module, Per, Programme, Questionnaire, Rules, Scale, ScaleKind, Survey, Translated,
};

/// A scale of these levels, low to high.
pub(super) fn scale(id: &str, kind: ScaleKind, levels: Vec<Level>) -> Scale {
    Scale { id: id.parse().unwrap(), kind, levels, missing: BTreeMap::new() }
}

fn level(score: f64, labels: [&str; 3], aliases: &[&str], class: LevelClass) -> Level {
    let [es, pt, en] = labels.map(str::to_owned);
    let aliases = aliases.iter().map(|alias| (*alias).to_owned()).collect();
    Level { score, label: Translated { es, pt, en }, aliases, class: Some(class) }
}

/// Agreement on five levels.
pub(super) fn agree5() -> Scale {
    let levels = vec![
        level(1.0, ["Totalmente en desacuerdo", "Discordo totalmente", "Strongly disagree"], &[], LevelClass::Low),
        level(2.0, ["En desacuerdo", "Discordo", "Disagree"], &[], LevelClass::Low),
        level(3.0, ["Neutral", "Neutro", "Neutral"], &[], LevelClass::Middle),
        level(4.0, ["De acuerdo", "Concordo", "Agree"], &["DA"], LevelClass::High),
        level(5.0, ["Totalmente de acuerdo", "Concordo totalmente", "Strongly agree"], &[], LevelClass::High),
    ];
    let missing = [
        (MissingReason::NotApplicable, vec!["No aplica".to_owned()]),
        (MissingReason::DontKnow, vec!["NS/NR".to_owned()]),
    ];
    Scale { missing: missing.into(), ..scale("agree5", ScaleKind::Ordinal, levels) }
}

/// Whole numbers.
pub(super) fn numeric(low: i32, high: i32) -> Scale {
    let plain = |score: i32| level(f64::from(score), [&score.to_string(); 3], &[], LevelClass::Middle);
    scale("numeric", ScaleKind::Numeric, (low..=high).map(plain).collect())
}

/// A multi-select.
pub(super) fn options_of(labels: &[&str]) -> Scale {
    let levels =
        labels.iter().zip(0_u32..).map(|(label, place)| level(place.into(), [label; 3], &[], LevelClass::Middle));
    scale("options", ScaleKind::Multiple, levels.collect())
}

/// An item with these headers.
pub(super) fn item(id: &str, per: Per, scale: &str, headers: &[&str]) -> Item {
    Item {
        id: id.parse().unwrap(),
        per,
        scale: scale.parse().unwrap(),
        dimension: None,
        text: Translated::same(id),
        headers: headers.iter().map(|header| HeaderPattern((*header).to_owned())).collect(),
        asked: Asked::default(),
        wording: 1,
        modules: None,
        before: None,
    }
}

/// A delivery without keys.
pub(super) fn delivery(files: &str, layout: Layout) -> Delivery {
    Delivery {
        files: files.parse().unwrap(),
        layout,
        date_order: DateOrder::Dmy,
        keys: Keys::default(),
        exclude: vec![],
        supersedes: vec![],
        duplicates: DuplicateRule::Last,
        encoding: None,
        delimiter: None,
        header_rows: None,
        decimal_comma: false,
        ignore: vec![],
        sheet: None,
        platform: None,
    }
}

/// A survey that declares neither seminars nor modules.
pub(super) fn survey(scales: Vec<Scale>, items: Vec<Item>, deliveries: Vec<Delivery>) -> Survey {
    Survey {
        programme: Programme {
            name: Translated::same("Example"),
            languages: Language::ALL.to_vec(),
            states: vec![],
            synthetic: true,
            seminars: vec![],
            modules: vec![],
        },
        questionnaire: Questionnaire {
            scales: scales.into_iter().map(|scale| (scale.id.clone(), scale)).collect(),
            items,
        },
        deliveries,
        rules: Rules::default(),
        codebook: vec![],
    }
}

/// A module of part 1.
pub(super) fn module(id: &str, title: &str) -> Module {
    Module { id: id.parse().unwrap(), part: 1, title: Translated::same(title), taught: None, changes: vec![] }
}

/// A key that stands in a column.
pub(super) fn column_key(header: &str) -> Key {
    Key { source: KeySource::Column(header.to_owned()), map: BTreeMap::new(), derived: None }
}
