//! The committed folder `input/` is what `plenaria simulate --seed 2012` writes.
//!
//! `PLENARIA_WRITE_INPUT=1 cargo test --test promises simulated_input::` writes it anew.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use plenaria::simulate::{Plan, SimulatedFile, simulate};

const SEED: u64 = 2012;

fn input_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("input")
}

fn read_all(folder: &Path, within: &Path, files: &mut BTreeMap<String, Vec<u8>>) -> io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            read_all(&path, within, files)?;
        } else {
            let relative = path.strip_prefix(within).unwrap_or(&path);
            files.insert(relative.to_string_lossy().replace('\\', "/"), std::fs::read(&path)?);
        }
    }
    Ok(())
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
    let mut committed = BTreeMap::new();
    read_all(&input_folder(), &input_folder(), &mut committed).unwrap();
    let names: Vec<&String> = committed.keys().collect();
    assert_eq!(names, simulated.iter().map(|file| &file.path).collect::<Vec<_>>());
    for file in &simulated {
        assert!(committed[&file.path] == file.bytes, "{} differs: see the head of this file", file.path);
    }
}
