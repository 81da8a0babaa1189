//! How numbers of each unit are written, with their intervals.

use super::Locale;

/// How the number of a statistic is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberUnit {
    /// A middle score, with one decimal.
    Middle,
    /// A share, in whole percent.
    Share,
    /// A difference of shares, in signed points.
    Difference,
    /// A ratio from −1 to 1, times 100, signed.
    Ratio,
    /// A score, with two decimals.
    Score,
}

/// An end of a scale of shares.
enum OpenEnd {
    Lower,
    Upper,
}

impl NumberUnit {
    /// A number in this unit.
    #[must_use]
    pub fn written(self, number: f64, locale: &Locale) -> String {
        match self {
            Self::Share => locale.percent(number, 0),
            Self::Difference => {
                let is_one = (number * 100.0).round().abs().total_cmp(&1.0).is_eq();
                let key = if is_one { "unit-point" } else { "unit-points" };
                locale.text(key, &[("number", (&locale.signed_points(number)).into())])
            }
            Self::Ratio => locale.signed_points(number),
            Self::Middle => locale.decimal(number, 1),
            Self::Score => locale.decimal(number, 2),
        }
    }

    /// A number in this unit of which only is known between which others it lies: `at least 90 %`, `between 3.2 and 3.6`.
    #[must_use]
    pub fn bounds(self, lower: f64, upper: f64, locale: &Locale) -> String {
        let (low, high) = (self.written(lower, locale), self.written(upper, locale));
        match self.open_end(lower, upper) {
            Some(OpenEnd::Upper) => locale.text("at-least-bound", &[("bound", (&low).into())]),
            Some(OpenEnd::Lower) => locale.text("at-most-bound", &[("bound", (&high).into())]),
            None if low == high => low,
            None => locale.text("between-bounds", &[("lower", (&low).into()), ("upper", (&high).into())]),
        }
    }

    /// The same in as few letters as a small place has room for: `≥ 90 %`, `84–92 %`.
    #[must_use]
    pub fn bounds_short(self, lower: f64, upper: f64, locale: &Locale) -> String {
        match self.open_end(lower, upper) {
            Some(OpenEnd::Upper) => format!("≥\u{a0}{}", self.written(lower, locale)),
            Some(OpenEnd::Lower) => format!("≤\u{a0}{}", self.written(upper, locale)),
            None => self.interval(lower, upper, locale),
        }
    }

    /// The end at which a share can't lie farther.
    fn open_end(self, lower: f64, upper: f64) -> Option<OpenEnd> {
        match self {
            Self::Share if upper >= 1.0 => Some(OpenEnd::Upper),
            Self::Share if lower <= 0.0 => Some(OpenEnd::Lower),
            Self::Share | Self::Difference | Self::Ratio | Self::Middle | Self::Score => None,
        }
    }

    /// An interval in this unit: `62–91 %`, `−16 to +30`.
    #[must_use]
    pub fn interval(self, lower: f64, upper: f64, locale: &Locale) -> String {
        match self {
            Self::Share => locale.percent_interval(lower, upper),
            Self::Difference | Self::Ratio => {
                locale.from_to(&locale.signed_points(lower), &locale.signed_points(upper))
            }
            Self::Middle | Self::Score => format!("{}–{}", locale.decimal(lower, 2), locale.decimal(upper, 2)),
        }
    }
}
