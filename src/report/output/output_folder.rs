//! The only place that writes files: a report's folder is swapped in whole, so that a reader sees the old or the new.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use tempfile::TempDir;

use super::existing::{
    at, is_ours, listed, read_folder, refuse_what_is_no_folder, resolved, sorted_entries, strangers,
};
use super::output_error::{OutputError, check_files, check_path};
use crate::report::RenderedFile;

/// What to do with a folder that holds something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Existing {
    /// Leave it alone and say so.
    Refuse,
    /// Overwrite files of the same name; leave the others.
    Overwrite,
}

/// What a publication did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Published {
    /// The folder is new or has changed.
    Written,
    /// The folder already held the same bytes.
    Unchanged,
}

/// Who may read what is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Readers {
    Everybody,
    Owner,
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
/// The folder that is never sent on.
pub const CONFIDENTIAL: &str = "confidential";
const LOCK: &str = ".lock";

/// Whether a report's folder was published before.
#[must_use]
pub fn is_published(reports: &Path, folder: &str) -> bool {
    reports.join(folder).is_dir()
}

/// Refuses what a run may not do, before anything is written: reports in, on or above the input, inside a report or
/// another reports folder, and folders that hold what plenaria didn't write. `folders` are those that will be published.
///
/// # Errors
/// What is refused, with the way out; or the file system refuses to be looked at.
pub fn check_destination(reports: &Path, input: &Path, folders: &[String]) -> Result<(), OutputError> {
    let (reports_at, input_at) = (resolved(reports)?, resolved(input)?);
    if reports_at.starts_with(&input_at) || input_at.starts_with(&reports_at) {
        return Err(OutputError::BesideInput { reports: reports.to_owned(), input: input.to_owned() });
    }
    refuse_inside_reports(&reports_at)?;
    for folder in folders {
        check_path(folder)?;
        let target = reports.join(folder);
        for part in target.ancestors().take_while(|part| *part != reports) {
            refuse_what_is_no_folder(part)?;
        }
        if !is_ours(&target)? {
            return Err(OutputError::ForeignFolder(target));
        }
    }
    Ok(())
}

/// A reports folder lies neither in a report that may be sent on nor in another reports folder.
fn refuse_inside_reports(reports_at: &Path) -> Result<(), OutputError> {
    for above in reports_at.ancestors() {
        let is_report = listed(above)?.is_some();
        let is_reports_folder = above != reports_at && above.join(LOCK).is_file() && above.join(CONFIDENTIAL).is_dir();
        if is_report || is_reports_folder {
            return Err(OutputError::InsideReport(above.to_owned()));
        }
    }
    Ok(())
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
    if folder.split('/').any(|part| part == CONFIDENTIAL) {
        return Err(OutputError::UnsafePath(folder.to_owned()));
    }
    if let Some(file) = files.iter().find(|file| file.path.split('/').any(|part| part == CONFIDENTIAL)) {
        return Err(OutputError::UnsafePath(file.path.clone()));
    }
    replace(reports, folder, files, Readers::Everybody, Swap::BEST)
}

/// Writes `confidential/`, readable by its owner only. Files that stand there and aren't written anew are kept.
///
/// # Errors
/// If the folder would lie inside a report, a path is unsafe, or the file system refuses.
pub fn publish_confidential(reports: &Path, files: &[RenderedFile]) -> Result<Published, OutputError> {
    refuse_inside_reports(&resolved(reports)?)?;
    let mut files = files.to_vec();
    files.push(RenderedFile { path: ".gitignore".to_owned(), bytes: b"*\n".to_vec() });
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

/// Writes files into a folder of the user's choice, as `simulate` and `schema` do.
///
/// # Errors
/// If the folder holds something and may not be overwritten, a path is unsafe, or the file system refuses.
pub fn write_into(folder: &Path, files: &[RenderedFile], existing: Existing) -> Result<(), OutputError> {
    check_files(files)?;
    if folder.exists() {
        refuse_what_is_no_folder(folder)?;
        let mut entries = fs::read_dir(folder).map_err(at(folder))?;
        if existing == Existing::Refuse && entries.next().is_some() {
            return Err(OutputError::NotEmpty(folder.to_owned()));
        }
    }
    write_files(folder, files, Readers::Everybody)
}

/// Writes one file of the user's choice. Folders are not made.
///
/// # Errors
/// If it is there and may not be overwritten, a link stands there, or the file system refuses.
pub fn write_file(path: &Path, bytes: &[u8], existing: Existing) -> Result<(), OutputError> {
    if path.is_symlink() {
        return Err(OutputError::Link(path.to_owned()));
    }
    if existing == Existing::Refuse && path.exists() {
        return Err(OutputError::FileExists(path.to_owned()));
    }
    fs::write(path, bytes).map_err(at(path))
}

/// Writes files beside those that a folder holds already, as `init` does.
///
/// # Errors
/// If one of them is there and may not be overwritten, a path is unsafe, or the file system refuses.
pub fn write_beside(folder: &Path, files: &[RenderedFile], existing: Existing) -> Result<(), OutputError> {
    check_files(files)?;
    refuse_what_is_no_folder(folder)?;
    let there = files.iter().map(|file| folder.join(&file.path)).find(|path| path.exists());
    match there.filter(|_| existing == Existing::Refuse) {
        Some(path) => Err(OutputError::FileExists(path)),
        None => write_files(folder, files, Readers::Everybody),
    }
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
    let lock = File::create(&lock_path).map_err(at(&lock_path))?;
    lock.lock().map_err(at(&lock_path))?;
    recover(reports)?;
    let target = reports.join(folder);
    for part in target.ancestors().take_while(|part| *part != reports) {
        refuse_what_is_no_folder(part)?;
    }
    let kept = match readers {
        Readers::Everybody => strangers(&target, files)?,
        Readers::Owner => not_written_anew(&target, files)?,
    };
    let files: Vec<RenderedFile> = files.iter().cloned().chain(kept).collect();
    if readers == Readers::Everybody && holds_exactly(&target, &files)? {
        return Ok(Published::Unchanged);
    }
    let staging = stage(reports, &files, readers)?;
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
            let target = reports.join(folder.replace('+', "/"));
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

fn write_files(folder: &Path, files: &[RenderedFile], readers: Readers) -> Result<(), OutputError> {
    create_folder(folder, readers)?;
    let mut folders = vec![folder.to_owned()];
    let mut written = Vec::with_capacity(files.len());
    for file in files {
        let path = folder.join(&file.path);
        for above in path.ancestors().skip(1).take_while(|above| *above != folder) {
            if !folders.iter().any(|known| known == above) {
                folders.push(above.to_owned());
            }
        }
        if let Some(parent) = path.parent() {
            create_folder(parent, readers)?;
        }
        if path.is_symlink() {
            return Err(OutputError::Link(path));
        }
        let mut open = create_file(&path, readers).map_err(at(&path))?;
        open.write_all(&file.bytes).map_err(at(&path))?;
        written.push(open);
    }
    sync_files(&written).map_err(at(folder))?;
    folders.iter().try_for_each(|folder| sync_folder(folder))
}

/// Makes contents survive a loss of power. Disks take many files at once far faster than one after the other.
fn sync_files(files: &[File]) -> io::Result<()> {
    const AT_ONCE: usize = 8;
    let share = files.len().div_ceil(AT_ONCE).max(1);
    std::thread::scope(|scope| {
        let sync = |some: &'_ [File]| some.iter().try_for_each(File::sync_all);
        let threads: Vec<_> = files.chunks(share).map(|some| scope.spawn(move || sync(some))).collect();
        let stopped = |_| io::Error::other("a thread that saves files stopped");
        threads.into_iter().try_for_each(|thread| thread.join().map_err(stopped)?)
    })
}

fn create_folder(folder: &Path, readers: Readers) -> Result<(), OutputError> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    if readers == Readers::Owner {
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    }
    builder.create(folder).map_err(at(folder))
}

fn create_file(path: &Path, readers: Readers) -> io::Result<File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    if readers == Readers::Owner {
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    }
    options.open(path)
}

/// Makes names in a folder survive a loss of power, where folders can be opened.
fn sync_folder(folder: &Path) -> Result<(), OutputError> {
    if cfg!(unix) {
        File::open(folder).and_then(|open| open.sync_all()).map_err(at(folder))?;
    }
    Ok(())
}

fn holds_exactly(folder: &Path, files: &[RenderedFile]) -> Result<bool, OutputError> {
    if !folder.exists() {
        return Ok(false);
    }
    let present = read_folder(folder)?;
    Ok(present.len() == files.len() && files.iter().all(|file| present.contains(file)))
}

/// The files of a folder that aren't written anew.
fn not_written_anew(folder: &Path, files: &[RenderedFile]) -> Result<Vec<RenderedFile>, OutputError> {
    let mut kept = if folder.exists() { read_folder(folder)? } else { Vec::new() };
    kept.retain(|old| !files.iter().any(|new| new.path == old.path));
    Ok(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

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
        write_into(&at(".plenaria-staging-x"), &[file("half.txt", "")], Existing::Refuse).unwrap();
        write_into(&at(".plenaria-old-secretariat+C1P1"), &[file("a.txt", "old")], Existing::Refuse).unwrap();
        fs::create_dir(at("secretariat")).unwrap();
        publish_files(reports.path(), "C2P1", &[file("a.txt", "new")]).unwrap();
        assert!(!at(".plenaria-staging-x").exists());
        assert_eq!(read_folder(&at("secretariat/C1P1")).unwrap(), [file("a.txt", "old")]);
    }
}
