//! The sentences that comments and requests are composed of, in three languages.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::topic::Topic;
use crate::survey::{Language, Translated, Wordings};
use crate::text::data_file;

/// Whether a comment praises or wishes for something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::simulate) enum SentenceTone {
    /// It was good.
    Praise,
    /// It should be otherwise.
    Wish,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct CommentSentences {
    openings: Wordings,
    closings: Closings,
    about: About,
    wish: BTreeMap<Topic, Wordings>,
    praise: BTreeMap<Topic, Wordings>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Closings {
    wish: Wordings,
    praise: Wordings,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct About {
    module: Translated,
    structure: Translated,
}

static SENTENCES: LazyLock<CommentSentences> = LazyLock::new(|| data_file(include_str!("sentences.toml")));

/// What can be said of a topic: clauses without capital and full stop.
pub(in crate::simulate) fn statements(topic: Topic, tone: SentenceTone, language: Language) -> &'static [String] {
    let of_tone = match tone {
        SentenceTone::Wish => &SENTENCES.wish,
        SentenceTone::Praise => &SENTENCES.praise,
    };
    of_tone.get(&topic).map(|statements| statements.get(language)).unwrap_or_default()
}

/// A statement about a module.
pub(in crate::simulate) fn about_module(title: &str, statement: &str, language: Language) -> String {
    SENTENCES.about.module.get(language).replace("{title}", title).replace("{statement}", statement)
}

/// What a delegation puts before a statement about the structure of the seminar.
pub(in crate::simulate) fn about_structure(statement: &str, language: Language) -> String {
    SENTENCES.about.structure.get(language).replace("{statement}", statement)
}

/// How a wish may begin; often with nothing more.
pub(in crate::simulate) fn openings(language: Language) -> &'static [String] {
    SENTENCES.openings.get(language)
}

/// How a comment on the seminar may end; often with nothing more.
pub(in crate::simulate) fn closings(tone: SentenceTone, language: Language) -> &'static [String] {
    match tone {
        SentenceTone::Wish => SENTENCES.closings.wish.get(language),
        SentenceTone::Praise => SENTENCES.closings.praise.get(language),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn something_can_be_said_of_every_topic_in_every_tone_and_language() {
        for language in Language::ALL {
            for topic in Topic::OF_SEMINARS {
                for tone in [SentenceTone::Praise, SentenceTone::Wish] {
                    assert!(!statements(topic, tone, language).is_empty(), "{topic:?} {tone:?} {language}");
                    assert!(!closings(tone, language).is_empty() && !openings(language).is_empty());
                }
            }
            assert!(
                about_module("M", "s", language).ends_with(": s") && about_structure("s", language).ends_with(": s")
            );
        }
    }
}
