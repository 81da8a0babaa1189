//! Chart 7: what was asked about each module, dimension by dimension.

use std::collections::BTreeSet;

use super::shared::claims::number;
use super::shared::heat_map::{Classes, HeatMap, HeatRow};
use crate::locale::{Locale, capitalised};
use crate::measure::{Finding, Statistic, Status, Verdict};
use crate::render::figure::{Figure, FigureTable};
use crate::render::module_rows::{finding, is_asked_before, ordering_share};
use crate::render::page::chart_page::ChartPage;
use crate::render::page::frame::{ChartBody, ChartWords};
use crate::render::page::phrases::{
    joined, n_range, notes, response, share, source, status, table_interval_note, verdicts_note,
};
use crate::render::{RenderError, Subject};
use crate::survey::{Dimension, Item, Module, Per};

/// An item asked about modules, and the share that is shown of it.
struct DimensionColumn<'a> {
    item: &'a Item,
    statistic: Statistic,
}

/// A module and its share in every column.
struct ModuleShares<'a> {
    module: &'a Module,
    shares: Vec<Option<&'a Finding>>,
}

/// Draws it.
///
/// # Errors
/// If a number is not finite.
pub(in crate::render) fn figure(page: &ChartPage<'_>) -> Result<Figure, RenderError> {
    let (locale, subject) = (page.locale, page.subject);
    let columns = columns(subject);
    let rows: Vec<ModuleShares<'_>> =
        subject.survey.programme.modules_of(subject.seminar).map(|module| shares(subject, module, &columns)).collect();
    let all: Vec<&Finding> = rows.iter().flat_map(|row| &row.shares).copied().flatten().collect();
    if !all.iter().any(|finding| ordering_share(finding).is_some()) {
        let withheld = all.iter().any(|finding| finding.status().is_withheld());
        return page.panel(match (rows.is_empty(), columns.is_empty(), withheld) {
            (true, ..) => "chart-empty-no-modules",
            (false, true, _) => "chart-empty-not-asked",
            (false, false, true) => "chart-empty-withheld",
            (false, false, false) => "chart-empty-no-ratings",
        });
    }
    let classes = Classes::around_target(&subject.survey.rules);
    let row = |row: &ModuleShares<'_>| HeatRow {
        name: locale.module_title(row.module),
        cells: row.shares.iter().map(|share| classes.cell(locale, *share)).collect(),
    };
    let names: Vec<String> = columns.iter().map(|column| name(locale, column, &columns)).collect();
    let map = HeatMap::lay_out(page, &names, rows.iter().map(row).collect());
    let mut legend = classes.entries(locale);
    legend.extend(map.sign_entries(locale));
    let draw = |canvas: &crate::render::canvas::drawing::Canvas<'_>| map.draw(canvas);
    let words = words(page, &columns, &rows, &map);
    page.compose(words, table(locale, &names, &rows), &ChartBody { legend, height: map.height, draw: &draw })
}

/// What was asked about modules after they were taught and has a favourable share or an ideal, by dimension.
fn columns(subject: Subject<'_>) -> Vec<DimensionColumn<'_>> {
    let Subject { survey, seminar, .. } = subject;
    let asked = |item: &Item| {
        let mut modules = survey.programme.modules_of(seminar);
        item.per == Per::Module && modules.any(|module| item.was_asked(seminar, Some(&module.id)))
    };
    let column = |item| {
        let scale = survey.questionnaire.scale_of(item)?;
        let ideal = scale.kind.has_ideal().then_some(Statistic::Ideal);
        let statistic = ideal.or_else(|| scale.has_favourable().then_some(Statistic::Favourable))?;
        Some(DimensionColumn { item, statistic })
    };
    let items = survey.questionnaire.items.iter();
    let mut columns: Vec<DimensionColumn<'_>> =
        items.filter(|item| asked(item) && !is_asked_before(survey, item)).filter_map(column).collect();
    columns.sort_by_key(|column| column.item.dimension.is_none_or(|dimension| dimension == Dimension::Overall));
    columns
}

fn shares<'a>(subject: Subject<'a>, module: &'a Module, columns: &[DimensionColumn<'_>]) -> ModuleShares<'a> {
    let share = |DimensionColumn { item, statistic }: &DimensionColumn<'_>| {
        finding(subject.release, subject.seminar, (Some(&module.id), Some(&item.id)), *statistic, None)
    };
    ModuleShares { module, shares: columns.iter().map(share).collect() }
}

/// The dimension; the question where it has none, or shares it with another.
fn name(locale: &Locale, column: &DimensionColumn<'_>, columns: &[DimensionColumn<'_>]) -> String {
    let alike = columns.iter().filter(|other| other.item.dimension == column.item.dimension).count();
    match column.item.dimension {
        Some(dimension) if alike == 1 => capitalised(&locale.dimension(dimension.name())),
        Some(_) | None => locale.question(column.item),
    }
}

/// How many ratings surely lie below the target and how many meet it; which modules those below belong to, if it is one.
fn title(page: &ChartPage<'_>, rows: &[ModuleShares<'_>]) -> String {
    let locale = page.locale;
    let judged = |row: &ModuleShares<'_>, wanted: Verdict| {
        row.shares.iter().flatten().filter(|it| it.verdict == Some(wanted)).count()
    };
    let count = |wanted| number(rows.iter().map(|row| judged(row, wanted)).sum());
    let (weak, strong) = (count(Verdict::Weak), count(Verdict::Strong));
    let with_number = rows.iter().flat_map(|row| &row.shares).flatten().filter(|it| it.verdict.is_some());
    let ratings = number(with_number.count());
    let of_modules: BTreeSet<&str> =
        rows.iter().filter(|row| judged(row, Verdict::Weak) > 0).map(|row| row.module.id.as_str()).collect();
    let modules = rows.iter().filter(|row| of_modules.contains(row.module.id.as_str()));
    let name = modules.map(|row| locale.module_title(row.module)).next().unwrap_or_default();
    let target = locale.percent(page.subject.survey.rules.target_favourable.get(), 0);
    let values = [
        ("weak", weak.into()),
        ("strong", strong.into()),
        ("ratings", ratings.into()),
        ("target", (&target).into()),
        ("name", (&name).into()),
    ];
    locale.text(
        match (weak, strong, of_modules.len()) {
            (0, 0, _) => "chart-dimensions-none",
            (0, ..) => "chart-dimensions-strong",
            (1.., _, 1) => "chart-dimensions-weak-one-module",
            (1.., ..) => "chart-dimensions-weak",
        },
        &values,
    )
}

fn words(
    page: &ChartPage<'_>,
    columns: &[DimensionColumn<'_>],
    rows: &[ModuleShares<'_>],
    map: &HeatMap,
) -> ChartWords {
    let locale = page.locale;
    let title = title(page, rows);
    let numbers = rows.iter().flat_map(|row| &row.shares).filter_map(|share| (*share)?.n);
    let ideal = columns.iter().any(|column| column.statistic == Statistic::Ideal);
    let seen =
        [("modules", number(rows.len()).into()), ("columns", number(columns.len()).into()), ("title", (&title).into())];
    ChartWords {
        alt: locale.text("chart-alt-dimensions", &seen),
        title,
        subtitle: joined([Some(locale.word("chart-dimensions-subtitle")), n_range(locale, numbers), response(page)]),
        notes: notes([
            ideal.then(|| locale.word("chart-note-ideal")),
            Some(verdicts_note(locale, &page.subject.survey.rules)),
            Some(table_interval_note(locale, "method-wilson")),
            map.few_note(locale),
            map.left_out_note(locale, "chart-note-last-columns"),
        ]),
        source: source(page),
    }
}

fn table(locale: &Locale, names: &[String], rows: &[ModuleShares<'_>]) -> FigureTable {
    let header = std::iter::once(locale.word("chart-column-module")).chain(names.iter().cloned()).collect();
    let cell = |found: Option<&Finding>| match found {
        Some(finding) => match finding.n {
            Some(n) => format!("{}, n\u{a0}=\u{a0}{}", share(locale, finding), locale.count(n)),
            None => share(locale, finding),
        },
        None => status(locale, Status::NotAsked),
    };
    let row = |row: &ModuleShares<'_>| {
        std::iter::once(locale.module_title(row.module)).chain(row.shares.iter().copied().map(cell)).collect()
    };
    FigureTable { header, rows: rows.iter().map(row).collect() }
}
