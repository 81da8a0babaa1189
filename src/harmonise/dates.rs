//! Reads dates as people and platforms write them, in the declared order of day, month and year.

use jiff::civil::Date;

use super::fold::fold;
use crate::survey::DateOrder;

/// The day that a text names, in the declared order; a time after it is passed over. A year of four digits in front
/// is ISO 8601 whatever was declared.
pub(super) fn read_date(text: &str, order: DateOrder) -> Option<Date> {
    let text = fold(text);
    let numbers = || leading_numbers(&text).and_then(|parts| from_parts(parts, order));
    numbers().or_else(|| with_month_name(&text))
}

/// The order in which the text would be a date, if the declared one doesn't fit.
pub(super) fn fitting_order(text: &str) -> Option<DateOrder> {
    [DateOrder::Dmy, DateOrder::Mdy, DateOrder::Ymd].into_iter().find(|order| read_date(text, *order).is_some())
}

/// The name of an order, as declared.
pub(super) fn order_name(order: DateOrder) -> &'static str {
    match order {
        DateOrder::Dmy => "dmy",
        DateOrder::Mdy => "mdy",
        DateOrder::Ymd => "ymd",
    }
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

/// Beginnings of month names in Spanish, Portuguese and English, folded.
const MONTHS: [&[&str]; 12] = [
    &["ene", "jan"],
    &["feb", "fev"],
    &["mar"],
    &["abr", "apr"],
    &["may", "mai"],
    &["jun"],
    &["jul"],
    &["ago", "aug"],
    &["sep", "set"],
    &["oct", "out"],
    &["nov"],
    &["dic", "dez", "dec"],
];

/// `15 de junio de 2018`, `June 15, 2018`, `15-jun-18`.
fn with_month_name(text: &str) -> Option<Date> {
    let mut numbers = Vec::new();
    let mut month = None;
    let words = text.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty());
    for word in words.filter(|word| !matches!(*word, "de" | "del" | "do" | "of")) {
        if word.starts_with(|first: char| first.is_ascii_digit()) {
            numbers.push(word.trim_end_matches(|last: char| last.is_alphabetic()));
        } else if month.is_none() {
            month = Some(month_number(word)?);
        } else {
            return None;
        }
        if numbers.len() == 2 && month.is_some() {
            break;
        }
    }
    let (day, year) = (numbers.first()?, numbers.get(1)?);
    Date::new(read_year(year)?, month?, day.parse().ok()?).ok()
}

fn month_number(word: &str) -> Option<i8> {
    let place = MONTHS.iter().position(|starts| starts.iter().any(|start| word.starts_with(start)))?;
    i8::try_from(place + 1).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_declared_order_decides() {
        assert_eq!(read_date("9/6/16 13:05", DateOrder::Mdy), Some(date(2016, 9, 6)));
        assert_eq!(read_date("9/6/16 13:05", DateOrder::Dmy), Some(date(2016, 6, 9)));
        assert_eq!(read_date("15/06/2018 10:31", DateOrder::Dmy), Some(date(2018, 6, 15)));
        assert_eq!(read_date("15/06/2018 10:31", DateOrder::Mdy), None);
        assert_eq!(fitting_order("15/06/2018"), Some(DateOrder::Dmy));
    }

    #[test]
    fn iso_dates_need_no_order() {
        for text in ["2018-06-15", "2018-06-15T10:31:00Z", "2018/06/15 8:08:41 am CET", " 2018.6.15 "] {
            assert_eq!(read_date(text, DateOrder::Dmy), Some(date(2018, 6, 15)), "{text}");
        }
    }

    #[test]
    fn month_names_of_three_languages_are_read() {
        for text in ["15 de junio de 2018", "15 de junho de 2018", "June 15, 2018", "15-jun-18", "15 jun. 2018 10:31"] {
            assert_eq!(read_date(text, DateOrder::Dmy), Some(date(2018, 6, 15)), "{text}");
        }
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in ["", "soon", "31/02/2018", "1/2", "1/2/3/2018", "2018", "15/06/2018x", "1-5", "15/06/218"] {
            assert_eq!(read_date(text, DateOrder::Dmy), None, "{text}");
        }
    }
}
