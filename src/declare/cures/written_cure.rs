//! A cure as a person reads it: the declaration, the part of it that changes, and the lines.

use toml::Table;

use super::entry::Entry;
use super::target::Target;
use super::values::{lines, merge, values};
use crate::survey::{Cure, Language, Said, Survey};

/// A cure as a person reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenCure {
    /// The declaration that changes.
    pub file: &'static str,
    /// The part of it that changes.
    pub place: Said,
    /// The lines, valid TOML.
    pub toml: String,
}

/// Writes cures of one kind that change the same entry, the first of which says which, with what its keys hold already;
/// levels are called by their labels. The files are those of the issues that they would settle.
#[must_use]
pub fn written_cure(cures: &[&Cure], files: &[&str], survey: &Survey) -> Option<WrittenCure> {
    let first = *cures.first()?;
    let target = Target::of(first);
    let place = match target {
        Target::Level(scale, level) => {
            let levels = survey.questionnaire.scales.get(scale).map_or(&[][..], |scale| &scale.levels);
            let label = levels.get(level).map_or("", |level| level.label.get(Language::Es));
            Said::new("cure-level").with("scale", scale.as_str()).with("level", label)
        }
        Target::Item(item) => Said::new("cure-item").with("item", item.as_str()),
        Target::Delivery => Said::new("cure-delivery"),
        Target::NewDelivery => Said::new("cure-new-delivery"),
    };
    let changed = match Entry::changed_by(first, files, survey).as_slice() {
        [only] => only.changed(cures.iter().copied(), survey),
        [] | [_, _, ..] => cures.iter().fold(Table::new(), |mut changed, cure| {
            merge(&mut changed, values(cure));
            changed
        }),
    };
    Some(WrittenCure { file: target.file(), place, toml: toml(&changed, target) })
}

fn toml(changed: &Table, target: Target<'_>) -> String {
    let mut lines = lines(changed);
    if changed.contains_key("time_zone") {
        for line in &mut lines {
            line.push_str(" # ?");
        }
    }
    if target == Target::NewDelivery {
        lines.insert(0, "[[delivery]]".to_owned());
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use jiff::civil::date;
    use proptest::prelude::*;
    use toml::Value;

    use super::*;
    use crate::survey::{
        Codebook, Key, KeyName, KeySource, Level, Programme, Questionnaire, Rules, Scale, ScaleId, ScaleKind,
        Translated,
    };
    use crate::text::DateOrder;

    /// The cure of the next kind, with a text; a kind that is added has to be named here.
    fn next(cure: &Cure, text: &str) -> Option<Cure> {
        let text = text.to_owned();
        let key = Key { source: KeySource::Column(text.clone()), map: BTreeMap::new(), derived: None, serial: None };
        let declared = Some(Box::new(key));
        let cure = match cure {
            Cure::AddAlias { .. } => Cure::AddHeader { item: "overall".parse().unwrap(), header: text },
            Cure::AddHeader { item, .. } => {
                let (seminar, module) = ("C1P1".parse().unwrap(), "M04".parse().ok());
                Cure::NotAsked { item: item.clone(), seminar, module }
            }
            Cure::NotAsked { item, .. } => Cure::OneOf { item: item.clone() },
            Cure::OneOf { .. } => Cure::Ignore { header: text },
            Cure::Ignore { .. } => Cure::MapKey { key: KeyName::State, declared, from: text },
            Cure::MapKey { .. } => Cure::AddPeriod { declared, day: date(2014, 12, 1) },
            Cure::AddPeriod { .. } => Cure::KeyInColumn(KeyName::Respondent),
            Cure::KeyInColumn(_) => Cure::ConstantKey(KeyName::Module),
            Cure::ConstantKey(_) => Cure::DateOrder(DateOrder::Mdy),
            Cure::DateOrder(_) => Cure::TimeZone,
            Cure::TimeZone => Cure::Encoding("cp850".to_owned()),
            Cure::Encoding(_) => Cure::Sheet(text),
            Cure::Sheet(_) => Cure::NewDelivery { files: text.clone(), supersedes: vec![text] },
            Cure::NewDelivery { .. } => return None,
        };
        Some(cure)
    }

    /// A cure of each kind.
    fn each(text: &str) -> Vec<Cure> {
        let first = Cure::AddAlias { scale: "agree".parse().unwrap(), level: 0, text: text.to_owned() };
        std::iter::successors(Some(first), |cure| next(cure, text)).collect()
    }

    fn survey() -> Survey {
        let level =
            Level { score: 1.0, label: Translated::same("De acuerdo"), aliases: Vec::new(), class: None, other: false };
        let id: ScaleId = "agree".parse().unwrap();
        let scale = Scale { id: id.clone(), kind: ScaleKind::Ordinal, levels: vec![level], missing: BTreeMap::new() };
        let programme = Programme {
            name: Translated::same("Example"),
            languages: Vec::new(),
            states: Vec::new(),
            synthetic: true,
            seminars: Vec::new(),
            order_is_known: true,
            modules: Vec::new(),
        };
        Survey {
            programme,
            questionnaire: Questionnaire { scales: [(id, scale)].into(), ..Questionnaire::default() },
            deliveries: Vec::new(),
            not_deliveries: Vec::new(),
            rules: Rules::default(),
            codebook: Codebook::default(),
        }
    }

    fn written(cure: &Cure) -> WrittenCure {
        written_cure(&[cure], &[], &survey()).unwrap()
    }

    #[test]
    fn every_kind_of_cure_is_written_as_it_is_pasted() {
        let written: Vec<String> = each("Días \"1\"").iter().map(|cure| written(cure).toml).collect();
        insta::assert_snapshot!(written.join("\n"), @r#"
        aliases = ['Días "1"']
        headers = ['Días "1"']
        asked = { except = [{ module = "M04", seminar = "C1P1" }] }
        one_of = true
        ignore = ['Días "1"']
        keys.state = { column = 'Días "1"', map = { 'Días "1"' = "STATE" } }
        keys.seminar = { column = 'Días "1"', periods = { SEMINAR = ["2014-12-01", "2014-12-01"] } }
        keys.respondent = { column = "HEADER" }
        keys.module = { constant = "MODULE" }
        date_order = "mdy"
        time_zone = "AREA/CITY" # ?
        encoding = "cp850"
        sheet = 'Días "1"'
        [[delivery]]
        files = 'Días "1"'
        keys.seminar = { constant = "SEMINAR" }
        layout = "LAYOUT"
        supersedes = ['Días "1"']
        "#);
    }

    #[test]
    fn a_level_is_called_by_its_label() {
        let written = written(&each("x")[0]);
        assert_eq!((written.file, written.place.words("level")), ("questionnaire.toml", Some("De acuerdo")));
    }

    /// What a table says at each place where a cure puts its text; a kind that is added has to be named here.
    fn held_by<'t>(cure: &Cure, table: &'t Table) -> Vec<Option<&'t str>> {
        let first = |list: Option<&'t Value>| list?.get(0)?.as_str();
        let key = |name: KeyName| table.get("keys")?.get(name.name());
        match cure {
            Cure::AddAlias { .. } => vec![first(table.get("aliases"))],
            Cure::AddHeader { .. } => vec![first(table.get("headers"))],
            Cure::Ignore { .. } => vec![first(table.get("ignore"))],
            Cure::MapKey { key: name, .. } => {
                let only = |map: &'t Value| map.as_table()?.keys().next().map(String::as_str);
                vec![
                    key(*name).and_then(|key| key.get("column")?.as_str()),
                    key(*name).and_then(|key| only(key.get("map")?)),
                ]
            }
            Cure::AddPeriod { .. } => vec![key(KeyName::Seminar).and_then(|key| key.get("column")?.as_str())],
            Cure::Sheet(_) => vec![table.get("sheet").and_then(Value::as_str)],
            Cure::NewDelivery { .. } => {
                let delivery = table.get("delivery").and_then(|all| all.get(0));
                vec![
                    delivery.and_then(|one| one.get("files")?.as_str()),
                    first(delivery.and_then(|one| one.get("supersedes"))),
                ]
            }
            // They carry words of ours only.
            Cure::NotAsked { .. }
            | Cure::OneOf { .. }
            | Cure::KeyInColumn(_)
            | Cure::ConstantKey(_)
            | Cure::DateOrder(_)
            | Cure::TimeZone
            | Cure::Encoding(_) => Vec::new(),
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_toml_and_holds_the_text(text in "\\PC*|[\"'\\\\\n\t\r#=\\[\\]{}a\u{0}-\u{1f}]*") {
            for cure in each(&text) {
                let written = written(&cure).toml;
                let table = written.parse::<Table>();
                prop_assert!(table.is_ok(), "{written}");
                for held in held_by(&cure, &table.unwrap_or_default()) {
                    prop_assert_eq!(held, Some(text.as_str()), "{}", written);
                }
            }
        }
    }
}
