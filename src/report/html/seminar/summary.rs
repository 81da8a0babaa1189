//! The summary: what to revise, what to keep, and how sure that is.

use std::collections::BTreeSet;

use maud::{Markup, html};

use super::view::SeminarView;
use crate::measure::Statistic;
use crate::recommend::{Kind, Recommendation};
use crate::report::html::parts::value;
use crate::survey::ModuleId;

/// The summary of one language.
pub(in crate::report::html) fn section(view: &SeminarView<'_>) -> Markup {
    let revise: Vec<_> = drafts(view, |kind| matches!(kind, Kind::Change(_)));
    let keep: Vec<_> = drafts(view, |kind| matches!(kind, Kind::Keep));
    let contents = html! {
        (tiles(view))
        div.columns {
            (list(view, "report-to-revise", "report-nothing-to-revise", &revise))
            (list(view, "report-to-keep", "report-nothing-to-keep", &keep))
        }
        (rest(view, &revise, &keep))
        p.aside { (view.word("report-drafts-note")) }
    };
    view.section("summary", &contents)
}

fn drafts<'a>(view: &SeminarView<'a>, belongs: impl Fn(Kind) -> bool) -> Vec<&'a Recommendation> {
    view.drafts.iter().copied().filter(|draft| belongs(draft.kind)).collect()
}

fn tiles(view: &SeminarView<'_>) -> Markup {
    let people = view.inputs.release.participation().iter().find(|one| one.seminar == *view.inputs.seminar);
    let locale = view.wording.locale;
    html! {
        dl.tiles {
            @if let Some(people) = people {
                @if let Some(attended) = people.attended {
                    div { dt { (view.word("report-attended")) } dd { (locale.count(attended)) } }
                }
                div { dt { (view.word("report-answered")) } dd { (locale.people(people.answered)) } }
                @if !people.by_state.is_empty() {
                    @let states = people.by_state.iter().filter(|(_, count)| count.least > 0).count();
                    div { dt { (view.word("report-states")) } dd { (locale.count(states as u64)) } }
                }
            }
            @if let Some(rate) = view.of_seminar(Statistic::ResponseRate).filter(|rate| rate.shown().is_some()) {
                div { dt { (view.wording.statistic(Statistic::ResponseRate)) } dd { (value::number(view.wording, rate)) } }
            }
        }
    }
}

fn list(view: &SeminarView<'_>, heading: &str, none: &str, drafts: &[&Recommendation]) -> Markup {
    html! {
        div.card {
            h3 { (view.word(heading)) }
            @if drafts.is_empty() { p { (view.word(none)) } } @else {
                ul.plain { @for draft in drafts { li { (line(view, draft)) } } }
            }
        }
    }
}

fn line(view: &SeminarView<'_>, draft: &Recommendation) -> Markup {
    let language = view.wording.locale.language();
    html! {
        a href=(format!("#{}", view.id(draft.id.as_str()))) { (view.wording.names.subject(draft.module.as_ref())) }
        @if matches!(draft.kind, Kind::Change(_)) { ": " (view.wording.locale.action(draft.action.name())) }
        span.sure {
            @if let Some(priority) = view.wording.priority(draft.kind) { (priority) ". " }
            @if let Some(first) = draft.evidence.first() { (crate::text::clean_text(first.text.get(language))) }
        }
    }
}

/// The modules of which nothing is proposed: said plainly, so that nobody reads an order into them.
fn rest(view: &SeminarView<'_>, revise: &[&Recommendation], keep: &[&Recommendation]) -> Markup {
    let named: BTreeSet<&ModuleId> = revise.iter().chain(keep).filter_map(|draft| draft.module.as_ref()).collect();
    let programme = &view.inputs.survey.programme;
    let Some(seminar) = programme.seminar(view.inputs.seminar) else { return html! {} };
    let others: Vec<_> =
        programme.modules_of(seminar).map(|module| &module.id).filter(|id| !named.contains(id)).collect();
    let count = others.len() as u64;
    html! {
        @if count > 0 {
            p { (view.wording.locale.text("report-the-rest", &[("count", count.into())])) }
            ul.inline { @for id in &others { li { (view.wording.names.subject(Some(id))) } } }
        }
    }
}
