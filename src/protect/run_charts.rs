//! What of series over the seminars may be shown.

use crate::measure::{RunChart, RunChartLines, RunMeasure, Statistic};
use crate::statistics::run_lines;
use crate::survey::{ItemId, SeminarId};

use super::{ReleasedFinding, Shown};

/// A series as it may be shown: numbers of people and states as they are; shares as their findings show them, in whole
/// percent, and none where those show no number. The lines are drawn through what is shown, so that they say nothing of
/// what isn't.
pub(super) fn released_run_chart(chart: &RunChart, findings: &[ReleasedFinding]) -> RunChart {
    let shown = |(seminar, number): &(SeminarId, Option<f64>)| {
        let shown = match &chart.measure {
            RunMeasure::Attended | RunMeasure::Answered | RunMeasure::States => *number,
            RunMeasure::ResponseRate => number.and(number_of(findings, seminar, None, Statistic::ResponseRate)),
            RunMeasure::Favourable(item) => {
                let share = number.and(number_of(findings, seminar, Some(item), Statistic::Favourable));
                share.map(super::coarsen::whole_percent)
            }
        };
        (seminar.clone(), shown)
    };
    let points: Vec<(SeminarId, Option<f64>)> = chart.points.iter().map(shown).collect();
    let lines = run_lines(&points.iter().map(|(_, number)| *number).collect::<Vec<_>>());
    let limits = lines.mean.zip(lines.limits).map(|(mean, limits)| (mean, limits.lower, limits.upper));
    RunChart {
        measure: chart.measure.clone(),
        part: chart.part,
        points,
        lines: lines.median.map(|median| RunChartLines { median, limits }),
    }
}

/// The number that is shown of a seminar as a whole.
fn number_of(
    findings: &[ReleasedFinding],
    seminar: &SeminarId,
    item: Option<&ItemId>,
    statistic: Statistic,
) -> Option<f64> {
    let is_its = |finding: &&ReleasedFinding| {
        let key = &finding.key;
        key.statistic == statistic && key.seminar == *seminar && key.module.is_none() && key.item.as_ref() == item
    };
    match findings.iter().find(is_its)?.shown? {
        Shown::Number { point, .. } => Some(point),
        Shown::Over(_) | Shown::Under(_) => None,
    }
}
