//! Findings made by hand from counts by level.

use plenaria::harmonise::{Participation, Request};
use plenaria::measure::{
    Detectable, Distribution, Estimate, Finding, FindingKey, FindingSet, Incomparable, Method, Statistic, Verdict,
};
use plenaria::statistics::Interval;
use plenaria::survey::{Audience, Dimension, ItemId, ModuleId, PeopleRange, Scale, Seminar, Survey};

use crate::given::released::{above_floor, table, told};

/// Answers by level to `relevance`, by module, earlier and later. Of the fourth too few answered, and of the last nearly all
/// answers are favourable.
const RELEVANCE: [([u64; 5], [u64; 5]); 6] = [
    ([0, 3, 4, 9, 8], [0, 3, 3, 9, 9]),
    ([3, 4, 6, 7, 4], [4, 5, 5, 6, 4]),
    ([3, 3, 3, 7, 8], [0, 0, 3, 8, 13]),
    ([1, 1, 1, 1, 2], [0, 2, 1, 2, 1]),
    ([3, 3, 3, 8, 7], [3, 3, 3, 8, 7]),
    ([0, 0, 0, 7, 9], [0, 0, 0, 5, 9]),
];

pub(crate) fn measured(survey: &Survey) -> Result<FindingSet, Box<dyn std::error::Error>> {
    let mut measured = FindingSet::default();
    measured.audience = Some(Audience::FocalPoints);
    measured.participation = participation()?;
    let scale = |id: &str| survey.questionnaire.scales.values().find(|scale| scale.id.as_str() == id).unwrap();
    for (module, (earlier, later)) in survey.programme.modules.iter().zip(RELEVANCE) {
        for (seminar, levels) in survey.programme.seminars.iter().zip([earlier, later]) {
            add_ratings(&mut measured, scale("agree5"), (seminar, Some(&module.id), "relevance"), levels)?;
        }
        let (later_seminar, time) = (&survey.programme.seminars[1], [0, 9, 12, 3, 0]);
        add_balance(&mut measured, scale("time5"), (later_seminar, &module.id), time)?;
        measured.findings.push(change(survey, &module.id, earlier, later)?);
    }
    add_ratings(&mut measured, scale("agree5"), (&survey.programme.seminars[1], None, "overall"), [0, 0, 3, 12, 9])?;
    let rate = value(24.0 / 25.0, Some((0.80, 0.99)));
    measured.findings.push(finding(key(&survey.programme.seminars[1], None, None, Statistic::ResponseRate), rate, 24));
    let module = Some("M02".parse()?);
    let seminar = "C2P1".parse()?;
    measured.requests.push(Request { seminar, module, topic: Dimension::Time, states: 3 });
    measured.findings = measured.findings.into_iter().map(above_floor).collect();
    Ok(measured)
}

fn participation() -> Result<Vec<Participation>, Box<dyn std::error::Error>> {
    let one = |id: &str, attended: u64, answered: u64| -> Result<Participation, Box<dyn std::error::Error>> {
        Ok(Participation {
            seminar: id.parse()?,
            invited: Some(36),
            registered: Some(27),
            attended: Some(attended),
            answered: PeopleRange::exactly(answered),
            by_state: [("AR", 3), ("BR", 2), ("PE", 2), ("UY", 0)]
                .into_iter()
                .map(|(state, people)| Ok((state.parse()?, PeopleRange::exactly(people))))
                .collect::<Result<_, Box<dyn std::error::Error>>>()?,
            new_states: Some(1),
            new_participants: Some(20),
            returning_participants: Some(5),
            by_sex: vec![("F".to_owned(), attended / 2), ("M".to_owned(), attended - attended / 2)],
            by_institution: Vec::new(),
        })
    };
    Ok(vec![one("C1P1", 25, 24)?, one("C2P1", 25, 24)?])
}

pub(crate) fn key(
    seminar: &Seminar,
    module: Option<&ModuleId>,
    item: Option<&ItemId>,
    statistic: Statistic,
) -> FindingKey {
    FindingKey { item: item.cloned(), ..FindingKey::of_seminar(seminar, module, statistic) }
}

pub(crate) fn value(point: f64, interval: Option<(f64, f64)>) -> Estimate {
    let interval = interval.map(|(lower, upper)| Interval { lower, upper, confidence: Some(0.95) });
    Estimate::Value { point, interval }
}

pub(crate) fn finding(key: FindingKey, estimate: Estimate, n: u64) -> Finding {
    let n_eligible = Some(if key.item.is_some() { 29 } else { 25 });
    Finding {
        key,
        comparator_module: None,
        estimate,
        n: Some(n),
        n_comparator: None,
        n_eligible,
        p: None,
        p_adjusted: None,
        verdict: None,
        stability: None,
        method: Method::Wilson,
    }
}

#[expect(clippy::cast_precision_loss, reason = "a few dozen answers")]
fn share(part: u64, whole: u64) -> f64 {
    part as f64 / whole as f64
}

/// Wilson's interval.
#[expect(clippy::cast_precision_loss, reason = "a few dozen answers")]
fn wilson(part: u64, whole: u64) -> (f64, f64) {
    let (p, n, z2) = (share(part, whole), whole as f64, 1.959_963_984_540_054_f64.powi(2));
    let middle = (p + z2 / (2.0 * n)) / (1.0 + z2 / n);
    let half = (z2 * (p * (1.0 - p) / n + z2 / (4.0 * n * n))).sqrt() / (1.0 + z2 / n);
    (middle - half, middle + half)
}

#[expect(clippy::cast_precision_loss, reason = "a few dozen answers")]
fn add_ratings(
    measured: &mut FindingSet,
    scale: &Scale,
    (seminar, module, item): (&Seminar, Option<&ModuleId>, &str),
    levels: [u64; 5],
) -> Result<(), Box<dyn std::error::Error>> {
    let item: ItemId = item.parse()?;
    let n: u64 = levels.iter().sum();
    let favourable = levels[3] + levels[4];
    let (lower, upper) = wilson(favourable, n);
    let verdict = match (upper < 0.8, share(favourable, n) >= 0.8 && lower > 0.65) {
        (true, _) => Verdict::Weak,
        (false, true) => Verdict::Strong,
        (false, false) => Verdict::Inconclusive,
    };
    let mean = levels.iter().zip(1..).map(|(count, score)| count * score).sum::<u64>() as f64 / n as f64;
    let of = |statistic, estimate, verdict| Finding {
        verdict,
        ..finding(key(seminar, module, Some(&item), statistic), estimate, n)
    };
    let table = table(scale, &levels, [0, 5, 0, 0, 0, 0]);
    measured.findings.extend([
        of(
            Statistic::Favourable,
            told(&table, value(share(favourable, n), Some((lower, upper))), (share(n.saturating_sub(2), n), 1.0)),
            Some(verdict),
        ),
        of(Statistic::Mean, told(&table, value(mean, Some((mean - 0.4, mean + 0.4))), (mean - 0.3, mean + 0.2)), None),
        of(Statistic::Median, value(4.0, None), None),
        of(Statistic::Consensus, told(&table, value(0.61, None), (0.5, 0.9)), Some(Verdict::NotDivided)),
        of(Statistic::NonResponseBounds, value(share(favourable, n), Some((lower, upper))), None),
    ]);
    measured.distributions.push(Distribution { seminar: seminar.id.clone(), module: module.cloned(), item, table });
    Ok(())
}

fn add_balance(
    measured: &mut FindingSet,
    scale: &Scale,
    (seminar, module): (&Seminar, &ModuleId),
    levels: [u64; 5],
) -> Result<(), Box<dyn std::error::Error>> {
    let item: ItemId = "time".parse()?;
    let n: u64 = levels.iter().sum();
    let classes = [
        (Statistic::BelowIdeal, levels[0] + levels[1], None),
        (Statistic::Ideal, levels[2], Some(Verdict::AboutRight)),
        (Statistic::AboveIdeal, levels[3] + levels[4], None),
    ];
    for (statistic, count, verdict) in classes {
        let estimate = value(share(count, n), Some(wilson(count, n)));
        let key = key(seminar, Some(module), Some(&item), statistic);
        measured.findings.push(Finding { verdict, ..finding(key, estimate, n) });
    }
    let (module, table) = (Some(module.clone()), table(scale, &levels, [0, 5, 0, 0, 0, 0]));
    measured.distributions.push(Distribution { seminar: seminar.id.clone(), module, item, table });
    Ok(())
}

fn change(
    survey: &Survey,
    module: &ModuleId,
    earlier: [u64; 5],
    later: [u64; 5],
) -> Result<Finding, Box<dyn std::error::Error>> {
    let item: ItemId = "relevance".parse()?;
    let [before, now] = [earlier, later].map(|levels| levels.iter().sum::<u64>());
    let rise = share(later[3] + later[4], now) - share(earlier[3] + earlier[4], before);
    let mut key = key(&survey.programme.seminars[1], Some(module), Some(&item), Statistic::Change);
    key.comparator = Some(survey.programme.seminars[0].id.clone());
    let (estimate, p, verdict) = if module.as_str() == "M05" {
        (Estimate::NotComparable(Incomparable::WordingChanged), None, None)
    } else if rise > 0.2 {
        (value(rise, Some((rise - 0.2, rise + 0.2))), Some(0.0123), Some(Verdict::Improved))
    } else {
        let verdict = Verdict::NoChangeFound { could_have_seen: Detectable { rise: Some(0.34), fall: None } };
        (value(rise, Some((rise - 0.2, rise + 0.2))), Some(0.6612), Some(verdict))
    };
    let method = Method::NewcombeExactRankSum;
    let start = finding(key, estimate, now);
    Ok(Finding { n_comparator: Some(before), n_eligible: None, p, p_adjusted: p, verdict, method, ..start })
}
