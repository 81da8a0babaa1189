//! S12's permutation distribution: how often random signs give so extreme a sum of ranks, in whole numbers.

/// Differences of the same size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Tied {
    /// Twice their midrank.
    pub(super) doubled_rank: u64,
    /// How many they are.
    pub(super) pairs: u64,
}

/// In how many of all sign patterns the doubled ranks of one sign sum to at most `highest`.
///
/// Of t tied differences a have that sign in C(t, a) ways, so that the distribution is convolved size by size instead of
/// pair by pair, and no further than `highest`; the most frequent size comes last and is counted in closed form. At most
/// 63 pairs, so that all counts fit `u64`.
pub(super) fn patterns_up_to(mut tied: Vec<Tied>, highest: u64) -> Option<u64> {
    tied.sort_by_key(|size| size.pairs);
    let Some((fullest, thin)) = tied.split_last() else { return Some(1) };
    let mut ways: Vec<u64> = vec![1];
    for size in thin {
        ways = with(&ways, *size, usize::try_from(highest).ok()?)?;
    }
    let mut at_most = 0;
    let cumulative: Vec<u64> = binomials(fullest.pairs)
        .into_iter()
        .map(|patterns| {
            at_most += patterns;
            at_most
        })
        .collect();
    let mut patterns = 0;
    for (sum, count) in (0..=highest).zip(&ways).filter(|(_, count)| **count > 0) {
        let of_fullest = ((highest - sum) / fullest.doubled_rank).min(fullest.pairs);
        patterns += count * cumulative.get(usize::try_from(of_fullest).ok()?)?;
    }
    Some(patterns)
}

/// The ways to each sum up to `highest`, with one more size.
fn with(ways: &[u64], size: Tied, highest: usize) -> Option<Vec<u64>> {
    let rank = usize::try_from(size.doubled_rank).ok()?;
    let pairs = usize::try_from(size.pairs).ok()?;
    let mut more = vec![0; (ways.len() + rank * pairs).min(highest + 1)];
    let binomials = binomials(size.pairs);
    for (sum, count) in ways.iter().enumerate().filter(|(_, count)| **count > 0) {
        for (way, factor) in more.iter_mut().skip(sum).step_by(rank).zip(&binomials) {
            *way += count * factor;
        }
    }
    Some(more)
}

/// C(n, 0) … C(n, n).
fn binomials(n: u64) -> Vec<u64> {
    let mut row = vec![1];
    let mut ways: u128 = 1;
    for taken in 0..n {
        ways = ways * u128::from(n - taken) / u128::from(taken + 1);
        row.push(u64::try_from(ways).unwrap_or(u64::MAX));
    }
    row
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_counts_what_enumeration_counts() {
        let tied = [(3, 2), (8, 3), (15, 4), (21, 2), (24, 1)];
        let tied: Vec<Tied> = tied.map(|(doubled_rank, pairs)| Tied { doubled_rank, pairs }).into();
        let ranks: Vec<u64> = tied.iter().flat_map(|size| (0..size.pairs).map(|_| size.doubled_rank)).collect();
        let sums: Vec<u64> = (0_u32..1 << ranks.len())
            .map(|signs| ranks.iter().enumerate().filter(|(bit, _)| signs >> bit & 1 == 1).map(|(_, rank)| rank).sum())
            .collect();
        for highest in 0..ranks.iter().sum::<u64>() + 2 {
            let enumerated = sums.iter().filter(|sum| **sum <= highest).count() as u64;
            assert_eq!(patterns_up_to(tied.clone(), highest), Some(enumerated), "{highest}");
        }
    }

    #[test]
    fn sixty_pairs_of_different_size_fit() {
        let tied = (1..=60).map(|rank| Tied { doubled_rank: 2 * rank, pairs: 1 }).collect();
        assert_eq!(patterns_up_to(tied, 60 * 61), Some(1 << 60));
        assert_eq!(patterns_up_to(vec![Tied { doubled_rank: 61, pairs: 60 }], 61 * 60), Some(1 << 60));
    }

    #[test]
    fn without_differences_there_is_one_pattern() {
        assert_eq!(patterns_up_to(Vec::new(), 0), Some(1));
    }
}
