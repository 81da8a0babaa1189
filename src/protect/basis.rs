//! What a finding rests on: the counts, and whether they are shown.

use crate::measure::{Finding, FindingKey, Statistic};
use crate::survey::{Dimension, ItemId, ModuleId, Per, Scale, ScaleKind, SeminarId, Share, Survey};

use super::cell::Cell;
use super::cells::{Cells, scale_of};

/// What a finding rests on.
pub(super) struct Basis<'a> {
    /// The counts of its item; none where it concerns no single one.
    pub(super) cell: Option<&'a Cell>,
    /// The other counts that enter: of the comparator, of seminars between, of other modules or items.
    pub(super) others: Vec<&'a Cell>,
    /// The item's scale.
    pub(super) scale: Option<&'a Scale>,
    /// The share from which on a pole counts as used, when opinions are judged to be divided.
    pub(super) divided_pole: Share,
    /// Whether counts beside those of answers are shown that it sums up: of people who rose and fell, of mentions.
    pub(super) shows_counts: bool,
    /// Whether everything is shown on which all findings rest among which p is adjusted.
    pub(super) shows_family: bool,
}

impl<'a> Basis<'a> {
    /// The counts that a finding rests on.
    pub(super) fn new(finding: &Finding, cells: &'a Cells, survey: &'a Survey) -> Self {
        let key = &finding.key;
        let item = key.item.as_ref();
        Self {
            cell: item.and_then(|item| cell_of(key, item, cells)),
            others: others(finding, cells, survey),
            scale: item.and_then(|item| scale_of(survey, item)),
            divided_pole: survey.rules.divided_pole,
            shows_counts: true,
            shows_family: true,
        }
    }

    /// All counts that enter.
    pub(super) fn cells(&self) -> impl Iterator<Item = &'a Cell> {
        self.cell.into_iter().chain(self.others.iter().copied())
    }

    /// Whether at least the totals of all that enters are shown.
    pub(super) fn shows_totals(&self) -> bool {
        self.cells().all(Cell::shows_total)
    }

    /// Whether at least the three classes of all that enters are shown.
    pub(super) fn shows_classes(&self) -> bool {
        self.cells().all(Cell::shows_classes)
    }

    /// Whether every level of all that enters is shown.
    pub(super) fn shows_levels(&self) -> bool {
        self.cells().all(Cell::shows_levels)
    }

    /// Whether a small group whose answers lie in one class enters.
    pub(super) fn is_unanimous(&self) -> bool {
        self.cells().any(|cell| cell.unanimous)
    }

    /// Whether every level of all that enters is shown, and these rows are all who answered, or leave many out.
    pub(super) fn shows_levels_of_rows(&self, rows: u64) -> bool {
        self.cells().next().is_some() && self.cells().all(|cell| cell.shows_levels() && cell.can_spare_the_others(rows))
    }

    /// Whether a coarse number on whole rows leaves the levels of all that enters open.
    pub(super) fn leaves_levels_open(&self) -> bool {
        self.cells().next().is_some() && self.cells().all(Cell::leaves_levels_open)
    }
}

/// The counts of a finding's item, unless it concerns several modules.
fn cell_of<'a>(key: &FindingKey, item: &ItemId, cells: &'a Cells) -> Option<&'a Cell> {
    (key.statistic != Statistic::Ranking).then(|| cells.of(&key.seminar, key.module.as_ref(), item))
}

/// The counts that enter beside those of the finding's item.
fn others<'a>(finding: &Finding, cells: &'a Cells, survey: &Survey) -> Vec<&'a Cell> {
    let key = &finding.key;
    let item = key.item.as_ref();
    match key.statistic {
        Statistic::Favourable
        | Statistic::Mean
        | Statistic::StandardDeviation
        | Statistic::Median
        | Statistic::InterpolatedMedian
        | Statistic::Consensus
        | Statistic::NetPromoterScore
        | Statistic::BelowIdeal
        | Statistic::Ideal
        | Statistic::AboveIdeal
        | Statistic::ResponseRateComplete
        | Statistic::ResponseRate
        | Statistic::NonResponseBounds
        | Statistic::ThemeShare
        | Statistic::ThemeKeyness => Vec::new(),
        Statistic::Change | Statistic::Superiority | Statistic::DetectableRise | Statistic::DetectableFall => {
            at_comparator(finding, cells).into_iter().collect()
        }
        Statistic::Trend | Statistic::ShareTrend => {
            at_comparator(finding, cells).into_iter().chain(between(key, cells, survey)).collect()
        }
        Statistic::PooledShare => item.map_or_else(Vec::new, |item| cells.of_modules(&key.seminar, item)),
        Statistic::Ranking | Statistic::MeanRank => {
            // Modules that few rated stand outside a ranking.
            let is_ranked = |cell: &&Cell| cell.answered() >= survey.rules.minimum_answers;
            let of_modules = item.map_or_else(Vec::new, |item| cells.of_modules(&key.seminar, item));
            of_modules.into_iter().filter(is_ranked).collect()
        }
        Statistic::MeanGain | Statistic::RankBiserial => {
            let before = item.and_then(|item| before(&key.seminar, key.module.as_ref(), item, cells, survey));
            before.into_iter().collect()
        }
        Statistic::Reliability | Statistic::ItemRest | Statistic::AlphaWithout => ratings(key, cells, survey),
        Statistic::SatisfactionCorrelation | Statistic::SatisfactionImportance | Statistic::SatisfactionExplained => {
            ratings(key, cells, survey).into_iter().chain(satisfaction(key, cells, survey)).collect()
        }
    }
}

/// The same question at the comparator.
fn at_comparator<'a>(finding: &Finding, cells: &'a Cells) -> Option<&'a Cell> {
    let key = &finding.key;
    Some(cells.of(key.comparator.as_ref()?, finding.module_at_comparator(), key.item.as_ref()?))
}

/// The same question at the seminars between the comparator and the finding's, under the name that the module had there;
/// those with fewer answers than verdicts need have no part in a trend.
fn between<'a>(key: &FindingKey, cells: &'a Cells, survey: &Survey) -> Vec<&'a Cell> {
    let programme = &survey.programme;
    let Some(((latest, comparator), item)) =
        programme.seminar(&key.seminar).zip(key.comparator.as_ref()).zip(key.item.as_ref())
    else {
        return Vec::new();
    };
    let between = programme.earlier_of_same_part(latest).take_while(|seminar| seminar.id != *comparator);
    let cell = |seminar: &crate::survey::Seminar| match &key.module {
        None => cells.known(&seminar.id, None, item),
        Some(module) => {
            let lineage = programme.lineage(programme.module(module)?, seminar, latest);
            cells.known(&seminar.id, Some(lineage.former()?), item)
        }
    };
    between.filter_map(cell).filter(|cell| cell.answered() >= survey.rules.minimum_answers).collect()
}

/// What the same people were asked before.
pub(super) fn before<'a>(
    seminar: &SeminarId,
    module: Option<&ModuleId>,
    item: &ItemId,
    cells: &'a Cells,
    survey: &Survey,
) -> Option<&'a Cell> {
    let questionnaire = &survey.questionnaire;
    let before = questionnaire.item(questionnaire.item(item)?.before.as_ref()?)?;
    let module = match before.per {
        Per::Module => module,
        Per::Seminar => None,
    };
    Some(cells.of(seminar, module, &before.id))
}

/// All ratings of the finding's module, or of every module, that could be summed.
fn ratings<'a>(key: &FindingKey, cells: &'a Cells, survey: &Survey) -> Vec<&'a Cell> {
    let of_module =
        |module: Option<&ModuleId>| module.is_some() && (key.module.is_none() || module == key.module.as_ref());
    let is_summed = |item: &ItemId| scale_of(survey, item).is_some_and(Scale::has_target);
    let ratings = cells.at(&key.seminar).filter(|(module, item, _)| of_module(*module) && is_summed(item));
    ratings.map(|(_, _, cell)| cell).collect()
}

/// Overall satisfaction with the seminar.
fn satisfaction<'a>(key: &FindingKey, cells: &'a Cells, survey: &Survey) -> Vec<&'a Cell> {
    let is_overall = |item: &ItemId| {
        let dimension = survey.questionnaire.item(item).and_then(|item| item.dimension);
        dimension == Some(Dimension::Overall)
            && scale_of(survey, item).is_some_and(|scale| scale.kind == ScaleKind::Ordinal)
    };
    let overall = cells.at(&key.seminar).filter(|(module, item, _)| module.is_none() && is_overall(item));
    overall.map(|(_, _, cell)| cell).collect()
}
