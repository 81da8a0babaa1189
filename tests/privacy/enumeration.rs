//! The insider rule, tried by enumeration: every vector of counts, every group of insiders, all audiences.
//!
//! All vectors that leave alike are indistinguishable for a reader. Insiders subtract what they know of themselves from
//! each that can hold it. If in all that remain every answer of the others lies on one side, the table has told what each
//! of them answered. Two or three insiders who all dissented may learn that everybody else was favourable (not from what
//! the public has): that alone is accepted.

use std::collections::BTreeMap;

use plenaria::limit::{Guard, OptionCount, TableCounts, limited, limited_options};
use plenaria::survey::{Level, LevelClass, Scale, ScaleKind, Translated};

use super::given::{ProtectedSide, leaks, vectors};

const INSIDERS: u64 = 3;

const GUARD: Guard = Guard { insiders: INSIDERS, public: false };

/// A scale with one letter a level: `l` low, `m` middle, `h` high, `-` without a class.
fn scale(kind: ScaleKind, classes: &str) -> Scale {
    let level = |(place, class): (usize, char)| Level {
        score: f64::from(u32::try_from(place).unwrap()) + 1.0,
        label: Translated::same(&place.to_string()),
        aliases: Vec::new(),
        class: match class {
            'l' => Some(LevelClass::Low),
            'm' => Some(LevelClass::Middle),
            'h' => Some(LevelClass::High),
            _ => None,
        },
        other: false,
    };
    let levels = classes.chars().enumerate().map(level).collect();
    Scale { id: "scale".parse().unwrap(), kind, levels, missing: BTreeMap::new() }
}

/// Every level, every class, and the unfavourable and neutral ones together.
fn protected_sides(scale: &Scale) -> Vec<ProtectedSide> {
    let of = |lies: &dyn Fn(usize, &Level) -> bool| -> Vec<bool> {
        scale.levels.iter().enumerate().map(|(place, level)| lies(place, level)).collect()
    };
    let favourable = scale.has_favourable().then(|| of(&|_, level| level.class == Some(LevelClass::High)));
    let mut sides: Vec<Vec<bool>> = (0..scale.levels.len()).map(|place| of(&|other, _| other == place)).collect();
    sides.extend(
        [LevelClass::Low, LevelClass::Middle, LevelClass::High].map(|class| of(&|_, level| level.class == Some(class))),
    );
    sides.extend(scale.has_favourable().then(|| of(&|_, level| level.class != Some(LevelClass::High))));
    let within_favourable = |lies: &[bool]| {
        favourable.as_ref().is_some_and(|favourable| lies.iter().zip(favourable).all(|(lies, high)| !lies || *high))
    };
    let types = |lies: &[bool]| (0..lies.len()).filter(|place| lies[*place]).collect();
    sides
        .into_iter()
        .filter(|lies| lies.iter().any(|lies| *lies))
        .map(|lies| ProtectedSide { types: types(&lies), is_favourable: within_favourable(&lies) })
        .collect()
}

/// What leaves, in a form that can be told apart and put in order.
fn told(counts: &TableCounts) -> String {
    format!("{counts:?}")
}

fn scales() -> Vec<Scale> {
    vec![
        scale(ScaleKind::Ordinal, "lmh"),
        scale(ScaleKind::Ordinal, "lmhh"),
        scale(ScaleKind::Ordinal, "llmh"),
        scale(ScaleKind::Ordinal, "llmhh"),
        scale(ScaleKind::Ordinal, "lh"),
        scale(ScaleKind::Ordinal, "lhhh"),
        scale(ScaleKind::Nps, "lllmh"),
        scale(ScaleKind::Numeric, "---"),
        scale(ScaleKind::Single, "--"),
        scale(ScaleKind::Single, "----"),
        scale(ScaleKind::Bipolar, "lmh"),
        scale(ScaleKind::Bipolar, "llmhh"),
    ]
}

#[test]
fn no_table_tells_insiders_what_all_others_answered() {
    for scale in scales() {
        let largest = if scale.levels.len() > 4 { 12 } else { 16 };
        for public in [false, true] {
            // The floor of the Secretariat is 7, those of focal points and the public are 10.
            let floor = match (public, scale.has_favourable()) {
                (true, _) => 10,
                // Where all sides are guarded against all insiders the floor is 9.
                (false, false) => 9,
                (false, true) => 7,
            };
            for answers in floor..=largest {
                let guard = Guard { insiders: INSIDERS, public };
                let output = |levels: &[u64]| told(&limited(levels, &scale, guard));
                let found = leaks(scale.levels.len(), answers, &protected_sides(&scale), public, output);
                let kind = scale.kind;
                assert_eq!(
                    found,
                    [],
                    "{kind:?} with {} levels, {answers} answers, public: {public}",
                    scale.levels.len()
                );
            }
        }
    }
}

#[test]
fn what_the_public_has_follows_from_what_focal_points_have() {
    for scale in scales() {
        for answers in 10..=14 {
            let mut public: BTreeMap<String, String> = BTreeMap::new();
            for levels in vectors(scale.levels.len(), answers) {
                let of = |public| told(&limited(&levels, &scale, Guard { insiders: INSIDERS, public }));
                let known = public.entry(of(false)).or_insert_with(|| of(true));
                assert_eq!(*known, of(true), "{:?} {levels:?}", scale.kind);
            }
        }
    }
}

#[test]
fn an_option_tells_nobodys_choice() {
    for (people, public) in (7..=20_u64).map(|people| (people, false)).chain((10..=20).map(|people| (people, true))) {
        let guard = Guard { public, ..GUARD };
        let mut groups: BTreeMap<String, Vec<u64>> = BTreeMap::new();
        for chosen in 0..=people {
            groups.entry(told(&limited_options(&[chosen], people, guard))).or_default().push(chosen);
        }
        for (insiders, of_them) in (0..=INSIDERS).flat_map(|people| (0..=people).map(move |chosen| (people, chosen))) {
            for group in groups.values() {
                let rest = |chosen: &&u64| **chosen >= of_them && people - **chosen >= insiders - of_them;
                let others: Vec<u64> = group.iter().filter(rest).map(|chosen| chosen - of_them).collect();
                let all_chose = others.iter().all(|chosen| *chosen == people - insiders) && !others.is_empty();
                let nobody_chose = others.iter().all(|chosen| *chosen == 0) && !others.is_empty();
                assert!(
                    !all_chose || (!public && insiders - of_them > 1),
                    "{people} people, {insiders} insiders, {of_them}"
                );
                assert!(!nobody_chose || (!public && of_them > 1), "{people} people, {insiders} insiders");
            }
        }
    }
}

#[test]
fn one_option_says_nothing_of_another() {
    let TableCounts::Options(options) = limited_options(&[0, 5, 20, 2, 17], 20, GUARD) else { panic!("options") };
    let expected = [
        OptionCount::AtMost(2),
        OptionCount::Exactly(5),
        OptionCount::AtLeast(18),
        OptionCount::AtMost(2),
        OptionCount::Exactly(17),
    ];
    assert_eq!(options, expected);
}
