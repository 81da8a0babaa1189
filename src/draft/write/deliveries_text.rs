//! Writes `deliveries.toml` of a draft.

use std::collections::BTreeMap;

use super::page::TomlPage;
use super::remark::DraftRemark;
use crate::declare::{toml_list, toml_text, toml_word};
use crate::draft::questions::question::Why;
use crate::survey::Layout;
use crate::text::{DateOrder, order_name};

/// A delivery as it is drafted.
#[derive(Debug, Clone)]
pub(in crate::draft) struct DraftDelivery {
    pub(in crate::draft) files: String,
    pub(in crate::draft) layout: Layout,
    pub(in crate::draft) date_order: Option<DateOrder>,
    /// Keys with their tables.
    pub(in crate::draft) keys: Vec<(&'static str, DraftKey)>,
    pub(in crate::draft) dropped: Vec<(Why, String)>,
    pub(in crate::draft) remarks: Vec<DraftRemark>,
}

/// A key as it is drafted.
#[derive(Debug, Clone)]
pub(in crate::draft) struct DraftKey {
    /// `column`, `path` or `constant`, and its text.
    pub(in crate::draft) source: (&'static str, String),
    pub(in crate::draft) map: BTreeMap<String, String>,
    /// `quarter` or `year`.
    pub(in crate::draft) derived: Option<&'static str>,
    pub(in crate::draft) remark: Option<DraftRemark>,
}

impl DraftKey {
    pub(in crate::draft) fn new(source: &'static str, text: &str) -> Self {
        Self { source: (source, text.to_owned()), map: BTreeMap::new(), derived: None, remark: None }
    }
}

/// Writes all deliveries.
pub(in crate::draft) fn write(page: &mut TomlPage<'_>, deliveries: &[DraftDelivery]) {
    page.remark(&DraftRemark::note("init-deliveries-head"));
    for delivery in deliveries {
        page.blank();
        for remark in &delivery.remarks {
            page.remark(remark);
        }
        page.line("[[delivery]]");
        page.line(format!("files = {}", toml_text(&delivery.files)));
        page.line(format!("layout = {}", toml_text(&toml_word(&delivery.layout))));
        if let Some(order) = delivery.date_order {
            page.line(format!("date_order = {}", toml_text(order_name(order))));
        }
        for (name, key) in &delivery.keys {
            if let Some(remark) = &key.remark {
                page.remark(remark);
            }
            page.line(format!("keys.{name} = {}", written(key)));
        }
        write_dropped(page, &delivery.dropped);
    }
}

fn written(key: &DraftKey) -> String {
    let (source, text) = &key.source;
    let mut parts = vec![format!("{source} = {}", toml_text(text))];
    if let Some(derived) = key.derived {
        parts.push(format!("{derived} = true"));
    }
    if !key.map.is_empty() {
        let entries: Vec<String> =
            key.map.iter().map(|(from, to)| format!("{} = {}", key_text(from), toml_text(to))).collect();
        parts.push(format!("map = {{ {} }}", entries.join(", ")));
    }
    format!("{{ {} }}", parts.join(", "))
}

/// A text as a key of TOML, always in quotes.
fn key_text(text: &str) -> String {
    let quoted = toml_text(text);
    if quoted.starts_with("'''") || quoted.starts_with("\"\"\"") { format!("{text:?}") } else { quoted }
}

fn write_dropped(page: &mut TomlPage<'_>, dropped: &[(Why, String)]) {
    let mut by_reason: BTreeMap<Why, Vec<&str>> = BTreeMap::new();
    for (why, header) in dropped {
        by_reason.entry(*why).or_default().push(header);
    }
    for (why, headers) in &by_reason {
        page.remark(&said(*why).with("columns", headers.join(", ")));
    }
    let headers: Vec<&str> = dropped.iter().map(|(_, header)| header.as_str()).collect();
    if !headers.is_empty() {
        page.line(format!("ignore = {}", toml_list(headers)));
    }
}

fn said(why: Why) -> DraftRemark {
    match why {
        Why::Personal => DraftRemark::note("init-dropped-personal"),
        Why::Identifier => DraftRemark::question("init-dropped-identifier"),
        Why::Time => DraftRemark::note("init-dropped-time"),
        Why::Technical => DraftRemark::note("init-dropped-technical"),
        Why::Empty => DraftRemark::note("init-dropped-empty"),
        Why::Constant => DraftRemark::note("init-dropped-constant"),
        Why::Repeats => DraftRemark::note("init-dropped-repeats"),
        Why::Unclear => DraftRemark::question("init-dropped-unclear"),
    }
}
