//! Two cycles compared, from their names to what may be shown.

use super::{Delivered, PipelineError};
use crate::measure::{self, ComparedModule, Measured, Statistic};
use crate::protect::{self, Release};
use crate::survey::{Audience, CycleId, Programme, Seminar};

/// Two cycles compared.
#[derive(Debug, Clone)]
pub struct Compared {
    /// What may be shown: levels of both, changes of exactly this pair.
    pub release: Release,
    /// What became of each module, by part.
    pub modules: Vec<ComparedModule>,
}

/// Compares two cycles, such as `C1` and `C3`, or two seminars of one part, such as `C1P1` and `C3P1`.
///
/// # Errors
/// If a name is unknown, both are the same, the first is the later one, or they have no part in common with answers.
pub fn compare(
    delivered: &Delivered,
    earlier: &str,
    later: &str,
    audience: Audience,
) -> Result<Compared, PipelineError> {
    let programme = &delivered.survey.programme;
    let (from, until) = (side(programme, earlier)?, side(programme, later)?);
    let refuse = |why: String| Err(PipelineError::NothingToCompare(why));
    if from == until {
        return refuse(format!("'{earlier}' can't be compared to itself; name two cycles, such as C1 C3"));
    }
    if place(programme, &from) > place(programme, &until) {
        return refuse(format!("'{earlier}' is later than '{later}': name the earlier one first"));
    }
    let mut comparison = measure::compare(&delivered.responses, &delivered.survey, &from.cycle, &until.cycle);
    let wanted = |part: u8| [from.part, until.part].into_iter().flatten().all(|asked| asked == part);
    comparison.modules.retain(|module| wanted(module.part));
    keep_parts(&mut comparison.measured, wanted);
    let has_changes = comparison.measured.findings.iter().any(|finding| finding.key.statistic == Statistic::Change);
    if !has_changes {
        return refuse(format!(
            "'{earlier}' and '{later}' have no part in common with answers: only seminars of the same part are \
             compared. There are answers of {}",
            delivered.seminars().iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
        ));
    }
    let (release, _) = protect::protect(&comparison.measured, Vec::new(), &delivered.survey, audience);
    Ok(Compared { release, modules: comparison.modules })
}

/// One side of a comparison: a cycle, or one part of it.
#[derive(Debug, PartialEq, Eq)]
struct Side {
    cycle: CycleId,
    part: Option<u8>,
}

fn side(programme: &Programme, name: &str) -> Result<Side, PipelineError> {
    let seminars = || programme.seminars.iter();
    if let Some(seminar) = seminars().find(|seminar| seminar.cycle.as_str() == name) {
        return Ok(Side { cycle: seminar.cycle.clone(), part: None });
    }
    if let Some(seminar) = seminars().find(|seminar| seminar.id.as_str() == name) {
        return Ok(Side { cycle: seminar.cycle.clone(), part: Some(seminar.part) });
    }
    let mut known: Vec<&str> = seminars().flat_map(|seminar| [seminar.cycle.as_str(), seminar.id.as_str()]).collect();
    known.sort_unstable();
    known.dedup();
    Err(PipelineError::UnknownCycle { asked: name.to_owned(), known: known.join(", ") })
}

/// The place of a side's first seminar among all seminars.
fn place(programme: &Programme, side: &Side) -> Option<usize> {
    let is_of_side =
        |seminar: &Seminar| seminar.cycle == side.cycle && side.part.is_none_or(|part| part == seminar.part);
    programme.seminars.iter().position(is_of_side)
}

fn keep_parts(measured: &mut Measured, wanted: impl Fn(u8) -> bool) {
    measured.findings.retain(|finding| wanted(finding.key.part));
}
