//! S18: who was invited, registered, attended and answered, from rosters.

use std::collections::{BTreeMap, BTreeSet};

use polars::prelude::{DataFrame, IntoLazy, LazyFrame, SortMultipleOptions, UnionArgs, UniqueKeepStrategy};
use polars::prelude::{DataType, PolarsResult, col, concat, len, lit};

use super::responses::Responses;
use crate::survey::{Group, NationalCourse, PeopleRange, Programme, SeminarId, StateCode};

/// Who was invited, registered, attended and answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Participation {
    /// The seminar.
    pub seminar: SeminarId,
    /// People invited; none where the roster doesn't say.
    pub invited: Option<u64>,
    /// People registered.
    pub registered: Option<u64>,
    /// People who attended.
    pub attended: Option<u64>,
    /// People who answered at least one rating item.
    pub answered: PeopleRange,
    /// People who attended, or answered where no roster says, by state.
    pub by_state: Vec<(StateCode, PeopleRange)>,
    /// States represented that were not in any earlier seminar that shares its people; none where nobody knows which are
    /// earlier.
    pub new_states: Option<u64>,
    /// Participants who attended no earlier seminar of those; none without rosters.
    pub new_participants: Option<u64>,
    /// Participants who attended an earlier one; none without rosters.
    pub returning_participants: Option<u64>,
    /// People who attended, by sex as the roster writes it.
    pub by_sex: Vec<(String, u64)>,
    /// People who attended, by kind of institution as the roster writes it.
    pub by_institution: Vec<(String, u64)>,
}

/// Participation in every seminar that has a roster or answers, in the order of the seminars.
///
/// States and participants are new if no earlier Lemkin seminar, of whatever part, had them; of a national course, if no
/// earlier edition did. Who is new among the participants is known only where this and every earlier such seminar has a
/// roster that says who attended; people without a participant id are left out there.
#[must_use]
pub fn participation(responses: &Responses, programme: &Programme) -> Vec<Participation> {
    let mut met: BTreeMap<Option<&NationalCourse>, PeopleMet> = BTreeMap::new();
    let mut all = Vec::new();
    for seminar in &programme.seminars {
        let roster = responses.rosters.get(&seminar.id);
        if roster.is_none() && responses.completeness_of(&seminar.id).is_none() {
            continue;
        }
        let marked = roster.and_then(|roster| marked(roster).ok()).unwrap_or_default();
        let present = roster.and_then(|roster| attending(roster, marked));
        let mut one = of_seminar(responses, &seminar.id, marked, present.as_ref());
        met.entry(seminar.course()).or_default().meet(&mut one, present.map(participants), programme.order_is_known);
        all.push(one);
    }
    all
}

/// Who came to earlier seminars that share their people.
struct PeopleMet {
    states: BTreeSet<StateCode>,
    /// The participants of each; none once a seminar has no roster that says who attended.
    participants: Option<Vec<LazyFrame>>,
}

impl Default for PeopleMet {
    fn default() -> Self {
        Self { states: BTreeSet::new(), participants: Some(Vec::new()) }
    }
}

impl PeopleMet {
    /// Says who is new at the next seminar, whose participants are given where its roster tells them, and remembers them;
    /// nobody is new or returns where it isn't known which seminar is the next.
    fn meet(&mut self, one: &mut Participation, present: Option<LazyFrame>, order_is_known: bool) {
        one.new_states = Some((&represented(one) - &self.states).len() as u64).filter(|_| order_is_known);
        self.states.extend(represented(one));
        let present = present.filter(|_| order_is_known);
        if let Some((present, earlier)) = present.clone().zip(self.participants.as_deref()) {
            one.returning_participants = returning(&present, earlier).ok();
            one.new_participants = one.returning_participants.zip(rows(present).ok()).map(|(old, all)| all - old);
        }
        self.participants = self.participants.take().zip(present).map(|(mut earlier, present)| {
            earlier.push(present);
            earlier
        });
    }
}

/// People who could have answered: all on a seminar's roster but those who surely did not attend; none without a roster
/// or on an empty one.
#[must_use]
pub fn eligible_people(responses: &Responses, seminar: &SeminarId) -> Option<u64> {
    let roster = responses.rosters.get(seminar)?;
    let present = roster.clone().lazy().filter(col("attended").fill_null(lit(true)));
    rows(present).ok().filter(|people| *people > 0)
}

fn of_seminar(
    responses: &Responses,
    seminar: &SeminarId,
    marked: Marked,
    present: Option<&LazyFrame>,
) -> Participation {
    let by = |column| present.and_then(|present| people_by(present.clone(), column).ok());
    let by_state = by("state").map_or_else(
        || answered_by_state(responses, seminar),
        |states| {
            states
                .into_iter()
                .filter_map(|(state, people)| Some((state.parse().ok()?, PeopleRange::exactly(people))))
                .collect()
        },
    );
    Participation {
        seminar: seminar.clone(),
        invited: marked.invited,
        registered: marked.registered,
        attended: marked.attended,
        answered: responses.people(seminar, &Group::All).unwrap_or_default(),
        by_state,
        new_states: None,
        new_participants: None,
        returning_participants: None,
        by_sex: by("sex").unwrap_or_default(),
        by_institution: by("institution").unwrap_or_default(),
    }
}

fn represented(participation: &Participation) -> BTreeSet<StateCode> {
    participation.by_state.iter().filter(|(_, people)| people.least > 0).map(|(state, _)| state.clone()).collect()
}

/// People who answered anything, by state.
fn answered_by_state(responses: &Responses, seminar: &SeminarId) -> Vec<(StateCode, PeopleRange)> {
    let of_seminar = responses.completeness.keys().filter(|(other, _)| other == seminar);
    let states = of_seminar.filter_map(|(_, state)| state.clone());
    states
        .filter_map(|state| Some((state.clone(), responses.people(seminar, &Group::State(state))?)))
        .filter(|(_, people)| people.least > 0)
        .collect()
}

/// The people who attended; none where the roster says it of nobody.
fn attending(roster: &DataFrame, marked: Marked) -> Option<LazyFrame> {
    marked.attended.map(|_| roster.clone().lazy().filter(col("attended")))
}

/// How many people a roster marks as what; none where it says nothing of anybody.
#[derive(Clone, Copy, Default)]
struct Marked {
    invited: Option<u64>,
    registered: Option<u64>,
    attended: Option<u64>,
}

fn marked(roster: &DataFrame) -> PolarsResult<Marked> {
    let columns = ["invited", "registered", "attended"];
    let sums = columns.map(|column| col(column).sum().cast(DataType::UInt64));
    let known = columns.map(|column| col(column).count().cast(DataType::UInt64).alias(format!("{column}_known")));
    let counted = roster.clone().lazy().select([sums, known].concat()).collect()?;
    let count = |column: &str| PolarsResult::Ok(counted.column(column)?.u64()?.get(0).unwrap_or(0));
    let people = |column: &str| {
        let known = count(&format!("{column}_known"))?;
        PolarsResult::Ok(if known > 0 { Some(count(column)?) } else { None })
    };
    Ok(Marked { invited: people(columns[0])?, registered: people(columns[1])?, attended: people(columns[2])? })
}

/// People by what a column says of them, in the order of its values; those of whom it says nothing are left out.
fn people_by(people: LazyFrame, column: &str) -> PolarsResult<Vec<(String, u64)>> {
    let counted = people
        .filter(col(column).is_not_null())
        .group_by([col(column)])
        .agg([len().cast(DataType::UInt64).alias("people")])
        .sort([column], SortMultipleOptions::default())
        .collect()?;
    let (values, people) = (counted.column(column)?.str()?, counted.column("people")?.u64()?);
    Ok(values.iter().zip(people.iter()).filter_map(|(value, people)| Some((value?.to_owned(), people?))).collect())
}

/// The distinct participants among some people.
fn participants(people: LazyFrame) -> LazyFrame {
    people.select([col("participant")]).filter(col("participant").is_not_null()).unique(None, UniqueKeepStrategy::Any)
}

/// How many of these participants attended an earlier seminar.
fn returning(present: &LazyFrame, earlier: &[LazyFrame]) -> PolarsResult<u64> {
    if earlier.is_empty() {
        return Ok(0);
    }
    let before = concat(earlier, UnionArgs::default())?.unique(None, UniqueKeepStrategy::Any);
    rows(present.clone().inner_join(before, col("participant"), col("participant")))
}

fn rows(people: LazyFrame) -> PolarsResult<u64> {
    let counted = people.select([len().cast(DataType::UInt64).alias("people")]).collect()?;
    Ok(counted.column("people")?.u64()?.get(0).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::harmonise::answers::asked::undated;
    use crate::harmonise::examples::{read_with, small_survey};

    /// Four people, of whom one did not come.
    const FIRST: &str = "participant,state,institution,sex,invited,attended\na,PE,ministry,F,yes,yes\n\
                         b,PE,ministry,,yes,yes\nc,CL,ministry,,yes,yes\nd,BR,ministry,F,yes,no\n";
    /// Three people, of whom one may have come.
    const SECOND: &str = "participant,state,attended\nb,PE,yes\nd,BR,yes\nx,CL,\n";

    /// What is read of seminars C1P1, C1P2 and C2P1, and their programme.
    fn of(files: &[(&str, &str)], rosters: &[(&str, &str)]) -> (Responses, Programme) {
        let mut survey = small_survey();
        survey.programme.seminars = ["C1P1", "C1P2", "C2P1"].map(|id| undated(&id.parse().unwrap())).into();
        (read_with(&survey, files, rosters).output, survey.programme)
    }

    fn states(participation: &Participation) -> Vec<(&str, u64)> {
        participation.by_state.iter().map(|(state, people)| (state.as_str(), people.exact().unwrap())).collect()
    }

    #[test]
    fn people_are_counted_from_the_roster() {
        let answers = "ID,País,M04 Relevancia,M05 Relevancia,En general\na,PE,Neutral,Neutral,7\nb,PE,Neutral,,\n";
        let (responses, programme) = of(&[("C1P1/a.csv", answers)], &[("C1P1/roster.csv", FIRST)]);
        let all = participation(&responses, &programme);
        assert_eq!(all[0].invited, Some(4));
        assert_eq!(all[0].registered, None);
        assert_eq!(all[0].attended, Some(3));
        assert_eq!(all[0].answered, PeopleRange::exactly(2));
        assert_eq!(states(&all[0]), [("CL", 1), ("PE", 2)]);
        assert_eq!(all[0].by_sex, [("F".to_owned(), 1)]);
        assert_eq!(all[0].by_institution, [("ministry".to_owned(), 3)]);
    }

    #[test]
    fn people_and_states_return_from_seminars_of_whatever_part() {
        let (responses, programme) = of(&[], &[("C1P1/roster.csv", FIRST), ("C1P2/roster.csv", SECOND)]);
        let all = participation(&responses, &programme);
        assert_eq!((all[0].new_participants, all[0].returning_participants), (Some(3), Some(0)));
        assert_eq!((all[1].new_participants, all[1].returning_participants), (Some(1), Some(1)));
        assert_eq!((all[0].new_states, all[1].new_states), (Some(2), Some(1)));
    }

    #[test]
    fn without_a_roster_states_are_those_that_answered() {
        let answers = "ID,País,M04 Relevancia,M05 Relevancia,En general,Comentarios\n1,PE,Neutral,Neutral,7,\n\
                       2,PE,Neutral,Neutral,8,\n3,PE,Neutral,,,\n4,CL,,,,Nada\n";
        let (responses, programme) = of(&[("C1P1/a.csv", answers)], &[("C2P1/roster.csv", SECOND)]);
        let all = participation(&responses, &programme);
        assert_eq!(states(&all[0]), [("PE", 3)]);
        assert_eq!((all[0].attended, all[0].new_participants), (None, None));
        assert_eq!(all[1].new_participants, None, "who attended C1P1 isn't known");
        assert_eq!(all.len(), 2);
    }

    #[test]
    fn whoever_may_have_attended_is_eligible() {
        let rosters =
            [("C1P1/roster.csv", FIRST), ("C1P2/roster.csv", "participant,state\n"), ("C2P1/roster.csv", SECOND)];
        let (responses, programme) = of(&[], &rosters);
        let eligible = programme.seminars.iter().map(|seminar| eligible_people(&responses, &seminar.id));
        assert_eq!(eligible.collect::<Vec<_>>(), [Some(3), None, Some(3)]);
        assert_eq!(eligible_people(&responses, &"C9P1".parse().unwrap()), None, "no roster says who came");
    }
}
