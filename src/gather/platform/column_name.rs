//! How columns are called by their header rows.

/// How a column is called: as it is shown, and as it may be called as well.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(in crate::gather) struct ColumnName {
    pub(in crate::gather) shown: String,
    pub(in crate::gather) others: Vec<String>,
}

impl ColumnName {
    /// A name without others.
    pub(in crate::gather) fn only(shown: &str) -> Self {
        Self { shown: shown.to_owned(), others: Vec::new() }
    }
}

/// A header of one row, named as it stands.
pub(super) fn one_row(rows: &[Vec<String>]) -> Vec<ColumnName> {
    rows.first().into_iter().flatten().map(|name| ColumnName::only(name)).collect()
}

/// Header rows joined by ` / `; an empty cell above a filled one continues the one to its left, as merged cells do.
pub(in crate::gather) fn joined(rows: &[Vec<String>]) -> Vec<String> {
    let [first, below @ ..] = rows else { return Vec::new() };
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    let cell = |row: &[String], column: usize| row.get(column).cloned().unwrap_or_default();
    let mut group = String::new();
    (0..width)
        .map(|column| {
            let top = cell(first, column);
            let parts: Vec<String> =
                below.iter().map(|row| cell(row, column)).filter(|part| !part.is_empty()).collect();
            if !top.is_empty() {
                group.clone_from(&top);
            }
            let head = if top.is_empty() && !parts.is_empty() { group.clone() } else { top };
            std::iter::once(head).chain(parts).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" / ")
        })
        .collect()
}
