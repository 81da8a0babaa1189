//! Watches whether the dates of a file can only be read as declared, or in another order of day and month as well.

use crate::harmonise::date_reader::DateReader;
use crate::harmonise::file_issues::FileIssues;
use crate::survey::{Cure, Delivery, Issue, IssueCode, Said, Severity};
use crate::text::{ORDERS, order_name, read_date};

/// What the dates of one column say of their order; each different text counts once.
#[derive(Debug)]
pub(super) struct DateOrders {
    reader: DateReader,
    column: usize,
    /// Dates that fit the declared order and no other.
    only_declared: u64,
    others: [Other; 3],
}

/// What the dates of a column say of one order that was not declared.
#[derive(Debug, Clone, Copy, Default)]
struct Other {
    /// Dates that fit this order and not the declared one.
    only: u64,
    /// Dates that are another day in this order.
    either: u64,
    /// The line of the first of those.
    line: u64,
}

impl DateOrders {
    pub(in crate::harmonise) fn new(reader: DateReader, column: usize) -> Self {
        Self { reader, column, only_declared: 0, others: [Other::default(); 3] }
    }

    /// Takes note of a text that was not met before.
    pub(in crate::harmonise) fn meet(&mut self, text: &str, line: u64) {
        let declared = self.reader.as_written(text);
        let mut is_sure = declared.is_some() && !is_in_words_or_iso(text);
        for (order, other) in ORDERS.into_iter().zip(&mut self.others) {
            if order == self.reader.order {
                continue;
            }
            match (declared, read_date(text, order)) {
                (None, Some(_)) => other.only += 1,
                (Some(day), Some(another)) if day != another => {
                    is_sure = false;
                    other.line = if other.either == 0 { line } else { other.line.min(line) };
                    other.either += 1;
                }
                (Some(_), Some(_)) => is_sure = false,
                (Some(_) | None, None) => {}
            }
        }
        self.only_declared += u64::from(is_sure);
    }

    /// Tells if dates were read that may be another day: because others of the file only fit that order, or because
    /// nobody declared an order and nothing in the file shows it.
    pub(in crate::harmonise) fn issue(&self, file_issues: FileIssues<'_>, delivery: &Delivery) -> Option<Issue> {
        let others = || ORDERS.into_iter().zip(self.others).filter(|(_, other)| other.either > 0);
        let shown = others().filter(|(_, other)| other.only > 0).max_by_key(|(_, other)| other.only);
        let is_open = !delivery.date_order_is_declared && self.only_declared == 0;
        let (order, other) = shown.or_else(|| others().max_by_key(|(_, other)| other.either).filter(|_| is_open))?;
        let place = file_issues.place(Some(other.line), self.column);
        let done = Said::new("done-dates-read").with("count", other.either);
        let expected = if other.only > 0 {
            Said::new("expected-date-order-shown").with("order", order_name(order))
        } else {
            Said::new("expected-date-order-declared")
        };
        let cure = Cure::DateOrder(if other.only > 0 { order } else { self.reader.order });
        Some(Issue {
            expected: Some(expected),
            cure: Some(cure),
            ..Issue::new(Severity::Warning, IssueCode::AmbiguousDate, place, done)
        })
    }
}

/// Whether a date is the same in every order.
fn is_in_words_or_iso(text: &str) -> bool {
    let days = ORDERS.map(|order| read_date(text, order));
    days[0].is_some() && days.iter().all(|day| *day == days[0])
}

#[cfg(test)]
mod tests {
    use crate::harmonise::examples::{column_key, read, small_survey};
    use crate::survey::{Cure, Issue, IssueCode, Survey};
    use crate::text::DateOrder;

    fn ambiguous(survey: &Survey, days: &[&str]) -> Option<Issue> {
        let rows = days.iter().enumerate().map(|(id, day)| format!("{id},PE,{day},7\n"));
        let text = format!("ID,País,Fecha,En general\n{}", rows.collect::<String>());
        let checked = read(survey, &[("C1/a.csv", &text)]);
        checked.issues.into_iter().find(|issue| issue.code == IssueCode::AmbiguousDate)
    }

    fn dated(order: Option<DateOrder>) -> Survey {
        let mut survey = small_survey();
        survey.deliveries[0].keys.date = Some(column_key("Fecha"));
        survey.deliveries[0].date_order = order.unwrap_or(DateOrder::Dmy);
        survey.deliveries[0].date_order_is_declared = order.is_some();
        survey
    }

    #[test]
    fn dates_that_fit_two_orders_are_told_where_others_only_fit_the_order_not_declared() {
        let survey = dated(Some(DateOrder::Mdy));
        let issue = ambiguous(&survey, &["11/02/2014", "13/02/2014", "12/02/2014"]).unwrap();
        assert_eq!(issue.place.line, Some(2));
        assert_eq!(issue.cure, Some(Cure::DateOrder(DateOrder::Dmy)));
        assert_eq!(ambiguous(&survey, &["02/13/2014", "11/02/2014"]), None);
        assert_eq!(ambiguous(&survey, &["11/02/2014", "2014-02-13", "13 de febrero de 2014"]), None);
    }

    #[test]
    fn an_order_that_nobody_declared_and_no_date_shows_is_asked_for() {
        let survey = dated(None);
        let issue = ambiguous(&survey, &["11/02/2014", "2014-02-13"]).unwrap();
        assert_eq!(issue.cure, Some(Cure::DateOrder(DateOrder::Dmy)));
        assert_eq!(ambiguous(&survey, &["11/02/2014", "13/02/2014"]), None);
        assert_eq!(ambiguous(&survey, &["02/02/2014", "2014-02-13"]), None);
        assert_eq!(ambiguous(&dated(Some(DateOrder::Dmy)), &["11/02/2014"]), None);
    }
}
