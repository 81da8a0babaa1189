//! Declared filters: which records of a file are left out on purpose, and for which of the declared reasons.

use std::collections::HashMap;

use jiff::civil::Date;

use crate::gather::Record;
use crate::harmonise::answers::byte_hash::ByByteHash;
use crate::harmonise::columns::repeat_columns::RepeatedRow;
use crate::harmonise::date_reader::DateReader;
use crate::survey::{CellTest, Delivery, Programme, SeminarId, Test};
use crate::text::fold;

/// Cells that are remembered; from there on they are decided anew.
const MOST_KNOWN: usize = 65_536;

/// What a filter says of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Decision {
    /// No filter leaves it out.
    Keep,
    /// The filter at this place of the declaration leaves it out.
    Exclude(usize),
    /// It can't be told, because this column holds no day.
    NoDay(usize),
    /// It can't be told, because this column holds a time in UTC that would be another day elsewhere.
    NearLimit(usize),
}

/// What the days of a seminar say of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum InWindow {
    /// It lies within, or nothing is declared.
    Yes,
    /// It lies outside; the filter at this place leaves it out.
    No(usize),
    /// The record has no day.
    NoDay,
    /// The seminar has no days.
    NoSeminarDays,
}

/// The filters of one delivery in one file. Each distinct cell is decided once.
#[derive(Debug, Default)]
pub(super) struct Filters {
    /// Each with the tests of cells that must all be true.
    cells: Vec<Vec<CellFilter>>,
    /// Place in the declaration, and the days of each seminar, widened.
    windows: Vec<(usize, Windows)>,
}

/// First and last day of each seminar that has them.
type Windows = HashMap<SeminarId, (Date, Date)>;

#[derive(Debug)]
struct CellFilter {
    /// Its place in the declaration.
    place: usize,
    column: usize,
    test: FoldedTest,
    known: HashMap<Box<[u8]>, Decision, ByByteHash>,
}

/// A test whose texts are folded.
#[derive(Debug)]
enum FoldedTest {
    Equals(Vec<String>),
    Contains(Vec<String>),
    Empty,
    Filled,
    Outside(Option<Date>, Option<Date>, DateReader),
}

impl Filters {
    /// The filters of a delivery; `columns` tells in which column of the file each stands, by its place in the declaration.
    pub(in crate::harmonise) fn new(delivery: &Delivery, programme: &Programme, columns: &[(usize, usize)]) -> Self {
        let mut filters = Self::default();
        for (place, exclusion) in delivery.exclude.iter().enumerate() {
            let columns = columns.iter().filter(|(filter, _)| *filter == place);
            let tests = exclusion.test.cells().zip(columns).map(|((header, is), (_, column))| CellFilter {
                place,
                column: *column,
                test: FoldedTest::of(is, header, delivery),
                known: HashMap::default(),
            });
            let tests: Vec<CellFilter> = tests.collect();
            // Where a column is missing, all records are set aside.
            if !tests.is_empty() && tests.len() == exclusion.test.cells().count() {
                filters.cells.push(tests);
            }
            if let Test::Window { days_before, days_after } = &exclusion.test {
                filters.windows.push((place, windows(programme, *days_before, *days_after)));
            }
        }
        filters
    }

    /// Whether the cells of a record leave it out; the first filter that does, in the order of the declaration. What a
    /// repeated part leaves empty stands in the person's own row, where it was decided.
    pub(super) fn decide(&mut self, record: &Record<'_>, kind: RepeatedRow) -> Decision {
        let mut decided = self.cells.iter_mut().map(|tests| all_of(tests, record, kind));
        decided.find(|decision| *decision != Decision::Keep).unwrap_or(Decision::Keep)
    }

    /// Whether a record's day lies within the days of its seminar, as every window has them.
    pub(super) fn in_window(&self, seminar: Option<&SeminarId>, day: Option<Date>) -> InWindow {
        for (place, windows) in &self.windows {
            let Some((first, last)) = seminar.and_then(|seminar| windows.get(seminar)) else {
                return InWindow::NoSeminarDays;
            };
            match day {
                None => return InWindow::NoDay,
                Some(day) if day < *first || day > *last => return InWindow::No(*place),
                Some(_) => {}
            }
        }
        InWindow::Yes
    }
}

/// What several tests say of a record together: it is kept if one of them keeps it.
fn all_of(tests: &mut [CellFilter], record: &Record<'_>, kind: RepeatedRow) -> Decision {
    let mut together = Decision::Keep;
    for test in tests {
        let cell = record.cell(test.column);
        if kind == RepeatedRow::Child && cell.trim_ascii().is_empty() {
            return Decision::Keep;
        }
        together = match (test.decide(cell), together) {
            (Decision::Keep, _) => return Decision::Keep,
            (Decision::Exclude(_), undecided @ Decision::NoDay(_)) => undecided,
            (decision, _) => decision,
        };
    }
    together
}

impl CellFilter {
    fn decide(&mut self, cell: &[u8]) -> Decision {
        if let Some(decided) = self.known.get(cell) {
            return *decided;
        }
        let decided = self.decide_anew(&String::from_utf8_lossy(cell));
        if self.known.len() < MOST_KNOWN {
            self.known.insert(cell.into(), decided);
        }
        decided
    }

    fn decide_anew(&self, cell: &str) -> Decision {
        let folded = fold(cell);
        let leaves_out = match &self.test {
            FoldedTest::Equals(cells) => cells.contains(&folded),
            FoldedTest::Contains(parts) => parts.iter().any(|part| folded.contains(part.as_str())),
            FoldedTest::Empty => folded.is_empty(),
            FoldedTest::Filled => !folded.is_empty(),
            FoldedTest::Outside(before, after, dates) => match dates.read(cell) {
                None => return Decision::NoDay(self.column),
                Some(read) => {
                    let is_outside =
                        |day: Date| before.is_some_and(|before| day < before) || after.is_some_and(|after| day > after);
                    if read.is_near_limit(is_outside) {
                        return Decision::NearLimit(self.column);
                    }
                    is_outside(read.day)
                }
            },
        };
        if leaves_out { Decision::Exclude(self.place) } else { Decision::Keep }
    }
}

impl FoldedTest {
    fn of(test: &CellTest, column: &str, delivery: &Delivery) -> Self {
        let folded = |texts: &[String]| texts.iter().map(|text| fold(text)).collect();
        match test {
            CellTest::Equals(cells) => Self::Equals(folded(cells)),
            CellTest::Contains(parts) => Self::Contains(folded(parts)),
            CellTest::Empty => Self::Empty,
            CellTest::Filled => Self::Filled,
            CellTest::Outside { before, after } => {
                Self::Outside(*before, *after, DateReader::of_column(delivery, column))
            }
        }
    }
}

/// The days of every seminar that has them, widened.
fn windows(programme: &Programme, days_before: u16, days_after: u16) -> Windows {
    let seminars = programme.seminars.iter().filter_map(|seminar| {
        let first = seminar.start?;
        let last = seminar.end.unwrap_or(first);
        let span = |days: u16| jiff::Span::new().days(i64::from(days));
        let first = first.saturating_sub(span(days_before));
        Some((seminar.id.clone(), (first, last.saturating_add(span(days_after)))))
    });
    seminars.collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::harmonise::examples::{delivery, survey};
    use crate::survey::{Exclusion, Layout};

    fn decide(is: CellTest, cell: &str) -> Decision {
        let mut delivery = delivery("*.csv", Layout::Wide);
        let test = Test::Cell { column: "A".to_owned(), is };
        delivery.exclude = vec![Exclusion { test, reason: "r".to_owned() }];
        let programme = survey(vec![], vec![], vec![]).programme;
        Filters::new(&delivery, &programme, &[(0, 0)]).cells[0][0].decide(cell.as_bytes())
    }

    #[test]
    fn cells_are_compared_after_folding() {
        let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        let (keep, out) = (Decision::Keep, Decision::Exclude(0));
        for (is, cell, expected) in [
            (CellTest::Equals(texts(&["No"])), " NO\u{a0}", out),
            (CellTest::Equals(texts(&["No"])), "Nota", keep),
            (CellTest::Contains(texts(&["prueba", "test"])), "Mi PRUEBA 2", out),
            (CellTest::Contains(texts(&["prueba", "test"])), "ana@example.org", keep),
            (CellTest::Empty, " \u{a0}", out),
            (CellTest::Empty, "0", keep),
            (CellTest::Filled, "0", out),
            (CellTest::Filled, " ", keep),
        ] {
            assert_eq!(decide(is.clone(), cell), expected, "{is:?} {cell}");
        }
    }

    #[test]
    fn the_first_and_the_last_day_are_kept_and_what_is_no_day_is_undecided() {
        let is = CellTest::Outside { before: Some(date(2014, 10, 12)), after: Some(date(2014, 11, 30)) };
        for (cell, expected) in [
            ("11/10/2014", Decision::Exclude(0)),
            ("12/10/2014", Decision::Keep),
            ("30/11/2014 23:59", Decision::Keep),
            ("1/12/2014", Decision::Exclude(0)),
            ("", Decision::NoDay(0)),
            ("pronto", Decision::NoDay(0)),
        ] {
            assert_eq!(decide(is.clone(), cell), expected, "{cell}");
        }
    }
}
