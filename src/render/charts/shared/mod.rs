//! What several charts share: levels, letters, heat maps, Likert bars, claims.

pub(in crate::render) mod claims;
pub(in crate::render) mod heat_map;
pub(in crate::render) mod letters;
pub(in crate::render) mod level_segments;
pub(in crate::render) mod likert;
pub(in crate::render) mod participation_grid;
