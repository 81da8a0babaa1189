//! Lists of TOML as a person would write them.

use crate::survey::toml_text;

/// A list of quoted texts, in one line.
#[must_use]
pub fn toml_list<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let quoted: Vec<String> = texts.into_iter().map(toml_text).collect();
    format!("[{}]", quoted.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        for text in ["a", "say \"yes\"\n", "C:\\x", "'''", "é\u{1}"] {
            let read: toml::Table = format!("a = {}", toml_list([text])).parse().unwrap();
            assert_eq!(read["a"][0].as_str(), Some(text));
        }
    }
}
