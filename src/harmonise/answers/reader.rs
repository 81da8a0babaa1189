//! Reads the cells that hold answers.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::answer_problem::AnswerProblem;
use super::code::Code;
use super::coded_answers;
use super::dictionary::{Dictionary, missing_reason};
use super::labels::{AnswerMeaning, Labels};
use super::numbers::DecimalMark;
use super::options::other_option::OtherAnswer;
use super::options::split_options::{OptionMark, OptionMarks, together};
use super::whole_labels::CodeBeside;
use crate::harmonise::file_issues::FileIssues;
use crate::harmonise::records::reading::{Reading, Selection, WrittenComment};
use crate::survey::{
    Delivery, Issue, IssueCode, Item, ItemId, MissingReason, NoneChosen, Questionnaire, Said, ScaleKind, Severity,
};
use crate::text::excerpt;

/// All scales with their spellings folded, and the scale of each item.
#[derive(Debug)]
pub(in crate::harmonise) struct Scales<'a> {
    labels: Vec<Labels<'a>>,
    kinds: Vec<ScaleKind>,
    /// The place of each item's scale.
    of_item: Vec<Option<usize>>,
    /// The last level of each item whose answers are counted on the scale turned round.
    turned: Vec<Option<usize>>,
    /// The items' names.
    ids: Vec<&'a ItemId>,
}

impl<'a> Scales<'a> {
    pub(in crate::harmonise) fn new(questionnaire: &'a Questionnaire) -> Self {
        let place = |item: &Item| questionnaire.scales.keys().position(|id| *id == item.scale);
        Self {
            labels: questionnaire.scales.values().map(Labels::new).collect(),
            kinds: questionnaire.scales.values().map(|scale| scale.kind).collect(),
            of_item: questionnaire.items.iter().map(place).collect(),
            turned: questionnaire.items.iter().map(|item| last_level_turned(questionnaire, item)).collect(),
            ids: questionnaire.items.iter().map(|item| &item.id).collect(),
        }
    }

    /// The code of an answer on the scale on which the item is counted.
    #[inline]
    fn counted(&self, item: usize, code: Code) -> Code {
        match self.turned.get(item).copied().flatten().zip(code.as_level()) {
            Some((last, level)) => Code::level(last.saturating_sub(level)),
            None => code,
        }
    }

    /// Whether a text is an answer to an item, or a reason why there is none.
    pub(super) fn accept(&self, item: usize, text: &str) -> bool {
        let labels = self.of_item.get(item).copied().flatten().and_then(|scale| self.labels.get(scale));
        labels.is_none_or(|labels| labels.read(text, DecimalMark::Point).problem.is_none())
    }
}

fn last_level_turned(questionnaire: &Questionnaire, item: &Item) -> Option<usize> {
    questionnaire.scales.get(&item.scale).filter(|_| item.reversed)?.levels.len().checked_sub(1)
}

/// A cell that holds an answer.
#[derive(Debug, Clone, Copy)]
pub(in crate::harmonise) struct AnswerCell<'r> {
    /// The place of the entry.
    pub(in crate::harmonise) entry: usize,
    /// The place of the slot.
    pub(in crate::harmonise) slot: usize,
    pub(in crate::harmonise) line: u64,
    /// The column, from 0.
    pub(in crate::harmonise) column: usize,
    /// The item's place in the questionnaire.
    pub(in crate::harmonise) item: usize,
    /// The bytes as read.
    pub(in crate::harmonise) bytes: &'r [u8],
}

/// Reads the answers of one file, scale by scale with a dictionary.
#[derive(Debug)]
pub(in crate::harmonise) struct AnswerReader<'a> {
    scales: &'a Scales<'a>,
    dictionaries: Vec<Dictionary<'a>>,
    /// Scale by scale, the cells of options that have a column of their own.
    marks: Vec<OptionMarks>,
    /// Cells that the platform writes for no answer.
    missing: &'static [(&'static str, MissingReason)],
    file_issues: FileIssues<'a>,
    /// By column and item, what was told of the codes beside its labels.
    coded: BTreeSet<(usize, usize, CodeBeside)>,
}

impl<'a> AnswerReader<'a> {
    pub(in crate::harmonise) fn new(scales: &'a Scales<'a>, delivery: &Delivery, file_issues: FileIssues<'a>) -> Self {
        let mark = DecimalMark::of(delivery, file_issues.is_sheet);
        let missing = file_issues.export.map_or(&[][..], |export| export.missing);
        let dictionary = |labels| Dictionary::new(labels, mark, missing);
        let dictionaries = scales.labels.iter().map(dictionary).collect();
        let marks = scales.labels.iter().map(|_| OptionMarks::default()).collect();
        Self { scales, dictionaries, marks, missing, file_issues, coded: BTreeSet::new() }
    }

    /// The answer in a cell of an item, if nothing more is to be said of it and it was met before.
    #[inline]
    pub(in crate::harmonise) fn known(&self, item: usize, cell: &[u8]) -> Option<Code> {
        if cell.is_empty() {
            return self.scales.of_item.get(item)?.map(|_| Code::BLANK);
        }
        let code = self.dictionaries[(*self.scales.of_item.get(item)?)?].known(cell)?;
        Some(self.scales.counted(item, code))
    }

    /// The answer in a cell; what stands beside it (words, options, problems) goes to the reading.
    pub(in crate::harmonise) fn read(&mut self, cell: AnswerCell<'_>, reading: &mut Reading<'_>) -> Code {
        let Some(scale) = self.scales.of_item.get(cell.item).copied().flatten() else { return Code::UNREADABLE };
        if self.scales.kinds[scale].is_free_text() {
            return self.read_text(cell, scale, reading);
        }
        let labels = &self.scales.labels[scale];
        let other = labels
            .other
            .as_ref()
            .filter(|_| cell.bytes.contains(&b':'))
            .and_then(|other| other.read(&String::from_utf8_lossy(cell.bytes), |part| labels.is_declared(part)));
        if let Some(OtherAnswer { cell: rest, text }) = other {
            if !text.is_empty() {
                reading.comments.push(WrittenComment { entry: cell.entry, slot: cell.slot, text });
            }
            return self.read(AnswerCell { bytes: rest.as_bytes(), ..cell }, reading);
        }
        let dictionary = &mut self.dictionaries[scale];
        let entry = dictionary.read(cell.bytes);
        if let Some(problem) = dictionary.problem(entry) {
            reading.issues.push(issue(self.file_issues, cell, problem));
        }
        if let Some(beside) = dictionary.code_beside(entry)
            && self.coded.insert((cell.column, cell.item, beside))
        {
            let (id, place) = (self.scales.ids[cell.item], self.file_issues.place(None, cell.column));
            reading.issues.push(coded_answers::issue(beside, id, place));
        }
        if let Some(options) = dictionary.options(entry) {
            reading.selections.push(Selection { entry: cell.entry, slot: cell.slot, options: Arc::clone(options) });
        }
        self.scales.counted(cell.item, entry.code)
    }

    /// The options chosen in the columns of a multi-select; `cells` holds each column, its option and its bytes.
    pub(in crate::harmonise) fn read_split(
        &mut self,
        cell: AnswerCell<'_>,
        cells: &[(usize, u8, &[u8])],
        none_chosen: NoneChosen,
        reading: &mut Reading<'_>,
    ) -> Code {
        let Some(scale) = self.scales.of_item.get(cell.item).copied().flatten() else { return Code::UNREADABLE };
        let labels = &self.scales.labels[scale];
        let mut marks = Vec::with_capacity(cells.len());
        for (column, option, bytes) in cells {
            let mark = self.marks[scale].read(bytes, *option, labels);
            let is_other = labels.other.as_ref().is_some_and(|other| other.place == *option);
            if mark == OptionMark::Unreadable && is_other {
                // What stands in its column is what somebody wrote.
                let text = String::from_utf8_lossy(bytes).trim().to_owned();
                reading.comments.push(WrittenComment { entry: cell.entry, slot: cell.slot, text });
                marks.push((*option, OptionMark::Chosen));
                continue;
            }
            if mark == OptionMark::Unreadable {
                let problem = labels.unknown_mark(&String::from_utf8_lossy(bytes), *option);
                reading.issues.push(issue(self.file_issues, AnswerCell { column: *column, ..cell }, &problem));
            }
            marks.push((*option, mark));
        }
        let (code, options) = together(&marks, none_chosen);
        if !options.is_empty() {
            reading.selections.push(Selection { entry: cell.entry, slot: cell.slot, options });
        }
        code
    }

    /// Words are kept, not remembered: hardly two cells have the same.
    fn read_text(&self, cell: AnswerCell<'_>, scale: usize, reading: &mut Reading<'_>) -> Code {
        let bytes = cell.bytes.trim_ascii();
        if bytes.is_empty() {
            return Code::BLANK;
        }
        let text = String::from_utf8_lossy(bytes);
        let AnswerMeaning { code, problem, .. } = match missing_reason(self.missing, bytes) {
            Some(reason) => AnswerMeaning::of(Code::missing(reason)),
            None => self.scales.labels[scale].read(&text, DecimalMark::Point),
        };
        reading.issues.extend(problem.map(|problem| issue(self.file_issues, cell, &problem)));
        if code == Code::ANSWERED {
            let text = text.trim().to_owned();
            reading.comments.push(WrittenComment { entry: cell.entry, slot: cell.slot, text });
        }
        code
    }

    /// A cell of an item that was not put to this respondent.
    pub(in crate::harmonise) fn read_unasked(&mut self, cell: AnswerCell<'_>, reading: &mut Reading<'_>) -> Code {
        let Some(scale) = self.scales.of_item.get(cell.item).copied().flatten() else { return Code::NOT_ASKED };
        let code = if !self.scales.kinds[scale].is_free_text() {
            self.dictionaries[scale].read(cell.bytes).code
        } else if cell.bytes.trim_ascii().is_empty() {
            Code::BLANK
        } else {
            Code::ANSWERED
        };
        self.tell_unasked(cell, code, reading);
        Code::NOT_ASKED
    }

    /// Tells of an answer to an item that was not put to this respondent.
    pub(in crate::harmonise) fn tell_unasked(&self, cell: AnswerCell<'_>, code: Code, reading: &mut Reading<'_>) {
        let Some(scale) = self.scales.of_item.get(cell.item).copied().flatten() else { return };
        let says_nothing = code == Code::BLANK || code == Code::missing(MissingReason::NotApplicable);
        if !says_nothing && code != Code::NOT_ASKED {
            let place = self.file_issues.place(Some(cell.line), cell.column);
            // What somebody wrote is for nobody else's eyes.
            let labels = &self.scales.labels[scale];
            let holds_words = labels.other.is_some() && !labels.is_declared(&String::from_utf8_lossy(cell.bytes));
            let is_text = holds_words || self.scales.kinds[scale].is_free_text();
            reading.issues.push(Issue {
                read: (!is_text).then(|| excerpt(&String::from_utf8_lossy(cell.bytes))),
                expected: Some(Said::new("expected-empty-cell")),
                ..Issue::new(Severity::Error, IssueCode::NotAskedAnswer, place, Said::new("done-answer-uncounted"))
            });
        }
    }
}

fn issue(file_issues: FileIssues<'_>, cell: AnswerCell<'_>, problem: &AnswerProblem) -> Issue {
    Issue {
        read: problem.read.clone(),
        expected: Some(problem.expected.clone()),
        nearest: problem.nearest.clone(),
        cure: problem.cure.clone(),
        ..Issue::new(
            problem.severity,
            problem.code,
            file_issues.place(Some(cell.line), cell.column),
            problem.done.clone(),
        )
    }
}

#[cfg(test)]
mod tests {
    use crate::harmonise::examples::{counts, read, small_survey};
    use crate::survey::{IssueCode, MissingReason, SeminarId};

    #[test]
    fn agreement_with_a_reversed_statement_is_counted_as_unfavourable() {
        let mut survey = small_survey();
        for item in survey.questionnaire.items.iter_mut().filter(|item| item.scale.as_str() != "text") {
            item.reversed = true;
        }
        let scales = &survey.questionnaire.scales;
        survey.questionnaire.reversed = scales.iter().map(|(id, scale)| (id.clone(), scale.turned_round())).collect();
        let text = "ID,País,M04 Relevancia,En general\n1,PE,De acuerdo,9\n2,PE,De acuerdo,9\n3,PE,No aplica,11\n";
        let checked = read(&survey, &[("C1/a.csv", text)]);
        let relevance = counts(&checked, "M04", "relevance");
        assert_eq!(relevance.levels, [0, 2, 0, 0, 0]);
        assert_eq!(relevance.missing_for(MissingReason::NotApplicable), 1);
        assert_eq!(counts(&checked, "", "overall").levels, [0, 2, 0, 0, 0, 0, 0, 0, 0, 0]);
        let item = &survey.questionnaire.items[0];
        let counted = survey.questionnaire.scale_of(item).unwrap();
        assert_eq!((counted.levels[1].label.es.as_str(), counted.levels[1].score), ("De acuerdo", 2.0));
        let outside = checked.issues.iter().find(|issue| issue.code == IssueCode::OutsideScale).unwrap();
        assert_eq!(outside.read.as_deref(), Some("11"));
    }

    #[test]
    fn words_in_answer_to_what_was_not_asked_stay_where_they_are() {
        let mut survey = small_survey();
        let elsewhere: SeminarId = "C9".parse().unwrap();
        survey.questionnaire.items[2].asked.seminars = Some(vec![elsewhere]);
        let checked = read(&survey, &[("C1/a.csv", "ID,País,En general,Comentarios\n1,PE,7,Mi jefe grita\n")]);
        let issue = checked.issues.iter().find(|issue| issue.code == IssueCode::NotAskedAnswer).unwrap();
        assert_eq!(issue.read, None);
        assert!(!format!("{issue:?}").contains("jefe"));
    }
}
