//! Data files beside the code: words, names and sentences as TOML, embedded when the tool is built.

use serde::de::DeserializeOwned;

/// What a data file holds; nothing if it were defective, which a test beside each of them excludes.
#[must_use]
pub fn data_file<T: DeserializeOwned + Default>(toml: &str) -> T {
    toml::from_str(toml).unwrap_or_default()
}
