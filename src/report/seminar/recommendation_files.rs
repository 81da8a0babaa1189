//! Recommendations as JSON, as a table, and as a text in each language.

use std::fmt::Write;

use serde_json::json;

use crate::measure::VerdictStability;
use crate::recommend::{Evidence, Priority, Recommendation};
use crate::report::tables::table::ColumnValues::{OneOf, Text};
use crate::report::tables::table::{DataTable, TableCell, TableColumn, always, sometimes};
use crate::report::wording::Wording;
use crate::report::{RenderedFile, ReportError, ReportInputs};
use crate::survey::{SeminarId, Translated};
use crate::text::clean_text;

const COLUMNS: [TableColumn; 18] = [
    always("id", Text, "Number of the draft: R-… to change, K-… to keep, O-… observed only."),
    always("seminar", Text, "The seminar it came out of."),
    sometimes("module", Text, "The module; empty for the structure of the seminar."),
    sometimes("curriculum", Text, "The curriculum version it speaks of."),
    always("kind", OneOf(&["change", "keep", "observation"]), "What it is."),
    sometimes("priority", OneOf(&["high", "medium", "low"]), "How strongly the evidence speaks; of changes only."),
    always("action", Text, "What it asks for."),
    always("text_es", Text, "The proposal in Spanish."),
    always("text_pt", Text, "The proposal in Portuguese."),
    always("text_en", Text, "The proposal in English."),
    sometimes("target_es", Text, "What would show that it worked, in Spanish."),
    sometimes("target_pt", Text, "What would show that it worked, in Portuguese."),
    sometimes("target_en", Text, "What would show that it worked, in English."),
    sometimes("evidence", Text, "Findings that speak for it, separated by spaces."),
    sometimes("counter_evidence", Text, "Findings that speak against it, separated by spaces."),
    sometimes(
        "stability",
        OneOf(&["stable", "unstable", "not_judged", "stable_for_people"]),
        "Whether the verdicts hold when people are left out.",
    ),
    sometimes("addressee_en", Text, "Who should act."),
    always("status", Text, "Where it stands; drafts start here."),
];

/// The recommendations of this report's seminar.
pub(in crate::report) fn of_seminar<'a>(inputs: &ReportInputs<'a>) -> Vec<&'a Recommendation> {
    inputs.recommendations.iter().filter(|draft| draft.seminar == *inputs.seminar).collect()
}

/// `tables/recommendations.csv`.
pub(in crate::report) fn table(drafts: &[&Recommendation]) -> DataTable {
    DataTable {
        name: "recommendations",
        title: "Drafted recommendations, what to keep, and observations",
        columns: &COLUMNS,
        key: &["id"],
        rows: drafts.iter().map(|draft| row(draft)).collect(),
    }
}

fn row(draft: &Recommendation) -> Vec<TableCell> {
    let findings = |evidence: &[Evidence]| {
        let ids: Vec<_> = evidence.iter().filter_map(|one| Some(one.finding.as_ref()?.to_string())).collect();
        if ids.is_empty() { TableCell::Empty } else { TableCell::Text(ids.join(" ")) }
    };
    vec![
        TableCell::text(&draft.id),
        TableCell::text(&draft.seminar),
        TableCell::optional_text(draft.module.as_ref()),
        TableCell::optional_text(draft.curriculum.as_ref()),
        TableCell::text(draft.kind.name()),
        TableCell::optional_text(draft.kind.priority().map(Priority::name)),
        TableCell::text(draft.action.name()),
        TableCell::text(&draft.text.es),
        TableCell::text(&draft.text.pt),
        TableCell::text(&draft.text.en),
        TableCell::text(&draft.target.es),
        TableCell::text(&draft.target.pt),
        TableCell::text(&draft.target.en),
        findings(&draft.evidence),
        findings(&draft.counter_evidence),
        TableCell::optional_text(draft.stability.map(VerdictStability::name)),
        TableCell::text(&draft.addressee.en),
        TableCell::text(draft.status),
    ]
}

/// `recommendations.json`, with all languages.
pub(super) fn json_file(inputs: &ReportInputs<'_>, drafts: &[&Recommendation]) -> Result<RenderedFile, ReportError> {
    const FILE: &str = "recommendations.json";
    let document = json!({
        "seminar": inputs.seminar,
        "audience": inputs.release.audience(),
        "synthetic": inputs.survey.programme.synthetic,
        "recommendations": drafts.iter().map(|draft| cleaned(draft)).collect::<Vec<_>>(),
    });
    let mut bytes = serde_json::to_vec_pretty(&document).map_err(|source| ReportError::Json { file: FILE, source })?;
    bytes.push(b'\n');
    Ok(RenderedFile { path: FILE.to_owned(), bytes })
}

/// The draft, its sentences without control characters.
fn cleaned(draft: &Recommendation) -> Recommendation {
    let clean = |text: &Translated| Translated::from_each(|language| clean_text(text.get(language)).into_owned());
    let of_evidence = |evidence: &[Evidence]| {
        evidence.iter().map(|one| Evidence { text: clean(&one.text), ..one.clone() }).collect::<Vec<_>>()
    };
    Recommendation {
        text: clean(&draft.text),
        target: clean(&draft.target),
        addressee: clean(&draft.addressee),
        evidence: of_evidence(&draft.evidence),
        counter_evidence: of_evidence(&draft.counter_evidence),
        ..draft.clone()
    }
}

/// `recommendations.es.md` and the like.
pub(super) fn markdown_file(wording: &Wording<'_>, seminar: &SeminarId, drafts: &[&Recommendation]) -> RenderedFile {
    let language = wording.locale.language();
    let mut text = format!("# {}\n\n", wording.locale.word("report-recommendations-of-seminar"));
    // Writing into a String can't fail.
    let _ = writeln!(text, "{}\n", plain(&wording.names.seminar_in_full(seminar)));
    if wording.is_synthetic() {
        let _ = writeln!(text, "**{}**\n", wording.locale.word("report-synthetic"));
    }
    let _ = writeln!(text, "{}", wording.locale.word("report-drafts-note"));
    for (heading, kind) in
        [("report-to-revise", "change"), ("report-to-keep", "keep"), ("report-observations", "observation")]
    {
        let _ = writeln!(text, "\n## {}", wording.locale.word(heading));
        let entries: Vec<_> =
            drafts.iter().filter(|draft| draft.kind.name() == kind).map(|draft| entry(wording, draft)).collect();
        if entries.is_empty() {
            let _ = writeln!(text, "\n{}", wording.locale.word("report-none"));
        }
        text.extend(entries);
    }
    RenderedFile { path: format!("recommendations.{}.md", language.code()), bytes: text.into_bytes() }
}

fn entry(wording: &Wording<'_>, draft: &Recommendation) -> String {
    let language = wording.locale.language();
    let subject = wording.names.subject(draft.module.as_ref());
    let mut text = format!("\n### {} · {}\n\n{}\n", draft.id, plain(&subject), plain(draft.text.get(language)));
    if let Some(priority) = wording.priority(draft.kind) {
        let _ = write!(text, "\n- {priority}");
    }
    let mut fact = |label: &str, value: &str| {
        if !value.is_empty() {
            let _ = write!(text, "\n- {}: {}", wording.locale.word(label), plain(value));
        }
    };
    fact("report-action", &wording.locale.action(draft.action.name()));
    fact("report-target", draft.target.get(language));
    fact("report-addressee", draft.addressee.get(language));
    for (label, evidence) in
        [("report-evidence", &draft.evidence), ("report-counter-evidence", &draft.counter_evidence)]
    {
        for one in evidence {
            fact(label, &wording.evidence(one));
        }
    }
    text.push('\n');
    text
}

/// A text that Markdown takes for nothing but text.
fn plain(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in clean_text(text).chars() {
        if matches!(character, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '!' | '&') {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_marks_in_titles_stay_text() {
        assert_eq!(plain("<b>[x](y)\n# z"), "\\<b\\>\\[x\\](y) \\# z");
    }
}
