//! Run charts as tables: one number per seminar, with the median and the limits where there are enough seminars.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::view::CyclesView;
use crate::measure::{Followed, RunChart, RunMeasure, Statistic};
use crate::report::html::parts::table::{ColumnHead, table};
use crate::survey::SeminarId;

/// Seminars that a median needs.
const FOR_MEDIAN: u64 = 10;
/// Seminars that limits need.
const FOR_LIMITS: u64 = 12;

/// Every series; nothing where there is none.
pub(super) fn section(view: &CyclesView<'_>) -> Markup {
    let mut groups: BTreeMap<&Followed, Vec<&RunChart>> = BTreeMap::new();
    for chart in view.inputs.release.run_charts() {
        groups.entry(&chart.follows).or_default().push(chart);
    }
    let contents = html! { @for (follows, charts) in &groups { (series(view, follows, charts)) } };
    if groups.is_empty() {
        html! {}
    } else {
        view.section("series", &contents)
    }
}

/// What a series has beside its numbers.
#[derive(Clone, Copy, PartialEq, Eq)]
enum SeriesLine {
    Median,
    Mean,
    Limits,
}

impl SeriesLine {
    const ALL: [Self; 3] = [Self::Median, Self::Mean, Self::Limits];

    fn key(self) -> &'static str {
        match self {
            Self::Median => "cycles-median",
            Self::Mean => "cycles-mean",
            Self::Limits => "cycles-limits",
        }
    }

    /// In words; none where the series is too short.
    fn written(self, view: &CyclesView<'_>, chart: &RunChart) -> Option<String> {
        let lines = chart.lines?;
        let written = |value| number(view, &chart.measure, value);
        match self {
            Self::Median => Some(written(lines.median)),
            Self::Mean => lines.limits.map(|(mean, _, _)| written(mean)),
            Self::Limits => {
                lines.limits.map(|(_, lower, upper)| view.wording.locale.from_to(&written(lower), &written(upper)))
            }
        }
    }
}

/// The series of a part, or of all seminars.
fn series(view: &CyclesView<'_>, follows: &Followed, charts: &[&RunChart]) -> Markup {
    let title = match follows {
        Followed::Lemkin => view.word("cycles-series-all"),
        Followed::Part(part) => view.wording.locale.text("cycles-part", &[("part", u64::from(*part).into())]),
        Followed::Course(course) => view.wording.names.course(course),
    };
    let seminars: Vec<&SeminarId> = charts.first().iter().flat_map(|chart| &chart.points).map(|(id, _)| id).collect();
    let is_shown = |line: &SeriesLine| charts.iter().any(|chart| line.written(view, chart).is_some());
    let lines: Vec<SeriesLine> = SeriesLine::ALL.into_iter().filter(is_shown).collect();
    let mut heads = vec![view.words("report-measure")];
    heads.extend(seminars.iter().map(|id| ColumnHead::Numbers(id.to_string())));
    heads.extend(lines.iter().map(|line| view.numbers(line.key())));
    let body = html! { @for chart in charts { (row(view, chart, &seminars, &lines)) } };
    html! {
        div.over-seminars { (table(view.wording, &title, &heads, &body)) }
        @if let Some(sentence) = missing(view, charts) { p { (sentence) } }
    }
}

fn row(view: &CyclesView<'_>, chart: &RunChart, seminars: &[&SeminarId], lines: &[SeriesLine]) -> Markup {
    let value_at =
        |id: &SeminarId| chart.points.iter().find(|(seminar, _)| seminar == id).and_then(|(_, value)| *value);
    html! {
        tr role="row" {
            th scope="row" role="rowheader" { (measure(view, &chart.measure)) }
            @for id in seminars {
                @let value = value_at(id);
                td.quantity role="cell" data-label=(id) data-sort=[value] {
                    (value.map(|value| number(view, &chart.measure, value)).unwrap_or_default())
                }
            }
            @for line in lines {
                td.quantity role="cell" data-label=(view.word(line.key())) {
                    (line.written(view, chart).unwrap_or_default())
                }
            }
        }
    }
}

/// How many seminars are missing for a median and for limits; none once there are enough.
fn missing(view: &CyclesView<'_>, charts: &[&RunChart]) -> Option<String> {
    let longest = charts.iter().map(|chart| chart.points.iter().filter(|(_, value)| value.is_some()).count()).max();
    let seminars = longest? as u64;
    let values = |needed: u64| [("seminars", seminars.into()), ("missing", needed.saturating_sub(seminars).into())];
    if seminars < FOR_MEDIAN {
        Some(view.wording.locale.text("cycles-series-too-short", &values(FOR_MEDIAN)))
    } else if seminars < FOR_LIMITS {
        Some(view.wording.locale.text("cycles-series-without-limits", &values(FOR_LIMITS)))
    } else {
        None
    }
}

fn measure(view: &CyclesView<'_>, measure: &RunMeasure) -> String {
    match measure {
        RunMeasure::Attended => view.word("report-attended"),
        RunMeasure::Answered => view.word("report-answered"),
        RunMeasure::States => view.word("report-states"),
        RunMeasure::ResponseRate => view.wording.statistic(Statistic::ResponseRate),
        RunMeasure::Favourable(item) => view.wording.names.item(item),
    }
}

/// A number of the series. Medians and limits of counts may lie between two counts.
fn number(view: &CyclesView<'_>, measure: &RunMeasure, value: f64) -> String {
    let locale = view.wording.locale;
    match measure {
        RunMeasure::ResponseRate | RunMeasure::Favourable(_) => locale.percent(value, 0),
        RunMeasure::Attended | RunMeasure::Answered | RunMeasure::States => {
            locale.decimal(value, usize::from(value.fract().abs() >= 0.05))
        }
    }
}
