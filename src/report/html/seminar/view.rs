//! What every section of the page is written from: one language, one seminar.

use maud::Markup;

use crate::measure::{Finding, FindingKey, Statistic};
use crate::recommend::Recommendation;
use crate::report::ReportInputs;
use crate::report::html::parts::frame;
use crate::report::wording::Wording;
use crate::survey::{Group, ItemId, ModuleId, NationalCourse};

/// One language of one seminar's report.
pub(in crate::report::html) struct SeminarView<'a> {
    pub(in crate::report::html) inputs: &'a ReportInputs<'a>,
    pub(in crate::report::html) wording: &'a Wording<'a>,
    pub(in crate::report::html) drafts: Vec<&'a Recommendation>,
}

impl<'a> SeminarView<'a> {
    /// An identifier that no other language's section has.
    pub(in crate::report::html) fn id(&self, name: &str) -> String {
        frame::id(self.wording, name)
    }

    pub(in crate::report::html) fn word(&self, key: &str) -> String {
        self.wording.locale.word(key)
    }

    /// The national course that it is about; none of a Lemkin seminar.
    pub(in crate::report::html) fn course(&self) -> Option<&'a NationalCourse> {
        self.inputs.survey.programme.seminar(self.inputs.seminar)?.course()
    }

    /// A section with its heading.
    pub(in crate::report::html) fn section(&self, name: &str, contents: &Markup) -> Markup {
        frame::section(self.wording, name, &self.word(&format!("report-section-{name}")), contents)
    }

    /// What was found about this seminar, everybody's answers together, not compared to another seminar.
    pub(in crate::report::html) fn findings(&self) -> impl Iterator<Item = &'a Finding> + use<'a> {
        let seminar = self.inputs.seminar;
        let everybody = |finding: &&Finding| finding.key.group == Group::All;
        let alone = |finding: &&Finding| finding.key.comparator.is_none();
        let findings = self.inputs.release.findings().iter().filter(move |finding| finding.key.seminar == *seminar);
        findings.filter(everybody).filter(alone)
    }

    /// The changes since earlier seminars.
    pub(in crate::report::html) fn changes(&self) -> impl Iterator<Item = &'a Finding> + use<'a> {
        let seminar = self.inputs.seminar;
        let findings = self.inputs.release.findings().iter();
        findings.filter(move |finding| {
            finding.key.seminar == *seminar
                && finding.key.group == Group::All
                && finding.key.statistic == Statistic::Change
        })
    }

    /// The same finding of another seminar.
    pub(in crate::report::html) fn earlier(&self, change: &Finding) -> Option<&'a Finding> {
        let key = FindingKey {
            seminar: change.key.comparator.clone()?,
            comparator: None,
            statistic: Statistic::Favourable,
            ..change.key.clone()
        };
        self.inputs.release.finding(&key)
    }

    /// What concerns the seminar as a whole and no question.
    pub(in crate::report::html) fn of_seminar(&self, statistic: Statistic) -> Option<&'a Finding> {
        self.findings().find(|finding| {
            finding.key.statistic == statistic && finding.key.module.is_none() && finding.key.item.is_none()
        })
    }

    /// Where a question stands: the seminar as a whole first, then modules by curriculum, questions by form.
    pub(in crate::report::html) fn place(&self, module: Option<&ModuleId>, item: Option<&ItemId>) -> (usize, usize) {
        let survey = self.inputs.survey;
        let position = |id: &ModuleId| survey.programme.modules.iter().position(|module| module.id == *id);
        let of_item = |id: &ItemId| survey.questionnaire.items.iter().position(|item| item.id == *id);
        (
            module.map_or(0, |id| position(id).map_or(usize::MAX, |at| at + 1)),
            item.map_or(0, |id| of_item(id).map_or(usize::MAX, |at| at + 1)),
        )
    }
}
