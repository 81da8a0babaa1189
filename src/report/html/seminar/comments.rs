//! Comments: which themes they speak of, in which tone. Their words stay with the Secretariat.

use maud::{Markup, html};

use super::view::SeminarView;
use super::{chart, methods};
use crate::limit::{OptionCount, ThemeTable};
use crate::locale::capitalised;
use crate::measure::{Finding, Statistic, Status, WhyWithheld};
use crate::recommend::count_in_words;
use crate::render::Chart;
use crate::report::html::parts::table::{ColumnHead, table};
use crate::report::html::parts::value;
use crate::survey::{ModuleId, ThemeId};

/// The section; nothing where comments weren't coded.
pub(in crate::report::html) fn section(view: &SeminarView<'_>) -> Markup {
    let of_seminar = view.inputs.release.themes().iter().filter(|theme| theme.about.0 == *view.inputs.seminar);
    let (whole, modules): (Vec<&ThemeTable>, Vec<_>) = of_seminar.partition(|theme| theme.about.1.is_none());
    let coverage = coverage(view);
    if whole.is_empty() && modules.is_empty() && coverage.0.is_empty() {
        return html! {};
    }
    let contents = html! {
        (coverage)
        (chart::with_numbers(view, Chart::Themes))
        p.aside { (view.word("report-comments-note")) }
        (themes(view, "report-table-themes", &whole))
        @if !modules.is_empty() {
            details {
                summary { (view.word("report-table-module-themes")) }
                (themes(view, "report-table-module-themes", &modules))
            }
        }
        (methods::links(view, &[Statistic::ThemeShare, Statistic::ThemeKeyness]))
    };
    view.section("comments", &contents)
}

/// How many comments got a theme.
fn coverage(view: &SeminarView<'_>) -> Markup {
    let coverage = view.inputs.release.coverage().iter().find(|of| of.seminar == *view.inputs.seminar);
    let locale = view.wording.locale;
    html! {
        @if let Some((comments, coded)) = coverage.and_then(|of| of.counts.as_ref()).map(|counts| (counts.comments, counts.coded)) {
            @if let Some(share) = crate::survey::Share::of(coded, comments) {
                p { (view.wording.locale.text("report-coverage", &[
                    ("count", coded.into()),
                    ("comments", (&locale.count(comments)).into()),
                    ("share", (&locale.percent(share.get(), 0)).into()),
                ])) }
            }
        } @else if coverage.is_some() { p { (view.wording.status(Status::Withheld(WhyWithheld::BelowFloor))) "." } }
    }
}

fn themes(view: &SeminarView<'_>, caption: &str, themes: &[&ThemeTable]) -> Markup {
    let by_module = themes.iter().any(|theme| theme.about.1.is_some());
    let word = |key: &str| view.word(key);
    let mut heads = vec![ColumnHead::Words(word("report-theme"))];
    if by_module {
        heads.insert(0, ColumnHead::Words(word("report-module")));
    }
    heads.extend([ColumnHead::Numbers(word("report-people-mentioning")), ColumnHead::Numbers(word("report-by-tone"))]);
    if by_module {
        heads.push(ColumnHead::Numbers(word("report-keyness")));
    }
    heads.push(ColumnHead::Words(word("report-verdict")));
    let mut shown: Vec<&ThemeTable> = themes.to_vec();
    shown.sort_by_key(|theme| view.place(theme.about.1.as_ref(), None));
    let body = html! { @for theme in &shown { (row(view, theme)) } };
    html! { @if !themes.is_empty() { (table(view.wording, &view.word(caption), &heads, &body)) } }
}

fn row(view: &SeminarView<'_>, table: &ThemeTable) -> Markup {
    let locale = view.wording.locale;
    let (_, module, theme) = &table.about;
    let name = capitalised(&view.wording.names.theme(theme));
    let count = |count: Option<OptionCount>| count.map(|count| count_in_words(locale, count)).unwrap_or_default();
    let of = |statistic| finding(view, module.as_ref(), theme, statistic);
    let share = of(Statistic::ThemeShare);
    let tones =
        table.approve.and(table.criticise).map(|_| format!("{} · {}", count(table.approve), count(table.criticise)));
    html! {
        tr role="row" {
            @if module.is_some() {
                th scope="row" role="rowheader" { (view.wording.names.subject(module.as_ref())) }
                td role="cell" data-label=(view.word("report-theme")) { (name) }
            } @else { th scope="row" role="rowheader" { (name) } }
            td.quantity role="cell" data-label=(view.word("report-people-mentioning")) data-sort=[table.mention.map(number_of)] {
                (count(table.mention))
                @if let Some(share) = share { " (" (value::number(view.wording, share)) ")" }
            }
            td.quantity role="cell" data-label=(view.word("report-by-tone")) data-sort=[table.criticise.map(number_of)] {
                (tones.unwrap_or_default())
            }
            @if module.is_some() {
                (value::cell(view.wording, &view.word("report-keyness"), of(Statistic::ThemeKeyness)))
            }
            td.conclusion role="cell" data-label=(view.word("report-verdict")) {
                @if let Some(share) = share { (value::conclusion(view.wording, share)) }
            }
        }
    }
}

fn number_of(count: OptionCount) -> u64 {
    match count {
        OptionCount::Exactly(count) | OptionCount::AtLeast(count) | OptionCount::AtMost(count) => count,
    }
}

fn finding<'a>(
    view: &SeminarView<'a>,
    module: Option<&ModuleId>,
    theme: &ThemeId,
    statistic: Statistic,
) -> Option<&'a Finding> {
    view.findings().find(|finding| {
        finding.key.statistic == statistic
            && finding.key.theme.as_ref() == Some(theme)
            && finding.key.module.as_ref() == module
    })
}
