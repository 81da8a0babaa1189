//! `tables/lineage.csv` and `tables/run_charts.csv`: what became of modules, and one number per seminar.

use super::parts::{ComparedPart, LINEAGE_NAMES, Stage, TracedModule};
use crate::measure::{Followed, RunChart, RunMeasure};
use crate::report::tables::table::ColumnValues::{Count, Number, OneOf, Text};
use crate::report::tables::table::{DataTable, TableCell, TableColumn, always, sometimes};
use crate::survey::{ItemId, ModuleId, Seminar};

const LINEAGE: [TableColumn; 8] = [
    always("part", Count, "The part that teaches the module."),
    always("module", Text, "The module under its latest name."),
    always("seminar", Text, "A seminar of the part that has answers."),
    sometimes("comparator", Text, "The seminar of the part before it."),
    sometimes("module_then", Text, "What the module was called there; empty where it wasn't taught."),
    always("lineage", OneOf(&LINEAGE_NAMES), "What became of it since the seminar before."),
    sometimes("from", Text, "The modules it came from under other names, separated by spaces."),
    sometimes("curriculum", Text, "The curriculum version that brought the change."),
];

/// What became of every module at every seminar.
pub(super) fn lineage(parts: &[ComparedPart<'_>]) -> DataTable {
    let of_part =
        |part: &ComparedPart<'_>| part.modules.iter().flat_map(|module| of_module(part, module)).collect::<Vec<_>>();
    DataTable {
        name: "lineage",
        title: "What became of modules between seminars of the same part",
        columns: &LINEAGE,
        key: &["module", "seminar"],
        rows: parts.iter().flat_map(of_part).collect(),
    }
}

fn of_module(part: &ComparedPart<'_>, traced: &TracedModule<'_>) -> Vec<Vec<TableCell>> {
    let row = |(at, (seminar, stage)): (usize, (&&Seminar, &Stage<'_>))| {
        let before = at.checked_sub(1).map(|before| &part.seminars[before].id);
        let from: Vec<&str> = stage.other_names().into_iter().map(ModuleId::as_str).collect();
        vec![
            TableCell::Count(u64::from(part.number)),
            TableCell::text(&traced.module.id),
            TableCell::text(&seminar.id),
            TableCell::optional_text(before),
            TableCell::optional_text(stage.module.map(|module| &module.id)),
            TableCell::text(stage.became.name()),
            if from.is_empty() { TableCell::Empty } else { TableCell::Text(from.join(" ")) },
            TableCell::optional_text(stage.curriculum()),
        ]
    };
    part.seminars.iter().zip(&traced.stages).enumerate().map(row).collect()
}

const RUN_CHARTS: [TableColumn; 9] = [
    always("measure", OneOf(&["attended", "answered", "states", "response_rate", "favourable"]), "What is followed."),
    sometimes("item", Text, "The question, of favourable shares."),
    sometimes("part", Count, "The part; empty where seminars of both parts are followed."),
    always("seminar", Text, "The seminar."),
    sometimes("value", Number, "The number at this seminar; shares from 0 to 1."),
    sometimes("median", Number, "Median of the series, from ten seminars on."),
    sometimes("mean", Number, "Mean of the series, from twelve seminars on."),
    sometimes("lower_limit", Number, "Lower natural limit: mean minus 2.66 times the mean moving range."),
    sometimes("upper_limit", Number, "Upper natural limit: mean plus 2.66 times the mean moving range."),
];

/// Every series, a row per seminar.
pub(super) fn run_charts(charts: &[RunChart]) -> DataTable {
    DataTable {
        name: "run_charts",
        title: "Series over the seminars, one row per seminar",
        columns: &RUN_CHARTS,
        key: &[],
        rows: charts.iter().flat_map(of_chart).collect(),
    }
}

fn of_chart(chart: &RunChart) -> Vec<Vec<TableCell>> {
    let limits = chart.lines.and_then(|lines| lines.limits);
    let [mean, lower, upper] = match limits {
        Some((mean, lower, upper)) => [Some(mean), Some(lower), Some(upper)],
        None => [None; 3],
    };
    let row = |(seminar, value): &(crate::survey::SeminarId, Option<f64>)| {
        vec![
            TableCell::text(measure_name(&chart.measure)),
            TableCell::optional_text(item_of(&chart.measure)),
            TableCell::count(part_of(&chart.follows).map(u64::from)),
            TableCell::text(seminar),
            TableCell::number(*value),
            TableCell::number(chart.lines.map(|lines| lines.median)),
            TableCell::number(mean),
            TableCell::number(lower),
            TableCell::number(upper),
        ]
    };
    chart.points.iter().map(row).collect()
}

fn part_of(follows: &Followed) -> Option<u8> {
    match follows {
        Followed::Part(part) => Some(*part),
        Followed::Lemkin | Followed::Course(_) => None,
    }
}

fn item_of(measure: &RunMeasure) -> Option<&ItemId> {
    match measure {
        RunMeasure::Favourable(item) => Some(item),
        RunMeasure::Attended | RunMeasure::Answered | RunMeasure::States | RunMeasure::ResponseRate => None,
    }
}

fn measure_name(measure: &RunMeasure) -> &'static str {
    match measure {
        RunMeasure::Attended => "attended",
        RunMeasure::Answered => "answered",
        RunMeasure::States => "states",
        RunMeasure::ResponseRate => "response_rate",
        RunMeasure::Favourable(_) => "favourable",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::RunChartLines;

    #[test]
    fn a_series_repeats_its_lines_and_a_seminar_without_a_number_stays_empty() {
        let chart = RunChart {
            measure: RunMeasure::Attended,
            follows: Followed::Lemkin,
            points: vec![("C1P1".parse().unwrap(), Some(23.0)), ("C1P2".parse().unwrap(), None)],
            lines: Some(RunChartLines { median: 24.0, limits: Some((23.5, 18.0, 29.0)) }),
        };
        let rows = run_charts(&[chart]).rows;
        assert_eq!(rows[0][4..], [23.0, 24.0, 23.5, 18.0, 29.0].map(TableCell::Number));
        assert_eq!(rows[1][4], TableCell::Empty);
    }
}
