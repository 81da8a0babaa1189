//! How the example's states deliver: each in its own manner, and what goes wrong with whom.

use crate::simulate::plan::planned_file::{Encoding, HeaderStyle, LineEnd, Mess, PlannedFile, RatingStyle};
use crate::simulate::plan::survey_plan::Delegation;
use crate::survey::{Language, Layout};

/// States that answer together in the first cycle.
const TOGETHER: [&str; 5] = ["MX", "GT", "HN", "NI", "SV"];

/// The files of a seminar: one for each state but the one that did not answer.
pub(super) fn files(seminar: &str, delegations: &[Delegation], unanswering: &str) -> Vec<PlannedFile> {
    let together: &[&str] = if seminar.starts_with("C1") { &TOGETHER } else { &[] };
    let states = delegations.iter().map(|delegation| delegation.state.as_str());
    let alone = states.filter(|state| *state != unanswering && !together.contains(state));
    let mut files: Vec<PlannedFile> = alone.map(|state| file(seminar, state)).collect();
    if !together.is_empty() {
        let states = together.iter().map(|state| (*state).to_owned()).collect();
        files.push(PlannedFile { name: "mesoamerica.csv".to_owned(), states, ..PlannedFile::plain("MX") });
    }
    files
}

fn file(seminar: &str, state: &str) -> PlannedFile {
    let file = PlannedFile { messes: messes(seminar, state), ..manner(state) };
    match (seminar, state) {
        ("C2P2", "CR") => PlannedFile { answers: RatingStyle::Scores, ..file },
        ("C2P2" | "C3P1", "CL") => laid_out(file, Layout::ModuleRows, "CL-modules.csv"),
        ("C2P1" | "C3P1", "UY") => laid_out(file, Layout::Long, "UY-long.csv"),
        ("C2P2", "PE") => laid_out(file, Layout::Wide, "PE-2.csv"),
        _ => file,
    }
}

fn laid_out(file: PlannedFile, layout: Layout, name: &str) -> PlannedFile {
    PlannedFile { layout, name: name.to_owned(), ..file }
}

/// How a state writes its files, year after year.
fn manner(state: &str) -> PlannedFile {
    use Encoding::{Utf8WithMark, Windows1252};
    let plain = PlannedFile::plain(state);
    let spreadsheet =
        |encoding| PlannedFile { encoding, delimiter: ';', line_end: LineEnd::CrLf, ..PlannedFile::plain(state) };
    match state {
        "AR" | "EC" | "PY" => spreadsheet(Utf8WithMark),
        "CL" | "PE" | "VE" => spreadsheet(Windows1252),
        "BR" => PlannedFile { language: Language::Pt, ..spreadsheet(Windows1252) },
        "DO" => PlannedFile { language: Language::En, encoding: Utf8WithMark, line_end: LineEnd::CrLf, ..plain },
        "PA" => PlannedFile { language: Language::En, ..plain },
        "CO" | "MX" => PlannedFile { headers: HeaderStyle::Title, ..plain },
        _ => plain,
    }
}

/// What goes wrong, and with whom.
fn messes(seminar: &str, state: &str) -> Vec<Mess> {
    match (seminar, state) {
        ("C1P1", "AR") | ("C3P1", "PY") => vec![Mess::SepLine],
        ("C1P1", "PE") | ("C3P1", "BO") => vec![Mess::LooseLabels],
        ("C1P2", "UY") | ("C2P1", "EC") => vec![Mess::Timestamp],
        ("C1P2", "BR") | ("C2P1", "MX") | ("C3P1", "CL") => vec![Mess::LineBreaks],
        ("C1P2", "VE") | ("C2P1", "PA") => vec![Mess::Unfinished],
        ("C2P1", "PE") => vec![Mess::RaggedRow],
        ("C2P2", "PE") => vec![Mess::Superseded],
        ("C3P1", "MX") => vec![Mess::DuplicateRespondent],
        ("C3P1", "AR") => vec![Mess::UnknownLabel],
        ("C3P1", "PE") => vec![Mess::TestRow],
        ("C3P1", "GT") => vec![Mess::BlankLines],
        _ => Vec::new(),
    }
}
