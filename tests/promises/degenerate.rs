//! Answers from which a statistic can't be computed give a reason in three languages, never a number that isn't one.

use plenaria::locale::Locales;
use plenaria::measure::{Incomparable, NoNumber, Statistic, Verdict};
use plenaria::statistics::{
    CrossProducts, NoImportance, Sample, consensus, detectable_change, favourable_share, friedman, keyness, learning,
    mean, median, net_promoter_score, partial_pooling, rank_correlation, rank_sum, relative_importance, reliability,
    run_lines, share_change, share_trend, signed_rank, superiority, trend,
};
use plenaria::survey::Language;

const SCORES: [f64; 5] = [1.0, 2.0, 3.0, 4.0, 5.0];

#[test]
fn one_answer_has_no_spread_and_no_interval() {
    let one = Sample::new(&SCORES, &[0, 0, 0, 1, 0]).unwrap();
    let of_one = mean(one).unwrap();
    assert_eq!((of_one.standard_deviation, of_one.interval), (None, None));
    assert_eq!(median(one), Some(4.0));
    assert_eq!(superiority(&[1, 0], &[0, 1]).unwrap().interval, None);
    assert_eq!(net_promoter_score(Sample::new(&SCORES, &[0, 0, 0, 1, 0]).unwrap()), None);
    assert_eq!(learning(&[(1.0, 1)]).unwrap().gain.interval, None);
}

#[test]
fn no_answers_have_no_statistic_at_all() {
    let none = Sample::new(&SCORES, &[0; 5]).unwrap();
    assert_eq!((mean(none), median(none), consensus(none)), (None, None, None));
    assert_eq!(favourable_share(0, 0), None);
    assert_eq!(share_change((0, 0), (1, 2)), None);
    assert_eq!(rank_sum(&[0, 0], &[1, 1]), None);
    assert_eq!(superiority(&[0, 0], &[1, 1]), None);
    assert!(signed_rank(&[]).is_none() && learning(&[]).is_none());
    assert!(friedman(&[]).is_none() && rank_correlation(&[]).is_none());
    assert!(keyness((0, 0), (3, 9)).is_none());
    assert_eq!(run_lines(&[None, None]).median, None);
}

#[test]
fn where_everybody_answers_alike_p_is_one_and_there_is_no_size() {
    let test = rank_sum(&[0, 12], &[0, 15]).unwrap();
    assert_eq!((test.z, test.p.to_bits()), (None, 1.0_f64.to_bits()));
    let alike = signed_rank(&[(0.0, 20)]).unwrap();
    assert_eq!((alike.z, alike.p.to_bits()), (None, 1.0_f64.to_bits()));
    let rows = vec![vec![4.0, 4.0, 4.0]; 12];
    let ranked = friedman(&rows).unwrap();
    assert_eq!((ranked.chi_squared, ranked.p.to_bits()), (None, 1.0_f64.to_bits()));
    assert!(CrossProducts::new(&rows).is_none_or(|sums| reliability(&sums).is_none()), "no spread, no reliability");
    assert!(rank_correlation(&[(4.0, 4.0); 12]).is_none_or(|found| found.interval.is_none()));
    let flat = trend(&[[0, 9], [0, 9], [0, 9]]).unwrap();
    assert_eq!((flat.z, flat.p.to_bits()), (None, 1.0_f64.to_bits()));
    assert_eq!(share_trend(&[(9, 9), (9, 9), (9, 9)]).unwrap().z, None);
    assert_eq!(partial_pooling(&[(9, 9), (9, 9)]).unwrap().rho, None);
}

#[test]
fn complete_separation_has_no_interval_and_certain_shares_can_only_go_one_way() {
    assert_eq!(superiority(&[9, 0], &[0, 9]).unwrap().interval, None);
    let of_everybody = detectable_change(1.0, (40, 40), 0.8, 0.05).unwrap();
    assert!(of_everybody.rise.is_none() && of_everybody.fall.is_some());
    let of_nobody = detectable_change(0.0, (40, 40), 0.8, 0.05).unwrap();
    assert!(of_nobody.fall.is_none() && of_nobody.rise.is_some());
}

#[test]
fn importance_says_which_condition_fails() {
    let rows = |n: u32, second: fn(f64) -> f64| -> Vec<(f64, Vec<f64>)> {
        (0..n).map(|row| f64::from(row * 7 % 5)).map(|score| (score, vec![score, second(score)])).collect()
    };
    assert!(matches!(relative_importance(&rows(49, |score| score * score)), Err(NoImportance::TooFewRows)));
    assert!(relative_importance(&rows(60, |score| 2.0 * score)).is_err(), "one follows from the other");
    assert!(relative_importance(&rows(60, |_| 3.0)).is_err(), "one doesn't vary");
}

#[test]
fn every_reason_and_verdict_is_said_in_three_languages() {
    let locales = Locales::load().unwrap();
    for language in Language::ALL {
        let locale = locales.get(language);
        let reasons = NoNumber::ALL.map(NoNumber::name).into_iter().chain(Incomparable::ALL.map(Incomparable::name));
        let keys = reasons
            .map(|reason| format!("reason-{reason}"))
            .chain(Verdict::NAMES.map(|verdict| format!("verdict-{verdict}")))
            .chain(Statistic::ALL.map(|statistic| format!("statistic-{}", statistic.name())));
        for key in keys.chain(["status-too_few".to_owned()]) {
            assert!(locale.has(&key), "{key} isn't said in {language}");
        }
    }
}
