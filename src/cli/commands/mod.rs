//! The subcommands, a file each.

pub(super) mod chart;
pub(super) mod check;
pub(super) mod compare;
pub(super) mod explain;
pub(super) mod init;
pub(super) mod run;
pub(super) mod schema;
pub(super) mod simulate;
