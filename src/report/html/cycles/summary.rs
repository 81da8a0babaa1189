//! The summary: per part what improved, what declined, and what can't be told, as the verdicts say.

use maud::{Markup, html};

use super::view::CyclesView;
use crate::measure::{Detectable, Finding, Verdict};
use crate::report::cycles::{Became, ChangeOutcome, PartRatings, Rating, lineage_name};
use crate::report::html::parts::{frame, value};
use crate::survey::ChangeKind;

/// The summary of one language.
pub(super) fn section(view: &CyclesView<'_>) -> Markup {
    let contents = html! {
        @for of in view.parts { (part(view, of)) }
        p.aside { (view.word("cycles-summary-note")) }
    };
    view.section("summary", &contents)
}

fn part(view: &CyclesView<'_>, of: &PartRatings<'_>) -> Markup {
    let Some((latest, earlier)) = of.part.seminars.split_last() else { return html! {} };
    let (later, before) = (view.wording.names.seminar(&latest.id), view.seminar_names(earlier));
    let compared: Vec<_> =
        of.all().filter(|rating| rating.change.is_some_and(|change| change.key.seminar == latest.id)).collect();
    html! {
        h3 { a href=(format!("#{}", frame::id(view.wording, &CyclesView::part_name(of.part)))) { (view.part_title(of.part)) } }
        p { (view.wording.locale.text("cycles-summary-seminars", &[("later", (&later).into()), ("earlier", (&before).into())])) }
        (curriculum(view, of))
        (changes(view, &compared))
        (trends(view, of))
    }
}

/// What the curriculum did to modules, by seminar.
fn curriculum(view: &CyclesView<'_>, of: &PartRatings<'_>) -> Markup {
    const KINDS: [ChangeKind; 6] = [
        ChangeKind::Revised,
        ChangeKind::Renamed,
        ChangeKind::Split,
        ChangeKind::Merged,
        ChangeKind::New,
        ChangeKind::Dropped,
    ];
    let modules = |at: usize, kind: ChangeKind| {
        let traced = of.part.modules.iter();
        let of_kind = traced.filter(
            |traced| matches!(&traced.stages[at].became, Became::Descended(lineage) if lineage.kind == Some(kind)),
        );
        of_kind.map(|traced| traced.module.id.as_str()).collect::<Vec<_>>().join(", ")
    };
    let sentence = |at: usize| {
        let said = KINDS.into_iter().filter_map(|kind| {
            let modules = Some(modules(at, kind)).filter(|modules| !modules.is_empty())?;
            let name = lineage_name(Some(kind));
            Some(view.wording.locale.text(&format!("cycles-summary-{name}"), &[("modules", (&modules).into())]))
        });
        Some(said.collect::<Vec<_>>().join("; ")).filter(|said| !said.is_empty())
    };
    let sentences: Vec<_> = (1..of.part.seminars.len()).filter_map(|at| Some((at, sentence(at)?))).collect();
    html! {
        @if sentences.is_empty() { p { (view.word("cycles-summary-same-curriculum")) } }
        @for (at, said) in sentences {
            @let seminar = view.wording.names.seminar(&of.part.seminars[at].id);
            p { (view.wording.locale.text("cycles-summary-curriculum", &[("seminar", (&seminar).into()), ("changes", (&said).into())])) }
        }
    }
}

fn changes(view: &CyclesView<'_>, compared: &[&Rating<'_>]) -> Markup {
    let with = |outcome: ChangeOutcome| {
        let found = compared.iter().filter_map(|rating| Some((*rating, rating.change?)));
        found.filter(|(_, change)| ChangeOutcome::of(change) == outcome).collect::<Vec<_>>()
    };
    html! {
        ul {
            @for outcome in ChangeOutcome::ALL {
                @let found = with(outcome);
                @if !found.is_empty() || outcome.names_questions() {
                    li {
                        (view.wording.locale.text(&format!("cycles-count-{}", outcome.name()), &[("count", (found.len() as u64).into())]))
                        @if outcome == ChangeOutcome::NoChangeFound { (could_have_seen(view, &found)) }
                        @if outcome.names_questions() && !found.is_empty() {
                            ul { @for (rating, change) in &found { li { (question(view, rating)) ": " (value::number(view.wording, change)) } } }
                        }
                    }
                }
            }
        }
    }
}

/// How large a rise would have been seen, over all comparisons that found no change.
fn could_have_seen(view: &CyclesView<'_>, found: &[(&Rating<'_>, &Finding)]) -> String {
    let rises = found.iter().filter_map(|(_, change)| {
        let Some(Verdict::NoChangeFound { could_have_seen: Detectable { rise, .. } }) = change.verdict else {
            return None;
        };
        rise
    });
    let (least, most) =
        rises.fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), rise| (least.min(rise), most.max(rise)));
    if least > most {
        return String::new();
    }
    let points = |rise: f64| view.wording.locale.decimal(rise * 100.0, 0);
    let (least, most) = (points(least), points(most));
    let key = if least == most { "cycles-seen-one" } else { "cycles-seen-range" };
    format!(" {}", view.wording.locale.text(key, &[("least", (&least).into()), ("most", (&most).into())]))
}

/// What rises or falls over three or more seminars; nothing where no trend was computed.
fn trends(view: &CyclesView<'_>, of: &PartRatings<'_>) -> Markup {
    let with = |wanted: Verdict| {
        let says = |trend: &Finding| trend.verdict.is_some_and(|verdict| verdict.says_the_same_as(wanted));
        of.all().filter(|rating| rating.trend.is_some_and(says)).collect::<Vec<_>>()
    };
    let kinds = [
        ("cycles-count-rising", Verdict::Rising),
        ("cycles-count-falling", Verdict::Falling),
        ("cycles-count-no-trend-found", Verdict::NoTrendFound),
    ];
    let any = of.all().any(|rating| rating.trend.is_some_and(|trend| trend.verdict.is_some()));
    html! {
        @if any {
            p { (view.word("cycles-summary-trends")) }
            ul {
                @for (key, verdict) in kinds {
                    @let found = with(verdict);
                    li {
                        (view.wording.locale.text(key, &[("count", (found.len() as u64).into())]))
                        @if verdict != Verdict::NoTrendFound && !found.is_empty() {
                            ul { @for rating in found { li { (question(view, rating)) } } }
                        }
                    }
                }
            }
        }
    }
}

/// A question with its module.
fn question(view: &CyclesView<'_>, rating: &Rating<'_>) -> String {
    let item = view.wording.names.item(&rating.item.id);
    let subject = view.wording.names.subject(rating.module.map(|module| &module.id));
    format!("{subject} — {}", item.trim_end_matches(['.', ':']))
}
