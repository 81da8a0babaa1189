//! S12: letters that say which modules can't be told apart.

/// Most modules whose sets are all found; also the bits of a set.
const MOST_MODULES: usize = 128;

/// Most steps of the search. The 59,049 sets of thirty modules in three-way deadlock take 88,573; those of a real ranking
/// are hardly more than its modules.
const MOST_STEPS: usize = 100_000;

/// The letter columns: all maximal sets of modules without a differing pair, as positions in the order of mean rank. Two
/// modules share a column if and only if they don't differ. Columns are in lexicographic order of their members, so that
/// the first holds the best module.
///
/// Positions in `differing` that are no module are ignored. The sets are the maximal cliques of the graph of pairs that
/// don't differ. There may be up to 3^(k/3) of them: where finding all would take too long, which can't happen with fewer
/// than thirty modules, the columns are maximal sets that hold every pair at least once, and still two modules
/// share a column if and only if they don't differ.
///
/// Source: Piepho 2004, J Comput Graph Stat 13:456; Bron and Kerbosch 1973, Commun ACM 16:575.
///
/// ```
/// use plenaria::statistics::letter_columns;
///
/// // The first differs from the last; the second can't be told apart from either.
/// assert_eq!(letter_columns(3, &[(0, 2)]), [vec![0, 1], vec![1, 2]]);
/// ```
#[must_use]
pub fn letter_columns(modules: usize, differing: &[(usize, usize)]) -> Vec<Vec<usize>> {
    let alike = Alike::new(modules, differing);
    let mut columns = alike.all_sets().unwrap_or_else(|| alike.enough_sets());
    columns.sort();
    columns
}

/// The letter of a column: a to z, then aa, ab and so on.
///
/// ```
/// use plenaria::statistics::letter;
///
/// assert_eq!([0, 25, 26, 27, 701, 702].map(letter), ["a", "z", "aa", "ab", "zz", "aaa"]);
/// ```
#[must_use]
pub fn letter(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        rest -= 1;
        letters.extend(u8::try_from(rest % 26).map(|place| char::from(b'a' + place)));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

/// Which modules can't be told apart from which.
struct Alike {
    /// By position, whether each position differs not from it; never itself.
    of: Vec<Vec<bool>>,
}

impl Alike {
    fn new(modules: usize, differing: &[(usize, usize)]) -> Self {
        let mut of: Vec<Vec<bool>> = (0..modules).map(|one| (0..modules).map(|other| other != one).collect()).collect();
        for (one, other) in differing.iter().filter(|(one, other)| *one.max(other) < modules) {
            of[*one][*other] = false;
            of[*other][*one] = false;
        }
        Self { of }
    }

    /// All maximal sets, in any order; none if there are too many.
    fn all_sets(&self) -> Option<Vec<Vec<usize>>> {
        if self.of.len() > MOST_MODULES {
            return None;
        }
        let bits = |row: &Vec<bool>| {
            row.iter().enumerate().filter(|(_, alike)| **alike).fold(0_u128, |set, (place, _)| set | 1 << place)
        };
        let mut search = Search { alike: self.of.iter().map(bits).collect(), found: Vec::new(), steps: 0 };
        let everybody = (0..self.of.len()).fold(0, |set, place| set | 1 << place);
        if everybody != 0 {
            search.extend(0, everybody, 0)?;
        }
        Some(search.found.into_iter().map(|set| members(set).collect()).collect())
    }

    /// Maximal sets that hold every pair and every module: each that no set holds yet is filled up, best modules first.
    fn enough_sets(&self) -> Vec<Vec<usize>> {
        let modules = self.of.len();
        let mut together = vec![vec![false; modules]; modules];
        let mut sets = Vec::new();
        for (one, other) in (0..modules).flat_map(|one| (one..modules).map(move |other| (one, other))) {
            if together[one][other] || (one != other && !self.of[one][other]) {
                continue;
            }
            let set = self.filled_up(one, other);
            for member in &set {
                for fellow in &set {
                    together[*member][*fellow] = true;
                }
            }
            sets.push(set);
        }
        sets
    }

    fn filled_up(&self, one: usize, other: usize) -> Vec<usize> {
        let mut set = vec![one, other];
        set.dedup();
        for candidate in 0..self.of.len() {
            if set.iter().all(|member| self.of[candidate][*member]) {
                set.push(candidate);
            }
        }
        set.sort_unstable();
        set
    }
}

/// The search of Bron and Kerbosch with Tomita's pivot; a set is one bit a position.
struct Search {
    alike: Vec<u128>,
    found: Vec<u128>,
    steps: usize,
}

impl Search {
    /// Finds all maximal sets that hold `set`, some of the `possible` positions, and none of the `done`. None if it takes
    /// too many steps.
    fn extend(&mut self, set: u128, mut possible: u128, mut done: u128) -> Option<()> {
        self.steps += 1;
        if self.steps > MOST_STEPS {
            return None;
        }
        let spared = |position: &usize| (self.alike[*position] & possible).count_ones();
        let Some(pivot) = members(possible | done).max_by_key(spared) else {
            self.found.push(set);
            return Some(());
        };
        for position in members(possible & !self.alike[pivot]) {
            let alike = self.alike[position];
            self.extend(set | 1 << position, possible & alike, done & alike)?;
            possible &= !(1 << position);
            done |= 1 << position;
        }
        Some(())
    }
}

/// The positions of a set, lowest first.
fn members(set: u128) -> impl Iterator<Item = usize> {
    (0..MOST_MODULES).filter(move |position| set >> position & 1 == 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Groups of three that differ among themselves and from nobody else: as many sets as there can be.
    fn deadlocks(groups: usize) -> Vec<(usize, usize)> {
        (0..groups)
            .map(|group| 3 * group)
            .flat_map(|first| [(0, 1), (0, 2), (1, 2)].map(|(a, b)| (first + a, first + b)))
            .collect()
    }

    #[test]
    fn modules_that_all_differ_have_a_letter_each_and_equal_ones_share_one() {
        assert_eq!(letter_columns(3, &[(0, 1), (0, 2), (2, 1)]), [[0], [1], [2]]);
        assert_eq!(letter_columns(3, &[]), [[0, 1, 2]]);
        assert_eq!(letter_columns(1, &[]), [[0]]);
        assert!(letter_columns(0, &[]).is_empty());
    }

    #[test]
    fn a_pair_that_is_no_pair_of_modules_is_ignored() {
        assert_eq!(letter_columns(2, &[(0, 7), (1, 1)]), [[0, 1]]);
    }

    #[test]
    fn columns_are_in_the_order_of_their_members() {
        assert_eq!(letter_columns(4, &[(0, 3), (1, 2)]), [vec![0, 1], vec![0, 2], vec![1, 3], vec![2, 3]]);
    }

    #[test]
    fn the_most_sets_of_twenty_four_modules_are_all_found() {
        let columns = letter_columns(24, &deadlocks(8));
        assert_eq!(columns.len(), 6561);
        assert!(columns.windows(2).all(|pair| pair[0] < pair[1]) && columns.iter().all(|column| column.len() == 8));
        assert!(Alike::new(30, &deadlocks(10)).all_sets().is_some_and(|sets| sets.len() == 59_049));
    }

    #[test]
    fn where_sets_are_too_many_two_modules_share_one_if_and_only_if_they_do_not_differ() {
        for (modules, groups) in [(42, 14), (130, 1)] {
            let columns = letter_columns(modules, &deadlocks(groups));
            assert!(columns.len() <= modules * modules / 2);
            for (one, other) in (0..modules).flat_map(|one| (0..one).map(move |other| (one, other))) {
                let share = columns.iter().any(|column| column.contains(&one) && column.contains(&other));
                let differ = one / 3 == other / 3 && one / 3 < groups;
                assert_eq!(share, !differ, "{one} {other}");
            }
        }
    }
}
