//! From the texts of the TOML files to one validated [`Survey`](super::Survey).
