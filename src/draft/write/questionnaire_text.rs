//! Writes `questionnaire.toml` of a draft.

use super::page::TomlPage;
use super::remark::DraftRemark;
use crate::declare::{toml_list, toml_text, toml_word};
use crate::draft::forms::languages::written as translated;
use crate::draft::scales::scale::{DraftLevel, DraftScale};
use crate::survey::{AskedTone, Dimension, Language, MissingReason, ScaleKind, Translated};

/// An item as it is drafted.
#[derive(Debug, Clone)]
pub(in crate::draft) struct DraftItem {
    pub(in crate::draft) id: String,
    pub(in crate::draft) per_module: bool,
    /// The only modules it is asked of.
    pub(in crate::draft) modules: Vec<String>,
    pub(in crate::draft) scale: String,
    pub(in crate::draft) dimension: Option<Dimension>,
    pub(in crate::draft) text: Translated,
    pub(in crate::draft) headers: Vec<String>,
    pub(in crate::draft) tone: Option<AskedTone>,
    pub(in crate::draft) remarks: Vec<DraftRemark>,
}

/// Writes scales and items.
pub(in crate::draft) fn write(page: &mut TomlPage<'_>, scales: &[&DraftScale], items: &[DraftItem]) {
    page.remark(&DraftRemark::note("init-questionnaire-head"));
    if let Some(asks) = untranslated(scales, items) {
        page.remark(&asks);
    }
    for scale in scales {
        write_scale(page, scale);
    }
    for item in items {
        write_item(page, item);
    }
}

/// Asks for the languages in which texts aren't given.
fn untranslated(scales: &[&DraftScale], items: &[DraftItem]) -> Option<DraftRemark> {
    let labels = scales.iter().flat_map(|scale| scale.levels.iter().map(|level| &level.label));
    let texts: Vec<&Translated> = labels.chain(items.iter().map(|item| &item.text)).collect();
    let lacking = |language: &Language| {
        let count = texts.iter().filter(|text| text.get(*language).is_empty()).count();
        (count > 0).then(|| format!("{language} ({count})"))
    };
    let lacking: Vec<String> = Language::ALL.iter().filter_map(lacking).collect();
    (!lacking.is_empty()).then(|| DraftRemark::question("init-ask-untranslated").with("languages", lacking.join(", ")))
}

fn write_scale(page: &mut TomlPage<'_>, scale: &DraftScale) {
    page.blank();
    for remark in &scale.remarks {
        page.remark(remark);
    }
    page.line("[[scale]]");
    page.line(format!("id = {}", toml_text(&scale.id)));
    page.line(format!("kind = {}", toml_text(scale.kind.name())));
    match scale.range {
        Some((0, 10)) if scale.kind == ScaleKind::Nps => {}
        Some((low, high)) => {
            page.line(format!("min = {low}"));
            page.line(format!("max = {high}"));
        }
        None if scale.kind.is_free_text() => {}
        None => {
            page.line("levels = [");
            for level in &scale.levels {
                page.line(format!("    {},{}", written(level), counted(level)));
            }
            page.line("]");
        }
    }
    if scale.kind.declares_favourable() && scale.favourable > 0 && scale.favourable < scale.size() {
        let scores: Vec<String> = scale.favourable_scores().iter().map(ToString::to_string).collect();
        page.line(format!("favourable = [{}]", scores.join(", ")));
    }
    if !scale.missing.is_empty() {
        let lists = scale.missing.iter().map(|(reason, texts)| {
            format!("{} = {}", reason_key(*reason), toml_list(texts.iter().map(String::as_str)))
        });
        page.line(format!("missing = {{ {} }}", lists.collect::<Vec<_>>().join(", ")));
    }
}

fn counted(level: &DraftLevel) -> String {
    level.count.map_or_else(String::new, |count| format!(" # {count}"))
}

fn written(level: &DraftLevel) -> String {
    let label = translated(&level.label);
    if level.aliases.is_empty() && label.starts_with('"') {
        return label;
    }
    let aliases = match level.aliases.as_slice() {
        [] => String::new(),
        aliases => format!(", aliases = {}", toml_list(aliases.iter().map(String::as_str))),
    };
    format!("{{ label = {label}{aliases} }}")
}

fn write_item(page: &mut TomlPage<'_>, item: &DraftItem) {
    page.blank();
    for remark in &item.remarks {
        page.remark(remark);
    }
    page.line("[[item]]");
    page.line(format!("id = {}", toml_text(&item.id)));
    if item.per_module {
        page.line("per = \"module\"");
    }
    if !item.modules.is_empty() {
        page.line(format!("modules = {}", toml_list(item.modules.iter().map(String::as_str))));
    }
    page.line(format!("scale = {}", toml_text(&item.scale)));
    if let Some(dimension) = item.dimension {
        page.line(format!("dimension = {}", toml_text(dimension.name())));
    }
    page.line(format!("text = {}", translated(&item.text)));
    page.line(format!("headers = {}", toml_list(item.headers.iter().map(String::as_str))));
    if let Some(tone) = item.tone {
        page.line(format!("tone = {}", toml_text(&toml_word(&tone))));
    }
}

fn reason_key(reason: MissingReason) -> &'static str {
    match reason {
        MissingReason::NotAsked => "not_asked",
        MissingReason::Blank | MissingReason::Unreadable => "blank",
        MissingReason::NotApplicable => "not_applicable",
        MissingReason::DontKnow => "dont_know",
        MissingReason::Refused => "refused",
    }
}
