//! Cells in rows and columns, darker for more: what heat maps share.

use crate::locale::Locale;
use crate::measure::{Finding, Status};
use crate::render::RenderError;
use crate::render::canvas::drawing::{Canvas, Label, count};
use crate::render::canvas::palette::{Fill, MUTED, SEQUENTIAL};
use crate::render::canvas::typeface::{Fitted, LINE, Weight, sizes};
use crate::render::chart_size::ChartSize;
use crate::render::module_rows::ordering_share;
use crate::render::page::chart_page::ChartPage;
use crate::render::page::footing::Footing;
use crate::render::page::legend::{LegendEntry, LegendSign};
use crate::render::page::phrases::short_share;
use crate::survey::Rules;

/// Stands where nothing was asked.
pub(super) const NOT_ASKED: &str = "–";
/// Stands where something was asked and there is no number.
const NO_NUMBER: &str = "?";

/// A cell.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::render) enum HeatCell {
    /// A number in a fill.
    Number {
        /// As it is written.
        text: String,
        /// The fill of its class.
        fill: Fill,
        /// How much it bears.
        footing: Footing,
    },
    /// Something is there and withheld.
    Hatched,
    /// A sign that says why there is no number.
    Sign(&'static str),
}

/// Classes of shares, whose bounds depend on the target.
pub(in crate::render) struct Classes([f64; 4]);

impl Classes {
    /// Two classes over the target and three under it.
    pub(in crate::render) fn around_target(rules: &Rules) -> Self {
        let target = rules.target_favourable.get();
        Self([target * 0.625, target * 0.8125, target, f64::midpoint(target, 1.0)])
    }

    fn fill(&self, share: f64) -> Fill {
        let class = self.0.iter().filter(|bound| share >= **bound - 1e-9).count();
        SEQUENTIAL[class]
    }

    /// What the fills mean.
    pub(in crate::render) fn entries(&self, locale: &Locale) -> Vec<LegendEntry> {
        let bound = |at: usize| locale.percent(self.0[at], 0);
        let words = |class: usize| match class {
            0 => locale.text("chart-class-under", &[("to", (&bound(0)).into())]),
            4 => locale.text("chart-class-over", &[("from", (&bound(3)).into())]),
            class => {
                let (from, to) = (bound(class - 1), bound(class));
                locale.text("chart-class-between", &[("from", (&from).into()), ("to", (&to).into())])
            }
        };
        (0..SEQUENTIAL.len())
            .map(|class| LegendEntry::new(LegendSign::Fill(SEQUENTIAL[class].fill), words(class)))
            .collect()
    }

    /// The cell of a share.
    pub(in crate::render) fn cell(&self, locale: &Locale, finding: Option<&Finding>) -> HeatCell {
        let Some(finding) = finding else { return HeatCell::Sign(NOT_ASKED) };
        match (ordering_share(finding), finding.status()) {
            (Some(share), _) => HeatCell::Number {
                text: short_share(locale, finding),
                fill: self.fill(share),
                footing: Footing::of(finding.n),
            },
            (None, Status::Withheld(_)) => HeatCell::Hatched,
            (None, Status::NotAsked) => HeatCell::Sign(NOT_ASKED),
            (None, Status::Ok | Status::TooFew | Status::NotComparable(_) | Status::Undefined(_)) => {
                HeatCell::Sign(NO_NUMBER)
            }
        }
    }
}

/// A row.
pub(in crate::render) struct HeatRow {
    /// Its name.
    pub(in crate::render) name: String,
    /// A cell for every column.
    pub(in crate::render) cells: Vec<HeatCell>,
}

struct HeatRowPlace {
    name: Fitted,
    name_at: f64,
    middle: f64,
}

/// Rows and columns placed on a page.
pub(in crate::render) struct HeatMap {
    rows: Vec<HeatRow>,
    places: Vec<HeatRowPlace>,
    headers: Vec<Fitted>,
    turned: HeaderDirection,
    /// The first column shown; earlier ones don't fit.
    pub(in crate::render) first: usize,
    left: f64,
    column: f64,
    header_height: f64,
    /// Height of it all.
    pub(in crate::render) height: f64,
}

/// How headers are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::render) enum HeaderDirection {
    /// From left to right.
    Across,
    /// From bottom to top.
    Upwards,
}

const CELL: f64 = 28.0;
const WIDEST: f64 = 150.0;
const GAP: f64 = 2.0;
const NAME_LINE: f64 = sizes::LABEL * LINE;
const HEADER_LINE: f64 = sizes::AXIS * LINE;
const TALLEST_HEADER: f64 = 110.0;

impl HeatMap {
    /// Places rows under these headers.
    pub(in crate::render) fn lay_out(page: &ChartPage<'_>, headers: &[String], rows: Vec<HeatRow>) -> Self {
        let inner = page.inner_width();
        // On a telephone names stand over their cells.
        let names = match page.size {
            ChartSize::Slide => inner * 0.34,
            ChartSize::Page => inner * 0.36,
            ChartSize::Phone => 0.0,
        };
        let narrowest = narrowest(page, &rows);
        let mut shown = headers.len().max(1);
        while shown > 1 && count(shown) * narrowest > inner - names {
            shown -= 1;
        }
        let first = headers.len().saturating_sub(shown);
        let column = ((inner - names) / count(shown)).min(WIDEST).max(narrowest);
        let width = |text: &str| page.typeface.width(text, sizes::AXIS, Weight::Regular);
        let words = headers[first..].iter().flat_map(|header| header.split(' '));
        let turned = if words.map(width).all(|word| word + 6.0 <= column) {
            HeaderDirection::Across
        } else {
            HeaderDirection::Upwards
        };
        let fit = |header: &String| match turned {
            HeaderDirection::Across => page.typeface.fit(header, column - 4.0, sizes::AXIS, Weight::Regular, 3),
            HeaderDirection::Upwards => page.typeface.fit(header, TALLEST_HEADER, sizes::AXIS, Weight::Regular, 1),
        };
        let headers: Vec<Fitted> = headers[first..].iter().map(fit).collect();
        let header_height = match turned {
            HeaderDirection::Across => {
                count(headers.iter().map(|header| header.lines.len()).max().unwrap_or(0)) * HEADER_LINE
            }
            HeaderDirection::Upwards => {
                headers.iter().flat_map(|header| &header.lines).map(|line| width(line)).fold(0.0, f64::max)
            }
        } + 8.0;
        let mut y = header_height;
        let places = rows.iter().map(|row| place(page, &row.name, names, &mut y)).collect();
        Self { rows, places, headers, turned, first, left: names, column, header_height, height: y + 4.0 }
    }

    /// Draws it.
    pub(in crate::render) fn draw(&self, canvas: &Canvas<'_>) -> Result<(), RenderError> {
        canvas.group("headers", |canvas| {
            self.headers.iter().enumerate().try_for_each(|(at, header)| {
                let x = self.left + (count(at) + 0.5) * self.column;
                match self.turned {
                    HeaderDirection::Across => {
                        let middle = self.header_height - 6.0 - count(header.lines.len()) * HEADER_LINE / 2.0;
                        canvas.lines(header, &Label::new("", (x, middle), sizes::AXIS).muted().centred())
                    }
                    HeaderDirection::Upwards => canvas
                        .lines(header, &Label::new("", (x, self.header_height - 5.0), sizes::AXIS).muted().upwards()),
                }
            })
        })?;
        canvas.group("cells", |canvas| {
            self.rows.iter().zip(&self.places).try_for_each(|(row, place)| {
                canvas.lines(&place.name, &Label::new("", (0.0, place.name_at), sizes::LABEL))?;
                let mut cells = row.cells[self.first..].iter().enumerate();
                cells.try_for_each(|(at, cell)| {
                    self.draw_cell(canvas, cell, (self.left + (count(at) + 0.5) * self.column, place.middle))
                })
            })
        })
    }

    fn draw_cell(&self, canvas: &Canvas<'_>, cell: &HeatCell, (x, y): (f64, f64)) -> Result<(), RenderError> {
        let half = (self.column / 2.0 - GAP / 2.0, CELL / 2.0 - GAP / 2.0);
        let (from, to) = ((x - half.0, y - half.1), (x + half.0, y + half.1));
        match cell {
            HeatCell::Hatched => canvas.hatching(from, to),
            HeatCell::Sign(sign) => canvas.text(&Label::new(sign, (x, y), sizes::IN_BAR).colour(MUTED).centred()),
            HeatCell::Number { text, fill, footing } => {
                canvas.rectangle(from, to, fill.fill)?;
                let label = Label::new(text, (x, y), sizes::IN_BAR).colour(fill.ink).centred();
                canvas.text(&match footing {
                    Footing::Firm => label.bold(),
                    Footing::Few => label,
                })
            }
        }
    }

    /// What signs and hatching mean, where there are any.
    pub(in crate::render) fn sign_entries(&self, locale: &Locale) -> Vec<LegendEntry> {
        let shows = |wanted: &HeatCell| self.rows.iter().any(|row| row.cells[self.first..].contains(wanted));
        let named = [
            (HeatCell::Hatched, LegendEntry::withheld(locale)),
            (
                HeatCell::Sign(NOT_ASKED),
                LegendEntry::new(LegendSign::Written(NOT_ASKED), locale.word("chart-legend-not-asked")),
            ),
            (
                HeatCell::Sign(NO_NUMBER),
                LegendEntry::new(LegendSign::Written(NO_NUMBER), locale.word("chart-legend-no-number")),
            ),
        ];
        named.into_iter().filter(|(cell, _)| shows(cell)).map(|(_, entry)| entry).collect()
    }

    /// That bold numbers rest on thirty answers or more, and the others on fewer; nothing where none does.
    pub(in crate::render) fn few_note(&self, locale: &Locale) -> Option<String> {
        let any = |wanted: Footing| {
            let mut cells = self.rows.iter().flat_map(|row| &row.cells[self.first..]);
            cells.any(|cell| matches!(cell, HeatCell::Number { footing, .. } if *footing == wanted))
        };
        match (any(Footing::Few), any(Footing::Firm)) {
            (true, true) => Some(locale.word("chart-note-bold")),
            (true, false) => Some(locale.word("chart-note-few-every")),
            (false, _) => None,
        }
    }

    /// That the first columns are left out, if so, in the words of this message.
    pub(in crate::render) fn left_out_note(&self, locale: &Locale, message: &str) -> Option<String> {
        let shown = u64::try_from(self.headers.len()).unwrap_or(u64::MAX);
        let all = u64::try_from(self.headers.len() + self.first).unwrap_or(u64::MAX);
        (self.first > 0).then(|| locale.text(message, &[("shown", shown.into()), ("all", all.into())]))
    }
}

/// Pixels that a column needs for its widest number.
fn narrowest(page: &ChartPage<'_>, rows: &[HeatRow]) -> f64 {
    let width = |cell: &HeatCell| match cell {
        HeatCell::Number { text, .. } => page.typeface.width(text, sizes::IN_BAR, Weight::Bold),
        HeatCell::Hatched | HeatCell::Sign(_) => 10.0,
    };
    rows.iter().flat_map(|row| &row.cells).map(width).fold(18.0, f64::max) + 8.0
}

/// Places a row under those placed so far.
fn place(page: &ChartPage<'_>, name: &str, names: f64, y: &mut f64) -> HeatRowPlace {
    let top = *y;
    match page.size {
        ChartSize::Slide | ChartSize::Page => {
            let name = page.typeface.fit(name, names - 10.0, sizes::LABEL, Weight::Regular, 2);
            let height = (count(name.lines.len()) * NAME_LINE + 4.0).max(CELL);
            *y += height;
            HeatRowPlace { name, name_at: top + height / 2.0, middle: top + height / 2.0 }
        }
        ChartSize::Phone => {
            let name = page.typeface.fit(name, page.inner_width(), sizes::LABEL, Weight::Regular, 2);
            let height = count(name.lines.len()) * NAME_LINE;
            *y += height + CELL + 8.0;
            HeatRowPlace { name, name_at: top + height / 2.0, middle: top + height + 2.0 + CELL / 2.0 }
        }
    }
}
