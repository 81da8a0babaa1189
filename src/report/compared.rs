//! Two cycles compared, as text for a terminal, as a table and as JSON.

use std::collections::BTreeMap;

use super::cycles::lineage_name;
use super::wording::Wording;
use super::{ReportError, findings_table};
use crate::locale::Locale;
use crate::measure::{ComparedModule, FindingKey, Statistic};
use crate::protect::{Release, ReleasedFinding, Status};
use crate::recommend::{Line, stability_in_words, text_of};
use crate::survey::{ItemId, ModuleId, Survey};

/// What two cycles' comparison is told from.
pub struct ComparedInputs<'a> {
    /// What was declared.
    pub survey: &'a Survey,
    /// What may be shown of the pair.
    pub release: &'a Release,
    /// What became of each module, by part.
    pub modules: &'a [ComparedModule],
    /// The only items to tell of; empty means all.
    pub items: &'a [ItemId],
}

/// The comparison as text for a terminal: what improved and declined, then module by module.
#[must_use]
pub fn compared_text(inputs: &ComparedInputs<'_>, locale: &Locale) -> String {
    let wording = Wording::new(inputs.survey, locale);
    let mut lines = Vec::new();
    for of_part in inputs.modules.chunk_by(|one, other| one.part == other.part) {
        lines.extend(inputs.about_part(of_part, &wording));
    }
    text_of(&lines)
}

/// The comparison as a table: a row per estimate, as in `tables/findings.csv`.
///
/// # Errors
/// If the table can't be written.
pub fn compared_csv(inputs: &ComparedInputs<'_>) -> Result<Vec<u8>, ReportError> {
    Ok(findings_table::table(inputs.findings()).csv("")?.bytes)
}

/// The same as JSON: an object per estimate.
///
/// # Errors
/// If the JSON can't be written.
pub fn compared_json(inputs: &ComparedInputs<'_>) -> Result<Vec<u8>, ReportError> {
    let failed = |source| ReportError::Json { file: "findings", source };
    let mut bytes = serde_json::to_vec_pretty(&findings_table::table(inputs.findings()).json()).map_err(failed)?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// What is compared, and what it is compared by.
const STATISTICS: [Statistic; 5] = [
    Statistic::Favourable,
    Statistic::Change,
    Statistic::Superiority,
    Statistic::DetectableRise,
    Statistic::DetectableFall,
];

impl<'a> ComparedInputs<'a> {
    fn findings(&self) -> impl Iterator<Item = &'a ReleasedFinding> {
        let (release, items) = (self.release, self.items);
        let is_wanted = move |key: &FindingKey| {
            STATISTICS.contains(&key.statistic)
                && key.item.as_ref().is_some_and(|item| items.is_empty() || items.contains(item))
        };
        release.findings().iter().filter(move |finding| is_wanted(&finding.key))
    }

    /// Changes of one part, of modules in the order given, the seminar as a whole last.
    fn changes(&self, part: u8) -> impl Iterator<Item = &'a ReleasedFinding> {
        let of_part =
            move |finding: &&ReleasedFinding| finding.key.part == part && finding.key.statistic == Statistic::Change;
        self.findings().filter(of_part)
    }

    fn about_part(&self, modules: &[ComparedModule], wording: &Wording<'_>) -> Vec<Line> {
        let Some(first) = modules.first() else { return Vec::new() };
        let [earlier, later] = [&first.earlier, &first.later].map(|seminar| wording.seminar_title(seminar));
        let title = [("part", first.part.to_string()), ("earlier", earlier), ("later", later)];
        let mut lines = vec![Line::plain(said(wording, "compare-part", &title)), Line::blank()];
        lines.extend(self.summary(first.part, wording));
        for module in modules {
            lines.extend([Line::blank(), Line::plain(about_module(module, wording))]);
            lines.extend(self.lines_of(first.part, Some(&module.module), wording));
        }
        let of_seminar = self.lines_of(first.part, None, wording);
        if !of_seminar.is_empty() {
            lines.extend([Line::blank(), Line::plain(wording.subject(None))]);
            lines.extend(of_seminar);
        }
        lines.push(Line::blank());
        lines
    }

    /// Which questions about which modules say what: the fixed words, the most telling first.
    fn summary(&self, part: u8, wording: &Wording<'_>) -> Vec<Line> {
        let mut said: BTreeMap<usize, BTreeMap<String, Vec<&str>>> = BTreeMap::new();
        for finding in self.changes(part) {
            let module = finding.key.module.as_ref().map_or_else(|| wording.subject(None), ToString::to_string);
            let items = said.entry(outcome(finding)).or_default().entry(module).or_default();
            items.extend(finding.key.item.as_ref().map(ItemId::as_str));
        }
        let line = |(at, modules): (usize, BTreeMap<String, Vec<&str>>)| {
            let listed: Vec<String> =
                modules.into_iter().map(|(module, items)| format!("{module} ({})", items.join(", "))).collect();
            let listed = listed.join(", ");
            Line::indented(format!("{}: {listed}", wording.word(OUTCOMES[at])))
        };
        said.into_iter().map(line).collect()
    }

    fn lines_of(&self, part: u8, module: Option<&ModuleId>, wording: &Wording<'_>) -> Vec<Line> {
        let about = |finding: &&ReleasedFinding| finding.key.module.as_ref() == module;
        self.changes(part).filter(about).map(|finding| Line::indented(self.told(finding, wording))).collect()
    }

    /// One question: both shares, the change with its interval, and what it says.
    fn told(&self, change: &ReleasedFinding, wording: &Wording<'_>) -> String {
        let [before, after] =
            self.shares(change).map(|share| share.map_or_else(|| "–".to_owned(), |share| wording.number(share)));
        let count = |n: Option<u64>| n.map_or_else(|| "–".to_owned(), |n| wording.locale().count(n));
        let sizes = format!("n = {} → {}", count(change.n_comparator), count(change.n));
        let mut parts = vec![format!("{}: {before} → {after} ({sizes})", wording.question(change))];
        if change.number().is_some() {
            let interval = wording.interval(change).map(|interval| format!(" ({interval})"));
            parts.push(format!("{}{}", wording.number(change), interval.unwrap_or_default()));
        }
        match change.verdict {
            Some(verdict) => parts.push(wording.verdict(verdict)),
            None => parts.push(wording.why(change)),
        }
        parts.extend(change.stability.map(|stability| stability_in_words(stability, wording.locale())));
        parts.join(" · ")
    }

    /// The favourable share at the earlier and at the later seminar.
    fn shares(&self, change: &ReleasedFinding) -> [Option<&'a ReleasedFinding>; 2] {
        let key = &change.key;
        let level = |seminar, module: Option<&ModuleId>| {
            let seminar = self.survey.programme.seminar(seminar)?;
            let key = FindingKey {
                seminar: seminar.id.clone(),
                cycle: seminar.cycle.clone(),
                comparator: None,
                comparator_module: None,
                module: module.cloned(),
                statistic: Statistic::Favourable,
                ..key.clone()
            };
            self.release.finding(&key.id().ok()?)
        };
        let earlier = key.comparator.as_ref().and_then(|earlier| level(earlier, key.module_at_comparator()));
        [earlier, level(&key.seminar, key.module.as_ref())]
    }
}

/// Messages for what a comparison can come to, the most telling first.
const OUTCOMES: [&str; 6] = [
    "compare-improved",
    "compare-declined",
    "compare-no_change_found",
    "compare-too_few_to_say",
    "compare-not_comparable",
    "compare-withheld",
];

/// The place of a finding's outcome among [`OUTCOMES`].
fn outcome(change: &ReleasedFinding) -> usize {
    let of_verdict = |name: &str| OUTCOMES.iter().position(|outcome| outcome.strip_prefix("compare-") == Some(name));
    let of_status = if matches!(change.status, Status::NotComparable(_)) { 4 } else { 5 };
    change.verdict.and_then(|verdict| of_verdict(verdict.name())).unwrap_or(of_status)
}

/// A module and what became of it.
fn about_module(module: &ComparedModule, wording: &Wording<'_>) -> String {
    let lineage = &module.lineage;
    let mut became = vec![wording.word(&format!("cycles-lineage-{}", lineage_name(lineage.kind)))];
    let others: Vec<&str> = lineage.from.iter().filter(|from| **from != module.module).map(ModuleId::as_str).collect();
    if !others.is_empty() {
        became.push(said(wording, "cycles-from", &[("modules", others.join(", "))]));
    }
    let curriculum = |curriculum: &String| said(wording, "cycles-curriculum", &[("curriculum", curriculum.clone())]);
    became.extend(lineage.curriculum.as_ref().map(curriculum));
    format!("{} — {}", wording.subject(Some(&module.module)), became.join(", "))
}

fn said(wording: &Wording<'_>, key: &str, values: &[(&str, String)]) -> String {
    let values: Vec<_> = values.iter().map(|(name, value)| (*name, value.into())).collect();
    wording.text(key, &values)
}
