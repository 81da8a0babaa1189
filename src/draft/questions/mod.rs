//! Columns to questions: which belong together, of which module, kind and dimension.

pub(super) mod affixes;
pub(super) mod align;
pub(super) mod column_role;
pub(super) mod dimension;
pub(super) mod headings;
pub(super) mod items;
pub(super) mod long;
pub(super) mod modules;
pub(super) mod pool;
pub(super) mod question;
pub(super) mod split;
