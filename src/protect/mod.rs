//! Disclosure control: the only door between what was measured and what may be shown.
//!
//! A state sends one to three people, who judge a programme on genocide prevention. So:
//!
//! 1. Groups below the audience's smallest group (10 people; 5 for the Secretariat) keep their finding's address, marked
//!    as suppressed, and lose every number. A comparison needs both groups.
//! 2. The rule holds for a group and its complement, the people outside it.
//! 3. Ratings by state within a seminar are absent altogether.
//! 4. Counts by level are shown from 20 answers on, if no level has one or two. Else they collapse to unfavourable,
//!    neutral and favourable; if one of these has one or two, or in a small group all answers lie in one, only the
//!    total is shown.
//! 5. Nothing else may give withheld counts back. What depends on every level needs the levels of every group it
//!    speaks of: mean, standard deviation and interpolated median have no number without them; of consensus and
//!    superiority the verdict remains (of consensus not even that where only the total is shown), and so does that of a
//!    change, but its p goes; adjusted p also needs the levels of the other modules among which it was adjusted. What depends on the classes needs the classes: net promoter score, shares below and above the ideal. A median
//!    is shown beside collapsed counts below 20 answers, if no median that they allow would give a level's count back
//!    and opinions can't be divided. Whether something is withheld is decided from what is shown, so that its absence
//!    says nothing.
//! 6. Below 20 answers, and where only the total is shown, shares, their differences and intervals are in whole percent.
//!    Where all answers of a small group lie in one class their share is only "over 90 %" or "under 10 %", without an
//!    interval, and what would give it back (a difference, bounds) has no number either. From 20 answers on, that
//!    everybody agrees is a finding like others.
//! 7. Why a number is missing is itself withheld for groups below the smallest, unless it follows from the declarations.
//! 8. Answers without a rating are counted beside levels only, and only if nobody or at least three gave them; else how
//!    many were asked isn't said beside how many answered.
//! 9. Participation is shown in total and by state; by sex and institution if every kind has at least three people.
//!    Requests need two states.
//!
//! The verdict of a change on the brink of significance still narrows down the levels of a small group.
//! Complementary suppression between tables, its audit, and the ledger of earlier releases are not part of this yet.

mod basis;
mod cell;
mod cells;
mod coarsen;
mod confidential;
mod delegations;
mod evidence;
mod finding;
mod learning;
mod median;
mod participation;
mod ranking;
mod release;
mod run_charts;
mod smallest_group;
mod stability;
mod themes;
mod treatment;

pub use confidential::Confidential;
pub use release::{
    Release, ReleasedCounts, ReleasedCoverage, ReleasedDistribution, ReleasedFinding, ReleasedLearning,
    ReleasedRankedModule, ReleasedRankedPair, ReleasedRanking, ReleasedStability, ReleasedTheme, Shown, Status,
};

use crate::measure::Measured;
use crate::survey::{Audience, Issue, Survey};

use cells::Cells;
use delegations::Delegations;
use evidence::Evidence;
use finding::released_finding;
use learning::released_learning;
use participation::{released_participation, released_requests};
use ranking::released_ranking;
use run_charts::released_run_chart;
use smallest_group::SmallestGroup;
use themes::ReleasedThemes;

/// Parts what was measured into what an audience may see and what stays with the Secretariat.
#[must_use]
pub fn protect(
    measured: &Measured,
    issues: Vec<Issue>,
    survey: &Survey,
    audience: Audience,
) -> (Release, Confidential) {
    let smallest = SmallestGroup(survey.rules.smallest_group(audience));
    let cells = Cells::new(measured, survey, smallest);
    let delegations = Delegations::new(&measured.participation);
    let themes = ReleasedThemes::new(measured, smallest);
    let learning: Vec<ReleasedLearning> =
        measured.learning.iter().map(|learning| released_learning(learning, &cells, survey, smallest)).collect();
    let evidence = Evidence::new(&measured.findings, &cells, &learning, &themes, survey);
    let released = |finding| released_finding(finding, &evidence.basis(finding), &delegations, smallest);
    let mut findings: Vec<ReleasedFinding> = measured.findings.iter().filter_map(released).collect();
    findings.sort_by(|one, other| one.id.cmp(&other.id));
    let ranking = |ranking| released_ranking(ranking, &cells, &delegations, survey, smallest);
    let release = Release {
        audience,
        distributions: cells.released(measured),
        rankings: measured.rankings.iter().map(ranking).collect(),
        run_charts: measured.run_charts.iter().map(|chart| released_run_chart(chart, &findings)).collect(),
        findings,
        learning,
        themes: themes.themes,
        coverage: themes.coverage,
        participation: measured.participation.iter().map(|of| released_participation(of, smallest)).collect(),
        requests: released_requests(&measured.requests),
    };
    (release, Confidential::new(issues, measured.comments.clone()))
}
