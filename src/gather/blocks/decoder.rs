//! Decodes a file piece by piece, as `decode/encoding` decodes it whole.

use encoding_rs::{DecoderResult, Encoding, UTF_8};

use super::not_in_blocks::NotInBlocks;
use crate::gather::decode::code_page_850;

/// How the bytes of a file become text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Coding {
    /// They are UTF-8; whether they really are is seen to block by block.
    Utf8,
    /// Code page 850.
    CodePage850,
    /// As `encoding_rs` says.
    Other(&'static Encoding),
}

impl Coding {
    /// The coding that goes by a name which decoding a whole file has given.
    pub(super) fn named(name: &str) -> Option<Self> {
        match name.strip_suffix("-bom").unwrap_or(name) {
            "utf-8" => Some(Self::Utf8),
            "cp850" => Some(Self::CodePage850),
            other => Encoding::for_label(other.as_bytes()).map(Self::Other),
        }
    }

    /// How many bytes at the start of a file only name its encoding.
    pub(super) fn mark(self, head: &[u8]) -> usize {
        let own = match self {
            Self::Utf8 => UTF_8,
            Self::CodePage850 => return 0,
            Self::Other(encoding) => encoding,
        };
        Encoding::for_bom(head).filter(|(encoding, _)| *encoding == own).map_or(0, |(_, length)| length)
    }
}

/// Decodes one file.
pub(super) enum Decoder {
    /// The bytes are the text.
    AsIs,
    CodePage850,
    Other(Box<encoding_rs::Decoder>),
}

impl Decoder {
    pub(super) fn new(coding: Coding) -> Self {
        match coding {
            Coding::Utf8 => Self::AsIs,
            Coding::CodePage850 => Self::CodePage850,
            Coding::Other(encoding) => Self::Other(Box::new(encoding.new_decoder_without_bom_handling())),
        }
    }

    /// Appends what the next bytes say; `ends` if they are the last.
    pub(super) fn decode(&mut self, bytes: &[u8], ends: End, text: &mut Vec<u8>) -> Result<(), NotInBlocks> {
        match self {
            Self::AsIs => text.extend_from_slice(bytes),
            Self::CodePage850 => text.extend_from_slice(code_page_850::decode(bytes).as_bytes()),
            Self::Other(decoder) => {
                let start = text.len();
                let room =
                    decoder.max_utf8_buffer_length_without_replacement(bytes.len()).ok_or(NotInBlocks::Broken)?;
                text.resize(start + room, 0);
                let last = ends == End::Last;
                let (result, _, written) = decoder.decode_to_utf8_without_replacement(bytes, &mut text[start..], last);
                text.truncate(start + written);
                match result {
                    DecoderResult::InputEmpty => {}
                    DecoderResult::OutputFull | DecoderResult::Malformed(..) => return Err(NotInBlocks::Broken),
                }
            }
        }
        Ok(())
    }
}

/// Whether more bytes follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    More,
    Last,
}
