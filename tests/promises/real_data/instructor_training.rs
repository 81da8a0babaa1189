//! The Carpentries' training of instructors: one file of three years, in quarters.

use std::collections::BTreeMap;

use plenaria::survey::{IssueCode, MissingReason};

use super::{Real, assert_close};

pub(super) const TRAINING: &str = "carpentries-instructor-training";

#[test]
fn every_row_of_the_instructor_training_is_accounted_for() {
    let Some(real) = Real::read(TRAINING) else { return };
    real.assert_reconciled(&[("20180908_post_clean.csv", 967, 967)]);
    // collections.Counter(quarter(row["Date"]) for row in …)
    let respondents: BTreeMap<&str, u64> = real
        .responses
        .completeness
        .iter()
        .map(|((seminar, _), completeness)| {
            (seminar.as_str(), completeness.complete + completeness.partial + completeness.empty)
        })
        .collect();
    let expected = [
        ("2016Q2", 14),
        ("2016Q3", 42),
        ("2016Q4", 90),
        ("2017Q1", 22),
        ("2017Q2", 108),
        ("2017Q3", 86),
        ("2017Q4", 114),
        ("2018Q1", 197),
        ("2018Q2", 179),
        ("2018Q3", 115),
    ];
    assert_eq!(respondents, expected.into());
}

#[test]
fn answers_of_the_instructor_training_are_counted_by_level() {
    let Some(real) = Real::read(TRAINING) else { return };
    // counter("20180908_post_clean.csv", column), levels in the order of SOURCE.md
    assert_eq!(real.levels("", "pace"), [33, 225, 513, 133, 5]);
    assert_eq!(real.levels("", "hands_on"), [28, 241, 585, 48, 9]);
    assert_eq!(real.levels("", "material"), [9, 14, 49, 374, 464]);
    // "About\u{a0}half\u{a0}of\u{a0}it" 300 times
    assert_eq!(real.levels("", "new_information"), [3, 254, 300, 316, 21]);
    assert_eq!(real.levels("CognitiveLoad", "knowledge"), [16, 144, 76]);
    assert_eq!(real.levels("MotivationStrategies", "motivation"), [1, 0, 31, 126, 78]);
    assert_eq!(real.levels("MCQ", "ability"), [3, 12, 32, 117, 73]);
    assert_eq!(real.levels("", "likely_to_recommend"), [0, 2, 4, 6, 5, 21, 33, 106, 211, 150, 351]);
    // (351 + 150 - 33 - 21 - 5 - 6 - 4 - 2) / 889 = 48.37 %
    let levels = real.levels("", "likely_to_recommend");
    let (detractors, promoters) = (levels[..7].iter().sum::<u64>(), levels[9..].iter().sum::<u64>());
    assert_eq!((promoters, detractors, levels.iter().sum::<u64>()), (501, 71, 889));
}

#[test]
fn items_that_came_later_were_not_asked_before_and_not_left_blank() {
    let Some(real) = Real::read(TRAINING) else { return };
    // collections.Counter((day(row) >= (2018, 4, 19), row["KnowledgeCognitiveLoadPost"] != "") for row in 2018Q2)
    let knowledge = real.counts("2018Q2", "CognitiveLoad", "knowledge");
    assert_eq!(knowledge.levels, [11, 78, 44]);
    assert_eq!(knowledge.missing_for(MissingReason::NotAsked), 23);
    assert_eq!(knowledge.missing_for(MissingReason::Blank), 23);
    let earlier = real.counts("2018Q1", "CognitiveLoad", "knowledge");
    assert_eq!((earlier.asked(), earlier.answered), (0, 0));
    // collections.Counter((day(row) <= (2018, 6, 15), row["Recommend"] != "") for row in 2018Q2)
    let recommend = real.counts("2018Q2", "", "recommend");
    assert_eq!(recommend.levels, [1, 0, 3, 7, 22]);
    assert_eq!(recommend.missing_for(MissingReason::NotAsked), 51);
    assert_eq!(recommend.missing_for(MissingReason::Blank), 95);
    assert_eq!(real.counts("2018Q3", "", "recommend").asked(), 0);
}

#[test]
fn statistics_of_the_instructor_training_are_those_counted_by_hand() {
    let Some(real) = Real::read(TRAINING) else { return };
    // (102 - 16) / 186, (91 - 12) / 166, (42 - 15) / 102 of LikelyToRecommend by quarter
    assert_close(real.point("2018Q1.seminar.likely_to_recommend.net_promoter_score"), 86.0 / 186.0);
    assert_close(real.point("2018Q2.seminar.likely_to_recommend.net_promoter_score"), 79.0 / 166.0);
    assert_close(real.point("2018Q3.seminar.likely_to_recommend.net_promoter_score"), 27.0 / 102.0);
    // Pace in 2018Q1: 8 too slow, 41 slightly slow, 107 just right, 32 slightly fast, 1 too fast
    assert_close(real.point("2018Q1.seminar.pace.ideal"), 107.0 / 189.0);
    assert_close(real.point("2018Q1.seminar.pace.below_ideal"), 49.0 / 189.0);
    assert_close(real.point("2018Q1.seminar.pace.above_ideal"), 33.0 / 189.0);
    // Material in 2018Q1: 3, 4, 8, 75, 99
    assert_close(real.point("2018Q1.seminar.material.favourable"), 174.0 / 189.0);
    assert_close(real.point("2018Q1.seminar.material.mean"), 830.0 / 189.0);
    // KnowledgeCognitiveLoadPost in 2018Q3: 5, 66, 32
    assert_close(real.point("2018Q3.CognitiveLoad.knowledge.favourable"), 32.0 / 103.0);
}

#[test]
fn nothing_that_the_instructor_training_answered_is_unmatched() {
    let Some(real) = Real::read(TRAINING) else { return };
    for code in [IssueCode::UnknownLabel, IssueCode::OutsideScale, IssueCode::UnknownColumn, IssueCode::UnreadableDate]
    {
        assert_eq!(real.issues_with(code), 0, "{code:?}");
    }
}
