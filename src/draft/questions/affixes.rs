//! Names of variables that hold a module between two words, such as `KnowledgeFeedbackPost`.

use std::collections::BTreeMap;

use super::question::{ColumnHolds, DraftQuestion};
use crate::draft::write::remark::DraftRemark;

/// Fewest modules that make a pattern.
const FEWEST: usize = 3;

/// Joins questions on one scale whose headers differ in the middle only.
pub(in crate::draft) fn join(questions: &mut Vec<DraftQuestion>) {
    let mut groups: BTreeMap<(usize, String, String), Vec<usize>> = BTreeMap::new();
    for (place, question) in questions.iter().enumerate() {
        let ColumnHolds::Answers(scale) = question.holds else { continue };
        let [header] = question.patterns.as_slice() else { continue };
        for (before, after) in affixes(header) {
            groups.entry((scale, before, after)).or_default().push(place);
        }
    }
    let mut largest: Vec<_> = groups.into_iter().filter(|(_, places)| places.len() >= FEWEST).collect();
    largest.sort_by(|(one, places), (other, others)| {
        let affix = |key: &(usize, String, String)| key.1.len() + key.2.len();
        others.len().cmp(&places.len()).then_with(|| affix(other).cmp(&affix(one))).then_with(|| one.cmp(other))
    });
    let mut gone: Vec<usize> = Vec::new();
    for ((_, before, after), places) in largest {
        let places: Vec<usize> = places.into_iter().filter(|place| !gone.contains(place)).collect();
        let Some((first, others)) = places.split_first().filter(|_| places.len() >= FEWEST) else { continue };
        let module = |header: &str| header[before.len()..header.len() - after.len()].to_owned();
        for place in others {
            let mut other = questions[*place].clone();
            let name = module(&other.patterns[0]);
            other.columns.iter_mut().for_each(|column| column.module = Some(name.clone()));
            questions[*first].values.merge(&other.values);
            questions[*first].columns.append(&mut other.columns);
        }
        let name = module(&questions[*first].patterns[0]);
        let question = &mut questions[*first];
        question
            .columns
            .iter_mut()
            .filter(|column| column.module.is_none())
            .for_each(|column| column.module = Some(name.clone()));
        question.patterns = vec![format!("{before}{{module}}{after}")];
        format!("{before} {after}").trim().clone_into(&mut question.text);
        question.remarks.push(DraftRemark::question("init-ask-modules").with("count", places.len()));
        gone.extend(others);
    }
    gone.sort_unstable();
    for place in gone.into_iter().rev() {
        questions.remove(place);
    }
}

/// What may stand before and after a module: a word each, or two words after it.
fn affixes(header: &str) -> Vec<(String, String)> {
    let plain = header.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let starts: Vec<usize> =
        header.char_indices().filter(|(at, one)| *at == 0 || one.is_ascii_uppercase()).map(|(at, _)| at).collect();
    if !plain || starts.len() < 3 {
        return Vec::new();
    }
    let last = starts[starts.len() - 1];
    let mut found = vec![(header[..starts[1]].to_owned(), header[last..].to_owned())];
    let second_last = starts[starts.len() - 2];
    if starts.len() > 2 && second_last > 0 {
        found.push((String::new(), header[second_last..].to_owned()));
    }
    found.retain(|(before, after)| header.len() > before.len() + after.len());
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_stands_between_words() {
        assert!(affixes("KnowledgeFormativeAssessmentPost").contains(&("Knowledge".to_owned(), "Post".to_owned())));
        assert!(affixes("LiveCodingPostAbility").contains(&(String::new(), "PostAbility".to_owned())));
        assert!(affixes("MCQPostAbility").contains(&(String::new(), "PostAbility".to_owned())));
        assert!(affixes("Relevancia general").is_empty());
    }
}
