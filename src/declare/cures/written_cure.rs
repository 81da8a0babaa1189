//! A cure as a person reads it: the declaration, the part of it that changes, and the lines.

use super::values::{lines, values};
use crate::survey::{Cure, Language, Questionnaire, Said};

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

/// Writes a cure by itself; levels are called by their labels.
#[must_use]
pub fn written_cure(cure: &Cure, questionnaire: &Questionnaire) -> WrittenCure {
    let (file, place) = match cure {
        Cure::AddAlias { scale, level, .. } => {
            let levels = questionnaire.scales.get(scale).map_or(&[][..], |scale| &scale.levels);
            let label = levels.get(*level).map_or("", |level| level.label.get(Language::Es));
            ("questionnaire.toml", Said::new("cure-level").with("scale", scale.as_str()).with("level", label))
        }
        Cure::AddMissing { scale, .. } => ("questionnaire.toml", Said::new("cure-scale").with("scale", scale.as_str())),
        Cure::AddHeader { item, .. } | Cure::Asked { item } => {
            ("questionnaire.toml", Said::new("cure-item").with("item", item.as_str()))
        }
        Cure::Ignore { .. }
        | Cure::MapKey { .. }
        | Cure::AddPeriod { .. }
        | Cure::KeyInColumn(_)
        | Cure::ConstantKey(_)
        | Cure::DateOrder(_)
        | Cure::Encoding(_)
        | Cure::Sheet(_) => ("deliveries.toml", Said::new("cure-delivery")),
        Cure::NewDelivery { .. } => ("deliveries.toml", Said::new("cure-new-delivery")),
    };
    WrittenCure { file, place, toml: toml(cure) }
}

fn toml(cure: &Cure) -> String {
    let mut lines = lines(&values(cure));
    if let Cure::NewDelivery { .. } = cure {
        lines.insert(0, "[[delivery]]".to_owned());
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use jiff::civil::date;
    use proptest::prelude::*;
    use toml::Table;

    use super::*;
    use crate::survey::{Key, KeyName, KeySource, Level, MissingReason, Scale, ScaleId, ScaleKind, Translated};
    use crate::text::DateOrder;

    /// The cure of the next kind, with a text; a kind that is added has to be named here.
    fn next(cure: &Cure, text: &str) -> Option<Cure> {
        let text = text.to_owned();
        let key = Key { source: KeySource::Column(text.clone()), map: BTreeMap::new(), derived: None, serial: None };
        let declared = Some(Box::new(key));
        let cure = match cure {
            Cure::AddAlias { scale, .. } => {
                Cure::AddMissing { scale: scale.clone(), reason: MissingReason::NotApplicable, text }
            }
            Cure::AddMissing { .. } => Cure::AddHeader { item: "overall".parse().unwrap(), header: text },
            Cure::AddHeader { item, .. } => Cure::Asked { item: item.clone() },
            Cure::Asked { .. } => Cure::Ignore { header: text },
            Cure::Ignore { .. } => Cure::MapKey { key: KeyName::State, declared, from: text, to: None },
            Cure::MapKey { .. } => Cure::AddPeriod { declared, day: date(2014, 12, 1) },
            Cure::AddPeriod { .. } => Cure::KeyInColumn(KeyName::Respondent),
            Cure::KeyInColumn(_) => Cure::ConstantKey(KeyName::Module),
            Cure::ConstantKey(_) => Cure::DateOrder(DateOrder::Mdy),
            Cure::DateOrder(_) => Cure::Encoding("cp850".to_owned()),
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

    fn questionnaire() -> Questionnaire {
        let level = Level { score: 1.0, label: Translated::same("De acuerdo"), aliases: Vec::new(), class: None };
        let id: ScaleId = "agree".parse().unwrap();
        let scale = Scale { id: id.clone(), kind: ScaleKind::Ordinal, levels: vec![level], missing: BTreeMap::new() };
        Questionnaire { scales: [(id, scale)].into(), items: Vec::new() }
    }

    #[test]
    fn every_kind_of_cure_is_written_as_it_is_pasted() {
        let written: Vec<String> =
            each("Días \"1\"").iter().map(|cure| written_cure(cure, &questionnaire()).toml).collect();
        insta::assert_snapshot!(written.join("\n"), @r#"
        aliases = ['Días "1"']
        missing = { not_applicable = ['Días "1"'] }
        headers = ['Días "1"']
        asked = { seminars = ["SEMINAR"] }
        ignore = ['Días "1"']
        keys.state = { column = 'Días "1"', map = { 'Días "1"' = "STATE" } }
        keys.seminar = { column = 'Días "1"', periods = { SEMINAR = ["2014-12-01", "2014-12-01"] } }
        keys.respondent = { column = "HEADER" }
        keys.module = { constant = "MODULE" }
        date_order = "mdy"
        encoding = "cp850"
        sheet = 'Días "1"'
        [[delivery]]
        files = 'Días "1"'
        supersedes = ['Días "1"']
        "#);
    }

    #[test]
    fn a_level_is_called_by_its_label() {
        let written = written_cure(&each("x")[0], &questionnaire());
        assert_eq!((written.file, written.place.words("level")), ("questionnaire.toml", Some("De acuerdo")));
    }

    proptest! {
        #[test]
        fn what_is_written_is_toml_and_holds_the_text(text in "\\PC*|[\"'\\\\\n\t\r#=\\[\\]{}a\u{0}-\u{1f}]*") {
            for cure in each(&text) {
                let written = written_cure(&cure, &questionnaire()).toml;
                let table = written.parse::<Table>();
                prop_assert!(table.is_ok(), "{written}");
                if let (Ok(table), Cure::Ignore { .. }) = (table, cure) {
                    prop_assert_eq!(table["ignore"][0].as_str(), Some(text.as_str()));
                }
            }
        }
    }
}
