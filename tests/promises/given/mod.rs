//! What promises start from: folders and their files, the command, surveys that are declared and surveys that are built.

pub(crate) mod closeness;
pub(crate) mod command;
pub(crate) mod declared;
pub(crate) mod folders;
pub(crate) mod pages;
pub(crate) mod sample_report;
pub(crate) mod small_survey;
pub(crate) mod survey_builder;
