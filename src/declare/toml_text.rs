//! Pieces of TOML as a person would write them.

use toml::Value;

/// A text, quoted.
///
/// ```
/// assert_eq!(plenaria::declare::toml_text("say \"yes\""), "'say \"yes\"'");
/// ```
#[must_use]
pub fn toml_text(text: &str) -> String {
    Value::from(text).to_string()
}

/// A list of quoted texts, in one line.
#[must_use]
pub fn toml_list<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let quoted: Vec<String> = texts.into_iter().map(toml_text).collect();
    format!("[{}]", quoted.join(", "))
}

/// The word that a declaration uses for one of our enums, such as `module-rows`.
#[must_use]
pub fn toml_word(value: &impl serde::Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        Ok(_) | Err(_) => String::new(),
    }
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
