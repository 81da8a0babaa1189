//! What the example is called and where it was held, and the titles of its modules.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::survey::Translated;
use crate::text::data_file;

/// The example's texts.
pub(super) static TEXTS: LazyLock<Texts> = LazyLock::new(|| data_file(include_str!("texts.toml")));

/// The texts of the example that nothing is planted in.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Texts {
    /// The programme's name.
    pub(super) name: Translated,
    /// What the README says is public and what is invented, a paragraph each.
    pub(super) origin: Vec<String>,
    /// Where the seminars are held.
    pub(super) place: Places,
    /// The modules, in the order of the curriculum.
    pub(super) module: Vec<TitledModule>,
}

/// Where the seminars are held.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Places {
    pub(super) oswiecim: Translated,
    pub(super) buenos_aires: Translated,
    pub(super) santiago: Translated,
}

/// A module with its title.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TitledModule {
    pub(super) id: String,
    pub(super) part: u8,
    pub(super) title: Translated,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_has_ten_modules_and_eight() {
        let of = |part| TEXTS.module.iter().filter(|module| module.part == part).count();
        assert_eq!((of(1), of(2)), (10, 8));
    }
}
