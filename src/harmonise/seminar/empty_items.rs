//! Items that nobody of a seminar answered: about any module, or about one.

use super::questions::SeminarQuestions;
use super::share::SeminarShare;
use crate::harmonise::records::reading::Reading;
use crate::harmonise::records::record::RecordEntry;
use crate::survey::{Counts, Cure, Group, Issue, IssueCode, MissingReason, Said, Severity, Tallies, TallyKey};

/// Items that nobody answered although their column stands there. They may not have been put there, of that module.
pub(super) fn empty_items(
    shares: &[SeminarShare<'_, '_>],
    questions: &SeminarQuestions<'_>,
    tallies: &Tallies,
) -> Vec<Issue> {
    let mut issues = Vec::new();
    for (place, found_at) in questions.found_at.iter().enumerate() {
        let (Some((item, module)), Some(scale)) = (questions.item(place), questions.scale(place)) else { continue };
        let (seminar, module) = (questions.seminar.clone(), module.cloned());
        let key =
            TallyKey { seminar: seminar.clone(), module: module.clone(), item: item.id.clone(), group: Group::All };
        if scale.kind.is_free_text() || !tallies.get(&key).is_some_and(is_left_blank) {
            continue;
        }
        let said = |of_all: &'static str, of_module: &'static str| match &module {
            None => Said::new(of_all).with("seminar", seminar.as_str()),
            Some(module) => Said::new(of_module).with("seminar", seminar.as_str()).with("module", module.as_str()),
        };
        let done = said("done-blank-by-all", "done-blank-by-all-of-module");
        let cure = Cure::NotAsked { item: item.id.clone(), seminar: seminar.clone(), module: module.clone() };
        issues.push(Issue {
            read: Some(item.id.to_string()),
            expected: Some(said("expected-some-answer", "expected-some-answer-of-module")),
            cure: (!is_answered_aside(shares, questions, place)).then_some(cure),
            ..Issue::new(Severity::Warning, IssueCode::ItemEmpty, found_at.clone(), done)
        });
    }
    issues
}

/// Whether a record that doesn't count answers a question, such as one that repeats another: then it was asked.
fn is_answered_aside(shares: &[SeminarShare<'_, '_>], questions: &SeminarQuestions<'_>, question: usize) -> bool {
    let Some(question) = questions.keys.get(question) else { return false };
    let answers = |reading: &Reading<'_>, place: usize, entry: &RecordEntry| {
        let mut cells = reading.slots.iter().zip(reading.codes_of(place));
        cells.any(|(slot, code)| code.as_level().is_some() && slot.question(entry).as_ref() == Some(question))
    };
    shares.iter().any(|share| {
        let entries = share.reading.entries.iter().enumerate();
        let mut of_seminar = entries.filter(|(_, entry)| entry.seminar.as_ref() == Some(&questions.seminar));
        of_seminar.any(|(place, entry)| answers(share.reading, place, entry))
    })
}

/// Whether all to whom an item was put left it empty.
fn is_left_blank(counts: &Counts) -> bool {
    let blank = counts.missing_for(MissingReason::Blank);
    counts.answered == 0 && blank > 0 && blank == counts.asked()
}

#[cfg(test)]
mod tests {
    use crate::harmonise::examples::{codes, counts, read, small_survey};
    use crate::survey::{AskedException, Cure, IssueCode, ModuleId};

    #[test]
    fn an_item_that_nobody_answered_suggests_the_declaration() {
        let text = "ID,País,En general,M04 Relevancia,Comentarios\n1,PE,,Neutral,\n2,PE,,Neutral,\n";
        let checked = read(&small_survey(), &[("C1/a.csv", text)]);
        assert_eq!(codes(&checked), [IssueCode::ItemEmpty]);
        assert_eq!(checked.issues[0].place.column, Some(3));
        let (item, seminar) = ("overall".parse().unwrap(), "C1".parse().unwrap());
        assert_eq!(checked.issues[0].cure, Some(Cure::NotAsked { item, seminar, module: None }));
    }

    #[test]
    fn a_module_that_nobody_rated_is_named_and_the_others_keep_their_answers() {
        let text = "ID,País,En general,M04 Relevancia,M05 Relevancia\n1,PE,7,,Neutral\n2,PE,7,,Neutral\n";
        let mut survey = small_survey();
        let checked = read(&survey, &[("C1/a.csv", text)]);
        let empty = checked.issues.iter().find(|issue| issue.code == IssueCode::ItemEmpty).unwrap();
        let Some(Cure::NotAsked { seminar, module, .. }) = empty.cure.clone() else { unreachable!("{empty:?}") };
        assert_eq!(module.as_ref().map(ModuleId::as_str), Some("M04"));
        survey.questionnaire.items[0].asked.except = vec![AskedException { seminar, module }];
        let checked = read(&survey, &[("C1/a.csv", text)]);
        assert!(!codes(&checked).contains(&IssueCode::ItemEmpty));
        assert_eq!(counts(&checked, "M05", "relevance").answered, 2);
        assert_eq!(counts(&checked, "M04", "relevance").asked(), 0);
    }
}
