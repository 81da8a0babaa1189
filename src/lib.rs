//! Plenaria turns the evaluation files of an international training programme into statistics, charts and
//! evidence-bound recommendations.
//!
//! The stages are verbs; their order is the order of the data: [`gather`], [`harmonise`], [`measure`], [`protect`],
//! [`recommend`], [`render`], [`report`]. [`survey`] is the vocabulary they share, [`locale`] the three languages.
//! [`simulate`] writes a synthetic survey of which the truth is known.

pub mod cli;
pub mod gather;
pub mod harmonise;
pub mod locale;
pub mod measure;
pub mod pipeline;
pub mod protect;
pub mod recommend;
pub mod render;
pub mod report;
pub mod simulate;
pub mod survey;
