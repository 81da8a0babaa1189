//! S16: what non-response could hide.

use super::sample::real;

/// The lowest and the highest that a share could be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bounds {
    /// If every silent person were unfavourable.
    pub lower: f64,
    /// If every silent person were favourable.
    pub upper: f64,
}

/// Manski's bounds of a favourable share: x/N and (x + m)/N over the N eligible, of whom x answered favourably and m
/// gave no answer to this item. None if nobody is eligible, or if x and m are more than the eligible.
///
/// Source: Manski 1989, J Hum Resour 24:343.
///
/// ```
/// use plenaria::statistics::non_response_bounds;
///
/// let bounds = non_response_bounds(12, 5, 20).unwrap();
/// assert!((bounds.lower - 0.60).abs() < 1e-12);
/// assert!((bounds.upper - 0.85).abs() < 1e-12);
/// ```
#[must_use]
pub fn non_response_bounds(favourable: u64, silent: u64, eligible: u64) -> Option<Bounds> {
    if eligible == 0 || favourable + silent > eligible {
        return None;
    }
    let n = real(eligible);
    Some(Bounds { lower: real(favourable) / n, upper: real(favourable + silent) / n })
}
