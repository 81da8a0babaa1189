//! How many people say something, where some of them are nameless.
//!
//! A named respondent is one person however much they write. Two nameless comments may be of one person, unless they answer
//! the same question: nobody answers a question twice. So at least as many people speak as have names, and at least as many
//! as answer any one question. (A file with a row per module repeats a nameless answer about the whole seminar; of
//! those, the same words of people of one state are taken to be of one person.)

use std::collections::BTreeMap;

use super::CodedComment;
use crate::harmonise::responses::Comment;
use crate::survey::{ItemId, ModuleId, RespondentId, StateCode};

/// A question that comments answer.
pub(super) type Question<'a> = (Option<&'a ModuleId>, &'a ItemId);

/// Who wrote a comment, as far as one can tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Author<'a> {
    state: Option<&'a StateCode>,
    who: Who<'a>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Who<'a> {
    /// A respondent of this state.
    Named(&'a RespondentId),
    /// Somebody who answered a question in a line of a file.
    Line(Question<'a>, &'a str, Option<u64>),
    /// Somebody who answered a question in these words.
    Words(Question<'a>, &'a str),
}

impl<'a> Author<'a> {
    /// The author of a comment.
    pub(super) fn of(comment: &'a Comment) -> Self {
        let question = question(comment);
        let who = match (&comment.respondent, &comment.module) {
            (Some(respondent), _) => Who::Named(respondent),
            (None, Some(_)) => Who::Line(question, &comment.place.file, comment.place.line),
            (None, None) => Who::Words(question, &comment.text),
        };
        Self { state: comment.state.as_ref(), who }
    }

    fn is_named(&self) -> bool {
        matches!(self.who, Who::Named(_))
    }
}

fn question(comment: &Comment) -> Question<'_> {
    (comment.module.as_ref(), &comment.item)
}

/// What somebody says of a theme. The voices of different people add up.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Voices<'a> {
    /// Comments, with the theme or without.
    pub(super) comments: u64,
    /// Comments that say it.
    pub(super) mentions: u64,
    named: u64,
    by_question: BTreeMap<Question<'a>, u64>,
}

impl<'a> Voices<'a> {
    /// The voice of one author: of all their comments, those that say it.
    pub(super) fn of(author: &Author<'_>, comments: &[&'a CodedComment], says: impl Fn(&CodedComment) -> bool) -> Self {
        let mut voice = Self { comments: comments.len() as u64, ..Self::default() };
        for coded in comments.iter().filter(|coded| says(coded)) {
            voice.mentions += 1;
            voice.named = u64::from(author.is_named());
            voice.by_question.insert(question(&coded.comment), 1);
        }
        voice
    }

    /// Adds the voices of other people.
    pub(super) fn add(&mut self, others: &Self) {
        self.comments += others.comments;
        self.mentions += others.mentions;
        self.named += others.named;
        for (question, people) in &others.by_question {
            *self.by_question.entry(*question).or_default() += people;
        }
    }

    /// How many people say it, or more.
    pub(super) fn people(&self) -> u64 {
        self.by_question.values().copied().max().unwrap_or(0).max(self.named)
    }
}
