//! How the dates of a key or column are read, as its delivery declares them.

use jiff::civil::Date;

use crate::survey::{Delivery, Key, KeySource};
use crate::text::{DateOrder, SerialDates, fold, read_date, serial_date};

/// How the dates of one key or column are to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct DateReader {
    /// The declared order of day, month and year.
    pub(super) order: DateOrder,
    serial: Option<SerialDates>,
}

impl DateReader {
    /// The reader of a key's dates.
    pub(super) fn of_key(delivery: &Delivery, key: Option<&Key>) -> Self {
        Self { order: delivery.date_order, serial: key.and_then(|key| key.serial) }
    }

    /// The reader of a column's dates: as its key declares them, if it has one.
    pub(super) fn of_column(delivery: &Delivery, header: &str) -> Self {
        let keys = [&delivery.keys.date, &delivery.keys.seminar].into_iter().flatten();
        let same = |key: &&Key| match &key.source {
            KeySource::Column(name) => fold(name) == fold(header),
            KeySource::Path(_) | KeySource::Constant(_) => false,
        };
        Self::of_key(delivery, keys.into_iter().find(same))
    }

    /// The day that a text names.
    pub(super) fn read(self, text: &str) -> Option<Date> {
        let serial = self.serial.and_then(|serial| serial_date(text, serial));
        serial.or_else(|| read_date(text, self.order))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn numbers_are_dates_only_where_they_are_declared_to_be() {
        let read = |serial, text: &str| DateReader { order: DateOrder::Dmy, serial }.read(text);
        assert_eq!(read(Some(SerialDates::From1900), "45000"), Some(date(2023, 3, 15)));
        assert_eq!(read(Some(SerialDates::From1900), "15/03/2023"), Some(date(2023, 3, 15)));
        assert_eq!(read(None, "45000"), None);
    }
}
