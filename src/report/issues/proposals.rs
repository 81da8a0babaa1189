//! What a person could add to the declarations to settle issues: whole lines of TOML, each with its reasons.

use std::collections::BTreeMap;

use crate::declare::Entry;
use crate::locale::Locale;
use crate::report::IssueGroup;
use crate::survey::{Cure, Survey};
use crate::text::clean_text;

/// What changes in an entry of a declaration, and why it is proposed.
#[derive(Debug, Clone, Default)]
struct Proposal {
    cures: Vec<Cure>,
    reasons: Vec<String>,
}

/// What could be added to the declarations, as TOML; none if no issue can be settled by adding. Each line is whole: it
/// holds what is declared already, and takes the place of the line with its key.
#[must_use]
pub fn proposals(groups: &[IssueGroup<'_>], survey: &Survey, locale: &Locale) -> Option<String> {
    let mut entries: BTreeMap<Entry, Proposal> = BTreeMap::new();
    for group in groups {
        let cures: Vec<&Cure> = group.cures.iter().copied().filter(|cure| cure.only_adds()).collect();
        let Some(first) = cures.first() else { continue };
        let files: Vec<&str> = group.places.iter().map(|place| place.file).collect();
        for entry in Entry::changed_by(first, &files, survey) {
            let proposal = entries.entry(entry).or_default();
            proposal.cures.extend(cures.iter().copied().cloned());
            proposal.reasons.extend(reasons(group, locale));
        }
    }
    (!entries.is_empty()).then(|| written(&entries, survey, locale))
}

/// How often and where it was read, and how alike it is to what it is taken for.
fn reasons(group: &IssueGroup<'_>, locale: &Locale) -> Vec<String> {
    let mut reasons = vec![group.headline(locale)];
    reasons.extend(group.details(locale).into_iter().take(if group.first.read.is_some() { 2 } else { 1 }));
    let issue = group.first;
    let is_likened = matches!(issue.cure, Some(Cure::AddAlias { .. } | Cure::AddHeader { .. }));
    if let (Some(read), Some(nearest)) = (&issue.read, issue.nearest.as_ref().filter(|_| is_likened)) {
        let alike = strsim::normalized_damerau_levenshtein(&read.to_lowercase(), &nearest.to_lowercase());
        let alike = locale.decimal(alike, 2);
        let values = [("nearest", nearest.into()), ("alike", (&alike).into())];
        reasons.push(locale.text("cli-fix-alike", &values));
    }
    if matches!(issue.cure, Some(Cure::MapKey { .. })) {
        reasons.push(locale.word("cli-fix-fill-in"));
    }
    reasons
}

fn written(entries: &BTreeMap<Entry, Proposal>, survey: &Survey, locale: &Locale) -> String {
    let mut text = String::new();
    for line in locale.word("cli-fix-head").lines() {
        comment(&mut text, line);
    }
    let mut file = "";
    for (entry, proposal) in entries {
        if entry.file() != file {
            file = entry.file();
            text.push('\n');
            comment(&mut text, &format!("=== {file} ==="));
        }
        text.push('\n');
        for reason in &proposal.reasons {
            comment(&mut text, reason);
        }
        text.push_str(&entry.with(&proposal.cures, survey));
    }
    text
}

fn comment(text: &mut String, line: &str) {
    text.push_str(format!("# {}", clean_text(line)).trim_end());
    text.push('\n');
}
