//! How each question was answered at every seminar of a part, its latest change, and its trend.

use std::collections::BTreeMap;

use super::parts::ComparedPart;
use crate::measure::{Finding, FindingKey, FindingSet, Statistic};
use crate::survey::{Group, Item, ItemId, Module, ModuleId, Per, Questionnaire, Seminar, SeminarId};

/// One question over the seminars of a part.
pub(in crate::report) struct Rating<'a> {
    /// The module under its latest name; none for the seminar as a whole.
    pub(in crate::report) module: Option<&'a Module>,
    /// The question.
    pub(in crate::report) item: &'a Item,
    /// The favourable share at each seminar of the part.
    pub(in crate::report) shares: Vec<Option<&'a Finding>>,
    /// The latest change since the nearest earlier seminar.
    pub(in crate::report) change: Option<&'a Finding>,
    /// Whether the latest seminar taught the module.
    pub(in crate::report) is_taught: bool,
    /// The trend over all seminars.
    pub(in crate::report) trend: Option<&'a Finding>,
    /// The change of the share per cycle.
    pub(in crate::report) share_trend: Option<&'a Finding>,
}

/// Seminar, module, item and statistic of a finding.
type FindingPlace<'a> = (&'a SeminarId, Option<&'a ModuleId>, Option<&'a ItemId>, Statistic);

/// What was found on everybody's answers, by seminar, module, item and statistic.
pub(in crate::report) struct Index<'a> {
    findings: BTreeMap<FindingPlace<'a>, &'a Finding>,
}

/// What a question was put about.
#[derive(Clone, Copy)]
enum RatedSubject<'a> {
    /// The seminar as a whole.
    Seminar,
    /// A module, as it was called then.
    Module(&'a ModuleId),
}

/// The statistics that speak of cycles, or are compared over them.
pub(in crate::report) const STATISTICS: [Statistic; 8] = [
    Statistic::Favourable,
    Statistic::Change,
    Statistic::Superiority,
    Statistic::DetectableRise,
    Statistic::DetectableFall,
    Statistic::Trend,
    Statistic::ShareTrend,
    Statistic::ResponseRate,
];

impl<'a> Index<'a> {
    /// The findings of a release that speak of cycles.
    pub(in crate::report) fn new(release: &'a FindingSet) -> Self {
        let place = |key: &'a FindingKey| (&key.seminar, key.module.as_ref(), key.item.as_ref(), key.statistic);
        let wanted = release.findings().iter().filter(|finding| {
            finding.key.group == Group::All
                && finding.key.theme.is_none()
                && STATISTICS.contains(&finding.key.statistic)
        });
        Self { findings: wanted.map(|finding| (place(&finding.key), finding)).collect() }
    }

    /// A finding about a seminar.
    pub(in crate::report) fn find(
        &self,
        seminar: &SeminarId,
        module: Option<&ModuleId>,
        item: Option<&ItemId>,
        statistic: Statistic,
    ) -> Option<&'a Finding> {
        self.findings.get(&(seminar, module, item, statistic)).copied()
    }
}

/// Every question of a part.
pub(in crate::report) struct PartRatings<'a> {
    /// The part.
    pub(in crate::report) part: &'a ComparedPart<'a>,
    /// What is asked about the seminar as a whole, in the order of the form.
    pub(in crate::report) of_seminars: Vec<Rating<'a>>,
    /// What is asked about each module: items in the order of the form, each with its modules in that of the curriculum.
    pub(in crate::report) of_modules: Vec<(&'a Item, Vec<Rating<'a>>)>,
}

impl<'a> PartRatings<'a> {
    /// The questions that a seminar of the part has put and that say which answers are better.
    pub(in crate::report) fn new(
        part: &'a ComparedPart<'a>,
        questionnaire: &'a Questionnaire,
        index: &Index<'a>,
    ) -> Self {
        let per = |per| questionnaire.items.iter().filter(move |item| item.per == per);
        let everywhere = vec![Some(RatedSubject::Seminar); part.seminars.len()];
        let of_modules = |item: &'a Item| {
            let ratings = part.modules.iter().filter_map(|traced| {
                let names =
                    traced.stages.iter().map(|stage| stage.module.map(|module| RatedSubject::Module(&module.id)));
                rating(part, Some(traced.module), item, &names.collect::<Vec<_>>(), index)
            });
            (item, ratings.collect::<Vec<_>>())
        };
        Self {
            part,
            of_seminars: per(Per::Seminar).filter_map(|item| rating(part, None, item, &everywhere, index)).collect(),
            of_modules: per(Per::Module).map(of_modules).filter(|(_, ratings)| !ratings.is_empty()).collect(),
        }
    }

    /// All of them.
    pub(in crate::report) fn all(&self) -> impl Iterator<Item = &Rating<'a>> {
        self.of_seminars.iter().chain(self.of_modules.iter().flat_map(|(_, ratings)| ratings))
    }
}

/// A question over the seminars; the subjects say for each what it was put about, and none where there was nothing.
fn rating<'a>(
    part: &ComparedPart<'a>,
    module: Option<&'a Module>,
    item: &'a Item,
    subjects: &[Option<RatedSubject<'_>>],
    index: &Index<'a>,
) -> Option<Rating<'a>> {
    let find = |(seminar, subject): (&&Seminar, &Option<RatedSubject<'_>>), statistic| {
        let module = match subject.as_ref()? {
            RatedSubject::Seminar => None,
            RatedSubject::Module(module) => Some(*module),
        };
        index.find(&seminar.id, module, Some(&item.id), statistic)
    };
    let places = || part.seminars.iter().zip(subjects);
    let latest = |statistic| places().skip(1).rev().find_map(|place| find(place, statistic));
    let rating = Rating {
        module,
        item,
        shares: places().map(|place| find(place, Statistic::Favourable)).collect(),
        change: latest(Statistic::Change),
        is_taught: subjects.last().is_some_and(Option::is_some),
        trend: latest(Statistic::Trend),
        share_trend: latest(Statistic::ShareTrend),
    };
    let says_something = |change: &Finding| change.verdict.is_some();
    let is_found = rating.shares.iter().any(Option::is_some) || rating.change.is_some_and(says_something);
    is_found.then_some(rating)
}
