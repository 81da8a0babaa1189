//! Words that several charts say: numbers with their intervals, reasons, source, question.

use super::chart_page::ChartPage;
use super::footing::Footing;
use crate::locale::{DeclaredNames, Locale, NumberUnit};
use crate::measure::{Finding, Shown, Status};
use crate::render::Subject;
use crate::render::module_rows::{ModuleRow, response_rate};
use crate::statistics::Interval;
use crate::survey::{Item, Rules};

/// Between pieces of a line.
pub(super) const DOT: &str = " · ";

/// A share as it may be shown, with its interval: `82 % (66–91 %)`.
pub(in crate::render) fn share(locale: &Locale, finding: &Finding) -> String {
    match finding.shown() {
        Some(Shown::Number { point, interval: Some(Interval { lower, upper, .. }) }) => {
            format!("{} ({})", locale.percent(point, 0), locale.percent_interval(lower, upper))
        }
        Some(Shown::Number { point, interval: None }) => locale.percent(point, 0),
        Some(Shown::Between { lower, upper }) => NumberUnit::Share.bounds(lower, upper, locale),
        None => status(locale, finding.status()),
    }
}

/// A share as it may be shown, without its interval.
pub(in crate::render) fn point_share(locale: &Locale, finding: &Finding) -> String {
    match finding.shown() {
        Some(Shown::Number { point, .. }) => locale.percent(point, 0),
        Some(Shown::Between { .. }) | None => share(locale, finding),
    }
}

/// A share as it may be shown, in as few letters as a small place has room for: `85 %`, `≥ 90 %`.
pub(in crate::render) fn short_share(locale: &Locale, finding: &Finding) -> String {
    match finding.shown() {
        Some(Shown::Number { point, .. }) => locale.percent(point, 0),
        Some(Shown::Between { lower, upper }) => NumberUnit::Share.bounds_short(lower, upper, locale),
        None => status(locale, finding.status()),
    }
}

/// Why there is no number, in few words.
pub(in crate::render) fn status(locale: &Locale, status: Status) -> String {
    match status {
        Status::Ok => locale.word("chart-verdict-only"),
        Status::Withheld(_) => locale.word("chart-withheld"),
        Status::TooFew | Status::NotAsked | Status::NotComparable(_) | Status::Undefined(_) => {
            status.reason().map_or_else(|| locale.status(status.name(), None), |reason| locale.reason(reason))
        }
    }
}

/// A count, or a dash where it isn't shown.
pub(in crate::render) fn count_or_dash(locale: &Locale, count: Option<u64>) -> String {
    count.map_or_else(|| "–".to_owned(), |count| locale.count(count))
}

/// `n = 22–25`; nothing where no row shows its n.
pub(in crate::render) fn n_range(locale: &Locale, numbers: impl Iterator<Item = u64> + Clone) -> Option<String> {
    let (fewest, most) = (numbers.clone().min()?, numbers.max()?);
    let range = if fewest == most {
        locale.count(fewest)
    } else {
        format!("{}–{}", locale.count(fewest), locale.count(most))
    };
    Some(format!("n\u{a0}=\u{a0}{range}"))
}

/// The question that the rows show, in quotation marks.
pub(in crate::render) fn question(locale: &Locale, rows: &[ModuleRow<'_>]) -> Option<String> {
    question_of_items(locale, rows.iter().filter_map(|row| row.item))
}

/// The question that these items put, in quotation marks.
pub(in crate::render) fn question_of_items<'a>(
    locale: &Locale,
    mut items: impl Iterator<Item = &'a Item>,
) -> Option<String> {
    let first = items.next()?;
    Some(if items.all(|item| item.id == first.id) {
        locale.text("chart-question", &[("text", (&locale.question(first)).into())])
    } else {
        locale.word("chart-question-various")
    })
}

/// `response rate 88 % (70–96 %)`, where there is one.
pub(in crate::render) fn response(page: &ChartPage<'_>) -> Option<String> {
    let locale = page.locale;
    let finding = response_rate(page.subject.release, page.subject.seminar)?;
    Some(locale.text("chart-response-rate", &[("rate", (&share(locale, finding)).into())]))
}

/// The same, naming the seminar, for charts that look at several.
pub(in crate::render) fn response_at(page: &ChartPage<'_>) -> Option<String> {
    let (locale, Subject { release, seminar, .. }) = (page.locale, page.subject);
    let rate = share(locale, response_rate(release, seminar)?);
    let values = [("rate", (&rate).into()), ("seminar", seminar.id.as_str().into())];
    Some(locale.text("chart-response-rate-at", &values))
}

/// A number with its interval, as written: `+7 (−16 to +30)`.
pub(in crate::render) fn with_interval(locale: &Locale, point: &str, (lower, upper): (&str, &str)) -> String {
    locale.text("chart-points-interval", &[("point", point.into()), ("lower", lower.into()), ("upper", upper.into())])
}

/// What was asked about the modules, n and response rate.
pub(in crate::render) fn question_n_response(page: &ChartPage<'_>, rows: &[ModuleRow<'_>]) -> String {
    let numbers = rows.iter().filter_map(|row| row.favourable?.n);
    joined([question(page.locale, rows), n_range(page.locale, numbers), response(page)])
}

/// `n = 25`.
pub(in crate::render) fn inline_n(locale: &Locale, n: u64) -> String {
    format!("n\u{a0}=\u{a0}{}", locale.count(n))
}

/// Pieces that are there, joined.
pub(in crate::render) fn joined(pieces: impl IntoIterator<Item = Option<String>>) -> String {
    pieces.into_iter().flatten().collect::<Vec<_>>().join(DOT)
}

/// Seminar, place and dates: where the numbers come from.
pub(in crate::render) fn source(page: &ChartPage<'_>) -> String {
    let (locale, Subject { survey, seminar, .. }) = (page.locale, page.subject);
    let programme = DeclaredNames::new(survey, locale).programme();
    let name = locale.text("chart-seminar", &[("seminar", seminar.id.as_str().into())]);
    let pieces: Vec<String> = [Some(programme), Some(name), locale.place(seminar), locale.days(seminar)]
        .into_iter()
        .flatten()
        .filter(|piece| !piece.trim().is_empty())
        .collect();
    let source = locale.text("chart-source", &[("pieces", (&pieces.join(", ")).into())]);
    if survey.programme.synthetic { format!("{source} {}", locale.word("chart-synthetic")) } else { source }
}

/// Sentences that are there, as one note.
pub(in crate::render) fn notes(sentences: impl IntoIterator<Item = Option<String>>) -> Vec<String> {
    let note = sentences.into_iter().flatten().collect::<Vec<_>>().join(" ");
    Some(note).filter(|note| !note.is_empty()).into_iter().collect()
}

/// That some numbers rest on few answers, if so.
pub(in crate::render) fn few_note(locale: &Locale, mut numbers: impl Iterator<Item = u64>) -> Option<String> {
    numbers.any(|n| Footing::of(Some(n)) == Footing::Few).then(|| locale.word("chart-note-few"))
}

/// How the intervals were made, by the method's name.
pub(in crate::render) fn interval_note(locale: &Locale, method: &str) -> String {
    locale.text("chart-note-interval", &[("method", (&locale.word(method)).into())])
}

/// How the intervals in the table were made, where the drawing shows none.
pub(in crate::render) fn table_interval_note(locale: &Locale, method: &str) -> String {
    locale.text("chart-note-interval-table", &[("method", (&locale.word(method)).into())])
}

/// What the verdicts on shares mean.
pub(in crate::render) fn verdicts_note(locale: &Locale, rules: &Rules) -> String {
    let floor = locale.percent(rules.strong_floor.get(), 0);
    let target = locale.percent(rules.target_favourable.get(), 0);
    locale.text("chart-note-verdicts", &[("target", (&target).into()), ("floor", (&floor).into())])
}
