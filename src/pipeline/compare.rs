//! Two cycles, or two seminars, compared: which seminars that means, and what may be shown of them.

use super::{Delivered, PipelineError};
use crate::limit::{self, MadeOf, Release};
use crate::measure::{self, ComparedModule, FindingSet};
use crate::survey::{Audience, CycleId, ItemId, Seminar, SeminarId, Series};

/// Two cycles compared.
#[derive(Debug, Clone)]
pub struct Compared {
    /// The seminars compared, earlier and later, in the order of their parts.
    pub pairs: Vec<(SeminarId, SeminarId)>,
    /// What became of each module, by part, in the order of the curriculum.
    pub modules: Vec<ComparedModule>,
    /// What is found of these seminars.
    pub found: FindingSet,
}

/// What was asked for: two cycles, or two seminars.
#[derive(Debug, Clone, PartialEq, Eq)]
enum AskedToCompare {
    Cycles(CycleId, CycleId),
    Seminars(SeminarId, SeminarId),
}

/// Compares two cycles part by part, two seminars of one part, or two editions of a national course.
///
/// # Errors
/// If one of them is unknown, both are the same, the later is named first, or nothing of one series was answered in both.
pub fn compare(
    delivered: &Delivered,
    earlier: &str,
    later: &str,
    audience: Audience,
) -> Result<MadeOf<Release, Compared>, PipelineError> {
    let asked = asked(delivered, earlier, later)?;
    let pairs = pairs(delivered, &asked, earlier, later)?;
    let released = limit::limit(&delivered.responses, &delivered.survey, audience);
    Ok(measure::compare(&released, &delivered.survey, &pairs).map(|comparison| Compared {
        modules: comparison.modules.clone(),
        pairs: pairs.iter().map(|(one, other)| (one.id.clone(), other.id.clone())).collect(),
        found: comparison.found.clone(),
    }))
}

/// The items with these names.
///
/// # Errors
/// If one of them is no item.
pub fn items_asked_for(delivered: &Delivered, asked: &[String]) -> Result<Vec<ItemId>, PipelineError> {
    let items = &delivered.survey.questionnaire.items;
    let find = |asked: &String| {
        let found = items.iter().find(|item| item.id.as_str() == asked).map(|item| item.id.clone());
        let known = || near(asked, items.iter().map(|item| item.id.as_str()));
        found.ok_or_else(|| PipelineError::UnknownItem { asked: asked.clone(), known: known() })
    };
    asked.iter().map(find).collect()
}

/// Cycles are found first: where no programme is declared, every seminar is a cycle of its own.
fn asked(delivered: &Delivered, earlier: &str, later: &str) -> Result<AskedToCompare, PipelineError> {
    if earlier == later {
        return Err(PipelineError::SameCycle(earlier.to_owned()));
    }
    let seminars = &delivered.survey.programme.seminars;
    let cycle = |asked: &str| seminars.iter().filter_map(Seminar::cycle).find(|id| id.as_str() == asked).cloned();
    let seminar = |asked: &str| seminars.iter().map(|one| &one.id).find(|id| id.as_str() == asked).cloned();
    for asked in [earlier, later] {
        if cycle(asked).is_none() && seminar(asked).is_none() {
            let names = seminars.iter().map(|one| one.id.as_str());
            let names = names.chain(seminars.iter().filter_map(Seminar::cycle).map(CycleId::as_str));
            return Err(PipelineError::UnknownCycle { asked: asked.to_owned(), known: near(asked, names) });
        }
    }
    let cycles = cycle(earlier).zip(cycle(later)).map(|(one, other)| AskedToCompare::Cycles(one, other));
    let pair = || seminar(earlier).zip(seminar(later)).map(|(one, other)| AskedToCompare::Seminars(one, other));
    let mixed = || PipelineError::CycleAndSeminar { one: earlier.to_owned(), other: later.to_owned() };
    cycles.or_else(pair).ok_or_else(mixed)
}

/// The seminars of the same series with answers, earlier and later.
fn pairs<'a>(
    delivered: &'a Delivered,
    asked: &AskedToCompare,
    earlier: &str,
    later: &str,
) -> Result<Vec<(&'a Seminar, &'a Seminar)>, PipelineError> {
    let answered = delivered.seminars();
    let has_answers = |seminar: &&Seminar| answered.contains(&seminar.id);
    let all = &delivered.survey.programme.seminars;
    let place = |seminar: &Seminar| all.iter().position(|other| other.id == seminar.id);
    let (mine, other): (Vec<&Seminar>, Vec<&Seminar>) = match asked {
        AskedToCompare::Cycles(one, other) => {
            let of = |cycle: &CycleId| {
                all.iter().filter(|seminar| seminar.cycle() == Some(cycle)).filter(has_answers).collect()
            };
            (of(one), of(other))
        }
        AskedToCompare::Seminars(one, other) => {
            let of = |id: &SeminarId| all.iter().filter(|seminar| seminar.id == *id).filter(has_answers).collect();
            (of(one), of(other))
        }
    };
    let mut found: Vec<(&Seminar, &Seminar)> = Vec::new();
    for one in &mine {
        let same_series = other.iter().find(|other| other.series() == one.series());
        found.extend(same_series.map(|other| (*one, *other)));
    }
    found.sort_by_key(|(one, _)| one.series());
    if found.is_empty() {
        let (one, other) =
            (format!("{earlier} has {}", answers_of(&mine)), format!("{later} has {}", answers_of(&other)));
        return Err(PipelineError::NoCommonPart { one, other });
    }
    if found.iter().any(|(one, other)| place(one) > place(other)) {
        return Err(PipelineError::LaterFirst { earlier: earlier.to_owned(), later: later.to_owned() });
    }
    Ok(found)
}

/// What was answered, such as `answers to part 1 (C1P1)`.
fn answers_of(seminars: &[&Seminar]) -> String {
    let name = |seminar: &&Seminar| match seminar.series() {
        Series::Part(part) => format!("part {part} ({})", seminar.id),
        Series::Course(course) => format!("course {} of {} ({})", course.course, course.state, seminar.id),
    };
    let names: Vec<String> = seminars.iter().map(name).collect();
    if names.is_empty() { "no answers".to_owned() } else { format!("answers to {}", names.join(", ")) }
}

/// The known names, the most similar first, at most eight.
fn near<'a>(asked: &str, known: impl Iterator<Item = &'a str>) -> String {
    let mut names: Vec<&str> = known.collect();
    names.sort_unstable();
    names.dedup();
    let distance = |name: &str| strsim::damerau_levenshtein(&asked.to_lowercase(), &name.to_lowercase());
    names.sort_by_key(|name| distance(name));
    names.truncate(8);
    names.join(", ")
}
