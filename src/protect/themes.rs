//! What of themes in comments may be shown.

use std::collections::{BTreeMap, BTreeSet};

use crate::harmonise::{CodedComment, ThemeCount};
use crate::measure::Measured;
use crate::survey::{ItemId, ModuleId, RespondentId, SeminarId, ThemeId};

use super::smallest_group::{SMALLEST_CELL, SmallestGroup};
use super::{ReleasedCoverage, ReleasedTheme, Status};

/// Themes and coverage as they may be shown.
pub(super) struct ReleasedThemes {
    /// In the order measured.
    pub(super) themes: Vec<ReleasedTheme>,
    /// In the order measured.
    pub(super) coverage: Vec<ReleasedCoverage>,
}

impl ReleasedThemes {
    /// Decides for every theme what may be shown.
    pub(super) fn new(measured: &Measured, smallest: SmallestGroup) -> Self {
        let voices = Writers { measured, people: people(&measured.comments), smallest };
        let coverage = measured.coverage.iter().map(|coverage| {
            let uncoded = coverage.comments.saturating_sub(coverage.coded);
            let cells_pass = SMALLEST_CELL.admits_cell(coverage.coded) && SMALLEST_CELL.admits_cell(uncoded);
            let shown = cells_pass && voices.shows_comments_of_seminar(&coverage.seminar, coverage.comments);
            ReleasedCoverage {
                seminar: coverage.seminar.clone(),
                comments: Some(coverage.comments).filter(|_| shown),
                coded: Some(coverage.coded).filter(|_| shown),
            }
        });
        Self {
            themes: measured.themes.iter().map(|count| voices.released(count)).collect(),
            coverage: coverage.collect(),
        }
    }

    /// Whether the counts of a theme in a module's comments are shown.
    pub(super) fn shows(&self, seminar: &SeminarId, module: Option<&ModuleId>, theme: &ThemeId) -> bool {
        self.of(seminar, theme).any(|released| released.module.as_ref() == module && released.status == Status::Ok)
    }

    /// Whether the counts of a theme are shown of all modules of a seminar.
    pub(super) fn shows_everywhere(&self, seminar: &SeminarId, theme: &ThemeId) -> bool {
        self.of(seminar, theme).next().is_some()
            && self.of(seminar, theme).all(|released| released.status == Status::Ok)
    }

    fn of<'a>(&'a self, seminar: &'a SeminarId, theme: &'a ThemeId) -> impl Iterator<Item = &'a ReleasedTheme> {
        self.themes.iter().filter(move |released| released.seminar == *seminar && released.theme == *theme)
    }
}

/// A seminar and a module; none for all of the seminar.
type About<'a> = (&'a SeminarId, Option<&'a ModuleId>);

/// Who speaks in the comments.
struct Writers<'a> {
    measured: &'a Measured,
    /// How many people wrote at a seminar, about a module or at all.
    people: BTreeMap<About<'a>, u64>,
    smallest: SmallestGroup,
}

impl Writers<'_> {
    fn released(&self, count: &ThemeCount) -> ReleasedTheme {
        let shown = match &count.module {
            Some(_) => self.passes(count),
            None => self.passes(count) && self.leaves_modules_open(count),
        };
        let by_tone = shown && self.shows_tone(count);
        ReleasedTheme {
            seminar: count.seminar.clone(),
            module: count.module.clone(),
            theme: count.theme.clone(),
            status: if shown { Status::Ok } else { Status::Suppressed },
            comments: shown.then_some(count.comments),
            mentions: shown.then_some(count.mentions),
            respondents: shown.then_some(count.respondents),
            by_tone: by_tone.then(|| tones(count)),
        }
    }

    /// Whether enough people wrote, enough of them mention the theme, and nobody or enough of them don't. A theme that
    /// nobody mentions isn't told from one that one or two do.
    fn passes(&self, count: &ThemeCount) -> bool {
        let people = self.people(&count.seminar, count.module.as_ref());
        self.smallest.admits(people, 0)
            && count.respondents >= SMALLEST_CELL.0
            && SMALLEST_CELL.admits_cell(people.saturating_sub(count.respondents))
            && SMALLEST_CELL.admits_cell(count.comments.saturating_sub(count.mentions))
    }

    /// Whether what a seminar's counts are more than those shown of its modules gives no module's back.
    fn leaves_modules_open(&self, whole: &ThemeCount) -> bool {
        let (shown, hidden): (Vec<&ThemeCount>, Vec<&ThemeCount>) =
            self.modules(whole).into_iter().partition(|count| self.passes(count));
        let rest = whole.mentions.saturating_sub(shown.iter().map(|count| count.mentions).sum());
        rest_passes(rest, hidden.len()) && self.shows_comments_of_seminar(&whole.seminar, whole.comments)
    }

    /// Whether every tone has nobody or at least three mentions, and a seminar's tones give no module's back.
    fn shows_tone(&self, count: &ThemeCount) -> bool {
        let passes = |count: &ThemeCount| {
            let critics_pass = count.critical == 0 || count.critical_respondents >= SMALLEST_CELL.0;
            critics_pass && tones(count).iter().all(|mentions| SMALLEST_CELL.admits_cell(*mentions))
        };
        if count.module.is_some() {
            return passes(count);
        }
        let (shown, hidden): (Vec<&ThemeCount>, Vec<&ThemeCount>) =
            self.modules(count).into_iter().partition(|of| self.passes(of) && passes(of));
        let rest_of = |tone: usize| {
            let of_modules: u64 = shown.iter().map(|count| tones(count)[tone]).sum();
            tones(count)[tone].saturating_sub(of_modules)
        };
        passes(count) && (0..3).all(|tone| rest_passes(rest_of(tone), hidden.len()))
    }

    /// Whether the number of all comments of a seminar gives that of no module's back where few people wrote.
    fn shows_comments_of_seminar(&self, seminar: &SeminarId, comments: u64) -> bool {
        let mut of_modules = BTreeMap::new();
        for count in self.measured.themes.iter().filter(|count| count.seminar == *seminar) {
            of_modules.extend(count.module.as_ref().map(|module| (module, count.comments)));
        }
        let hidden: Vec<&ModuleId> = of_modules
            .keys()
            .copied()
            .filter(|module| !self.smallest.admits(self.people(seminar, Some(module)), 0))
            .collect();
        let of_hidden: u64 = hidden.iter().filter_map(|module| of_modules.get(module)).sum();
        let general = comments.saturating_sub(of_modules.values().sum());
        self.smallest.admits(self.people(seminar, None), 0) && rest_passes(of_hidden + general, hidden.len())
    }

    /// The same theme in the comments on each module of the seminar.
    fn modules(&self, whole: &ThemeCount) -> Vec<&ThemeCount> {
        let same = |count: &&ThemeCount| {
            count.seminar == whole.seminar && count.theme == whole.theme && count.module.is_some()
        };
        self.measured.themes.iter().filter(same).collect()
    }

    fn people(&self, seminar: &SeminarId, module: Option<&ModuleId>) -> u64 {
        self.people.get(&(seminar, module)).copied().unwrap_or(0)
    }
}

/// How many people wrote on each module, and at each seminar at all; at least so many, where comments are nameless: each
/// question has one answer of each.
fn people(comments: &[CodedComment]) -> BTreeMap<About<'_>, u64> {
    let mut named = BTreeMap::<About<'_>, BTreeSet<&RespondentId>>::new();
    let mut nameless = BTreeMap::<(About<'_>, Option<&ModuleId>, &ItemId), u64>::new();
    for CodedComment { comment, .. } in comments {
        let module = comment.module.as_ref();
        for about in BTreeSet::from([(&comment.seminar, None), (&comment.seminar, module)]) {
            match &comment.respondent {
                Some(respondent) => {
                    named.entry(about).or_default().insert(respondent);
                }
                None => *nameless.entry((about, module, &comment.item)).or_default() += 1,
            }
        }
    }
    let mut people: BTreeMap<About<'_>, u64> =
        named.into_iter().map(|(about, respondents)| (about, respondents.len() as u64)).collect();
    for ((about, _, _), comments) in nameless {
        let known = people.entry(about).or_default();
        *known = comments.max(*known);
    }
    people
}

fn tones(count: &ThemeCount) -> [u64; 3] {
    [count.approving, count.critical, count.other]
}

/// Whether what remains of a total, when the shown parts are taken off, may be known: nothing, or enough that isn't one
/// hidden part alone.
fn rest_passes(rest: u64, hidden: usize) -> bool {
    rest == 0 || (rest >= SMALLEST_CELL.0 && hidden != 1)
}
