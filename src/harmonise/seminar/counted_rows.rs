//! Counts made elsewhere: rows that stand for several answers, or for several forms with the same answers.

use std::collections::BTreeMap;

use super::counted_people::CountedPeople;
use super::questions::SeminarQuestions;
use super::share::SeminarShare;
use super::tally::CodeCounts;
use crate::harmonise::answers::code::Code;
use crate::harmonise::answers::extent::AskedAndGiven;
use crate::harmonise::records::record::RecordEntry;
use crate::harmonise::records::slot::Slot;
use crate::harmonise::responses::Completeness;
use crate::survey::{Layout, StateCode};

/// Adds what these files counted elsewhere to the people of a seminar.
pub(super) fn add(
    mut people: CountedPeople,
    shares: &[SeminarShare<'_, '_>],
    questions: &SeminarQuestions<'_>,
) -> CountedPeople {
    let mut counting = CountingElsewhere { questions, codes: CodeCounts::default(), options: BTreeMap::new() };
    for (place, share) in shares.iter().enumerate().filter(|(_, share)| share.is_counted_elsewhere()) {
        match share.reading.delivery.layout {
            Layout::Long => {
                people.is_of_answers = true;
                counting.count_answers(share);
            }
            Layout::Wide | Layout::ModuleRows => counting.count_forms(place, share, &mut people),
        }
    }
    counting.count_bases();
    people.tallies = people.tallies.merge(counting.codes.tallies(questions));
    people
}

/// Counts rows so many times as they say.
struct CountingElsewhere<'q> {
    questions: &'q SeminarQuestions<'q>,
    codes: CodeCounts,
    /// Options counted one by one, by state and question.
    options: BTreeMap<(Option<StateCode>, usize), Vec<u64>>,
}

impl CountingElsewhere<'_> {
    /// Answers of which nobody says whose they are.
    fn count_answers(&mut self, share: &SeminarShare<'_, '_>) {
        for (place, entry) in entries(share) {
            let Some(question) = self.question(share.reading.slots.first(), entry) else { continue };
            let state = entry.state.as_ref();
            let Some(code) = share.reading.codes_of(place).first() else { continue };
            match share.reading.options_of(place, 0) {
                None => self.codes.of_state(state, self.questions.keys.len()).add(question, *code, entry.times),
                Some(options) => {
                    let of_question = self.options.entry((state.cloned(), question));
                    let counts = of_question.or_insert_with(|| vec![0; usize::from(u8::MAX) + 1]);
                    options.iter().for_each(|option| counts[usize::from(*option)] += entry.times);
                }
            }
        }
    }

    /// Of options counted one by one it isn't known how many people chose any: at least as many as chose the commonest.
    fn count_bases(&mut self) {
        for ((state, question), chosen) in &self.options {
            let counts = self.codes.options(state.as_ref(), *question);
            counts.iter_mut().zip(chosen).for_each(|(count, more)| *count += more);
            let at_least = chosen.iter().copied().max().unwrap_or(0);
            self.codes.add_at_least(state.as_ref(), *question, self.questions.keys.len(), at_least);
        }
    }

    /// Forms of which a row tells how many have the same answers.
    fn count_forms(&mut self, place: usize, share: &SeminarShare<'_, '_>, people: &mut CountedPeople) {
        let absences = self.questions.left_out_of(place, share);
        let telling = self.questions.telling();
        for (place, entry) in entries(share) {
            let mut form = vec![Code::ABSENT; self.questions.keys.len()];
            for (slot, code) in share.reading.codes_of(place).iter().enumerate() {
                let Some(question) = self.question(share.reading.slots.get(slot), entry) else { continue };
                form[question] = *code;
                for option in share.reading.options_of(place, slot).into_iter().flat_map(|options| options.iter()) {
                    self.codes.options(entry.state.as_ref(), question)[usize::from(*option)] += entry.times;
                }
            }
            for absence in &absences {
                form[absence.question] = form[absence.question].with(Code::NOT_ASKED);
            }
            let mut of_state = self.codes.of_state(entry.state.as_ref(), form.len());
            form.iter().enumerate().for_each(|(question, code)| of_state.add(question, *code, entry.times));
            let extent = AskedAndGiven::of(telling.iter().filter_map(|place| form.get(*place))).extent();
            let module = entry.module.clone().or_else(|| share.reading.module.clone());
            let of_form = (entry.state.clone(), Some((share.reading.form, module, None)));
            let same = Completeness::default().of_so_many(extent, entry.times);
            people.completeness.entry(of_form).or_default().add_all(same);
        }
    }

    fn question(&self, slot: Option<&Slot>, entry: &RecordEntry) -> Option<usize> {
        self.questions.place(&slot?.question(entry)?)
    }
}

fn entries<'s>(share: &'s SeminarShare<'_, '_>) -> impl Iterator<Item = (usize, &'s RecordEntry)> {
    share.entries.iter().filter_map(|place| Some((*place, share.reading.entries.get(*place)?)))
}
