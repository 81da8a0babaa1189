//! Reads time stamps: a day with a time of day, however people and platforms write them.

use jiff::civil::Date;

use super::dates::{DateOrder, ORDERS, read_date};
use super::fold::fold;

/// A day and a time of day, as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeStamp {
    /// The day, in the order that was asked for if it fits, else in any that does.
    pub day: Date,
    /// Seconds since midnight.
    pub second: u32,
}

impl TimeStamp {
    /// Reads a stamp; none if the text names no day, or no time of day. An offset from Greenwich is passed over.
    #[must_use]
    pub fn read(text: &str, order: DateOrder) -> Option<Self> {
        let folded = fold(text);
        let second = time_of_day(&folded)?;
        let orders = std::iter::once(order).chain(ORDERS);
        let day = orders.into_iter().find_map(|order| read_date(text, order))?;
        Some(Self { day, second })
    }

    /// The same for all ways to write one stamp, in whatever order of day, month and year.
    #[must_use]
    pub fn print(self) -> [u32; 4] {
        let number = |number: i16| u32::from(number.unsigned_abs());
        let mut parts = [number(self.day.year() % 100), number(self.day.month().into()), number(self.day.day().into())];
        parts.sort_unstable();
        [parts[0], parts[1], parts[2], self.second]
    }

    /// Seconds since the year 1.
    #[must_use]
    pub fn seconds(self) -> i64 {
        let days = i64::from(self.day.year()) * 372 + i64::from(self.day.month()) * 31 + i64::from(self.day.day());
        days * 86_400 + i64::from(self.second)
    }
}

/// The first time of day in a folded text, such as `9:01:07 p. m.`, in seconds since midnight.
fn time_of_day(text: &str) -> Option<u32> {
    let colon = text.find(':')?;
    let hour_at = text[..colon].rfind(|character: char| !character.is_ascii_digit()).map_or(0, |at| at + 1);
    let hour: u32 = text.get(hour_at..colon)?.parse().ok().filter(|hour| *hour < 24)?;
    let two_digits = |text: &str| -> Option<u32> {
        let digits = text.get(..2).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))?;
        digits.parse().ok().filter(|number| *number < 60)
    };
    let rest = &text[colon + 1..];
    let minute = two_digits(rest)?;
    let rest = &rest[2..];
    let second = rest.strip_prefix(':').and_then(two_digits);
    let rest = if second.is_some() { &rest[3..] } else { rest };
    let half: String = rest.chars().filter(|character| !matches!(character, ' ' | '.')).take(2).collect();
    let hour = match half.as_str() {
        "pm" if hour < 12 => hour + 12,
        "am" if hour == 12 => 0,
        _ => hour,
    };
    Some(hour * 3600 + minute * 60 + second.unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_moment_has_one_print_however_it_is_written() {
        let texts = [
            "2014/12/01 9:04:28 p. m. GMT-5",
            "2014-12-01 21:04:28",
            "2014-12-01T21:04:28.913-05:00",
            "01/12/2014 21:04:28",
            "12/1/14 9:04:28 PM",
            "1 de diciembre de 2014 21:04:28",
        ];
        for text in texts {
            let stamp = TimeStamp::read(text, DateOrder::Dmy).unwrap();
            assert_eq!(stamp.print(), [1, 12, 14, 75_868], "{text}");
        }
        assert_eq!(TimeStamp::read("1/12/2014 12:00 a.m.", DateOrder::Dmy).unwrap().second, 0);
    }

    #[test]
    fn a_day_or_a_time_alone_is_no_stamp() {
        for text in ["", "2014-12-01", "21:04:28", "De acuerdo", "C1: 4", "2014-12-01 99:00"] {
            assert_eq!(TimeStamp::read(text, DateOrder::Dmy), None, "{text}");
        }
    }
}
