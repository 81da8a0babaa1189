//! Disclosure control: the only door between what was measured and what may be shown.
//!
//! A state sends one to three people, who judge a programme on genocide prevention. So:
//!
//! 1. Groups below the audience's smallest group (10 people; 5 for the Secretariat) keep their finding's address,
//!    marked as suppressed, and lose every number. A comparison needs both groups.
//! 2. The rule holds for a group and its complement, the people outside it.
//! 3. Ratings by state within a seminar are absent altogether.
//! 4. Counts by level are shown from 20 answers on, if no level has one or two. Else they collapse to unfavourable,
//!    neutral and favourable; if one of these has one or two, or in a small group all answers lie in one, only the
//!    total is shown.
//! 5. Nothing else may give withheld counts back. What depends on every level needs the levels of every group it
//!    speaks of: mean, standard deviation and interpolated median have no number without them; of consensus and
//!    superiority the verdict remains (of consensus not even that where only the total is shown), and so does that of
//!    a change, but its p goes; adjusted p also needs the levels of the other modules among which it was adjusted.
//!    What depends on the classes needs the classes: net promoter score, shares below and above the ideal. A median is
//!    shown beside collapsed counts below 20 answers, if no median that they allow would give a level's count back and
//!    opinions can't be divided. Whether something is withheld is decided from what is shown, so that its absence says
//!    nothing.
//! 6. Below 20 answers, and where only the total is shown, shares, their differences and intervals are in whole
//!    percent. Where all answers of a small group lie in one class their share is only "over 90 %" or "under 10 %",
//!    without an interval, and what would give it back (a difference, bounds) has no number either. From 20 answers
//!    on, that everybody agrees is a finding like others.
//! 7. Why a number is missing is itself withheld for groups below the smallest, unless it follows from the
//!    declarations.
//! 8. Answers without a rating are counted beside levels only, and only if nobody or at least three gave them; else
//!    how many were asked isn't said beside how many answered.
//! 9. Participation is shown in total and by state; by sex and institution if every kind has at least three people.
//!    Requests need two states.
//! 10. A share pooled with other modules, and a trend, need every module and every seminar that enters to be at least
//!     the smallest group. Pooled shares, slopes of shares and detectable changes follow from shares: they are in
//!     whole percent where one of those is, and withheld where one is only a bound. A trend's tau-b and p need all
//!     levels.
//! 11. Where two levels are in use, mean ranks and the numbers who rose and fell say how many chose each, and for all
//!     but one of those who answered, what that one did. So mean ranks, Friedman's test, p of pairs, and who rose and
//!     fell need every level of all questions that enter, and rows of all who answered or without at least 20 of them,
//!     and 20 rows; mean gain and rank-biserial correlation moreover the numbers who rose, stayed and fell, of which
//!     none may be one or two. They have two decimals, p two digits. Else only letters and verdicts are shown; modules
//!     that share their letters then stand in the order of the curriculum.
//! 12. How items go together (reliability, satisfaction) is rounded to one decimal, from 100 rows on to two, so that
//!     one answer more or less doesn't show. It needs 20 rows, and questions whose levels it leaves open: three levels
//!     in use, two classes in use with several levels each, or only a total shown.
//! 13. That a number doesn't exist because nothing varies, scores follow from each other, or no change would be seen,
//!     is told only where the number would be.
//! 14. Whether a verdict holds without each respondent is told of shares, of rankings, learning and themes; of
//!     verdicts on levels (consensus, change, trend) only with the levels, since it narrows them down more than the
//!     verdict does. How many respondents change it is told where that follows from counts that are shown. Without
//!     which states another verdict would be drawn counts only if at least three states sent as many people as the
//!     largest delegation: else a verdict that no respondent changes alone would name the state, and say what its
//!     people answered. How many states do is never told, for the same reason.
//! 15. Theme counts need as many people who wrote as the smallest group, three who mention the theme, and three or
//!     none who don't; tones need three mentions or none each, and three critics. A theme that nobody mentions looks
//!     like one that one or two do. Nameless people are counted as few as they can be. A seminar's counts are withheld
//!     if, less those shown of its modules, they give one module's back, or one or two. Keyness needs the counts of
//!     all modules.
//! 16. Series show people, states and response rates as participation does, shares as their findings do, in whole
//!     percent; lines are drawn through what is shown.
//!
//! What remains: a verdict on the brink of significance (change, trend, letters, gain) still narrows down the levels
//! of a small group, and "over 90 %" is shown only if it is 100 %, though not on which favourable levels.
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
use evidence::FindingBases;
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
    let evidence = FindingBases::new(&measured.findings, &cells, &learning, &themes, survey);
    let released = |finding| released_finding(finding, &evidence.basis(finding), &delegations, smallest);
    let mut findings: Vec<ReleasedFinding> = measured.findings.iter().filter_map(released).collect();
    findings.sort_by_cached_key(|finding| finding.key.to_string());
    let ranking = |ranking| released_ranking(ranking, &cells, &delegations, survey, smallest);
    let release = Release {
        audience,
        distributions: cells.released(measured),
        rankings: measured.rankings.iter().map(ranking).collect(),
        run_charts: measured.run_charts.iter().map(|chart| released_run_chart(chart, &findings)).collect(),
        places: findings.iter().enumerate().map(|(place, finding)| (finding.key.clone(), place)).collect(),
        findings,
        learning,
        themes: themes.themes,
        coverage: themes.coverage,
        participation: measured.participation.iter().map(|of| released_participation(of, smallest)).collect(),
        requests: released_requests(&measured.requests),
    };
    (release, Confidential::new(issues, measured.comments.clone()))
}
