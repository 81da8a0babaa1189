//! S12 in a sentence: which modules rated lower than which, and which can't be told apart.

use crate::locale::Locale;
use crate::measure::Ranking;
use crate::survey::ModuleId;

/// Most clauses of a sentence that goes through modules one by one.
const MOST_CLAUSES: usize = 3;

/// Which modules rated lower than which, by the letters of a ranking: `M02 and M07 rated lower than M03 and M05; the others
/// can't be told apart from any of these`, without a full stop. None if there is no ranking.
///
/// It never says more than the letters: of the highest and the lowest rated modules those are named that are told apart from
/// each other, all of them from all.
#[must_use]
pub fn told_apart(ranking: &Ranking, locale: &Locale) -> Option<String> {
    let apart = Apart::of(ranking);
    let names = |positions: &[usize]| -> String {
        let names: Vec<String> = positions.iter().map(|at| ranking.modules[*at].module.to_string()).collect();
        locale.listed(&names)
    };
    Some(match apart.claim()? {
        RankingClaim::Nobody => locale.word("ranking-nobody"),
        RankingClaim::Groups(groups) if groups.iter().all(|group| group.len() == 1) => {
            locale.text("ranking-order", &[("modules", (&names(&groups.concat())).into())])
        }
        RankingClaim::Groups(groups) => {
            let mut groups = groups.iter().map(|group| names(group));
            let first = groups.next()?;
            let joined = groups.fold(first, |before, after| {
                locale.text("ranking-then", &[("before", (&before).into()), ("after", (&after).into())])
            });
            locale.text("ranking-groups", &[("groups", (&joined).into())])
        }
        RankingClaim::Ends(ends) => ends.in_words(&names, locale),
        RankingClaim::Pairs(pairs) => {
            let clauses = pairs.iter().map(|(higher, lower)| lower_than(lower, higher, &names, locale));
            clauses.chain([locale.word("ranking-no-others")]).collect::<Vec<_>>().join("; ")
        }
        RankingClaim::Some { told, pairs } => {
            locale.text("ranking-some", &[("told", told.into()), ("pairs", (&locale.count(pairs)).into())])
        }
    })
}

fn lower_than(lower: &[usize], higher: &[usize], names: &impl Fn(&[usize]) -> String, locale: &Locale) -> String {
    let (count, lower, higher) = (lower.len() as u64, names(lower), names(higher));
    let values = [("count", count.into()), ("lower", (&lower).into()), ("higher", (&higher).into())];
    locale.text("ranking-lower", &values)
}

/// What may be claimed of a ranking; modules by their position in it.
#[derive(Debug, Clone, PartialEq, Eq)]
enum RankingClaim {
    /// No two are told apart.
    Nobody,
    /// Groups from highest to lowest: all of different groups are told apart, and none within a group.
    Groups(Vec<Vec<usize>>),
    /// The highest and the lowest.
    Ends(Ends),
    /// All that are told apart: the second of every entry rated lower than the first, and nothing else.
    Pairs(Vec<(Vec<usize>, Vec<usize>)>),
    /// That many of so many pairs.
    Some {
        /// Pairs told apart.
        told: u64,
        /// All pairs.
        pairs: u64,
    },
}

/// The highest and the lowest modules that are all told apart from each other.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Ends {
    higher: Vec<usize>,
    lower: Vec<usize>,
    /// Of the others, those that are told apart from all of them.
    apart: Vec<usize>,
    /// The rest of the others.
    others: Vec<usize>,
    /// Whether no other is told apart from any of them.
    others_from_none: NeitherEnd,
}

/// What is said of modules at neither end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum NeitherEnd {
    /// They are told apart from none of those named.
    FromNone,
    /// Each is like at least one of those named.
    LikeSome,
}

impl Ends {
    fn in_words(&self, names: &impl Fn(&[usize]) -> String, locale: &Locale) -> String {
        let mut clauses = vec![lower_than(&self.lower, &self.higher, names, locale)];
        if !self.apart.is_empty() {
            let (count, modules) = (self.apart.len() as u64, names(&self.apart));
            let values = [("count", count.into()), ("modules", (&modules).into())];
            clauses.push(locale.text("ranking-apart", &values));
        }
        if !self.others.is_empty() {
            let key = match self.others_from_none {
                NeitherEnd::FromNone => "ranking-others-from-none",
                NeitherEnd::LikeSome => "ranking-others-like-some",
            };
            clauses.push(locale.text(key, &[("count", (self.others.len() as u64).into())]));
        }
        clauses.join("; ")
    }
}

/// Which modules are told apart, by their positions in the ranking.
struct Apart {
    of: Vec<Vec<bool>>,
}

impl Apart {
    fn of(ranking: &Ranking) -> Self {
        let modules = ranking.modules.len();
        let position = |id: &ModuleId| ranking.modules.iter().position(|ranked| ranked.module == *id);
        let mut of = vec![vec![false; modules]; modules];
        for pair in ranking.pairs.iter().filter(|pair| pair.differs) {
            if let (Some(one), Some(other)) = (position(&pair.first), position(&pair.second)) {
                of[one][other] = true;
                of[other][one] = true;
            }
        }
        Self { of }
    }

    fn modules(&self) -> std::ops::Range<usize> {
        0..self.of.len()
    }

    /// Whether this module is told apart from all of these.
    fn is_apart_from_all(&self, module: usize, others: &[usize]) -> bool {
        others.iter().all(|other| self.of[module][*other])
    }

    fn claim(&self) -> Option<RankingClaim> {
        let pairs = self.modules().flat_map(|one| (one + 1..self.of.len()).map(move |other| (one, other)));
        let told: Vec<(usize, usize)> = pairs.clone().filter(|(one, other)| self.of[*one][*other]).collect();
        if self.of.len() < 2 {
            return None;
        } else if told.is_empty() {
            return Some(RankingClaim::Nobody);
        }
        let groups = self.groups().filter(|groups| groups.len() > 2 || self.of.len() == 2);
        let ends = || self.ends().map(RankingClaim::Ends);
        Some(groups.map(RankingClaim::Groups).or_else(ends).unwrap_or_else(|| {
            let pairs_by_module = self.pairs_by_module();
            if pairs_by_module.len() <= MOST_CLAUSES {
                RankingClaim::Pairs(pairs_by_module)
            } else {
                RankingClaim::Some { told: told.len() as u64, pairs: pairs.count() as u64 }
            }
        }))
    }

    /// Groups of neighbours, if all of different groups are told apart and none within.
    fn groups(&self) -> Option<Vec<Vec<usize>>> {
        let mut groups: Vec<Vec<usize>> = Vec::new();
        for module in self.modules() {
            match groups.last_mut() {
                Some(group) if group.last().is_some_and(|last| !self.of[module][*last]) => group.push(module),
                Some(_) | None => groups.push(vec![module]),
            }
        }
        let group_of = |module: usize| groups.iter().position(|group| group.contains(&module));
        let as_grouped = |(one, other): (usize, usize)| self.of[one][other] == (group_of(one) != group_of(other));
        self.modules().all(|one| self.modules().all(|other| one == other || as_grouped((one, other)))).then_some(groups)
    }

    /// The modules like the first and told apart from the last, and the other way round; of them those that are told apart
    /// from all at the other end. None if the first and the last aren't told apart, or the ends cross in the ranking.
    fn ends(&self) -> Option<Ends> {
        let last = self.of.len().checked_sub(1)?;
        let like_one_not_other = |one: usize, other: usize| -> Vec<usize> {
            self.modules().filter(|module| !self.of[*module][one] && self.of[*module][other]).collect()
        };
        let (high, low) = (like_one_not_other(0, last), like_one_not_other(last, 0));
        let from_all = |modules: &[usize], others: &[usize]| -> Vec<usize> {
            modules.iter().copied().filter(|module| self.is_apart_from_all(*module, others)).collect()
        };
        let (higher, lower) = (from_all(&high, &low), from_all(&low, &high));
        if higher.last()? >= lower.first()? {
            return None;
        }
        let named = [higher.as_slice(), lower.as_slice()].concat();
        let rest: Vec<usize> = self.modules().filter(|module| !named.contains(module)).collect();
        let (apart, others): (Vec<usize>, Vec<usize>) =
            rest.into_iter().partition(|module| self.is_apart_from_all(*module, &named));
        let from_none = others.iter().all(|other| named.iter().all(|module| !self.of[*other][*module]));
        let others_from_none = if from_none { NeitherEnd::FromNone } else { NeitherEnd::LikeSome };
        Some(Ends { higher, lower, apart, others, others_from_none })
    }

    /// For every module those that rated lower; modules of which the same is said come together.
    fn pairs_by_module(&self) -> Vec<(Vec<usize>, Vec<usize>)> {
        let mut clauses: Vec<(Vec<usize>, Vec<usize>)> = Vec::new();
        for module in self.modules() {
            let lower: Vec<usize> = (module + 1..self.of.len()).filter(|other| self.of[module][*other]).collect();
            if lower.is_empty() {
                continue;
            }
            match clauses.iter_mut().find(|(_, same)| *same == lower) {
                Some((higher, _)) => higher.push(module),
                None => clauses.push((vec![module], lower)),
            }
        }
        clauses
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::locale::Locales;
    use crate::measure::Method;
    use crate::measure::{RankedModule, RankedPair};
    use crate::survey::Language;

    /// A ranking of modules M01, M02 … with these letters.
    fn ranking(letters: &[&str]) -> Ranking {
        let id = |at: usize| -> ModuleId { format!("M{:02}", at + 1).parse().unwrap() };
        let modules = letters.iter().enumerate().map(|(at, letters)| RankedModule {
            module: id(at),
            mean_rank: 1.0,
            letters: (*letters).to_owned(),
        });
        let pairs = (0..letters.len()).flat_map(|one| (one + 1..letters.len()).map(move |other| (one, other)));
        let pair = |(one, other): (usize, usize)| RankedPair {
            first: id(one),
            second: id(other),
            differs: !letters[one].chars().any(|letter| letters[other].contains(letter)),
            z: None,
            p: 1.0,
            p_adjusted: 1.0,
        };
        Ranking {
            seminar: "C3P1".parse().unwrap(),
            item: "relevance".parse().unwrap(),
            rows: 24,
            friedman: None,
            modules: modules.collect(),
            pairs: pairs.map(pair).collect(),
            stability: None,
            method: Method::ExactSignedRank,
        }
    }

    fn said(letters: &[&str], language: Language) -> String {
        told_apart(&ranking(letters), Locales::load().unwrap().get(language)).unwrap()
    }

    #[test]
    fn the_sentence_names_the_ends_that_are_told_apart() {
        let english = |letters: &[&str]| said(letters, Language::En);
        assert_eq!(english(&["a", "a", "a"]), "No two modules can be told apart");
        assert_eq!(english(&["a", "a", "b", "b"]), "M03 and M04 rated lower than M01 and M02");
        assert_eq!(
            english(&["a", "a", "ab", "ab", "b"]),
            "M05 rated lower than M01 and M02; the others can't be told apart from any of these"
        );
        assert_eq!(
            english(&["a", "ab", "b"]),
            "M03 rated lower than M01; the other one can't be told apart from any of these"
        );
    }

    #[test]
    fn overlapping_letters_are_never_said_to_tell_more_apart_than_they_do() {
        assert_eq!(
            said(&["a", "ab", "bc", "c"], Language::En),
            "M04 rated lower than M01; each of the others can't be told apart from at least one of these"
        );
        assert_eq!(
            said(&["a", "b", "bc", "c"], Language::En),
            "M03 and M04 rated lower than M01; the other one can't be told apart from at least one of these"
        );
        assert_eq!(
            said(&["a", "b", "c", "cd", "d"], Language::En),
            "M04 and M05 rated lower than M01; M02 can be told apart from all of these; \
             the other one can't be told apart from at least one of these"
        );
    }

    #[test]
    fn groups_that_do_not_overlap_are_told_in_order() {
        assert_eq!(
            said(&["a", "b", "c"], Language::En),
            "All modules can be told apart; from the highest rated to the lowest: M01, M02 and M03"
        );
        assert_eq!(
            said(&["a", "a", "b", "c", "c"], Language::En),
            "From the highest rated to the lowest: M01 and M02; then M03; then M04 and M05; \
             modules of one group can't be told apart"
        );
    }

    #[test]
    fn where_first_and_last_are_alike_the_pairs_are_told_one_by_one() {
        assert_eq!(
            said(&["ab", "a", "b", "ab"], Language::En),
            "M03 rated lower than M02; no other two modules can be told apart"
        );
    }

    #[test]
    fn the_sentence_agrees_in_number_in_every_language() {
        assert_eq!(
            said(&["a", "ab", "b"], Language::Es),
            "M03 obtuvo una valoración más baja que M01; el otro no se distingue de ninguno de ellos"
        );
        assert_eq!(
            said(&["a", "ab", "ab", "b", "b"], Language::Pt),
            "M04 e M05 tiveram avaliação mais baixa do que M01; os demais não se distinguem de nenhum deles"
        );
    }

    proptest! {
        #[test]
        fn nothing_is_claimed_that_the_pairs_do_not_say(told in proptest::collection::vec(any::<bool>(), 28), modules in 2_usize..8) {
            let mut of = vec![vec![false; modules]; modules];
            let pairs = (0..modules).flat_map(|one| (one + 1..modules).map(move |other| (one, other)));
            for ((one, other), told) in pairs.zip(told) {
                of[one][other] = told;
                of[other][one] = told;
            }
            let apart = Apart { of: of.clone() };
            let all_told = |some: &[usize], others: &[usize]| some.iter().all(|one| others.iter().all(|other| of[*one][*other]));
            match apart.claim().unwrap() {
                RankingClaim::Nobody => prop_assert!(of.iter().flatten().all(|told| !told)),
                RankingClaim::Groups(groups) => for (one, other) in (0..modules).flat_map(|one| (0..one).map(move |other| (one, other))) {
                    let together = groups.iter().any(|group| group.contains(&one) && group.contains(&other));
                    prop_assert_eq!(of[one][other], !together);
                },
                RankingClaim::Ends(ends) => {
                    prop_assert!(all_told(&ends.higher, &ends.lower));
                    prop_assert!(ends.higher.iter().all(|high| ends.lower.iter().all(|low| high < low)));
                    let named = [ends.higher.clone(), ends.lower.clone()].concat();
                    prop_assert!(all_told(&ends.apart, &named));
                    let alike = |other: &usize| named.iter().filter(|module| !of[*other][**module]).count();
                    prop_assert!(ends.others.iter().all(|other| alike(other) > 0));
                    let from_none = ends.others_from_none == NeitherEnd::FromNone;
                    prop_assert!(!from_none || ends.others.iter().all(|other| alike(other) == named.len()));
                }
                RankingClaim::Pairs(clauses) => {
                    for (one, other) in (0..modules).flat_map(|one| (one + 1..modules).map(move |other| (one, other))) {
                        let said = clauses.iter().any(|(higher, lower)| higher.contains(&one) && lower.contains(&other));
                        prop_assert_eq!(of[one][other], said);
                    }
                }
                RankingClaim::Some { told, pairs } => {
                    prop_assert_eq!(told, of.iter().flatten().filter(|told| **told).count() as u64 / 2);
                    prop_assert_eq!(pairs, (modules * (modules - 1) / 2) as u64);
                }
            }
        }
    }
}
