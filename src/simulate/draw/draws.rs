//! Draws: the only place where chance enters, from a stream of numbers that a seed fixes for ever.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// What a draw is for. Each purpose has a stream of its own, so that another comment leaves the ratings as they were.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::simulate) enum Purpose {
    /// Who takes part, and who answers.
    Participants,
    /// What people think and rate.
    Ratings,
    /// What people write.
    Comments,
    /// What goes wrong in a delivered file.
    Messes,
    /// What member states submit to the evaluation meeting.
    Requests,
    /// What people knew before a module, and know after it.
    Knowledge,
}

/// A stream of draws.
#[derive(Debug)]
pub(in crate::simulate) struct Draws(ChaCha8Rng);

impl Draws {
    /// The stream of a seed for one purpose; `number` tells apart what has the same purpose, such as seminars.
    pub(in crate::simulate) fn new(seed: u64, purpose: Purpose, number: usize) -> Self {
        let mut key = [0; 32];
        key[..8].copy_from_slice(&seed.to_le_bytes());
        let mut generator = ChaCha8Rng::from_seed(key);
        generator.set_stream((purpose as u64) << 32 | number as u64);
        Self(generator)
    }

    /// A whole number from 0 to `bound` - 1, each as likely as any other; 0 if there is none.
    pub(in crate::simulate) fn below(&mut self, bound: usize) -> usize {
        let scaled = u128::from(self.0.next_u64()) * (bound as u128);
        usize::try_from(scaled >> 64).unwrap_or(0)
    }

    /// Whether something happens that happens in so many of a hundred cases.
    pub(super) fn happens(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of several; the list must not be empty.
    pub(super) fn one_of<T: Clone>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())].clone()
    }

    /// Brings a list into an order by chance.
    pub(super) fn shuffle<T>(&mut self, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            let other = self.below(last + 1);
            list.swap(last, other);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stream_is_the_same_on_every_machine_and_for_ever() {
        let mut draws = Draws::new(2012, Purpose::Ratings, 3);
        let numbers: Vec<usize> = (0..8).map(|_| draws.below(10_000)).collect();
        assert_eq!(numbers, [2406, 7391, 7554, 9876, 5650, 9949, 64, 4529]);
    }

    #[test]
    fn every_number_below_the_bound_is_about_as_likely() {
        let mut draws = Draws::new(1, Purpose::Ratings, 0);
        let mut counts = [0_usize; 7];
        for _ in 0..70_000 {
            counts[draws.below(7)] += 1;
        }
        assert!(counts.iter().all(|count| (9_500..10_500).contains(count)), "{counts:?}");
    }

    #[test]
    fn purposes_do_not_disturb_each_other() {
        let first = Draws::new(5, Purpose::Ratings, 0).below(1 << 40);
        assert_ne!(first, Draws::new(5, Purpose::Comments, 0).below(1 << 40));
        assert_ne!(first, Draws::new(5, Purpose::Ratings, 1).below(1 << 40));
        assert_ne!(first, Draws::new(6, Purpose::Ratings, 0).below(1 << 40));
    }

    #[test]
    fn a_shuffled_list_holds_what_it_held() {
        let mut list: Vec<usize> = (0..50).collect();
        Draws::new(9, Purpose::Participants, 0).shuffle(&mut list);
        assert!(!list.is_sorted());
        list.sort_unstable();
        assert_eq!(list, (0..50).collect::<Vec<_>>());
    }
}
