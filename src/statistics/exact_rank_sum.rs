//! S08's permutation distribution: how often a random choice of answers has so extreme a rank sum, in whole numbers.

use super::sample::real_whole as real;

/// A level that somebody chose.
#[derive(Debug, Clone, Copy)]
pub(super) struct ChosenLevel {
    /// Twice the midrank of its answers among all.
    pub(super) doubled_rank: usize,
    /// Answers of both groups.
    pub(super) answers: usize,
}

/// The share of all choices of `chosen` answers whose doubled rank sum lies at least `distance` from what is expected.
///
/// A level gives a of its t answers in C(t, a) ways. Thin levels are convolved one by one; the two fullest come last and
/// are counted in closed form, which leaves little to convolve where most answers share two levels. At most 100 answers,
/// so that all counts fit `u128` (C(100, 50) is about 1.0e29). None under two levels.
pub(super) fn share_as_far_out(mut levels: Vec<ChosenLevel>, chosen: usize, distance: usize) -> Option<f64> {
    let answers: usize = levels.iter().map(|level| level.answers).sum();
    // Every choice has as many answers, so that all ranks may be shifted: the lowest becomes 0.
    let lowest = levels.iter().map(|level| level.doubled_rank).min()?;
    for level in &mut levels {
        level.doubled_rank -= lowest;
    }
    let expected = chosen * (answers + 1 - lowest);
    if distance == 0 {
        return Some(1.0);
    }
    levels.sort_by_key(|level| level.answers);
    let (fuller, thin) = levels.split_last_chunk::<2>().map(|(thin, fuller)| (*fuller, thin))?;
    let choices = thin.iter().fold(Choices::none(), |choices, level| choices.with(*level, chosen));
    let last_two = LastTwo::new(fuller);
    let (mut extreme, mut all) = (0, 0);
    for (taken, sums) in choices.by_taken.iter().enumerate() {
        let running = last_two.running(chosen - taken);
        for (sum, ways) in sums {
            extreme += ways * last_two.extreme(&running, *sum, expected, distance);
            all += ways * running[running.len() - 1];
        }
    }
    Some(real(extreme) / real(all))
}

/// In how many ways some answers can be taken from the levels so far: for each number of answers, the rank sums that
/// can be reached, low to high, with the ways to reach them.
struct Choices {
    by_taken: Vec<Vec<(usize, u128)>>,
}

impl Choices {
    fn none() -> Self {
        Self { by_taken: vec![vec![(0, 1)]] }
    }

    /// One level more, of which any number of answers may be taken, but no more than `most` in all.
    fn with(&self, level: ChosenLevel, most: usize) -> Self {
        let rows = (self.by_taken.len() + level.answers).min(most + 1);
        let from_level = binomials(level.answers);
        let highest = self.by_taken.iter().filter_map(|sums| sums.last()).map(|(sum, _)| *sum).max().unwrap_or(0);
        // Ways by rank sum, of one number of answers at a time.
        let mut ways = vec![0; highest + level.answers.min(most) * level.doubled_rank + 1];
        let row = |taken: usize| {
            let (mut first, mut end) = (ways.len(), 0);
            let fewest = (taken + 1).saturating_sub(self.by_taken.len());
            for (more, factor) in from_level.iter().enumerate().take(taken + 1).skip(fewest) {
                let shift = more * level.doubled_rank;
                let sums = &self.by_taken[taken - more];
                for (sum, count) in sums {
                    ways[sum + shift] += count * factor;
                }
                first = sums.first().map_or(first, |(sum, _)| first.min(sum + shift));
                end = sums.last().map_or(end, |(sum, _)| end.max(sum + shift + 1));
            }
            let reached = (first..end).zip(&mut ways[first.min(end)..end]).filter(|(_, count)| **count > 0);
            reached.map(|(sum, count)| (sum, std::mem::take(count))).collect()
        };
        Self { by_taken: (0..rows).map(row).collect() }
    }
}

/// The two fullest levels.
struct LastTwo {
    lower: ChosenLevel,
    gap: usize,
    from_lower: Vec<u128>,
    from_upper: Vec<u128>,
}

impl LastTwo {
    fn new(levels: [ChosenLevel; 2]) -> Self {
        let [first, second] = levels;
        let (lower, upper) = if first.doubled_rank < second.doubled_rank { (first, second) } else { (second, first) };
        let gap = upper.doubled_rank - lower.doubled_rank;
        Self { lower, gap, from_lower: binomials(lower.answers), from_upper: binomials(upper.answers) }
    }

    /// The ways to take `both` answers, fewer than 0, 1, 2 … of them from the upper level.
    fn running(&self, both: usize) -> Vec<u128> {
        let ways = |row: &[u128], count: usize| row.get(count).copied().unwrap_or(0);
        let mut sum = 0;
        let mut running = vec![0];
        for of_upper in 0..=both {
            sum += ways(&self.from_upper, of_upper) * ways(&self.from_lower, both - of_upper);
            running.push(sum);
        }
        running
    }

    /// The ways in which the rank sum, with `sum` of the other levels, is extreme.
    fn extreme(&self, running: &[u128], sum: usize, expected: usize, distance: usize) -> u128 {
        let both = running.len() - 2;
        let base = sum + both * self.lower.doubled_rank;
        let low = expected.checked_sub(distance + base).map_or(0, |room| (room / self.gap + 1).min(both + 1));
        let high = (expected + distance).saturating_sub(base).div_ceil(self.gap).min(both + 1);
        running[low] + running[both + 1] - running[high]
    }
}

/// C(n, 0) … C(n, n), by Pascal's triangle.
fn binomials(n: usize) -> Vec<u128> {
    let mut row = vec![1; n + 1];
    for end in 2..=n {
        for place in (1..end).rev() {
            row[place] += row[place - 1];
        }
    }
    row
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every choice, one by one.
    fn share_by_enumeration(levels: &[ChosenLevel], chosen: usize, distance: usize) -> f64 {
        let ranks: Vec<usize> = levels.iter().flat_map(|level| vec![level.doubled_rank; level.answers]).collect();
        let expected = chosen * (ranks.len() + 1);
        let (mut extreme, mut all) = (0_u128, 0_u128);
        for choice in 0_u32..1 << ranks.len() {
            if choice.count_ones() as usize == chosen {
                let sum: usize = (0..ranks.len()).filter(|bit| choice >> bit & 1 == 1).map(|bit| ranks[bit]).sum();
                all += 1;
                extreme += u128::from(sum.abs_diff(expected) >= distance);
            }
        }
        real(extreme) / real(all)
    }

    fn levels(counts: &[usize]) -> Vec<ChosenLevel> {
        let mut below = 0;
        counts
            .iter()
            .map(|answers| {
                let level = ChosenLevel { doubled_rank: 2 * below + answers + 1, answers: *answers };
                below += answers;
                level
            })
            .collect()
    }

    #[test]
    fn it_counts_what_enumeration_counts() {
        for counts in [vec![3, 4], vec![1, 2, 6, 3], vec![5, 1, 1, 5], vec![2, 2, 2, 2, 2, 2], vec![1; 11]] {
            for chosen in 1..=counts.iter().sum::<usize>() / 2 {
                for distance in 0..60 {
                    let expected = share_by_enumeration(&levels(&counts), chosen, distance);
                    let share = share_as_far_out(levels(&counts), chosen, distance).unwrap();
                    assert!((share - expected).abs() < 1e-12, "{counts:?} {chosen} {distance}: {share} {expected}");
                }
            }
        }
    }

    #[test]
    fn a_hundred_answers_on_eleven_levels_fit() {
        let counts = [9, 9, 9, 9, 9, 10, 9, 9, 9, 9, 9];
        let share = share_as_far_out(levels(&counts), 50, 1).unwrap();
        assert!(share > 0.9 && share <= 1.0);
    }
}
