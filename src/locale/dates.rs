//! Dates as each language writes them.

use jiff::civil::Date;

use super::Locale;
use crate::survey::Language;

const SPANISH: [&str; 12] = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
];
const PORTUGUESE: [&str; 12] = [
    "janeiro",
    "fevereiro",
    "março",
    "abril",
    "maio",
    "junho",
    "julho",
    "agosto",
    "setembro",
    "outubro",
    "novembro",
    "dezembro",
];
const ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

impl Locale {
    /// The name of the month, 1 to 12.
    fn month(&self, date: Date) -> &'static str {
        let at = usize::from(date.month().unsigned_abs()) - 1;
        match self.language {
            Language::Es => SPANISH[at],
            Language::Pt => PORTUGUESE[at],
            Language::En => ENGLISH[at],
        }
    }

    fn of(&self) -> &'static str {
        match self.language {
            Language::Es | Language::Pt => " de ",
            Language::En => " ",
        }
    }

    /// A day: `19 de octubre de 2014`, `19 October 2014`.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        let of = self.of();
        format!("{}{of}{}{of}{}", date.day(), self.month(date), date.year())
    }

    /// The days from one to another: `12–19 de octubre de 2014`.
    #[must_use]
    pub fn date_range(&self, start: Date, end: Date) -> String {
        let of = self.of();
        if start == end {
            self.date(start)
        } else if (start.year(), start.month()) == (end.year(), end.month()) {
            format!("{}–{}", start.day(), self.date(end))
        } else if start.year() == end.year() {
            format!("{}{of}{} – {}", start.day(), self.month(start), self.date(end))
        } else {
            format!("{} – {}", self.date(start), self.date(end))
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use crate::locale::Locales;
    use crate::survey::Language;

    #[test]
    fn days_of_one_month_share_its_name() -> Result<(), crate::locale::DefectiveCatalogue> {
        let locales = Locales::load()?;
        let range = |language| locales.get(language).date_range(date(2014, 10, 12), date(2014, 10, 19));
        assert_eq!(range(Language::Es), "12–19 de octubre de 2014");
        assert_eq!(range(Language::Pt), "12–19 de outubro de 2014");
        assert_eq!(range(Language::En), "12–19 October 2014");
        Ok(())
    }
}
