//! Labels that no shipped scale holds: which columns share them, and their order.

use std::collections::{BTreeMap, BTreeSet};

use super::bipolar;
use super::library::Library;
use super::order::{self, Grounds};
use super::scale::{DraftLevel, DraftScale, usually_favourable};
use crate::draft::read::values::{SpeltValue, ValueCounts};
use crate::draft::write::remark::DraftRemark;
use crate::survey::{ScaleKind, Translated};

/// Most labels of a list that people choose one from.
const MOST_LABELS: usize = 30;

/// Most ordered labels.
const MOST_ORDERED: usize = 11;

/// How many cells of all columns hold a text.
pub(in crate::draft) type Numbers = BTreeMap<String, u64>;

/// The labels that a column offers; none if its cells say something of their own.
pub(in crate::draft) fn labels(
    values: &ValueCounts,
    everywhere: &Numbers,
    library: &Library,
) -> Option<BTreeSet<String>> {
    let says = |folded: &str| library.missing_label(folded).is_none();
    let all = values.cells(says);
    let is_label = |folded: &str| values.distinct.get(folded).is_some_and(SpeltValue::is_of_several);
    let repeated =
        |folded: &str| says(folded) && is_label(folded) && everywhere.get(folded).is_some_and(|count| *count > 1);
    let mut labels: BTreeSet<String> = values.distinct.keys().filter(|folded| repeated(folded)).cloned().collect();
    let cells = values.cells(|folded| labels.contains(folded));
    let long =
        values.distinct.keys().filter(|folded| labels.contains(*folded)).any(|folded| folded.chars().count() > 200);
    if labels.is_empty()
        || labels.len() > MOST_LABELS
        || cells * 10 < all * 6
        || long
        || cells * 2 < labels.len() as u64 * 3
    {
        return None;
    }
    let whole = labels.clone();
    labels.retain(|label| !joins(label, &whole));
    // In a long list a label that hardly anybody chose is a text of its own.
    if labels.len() > 7 {
        labels.retain(|label| everywhere.get(label).is_some_and(|count| *count * 100 > all));
    }
    (labels.len() > 1).then_some(labels)
}

/// Whether a text is two of the labels, one after the other.
fn joins(text: &str, labels: &BTreeSet<String>) -> bool {
    let starts = labels.iter().filter(|label| text.len() > label.len());
    starts.filter_map(|label| text.strip_prefix(label.as_str())).any(|rest| {
        let rest = rest.trim_start_matches([',', ';', ' ']);
        rest.len() < text.len()
            && (labels.contains(rest) || labels.iter().any(|label| rest.starts_with(label.as_str())))
    })
}

/// Columns that share labels, each group with the places of its columns.
pub(in crate::draft) fn groups(columns: &[(usize, BTreeSet<String>)]) -> Vec<(Vec<usize>, BTreeSet<String>)> {
    let mut groups: Vec<(Vec<usize>, BTreeSet<String>)> = Vec::new();
    for (question, labels) in columns {
        let mut own = (vec![*question], labels.clone());
        let shares = |other: &BTreeSet<String>| {
            let common = other.intersection(labels).count();
            common >= 2 && common * 2 >= other.len().min(labels.len())
        };
        let (sharing, others): (Vec<_>, Vec<_>) = groups.into_iter().partition(|(_, other)| shares(other));
        groups = others;
        for (questions, other) in sharing {
            own.0.extend(questions);
            own.1.extend(other);
        }
        own.0.sort_unstable();
        groups.push(own);
    }
    groups.sort();
    groups
}

/// The scale of labels, in an order that can be justified or in none.
pub(in crate::draft) fn scale(
    id: &str,
    labels: &BTreeSet<String>,
    values: &ValueCounts,
    library: &Library,
) -> DraftScale {
    let folded: Vec<&str> = labels.iter().map(String::as_str).collect();
    let level = |folded: &str| {
        let spelling = values.distinct.get(folded);
        let text = spelling.map_or(folded, |spelling| spelling.text.as_str());
        DraftLevel { count: spelling.map(|spelling| spelling.count), ..DraftLevel::of(Translated::same(text)) }
    };
    let plain: Vec<&str> = folded
        .iter()
        .map(|label| label.trim_matches(|one: char| !one.is_alphanumeric() && one != '<' && one != '>'))
        .collect();
    let found = if labels.len() > MOST_ORDERED { None } else { order_of(&plain) };
    let mut scale = if let Some((places, kind, remark)) = found {
        let mut scale = DraftScale::new(id, kind);
        scale.levels = places.iter().map(|place| DraftLevel { count: None, ..level(folded[*place]) }).collect();
        scale.favourable = if kind.has_ideal() { 0 } else { usually_favourable(labels.len()) };
        scale.remarks.push(remark);
        scale
    } else {
        let mut scale = DraftScale::new(id, ScaleKind::Single);
        let frequent = values.by_frequency().into_iter().filter(|(folded, _)| labels.contains(*folded));
        scale.levels = frequent.map(|(folded, _)| level(folded)).collect();
        scale.remarks.push(DraftRemark::question("init-ask-order").with("id", id));
        scale
    };
    for (folded, spelling) in &values.distinct {
        if let Some(reason) = library.missing_label(folded) {
            scale.add_missing(reason, &spelling.text);
        }
    }
    scale
}

fn order_of(labels: &[&str]) -> Option<(Vec<usize>, ScaleKind, DraftRemark)> {
    if let Some(places) = bipolar::order(labels) {
        return Some((places, ScaleKind::Bipolar, DraftRemark::question("init-ask-bipolar")));
    }
    let (places, grounds) = order::order(labels)?;
    let remark = match grounds {
        Grounds::Numbers => DraftRemark::question("init-ask-order-numbers"),
        Grounds::Words => DraftRemark::question("init-ask-order-words"),
    };
    Some((places, ScaleKind::Ordinal, remark))
}
