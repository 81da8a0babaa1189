//! Files of which no answer was read: the run that reads one is not clean, whatever the reason.

use super::reading::Reading;
use super::record::Disposition;
use crate::harmonise::answers::code::Code;
use crate::harmonise::file_issues::FileIssues;
use crate::survey::{Issue, IssueCode, MissingReason, Said, Severity};

/// What is told of a file without an answer. A file that is no table or has no records was told as such, and one whose
/// records are all left out on purpose, replaced or repeated has done its part.
pub(in crate::harmonise) fn unanswered(reading: &Reading<'_>) -> Option<Issue> {
    let structure = reading.structure.as_ref()?;
    let set_aside = structure.set_aside() + reading.count(Disposition::Quarantined);
    let used = reading.count(Disposition::Used);
    if set_aside + used == 0 || holds_an_answer(reading) {
        return None;
    }
    let done = if used == 0 { "done-none-counted" } else { "done-none-answered" };
    let done = Said::new(done).with("count", set_aside + used);
    Some(FileIssues::of(reading.file).of_file(Severity::Error, IssueCode::FileWithoutAnswers, done))
}

/// A delivery without a record is an error unless it is declared that there may be one.
pub(in crate::harmonise) fn judge_no_records(reading: &mut Reading<'_>) {
    let severity = if reading.delivery.may_be_empty { Severity::Note } else { Severity::Error };
    let no_records = reading.issues.iter_mut().filter(|issue| issue.code == IssueCode::NoRecords);
    no_records.for_each(|issue| issue.severity = severity);
}

/// Whether a record that counts says anything: a level, a text, or why there is no answer.
fn holds_an_answer(reading: &Reading<'_>) -> bool {
    let used = reading.entries.iter().enumerate().filter(|(_, entry)| entry.is_used());
    let of_entry = |entry: usize| reading.codes_of(entry).iter().any(|code| says_something(*code));
    let mut kept = used.map(|(entry, _)| of_entry(entry));
    let of_group = |slot| reading.counted.groups.values().flat_map(move |group| group.codes_of(slot));
    kept.any(|says| says) || (0..reading.slots.len()).flat_map(of_group).any(|(code, _)| says_something(code))
}

fn says_something(code: Code) -> bool {
    let reasons = [MissingReason::NotApplicable, MissingReason::DontKnow, MissingReason::Refused];
    code.as_level().is_some() || reasons.into_iter().any(|reason| code == Code::missing(reason))
}

#[cfg(test)]
mod tests {
    use crate::harmonise::examples::{codes, column_key, delivery, read, small_survey};
    use crate::survey::{Exclusion, IssueCode, Layout, Survey};

    fn is_told(survey: &Survey, text: &str) -> bool {
        codes(&read(survey, &[("C1/a.csv", text)])).contains(&IssueCode::FileWithoutAnswers)
    }

    #[test]
    fn a_file_without_an_answer_is_told_whatever_the_reason() {
        let survey = small_survey();
        for text in [
            "ID,País,En general\n1,PE,\n2,PE,\n",
            "ID,País,En general\n1,PE,99\n2,PE,x\n",
            "ID,País,En general\n1,PE\n2,PE\n",
            "ID,País,Otra\n1,PE,7\n",
        ] {
            assert!(is_told(&survey, text), "{text}");
        }
        let mut filtered = small_survey();
        filtered.deliveries[0].exclude = vec![Exclusion::equals("No está", &["x"], "r")];
        assert!(is_told(&filtered, "ID,País,En general\n1,PE,7\n"));
    }

    #[test]
    fn an_answer_a_comment_or_a_reason_is_enough_and_so_is_leaving_all_out_on_purpose() {
        let mut survey = small_survey();
        survey.deliveries[0].exclude = vec![Exclusion::equals("País", &["XX"], "r")];
        for text in [
            "ID,País,En general\n1,PE,\n2,PE,7\n",
            "ID,País,Comentarios\n1,PE,Gracias\n",
            "ID,País,M04 Relevancia\n1,PE,No aplica\n",
            "ID,País,En general\n1,XX,7\n",
            "ID,País,En general\n",
        ] {
            assert!(!is_told(&survey, text), "{text}");
        }
    }

    #[test]
    fn a_long_table_of_questions_that_nobody_declares_is_told() {
        let mut survey = small_survey();
        let mut long = delivery("{seminar}/*.csv", Layout::Long);
        let keys = [&mut long.keys.respondent, &mut long.keys.item, &mut long.keys.answer];
        keys.into_iter().zip(["ID", "Pregunta", "Respuesta"]).for_each(|(key, column)| *key = Some(column_key(column)));
        survey.deliveries = vec![long];
        assert!(is_told(&survey, "ID,Pregunta,Respuesta\n1,Otra,7\n2,Otra,8\n"));
        assert!(!is_told(&survey, "ID,Pregunta,Respuesta\n1,Otra,7\n2,En general,8\n"));
    }
}
