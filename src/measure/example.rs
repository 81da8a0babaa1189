//! A small hand-made survey and its answers, for the tests of this stage.

use std::collections::BTreeMap;

use polars::prelude::{DataFrame, df};

use super::{Finding, FindingSet, measure};
use crate::harmonise::{Completeness, Responses};
use crate::limit::internal;
use crate::survey::{
    Asked, ChangeKind, CurriculumChange, Dimension, Group, Item, Level, LevelClass, Module, Per, Programme,
    Questionnaire, Rules, Scale, ScaleKind, Seminar, SeminarId, SeminarKind, Survey, TallyKey, Translated,
};
use crate::survey::{Counts, MissingReason};

/// Three seminars of part 1 and one of part 2; modules M01, M02 and, from C2P1, M03.
///
/// Items per module: `relevance` and `steps` (ordinal), `length` (bipolar), `points` (numbers without favourable ones),
/// `method` until C2P1 and `method_new` after it (another wording), `guide` and `guide_new` (another scale as well).
/// Items on the seminar: `overall` (ordinal), `recommend` (0–10), `topics` (several options).
pub(super) struct Example {
    pub(super) responses: Responses,
    pub(super) survey: Survey,
}

/// A person on a roster: participant, state, whether they attended.
pub(in crate::measure) type Person = (&'static str, &'static str, Option<bool>);

impl Example {
    pub(super) fn new() -> Self {
        let survey = Survey {
            programme: programme(),
            questionnaire: questionnaire(),
            deliveries: Vec::new(),
            not_deliveries: Vec::new(),
            rules: Rules::default(),
            codebook: crate::survey::Codebook::default(),
        };
        Self { responses: Responses::default(), survey }
    }

    /// Answers by level to `C1P1.M01.relevance` or, on the seminar, `C1P1.overall`; a last part names a state's group.
    pub(super) fn answered(self, question: &str, levels: &[u64]) -> Self {
        self.answered_and_missing(question, levels, &[])
    }

    /// How often each option was counted elsewhere, without the people who chose it.
    pub(super) fn counted_by_option(mut self, question: &str, options: &[u64]) -> Self {
        let answered = options.iter().copied().max().unwrap_or(0);
        let counts = Counts { levels: options.to_vec(), answered, is_at_least: true, ..Counts::default() };
        self.responses.tallies.add(key(question), &counts);
        self
    }

    pub(super) fn answered_and_missing(
        mut self,
        question: &str,
        levels: &[u64],
        missing: &[(MissingReason, u64)],
    ) -> Self {
        let mut counts = Counts { levels: levels.to_vec(), answered: levels.iter().sum(), ..Counts::default() };
        for (reason, count) in missing {
            counts.missing[*reason as usize] = *count;
        }
        self.responses.tallies.add(key(question), &counts);
        self
    }

    pub(super) fn completeness(mut self, seminar: &str, state: &str, complete: u64, partial: u64) -> Self {
        let key = (id(seminar), state.parse().ok());
        self.responses.completeness.insert(key, Completeness { complete, partial, empty: 0 });
        self
    }

    pub(super) fn roster(mut self, seminar: &str, people: &[Person]) -> Self {
        self.responses.rosters.insert(id(seminar), roster(people));
        self
    }

    /// One more seminar of part 1, after the others, with its curriculum version.
    pub(super) fn seminar(mut self, name: &str, curriculum: &str) -> Self {
        let later = seminar(name, 1, "2018-02-11", curriculum);
        self.survey.programme.seminars.push(later);
        self
    }

    /// One more module of part 1: the seminars that taught it, and what a curriculum version made of which modules.
    pub(super) fn module(mut self, name: &str, taught: &[&str], change: Option<(&str, ChangeKind, &[&str])>) -> Self {
        let change = change.map(|(curriculum, kind, from)| CurriculumChange {
            curriculum: curriculum.to_owned(),
            kind,
            from: from.iter().map(|module| module.parse().unwrap()).collect(),
            recommendation: None,
            note: String::new(),
        });
        let taught = Some(taught.iter().map(|name| id(name)).collect());
        let module = Module { changes: change.into_iter().collect(), ..module(name, taught) };
        self.survey.programme.modules.push(module);
        self
    }

    /// Everything that is measured.
    pub(super) fn measured(&self) -> FindingSet {
        measure(&internal(&self.responses, &self.survey), &self.survey).get().clone()
    }

    /// All findings by identifier.
    pub(super) fn findings(&self) -> BTreeMap<String, Finding> {
        self.measured().findings().iter().cloned().map(|finding| (finding.key.to_string(), finding)).collect()
    }
}

pub(super) fn id(seminar: &str) -> SeminarId {
    seminar.parse().unwrap()
}

/// The key of `C1P1.M01.relevance`, `C1P1.overall`, or `C1P1.overall.PE`.
pub(super) fn key(question: &str) -> TallyKey {
    let mut parts: Vec<&str> = question.split('.').collect();
    let seminar = id(parts.remove(0));
    let module = parts[0].starts_with('M').then(|| parts.remove(0).parse().unwrap());
    let group = parts.get(1).map_or(Group::All, |state| Group::State(state.parse().unwrap()));
    TallyKey { seminar, module, item: parts[0].parse().unwrap(), group }
}

fn roster(people: &[Person]) -> DataFrame {
    let n = people.len();
    let unknown = vec![None::<bool>; n];
    df!(
        "participant" => people.iter().map(|person| person.0).collect::<Vec<_>>(),
        "state" => people.iter().map(|person| person.1).collect::<Vec<_>>(),
        "institution" => vec![Some("ministry"); n],
        "sex" => (0..n).map(|number| if number % 3 == 0 { Some("F") } else { None }).collect::<Vec<_>>(),
        "role" => vec![None::<&str>; n],
        "invited" => vec![Some(true); n],
        "registered" => unknown,
        "attended" => people.iter().map(|person| person.2).collect::<Vec<_>>(),
        "days" => vec![None::<i32>; n]
    )
    .unwrap()
}

fn seminar(name: &str, part: u8, start: &str, curriculum: &str) -> Seminar {
    Seminar {
        id: id(name),
        kind: SeminarKind::Lemkin { cycle: name.split('P').next().unwrap().parse().unwrap(), part },
        start: start.parse().ok(),
        end: None,
        place: None,
        curriculum: Some(curriculum.to_owned()),
    }
}

fn module(name: &str, taught: Option<Vec<SeminarId>>) -> Module {
    Module { id: name.parse().unwrap(), part: 1, title: Translated::same(name), taught, changes: Vec::new() }
}

fn programme() -> Programme {
    Programme {
        order_is_known: true,
        name: Translated::same("Example"),
        languages: Vec::new(),
        states: Vec::new(),
        synthetic: true,
        seminars: vec![
            seminar("C1P1", 1, "2013-06-02", "2013"),
            seminar("C1P2", 2, "2014-06-02", "2013"),
            seminar("C2P1", 1, "2014-10-12", "2014"),
            seminar("C3P1", 1, "2016-02-14", "2016"),
        ],
        modules: vec![module("M01", None), module("M02", None), module("M03", Some(vec![id("C2P1"), id("C3P1")]))],
    }
}

fn questionnaire() -> Questionnaire {
    let scales = [
        scale("agree", ScaleKind::Ordinal, &[1.0, 2.0, 3.0, 4.0, 5.0], &["low", "low", "", "high", "high"]),
        scale("steps", ScaleKind::Ordinal, &[1.0, 2.0, 4.0], &["low", "", "high"]),
        scale("length", ScaleKind::Bipolar, &[1.0, 2.0, 3.0], &["low", "middle", "high"]),
        scale("points", ScaleKind::Numeric, &[1.0, 2.0, 3.0], &["", "", ""]),
        scale(
            "recommend",
            ScaleKind::Nps,
            &(0..=10).map(f64::from).collect::<Vec<_>>(),
            &["low", "low", "low", "low", "low", "low", "low", "middle", "middle", "high", "high"],
        ),
        scale("topics", ScaleKind::Multiple, &[1.0, 2.0], &["", ""]),
    ];
    let until: Asked = Asked { until: "2015-01-01".parse().ok(), ..Asked::default() };
    let from: Asked = Asked { from: "2015-01-01".parse().ok(), ..Asked::default() };
    let items = vec![
        item("relevance", Per::Module, "agree", Some(Dimension::Content)),
        item("steps", Per::Module, "steps", None),
        item("length", Per::Module, "length", Some(Dimension::Time)),
        item("points", Per::Module, "points", None),
        Item { asked: until.clone(), ..item("method", Per::Module, "agree", Some(Dimension::Method)) },
        Item { asked: from.clone(), wording: 2, ..item("method_new", Per::Module, "agree", Some(Dimension::Method)) },
        Item { asked: until, ..item("guide", Per::Module, "points", Some(Dimension::Facilitation)) },
        Item { asked: from, wording: 2, ..item("guide_new", Per::Module, "agree", Some(Dimension::Facilitation)) },
        item("overall", Per::Seminar, "agree", Some(Dimension::Overall)),
        item("recommend", Per::Seminar, "recommend", Some(Dimension::Overall)),
        item("topics", Per::Seminar, "topics", None),
    ];
    let scales = scales.into_iter().map(|scale| (scale.id.clone(), scale)).collect();
    Questionnaire { scales, reversed: BTreeMap::new(), items }
}

fn scale(name: &str, kind: ScaleKind, scores: &[f64], classes: &[&str]) -> Scale {
    let level = |(score, class): (&f64, &&str)| Level {
        score: *score,
        label: Translated::same(&score.to_string()),
        aliases: Vec::new(),
        class: match *class {
            "low" => Some(LevelClass::Low),
            "middle" => Some(LevelClass::Middle),
            "high" => Some(LevelClass::High),
            _ => None,
        },
        other: false,
    };
    let levels = scores.iter().zip(classes).map(level).collect();
    Scale { id: name.parse().unwrap(), kind, levels, missing: BTreeMap::new() }
}

fn item(name: &str, per: Per, scale: &str, dimension: Option<Dimension>) -> Item {
    Item {
        id: name.parse().unwrap(),
        per,
        scale: scale.parse().unwrap(),
        reversed: false,
        dimension,
        text: Translated::same(name),
        headers: Vec::new(),
        asked: Asked::default(),
        wording: 1,
        modules: None,
        before: None,
        tone: None,
        one_of: false,
    }
}
