//! The comments on one module, or all comments of a seminar, by their authors.

use std::collections::BTreeMap;

use super::voices::{Author, Voices};
use super::{CodedComment, ThemeCount, Tone};
use crate::survey::{ModuleId, SeminarId, ThemeId};

/// The comments on one module, or all comments of a seminar.
pub(super) struct CommentUnit<'a> {
    seminar: &'a SeminarId,
    module: Option<&'a ModuleId>,
    by_author: BTreeMap<Author<'a>, Vec<&'a CodedComment>>,
}

impl<'a> CommentUnit<'a> {
    /// The comments on a module, or with none all comments of the seminar.
    pub(super) fn new(seminar: &'a SeminarId, module: Option<&'a ModuleId>, comments: &[&'a CodedComment]) -> Self {
        let of_module = |coded: &&&CodedComment| module.is_none() || coded.comment.module.as_ref() == module;
        let mut by_author: BTreeMap<Author<'a>, Vec<&CodedComment>> = BTreeMap::new();
        for coded in comments.iter().filter(of_module) {
            by_author.entry(Author::of(&coded.comment)).or_default().push(coded);
        }
        Self { seminar, module, by_author }
    }

    /// Those of authors who wrote none of these others.
    pub(super) fn without_authors_of<'u>(&self, others: impl Iterator<Item = &'u Self>) -> Self
    where
        'a: 'u,
    {
        let mut left = self.by_author.clone();
        for other in others {
            left.retain(|author, _| !other.by_author.contains_key(author));
        }
        Self { by_author: left, ..*self }
    }

    /// Distinct people who wrote them; at least so many, where they are nameless.
    pub(super) fn people(&self) -> u64 {
        self.voices(|_| true).people()
    }

    /// How many of them mention a theme, and who does.
    pub(super) fn count(&self, theme: &ThemeId) -> ThemeCount {
        let mentions = |coded: &CodedComment| coded.themes.contains(theme);
        let criticises = |coded: &CodedComment| mentions(coded) && coded.tone == Tone::Critical;
        let approves = |coded: &CodedComment| mentions(coded) && coded.tone == Tone::Approving;
        let (all, approving, critical) = (self.voices(mentions), self.voices(approves), self.voices(criticises));
        ThemeCount {
            seminar: self.seminar.clone(),
            module: self.module.cloned(),
            theme: theme.clone(),
            comments: all.comments,
            people: self.people(),
            mentions: all.mentions,
            respondents: all.people(),
            approving: approving.mentions,
            approving_respondents: approving.people(),
            critical: critical.mentions,
            critical_respondents: critical.people(),
            other: all.mentions - approving.mentions - critical.mentions,
        }
    }

    fn voices(&self, says: impl Fn(&CodedComment) -> bool) -> Voices<'a> {
        let mut voices = Voices::default();
        for (author, comments) in &self.by_author {
            voices.add(&Voices::of(author, comments, &says));
        }
        voices
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::harmonise::Comment;
    use crate::survey::Place;

    /// A comment on M04 in a line of its own: who wrote it, which question it answers, and in which tone it mentions the
    /// theme `time`; with none it mentions nothing.
    type Written = (Option<&'static str>, &'static str, Option<Tone>);

    fn coded(line: u64, (respondent, item, tone): Written) -> CodedComment {
        let comment = Comment {
            seminar: "C1P1".parse().unwrap(),
            module: "M04".parse().ok(),
            item: item.parse().unwrap(),
            respondent: respondent.map(|name| name.parse().unwrap()),
            state: "PE".parse().ok(),
            text: "Tiempo".to_owned(),
            place: Place { line: Some(line), ..Place::file("a.csv") },
        };
        let themes = tone.iter().map(|_| "time".parse().unwrap()).collect();
        CodedComment { comment, themes, tone: tone.unwrap_or(Tone::Neutral) }
    }

    fn comments(written: &[Written]) -> Vec<CodedComment> {
        (1..).zip(written).map(|(line, written)| coded(line, *written)).collect()
    }

    fn count(written: &[Written]) -> ThemeCount {
        let (comments, seminar) = (comments(written), "C1P1".parse().unwrap());
        CommentUnit::new(&seminar, None, &comments.iter().collect::<Vec<_>>()).count(&"time".parse().unwrap())
    }

    #[test]
    fn people_are_counted_once_whatever_they_write() {
        let (good, bad) = (Some(Tone::Approving), Some(Tone::Critical));
        let written = [
            (Some("a"), "keep", good),
            (Some("a"), "improve", bad),
            (Some("b"), "keep", good),
            (Some("b"), "improve", good),
            (Some("c"), "keep", None),
            (Some("d"), "keep", Some(Tone::Mixed)),
        ];
        let count = count(&written);
        assert_eq!((count.comments, count.people), (6, 4), "whoever speaks of something else wrote too");
        assert_eq!((count.mentions, count.respondents), (5, 3));
        assert_eq!((count.approving, count.approving_respondents), (3, 2));
        assert_eq!((count.critical, count.critical_respondents, count.other), (1, 1, 1));
    }

    #[test]
    fn the_nameless_are_at_least_as_many_as_answered_one_question() {
        let good = Some(Tone::Approving);
        let written = [(None, "keep", good), (None, "keep", None), (None, "keep", good), (None, "improve", good)];
        let of_nameless = count(&written);
        assert_eq!((of_nameless.people, of_nameless.respondents, of_nameless.approving_respondents), (3, 2, 2));
        let with_one_named = count(&[&written[..], &[(Some("a"), "keep", None)]].concat());
        assert_eq!((with_one_named.people, with_one_named.respondents), (4, 2), "a question has one answer of each");
    }
}
