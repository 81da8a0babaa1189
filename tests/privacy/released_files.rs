//! Promise: no released file holds the name of a delivery, a hash of one or the identifier of a respondent, and it is the
//! same byte for byte however the deliveries are called and cut into files of their own.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use data_encoding::{BASE64, BASE64URL, HEXLOWER, HEXUPPER};
use sha2::{Digest, Sha256};

use super::command::{plenaria, said};
use super::folders::{contents, root};

const CONFIDENTIAL: &str = "confidential/";

/// Runs for every audience and gives all files that may be sent on.
fn released(work: &Path, input: &Path) -> BTreeMap<String, Vec<u8>> {
    let input = input.to_str().unwrap();
    for audience in ["focal_points", "public", "secretariat"] {
        let output = plenaria(work, &["run", "--quiet", "--charts", "svg", "--input", input, "--audience", audience]);
        assert!(matches!(output.status.code(), Some(0 | 2)), "{}", said(&output));
    }
    let mut files = contents(&work.join("reports"));
    files.retain(|path, _| !path.starts_with(CONFIDENTIAL) && path != ".lock");
    assert!(files.keys().any(|path| path.ends_with("manifest.json")) && files.len() > 50);
    files
}

/// What names a delivery or a person: paths, names and hashes of all files but the declarations, and identifiers.
fn forbidden(input: &Path) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for (path, bytes) in contents(input) {
        let is_delivered = path.contains('/');
        let digest = Sha256::digest(&bytes);
        words.extend([&HEXLOWER, &HEXUPPER, &BASE64, &BASE64URL].map(|encoding| encoding.encode(&digest)));
        if is_delivered {
            words.extend(path.rsplit('/').next().map(str::to_owned));
            words.extend(path.rsplit_once('.').map(|(stem, _)| stem.to_owned()));
            words.extend(identifiers(&bytes));
            words.insert(path);
        }
    }
    words
}

/// Identifiers such as `P-4084`.
fn identifiers(bytes: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(bytes);
    let begins = text.match_indices("P-").map(|(at, _)| &text[at..]);
    let whole = begins.map(|rest| {
        let digits = rest[2..].bytes().take_while(u8::is_ascii_digit).count();
        rest[..2 + digits].to_owned()
    });
    whole.filter(|id| id.len() == 6).collect()
}

fn holds(bytes: &[u8], word: &str) -> bool {
    memchr::memmem::find(bytes, word.as_bytes()).is_some()
}

#[test]
fn no_released_file_names_a_delivery_its_hash_or_a_respondent() {
    let work = tempfile::tempdir().unwrap();
    let input = root().join("input");
    let words = forbidden(&input);
    assert!(words.len() > 500 && words.contains("PE.csv") && words.iter().any(|word| word.starts_with("P-")));
    for (path, bytes) in released(work.path(), &input) {
        let found: Vec<&String> = words.iter().filter(|word| holds(&bytes, word)).collect();
        assert!(found.is_empty(), "{path} holds {found:?}");
    }
    let confidential = fs::read(work.path().join("reports/confidential/manifest.json")).unwrap();
    assert!(words.iter().any(|word| holds(&confidential, word)), "the search finds nothing");
}

const QUESTIONNAIRE: &str = r#"
[[scale]]
id = "agree"
kind = "ordinal"
levels = [{ score = 1, label = "No" }, { score = 2, label = "Partly" }, { score = 3, label = "Yes" }]
favourable = [3]

[[item]]
id = "clear"
per = "module"
scale = "agree"
dimension = "overall"
headers = ["{module} clear"]
"#;

const DELIVERIES: &str =
    "[[delivery]]\nfiles = \"{seminar}/*.csv\"\nlayout = \"wide\"\nkeys.respondent = { column = \"ID\" }\n";

/// An input of two files, in which twenty people answer, called like this, with identifiers that begin like this.
fn survey(names: [&str; 2], person: &str, quote: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("S1")).unwrap();
    fs::write(folder.path().join("questionnaire.toml"), QUESTIONNAIRE).unwrap();
    fs::write(folder.path().join("deliveries.toml"), DELIVERIES).unwrap();
    let answer = |row: usize| ["No", "Partly", "Yes", "Yes"][row % 4];
    let row = |at: usize| format!("{person}{at},{quote}{}{quote},{}\n", answer(at), answer(at + 1));
    for (half, name) in names.into_iter().enumerate() {
        let rows: String = (0..10).map(|at| row(10 * half + at)).collect();
        fs::write(folder.path().join("S1").join(name), format!("ID,M1 clear,M2 clear\n{rows}")).unwrap();
    }
    folder
}

#[test]
fn names_of_deliveries_and_people_leave_no_trace_in_what_is_released() {
    let written = |input: &Path| {
        let work = tempfile::tempdir().unwrap();
        released(work.path(), input)
    };
    let one = written(survey(["a.csv", "b.csv"], "P", "").path());
    let other = written(survey(["Peru - Ana Rojas.csv", "final (2).csv"], "Rojas-", "\"").path());
    let differing: Vec<&String> = one.keys().filter(|path| one.get(*path) != other.get(*path)).collect();
    assert!(differing.is_empty() && one.len() == other.len(), "{differing:?}");
}

#[test]
fn public_manifests_count_in_total_only() {
    let work = tempfile::tempdir().unwrap();
    let files = released(work.path(), survey(["a.csv", "b.csv"], "P", "").path());
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with("manifest.json")) {
        let manifest: serde_json::Value = serde_json::from_slice(bytes).unwrap();
        assert!(manifest.get("inputs").is_none(), "{path}");
        let records = manifest["records"].as_object().unwrap();
        assert!(records["files"] == 2 && records.values().all(serde_json::Value::is_u64), "{path}: {records:?}");
        let outputs = manifest["outputs"].as_array().unwrap().iter();
        let folder = path.rsplit_once('/').unwrap().0;
        for output in outputs {
            assert!(files.contains_key(&format!("{folder}/{}", output["path"].as_str().unwrap())), "{output}");
        }
    }
}
