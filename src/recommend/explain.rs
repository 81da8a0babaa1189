//! The evidence trail of one recommendation or finding, as text for a terminal.

use crate::locale::Locale;
use crate::measure::FindingSet;
use crate::survey::Survey;

use super::line::TrailLine;
use super::recommendation::{Evidence, Recommendation};
use super::trail::Trail;
use super::{Kind, Priority};

/// The evidence trail of a recommendation or finding with this identifier: what was measured, of whom, the counts, the
/// formula with its source, the rule, the verdict, and what points the other way. None if there is no such identifier.
#[must_use]
pub fn explain(
    id: &str,
    release: &FindingSet,
    recommendations: &[Recommendation],
    survey: &Survey,
    locale: &Locale,
) -> Option<String> {
    let trail = Trail { release, survey, locale };
    let lines = match recommendations.iter().find(|recommendation| recommendation.id.as_str() == id) {
        Some(recommendation) => about_recommendation(recommendation, &trail),
        None => trail.about_finding(release.findings().iter().find(|finding| finding.key.to_string() == id)?),
    };
    Some(lines.iter().map(TrailLine::wrapped).collect())
}

/// At most five identifiers that resemble one that doesn't exist, the most similar first.
#[must_use]
pub fn nearest_identifiers(id: &str, release: &FindingSet, recommendations: &[Recommendation]) -> Vec<String> {
    let of_drafts = recommendations.iter().map(|recommendation| recommendation.id.to_string());
    let of_findings = release.findings().iter().map(|finding| finding.key.to_string());
    let wanted = id.to_lowercase();
    let mut ranked: Vec<(f64, String)> = of_drafts
        .chain(of_findings)
        .map(|known| (strsim::jaro_winkler(&wanted, &known.to_lowercase()), known))
        .filter(|(similarity, _)| *similarity > 0.7)
        .collect();
    ranked.sort_by(|one, other| other.0.total_cmp(&one.0).then_with(|| one.1.cmp(&other.1)));
    ranked.into_iter().take(5).map(|(_, known)| known).collect()
}

fn about_recommendation(recommendation: &Recommendation, trail: &Trail<'_>) -> Vec<TrailLine> {
    let locale = trail.locale;
    let text = |translated: &crate::survey::Translated| translated.get(locale.language()).to_owned();
    let mut lines = vec![
        TrailLine::plain(format!("{} · {}", recommendation.id, kind(recommendation.kind, locale))),
        TrailLine::plain(text(&recommendation.text)),
        TrailLine::blank(),
        trail.labelled("explain-action", &locale.action(recommendation.action.name())),
        trail.labelled("explain-addressee", &text(&recommendation.addressee)),
        trail.labelled("explain-target", &text(&recommendation.target)),
        trail.labelled("explain-seminar", &trail.seminar(&recommendation.seminar)),
    ];
    if let Some(curriculum) = &recommendation.curriculum {
        lines.push(trail.labelled("explain-curriculum", curriculum));
    }
    lines.push(trail.labelled("explain-why", &locale.word(why(recommendation.kind))));
    lines.extend(recommendation.stability.map(|stability| trail.stability_line(stability)));
    for (heading, evidence) in
        [("explain-evidence", &recommendation.evidence), ("explain-counter-evidence", &recommendation.counter_evidence)]
    {
        lines.extend([TrailLine::blank(), TrailLine::plain(locale.word(heading))]);
        if evidence.is_empty() {
            lines.push(TrailLine::indented(locale.word("explain-none")));
        }
        for (at, one) in evidence.iter().enumerate() {
            lines.extend(about_evidence(at + 1, one, trail));
        }
    }
    lines
}

fn about_evidence(number: usize, evidence: &Evidence, trail: &Trail<'_>) -> Vec<TrailLine> {
    let text = evidence.text.get(trail.locale.language());
    let finding = evidence.finding.as_ref().and_then(|key| trail.release.finding(key));
    let mut lines = vec![TrailLine::blank(), TrailLine::indented(format!("{number}. {text}"))];
    let Some(finding) = finding else {
        let rule = trail.labelled("explain-rule", &trail.locale.word("explain-rule-two_states"));
        lines.push(rule.deeper().deeper());
        return lines;
    };
    // Of time the verdict is said once, beside the share at the ideal.
    let verdict = evidence.verdict.filter(|_| finding.verdict.is_none());
    let stability = verdict.and(evidence.stability).map(|stability| trail.stability_line(stability));
    let verdict = verdict.map(|verdict| trail.verdict_line(verdict)).into_iter().chain(stability);
    lines.extend(trail.about_finding(finding).into_iter().chain(verdict).map(|line| line.deeper().deeper()));
    lines
}

fn kind(kind: Kind, locale: &Locale) -> String {
    locale.word(match kind {
        Kind::Change(Priority::High) => "explain-kind-high",
        Kind::Change(Priority::Medium) => "explain-kind-medium",
        Kind::Change(Priority::Low) => "explain-kind-low",
        Kind::Keep => "explain-kind-keep",
        Kind::Observation => "explain-kind-observation",
    })
}

/// The row of the printed table that was applied.
fn why(kind: Kind) -> &'static str {
    match kind {
        Kind::Change(Priority::High) => "explain-why-high",
        Kind::Change(Priority::Medium) => "explain-why-medium",
        Kind::Change(Priority::Low) => "explain-why-low",
        Kind::Keep => "explain-why-keep",
        Kind::Observation => "explain-why-observation",
    }
}
