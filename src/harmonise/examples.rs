//! Small surveys that the tests of this stage share.

use std::collections::BTreeMap;

use super::{Checked, Responses, harmonise};
use crate::gather::{InputFolder, gather};
use crate::survey::{
    Asked, Counts, Delivery, Group, HeaderPattern, IssueCode, Item, Key, KeySource, Language, Layout, Level,
    LevelClass, MissingReason, Module, Per, Programme, Questionnaire, Rules, Scale, ScaleKind, Survey, TallyKey,
    Translated,
};

/// A scale of these levels, low to high.
pub(super) fn scale(id: &str, kind: ScaleKind, levels: Vec<Level>) -> Scale {
    Scale { id: id.parse().unwrap(), kind, levels, missing: BTreeMap::new() }
}

fn level(score: f64, labels: [&str; 3], aliases: &[&str], class: LevelClass) -> Level {
    let [es, pt, en] = labels.map(str::to_owned);
    let aliases = aliases.iter().map(|alias| (*alias).to_owned()).collect();
    Level { score, label: Translated { es, pt, en }, aliases, class: Some(class), other: false }
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
        reversed: false,
        dimension: None,
        text: Translated::same(id),
        headers: headers.iter().map(|header| HeaderPattern((*header).to_owned())).collect(),
        asked: Asked::default(),
        wording: 1,
        modules: None,
        before: None,
        tone: None,
        one_of: false,
    }
}

/// A delivery without keys.
pub(super) fn delivery(files: &str, layout: Layout) -> Delivery {
    Delivery { date_order_is_declared: true, ..Delivery::new(files.parse().unwrap(), layout) }
}

/// A survey that declares neither seminars nor modules.
pub(super) fn survey(scales: Vec<Scale>, items: Vec<Item>, deliveries: Vec<Delivery>) -> Survey {
    Survey {
        programme: Programme {
            order_is_known: true,
            name: Translated::same("Example"),
            languages: Language::ALL.to_vec(),
            states: vec![],
            synthetic: true,
            seminars: vec![],
            modules: vec![],
        },
        questionnaire: Questionnaire {
            scales: scales.into_iter().map(|scale| (scale.id.clone(), scale)).collect(),
            reversed: BTreeMap::new(),
            items,
        },
        deliveries,
        not_deliveries: vec![],
        rules: Rules::default(),
        codebook: crate::survey::Codebook::default(),
    }
}

/// A module of part 1.
pub(super) fn module(id: &str, title: &str) -> Module {
    Module { id: id.parse().unwrap(), part: 1, title: Translated::same(title), taught: None, changes: vec![] }
}

/// A key that stands in a column.
pub(super) fn column_key(header: &str) -> Key {
    Key { source: KeySource::Column(header.to_owned()), map: BTreeMap::new(), derived: None, serial: None }
}

/// Modules M04 and M05 with an item each and one for the seminar, a text, and respondents with states.
pub(super) fn small_survey() -> Survey {
    let items = vec![
        item("relevance", Per::Module, "agree5", &["{module} Relevancia", "Relevancia"]),
        item("overall", Per::Seminar, "numeric", &["En general"]),
        item("more", Per::Seminar, "text", &["Comentarios"]),
    ];
    let mut delivery = delivery("{seminar}/*.csv", Layout::Wide);
    delivery.keys.respondent = Some(column_key("ID"));
    delivery.keys.state = Some(column_key("País"));
    let scales = vec![agree5(), numeric(1, 10), scale("text", ScaleKind::Text, vec![])];
    let mut survey = survey(scales, items, vec![delivery]);
    survey.programme.modules = vec![module("M04", "Memoria"), module("M05", "Alerta")];
    survey
}

/// The small survey with forms that name nobody.
pub(super) fn nameless() -> Survey {
    let mut survey = small_survey();
    survey.deliveries[0].keys.respondent = None;
    survey.deliveries[0].keys.state = None;
    survey
}

/// What is read from these files.
pub(super) fn read(survey: &Survey, files: &[(&str, &str)]) -> Checked<Responses> {
    read_with(survey, files, &[])
}

/// What is read from these files and the tables beside them.
pub(super) fn read_with(survey: &Survey, files: &[(&str, &str)], companions: &[(&str, &str)]) -> Checked<Responses> {
    let bytes = |(path, text): &(&str, &str)| ((*path).to_owned(), text.as_bytes().to_vec());
    let folder = InputFolder::from_files(files.iter().chain(companions).map(bytes).collect());
    harmonise(&gather(&folder, &survey.deliveries), survey)
}

/// Counts of everybody's answers in seminar C1; `module` is empty for what concerns no module.
pub(super) fn counts(checked: &Checked<Responses>, module: &str, item: &str) -> Counts {
    let module = (!module.is_empty()).then(|| module.parse().unwrap());
    let key = TallyKey { seminar: "C1".parse().unwrap(), module, item: item.parse().unwrap(), group: Group::All };
    checked.output.tallies.get(&key).cloned().unwrap_or_default()
}

/// Codes of the issues, in the order of their places.
pub(super) fn codes(checked: &Checked<Responses>) -> Vec<IssueCode> {
    checked.issues.iter().map(|issue| issue.code).collect()
}
