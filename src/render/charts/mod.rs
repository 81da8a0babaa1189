//! The charts, a file each, named as its enum variant.

pub(super) mod change;
pub(super) mod cycles;
pub(super) mod dimensions;
pub(super) mod funnel;
pub(super) mod importance;
pub(super) mod learning;
pub(super) mod levels;
pub(super) mod r#loop;
pub(super) mod modules;
pub(super) mod newcomers;
pub(super) mod options;
pub(super) mod participation;
pub(super) mod series;
pub(super) mod shared;
pub(super) mod shares;
pub(super) mod slopes;
pub(super) mod strips;
pub(super) mod themes;
