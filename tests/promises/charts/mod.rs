//! Charts keep their promises: nothing overlaps or leaves the page, everything is said in words, nothing hangs.

mod example;
mod fonts;
mod golden;
mod layout;
mod more;

use std::collections::BTreeSet;

use self::example::{Shape, last, measured, survey};
use plenaria::limit::LevelTable;
use plenaria::locale::Locales;
use plenaria::measure::{Detectable, Estimate, Finding, FindingSet, Statistic, Verdict};
use plenaria::recommend::recommend;
use plenaria::render::{Chart, ChartSize, Figure, FigureContent, Rasteriser, RenderError, Subject, figures};
use plenaria::statistics::Interval;
use plenaria::survey::{Language, PeopleRange, Survey};
use proptest::prelude::*;
use rayon::prelude::*;

use crate::given::released::{above_floor, table};

const EXAMPLE: Shape = Shape { modules: 10, states: 18, seminars: 5, titles: 1 };

fn drawn(shape: Shape) -> Vec<Figure> {
    let survey = survey(shape);
    let measured = measured(&survey);
    let locales = Locales::load().unwrap();
    let drafts = recommend(&measured, &survey, &last(&survey), &locales).unwrap();
    let subject = Subject::new(&measured, &drafts, &survey, &last(&survey)).unwrap();
    figures(subject, &Chart::ALL, &locales, &Language::ALL, &ChartSize::ALL).unwrap()
}

fn named(figure: &Figure) -> String {
    format!("{}.{}.{}", figure.chart.name(), figure.language, figure.size.name())
}

/// Sizes of text, in pixels, the same in every width: notes, axis, in bars, legend, labels, subtitle, titles.
const SIZES: [f32; 8] = [11.5, 12.0, 12.5, 13.0, 13.5, 14.0, 18.0, 21.0];

fn faults_of(figure: &Figure, rasteriser: &Rasteriser) -> Vec<String> {
    let (texts, page) = layout::texts(figure, rasteriser);
    let mut faults = Vec::new();
    for (at, text) in texts.iter().enumerate() {
        let mut fault = |what: &str| faults.push(format!("{}: '{}' {what}", named(figure), text.words));
        if !text.is_inside(page) {
            fault(&format!("leaves the page: {:?} of {page:?}", text.place));
        }
        if !SIZES.iter().any(|size| (text.size - size).abs() < 0.01) {
            fault(&format!("is {} pixels high", text.size));
        }
        match text.contrast() {
            Some(contrast) if contrast < 4.5 => fault(&format!("can't be read: contrast {contrast:.1}")),
            Some(_) => {}
            None => fault("stands on hatching"),
        }
        for other in texts[at + 1..].iter().filter(|other| !text.is_apart_from(other)) {
            fault(&format!("and '{}' overlap: {:?}, {:?}", other.words, text.place, other.place));
        }
    }
    if texts.len() < 3 {
        faults.push(format!("{} says nothing", named(figure)));
    }
    faults
}

fn assert_laid_out(shape: Shape) {
    let rasteriser = Rasteriser::new();
    let faults: Vec<String> = drawn(shape).par_iter().flat_map(|figure| faults_of(figure, &rasteriser)).collect();
    let shown: Vec<&String> = faults.iter().take(40).collect();
    assert!(faults.is_empty(), "{shape:?}, {} faults:\n{shown:#?}", faults.len());
}

#[test]
fn no_text_leaves_the_page_covers_another_shrinks_or_fades() {
    assert_laid_out(EXAMPLE);
}

#[test]
fn titles_twice_as_long_find_their_room() {
    assert_laid_out(Shape { titles: 2, ..EXAMPLE });
}

#[test]
fn three_modules_and_one_state_are_laid_out_too() {
    assert_laid_out(Shape { modules: 3, states: 1, seminars: 2, titles: 1 });
}

#[test]
fn twenty_four_modules_eighteen_states_and_twelve_seminars_find_their_room() {
    assert_laid_out(Shape { modules: 24, states: 18, seminars: 12, titles: 2 });
}

/// A survey of ten modules and what is told of it, changed before it is drawn.
fn drawn_after(change: impl FnOnce(&mut Survey, &mut FindingSet)) -> Result<Vec<Figure>, RenderError> {
    let mut survey = survey(EXAMPLE);
    let mut measured = measured(&survey);
    change(&mut survey, &mut measured);
    let measured = measured.in_order();
    let locales = Locales::load().unwrap();
    let drafts = recommend(&measured, &survey, &last(&survey), &locales).unwrap();
    let subject = Subject::new(&measured, &drafts, &survey, &last(&survey))?;
    figures(subject, &Chart::ALL, &locales, &Language::ALL, &[ChartSize::Page])
}

fn of(figures: &[Figure], chart: Chart, language: Language) -> &Figure {
    figures.iter().find(|figure| figure.chart == chart && figure.language == language).unwrap()
}

fn give_verdicts(measured: &mut FindingSet, statistic: Statistic, verdict: Option<Verdict>) {
    let findings =
        measured.findings.iter_mut().filter(|finding| finding.key.statistic == statistic && finding.n.is_some());
    findings.for_each(|finding| finding.verdict = verdict);
}

#[test]
fn every_chart_says_in_words_what_it_shows() {
    let mut ids = BTreeSet::new();
    for figure in drawn(EXAMPLE) {
        let svg = &figure.svg;
        assert!(svg.contains("role=\"img\"") && svg.contains("<title id=") && svg.contains("<desc id="));
        assert!(!svg.contains("style=") && !svg.contains("NaN") && !svg.contains("inf\""), "{svg}");
        let words = [&figure.title, &figure.subtitle, &figure.alt, svg];
        assert!(words.iter().all(|text| !text.is_empty() && !text.contains('⟦')), "{words:?}");
        assert_eq!(figure.content, FigureContent::Chart, "{}: {}", named(&figure), figure.alt);
        assert!(!figure.table.rows.is_empty());
        assert!(figure.table.rows.iter().all(|row| row.len() == figure.table.header.len()));
        let id = svg.split("id=\"").nth(1).unwrap().split('"').next().unwrap();
        assert!(ids.insert(id.to_owned()), "{id} stands on two figures");
    }
    assert_eq!(ids.len(), Chart::ALL.len() * 3 * 3);
}

#[test]
fn drawing_again_gives_the_same_bytes() {
    assert_eq!(drawn(EXAMPLE), drawn(EXAMPLE));
}

#[test]
fn a_picture_is_as_large_as_asked() {
    let figures = drawn(Shape { modules: 3, states: 1, seminars: 1, titles: 1 });
    let phone = figures.iter().find(|figure| figure.size == ChartSize::Phone).unwrap();
    let picture = Rasteriser::new().png(&phone.svg, 2.0).unwrap();
    assert_eq!(u32::from_be_bytes(picture[16..20].try_into().unwrap()), 720);
}

#[test]
fn a_title_claims_no_more_than_the_verdicts_say() {
    let title = |statistic, verdict, chart| {
        let figures = drawn_after(|_, measured| give_verdicts(measured, statistic, verdict)).unwrap();
        of(&figures, chart, Language::En).title.clone()
    };
    let shares = |verdict| title(Statistic::Favourable, verdict, Chart::Modules);
    let none = "No module can be told to lie below the target of 80% or to meet it";
    assert_eq!(shares(Some(Verdict::Inconclusive)), none);
    assert_eq!(shares(None), none);
    // One of the ten modules has six answers, of which nothing is told.
    assert_eq!(
        shares(Some(Verdict::Strong)),
        "9 of 10 modules meet the target of 80%; none can be told to lie below it"
    );
    assert_eq!(shares(Some(Verdict::Weak)), "9 of 10 modules lie below the target of 80%");
    let change = |verdict| title(Statistic::Change, Some(verdict), Chart::Change);
    assert_eq!(
        change(Verdict::NoChangeFound { could_have_seen: Detectable::UNKNOWN }),
        "No change found since C2P1 in any of the 9 modules that can be compared"
    );
    assert_eq!(change(Verdict::TooFewToSay), "Too few answers to tell whether any module changed since C2P1");
    assert_eq!(change(Verdict::Declined), "9 modules declined since C2P1");
}

#[test]
fn letters_stand_on_chart_3_for_the_secretariat_alone_and_its_sentence_claims_no_more() {
    let told = drawn(EXAMPLE);
    assert!(!of(&told, Chart::Shares, Language::En).table.header.iter().any(|header| header == "Letters"));
    let figures = drawn_after(|survey, measured| {
        measured.audience = None;
        let newest = survey.programme.seminars.last().unwrap();
        measured.rankings.extend(more::ranking(survey, newest));
    })
    .unwrap();
    let shares = of(&figures, Chart::Shares, Language::En);
    assert_eq!(shares.table.header.iter().filter(|header| *header == "Letters").count(), 1, "{:?}", shares.table);
    let letters = shares.table.header.iter().position(|header| header == "Letters").unwrap();
    let of_module = |id: &str| {
        let row = shares.table.rows.iter().find(|row| row[0].starts_with(id));
        row.map(|row| row[letters].clone()).unwrap()
    };
    assert_eq!((of_module("M01").as_str(), of_module("M05").as_str(), of_module("M10").as_str()), ("a", "ab", "b"));
    assert!(shares.svg.contains("share a letter"), "{}", shares.svg);
}

#[test]
fn a_chart_without_numbers_is_a_panel_that_says_why() {
    let panels = |figures: Vec<Figure>| -> Vec<Chart> {
        let english = figures.into_iter().filter(|figure| figure.language == Language::En);
        english.filter(|figure| figure.title.ends_with(": no chart")).map(|figure| figure.chart).collect()
    };
    let nothing = drawn_after(|survey, measured| {
        survey.programme.modules.clear();
        *measured = FindingSet::default();
    });
    assert_eq!(panels(nothing.unwrap()), Chart::ALL);
    let all_small = drawn_after(|_, measured| {
        for distribution in &mut measured.distributions {
            distribution.table = LevelTable::BelowFloor;
        }
        measured.learning.clear();
        let findings = std::mem::take(&mut measured.findings);
        measured.findings =
            findings.into_iter().map(|finding| above_floor(Finding { n: Some(6), ..finding })).collect();
    })
    .unwrap();
    let shown: Vec<&Figure> = all_small.iter().filter(|figure| figure.chart <= Chart::Dimensions).collect();
    assert!(shown.iter().all(|figure| figure.table.rows.is_empty() && !figure.svg.contains("class=\"bars\"")));
    // What counts people, and what comments speak of, rests on other groups.
    let others = [Chart::Series, Chart::Participation, Chart::Funnel, Chart::Newcomers, Chart::Themes];
    let withheld: Vec<Chart> = Chart::ALL.into_iter().filter(|chart| !others.contains(chart)).collect();
    assert_eq!(panels(all_small), withheld);
}

#[test]
fn the_first_seminar_of_a_part_has_nothing_to_be_compared_with() {
    let figures = drawn(Shape { seminars: 1, ..EXAMPLE });
    assert_eq!(of(&figures, Chart::Change, Language::En).title, "Change since an earlier seminar: no chart");
}

#[test]
fn an_undeclared_seminar_is_an_error() {
    let survey = survey(EXAMPLE);
    let measured = measured(&survey);
    let nowhere = "C9P1".parse().unwrap();
    assert!(matches!(Subject::new(&measured, &[], &survey, &nowhere), Err(RenderError::UnknownSeminar(_))));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn no_number_hangs_a_chart(point in any_number(), lower in any_number(), upper in any_number()) {
        let drawn = drawn_after(|_, measured| {
            for finding in &mut measured.findings {
                let interval = Some(Interval { lower, upper, confidence: Some(0.95) });
                finding.estimate = Estimate::Value { point, interval };
            }
        });
        // Anything else may be refused, but only as an error that says so.
        let near_a_share = [point, lower, upper].iter().all(|number| number.abs() <= 2.0);
        prop_assert!(drawn.is_ok() || !near_a_share);
    }

    #[test]
    fn no_count_hangs_a_chart(levels in [any_count(), any_count(), any_count(), any_count(), any_count()], people in any_count()) {
        let drawn = drawn_after(|survey, measured| {
            for distribution in &mut measured.distributions {
                let item = survey.questionnaire.item(&distribution.item).unwrap();
                let scale = survey.questionnaire.scale_of(item).unwrap();
                let mut counts = vec![0; scale.levels.len()];
                counts.iter_mut().zip(&levels).for_each(|(count, level)| *count = *level);
                distribution.table = table(scale, &counts, [0; 6]);
            }
            for finding in &mut measured.findings {
                finding.n = Some(levels.iter().sum());
            }
            for one in &mut measured.participation {
                one.answered = PeopleRange::exactly(people);
                one.attended = Some(people);
                one.invited = Some(people);
                one.by_state.iter_mut().for_each(|(_, count)| *count = PeopleRange::exactly(people));
            }
            for chart in &mut measured.run_charts {
                #[expect(clippy::cast_precision_loss, reason = "any number will do")]
                chart.points.iter_mut().for_each(|(_, value)| *value = Some(people as f64));
            }
        });
        let figures = drawn.unwrap();
        prop_assert!(figures.iter().all(|figure| !figure.svg.contains("NaN") && !figure.svg.contains("inf\"")));
    }
}

/// None, one, all alike, as many as a seminar, a country or nobody has.
fn any_count() -> impl Strategy<Value = u64> {
    prop_oneof![Just(0_u64), Just(1), Just(25), 0_u64..40, 0_u64..1_000_000_000, Just(1 << 50)]
}

fn any_number() -> impl Strategy<Value = f64> {
    prop_oneof![proptest::num::f64::ANY, -2.0..2.0]
}
