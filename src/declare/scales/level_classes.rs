//! Says of every level whether it is favourable, ideal, a promoter, or what lies beside.

use super::raw_scale::RawScale;
use crate::declare::parse::document::Document;
use crate::survey::{Level, LevelClass, ScaleKind};

/// Scores closer than this are the same.
pub(super) const SAME_SCORE: f64 = 1e-9;

fn same(one: f64, other: f64) -> bool {
    (one - other).abs() < SAME_SCORE
}

/// The levels with their classes, as the scale's kind and keys say.
pub(super) fn classified(
    mut levels: Vec<Level>,
    raw: &RawScale,
    path: &str,
    document: &mut Document<'_>,
) -> Vec<Level> {
    match raw.kind {
        ScaleKind::Ordinal | ScaleKind::Numeric => classify_favourable(&mut levels, raw, path, document),
        ScaleKind::Nps => {
            if levels.last().is_some_and(|level| !same(level.score, 10.0))
                || levels.first().is_some_and(|level| level.score < 0.0)
            {
                document.report(path, "an nps scale reaches from 0 (or 1) to 10");
            }
            for level in &mut levels {
                level.class = Some(match level.score {
                    score if score >= 9.0 => LevelClass::High,
                    score if score >= 7.0 => LevelClass::Middle,
                    _ => LevelClass::Low,
                });
            }
        }
        ScaleKind::Bipolar => classify_ideal(&mut levels, raw, path, document),
        ScaleKind::Single | ScaleKind::Multiple | ScaleKind::Text => {}
    }
    levels
}

/// Positions of declared scores among the levels; a problem for each that is no level's.
fn positions(scores: &[f64], levels: &[Level], path: &str, document: &mut Document<'_>) -> Vec<usize> {
    let mut found = Vec::new();
    for (place, score) in scores.iter().enumerate() {
        match levels.iter().position(|level| same(level.score, *score)) {
            Some(position) => found.push(position),
            None => document.report(&format!("{path}/{place}"), format!("{score} is the score of no level")),
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn is_run(positions: &[usize]) -> bool {
    positions.windows(2).all(|pair| pair[1] == pair[0] + 1)
}

fn classify_favourable(levels: &mut [Level], raw: &RawScale, path: &str, document: &mut Document<'_>) {
    let Some(favourable) = &raw.favourable else { return };
    let path = format!("{path}/favourable");
    let high = positions(favourable, levels, &path, document);
    let Some(&lowest) = high.first() else {
        if favourable.is_empty() {
            document.report(&path, "name at least one favourable score, or leave 'favourable' out");
        }
        return;
    };
    if !is_run(&high) || high.last() != Some(&(levels.len() - 1)) || lowest == 0 {
        document.report(&path, "favourable are the highest levels: without a gap, up to the last, but not all");
        return;
    }
    let middle = (levels.len() % 2 == 1).then_some(levels.len() / 2);
    for (position, level) in levels.iter_mut().enumerate() {
        level.class = Some(if position >= lowest {
            LevelClass::High
        } else if middle == Some(position) {
            LevelClass::Middle
        } else {
            LevelClass::Low
        });
    }
}

fn classify_ideal(levels: &mut [Level], raw: &RawScale, path: &str, document: &mut Document<'_>) {
    let ideal = match &raw.ideal {
        Some(ideal) => positions(ideal, levels, &format!("{path}/ideal"), document),
        None if levels.len() % 2 == 1 => vec![levels.len() / 2],
        None => Vec::new(),
    };
    let Some((&first, &last)) = ideal.first().zip(ideal.last()) else {
        document.report(path, "a bipolar scale needs its ideal, such as ideal = [3]");
        return;
    };
    if !is_run(&ideal) || first == 0 || last + 1 == levels.len() {
        document
            .report(&format!("{path}/ideal"), "the ideal lies between the lowest and the highest level, without a gap");
        return;
    }
    for (position, level) in levels.iter_mut().enumerate() {
        level.class = Some(match position {
            position if position < first => LevelClass::Low,
            position if position > last => LevelClass::High,
            _ => LevelClass::Middle,
        });
    }
}
