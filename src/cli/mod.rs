//! The command line: arguments become settings, outcomes become lines and exit codes. The only place that knows clap.

mod arguments;
mod chart;
mod check;
mod compare;
mod exit;
mod explain;
mod init;
mod run;
mod schema;
mod simulate;
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
        Command::Run(arguments) => run::run(arguments),
        Command::Check(arguments) => check::check(&arguments),
        Command::Compare(arguments) => compare::compare(&arguments),
        Command::Chart(arguments) => chart::chart(&arguments),
        Command::Explain(arguments) => explain::explain(&arguments),
        Command::Init(arguments) => init::init(&arguments),
        Command::Simulate(arguments) => simulate::simulate(&arguments),
        Command::Schema(arguments) => schema::schema(&arguments),
    };
    ended.unwrap_or_else(|error| exit::after_error(&error)).into()
}
