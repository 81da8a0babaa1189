//! Whatever command writes: nothing lands in, on or around the input, inside a report or through a link, and no file that a
//! person made is replaced. It is refused before anything is written.

use std::fs;
use std::path::Path;
use std::process::Output;

use plenaria::report::{OutputError, RenderedFile, check_destination, publish_confidential};

use crate::given::command::{plenaria, said};
use crate::given::folders::contents;
use crate::given::publication::publish;

const QUESTIONNAIRE: &str = r#"
[[scale]]
id = "agree"
kind = "ordinal"
levels = [{ score = 1, label = "No" }, { score = 2, label = "Sí" }]
favourable = [2]

[[item]]
id = "useful"
scale = "agree"
headers = ["Fue útil"]
"#;

const DELIVERIES: &str = "[[delivery]]\nfiles = \"{seminar}/all.csv\"\nlayout = \"wide\"\n";

/// A folder with an input of these seminars.
fn work(seminars: &[&str]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let input = folder.path().join("input");
    fs::create_dir(&input).unwrap();
    for seminar in seminars {
        fs::create_dir_all(input.join(seminar)).unwrap();
        fs::write(input.join(seminar).join("all.csv"), format!("Fue útil\n{}", "Sí\nNo\n".repeat(8))).unwrap();
    }
    fs::write(input.join("questionnaire.toml"), QUESTIONNAIRE).unwrap();
    fs::write(input.join("deliveries.toml"), DELIVERIES).unwrap();
    folder
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    plenaria(folder, &[&["run", "--quiet", "--charts", "svg", "--lang", "en"], arguments].concat())
}

/// Asserts that a command is refused with a message that holds these words, and that no file was made or changed.
fn assert_refused(folder: &Path, arguments: &[&str], words: &[&str]) {
    let before = contents(folder);
    let output = plenaria(folder, arguments);
    let told = said(&output);
    assert_eq!(output.status.code(), Some(1), "{arguments:?}: {told}");
    assert!(words.iter().all(|word| told.contains(word)), "{arguments:?}: {told}");
    assert!(contents(folder) == before, "{arguments:?} wrote something");
}

fn manifest() -> RenderedFile {
    let bytes = br#"{"tool": "plenaria", "outputs": []}"#.to_vec();
    RenderedFile { path: "manifest.json".to_owned(), bytes }
}

#[test]
fn a_seminar_that_is_called_like_a_folder_of_something_else_is_refused() {
    for name in ["confidential", "Confidential", "public", "SECRETARIAT", "focal_points", "cycles"] {
        let folder = work(&["C1P1", name]);
        let words = [name, "nothing was written", "Give the seminar another id"];
        assert_refused(folder.path(), &["run", "--quiet"], &words);
        assert_refused(folder.path(), &["chart", "shares", "--size", "slide"], &words);
    }
    let upper = publish(work(&[]).path(), "Confidential", &[manifest()]);
    assert!(matches!(upper, Err(OutputError::UnsafePath(_))), "{upper:?}");
}

#[test]
#[cfg(unix)]
fn what_is_confidential_is_its_owners_alone_whatever_was_there_before() {
    use std::os::unix::fs::PermissionsExt;
    let folder = work(&["C1P1"]);
    let confidential = folder.path().join("reports/confidential");
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert!(run(folder.path(), &[]).status.success());
    fs::set_permissions(&confidential, fs::Permissions::from_mode(0o755)).unwrap();
    for file in ["manifest.json", "issues.csv"] {
        fs::set_permissions(confidential.join(file), fs::Permissions::from_mode(0o644)).unwrap();
    }
    fs::create_dir(confidential.join("letters")).unwrap();
    fs::write(confidential.join("letters/mine.txt"), "mine").unwrap();
    assert!(run(folder.path(), &[]).status.success());
    assert_eq!((mode(&confidential), mode(&confidential.join("letters"))), (0o700, 0o700));
    let files = contents(&confidential);
    assert!(["manifest.json", ".gitignore", "letters/mine.txt"].iter().all(|file| files.contains_key(*file)));
    assert!(files.keys().all(|file| mode(&confidential.join(file)) == 0o600), "{:?}", files.keys());
    assert_eq!(files[".gitignore"], b"*\n");
}

#[test]
#[cfg(unix)]
fn a_link_never_leads_confidential_files_elsewhere() {
    use std::os::unix::fs::symlink;
    let folder = work(&["C1P1"]);
    let (at, arguments) = (|path: &str| folder.path().join(path), ["run", "--quiet"]);
    fs::create_dir_all(at("reports")).unwrap();
    fs::create_dir_all(at("website")).unwrap();
    symlink(at("website"), at("reports/confidential")).unwrap();
    assert_refused(folder.path(), &arguments, &["reports/confidential is a symbolic link", "remove it"]);
    let refused = publish_confidential(&at("reports"), &[manifest()]);
    assert!(matches!(refused, Err(OutputError::Link(_))), "{refused:?}");
    fs::remove_file(at("reports/confidential")).unwrap();
    publish(&at("published"), "C1P1", &[manifest()]).unwrap();
    symlink(at("published/C1P1"), at("linked")).unwrap();
    for reports in ["linked", "linked/below", "reports/../linked/new", "published/C1P1", "published/C1P1/charts"] {
        let words = ["published/C1P1 is a report", "choose another folder"];
        assert_refused(folder.path(), &["run", "--quiet", "--reports", reports], &words);
    }
}

#[test]
#[cfg(unix)]
fn what_a_link_inside_a_report_leads_to_is_not_copied_into_it() {
    let folder = work(&["C1P1"]);
    assert!(run(folder.path(), &[]).status.success());
    let link = folder.path().join("reports/C1P1/tables/issues.csv");
    std::os::unix::fs::symlink(folder.path().join("reports/confidential/issues.csv"), &link).unwrap();
    assert_refused(folder.path(), &["run", "--quiet", "--lang", "pt"], &["issues.csv is a symbolic link", "remove it"]);
    assert!(link.is_symlink());
    let refused = check_destination(&folder.path().join("reports"), &folder.path().join("input"), &["C1P1".to_owned()]);
    assert!(matches!(refused, Err(OutputError::Link(_))), "{refused:?}");
}

#[test]
fn a_persons_file_in_the_way_is_refused_before_anything_is_written() {
    let folder = work(&["C1P1", "C2P1"]);
    assert!(run(folder.path(), &[]).status.success());
    for file in ["C2P1/report.html", "confidential/issues.csv"] {
        let manifest = folder.path().join("reports").join(file.split('/').next().unwrap()).join("manifest.json");
        let listed = fs::read_to_string(&manifest).unwrap();
        let name = file.split('/').nth(1).unwrap();
        fs::write(&manifest, listed.replace(&format!("\"{name}\""), "\"other\"")).unwrap();
        let words = [file, "isn't a file that plenaria wrote", "rename it"];
        assert_refused(folder.path(), &["run", "--quiet", "--lang", "pt"], &words);
        fs::write(&manifest, listed).unwrap();
    }
    fs::write(folder.path().join("reports/C2P1/notes.txt"), "mine").unwrap();
    assert!(run(folder.path(), &[]).status.success());
    assert_eq!(fs::read(folder.path().join("reports/C2P1/notes.txt")).unwrap(), b"mine");
}

#[test]
fn a_run_of_one_seminar_leaves_what_the_others_wrote_and_the_next_run_replaces_it() {
    let folder = work(&["C1P1", "C2P1"]);
    for arguments in [&[][..], &["--seminar", "C2P1"], &["--seminar", "C1P1"], &[], &[]] {
        let output = run(folder.path(), arguments);
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", said(&output));
        let written = contents(&folder.path().join("reports/confidential"));
        assert!(written.contains_key("C1P1/report.html") && written.contains_key("C2P1/report.html"));
    }
}

#[test]
fn charts_are_written_beside_what_a_person_made_and_replace_only_charts() {
    let folder = work(&["C1P1"]);
    let draw = |out: &str| {
        ["chart", "shares", "--size", "slide", "--lang", "en", "--out"]
            .into_iter()
            .chain([out])
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let refused = |out: &str, words: &[&str]| {
        let arguments = draw(out);
        assert_refused(folder.path(), &arguments.iter().map(String::as_str).collect::<Vec<_>>(), words);
    };
    let drawn = |out: &str| {
        let arguments = draw(out);
        let output = plenaria(folder.path(), &arguments.iter().map(String::as_str).collect::<Vec<_>>());
        assert!(output.status.success(), "{}", said(&output));
    };
    for out in ["input", "input/C1P1", "input/new", "."] {
        refused(out, &["the input folder input", "nothing was written", "--out"]);
    }
    assert!(run(folder.path(), &[]).status.success());
    for out in ["reports", "reports/C1P1", "reports/C1P1/charts", "reports/confidential", "reports/slides"] {
        refused(out, &["nothing else is written inside it", "--out"]);
    }
    fs::create_dir_all(folder.path().join("slides/C1P1/en")).unwrap();
    fs::write(folder.path().join("slides/talk.pptx"), "mine").unwrap();
    drawn("slides");
    drawn("slides");
    let chart = "slides/C1P1/en/03-shares.slide.svg";
    fs::write(folder.path().join("slides/charts.json"), "{}").unwrap();
    refused("slides", &["charts.json isn't a file that plenaria wrote"]);
    fs::remove_file(folder.path().join("slides/charts.json")).unwrap();
    refused("slides", &[chart, "isn't a file that plenaria wrote", "rename it"]);
    assert_eq!(fs::read(folder.path().join("slides/talk.pptx")).unwrap(), b"mine");
    drawn("charts");
    assert_refused(folder.path(), &["run", "--quiet", "--reports", "charts/new"], &["charts that may be sent on"]);
}

#[test]
fn what_is_made_up_never_replaces_what_people_answered() {
    let folder = work(&["C1P1"]);
    assert_refused(folder.path(), &["simulate", "--out", "input"], &["input isn't empty"]);
    let words = ["isn't a file that plenaria wrote", "nothing was written"];
    assert_refused(folder.path(), &["simulate", "--out", "input", "--force"], &words);
    let simulate = |seed: &str| plenaria(folder.path(), &["simulate", "--out", "made", "--force", "--seed", seed]);
    assert!(simulate("1").status.success());
    let first = contents(&folder.path().join("made"));
    assert!(simulate("2").status.success());
    assert!(contents(&folder.path().join("made")) != first, "a synthetic survey may be replaced");
    publish(&folder.path().join("reports"), "C1P1", &[manifest()]).unwrap();
    let inside = ["nothing else is written inside it"];
    assert_refused(folder.path(), &["simulate", "--out", "reports/C1P1/new"], &inside);
    assert_refused(folder.path(), &["schema", "--out", "reports/C1P1"], &inside);
    assert_refused(folder.path(), &["init", "input/C1P1/all.csv", "--out", "reports/C1P1"], &inside);
}

#[test]
fn schemas_and_proposals_replace_their_own_kind_only() {
    let folder = work(&["C1P1"]);
    let schema = |arguments: &[&str]| plenaria(folder.path(), &[&["schema"], arguments].concat()).status.success();
    assert!(schema(&[]) && schema(&[]), "the same again is no change");
    let first = fs::read_dir(folder.path().join("schemas")).unwrap().next().unwrap().unwrap().path();
    fs::write(&first, "mine").unwrap();
    assert_refused(folder.path(), &["schema"], &["is there already", "--force"]);
    assert!(schema(&["--force"]));
    fs::write(folder.path().join("input/C1P1/all.csv"), "Fue útil,Otra\nSii,1\n").unwrap();
    let fix = |file| ["check", "--quiet", "--force", "--fix", file];
    for file in ["input/questionnaire.toml", "input/C1P1/all.csv"] {
        assert_refused(folder.path(), &fix(file), &[file, "isn't a file that plenaria wrote"]);
    }
    for language in ["en", "es"] {
        plenaria(folder.path(), &[&fix("proposed.toml")[..], &["--lang", language]].concat());
    }
    let proposed = fs::read_to_string(folder.path().join("proposed.toml")).unwrap();
    assert!(proposed.starts_with("# Propuestas"), "{proposed}");
}

#[test]
#[cfg(unix)]
fn links_below_a_chosen_folder_are_not_followed() {
    let folder = work(&["C1P1"]);
    fs::create_dir_all(folder.path().join("charts")).unwrap();
    fs::create_dir_all(folder.path().join("elsewhere")).unwrap();
    std::os::unix::fs::symlink(folder.path().join("elsewhere"), folder.path().join("charts/C1P1")).unwrap();
    let arguments = ["chart", "shares", "--size", "slide", "--lang", "en"];
    assert_refused(folder.path(), &arguments, &["charts/C1P1 is a symbolic link"]);
}
