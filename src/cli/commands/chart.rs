//! `plenaria chart`: charts for a slide or a page, without a report.

use crate::cli::arguments::{ChartArguments, PictureArgument, SizeArgument};
use crate::cli::exit::{self, Exit};
use crate::cli::terminal::{columns, say, wrapped};
use crate::locale::{Locale, Locales};
use crate::pipeline::{self, ChartSettings, Delivered, Gallery, PictureFormat, PipelineError, SeminarsAskedFor};
use crate::render::{Chart, ChartSize, Figure, FigureContent, Scope};
use crate::survey::{Language, Seminar, SeminarId};

/// Draws the charts asked for; without any, lists what can be drawn.
pub(in crate::cli) fn chart(arguments: &ChartArguments) -> Result<Exit, PipelineError> {
    let locales = Locales::load()?;
    let delivered = pipeline::read(&arguments.common.input)?;
    let analysis = pipeline::analyse(&delivered, arguments.audience, &locales)?;
    let asks_for_files = arguments.gallery || !arguments.size.is_empty() || !arguments.format.is_empty();
    let lists = arguments.charts.is_empty() && !asks_for_files;
    let mut settings = settings(arguments, &delivered)?;
    if lists {
        settings.languages.truncate(1);
        settings.sizes.truncate(1);
    }
    let figures = pipeline::draw_charts(&delivered, &analysis, &locales, &settings)?;
    let locale = locales.get(settings.languages.first().copied().unwrap_or(Language::Es));
    if lists {
        list(figures.get(), locale);
        return Ok(exit::after_reading(&delivered));
    }
    let files = pipeline::write_charts(&figures, &settings)?;
    if !arguments.common.quiet {
        tell(figures.get(), files, &settings, locale);
    }
    Ok(exit::after_reading(&delivered))
}

fn settings(arguments: &ChartArguments, delivered: &Delivered) -> Result<ChartSettings, PipelineError> {
    let declared = &delivered.survey.programme.languages;
    let languages = if arguments.common.lang.is_empty() { declared.clone() } else { arguments.common.lang.clone() };
    let of_cycles = |chart: &Chart| !arguments.cycles || chart.scope() == Scope::Cycles;
    if let Some(chart) = arguments.charts.iter().find(|chart| !of_cycles(chart)) {
        return Err(PipelineError::NotOverCycles { chart: *chart });
    }
    let charts = if arguments.charts.is_empty() { Chart::ALL.to_vec() } else { arguments.charts.clone() };
    let sizes = if arguments.size.is_empty() { vec![SizeArgument::Slide] } else { arguments.size.clone() };
    let formats = if arguments.format.is_empty() { vec![PictureArgument::Svg] } else { arguments.format.clone() };
    Ok(ChartSettings {
        charts: each_once(charts.into_iter().filter(of_cycles)),
        seminars: each_once(seminars(arguments, delivered)?),
        languages: each_once(languages),
        sizes: each_once(sizes.into_iter().map(ChartSize::from)),
        formats: each_once(formats.into_iter().map(PictureFormat::from)),
        audience: arguments.audience,
        gallery: if arguments.gallery { Gallery::Written } else { Gallery::Left },
        input: arguments.common.input.clone(),
        out: arguments.out.clone(),
    })
}

/// What was asked for, in its order, without repetitions.
fn each_once<T: PartialEq>(asked: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut once = Vec::new();
    for one in asked {
        if !once.contains(&one) {
            once.push(one);
        }
    }
    once
}

/// The seminars asked for; with `--cycles` the latest of each part, else the latest of all. Of national courses only where
/// they are asked for or nothing else has answers.
fn seminars(arguments: &ChartArguments, delivered: &Delivered) -> Result<Vec<SeminarId>, PipelineError> {
    delivered.require_seminars(&arguments.seminar, SeminarsAskedFor::Answered)?;
    if !arguments.seminar.is_empty() {
        return Ok(arguments.seminar.clone());
    }
    let programme = &delivered.survey.programme;
    let series = |id: &SeminarId| programme.seminar(id).map(Seminar::series);
    let mut latest: Vec<SeminarId> = Vec::new();
    for id in delivered.leading_seminars().iter().rev() {
        let is_first_of_series = !latest.iter().any(|other| series(other) == series(id));
        if latest.is_empty() || (arguments.cycles && is_first_of_series) {
            latest.push(id.clone());
        }
    }
    Ok(latest)
}

impl From<SizeArgument> for ChartSize {
    fn from(size: SizeArgument) -> Self {
        match size {
            SizeArgument::Slide => Self::Slide,
            SizeArgument::Page => Self::Page,
            SizeArgument::Phone => Self::Phone,
        }
    }
}

impl From<PictureArgument> for PictureFormat {
    fn from(format: PictureArgument) -> Self {
        match format {
            PictureArgument::Svg => Self::Svg,
            PictureArgument::Png => Self::Png,
            PictureArgument::Pdf => Self::Pdf,
        }
    }
}

/// Every chart with its name and the title that it would carry, or why it can't be drawn.
fn list(figures: &[Figure], locale: &Locale) {
    for of_seminar in figures.chunk_by(|one, other| one.seminar == other.seminar) {
        list_seminar(of_seminar, locale);
    }
    say(&wrapped(&locale.word("cli-charts-hint"), 0));
}

fn list_seminar(figures: &[Figure], locale: &Locale) {
    let seminar = figures.first().map(|figure| figure.seminar.to_string()).unwrap_or_default();
    say(&wrapped(&locale.text("cli-charts", &[("seminar", (&seminar).into())]), 0));
    let row = |figure: &Figure| {
        let text = match figure.content {
            FigureContent::Chart => &figure.title,
            FigureContent::Panel => &figure.alt,
        };
        [figure.chart.name()[..2].to_owned(), figure.chart.word().to_owned(), text.clone()]
    };
    let rows: Vec<[String; 3]> = figures.iter().map(row).collect();
    for line in columns(&rows, 2) {
        say(&line);
    }
}

/// How many files were written, and which charts have no numbers.
fn tell(figures: &[Figure], files: usize, settings: &ChartSettings, locale: &Locale) {
    let folder = settings.out.display().to_string();
    let values = [("files", (files as u64).into()), ("folder", (&folder).into())];
    say(&wrapped(&locale.text("cli-charts-written", &values), 0));
    let mut told: Vec<(&SeminarId, Chart)> = Vec::new();
    let panels = figures.iter().filter(|figure| figure.content == FigureContent::Panel);
    for figure in panels.filter(|figure| figure.language == locale.language()) {
        if !told.contains(&(&figure.seminar, figure.chart)) {
            told.push((&figure.seminar, figure.chart));
            say(&wrapped(&format!("{} · {}", figure.seminar, figure.alt), 2));
        }
    }
}
