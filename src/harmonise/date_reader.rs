//! How the dates of a key or column are read, as its delivery declares them.

use jiff::civil::{Date, DateTime};
use jiff::tz::{Offset, TimeZone};

use crate::survey::{Delivery, Key, KeySource};
use crate::text::{DateOrder, SerialDates, clock_with_offset, fold, read_date, serial_date};

/// How the dates of one key or column are to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct DateReader {
    /// The declared order of day, month and year.
    pub(super) order: DateOrder,
    serial: Option<SerialDates>,
    /// In which zone days are counted, if that is declared.
    zone: Option<TimeZone>,
}

/// The day of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct AnswerDay {
    /// The day as it counts.
    pub(super) day: Date,
    /// The first and the last day that it was somewhere on earth, where its time is in UTC and no zone is declared; else
    /// twice the day itself.
    pub(super) somewhere: [Date; 2],
}

/// How far west and east of Greenwich clocks go, in hours.
const WEST: i64 = 12;
const EAST: i64 = 14;

impl AnswerDay {
    /// Whether it would give something else elsewhere on earth.
    pub(super) fn is_near_limit<T: PartialEq>(self, gives: impl Fn(Date) -> T) -> bool {
        let here = gives(self.day);
        self.somewhere.into_iter().any(|day| day != self.day && gives(day) != here)
    }
}

impl DateReader {
    /// The reader of a key's dates.
    pub(super) fn of_key(delivery: &Delivery, key: Option<&Key>) -> Self {
        let zone = delivery.time_zone.clone();
        Self { order: delivery.date_order, serial: key.and_then(|key| key.serial), zone }
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

    /// The day that a text names, as it is written.
    pub(super) fn as_written(&self, text: &str) -> Option<Date> {
        let serial = self.serial.and_then(|serial| serial_date(text, serial));
        serial.or_else(|| read_date(text, self.order))
    }

    /// The day that a text names: that of the declared zone if the text says how far from UTC its time is; else the day as
    /// it is written, which is the one of the person's own clock.
    pub(super) fn read(&self, text: &str) -> Option<AnswerDay> {
        let day = self.as_written(text)?;
        let sure = |day| AnswerDay { day, somewhere: [day, day] };
        let Some((time, offset)) = clock_with_offset(text) else { return Some(sure(day)) };
        let written = day.to_datetime(time);
        match &self.zone {
            Some(zone) => Some(sure(zone.to_datetime(offset.to_timestamp(written).ok()?).date())),
            None if offset == Offset::UTC => {
                let hours = |hours: i64| jiff::Span::new().hours(hours);
                let somewhere = [written.saturating_sub(hours(WEST)), written.saturating_add(hours(EAST))];
                Some(AnswerDay { day, somewhere: somewhere.map(DateTime::date) })
            }
            None => Some(sure(day)),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use jiff::tz::TimeZoneDatabase;

    use super::*;

    fn reader(zone: Option<&str>) -> DateReader {
        let zone = zone.map(|name| TimeZoneDatabase::bundled().get(name).unwrap());
        DateReader { order: DateOrder::Dmy, serial: None, zone }
    }

    #[test]
    fn numbers_are_dates_only_where_they_are_declared_to_be() {
        let read = |serial, text: &str| DateReader { serial, ..reader(None) }.read(text).map(|read| read.day);
        assert_eq!(read(Some(SerialDates::From1900), "45000"), Some(date(2023, 3, 15)));
        assert_eq!(read(Some(SerialDates::From1900), "15/03/2023"), Some(date(2023, 3, 15)));
        assert_eq!(read(None, "45000"), None);
    }

    #[test]
    fn days_are_those_of_the_declared_zone_and_a_time_without_an_offset_is_local() {
        let lima = reader(Some("America/Lima"));
        let day = |text| lima.read(text).map(|read| (read.day, read.somewhere));
        let of = |day: Date| Some((day, [day, day]));
        assert_eq!(day("2014-12-01T01:30:00.000Z"), of(date(2014, 11, 30)));
        assert_eq!(day("2014-12-01T07:30:00+09:00"), of(date(2014, 11, 30)));
        assert_eq!(day("1/12/2014 01:30"), of(date(2014, 12, 1)));
        // In the summer of 2014 clocks in Santiago stood at -03:00, in its winter at -04:00.
        let santiago = reader(Some("America/Santiago"));
        let written = |text| santiago.read(text).map(|read| read.day);
        assert_eq!(written("2014-12-01T03:30:00Z"), Some(date(2014, 12, 1)));
        assert_eq!(written("2014-07-01T03:30:00Z"), Some(date(2014, 6, 30)));
    }

    #[test]
    fn without_a_zone_a_time_in_utc_may_be_another_day_and_one_with_an_offset_is_the_persons() {
        let read = |text| reader(None).read(text).unwrap();
        let utc = read("2014-12-01T01:30:00.000Z");
        assert_eq!(utc.somewhere, [date(2014, 11, 30), date(2014, 12, 1)]);
        assert!(utc.is_near_limit(Date::month) && !utc.is_near_limit(Date::year));
        assert!(!read("2014-11-30T20:30:00-05:00").is_near_limit(|day| day));
        assert!(!read("30/11/2014 23:59").is_near_limit(|day| day));
    }
}
