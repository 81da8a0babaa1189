//! Whether several rows may be of the same person without saying so; then what a person says once can't be counted.

use super::item_columns::{Bound, ItemColumn};
use super::key_columns::KeyColumns;
use crate::harmonise::columns::key_columns::KeyPlace;
use crate::harmonise::file_issues::FileIssues;
use crate::survey::{Cure, Delivery, Issue, IssueCode, KeyName, Layout, Said, Severity};

/// Whether rows of the same person can be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::harmonise) enum Repeats {
    /// A row is a person, or says whose it is.
    Known,
    /// A person may have several rows, and none says whose it is.
    Unseen,
}

impl Repeats {
    pub(in crate::harmonise) fn of(delivery: &Delivery, columns: &KeyColumns) -> Self {
        match delivery.layout {
            // Each answer was counted once, whoever gave it.
            Layout::Long if delivery.keys.count.is_some() => Self::Known,
            Layout::ModuleRows | Layout::Long if columns.respondent == KeyPlace::Nowhere => Self::Unseen,
            Layout::Wide | Layout::ModuleRows | Layout::Long => Self::Known,
        }
    }

    /// Leaves only the columns that speak of the row's own module, where a person may have several rows.
    pub(in crate::harmonise) fn retain(
        self,
        columns: &mut Vec<ItemColumn>,
        bound: &Bound,
        file_issues: FileIssues<'_>,
        issues: &mut Vec<Issue>,
    ) {
        let all = columns.len();
        columns.retain(|column| self == Self::Known || Some(&column.module) == bound.module.as_ref());
        if columns.len() < all {
            tell_nameless(file_issues, issues);
        }
    }
}

/// Tells once that nothing says whose the rows are.
pub(in crate::harmonise) fn tell_nameless(file_issues: FileIssues<'_>, issues: &mut Vec<Issue>) {
    if issues.iter().any(|issue| issue.code == IssueCode::NamelessRows) {
        return;
    }
    let done = Said::new("done-nameless-rows");
    issues.push(Issue {
        expected: Some(Said::new("expected-key").with("key", "respondent")),
        cure: Some(Cure::KeyInColumn(KeyName::Respondent)),
        ..file_issues.of_file(Severity::Error, IssueCode::NamelessRows, done)
    });
}

#[cfg(test)]
mod tests {
    use crate::harmonise::examples::{codes, column_key, counts, read, small_survey};
    use crate::survey::{Group, IssueCode, Key, Layout, Severity, Survey};

    fn by_module(respondent: Option<Key>) -> Survey {
        let mut survey = small_survey();
        survey.deliveries[0].layout = Layout::ModuleRows;
        survey.deliveries[0].keys.module = Some(column_key("Módulo"));
        survey.deliveries[0].keys.respondent = respondent;
        survey
    }

    const ROWS: &str = "ID,País,Módulo,Relevancia,En general\n1,PE,M04,Neutral,7\n1,PE,M05,Neutral,7\n\
                        2,PE,M04,Neutral,8\n2,PE,M05,Neutral,8\n";

    #[test]
    fn a_row_per_module_without_the_declared_respondent_is_set_aside() {
        let checked = read(&by_module(Some(column_key("Identificacion"))), &[("C1/a.csv", ROWS)]);
        let missing = checked.issues.iter().find(|issue| issue.place.file == "C1/a.csv").unwrap();
        assert_eq!((missing.severity, missing.nearest.as_deref()), (Severity::Error, Some("ID")));
        assert_eq!((missing.code, checked.output.tallies.iter().count()), (IssueCode::MissingColumn, 0));
        assert_eq!(checked.output.reconciliation.files[0].quarantined, 4);
    }

    #[test]
    fn a_row_per_module_that_names_nobody_says_nothing_of_the_seminar() {
        let checked = read(&by_module(None), &[("C1/a.csv", ROWS)]);
        assert!(codes(&checked).contains(&IssueCode::NamelessRows));
        assert_eq!(counts(&checked, "", "overall").answered, 0);
        assert_eq!(counts(&checked, "M04", "relevance").answered, 2);
        let people: u64 = checked.output.completeness.values().map(|state| state.complete + state.partial).sum();
        assert_eq!(people, 2);
    }

    #[test]
    fn a_row_of_nobody_among_named_ones_is_set_aside() {
        let text = format!("{ROWS},PE,M04,Agree,9\n");
        let checked = read(&by_module(Some(column_key("ID"))), &[("C1/a.csv", &text)]);
        assert_eq!((counts(&checked, "", "overall").answered, counts(&checked, "M04", "relevance").answered), (2, 2));
        assert_eq!(checked.output.reconciliation.files[0].quarantined, 1);
    }

    #[test]
    fn a_row_per_answer_that_names_nobody_says_nothing_of_the_seminar() {
        let mut survey = by_module(None);
        survey.deliveries[0].layout = Layout::Long;
        survey.deliveries[0].keys.module = None;
        survey.deliveries[0].keys.item = Some(column_key("Pregunta"));
        survey.deliveries[0].keys.answer = Some(column_key("Respuesta"));
        let text = "País,Pregunta,Respuesta\nPE,M04 Relevancia,Neutral\nPE,En general,7\nPE,En general,7\n";
        let checked = read(&survey, &[("C1/a.csv", text)]);
        let told = checked.issues.iter().filter(|issue| issue.code == IssueCode::NamelessRows).count();
        let items: Vec<_> = checked.output.tallies.iter().filter(|(key, _)| key.group == Group::All).collect();
        assert_eq!((told, items.len(), checked.output.reconciliation.files[0].quarantined), (1, 1, 2));
    }
}
