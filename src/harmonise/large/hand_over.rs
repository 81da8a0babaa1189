//! Hands over what is left of the counts of large files: seminar by seminar, as tallies and completeness.

use crate::harmonise::answers::code::Code;
use crate::harmonise::records::record::{Disposition, RecordEntry};
use crate::harmonise::responses::Completeness;
use crate::harmonise::seminar::counted_people::CountedPeople;
use crate::harmonise::seminar::questions::SeminarQuestions;
use crate::harmonise::seminar::share::SeminarShare;
use crate::harmonise::seminar::tally::CodeCounts;

/// The people of a seminar whose records were counted and not kept.
pub(in crate::harmonise) fn counted_people(
    shares: &[SeminarShare<'_, '_>],
    questions: &SeminarQuestions<'_>,
) -> CountedPeople {
    let (mut codes, mut people) = (CodeCounts::default(), CountedPeople::default());
    for (place, share) in shares.iter().enumerate().filter(|(_, share)| !share.counted.is_empty()) {
        count_codes(&mut codes, place, share, questions);
        // Where others were asked for ratings and these were not, nothing that counts was put to them.
        let says_nothing = questions.has_ratings() && !share.reading.counted.is_rated;
        let form = (share.reading.form, share.reading.module.clone(), None);
        for (state, counted) in &share.counted {
            people.on_roster += counted.on_roster;
            people.strangers.extend(counted.strangers.iter().cloned());
            for (of_form, form) in [(counted.named, None), (counted.nameless, Some(&form))] {
                let empty = Completeness { empty: of_form.people(), ..Completeness::default() };
                let of_form = if says_nothing { empty } else { of_form };
                if of_form.people() > 0 {
                    people.completeness.entry(((*state).cloned(), form.cloned())).or_default().add_all(of_form);
                }
            }
        }
    }
    people.tallies = codes.tallies(questions);
    people
}

/// Counts the codes of a share, the one at this place.
fn count_codes(codes: &mut CodeCounts, place: usize, share: &SeminarShare<'_, '_>, questions: &SeminarQuestions<'_>) {
    // Such records name neither a module nor an item.
    let entry = RecordEntry::new(0, Disposition::Used);
    let slots = share.reading.slots.iter().enumerate();
    let asked: Vec<(usize, usize)> =
        slots.filter_map(|(slot, asks)| Some((slot, questions.place(&asks.question(&entry)?)?))).collect();
    let absences = questions.left_out_of(place, share);
    for (state, counted) in &share.counted {
        let mut of_state = codes.of_state(*state, questions.keys.len());
        for (slot, question) in &asked {
            counted.codes_of(*slot).for_each(|(code, times)| of_state.add(*question, code, times));
        }
        for absence in &absences {
            of_state.add(absence.question, Code::NOT_ASKED, counted.people());
        }
        for (slot, question) in &asked {
            let Some(chosen) = counted.options.get(slot) else { continue };
            let options = codes.options(*state, *question);
            options.iter_mut().zip(chosen).for_each(|(count, more)| *count += more);
        }
    }
}
