//! The committed folder `input/` is what `plenaria simulate --seed 2012` writes.
//!
//! `PLENARIA_WRITE_INPUT=1 cargo test --test promises simulated_input::` writes it anew.

use std::io;
use std::path::{Path, PathBuf};

use plenaria::simulate::{Plan, SimulatedFile, simulate};

use crate::given::folders::{contents, root};

const SEED: u64 = 2012;

fn input_folder() -> PathBuf {
    root().join("input")
}

fn write_all(folder: &Path, files: &[SimulatedFile]) -> io::Result<()> {
    if folder.exists() {
        std::fs::remove_dir_all(folder)?;
    }
    for file in files {
        let path = folder.join(&file.path);
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent)?;
        }
        std::fs::write(path, &file.bytes)?;
    }
    Ok(())
}

#[test]
fn the_committed_input_is_what_simulate_writes() {
    let simulated = simulate(&Plan::example(), SEED);
    if std::env::var_os("PLENARIA_WRITE_INPUT").is_some() {
        write_all(&input_folder(), &simulated).unwrap();
    }
    let committed = contents(&input_folder());
    let names: Vec<&String> = committed.keys().collect();
    assert_eq!(names, simulated.iter().map(|file| &file.path).collect::<Vec<_>>());
    for file in &simulated {
        assert!(committed[&file.path] == file.bytes, "{} differs: see the head of this file", file.path);
    }
}
