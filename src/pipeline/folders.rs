//! The folder of what is written for an audience.

use crate::survey::Audience;

/// What focal points read stands in the folder of its own name, what others read below a folder of theirs.
pub(super) fn folder_of(name: &str, audience: Audience) -> String {
    match audience {
        Audience::FocalPoints => name.to_owned(),
        Audience::Public | Audience::Secretariat => format!("{audience}/{name}"),
    }
}
