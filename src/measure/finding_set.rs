//! Everything that was found.

use std::collections::{BTreeMap, BTreeSet};

use super::cycles::{Followed, RunChart};
use super::finding::{Finding, FindingKey};
use super::within_people::{Learning, Ranking};
use crate::harmonise::{Participation, Request};
use crate::limit::{CoverageTable, LevelTable, TableSet, ThemeTable};
use crate::survey::{Audience, ItemId, ModuleId, Programme, Rules, Seminar, SeminarId};

/// Everything that was found. Whether it may be published is told by what it was made of: see
/// [`Findings`](super::Findings).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FindingSet {
    /// Who may read it; none where it stays with the Secretariat.
    pub audience: Option<Audience>,
    /// Findings; [`in_order`](Self::in_order) puts them in the order of their addresses.
    pub findings: Vec<Finding>,
    /// S01: counts, in the order of seminar, module and item.
    pub distributions: Vec<Distribution>,
    /// S12: how modules rank by the people who rated them all, in the order of seminar and item; internally alone.
    pub rankings: Vec<Ranking>,
    /// S13: who rose and fell, in the order of seminar, module and item.
    pub learning: Vec<Learning>,
    /// S18: series over the seminars.
    pub run_charts: Vec<RunChart>,
    /// S21: themes in the order of seminar, module and theme.
    pub themes: Vec<ThemeTable>,
    /// S21: how many comments got a theme, in the order of the seminars.
    pub coverage: Vec<CoverageTable>,
    /// Participation in the order of the seminars.
    pub participation: Vec<Participation>,
    /// What member states asked for.
    pub requests: Vec<Request>,
    /// Where each finding stands.
    places: BTreeMap<FindingKey, usize>,
}

/// Counts of one item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Distribution {
    /// The seminar.
    pub seminar: SeminarId,
    /// The module; none for the seminar as a whole.
    pub module: Option<ModuleId>,
    /// The item.
    pub item: ItemId,
    /// The counts, as far as they leave.
    pub table: LevelTable,
}

impl FindingSet {
    /// What the tables say without any computation; no findings yet.
    pub(super) fn empty(tables: &TableSet) -> Self {
        Self {
            audience: tables.audience(),
            themes: tables.themes().to_vec(),
            coverage: tables.coverage().to_vec(),
            participation: tables.participation().to_vec(),
            requests: tables.requests().to_vec(),
            ..Self::default()
        }
    }

    /// The same with its findings in the order of their addresses, by which they are looked up.
    #[must_use]
    pub fn in_order(mut self) -> Self {
        self.findings.sort_by_cached_key(|finding| finding.key.to_string());
        let keys = self.findings.iter().enumerate();
        self.places = keys.map(|(place, finding)| (finding.key.clone(), place)).collect();
        self
    }

    /// What is said of Lemkin seminars alone.
    #[must_use]
    pub fn of_lemkin(&self, programme: &Programme) -> Self {
        let national = |seminar: &&Seminar| seminar.course().is_some();
        let national: BTreeSet<&SeminarId> =
            programme.seminars.iter().filter(national).map(|seminar| &seminar.id).collect();
        let is_lemkin = |seminar: &SeminarId| !national.contains(seminar);
        let lemkin = Self {
            audience: self.audience,
            findings: kept(&self.findings, |one| is_lemkin(&one.key.seminar)),
            distributions: kept(&self.distributions, |one| is_lemkin(&one.seminar)),
            rankings: kept(&self.rankings, |one| is_lemkin(&one.seminar)),
            learning: kept(&self.learning, |one| is_lemkin(&one.seminar)),
            run_charts: kept(&self.run_charts, |one| !matches!(one.follows, Followed::Course(_))),
            themes: kept(&self.themes, |one| is_lemkin(&one.about.0)),
            coverage: kept(&self.coverage, |one| is_lemkin(&one.seminar)),
            participation: kept(&self.participation, |one| is_lemkin(&one.seminar)),
            requests: kept(&self.requests, |one| is_lemkin(&one.seminar)),
            places: BTreeMap::new(),
        };
        lemkin.in_order()
    }

    /// Who may read it; none where it stays with the Secretariat.
    #[must_use]
    pub fn audience(&self) -> Option<Audience> {
        self.audience
    }

    /// The fewest answers of which anything is told; 1 where everything is.
    #[must_use]
    pub fn floor(&self, rules: &Rules) -> u64 {
        self.audience.map_or(1, |audience| rules.smallest_group(audience))
    }

    /// Findings in the order of their addresses.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// The finding that speaks of this.
    #[must_use]
    pub fn finding(&self, key: &FindingKey) -> Option<&Finding> {
        self.places.get(key).and_then(|place| self.findings.get(*place))
    }

    /// S01: counts, in the order of seminar, module and item.
    #[must_use]
    pub fn distributions(&self) -> &[Distribution] {
        &self.distributions
    }

    /// S12: how modules rank by the people who rated them all, in the order of seminar and item; internally alone.
    #[must_use]
    pub fn rankings(&self) -> &[Ranking] {
        &self.rankings
    }

    /// S13: who rose and fell, in the order of seminar, module and item.
    #[must_use]
    pub fn learning(&self) -> &[Learning] {
        &self.learning
    }

    /// S21: themes in the order of seminar, module and theme.
    #[must_use]
    pub fn themes(&self) -> &[ThemeTable] {
        &self.themes
    }

    /// S21: how many comments got a theme, in the order of the seminars.
    #[must_use]
    pub fn coverage(&self) -> &[CoverageTable] {
        &self.coverage
    }

    /// S18: series over the seminars.
    #[must_use]
    pub fn run_charts(&self) -> &[RunChart] {
        &self.run_charts
    }

    /// Participation in the order of the seminars.
    #[must_use]
    pub fn participation(&self) -> &[Participation] {
        &self.participation
    }

    /// What member states asked for.
    #[must_use]
    pub fn requests(&self) -> &[Request] {
        &self.requests
    }
}

fn kept<T: Clone>(all: &[T], is_kept: impl Fn(&T) -> bool) -> Vec<T> {
    all.iter().filter(|one| is_kept(one)).cloned().collect()
}
