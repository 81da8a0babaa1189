//! Seminars compared, as texts for a terminal, as CSV and as JSON.

use super::outcome::ChangeOutcome;
use super::parts::lineage_name;
use crate::locale::Locale;
use crate::measure::{ComparedModule, Finding, FindingKey, FindingSet, Statistic};
use crate::report::ReportError;
use crate::report::tables::findings_table;
use crate::report::tables::table::DataTable;
use crate::report::wording::Wording;
use crate::survey::{ChangeKind, Group, ItemId, ModuleId, Seminar, SeminarId, Series, Survey};
use crate::text::clean_text;

/// What a comparison of seminars is made of.
pub struct ComparisonInputs<'a> {
    /// What was declared.
    pub survey: &'a Survey,
    /// What may be shown of them.
    pub release: &'a FindingSet,
    /// The seminars compared, earlier and later.
    pub pairs: &'a [(SeminarId, SeminarId)],
    /// What became of each module.
    pub modules: &'a [ComparedModule],
    /// The only questions that are compared; empty for all of them.
    pub items: &'a [ItemId],
}

impl ComparisonInputs<'_> {
    fn is_wanted(&self, item: Option<&ItemId>) -> bool {
        self.items.is_empty() || item.is_some_and(|item| self.items.contains(item))
    }
}

/// A part in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartText {
    /// Which seminars are compared.
    pub title: String,
    /// What improved, what declined, and what can't be told, a sentence each.
    pub summary: Vec<String>,
    /// The modules in the order of the curriculum, then the seminar as a whole.
    pub modules: Vec<ModuleText>,
}

/// A module in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModuleText {
    /// Its name, and what became of it.
    pub title: String,
    /// Per question: its identifier, the shares, the change, the verdict.
    pub rows: Vec<[String; 4]>,
}

/// The changes of exactly these pairs, and the shares that they compare, as CSV with the columns of the findings table.
///
/// # Errors
/// If the table can't be written.
pub fn comparison_csv(inputs: &ComparisonInputs<'_>) -> Result<Vec<u8>, ReportError> {
    Ok(table(inputs).csv("")?.bytes)
}

/// The same as a JSON array of objects.
///
/// # Errors
/// If it can't be written.
pub fn comparison_json(inputs: &ComparisonInputs<'_>) -> Result<Vec<u8>, ReportError> {
    let failed = |source| ReportError::Json { file: "comparison", source };
    serde_json::to_vec_pretty(&table(inputs).objects()).map_err(failed)
}

fn table(inputs: &ComparisonInputs<'_>) -> DataTable {
    let of_pair = |key: &FindingKey| {
        inputs.pairs.iter().any(|(earlier, later)| match &key.comparator {
            Some(comparator) => key.seminar == *later && comparator == earlier,
            None => key.statistic == Statistic::Favourable && (key.seminar == *later || key.seminar == *earlier),
        })
    };
    findings_table::table(
        inputs.release.findings().iter().filter(|one| of_pair(&one.key) && inputs.is_wanted(one.key.item.as_ref())),
        &inputs.survey.programme,
    )
}

/// The headings of a module's rows.
#[must_use]
pub fn comparison_heads(locale: &Locale) -> [String; 4] {
    ["cycles-compare-item", "cycles-compare-shares", "cycles-compare-change", "cycles-compare-verdict"]
        .map(|key| locale.word(key))
}

/// Each part in words.
#[must_use]
pub fn comparison_texts(inputs: &ComparisonInputs<'_>, locale: &Locale) -> Vec<PartText> {
    let wording = Wording::new(inputs.survey, locale);
    inputs.pairs.iter().map(|pair| Comparing { inputs, wording: &wording, pair }.part()).collect()
}

/// What became of a module: a word, with the curriculum version and the names it had before.
pub(in crate::report) fn lineage_in_words(
    wording: &Wording<'_>,
    name: &str,
    curriculum: Option<&str>,
    other_names: &[&ModuleId],
) -> String {
    let word = wording.locale.word(&format!("cycles-lineage-{name}"));
    let mut details = Vec::new();
    if let Some(curriculum) = curriculum {
        let curriculum = clean_text(curriculum);
        details.push(wording.locale.text("cycles-curriculum", &[("curriculum", curriculum.as_ref().into())]));
    }
    if !other_names.is_empty() {
        let modules = other_names.iter().map(|id| id.as_str()).collect::<Vec<_>>().join(", ");
        details.push(wording.locale.text("cycles-from", &[("modules", (&modules).into())]));
    }
    if details.is_empty() { word } else { format!("{word} ({})", details.join("; ")) }
}

/// One part, about to be put into words.
struct Comparing<'a> {
    inputs: &'a ComparisonInputs<'a>,
    wording: &'a Wording<'a>,
    pair: &'a (SeminarId, SeminarId),
}

impl<'a> Comparing<'a> {
    fn part(&self) -> PartText {
        let (earlier, later) = self.pair;
        let names = (self.wording.names.seminar(earlier), self.wording.names.seminar(later));
        let of_modules = self.modules().map(|module| self.module(module));
        let whole = self.rows(None);
        let title = self.wording.names.subject(None);
        let whole = (!whole.is_empty()).then_some(ModuleText { title, rows: whole });
        PartText { title: self.title(&names), summary: self.summary(), modules: of_modules.chain(whole).collect() }
    }

    fn title(&self, (earlier, later): &(String, String)) -> String {
        let names = [("earlier", earlier.into()), ("later", later.into())];
        let seminar = self.inputs.survey.programme.seminar(&self.pair.1);
        match seminar.map(Seminar::series) {
            Some(Series::Course(course)) => {
                let course = self.wording.names.course(course);
                self.wording
                    .locale
                    .text("cycles-compare-title-course", &[&names[..], &[("course", (&course).into())]].concat())
            }
            Some(Series::Part(part)) => {
                let part = ("part", u64::from(part).into());
                self.wording.locale.text("cycles-compare-title", &[&names[..], &[part]].concat())
            }
            None => String::new(),
        }
    }

    fn modules(&self) -> impl Iterator<Item = &'a ComparedModule> {
        let (earlier, later) = self.pair;
        let is_of_pair = move |module: &&ComparedModule| module.earlier == *earlier && module.later == *later;
        self.inputs.modules.iter().filter(is_of_pair)
    }

    fn module(&self, module: &ComparedModule) -> ModuleText {
        let lineage = &module.lineage;
        let others: Vec<&ModuleId> = match lineage.kind {
            Some(ChangeKind::Dropped) => Vec::new(),
            Some(
                ChangeKind::Renamed | ChangeKind::Revised | ChangeKind::Split | ChangeKind::Merged | ChangeKind::New,
            )
            | None => lineage.from.iter().filter(|from| **from != module.module).collect(),
        };
        let became = lineage_in_words(self.wording, lineage_name(lineage.kind), lineage.curriculum.as_deref(), &others);
        let title = format!("{}: {became}", self.wording.names.subject(Some(&module.module)));
        ModuleText { title, rows: self.rows(Some(&module.module)) }
    }

    /// The changes of this pair about a module, in the order of the form.
    fn changes(&self, module: Option<&ModuleId>) -> Vec<&'a Finding> {
        let (earlier, later) = self.pair;
        let items = &self.inputs.survey.questionnaire.items;
        let place = |change: &&Finding| items.iter().position(|item| Some(&item.id) == change.key.item.as_ref());
        let is_wanted = |finding: &&Finding| {
            let key = &finding.key;
            key.statistic == Statistic::Change
                && key.group == Group::All
                && (&key.seminar, key.comparator.as_ref()) == (later, Some(earlier))
                && key.module.as_ref() == module
                && self.inputs.is_wanted(key.item.as_ref())
        };
        let mut changes: Vec<_> = self.inputs.release.findings().iter().filter(is_wanted).collect();
        changes.sort_by_key(place);
        changes
    }

    fn rows(&self, module: Option<&ModuleId>) -> Vec<[String; 4]> {
        self.changes(module).into_iter().map(|change| self.row(change)).collect()
    }

    fn row(&self, change: &Finding) -> [String; 4] {
        let item = change.key.item.as_ref().map(ToString::to_string).unwrap_or_default();
        let [before, now] = self.levels(change).map(|level| self.share(level));
        let number = match (change.shown(), self.wording.interval(change)) {
            (None, _) => "–".to_owned(),
            (Some(_), Some(interval)) => format!("{} ({interval})", self.wording.number(change)),
            (Some(_), None) => self.wording.number(change),
        };
        [item, format!("{before} → {now}"), number, self.verdict(change)]
    }

    /// The favourable shares at the earlier and at the later seminar.
    fn levels(&self, change: &Finding) -> [Option<&'a Finding>; 2] {
        let level = |seminar: &SeminarId, module: Option<&ModuleId>| {
            let key = FindingKey {
                seminar: seminar.clone(),
                comparator: None,
                module: module.cloned(),
                statistic: Statistic::Favourable,
                ..change.key.clone()
            };
            self.inputs.release.finding(&key)
        };
        [level(&self.pair.0, change.module_at_comparator()), level(&self.pair.1, change.key.module.as_ref())]
    }

    fn share(&self, level: Option<&Finding>) -> String {
        let Some(level) = level.filter(|level| level.shown().is_some()) else { return "–".to_owned() };
        let number = self.wording.number(level);
        level.n.map_or_else(|| number.clone(), |n| format!("{number} ({})", self.wording.locale.count(n)))
    }

    fn verdict(&self, change: &Finding) -> String {
        let Some(verdict) = change.verdict else { return self.wording.status(change.status()).to_lowercase() };
        let stability = change.holds().map(|of| self.wording.locale.word(&format!("stability-{}", of.name())));
        let said = self.wording.verdict(verdict);
        stability.map_or_else(|| said.clone(), |stability| format!("{said}; {stability}"))
    }

    fn summary(&self) -> Vec<String> {
        let sentence = |outcome: ChangeOutcome| {
            let subjects = self.subjects(outcome);
            if subjects.is_empty() && !outcome.names_questions() {
                return None;
            }
            let none = || self.wording.locale.word("cycles-compare-none");
            let subjects = if subjects.is_empty() { none() } else { subjects.join(", ") };
            let key = format!("cycles-compare-{}", outcome.name());
            Some(self.wording.locale.text(&key, &[("subjects", (&subjects).into())]))
        };
        ChangeOutcome::ALL.into_iter().filter_map(sentence).collect()
    }

    /// The modules of which a change comes to this, with its questions where they are named.
    fn subjects(&self, outcome: ChangeOutcome) -> Vec<String> {
        let modules = self.modules().map(|module| Some(&module.module)).chain([None]);
        let subject = |module: Option<&ModuleId>| {
            let changes = self.changes(module).into_iter().filter(|change| ChangeOutcome::of(change) == outcome);
            let items: Vec<&str> = changes.filter_map(|change| change.key.item.as_ref()).map(ItemId::as_str).collect();
            let name = || module.map_or_else(|| self.wording.locale.word("seminar-as-a-whole"), ToString::to_string);
            match (items.is_empty(), outcome.names_questions()) {
                (true, _) => None,
                (false, true) => Some(format!("{} ({})", name(), items.join(", "))),
                (false, false) => Some(name()),
            }
        };
        modules.filter_map(subject).collect()
    }
}
