//! Chart 6: the favourable share of every module, seminar by seminar of the same part.

use super::shared::claims::number;
use super::shared::heat_map::{Classes, HeatMap, HeatRow};
use crate::locale::Locale;
use crate::measure::{Finding, Verdict};
use crate::render::figure::{Figure, FigureTable};
use crate::render::module_rows::{favourable, item_for, ordering_share};
use crate::render::page::chart_page::ChartPage;
use crate::render::page::frame::{ChartBody, ChartWords};
use crate::render::page::phrases::{
    count_or_dash, joined, n_range, notes, question_of_items, response_at, share, source, table_interval_note,
    verdicts_note,
};
use crate::render::{RenderError, Subject};
use crate::survey::{Item, Module, Seminar};

/// A module over the seminars of its part.
pub(super) struct ModuleOverTime<'a> {
    /// The module, as it is called today.
    pub(in crate::render) module: &'a Module,
    /// The item that stands for it.
    pub(in crate::render) item: Option<&'a Item>,
    /// Its favourable share at every seminar.
    pub(in crate::render) shares: Vec<Option<&'a Finding>>,
}

/// The modules ever taught at these seminars, in the order of the curriculum; renamed ones under their latest name.
pub(super) fn modules_over_time<'a>(subject: Subject<'a>, seminars: &[&'a Seminar]) -> Vec<ModuleOverTime<'a>> {
    let programme = &subject.survey.programme;
    let last_taught = |module: &Module| seminars.iter().rev().find(|seminar| module.was_taught(seminar)).copied();
    let former = |module: &Module, earlier: &Seminar, later: &Seminar| {
        if earlier.id == later.id {
            Some(module.id.clone())
        } else {
            programme.lineage(module, earlier, later).former().cloned()
        }
    };
    let taught: Vec<(&Module, &Seminar)> =
        programme.modules.iter().filter_map(|module| Some((module, last_taught(module)?))).collect();
    let became = |module: &Module, seminar: &Seminar| {
        taught
            .iter()
            .any(|(other, later)| other.id != module.id && former(other, seminar, later).as_ref() == Some(&module.id))
    };
    taught
        .iter()
        .filter(|(module, seminar)| !became(module, seminar))
        .map(|(module, later)| {
            let item = item_for(subject.survey, later, module);
            let share = |seminar: &&Seminar| {
                let id = former(module, seminar, later)?;
                favourable(subject.release, seminar, &id, &item?.id)
            };
            ModuleOverTime { module, item, shares: seminars.iter().map(share).collect() }
        })
        .collect()
}

/// Draws it.
///
/// # Errors
/// If a number is not finite.
pub(in crate::render) fn figure(page: &ChartPage<'_>) -> Result<Figure, RenderError> {
    let (locale, survey) = (page.locale, page.subject.survey);
    let all = page.subject.seminars_of_series();
    let over_all = modules_over_time(page.subject, &all);
    let has_number =
        |at: usize| over_all.iter().any(|row| row.shares[at].is_some_and(|it| ordering_share(it).is_some()));
    let seminars: Vec<&Seminar> = (0..all.len()).filter(|at| has_number(*at)).map(|at| all[at]).collect();
    if seminars.len() < 2 {
        return page.panel(page.subject.seminar.either("chart-empty-one-seminar", "chart-empty-one-edition"));
    }
    let modules = modules_over_time(page.subject, &seminars);
    let classes = Classes::around_target(&survey.rules);
    let row = |module: &ModuleOverTime<'_>| HeatRow {
        name: locale.module_title(module.module),
        cells: module.shares.iter().map(|share| classes.cell(locale, *share)).collect(),
    };
    let headers: Vec<String> = seminars.iter().map(|seminar| seminar.id.to_string()).collect();
    let map = HeatMap::lay_out(page, &headers, modules.iter().map(row).collect());
    let mut legend = classes.entries(locale);
    legend.extend(map.sign_entries(locale));
    let draw = |canvas: &crate::render::canvas::drawing::Canvas<'_>| map.draw(canvas);
    let words = words(page, &seminars, &modules, &map);
    page.compose(words, table(locale, &seminars, &modules), &ChartBody { legend, height: map.height, draw: &draw })
}

/// How many modules meet the target at a seminar, of how many that have a number there.
fn meeting(modules: &[ModuleOverTime<'_>], at: usize) -> (u64, u64) {
    let shown = || modules.iter().filter_map(|module| module.shares[at]).filter(|it| ordering_share(it).is_some());
    (number(shown().filter(|it| it.verdict == Some(Verdict::Strong)).count()), number(shown().count()))
}

fn words(page: &ChartPage<'_>, seminars: &[&Seminar], modules: &[ModuleOverTime<'_>], map: &HeatMap) -> ChartWords {
    let locale = page.locale;
    let last = seminars.len() - 1;
    let ((first_met, first_all), (last_met, last_all)) = (meeting(modules, 0), meeting(modules, last));
    let target = locale.percent(page.subject.survey.rules.target_favourable.get(), 0);
    let title = locale.text(
        "chart-cycles-title",
        &[
            ("target", (&target).into()),
            ("first_met", first_met.into()),
            ("first_all", first_all.into()),
            ("first", seminars[0].id.as_str().into()),
            ("last_met", last_met.into()),
            ("last_all", last_all.into()),
            ("last", seminars[last].id.as_str().into()),
        ],
    );
    let numbers = modules.iter().flat_map(|module| &module.shares).filter_map(|share| (*share)?.n);
    let seen = [
        ("modules", number(modules.len()).into()),
        ("seminars", number(seminars.len()).into()),
        ("title", (&title).into()),
    ];
    ChartWords {
        alt: locale.text("chart-alt-cycles", &seen),
        title,
        subtitle: joined([
            question_of_items(locale, modules.iter().filter_map(|module| module.item)),
            Some(locale.word("chart-favourable-share")),
            n_range(locale, numbers),
            response_at(page),
        ]),
        notes: notes([
            Some(verdicts_note(locale, &page.subject.survey.rules)),
            Some(locale.word("chart-note-side-by-side")),
            Some(table_interval_note(locale, "method-wilson")),
            map.few_note(locale),
            map.left_out_note(locale, "chart-note-latest"),
        ]),
        source: source(page),
    }
}

/// The headers of a seminar's share and n.
pub(super) fn share_and_n(locale: &Locale, seminar: &Seminar) -> [String; 2] {
    [seminar.id.to_string(), locale.text("chart-column-n-of", &[("seminar", seminar.id.as_str().into())])]
}

/// A seminar's share and n.
pub(super) fn share_and_n_of(locale: &Locale, found: Option<&Finding>) -> [String; 2] {
    match found {
        Some(finding) => [share(locale, finding), count_or_dash(locale, finding.n)],
        None => [locale.word("status-not_asked"), "–".to_owned()],
    }
}

fn table(locale: &Locale, seminars: &[&Seminar], modules: &[ModuleOverTime<'_>]) -> FigureTable {
    let header = std::iter::once(locale.word("chart-column-module"))
        .chain(seminars.iter().flat_map(|seminar| share_and_n(locale, seminar)))
        .collect();
    let row = |module: &ModuleOverTime<'_>| {
        let cells = module.shares.iter().flat_map(|found| share_and_n_of(locale, *found));
        std::iter::once(locale.module_title(module.module)).chain(cells).collect()
    };
    FigureTable { header, rows: modules.iter().map(row).collect() }
}
