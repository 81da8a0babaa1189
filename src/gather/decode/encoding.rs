//! From bytes to text: byte order marks, UTF-16, UTF-8, windows-1252, and what a delivery declares.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::look_alike::{self, LookAlike};
use super::{binary, code_page_850};

/// Text, and the encoding it was read in.
#[derive(Debug)]
pub(in crate::gather) struct Decoded {
    /// The text.
    pub(in crate::gather) text: DecodedText,
    /// Such as `utf-8`, `utf-8-bom`, `windows-1252`, `utf-16le-bom`.
    pub(in crate::gather) encoding: &'static str,
}

/// UTF-8 without byte order mark.
#[derive(Debug)]
pub(in crate::gather) enum DecodedText {
    /// The bytes from here on, as they are.
    From(usize),
    /// What the bytes were converted to.
    Converted(String),
}

/// Why bytes can't be read as text with certainty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::gather) enum Undecodable {
    /// They are something else: what, and what to do.
    NotAText(binary::BinaryKind),
    /// They look like an encoding that must be declared.
    Uncertain(LookAlike),
    /// They don't fit the encoding they claim by a mark or by the declaration.
    Broken(&'static str),
    /// The declared encoding isn't known.
    UnknownEncoding,
}

const UTF_8_MARK: &[u8] = b"\xef\xbb\xbf";

/// Decodes a file's bytes.
pub(in crate::gather) fn decode(bytes: &[u8], declared: Option<&str>) -> Result<Decoded, Undecodable> {
    if let Some(kind) = binary::by_beginning(bytes) {
        return Err(Undecodable::NotAText(kind));
    }
    if let Some(declared) = declared {
        return decode_declared(bytes, declared);
    }
    if bytes.starts_with(UTF_8_MARK) {
        return decode_utf_8(bytes, UTF_8_MARK.len());
    }
    if let Some((encoding, name, start)) = utf_16(bytes) {
        return decode_with(encoding, &bytes[start..], name);
    }
    if let Some(kind) = binary::by_control_characters(bytes) {
        return Err(Undecodable::NotAText(kind));
    }
    if let Ok(decoded) = decode_utf_8(bytes, 0) {
        return Ok(decoded);
    }
    match look_alike::of(bytes) {
        Some(other) => Err(Undecodable::Uncertain(other)),
        None => decode_with(WINDOWS_1252, bytes, "windows-1252"),
    }
}

fn decode_declared(bytes: &[u8], declared: &str) -> Result<Decoded, Undecodable> {
    if ["cp850", "ibm850", "850"].contains(&declared.trim().to_ascii_lowercase().as_str()) {
        return Ok(Decoded { text: DecodedText::Converted(code_page_850::decode(bytes)), encoding: "cp850" });
    }
    let encoding = Encoding::for_label(declared.trim().as_bytes()).ok_or(Undecodable::UnknownEncoding)?;
    let mark = Encoding::for_bom(bytes).filter(|(mark, _)| *mark == encoding);
    let start = mark.map_or(0, |(_, length)| length);
    if encoding == UTF_8 { decode_utf_8(bytes, start) } else { decode_with(encoding, &bytes[start..], encoding.name()) }
}

fn decode_utf_8(bytes: &[u8], start: usize) -> Result<Decoded, Undecodable> {
    match std::str::from_utf8(&bytes[start..]) {
        Ok(_) => {
            Ok(Decoded { text: DecodedText::From(start), encoding: if start > 0 { "utf-8-bom" } else { "utf-8" } })
        }
        Err(_) => Err(Undecodable::Broken("utf-8")),
    }
}

fn decode_with(encoding: &'static Encoding, bytes: &[u8], name: &'static str) -> Result<Decoded, Undecodable> {
    let (text, had_errors) = encoding.decode_without_bom_handling(bytes);
    let decoded = Decoded { text: DecodedText::Converted(text.into_owned()), encoding: name };
    if had_errors { Err(Undecodable::Broken(name)) } else { Ok(decoded) }
}

/// UTF-16 by its mark or, without one, by zeros in every other byte; with where its text begins.
fn utf_16(bytes: &[u8]) -> Option<(&'static Encoding, &'static str, usize)> {
    if bytes.starts_with(b"\xff\xfe") {
        return Some((UTF_16LE, "utf-16le-bom", 2));
    }
    if bytes.starts_with(b"\xfe\xff") {
        return Some((UTF_16BE, "utf-16be-bom", 2));
    }
    let sample = &bytes[..bytes.len().min(4096)];
    let zeros = |offset: usize| sample.iter().skip(offset).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let most = sample.len() / 2 * 7 / 10;
    match (even, odd) {
        (0, odd) if odd > most => Some((UTF_16LE, "utf-16le", 0)),
        (even, 0) if even > most => Some((UTF_16BE, "utf-16be", 0)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(bytes: &[u8], declared: Option<&str>) -> (String, &'static str) {
        let decoded = decode(bytes, declared).unwrap();
        let text = match decoded.text {
            DecodedText::From(start) => String::from_utf8(bytes[start..].to_vec()).unwrap(),
            DecodedText::Converted(text) => text,
        };
        (text, decoded.encoding)
    }

    fn utf_16le(text: &str) -> Vec<u8> {
        text.encode_utf16().flat_map(u16::to_le_bytes).collect()
    }

    #[test]
    fn marks_and_zeros_tell_the_encoding() {
        assert_eq!(decoded("País".as_bytes(), None), ("País".into(), "utf-8"));
        assert_eq!(decoded("\u{feff}País".as_bytes(), None), ("País".into(), "utf-8-bom"));
        assert_eq!(decoded(&utf_16le("\u{feff}País;Nota"), None), ("País;Nota".into(), "utf-16le-bom"));
        assert_eq!(decoded(&utf_16le("País;Nota"), None), ("País;Nota".into(), "utf-16le"));
        assert_eq!(decoded(b"Pa\xeds;Opini\xf3n", None), ("País;Opinión".into(), "windows-1252"));
    }

    #[test]
    fn a_declared_encoding_wins() {
        assert_eq!(decoded(b"Pa\x92s;M\x97dulo", Some("macintosh")), ("País;Módulo".into(), "macintosh"));
        assert_eq!(decoded(b"Pa\xa1s;M\xa2dulo", Some("CP850")), ("País;Módulo".into(), "cp850"));
        assert_eq!(decoded("País".as_bytes(), Some("windows-1252")).0, "PaÃ\u{ad}s");
        assert_eq!(decode(b"Pa\xeds", Some("utf-8")).unwrap_err(), Undecodable::Broken("utf-8"));
        assert_eq!(decode(b"a", Some("klingon")).unwrap_err(), Undecodable::UnknownEncoding);
    }

    #[test]
    fn half_a_character_is_not_replaced_silently() {
        assert_eq!(decode(b"\xff\xfea\0b", None).unwrap_err(), Undecodable::Broken("utf-16le-bom"));
        assert_eq!(decode(b"\xef\xbb\xbf\xff", None).unwrap_err(), Undecodable::Broken("utf-8"));
    }
}
