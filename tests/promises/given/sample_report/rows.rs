//! What modules are worth beside each other, learning, associations and themes, made by hand.

use plenaria::harmonise::ThemeCoverage;
use plenaria::limit::{CoverageTable, OptionCount, ThemeTable};
use plenaria::measure::{
    Drops, Estimate, Finding, FindingSet, Friedman, Learning, Method, RankedModule, RankedPair, Ranking, Stability,
    Statistic, Verdict, WhyWithheld,
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

/// Where modules stand among the others, as a chance and with its verdict.
const STANDING: [(&str, f64, Verdict); 5] = [
    ("M03", 0.68, Verdict::RatedHigher),
    ("M06", 0.66, Verdict::RatedHigher),
    ("M01", 0.55, Verdict::NotDistinguished),
    ("M05", 0.5, Verdict::NotDistinguished),
    ("M02", 0.24, Verdict::RatedLower),
];

/// Adds them to what was measured, about the later seminar.
pub(crate) fn add(measured: &mut FindingSet, survey: &Survey) -> Done {
    add_standings(measured, survey)?;
    add_learning(measured, survey)?;
    add_associations(measured, survey)?;
    add_themes(measured, survey)?;
    Ok(())
}

fn stability(respondents: u64) -> Stability {
    Stability { respondents: Drops { judged: 24, changed: respondents, too_few: 0 }, states: Drops::default() }
}

fn add_standings(measured: &mut FindingSet, survey: &Survey) -> Done {
    let seminar = &survey.programme.seminars[1];
    for (module, chance, verdict) in STANDING {
        let key = key(seminar, Some(&module.parse()?), None, Statistic::Standing);
        let start = finding(key, value(chance, Some((chance - 0.1, chance + 0.1))), 24);
        measured.findings.push(Finding {
            n_comparator: Some(96),
            n_eligible: None,
            p: Some(0.0123),
            p_adjusted: Some(0.0456),
            verdict: Some(verdict),
            stability: Some(stability(0)),
            method: Method::RankSum,
            ..start
        });
    }
    let hidden = key(seminar, Some(&"M04".parse()?), None, Statistic::Standing);
    let estimate = Estimate::Withheld(WhyWithheld::Bound);
    measured.findings.push(Finding {
        n: None,
        n_eligible: None,
        method: Method::RankSum,
        ..finding(hidden, estimate, 0)
    });
    Ok(())
}

/// How modules rank by the people who rated them all, which only the Secretariat is told.
pub(crate) fn add_ranking(measured: &mut FindingSet, survey: &Survey) -> Done {
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
                differs: differ,
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

fn add_learning(measured: &mut FindingSet, survey: &Survey) -> Done {
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
        counts: Some([13, 8, 3]),
    });
    Ok(())
}

fn add_associations(measured: &mut FindingSet, survey: &Survey) -> Done {
    let seminar = &survey.programme.seminars[1];
    for module in &survey.programme.modules {
        let key = |statistic| key(seminar, Some(&module.id), None, statistic);
        let rho = finding(key(Statistic::SatisfactionCorrelation), value(0.5, Some((0.1, 0.8))), 24);
        measured.findings.push(Finding { method: Method::BonettWright, n_eligible: None, ..rho });
        let (alpha, n) = match module.id.as_str() {
            "M01" => (Estimate::Withheld(WhyWithheld::Bound), None),
            _ => (value(0.8, Some((0.6, 0.9))), Some(22)),
        };
        let alpha = finding(key(Statistic::Reliability), alpha, 22);
        measured.findings.push(Finding { method: Method::Feldt, n, n_eligible: None, ..alpha });
        let pooled =
            super::findings::key(seminar, Some(&module.id), Some(&"relevance".parse()?), Statistic::PooledShare);
        let pooled = finding(pooled, value(0.68, None), 24);
        measured.findings.push(Finding { method: Method::BetaBinomial, ..pooled });
    }
    Ok(())
}

fn add_themes(measured: &mut FindingSet, survey: &Survey) -> Done {
    let seminar = &survey.programme.seminars[1];
    let exactly = |people| Some(OptionCount::Exactly(people));
    let themes = [
        ("more_time", value(15.0 / 24.0, Some((0.43, 0.79))), [exactly(15), exactly(9), exactly(11)]),
        (
            "case_studies",
            Estimate::Bounds { lower: 22.0 / 24.0, upper: 1.0 },
            [Some(OptionCount::AtLeast(22)), exactly(14), Some(OptionCount::AtMost(2))],
        ),
    ];
    for (theme, share, [mention, approve, criticise]) in themes {
        let theme: plenaria::survey::ThemeId = theme.parse()?;
        let mut key = key(seminar, None, None, Statistic::ThemeShare);
        key.theme = Some(theme.clone());
        let is_criticised = criticise == exactly(11);
        let verdict = Some(if is_criticised { Verdict::Criticised } else { Verdict::NotCriticised });
        let stability = is_criticised.then(|| stability(0));
        measured.findings.push(Finding { verdict, n_eligible: None, stability, ..finding(key, share, 24) });
        let about = (seminar.id.clone(), None, theme);
        measured.themes.push(ThemeTable { about, people: Some(24), mention, approve, criticise });
    }
    let counts = ThemeCoverage { seminar: seminar.id.clone(), comments: 120, coded: 84 };
    measured.coverage.push(CoverageTable { seminar: seminar.id.clone(), counts: Some(counts) });
    Ok(())
}
