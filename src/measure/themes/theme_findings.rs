//! S21: the share of the people who wrote that mention a theme, whether they criticise it, and whether it is mentioned more
//! often than in comments on other modules.

use crate::limit::{OptionCount, ThemeTable};
use crate::measure::finding::{
    Drops, Estimate, Finding, FindingKey, Method, NoNumber, Stability, Statistic, Verdict, WhyWithheld, agreed_verdict,
};
use crate::statistics::{favourable_share, holm, keyness};
use crate::survey::{Rules, Seminar, Share, Theme};

/// Fewest people who criticise a theme that is criticised.
const FEWEST_CRITICS: u64 = 3;

/// The share of those who wrote that mention a theme, with Wilson's interval, and whether they criticise it.
pub(super) fn theme_share(seminar: &Seminar, table: &ThemeTable, rules: &Rules) -> Finding {
    let finding = |estimate, n| {
        let key = key(seminar, table, Statistic::ThemeShare);
        Finding { n, ..Finding::new(key, Method::Wilson, estimate, 0) }
    };
    let Some((people, mention)) = table.people.zip(table.mention) else {
        return finding(hidden(table), table.people);
    };
    let estimate = estimate(mention, people);
    let (verdict, stability) = table.criticise.and_then(|critics| criticised(critics, people, rules)).unzip();
    Finding { verdict, stability: stability.flatten(), ..finding(estimate, Some(people)) }
}

/// Too few wrote; or enough did, and another part of the same total is hidden.
fn hidden(table: &ThemeTable) -> Estimate {
    Estimate::Withheld(if table.people.is_none() { WhyWithheld::BelowFloor } else { WhyWithheld::Linked })
}

/// A share of so many people, or the bounds of one.
fn estimate(chosen: OptionCount, people: u64) -> Estimate {
    let share = |count| favourable_share(count, people).map(|share| (share.share, Some(share.interval)));
    let value = |count| Estimate::new(share(count), Estimate::NO_ANSWERS);
    match chosen {
        OptionCount::Exactly(count) => value(count),
        OptionCount::AtLeast(count) => value(count).agreed_with(value(people)),
        OptionCount::AtMost(count) => value(0).agreed_with(value(count)),
    }
}

/// Whether a theme is criticised: by at least three people, and by at least so large a share of those who wrote as the
/// rules say; and whether that holds without any one of them. None where it can't be told.
fn criticised(critics: OptionCount, people: u64, rules: &Rules) -> Option<(Verdict, Option<Stability>)> {
    let (least, most) = match critics {
        OptionCount::Exactly(count) => (count, count),
        OptionCount::AtLeast(count) => (count, people),
        OptionCount::AtMost(count) => (0, count),
    };
    let verdict = agreed_verdict(verdict_of(least, people, rules)?, verdict_of(most, people, rules)?)?;
    let OptionCount::Exactly(critics) = critics else { return Some((verdict, None)) };
    let mut respondents = Drops::default();
    for (times, critics, people) in
        [(critics, critics.saturating_sub(1), people - 1), (people - critics, critics, people - 1)]
    {
        if times > 0 {
            respondents.count(times, verdict_of(critics, people, rules).map(|other| other.says_the_same_as(verdict)));
        }
    }
    Some((verdict, Some(Stability { respondents, states: Drops::default() })))
}

/// What so many critics say; none if nobody wrote.
fn verdict_of(critics: u64, people: u64, rules: &Rules) -> Option<Verdict> {
    let share = Share::of(critics, people)?;
    let criticised = share >= rules.theme_share && critics >= FEWEST_CRITICS;
    Some(if criticised { Verdict::Criticised } else { Verdict::NotCriticised })
}

/// Signed G² of a theme among those who wrote on each module, against those on the other modules; p adjusted among the
/// modules. Withheld where any of the counts is.
pub(super) fn theme_keyness(seminar: &Seminar, theme: &Theme, tables: &[&ThemeTable]) -> Vec<Finding> {
    let of_modules: Vec<&ThemeTable> =
        tables.iter().copied().filter(|table| table.about.1.is_some() && table.about.2 == theme.id).collect();
    let counts: Option<Vec<(u64, u64)>> = of_modules.iter().map(|table| exactly(table)).collect();
    let finding = |table: &ThemeTable, estimate| {
        Finding::new(key(seminar, table, Statistic::ThemeKeyness), Method::LikelihoodRatio, estimate, 0)
    };
    let Some(counts) = counts else {
        let hidden = |table: &&ThemeTable| Finding { n: table.people, ..finding(table, hidden(table)) };
        return of_modules.iter().map(hidden).collect();
    };
    let (mentions, people) = counts.iter().fold((0, 0), |sum, count| (sum.0 + count.0, sum.1 + count.1));
    let mut findings: Vec<Finding> = of_modules
        .iter()
        .zip(&counts)
        .map(|(table, count)| {
            let elsewhere = (mentions - count.0, people - count.1);
            let found = keyness(*count, elsewhere);
            let nothing = if count.1 == 0 || elsewhere.1 == 0 { NoNumber::NoAnswers } else { NoNumber::NoVariation };
            let estimate = Estimate::new(found.map(|found| (found.g2, None)), Estimate::Undefined(nothing));
            let n_comparator = Some(elsewhere.1);
            Finding { n: Some(count.1), n_comparator, p: found.map(|found| found.p), ..finding(table, estimate) }
        })
        .collect();
    let adjusted = holm(&findings.iter().map(|finding| finding.p).collect::<Vec<_>>());
    for (finding, adjusted) in findings.iter_mut().zip(adjusted) {
        finding.p_adjusted = adjusted;
    }
    findings
}

/// Who mention it, of whom, where every count is told.
fn exactly(table: &ThemeTable) -> Option<(u64, u64)> {
    match table.mention? {
        OptionCount::Exactly(count) => Some((count, table.people?)),
        OptionCount::AtLeast(_) | OptionCount::AtMost(_) => None,
    }
}

fn key(seminar: &Seminar, table: &ThemeTable, statistic: Statistic) -> FindingKey {
    let (_, module, theme) = &table.about;
    FindingKey { theme: Some(theme.clone()), ..FindingKey::of_seminar(seminar, module.as_ref(), statistic) }
}
