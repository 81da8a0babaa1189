//! Where cells stand: `B5`, `A1:C3`.

use super::limits::{Limit, MOST_COLUMNS, MOST_ROWS};
use super::unreadable::Unreadable;

/// A cell's row, from 1, and column, from 0.
pub(super) type Position = (u64, u32);

/// Reads a cell's position; none if it is no position.
pub(super) fn position(text: &str) -> Result<Position, Unreadable> {
    let unknown = || Unreadable::Damaged("a cell stands nowhere".to_owned());
    let letters = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    let (letters, digits) = text.split_at(letters);
    if letters.is_empty() || digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(unknown());
    }
    let digit = |column: u64, letter: u8| {
        column.saturating_mul(26).saturating_add(u64::from(letter.to_ascii_uppercase() - b'A') + 1)
    };
    let column = letters.bytes().fold(0, digit);
    Ok((row(digits)?, within(column - 1)?))
}

/// Reads a row's number.
pub(super) fn row(digits: &str) -> Result<u64, Unreadable> {
    match digits.parse::<u64>() {
        Ok(row) if (1..=MOST_ROWS).contains(&row) => Ok(row),
        Ok(0) | Err(_) => Err(Unreadable::Damaged("a row stands nowhere".to_owned())),
        Ok(_) => Err(Unreadable::OverLimit(Limit::Rows)),
    }
}

/// A column, from 0, that a sheet can have.
pub(super) fn within(column: u64) -> Result<u32, Unreadable> {
    let found = u32::try_from(column).ok().filter(|column| (*column as usize) < MOST_COLUMNS);
    found.ok_or(Unreadable::OverLimit(Limit::Columns))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_are_read_within_what_a_sheet_can_have() {
        assert_eq!(position("A1"), Ok((1, 0)));
        assert_eq!(position("xfd1048576"), Ok((1_048_576, 16_383)));
        assert_eq!(position("XFE1"), Err(Unreadable::OverLimit(Limit::Columns)));
        assert_eq!(position("ZZZZZZZZZZZZZZZZZZZZZZZZ1"), Err(Unreadable::OverLimit(Limit::Columns)));
        assert_eq!(position("A1048577"), Err(Unreadable::OverLimit(Limit::Rows)));
        for text in ["", "A", "1", "A0", "A-1", "Á1", "A99999999999999999999999"] {
            assert!(matches!(position(text), Err(Unreadable::Damaged(_))), "{text}");
        }
    }
}
