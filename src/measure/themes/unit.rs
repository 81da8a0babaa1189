//! The comments on one module, or all comments of a seminar, by their authors.

use std::collections::BTreeMap;

use super::voices::{Author, Voices};
use super::{CodedComment, ThemeCount, Tone};
use crate::measure::finding::{Drops, Stability, Verdict};
use crate::survey::{ModuleId, Rules, SeminarId, Share, StateCode, ThemeId};

/// The comments on one module, or all comments of a seminar.
pub(super) struct CommentUnit<'a> {
    pub(super) seminar: &'a SeminarId,
    pub(super) module: Option<&'a ModuleId>,
    by_author: BTreeMap<Author<'a>, Vec<&'a CodedComment>>,
}

/// Fewest people who criticise a theme that is criticised.
const FEWEST_CRITICS: u64 = 3;

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

    /// Whether a theme is criticised: by at least three people, and in at least so many of the comments as the rules say; and
    /// whether that holds without each author, a nameless comment being one, and without each state. None without comments.
    pub(super) fn criticism(&self, theme: &ThemeId, rules: &Rules) -> Option<(Verdict, Stability)> {
        let says = |coded: &CodedComment| coded.tone == Tone::Critical && coded.themes.contains(theme);
        let whole = self.voices(says);
        let verdict = verdict_without(&whole, &Voices::default(), rules)?;
        let mut by_state: BTreeMap<&StateCode, Voices<'_>> = BTreeMap::new();
        let mut stability = Stability::default();
        let trial = |drops: &mut Drops, part: &Voices<'_>| {
            drops.count(1, verdict_without(&whole, part, rules).map(|other| other.says_the_same_as(verdict)));
        };
        for (author, comments) in &self.by_author {
            let voice = Voices::of(author, comments, says);
            trial(&mut stability.respondents, &voice);
            if let Some(state) = author.state {
                by_state.entry(state).or_default().add(&voice);
            }
        }
        for voices in by_state.values() {
            trial(&mut stability.states, voices);
        }
        Some((verdict, stability))
    }
}

/// The verdict without some authors; none if no comment is left.
fn verdict_without(whole: &Voices<'_>, part: &Voices<'_>, rules: &Rules) -> Option<Verdict> {
    let (comments, critical) = (whole.comments - part.comments, whole.mentions - part.mentions);
    let share = Share::of(critical, comments)?;
    let criticised = share >= rules.theme_share && whole.people_without(part) >= FEWEST_CRITICS;
    Some(if criticised { Verdict::Criticised } else { Verdict::NotCriticised })
}
