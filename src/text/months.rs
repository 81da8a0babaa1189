//! Dates in words: month names, weekdays and times of day in Spanish, Portuguese and English.

use std::sync::LazyLock;

use jiff::civil::Date;
use serde::Deserialize;

use super::data_file::data_file;

/// The words of dates, folded.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct DateWords {
    months: Vec<Vec<String>>,
    weekdays: Vec<String>,
    joining: Vec<String>,
    halves: Vec<String>,
    zones: Vec<String>,
}

static WORDS: LazyLock<DateWords> = LazyLock::new(|| data_file(include_str!("date_words.toml")));

/// Whether a word is among these.
fn holds(words: &[String], word: &str) -> bool {
    words.iter().any(|known| known == word)
}

/// Whether a folded word says something else than the day: a weekday, a time, half a day, an offset from Greenwich.
pub(super) fn is_beside_a_day(word: &str) -> bool {
    let bare = word.trim_end_matches([',', '.']);
    holds(&WORDS.weekdays, bare) && bare != "mar" || is_time_of_day(word)
}

fn is_time_of_day(word: &str) -> bool {
    let bare = word.trim_end_matches([',', '.']);
    let is_clock = word.contains(':') && word.starts_with(|first: char| first.is_ascii_digit());
    let digits = word.strip_prefix(['+', '-']);
    let is_offset = digits.is_some_and(|digits| digits.len() <= 5 && digits.bytes().all(|byte| byte.is_ascii_digit()));
    is_clock
        || is_offset
        || holds(&WORDS.halves, bare)
        || bare == "m"
        || holds(&WORDS.zones, bare)
        || bare.starts_with("gmt")
}

/// `15 de junio de 2018`, `June 15, 2018`, `15-jun-18`, `Fri Jun 15 2018 10:31`; `read_year` reads its year.
pub(super) fn day_of_words(text: &str, read_year: impl Fn(&str) -> Option<i16>) -> Option<Date> {
    let mut numbers = Vec::new();
    let mut months = Vec::new();
    let tokens = text.split([' ', ',']).filter(|token| !token.is_empty() && !is_beside_a_day(token));
    let words = tokens.flat_map(|token| token.split(|character: char| !character.is_alphanumeric()));
    for word in words.filter(|word| !word.is_empty() && !holds(&WORDS.joining, word)) {
        if word.starts_with(|first: char| first.is_ascii_digit()) {
            numbers.push(word.trim_end_matches(|last: char| last.is_alphabetic()));
        } else {
            months.push((word, month_number(word)?));
        }
        let is_surely_month = months.iter().any(|(name, _)| *name != "mar");
        if numbers.len() == 2 && is_surely_month {
            break;
        }
    }
    // `mar. 4 de junio` is a Tuesday; `4 mar 2026` is in March.
    let month = match months.as_slice() {
        [(_, month)] | [("mar", _), (_, month)] | [(_, month), ("mar", _)] => *month,
        _ => return None,
    };
    let [first, second, ..] = numbers.as_slice() else { return None };
    let (day, year) = if first.len() == 4 { (second, first) } else { (first, second) };
    Date::new(read_year(year)?, month, day.parse().ok()?).ok()
}

/// The number of the month with a folded name, long or short.
#[must_use]
pub fn month_number(word: &str) -> Option<i8> {
    let place = WORDS.months.iter().position(|names| holds(names, word))?;
    i8::try_from(place + 1).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::dates::{DateOrder, read_date};

    #[test]
    fn month_names_of_three_languages_are_read() {
        for text in [
            "15 de junio de 2018",
            "15 de junho de 2018",
            "June 15, 2018",
            "15-jun-18",
            "15 jun. 2018 10:31",
            "viernes, 15 de junio de 2018",
            "Sexta-feira, 15 de junho de 2018 às 10:31",
            "15º de junho de 2018",
            "Fri Jun 15 2018 22:26:52 GMT-0300 (-03)",
            "Fri Jun 15 22:26:52 UTC 2018",
            "Fri Jun 15 22:26:52 -03 2018",
            "2018-Jun-15",
            "15/JUN/2018 10:31 p. m.",
            "the 15th of June 2018",
        ] {
            assert_eq!(read_date(text, DateOrder::Mdy), Some(date(2018, 6, 15)), "{text}");
        }
    }

    #[test]
    fn every_month_is_known_by_its_full_and_short_names() {
        let names = [
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "ene feb mar abr may jun jul ago sep oct nov dic",
            "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
            "jan fev mar abr mai jun jul ago set out nov dez",
            "January February March April May June July August September October November December",
            "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
        ];
        for list in names {
            for (name, month) in list.split(' ').zip(1..) {
                assert_eq!(read_date(&format!("4 {name} 2026"), DateOrder::Dmy), Some(date(2026, month, 4)), "{name}");
                assert_eq!(read_date(&format!("{name}. 4, 26"), DateOrder::Dmy), Some(date(2026, month, 4)), "{name}");
            }
        }
    }

    #[test]
    fn a_tuesday_is_no_march() {
        assert_eq!(read_date("mar. 9 de junio de 2026", DateOrder::Dmy), Some(date(2026, 6, 9)));
        assert_eq!(read_date("martes 3 de marzo de 2026", DateOrder::Dmy), Some(date(2026, 3, 3)));
        assert_eq!(read_date("mar 3 mar 2026", DateOrder::Dmy), Some(date(2026, 3, 3)));
    }

    #[test]
    fn words_that_only_begin_as_a_month_are_none() {
        for text in
            ["15 junk 2018", "15 main 2018", "settings 15 2018", "15 junio", "junio 2018", "32 de junio de 2018"]
        {
            assert_eq!(read_date(text, DateOrder::Dmy), None, "{text}");
        }
    }
}
