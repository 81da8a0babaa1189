//! Publishes reports: a folder is swapped in whole, so that a reader sees the old or the new.

use std::fs::{self, File};
use std::io;
use std::path::Path;

use tempfile::TempDir;

use super::destination::{CONFIDENTIAL, LOCK, refuse_inside_reports, refuse_links};
use super::existing::{GITIGNORE, MANIFEST, at, kept, listed, read_folder, resolved, sorted_entries, strangers};
use super::output_error::{OutputError, check_files, check_path};
use super::writing::{Readers, carry_over, sync_folder, write_files};
use crate::report::RenderedFile;

/// What a publication did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Published {
    /// The folder is new or has changed.
    Written,
    /// The folder already held the same bytes.
    Unchanged,
}

/// How two folders change places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Swap {
    /// In one step, where the system can.
    Exchange,
    /// The old one is renamed away, then the new one in; [`recover`] mends an interruption.
    RenameAway,
}

impl Swap {
    const BEST: Self = if cfg!(target_os = "linux") { Self::Exchange } else { Self::RenameAway };
}

const STAGING: &str = ".plenaria-staging-";
const OLD: &str = ".plenaria-old-";

/// Whether a report's folder was published before.
#[must_use]
pub fn is_published(reports: &Path, folder: &str) -> bool {
    reports.join(folder).is_dir()
}

/// Writes a report's folder, such as `C3P1` or `secretariat/C3P1`, whole: whatever ends the process, a reader sees the
/// old folder or the new one. Only files that the old folder's manifest lists are replaced or removed; what a person put
/// there stays.
///
/// # Errors
/// If a path is unsafe, a link stands in the way, the folder isn't ours or holds a person's file where one is to be
/// written, or the file system refuses.
pub(in crate::report) fn publish_files(
    reports: &Path,
    folder: &str,
    files: &[RenderedFile],
) -> Result<Published, OutputError> {
    check_path(folder)?;
    let is_confidential = |path: &&str| path.split('/').any(|part| part.eq_ignore_ascii_case(CONFIDENTIAL));
    if let Some(path) = files.iter().map(|file| file.path.as_str()).chain([folder]).find(is_confidential) {
        return Err(OutputError::UnsafePath(path.to_owned()));
    }
    replace(reports, folder, files, Readers::Everybody, Swap::BEST)
}

/// Writes `confidential/`, readable by its owner only. Files that stand there and aren't written anew are kept.
///
/// # Errors
/// If the folder would lie inside a report, a path is unsafe, or the file system refuses.
pub fn publish_confidential(reports: &Path, files: &[RenderedFile]) -> Result<Published, OutputError> {
    refuse_inside_reports(&resolved(reports)?)?;
    // The first that is staged: what a killed run leaves is ignored as well.
    let ignored = RenderedFile { path: GITIGNORE.to_owned(), bytes: b"*\n".to_vec() };
    let files: Vec<RenderedFile> = [ignored].into_iter().chain(files.iter().cloned()).collect();
    replace(reports, CONFIDENTIAL, &files, Readers::Owner, Swap::BEST)
}

/// The file of this name in `confidential/`, as an earlier run or a person left it; none if there is none.
///
/// # Errors
/// If it is there and can't be read.
pub fn read_confidential(reports: &Path, name: &str) -> Result<Option<Vec<u8>>, OutputError> {
    check_path(name)?;
    let path = reports.join(CONFIDENTIAL).join(name);
    match fs::read(&path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(source) => Err(OutputError::Io { path, source }),
    }
}

/// The files of `confidential/` that an earlier run wrote, in the order of their paths.
///
/// # Errors
/// If one can't be read, or a link stands among them.
pub fn earlier_confidential(reports: &Path) -> Result<Vec<RenderedFile>, OutputError> {
    let folder = reports.join(CONFIDENTIAL);
    let Some(listed) = listed(&folder, MANIFEST)? else { return Ok(Vec::new()) };
    let mut files = read_folder(&folder)?;
    files.retain(|file| listed.contains(&file.path));
    Ok(files)
}

fn replace(
    reports: &Path,
    folder: &str,
    files: &[RenderedFile],
    readers: Readers,
    swap: Swap,
) -> Result<Published, OutputError> {
    check_files(files)?;
    fs::create_dir_all(reports).map_err(at(reports))?;
    let lock_path = reports.join(LOCK);
    if lock_path.is_symlink() {
        return Err(OutputError::Link(lock_path));
    }
    let lock = File::options().create(true).append(true).open(&lock_path).map_err(at(&lock_path))?;
    lock.lock().map_err(at(&lock_path))?;
    recover(reports)?;
    let target = reports.join(folder);
    refuse_links(reports, &target)?;
    let staging = match readers {
        Readers::Everybody => {
            let theirs = strangers(&target, files)?;
            if holds_exactly(&target, &[files, &theirs].concat())? {
                return Ok(Published::Unchanged);
            }
            let staging = stage(reports, files, readers)?;
            carry_over(&target, staging.path(), &theirs)?;
            staging
        }
        Readers::Owner => stage(reports, &[files, &kept(&target, files)?].concat(), readers)?,
    };
    if let Some(parent) = target.parent() {
        fs::create_dir_all(parent).map_err(at(parent))?;
    }
    swap_in(reports, folder, staging, swap)?;
    sync_folder(target.parent().unwrap_or(reports))?;
    Ok(Published::Written)
}

/// Clears what a killed run left: its staging folders, and an old folder that it had renamed away. The lock is held.
fn recover(reports: &Path) -> Result<(), OutputError> {
    for entry in sorted_entries(reports)? {
        let Some(name) = entry.file_name().and_then(|name| name.to_str()) else { continue };
        if name.starts_with(STAGING) {
            fs::remove_dir_all(&entry).map_err(at(&entry))?;
        } else if let Some(folder) = name.strip_prefix(OLD) {
            let folder = folder.replace('+', "/");
            if check_path(&folder).is_err() {
                continue;
            }
            let target = reports.join(folder);
            if target.exists() {
                fs::remove_dir_all(&entry).map_err(at(&entry))?;
            } else {
                fs::rename(&entry, &target).map_err(at(&target))?;
            }
        }
    }
    Ok(())
}

fn stage(reports: &Path, files: &[RenderedFile], readers: Readers) -> Result<TempDir, OutputError> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(STAGING);
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(match readers {
        Readers::Everybody => 0o777,
        Readers::Owner => 0o700,
    }));
    let staging = builder.tempdir_in(reports).map_err(at(reports))?;
    write_files(staging.path(), files, readers)?;
    Ok(staging)
}

/// Puts the staged folder in the old one's place; what was there is removed afterwards.
fn swap_in(reports: &Path, folder: &str, staging: TempDir, swap: Swap) -> Result<(), OutputError> {
    let target = reports.join(folder);
    if !target.exists() {
        return fs::rename(staging.keep(), &target).map_err(at(&target));
    }
    if swap == Swap::Exchange && exchange(staging.path(), &target) {
        return staging.close().map_err(at(&target));
    }
    let old = reports.join(format!("{OLD}{}", folder.replace('/', "+")));
    fs::rename(&target, &old).map_err(at(&old))?;
    fs::rename(staging.keep(), &target).map_err(at(&target))?;
    fs::remove_dir_all(&old).map_err(at(&old))
}

/// Lets two folders change places in one step; whether it could be done.
#[cfg(target_os = "linux")]
fn exchange(one: &Path, other: &Path) -> bool {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE).is_ok()
}

/// Lets two folders change places in one step; whether it could be done.
#[cfg(not(target_os = "linux"))]
fn exchange(_one: &Path, _other: &Path) -> bool {
    false
}

fn holds_exactly(folder: &Path, files: &[RenderedFile]) -> Result<bool, OutputError> {
    if !folder.exists() {
        return Ok(false);
    }
    let present = read_folder(folder)?;
    Ok(present.len() == files.len() && files.iter().all(|file| present.contains(file)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{Existing, write_into};

    fn file(path: &str, text: &str) -> RenderedFile {
        RenderedFile { path: path.to_owned(), bytes: text.as_bytes().to_vec() }
    }

    #[test]
    fn a_folder_is_replaced_whole_in_both_ways() {
        for swap in [Swap::Exchange, Swap::RenameAway] {
            let reports = tempfile::tempdir().unwrap();
            let write = |files: &[RenderedFile]| replace(reports.path(), "C1P1", files, Readers::Everybody, swap);
            let listed = r#"{"tool": "plenaria", "outputs": [{"path": "a.txt"}, {"path": "charts/es/b.txt"}]}"#;
            let manifest = file("manifest.json", listed);
            write(&[file("a.txt", "old"), file("charts/es/b.txt", "old"), manifest.clone()]).unwrap();
            let new = [file("a.txt", "new"), manifest];
            assert_eq!(write(&new).unwrap(), Published::Written);
            assert_eq!(write(&new).unwrap(), Published::Unchanged);
            assert_eq!(read_folder(&reports.path().join("C1P1")).unwrap(), new);
            let left: Vec<_> = sorted_entries(reports.path()).unwrap();
            assert_eq!(left, [reports.path().join(".lock"), reports.path().join("C1P1")]);
        }
    }

    #[test]
    fn what_a_killed_run_left_is_mended_at_the_next_start() {
        let reports = tempfile::tempdir().unwrap();
        let at = |path: &str| reports.path().join(path);
        write_into(&at(".plenaria-staging-x"), &[file("half.txt", "")], &Existing::Refuse).unwrap();
        write_into(&at(".plenaria-old-secretariat+C1P1"), &[file("a.txt", "old")], &Existing::Refuse).unwrap();
        fs::create_dir(at("secretariat")).unwrap();
        publish_files(reports.path(), "C2P1", &[file("a.txt", "new")]).unwrap();
        assert!(!at(".plenaria-staging-x").exists());
        assert_eq!(read_folder(&at("secretariat/C1P1")).unwrap(), [file("a.txt", "old")]);
    }
}
