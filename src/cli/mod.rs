//! The command line: arguments become settings, outcomes become lines and exit codes. The only place that knows clap.

mod arguments;
mod commands;
mod delivered;
mod exit;
mod terminal;

use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command};

/// Does what the command line asks for and tells how it ended.
#[must_use]
pub fn execute() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(usage) => return exit::after_usage(&usage).into(),
    };
    let ended = match arguments.command {
        Command::Run(arguments) => commands::run::run(arguments),
        Command::Check(arguments) => commands::check::check(&arguments),
        Command::Compare(arguments) => commands::compare::compare(&arguments),
        Command::Chart(arguments) => commands::chart::chart(&arguments),
        Command::Explain(arguments) => commands::explain::explain(&arguments),
        Command::Init(arguments) => commands::init::init(&arguments),
        Command::Simulate(arguments) => commands::simulate::simulate(&arguments),
        Command::Schema(arguments) => commands::schema::schema(&arguments),
    };
    ended.unwrap_or_else(|error| exit::after_error(&error)).into()
}
