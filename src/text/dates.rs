//! Reads dates as people and platforms write them, in the declared order of day, month and year.

use jiff::civil::{Date, date};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::fold::fold;
use super::months::{day_of_words, is_beside_a_day};

/// The order of day, month and year in dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum DateOrder {
    /// Day first.
    Dmy,
    /// Month first.
    Mdy,
    /// Year first.
    Ymd,
}

/// From which day a spreadsheet's numbers count days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub enum SerialDates {
    /// 45000 is 15 March 2023, as Excel writes it on Windows.
    #[serde(rename = "1900")]
    From1900,
    /// 43538 is 15 March 2023, as old Excel on the Mac wrote it.
    #[serde(rename = "1904")]
    From1904,
}

/// The day that a text names, in the declared order; a time beside it is passed over, so that the day is the local one as
/// written. A year of four digits in front is ISO 8601 whatever was declared.
#[must_use]
pub fn read_date(text: &str, order: DateOrder) -> Option<Date> {
    let text = fold(text);
    let text = without_beginning(&text);
    if let Some(parts) = leading_numbers(text) {
        return from_parts(parts, order);
    }
    eight_digits(text).or_else(|| day_of_words(text, read_year))
}

/// The order in which the text would be a date, if the declared one doesn't fit.
#[must_use]
pub fn fitting_order(text: &str) -> Option<DateOrder> {
    ORDERS.into_iter().find(|order| read_date(text, *order).is_some())
}

/// All orders of day, month and year.
pub const ORDERS: [DateOrder; 3] = [DateOrder::Dmy, DateOrder::Mdy, DateOrder::Ymd];

/// The name of an order, as declared.
#[must_use]
pub fn order_name(order: DateOrder) -> &'static str {
    match order {
        DateOrder::Dmy => "dmy",
        DateOrder::Mdy => "mdy",
        DateOrder::Ymd => "ymd",
    }
}

/// The day that a spreadsheet's number stands for; other numbers than those of 1954 to 2119 are none.
#[must_use]
pub fn serial_date(text: &str, serial: SerialDates) -> Option<Date> {
    const PLAUSIBLE: std::ops::RangeInclusive<i32> = 20_000..=80_000;
    let text = text.trim();
    let (whole, fraction) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    if !fraction.bytes().all(|byte| byte.is_ascii_digit()) || !whole.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let days: i32 = whole.parse().ok()?;
    // Excel takes 1900 for a leap year, which its day 0 makes up for from March 1900 on.
    let (zero, days_before) = match serial {
        SerialDates::From1900 => (date(1899, 12, 30), 0),
        SerialDates::From1904 => (date(1904, 1, 1), 1_462),
    };
    if !PLAUSIBLE.contains(&(days + days_before)) {
        return None;
    }
    zero.checked_add(jiff::Span::new().days(days)).ok()
}

/// A text without the weekday and the time that stand before the day.
fn without_beginning(text: &str) -> &str {
    let mut rest = text.trim();
    while let Some((word, after)) = rest.split_once(' ') {
        if !is_beside_a_day(word) {
            break;
        }
        rest = after.trim_start();
    }
    rest
}

/// Three numbers at the start of a text, joined by one of `/ - .`, the end or a time behind them.
fn leading_numbers(text: &str) -> Option<[&str; 3]> {
    let separator = text.chars().find(|character| !character.is_ascii_digit())?;
    if !matches!(separator, '/' | '-' | '.') {
        return None;
    }
    let end = text.find(|character: char| !character.is_ascii_digit() && character != separator);
    let (day, rest) = text.split_at(end.unwrap_or(text.len()));
    let time = rest.trim_start_matches([' ', ',', 't']);
    let is_time =
        rest.is_empty() || (time.len() < rest.len() && time.starts_with(|first: char| first.is_ascii_digit()));
    let mut parts = day.split(separator);
    let three = [parts.next()?, parts.next()?, parts.next()?];
    (is_time && parts.next().is_none() && three.iter().all(|part| !part.is_empty())).then_some(three)
}

fn from_parts(parts: [&str; 3], order: DateOrder) -> Option<Date> {
    let [first, second, third] = parts;
    let order = if first.len() == 4 { DateOrder::Ymd } else { order };
    let (year, month, day) = match order {
        DateOrder::Dmy => (third, second, first),
        DateOrder::Mdy => (third, first, second),
        DateOrder::Ymd => (first, second, third),
    };
    Date::new(read_year(year)?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// `20180615`, with or without a time: ISO 8601 in its basic form.
fn eight_digits(text: &str) -> Option<Date> {
    let end = text.find(|character: char| !character.is_ascii_digit()).unwrap_or(text.len());
    let (day, rest) = text.split_at(end);
    if day.len() != 8 || !(rest.is_empty() || rest.starts_with(['t', ' '])) {
        return None;
    }
    let year: i16 = day[..4].parse().ok().filter(|year| (1900..2100).contains(year))?;
    Date::new(year, day[4..6].parse().ok()?, day[6..].parse().ok()?).ok()
}

/// Four digits, or two, which lie in 1970–2069.
fn read_year(text: &str) -> Option<i16> {
    let year: i16 = text.parse().ok()?;
    match text.len() {
        4 => Some(year),
        2 if year < 70 => Some(2000 + year),
        2 => Some(1900 + year),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_declared_order_decides() {
        assert_eq!(read_date("9/6/16 13:05", DateOrder::Mdy), Some(date(2016, 9, 6)));
        assert_eq!(read_date("9/6/16 13:05", DateOrder::Dmy), Some(date(2016, 6, 9)));
        assert_eq!(read_date("15/06/2018 10:31", DateOrder::Dmy), Some(date(2018, 6, 15)));
        assert_eq!(read_date("15/06/2018 10:31", DateOrder::Mdy), None);
        assert_eq!(read_date("16-09-06", DateOrder::Ymd), Some(date(2016, 9, 6)));
        assert_eq!(fitting_order("15/06/2018"), Some(DateOrder::Dmy));
    }

    #[test]
    fn iso_dates_need_no_order() {
        for text in [
            "2018-06-15",
            "2018-06-15T10:31:00Z",
            "2018-06-15T23:31:00.123-03:00",
            "2018-06-15 10:31:00.000 +0000",
            "2018/06/15 8:08:41 am CET",
            " 2018.6.15 ",
            "20180615",
            "20180615T103100",
        ] {
            assert_eq!(read_date(text, DateOrder::Dmy), Some(date(2018, 6, 15)), "{text}");
        }
    }

    #[test]
    fn the_day_is_the_local_one_as_written_whatever_the_time_beside_it() {
        for text in [
            "2026/03/04 10:26:52 p.\u{a0}m. GMT-3",
            "2026/03/04 10:26:52 p. m. GMT-3",
            "04/03/2026 11:59:59 PM",
            "4/3/2026, 9:01:02 a.\u{202f}m.",
            "04.03.2026 22:26 Uhr",
            "04-03-26 9:01 a.m.",
            "22:26:52 04/03/2026",
            "9:01 a. m. 04/03/2026",
            "mié. 04/03/2026 10:26",
            "Quarta-feira, 04/03/2026",
            "Wednesday 04/03/2026",
        ] {
            assert_eq!(read_date(text, DateOrder::Dmy), Some(date(2026, 3, 4)), "{text}");
        }
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in [
            "",
            "soon",
            "31/02/2018",
            "29/02/2015",
            "1/2",
            "1/2/3/2018",
            "2018",
            "15/06/2018x",
            "1-5",
            "15/06/218",
            "20181315",
            "201806150",
            "43266",
            "10:26",
            "00/01/2018",
        ] {
            assert_eq!(read_date(text, DateOrder::Dmy), None, "{text}");
        }
    }

    #[test]
    fn a_spreadsheets_numbers_are_dates_only_where_they_are_plausible() {
        assert_eq!(serial_date("45000", SerialDates::From1900), Some(date(2023, 3, 15)));
        assert_eq!(serial_date("45000.75", SerialDates::From1900), Some(date(2023, 3, 15)));
        assert_eq!(serial_date("43538", SerialDates::From1904), Some(date(2023, 3, 15)));
        assert_eq!(read_date("45000", DateOrder::Dmy), None);
        for text in ["15/03/2023", "5", "999999", "-45000", "45000.x"] {
            assert_eq!(serial_date(text, SerialDates::From1900), None, "{text}");
        }
    }
}
