//! S15: response rates.

use super::{Proportion, favourable_share};

/// The share of the eligible who answered, with Wilson's interval: AAPOR's RR1 if `answered` counts complete answers
/// only, RR2 if partial ones too. Who is on the roster with unknown attendance is eligible. None if nobody is eligible,
/// or if more answered than are eligible: a rate over 1 is a fault of the roster, not a rate.
///
/// Source: AAPOR 2023, Standard Definitions.
///
/// ```
/// use plenaria::statistics::response_rate;
///
/// assert!((response_rate(18, 24).unwrap().share - 0.75).abs() < 1e-12);
/// assert!(response_rate(25, 24).is_none());
/// ```
#[must_use]
pub fn response_rate(answered: u64, eligible: u64) -> Option<Proportion> {
    favourable_share(answered, eligible)
}
