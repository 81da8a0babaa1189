//! The comments on one module, or all comments of a seminar, by their authors.

use std::collections::BTreeMap;

use super::voices::{Author, Voices};
use super::{CodedComment, ThemeCount, Tone};
use crate::survey::{ModuleId, SeminarId, StateCode, ThemeId};

/// The comments on one module, or all comments of a seminar.
pub(crate) struct CommentUnit<'a> {
    seminar: &'a SeminarId,
    module: Option<&'a ModuleId>,
    by_author: BTreeMap<Author<'a>, Vec<&'a CodedComment>>,
}

/// Who criticises a theme, and what is left of that without somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Criticism {
    /// Of all authors.
    pub(crate) whole: CriticalVoices,
    /// Without each author, a nameless comment being one.
    pub(crate) without_author: Vec<CriticalVoices>,
    /// Without each state that is known.
    pub(crate) without_state: Vec<CriticalVoices>,
}

/// How many comments there are, and how many of them criticise a theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct CriticalVoices {
    /// Comments, with the theme or without.
    pub(crate) comments: u64,
    /// Critical comments that mention the theme.
    pub(crate) critical: u64,
    /// People who wrote these; at least so many, where comments are nameless.
    pub(crate) critics: u64,
}

impl<'a> CommentUnit<'a> {
    /// The comments on a module, or with none all comments of the seminar.
    pub(crate) fn new(seminar: &'a SeminarId, module: Option<&'a ModuleId>, comments: &[&'a CodedComment]) -> Self {
        let of_module = |coded: &&&CodedComment| module.is_none() || coded.comment.module.as_ref() == module;
        let mut by_author: BTreeMap<Author<'a>, Vec<&CodedComment>> = BTreeMap::new();
        for coded in comments.iter().filter(of_module) {
            by_author.entry(Author::of(&coded.comment)).or_default().push(coded);
        }
        Self { seminar, module, by_author }
    }

    /// How many of them mention a theme, and who does.
    pub(super) fn count(&self, theme: &ThemeId) -> ThemeCount {
        let mentions = |coded: &CodedComment| coded.themes.contains(theme);
        let criticises = |coded: &CodedComment| mentions(coded) && coded.tone == Tone::Critical;
        let (all, critical) = (self.voices(mentions), self.voices(criticises));
        let approving = self.by_author.values().flatten();
        let approving = approving.filter(|coded| mentions(coded) && coded.tone == Tone::Approving).count() as u64;
        ThemeCount {
            seminar: self.seminar.clone(),
            module: self.module.cloned(),
            theme: theme.clone(),
            comments: all.comments,
            mentions: all.mentions,
            respondents: all.people(),
            approving,
            critical: critical.mentions,
            critical_respondents: critical.people(),
            other: all.mentions - approving - critical.mentions,
        }
    }

    fn voices(&self, says: impl Fn(&CodedComment) -> bool) -> Voices<'a> {
        let mut voices = Voices::default();
        for (author, comments) in &self.by_author {
            voices.add(&Voices::of(author, comments, &says));
        }
        voices
    }

    /// Who criticises a theme: of all authors, and without each of them, a nameless comment being one, and each state.
    pub(crate) fn criticism(&self, theme: &ThemeId) -> Criticism {
        let says = |coded: &CodedComment| coded.tone == Tone::Critical && coded.themes.contains(theme);
        let whole = self.voices(says);
        let without = |part: &Voices<'_>| CriticalVoices {
            comments: whole.comments - part.comments,
            critical: whole.mentions - part.mentions,
            critics: whole.people_without(part),
        };
        let mut by_state: BTreeMap<&StateCode, Voices<'_>> = BTreeMap::new();
        let mut without_author = Vec::with_capacity(self.by_author.len());
        for (author, comments) in &self.by_author {
            let voice = Voices::of(author, comments, says);
            without_author.push(without(&voice));
            if let Some(state) = author.state {
                by_state.entry(state).or_default().add(&voice);
            }
        }
        Criticism {
            whole: without(&Voices::default()),
            without_author,
            without_state: by_state.values().map(without).collect(),
        }
    }
}
