//! Items that nobody of a seminar answered.

use std::collections::{BTreeMap, BTreeSet};

use crate::survey::{
    Counts, Cure, Group, Issue, IssueCode, Item, MissingReason, ModuleId, Place, Questionnaire, Said, SeminarId,
    Severity, Tallies, TallyKey,
};

/// A question of a seminar, and the first place where it stands.
#[derive(Debug, Clone)]
pub(in crate::harmonise) struct AskedAt {
    pub(in crate::harmonise) seminar: SeminarId,
    /// The place of its item in the questionnaire.
    pub(in crate::harmonise) item: usize,
    pub(in crate::harmonise) module: Option<ModuleId>,
    pub(in crate::harmonise) place: Place,
}

/// Items that nobody of a seminar answered although their column stands there: about any module, or about one.
pub(in crate::harmonise) fn empty_items(
    asked: &[AskedAt],
    tallies: &Tallies,
    questionnaire: &Questionnaire,
) -> Vec<Issue> {
    let mut by_item: BTreeMap<(&SeminarId, usize), Vec<&AskedAt>> = BTreeMap::new();
    for one in asked {
        by_item.entry((&one.seminar, one.item)).or_default().push(one);
    }
    let mut issues = Vec::new();
    for ((_, place), questions) in by_item {
        let Some(item) = questionnaire.items.get(place) else { continue };
        if questionnaire.scale_of(item).is_none_or(|scale| scale.kind.is_free_text()) {
            continue;
        }
        let blank: Vec<&AskedAt> =
            questions.iter().copied().filter(|one| one.counts(item, tallies).is_some_and(is_left_blank)).collect();
        if blank.len() == questions.len() {
            issues.extend(blank.first().map(|one| one.empty(item)));
        } else {
            issues.extend(blank.iter().map(|one| one.empty_of_module(item, tallies)));
        }
    }
    issues
}

impl AskedAt {
    fn counts<'t>(&self, item: &Item, tallies: &'t Tallies) -> Option<&'t Counts> {
        let (seminar, module) = (self.seminar.clone(), self.module.clone());
        tallies.get(&TallyKey { seminar, module, item: item.id.clone(), group: Group::All })
    }

    /// What is told where nobody answered an item.
    fn empty(&self, item: &Item) -> Issue {
        Issue {
            read: Some(item.id.to_string()),
            expected: Some(Said::new("expected-some-answer").with("seminar", self.seminar.as_str())),
            cure: Some(Cure::Asked { item: item.id.clone(), modules: Vec::new() }),
            ..Issue::new(
                Severity::Warning,
                IssueCode::ItemEmpty,
                self.place.clone(),
                Said::new("done-blank-by-all").with("seminar", self.seminar.as_str()),
            )
        }
    }

    /// What is told where nobody answered it about one module. If nobody did in any seminar, it may have been put about the
    /// others only.
    fn empty_of_module(&self, item: &Item, tallies: &Tallies) -> Issue {
        let module = self.module.as_ref().map_or("", ModuleId::as_str);
        let answered = tallies.iter().filter(|(key, counts)| key.item == item.id && counts.answered > 0);
        let modules: BTreeSet<ModuleId> = answered.filter_map(|(key, _)| key.module.clone()).collect();
        let is_answered = self.module.as_ref().is_some_and(|module| modules.contains(module));
        let cure = Cure::Asked { item: item.id.clone(), modules: modules.into_iter().collect() };
        let said = |key| Said::new(key).with("seminar", self.seminar.as_str()).with("module", module);
        Issue {
            read: Some(item.id.to_string()),
            expected: Some(said("expected-some-answer-of-module")),
            cure: (!is_answered).then_some(cure),
            ..Issue::new(
                Severity::Warning,
                IssueCode::ItemEmpty,
                self.place.clone(),
                said("done-blank-by-all-of-module"),
            )
        }
    }
}

/// Whether all to whom an item was put left it empty.
fn is_left_blank(counts: &Counts) -> bool {
    let blank = counts.missing_for(MissingReason::Blank);
    counts.answered == 0 && blank > 0 && blank == counts.asked()
}

#[cfg(test)]
mod tests {
    use crate::harmonise::examples::{codes, read, small_survey};
    use crate::survey::{Cure, IssueCode};

    #[test]
    fn an_item_that_nobody_answered_suggests_the_declaration() {
        let text = "ID,País,En general,M04 Relevancia,Comentarios\n1,PE,,Neutral,\n2,PE,,Neutral,\n";
        let checked = read(&small_survey(), &[("C1/a.csv", text)]);
        assert_eq!(codes(&checked), [IssueCode::ItemEmpty]);
        assert_eq!(checked.issues[0].place.column, Some(3));
        assert_eq!(checked.issues[0].cure, Some(Cure::Asked { item: "overall".parse().unwrap(), modules: vec![] }));
    }

    #[test]
    fn an_item_that_nobody_answered_about_a_module_names_the_module() {
        let survey = small_survey();
        let text = "ID,País,M04 Relevancia,M05 Relevancia\n1,PE,Neutral,\n2,PE,Neutral,\n";
        let checked = read(&survey, &[("C1/a.csv", text)]);
        let told: Vec<_> = checked.issues.iter().filter(|issue| issue.code == IssueCode::ItemEmpty).collect();
        assert_eq!((told.len(), told[0].done.words("module")), (1, Some("M05")));
        let cure = Cure::Asked { item: "relevance".parse().unwrap(), modules: vec!["M04".parse().unwrap()] };
        assert_eq!(told[0].cure, Some(cure));
        let mut settled = survey.clone();
        settled.questionnaire.items[0].modules = Some(vec!["M04".parse().unwrap()]);
        assert!(!codes(&read(&settled, &[("C1/a.csv", text)])).contains(&IssueCode::ItemEmpty));
        // Where it was answered elsewhere, the cure would take these answers away.
        let other = "ID,País,M04 Relevancia,M05 Relevancia\n1,PE,Neutral,Neutral\n";
        let checked = read(&survey, &[("C1/a.csv", text), ("C2/a.csv", other)]);
        let told: Vec<_> = checked.issues.iter().filter(|issue| issue.code == IssueCode::ItemEmpty).collect();
        assert_eq!((told.len(), told[0].cure.clone()), (1, None));
        let all = text.replace("Neutral", "");
        let told = read(&survey, &[("C1/a.csv", &all)]).issues;
        assert_eq!(told.iter().filter(|issue| issue.code == IssueCode::ItemEmpty).count(), 1, "once for all modules");
    }
}
