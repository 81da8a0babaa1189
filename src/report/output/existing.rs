//! What stands in a folder before it is written: whose it is, and what of it a person put there.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use serde::Deserialize;

use super::output_error::OutputError;
use crate::report::RenderedFile;

const MANIFEST: &str = "manifest.json";

/// What a manifest of ours says of itself and of the files beside it.
#[derive(Deserialize)]
struct ListedOutputs {
    tool: String,
    outputs: Vec<Listed>,
}

#[derive(Deserialize)]
struct Listed {
    path: String,
}

/// The files that a folder's manifest lists, itself among them; none if no manifest of ours is there.
pub(super) fn listed(folder: &Path) -> Result<Option<BTreeSet<String>>, OutputError> {
    let path = folder.join(MANIFEST);
    let bytes = match fs::read(&path) {
        Ok(bytes) => bytes,
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            return Ok(None);
        }
        Err(source) => return Err(OutputError::Io { path, source }),
    };
    let listing = serde_json::from_slice::<ListedOutputs>(&bytes).ok().filter(|one| one.tool == env!("CARGO_PKG_NAME"));
    let paths = |listing: ListedOutputs| listing.outputs.into_iter().map(|listed| listed.path);
    Ok(listing.map(|listing| paths(listing).chain([MANIFEST.to_owned()]).collect()))
}

/// Whether a folder may be written: it isn't there, holds nothing, or holds a manifest of ours.
pub(super) fn is_ours(folder: &Path) -> Result<bool, OutputError> {
    Ok(!folder.exists() || listed(folder)?.is_some() || sorted_entries(folder)?.is_empty())
}

/// What a person put into a folder of ours.
///
/// # Errors
/// If the folder isn't ours, or a file of the person's stands where one is to be written.
pub(super) fn strangers(folder: &Path, files: &[RenderedFile]) -> Result<Vec<RenderedFile>, OutputError> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let Some(listed) = listed(folder)? else {
        let is_empty = sorted_entries(folder)?.is_empty();
        return if is_empty { Ok(Vec::new()) } else { Err(OutputError::ForeignFolder(folder.to_owned())) };
    };
    let mut strangers = read_folder(folder)?;
    strangers.retain(|file| !listed.contains(&file.path));
    match strangers.iter().find(|file| files.iter().any(|new| new.path == file.path)) {
        Some(file) => Err(OutputError::ForeignFile(folder.join(&file.path))),
        None => Ok(strangers),
    }
}

/// Where a path leads, links and `..` followed as far as it exists.
pub(super) fn resolved(path: &Path) -> Result<PathBuf, OutputError> {
    let absolute = std::path::absolute(path).map_err(at(path))?;
    let mut found = PathBuf::new();
    for part in absolute.components() {
        match part {
            Component::ParentDir => drop(found.pop()),
            Component::CurDir => {}
            Component::Prefix(_) | Component::RootDir | Component::Normal(_) => found.push(part),
        }
        if found.exists() {
            found = fs::canonicalize(&found).map_err(at(path))?;
        }
    }
    Ok(found)
}

/// All files of a folder, in the order of their paths.
pub(super) fn read_folder(folder: &Path) -> Result<Vec<RenderedFile>, OutputError> {
    let mut files = Vec::new();
    let mut waiting = vec![(folder.to_owned(), String::new())];
    while let Some((inside, prefix)) = waiting.pop() {
        for path in sorted_entries(&inside)? {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let relative = format!("{prefix}{name}");
            if path.is_dir() && !path.is_symlink() {
                waiting.push((path, format!("{relative}/")));
            } else {
                let bytes = fs::read(&path).map_err(at(&path))?;
                files.push(RenderedFile { path: relative, bytes });
            }
        }
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(files)
}

pub(super) fn sorted_entries(folder: &Path) -> Result<Vec<PathBuf>, OutputError> {
    let entries = fs::read_dir(folder).map_err(at(folder))?;
    let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>().map_err(at(folder))?;
    paths.sort();
    Ok(paths)
}

pub(super) fn refuse_what_is_no_folder(path: &Path) -> Result<(), OutputError> {
    if path.is_symlink() {
        Err(OutputError::Link(path.to_owned()))
    } else if path.exists() && !path.is_dir() {
        Err(OutputError::NoFolder(path.to_owned()))
    } else {
        Ok(())
    }
}

pub(super) fn at(path: &Path) -> impl FnOnce(io::Error) -> OutputError + use<> {
    let path = path.to_owned();
    move |source| OutputError::Io { path, source }
}
