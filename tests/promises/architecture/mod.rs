//! The source tree keeps to the design: its folders, the direction of imports, the place of I/O, and its sizes.

mod imports;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use self::imports::{Tree, circles, stage};

/// What each stage may import, and nothing else. A stage that needs another is a decision: it is written down here, in the
/// order in which the data go; the ground floor comes first, what stands beside the pipeline after it.
const MAY_IMPORT: [(&str, &[&str]); 17] = [
    ("text", &[]),
    ("statistics", &[]),
    ("survey", &["text"]),
    ("locale", &["survey", "text"]),
    ("declare", &["survey", "text"]),
    ("gather", &["survey", "text"]),
    ("harmonise", &["gather", "survey", "text"]),
    ("measure", &["harmonise", "statistics", "survey", "text"]),
    ("protect", &["measure", "statistics", "survey"]),
    ("recommend", &["locale", "measure", "protect", "survey", "text"]),
    ("render", &["locale", "measure", "protect", "recommend", "statistics", "survey", "text"]),
    (
        "report",
        &[
            "declare",
            "harmonise",
            "locale",
            "measure",
            "protect",
            "recommend",
            "render",
            "statistics",
            "survey",
            "text",
        ],
    ),
    ("draft", &["declare", "gather", "locale", "survey", "text"]),
    ("simulate", &["declare", "survey", "text"]),
    (
        "pipeline",
        &["declare", "gather", "harmonise", "locale", "measure", "protect", "recommend", "render", "report", "survey"],
    ),
    (
        "cli",
        &[
            "declare",
            "draft",
            "gather",
            "locale",
            "pipeline",
            "recommend",
            "render",
            "report",
            "simulate",
            "survey",
            "text",
        ],
    ),
    ("main", &["cli"]),
];

/// A source file with its module and its text.
struct Source {
    path: PathBuf,
    module: String,
    text: String,
}

impl Source {
    fn name(&self) -> String {
        self.path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/")
    }

    /// The code without the unit tests at its foot and without comments.
    fn code(&self) -> String {
        let code = self.text.split("#[cfg(test)]\nmod tests").next().unwrap();
        code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files_below(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for entry in entries {
        if entry.is_dir() {
            files_below(&entry, found);
        } else if entry.extension().is_some_and(|extension| extension == "rs") {
            found.push(entry);
        }
    }
}

fn sources() -> Vec<Source> {
    let src = root().join("src");
    let mut paths = Vec::new();
    files_below(&src, &mut paths);
    assert!(paths.len() > 30, "the source tree was not found");
    paths
        .into_iter()
        .map(|path| {
            let first = path.strip_prefix(&src).unwrap().iter().next().unwrap().to_string_lossy().into_owned();
            let module = first.trim_end_matches(".rs").to_owned();
            let text = fs::read_to_string(&path).unwrap();
            Source { path, module, text }
        })
        .collect()
}

impl Tree {
    fn read(sources: Vec<Source>) -> Self {
        Self::of(sources.into_iter().map(|source| (source.name(), source.text)).collect())
    }
}

/// Fails with all complaints at once.
fn settle(complaints: &[String]) {
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

#[test]
fn a_stage_imports_exactly_what_is_written_down_for_it() {
    let tree = Tree::read(sources());
    let mut complaints = Vec::new();
    let mut unused: BTreeSet<(&str, &str)> =
        MAY_IMPORT.iter().flat_map(|(stage, others)| others.iter().map(|other| (*stage, *other))).collect();
    for (from, to) in tree.imports() {
        let (own, other) = (stage(from), stage(to));
        let allowed = MAY_IMPORT.iter().find(|(stage, _)| *stage == own);
        match allowed {
            None => complaints.push(format!("{from}: '{own}' is no stage of the design")),
            Some((_, others)) if own != other && !others.contains(&other) => {
                complaints.push(format!("{from} imports {to}: {own} may not import {other}"));
            }
            Some(_) => unused.retain(|pair| *pair != (own, other)),
        }
    }
    complaints.extend(unused.iter().map(|(stage, other)| format!("{stage} may import {other} and doesn't: narrow it")));
    settle(&complaints);
}

#[test]
fn files_inside_a_stage_form_no_circle() {
    let tree = Tree::read(sources());
    let inside: Vec<(&str, &str)> = tree.imports().filter(|(from, to)| stage(from) == stage(to)).collect();
    let complaints: Vec<String> =
        circles(&inside).iter().map(|circle| format!("a circle: {}", circle.join(" → "))).collect();
    settle(&complaints);
}

#[test]
fn circles_and_imports_are_seen_through_braces_and_re_exports() {
    let file = |path: &str, text: &str| (path.to_owned(), text.to_owned());
    let tree = Tree::of(vec![
        file("src/lib.rs", "pub mod one; pub mod two;"),
        file("src/one/mod.rs", "mod a; mod b; pub use a::First; pub use crate::two::Second as Other;"),
        file(
            "src/one/a.rs",
            "use crate::{two::{self, Second}}; pub(in crate::one) struct First; fn f() { two::g(super::b::h()); }",
        ),
        file("src/one/b.rs", "use super::First; /// crate::two::Third\n fn h() {}"),
        file("src/two/mod.rs", "mod c; pub use c::*;"),
        file("src/two/c.rs", "pub struct Second; pub fn g() {} #[cfg(test)] mod tests { use crate::one::First; }"),
    ]);
    let found: Vec<(&str, &str)> = tree.imports().collect();
    let (a, b, c) = ("src/one/a.rs", "src/one/b.rs", "src/two/c.rs");
    assert_eq!(found, [(a, b), (a, c), (a, "src/two/mod.rs"), (b, a), ("src/one/mod.rs", c)]);
    assert_eq!(circles(&[(a, b), (b, a), (a, c)]), [vec![a, b, a]]);
}

#[test]
fn stages_before_recommend_know_no_language() {
    let early = ["text", "statistics", "survey", "declare", "gather", "harmonise", "measure", "protect"];
    let complaints: Vec<String> = MAY_IMPORT
        .iter()
        .filter(|(stage, others)| early.contains(stage) && others.contains(&"locale"))
        .map(|(stage, _)| format!("{stage} may import locale"))
        .collect();
    settle(&complaints);
}

/// Whether code holds a word that begins like this; `DeliveredFile::` doesn't name `File::`.
fn names(code: &str, beginning: &str) -> bool {
    let within = |letter: char| letter.is_alphanumeric() || letter == '_';
    code.match_indices(beginning).any(|(at, _)| !code[..at].ends_with(within))
}

#[test]
fn three_files_touch_the_disk_and_none_a_clock_the_environment_or_chance() {
    let homes =
        ["src/gather/folder/input_folder.rs", "src/report/output/output_folder.rs", "src/report/output/existing.rs"];
    let signs = [
        "std::fs",
        "fs::",
        "File::open",
        "File::create",
        "std::env",
        "SystemTime",
        "Instant::",
        "thread_rng",
        "rand::rng",
        "tempfile",
    ];
    let mut complaints = Vec::new();
    for source in sources().iter().filter(|source| !homes.contains(&source.name().as_str())) {
        for sign in signs {
            if names(&source.code(), sign) {
                complaints.push(format!("{} holds {sign}", source.name()));
            }
        }
    }
    settle(&complaints);
}

#[test]
fn clap_is_known_to_the_command_line_alone() {
    let complaints: Vec<String> = sources()
        .iter()
        .filter(|source| source.module != "cli" && source.code().contains("clap"))
        .map(Source::name)
        .collect();
    settle(&complaints);
}

#[test]
fn confidential_data_reach_one_file_of_the_report() {
    let doors = ["src/report/confidential/files.rs", "src/pipeline/analysis.rs"];
    let complaints: Vec<String> = sources()
        .iter()
        .filter(|source| source.module != "protect" && !doors.contains(&source.name().as_str()))
        .filter(|source| source.code().contains("Confidential") && !source.name().ends_with("/mod.rs"))
        .map(|source| format!("{} names Confidential", source.name()))
        .collect();
    settle(&complaints);
}

#[test]
fn a_release_is_made_by_protect_alone() {
    let complaints: Vec<String> = sources()
        .iter()
        .filter(|source| source.module != "protect" && source.code().contains("Release {"))
        .map(|source| format!("{} makes a Release", source.name()))
        .collect();
    settle(&complaints);
}

/// Name, first line and length of every function; rustfmt puts a function's last brace under its first word.
fn functions(text: &str) -> Vec<(String, usize, usize)> {
    let lines: Vec<&str> = text.lines().collect();
    let indent = |line: &str| line.len() - line.trim_start().len();
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let words: Vec<&str> = line.split_whitespace().take(4).collect();
        let Some(fn_at) = words.iter().position(|word| *word == "fn") else { continue };
        let starts =
            words[..fn_at].iter().all(|word| word.starts_with("pub") || ["const", "async", "in"].contains(word));
        if !starts || line.trim_end().ends_with(';') {
            continue;
        }
        let closes = |other: &&str| indent(other) == indent(line) && other.trim_start().starts_with('}');
        if let Some(length) = lines[at..].iter().position(closes) {
            found.push((words[fn_at + 1].to_owned(), at + 1, length + 1));
        }
    }
    found
}

#[test]
fn files_and_functions_stay_small_enough_to_read() {
    let mut complaints = Vec::new();
    for source in sources() {
        let length = source.text.lines().count();
        if length > 400 {
            complaints.push(format!("{} has {length} lines; 400 are allowed", source.name()));
        }
        for (name, line, length) in functions(&source.text) {
            if length > 60 {
                complaints.push(format!("{}:{line} fn {name} has {length} lines; 60 are allowed", source.name()));
            }
        }
        if source.name() == "src/main.rs" && length > 30 {
            complaints.push("src/main.rs has over 30 lines".to_owned());
        }
    }
    settle(&complaints);
}

#[test]
fn every_file_opens_with_what_it_is_for() {
    let complaints: Vec<String> =
        sources().iter().filter(|source| !source.text.starts_with("//! ")).map(Source::name).collect();
    settle(&complaints);
}

#[test]
fn mod_files_hold_one_public_function_at_most() {
    let mut complaints = Vec::new();
    for source in sources().iter().filter(|source| source.name().ends_with("/mod.rs") && source.module != "locale") {
        let public = source.code().lines().filter(|line| line.starts_with("pub fn ")).count();
        if public > 1 {
            complaints.push(format!("{} has {public} public functions", source.name()));
        }
    }
    settle(&complaints);
}

/// What stands at the top level only where somebody works.
const AT_WORK: [&str; 2] = [".git", "target"];

#[test]
fn the_top_level_holds_what_the_design_names() {
    let known = [
        ".ci",
        ".gitignore",
        "ARCHITECTURE.md",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "Cargo.lock",
        "Cargo.toml",
        "README.md",
        "benches",
        "clippy.toml",
        "deny.toml",
        "input",
        "reports",
        "rust-toolchain.toml",
        "rustfmt.toml",
        "src",
        "tests",
    ];
    let found: BTreeSet<String> =
        fs::read_dir(root()).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    let is_known = |name: &&String| known.contains(&name.as_str()) || AT_WORK.contains(&name.as_str());
    let strange = found.iter().filter(|name| !is_known(name)).map(|name| format!("{name} stands at the top level"));
    let missing = known.iter().filter(|name| !found.contains(**name)).map(|name| format!("{name} is missing"));
    settle(&strange.chain(missing).collect::<Vec<_>>());
}

/// The names of the structs, enums and traits that code declares.
fn declared_types(code: &str) -> impl Iterator<Item = &str> {
    code.lines().filter_map(|line| {
        let mut words = line.split_whitespace();
        let kind = words.find(|word| !word.starts_with("pub") && !word.ends_with(')'))?;
        let name = words.next().filter(|_| ["struct", "enum", "trait"].contains(&kind))?;
        name.split(|letter: char| !letter.is_alphanumeric()).next()
    })
}

#[test]
fn no_two_types_have_the_same_name() {
    let code = "pub struct One(u8);\n    pub(in crate::two) enum Two<'a> {\nstruct Three;\nlet four = 4;\nfn five(struct_of: Six)";
    assert_eq!(declared_types(code).collect::<Vec<_>>(), ["One", "Two", "Three"]);
    let mut homes: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for source in sources() {
        for name in declared_types(&source.code()) {
            homes.entry(name.to_owned()).or_default().push(source.name());
        }
    }
    assert!(homes.len() > 300, "the types were not found");
    let several = homes.iter().filter(|(_, homes)| homes.len() > 1);
    settle(&several.map(|(name, homes)| format!("{name} is declared in {}", homes.join(" and "))).collect::<Vec<_>>());
}

#[test]
fn a_silenced_lint_is_expected_with_a_reason() {
    let complaints: Vec<String> = sources()
        .iter()
        .filter(|source| source.code().contains("#[allow("))
        .map(|source| format!("{} silences a lint without expecting it", source.name()))
        .collect();
    settle(&complaints);
}
