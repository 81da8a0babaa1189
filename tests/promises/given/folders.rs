//! Folders that tests read: this repository, the shared data, and what a run has written.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// This repository.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A folder of the shared data; none, and it is said, where nobody has told where they lie.
pub(crate) fn shared(folder: &str) -> Option<PathBuf> {
    let shared = std::env::var_os("PLENARIA_SHARED").map(|shared| Path::new(&shared).join(folder));
    if shared.is_none() {
        std::io::stderr().write_all(b"skipped: PLENARIA_SHARED is not set\n").unwrap();
    }
    shared
}

/// Every file below a folder, by its path within it, with its bytes.
pub(crate) fn contents(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let within = path.strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/");
                found.insert(within, fs::read(&path).unwrap());
            }
        }
    }
    found
}

/// Every file below a folder but its declarations.
pub(crate) fn delivered(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let is_declaration = |path: &String| Path::new(path).extension().is_some_and(|ending| ending == "toml");
    contents(folder).into_iter().filter(|(path, _)| !is_declaration(path)).collect()
}

/// The texts of all source files, with the unit tests at their feet.
pub(crate) fn source_files() -> Vec<String> {
    let files = contents(&root().join("src")).into_iter();
    files
        .filter(|(path, _)| Path::new(path).extension().is_some_and(|ending| ending == "rs"))
        .map(|(_, bytes)| String::from_utf8(bytes).unwrap())
        .collect()
}
