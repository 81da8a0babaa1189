//! A run that is killed at any moment leaves complete reports: the earlier ones or the later ones.
#![cfg(target_os = "linux")]

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use sha2::{Digest, Sha256};
use tempfile::TempDir;

use crate::given::folders::contents;

const QUESTIONNAIRE: &str = r#"
[[scale]]
id = "agree3"
kind = "ordinal"
levels = [{ score = 1, label = "No" }, { score = 2, label = "Partly" }, { score = 3, label = "Yes" }]
favourable = [3]

[[item]]
id = "clear"
per = "module"
scale = "agree3"
dimension = "overall"
text = "It was clear"
headers = ["{module} clear"]
"#;

const DELIVERIES: &str = r#"
[[delivery]]
files = "{seminar}/evaluations/*.csv"
layout = "wide"
"#;

/// Writes a survey whose answers depend on the version, so that reports of two versions differ.
fn write_survey(folder: &Path, version: usize) {
    fs::create_dir_all(folder.join("S1/evaluations")).unwrap();
    fs::write(folder.join("questionnaire.toml"), QUESTIONNAIRE).unwrap();
    fs::write(folder.join("deliveries.toml"), DELIVERIES).unwrap();
    let answer = |row: usize| ["No", "Partly", "Yes"][(row * version + row / 7) % 3];
    let rows: Vec<String> = (0..40).map(|row| format!("{},{}", answer(row), answer(row + 1))).collect();
    fs::write(folder.join("S1/evaluations/all.csv"), format!("M1 clear,M2 clear\n{}\n", rows.join("\n"))).unwrap();
}

fn start(input: &Path, reports: &Path) -> Child {
    Command::new(env!("CARGO_BIN_EXE_plenaria"))
        .args(["run", "--quiet", "--charts", "svg", "--input"])
        .arg(input)
        .arg("--reports")
        .arg(reports)
        .stdout(Stdio::null())
        .spawn()
        .unwrap()
}

/// Asserts that the folder holds just the files that its manifest names, with the bytes that it names.
fn assert_complete(folder: &Path, round: usize) {
    let manifest: serde_json::Value = serde_json::from_slice(&fs::read(folder.join("manifest.json")).unwrap()).unwrap();
    let outputs = manifest["outputs"].as_array().unwrap().iter();
    let named: BTreeMap<String, String> = outputs
        .map(|output| (output["path"].as_str().unwrap().to_owned(), output["sha256"].as_str().unwrap().to_owned()))
        .collect();
    let hash = |bytes: &[u8]| {
        let digest = Sha256::digest(bytes);
        digest.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat()
    };
    let files = contents(folder).into_iter();
    let mut found: BTreeMap<String, String> = files.map(|(path, bytes)| (path, hash(&bytes))).collect();
    found.remove("manifest.json");
    assert!(named.len() > 10, "the manifest names nothing");
    assert_eq!(found, named, "round {round}");
}

/// How long a run takes beside all else that this machine is doing just now.
fn time_of_a_run(input: &Path, reports: &Path) -> Duration {
    let begun = Instant::now();
    assert!(start(input, reports).wait().unwrap().success());
    begun.elapsed()
}

#[test]
fn fifty_killed_runs_leave_fifty_complete_reports() {
    let input = TempDir::new().unwrap();
    let reports = TempDir::new().unwrap();
    let manifest = || fs::read(reports.path().join("S1/manifest.json")).unwrap();
    let mut random = ChaCha8Rng::seed_from_u64(50);
    let mut whole_run = Duration::ZERO;
    let (mut killed, mut changed) = (0, 0);
    for round in 0..50 {
        if round % 10 == 0 {
            write_survey(input.path(), round + 1);
            whole_run = time_of_a_run(input.path(), reports.path());
        }
        let before = manifest();
        write_survey(input.path(), round + 2);
        let mut child = start(input.path(), reports.path());
        std::thread::sleep(whole_run.mul_f64(random.random_range(0.2..1.8)));
        child.kill().unwrap();
        killed += usize::from(child.wait().unwrap().signal().is_some());
        assert_complete(&reports.path().join("S1"), round);
        changed += usize::from(manifest() != before);
    }
    assert!(killed > 10 && changed > 2, "{killed} runs were killed, {changed} published: the test saw nothing");
}
