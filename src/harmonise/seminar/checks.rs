//! Checks that need all answers of a seminar at once.

use std::collections::{BTreeMap, BTreeSet};

use super::counted_people::CountedPeople;
use super::table::AnswerTable;
use crate::harmonise::beside::rosters::Roster;
use crate::harmonise::records::reading::Reading;
use crate::survey::{
    Group, Issue, IssueCode, PeopleRange, Place, Questionnaire, RespondentId, Said, Severity, StateCode,
};

/// Rosters of seminars of which no delivery was read.
pub(in crate::harmonise) fn silent_seminars<'a>(rosters: impl Iterator<Item = &'a Roster>) -> Vec<Issue> {
    let silent = |roster: &Roster| {
        let place = Place::file(&roster.file);
        let done = Said::new("done-seminar-silent");
        Issue::new(Severity::Warning, IssueCode::SeminarWithoutAnswers, place, done)
    };
    rosters.map(silent).collect()
}

/// More people answered than attended, however few they are; answers of people who are not on the roster.
pub(super) fn against_roster(
    (table, counted): (&AnswerTable<'_>, &CountedPeople),
    roster: &Roster,
    people: &BTreeMap<Group, PeopleRange>,
) -> Vec<Issue> {
    let attended = |group: &Group| -> u64 {
        let is_of_group = |state: &&Option<StateCode>| match group {
            Group::All => true,
            Group::State(wanted) => state.as_ref() == Some(wanted),
        };
        roster.attended.iter().filter(is_of_group).map(|_| 1).sum()
    };
    let mut issues = Vec::new();
    for (group, answered) in people {
        let attended = attended(group);
        if answered.least > attended {
            let whose = match group {
                Group::All => table.questions.seminar.to_string(),
                Group::State(state) => format!("{}, {state}", table.questions.seminar),
            };
            issues.push(Issue {
                read: Some(answered.least.to_string()),
                expected: Some(Said::new("expected-at-most").with("attended", attended).with("whose", whose)),
                ..Issue::new(
                    Severity::Warning,
                    IssueCode::MoreAnswersThanEligible,
                    Place::file(&roster.file),
                    Said::new("done-all-counted"),
                )
            });
        }
    }
    issues.extend(strangers(table, counted, roster));
    issues
}

/// Respondents who are not on the roster; none if the roster and the forms don't name people alike.
fn strangers(table: &AnswerTable<'_>, counted: &CountedPeople, roster: &Roster) -> Vec<Issue> {
    let kept = table.people.iter().filter_map(|person| person.respondent.as_ref());
    let names: BTreeSet<&str> = kept.chain(&counted.strangers).map(RespondentId::as_str).collect();
    let on_roster = |name: &&str| roster.participants.contains(*name);
    if counted.on_roster == 0 && !names.iter().any(on_roster) {
        return Vec::new();
    }
    let strangers = names.into_iter().filter(|name| !on_roster(name));
    strangers
        .map(|name| Issue {
            read: Some(name.to_owned()),
            expected: Some(Said::new("expected-participant")),
            ..Issue::new(
                Severity::Warning,
                IssueCode::NotOnRoster,
                Place::file(&roster.file),
                Said::new("done-all-counted"),
            )
        })
        .collect()
}

/// Items that no column of any file holds: most likely their headers are declared wrongly.
pub(in crate::harmonise) fn items_without_column(
    readings: &[Reading<'_>],
    questionnaire: &Questionnaire,
) -> Vec<Issue> {
    let tables = readings.iter().filter(|reading| reading.structure.is_some());
    let mut found = BTreeSet::new();
    let mut any = false;
    for reading in tables {
        any = true;
        let of_slots = reading.slots.iter().filter_map(crate::harmonise::records::slot::Slot::item);
        found.extend(of_slots.chain(reading.entries.iter().filter_map(|entry| entry.item)));
    }
    let lost = questionnaire.items.iter().enumerate().filter(|(place, _)| any && !found.contains(place));
    lost.map(|(_, item)| Issue {
        read: Some(item.id.to_string()),
        expected: Some(
            Said::new("expected-column")
                .with("header", item.headers.first().map_or(item.id.as_str(), |header| header.0.as_str())),
        ),
        ..Issue::new(
            Severity::Warning,
            IssueCode::MissingColumn,
            Place::file("questionnaire.toml"),
            Said::new("done-item-not-found"),
        )
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use crate::harmonise::examples::{read, read_with, small_survey};
    use crate::survey::{IssueCode, Severity};

    #[test]
    fn more_answers_than_people_who_attended_are_told_for_all_and_by_state() {
        let text = "ID,País,En general\n1,PE,7\n2,PE,8\n3,CL,9\n";
        let roster = "participant,state,attended\n1,PE,yes\n2,PE,no\n4,CL,yes\n";
        let checked = read_with(&small_survey(), &[("C1/a.csv", text)], &[("C1/roster.csv", roster)]);
        let told = |code| checked.issues.iter().filter(|issue| issue.code == code).count();
        assert_eq!((told(IssueCode::MoreAnswersThanEligible), told(IssueCode::NotOnRoster)), (2, 1));
        assert_eq!(checked.output.rosters.len(), 1);
    }

    #[test]
    fn an_item_that_no_file_holds_is_told_once() {
        let checked = read(&small_survey(), &[("C1/a.csv", "ID,País,En genral\n1,PE,7\n")]);
        let missing = checked.issues.iter().filter(|issue| issue.place.file == "questionnaire.toml");
        assert_eq!(missing.count(), 3);
        let unknown = checked.issues.iter().find(|issue| issue.code == IssueCode::UnknownColumn).unwrap();
        assert_eq!((unknown.severity, unknown.nearest.as_deref()), (Severity::Warning, Some("En general")));
    }
}
