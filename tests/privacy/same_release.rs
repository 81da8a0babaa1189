//! Promise: a report is a function of what was released. Surveys that leave alike give the same bytes in every file.

use plenaria::limit::{Limits, MadeOf, Release, Tables, limited};
use plenaria::locale::Locales;
use plenaria::measure::{FindingSet, measure};
use plenaria::recommend::recommend;
use plenaria::render::{Chart, ChartSize, Subject, figures};
use plenaria::report::{DrawnFigure, RenderedFile, ReportInputs, seminar_files};
use plenaria::survey::{Audience, Language, Reconciliation, Survey};
use proptest::prelude::*;

use super::given::{Answered, survey, vectors};
use super::survey_builder::parsed;

/// All files of the later seminar's report.
fn files(release: &Release, survey: &Survey, locales: &Locales) -> MadeOf<Release, Vec<RenderedFile>> {
    measure(release, survey).map(|found: &FindingSet| {
        let seminar = parsed("C2P1");
        let drafts = recommend(found, survey, &seminar, locales).unwrap();
        let subject = Subject::new(found, &drafts, survey, &seminar).unwrap();
        let drawn = figures(subject, &Chart::ALL, locales, &[Language::Es], &[ChartSize::Page]).unwrap();
        let drawn: Vec<DrawnFigure> = drawn.into_iter().map(|figure| DrawnFigure { figure, png: None }).collect();
        let inputs = ReportInputs {
            survey,
            seminar: &seminar,
            release: found,
            recommendations: &drafts,
            figures: &drawn,
            reconciliation: &Reconciliation::default(),
            locales,
            languages: &[Language::Es],
            date: None,
        };
        seminar_files(&inputs).unwrap()
    })
}

/// Answers to three questions about two modules at two seminars, each one of all vectors of twelve answers.
fn answered(chosen: &[Vec<u64>]) -> Answered {
    let questions = [("C1P1", "M01"), ("C2P1", "M01"), ("C1P1", "M02"), ("C2P1", "M02")];
    let items = ["relevance", "overall", "pace"];
    let all = questions.into_iter().flat_map(|(seminar, module)| items.map(|item| (seminar, module, item)));
    all.zip(chosen).fold(Answered::new(), |answered, ((seminar, module, item), levels)| {
        answered.tally(seminar, module, item, levels)
    })
}

/// Favours tables of which nearly all lies on one side: of whole ones there is but one.
fn lopsided() -> impl Strategy<Value = Vec<u64>> {
    let all = vectors(5, 12);
    let nearly: Vec<Vec<u64>> =
        all.iter().filter(|levels| levels[3] + levels[4] >= 10 || levels[0] + levels[1] >= 9).cloned().collect();
    prop_oneof![3 => prop::sample::select(nearly), 1 => prop::sample::select(all)]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3, max_shrink_iters: 4, ..ProptestConfig::default() })]

    #[test]
    fn surveys_that_leave_alike_give_the_same_bytes(chosen in prop::collection::vec(lopsided(), 12), seed in any::<u64>()) {
        let (survey, locales) = (survey(), Locales::load().unwrap());
        for audience in [Audience::FocalPoints, Audience::Public] {
            let mine = answered(&chosen).release(&survey, audience);
            // Another survey of the same release: each table replaced by another that leaves alike.
            let mut other = chosen.clone();
            let guard = Limits::new(audience, &survey.rules).guard;
            for (place, levels) in other.iter_mut().enumerate() {
                let id = if place % 3 == 2 { "pace5" } else { "agree5" };
                let scale = &survey.questionnaire.scales[&parsed(id)];
                let mut turn = vectors(5, 12);
                let by = usize::try_from(seed % turn.len() as u64).unwrap();
                turn.rotate_left(by);
                let told = limited(levels, scale, guard);
                let alike = turn.into_iter().find(|other| other != levels && limited(other, scale, guard) == told);
                *levels = alike.unwrap_or_else(|| levels.clone());
            }
            let theirs = answered(&other).release(&survey, audience);
            prop_assert_eq!(mine.tables(), theirs.tables());
            let (mine, theirs) = (files(&mine, &survey, &locales), files(&theirs, &survey, &locales));
            prop_assert_eq!(mine.get().len(), theirs.get().len());
            for (one, other) in mine.get().iter().zip(theirs.get()) {
                prop_assert!(one == other, "{}", one.path);
            }
        }
    }
}
