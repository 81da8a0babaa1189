//! What became of a module between two seminars: the same, renamed, revised, split, merged, new or dropped.

use super::{ChangeKind, Module, ModuleId, Programme, Seminar};

/// What became of a module between two seminars of its part.
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

impl Programme {
    /// What became of a module between an earlier and a later seminar of its part.
    ///
    /// Declared are the changes of curriculum versions; those count that came after the earlier seminar's version, up to
    /// and with the later one's. Of several the weightiest tells: split and merged before revised before renamed. A
    /// renamed module may have got another identifier: its change names the former one as `from`. Whether a module is new
    /// or dropped is seen from which seminars taught it.
    #[must_use]
    pub fn lineage(&self, module: &Module, earlier: &Seminar, later: &Seminar) -> Lineage {
        let between = |curriculum: &str| {
            let place = |of: &str| self.place_of_curriculum(of);
            let (from, until) = (earlier.curriculum.as_deref().map(place), later.curriculum.as_deref().map(place));
            let place = self.place_of_curriculum(curriculum);
            place.is_some() && from.is_none_or(|from| place > from) && until.is_none_or(|until| place <= until)
        };
        let changes = || module.changes.iter().filter(|change| between(&change.curriculum));
        let of_kind = |kind: ChangeKind| changes().rfind(|change| change.kind == kind);
        let lineage = |kind, from: Vec<ModuleId>, curriculum: Option<&String>| Lineage {
            kind,
            from,
            curriculum: curriculum.cloned(),
        };
        if let Some(change) = of_kind(ChangeKind::Split).or_else(|| of_kind(ChangeKind::Merged)) {
            return lineage(Some(change.kind), change.from.clone(), Some(&change.curriculum));
        }
        let renamed = of_kind(ChangeKind::Renamed);
        let former = renamed.and_then(|change| change.from.first()).unwrap_or(&module.id).clone();
        let was_taught = self.module(&former).is_some_and(|former| former.was_taught(earlier));
        if !was_taught {
            let declared = of_kind(ChangeKind::New).map(|change| &change.curriculum);
            return lineage(Some(ChangeKind::New), Vec::new(), declared);
        }
        if !module.was_taught(later) {
            let declared = of_kind(ChangeKind::Dropped).map(|change| &change.curriculum);
            return lineage(Some(ChangeKind::Dropped), vec![former], declared);
        }
        let change = of_kind(ChangeKind::Revised).or(renamed);
        lineage(change.map(|change| change.kind), vec![former], change.map(|change| &change.curriculum))
    }

    /// The place of a curriculum version among those that the seminars taught, in their order.
    fn place_of_curriculum(&self, curriculum: &str) -> Option<usize> {
        self.seminars.iter().position(|seminar| seminar.curriculum.as_deref() == Some(curriculum))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::survey::{CurriculumChange, Translated};

    fn programme(changes: &[(&str, ChangeKind, &[&str])]) -> Programme {
        let seminar = |id: &str, curriculum: &str| Seminar {
            id: id.parse().unwrap(),
            cycle: id[..2].parse().unwrap(),
            part: 1,
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
