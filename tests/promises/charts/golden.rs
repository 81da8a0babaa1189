//! What every chart of the example looked like when a person last looked at it: the hashes of their SVG.
//!
//! When one changes, `PLENARIA_SHOW_CHANGED=1 cargo test --test promises charts::golden` draws it again and writes old and new
//! side by side into `target/changed-charts.html`; `PLENARIA_KEEP_CHANGED=1` keeps the new ones. The old drawings are those of
//! the last time that this test passed on this machine: run it once before changing anything.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use super::{EXAMPLE, drawn, named};
use crate::given::folders::root;

fn hashes_file() -> PathBuf {
    root().join("tests/promises/charts/golden.txt")
}

fn hash(svg: &str) -> String {
    HEXLOWER.encode(&Sha256::digest(svg.as_bytes())[..8])
}

#[test]
fn golden_charts_look_as_they_did_when_a_person_looked() {
    let drawn: BTreeMap<String, String> =
        drawn(EXAMPLE).into_iter().map(|figure| (named(&figure), figure.svg)).collect();
    let known = fs::read_to_string(hashes_file()).unwrap_or_default();
    let known: BTreeMap<&str, &str> = known.lines().filter_map(|line| line.split_once(' ')).collect();
    let is_new = |name: &str, svg: &str| known.get(name) != Some(&hash(svg).as_str());
    let changed: Vec<(&String, &String)> = drawn.iter().filter(|(name, svg)| is_new(name, svg)).collect();
    let asked = |name: &str| std::env::var_os(name).is_some();
    let looked_at = root().join("target/charts-looked-at");
    if asked("PLENARIA_SHOW_CHANGED") {
        fs::write(root().join("target/changed-charts.html"), side_by_side(&changed, &looked_at)).unwrap();
    }
    if asked("PLENARIA_KEEP_CHANGED") {
        let lines: Vec<String> = drawn.iter().map(|(name, svg)| format!("{name} {}\n", hash(svg))).collect();
        fs::write(hashes_file(), lines.concat()).unwrap();
    }
    if (changed.is_empty() && known.len() == drawn.len()) || asked("PLENARIA_KEEP_CHANGED") {
        fs::create_dir_all(&looked_at).unwrap();
        for (name, svg) in &drawn {
            fs::write(looked_at.join(format!("{name}.svg")), svg).unwrap();
        }
        return;
    }
    let names: Vec<&str> = changed.iter().map(|(name, _)| name.as_str()).collect();
    assert!(
        names.is_empty() && known.len() == drawn.len(),
        "{} of {} charts changed: {names:?}; look at them with PLENARIA_SHOW_CHANGED=1, then PLENARIA_KEEP_CHANGED=1",
        names.len(),
        drawn.len()
    );
}

fn side_by_side(changed: &[(&String, &String)], looked_at: &Path) -> String {
    let mut page = String::from("<!doctype html><meta charset=\"utf-8\"><title>changed charts</title>");
    for (name, svg) in changed {
        let old = fs::read_to_string(looked_at.join(format!("{name}.svg")));
        let old = old.unwrap_or_else(|_| "<p>not kept on this machine</p>".to_owned());
        let _ = write!(
            page,
            "<h2>{name}</h2><div style=\"display:flex;gap:1rem;align-items:start\"><figure>{old}<figcaption>old</figcaption>\
             </figure><figure>{svg}<figcaption>new</figcaption></figure></div>"
        );
    }
    page
}
