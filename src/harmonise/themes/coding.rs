//! Which themes a comment mentions, and in which tone.

use std::collections::BTreeMap;

use super::phrases::Phrases;
use super::tone::{tone, tone_phrases};
use super::words::{Sentence, sentences};
use super::{CodedComment, Tone};
use crate::harmonise::responses::Comment;
use crate::survey::{AskedTone, Codebook, CommentPattern, ItemId, Questionnaire, Survey, Theme};

/// Reads comments by the words and patterns of a codebook.
struct Coder<'a> {
    themes: &'a [Theme],
    /// Words of themes, each with the theme's place in the codebook.
    words: Phrases<usize>,
    /// Patterns, each with its theme's place in the codebook.
    patterns: Vec<(&'a CommentPattern, usize)>,
    tone: Phrases<AskedTone>,
    asked: BTreeMap<&'a ItemId, AskedTone>,
}

impl<'a> Coder<'a> {
    fn new(codebook: &'a Codebook, questionnaire: &'a Questionnaire) -> Self {
        let themes = || codebook.themes.iter().enumerate();
        let words = themes().flat_map(|(place, theme)| theme.words.iter().map(move |word| (word.as_str(), place)));
        let patterns = themes().flat_map(|(place, theme)| theme.patterns.iter().map(move |pattern| (pattern, place)));
        Self {
            themes: &codebook.themes,
            words: Phrases::new(words),
            patterns: patterns.collect(),
            tone: tone_phrases(codebook),
            asked: questionnaire.items.iter().filter_map(|item| Some((&item.id, item.tone?))).collect(),
        }
    }

    fn coded(&self, comment: &Comment) -> CodedComment {
        let sentences = sentences(&comment.text);
        let mut mentioned = vec![false; self.themes.len()];
        for sentence in &sentences {
            self.mark(sentence, &mut mentioned);
        }
        let themes = self.themes.iter().zip(mentioned).filter(|(_, mentioned)| *mentioned);
        CodedComment {
            comment: comment.clone(),
            themes: themes.map(|(theme, _)| theme.id.clone()).collect(),
            tone: tone(&sentences, &self.tone, self.asked.get(&comment.item).copied()),
        }
    }

    /// Marks the themes that a sentence mentions. A theme that is negated is mentioned too: "no faltó tiempo" speaks of time.
    fn mark(&self, sentence: &Sentence, mentioned: &mut [bool]) {
        let found = (0..sentence.words.len()).flat_map(|place| self.words.at(&sentence.words, place));
        for found in found {
            mentioned[found.stands_for] = true;
        }
        if self.patterns.iter().all(|(_, theme)| mentioned[*theme]) {
            return;
        }
        let text = sentence.words.join(" ");
        for (pattern, theme) in &self.patterns {
            mentioned[*theme] = mentioned[*theme] || pattern.is_in(&text);
        }
    }
}

/// Every comment with its themes, in the order of the codebook, and its tone.
pub(super) fn coded(comments: &[Comment], survey: &Survey) -> Vec<CodedComment> {
    let coder = Coder::new(&survey.codebook, &survey.questionnaire);
    comments.iter().map(|comment| coder.coded(comment)).collect()
}

impl Tone {
    /// All tones.
    pub const ALL: [Self; 4] = [Self::Approving, Self::Critical, Self::Mixed, Self::Neutral];

    /// The name used in tables, such as `approving`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Approving => "approving",
            Self::Critical => "critical",
            Self::Mixed => "mixed",
            Self::Neutral => "neutral",
        }
    }
}
