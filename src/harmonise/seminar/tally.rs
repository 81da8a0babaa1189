//! Counts the answers of one seminar: everybody's, and by state.

use std::collections::BTreeMap;

use super::table::Table;
use crate::harmonise::answers::code::Code;
use crate::harmonise::large::counted_people::CODES;
use crate::survey::{Counts, Group, Questionnaire, StateCode, Tallies, TallyKey};

/// Counts the answers of a seminar.
pub(in crate::harmonise) fn tally(table: &Table, questionnaire: &Questionnaire) -> Tallies {
    let width = table.questions.len();
    let of_bulk = table.bulk.codes.iter().map(|(state, codes)| (state.as_ref(), codes.clone()));
    let mut blocks: BTreeMap<Option<&StateCode>, Vec<u64>> = of_bulk.collect();
    for (person, who) in table.people.iter().enumerate() {
        let block = blocks.entry(who.state.as_ref()).or_insert_with(|| vec![0; width * CODES]);
        for (question, code) in table.codes_of(person).iter().enumerate() {
            if usize::from(code.0) < CODES {
                block[question * CODES + usize::from(code.0)] += 1;
            }
        }
    }
    let of_bulk =
        table.bulk.options.iter().map(|((state, question), counts)| ((state.as_ref(), *question), counts.clone()));
    let mut chosen: BTreeMap<(Option<&StateCode>, usize), Vec<u64>> = of_bulk.collect();
    for ((person, question), options) in &table.selections {
        let state = table.people.get(*person).and_then(|who| who.state.as_ref());
        let counts = chosen.entry((state, *question)).or_insert_with(|| vec![0; CODES]);
        options.iter().for_each(|option| counts[usize::from(*option)] += 1);
    }
    let mut tallies = Tallies::default();
    for (state, block) in &blocks {
        for (question, counts) in block.chunks_exact(CODES).enumerate() {
            let options = chosen.get(&(*state, question));
            add(&mut tallies, table, questionnaire, (question, *state), counts, options);
        }
    }
    tallies
}

fn add(
    tallies: &mut Tallies,
    table: &Table,
    questionnaire: &Questionnaire,
    (question, state): (usize, Option<&StateCode>),
    codes: &[u64],
    options: Option<&Vec<u64>>,
) {
    let Some((item, module)) = table.questions.get(question) else { return };
    let Some(item) = questionnaire.items.get(*item) else { return };
    let Some(scale) = questionnaire.scale_of(item) else { return };
    let (levels, reasons) = codes.split_at(usize::from(Code::NOT_ASKED.0));
    let mut counts = Counts::empty(scale.levels.len());
    counts.answered = levels.iter().sum();
    counts.missing.iter_mut().zip(reasons).for_each(|(count, more)| *count = *more);
    let by_level = if scale.kind.allows_several() { options.map_or(&[][..], Vec::as_slice) } else { levels };
    counts.levels.iter_mut().zip(by_level).for_each(|(count, more)| *count = *more);
    if counts.answered == 0 && counts.missing.iter().all(|count| *count == 0) {
        return;
    }
    let groups = std::iter::once(Group::All).chain(state.cloned().map(Group::State));
    for group in groups {
        let key = TallyKey { seminar: table.seminar.clone(), module: module.clone(), item: item.id.clone(), group };
        tallies.add(key, &counts);
    }
}
