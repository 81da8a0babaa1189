//! SHA-256 as a text.

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

/// SHA-256 of bytes, in hexadecimal.
pub(super) fn sha_256(bytes: &[u8]) -> String {
    HEXLOWER.encode(&Sha256::digest(bytes))
}
