//! What every chart has around it: the claim, what was counted, the legend, notes and source.

use plotters::drawing::IntoDrawingArea;

use super::chart_page::ChartPage;
use super::legend::{Legend, LegendEntry};
use super::phrases::source;
use crate::render::RenderError;
use crate::render::canvas::backend::{SvgBackend, SvgDocument};
use crate::render::canvas::drawing::{Canvas, Label, count, step};
use crate::render::canvas::palette::{INK, MUTED, PANEL, PAPER};
use crate::render::canvas::typeface::{Fitted, LINE, Weight, sizes};
use crate::render::figure::{Figure, FigureContent, FigureTable};

/// What a chart says in words.
#[derive(Debug, Clone, Default)]
pub(in crate::render) struct ChartWords {
    /// What it finds.
    pub(in crate::render) title: String,
    /// Statistic, n and response rate.
    pub(in crate::render) subtitle: String,
    /// What the eye sees.
    pub(in crate::render) alt: String,
    /// What has to be known to read it.
    pub(in crate::render) notes: Vec<String>,
    /// Where the numbers come from.
    pub(in crate::render) source: String,
}

/// What is drawn between subtitle and notes.
pub(in crate::render) struct ChartBody<'a> {
    /// What marks and fills mean.
    pub(in crate::render) legend: Vec<LegendEntry>,
    /// Its height in pixels.
    pub(in crate::render) height: f64,
    /// Draws it on a canvas of the page's inner width and this height.
    pub(in crate::render) draw: &'a dyn Fn(&Canvas<'_>) -> Result<(), RenderError>,
}

const SPACE: f64 = 8.0;

impl ChartPage<'_> {
    fn block(&self, text: &str, size: f64, weight: Weight) -> Block {
        let lines = match (text.is_empty(), weight) {
            (true, _) => Vec::new(),
            (false, Weight::Bold) => self.typeface.balance(text, self.inner_width(), size, weight),
            (false, Weight::Regular) => self.typeface.wrap(text, self.inner_width(), size, weight),
        };
        Block { lines, size, weight }
    }

    /// Puts a chart together: its height follows from what it holds.
    pub(in crate::render) fn compose(
        &self,
        words: ChartWords,
        table: FigureTable,
        body: &ChartBody<'_>,
    ) -> Result<Figure, RenderError> {
        self.put_together(words, table, body, FigureContent::Chart)
    }

    fn put_together(
        &self,
        words: ChartWords,
        table: FigureTable,
        body: &ChartBody<'_>,
        content: FigureContent,
    ) -> Result<Figure, RenderError> {
        let title = self.block(&words.title, self.size.title_size(), Weight::Bold);
        let subtitle = self.block(&words.subtitle, sizes::SUBTITLE, Weight::Regular);
        let notes: Vec<Block> = words
            .notes
            .iter()
            .chain([&words.source])
            .map(|note| self.block(note, sizes::NOTE, Weight::Regular))
            .collect();
        let legend = Legend::lay_out(&body.legend, self.inner_width(), self.typeface);
        let legend_at = self.margin() + title.height() + SPACE / 2.0 + subtitle.height() + SPACE * 1.25;
        let body_at = legend_at + if legend.height > 0.0 { legend.height + SPACE } else { 0.0 };
        let notes_at = body_at + body.height + SPACE;
        let height = notes_at + notes.iter().map(Block::height).sum::<f64>() + self.margin() * 0.75;

        let extent = (step(self.size.width())?.unsigned_abs(), step(height.ceil())?.unsigned_abs());
        let mut document = SvgDocument::new(self.id(), &words.title, &words.alt, extent);
        {
            let area = SvgBackend::new(&mut document, self.typeface).into_drawing_area();
            let canvas = Canvas::new(area);
            canvas.rectangle((0.0, 0.0), (self.size.width(), height.ceil()), PAPER)?;
            let left = self.margin();
            canvas.group("title", |canvas| title.draw(canvas, (left, left), INK))?;
            let subtitle_at = left + title.height() + SPACE / 2.0;
            canvas.group("subtitle", |canvas| subtitle.draw(canvas, (left, subtitle_at), MUTED))?;
            let inside = canvas.part((left, 0.0), (self.inner_width(), height))?;
            legend.draw(&inside, legend_at)?;
            let inside = canvas.part((left, body_at), (self.inner_width(), body.height))?;
            inside.group("body", |canvas| (body.draw)(canvas))?;
            canvas.group("notes", |canvas| {
                let mut y = notes_at;
                notes.iter().try_for_each(|note| {
                    note.draw(canvas, (left, y), MUTED)?;
                    y += note.height();
                    Ok(())
                })
            })?;
        }
        Ok(Figure {
            chart: self.chart,
            seminar: self.subject.seminar.id.clone(),
            language: self.locale.language(),
            size: self.size,
            content,
            title: words.title,
            subtitle: words.subtitle,
            alt: words.alt,
            svg: document.into_svg(),
            table,
        })
    }

    /// A panel of the same frame that says why there is no chart.
    pub(in crate::render) fn panel(&self, reason: &str) -> Result<Figure, RenderError> {
        let (locale, reason) = (self.locale, self.locale.word(reason));
        let title = locale.text("chart-panel", &[("name", (&locale.word(&self.chart.title_key())).into())]);
        let alt = format!("{title}. {reason}");
        let words = ChartWords { title, alt, source: source(self), ..ChartWords::default() };
        let padding = 16.0;
        let lines = self.typeface.wrap(&reason, self.inner_width() - 2.0 * padding, sizes::SUBTITLE, Weight::Regular);
        let height = count(lines.len()) * sizes::SUBTITLE * LINE + 2.0 * padding;
        let fitted = Fitted { lines, shortened: None };
        let draw = |canvas: &Canvas<'_>| {
            canvas.rectangle((0.0, 0.0), (self.inner_width(), height), PANEL)?;
            canvas.lines(&fitted, &Label::new("", (padding, height / 2.0), sizes::SUBTITLE))
        };
        let body = ChartBody { legend: Vec::new(), height, draw: &draw };
        self.put_together(words, FigureTable::default(), &body, FigureContent::Panel)
    }
}

/// Lines of one size.
struct Block {
    lines: Vec<String>,
    size: f64,
    weight: Weight,
}

impl Block {
    fn height(&self) -> f64 {
        count(self.lines.len()) * self.size * LINE
    }

    fn draw(
        &self,
        canvas: &Canvas<'_>,
        (x, top): (f64, f64),
        colour: plotters::style::RGBColor,
    ) -> Result<(), RenderError> {
        let mut y = top + self.size * LINE / 2.0;
        self.lines.iter().try_for_each(|line| {
            let label = Label::new(line, (x, y), self.size).colour(colour);
            canvas.text(&match self.weight {
                Weight::Regular => label,
                Weight::Bold => label.bold(),
            })?;
            y += self.size * LINE;
            Ok(())
        })
    }
}
