//! Which seminars are compared, and what each module was at each of them.

use std::collections::BTreeSet;

use crate::survey::{ChangeKind, Lineage, Module, ModuleId, Programme, Seminar, SeminarId};

/// A part with at least two seminars that have answers: only these can be compared.
pub(in crate::report) struct ComparedPart<'a> {
    /// Its number.
    pub(in crate::report) number: u8,
    /// Its seminars with answers, oldest first.
    pub(in crate::report) seminars: Vec<&'a Seminar>,
    /// Its modules under their latest names, in the order of the curriculum.
    pub(in crate::report) modules: Vec<TracedModule<'a>>,
}

/// A module over the seminars of its part.
pub(in crate::report) struct TracedModule<'a> {
    /// The module under its latest name.
    pub(in crate::report) module: &'a Module,
    /// What it was at each seminar of the part.
    pub(in crate::report) stages: Vec<Stage<'a>>,
}

/// What a module was at one seminar, and what became of it since the seminar before.
pub(in crate::report) struct Stage<'a> {
    /// The module as it was called there; none where it wasn't taught.
    pub(in crate::report) module: Option<&'a Module>,
    /// What became of it.
    pub(in crate::report) became: Became,
}

/// What became of a module from one seminar of its part to the next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::report) enum Became {
    /// Taught at the first seminar that is compared.
    Taught,
    /// Taught at neither seminar.
    NotTaught,
    /// What the curriculum did to it; nothing where it stayed the same.
    Descended(Lineage),
}

impl Became {
    /// The name used in tables, such as `revised`; its message is `cycles-lineage-revised`.
    pub(in crate::report) fn name(&self) -> &'static str {
        match self {
            Self::Taught => "taught",
            Self::NotTaught => "not_taught",
            Self::Descended(lineage) => lineage_name(lineage.kind),
        }
    }
}

/// The name of what a curriculum did to a module.
pub(in crate::report) fn lineage_name(kind: Option<ChangeKind>) -> &'static str {
    match kind {
        None => "same",
        Some(ChangeKind::Renamed) => "renamed",
        Some(ChangeKind::Revised) => "revised",
        Some(ChangeKind::Split) => "split",
        Some(ChangeKind::Merged) => "merged",
        Some(ChangeKind::New) => "new",
        Some(ChangeKind::Dropped) => "dropped",
    }
}

/// All names, for the data dictionary.
pub(in crate::report) const LINEAGE_NAMES: [&str; 9] =
    ["taught", "same", "renamed", "revised", "split", "merged", "new", "dropped", "not_taught"];

/// The parts of which at least two of these seminars are.
pub(in crate::report) fn parts<'a>(programme: &'a Programme, answered: &[SeminarId]) -> Vec<ComparedPart<'a>> {
    let seminars: Vec<&Seminar> = programme.seminars.iter().filter(|seminar| answered.contains(&seminar.id)).collect();
    let numbers: BTreeSet<u8> = seminars.iter().filter_map(|seminar| seminar.part()).collect();
    let part = |number| {
        let seminars: Vec<&Seminar> =
            seminars.iter().copied().filter(|seminar| seminar.part() == Some(number)).collect();
        (seminars.len() >= 2).then(|| ComparedPart { number, modules: traced_modules(programme, &seminars), seminars })
    };
    numbers.into_iter().filter_map(part).collect()
}

fn traced_modules<'a>(programme: &'a Programme, seminars: &[&'a Seminar]) -> Vec<TracedModule<'a>> {
    let all: Vec<(&Module, Vec<Option<&Module>>)> =
        programme.modules.iter().filter_map(|module| Some((module, names(programme, module, seminars)?))).collect();
    let is_former_self = |module: &Module, names: &[Option<&Module>]| {
        let others = || all.iter().filter(|(other, _)| other.id != module.id);
        let covers = |others: &[Option<&Module>]| {
            let own = |at: usize| names[at].is_some_and(|own| own.id == module.id);
            (0..names.len()).all(|at| !own(at) || others[at].is_some_and(|other| other.id == module.id))
        };
        others().any(|(_, other)| covers(other))
    };
    all.iter()
        .filter(|(module, names)| !is_former_self(module, names))
        .map(|(module, names)| TracedModule { module, stages: stages(programme, names, seminars) })
        .collect()
}

/// What the module was called at each seminar; none if none of them taught it under its own name.
fn names<'a>(programme: &'a Programme, module: &'a Module, seminars: &[&Seminar]) -> Option<Vec<Option<&'a Module>>> {
    let latest = seminars.iter().rposition(|seminar| module.was_taught(seminar))?;
    let name_at = |(at, seminar): (usize, &&Seminar)| {
        if module.was_taught(seminar) {
            return Some(module);
        }
        let former = || programme.lineage(module, seminar, seminars[latest]);
        (at < latest).then(former)?.former().and_then(|former| programme.module(former))
    };
    Some(seminars.iter().enumerate().map(name_at).collect())
}

fn stages<'a>(programme: &Programme, names: &[Option<&'a Module>], seminars: &[&Seminar]) -> Vec<Stage<'a>> {
    let became = |at: usize| match (at.checked_sub(1).map(|before| (before, names[before])), names[at]) {
        (None, Some(_)) => Became::Taught,
        (None | Some((_, None)), None) => Became::NotTaught,
        (Some((before, _)), Some(module)) | (Some((before, Some(module))), None) => {
            Became::Descended(programme.lineage(module, seminars[before], seminars[at]))
        }
    };
    names.iter().enumerate().map(|(at, module)| Stage { module: *module, became: became(at) }).collect()
}

impl Stage<'_> {
    /// The modules it came from under other names.
    pub(in crate::report) fn other_names(&self) -> Vec<&ModuleId> {
        let own = self.module.map(|module| &module.id);
        match &self.became {
            Became::Descended(lineage) if lineage.kind != Some(ChangeKind::Dropped) => {
                lineage.from.iter().filter(|from| Some(*from) != own).collect()
            }
            Became::Descended(_) | Became::Taught | Became::NotTaught => Vec::new(),
        }
    }

    /// The curriculum version that brought the change, where one is declared.
    pub(in crate::report) fn curriculum(&self) -> Option<&str> {
        match &self.became {
            Became::Descended(lineage) => lineage.curriculum.as_deref(),
            Became::Taught | Became::NotTaught => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::survey::{CurriculumChange, SeminarKind, Translated};

    fn programme() -> Programme {
        let seminar = |id: &str, part: u8, curriculum: &str| Seminar {
            id: id.parse().unwrap(),
            kind: SeminarKind::Lemkin { cycle: id[..2].parse().unwrap(), part },
            start: None,
            end: None,
            place: None,
            curriculum: Some(curriculum.to_owned()),
        };
        let module = |id: &str, taught: &[&str], changes: &[(&str, ChangeKind, &str)]| Module {
            id: id.parse().unwrap(),
            part: 1,
            title: Translated::same(id),
            taught: Some(taught.iter().map(|id| id.parse().unwrap()).collect()),
            changes: changes
                .iter()
                .map(|(curriculum, kind, from)| CurriculumChange {
                    curriculum: (*curriculum).to_owned(),
                    kind: *kind,
                    from: from.split(' ').filter(|id| !id.is_empty()).map(|id| id.parse().unwrap()).collect(),
                    recommendation: None,
                    note: String::new(),
                })
                .collect(),
        };
        Programme {
            order_is_known: true,
            name: Translated::same("Example"),
            languages: Vec::new(),
            states: Vec::new(),
            synthetic: true,
            seminars: vec![
                seminar("C1P1", 1, "2013"),
                seminar("C1P2", 2, "2013"),
                seminar("C2P1", 1, "2014"),
                seminar("C3P1", 1, "2016"),
            ],
            modules: vec![
                module("M01", &["C1P1"], &[]),
                module("M02", &["C2P1", "C3P1"], &[("2014", ChangeKind::Renamed, "M01")]),
                module("M03", &["C1P1", "C2P1"], &[]),
                module("M04", &["C3P1"], &[("2016", ChangeKind::Split, "M03")]),
                module("M05", &["C1P1", "C2P1", "C3P1"], &[("2016", ChangeKind::Revised, "")]),
            ],
        }
    }

    fn words(programme: &Programme) -> Vec<(String, Vec<&'static str>)> {
        let answered: Vec<SeminarId> = programme.seminars.iter().map(|seminar| seminar.id.clone()).collect();
        let parts = parts(programme, &answered);
        assert_eq!(parts.len(), 1, "part 2 was taught once");
        let of = |traced: &TracedModule<'_>| traced.stages.iter().map(|stage| stage.became.name()).collect();
        parts[0].modules.iter().map(|traced| (traced.module.id.to_string(), of(traced))).collect()
    }

    #[test]
    fn a_renamed_module_is_one_module_and_a_split_one_is_new_beside_the_old() {
        let expected = [
            ("M02", ["taught", "renamed", "same"]),
            ("M03", ["taught", "same", "dropped"]),
            ("M04", ["not_taught", "not_taught", "split"]),
            ("M05", ["taught", "same", "revised"]),
        ];
        let expected: Vec<_> = expected.map(|(id, words)| (id.to_owned(), words.to_vec())).to_vec();
        assert_eq!(words(&programme()), expected);
    }

    #[test]
    fn former_names_are_told_where_they_differ() {
        let programme = programme();
        let answered: Vec<SeminarId> = programme.seminars.iter().map(|seminar| seminar.id.clone()).collect();
        let part = parts(&programme, &answered).remove(0);
        let former = |module: usize, seminar: usize| {
            let names = part.modules[module].stages[seminar].other_names();
            names.into_iter().map(ModuleId::as_str).collect::<Vec<_>>()
        };
        assert_eq!((former(0, 1), former(0, 2), former(2, 2)), (vec!["M01"], vec![], vec!["M03"]));
        assert_eq!(part.modules[3].stages[2].curriculum(), Some("2016"));
    }
}
