//! Repairs text that was written as UTF-8, read as windows-1252 and saved again.

use encoding_rs::WINDOWS_1252;

/// How often a text may have been saved that way.
const MOST: usize = 3;

/// What a text said before it was damaged; none unless every character goes back, so that what only looks like damage
/// stays as it is.
pub(in crate::gather) fn repaired(text: &str) -> Option<String> {
    let mut repaired = once(text)?;
    for _ in 1..MOST {
        let Some(again) = once(&repaired) else { break };
        repaired = again;
    }
    Some(repaired)
}

/// Undoes one saving: all characters must be of windows-1252, and their bytes UTF-8 beyond ASCII.
fn once(text: &str) -> Option<String> {
    if text.is_ascii() {
        return None;
    }
    let (bytes, _, has_strangers) = WINDOWS_1252.encode(text);
    if has_strangers {
        return None;
    }
    String::from_utf8(bytes.into_owned()).ok().filter(|text| text.chars().all(is_expected))
}

/// Latin letters and the punctuation of typesetters: other scripts are no damage of what people here write.
fn is_expected(character: char) -> bool {
    matches!(character, '\0'..='\u{24f}' | '\u{2010}'..='\u{2122}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_goes_back_is_repaired() {
        for (damaged, meant) in [
            ("PaÃ\u{ad}s", "País"),
            ("OpiniÃ³n", "Opinión"),
            ("MÃ©xico", "México"),
            ("Ã‘andÃº", "Ñandú"),
            ("Â¡sÃ\u{ad}!", "¡sí!"),
            ("â€œbuenoâ€\u{9d}", "“bueno”"),
            ("OÅ›wiÄ™cim", "Oświęcim"),
            ("MÃƒÂ©xico", "México"),
        ] {
            assert_eq!(repaired(damaged).as_deref(), Some(meant), "{damaged}");
        }
    }

    #[test]
    fn what_does_not_go_back_stays() {
        for text in ["México", "NÃO", "avaliação", "plain", "", "â", "Â°C 30° é", "Ñ–", "MÃ©xico → Perú", "çãé", "日本"]
        {
            assert_eq!(repaired(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_text_of_es_and_pt_that_was_saved_so_comes_back(text in "[a-z ]{0,9}[áéíóúñçãõÁÉÑ¿¡“”–]{1,6}[a-z]{0,9}") {
            let damaged = WINDOWS_1252.decode_without_bom_handling(text.as_bytes()).0.into_owned();
            prop_assert_eq!(repaired(&damaged), Some(text));
        }
    }
}
