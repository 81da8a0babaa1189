//! Values to scales: those of the library, and those that must be drafted.

pub(super) mod bipolar;
pub(super) mod decide;
pub(super) mod labels;
pub(super) mod library;
pub(super) mod numbers;
pub(super) mod options;
pub(super) mod order;
pub(super) mod scale;
pub(super) mod shipped;
