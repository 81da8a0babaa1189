//! The first rows of a table, by which a platform's export is recognised.

/// How many rows are looked at.
pub(in crate::gather) const LOOKED_AT: usize = 4;

/// The first rows of a table, header rows and perhaps some records.
#[derive(Debug, Clone, Copy)]
pub(super) struct FirstRows<'h> {
    pub(super) rows: &'h [Vec<String>],
}

impl FirstRows<'_> {
    /// The cells of a row, from 0; none beyond the last.
    pub(super) fn row(&self, row: usize) -> &[String] {
        self.rows.get(row).map_or(&[], Vec::as_slice)
    }

    /// A cell; empty beyond the last.
    pub(super) fn cell(&self, row: usize, column: usize) -> &str {
        self.row(row).get(column).map_or("", String::as_str)
    }

    /// The column of a name in the first row.
    pub(super) fn column(&self, name: &str) -> Option<usize> {
        self.row(0).iter().position(|cell| plain(cell) == name)
    }

    /// Whether the first row has all of these.
    pub(super) fn has_all(&self, names: &[&str]) -> bool {
        names.iter().all(|name| self.column(name).is_some())
    }

    /// How many of these names the first row has.
    pub(super) fn count(&self, names: &[&str]) -> usize {
        names.iter().filter(|name| self.column(name).is_some()).count()
    }
}

/// A text as names are compared: in lower case, no-break spaces as spaces, without blanks at its ends.
pub(super) fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ").trim().to_lowercase()
}

/// Whether a plain name is the one that a pattern names; a `*` at one end of it stands for anything.
pub(super) fn fits(pattern: &str, name: &str) -> bool {
    match (pattern.strip_prefix('*'), pattern.strip_suffix('*')) {
        (Some(end), _) => name.ends_with(end),
        (None, Some(start)) => name.starts_with(start),
        (None, None) => name == pattern,
    }
}
