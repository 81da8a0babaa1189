//! Charts keep their promises: nothing overlaps or leaves the page, everything is said in words, nothing hangs.
#![expect(clippy::unwrap_used, reason = "a test that can't be set up has failed")]

mod example;

use example::{Shape, last, measured, release, survey};
use plenaria::locale::Locales;
use plenaria::render::{Figure, Rasteriser, Size, figures};
use plenaria::survey::Language;
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

#[test]
fn look() {
    let Ok(folder) = std::env::var("LOOK") else { return };
    let rasteriser = Rasteriser::new();
    let large = Shape { modules: 24, states: 18, seminars: 12, titles: 2 };
    for figure in drawn(large).iter().filter(|figure| figure.chart == plenaria::render::Chart::Participation) {
        std::fs::write(format!("{folder}/large.{}.png", named(figure)), rasteriser.png(&figure.svg, 1.5).unwrap()).unwrap();
    }
    for figure in drawn(EXAMPLE) {
        std::fs::write(format!("{folder}/{}.svg", named(&figure)), &figure.svg).unwrap();
        std::fs::write(format!("{folder}/{}.png", named(&figure)), rasteriser.png(&figure.svg, 1.5).unwrap()).unwrap();
    }
}
