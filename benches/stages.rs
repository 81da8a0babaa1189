//! How long each stage takes on the example survey.
#![expect(clippy::unwrap_used, reason = "a bench of the example survey, which can be read")]

use std::path::Path;
use std::time::Duration;

use criterion::{Criterion, criterion_group, criterion_main};
use plenaria::gather::InputFolder;
use plenaria::limit::{MadeOf, Release};
use plenaria::locale::Locales;
use plenaria::pipeline::{self, Analysis, Delivered};
use plenaria::recommend::Recommendation;
use plenaria::render::{self, Chart, ChartSize, Figure, Rasteriser, Subject};
use plenaria::report::{self, DrawnFigure, ReportInputs};
use plenaria::survey::{Audience, Language, SeminarId};
use plenaria::{limit, measure, recommend};

/// The example survey, read and analysed.
struct Example {
    folder: InputFolder,
    locales: Locales,
    delivered: Delivered,
    analysis: MadeOf<Release, Analysis>,
}

/// Where the example survey lies.
fn input() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/input"))
}

impl Example {
    fn open() -> Self {
        let folder = InputFolder::open(input()).unwrap();
        let locales = Locales::load().unwrap();
        let delivered = pipeline::read_folder(&folder, input()).unwrap();
        let analysis = pipeline::analyse(&delivered, Audience::FocalPoints, &locales).unwrap();
        Self { folder, locales, delivered, analysis }
    }

    /// The newest seminar with its drafts.
    fn newest(&self) -> &(SeminarId, Vec<Recommendation>) {
        self.analysis.get().recommendations.last().unwrap()
    }

    /// Every chart of the newest seminar, in all languages and sizes.
    fn figures(&self) -> Vec<Figure> {
        let (seminar, drafts) = self.newest();
        let Self { analysis, delivered, locales, .. } = self;
        let subject = Subject::new(&analysis.get().found, drafts, &delivered.survey, seminar).unwrap();
        render::figures(subject, &Chart::ALL, locales, &Language::ALL, &ChartSize::ALL).unwrap()
    }
}

fn reading(criterion: &mut Criterion) {
    let example = Example::open();
    criterion.bench_function("read and harmonise all deliveries", |bencher| {
        bencher.iter(|| pipeline::read_folder(&example.folder, input()).unwrap());
    });
}

fn analysing(criterion: &mut Criterion) {
    let Example { delivered, locales, .. } = Example::open();
    let survey = &delivered.survey;
    criterion.bench_function("limit all seminars", |bencher| {
        bencher.iter(|| limit::limit(&delivered.responses, survey, Audience::FocalPoints));
    });
    let released = limit::limit(&delivered.responses, survey, Audience::FocalPoints);
    criterion.bench_function("measure what is released of all seminars", |bencher| {
        bencher.iter(|| measure::measure(&released, survey));
    });
    let internal = limit::internal(&delivered.responses, survey);
    criterion.bench_function("measure everything for the Secretariat", |bencher| {
        bencher.iter(|| measure::measure(&internal, survey));
    });
    let found = measure::measure(&released, survey);
    criterion.bench_function("recommend for all seminars", |bencher| {
        bencher.iter(|| {
            let seminars = delivered.seminars();
            let drafts = seminars.iter().map(|seminar| recommend::recommend(found.get(), survey, seminar, &locales));
            drafts.collect::<Result<Vec<_>, _>>().unwrap()
        });
    });
}

fn drawing(criterion: &mut Criterion) {
    let example = Example::open();
    criterion.bench_function("draw the charts of one seminar as SVG", |bencher| bencher.iter(|| example.figures()));
    let figures = example.figures();
    let rasteriser = Rasteriser::new();
    criterion.bench_function("draw one chart as PNG", |bencher| {
        bencher.iter(|| rasteriser.png(&figures[0].svg, 2.0).unwrap());
    });
}

fn reporting(criterion: &mut Criterion) {
    let example = Example::open();
    let (seminar, recommendations) = example.newest();
    let drawn = |figure| DrawnFigure { figure, png: None };
    let figures: Vec<DrawnFigure> = example.figures().into_iter().map(drawn).collect();
    let inputs = ReportInputs {
        survey: &example.delivered.survey,
        seminar,
        release: &example.analysis.get().found,
        recommendations,
        figures: &figures,
        reconciliation: &example.delivered.responses.reconciliation,
        locales: &example.locales,
        languages: &Language::ALL,
        date: None,
    };
    criterion.bench_function("write the page and the tables of one seminar", |bencher| {
        bencher.iter(|| report::seminar_files(&inputs).unwrap());
    });
}

/// Short, so that all benches take less than half a minute.
fn settings() -> Criterion {
    Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(2))
        .without_plots()
}

criterion_group! {
    name = stages;
    config = settings();
    targets = reading, analysing, drawing, reporting
}
criterion_main!(stages);
