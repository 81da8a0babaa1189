//! All answers of one seminar: a row per respondent, a column per question.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use super::questions::{Absence, SeminarQuestions};
use super::share::SeminarShare;
use super::tally::CodeCounts;
use crate::harmonise::answers::code::Code;
use crate::harmonise::file_issues::FileIssues;
use crate::harmonise::records::reading::Reading;
use crate::harmonise::records::record::RecordEntry;
use crate::harmonise::records::slot::Slot;
use crate::harmonise::responses::Checked;
use crate::survey::{Issue, IssueCode, Layout, ModuleId, RespondentId, Said, Severity, StateCode, Tallies};

/// Who answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::harmonise) struct SeminarPerson {
    /// None where the record doesn't name anybody: then it stands for itself.
    pub(in crate::harmonise) respondent: Option<RespondentId>,
    pub(in crate::harmonise) state: Option<StateCode>,
    /// The form that a nameless record is.
    pub(in crate::harmonise) form: Option<FormKey>,
}

/// A form of which a person fills in one: its number, the module of the file or row, and the item of the row.
pub(in crate::harmonise) type FormKey = (usize, Option<ModuleId>, Option<usize>);

/// The answers of one seminar that count, of people whose records were kept.
#[derive(Debug)]
pub(in crate::harmonise) struct AnswerTable<'q> {
    pub(in crate::harmonise) questions: &'q SeminarQuestions<'q>,
    /// Who answered.
    pub(in crate::harmonise) people: Vec<SeminarPerson>,
    /// Person by person, a code per question.
    pub(in crate::harmonise) codes: Vec<Code>,
    /// Options chosen, by person and question.
    pub(in crate::harmonise) selections: BTreeMap<(usize, usize), Arc<[u8]>>,
}

impl<'q> AnswerTable<'q> {
    /// Puts the answers of all files together, respondent by respondent.
    pub(in crate::harmonise) fn of(
        shares: &[SeminarShare<'_, '_>],
        questions: &'q SeminarQuestions<'q>,
    ) -> Checked<Self> {
        let mut table = Self { questions, people: Vec::new(), codes: Vec::new(), selections: BTreeMap::new() };
        let (mut rows, mut issues) = (HashMap::new(), Vec::new());
        for (place, share) in shares.iter().enumerate().filter(|(_, share)| !share.is_counted_elsewhere()) {
            let absences = questions.left_out_of(place, share);
            let mut route = Route { questions, of: None, to: Vec::new() };
            for entry in &share.entries {
                issues.extend(table.add(share.reading, *entry, &mut route, &mut rows));
                table.fill(share.reading, *entry, &absences, &rows);
            }
        }
        for code in &mut table.codes {
            if *code == Code::CONTRADICTION {
                *code = Code::UNREADABLE;
            }
        }
        Checked { output: table, issues }
    }

    /// The codes of a person, a code per question.
    pub(in crate::harmonise) fn codes_of(&self, person: usize) -> &[Code] {
        let width = self.questions.keys.len();
        self.codes.get(person * width..(person + 1) * width).unwrap_or(&[])
    }

    /// How many people there are.
    pub(super) fn count(&self) -> u64 {
        u64::try_from(self.people.len()).unwrap_or(u64::MAX)
    }

    /// The answers, counted.
    pub(super) fn tallies(&self) -> Tallies {
        let mut counts = CodeCounts::default();
        for (person, who) in self.people.iter().enumerate() {
            let mut of_state = counts.of_state(who.state.as_ref(), self.questions.keys.len());
            for (question, code) in self.codes_of(person).iter().enumerate() {
                of_state.add(question, *code, 1);
            }
        }
        for ((person, question), options) in &self.selections {
            let state = self.people.get(*person).and_then(|who| who.state.as_ref());
            let counts = counts.options(state, *question);
            options.iter().for_each(|option| counts[usize::from(*option)] += 1);
        }
        counts.tallies(self.questions)
    }

    fn add(
        &mut self,
        reading: &Reading<'_>,
        place: usize,
        route: &mut Route<'_>,
        rows: &mut RowOfPerson,
    ) -> Vec<Issue> {
        let mut issues = Vec::new();
        let Some(entry) = reading.entries.get(place) else { return issues };
        route.turn_to(entry, &reading.slots);
        let row = self.row(reading, entry, rows);
        let width = self.questions.keys.len();
        for (slot, code) in reading.codes_of(place).iter().enumerate() {
            let Some(question) = route.to.get(slot).copied().flatten() else { continue };
            let cell = &mut self.codes[row * width + question];
            let together = cell.with(*code);
            if together == Code::CONTRADICTION && *cell != Code::CONTRADICTION {
                issues.push(contradiction(reading, entry, slot));
            }
            *cell = together;
            if let Some(options) = reading.options_of(place, slot) {
                self.choose((row, question), options);
            }
        }
        issues
    }

    fn row(&mut self, reading: &Reading<'_>, entry: &RecordEntry, rows: &mut RowOfPerson) -> usize {
        let key = entry.respondent.clone().map(|respondent| (respondent, entry.state.clone()));
        let known = key.as_ref().and_then(|key| rows.get(key).copied());
        let row = known.unwrap_or_else(|| {
            let module = match reading.delivery.layout {
                Layout::Wide => reading.module.clone(),
                Layout::ModuleRows | Layout::Long => entry.module.clone(),
            };
            let form = if entry.respondent.is_some() { None } else { Some((reading.form, module, entry.item)) };
            self.people.push(SeminarPerson { respondent: entry.respondent.clone(), state: entry.state.clone(), form });
            self.codes.extend(std::iter::repeat_n(Code::ABSENT, self.questions.keys.len()));
            self.people.len() - 1
        });
        rows.extend(key.map(|key| (key, row)));
        row
    }

    fn choose(&mut self, cell: (usize, usize), options: &Arc<[u8]>) {
        let chosen = self.selections.entry(cell).or_insert_with(|| Arc::clone(options));
        if chosen != options {
            let both: BTreeSet<u8> = chosen.iter().chain(options.iter()).copied().collect();
            *chosen = both.into_iter().collect();
        }
    }

    /// Marks what the entry's file could not hold as not asked, or, in the layout `long`, what it doesn't mention as blank.
    fn fill(&mut self, reading: &Reading<'_>, place: usize, absences: &[Absence], rows: &RowOfPerson) {
        let Some(entry) = reading.entries.get(place) else { return };
        let key = entry.respondent.clone().map(|respondent| (respondent, entry.state.clone()));
        let row = match key.and_then(|key| rows.get(&key).copied()) {
            Some(row) => row,
            None if reading.delivery.layout == Layout::Long => return,
            None => self.people.len() - 1,
        };
        let width = self.questions.keys.len();
        for absence in absences {
            let code = if absence.asking.includes(entry.date) { absence.code } else { Code::NOT_ASKED };
            let cell = &mut self.codes[row * width + absence.question];
            *cell = cell.with(code);
        }
    }
}

/// The row of each respondent that has a name.
type RowOfPerson = HashMap<(RespondentId, Option<StateCode>), usize>;

/// To which question each slot leads, for the module and item met last.
struct Route<'q> {
    questions: &'q SeminarQuestions<'q>,
    of: Option<(Option<ModuleId>, Option<usize>)>,
    to: Vec<Option<usize>>,
}

impl Route<'_> {
    fn turn_to(&mut self, entry: &RecordEntry, slots: &[Slot]) {
        if self.of.as_ref().is_some_and(|(module, item)| *module == entry.module && *item == entry.item) {
            return;
        }
        let place = |slot: &Slot| slot.question(entry).and_then(|question| self.questions.place(&question));
        self.to = slots.iter().map(place).collect();
        self.of = Some((entry.module.clone(), entry.item));
    }
}

fn contradiction(reading: &Reading<'_>, entry: &RecordEntry, slot: usize) -> Issue {
    let column = reading.slots.get(slot).map_or(0, Slot::column);
    let place = FileIssues::of(reading.file).place(Some(entry.line), column);
    Issue {
        expected: Some(Said::new("expected-same-answer")),
        ..Issue::new(Severity::Error, IssueCode::SeveralAnswers, place, Said::new("done-contradiction"))
    }
}

#[cfg(test)]
mod tests {
    use crate::harmonise::examples::{codes, column_key, counts, item, options_of, read, small_survey};
    use crate::survey::{IssueCode, Layout, MissingReason, Per};

    #[test]
    fn a_column_that_only_some_versions_have_was_not_asked_of_the_others() {
        let (old, new) = ("ID,País,En general\n1,PE,7\n2,PE,\n", "ID,País,En general,M04 Relevancia\n3,PE,7,Neutral\n");
        let checked = read(&small_survey(), &[("C1/old.csv", old), ("C1/new.csv", new)]);
        let relevance = counts(&checked, "M04", "relevance");
        assert_eq!((relevance.answered, relevance.missing_for(MissingReason::NotAsked)), (1, 2));
        assert_eq!(counts(&checked, "", "overall").missing_for(MissingReason::Blank), 1);
    }

    #[test]
    fn what_a_respondent_repeats_in_a_row_per_module_counts_once_unless_it_contradicts() {
        let mut survey = small_survey();
        survey.deliveries[0].layout = Layout::ModuleRows;
        survey.deliveries[0].keys.module = Some(column_key("Módulo"));
        let rows = "ID,País,Módulo,Relevancia,En general\n1,PE,M04,Neutral,7\n1,PE,M05,Neutral,7\n\
                    2,PE,M04,Neutral,7\n2,PE,M05,Neutral,8\n3,PE,Memoria,Neutral,\n3,PE,M05,,9\n";
        let checked = read(&survey, &[("C1/a.csv", rows)]);
        assert_eq!(codes(&checked), [IssueCode::SeveralAnswers, IssueCode::MissingColumn]);
        let overall = counts(&checked, "", "overall");
        assert_eq!((overall.answered, overall.missing_for(MissingReason::Unreadable)), (2, 1));
        assert_eq!(counts(&checked, "M04", "relevance").answered, 3);
    }

    #[test]
    fn in_the_layout_long_options_may_stand_in_records_of_their_own() {
        let mut survey = small_survey();
        survey.questionnaire.items.push(item("liked", Per::Seminar, "options", &["Temas"]));
        survey.questionnaire.scales.insert("options".parse().unwrap(), options_of(&["Visitas", "Memoria"]));
        survey.deliveries[0].layout = Layout::Long;
        survey.deliveries[0].keys.item = Some(column_key("Pregunta"));
        survey.deliveries[0].keys.answer = Some(column_key("Respuesta"));
        let rows = "ID,País,Pregunta,Respuesta\n1,PE,Temas,Memoria\n1,PE,Temas,Visitas\n2,PE,Temas,Memoria\n";
        let checked = read(&survey, &[("C1/a.csv", rows)]);
        let liked = counts(&checked, "", "liked");
        assert_eq!((liked.levels.as_slice(), liked.answered), ([1, 2].as_slice(), 2));
    }

    #[test]
    fn in_the_layout_long_what_is_not_mentioned_was_left_blank() {
        let mut survey = small_survey();
        survey.deliveries[0].layout = Layout::Long;
        survey.deliveries[0].keys.item = Some(column_key("Pregunta"));
        survey.deliveries[0].keys.answer = Some(column_key("Respuesta"));
        let rows = "ID,País,Pregunta,Respuesta\n1,PE,M04 Relevancia,Neutral\n2,PE,En general,7\n2,PE,Edad,40\n";
        let checked = read(&survey, &[("C1/a.csv", rows)]);
        assert!(codes(&checked).contains(&IssueCode::UnknownItem));
        let relevance = counts(&checked, "M04", "relevance");
        assert_eq!((relevance.answered, relevance.missing_for(MissingReason::Blank)), (1, 1));
        assert_eq!(checked.output.reconciliation.files[0].quarantined, 1);
    }
}
