//! Whether an item was put to a respondent.

use jiff::civil::Date;

use crate::survey::{Item, ModuleId, Programme, Seminar, SeminarId, SeminarKind};

/// Whether an item was put to the respondents of a seminar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::harmonise) enum Asking {
    /// To all.
    Yes,
    /// To none.
    No,
    /// To those who answered on or after a day, or on or before one, since the seminar itself has no days.
    Within(Option<Date>, Option<Date>),
}

impl Asking {
    /// Whether an item was asked in a seminar and, if it is per module, of that module.
    pub(in crate::harmonise) fn of(
        item: &Item,
        seminar: &SeminarId,
        module: Option<&ModuleId>,
        programme: &Programme,
    ) -> Self {
        let declared = programme.seminar(seminar);
        let taught = module.and_then(|id| programme.module(id)).zip(declared);
        let was_taught = taught.is_none_or(|(module, seminar)| module.was_taught(seminar));
        let undated = undated(seminar);
        let seminar = declared.unwrap_or(&undated);
        if !was_taught || !item.was_asked(seminar, module) {
            Self::No
        } else if seminar.start.is_none() && seminar.end.is_none() && has_window(item) {
            Self::Within(item.asked.from, item.asked.until)
        } else {
            Self::Yes
        }
    }

    /// Whether it was put to a respondent who answered on this day.
    pub(in crate::harmonise) fn includes(self, day: Option<Date>) -> bool {
        match self {
            Self::Yes => true,
            Self::No => false,
            Self::Within(from, until) => {
                day.is_none_or(|day| from.is_none_or(|from| day >= from) && until.is_none_or(|until| day <= until))
            }
        }
    }
}

fn has_window(item: &Item) -> bool {
    item.asked.from.is_some() || item.asked.until.is_some()
}

/// A seminar of which nothing is known but its name.
pub(in crate::harmonise) fn undated(id: &SeminarId) -> Seminar {
    let kind = SeminarKind::Lemkin { cycle: id.into(), part: 1 };
    Seminar { id: id.clone(), kind, start: None, end: None, place: None, curriculum: None }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::harmonise::examples::{item, module, survey};
    use crate::survey::Per;

    #[test]
    fn a_window_is_judged_by_the_day_of_the_answer_where_the_seminar_has_none() {
        let mut item = item("knowledge", Per::Seminar, "agree5", &[]);
        item.asked.from = Some(date(2018, 4, 19));
        let programme = survey(vec![], vec![], vec![]).programme;
        let asking = Asking::of(&item, &"2018Q2".parse().unwrap(), None, &programme);
        assert!(!asking.includes(Some(date(2018, 4, 18))));
        assert!(asking.includes(Some(date(2018, 4, 19))));
        assert!(asking.includes(None));
    }

    #[test]
    fn a_module_that_was_not_taught_was_not_asked_about() {
        let mut programme = survey(vec![], vec![], vec![]).programme;
        let seminar: SeminarId = "C1P1".parse().unwrap();
        programme.seminars = vec![undated(&seminar)];
        programme.modules = vec![module("M01", "One")];
        programme.modules[0].taught = Some(vec!["C2P1".parse().unwrap()]);
        let item = item("relevance", Per::Module, "agree5", &[]);
        assert_eq!(Asking::of(&item, &seminar, Some(&programme.modules[0].id), &programme), Asking::No);
    }
}
