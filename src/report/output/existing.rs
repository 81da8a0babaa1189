//! What stands in a folder before it is written: whose it is, and what of it a person put there.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use serde::Deserialize;

use super::output_error::OutputError;
use crate::report::RenderedFile;

/// What a report's folder holds, and `confidential/`.
pub(super) const MANIFEST: &str = "manifest.json";
/// Which charts in a folder of charts are ours.
pub(super) const CHART_LIST: &str = "charts.json";
/// What keeps `confidential/` out of a repository.
pub(super) const GITIGNORE: &str = ".gitignore";

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

/// The files that a folder's manifest or list names, itself among them; none if none of ours is there.
pub(super) fn listed(folder: &Path, manifest: &str) -> Result<Option<BTreeSet<String>>, OutputError> {
    let Some(bytes) = read_if_there(&folder.join(manifest))? else { return Ok(None) };
    let listing = serde_json::from_slice::<ListedOutputs>(&bytes).ok().filter(|one| one.tool == env!("CARGO_PKG_NAME"));
    let paths = |listing: ListedOutputs| listing.outputs.into_iter().map(|listed| listed.path);
    Ok(listing.map(|listing| paths(listing).chain([manifest.to_owned()]).collect()))
}

/// A list of these files, which [`listed`] reads. It holds no hash: whoever gets some of the files learns nothing of others.
pub(super) fn list_of(paths: BTreeSet<String>) -> Vec<u8> {
    let outputs: Vec<_> = paths.into_iter().map(|path| serde_json::json!({ "path": path })).collect();
    let list = serde_json::json!({ "tool": env!("CARGO_PKG_NAME"), "outputs": outputs });
    format!("{list:#}\n").into_bytes()
}

/// Whether a folder may be written: it isn't there, holds nothing, or holds a manifest of ours.
pub(super) fn is_ours(folder: &Path) -> Result<bool, OutputError> {
    Ok(!folder.exists() || listed(folder, MANIFEST)?.is_some() || is_empty(folder)?)
}

/// The paths of what a person put into a folder of ours; none where no manifest of ours is.
pub(super) fn unlisted(folder: &Path) -> Result<Vec<String>, OutputError> {
    let Some(listed) = listed(folder, MANIFEST)? else { return Ok(Vec::new()) };
    let below = paths_below(folder)?.into_iter().map(|(path, _)| path);
    Ok(below.filter(|path| !listed.contains(path) && path != GITIGNORE).collect())
}

/// Refuses files where a person's files stand in a folder of ours.
pub(super) fn refuse_foreign(folder: &Path, files: &[RenderedFile]) -> Result<(), OutputError> {
    let is_written = |path: &String| files.iter().any(|new| new.path == *path);
    match unlisted(folder)?.into_iter().find(is_written) {
        Some(path) => Err(OutputError::ForeignFile(folder.join(path))),
        None => Ok(()),
    }
}

/// What a person put into a report's folder.
///
/// # Errors
/// If the folder isn't ours, or a file of the person's stands where one is to be written.
pub(super) fn strangers(folder: &Path, files: &[RenderedFile]) -> Result<Vec<RenderedFile>, OutputError> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let Some(listed) = listed(folder, MANIFEST)? else {
        return if is_empty(folder)? { Ok(Vec::new()) } else { Err(OutputError::ForeignFolder(folder.to_owned())) };
    };
    refuse_foreign(folder, files)?;
    let mut strangers = read_folder(folder)?;
    strangers.retain(|file| !listed.contains(&file.path));
    Ok(strangers)
}

/// The files of `confidential/` that aren't written anew.
///
/// # Errors
/// If a file of a person's stands where one is to be written.
pub(super) fn kept(folder: &Path, files: &[RenderedFile]) -> Result<Vec<RenderedFile>, OutputError> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    refuse_foreign(folder, files)?;
    let mut kept = read_folder(folder)?;
    kept.retain(|old| !files.iter().any(|new| new.path == old.path));
    Ok(kept)
}

/// Whether a file holds other bytes than these.
pub(super) fn holds_other_bytes(path: &Path, bytes: &[u8]) -> Result<bool, OutputError> {
    Ok(fs::read(path).map_err(at(path))? != bytes)
}

/// Whether a file is there and holds one of these lines.
pub(super) fn holds_a_line(path: &Path, lines: &[String]) -> Result<bool, OutputError> {
    let bytes = read_if_there(path)?.unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes);
    Ok(text.lines().any(|line| lines.iter().any(|wanted| wanted == line.trim_end())))
}

fn read_if_there(path: &Path) -> Result<Option<Vec<u8>>, OutputError> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => Ok(None),
        Err(source) => Err(OutputError::Io { path: path.to_owned(), source }),
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
    let read = |(relative, path): (String, PathBuf)| {
        Ok(RenderedFile { path: relative, bytes: fs::read(&path).map_err(at(&path))? })
    };
    paths_below(folder)?.into_iter().map(read).collect()
}

/// The files of a folder by their path within it, in order; none if it isn't there.
///
/// # Errors
/// If it can't be read, or a link stands in it: what it leads to would be copied to where it may not be read.
pub(super) fn paths_below(folder: &Path) -> Result<Vec<(String, PathBuf)>, OutputError> {
    let mut files = Vec::new();
    let mut waiting = if folder.exists() { vec![(folder.to_owned(), String::new())] } else { Vec::new() };
    while let Some((inside, prefix)) = waiting.pop() {
        for path in sorted_entries(&inside)? {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let relative = format!("{prefix}{name}");
            if path.is_symlink() {
                return Err(OutputError::Link(path));
            }
            if path.is_dir() {
                waiting.push((path, format!("{relative}/")));
            } else {
                files.push((relative, path));
            }
        }
    }
    files.sort();
    Ok(files)
}

pub(super) fn is_empty(folder: &Path) -> Result<bool, OutputError> {
    Ok(sorted_entries(folder)?.is_empty())
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
