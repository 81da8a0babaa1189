//! How long each chart takes to draw on the example survey, and a whole set in all languages and widths.
#![expect(clippy::unwrap_used, reason = "a bench of the example survey, which can be read")]

use std::path::Path;
use std::time::Duration;

use criterion::{Criterion, criterion_group, criterion_main};
use plenaria::locale::Locales;
use plenaria::pipeline;
use plenaria::render::{Chart, ChartSize, Rasteriser, Subject, figures};
use plenaria::survey::{Audience, Language};

fn drawing(criterion: &mut Criterion) {
    let input = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/input"));
    let locales = Locales::load().unwrap();
    let delivered = pipeline::read(input).unwrap();
    let analysis = pipeline::analyse(&delivered, Audience::FocalPoints, &locales).unwrap();
    let (seminar, drafts) = analysis.get().recommendations.last().unwrap();
    let subject = Subject::new(&analysis.get().found, drafts, &delivered.survey, seminar).unwrap();
    let draw = |charts: &[Chart], languages: &[Language], sizes: &[ChartSize]| {
        figures(subject, charts, &locales, languages, sizes).unwrap()
    };
    for chart in Chart::ALL {
        let name = format!("draw {chart} as SVG, Spanish, slide");
        criterion.bench_function(&name, |bencher| {
            bencher.iter(|| draw(&[chart], &[Language::Es], &[ChartSize::Slide]));
        });
    }
    criterion.bench_function("draw a whole set of 144 as SVG", |bencher| {
        bencher.iter(|| draw(&Chart::ALL, &Language::ALL, &ChartSize::ALL));
    });
    let rasteriser = Rasteriser::new();
    let figure = &draw(&[Chart::Shares], &[Language::Es], &[ChartSize::Slide])[0];
    criterion.bench_function("turn one slide into PNG", |bencher| {
        bencher.iter(|| rasteriser.png(&figure.svg, 2.0).unwrap());
    });
    criterion.bench_function("turn one slide into PDF", |bencher| bencher.iter(|| rasteriser.pdf(figure).unwrap()));
}

/// Short, so that all take less than half a minute.
fn settings() -> Criterion {
    Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_millis(800))
        .without_plots()
}

criterion_group! {
    name = charts;
    config = settings();
    targets = drawing
}
criterion_main!(charts);
