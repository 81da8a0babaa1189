//! Whatever kills the process, a reader sees the old report or the new one, complete.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use plenaria::report::{
    Existing, OutputError, RenderedFile, publish, publish_confidential, read_confidential, write_into,
};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// Tells the copy of this test that is to be killed where to publish.
const FOLDER: &str = "PLENARIA_TEST_PUBLISH_INTO";
/// The line with which the copy says that it is about to publish: it may have to wait for a processor until then.
const BEGUN: &str = "publishing";
const FILES: usize = 12;

/// A version whose files all say which one it is; the number of files and their size differ between versions.
fn version(number: usize) -> Vec<RenderedFile> {
    let count = FILES + number % 2;
    let path = |at: usize| if at == 0 { "manifest.json".to_owned() } else { format!("tables/{at}.csv") };
    let bytes = |at: usize| format!("version {number} of {count}\n").repeat(1 + 400 * (at % 3)).into_bytes();
    (0..count).map(|at| RenderedFile { path: path(at), bytes: bytes(at) }).collect()
}

/// The number of the version that stands there, if it is complete.
fn complete_version(folder: &Path) -> Option<usize> {
    let text = std::fs::read_to_string(folder.join("manifest.json")).ok()?;
    let number: usize = text.split_whitespace().nth(1)?.parse().ok()?;
    let expected = version(number);
    let all_there = expected.iter().all(|file| std::fs::read(folder.join(&file.path)).is_ok_and(|b| b == file.bytes));
    let tables = std::fs::read_dir(folder.join("tables")).ok()?.count();
    (all_there && tables + 1 == expected.len()).then_some(number)
}

#[test]
fn the_copy_that_publishes_until_it_is_killed() {
    let Ok(folder) = std::env::var(FOLDER) else { return };
    std::io::stdout().write_all(format!("\n{BEGUN}\n").as_bytes()).unwrap();
    for number in 2.. {
        publish(Path::new(&folder), "C3P1", &version(number)).unwrap();
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_run_that_is_killed_leaves_a_complete_report() {
    let reports = tempfile::tempdir().unwrap();
    publish(reports.path(), "C3P1", &version(1)).unwrap();
    let mut random = ChaCha8Rng::seed_from_u64(2012);
    let mut last = 1;
    for round in 0..50 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "atomic_publication::the_copy_that_publishes_until_it_is_killed"])
            .env(FOLDER, reports.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let said = BufReader::new(child.stdout.take().unwrap()).lines();
        assert!(said.map_while(Result::ok).any(|line| line == BEGUN), "the copy didn't begin");
        std::thread::sleep(Duration::from_micros(random.random_range(2_000..60_000)));
        child.kill().unwrap();
        child.wait().unwrap();
        let found = complete_version(&reports.path().join("C3P1"));
        assert!(found.is_some(), "round {round}: the report is neither the old nor the new one");
        last = last.max(found.unwrap());
    }
    assert!(last > 2, "no run came far enough to publish anything: the test saw nothing");
    publish(reports.path(), "C3P1", &version(1)).unwrap();
    let left: Vec<_> = std::fs::read_dir(reports.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left.len(), 2, "killed runs left something behind: {left:?}");
}

#[test]
#[cfg(unix)]
fn confidential_files_are_their_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let reports = tempfile::tempdir().unwrap();
    let mode = |path: &str| std::fs::metadata(reports.path().join(path)).unwrap().permissions().mode() & 0o777;
    let issues = RenderedFile { path: "issues.csv".to_owned(), bytes: b"code\n".to_vec() };
    let ledger = RenderedFile { path: "ledger.jsonl".to_owned(), bytes: b"{}\n".to_vec() };
    publish_confidential(reports.path(), &[ledger]).unwrap();
    publish_confidential(reports.path(), &[issues]).unwrap();
    assert_eq!(mode("confidential"), 0o700);
    assert_eq!(mode("confidential/issues.csv"), 0o600);
    assert_eq!(std::fs::read(reports.path().join("confidential/.gitignore")).unwrap(), b"*\n");
    assert_eq!(read_confidential(reports.path(), "ledger.jsonl").unwrap(), Some(b"{}\n".to_vec()));
    assert_eq!(read_confidential(reports.path(), "none.csv").unwrap(), None);
}

#[test]
fn confidential_files_never_land_in_a_report() {
    let reports = tempfile::tempdir().unwrap();
    let file = |path: &str| RenderedFile { path: path.to_owned(), bytes: Vec::new() };
    publish(reports.path(), "C3P1", &[file("report.html"), file("manifest.json")]).unwrap();
    let inside = publish_confidential(&reports.path().join("C3P1"), &[file("issues.csv")]);
    assert!(matches!(inside, Err(OutputError::InsideReport(_))));
    assert!(matches!(publish(reports.path(), "C3P1/confidential", &[]), Err(OutputError::UnsafePath(_))));
    let hidden = publish(reports.path(), "C3P1", &[file("confidential/issues.csv")]);
    assert!(matches!(hidden, Err(OutputError::UnsafePath(_))));
}

#[test]
#[cfg(unix)]
fn nothing_is_written_through_a_link() {
    let reports = tempfile::tempdir().unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink(elsewhere.path(), reports.path().join("C3P1")).unwrap();
    assert!(matches!(publish(reports.path(), "C3P1", &version(1)), Err(OutputError::Link(_))));
    assert_eq!(std::fs::read_dir(elsewhere.path()).unwrap().count(), 0);
}

#[test]
fn a_folder_that_holds_something_is_left_alone_unless_told() {
    let folder = tempfile::tempdir().unwrap();
    let file = |text: &str| [RenderedFile { path: "rules.toml".to_owned(), bytes: text.as_bytes().to_vec() }];
    write_into(folder.path(), &file("mine"), Existing::Refuse).unwrap();
    assert!(matches!(write_into(folder.path(), &file("other"), Existing::Refuse), Err(OutputError::NotEmpty(_))));
    assert_eq!(std::fs::read(folder.path().join("rules.toml")).unwrap(), b"mine");
    write_into(folder.path(), &file("other"), Existing::Overwrite).unwrap();
    assert_eq!(std::fs::read(folder.path().join("rules.toml")).unwrap(), b"other");
}
