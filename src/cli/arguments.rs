//! What can be written on the command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::render::Chart;
use crate::survey::{Audience, Language, SeminarId, StateCode};

/// Turns the evaluation files of a training programme into statistics, charts and evidence-bound recommendations.
#[derive(Debug, Parser)]
#[command(name = "plenaria", version, about, arg_required_else_help = true)]
pub(super) struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub(super) command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Checks, analyses and reports every seminar in the input folder.
    Run(RunArguments),
    /// Lists every problem of the input, with what to do; proposes cures; tells who has yet to deliver.
    Check(CheckArguments),
    /// Compares two cycles part by part: change, interval and verdict of every question about every module.
    Compare(CompareArguments),
    /// Draws charts for a slide or a page; without names, lists what can be drawn.
    Chart(ChartArguments),
    /// Prints the evidence trail of a recommendation or finding, such as R-C3P1-01, or what a problem means, such as H012.
    Explain(ExplainArguments),
    /// Drafts questionnaire.toml and deliveries.toml from raw exports, an `XLSForm` or a data dictionary.
    Init(InitArguments),
    /// Writes a synthetic survey with planted, known truth.
    Simulate(SimulateArguments),
    /// Writes the JSON Schemas of the declarations, for editors.
    Schema(SchemaArguments),
}

/// Where the input stands and who reads.
#[derive(Debug, Args)]
pub(super) struct Common {
    /// The folder with the declarations and the delivered files.
    #[arg(long, value_name = "FOLDER", default_value = "input")]
    pub(super) input: PathBuf,
    /// Languages, the first is the terminal's: es, pt, en. Default: those of programme.toml.
    #[arg(long, value_name = "LANGUAGE", value_delimiter = ',')]
    pub(super) lang: Vec<Language>,
    /// No progress, no summary, no warnings; only errors are printed.
    #[arg(long)]
    pub(super) quiet: bool,
}

#[derive(Debug, Args)]
pub(super) struct RunArguments {
    #[command(flatten)]
    pub(super) common: Common,
    /// The folder that reports are written into.
    #[arg(long, value_name = "FOLDER", default_value = "reports")]
    pub(super) reports: PathBuf,
    /// Only these seminars, such as C3P1. Default: all that have answers, and the comparison of cycles.
    #[arg(long, value_name = "SEMINAR", value_delimiter = ',')]
    pub(super) seminar: Vec<SeminarId>,
    /// Who will read the reports: `focal_points`, `public` or `secretariat`.
    #[arg(long, value_name = "AUDIENCE", default_value = "focal_points")]
    pub(super) audience: Audience,
    /// Kinds of chart files.
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "svg-png")]
    pub(super) charts: ChartFormat,
    /// Draws charts on the internal reports in confidential/, too.
    #[arg(long)]
    pub(super) internal_charts: bool,
    /// A date to print on the reports, such as 2016-03-01. Default: none, so that equal input gives equal bytes.
    #[arg(long, value_name = "DATE")]
    pub(super) date: Option<jiff::civil::Date>,
}

/// Kinds of chart files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ChartFormat {
    /// Drawings that scale.
    Svg,
    /// Drawings, and the same as pixels at twice the size.
    SvgPng,
}

#[derive(Debug, Args)]
pub(super) struct ChartArguments {
    /// Charts by name or number, such as shares or 3. Default: none is drawn, and all are listed.
    #[arg(value_name = "NAME")]
    pub(super) charts: Vec<Chart>,
    #[command(flatten)]
    pub(super) common: Common,
    /// The seminars, such as C3P1. Default: the latest that has answers; national courses have to be named.
    #[arg(long, value_name = "SEMINAR", value_delimiter = ',')]
    pub(super) seminar: Vec<SeminarId>,
    /// Only charts over cycles; by default of the latest seminar of each part.
    #[arg(long)]
    pub(super) cycles: bool,
    /// Widths, each laid out anew. Default: slide.
    #[arg(long, value_enum, value_name = "SIZE", value_delimiter = ',')]
    pub(super) size: Vec<SizeArgument>,
    /// Formats. Default: svg.
    #[arg(long, value_enum, value_name = "FORMAT", value_delimiter = ',')]
    pub(super) format: Vec<PictureArgument>,
    /// The folder to write into.
    #[arg(long, value_name = "FOLDER", default_value = "charts")]
    pub(super) out: PathBuf,
    /// Writes a page that shows all charts asked for, or all there are.
    #[arg(long)]
    pub(super) gallery: bool,
    /// Who will see them.
    #[arg(long, value_name = "AUDIENCE", default_value = "focal_points")]
    pub(super) audience: Audience,
}

/// A chart's width.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum SizeArgument {
    /// 960 pixels.
    Slide,
    /// 640 pixels.
    Page,
    /// 360 pixels.
    Phone,
}

/// A format of chart files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum PictureArgument {
    /// A drawing that scales.
    Svg,
    /// Pixels at twice the size.
    Png,
    /// A page of the chart's size.
    Pdf,
}

#[derive(Debug, Args)]
pub(super) struct CheckArguments {
    #[command(flatten)]
    pub(super) common: Common,
    /// What is printed: a text, the groups of equal problems as JSON, or every problem as a row of CSV.
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "text")]
    pub(super) format: CheckFormat,
    /// Writes what could be declared to settle problems into a file of its own, for a person to accept line by line.
    #[arg(long, value_name = "FILE", num_args = 0..=1, default_missing_value = "proposed.toml")]
    pub(super) fix: Option<PathBuf>,
    /// Overwrites the file of --fix, if it holds proposals.
    #[arg(long, requires = "fix")]
    pub(super) force: bool,
    /// Shows code, place and what to do, and nothing that stands in a cell, for a log that others read.
    #[arg(long, conflicts_with = "fix")]
    pub(super) hide_cells: bool,
    /// Prints who has delivered and who has yet to, ready to paste in a message, in every language of --lang.
    #[arg(long, conflicts_with_all = ["fix", "format"])]
    pub(super) chase: bool,
    /// With --chase: a paragraph for each of these states, such as PE,BR.
    #[arg(long, value_name = "STATE", value_delimiter = ',', requires = "chase")]
    pub(super) state: Vec<StateCode>,
    /// With --chase: only these seminars, such as C3P1.
    #[arg(long, value_name = "SEMINAR", value_delimiter = ',', requires = "chase")]
    pub(super) seminar: Vec<SeminarId>,
}

/// How problems are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum CheckFormat {
    /// A text for a terminal.
    Text,
    /// An array of objects, one per group of equal problems.
    Json,
    /// A row per problem, as confidential/issues.csv.
    Csv,
}

#[derive(Debug, Args)]
pub(super) struct CompareArguments {
    /// The earlier cycle, such as C1, or seminar, such as C1P1.
    #[arg(value_name = "EARLIER")]
    pub(super) earlier: String,
    /// The later cycle, or the later seminar of the same part or national course.
    #[arg(value_name = "LATER")]
    pub(super) later: String,
    #[command(flatten)]
    pub(super) common: Common,
    /// Only these questions, such as relevance. Default: all.
    #[arg(long, value_name = "ITEM", value_delimiter = ',')]
    pub(super) item: Vec<String>,
    /// What is printed: a text, or the rows of a findings table as CSV or JSON.
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "text")]
    pub(super) format: CompareFormat,
    /// Who will read it.
    #[arg(long, value_name = "AUDIENCE", default_value = "focal_points")]
    pub(super) audience: Audience,
}

/// How a comparison is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum CompareFormat {
    /// A text for a terminal.
    Text,
    /// Comma-separated rows.
    Csv,
    /// An array of objects.
    Json,
}

#[derive(Debug, Args)]
pub(super) struct ExplainArguments {
    /// What to explain: R-C3P1-01, O-…, K-… a finding such as C3P1.M02.method.favourable, or a
    /// problem by its code or name, such as H012 or duplicate-respondent, which needs no input.
    #[arg(value_name = "ID")]
    pub(super) id: String,
    #[command(flatten)]
    pub(super) common: Common,
    /// Who will read it.
    #[arg(long, value_name = "AUDIENCE", default_value = "focal_points")]
    pub(super) audience: Audience,
}

#[derive(Debug, Args)]
pub(super) struct InitArguments {
    /// Exported files, or folders of them. No file is changed.
    #[arg(value_name = "FILE", required = true)]
    pub(super) files: Vec<PathBuf>,
    /// The input folder that the drafts are written into. Default: the folder named, or the current one if files are.
    #[arg(long, value_name = "FOLDER")]
    pub(super) out: Option<PathBuf>,
    /// Overwrites drafts and declarations that stand there.
    #[arg(long)]
    pub(super) force: bool,
    /// The language of comments and questions: es, pt, en.
    #[arg(long, value_name = "LANGUAGE", default_value = "es")]
    pub(super) lang: Language,
}

#[derive(Debug, Args)]
pub(super) struct SimulateArguments {
    /// The seed; the same seed gives the same files.
    #[arg(long, value_name = "NUMBER", default_value_t = 2012)]
    pub(super) seed: u64,
    /// The folder to write into; it must not exist or be empty.
    #[arg(long, value_name = "FOLDER", default_value = "simulated")]
    pub(super) out: PathBuf,
    /// Writes into a folder that isn't empty; replaces files of a synthetic survey only.
    #[arg(long)]
    pub(super) force: bool,
}

#[derive(Debug, Args)]
pub(super) struct SchemaArguments {
    /// The folder to write into.
    #[arg(long, value_name = "FOLDER", default_value = "schemas")]
    pub(super) out: PathBuf,
    /// Overwrites files of the same names that hold something else.
    #[arg(long)]
    pub(super) force: bool,
}
