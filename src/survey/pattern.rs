//! Patterns with captures: `{seminar}/evaluations/{state}.csv` for files, `{module} Relevancia` for headers.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use crate::text::composed;

/// A pattern for a column's header. `{module}` captures a module's identifier, `{module_title}` its title in any
/// language; the rest is compared after folding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeaderPattern(pub String);

/// What a pattern captured, by name.
pub type Captures = BTreeMap<String, String>;

/// A pattern for the path of a delivered file, relative to the input folder. `{name}` captures a part of one path
/// segment, as short as possible and at least one character; `*` stands for anything within a segment, `**` for any
/// number of segments. A name that stands twice must capture the same text.
///
/// ```
/// # use plenaria::survey::FilePattern;
/// let pattern: FilePattern = "{seminar}_day_{module}/evaluation*.csv".parse()?;
/// let captures = pattern.captures("2025-04_day_2/evaluation-all.csv").unwrap_or_default();
/// assert_eq!((captures["seminar"].as_str(), captures["module"].as_str()), ("2025-04", "2"));
/// # Ok::<(), plenaria::survey::InvalidFilePattern>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilePattern {
    text: String,
    segments: Vec<PatternSegment>,
}

/// Why a text can't be a file pattern.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{pattern}' can't be a file pattern: {why}")]
pub struct InvalidFilePattern {
    /// The text.
    pub pattern: String,
    /// What is wrong with it, and what to write instead.
    pub why: &'static str,
}

/// What stands for one segment of a path, or for any number of them.
#[derive(Debug, Clone, PartialEq, Eq)]
enum PatternSegment {
    AnyNumber,
    One(Vec<PatternPart>),
}

/// A part of a segment.
#[derive(Debug, Clone, PartialEq, Eq)]
enum PatternPart {
    Literal(String),
    Anything,
    Capture(String),
}

impl FilePattern {
    /// The pattern as it was declared.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// What the pattern captures in a path whose segments are separated by `/`, with composed letters; none if it doesn't
    /// fit.
    #[must_use]
    pub fn captures(&self, path: &str) -> Option<Captures> {
        let path = composed(path);
        let path: Vec<&str> = path.split('/').collect();
        match_segments(&self.segments, &path, &Captures::new())
    }

    /// The names it captures, in order, each once.
    #[must_use]
    pub fn names(&self) -> Vec<&str> {
        let mut names = Vec::new();
        for segment in &self.segments {
            let parts = match segment {
                PatternSegment::AnyNumber => continue,
                PatternSegment::One(parts) => parts,
            };
            for part in parts {
                if let PatternPart::Capture(name) = part
                    && !names.contains(&name.as_str())
                {
                    names.push(name.as_str());
                }
            }
        }
        names
    }
}

impl fmt::Display for FilePattern {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.text)
    }
}

impl FromStr for FilePattern {
    type Err = InvalidFilePattern;

    fn from_str(text: &str) -> Result<Self, InvalidFilePattern> {
        let invalid = |why| InvalidFilePattern { pattern: text.to_owned(), why };
        if text.contains('\\') {
            return Err(invalid("write '/' between folders, also on Windows"));
        }
        if text.starts_with('/') {
            return Err(invalid("write it relative to the input folder, without a '/' at the start"));
        }
        let segments = composed(text).split('/').map(parse_segment).collect::<Result<_, _>>().map_err(invalid)?;
        Ok(Self { text: text.to_owned(), segments })
    }
}

fn parse_segment(text: &str) -> Result<PatternSegment, &'static str> {
    match text {
        "" => return Err("a folder or file name is empty"),
        "." | ".." => return Err("'.' and '..' lead out of the input folder; write the folder's name"),
        "**" => return Ok(PatternSegment::AnyNumber),
        _ => {}
    }
    let mut parts: Vec<PatternPart> = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let (part, after) = match first {
            '*' => (PatternPart::Anything, &rest[1..]),
            '{' => parse_capture(rest)?,
            '}' => return Err("a '}' has no '{' before it"),
            _ => {
                let end = rest.find(['*', '{', '}']).unwrap_or(rest.len());
                (PatternPart::Literal(rest[..end].to_owned()), &rest[end..])
            }
        };
        if let (
            Some(PatternPart::Anything | PatternPart::Capture(_)),
            PatternPart::Anything | PatternPart::Capture(_),
        ) = (parts.last(), &part)
        {
            return Err("put a text between '{…}' or '*' and the next one, else nobody knows where one ends; \
                        '**' stands alone between two '/'");
        }
        parts.push(part);
        rest = after;
    }
    Ok(PatternSegment::One(parts))
}

fn parse_capture(text: &str) -> Result<(PatternPart, &str), &'static str> {
    let end = text.find('}').ok_or("a '{' has no '}' after it")?;
    let name = &text[1..end];
    if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
        return Err("the name between '{' and '}' must be letters A–Z, a–z, digits and '_', such as {state}");
    }
    Ok((PatternPart::Capture(name.to_owned()), &text[end + 1..]))
}

fn match_segments(pattern: &[PatternSegment], path: &[&str], bound: &Captures) -> Option<Captures> {
    match pattern.split_first() {
        None => path.is_empty().then(|| bound.clone()),
        Some((PatternSegment::AnyNumber, rest)) => {
            (0..=path.len()).find_map(|skipped| match_segments(rest, &path[skipped..], bound))
        }
        Some((PatternSegment::One(parts), rest)) => {
            let (first, others) = path.split_first()?;
            match_parts(parts, first, bound, &|bound| match_segments(rest, others, bound))
        }
    }
}

/// Matches the parts of one segment, then lets `finish` match what follows with what was captured so far.
fn match_parts(
    parts: &[PatternPart],
    text: &str,
    bound: &Captures,
    finish: &dyn Fn(&Captures) -> Option<Captures>,
) -> Option<Captures> {
    let Some((part, rest)) = parts.split_first() else {
        return if text.is_empty() { finish(bound) } else { None };
    };
    match part {
        PatternPart::Literal(literal) => match_parts(rest, text.strip_prefix(literal.as_str())?, bound, finish),
        PatternPart::Anything => splits(text).find_map(|at| match_parts(rest, &text[at..], bound, finish)),
        PatternPart::Capture(name) => match bound.get(name) {
            Some(before) => match_parts(rest, text.strip_prefix(before.as_str())?, bound, finish),
            None => splits(text).skip(1).find_map(|at| {
                let mut bound = bound.clone();
                bound.insert(name.clone(), text[..at].to_owned());
                match_parts(rest, &text[at..], &bound, finish)
            }),
        },
    }
}

/// Where a text can be split without cutting a character, from its start to its end.
fn splits(text: &str) -> impl Iterator<Item = usize> {
    text.char_indices().map(|(at, _)| at).chain([text.len()])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn captured(pattern: &str, path: &str) -> Option<Vec<String>> {
        let captures = pattern.parse::<FilePattern>().unwrap().captures(path)?;
        Some(captures.into_iter().map(|(name, text)| format!("{name}={text}")).collect())
    }

    #[test]
    fn a_name_captures_within_one_segment() {
        let pattern = "{seminar}/evaluations/{state}.csv";
        assert_eq!(captured(pattern, "C2P1/evaluations/PE.csv"), Some(vec!["seminar=C2P1".into(), "state=PE".into()]));
        assert_eq!(captured(pattern, "C2P1/more/evaluations/PE.csv"), None);
        assert_eq!(captured(pattern, "C2P1/evaluations/.csv"), None);
        assert_eq!(captured(pattern, "C2P1/evaluations/PE.xlsx"), None);
    }

    #[test]
    fn several_names_share_a_segment_and_the_first_is_as_short_as_possible() {
        let pattern = "{seminar}_day_{module}/evaluation*.csv";
        let expected = Some(vec!["module=2_day_3".to_owned(), "seminar=2025-04".to_owned()]);
        assert_eq!(captured(pattern, "2025-04_day_2_day_3/evaluation.csv"), expected);
        assert_eq!(captured(pattern, "_day_2/evaluation.csv"), None);
    }

    #[test]
    fn two_stars_stand_for_any_number_of_folders() {
        for path in ["a.csv", "x/a.csv", "x/y/a.csv"] {
            assert_eq!(captured("**/{name}.csv", path), Some(vec!["name=a".to_owned()]), "{path}");
        }
        assert_eq!(captured("x/**", "y/a.csv"), None);
    }

    #[test]
    fn a_name_that_stands_twice_captures_the_same() {
        assert!(captured("{state}/{state}-*.csv", "PE/PE-1.csv").is_some());
        assert!(captured("{state}/{state}-*.csv", "PE/CL-1.csv").is_none());
    }

    #[test]
    fn letters_beyond_ascii_are_not_cut() {
        assert_eq!(captured("*{state}.csv".replace('*', "é").as_str(), "éñandú.csv"), Some(vec!["state=ñandú".into()]));
    }

    #[test]
    fn names_are_compared_with_composed_letters_whichever_of_the_two_has_others() {
        let (composed, decomposed) = ("Evaluaci\u{f3}n", "Evaluacio\u{301}n");
        for (pattern, path) in [(composed, decomposed), (decomposed, composed), (decomposed, decomposed)] {
            let found = captured(&format!("{pattern}/{{state}}.csv"), &format!("{path}/Peru\u{301}.csv"));
            assert_eq!(found, Some(vec!["state=Per\u{fa}".to_owned()]), "{pattern:?} {path:?}");
        }
    }

    #[test]
    fn what_could_not_be_understood_is_refused() {
        for text in ["", "/a", "a//b", "../a", "a\\b", "{a", "a}", "{}", "{a b}", "{a}{b}", "a**b", "{a}*"] {
            assert!(text.parse::<FilePattern>().is_err(), "{text:?} was taken");
        }
    }
}
