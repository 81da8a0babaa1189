//! Rankings, learning, associations and themes made by hand.

use plenaria::harmonise::{ThemeCount, ThemeCoverage};
use plenaria::measure::{
    Drops, Estimate, Finding, Friedman, Learning, Measured, Method, RankedModule, RankedPair, Ranking, Stability,
    Statistic, Verdict,
};
use plenaria::survey::{ModuleId, Survey};

use super::findings::{finding, key, value};

type Done = Result<(), Box<dyn std::error::Error>>;

/// Modules by mean rank, with letters and verdict.
const RANKED: [(&str, f64, &str, Verdict); 6] = [
    ("M03", 4.9, "a", Verdict::RatedHigher),
    ("M06", 4.6, "a", Verdict::RatedHigher),
    ("M01", 3.8, "ab", Verdict::NotDistinguished),
    ("M05", 3.5, "ab", Verdict::NotDistinguished),
    ("M04", 2.3, "b", Verdict::RatedLower),
    ("M02", 1.9, "b", Verdict::RatedLower),
];

/// Adds them to what was measured, about the later seminar.
pub(crate) fn add(measured: &mut Measured, survey: &Survey) -> Done {
    add_ranking(measured, survey)?;
    add_learning(measured, survey)?;
    add_associations(measured, survey)?;
    add_themes(measured, survey)?;
    measured.findings.sort_by_cached_key(|finding| finding.key.to_string());
    Ok(())
}

fn stability(respondents: u64) -> Stability {
    Stability {
        respondents: Drops { judged: 24, changed: respondents, too_few: 0 },
        states: Drops { judged: 12, changed: 0, too_few: 0 },
    }
}

fn add_ranking(measured: &mut Measured, survey: &Survey) -> Done {
    let seminar = &survey.programme.seminars[1];
    let item = "relevance".parse()?;
    let id = |text: &str| text.parse::<ModuleId>();
    let mut pairs = Vec::new();
    for (at, (first, _, letters, _)) in RANKED.iter().enumerate() {
        for (second, _, others, _) in &RANKED[at + 1..] {
            let differ = !letters.chars().any(|letter| others.contains(letter));
            let p_adjusted = if differ { 0.012 } else { 0.71 };
            pairs.push(RankedPair {
                first: id(first)?,
                second: id(second)?,
                z: Some(2.9),
                p: p_adjusted / 4.0,
                p_adjusted,
            });
        }
    }
    let mut modules = Vec::new();
    for (module, mean_rank, letters, verdict) in RANKED {
        let module = id(module)?;
        let key = key(seminar, Some(&module), Some(&item), Statistic::MeanRank);
        let start = finding(key, value(mean_rank, None), 24);
        let (verdict, stability) = (Some(verdict), Some(stability(u64::from(letters == "b") * 3)));
        measured.findings.push(Finding { verdict, stability, method: Method::Friedman, ..start });
        modules.push(RankedModule { module, mean_rank, letters: letters.to_owned() });
    }
    measured.rankings.push(Ranking {
        seminar: seminar.id.clone(),
        item,
        rows: 24,
        friedman: Some(Friedman { chi_squared: 31.4, degrees_of_freedom: 5, p: 0.000_008 }),
        modules,
        pairs,
        method: Method::ExactSignedRank,
        stability: Some(stability(3)),
    });
    Ok(())
}

fn add_learning(measured: &mut Measured, survey: &Survey) -> Done {
    let seminar = &survey.programme.seminars[1];
    let item = "overall".parse()?;
    let key = |statistic| key(seminar, None, Some(&item), statistic);
    let gain = finding(key(Statistic::MeanGain), value(0.75, Some((0.31, 1.19))), 24);
    let method = Method::ExactSignedRank;
    measured.findings.push(Finding { verdict: Some(Verdict::Gain), stability: Some(stability(0)), method, ..gain });
    measured.findings.push(Finding { method, ..finding(key(Statistic::RankBiserial), value(0.62, None), 24) });
    measured.learning.push(Learning {
        seminar: seminar.id.clone(),
        module: None,
        item,
        pairs: 24,
        up: 13,
        same: 8,
        down: 3,
    });
    Ok(())
}

fn add_associations(measured: &mut Measured, survey: &Survey) -> Done {
    let seminar = &survey.programme.seminars[1];
    for module in &survey.programme.modules {
        let key = |statistic| key(seminar, Some(&module.id), None, statistic);
        let rho = finding(key(Statistic::SatisfactionCorrelation), value(0.48, Some((0.09, 0.74))), 24);
        measured.findings.push(Finding { method: Method::BonettWright, n_eligible: None, ..rho });
        let alpha = match module.id.as_str() {
            "M01" => Estimate::TooFew { n: 9 },
            "M02" => Estimate::Undefined(plenaria::measure::NoNumber::OnlyOne),
            _ => value(0.81, Some((0.64, 0.91))),
        };
        let alpha = finding(key(Statistic::Reliability), alpha, 22);
        measured.findings.push(Finding { method: Method::Feldt, n_eligible: None, ..alpha });
        let pooled =
            super::findings::key(seminar, Some(&module.id), Some(&"relevance".parse()?), Statistic::PooledShare);
        let pooled = finding(pooled, value(0.68, None), 24);
        measured.findings.push(Finding { method: Method::BetaBinomial, ..pooled });
    }
    for statistic in [Statistic::SatisfactionExplained, Statistic::SatisfactionImportance] {
        let whole = finding(key(seminar, None, None, statistic), Estimate::TooFew { n: 24 }, 24);
        measured.findings.push(Finding { method: Method::LindemanMerendaGold, n_eligible: None, ..whole });
    }
    Ok(())
}

fn add_themes(measured: &mut Measured, survey: &Survey) -> Done {
    let seminar = &survey.programme.seminars[1];
    for (theme, mentions, critical) in [("more_time", 34_u32, 21_u32), ("case_studies", 18, 3)] {
        let theme: plenaria::survey::ThemeId = theme.parse()?;
        let mut key = key(seminar, None, None, Statistic::ThemeShare);
        key.theme = Some(theme.clone());
        let share = f64::from(mentions) / 120.0;
        let verdict = Some(if critical > 10 { Verdict::Criticised } else { Verdict::NotCriticised });
        let start = finding(key, value(share, Some((share - 0.07, share + 0.08))), 120);
        measured.findings.push(Finding { verdict, n_eligible: None, stability: Some(stability(0)), ..start });
        measured.themes.push(ThemeCount {
            seminar: seminar.id.clone(),
            module: None,
            theme,
            comments: 120,
            people: 24,
            mentions: mentions.into(),
            respondents: 15,
            approving: 9,
            approving_respondents: 9,
            critical: critical.into(),
            critical_respondents: 11,
            other: u64::from(mentions - critical).saturating_sub(9),
        });
    }
    measured.coverage.push(ThemeCoverage { seminar: seminar.id.clone(), comments: 120, coded: 84 });
    Ok(())
}
