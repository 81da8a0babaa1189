//! Recognises files that are no text, whatever their names say.

use crate::survey::{IssueCode, Said};

/// What a file is, if it is no text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::gather) enum BinaryKind {
    /// A zip archive; most are workbooks.
    Zip,
    /// An old office document.
    Office,
    /// A workbook or another office document that a password protects.
    Protected,
    /// A PDF.
    Pdf,
    /// A picture.
    Picture,
    /// Something else.
    Unknown,
}

impl BinaryKind {
    /// The issue that it is.
    pub(in crate::gather) fn code(self) -> IssueCode {
        match self {
            Self::Protected => IssueCode::PasswordProtected,
            Self::Zip | Self::Office | Self::Pdf | Self::Picture | Self::Unknown => IssueCode::NotAText,
        }
    }

    /// What it is and what to do about it.
    pub(in crate::gather) fn said(self) -> Said {
        Said::new(match self {
            Self::Zip => "done-archive",
            Self::Office => "done-office-document",
            Self::Protected => "done-password",
            Self::Pdf => "done-pdf",
            Self::Picture => "done-picture",
            Self::Unknown => "done-no-text",
        })
    }
}

const BEGINNINGS: [(&[u8], BinaryKind); 8] = [
    (b"PK\x03\x04", BinaryKind::Zip),
    (b"PK\x05\x06", BinaryKind::Zip),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", BinaryKind::Office),
    (b"%PDF-", BinaryKind::Pdf),
    (b"\x89PNG\r\n\x1a\n", BinaryKind::Picture),
    (b"\xff\xd8\xff", BinaryKind::Picture),
    (b"GIF8", BinaryKind::Picture),
    (b"\x1f\x8b", BinaryKind::Unknown),
];

/// How many bytes are looked at for control characters.
const SAMPLE: usize = 65_536;

/// What a file is, if it begins as no text does.
pub(in crate::gather) fn by_beginning(bytes: &[u8]) -> Option<BinaryKind> {
    match BEGINNINGS.iter().find(|(beginning, _)| bytes.starts_with(beginning)).map(|(_, kind)| *kind) {
        Some(BinaryKind::Office) if names_stream(bytes, "EncryptedPackage") => Some(BinaryKind::Protected),
        other => other,
    }
}

/// Whether an old office document has a stream of this name; its folder writes names in UTF-16.
fn names_stream(bytes: &[u8], name: &str) -> bool {
    let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    memchr::memmem::find(bytes, &name).is_some()
}

/// What a file is, if its bytes are no text in an encoding of single bytes. In UTF-16 any byte can be part of a letter.
pub(super) fn by_control_characters(bytes: &[u8]) -> Option<BinaryKind> {
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let is_control = |byte: &&u8| matches!(byte, 0x01..=0x08 | 0x0e..=0x1a | 0x1c..=0x1f);
    let controls = sample.iter().filter(is_control).count();
    let zeros = memchr::memchr_iter(0, sample).count();
    (controls * 10 > sample.len() || zeros * 10 > sample.len() * 6).then_some(BinaryKind::Unknown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_known_by_their_beginnings_not_by_their_names() {
        assert_eq!(by_beginning(b"PK\x03\x04 and so on"), Some(BinaryKind::Zip));
        assert_eq!(by_beginning(b"%PDF-1.7"), Some(BinaryKind::Pdf));
        assert_eq!(by_beginning("País;Módulo\n".as_bytes()), None);
        assert_eq!(by_beginning(b"PK;Nota\n"), None);
    }

    #[test]
    fn many_control_characters_or_zeros_are_no_text() {
        assert_eq!(by_control_characters(&[0; 100]), Some(BinaryKind::Unknown));
        assert_eq!(by_control_characters(&(0..=255).chain(32..=255).collect::<Vec<u8>>()), None);
        assert_eq!(by_control_characters(&(0..32).collect::<Vec<u8>>()), Some(BinaryKind::Unknown));
        assert_eq!(by_control_characters(b"a\0\0\0b;\n"), None);
    }
}
