//! Whatever kills the process, a reader sees the old report or the new one, complete.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use plenaria::report::{
    Existing, OutputError, RenderedFile, check_destination, publish_confidential, read_confidential, write_into,
};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::given::publication::publish;

/// Tells the copy of this test that is to be killed where to publish.
const FOLDER: &str = "PLENARIA_TEST_PUBLISH_INTO";
/// The line with which the copy says that it is about to publish: it may have to wait for a processor until then.
const BEGUN: &str = "publishing";
const FILES: usize = 12;

/// A version whose files all say which one it is; the number of files and their size differ between versions.
fn version(number: usize) -> Vec<RenderedFile> {
    let count = FILES + number % 2;
    let bytes = |at: usize| format!("version {number} of {count}\n").repeat(1 + 400 * (at % 3)).into_bytes();
    let file = |at: usize| RenderedFile { path: format!("tables/{at}.csv"), bytes: bytes(at) };
    with_manifest((1..count).map(file).collect(), number)
}

/// The files, and a manifest that lists them.
fn with_manifest(mut files: Vec<RenderedFile>, number: usize) -> Vec<RenderedFile> {
    let outputs: Vec<_> = files.iter().map(|file| serde_json::json!({ "path": file.path })).collect();
    let manifest = serde_json::json!({ "tool": "plenaria", "number": number, "outputs": outputs });
    files.insert(0, RenderedFile { path: "manifest.json".to_owned(), bytes: manifest.to_string().into_bytes() });
    files
}

fn file(path: &str, text: &str) -> RenderedFile {
    RenderedFile { path: path.to_owned(), bytes: text.as_bytes().to_vec() }
}

/// The number of the version that stands there, if it is complete.
fn complete_version(folder: &Path) -> Option<usize> {
    let manifest: serde_json::Value =
        serde_json::from_slice(&std::fs::read(folder.join("manifest.json")).ok()?).ok()?;
    let number = usize::try_from(manifest["number"].as_u64()?).ok()?;
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
    publish(reports.path(), "C3P1", &version(1)).unwrap();
    let inside = |folder: &Path| {
        let found = publish_confidential(folder, &[file("issues.csv", "")]);
        assert!(matches!(found, Err(OutputError::InsideReport(_))), "{}: {found:?}", folder.display());
    };
    inside(&reports.path().join("C3P1"));
    inside(&reports.path().join("C3P1/charts/new"));
    inside(&reports.path().join("other/../C3P1"));
    let elsewhere = tempfile::tempdir().unwrap();
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(reports.path().join("C3P1"), elsewhere.path().join("link")).unwrap();
        inside(&elsewhere.path().join("link/below"));
    }
    publish_confidential(reports.path(), &[file("issues.csv", "")]).unwrap();
    inside(&reports.path().join("public"));
    assert!(matches!(publish(reports.path(), "C3P1/confidential", &[]), Err(OutputError::UnsafePath(_))));
    let hidden = publish(reports.path(), "C3P1", &[file("confidential/issues.csv", "")]);
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
    let rules = |text: &str| [file("rules.toml", text)];
    write_into(folder.path(), &rules("mine"), &Existing::Refuse).unwrap();
    assert!(matches!(write_into(folder.path(), &rules("other"), &Existing::Refuse), Err(OutputError::NotEmpty(_))));
    assert_eq!(std::fs::read(folder.path().join("rules.toml")).unwrap(), b"mine");
    write_into(folder.path(), &rules("other"), &Existing::Overwrite).unwrap();
    assert_eq!(std::fs::read(folder.path().join("rules.toml")).unwrap(), b"other");
}

#[test]
fn what_a_person_put_into_a_report_stays_and_only_listed_files_go() {
    let reports = tempfile::tempdir().unwrap();
    let at = |path: &str| reports.path().join("C3P1").join(path);
    let publish = |files: Vec<RenderedFile>| publish(reports.path(), "C3P1", &with_manifest(files, 1));
    publish(vec![file("a.txt", "old"), file("tables/b.csv", "old")]).unwrap();
    std::fs::write(at("notes.txt"), "mine").unwrap();
    let read_only = |path: &str| std::fs::metadata(at(path)).unwrap().permissions().readonly();
    let mut permissions = std::fs::metadata(at("notes.txt")).unwrap().permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(at("notes.txt"), permissions).unwrap();
    std::fs::write(at("tables/mine.csv"), "mine").unwrap();
    publish(vec![file("a.txt", "new")]).unwrap();
    let read = |path: &str| std::fs::read_to_string(at(path)).unwrap();
    assert_eq!(
        (read("a.txt").as_str(), read("notes.txt").as_str(), read("tables/mine.csv").as_str()),
        ("new", "mine", "mine")
    );
    assert!(read_only("notes.txt") && !read_only("a.txt"), "it keeps its mode");
    assert!(!at("tables/b.csv").exists(), "a file that the manifest lists was left");
    let taken = publish(vec![file("a.txt", "newer"), file("notes.txt", "ours")]);
    assert!(matches!(taken, Err(OutputError::ForeignFile(_))), "{taken:?}");
    assert_eq!((read("a.txt").as_str(), read("notes.txt").as_str()), ("new", "mine"));
}

#[test]
fn a_folder_that_plenaria_did_not_write_is_refused() {
    let reports = tempfile::tempdir().unwrap();
    let folder = reports.path().join("C3P1");
    std::fs::create_dir(&folder).unwrap();
    publish(reports.path(), "C3P1", &version(1)).unwrap();
    for manifest in [None, Some("{}"), Some(r#"{"tool": "other", "outputs": []}"#), Some("not JSON")] {
        std::fs::remove_dir_all(&folder).unwrap();
        std::fs::create_dir(&folder).unwrap();
        std::fs::write(folder.join("answers.csv"), "mine").unwrap();
        if let Some(manifest) = manifest {
            std::fs::write(folder.join("manifest.json"), manifest).unwrap();
        }
        let refused = publish(reports.path(), "C3P1", &version(1));
        assert!(matches!(refused, Err(OutputError::ForeignFolder(_))), "{manifest:?}: {refused:?}");
        let input = tempfile::tempdir().unwrap();
        let refused = check_destination(reports.path(), input.path(), &["C3P1".to_owned()]);
        assert!(matches!(refused, Err(OutputError::ForeignFolder(_))), "{manifest:?}: {refused:?}");
        assert_eq!(std::fs::read(folder.join("answers.csv")).unwrap(), b"mine");
    }
}

#[test]
fn reports_never_stand_in_on_or_around_the_input() {
    let folder = tempfile::tempdir().unwrap();
    let input = folder.path().join("input");
    std::fs::create_dir_all(input.join("C3P1/evaluations")).unwrap();
    let refused = |reports: &Path| {
        let found = check_destination(reports, &input, &[]);
        assert!(matches!(found, Err(OutputError::BesideInput { .. })), "{}: {found:?}", reports.display());
    };
    refused(&input);
    refused(folder.path());
    refused(&input.join("C3P1"));
    refused(&input.join("new/reports"));
    refused(&folder.path().join("reports/../input"));
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(&input, folder.path().join("link")).unwrap();
        refused(&folder.path().join("link"));
        refused(&folder.path().join("link/new"));
    }
    check_destination(&folder.path().join("reports"), &input, &[]).unwrap();
    check_destination(&folder.path().join("input-reports"), &input, &["C3P1".to_owned()]).unwrap();
    assert_eq!(
        std::fs::read_dir(folder.path()).unwrap().count(),
        2 - usize::from(cfg!(not(unix))),
        "something was written"
    );
}
