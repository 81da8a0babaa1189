//! The gallery shows what a run draws: every chart of the example, and those of three real surveys.
//!
//! `PLENARIA_WRITE_GALLERY=1 cargo test --test promises gallery::` draws it anew; look at it before it is committed.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use plenaria::locale::Locales;
use plenaria::pipeline::{analyse, read};
use plenaria::render::{Chart, ChartSize, Figure, FigureContent, Rasteriser, Subject, figures};
use plenaria::survey::{Audience, Language};
use rayon::prelude::*;

use crate::given::folders::{contents, root, shared};

/// A survey whose charts are shown.
struct Shown {
    folder: &'static str,
    heading: &'static str,
    source: &'static str,
    audience: Audience,
    /// The languages and widths in which each chart is shown.
    views: &'static [(Language, ChartSize)],
}

const EXAMPLE: Shown = Shown {
    folder: "input",
    heading: "The example, latest seminar",
    source: "The synthetic survey in [`input/`](../../input), as focal points see it: a slide in Spanish, a page in Portuguese, \
             a telephone in English. What rests on too few people is withheld there, so some charts are panels that say why.",
    audience: Audience::FocalPoints,
    views: &[(Language::Es, ChartSize::Slide), (Language::Pt, ChartSize::Page), (Language::En, ChartSize::Phone)],
};

const REAL: [Shown; 3] = [
    Shown {
        folder: "carpentries-instructor-training",
        heading: "The Carpentries: instructor training, third quarter of 2018",
        source: "From answers that are Copyright (c) The Carpentries, <https://github.com/carpentries/assessment>, CC BY 4.0; \
                 [declarations](../../tests/surveys/carpentries-instructor-training). As anybody may see it.",
        audience: Audience::Public,
        views: &[(Language::En, ChartSize::Slide)],
    },
    Shown {
        folder: "uppmax-hpc-python",
        heading: "UPPMAX: Python on clusters, April 2026",
        source: "From “HPC-python course evaluations” by UPPMAX and partners, <https://github.com/UPPMAX/HPC-python>, CC BY 4.0; \
                 [declarations](../../tests/surveys/uppmax-hpc-python). As anybody may see it.",
        audience: Audience::Public,
        views: &[(Language::En, ChartSize::Slide)],
    },
    Shown {
        folder: "ols-open-seeds",
        heading: "OLS: Open Seeds, eighth cohort",
        source: "From “Open Seeds paper data” by OLS, <https://github.com/open-life-science/open-seeds-paper-2024>, CC BY 4.0; \
                 [declarations](../../tests/surveys/ols-open-seeds). As anybody may see it.",
        audience: Audience::Public,
        views: &[(Language::En, ChartSize::Slide)],
    },
];

/// A picture of the gallery.
struct Picture {
    path: String,
    figure: Figure,
    png: Vec<u8>,
}

impl Shown {
    /// Whether a figure is not worth a picture.
    fn tells_in_words(&self, figure: &Figure) -> bool {
        self.views.len() == 1 && figure.content == FigureContent::Panel
    }

    fn pictures(&self, input: &Path) -> Vec<Picture> {
        let locales = Locales::load().unwrap();
        let delivered = read(input).unwrap();
        let analysis = analyse(&delivered, self.audience, &locales).unwrap();
        let (seminar, drafts) = analysis.get().recommendations.last().unwrap();
        let subject = Subject::new(&analysis.get().found, drafts, &delivered.survey, seminar).unwrap();
        let mut drawn: Vec<Figure> = Vec::new();
        for (language, size) in self.views {
            drawn.extend(figures(subject, &Chart::ALL, &locales, &[*language], &[*size]).unwrap());
        }
        drawn.sort_by_key(|figure| figure.chart);
        let rasteriser = Rasteriser::new();
        let picture = |figure: Figure| Picture {
            path: format!("{}/{}.{}.{}.png", self.folder, figure.chart, figure.size.name(), figure.language),
            png: rasteriser.png(&figure.svg, 1.0).unwrap(),
            figure,
        };
        drawn.into_par_iter().map(picture).collect()
    }
}

/// The section of the gallery's page; of a real survey, panels are told in words alone.
fn section(shown: &Shown, pictures: &[Picture]) -> String {
    let mut text = format!("\n## {}\n\n{}\n", shown.heading, shown.source);
    let mut chart = None;
    for Picture { path, figure, .. } in pictures {
        if chart.replace(figure.chart) != Some(figure.chart) {
            write!(text, "\n### {}\n\n", figure.chart).unwrap();
        }
        if shown.tells_in_words(figure) {
            writeln!(text, "{}", figure.alt).unwrap();
        } else {
            writeln!(text, "![{}]({path})", figure.alt.replace(['[', ']'], "")).unwrap();
        }
    }
    text
}

/// Writes or compares; gives what differs.
fn settle(shown: &Shown, pictures: &[Picture], page: &mut String, differ: &mut Vec<String>) {
    let gallery = root().join("reports/gallery");
    page.push_str(&section(shown, pictures));
    for Picture { path, figure, png } in pictures {
        if shown.tells_in_words(figure) {
            continue;
        }
        let file = gallery.join(path);
        if std::env::var_os("PLENARIA_WRITE_GALLERY").is_some() {
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(&file, png).unwrap();
        } else if fs::read(&file).ok().as_ref() != Some(png) {
            differ.push(path.clone());
        }
    }
}

/// The data of a real survey with its declarations beside them; none where the shared data aren't there.
fn real(name: &str, into: &Path) -> Option<PathBuf> {
    let data = shared("data/real")?.join(name);
    let folder = into.join(name);
    copy(&data, &folder);
    copy(&root().join("tests/surveys").join(name), &folder);
    Some(folder)
}

fn copy(from: &Path, into: &Path) {
    for (path, bytes) in contents(from) {
        let path = into.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}

const OPENING: &str = "# Gallery\n\nEvery chart as `plenaria chart` draws it. \
                       `PLENARIA_WRITE_GALLERY=1 cargo test --test promises gallery::` draws this page anew; a test fails where \
                       it is not what the code draws.\n";

#[test]
fn the_gallery_is_what_the_code_draws() {
    let work = tempfile::tempdir().unwrap();
    let (mut page, mut differ) = (OPENING.to_owned(), Vec::new());
    let pictures = EXAMPLE.pictures(&root().join("input"));
    settle(&EXAMPLE, &pictures, &mut page, &mut differ);
    for shown in REAL {
        let Some(folder) = real(shown.folder, work.path()) else { continue };
        let pictures = shown.pictures(&folder);
        settle(&shown, &pictures, &mut page, &mut differ);
    }
    let file = root().join("reports/gallery/README.md");
    if std::env::var_os("PLENARIA_WRITE_GALLERY").is_some() {
        fs::write(&file, &page).unwrap();
    }
    assert!(fs::read_to_string(&file).unwrap().starts_with(&page), "reports/gallery/README.md is not what a run draws");
    assert!(differ.is_empty(), "not what a run draws: {differ:?}; PLENARIA_WRITE_GALLERY=1 draws them anew");
}
