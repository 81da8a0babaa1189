//! Bounded numbers.

use serde::{Deserialize, Serialize};

/// A share of a whole, from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Serialize, Deserialize)]
#[serde(try_from = "f64", into = "f64")]
pub struct Share(f64);

/// A number that is no share.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
#[error("{0} is not a share: write a number from 0 to 1, such as 0.8 for 80 %")]
pub struct NotAShare(pub f64);

impl Share {
    /// None of it.
    pub const ZERO: Self = Self(0.0);

    /// The share `part` has of `whole`; none if the whole is 0 or smaller than the part.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "counts of answers stay far below 2^53")]
    pub fn of(part: u64, whole: u64) -> Option<Self> {
        (whole > 0 && part <= whole).then(|| Self(part as f64 / whole as f64))
    }

    /// The number, from 0 to 1.
    #[must_use]
    pub fn get(self) -> f64 {
        self.0
    }
}

impl TryFrom<f64> for Share {
    type Error = NotAShare;

    fn try_from(number: f64) -> Result<Self, NotAShare> {
        if (0.0..=1.0).contains(&number) { Ok(Self(number)) } else { Err(NotAShare(number)) }
    }
}

impl From<Share> for f64 {
    fn from(share: Share) -> Self {
        share.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_of_nothing_is_none() {
        assert_eq!(Share::of(0, 0), None);
        assert_eq!(Share::of(3, 2), None);
        assert_eq!(Share::of(1, 4).map(Share::get), Some(0.25));
    }

    #[test]
    fn nan_is_no_share() {
        assert!(Share::try_from(f64::NAN).is_err());
    }
}
