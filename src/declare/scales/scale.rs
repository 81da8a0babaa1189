//! The scales of `questionnaire.toml`: checks what is written, and makes scales of it.

use std::collections::BTreeMap;

use super::ambiguous_labels::report_ambiguous_labels;
use super::level_classes::{SAME_SCORE, classified};
use super::raw_scale::{RawFullLevel, RawLevel, RawMissing, RawScale};
use crate::declare::parse::document::Document;
use crate::declare::text::translated;
use crate::survey::{Level, MissingReason, Scale, ScaleId, ScaleKind, Translated};

/// Most levels that a scale can have: answers are counted as bytes.
const MOST_LEVELS: usize = 200;
/// Most steps between the lowest and the highest of that many levels.
const MOST_STEPS: f64 = 199.0;
/// The scale of comments, which needs no declaration.
pub(in crate::declare) fn text_scale() -> Option<Scale> {
    let id: ScaleId = "text".parse().ok()?;
    Some(Scale { id, kind: ScaleKind::Text, levels: Vec::new(), missing: BTreeMap::new() })
}

/// Checks what no schema can say, and makes the scale of what passes.
pub(in crate::declare) fn scale_of(raw: RawScale, path: &str, document: &mut Document<'_>) -> Option<Scale> {
    let id: Option<ScaleId> = document.parse(&format!("{path}/id"), &raw.id);
    report_misplaced_keys(&raw, path, document);
    let levels = levels_of(&raw, path, document)?;
    let levels = classified(levels, &raw, path, document);
    let RawMissing { not_asked, blank, not_applicable, dont_know, refused } = raw.missing;
    let missing: BTreeMap<MissingReason, Vec<String>> = [
        (MissingReason::NotAsked, not_asked),
        (MissingReason::Blank, blank),
        (MissingReason::NotApplicable, not_applicable),
        (MissingReason::DontKnow, dont_know),
        (MissingReason::Refused, refused),
    ]
    .into_iter()
    .filter(|(_, labels)| !labels.is_empty())
    .collect();
    report_ambiguous_labels(&levels, &missing, path, document);
    Some(Scale { id: id?, kind: raw.kind, levels, missing })
}

fn report_misplaced_keys(raw: &RawScale, path: &str, document: &mut Document<'_>) {
    for (key, given) in [("min", raw.min), ("max", raw.max), ("step", raw.step)] {
        if given.is_some() && !raw.kind.is_answered_in_numbers() {
            document.report(&format!("{path}/{key}"), format!("'{key}' is for scales of kind numeric or nps"));
        } else if given.is_some() && raw.levels.is_some() {
            document.report(&format!("{path}/{key}"), format!("give either levels or '{key}', not both"));
        }
    }
    if raw.favourable.is_some() && !raw.kind.declares_favourable() {
        let message = match raw.kind {
            ScaleKind::Nps => "the promoters of an nps scale are always 9 and 10",
            ScaleKind::Bipolar => "a bipolar scale has no favourable top: declare 'ideal'",
            ScaleKind::Single | ScaleKind::Multiple | ScaleKind::Text | ScaleKind::Ordinal | ScaleKind::Numeric => {
                "'favourable' is for ordered scales: kind ordinal or numeric"
            }
        };
        document.report(&format!("{path}/favourable"), message);
    }
    if raw.ideal.is_some() && !raw.kind.has_ideal() {
        document.report(&format!("{path}/ideal"), "'ideal' is for scales of kind bipolar");
    }
}

/// The levels, not yet classified; none where a problem leaves none.
fn levels_of(raw: &RawScale, path: &str, document: &mut Document<'_>) -> Option<Vec<Level>> {
    if let Some(levels) = &raw.levels {
        return listed(levels, raw.kind, path, document);
    }
    match raw.kind {
        ScaleKind::Text => Some(Vec::new()),
        ScaleKind::Nps => {
            counted(raw.min.unwrap_or(0.0), raw.max.unwrap_or(10.0), raw.step.unwrap_or(1.0), path, document)
        }
        ScaleKind::Numeric => {
            let Some((min, max)) = raw.min.zip(raw.max) else {
                document.report(path, "a numeric scale needs min and max, or levels");
                return None;
            };
            counted(min, max, raw.step.unwrap_or(1.0), path, document)
        }
        ScaleKind::Ordinal | ScaleKind::Bipolar | ScaleKind::Single | ScaleKind::Multiple => {
            document.report(path, "the scale needs levels, low to high");
            None
        }
    }
}

fn listed(levels: &[RawLevel], kind: ScaleKind, path: &str, document: &mut Document<'_>) -> Option<Vec<Level>> {
    let here = format!("{path}/levels");
    let misfit = if kind.is_free_text() {
        (!levels.is_empty()).then(|| "a text has no levels".to_owned())
    } else if kind.is_rating() && levels.len() < 2 {
        Some("a scale needs at least two levels".to_owned())
    } else if levels.is_empty() {
        Some("a scale needs at least one level".to_owned())
    } else {
        let too_many = || format!("{} levels are too many: at most {MOST_LEVELS}", levels.len());
        (levels.len() > MOST_LEVELS).then(too_many)
    };
    if let Some(message) = misfit {
        document.report(&here, message);
        return None;
    }
    let level =
        |(place, level): (usize, &RawLevel)| listed_level(level, place, kind, &format!("{here}/{place}"), document);
    let levels: Vec<Level> = levels.iter().enumerate().filter_map(level).collect();
    for (place, _) in levels.iter().enumerate().filter(|(_, level)| level.other).skip(1) {
        document.report(&format!("{here}/{place}/other"), "a scale has one option 'other'");
    }
    for (place, pair) in levels.windows(2).enumerate() {
        if pair[1].score <= pair[0].score {
            let message =
                format!("scores must rise from level to level: {} comes after {}", pair[1].score, pair[0].score);
            document.report(&format!("{here}/{}/score", place + 1), message);
        }
    }
    Some(levels)
}

#[expect(clippy::cast_precision_loss, reason = "a level's place is at most 200")]
fn listed_level(
    raw: &RawLevel,
    place: usize,
    kind: ScaleKind,
    path: &str,
    document: &mut Document<'_>,
) -> Option<Level> {
    let counted = (place + 1) as f64;
    let (score, label, aliases, other) = match raw {
        RawLevel::Label(label) => (counted, Some(Translated::same(label)), Vec::new(), false),
        RawLevel::Full(RawFullLevel { score, label, aliases, other }) => {
            let label = match label {
                Some(label) => translated(&format!("{path}/label"), label, document),
                None => unlabelled(*score, kind, path, document),
            };
            (score.unwrap_or(counted), label, aliases.clone(), *other)
        }
    };
    if other && !matches!(kind, ScaleKind::Single | ScaleKind::Multiple) {
        document.report(&format!("{path}/other"), "'other' is for an option of a scale of kind single or multiple");
    }
    Some(Level { score, label: label?, aliases, class: None, other })
}

fn unlabelled(score: Option<f64>, kind: ScaleKind, path: &str, document: &mut Document<'_>) -> Option<Translated> {
    match score {
        Some(score) if kind.is_answered_in_numbers() => Some(Translated::same(&score.to_string())),
        Some(_) | None => {
            document.report(path, "the level needs a label");
            None
        }
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked to be at most 200")]
fn counted(min: f64, max: f64, step: f64, path: &str, document: &mut Document<'_>) -> Option<Vec<Level>> {
    if max <= min || step <= 0.0 {
        document.report(&format!("{path}/max"), "max must be greater than min, and step greater than 0");
        return None;
    }
    let steps = ((max - min) / step).round();
    if steps > MOST_STEPS {
        document.report(&format!("{path}/max"), format!("{steps} steps are too many: at most {MOST_STEPS}"));
        return None;
    }
    if ((max - min) / step - steps).abs() > SAME_SCORE {
        document.report(&format!("{path}/step"), format!("steps of {step} don't lead from {min} to {max}"));
        return None;
    }
    let level = |place: u32| {
        let score = (f64::from(place).mul_add(step, min) * 1e9).round() / 1e9;
        Level { score, label: Translated::same(&score.to_string()), aliases: Vec::new(), class: None, other: false }
    };
    Some((0..=steps as u32).map(level).collect())
}
