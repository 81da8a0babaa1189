//! What became of a module between two seminars: the same, renamed, revised, split, merged, new or dropped.

use super::{ChangeKind, CurriculumChange, Module, ModuleId, Programme, Seminar};

/// What became of a module between two seminars of one series.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lineage {
    /// What the curriculum did to it; none where it stayed the same.
    pub kind: Option<ChangeKind>,
    /// The modules it came from: of one that was renamed its former identifier, of one that was split or merged the
    /// modules declared; else itself.
    pub from: Vec<ModuleId>,
    /// The curriculum version that brought the change, where one is declared.
    pub curriculum: Option<String>,
}

impl Lineage {
    /// The identifier that the module had at the earlier seminar; none where it had none of its own.
    #[must_use]
    pub fn former(&self) -> Option<&ModuleId> {
        match self.kind {
            None | Some(ChangeKind::Renamed | ChangeKind::Revised | ChangeKind::Dropped) => self.from.first(),
            Some(ChangeKind::Split | ChangeKind::Merged | ChangeKind::New) => None,
        }
    }
}

/// Curriculum versions by their places: those after one and before another, as a seminar knows them.
#[derive(Clone, Copy)]
struct Window<'a> {
    after: Option<usize>,
    before: Option<usize>,
    seminar: &'a Seminar,
}

impl Programme {
    /// What became of a module between an earlier and a later seminar of one series.
    ///
    /// Declared are the changes of curriculum versions; those count that came after the earlier seminar's version, up to
    /// and with the later one's. Of several the weightiest tells: split and merged before revised before renamed. A
    /// renamed module may have got another identifier: its change names the former one as `from`, whose own changes before
    /// that count too. Whether a module is new or dropped is seen from which seminars taught it.
    #[must_use]
    pub fn lineage(&self, module: &Module, earlier: &Seminar, later: &Seminar) -> Lineage {
        let place = |of: &Seminar| of.curriculum.as_deref().and_then(|of| self.place_of_curriculum(of, later));
        let window = Window { after: place(earlier), before: place(later).map(|last| last + 1), seminar: later };
        let descent = self.descent(module, earlier, window);
        if descent.former().is_none() || module.was_taught(later) {
            return descent;
        }
        let declared = self.last_change(module, ChangeKind::Dropped, window);
        let curriculum = declared.map(|change| change.curriculum.clone());
        Lineage { kind: Some(ChangeKind::Dropped), from: descent.from, curriculum }
    }

    /// Where a module comes from, by the changes within a window.
    fn descent(&self, module: &Module, earlier: &Seminar, window: Window<'_>) -> Lineage {
        let last = |kind| self.last_change(module, kind, window);
        let lineage = |kind, from: Vec<ModuleId>, change: Option<&CurriculumChange>| Lineage {
            kind,
            from,
            curriculum: change.map(|change| change.curriculum.clone()),
        };
        if let Some(change) = last(ChangeKind::Split).or_else(|| last(ChangeKind::Merged)) {
            return lineage(Some(change.kind), change.from.clone(), Some(change));
        }
        let (revised, renamed) = (last(ChangeKind::Revised), last(ChangeKind::Renamed));
        let declared = revised.or(renamed);
        let former = renamed.and_then(|change| self.module(change.from.first()?)).filter(|one| one.id != module.id);
        if let Some(former) = former {
            // Only changes before the renaming count, so that the search ends even if two modules swapped names.
            let before = renamed.and_then(|change| self.place_of_curriculum(&change.curriculum, window.seminar));
            let descent = self.descent(former, earlier, Window { before, ..window });
            return match descent.kind {
                None | Some(ChangeKind::Renamed | ChangeKind::Dropped) => {
                    lineage(declared.map(|change| change.kind), descent.from, declared)
                }
                Some(ChangeKind::Revised) if revised.is_some() => lineage(descent.kind, descent.from, revised),
                Some(ChangeKind::Revised | ChangeKind::Split | ChangeKind::Merged | ChangeKind::New) => descent,
            };
        }
        if module.was_taught(earlier) {
            lineage(declared.map(|change| change.kind), vec![module.id.clone()], declared)
        } else {
            lineage(Some(ChangeKind::New), Vec::new(), last(ChangeKind::New))
        }
    }

    /// The last change of a kind within a window.
    fn last_change<'a>(
        &self,
        module: &'a Module,
        kind: ChangeKind,
        window: Window<'_>,
    ) -> Option<&'a CurriculumChange> {
        let within = |place: usize| {
            window.after.is_none_or(|after| place > after) && window.before.is_none_or(|before| place < before)
        };
        let place = |change: &CurriculumChange| self.place_of_curriculum(&change.curriculum, window.seminar);
        module.changes.iter().rfind(|change| change.kind == kind && place(change).is_some_and(within))
    }

    /// The place of a curriculum version among those that were taught, in their order: at Lemkin seminars, and for a
    /// national course at its own editions too.
    fn place_of_curriculum(&self, curriculum: &str, of: &Seminar) -> Option<usize> {
        let counts = |seminar: &Seminar| seminar.course().is_none() || seminar.shares_people_with(of);
        let taught = |seminar: &Seminar| seminar.curriculum.as_deref() == Some(curriculum);
        self.seminars.iter().position(|seminar| counts(seminar) && taught(seminar))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::survey::{NationalCourse, SeminarKind, Translated};

    fn programme(changes: &[(&str, ChangeKind, &[&str])]) -> Programme {
        let seminar = |id: &str, curriculum: &str| Seminar {
            id: id.parse().unwrap(),
            kind: SeminarKind::Lemkin { cycle: id[..2].parse().unwrap(), part: 1 },
            start: None,
            end: None,
            place: None,
            curriculum: Some(curriculum.to_owned()),
        };
        let module = |id: &str, taught: &[&str]| Module {
            id: id.parse().unwrap(),
            part: 1,
            title: Translated::same(id),
            taught: Some(taught.iter().map(|id| id.parse().unwrap()).collect()),
            changes: Vec::new(),
        };
        let mut new = module("M02", &["C2P1", "C3P1"]);
        new.changes = changes
            .iter()
            .map(|(curriculum, kind, from)| CurriculumChange {
                curriculum: (*curriculum).to_owned(),
                kind: *kind,
                from: from.iter().map(|id| id.parse().unwrap()).collect(),
                recommendation: None,
                note: String::new(),
            })
            .collect();
        Programme {
            order_is_known: true,
            name: Translated::same("Example"),
            languages: Vec::new(),
            states: Vec::new(),
            synthetic: true,
            seminars: vec![seminar("C1P1", "2013"), seminar("C2P1", "2014"), seminar("C3P1", "2016")],
            modules: vec![module("M01", &["C1P1"]), new],
        }
    }

    fn lineage(programme: &Programme, module: usize, earlier: usize, later: usize) -> Lineage {
        programme.lineage(&programme.modules[module], &programme.seminars[earlier], &programme.seminars[later])
    }

    #[test]
    fn a_module_stays_the_same_where_nothing_is_declared_for_the_time_between() {
        let programme = programme(&[("2014", ChangeKind::Revised, &[])]);
        assert_eq!(lineage(&programme, 1, 1, 2).kind, None);
        assert_eq!(lineage(&programme, 1, 1, 2).former().unwrap().as_str(), "M02");
    }

    #[test]
    fn a_renamed_module_is_followed_to_its_former_identifier_and_revised_tells_more() {
        let renamed = programme(&[("2014", ChangeKind::Renamed, &["M01"])]);
        let of_renamed = lineage(&renamed, 1, 0, 2);
        assert_eq!((of_renamed.kind, of_renamed.former().unwrap().as_str()), (Some(ChangeKind::Renamed), "M01"));
        let both = programme(&[("2014", ChangeKind::Renamed, &["M01"]), ("2016", ChangeKind::Revised, &[])]);
        let of_both = lineage(&both, 1, 0, 2);
        assert_eq!((of_both.kind, of_both.curriculum.as_deref()), (Some(ChangeKind::Revised), Some("2016")));
        assert_eq!(of_both.former().unwrap().as_str(), "M01");
    }

    #[test]
    fn a_module_renamed_twice_is_followed_to_its_first_identifier_with_what_became_of_it() {
        let mut programme = programme(&[("2014", ChangeKind::Renamed, &["M01"])]);
        let mut third = Module { id: "M03".parse().unwrap(), ..programme.modules[1].clone() };
        third.taught = Some(vec!["C3P1".parse().unwrap()]);
        programme.modules[1].taught = Some(vec!["C2P1".parse().unwrap()]);
        third.changes[0].curriculum = "2016".to_owned();
        third.changes[0].from = vec!["M02".parse().unwrap()];
        programme.modules.push(third);
        let renamed = lineage(&programme, 2, 0, 2);
        assert_eq!((renamed.kind, renamed.former().unwrap().as_str()), (Some(ChangeKind::Renamed), "M01"));
        assert_eq!(lineage(&programme, 2, 1, 2).former().unwrap().as_str(), "M02");
        programme.modules[1].changes[0].kind = ChangeKind::Split;
        assert_eq!(
            (lineage(&programme, 2, 0, 2).kind, lineage(&programme, 2, 0, 2).former()),
            (Some(ChangeKind::Split), None)
        );
        assert_eq!(lineage(&programme, 2, 1, 2).kind, Some(ChangeKind::Renamed));
    }

    fn course(id: &str, curriculum: &str, like: &Seminar) -> Seminar {
        let course = NationalCourse { state: "PE".parse().unwrap(), course: "basic".parse().unwrap() };
        Seminar {
            id: id.parse().unwrap(),
            kind: SeminarKind::National(course),
            curriculum: Some(curriculum.to_owned()),
            ..like.clone()
        }
    }

    #[test]
    fn a_course_that_taught_a_version_early_does_not_change_the_order_of_lemkin_seminars() {
        let mut programme = programme(&[("2016", ChangeKind::Revised, &[])]);
        assert_eq!(lineage(&programme, 1, 1, 2).kind, Some(ChangeKind::Revised));
        programme.seminars.insert(0, course("PE-2012", "2016", &programme.seminars[0]));
        assert_eq!(lineage(&programme, 1, 2, 3).kind, Some(ChangeKind::Revised));
    }

    #[test]
    fn between_two_editions_of_a_course_count_its_versions_and_those_of_lemkin_seminars() {
        let mut programme = programme(&[("2014", ChangeKind::Revised, &[]), ("local", ChangeKind::Renamed, &["M02"])]);
        let like = programme.seminars[0].clone();
        let editions = [("PE-1", "2013"), ("PE-2", "2016"), ("PE-3", "local")];
        programme.seminars.extend(editions.map(|(id, curriculum)| course(id, curriculum, &like)));
        let taught = ["C2P1", "PE-1", "PE-2", "PE-3"].map(|id| id.parse().unwrap());
        programme.modules[1].taught = Some(taught.to_vec());
        assert_eq!(lineage(&programme, 1, 3, 4).kind, Some(ChangeKind::Revised));
        assert_eq!(lineage(&programme, 1, 4, 5).kind, Some(ChangeKind::Renamed));
    }

    #[test]
    fn modules_that_name_each_other_end_the_search() {
        let mut programme = programme(&[("2014", ChangeKind::Renamed, &["M01"])]);
        programme.modules[0].changes = programme.modules[1].changes.clone();
        programme.modules[0].changes[0].from = vec!["M02".parse().unwrap()];
        assert_eq!(lineage(&programme, 1, 0, 1).former().unwrap().as_str(), "M01");
    }

    #[test]
    fn split_and_merged_modules_have_no_former_self() {
        for kind in [ChangeKind::Split, ChangeKind::Merged] {
            let programme = programme(&[("2014", kind, &["M01"])]);
            let lineage = lineage(&programme, 1, 0, 1);
            assert_eq!((lineage.kind, lineage.former()), (Some(kind), None));
            assert_eq!(lineage.from[0].as_str(), "M01");
        }
    }

    #[test]
    fn new_and_dropped_are_seen_from_what_was_taught() {
        let programme = programme(&[]);
        assert_eq!(lineage(&programme, 1, 0, 1).kind, Some(ChangeKind::New));
        assert_eq!(lineage(&programme, 0, 0, 1).kind, Some(ChangeKind::Dropped));
    }
}
