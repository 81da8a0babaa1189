//! Tallies made in parts, in any order and anywhere, are the tallies of the whole.

use plenaria::survey::{Counts, Group, Tallies, TallyKey};
use proptest::prelude::*;

fn key() -> impl Strategy<Value = TallyKey> {
    let group =
        prop_oneof![Just(Group::All), "[A-Z]{2}".prop_map(|code| code.parse().map_or(Group::All, Group::State))];
    ("C[12]P1", prop::option::of("M0[1-3]"), "item[ab]", group).prop_filter_map(
        "identifiers",
        |(seminar, module, item, group)| {
            let module = module.map(|module| module.parse()).transpose().ok()?;
            Some(TallyKey { seminar: seminar.parse().ok()?, module, item: item.parse().ok()?, group })
        },
    )
}

fn counts() -> impl Strategy<Value = Counts> {
    (prop::collection::vec(0_u64..1_000_000, 0..6), any::<[u16; 6]>()).prop_map(|(levels, missing)| Counts {
        answered: levels.iter().sum(),
        levels,
        missing: missing.map(u64::from),
        is_at_least: false,
    })
}

fn tallies() -> impl Strategy<Value = Tallies> {
    prop::collection::vec((key(), counts()), 0..12).prop_map(|cells| {
        let mut tallies = Tallies::default();
        for (key, counts) in cells {
            tallies.add(key, &counts);
        }
        tallies
    })
}

fn answered(tallies: &Tallies) -> u64 {
    tallies.iter().map(|(_, counts)| counts.answered).sum()
}

proptest! {
    #[test]
    fn merging_is_commutative(a in tallies(), b in tallies()) {
        prop_assert_eq!(a.clone().merge(b.clone()), b.merge(a));
    }

    #[test]
    fn merging_is_associative(a in tallies(), b in tallies(), c in tallies()) {
        prop_assert_eq!(a.clone().merge(b.clone()).merge(c.clone()), a.merge(b.merge(c)));
    }

    #[test]
    fn merging_with_nothing_changes_nothing(a in tallies()) {
        prop_assert_eq!(a.clone().merge(Tallies::default()), a.clone());
        prop_assert_eq!(Tallies::default().merge(a.clone()), a);
    }

    #[test]
    fn merging_loses_no_answer(a in tallies(), b in tallies()) {
        prop_assert_eq!(answered(&a) + answered(&b), answered(&a.merge(b)));
    }
}
