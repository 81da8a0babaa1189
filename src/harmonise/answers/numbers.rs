//! Reads the numbers that people and spreadsheets write into cells: plain ones and percentages.

use crate::survey::{Delivery, Scale, ScaleKind};

/// What stands before decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::harmonise) enum DecimalMark {
    Point,
    Comma,
    /// People wrote a comma; of the numbers in a sheet, which hold none, a point was written by us.
    CommaInSheet,
}

/// A number as it is written.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct WrittenNumber {
    number: f64,
    is_percentage: bool,
}

impl DecimalMark {
    /// What the files of a delivery have, and one of them that is a sheet.
    pub(in crate::harmonise) fn of(delivery: &Delivery, is_sheet: bool) -> Self {
        match (delivery.decimal_comma, is_sheet) {
            (false, _) => Self::Point,
            (true, false) => Self::Comma,
            (true, true) => Self::CommaInSheet,
        }
    }

    fn characters(self) -> &'static [char] {
        match self {
            Self::Point => &['.'],
            Self::Comma => &[','],
            Self::CommaInSheet => &[',', '.'],
        }
    }
}

impl WrittenNumber {
    /// A folded text as a number: sign, digits, decimals, percent sign. No exponents, no groups of thousands.
    pub(super) fn read(folded: &str, mark: DecimalMark) -> Option<Self> {
        let (digits, is_percentage) =
            folded.strip_suffix('%').map_or((folded, false), |number| (number.trim_end(), true));
        Some(Self { number: plain_number(digits, mark)?, is_percentage })
    }

    /// Whether people may answer so on scales of this kind; a label's number is no percentage.
    pub(super) fn is_meant_for(self, kind: ScaleKind) -> bool {
        kind.is_answered_in_numbers() || (kind.is_rating() && !self.is_percentage)
    }

    /// The number that it means on a scale: a percentage is the number before its sign, and a share where the scale
    /// reaches no further than 1.
    pub(super) fn on(self, scale: &Scale) -> f64 {
        let is_share = self.is_percentage && scale.range().is_some_and(|(_, highest)| highest <= 1.0);
        if is_share { self.number / 100.0 } else { self.number }
    }
}

fn plain_number(text: &str, mark: DecimalMark) -> Option<f64> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (whole, decimals) = digits.split_once(mark.characters()).unwrap_or((digits, "0"));
    let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if plain(whole) && plain(decimals) { text.replace(mark.characters(), ".").parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::harmonise::examples::numeric;

    #[test]
    fn a_percentage_is_the_number_before_its_sign_and_a_share_where_the_scale_ends_at_one() {
        let read = |text: &str, mark, (low, high)| {
            WrittenNumber::read(text, mark).map(|number| number.on(&numeric(low, high)))
        };
        let (wide, share) = ((0, 100), (0, 1));
        assert_eq!(read("85%", DecimalMark::Point, wide), Some(85.0));
        assert_eq!(read("100 %", DecimalMark::Point, wide), Some(100.0));
        assert_eq!(read("85,5 %", DecimalMark::Comma, wide), Some(85.5));
        assert_eq!(read("85.5%", DecimalMark::CommaInSheet, wide), Some(85.5));
        assert_eq!(
            (read("85%", DecimalMark::Point, share), read("0.85", DecimalMark::Point, share)),
            (Some(0.85), Some(0.85))
        );
        for text in ["%", "85%%", "85,5%", "85 % o más", "%85", "8 5%", "1,234.5"] {
            assert_eq!(read(text, DecimalMark::Point, wide), None, "{text}");
        }
    }
}
