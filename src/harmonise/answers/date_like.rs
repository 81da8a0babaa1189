//! Recognises answers that a spreadsheet turned into dates, such as `01-may` for the class `1-5`.

use jiff::civil::{Date, date};

use crate::survey::Scale;
use crate::text::{fold, month_number};

/// The levels of a scale whose labels a spreadsheet may take for dates, and the two numbers of each label.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct DateLike {
    levels: Vec<(usize, [u32; 2])>,
}

/// An answer that was turned into a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Turned {
    /// The only level whose label may have become this date.
    pub(in crate::harmonise) level: Option<usize>,
}

impl DateLike {
    /// The levels of a scale that may be meant by a date; none for most scales.
    pub(in crate::harmonise) fn of(scale: &Scale) -> Self {
        let labels =
            scale.levels.iter().enumerate().flat_map(|(place, level)| {
                level.label.iter().filter_map(move |label| Some((place, two_numbers(label)?)))
            });
        let mut levels: Vec<_> = labels.collect();
        levels.dedup();
        Self { levels }
    }

    /// The answer that a text was before it became a date; none if the text is no date or no label could become one.
    pub(in crate::harmonise) fn read(&self, text: &str) -> Option<Turned> {
        if self.levels.is_empty() {
            return None;
        }
        let [one, other] = day_and_month(&fold(text))?;
        let is_meant = |numbers: &[u32; 2]| *numbers == [one, other] || *numbers == [other, one];
        let mut places: Vec<usize> =
            self.levels.iter().filter(|(_, numbers)| is_meant(numbers)).map(|(place, _)| *place).collect();
        places.dedup();
        Some(Turned { level: if let [only] = places.as_slice() { Some(*only) } else { None } })
    }
}

/// The numbers of a label such as `1-5` or `3/5`, if they could be a day and a month.
fn two_numbers(label: &str) -> Option<[u32; 2]> {
    let (one, other) = label.split_once(['-', '/', '.', '–'])?;
    let [one, other] = [one, other].map(|part| part.trim().parse().ok().filter(|number| (1..=31).contains(number)));
    let numbers = [one?, other?];
    numbers.iter().any(|number| *number <= 12).then_some(numbers)
}

/// Day and month of a date without or with its year, or of the number that a spreadsheet keeps for it.
fn day_and_month(text: &str) -> Option<[u32; 2]> {
    if let Some(day) = of_serial(text) {
        return Some([u32::try_from(day.day()).ok()?, u32::try_from(day.month()).ok()?]);
    }
    let date = text.split_once([' ', 't']).filter(|(_, time)| time.contains(':')).map_or(text, |(date, _)| date);
    let parts: Vec<&str> = date.split(['-', '/', '.', ' ']).filter(|part| !matches!(*part, "" | "de" | "of")).collect();
    let months = parts.iter().filter_map(|part| u32::try_from(month_number(part)?).ok()).collect::<Vec<_>>();
    let numbers = parts.iter().filter_map(|part| part.parse::<u32>().ok()).collect::<Vec<_>>();
    if months.len() + numbers.len() != parts.len() {
        return None;
    }
    let small: Vec<u32> = numbers.iter().copied().filter(|number| (1..=31).contains(number)).collect();
    match (months.as_slice(), numbers.len()) {
        ([month], 1 | 2) => Some([*small.first()?, *month]),
        // The year stands first or last.
        ([], 3) if numbers[0] > 31 => Some([numbers[2], numbers[1]]),
        ([], 3) => Some([numbers[0], numbers[1]]),
        ([] | [_, ..], _) => None,
    }
}

/// Days since the end of 1899, as a spreadsheet counts them; only those of our time.
fn of_serial(text: &str) -> Option<Date> {
    let days: i64 =
        text.strip_suffix(".0").unwrap_or(text).parse().ok().filter(|days| (36_000..65_000).contains(days))?;
    date(1899, 12, 30).checked_add(jiff::Span::new().days(days)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::harmonise::examples::{agree5, options_of};

    #[test]
    fn classes_that_a_spreadsheet_took_for_dates_are_recognised_in_its_language() {
        let hours = DateLike::of(&options_of(&["1-5", "6-10", "11-15"]));
        for text in
            ["01-may", "01/mai", "5-Jan", "46143", "2026-05-01 00:00:00", "01/05/2026", "1 de mayo", "May-1", "5/1/26"]
        {
            assert_eq!(hours.read(text), Some(Turned { level: Some(0) }), "{text}");
        }
        assert_eq!(hours.read("06-oct"), Some(Turned { level: Some(1) }));
        assert_eq!(hours.read("07-ago"), Some(Turned { level: None }));
        let ratings = DateLike::of(&options_of(&["1/5", "2/5", "3/5", "4/5", "5/5"]));
        assert_eq!(ratings.read("05-may"), Some(Turned { level: Some(4) }));
        assert_eq!(ratings.read("03/05/2026"), Some(Turned { level: Some(2) }));
    }

    #[test]
    fn what_is_no_date_or_stands_on_another_scale_is_left_alone() {
        let hours = DateLike::of(&options_of(&["1-5", "6-10"]));
        for text in ["", "7", "more than 10", "1-6", "99", "mayo", "muchas", "12:30"] {
            assert_eq!(hours.read(text), None, "{text}");
        }
        assert_eq!(DateLike::of(&agree5()).read("01-may"), None);
    }
}
