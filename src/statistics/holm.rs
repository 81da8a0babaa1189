//! S14: Holm's adjustment of p for several comparisons.

/// Holm's adjusted p, in the order given: with the m p-values sorted, the i-th is the largest of
/// min(1, (m − j + 1)·p₍j₎) over j ≤ i. A comparison without p stays without one and doesn't count in m.
///
/// Source: Holm 1979, Scand J Stat 6:65.
///
/// ```
/// use plenaria::statistics::holm;
///
/// let adjusted = holm(&[Some(0.01), None, Some(0.04)]);
/// assert!((adjusted[0].unwrap() - 0.02).abs() < 1e-12);
/// assert_eq!(adjusted[1], None);
/// assert!((adjusted[2].unwrap() - 0.04).abs() < 1e-12);
/// ```
#[must_use]
pub fn holm(p_values: &[Option<f64>]) -> Vec<Option<f64>> {
    let mut sorted: Vec<(f64, usize)> =
        p_values.iter().enumerate().filter_map(|(position, p)| p.map(|p| (p, position))).collect();
    sorted.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut adjusted = vec![None; p_values.len()];
    let mut largest: f64 = 0.0;
    let mut remaining: u32 = u32::try_from(sorted.len()).unwrap_or(u32::MAX);
    for (p, position) in sorted {
        largest = largest.max((f64::from(remaining) * p).min(1.0));
        adjusted[position] = Some(largest);
        remaining -= 1;
    }
    adjusted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_of_p_is_kept() {
        let adjusted = holm(&[Some(0.02), Some(0.012), Some(0.001)]);
        assert!(adjusted[2] < adjusted[1] && adjusted[1] <= adjusted[0]);
    }

    #[test]
    fn nothing_compared_is_nothing_adjusted() {
        assert!(holm(&[]).is_empty());
        assert_eq!(holm(&[None]), vec![None]);
    }
}
