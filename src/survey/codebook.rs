//! Comment themes and the words that speak of them.

use std::fmt;
use std::str::FromStr;

use regex::{Regex, RegexBuilder};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::{Dimension, ThemeId, Translated};

/// How comments are coded.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Codebook {
    /// Themes, in the order in which they are shown.
    pub themes: Vec<Theme>,
    /// Words, phrases and stems of all languages that approve.
    pub approving: Vec<String>,
    /// Words, phrases and stems of all languages that criticise.
    pub critical: Vec<String>,
    /// Whose words of tone these are.
    pub tone_words: ToneWords,
}

/// Whose words of tone a codebook has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ToneWords {
    /// Those of `codebook.toml`; none, if it has an empty table `tone`.
    #[default]
    Declared,
    /// Ours, as the codebook has themes and no table `tone`.
    Shipped,
}

/// A theme that comments may speak of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    /// Such as `more_time`.
    pub id: ThemeId,
    /// What it speaks of.
    pub dimension: Option<Dimension>,
    /// Its name.
    pub label: Translated,
    /// Words, phrases and stems (`breve*`, `falt* tiempo`) of all languages, as declared.
    pub words: Vec<String>,
    /// Regular expressions of all languages.
    pub patterns: Vec<CommentPattern>,
}

/// A regular expression for whole words of a sentence in lower case, without accents and punctuation.
#[derive(Debug, Clone)]
pub struct CommentPattern {
    declared: String,
    compiled: Regex,
}

/// A text that is no pattern for comments.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidCommentPattern {
    /// It is no regular expression.
    #[error("this is no regular expression: {0}")]
    Syntax(String),
    /// It is longer, or stands for more, than a pattern may.
    #[error(
        "the pattern is too large: use at most {MOST_CHARACTERS} characters and small repetitions, or several patterns"
    )]
    TooLarge,
    /// It is found in a comment without words.
    #[error("the pattern is found in every comment: it must ask for at least one letter")]
    FindsNothing,
}

/// Most characters of a pattern.
const MOST_CHARACTERS: usize = 500;
/// Most bytes of a compiled pattern. Matching takes time in proportion to this and to the length of the comment.
const MOST_BYTES: usize = 1 << 20;

impl CommentPattern {
    /// Whether it is found in a sentence in lower case, without accents, its words parted by single spaces.
    #[must_use]
    pub fn is_in(&self, sentence: &str) -> bool {
        self.compiled.is_match(sentence)
    }
}

impl FromStr for CommentPattern {
    type Err = InvalidCommentPattern;

    fn from_str(declared: &str) -> Result<Self, InvalidCommentPattern> {
        if declared.chars().count() > MOST_CHARACTERS {
            return Err(InvalidCommentPattern::TooLarge);
        }
        let plain: String = declared.nfd().filter(|character| !is_combining_mark(*character)).collect();
        let built = |text: &str| RegexBuilder::new(text).case_insensitive(true).size_limit(MOST_BYTES).build();
        // By itself first, so that a stray parenthesis can't close the group around it.
        let alone = built(&plain).map_err(invalid)?;
        if alone.is_match("") {
            return Err(InvalidCommentPattern::FindsNothing);
        }
        let compiled = built(&format!(r"\b{{start-half}}(?:{plain})\b{{end-half}}")).map_err(invalid)?;
        Ok(Self { declared: declared.to_owned(), compiled })
    }
}

fn invalid(error: regex::Error) -> InvalidCommentPattern {
    match error {
        regex::Error::CompiledTooBig(_) => InvalidCommentPattern::TooLarge,
        other => {
            let text = other.to_string();
            let reason = text.lines().last().unwrap_or_default().trim_start_matches("error: ");
            InvalidCommentPattern::Syntax(reason.to_owned())
        }
    }
}

impl PartialEq for CommentPattern {
    fn eq(&self, other: &Self) -> bool {
        self.declared == other.declared
    }
}

impl Eq for CommentPattern {}

impl fmt::Display for CommentPattern {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.declared)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(declared: &str) -> InvalidCommentPattern {
        declared.parse::<CommentPattern>().unwrap_err()
    }

    #[test]
    fn a_pattern_is_found_as_whole_words_whatever_its_case_and_accents() {
        let pattern: CommentPattern = r"Faltó (de )?tiempo|tiempo insuficien\w+".parse().unwrap();
        for found in ["falto tiempo", "nos falto de tiempo para todo", "un tiempo insuficiente"] {
            assert!(pattern.is_in(found), "{found}");
        }
        for not in ["falto tiempos", "resalto tiempo", "contratiempo insuficiente", "tiempo"] {
            assert!(!pattern.is_in(not), "{not}");
        }
    }

    #[test]
    fn what_is_no_pattern_says_why() {
        assert!(matches!(error("(tiempo"), InvalidCommentPattern::Syntax(reason) if reason.contains("unclosed group")));
        assert!(matches!(error("a)(?:b"), InvalidCommentPattern::Syntax(_)));
        assert_eq!(error(r"\w*"), InvalidCommentPattern::FindsNothing);
        assert_eq!(error(r"(\w{90}){90}"), InvalidCommentPattern::TooLarge);
        assert_eq!(error(&"a".repeat(501)), InvalidCommentPattern::TooLarge);
    }
}
