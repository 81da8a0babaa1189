//! Rows made by hand, for the tests of this folder.

use polars::prelude::{Column, DataFrame, NamedFrom, Series};

use crate::harmonise::Rows;

/// The rows of respondents of these states, with the levels that they chose by question; none is a blank.
pub(super) fn rows(states: &[Option<&str>], answers: &[(&str, &[Option<i8>])]) -> Rows {
    let names: Vec<String> = (0..states.len()).map(|number| format!("R{number:04}")).collect();
    let who: [Column; 2] =
        [Series::new("respondent".into(), &names).into(), Series::new("state".into(), states).into()];
    let frame = |answer: fn(Option<i8>) -> Option<i8>| {
        let column = |(name, levels): &(&str, &[Option<i8>])| {
            let levels: Vec<Option<i8>> = levels.iter().map(|level| answer(*level)).collect();
            Series::new((*name).into(), &levels).into()
        };
        let columns: Vec<Column> = who.iter().cloned().chain(answers.iter().map(column)).collect();
        DataFrame::new(states.len(), columns).unwrap()
    };
    Rows { levels: frame(|level| level), missing: frame(|level| if level.is_none() { Some(1) } else { None }) }
}
