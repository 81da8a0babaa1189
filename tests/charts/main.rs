//! Charts keep their promises: nothing overlaps or leaves the page, everything is said in words, nothing hangs.
#![expect(clippy::unwrap_used, reason = "a test that can't be set up has failed")]

mod example;

use std::collections::BTreeSet;

use example::{Shape, last, measured, release, survey};
use plenaria::locale::Locales;
use plenaria::measure::{Detectable, Estimate, Interval, Measured, Statistic, Verdict};
use plenaria::render::{Chart, Figure, Rasteriser, RenderError, Size, figures};
use plenaria::survey::{Language, Survey};
use proptest::prelude::*;
use resvg::usvg::{Group, Node};

const EXAMPLE: Shape = Shape { modules: 10, states: 18, seminars: 5, titles: 1 };

fn drawn(shape: Shape) -> Vec<Figure> {
    let survey = survey(shape);
    let release = release(&survey, &measured(&survey));
    let locales = Locales::load().unwrap();
    figures(&release, &survey, &last(&survey), &locales, &Language::ALL, &Size::ALL).unwrap()
}

fn named(figure: &Figure) -> String {
    format!("{}.{}.{}", figure.chart.name(), figure.language, figure.size.name())
}

/// The boxes of all texts, as resvg lays them out.
fn texts(group: &Group, boxes: &mut Vec<(String, resvg::tiny_skia::Rect)>) {
    for node in group.children() {
        match node {
            Node::Group(group) => texts(group, boxes),
            Node::Text(text) => {
                let words: String = text.chunks().iter().map(resvg::usvg::TextChunk::text).collect();
                let place = text.flattened().bounding_box().transform(text.abs_transform()).unwrap();
                boxes.push((words, place));
            }
            Node::Path(_) | Node::Image(_) => {}
        }
    }
}

fn assert_texts_have_room(figure: &Figure, rasteriser: &Rasteriser) {
    let tree = rasteriser.tree(&figure.svg).unwrap();
    let mut boxes = Vec::new();
    texts(tree.root(), &mut boxes);
    assert!(boxes.len() > 2);
    let (width, height) = (tree.size().width(), tree.size().height());
    for (at, (text, place)) in boxes.iter().enumerate() {
        let inside = place.left() >= 0.0 && place.top() >= 0.0 && place.right() <= width && place.bottom() <= height;
        assert!(inside, "{}: '{text}' leaves the page: {place:?} of {width} × {height}", named(figure));
        for (other, other_place) in &boxes[at + 1..] {
            let apart = place.right() <= other_place.left()
                || other_place.right() <= place.left()
                || place.bottom() <= other_place.top()
                || other_place.bottom() <= place.top();
            assert!(apart, "{}: '{text}' and '{other}' overlap: {place:?}, {other_place:?}", named(figure));
        }
    }
}

#[test]
fn no_text_leaves_the_page_or_covers_another() {
    let rasteriser = Rasteriser::new();
    let shapes = [
        EXAMPLE,
        Shape { titles: 2, ..EXAMPLE },
        Shape { modules: 3, states: 1, seminars: 2, titles: 1 },
        Shape { modules: 24, states: 18, seminars: 12, titles: 2 },
    ];
    for shape in shapes {
        for figure in drawn(shape) {
            assert_texts_have_room(&figure, &rasteriser);
        }
    }
}

/// A survey of ten modules, changed before it is protected.
fn drawn_after(change: impl FnOnce(&mut Survey, &mut Measured)) -> Result<Vec<Figure>, RenderError> {
    let mut survey = survey(EXAMPLE);
    let mut measured = measured(&survey);
    change(&mut survey, &mut measured);
    let release = release(&survey, &measured);
    let locales = Locales::load().unwrap();
    figures(&release, &survey, &last(&survey), &locales, &Language::ALL, &[Size::Page])
}

fn of(figures: &[Figure], chart: Chart, language: Language) -> &Figure {
    figures.iter().find(|figure| figure.chart == chart && figure.language == language).unwrap()
}

fn give_verdicts(measured: &mut Measured, statistic: Statistic, verdict: Option<Verdict>) {
    let findings = measured.findings.iter_mut().filter(|finding| finding.key.statistic == statistic);
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
        assert!(!figure.table.rows.is_empty());
        assert!(figure.table.rows.iter().all(|row| row.len() == figure.table.header.len()));
        let id = svg.split("id=\"").nth(1).unwrap().split('"').next().unwrap();
        assert!(ids.insert(id.to_owned()), "{id} stands on two figures");
    }
    assert_eq!(ids.len(), 5 * 3 * 3);
}

#[test]
fn drawing_again_gives_the_same_bytes() {
    assert_eq!(drawn(EXAMPLE), drawn(EXAMPLE));
}

#[test]
fn a_picture_is_as_large_as_asked() {
    let figures = drawn(Shape { modules: 3, states: 1, seminars: 1, titles: 1 });
    let phone = figures.iter().find(|figure| figure.size == Size::Phone).unwrap();
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
    // One of the ten modules has six answers, and its verdict is withheld with them.
    assert_eq!(
        shares(Some(Verdict::Strong)),
        "9 of 10 modules meet the target of 80%; none can be told to lie below it"
    );
    assert_eq!(shares(Some(Verdict::Weak)), "9 of 10 modules lie below the target of 80%");
    let change = |verdict| title(Statistic::Change, Some(verdict), Chart::Change);
    assert_eq!(
        change(Verdict::NoChangeFound { could_have_seen: Detectable::UNKNOWN }),
        "No change found in any module since C2P1"
    );
    assert_eq!(change(Verdict::TooFewToSay), "Too few answers to tell whether any module changed since C2P1");
    assert_eq!(change(Verdict::Declined), "9 modules declined since C2P1");
}

#[test]
fn what_is_withheld_leaves_no_trace() {
    let with = |levels: [u64; 5]| {
        drawn_after(|survey, measured| {
            let hidden = survey.programme.modules[8].id.clone();
            let of_hidden = |module: &Option<_>| module.as_ref() == Some(&hidden);
            let n = levels.iter().sum();
            for distribution in measured.distributions.iter_mut().filter(|it| of_hidden(&it.module)) {
                distribution.counts.levels = levels.to_vec();
                distribution.counts.answered = n;
            }
            for finding in measured.findings.iter_mut().filter(|it| of_hidden(&it.key.module)) {
                finding.n = n;
                if let Estimate::Value { point, .. } = &mut finding.estimate {
                    *point = if n > 7 { 0.9 } else { 0.2 };
                }
            }
        })
        .unwrap()
    };
    assert_eq!(with([0, 1, 1, 2, 2]), with([1, 1, 1, 1, 1]));
    assert_eq!(with([0, 1, 1, 2, 2]), with([0, 0, 0, 0, 9]));
}

#[test]
fn a_chart_without_numbers_is_a_panel_that_says_why() {
    let panels = |figures: Vec<Figure>| -> Vec<Chart> {
        let english = figures.into_iter().filter(|figure| figure.language == Language::En);
        english.filter(|figure| figure.title.ends_with(": no chart")).map(|figure| figure.chart).collect()
    };
    let nothing = drawn_after(|survey, measured| {
        survey.programme.modules.clear();
        *measured = Measured::default();
    });
    assert_eq!(panels(nothing.unwrap()), Chart::ALL);
    let all_small = drawn_after(|_, measured| {
        for distribution in &mut measured.distributions {
            distribution.counts.levels = vec![0, 1, 1, 2, 2];
            distribution.counts.answered = 6;
        }
        for finding in &mut measured.findings {
            finding.n = 6;
            finding.n_comparator = finding.n_comparator.map(|_| 6);
        }
    })
    .unwrap();
    let shown: Vec<&Figure> = all_small.iter().filter(|figure| figure.chart <= Chart::Change).collect();
    assert!(shown.iter().all(|figure| figure.table.rows.is_empty() && !figure.svg.contains("class=\"bars\"")));
    assert_eq!(panels(all_small), [Chart::Modules, Chart::Shares, Chart::Change]);
}

#[test]
fn the_first_seminar_of_a_part_has_nothing_to_be_compared_with() {
    let figures = drawn(Shape { seminars: 1, ..EXAMPLE });
    assert_eq!(of(&figures, Chart::Change, Language::En).title, "Change since an earlier seminar: no chart");
}

#[test]
fn an_undeclared_seminar_is_an_error() {
    let survey = survey(EXAMPLE);
    let release = release(&survey, &measured(&survey));
    let nowhere = "C9P1".parse().unwrap();
    let drawn = figures(&release, &survey, &nowhere, &Locales::load().unwrap(), &Language::ALL, &Size::ALL);
    assert!(matches!(drawn, Err(RenderError::UnknownSeminar(_))));
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
}

fn any_number() -> impl Strategy<Value = f64> {
    prop_oneof![proptest::num::f64::ANY, -2.0..2.0]
}
