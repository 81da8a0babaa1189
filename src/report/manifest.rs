//! `manifest.json`: what a report holds and how it was made, without a name, hash or count of a delivered file: a form of one
//! person could be found by trying. These stand in `confidential/manifest.json`.

use std::collections::BTreeMap;

use serde::Serialize;

use super::origin::ReportOrigin;
use super::output::digest::sha256;
use super::{RenderedFile, ReportError};
use crate::harmonise::Participation;
use crate::survey::{Action, Audience, Dimension, Language, PeopleRange, SeminarId};

const FILE: &str = "manifest.json";

#[derive(Serialize)]
struct Manifest<'a> {
    tool: &'static str,
    version: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<String>,
    #[serde(flatten)]
    subject: ManifestSubject<'a>,
    audience: Option<Audience>,
    languages: &'a [Language],
    synthetic: bool,
    settings: ManifestSettings<'a>,
    records: RecordCounts,
    #[serde(skip_serializing_if = "Option::is_none")]
    people: Option<People>,
    outputs: Vec<Output<'a>>,
}

/// What a report is about.
#[derive(Clone, Copy, Serialize)]
#[serde(rename_all = "lowercase")]
pub(in crate::report) enum ManifestSubject<'a> {
    /// One seminar.
    Seminar(&'a SeminarId),
    /// All these.
    Seminars(&'a [SeminarId]),
}

#[derive(Serialize)]
struct ManifestSettings<'a> {
    target_favourable: f64,
    strong_floor: f64,
    minimum_answers: u64,
    smallest_group: u64,
    insiders: u64,
    issue_threshold: f64,
    divided_consensus: f64,
    divided_pole: f64,
    time_share: f64,
    theme_share: f64,
    significance: f64,
    actions: &'a BTreeMap<Dimension, Action>,
}

/// Sums over all files of the run: a state's own file holds one to three people.
#[derive(Serialize)]
struct RecordCounts {
    files: usize,
    lines: u64,
    read: u64,
    used: u64,
    duplicate: u64,
    superseded: u64,
    excluded: u64,
    quarantined: u64,
}

#[derive(Serialize)]
struct People {
    invited: Option<u64>,
    registered: Option<u64>,
    attended: Option<u64>,
    /// None where forms may be of the same people.
    answered: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    answered_between: Option<PeopleRange>,
}

/// A file that was written.
#[derive(Serialize)]
pub(in crate::report) struct Output<'a> {
    path: &'a str,
    sha256: String,
}

/// What stands beside a manifest.
pub(in crate::report) fn outputs(files: &[RenderedFile]) -> Vec<Output<'_>> {
    files.iter().map(|file| Output { path: &file.path, sha256: sha256(&file.bytes) }).collect()
}

/// The manifest of these files.
pub(in crate::report) fn manifest(
    origin: ReportOrigin<'_>,
    subject: ManifestSubject<'_>,
    files: &[RenderedFile],
) -> Result<RenderedFile, ReportError> {
    let people = match subject {
        ManifestSubject::Seminar(id) => origin.release.participation().iter().find(|one| one.seminar == *id),
        ManifestSubject::Seminars(_) => None,
    };
    let manifest = Manifest {
        tool: env!("CARGO_PKG_NAME"),
        version: env!("CARGO_PKG_VERSION"),
        date: origin.date.map(|date| date.to_string()),
        subject,
        audience: origin.release.audience(),
        languages: origin.languages,
        synthetic: origin.survey.programme.synthetic,
        settings: settings(origin),
        records: records(origin),
        people: people.map(of_people),
        outputs: outputs(files),
    };
    let mut bytes = serde_json::to_vec_pretty(&manifest).map_err(|source| ReportError::Json { file: FILE, source })?;
    bytes.push(b'\n');
    Ok(RenderedFile { path: FILE.to_owned(), bytes })
}

fn settings(origin: ReportOrigin<'_>) -> ManifestSettings<'_> {
    let rules = &origin.survey.rules;
    ManifestSettings {
        target_favourable: rules.target_favourable.get(),
        strong_floor: rules.strong_floor.get(),
        minimum_answers: rules.minimum_answers,
        smallest_group: origin.release.floor(rules),
        insiders: rules.insiders,
        issue_threshold: rules.issue_threshold.get(),
        divided_consensus: rules.divided_consensus.get(),
        divided_pole: rules.divided_pole.get(),
        time_share: rules.time_share.get(),
        theme_share: rules.theme_share.get(),
        significance: rules.significance.get(),
        actions: &rules.actions,
    }
}

fn records(origin: ReportOrigin<'_>) -> RecordCounts {
    let all = origin.reconciliation;
    RecordCounts {
        files: all.files.len(),
        lines: all.sum(|file| file.lines),
        read: all.sum(|file| file.records),
        used: all.sum(|file| file.used),
        duplicate: all.sum(|file| file.duplicate),
        superseded: all.sum(|file| file.superseded),
        excluded: all.sum(|file| file.excluded),
        quarantined: all.sum(|file| file.quarantined),
    }
}

fn of_people(one: &Participation) -> People {
    let answered = one.answered.exact();
    People {
        invited: one.invited,
        registered: one.registered,
        attended: one.attended,
        answered,
        answered_between: Some(one.answered).filter(|_| answered.is_none()),
    }
}
