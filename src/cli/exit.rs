//! Exit codes, and what is said with them.

use std::process::ExitCode;

use super::terminal::complain;
use crate::pipeline::{Delivered, PipelineError};

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Exit {
    /// 0: clean.
    Clean,
    /// 1: usage or configuration error.
    Usage,
    /// 2: the report was written, but issues exceed the declared threshold, or a file was read without one answer.
    Issues,
    /// 3: an input could not be read.
    Unreadable,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Clean => 0,
            Exit::Usage => 1,
            Exit::Issues => 2,
            Exit::Unreadable => 3,
        })
    }
}

/// How a run ends that could read its declarations.
pub(super) fn after_reading(delivered: &Delivered) -> Exit {
    if delivered.has_unreadable_input() {
        Exit::Unreadable
    } else if delivered.is_over_threshold() || delivered.has_unanswered_file() {
        Exit::Issues
    } else {
        Exit::Clean
    }
}

/// Says what is wrong with the command line, or what it asked to be told.
pub(super) fn after_usage(usage: &clap::Error) -> Exit {
    // A reader that has gone away is no error of ours.
    let _ = usage.print();
    if usage.use_stderr() { Exit::Usage } else { Exit::Clean }
}

/// Says why a command could not go on.
pub(super) fn after_error(error: &PipelineError) -> Exit {
    complain(&format!("plenaria: {error}"));
    match error {
        PipelineError::Input(_) | PipelineError::NoDelivery { .. } | PipelineError::NoTable(_) => Exit::Unreadable,
        PipelineError::NoDeclaration { .. }
        | PipelineError::Declaration(_)
        | PipelineError::UnknownSeminar { .. }
        | PipelineError::UndeclaredSeminar { .. }
        | PipelineError::NotOverCycles { .. }
        | PipelineError::UnknownCycle { .. }
        | PipelineError::UnknownItem { .. }
        | PipelineError::SameCycle(_)
        | PipelineError::CycleAndSeminar { .. }
        | PipelineError::LaterFirst { .. }
        | PipelineError::NoCommonPart { .. }
        | PipelineError::ReservedName(_)
        | PipelineError::LinesLost(_)
        | PipelineError::Identifier(_)
        | PipelineError::Catalogue(_)
        | PipelineError::Render(_)
        | PipelineError::Report(_)
        | PipelineError::Output(_) => Exit::Usage,
    }
}
