//! What is told of how a file's bytes became text, or why they didn't.

use crate::gather::decode::encoding::Undecodable;
use crate::survey::{Cure, Delivery, Issue, IssueCode, Place, Said, Severity};

/// A text that was read in an encoding that nobody declared and that isn't UTF-8.
pub(in crate::gather) fn of_encoding(file: &str, encoding: &str, delivery: &Delivery) -> Option<Issue> {
    let is_told = !encoding.starts_with("utf-8") && delivery.encoding.is_none();
    let done = Said::new("done-read-as").with("encoding", encoding);
    is_told.then(|| Issue::new(Severity::Note, IssueCode::EncodingNotUtf8, Place::file(file), done))
}

/// Bytes that can't be read as text.
pub(in crate::gather) fn of_undecodable(file: &str, undecodable: Undecodable) -> Issue {
    let uncertain = |done, encoding: Option<&str>| (IssueCode::EncodingUncertain, done, encoding.map(encoded));
    let (code, done, cure) = match undecodable {
        Undecodable::NotAText(kind) => (kind.code(), kind.said(), None),
        Undecodable::Uncertain(other) => {
            uncertain(Said::new("done-encoding-looks").with("encoding", other.name()), Some(other.name()))
        }
        Undecodable::Broken(encoding) => {
            uncertain(Said::new("done-encoding-broken").with("encoding", encoding), Some("windows-1252"))
        }
        Undecodable::UnknownEncoding => uncertain(Said::new("done-encoding-unknown"), None),
    };
    Issue { cure, ..Issue::new(Severity::Error, code, Place::file(file), done) }
}

/// The declaration of an encoding.
fn encoded(encoding: &str) -> Cure {
    Cure::Encoding(encoding.to_owned())
}
