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

    /// What the pattern captures in a path whose segments are separated by `/`, with composed letters: the first names as
    /// short as possible. None if it doesn't fit.
    #[must_use]
    pub fn captures(&self, path: &str) -> Option<Captures> {
        self.readings(path, 1).into_iter().next()
    }

    /// All that the pattern may capture in a path, that of [`Self::captures`] first, at most so many readings.
    #[must_use]
    pub fn readings(&self, path: &str, most: usize) -> Vec<Captures> {
        let path = composed(path);
        let path: Vec<&str> = path.split('/').collect();
        let mut search = CaptureSearch { bound: Captures::new(), found: Vec::new(), most, steps: 0 };
        search.segments(&self.segments, &path);
        search.found
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

/// Most steps of a search: beyond them only a pattern of very many stars goes on.
const MOST_STEPS: usize = 1_000_000;

/// The search for what a pattern captures in a path.
struct CaptureSearch {
    /// What was captured on the way here.
    bound: Captures,
    found: Vec<Captures>,
    most: usize,
    steps: usize,
}

impl CaptureSearch {
    fn is_over(&mut self) -> bool {
        self.steps += 1;
        self.found.len() >= self.most || (self.steps > MOST_STEPS && !self.found.is_empty())
    }

    fn segments(&mut self, pattern: &[PatternSegment], path: &[&str]) {
        if self.is_over() {
            return;
        }
        match pattern.split_first() {
            None if path.is_empty() && !self.found.contains(&self.bound) => self.found.push(self.bound.clone()),
            None => {}
            Some((PatternSegment::AnyNumber, rest)) => {
                (0..=path.len()).for_each(|skipped| self.segments(rest, &path[skipped..]));
            }
            Some((PatternSegment::One(parts), rest)) => {
                let Some((first, others)) = path.split_first() else { return };
                self.parts(parts, first, (rest, others));
            }
        }
    }

    /// Matches the parts of one segment, then what follows.
    fn parts(&mut self, parts: &[PatternPart], text: &str, then: (&[PatternSegment], &[&str])) {
        if self.is_over() {
            return;
        }
        let Some((part, rest)) = parts.split_first() else {
            if text.is_empty() {
                self.segments(then.0, then.1);
            }
            return;
        };
        match part {
            PatternPart::Literal(literal) => {
                if let Some(after) = text.strip_prefix(literal.as_str()) {
                    self.parts(rest, after, then);
                }
            }
            PatternPart::Anything => splits(text).for_each(|at| self.parts(rest, &text[at..], then)),
            PatternPart::Capture(name) => {
                if let Some(before) = self.bound.get(name) {
                    if let Some(after) = text.strip_prefix(before.as_str()) {
                        self.parts(rest, after, then);
                    }
                    return;
                }
                for at in splits(text).skip(1) {
                    self.bound.insert(name.clone(), text[..at].to_owned());
                    self.parts(rest, &text[at..], then);
                }
                self.bound.remove(name);
            }
        }
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
    fn all_readings_of_a_path_are_found_each_once() {
        let readings = |pattern: &str, path: &str| {
            let found = pattern.parse::<FilePattern>().unwrap().readings(path, 9);
            found.into_iter().map(|captures| captures.into_values().collect::<Vec<_>>().join("|")).collect::<Vec<_>>()
        };
        let two = ["methodology|2026-21", "methodology-2026|21"];
        assert_eq!(readings("{module}-{seminar}.csv", "methodology-2026-21.csv"), two);
        assert_eq!(readings("{module}-{seminar}.csv", "methodology-21.csv"), ["methodology|21"]);
        assert_eq!(readings("{seminar}_*.csv", "a_b_c.csv"), ["a", "a_b"]);
        assert_eq!(readings("**/{seminar}/*.csv", "C1/x/a.csv"), ["x"]);
        assert_eq!(readings("{seminar}/**/*a*.csv", "C1/a/aaa.csv"), ["C1"]);
        assert_eq!(readings("{a}x{b}x{c}", &"x".repeat(200)).len(), 9);
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
