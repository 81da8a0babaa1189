//! S18: participation, response and overall satisfaction, seminar by seminar.

use std::collections::{BTreeMap, BTreeSet};

use super::series::{Followed, RunChart, RunChartLines, RunMeasure};
use crate::harmonise::Participation;
use crate::limit::TableSet;
use crate::measure::finding::{Finding, Statistic};
use crate::statistics::{favourable_share, real, run_lines};
use crate::survey::{Dimension, ItemId, NationalCourse, Seminar, SeminarId, Series, Survey, questions};

/// Series of participation and response over all Lemkin seminars and over each national course, and of overall
/// satisfaction by part and course. A series without any number is left out; there is none where nobody knows in which order
/// the seminars were held.
pub(in crate::measure) fn run_charts(tables: &TableSet, survey: &Survey, findings: &[Finding]) -> Vec<RunChart> {
    if !survey.programme.order_is_known {
        return Vec::new();
    }
    let seminars = &survey.programme.seminars;
    let courses: BTreeSet<&NationalCourse> = seminars.iter().filter_map(Seminar::course).collect();
    let courses = courses.into_iter().cloned().map(Followed::Course);
    let rates = response_rates(findings);
    let of_people = |follows| people(tables, survey, &rates, &follows);
    let of_people = std::iter::once(Followed::Lemkin).chain(courses).flat_map(of_people);
    of_people.chain(satisfaction(tables, survey)).collect()
}

/// Series of participation and response.
fn people(tables: &TableSet, survey: &Survey, rates: &BTreeMap<&SeminarId, f64>, follows: &Followed) -> Vec<RunChart> {
    let participation = tables.participation();
    let of_people = |measure: RunMeasure, people: &dyn Fn(&Participation) -> Option<f64>| {
        let number = |seminar: &Seminar| participation.iter().find(|one| one.seminar == seminar.id).and_then(people);
        chart(measure, follows, survey, number)
    };
    let attended = |one: &Participation| one.attended.map(real);
    let answered = |one: &Participation| tables.forms(&one.seminar).and_then(|forms| forms.answered.exact()).map(real);
    let states = |one: &Participation| {
        let represented = one.by_state.iter().filter(|(_, people)| people.least > 0).count() as u64;
        (represented > 0).then(|| real(represented))
    };
    let charts = [
        of_people(RunMeasure::Attended, &attended),
        of_people(RunMeasure::Answered, &answered),
        of_people(RunMeasure::States, &states),
        chart(RunMeasure::ResponseRate, follows, survey, |seminar| rates.get(&seminar.id).copied()),
    ];
    charts.into_iter().flatten().collect()
}

fn response_rates(findings: &[Finding]) -> BTreeMap<&SeminarId, f64> {
    let rates = findings.iter().filter(|finding| finding.key.statistic == Statistic::ResponseRate);
    rates.filter_map(|finding| Some((&finding.key.seminar, finding.estimate.number()?.0))).collect()
}

/// Favourable shares of what is asked about the seminar overall, by part or course, and item.
fn satisfaction(tables: &TableSet, survey: &Survey) -> Vec<RunChart> {
    let mut shares: BTreeMap<(Series<'_>, &ItemId), BTreeMap<&SeminarId, f64>> = BTreeMap::new();
    for seminar in &survey.programme.seminars {
        let asked = questions(seminar, &survey.programme, &survey.questionnaire);
        for question in asked.iter().filter(|question| question.module.is_none()) {
            let is_satisfaction = question.item.dimension == Some(Dimension::Overall) && question.scale.has_target();
            let known = question.known(tables).filter(|_| is_satisfaction);
            // Where several tables are possible the share is a bound, and the series has a gap.
            let share = known.as_ref().and_then(|known| known.counts()).and_then(|possible| {
                let [only] = possible.favourable()?[..] else { return None };
                favourable_share(only, possible.valid())
            });
            if let Some(share) = share {
                shares.entry((seminar.series(), &question.item.id)).or_default().insert(&seminar.id, share.share);
            }
        }
    }
    shares
        .into_iter()
        .filter_map(|((series, item), shares)| {
            let share = |seminar: &Seminar| shares.get(&seminar.id).copied();
            chart(RunMeasure::Favourable(item.clone()), &series.into(), survey, share)
        })
        .collect()
}

/// A series; none without any number.
fn chart(
    measure: RunMeasure,
    follows: &Followed,
    survey: &Survey,
    number: impl Fn(&Seminar) -> Option<f64>,
) -> Option<RunChart> {
    let seminars = survey.programme.seminars.iter().filter(|seminar| follows.includes(seminar));
    let points: Vec<(SeminarId, Option<f64>)> = seminars.map(|seminar| (seminar.id.clone(), number(seminar))).collect();
    let has_number = points.iter().any(|(_, value)| value.is_some());
    let lines = lines_of(&points);
    has_number.then_some(RunChart { measure, follows: follows.clone(), points, lines })
}

fn lines_of(points: &[(SeminarId, Option<f64>)]) -> Option<RunChartLines> {
    let values: Vec<Option<f64>> = points.iter().map(|(_, value)| *value).collect();
    let lines = run_lines(&values);
    let limits = lines.mean.zip(lines.limits).map(|(mean, limits)| (mean, limits.lower, limits.upper));
    lines.median.map(|median| RunChartLines { median, limits })
}

impl RunChart {
    /// The series as it stood when no more than these seminars had been held, with the lines that it had then.
    #[must_use]
    pub fn as_of(&self, held: impl Fn(&SeminarId) -> bool) -> Self {
        let points: Vec<_> = self.points.iter().filter(|(seminar, _)| held(seminar)).cloned().collect();
        let lines = if points.len() == self.points.len() { self.lines } else { lines_of(&points) };
        Self { measure: self.measure.clone(), follows: self.follows.clone(), points, lines }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::example::{Example, Person};

    const PEOPLE: [Person; 3] = [("a", "PE", Some(true)), ("b", "CL", Some(true)), ("c", "CL", Some(false))];

    fn charts(example: &Example) -> BTreeMap<(RunMeasure, Followed), RunChart> {
        let charts = example.measured().run_charts.into_iter();
        charts.map(|chart| ((chart.measure.clone(), chart.follows.clone()), chart)).collect()
    }

    fn values(chart: &RunChart) -> Vec<Option<f64>> {
        chart.points.iter().map(|(_, value)| *value).collect()
    }

    #[test]
    fn every_seminar_has_a_point_or_a_gap() {
        let charts = charts(
            &Example::new()
                .roster("C1P1", &PEOPLE)
                .completeness("C1P1", "PE", 1, 0)
                .completeness("C2P1", "PE", 2, 1)
                .answered("C1P1.overall", &[1, 0, 0, 2, 1])
                .answered("C3P1.overall", &[0, 0, 1, 1, 0]),
        );
        let of = |measure: RunMeasure, follows| values(&charts[&(measure, follows)]);
        assert_eq!(of(RunMeasure::Attended, Followed::Lemkin), [Some(2.0), None, None, None]);
        assert_eq!(of(RunMeasure::Answered, Followed::Lemkin), [Some(1.0), None, Some(3.0), None]);
        assert_eq!(of(RunMeasure::States, Followed::Lemkin), [Some(2.0), None, Some(1.0), None]);
        assert_eq!(of(RunMeasure::ResponseRate, Followed::Lemkin), [Some(0.5), None, None, None]);
        let overall = RunMeasure::Favourable("overall".parse().unwrap());
        assert_eq!(of(overall.clone(), Followed::Part(1)), [Some(0.75), None, Some(0.5)]);
        assert!(charts[&(overall, Followed::Part(1))].lines.is_none(), "three points have no lines");
        assert_eq!(charts.len(), 5);
    }

    #[test]
    fn a_roster_without_answers_is_no_seminar_that_nobody_answered() {
        let charts = charts(&Example::new().roster("C1P1", &PEOPLE));
        assert!(!charts.contains_key(&(RunMeasure::Answered, Followed::Lemkin)));
    }

    #[test]
    fn lines_come_with_the_tenth_and_the_twelfth_seminar() {
        let lines = |count: u64| {
            let example = (4..=count).fold(Example::new(), |example, number| {
                let seminar = format!("C{number}P1");
                example.seminar(&seminar, "2020").completeness(&seminar, "PE", number, number % 2)
            });
            charts(&example)[&(RunMeasure::Answered, Followed::Lemkin)].lines
        };
        assert_eq!(lines(12), None, "nine seminars");
        assert_eq!(lines(13).map(|lines| lines.limits), Some(None));
        let (mean, lower, upper) = lines(15).unwrap().limits.unwrap();
        assert!((mean - 10.0).abs() < 1e-12 && lower < mean && mean < upper);
        assert!((lines(15).unwrap().median - 9.5).abs() < 1.0);
    }
}
