//! Checks the patterns of files and headers.

use crate::declare::parse::document::Document;
use crate::survey::{FilePattern, InvalidFilePattern};

/// The names that a pattern captures, in their order.
///
/// # Errors
///
/// What is wrong with the braces.
pub(in crate::declare) fn captures(pattern: &str) -> Result<Vec<String>, String> {
    let mut names: Vec<String> = Vec::new();
    let mut rest = pattern;
    let mut touches_capture = false;
    while let Some(at) = rest.find(['{', '}']) {
        let (before, from_brace) = rest.split_at(at);
        let Some(inside) = from_brace.strip_prefix('{') else {
            return Err(format!("'{pattern}' closes a brace that it never opened"));
        };
        let Some((name, after)) = inside.split_once('}') else {
            return Err(format!("'{pattern}' opens a brace that it never closes"));
        };
        let plain = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        if !plain {
            return Err(format!("'{{{name}}}' is no capture: write a name such as {{module}}"));
        }
        if touches_capture && before.is_empty() {
            return Err(format!("'{pattern}' has two captures side by side: nothing says where one ends"));
        }
        if names.iter().any(|earlier| earlier == name) {
            return Err(format!("'{pattern}' captures '{name}' twice"));
        }
        names.push(name.to_owned());
        touches_capture = true;
        rest = after;
    }
    Ok(names)
}

/// Checks that a path stays within the input folder; whether it does.
pub(super) fn stays_inside(text: &str, path: &str, document: &mut Document<'_>) -> bool {
    let message = if text.trim().is_empty() {
        "a path can't be empty"
    } else if text.contains('\\') {
        "separate folders with '/', not with '\\'"
    } else if text.starts_with('/') || text.as_bytes().get(1) == Some(&b':') {
        "an absolute path: write it relative to the input folder"
    } else if text.split('/').any(|part| part == "..") {
        "'..' leads out of the input folder: deliveries must stand within it"
    } else if text.split('/').any(|part| part.is_empty() || part == ".") {
        "a part of the path is empty or '.': write it as folder/file.csv"
    } else if text.chars().any(char::is_control) {
        "a path can't hold line breaks or control characters"
    } else {
        return true;
    };
    document.report(path, message);
    false
}

/// Checks a pattern of files; the pattern, or none if it is none.
pub(in crate::declare) fn file_pattern(pattern: &str, path: &str, document: &mut Document<'_>) -> Option<FilePattern> {
    if !stays_inside(pattern, path, document) {
        return None;
    }
    match captures(pattern).and_then(|_| pattern.parse().map_err(|error: InvalidFilePattern| error.to_string())) {
        Ok(pattern) => Some(pattern),
        Err(message) => {
            document.report(path, message);
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn captures_are_found_in_their_order() {
        assert_eq!(captures("{seminar}/day_{module}/*.csv"), Ok(vec!["seminar".to_owned(), "module".to_owned()]));
        assert_eq!(captures("**/*.csv"), Ok(Vec::new()));
    }

    #[test]
    fn braces_that_capture_nothing_are_refused() {
        for pattern in ["{seminar", "seminar}", "{}", "{a b}", "{module}{state}", "{module}/{module}", "{{module}}"] {
            assert!(captures(pattern).is_err(), "{pattern} was taken");
        }
    }
}
