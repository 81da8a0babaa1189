//! The time of day and the offset from UTC that stand beside a day.

use jiff::civil::Time;
use jiff::tz::Offset;

use super::fold::fold;

/// The time of day and the offset from UTC that a text names beside its day; none if it lacks either. What only names a zone
/// in letters, such as CET, has no offset.
///
/// ```
/// use jiff::{civil::time, tz::Offset};
/// use plenaria::text::clock_with_offset;
///
/// let read = clock_with_offset("2014-11-30T20:30:00.000-05:00");
/// assert_eq!(read, Some((time(20, 30, 0, 0), Offset::constant(-5))));
/// assert_eq!(clock_with_offset("30/11/2014 20:30"), None);
/// ```
#[must_use]
pub fn clock_with_offset(text: &str) -> Option<(Time, Offset)> {
    let text = fold(text);
    let (clock, rest) = clock(&text).or_else(|| basic_clock(&text))?;
    let (half, rest) = half_of_the_day(rest);
    let hour = match (half, clock.hour()) {
        (Some(Half::Morning), 12) => 0,
        (Some(Half::Afternoon), hour @ 1..12) => hour + 12,
        (Some(_) | None, hour) => hour,
    };
    let clock = Time::new(hour, clock.minute(), clock.second(), 0).ok()?;
    Some((clock, offset_in(rest)?))
}

/// A fixed offset, such as `-05:00`.
#[must_use]
pub fn fixed_offset(text: &str) -> Option<Offset> {
    text.starts_with(['+', '-']).then(|| numeric_offset(text)).flatten()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Half {
    Morning,
    Afternoon,
}

/// The first `10:31` or `10:31:00.123` and what stands behind it.
fn clock(text: &str) -> Option<(Time, &str)> {
    let colon = text.find(':')?;
    let before = &text[..colon];
    let start = before
        .rfind(|character: char| !character.is_ascii_digit())
        .map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
    let (minute, mut rest) = digits(&text[colon + 1..])?;
    let mut second = 0;
    if let Some((number, after)) = rest.strip_prefix(':').and_then(digits) {
        second = number;
        rest = after;
    }
    Some((Time::new(before[start..].parse().ok()?, minute, second.min(59), 0).ok()?, without_fraction(rest)))
}

/// The `t103100` of ISO 8601 in its basic form and what stands behind it.
fn basic_clock(text: &str) -> Option<(Time, &str)> {
    let (day, rest) = text.split_once('t')?;
    let end = rest.find(|character: char| !character.is_ascii_digit()).unwrap_or(rest.len());
    if day.len() != 8 || !day.bytes().all(|byte| byte.is_ascii_digit()) || ![4, 6].contains(&end) {
        return None;
    }
    let second = if end == 6 { rest[4..6].parse::<i8>().ok()?.min(59) } else { 0 };
    let time = Time::new(rest[..2].parse().ok()?, rest[2..4].parse().ok()?, second, 0).ok()?;
    Some((time, without_fraction(&rest[end..])))
}

/// Two digits and what stands behind them.
fn digits(text: &str) -> Option<(i8, &str)> {
    let (two, rest) = text.split_at_checked(2)?;
    Some((two.parse().ok().filter(|number| (0..=60).contains(number))?, rest))
}

fn without_fraction(text: &str) -> &str {
    match text.strip_prefix(['.', ',']) {
        Some(rest) if rest.starts_with(|first: char| first.is_ascii_digit()) => {
            rest.trim_start_matches(|character: char| character.is_ascii_digit())
        }
        Some(_) | None => text,
    }
}

/// `p. m.` and the like, and what stands behind it.
fn half_of_the_day(text: &str) -> (Option<Half>, &str) {
    const HALVES: [(&str, Half); 8] = [
        ("a. m.", Half::Morning),
        ("a.m.", Half::Morning),
        ("a.m", Half::Morning),
        ("am", Half::Morning),
        ("p. m.", Half::Afternoon),
        ("p.m.", Half::Afternoon),
        ("p.m", Half::Afternoon),
        ("pm", Half::Afternoon),
    ];
    let rest = text.trim_start();
    let found = HALVES.iter().find_map(|(word, half)| Some((*half, rest.strip_prefix(word)?)));
    found.map_or((None, text), |(half, rest)| (Some(half), rest))
}

/// The offset that stands right behind the time or in a word of its own.
fn offset_in(rest: &str) -> Option<Offset> {
    let mut words = rest.split([' ', '(', ')', '[']).filter(|word| !word.is_empty());
    words.find_map(|word| {
        let greenwich = ["gmt", "utc", "ut", "z"].iter().find_map(|name| word.strip_prefix(name));
        match greenwich {
            Some("" | "]" | "." | ",") => Some(Offset::UTC),
            Some(offset) => numeric_offset(offset),
            None => numeric_offset(word),
        }
    })
}

/// `-05:00`, `+0530`, `-3`.
fn numeric_offset(text: &str) -> Option<Offset> {
    let (sign, number) = match text.split_at_checked(1)? {
        ("+", number) => (1, number),
        ("-", number) => (-1, number),
        _ => return None,
    };
    let (hours, minutes) = match number.split_once(':') {
        Some(parts) => parts,
        None if number.len() > 2 => number.split_at_checked(number.len() - 2)?,
        None => (number, "0"),
    };
    let number = |text: &str, most: i32| {
        let is_short = (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse::<i32>().ok().filter(|number| is_short && *number <= most)
    };
    Offset::from_seconds(sign * (number(hours, 14)? * 3600 + number(minutes, 59)? * 60)).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::time;

    use super::*;

    #[test]
    fn times_with_offsets_are_read_as_platforms_write_them() {
        let half_past_five = Offset::from_seconds(5 * 3600 + 1800).unwrap();
        for (text, hour, offset) in [
            ("2014-12-01T01:30:00.000Z", 1, Offset::UTC),
            ("2014-11-30T20:30:00.000-05:00", 20, Offset::constant(-5)),
            ("2014-12-01 01:30:00 +0000", 1, Offset::UTC),
            ("2014-12-01 01:30:00 UTC", 1, Offset::UTC),
            ("2014-12-01 07:30 +0530", 7, half_past_five),
            ("2026/03/04 10:30:52 p.\u{a0}m. GMT-3", 22, Offset::constant(-3)),
            ("4/3/2026, 12:30:02 a.\u{202f}m. GMT-5", 0, Offset::constant(-5)),
            ("Fri Jun 15 2018 22:30:52 GMT-0300 (-03)", 22, Offset::constant(-3)),
            ("Fri Jun 15 22:30:52 -03 2018", 22, Offset::constant(-3)),
            ("Fri Jun 15 22:30:52 UTC 2018", 22, Offset::UTC),
            ("20141201T013000Z", 1, Offset::UTC),
            ("2014-12-01T01:30-05", 1, Offset::constant(-5)),
        ] {
            let read = clock_with_offset(text).map(|(clock, offset)| (clock.hour(), clock.minute(), offset));
            assert_eq!(read, Some((hour, 30, offset)), "{text}");
        }
        assert_eq!(clock_with_offset("2014-12-01T23:59:60Z"), Some((time(23, 59, 59, 0), Offset::UTC)));
    }

    #[test]
    fn a_time_without_an_offset_or_a_day_alone_has_none() {
        for text in [
            "2014-12-01",
            "2014-12-01T01:30:00",
            "15/06/2018 10:31",
            "10:31 15-06-2018",
            "2018/06/15 8:08:41 am CET",
            "15 de junio de 2018 a las 10:31 p. m.",
            "20141201",
            "-05:00",
            "25:00Z",
            "10:é1 Z",
            "é:",
            ":",
        ] {
            assert_eq!(clock_with_offset(text), None, "{text}");
        }
    }
}
