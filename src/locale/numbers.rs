//! Numbers as each language writes them.

use icu_decimal::input::Decimal;

use super::Locale;
use crate::survey::{Language, PeopleRange};

impl Locale {
    /// A number with so many decimals: `4,43` in Spanish and Portuguese, `4.43` in English. Shows `–` for what is no
    /// number.
    #[must_use]
    pub fn decimal(&self, number: f64, decimals: usize) -> String {
        let plain = format!("{number:.decimals$}");
        let plain = if plain.trim_matches(['-', '0', '.']).is_empty() { plain.replace('-', "") } else { plain };
        match Decimal::try_from_str(&plain) {
            Ok(decimal) => self.decimals.format(&decimal).to_string().replace('-', "−"),
            Err(_) => "–".to_owned(),
        }
    }

    /// A count, grouped as the language groups.
    #[must_use]
    pub fn count(&self, count: u64) -> String {
        self.decimals.format(&Decimal::from(count)).to_string()
    }

    /// How many people: `20`, or `20–60` where it isn't known whose forms are whose.
    #[must_use]
    pub fn people(&self, people: PeopleRange) -> String {
        match people.exact() {
            Some(exact) => self.count(exact),
            None => format!("{}–{}", self.count(people.least), self.count(people.most)),
        }
    }

    /// A share as a percentage with so many decimals: `85 %` with a no-break space in Spanish and Portuguese, `85%` in
    /// English.
    #[must_use]
    pub fn percent(&self, share: f64, decimals: usize) -> String {
        format!("{}{}", self.decimal(share * 100.0, decimals), self.percent_sign())
    }

    /// A difference of shares in percentage points, signed: `+12`, `−8`.
    #[must_use]
    pub fn signed_points(&self, difference: f64) -> String {
        let points = self.decimal(difference * 100.0, 0);
        if points.starts_with('−') || points == "0" { points } else { format!("+{points}") }
    }

    /// An interval of shares: `62–91 %`.
    #[must_use]
    pub fn percent_interval(&self, lower: f64, upper: f64) -> String {
        format!("{}–{}{}", self.decimal(lower * 100.0, 0), self.decimal(upper * 100.0, 0), self.percent_sign())
    }

    /// A p-value: three decimals, `< 0,001` below.
    #[must_use]
    pub fn p_value(&self, p: f64) -> String {
        if p < 0.001 { format!("<\u{a0}{}", self.decimal(0.001, 3)) } else { self.decimal(p, 3) }
    }

    fn percent_sign(&self) -> &'static str {
        match self.language {
            Language::Es | Language::Pt => "\u{a0}%",
            Language::En => "%",
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::locale::Locales;
    use crate::survey::Language;

    #[test]
    fn numbers_are_written_as_each_language_writes_them() -> Result<(), crate::locale::DefectiveCatalogue> {
        let locales = Locales::load()?;
        let written = |language| {
            let locale = locales.get(language);
            [
                locale.decimal(1234.567, 2),
                locale.percent(0.854, 0),
                locale.count(12345),
                locale.p_value(0.0004),
                locale.signed_points(-0.123),
                locale.signed_points(0.5),
                locale.decimal(-0.001, 1),
                locale.decimal(f64::NAN, 1),
                locale.percent_interval(0.62, 0.914),
            ]
        };
        assert_eq!(
            written(Language::Es),
            ["1234,57", "85\u{a0}%", "12.345", "<\u{a0}0,001", "−12", "+50", "0,0", "–", "62–91\u{a0}%"]
        );
        assert_eq!(
            written(Language::Pt),
            ["1.234,57", "85\u{a0}%", "12.345", "<\u{a0}0,001", "−12", "+50", "0,0", "–", "62–91\u{a0}%"]
        );
        assert_eq!(
            written(Language::En),
            ["1,234.57", "85%", "12,345", "<\u{a0}0.001", "−12", "+50", "0.0", "–", "62–91%"]
        );
        Ok(())
    }
}
