//! Recommendations, observations, and what is to be kept, each with its evidence.

use maud::{Markup, html};

use super::chart;
use super::view::SeminarView;
use crate::measure::{FindingKey, VerdictStability};
use crate::recommend::{Evidence, Kind, Recommendation, stability_in_words};
use crate::render::Chart;
use crate::report::html::parts::value;
use crate::text::clean_text;

/// What is recommended to change.
pub(in crate::report::html) fn recommendations(view: &SeminarView<'_>) -> Markup {
    let foot = html! { (requests(view)) (chart::with_numbers(view, Chart::Loop)) };
    section(view, "recommendations", &foot, |kind| matches!(kind, Kind::Change(_)))
}

/// What was seen, and is not enough for a recommendation.
pub(super) fn observations(view: &SeminarView<'_>) -> Markup {
    section(view, "observations", &html! {}, |kind| matches!(kind, Kind::Observation))
}

/// What is strong and to be left alone.
pub(super) fn kept(view: &SeminarView<'_>) -> Markup {
    section(view, "kept", &html! {}, |kind| matches!(kind, Kind::Keep))
}

fn section(view: &SeminarView<'_>, name: &str, foot: &Markup, belongs: impl Fn(Kind) -> bool) -> Markup {
    let drafts: Vec<_> = view.drafts.iter().filter(|draft| belongs(draft.kind)).collect();
    let contents = html! {
        p.aside { (view.word(&format!("report-{name}-note"))) }
        @if drafts.is_empty() { p { (view.word("report-none")) } }
        @for draft in drafts { (article(view, draft)) }
        (foot)
    };
    view.section(name, &contents)
}

/// What at least two states asked for.
fn requests(view: &SeminarView<'_>) -> Markup {
    let all = view.inputs.release.requests().iter();
    let requests: Vec<_> = all.filter(|request| request.seminar == *view.inputs.seminar).collect();
    html! {
        @if !requests.is_empty() {
            table.small {
                caption { (view.word("report-requests")) }
                thead { tr {
                    th scope="col" { (view.word("report-module")) }
                    th scope="col" { (view.word("report-topic")) }
                    th.quantity scope="col" { (view.word("report-states-asking")) }
                } }
                tbody {
                    @for request in requests {
                        tr {
                            th scope="row" { (view.wording.names.subject(request.module.as_ref())) }
                            td { (view.wording.dimension(request.topic)) }
                            td.quantity { (view.wording.locale.count(request.states)) }
                        }
                    }
                }
            }
        }
    }
}

fn article(view: &SeminarView<'_>, draft: &Recommendation) -> Markup {
    let language = view.wording.locale.language();
    let heading = view.id(&format!("{}-heading", draft.id));
    let facts = [("report-target", &draft.target), ("report-addressee", &draft.addressee)];
    html! {
        article.draft id=(view.id(draft.id.as_str())) aria-labelledby=(heading) {
            h3 id=(heading) { span.code { (draft.id) } " " (view.wording.names.subject(draft.module.as_ref())) }
            p.labels {
                span.label { (view.wording.locale.action(draft.action.name())) }
                @if let Some(priority) = view.wording.priority(draft.kind) { " " span.label { (priority) } }
            }
            p.proposal { (clean_text(draft.text.get(language))) }
            dl {
                @for (label, text) in facts {
                    @if !text.get(language).is_empty() {
                        dt { (view.word(label)) } dd { (clean_text(text.get(language))) }
                    }
                }
                @if let Some(stability) = draft.stability {
                    dt { (view.word("report-firmness")) } dd { (stability_in_words(stability, view.wording.locale)) }
                }
                (evidence(view, "report-evidence", &draft.evidence))
                (evidence(view, "report-counter-evidence", &draft.counter_evidence))
            }
        }
    }
}

/// Whether the verdict of a finding holds when people are left out.
fn stability_of(view: &SeminarView<'_>, finding: &FindingKey) -> Option<VerdictStability> {
    view.inputs.release.finding(finding)?.holds()
}

fn evidence(view: &SeminarView<'_>, label: &str, evidence: &[Evidence]) -> Markup {
    let language = view.wording.locale.language();
    html! {
        @if !evidence.is_empty() {
            dt { (view.word(label)) }
            dd {
                ul {
                    @for one in evidence {
                        li {
                            (clean_text(one.text.get(language)))
                            @if let Some(finding) = &one.finding {
                                " " span.code { (finding) }
                                @if let Some(stability) = stability_of(view, finding) {
                                    " " (value::firmness(view.wording, stability))
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
