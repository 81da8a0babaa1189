//! What tables tell together, tried by enumeration: before and after with their differences, the module's score beside
//! its items, and modules beside the whole seminar.

use std::collections::BTreeSet;

use plenaria::limit::{OptionCount, Tables};
use plenaria::survey::{Audience, Item, Survey};

use super::given::{Answered, ProtectedSide, leaks, levels, survey_on, vectors, with_theme};

/// People by type, one by one, each with their answers.
fn one_by_one(vector: &[u64], answers: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let each = |(count, answers): (&u64, &Vec<u8>)| vec![answers.clone(); usize::try_from(*count).unwrap()];
    vector.iter().zip(answers).flat_map(each).collect()
}

/// Every combination of answers to so many questions on so many levels.
fn combinations(questions: usize, size: u8) -> Vec<Vec<u8>> {
    (0..questions).fold(vec![Vec::new()], |types, _| {
        types.iter().flat_map(|one| (0..size).map(move |level| [one.clone(), vec![level]].concat())).collect()
    })
}

fn side(types: &[Vec<u8>], is_favourable: bool, lies: impl Fn(&[u8]) -> bool) -> ProtectedSide {
    let types = types.iter().enumerate().filter(|(_, answers)| lies(answers)).map(|(place, _)| place).collect();
    ProtectedSide { types, is_favourable }
}

/// All that leaves of tables.
fn told(answered: &Answered, survey: &Survey, audience: Audience) -> String {
    format!("{:?}", answered.release(survey, audience).tables())
}

#[test]
fn before_after_and_their_difference_tell_nothing_together() {
    for (classes, sizes) in [("lmh", 7..=9), ("---", 9..=9)] {
        let survey = survey_on(levels(classes));
        let types = combinations(2, 3);
        let mut sides: Vec<ProtectedSide> = Vec::new();
        let declared = classes == "lmh";
        for question in 0..2 {
            sides
                .extend((0..3).map(|level| side(&types, declared && level == 2, |answers| answers[question] == level)));
            sides.extend(declared.then(|| side(&types, false, |answers| answers[question] < 2)));
        }
        sides.push(side(&types, false, |answers| answers[1] < answers[0]));
        sides.push(side(&types, false, |answers| answers[1] == answers[0]));
        sides.push(side(&types, false, |answers| answers[1] > answers[0]));
        for people in sizes {
            let output = |vector: &[u64]| {
                let answered = Answered::new().rows(&["known", "learnt"], 3, &one_by_one(vector, &types));
                told(&answered, &survey, Audience::Secretariat)
            };
            assert_eq!(leaks(types.len(), people, &sides, false, output), [], "{classes}, {people} people");
        }
    }
}

#[test]
fn below_the_floor_all_answers_leave_alike() {
    let survey = survey_on(levels("lmh"));
    let types = combinations(2, 3);
    for people in 1..=6 {
        let output = |vector: &Vec<u64>| {
            let answered = Answered::new().rows(&["known", "learnt"], 3, &one_by_one(vector, &types));
            told(&answered, &survey, Audience::Secretariat)
        };
        let all: BTreeSet<String> = vectors(types.len(), people).iter().map(output).collect();
        assert_eq!(all.len(), 1, "{people} people");
    }
}

#[test]
fn one_question_before_several_tells_nothing_in_whatever_order_they_stand() {
    let mut survey = survey_on(levels("lh"));
    let learnt = survey.questionnaire.items.iter().position(|item| item.id.as_str() == "learnt").unwrap();
    let later = Item { id: "later".parse().unwrap(), ..survey.questionnaire.items[learnt].clone() };
    for place in [learnt, learnt + 1] {
        survey.questionnaire.items.retain(|item| item.id.as_str() != "later");
        survey.questionnaire.items.insert(place, later.clone());
        let types = combinations(3, 2);
        let mut sides: Vec<ProtectedSide> = Vec::new();
        for question in 0..3 {
            sides.extend((0..2).map(|level| side(&types, level == 1, |answers| answers[question] == level)));
        }
        for after in 1..3 {
            sides.push(side(&types, false, |answers| answers[after] < answers[0]));
            sides.push(side(&types, false, |answers| answers[after] == answers[0]));
            sides.push(side(&types, false, |answers| answers[after] > answers[0]));
        }
        let output = |vector: &[u64]| {
            let answered = Answered::new().rows(&["known", "learnt", "later"], 2, &one_by_one(vector, &types));
            told(&answered, &survey, Audience::Secretariat)
        };
        assert_eq!(leaks(types.len(), 9, &sides, false, output), [], "{place}");
    }
}

#[test]
fn insiders_who_went_the_other_way_dont_learn_that_all_others_rose() {
    let survey = survey_on(levels("lmh"));
    let leave = |fell: u64, stayed: u64, rose: u64| {
        let people: Vec<Vec<u8>> = [([2, 0], fell), ([2, 2], stayed), ([0, 2], rose)]
            .into_iter()
            .flat_map(|(answers, people)| (0..people).map(move |_| answers.to_vec()))
            .collect();
        !told(&Answered::new().rows(&["known", "learnt"], 3, &people), &survey, Audience::FocalPoints)
            .contains("Linked")
    };
    assert!(!leave(3, 0, 17) && !leave(2, 1, 17) && !leave(0, 3, 17), "three know all who didn't rise");
    assert!(leave(5, 0, 15) && leave(3, 3, 14), "two more may have stayed or fallen");
}

#[test]
fn a_score_beside_its_items_tells_nothing_more() {
    let survey = survey_on(levels("lh"));
    let types = combinations(3, 2);
    let mut sides: Vec<ProtectedSide> = Vec::new();
    for question in 0..3 {
        sides.extend((0..2).map(|level| side(&types, level == 1, |answers| answers[question] == level)));
    }
    for people in [7, 8, 9] {
        let output = |vector: &[u64]| {
            let answered = Answered::new().rows(&["relevance", "method", "benefit"], 2, &one_by_one(vector, &types));
            told(&answered, &survey, Audience::Secretariat)
        };
        assert_eq!(leaks(types.len(), people, &sides, false, output), [], "{people} people");
    }
}

#[test]
fn modules_beside_the_whole_seminar_tell_nobodys_comment() {
    let survey = with_theme(survey_on(levels("lmh")));
    // A module, and another one or the seminar as a whole, on which other people wrote; the first of each type speaks of the
    // theme, the second doesn't.
    let sizes = [(10_u64, 10_u64), (10, 3), (12, 5), (11, 1)];
    let places = [Some("M02"), None];
    for ((first, second), place) in sizes.into_iter().flat_map(|sizes| places.map(|place| (sizes, place))) {
        let mut groups: std::collections::BTreeMap<String, Vec<(u64, u64)>> = std::collections::BTreeMap::new();
        for (one, other) in (0..=first).flat_map(|one| (0..=second).map(move |other| (one, other))) {
            let people = |size: u64, speak: u64| (0..size).map(|number| number < speak).collect::<Vec<bool>>();
            let answered =
                Answered::new().comments(Some("M01"), &people(first, one)).comments(place, &people(second, other));
            groups.entry(told(&answered, &survey, Audience::FocalPoints)).or_default().push((one, other));
        }
        for module in 0..2 {
            let size = [first, second][module];
            for known in (1..=3).flat_map(|people| vectors(2, people)) {
                let (speak, dont) = (known[0], known[1]);
                for group in groups.values() {
                    let of_module = group.iter().map(|both| [both.0, both.1][module]);
                    let holds = |count: &u64| *count >= speak && size - *count >= dont && speak + dont < size;
                    let others: Vec<u64> = of_module.filter(holds).map(|count| count - speak).collect();
                    let all = others.iter().all(|count| *count == size - speak - dont) && !others.is_empty();
                    let none = others.iter().all(|count| *count == 0) && !others.is_empty();
                    // Two who said the contrary may learn it.
                    assert!(!all || dont > 1, "{module} of {first} and {second} on {place:?}: {known:?}");
                    assert!(!none || speak > 1, "{module} of {first} and {second} on {place:?}: {known:?}");
                }
            }
        }
    }
}

#[test]
fn modules_are_told_only_if_all_are() {
    let survey = with_theme(survey_on(levels("lmh")));
    let mentions = |first: usize, second: usize| {
        let people = |speak: usize| (0..12).map(|number| number < speak).collect::<Vec<bool>>();
        let answered = Answered::new().comments(Some("M01"), &people(first)).comments(Some("M02"), &people(second));
        let release = answered.release(&survey, Audience::FocalPoints);
        release.tables().themes().iter().take(3).map(|table| table.mention).collect::<Vec<_>>()
    };
    assert_eq!(mentions(6, 5), [11, 6, 5].map(|count| Some(OptionCount::Exactly(count))));
    assert_eq!(mentions(6, 1), [Some(OptionCount::Exactly(7)), None, None], "only together");
    assert_eq!(mentions(0, 1)[0], Some(OptionCount::AtMost(2)));
}
