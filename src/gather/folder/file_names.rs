//! The names of the files of a folder: as they are called, and as they are stored.

use std::collections::{BTreeMap, BTreeSet};

use crate::text::composed;

/// The names of a folder's files, relative to it and separated by `/`.
#[derive(Debug, Clone)]
pub(super) struct FileNames {
    /// Sorted, their letters composed, but where another file is called so.
    called: Vec<String>,
    /// How those are stored whose letters are not.
    stored: BTreeMap<String, String>,
}

impl FileNames {
    /// The names of files that are stored so.
    pub(super) fn of(names: BTreeSet<String>) -> Self {
        let mut called = names.clone();
        let mut stored = BTreeMap::new();
        for name in names {
            let composed = composed(&name);
            if composed != name && called.insert(composed.clone().into_owned()) {
                called.remove(&name);
                stored.insert(composed.into_owned(), name.clone());
            }
        }
        Self { called: called.into_iter().collect(), stored }
    }

    /// The names, sorted, their letters composed.
    pub(super) fn called(&self) -> &[String] {
        &self.called
    }

    /// Whether a file is called so.
    pub(super) fn hold(&self, file: &str) -> bool {
        self.called.binary_search_by(|known| known.as_str().cmp(file)).is_ok()
    }

    /// How the name of a file is stored.
    pub(super) fn stored<'n>(&'n self, file: &'n str) -> &'n str {
        self.stored.get(file).map_or(file, String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_called_by_its_name_with_composed_letters_and_two_that_look_alike_are_two() {
        let (composed, decomposed) = ("Per\u{fa}.csv", "Peru\u{301}.csv");
        let one = FileNames::of([decomposed.to_owned()].into());
        assert_eq!((one.called(), one.stored(composed)), ([composed.to_owned()].as_slice(), decomposed));
        let two = FileNames::of([decomposed.to_owned(), composed.to_owned()].into());
        assert_eq!((two.called().len(), two.stored(composed), two.stored(decomposed)), (2, composed, decomposed));
        assert!(two.hold(decomposed) && !one.hold(decomposed));
    }
}
