//! What stands in a cell, as text: numbers, dates, texts and errors.

use jiff::ToSpan;
use jiff::civil::date;

use super::contents::Epoch;
use super::events::unescaped;
use super::number_formats::{NumberFormats, ShownAs};
use super::shared_strings::SharedStrings;
use super::unreadable::Unreadable;

/// What kind of value a cell says it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ValueKind {
    Number,
    Shared,
    Truth,
    Error,
    Text,
    Date,
}

/// What is needed to read the values of a workbook.
#[derive(Debug)]
pub(super) struct CellValues {
    strings: SharedStrings,
    formats: NumberFormats,
    epoch: Epoch,
}

impl ValueKind {
    /// The kind by the attribute `t`; one that isn't known is read as text.
    pub(super) fn of(name: &str) -> Self {
        match name {
            "n" | "" => Self::Number,
            "s" => Self::Shared,
            "b" => Self::Truth,
            "e" => Self::Error,
            "d" => Self::Date,
            _other => Self::Text,
        }
    }
}

impl CellValues {
    pub(super) fn new(strings: SharedStrings, formats: NumberFormats, epoch: Epoch) -> Self {
        Self { strings, formats, epoch }
    }

    /// Writes what stands in a cell of this kind and style to `cell`.
    pub(super) fn write(&self, raw: &str, kind: ValueKind, style: usize, cell: &mut String) -> Result<(), Unreadable> {
        match kind {
            ValueKind::Number => cell.push_str(&number(raw, self.formats.of_style(style), self.epoch)),
            ValueKind::Shared if raw.is_empty() => {}
            ValueKind::Shared => {
                let string = raw.trim().parse().ok().and_then(|number| self.strings.get(number));
                let missing = || Unreadable::Damaged("a cell names a text that isn't there".to_owned());
                cell.push_str(string.ok_or_else(missing)?);
            }
            ValueKind::Truth => cell.push_str(match raw.trim() {
                "1" | "true" | "TRUE" => "TRUE",
                "0" | "false" | "FALSE" => "FALSE",
                other => other,
            }),
            ValueKind::Error | ValueKind::Date => cell.push_str(raw.trim()),
            ValueKind::Text => cell.push_str(&unescaped(raw)),
        }
        Ok(())
    }
}

/// A number as text; what is no number is kept.
pub(in crate::gather) fn number(raw: &str, shown_as: ShownAs, epoch: Epoch) -> String {
    let trimmed = raw.trim();
    let is_plain = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'+' | b'-' | b'.' | b'e' | b'E');
    let Some(number) = trimmed.parse::<f64>().ok().filter(|_| trimmed.bytes().all(is_plain)) else {
        return raw.to_owned();
    };
    let shown = match shown_as {
        ShownAs::Number => None,
        ShownAs::Date => date_and_time(number, epoch),
        ShownAs::Duration => duration(number),
        ShownAs::Percent { decimals } => Some(percentage(number, decimals)),
    };
    shown.unwrap_or_else(|| plain(number, trimmed))
}

/// A number written as short as it can be read back, whole ones without decimals; beyond what is exact, as it stands.
fn plain(number: f64, raw: &str) -> String {
    let written = number.to_string();
    if written.len() <= raw.len().max(24) { written } else { raw.to_owned() }
}

/// A share as the percentage that a person sees: with its sign, and rounded as it is shown.
fn percentage(share: f64, decimals: u8) -> String {
    /// Digits that a spreadsheet program calculates with; what lies behind them is no part of a number.
    const DIGITS: usize = 15;
    let unit = 10_f64.powi(i32::from(decimals.min(12)));
    let written = format!("{:.*e}", DIGITS - 1, share * 100.0 * unit);
    let rounded = written.parse::<f64>().map_or(share * 100.0, |units| units.round() / unit);
    format!("{rounded}%")
}

const SECONDS_OF_A_DAY: i64 = 86_400;

/// Seconds, rounded; none if there are more than a spreadsheet program can show.
#[expect(clippy::cast_possible_truncation, reason = "the range is checked before")]
fn seconds(days: f64) -> Option<i64> {
    const LAST_DAY: f64 = 2_958_466.0;
    let in_range = days > -LAST_DAY && days < LAST_DAY;
    in_range.then(|| (days * 86_400.0).round() as i64)
}

fn clock(seconds: i64) -> String {
    format!("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

/// Days since the epoch as an ISO date, with a time of day if it isn't midnight; less than a day is a time of day.
fn date_and_time(days: f64, epoch: Epoch) -> Option<String> {
    let seconds = seconds(days).filter(|seconds| *seconds >= 0)?;
    let (day, time) = (seconds / SECONDS_OF_A_DAY, seconds % SECONDS_OF_A_DAY);
    if days < 1.0 && time > 0 {
        return Some(clock(seconds));
    }
    let first = match epoch {
        Epoch::Of1900 if day == 0 => return None,
        Epoch::Of1900 if day < 60 => date(1899, 12, 31),
        Epoch::Of1900 if day == 60 => return Some("1900-02-29".to_owned()),
        Epoch::Of1900 => date(1899, 12, 30),
        Epoch::Of1904 => date(1904, 1, 1),
    };
    let day = first.checked_add(day.days()).ok()?;
    Some(if time == 0 { day.to_string() } else { format!("{day} {}", clock(time)) })
}

/// Days as hours, minutes and seconds: `H:MM:SS`.
fn duration(days: f64) -> Option<String> {
    let seconds = seconds(days)?;
    let sign = if seconds < 0 { "-" } else { "" };
    let seconds = seconds.abs();
    Some(format!("{sign}{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(raw: &str) -> String {
        number(raw, ShownAs::Number, Epoch::Of1900)
    }

    fn dated(raw: &str, epoch: Epoch) -> String {
        number(raw, ShownAs::Date, epoch)
    }

    #[test]
    fn whole_numbers_have_no_decimals_and_others_are_as_short_as_they_can_be() {
        let cases = [("5", "5"), ("5.0", "5"), ("4.5999999999999996", "4.6"), ("1E3", "1000"), ("-0.5", "-0.5")];
        for (raw, expected) in cases {
            assert_eq!(shown(raw), expected);
        }
        assert_eq!((shown("nan"), shown("12 a"), shown("")), ("nan".to_owned(), "12 a".to_owned(), String::new()));
        assert_eq!(shown("1E300"), "1E300");
    }

    #[test]
    fn percentages_are_read_as_they_are_shown() {
        let percent = |raw: &str, decimals| number(raw, ShownAs::Percent { decimals }, Epoch::Of1900);
        for (raw, decimals, expected) in [
            ("0.85", 0, "85%"),
            ("1", 0, "100%"),
            ("0.29", 2, "29%"),
            ("0.57999999999999996", 0, "58%"),
            ("0.855", 1, "85.5%"),
            ("0.855", 0, "86%"),
            ("0.01005", 2, "1.01%"),
            ("-0.5", 0, "-50%"),
            ("0", 0, "0%"),
        ] {
            assert_eq!(percent(raw, decimals), expected, "{raw}");
        }
        assert_eq!(percent("n/a", 0), "n/a");
    }

    #[test]
    fn days_become_iso_dates_from_either_epoch() {
        assert_eq!(dated("44197", Epoch::Of1900), "2021-01-01");
        assert_eq!(dated("42735", Epoch::Of1904), "2021-01-01");
        assert_eq!(dated("46085.5451388889", Epoch::Of1900), "2026-03-04 13:05:00");
        assert_eq!(dated("1", Epoch::Of1900), "1900-01-01");
        assert_eq!(dated("59", Epoch::Of1900), "1900-02-28");
        assert_eq!(dated("60", Epoch::Of1900), "1900-02-29");
        assert_eq!(dated("61", Epoch::Of1900), "1900-03-01");
        assert_eq!(dated("0.5", Epoch::Of1900), "12:00:00");
        assert_eq!(dated("44196.9999999", Epoch::Of1900), "2021-01-01");
    }

    #[test]
    fn what_no_calendar_has_stays_a_number() {
        assert_eq!(dated("-1", Epoch::Of1900), "-1");
        assert_eq!(dated("0", Epoch::Of1900), "0");
        assert_eq!(dated("2958466", Epoch::Of1900), "2958466");
        assert_eq!(dated("1e300", Epoch::Of1904), "1e300");
    }

    #[test]
    fn durations_may_be_longer_than_a_day() {
        assert_eq!(number("10.632060185185185", ShownAs::Duration, Epoch::Of1900), "255:10:10");
        assert_eq!(number("-0.25", ShownAs::Duration, Epoch::Of1900), "-6:00:00");
    }
}
