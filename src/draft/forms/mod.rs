//! Forms and dictionaries that say what was asked: `XLSForm`, `REDCap`.

pub(super) mod form;
pub(super) mod languages;
pub(super) mod redcap;
pub(super) mod xlsform;
