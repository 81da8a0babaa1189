//! Chart 16: the loop from drafted recommendations to their outcome.

use super::shared::claims::number;
use super::shared::level_segments::class_fill;
use crate::locale::{Locale, capitalised};
use crate::recommend::{Kind, Priority, Recommendation};
use crate::render::RenderError;
use crate::render::canvas::drawing::{Canvas, Label, count};
use crate::render::canvas::palette::{Fill, PANEL};
use crate::render::canvas::typeface::{Fitted, LINE, Weight, sizes};
use crate::render::figure::{Figure, FigureTable};
use crate::render::page::axis::Axis;
use crate::render::page::chart_page::ChartPage;
use crate::render::page::footing::Footing;
use crate::render::page::frame::{ChartBody, ChartWords};
use crate::render::page::listing::{HALF, Listing, ListingLine};
use crate::render::page::phrases::{joined, notes, source};
use crate::survey::{LevelClass, ModuleId};

/// The kinds of draft, what asks most for a change first.
const KINDS: [Kind; 5] = [
    Kind::Change(Priority::High),
    Kind::Change(Priority::Medium),
    Kind::Change(Priority::Low),
    Kind::Keep,
    Kind::Observation,
];

/// Drafts of one kind.
struct Drafts<'a> {
    kind: Kind,
    drafts: Vec<&'a Recommendation>,
}

/// Draws it.
///
/// # Errors
/// If the drawing library refuses.
pub(in crate::render) fn figure(page: &ChartPage<'_>) -> Result<Figure, RenderError> {
    let (locale, subject) = (page.locale, page.subject);
    let of_kind = |kind: Kind| {
        let drafts = subject.recommendations.iter();
        let drafts = drafts.filter(|draft| draft.kind == kind && draft.seminar == subject.seminar.id).collect();
        Drafts { kind, drafts }
    };
    let all = KINDS.map(of_kind);
    if all.iter().all(|one| one.drafts.is_empty()) {
        return page.panel("chart-empty-no-drafts");
    }
    let lines: Vec<ListingLine> = all.iter().map(|one| line(locale, one)).collect();
    let headers = [locale.word("chart-column-modules")];
    let listing = Listing::lay_out(page, &headers, &lines);
    let most = all.iter().map(|one| one.drafts.len()).max().unwrap_or(0).max(1);
    let axis = Axis::new((0.0, count(most)), (listing.plot.0, listing.plot.1 - 30.0))?;
    let outcome = UnknownOutcome::lay_out(page, listing.span.1 + 12.0);
    let draw = |canvas: &Canvas<'_>| {
        listing.draw(canvas)?;
        canvas.group("bars", |canvas| {
            let mut places = all.iter().zip(&listing.places);
            places.try_for_each(|(one, place)| draw_row(page, canvas, one, &axis, (listing.plot.0, place.middle)))
        })?;
        outcome.draw(page, canvas)
    };
    let body = ChartBody { legend: Vec::new(), height: outcome.bottom, draw: &draw };
    page.compose(words(page, &all), table(locale, &all), &body)
}

fn fill(kind: Kind) -> Fill {
    class_fill(match kind {
        Kind::Change(_) => LevelClass::Low,
        Kind::Keep => LevelClass::High,
        Kind::Observation => LevelClass::Middle,
    })
}

fn name(locale: &Locale, kind: Kind) -> String {
    let key = match kind {
        Kind::Change(Priority::High) => "explain-kind-high",
        Kind::Change(Priority::Medium) => "explain-kind-medium",
        Kind::Change(Priority::Low) => "explain-kind-low",
        Kind::Keep => "explain-kind-keep",
        Kind::Observation => "explain-kind-observation",
    };
    capitalised(&locale.word(key))
}

fn draw_row(
    page: &ChartPage<'_>,
    canvas: &Canvas<'_>,
    one: &Drafts<'_>,
    axis: &Axis,
    (left, y): (f64, f64),
) -> Result<(), RenderError> {
    let drafts = one.drafts.len();
    let right = axis.at(count(drafts))?;
    if drafts > 0 {
        canvas.rectangle((left, y - HALF), (right, y + HALF), fill(one.kind).fill)?;
    }
    let text = page.locale.count(number(drafts));
    canvas.text(&Label::new(&text, (right + 6.0, y), sizes::LABEL).bold())
}

/// What the drafts are about: modules by identifier, the seminar by its name.
fn about(locale: &Locale, one: &Drafts<'_>) -> Vec<String> {
    let of_draft = |draft: &&Recommendation| {
        draft.module.as_ref().map_or_else(|| locale.word("chart-structure"), ModuleId::to_string)
    };
    one.drafts.iter().map(of_draft).collect()
}

/// Identifiers on a line of a column.
const ON_A_LINE: usize = 6;

fn line(locale: &Locale, one: &Drafts<'_>) -> ListingLine {
    let about = about(locale, one);
    let rows: Vec<String> = about.chunks(ON_A_LINE).map(|some| some.join(", ")).collect();
    let cell = if rows.is_empty() { "–".to_owned() } else { rows.join("\n") };
    ListingLine { name: name(locale, one.kind), cells: vec![cell], inline: about.join(", "), footing: Footing::Firm }
}

/// The part of the loop that isn't known yet.
struct UnknownOutcome {
    top: f64,
    bottom: f64,
    lines: Fitted,
}

const PADDING: f64 = 12.0;

impl UnknownOutcome {
    fn lay_out(page: &ChartPage<'_>, top: f64) -> Self {
        let text = page.locale.word("chart-loop-no-decisions");
        let width = page.inner_width() - 2.0 * PADDING;
        let lines = page.typeface.wrap(&text, width, sizes::AXIS, Weight::Regular);
        let bottom = top + count(lines.len()) * sizes::AXIS * LINE + 2.0 * PADDING;
        Self { top, bottom, lines: Fitted { lines, shortened: None } }
    }

    fn draw(&self, page: &ChartPage<'_>, canvas: &Canvas<'_>) -> Result<(), RenderError> {
        canvas.group("outcome", |canvas| {
            canvas.rectangle((0.0, self.top), (page.inner_width(), self.bottom), PANEL)?;
            let middle = f64::midpoint(self.top, self.bottom);
            canvas.lines(&self.lines, &Label::new("", (PADDING, middle), sizes::AXIS))
        })
    }
}

fn words(page: &ChartPage<'_>, all: &[Drafts<'_>]) -> ChartWords {
    let locale = page.locale;
    let of =
        |wanted: fn(Kind) -> bool| number(all.iter().filter(|one| wanted(one.kind)).map(|one| one.drafts.len()).sum());
    let values = [
        ("changes", of(|kind| kind.priority().is_some()).into()),
        ("keeps", of(|kind| kind == Kind::Keep).into()),
        ("observations", of(|kind| kind == Kind::Observation).into()),
        ("seminar", page.subject.seminar.id.as_str().into()),
    ];
    let title = locale.text("chart-loop-title", &values);
    let rows: Vec<String> = all
        .iter()
        .map(|one| format!("{}: {}", name(locale, one.kind), locale.count(number(one.drafts.len()))))
        .collect();
    let rows = rows.join("; ");
    ChartWords {
        alt: locale.text("chart-alt-loop", &[("title", (&title).into()), ("rows", (&rows).into())]),
        title,
        subtitle: joined([Some(locale.word("chart-loop-subtitle"))]),
        notes: notes([Some(locale.word("chart-note-loop"))]),
        source: source(page),
    }
}

fn table(locale: &Locale, all: &[Drafts<'_>]) -> FigureTable {
    let header = ["kind", "drafts", "modules"].map(|key| locale.word(&format!("chart-column-{key}"))).to_vec();
    let row = |one: &Drafts<'_>| {
        vec![name(locale, one.kind), locale.count(number(one.drafts.len())), about(locale, one).join(", ")]
    };
    FigureTable { header, rows: all.iter().map(row).collect() }
}
