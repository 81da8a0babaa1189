//! Recognises rows that sum up the rows above them.

use super::cutter::Cut;
use super::record::Span;
use super::text_or_sheet::Cuts;

/// How a spreadsheet names a row of sums, in es, pt and en, in lower case.
const SUMS: [&str; 11] = [
    "total",
    "totales",
    "totais",
    "total general",
    "total geral",
    "grand total",
    "subtotal",
    "suma",
    "soma",
    "sum",
    "totals",
];

/// How it names a row of means. A scale may have a level of that name, so that more is asked of such a row.
const MEANS: [&str; 7] = ["promedio", "media", "média", "mean", "average", "promedio general", "média geral"];

/// Longest of these names, in bytes, and a little more for blanks and a colon.
const LONGEST_NAME: usize = 24;

/// Rows that sum up those above them.
pub(super) enum TotalRows<'t> {
    /// In a table in memory: the figures above a row confirm that it does.
    Confirmed(Box<FiguresAbove<'t>>),
    /// In a block, above which nothing is summed: whether a row with such a name and figures was met.
    Suspected(bool),
}

/// The figures above the row that is looked at. They are summed only when a row has such a name, and each row once.
pub(super) struct FiguresAbove<'t> {
    /// Stands below the last row that was summed.
    cuts: Cuts<'t>,
    all: Vec<ColumnSum>,
    /// The rows since the last group's total.
    group: Vec<ColumnSum>,
    /// Whether the last row that was summed is followed by a total.
    group_ended: bool,
}

/// The figures of one column.
#[derive(Debug, Clone, Copy, Default)]
struct ColumnSum {
    sum: f64,
    count: u32,
}

/// A figure as it is written.
#[derive(Debug, Clone, Copy, PartialEq)]
struct WrittenFigure {
    number: f64,
    /// Half of its last decimal place.
    precision: f64,
}

impl<'t> TotalRows<'t> {
    /// Nothing summed yet of a table that is so wide and is cut so below its header.
    pub(super) fn confirmed_by(below_header: Cuts<'t>, width: usize) -> Self {
        let (all, group) = (vec![ColumnSum::default(); width], vec![ColumnSum::default(); width]);
        Self::Confirmed(Box::new(FiguresAbove { cuts: below_header, all, group, group_ended: false }))
    }

    /// None met yet.
    pub(super) fn in_a_block() -> Self {
        Self::Suspected(false)
    }

    /// Whether a record's first filled cell says total or mean, and its figures are the sums or means of the columns
    /// above it, or of those since the last such row.
    pub(super) fn sums_up(&mut self, cut: &Cut<'_>) -> bool {
        // This runs for every record: the first byte rules out nearly all of them.
        let first = cut.bytes.first().map(u8::to_ascii_lowercase);
        if !matches!(first, Some(b't' | b's' | b'p' | b'm' | b'g' | b'a')) {
            return false;
        }
        let Some(fewest) = fewest_rows(cut) else { return false };
        match self {
            Self::Confirmed(above) => above.are_summed_up_by(cut, fewest),
            Self::Suspected(met) => {
                *met |= cut.cells().any(|cell| figure(cell).is_some());
                false
            }
        }
    }

    /// Whether a row was met in a block that may sum up those above it.
    pub(super) fn met(&self) -> bool {
        matches!(self, Self::Suspected(true))
    }
}

impl FiguresAbove<'_> {
    fn are_summed_up_by(&mut self, cut: &Cut<'_>, fewest: u32) -> bool {
        self.sum_up_to(cut.line);
        let sums_up = confirms(cut, fewest, &self.all) || confirms(cut, fewest, &self.group);
        if sums_up {
            self.group_ended = true;
            self.cuts.cut(); // a total is nobody's answer, also for the next one
        }
        sums_up
    }

    fn sum_up_to(&mut self, line: u64) {
        while self.cuts.line() < line
            && let Some(above) = self.cuts.cut()
        {
            if self.group_ended && !above.bytes.is_empty() {
                self.group.fill(ColumnSum::default());
                self.group_ended = false;
            }
            for ((all, group), cell) in self.all.iter_mut().zip(&mut self.group).zip(above.cells()) {
                if let Some(figure) = figure(cell) {
                    all.add(figure);
                    group.add(figure);
                }
            }
        }
    }
}

impl ColumnSum {
    fn add(&mut self, figure: WrittenFigure) {
        self.sum += figure.number;
        self.count += 1;
    }
}

/// Whether the first filled cell, which begins there, may name a total; this runs for every record.
pub(super) fn may_be_a_name(text: &[u8], first: usize, cells: &[Span]) -> bool {
    let letter = text.get(first).map(u8::to_ascii_lowercase);
    if !matches!(letter, Some(b't' | b's' | b'p' | b'm' | b'g' | b'a')) {
        return false;
    }
    let cell =
        cells.iter().find(|(start, end)| start < end).and_then(|(start, end)| text.get(*start as usize..*end as usize));
    cell.is_some_and(|cell| fewest(cell).is_some())
}

/// How many rows there must be above a row whose first filled cell has such a name; none if it has no such name.
fn fewest_rows(cut: &Cut<'_>) -> Option<u32> {
    fewest(cut.cells().find(|cell| !cell.is_empty())?)
}

fn fewest(first: &[u8]) -> Option<u32> {
    if first.len() > LONGEST_NAME {
        return None;
    }
    let name = std::str::from_utf8(first).ok()?.trim().trim_end_matches([':', '.']).to_lowercase();
    match name.as_str() {
        name if SUMS.contains(&name) => Some(1),
        name if MEANS.contains(&name) => Some(2),
        _ => None,
    }
}

/// Whether a row has figures and each is its column's sum or mean, as far as it is written out.
fn confirms(cut: &Cut<'_>, fewest: u32, columns: &[ColumnSum]) -> bool {
    let mut figures = cut.cells().zip(columns).filter_map(|(cell, column)| Some((figure(cell)?, column))).peekable();
    figures.peek().is_some()
        && figures.all(|(figure, column)| {
            let is_near = |number: f64| (number - figure.number).abs() <= figure.precision + 1e-9 * number.abs();
            column.count >= fewest && (is_near(column.sum) || is_near(column.sum / f64::from(column.count)))
        })
}

/// A cell as a figure, with a decimal comma or a decimal point.
fn figure(cell: &[u8]) -> Option<WrittenFigure> {
    const LONGEST: usize = 24;
    let text = std::str::from_utf8(cell).ok().filter(|text| text.len() <= LONGEST)?.trim();
    let decimal = text.rfind([',', '.']);
    let decimals = decimal.map_or(0, |at| text.len() - at - 1);
    let plain: String = match decimal {
        Some(at) => format!("{}.{}", text[..at].replace([',', '.'], ""), &text[at + 1..]),
        None => text.to_owned(),
    };
    if !plain.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'.')) {
        return None;
    }
    let places = i32::try_from(decimals).ok()?;
    Some(WrittenFigure { number: plain.parse().ok()?, precision: 0.5 * 10_f64.powi(-places) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_read_with_either_decimal_mark() {
        let number = |text: &str| figure(text.as_bytes()).map(|figure| figure.number);
        assert_eq!(number("17,5"), Some(17.5));
        assert_eq!(number("1.234,50"), Some(1234.5));
        assert_eq!(number("-3"), Some(-3.0));
        for text in ["", "04/03/2026", "Módulo 1", "nan", "1e3", "4 horas"] {
            assert_eq!(number(text), None, "{text}");
        }
    }
}
