//! Code page 850, in which DOS programs wrote Western European text. Its table is kept by hand because `encoding_rs` knows the
//! encodings of the web, of which it is none.

/// What the bytes from 0x80 on stand for.
const UPPER_HALF: &str = concat!(
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ",
    "áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐",
    "└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀",
    "ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}",
);

/// Decodes text in code page 850; every byte stands for something.
pub(in crate::gather) fn decode(bytes: &[u8]) -> String {
    let upper: Vec<char> = UPPER_HALF.chars().collect();
    let decoded = |byte: &u8| if byte.is_ascii() { char::from(*byte) } else { upper[usize::from(*byte) - 128] };
    bytes.iter().map(decoded).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_stands_for_a_character() {
        assert_eq!(UPPER_HALF.chars().count(), 128);
        assert_eq!(decode(b"Pa\xa1s; M\xa2dulo; avalia\x87\xc6o; \xb5rea"), "País; Módulo; avaliação; Área");
    }
}
