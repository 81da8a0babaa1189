//! Draws what people say they knew before each module, and know after it.

use super::draws::Draws;
use super::filled_form::{Answer, FormAnswer};
use crate::simulate::plan::form::{MOST_KNOWLEDGE, Role};
use crate::simulate::plan::survey_plan::{Plan, PlannedSeminar};

/// Percent of people who put themselves a level higher, and as many a level lower, whatever they learnt.
const UNSTEADY: usize = 8;

/// Fills in what a person knew and knows of the modules that they took. What is drawn leaves all other answers as they are.
pub(super) fn knowledge_of(plan: &Plan, seminar: &PlannedSeminar, answers: &mut [FormAnswer<'_>], draws: &mut Draws) {
    let mut knew = 0;
    for answer in answers.iter_mut() {
        let Some(module) = answer.module else { continue };
        let level = match answer.question.role {
            Role::Plain => continue,
            Role::Before => {
                knew = before(draws);
                knew
            }
            Role::After => after(knew, plan.truth_of(module, seminar).learning, draws),
        };
        let blank = draws.happens(plan.missing.blank);
        if answer.answer == Answer::Blank && !blank {
            answer.answer = Answer::Level(level);
        }
    }
}

/// Most know a little of a subject before, and nobody everything.
fn before(draws: &mut Draws) -> usize {
    let shares = [20, 60, 90];
    let place = draws.below(100);
    shares.iter().filter(|share| place >= **share).count()
}

fn after(knew: usize, learning: usize, draws: &mut Draws) -> usize {
    let learnt = usize::from(draws.happens(learning));
    let unsteady = draws.below(100);
    let knows = knew + learnt + usize::from(unsteady < UNSTEADY);
    let knows = if unsteady >= 100 - UNSTEADY { knows.saturating_sub(1) } else { knows };
    knows.min(MOST_KNOWLEDGE)
}

#[cfg(test)]
mod tests {
    use super::super::draws::Purpose;
    use super::*;

    /// People who know more, and less, of a thousand.
    fn rose_and_fell(learning: usize) -> (usize, usize) {
        let mut draws = Draws::new(1, Purpose::Knowledge, 0);
        let pairs: Vec<(usize, usize)> = (0..1_000)
            .map(|_| {
                let knew = before(&mut draws);
                (knew, after(knew, learning, &mut draws))
            })
            .collect();
        let count = |is: fn(&(usize, usize)) -> bool| pairs.iter().filter(|pair| is(pair)).count();
        (count(|(knew, knows)| knows > knew), count(|(knew, knows)| knows < knew))
    }

    #[test]
    fn who_learns_knows_more_and_where_nobody_learns_as_many_rise_as_fall() {
        let (rose, fell) = rose_and_fell(70);
        assert!((650..750).contains(&rose) && fell < 50, "{rose} {fell}");
        let (rose, fell) = rose_and_fell(0);
        assert!((50..110).contains(&rose) && (40..110).contains(&fell), "{rose} {fell}");
    }
}
