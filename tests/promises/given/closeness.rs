//! Whether two numbers are the same but for rounding.

/// Whether they differ by less than rounding may have done.
pub(crate) fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * (1.0 + a.abs())
}

/// The same of numbers that may not be there: both are, or neither is.
pub(crate) fn both_close(a: Option<f64>, b: Option<f64>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => close(a, b),
        (None, None) => true,
        (Some(_), None) | (None, Some(_)) => false,
    }
}
