//! SHA-256, as manifests and content security policies write it.

use data_encoding::{BASE64, HEXLOWER};
use sha2::{Digest, Sha256};

/// In hexadecimal.
pub(in crate::report) fn sha256(bytes: &[u8]) -> String {
    HEXLOWER.encode(&Sha256::digest(bytes))
}

/// As a source of a content security policy: `'sha256-…'` in base64.
pub(in crate::report) fn policy_source(bytes: &[u8]) -> String {
    format!("'sha256-{}'", BASE64.encode(&Sha256::digest(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_of_a_policy_is_padded_base64() {
        assert_eq!(policy_source(b""), "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
    }

    #[test]
    fn sha256_agrees_with_fips_180() {
        assert_eq!(sha256(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
