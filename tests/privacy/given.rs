//! A survey by hand, its answers person by person, and what leaves of it.

use std::collections::{BTreeMap, BTreeSet};

use plenaria::harmonise::{Comment, Respondent, Responses, RowAnswer, SeminarRows};
use plenaria::limit::{Release, limit};
use plenaria::measure::{Finding, FindingSet, Statistic, measure};
use plenaria::survey::{
    Audience, Codebook, Counts, Dimension, Group, Item, Level, Per, Place, ScaleKind, StateCode, Survey, TallyKey,
    Theme, Translated,
};

use super::survey_builder::{self, five_levels, item, level, module, parsed, scale, seminar};

/// Two cycles of a part 1 with modules M01 to M03. Items per module: `relevance`, `method`, `benefit` and `overall` on
/// five levels, `pace` with an ideal, `known` put before and `learnt` after.
pub(crate) fn survey() -> Survey {
    let five = || five_levels([1, 2, 3, 4, 5].map(|score| Translated::same(&format!("level {score}"))));
    let scales = vec![
        scale("agree5", ScaleKind::Ordinal, five()),
        scale("pace5", ScaleKind::Bipolar, five()),
        scale("words", ScaleKind::Text, Vec::new()),
    ];
    let rating = |id, dimension| item(id, Per::Module, "agree5", dimension);
    let items = vec![
        rating("relevance", Some(Dimension::Content)),
        rating("method", Some(Dimension::Method)),
        rating("benefit", Some(Dimension::Learning)),
        rating("overall", Some(Dimension::Overall)),
        item("pace", Per::Module, "pace5", Some(Dimension::Time)),
        item("improve", Per::Module, "words", None),
        rating("known", Some(Dimension::Learning)),
        Item { before: Some(parsed("known")), ..rating("learnt", Some(Dimension::Learning)) },
    ];
    let modules = ["M01", "M02", "M03"].map(|id| module(id, Translated::same(id))).to_vec();
    survey_builder::survey(["C1P1", "C2P1"].map(seminar).to_vec(), modules, scales, items)
}

/// The survey with a scale of few levels in the place of the one with five.
pub(crate) fn survey_on(levels: Vec<Level>) -> Survey {
    let mut survey = survey();
    if let Some(scale) = survey.questionnaire.scales.get_mut(&parsed("agree5")) {
        scale.levels = levels;
    }
    survey
}

/// Levels with one letter each: `l` low, `m` middle, `h` high, `-` without a class.
pub(crate) fn levels(classes: &str) -> Vec<Level> {
    use plenaria::survey::LevelClass::{High, Low, Middle};
    let class = |letter| match letter {
        'l' => Some(Low),
        'm' => Some(Middle),
        'h' => Some(High),
        _ => None,
    };
    let level = |(score, letter): (u8, char)| level(f64::from(score), Translated::same("x"), class(letter));
    (1..).zip(classes.chars()).map(level).collect()
}

/// The theme `time`, of which a comment speaks that holds the word `tiempo`, critically with the word `falta`.
pub(crate) fn with_theme(survey: Survey) -> Survey {
    let theme = Theme {
        id: parsed("time"),
        label: Translated::same("time"),
        dimension: Some(Dimension::Time),
        words: vec!["tiempo".to_owned()],
        patterns: Vec::new(),
    };
    Survey { codebook: Codebook { themes: vec![theme], ..survey.codebook }, ..survey }
}

/// Answers that are being written down.
pub(crate) struct Answered {
    pub(crate) responses: Responses,
}

impl Answered {
    pub(crate) fn new() -> Self {
        Self { responses: Responses::default() }
    }

    /// Answers by level to a question about a module.
    pub(crate) fn tally(mut self, seminar: &str, module: &str, item: &str, levels: &[u64]) -> Self {
        self.responses.tallies.add(key(seminar, module, item, Group::All), &counts(levels));
        self
    }

    /// The same of one state.
    pub(crate) fn tally_of_state(
        mut self,
        seminar: &str,
        module: &str,
        item: &str,
        state: &str,
        levels: &[u64],
    ) -> Self {
        let state: StateCode = parsed(state);
        self.responses.tallies.add(key(seminar, module, item, Group::State(state)), &counts(levels));
        self
    }

    /// What people answered to questions about M01 of C1P1, person by person, each on a scale of so many levels.
    pub(crate) fn rows(mut self, items: &[&str], size: usize, people: &[Vec<u8>]) -> Self {
        let respondents = people.iter().map(|_| Respondent { name: None, state: None }).collect();
        let mut rows = SeminarRows { respondents, ..SeminarRows::default() };
        for (place, item) in items.iter().enumerate() {
            let column: Vec<u8> = people.iter().map(|person| person[place]).collect();
            let mut levels = vec![0; size];
            for level in &column {
                levels[usize::from(*level)] += 1;
            }
            self = self.tally("C1P1", "M01", item, &levels);
            let answers = column.into_iter().map(RowAnswer::Level).collect();
            rows.answers.insert((Some(parsed("M01")), parsed(item)), answers);
        }
        self.responses.rows.insert(parsed("C1P1"), rows);
        self
    }

    /// A comment by each of these people on a module of C1P1, or on all of it: whether it speaks of the theme.
    pub(crate) fn comments(mut self, module: Option<&str>, people: &[bool]) -> Self {
        for (number, speaks) in people.iter().enumerate() {
            self.responses.comments.push(Comment {
                seminar: parsed("C1P1"),
                module: module.map(parsed),
                item: parsed("improve"),
                respondent: Some(parsed(&format!("{}-{number}", module.unwrap_or("all")))),
                state: None,
                text: if *speaks { "falta tiempo" } else { "gracias" }.to_owned(),
                place: Place::file("a.csv"),
            });
        }
        self
    }

    pub(crate) fn release(&self, survey: &Survey, audience: Audience) -> Release {
        limit(&self.responses, survey, audience)
    }

    pub(crate) fn found(&self, survey: &Survey, audience: Audience) -> FindingSet {
        measure(&self.release(survey, audience), survey).get().clone()
    }
}

fn counts(levels: &[u64]) -> Counts {
    Counts { levels: levels.to_vec(), answered: levels.iter().sum(), ..Counts::default() }
}

pub(crate) fn key(seminar: &str, module: &str, item: &str, group: Group) -> TallyKey {
    TallyKey { seminar: parsed(seminar), module: Some(parsed(module)), item: parsed(item), group }
}

/// What this statistic says of `relevance` in M01 at C2P1.
pub(crate) fn of(found: &FindingSet, statistic: Statistic) -> Finding {
    let is_its = |finding: &&Finding| {
        finding.key.statistic == statistic && finding.key.to_string().starts_with("C2P1.M01.relevance.")
    };
    found.findings.iter().find(is_its).unwrap().clone()
}

/// Every way in which so many people can be of so many types, as people by type.
pub(crate) fn vectors(types: usize, people: u64) -> Vec<Vec<u64>> {
    if types == 1 {
        return vec![vec![people]];
    }
    let with =
        |here: u64| vectors(types - 1, people - here).into_iter().map(move |others| [vec![here], others].concat());
    (0..=people).flat_map(with).collect()
}

/// A side: the types of people who lie on it.
pub(crate) struct ProtectedSide {
    pub(crate) types: BTreeSet<usize>,
    /// Whether more than one dissenter may learn that all others lie on it.
    pub(crate) is_favourable: bool,
}

/// What insiders learn: of vectors of people by type that leave alike, those where every person who is none of them lies on
/// one side. Told as the side and the insiders by type.
///
/// Two who dissented from what is favourable may learn that all others were favourable (not from what the public has), and
/// what follows from that.
pub(crate) fn leaks(
    types: usize,
    people: u64,
    sides: &[ProtectedSide],
    public: bool,
    output: impl Fn(&[u64]) -> String,
) -> Vec<(Vec<usize>, Vec<u64>)> {
    let mut groups: BTreeMap<String, Vec<Vec<u64>>> = BTreeMap::new();
    for vector in vectors(types, people) {
        groups.entry(output(&vector)).or_default().push(vector);
    }
    let insiders: Vec<Vec<u64>> = (0..=3).flat_map(|people| vectors(types, people)).collect();
    let off = |side: &ProtectedSide, counts: &[u64]| -> u64 {
        counts.iter().enumerate().filter(|(place, _)| !side.types.contains(place)).map(|(_, count)| count).sum()
    };
    let mut leaks = Vec::new();
    for group in groups.values() {
        for known in &insiders {
            let holds = |vector: &&Vec<u64>| vector.iter().zip(known).all(|(all, known)| all >= known);
            let left = |vector: &Vec<u64>| vector.iter().zip(known).map(|(all, known)| all - known).collect();
            let others: Vec<Vec<u64>> = group.iter().filter(holds).map(left).collect();
            if others.is_empty() {
                continue;
            }
            let learnt: Vec<&ProtectedSide> =
                sides.iter().filter(|side| others.iter().all(|vector| off(side, vector) == 0)).collect();
            let may_be_learnt = learnt
                .iter()
                .filter(|side| side.is_favourable && !public && off(side, known) > 1)
                .map(|side| &side.types);
            let accepted: Option<BTreeSet<usize>> =
                may_be_learnt.cloned().reduce(|one, other| one.intersection(&other).copied().collect());
            let follows = |side: &&&ProtectedSide| accepted.as_ref().is_some_and(|types| types.is_subset(&side.types));
            let leaked = learnt.iter().filter(|side| !follows(side));
            leaks.extend(leaked.map(|side| (side.types.iter().copied().collect(), known.clone())));
        }
    }
    leaks
}
