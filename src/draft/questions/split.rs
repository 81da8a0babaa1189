//! Multi-selects that stand in a column per option: joined to one question, with the options that the headers name.

use std::collections::BTreeMap;

use super::question::{ColumnHolds, DraftQuestion, Why};
use crate::draft::scales::scale::{DraftLevel, DraftScale};
use crate::draft::write::names::Names;
use crate::draft::write::remark::DraftRemark;
use crate::survey::{ScaleKind, Translated};
use crate::text::{fold, one_line};

/// What stands between a question and its option, and after the option.
const JOINTS: [(&str, &str); 3] = [("___", ""), (" (choice=", ")"), ("/", "")];

/// What cells say of an option, folded.
const MARKS: [&str; 6] = ["0", "1", "true", "false", "checked", "unchecked"];

/// Joins the columns of options; returns the scales on which the joined questions are answered.
pub(in crate::draft) fn join(questions: &mut Vec<DraftQuestion>, names: &mut Names) -> Vec<DraftScale> {
    let mut groups: BTreeMap<(usize, String), Vec<usize>> = BTreeMap::new();
    for (place, question) in questions.iter().enumerate().filter(|(_, question)| is_marked(question)) {
        if let Some((joint, base, _)) = cut(&question.patterns[0]) {
            groups.entry((joint, base.to_owned())).or_default().push(place);
        }
    }
    let mut scales: Vec<DraftScale> = Vec::new();
    let mut gone: Vec<usize> = Vec::new();
    let mut groups: Vec<_> = groups.into_iter().filter(|(_, places)| places.len() > 1).collect();
    groups.sort_by_key(|(_, places)| places[0]);
    for ((joint, base), places) in groups {
        // Where all options also stand in one column, the columns of options are read.
        for question in questions.iter_mut().filter(|question| fold(&question.patterns[0]) == fold(&base)) {
            question.holds = ColumnHolds::Dropped(Why::Repeats);
        }
        let text = base.rsplit_once('/').map_or(base.as_str(), |(_, last)| last).to_owned();
        let mut scale = DraftScale::new(&names.scale(&text, 0), ScaleKind::Multiple);
        for place in &places {
            if let Some((_, _, option)) = cut(&questions[*place].patterns[0]) {
                scale.levels.push(DraftLevel::of(Translated::same(&one_line(option))));
            }
        }
        scale.remarks.push(DraftRemark::question("init-ask-split"));
        scales.push(scale);
        let (first, others) = (places[0], &places[1..]);
        for other in others {
            let other = questions[*other].clone();
            questions[first].values.merge(&other.values);
            questions[first].columns.extend(other.columns);
        }
        let (before, after) = JOINTS[joint];
        questions[first].patterns = vec![format!("{base}{before}{{option}}{after}")];
        questions[first].text = text;
        questions[first].holds = ColumnHolds::Answers(scales.len() - 1);
        gone.extend(others);
    }
    gone.sort_unstable();
    for place in gone.into_iter().rev() {
        questions.remove(place);
    }
    scales
}

/// Whether a column holds nothing but whether an option was chosen.
fn is_marked(question: &DraftQuestion) -> bool {
    let marks = question.values.distinct.keys().all(|folded| MARKS.contains(&folded.as_str()));
    let may_be = matches!(question.holds, ColumnHolds::Unknown | ColumnHolds::Dropped(Why::Empty | Why::Constant));
    may_be && question.patterns.len() == 1 && marks
}

/// A header's joint, question and option.
fn cut(header: &str) -> Option<(usize, &str, &str)> {
    JOINTS.iter().enumerate().find_map(|(joint, (before, after))| {
        let (base, option) = header.strip_suffix(after)?.rsplit_once(before)?;
        let is_whole = |text: &str| !fold(text).is_empty() && !text.contains(['{', '}', '*']);
        (is_whole(base) && is_whole(option)).then_some((joint, base, option))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_is_cut_where_its_platform_joins() {
        assert_eq!(cut("temas___2"), Some((0, "temas", "2")));
        assert_eq!(cut("Temas (choice=Género)"), Some((1, "Temas", "Género")));
        assert_eq!(cut("grupo/temas/genero"), Some((2, "grupo/temas", "genero")));
        assert_eq!(["temas", "temas/", "a {module}/b"].map(cut), [None, None, None]);
    }
}
