//! The input folder: the only place where files are read.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::file_names::FileNames;
use super::in_memory::InMemory;
use super::input_error::InputError;
use crate::gather::blocks::settings::Blocks;
use crate::survey::{FilePattern, Issue, IssueCode, Place, Said, Severity};

/// A folder of declarations and deliveries: on disk, or in memory for tests.
#[derive(Debug, Clone)]
pub struct InputFolder {
    source: Storage,
    files: FileNames,
    issues: Vec<Issue>,
    not_deliveries: Vec<FilePattern>,
    blocks: Blocks,
}

#[derive(Debug, Clone)]
enum Storage {
    Disk(PathBuf),
    Memory(Arc<BTreeMap<String, Vec<u8>>>),
}

/// A file that can be opened again and again.
#[derive(Debug, Clone)]
pub(in crate::gather) enum ReopenableFile {
    /// On disk.
    Disk(PathBuf),
    /// In memory, under this name.
    Memory(Arc<BTreeMap<String, Vec<u8>>>, String),
}

impl ReopenableFile {
    /// Opens it at its first byte. Files are read, not mapped: what was read of a map stays in memory.
    pub(in crate::gather) fn open(&self) -> io::Result<Box<dyn Read + Send>> {
        match self {
            Self::Disk(path) => Ok(Box::new(fs::File::open(path)?)),
            Self::Memory(files, file) => Ok(Box::new(InMemory::new(Arc::clone(files), file.clone()))),
        }
    }

    /// All its bytes.
    pub(in crate::gather) fn whole(&self) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.open()?.read_to_end(&mut bytes)?;
        Ok(bytes)
    }
}

/// A file that is larger than is read at once.
#[derive(Debug)]
pub(in crate::gather) struct LargeFile {
    /// It, to be opened later.
    pub(in crate::gather) file: ReopenableFile,
    /// Its bytes.
    pub(in crate::gather) size: u64,
    /// Whether another has as many.
    pub(in crate::gather) has_twin: bool,
}

impl InputFolder {
    /// Lists a folder and the folders in it. Hidden files are passed over, links are never followed.
    ///
    /// # Errors
    ///
    /// If the folder doesn't exist, can't be read or is empty. What is wrong further down is an issue.
    pub fn open(folder: &Path) -> Result<Self, InputError> {
        if !folder.exists() {
            return Err(InputError::NoFolder(folder.to_owned()));
        }
        if !folder.is_dir() {
            return Err(InputError::NotAFolder(folder.to_owned()));
        }
        let entries = fs::read_dir(folder).map_err(|source| unreadable(folder, source))?;
        let mut listing = FolderListing::default();
        listing.add_entries(entries, "");
        if listing.files.is_empty() && listing.issues.iter().all(|issue| issue.severity == Severity::Note) {
            return Err(InputError::EmptyFolder(folder.to_owned()));
        }
        listing.issues.sort();
        Ok(Self { issues: listing.issues, ..Self::of(Storage::Disk(folder.to_owned()), listing.files) })
    }

    /// The named files and all files of the named folders, relative to `root` if they all lie within it, or else to the
    /// folder that holds them all.
    ///
    /// # Errors
    ///
    /// If one of them doesn't exist or can't be read, or no file is found.
    pub fn of_named(named: &[PathBuf], root: &Path) -> Result<Self, InputError> {
        let mut found: BTreeSet<PathBuf> = BTreeSet::new();
        for path in named {
            let whole = fs::canonicalize(path).map_err(|source| unreadable(path, source))?;
            if whole.is_dir() {
                let inside = Self::open(&whole)?;
                found.extend(inside.files().iter().map(|file| whole.join(inside.files.stored(file))));
            } else {
                found.insert(whole);
            }
        }
        let holding = |path: &PathBuf| path.parent().map(Path::to_owned).unwrap_or_default();
        let mut base = fs::canonicalize(root).unwrap_or_default();
        if !root.is_dir() || !found.iter().all(|path| path.starts_with(&base)) {
            base = found.first().map(holding).ok_or_else(|| InputError::EmptyFolder(root.to_owned()))?;
            while !found.iter().all(|path| path.starts_with(&base)) {
                base = holding(&base);
            }
        }
        let relative = |path: &PathBuf| {
            let inside = path.strip_prefix(&base).ok()?;
            let parts: Option<Vec<&str>> = inside.iter().map(|part| part.to_str()).collect();
            parts.map(|parts| parts.join("/"))
        };
        let files: BTreeSet<String> = found.iter().filter_map(relative).collect();
        Ok(Self::of(Storage::Disk(base), files))
    }

    /// The folder on disk; none in memory.
    #[must_use]
    pub fn root(&self) -> Option<&Path> {
        match &self.source {
            Storage::Disk(folder) => Some(folder),
            Storage::Memory(_) => None,
        }
    }

    /// A folder in memory: bytes by path, relative and separated by `/`.
    #[must_use]
    pub fn from_files(files: BTreeMap<String, Vec<u8>>) -> Self {
        let names = files.keys().cloned().collect();
        Self::of(Storage::Memory(Arc::new(files)), names)
    }

    fn of(source: Storage, names: BTreeSet<String>) -> Self {
        let files = FileNames::of(names);
        Self { source, files, issues: Vec::new(), not_deliveries: Vec::new(), blocks: Blocks::default() }
    }

    /// The same folder, its large files read in other blocks.
    #[must_use]
    pub fn in_blocks(self, blocks: Blocks) -> Self {
        Self { blocks, ..self }
    }

    /// The same folder, in which files that fit these patterns are no deliveries.
    #[must_use]
    pub fn without_deliveries(self, patterns: &[FilePattern]) -> Self {
        Self { not_deliveries: patterns.to_vec(), ..self }
    }

    /// Whether a file is declared to be no delivery.
    pub(in crate::gather) fn is_no_delivery(&self, file: &str) -> bool {
        self.not_deliveries.iter().any(|pattern| pattern.captures(file).is_some())
    }

    /// How its large files are read.
    pub(in crate::gather) fn blocks(&self) -> Blocks {
        self.blocks
    }

    /// One of its files; none if it is so small that it is to be read at once.
    pub(in crate::gather) fn large(&self, file: &str) -> Option<LargeFile> {
        let opened = match &self.source {
            Storage::Disk(folder) => ReopenableFile::Disk(folder.join(self.files.stored(file))),
            Storage::Memory(files) => ReopenableFile::Memory(Arc::clone(files), self.files.stored(file).to_owned()),
        };
        let size = self.size(file).filter(|size| *size > self.blocks.from && self.contains(file))?;
        let has_twin = self.files().iter().any(|other| other != file && self.size(other) == Some(size));
        Some(LargeFile { file: opened, size, has_twin })
    }

    fn size(&self, file: &str) -> Option<u64> {
        let stored = self.files.stored(file);
        match &self.source {
            Storage::Disk(folder) => Some(fs::symlink_metadata(folder.join(stored)).ok()?.len()),
            Storage::Memory(files) => u64::try_from(files.get(stored)?.len()).ok(),
        }
    }

    /// Its files, relative to it, separated by `/`, sorted, their letters composed.
    #[must_use]
    pub fn files(&self) -> &[String] {
        self.files.called()
    }

    /// Whether it holds a file.
    #[must_use]
    pub fn contains(&self, file: &str) -> bool {
        self.files.hold(file)
    }

    /// Links that were not followed, entries that can't be listed, and hidden ones, which are passed over.
    #[must_use]
    pub fn issues(&self) -> &[Issue] {
        &self.issues
    }

    /// The bytes of one of its files.
    ///
    /// # Errors
    ///
    /// If it isn't one of [`InputFolder::files`] or the operating system refuses.
    pub fn read(&self, file: &str) -> Result<Vec<u8>, InputError> {
        if !self.contains(file) {
            return Err(InputError::NoFile(file.to_owned()));
        }
        let stored = self.files.stored(file);
        match &self.source {
            Storage::Disk(folder) => read_file(&folder.join(stored)),
            Storage::Memory(files) => files.get(stored).cloned().ok_or_else(|| InputError::NoFile(file.to_owned())),
        }
    }

    /// The text of one of its files, without a byte order mark: for declarations.
    ///
    /// # Errors
    ///
    /// As [`InputFolder::read`], and if it isn't UTF-8.
    pub fn read_text(&self, file: &str) -> Result<String, InputError> {
        let text = String::from_utf8(self.read(file)?).map_err(|error| InputError::NotUtf8 {
            path: file.to_owned(),
            byte: error.utf8_error().valid_up_to() + 1,
        })?;
        Ok(text.strip_prefix('\u{feff}').map_or_else(|| text.clone(), str::to_owned))
    }
}

/// The bytes of a file that lies outside an input folder.
///
/// # Errors
///
/// If the operating system refuses.
pub fn read_file(path: &Path) -> Result<Vec<u8>, InputError> {
    fs::read(path).map_err(|source| unreadable(path, source))
}

fn unreadable(path: &Path, source: io::Error) -> InputError {
    InputError::Unreadable { path: path.to_owned(), source }
}

/// Folders within folders that are looked into: a delivery lies two or three deep, and each level keeps a folder open.
const DEEPEST_FOLDER: usize = 32;

/// What a walk through the folders found.
#[derive(Default)]
struct FolderListing {
    files: BTreeSet<String>,
    issues: Vec<Issue>,
}

impl FolderListing {
    fn add_entries(&mut self, entries: fs::ReadDir, prefix: &str) {
        for entry in entries {
            match entry {
                Ok(entry) => self.add_entry(&entry, prefix),
                Err(error) => self.unreadable(prefix, because(&error)),
            }
        }
    }

    fn add_entry(&mut self, entry: &fs::DirEntry, prefix: &str) {
        let name = entry.file_name();
        let shown = name.to_string_lossy();
        let path = format!("{prefix}{shown}");
        if is_hidden(&shown) {
            let note = Issue::new(Severity::Note, IssueCode::HiddenFile, Place::file(&path), Said::new("done-hidden"));
            self.issues.push(note);
            return;
        }
        match entry.file_type() {
            Err(error) => self.unreadable(&path, because(&error)),
            Ok(_) if name.to_str().is_none() => self.unreadable(&path, Said::new("done-name-not-utf8")),
            Ok(kind) if kind.is_symlink() => self.issues.push(Issue {
                expected: Some(Said::new("expected-inside-folder")),
                ..Issue::new(Severity::Error, IssueCode::OutsideFolder, Place::file(&path), Said::new("done-link"))
            }),
            Ok(kind) if kind.is_dir() && path.matches('/').count() == DEEPEST_FOLDER => {
                self.unreadable(&path, Said::new("done-too-deep"));
            }
            Ok(kind) if kind.is_dir() => match fs::read_dir(entry.path()) {
                Ok(entries) => self.add_entries(entries, &format!("{path}/")),
                Err(error) => self.unreadable(&path, because(&error)),
            },
            Ok(kind) if kind.is_file() => {
                self.files.insert(path);
            }
            Ok(_) => self.unreadable(&path, Said::new("done-no-file-nor-folder")),
        }
    }

    fn unreadable(&mut self, path: &str, done: Said) {
        let place = Place::file(path.trim_end_matches('/'));
        self.issues.push(Issue::new(Severity::Error, IssueCode::UnreadableFile, place, done));
    }
}

/// What the system says of a file that it doesn't give.
fn because(error: &std::io::Error) -> Said {
    Said::new("done-unreadable-file").with("why", error.to_string())
}

/// Files that systems and office programs leave behind.
fn is_hidden(name: &str) -> bool {
    name.starts_with('.') || name.starts_with("~$") || ["Thumbs.db", "desktop.ini"].contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder_with(files: &[&str]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for file in files {
            let path = folder.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, format!("\u{feff}{file}")).unwrap();
        }
        folder
    }

    #[test]
    fn files_are_listed_by_name_without_hidden_ones() {
        let folder = folder_with(&["b.csv", "a/z.csv", "a.csv", ".git/config", "a/~$z.xlsx", "a/.~lock"]);
        let input = InputFolder::open(folder.path()).unwrap();
        assert_eq!(input.files(), ["a.csv", "a/z.csv", "b.csv"]);
        let passed_over: Vec<_> = input.issues().iter().map(|issue| (issue.severity, issue.code)).collect();
        assert_eq!(passed_over, [(Severity::Note, IssueCode::HiddenFile); 3]);
        assert_eq!(input.read_text("a/z.csv").unwrap(), "a/z.csv");
        assert!(input.contains("b.csv") && !input.contains(".git/config"));
        assert!(matches!(input.read("../b.csv"), Err(InputError::NoFile(_))));
    }

    #[test]
    fn a_file_is_read_by_its_name_with_composed_letters() {
        let input = InputFolder::from_files([("Peru\u{301}.csv".to_owned(), b"d".to_vec())].into());
        assert_eq!(input.read("Per\u{fa}.csv").unwrap(), b"d");
    }

    #[cfg(unix)]
    #[test]
    fn links_are_not_followed_even_within_the_folder() {
        let folder = folder_with(&["a.csv"]);
        let outside = folder_with(&["secret/secret.csv"]);
        std::os::unix::fs::symlink(outside.path().join("secret"), folder.path().join("deliveries")).unwrap();
        std::os::unix::fs::symlink(folder.path().join("a.csv"), folder.path().join("b.csv")).unwrap();
        let input = InputFolder::open(folder.path()).unwrap();
        assert_eq!(input.files(), ["a.csv"]);
        let found: Vec<_> = input.issues().iter().map(|issue| (issue.code, issue.place.file.as_str())).collect();
        assert_eq!(found, [(IssueCode::OutsideFolder, "b.csv"), (IssueCode::OutsideFolder, "deliveries")]);
        assert!(input.read("b.csv").is_err());
    }

    #[test]
    fn a_folder_that_is_no_input_says_what_to_do() {
        let empty = folder_with(&[]);
        let cases = [
            (InputFolder::open(&empty.path().join("inptu")), "doesn't exist"),
            (InputFolder::open(empty.path()), "is empty"),
        ];
        for (opened, reason) in cases {
            let message = opened.unwrap_err().to_string();
            assert!(message.contains(reason) && message.contains("plenaria simulate"), "{message}");
        }
        let file = folder_with(&["input"]);
        assert!(matches!(InputFolder::open(&file.path().join("input")), Err(InputError::NotAFolder(_))));
        assert!(matches!(read_file(&file.path().join("none")), Err(InputError::Unreadable { .. })));
    }

    #[test]
    fn a_declaration_that_is_not_utf_8_is_refused_with_the_place() {
        let input = InputFolder::from_files([("rules.toml".to_owned(), b"a = '\xe9'".to_vec())].into());
        assert!(matches!(input.read_text("rules.toml"), Err(InputError::NotUtf8 { byte: 6, .. })));
    }
}
