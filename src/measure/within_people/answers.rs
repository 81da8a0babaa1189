//! A seminar's answers, respondent by respondent.
//!
//! Every list has an entry for every row of the seminar, in the same order, so that lists of several questions can be
//! zipped.

use crate::harmonise::Rows;
use crate::survey::{ItemId, ModuleId, Scale, StateCode};

/// The column of a question in a seminar's frames: `M04.relevance` or, for what concerns no module, `overall`.
pub(super) fn column(module: Option<&ModuleId>, item: &ItemId) -> String {
    module.map_or_else(|| item.to_string(), |module| format!("{module}.{item}"))
}

/// The level that each respondent chose, from 0, low to high; none where an answer is missing. None if the seminar's rows
/// don't hold this question.
pub(super) fn levels(rows: &Rows, column: &str) -> Option<Vec<Option<u8>>> {
    let column = rows.levels.column(column).ok()?.i8().ok()?;
    Some(column.iter().map(|level| level.and_then(|level| u8::try_from(level).ok())).collect())
}

/// The score of the level that each respondent chose; none where an answer is missing. None if the seminar's rows don't
/// hold this question.
pub(super) fn scores(rows: &Rows, column: &str, scale: &Scale) -> Option<Vec<Option<f64>>> {
    let score = |level: u8| scale.levels.get(usize::from(level)).map(|level| level.score);
    Some(levels(rows, column)?.into_iter().map(|level| level.and_then(score)).collect())
}

/// The state that each respondent came from; none where it is unknown.
pub(super) fn states(rows: &Rows) -> Vec<Option<StateCode>> {
    let states = rows.levels.column("state").and_then(|column| column.str());
    states.map_or_else(|_| Vec::new(), |states| states.iter().map(|state| state?.parse().ok()).collect())
}

#[cfg(test)]
mod tests {
    use super::super::example::rows;
    use super::*;

    #[test]
    fn answers_stand_in_the_order_of_respondents() {
        let rows = rows(&[Some("PE"), None, Some("CL")], &[("M01.relevance", &[Some(4), None, Some(0)])]);
        let name = column(Some(&"M01".parse().unwrap()), &"relevance".parse().unwrap());
        assert_eq!(levels(&rows, &name), Some(vec![Some(4), None, Some(0)]));
        assert_eq!(levels(&rows, "M02.relevance"), None);
        let codes: Vec<Option<String>> =
            states(&rows).iter().map(|state| state.as_ref().map(ToString::to_string)).collect();
        assert_eq!(codes, [Some("PE".to_owned()), None, Some("CL".to_owned())]);
    }

    #[test]
    fn what_concerns_no_module_is_named_by_its_item() {
        assert_eq!(column(None, &"overall".parse().unwrap()), "overall");
    }

    #[test]
    fn scores_are_those_of_the_scale() {
        let survey = crate::measure::example::Example::new().survey;
        let rows = rows(&[None; 3], &[("M01.steps", &[Some(2), None, Some(3)])]);
        let scale = &survey.questionnaire.scales[&"steps".parse().unwrap()];
        assert_eq!(
            scores(&rows, "M01.steps", scale),
            Some(vec![Some(4.0), None, None]),
            "a level too many is no answer"
        );
    }

    #[test]
    fn a_seminar_without_rows_has_none() {
        assert_eq!(levels(&Rows::default(), "overall"), None);
        assert!(states(&Rows::default()).is_empty());
    }
}
