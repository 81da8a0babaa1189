//! Declared recodes: answers that are read as another one, before they are compared with labels.

use std::collections::HashMap;
use std::sync::Arc;

use super::byte_hash::ByByteHash;
use super::reader::Scales;
use crate::harmonise::file_issues::{FileIssues, columns_named};
use crate::harmonise::records::reading::Reading;
use crate::harmonise::records::slot::Slot;
use crate::survey::{Delivery, Issue, IssueCode, Questionnaire, RecodedAnswers, Said, Severity};
use crate::text::fold;

/// Cells that are remembered; from there on they are compared anew.
const MOST_KNOWN: usize = 65_536;

/// The recodes of one delivery in one file. Each distinct cell is decided once.
#[derive(Debug, Default)]
pub(in crate::harmonise) struct Recodes {
    of: Vec<RecodesOf>,
}

#[derive(Debug)]
struct RecodesOf {
    which: Which,
    /// Folded cell → the recode's place in the declaration.
    from: HashMap<String, usize>,
    known: HashMap<Box<[u8]>, Option<FoundRecode>, ByByteHash>,
}

/// A recode's place in the declaration, and the cell as read.
type FoundRecode = (usize, Arc<str>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Which {
    /// These columns of the file.
    Columns(Vec<usize>),
    /// This item, by its place in the questionnaire.
    Item(usize),
}

impl Which {
    fn includes(&self, column: usize, item: usize) -> bool {
        match self {
            Self::Columns(columns) => columns.contains(&column),
            Self::Item(of) => *of == item,
        }
    }
}

impl Recodes {
    /// The recodes of a file. One of a column leads to an answer of the column's own item, or it is told and not applied.
    pub(in crate::harmonise) fn of_file(
        file_issues: FileIssues<'_>,
        (scales, questionnaire): (&Scales<'_>, &Questionnaire),
        reading: &mut Reading<'_>,
    ) -> Self {
        let delivery = reading.delivery;
        let mut refused = Vec::new();
        for (place, recode) in delivery.recode.iter().enumerate() {
            let RecodedAnswers::Column(name) = &recode.of else { continue };
            for column in columns_named(file_issues.header, name) {
                let mut items = reading.slots.iter().filter(|slot| slot.is_in(column)).filter_map(Slot::item);
                if items.any(|item| !scales.accept(item, &recode.to)) {
                    refused.push(place);
                    let done = Said::new("done-column-not-recoded");
                    reading.issues.push(Issue {
                        expected: Some(Said::new("expected-recode-label").with("to", recode.to.as_str())),
                        ..file_issues.of_column(Severity::Error, IssueCode::RecodeWithoutLabel, column, done)
                    });
                }
            }
        }
        Self::new(delivery, questionnaire, file_issues.header, |place| !refused.contains(&place))
    }

    /// The recodes that `accepted` lets pass, given their places in the declaration.
    fn new(
        delivery: &Delivery,
        questionnaire: &Questionnaire,
        header: &[String],
        accepted: impl Fn(usize) -> bool,
    ) -> Self {
        let mut recodes = Self::default();
        for (place, recode) in delivery.recode.iter().enumerate().filter(|(place, _)| accepted(*place)) {
            let which = match &recode.of {
                RecodedAnswers::Column(name) => Which::Columns(columns_named(header, name)),
                RecodedAnswers::Item(id) => match questionnaire.items.iter().position(|item| item.id == *id) {
                    Some(item) => Which::Item(item),
                    None => continue,
                },
            };
            let at = recodes.of.iter().position(|other| other.which == which).unwrap_or_else(|| {
                recodes.of.push(RecodesOf { which, from: HashMap::new(), known: HashMap::default() });
                recodes.of.len() - 1
            });
            for cell in &recode.from {
                recodes.of[at].from.entry(fold(cell)).or_insert(place);
            }
        }
        recodes.of.sort_by_key(|recodes| matches!(recodes.which, Which::Item(_)));
        recodes
    }

    /// Whether there is none.
    pub(in crate::harmonise) fn are_none(&self) -> bool {
        self.of.is_empty()
    }

    /// The recode that applies to a cell, by its place in the declaration, and the cell as read. Those of a column go
    /// before those of an item.
    pub(in crate::harmonise) fn find(&mut self, column: usize, item: usize, cell: &[u8]) -> Option<FoundRecode> {
        let applying = self.of.iter_mut().filter(|recodes| recodes.which.includes(column, item));
        applying.into_iter().find_map(|recodes| recodes.find(cell))
    }
}

impl RecodesOf {
    fn find(&mut self, cell: &[u8]) -> Option<FoundRecode> {
        if let Some(known) = self.known.get(cell) {
            return known.clone();
        }
        let text = String::from_utf8_lossy(cell);
        let found = self.from.get(&fold(&text)).map(|place| (*place, Arc::from(text.as_ref())));
        if self.known.len() < MOST_KNOWN {
            self.known.insert(cell.into(), found.clone());
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::harmonise::examples::small_survey;
    use crate::survey::Recode;

    fn recode(of: RecodedAnswers, from: &str) -> Recode {
        Recode { of, from: vec![from.to_owned()], to: "Neutral".to_owned(), reason: "r".to_owned() }
    }

    #[test]
    fn a_recode_of_a_column_goes_before_one_of_its_item_and_elsewhere_none_applies() {
        let mut survey = small_survey();
        let item = RecodedAnswers::Item("relevance".parse().unwrap());
        let column = RecodedAnswers::Column("M04 Relevancia".to_owned());
        survey.deliveries[0].recode = vec![recode(item, "Ni fu ni fa"), recode(column, "ni fu  ni FA")];
        let header = ["ID".to_owned(), "M04 relevancia".to_owned()];
        let mut recodes = Recodes::new(&survey.deliveries[0], &survey.questionnaire, &header, |_| true);
        let mut place = |column, item, cell: &str| recodes.find(column, item, cell.as_bytes()).map(|found| found.0);
        assert_eq!(place(1, 0, "Ni fú ni fa"), Some(1));
        assert_eq!(place(1, 0, "Ni fú ni fa"), Some(1));
        assert_eq!(place(2, 0, "Ni fú ni fa"), Some(0));
        assert_eq!((place(2, 1, "Ni fú ni fa"), place(1, 0, "Ni fú")), (None, None));
    }
}
