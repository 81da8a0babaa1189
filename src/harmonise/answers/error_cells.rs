//! Recognises what a spreadsheet program writes into a cell whose formula failed: nobody's answer.

/// Errors as they are shown and exported in es, pt and en.
const ERRORS: [&str; 26] = [
    "#BLOCKED!",
    "#CALC!",
    "#DESBORDAMIENTO!",
    "#DESPEJAR!",
    "#DIV/0!",
    "#FIELD!",
    "#GETTING_DATA",
    "#N/A",
    "#N/D",
    "#NAME?",
    "#NOME?",
    "#NULL!",
    "#NULO!",
    "#NUM!",
    "#NÚM!",
    "#REF!",
    "#SPILL!",
    "#VALOR!",
    "#VALUE!",
    "#¡DESBORDAMIENTO!",
    "#¡DIV/0!",
    "#¡NULO!",
    "#¡NUM!",
    "#¡REF!",
    "#¡VALOR!",
    "#¿NOMBRE?",
];

/// Whether a cell holds such an error and nothing else. A declared label or missing code of that name comes first.
pub(in crate::harmonise) fn is_error_cell(text: &str) -> bool {
    let text = text.trim();
    let of_libre_office = |number: &str| number.len() == 3 && number.bytes().all(|digit| digit.is_ascii_digit());
    ERRORS.contains(&text) || text.strip_prefix("Err:").is_some_and(of_libre_office)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::harmonise::examples::{codes, counts, read, small_survey};
    use crate::survey::{IssueCode, MissingReason};

    #[test]
    fn errors_of_spreadsheet_programs_are_known_in_three_languages() {
        assert!(["#N/A", " #¡REF! ", "#¿NOMBRE?", "#NOME?", "Err:502"].into_iter().all(is_error_cell));
        assert!(!["#1", "N/A", "#N/A por ahora", "Err: 502", "Err:5a2", ""].into_iter().any(is_error_cell));
    }

    #[test]
    fn an_error_is_no_answer_no_comment_and_no_respondent() {
        let text = "ID,País,En general,Comentarios\n#N/A,PE,#¡DIV/0!,#REF!\n#N/A,PE,7,Gracias\n";
        let checked = read(&small_survey(), &[("C1/a.csv", text)]);
        let overall = counts(&checked, "", "overall");
        assert_eq!((overall.answered, overall.missing_for(MissingReason::Unreadable)), (1, 1));
        let comments: Vec<&str> = checked.output.comments.iter().map(|comment| comment.text.as_str()).collect();
        assert_eq!(comments, ["Gracias"]);
        assert_eq!(codes(&checked).iter().filter(|code| **code == IssueCode::ErrorCell).count(), 2);
        assert_eq!(checked.output.reconciliation.files[0].used, 2);
    }
}
