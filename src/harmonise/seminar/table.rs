//! All answers of one seminar: a row per respondent, a column per question.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use crate::harmonise::answers::asked::Asking;
use crate::harmonise::answers::code::Code;
use crate::harmonise::large::Counted;
use crate::harmonise::large::counted_people::{Bulk, Told};
use crate::harmonise::records::file_issues::Source;
use crate::harmonise::records::reading::{Entry, Fate, Question, Reading, Slot};
use crate::survey::{
    Issue, IssueCode, Layout, ModuleId, Place, RespondentId, Said, SeminarId, Severity, StateCode, Survey,
};

/// Who answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::harmonise) struct Person {
    /// None where the record doesn't name anybody: then it stands for itself.
    pub(in crate::harmonise) respondent: Option<RespondentId>,
    pub(in crate::harmonise) state: Option<StateCode>,
    /// The form that a nameless record is.
    pub(in crate::harmonise) form: Option<Form>,
}

/// A form of which a person fills in one: its number, the module of the file or row, and the item of the row.
pub(in crate::harmonise) type Form = (usize, Option<ModuleId>, Option<usize>);

/// All answers of one seminar that count.
#[derive(Debug)]
pub(in crate::harmonise) struct Table {
    pub(in crate::harmonise) seminar: SeminarId,
    /// In the order of modules' identifiers and of the questionnaire.
    pub(in crate::harmonise) questions: Vec<Question>,
    /// The first file and column that holds each question.
    pub(super) found_at: Vec<Place>,
    /// Who answered.
    pub(in crate::harmonise) people: Vec<Person>,
    /// Person by person, a code per question.
    pub(in crate::harmonise) codes: Vec<Code>,
    /// Options chosen, by person and question.
    pub(in crate::harmonise) selections: BTreeMap<(usize, usize), Arc<[u8]>>,
    /// People who are counted beside them.
    pub(in crate::harmonise) bulk: Bulk,
}

/// The entries of one seminar in one file.
#[derive(Debug)]
pub(in crate::harmonise) struct Share<'r, 'a> {
    pub(in crate::harmonise) reading: &'r Reading<'a>,
    pub(in crate::harmonise) entries: Vec<usize>,
    /// What was counted beside them, by state.
    pub(in crate::harmonise) counted: Vec<(Option<&'r StateCode>, &'r Counted)>,
}

/// The used entries of every seminar, file by file.
pub(in crate::harmonise) fn shares<'r, 'a>(readings: &'r [Reading<'a>]) -> BTreeMap<SeminarId, Vec<Share<'r, 'a>>> {
    let mut shares: BTreeMap<SeminarId, Vec<Share<'r, 'a>>> = BTreeMap::new();
    for reading in readings {
        let mut of_file: BTreeMap<&SeminarId, Share<'r, 'a>> = BTreeMap::new();
        let share = || Share { reading, entries: Vec::new(), counted: Vec::new() };
        for (place, entry) in reading.entries.iter().enumerate() {
            if let (Fate::Used, Some(seminar)) = (entry.fate, &entry.seminar) {
                of_file.entry(seminar).or_insert_with(share).entries.push(place);
            }
        }
        for ((seminar, state), counted) in &reading.digest.groups {
            of_file.entry(seminar).or_insert_with(share).counted.push((state.as_ref(), counted));
        }
        for (seminar, share) in of_file {
            shares.entry(seminar.clone()).or_default().push(share);
        }
    }
    shares
}

impl Share<'_, '_> {
    /// The questions that the file holds for this seminar, with a slot of each.
    fn questions(&self) -> BTreeMap<Question, usize> {
        let mut questions = BTreeMap::new();
        let mut last: Option<&Entry> = None;
        // Records that are counted and not kept answer whatever the file asks.
        let any = Entry::new(0, Fate::Used);
        let any = (!self.counted.is_empty()).then_some(&any);
        let entries = self.entries.iter().filter_map(|entry| self.reading.entries.get(*entry));
        for entry in entries.chain(any) {
            if last.is_some_and(|last| last.module == entry.module && last.item == entry.item) {
                continue;
            }
            last = Some(entry);
            for (place, slot) in self.reading.slots.iter().enumerate() {
                if let Some(question) = slot.question(entry) {
                    questions.entry(question).or_insert(place);
                }
            }
        }
        questions
    }

    fn place_of(&self, slot: usize) -> Place {
        let column = self.reading.slots.get(slot).map(Slot::column);
        column.map_or_else(
            || Place::file(&self.reading.file.path),
            |column| Source::of(self.reading.file).place(None, column),
        )
    }
}

impl Table {
    /// Puts the answers of all files together, respondent by respondent.
    pub(in crate::harmonise) fn new(
        seminar: SeminarId,
        shares: &[Share<'_, '_>],
        survey: &Survey,
        issues: &mut Vec<Issue>,
    ) -> Self {
        let of_share: Vec<BTreeMap<Question, usize>> = shares.iter().map(Share::questions).collect();
        let mut found_at = BTreeMap::new();
        for (share, questions) in shares.iter().zip(&of_share) {
            for (question, slot) in questions {
                let key = (question.1.clone(), question.0);
                found_at.entry(key).or_insert_with(|| share.place_of(*slot));
            }
        }
        let (questions, found_at): (Vec<Question>, Vec<Place>) =
            found_at.into_iter().map(|((module, item), place)| ((item, module), place)).unzip();
        let (people, codes, selections, bulk) = (Vec::new(), Vec::new(), BTreeMap::new(), Bulk::default());
        let mut table = Self { seminar, questions, found_at, people, codes, selections, bulk };
        let told = if table.has_ratings(survey) { Told::ByRatings } else { Told::ByAll };
        let places: HashMap<Question, usize> =
            table.questions.iter().enumerate().map(|(place, question)| (question.clone(), place)).collect();
        let mut rows = HashMap::new();
        for (share, own) in shares.iter().zip(&of_share) {
            let filled = absences(own, &of_share, share, &table, survey);
            let mut route = Route { places: &places, of: None, to: Vec::new() };
            for entry in &share.entries {
                table.add(share.reading, *entry, &mut route, &mut rows, issues);
                table.fill(share.reading, *entry, &filled, &rows);
            }
            if !share.counted.is_empty() {
                route.turn_to(&Entry::new(0, Fate::Used), &share.reading.slots);
                let left_out: Vec<usize> = filled.iter().map(|absence| absence.question).collect();
                table.bulk.add(share, (&route.to, table.questions.len()), &left_out, told);
            }
        }
        for code in &mut table.codes {
            if *code == Code::CONTRADICTION {
                *code = Code::UNREADABLE;
            }
        }
        table
    }

    /// The codes of a person, a code per question.
    pub(in crate::harmonise) fn codes_of(&self, person: usize) -> &[Code] {
        let width = self.questions.len();
        self.codes.get(person * width..(person + 1) * width).unwrap_or(&[])
    }

    fn has_ratings(&self, survey: &Survey) -> bool {
        let items = self.questions.iter().filter_map(|(item, _)| survey.questionnaire.items.get(*item));
        items.filter_map(|item| survey.questionnaire.scale_of(item)).any(|scale| scale.kind.is_rating())
    }

    /// The codes that were met at a question.
    pub(in crate::harmonise) fn met(&self, question: usize) -> impl Iterator<Item = Code> {
        let kept = (0..self.people.len()).filter_map(move |person| self.codes_of(person).get(question).copied());
        kept.chain(self.bulk.met(question))
    }

    /// How many people answered.
    pub(in crate::harmonise) fn count(&self) -> u64 {
        u64::try_from(self.people.len()).unwrap_or(u64::MAX).saturating_add(self.bulk.count())
    }

    fn add(
        &mut self,
        reading: &Reading<'_>,
        place: usize,
        route: &mut Route<'_>,
        rows: &mut Rows,
        issues: &mut Vec<Issue>,
    ) {
        let Some(entry) = reading.entries.get(place) else { return };
        route.turn_to(entry, &reading.slots);
        let row = self.row(reading, entry, rows);
        let width = self.questions.len();
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
    }

    fn row(&mut self, reading: &Reading<'_>, entry: &Entry, rows: &mut Rows) -> usize {
        let key = entry.respondent.clone().map(|respondent| (respondent, entry.state.clone()));
        let known = key.as_ref().and_then(|key| rows.get(key).copied());
        let row = known.unwrap_or_else(|| {
            let module = match reading.delivery.layout {
                Layout::Wide => reading.module.clone(),
                Layout::ModuleRows | Layout::Long => entry.module.clone(),
            };
            let form = if entry.respondent.is_some() { None } else { Some((reading.form, module, entry.item)) };
            self.people.push(Person { respondent: entry.respondent.clone(), state: entry.state.clone(), form });
            self.codes.extend(std::iter::repeat_n(Code::ABSENT, self.questions.len()));
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
    fn fill(&mut self, reading: &Reading<'_>, place: usize, absences: &[Absence], rows: &Rows) {
        let Some(entry) = reading.entries.get(place) else { return };
        let key = entry.respondent.clone().map(|respondent| (respondent, entry.state.clone()));
        let row = match key.and_then(|key| rows.get(&key).copied()) {
            Some(row) => row,
            None if reading.delivery.layout == Layout::Long => return,
            None => self.people.len() - 1,
        };
        let width = self.questions.len();
        for absence in absences {
            let code = if absence.asking.includes(entry.date) { absence.code } else { Code::NOT_ASKED };
            let cell = &mut self.codes[row * width + absence.question];
            *cell = cell.with(code);
        }
    }
}

/// The row of each respondent that has a name.
type Rows = HashMap<(RespondentId, Option<StateCode>), usize>;

/// To which question each slot leads, for the module and item met last.
struct Route<'p> {
    places: &'p HashMap<Question, usize>,
    of: Option<(Option<ModuleId>, Option<usize>)>,
    to: Vec<Option<usize>>,
}

impl Route<'_> {
    fn turn_to(&mut self, entry: &Entry, slots: &[Slot]) {
        if self.of.as_ref().is_some_and(|(module, item)| *module == entry.module && *item == entry.item) {
            return;
        }
        let place = |slot: &Slot| slot.question(entry).and_then(|question| self.places.get(&question).copied());
        self.to = slots.iter().map(place).collect();
        self.of = Some((entry.module.clone(), entry.item));
    }
}

/// A question that a file doesn't answer for everybody in it.
struct Absence {
    question: usize,
    asking: Asking,
    code: Code,
}

/// Finds the questions that a file doesn't answer.
fn absences(
    own: &BTreeMap<Question, usize>,
    all: &[BTreeMap<Question, usize>],
    share: &Share<'_, '_>,
    table: &Table,
    survey: &Survey,
) -> Vec<Absence> {
    let is_long = share.reading.delivery.layout == Layout::Long;
    // Only another version of the same form could have asked; a form of its own doesn't leave anything out.
    let related: Vec<_> = all.iter().filter(|other| own.keys().any(|question| other.contains_key(question))).collect();
    let by_record = share.reading.slots.iter().any(Slot::is_of_record_module);
    let bound = &share.reading.module;
    let absent = table.questions.iter().enumerate().filter_map(|(place, question)| {
        let (item, module) = question;
        let asking = survey
            .questionnaire
            .items
            .get(*item)
            .map_or(Asking::Yes, |item| Asking::of(item, &table.seminar, module.as_ref(), &survey.programme));
        if own.contains_key(question) {
            return is_long.then_some(Absence { question: place, asking, code: Code::BLANK });
        }
        let applies = module.is_none() || (!by_record && (bound.is_none() || module == bound));
        let is_left_out = applies && related.iter().any(|other| other.contains_key(question));
        (is_left_out && !is_long).then_some(Absence { question: place, asking, code: Code::NOT_ASKED })
    });
    absent.collect()
}

fn contradiction(reading: &Reading<'_>, entry: &Entry, slot: usize) -> Issue {
    let column = reading.slots.get(slot).map_or(0, Slot::column);
    let place = Source::of(reading.file).place(Some(entry.line), column);
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
