//! Files and folders as they reach the disk: with the modes of those who may read them, and so that they survive a loss of
//! power.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use super::existing::at;
use super::output_error::OutputError;
use crate::report::RenderedFile;

/// Who may read what is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Readers {
    Everybody,
    Owner,
}

/// Writes one file; its folder is there.
pub(super) fn write_one(path: &Path, bytes: &[u8]) -> Result<(), OutputError> {
    fs::write(path, bytes).map_err(at(path))
}

/// Writes files below a folder, which is made if it isn't there, and makes them survive a loss of power.
pub(super) fn write_files(folder: &Path, files: &[RenderedFile], readers: Readers) -> Result<(), OutputError> {
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

/// Takes a person's files over from one folder to another as they are, with their modes and times.
pub(super) fn carry_over(from: &Path, to: &Path, files: &[RenderedFile]) -> Result<(), OutputError> {
    for file in files {
        let (old, new) = (from.join(&file.path), to.join(&file.path));
        if let Some(parent) = new.parent() {
            create_folder(parent, Readers::Everybody)?;
        }
        // Not every file system knows a second name of a file.
        if fs::hard_link(&old, &new).is_err() {
            fs::copy(&old, &new).map_err(at(&old))?;
        }
    }
    Ok(())
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
pub(super) fn sync_folder(folder: &Path) -> Result<(), OutputError> {
    if cfg!(unix) {
        File::open(folder).and_then(|open| open.sync_all()).map_err(at(folder))?;
    }
    Ok(())
}
