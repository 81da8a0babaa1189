//! Which answers a released table leaves possible.
//!
//! Of a whole table there is one vector of counts. Where only a bound is told there are several; a number, a verdict or a
//! p is known as far as all of them agree. Up to three hundred are looked at one by one (a thousand took a run for the public
//! twice its time); of more, the lowest and the highest
//! bound what rises with the answers.

use super::answers::Answers;
use crate::limit::{Cells, CountedLevels, OptionCount, Side, Table, TableCounts};
use crate::survey::Scale;

/// Most vectors that are looked at one by one.
pub(in crate::measure) const MOST_TABLES: usize = 300;

/// Most pairs of vectors that are tested against each other.
const MOST_PAIRS: usize = 400;

/// Most vectors of which it is tried, one by one, whether what they say holds without anybody.
const MOST_TRIED: usize = 64;

/// The vectors of counts that a table leaves possible; never empty.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::measure) struct Possible {
    vectors: VectorRange,
    /// Of vectors with the same answers by class one each.
    by_class: VectorRange,
}

/// What is known of a set of vectors.
#[derive(Debug, Clone, PartialEq)]
enum VectorRange {
    /// All of them.
    All(Vec<Answers>),
    /// Too many: those in which the answers are lowest and highest.
    Between(Box<[Answers; 2]>),
}

impl VectorRange {
    fn of(parts: &Parts, answers: impl Fn(Vec<u64>) -> Answers) -> Self {
        match parts.vectors() {
            Some(vectors) => Self::All(vectors.into_iter().map(answers).collect()),
            None => Self::Between(Box::new([answers(parts.extreme(false)), answers(parts.extreme(true))])),
        }
    }

    fn vectors(&self) -> &[Answers] {
        match self {
            Self::All(vectors) => vectors,
            Self::Between(ends) => &ends[..],
        }
    }

    fn all(&self) -> Option<&[Answers]> {
        match self {
            Self::All(vectors) => Some(vectors),
            Self::Between(_) => None,
        }
    }
}

impl Possible {
    /// What a table leaves possible; none of a question with several options, which has no single answers.
    pub(in crate::measure) fn of(table: &Table, scale: &Scale) -> Option<Self> {
        let parts = Parts::of(table, scale)?;
        let answers = |levels| Answers::new(scale, levels, table.asked);
        Some(Self {
            vectors: VectorRange::of(&parts, answers),
            by_class: VectorRange::of(&parts.with_one_level_a_class(scale), answers),
        })
    }

    /// The one vector, where every answer is known.
    pub(in crate::measure) fn exactly(&self) -> Option<&Answers> {
        match self.all()? {
            [only] => Some(only),
            _ => None,
        }
    }

    /// All vectors, or the two between which they lie.
    pub(in crate::measure) fn vectors(&self) -> &[Answers] {
        self.vectors.vectors()
    }

    /// All vectors, if there are not too many.
    pub(in crate::measure) fn all(&self) -> Option<&[Answers]> {
        self.vectors.all()
    }

    /// Vectors that stand for all others with the same answers by class; those between which they lie, if too many.
    pub(in crate::measure) fn by_class(&self) -> &[Answers] {
        self.by_class.vectors()
    }

    /// Whether by class all are there.
    pub(in crate::measure) fn are_all_by_class(&self) -> bool {
        self.by_class.all().is_some()
    }

    /// Whether there are so few vectors that it can be tried whether what they say holds without anybody.
    pub(in crate::measure) fn are_few(&self) -> bool {
        self.all().is_some_and(|vectors| vectors.len() <= MOST_TRIED)
    }

    /// The vectors with the lowest and the highest answers.
    pub(in crate::measure) fn ends(&self) -> Option<[&Answers; 2]> {
        let ends = ends(self.vectors());
        Some([*ends.first()?, *ends.last()?])
    }

    /// Two lists whose pairs tell all that can be told of two questions together: all vectors of both, or where those pairs
    /// would be too many, the lowest and the highest of each. Whether they are all is told, too.
    pub(in crate::measure) fn to_pair<'a>(&'a self, other: &'a Self) -> (Vec<(&'a Answers, &'a Answers)>, bool) {
        let (one, two) = (self.vectors(), other.vectors());
        let all = self.all().is_some() && other.all().is_some() && one.len() * two.len() <= MOST_PAIRS;
        let pairs = |one: Vec<&'a Answers>, two: Vec<&'a Answers>| {
            one.iter().flat_map(|earlier| two.iter().map(|later| (*earlier, *later))).collect()
        };
        if all {
            (pairs(one.iter().collect(), two.iter().collect()), true)
        } else {
            (pairs(ends(one), ends(two)), false)
        }
    }

    /// Valid answers, which every table tells.
    pub(in crate::measure) fn valid(&self) -> u64 {
        self.vectors().first().map_or(0, |answers| answers.valid)
    }

    /// Respondents to whom the question was put, where that is told.
    pub(in crate::measure) fn asked(&self) -> Option<u64> {
        self.vectors().first().and_then(|answers| answers.asked)
    }

    /// The numbers of favourable answers that are possible, lowest first.
    pub(in crate::measure) fn favourable(&self) -> Option<Vec<u64>> {
        let mut counts: Vec<u64> = self.by_class.all()?.iter().map(|answers| answers.high).collect();
        counts.sort_unstable();
        counts.dedup();
        Some(counts)
    }
}

/// The vectors with the lowest and the highest answers: of those that a table leaves possible, one lies below all others
/// level by level, and so has the lowest sum, and one above.
fn ends(vectors: &[Answers]) -> Vec<&Answers> {
    let sum =
        |answers: &Answers| answers.levels.iter().enumerate().map(|(level, count)| level as u64 * count).sum::<u64>();
    let lowest = vectors.iter().min_by_key(|answers| sum(answers));
    let highest = vectors.iter().max_by_key(|answers| sum(answers));
    lowest.into_iter().chain(highest).collect()
}

/// Levels that are counted together, and how many answers they may hold.
struct Part {
    levels: Vec<usize>,
    least: u64,
    most: u64,
}

/// What is known of a table, part by part of the scale.
struct Parts {
    all: Vec<Part>,
    levels: usize,
    answered: u64,
}

impl Parts {
    fn of(table: &Table, scale: &Scale) -> Option<Self> {
        let levels = scale.levels.len();
        let parts = match &table.counts {
            TableCounts::Whole { cells, counts } => of_cells(*cells, counts, scale),
            TableCounts::AtLeast { side, least, .. } => of_bound(*side, *least, table, scale),
            TableCounts::Options(_) | TableCounts::OptionsAlone(_) => return None,
        };
        Some(Self { all: parts, levels, answered: table.answered })
    }

    /// The same with one level in the place of all of a class that are counted together.
    fn with_one_level_a_class(&self, scale: &Scale) -> Self {
        let class = |level: &usize| scale.levels.get(*level).and_then(|level| level.class);
        let one_each = |part: &Part| {
            let mut levels: Vec<usize> = Vec::new();
            for level in &part.levels {
                if !levels.iter().any(|other| class(other) == class(level)) {
                    levels.push(*level);
                }
            }
            Part { levels, ..*part }
        };
        Self { all: self.all.iter().map(one_each).collect(), ..*self }
    }

    /// All vectors; none if they are too many.
    fn vectors(&self) -> Option<Vec<Vec<u64>>> {
        let mut found = Vec::new();
        let all = self.fill(0, self.answered, &mut vec![0; self.levels], &mut found);
        all.then_some(found)
    }

    /// Adds the vectors with `left` answers in the parts from one on; false if there are too many.
    fn fill(&self, place: usize, left: u64, vector: &mut Vec<u64>, found: &mut Vec<Vec<u64>>) -> bool {
        let Some(part) = self.all.get(place) else {
            if left == 0 {
                found.push(vector.clone());
            }
            return found.len() <= MOST_TABLES;
        };
        let last = place + 1 == self.all.len();
        (part.least..=part.most.min(left))
            .filter(|count| !last || *count == left)
            .all(|count| self.share_out(place, &part.levels, count, left - count, vector, found))
    }

    /// Shares out so many answers over levels, in every way.
    fn share_out(
        &self,
        place: usize,
        levels: &[usize],
        count: u64,
        left: u64,
        vector: &mut Vec<u64>,
        found: &mut Vec<Vec<u64>>,
    ) -> bool {
        match levels {
            [] => count > 0 || self.fill(place + 1, left, vector, found),
            [only] => {
                vector[*only] = count;
                let all = self.fill(place + 1, left, vector, found);
                vector[*only] = 0;
                all
            }
            [first, others @ ..] => (0..=count).all(|here| {
                vector[*first] = here;
                let all = self.share_out(place, others, count - here, left, vector, found);
                vector[*first] = 0;
                all
            }),
        }
    }

    /// The vector with the lowest, or the highest, answers.
    fn extreme(&self, highest: bool) -> Vec<u64> {
        let end = |part: &Part| if highest { part.levels.last() } else { part.levels.first() }.copied();
        let mut vector = vec![0; self.levels];
        let mut left = self.answered;
        for part in &self.all {
            if let Some(level) = end(part) {
                vector[level] += part.least;
                left -= part.least.min(left);
            }
        }
        // What is left goes to the parts that lie farthest to that end.
        let mut parts: Vec<(usize, u64)> =
            self.all.iter().filter_map(|part| Some((end(part)?, part.most - part.least))).collect();
        parts.sort_by_key(|(level, _)| if highest { self.levels - level } else { *level });
        for (level, room) in parts {
            let more = room.min(left);
            vector[level] += more;
            left -= more;
        }
        vector
    }
}

fn of_cells(cells: Cells, counts: &[u64], scale: &Scale) -> Vec<Part> {
    let places = cells.of_levels(scale);
    let levels = |cell: usize| (0..places.len()).filter(|level| places[*level] == cell).collect();
    counts.iter().enumerate().map(|(cell, count)| Part { levels: levels(cell), least: *count, most: *count }).collect()
}

fn of_bound(side: Side, least: u64, table: &Table, scale: &Scale) -> Vec<Part> {
    let answered = table.answered;
    let lies = side.levels(scale, Cells::finest(scale));
    let (on, off): (Vec<usize>, Vec<usize>) = (0..lies.len()).partition(|level| lies[*level]);
    let others = Part { levels: off, least: 0, most: answered - least };
    let (levels, top, most) = match table.top(scale) {
        Some(CountedLevels { levels, count: OptionCount::Exactly(top) }) => (levels, top, top),
        Some(CountedLevels { levels, count: OptionCount::AtLeast(top) }) => (levels, top, answered),
        Some(CountedLevels { count: OptionCount::AtMost(_), .. }) | None => {
            return vec![Part { levels: on, least, most: answered }, others];
        }
    };
    let below: Vec<usize> = on.into_iter().filter(|level| !levels.contains(level)).collect();
    let top_part = Part { levels, least: top, most };
    let rest = Part { levels: below, least: least.saturating_sub(top_part.most), most: answered - top };
    vec![top_part, rest, others]
}
