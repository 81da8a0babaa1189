//! Modules compared: which are told apart, what goes with overall satisfaction, how well their questions go together.

use maud::{Markup, html};

use super::view::SeminarView;
use super::{chart, methods};
use crate::measure::{Finding, Method, RankedModule, Ranking, Statistic, Status};
use crate::recommend::{stability_in_words, told_apart};
use crate::render::Chart;
use crate::report::html::parts::table::{ColumnHead, table};
use crate::report::html::parts::value;
use crate::survey::ModuleId;

/// The section; nothing where modules can't be compared.
pub(in crate::report::html) fn section(view: &SeminarView<'_>) -> Markup {
    let parts = [standings(view), rankings(view), satisfaction(view), reliability(view)];
    if parts.iter().all(|part| part.0.is_empty()) {
        return html! {};
    }
    view.section("compared", &html! { @for part in &parts { (part) } })
}

/// Each module's score against the others'.
fn standings(view: &SeminarView<'_>) -> Markup {
    let mut standings = of(view, Statistic::Standing);
    standings.sort_by_key(|finding| view.place(finding.key.module.as_ref(), None));
    let [module, chance, interval, verdict] =
        ["report-module", "report-standing-chance", "report-interval", "report-verdict"].map(|key| view.word(key));
    let body = html! {
        @for standing in &standings {
            tr role="row" {
                th scope="row" role="rowheader" { (view.wording.names.subject(standing.key.module.as_ref())) }
                (value::cell(view.wording, &chance, Some(standing)))
                (value::interval_cell(view.wording, &interval, Some(standing)))
                td.conclusion role="cell" data-label=(verdict) { (value::conclusion(view.wording, standing)) }
            }
        }
    };
    let heads = [
        ColumnHead::Words(module),
        ColumnHead::Numbers(chance.clone()),
        ColumnHead::Numbers(interval.clone()),
        ColumnHead::Words(verdict.clone()),
    ];
    let title = view.word("report-standing");
    let by_overall = standings.iter().any(|standing| standing.method == Method::OverallRankSum);
    let note = if by_overall { "report-standing-overall-note" } else { "report-standing-note" };
    html! {
        @if !standings.is_empty() {
            h3 { (title) }
            p.aside { (view.word(note)) }
            (table(view.wording, &title, &heads, &body))
            (methods::links(view, &[Statistic::Standing]))
        }
    }
}

fn rankings(view: &SeminarView<'_>) -> Markup {
    let all = view.inputs.release.rankings().iter().filter(|ranking| ranking.seminar == *view.inputs.seminar);
    let mut rankings: Vec<&Ranking> = all.collect();
    rankings.sort_by_key(|ranking| view.place(None, Some(&ranking.item)));
    html! {
        @if !rankings.is_empty() {
            h3 { (view.word("report-ranking")) }
            p.aside { (view.word("report-ranking-note")) }
            @for ranking in &rankings { (one_ranking(view, ranking)) }
            (methods::links(view, &[Statistic::MeanRank]))
        }
    }
}

fn one_ranking(view: &SeminarView<'_>, ranking: &Ranking) -> Markup {
    let locale = view.wording.locale;
    let question = view.wording.names.item(&ranking.item);
    let sentence = told_apart(ranking, locale);
    html! {
        div.card {
            h4 { (question) }
            @match sentence {
                Some(sentence) => p.proposal { (sentence) "." },
                None => p { (view.wording.status(Status::TooFew)) "." },
            }
            p.sure {
                (view.wording.locale.text("report-ranking-rows", &[("count", ranking.rows.into())]))
                @if let Some(stability) = ranking.stability {
                    " " (view.word("report-ranking-stability")) " " (stability_in_words(stability.in_a_word(), locale)) "."
                }
            }
            @if !ranking.modules.is_empty() {
                details {
                    summary { (view.word("report-ranking-letters")) span.unseen { ": " (question) } }
                    (letters(view, ranking, &question))
                }
            }
        }
    }
}

fn letters(view: &SeminarView<'_>, ranking: &Ranking, question: &str) -> Markup {
    let [module, letters, rank, verdict] =
        ["report-module", "report-letters", "report-mean-rank", "report-verdict"].map(|key| view.word(key));
    let finding = |ranked: &RankedModule| {
        view.findings().find(|finding| {
            finding.key.statistic == Statistic::MeanRank
                && finding.key.item.as_ref() == Some(&ranking.item)
                && finding.key.module.as_ref() == Some(&ranked.module)
        })
    };
    let body = html! {
        @for ranked in &ranking.modules {
            @let found = finding(ranked);
            tr role="row" {
                th scope="row" role="rowheader" { (view.wording.names.subject(Some(&ranked.module))) }
                td.letters role="cell" data-label=(letters) { (ranked.letters) }
                (value::cell(view.wording, &rank, found))
                td.conclusion role="cell" data-label=(verdict) {
                    @if let Some(found) = found { (value::conclusion(view.wording, found)) }
                }
            }
        }
    };
    let heads = [
        ColumnHead::Words(module),
        ColumnHead::Words(letters.clone()),
        ColumnHead::Numbers(rank.clone()),
        ColumnHead::Words(verdict.clone()),
    ];
    table(view.wording, question, &heads, &body)
}

fn satisfaction(view: &SeminarView<'_>) -> Markup {
    let correlations = of(view, Statistic::SatisfactionCorrelation);
    let parts: Vec<_> =
        of(view, Statistic::SatisfactionImportance).into_iter().filter(|part| part.shown().is_some()).collect();
    let shown: Vec<_> = correlations.iter().filter(|finding| finding.key.module.is_some()).collect();
    let mut heads = vec![
        ColumnHead::Words(view.word("report-module")),
        ColumnHead::Numbers(view.word("report-correlation")),
        ColumnHead::Numbers(view.word("report-interval")),
    ];
    if !parts.is_empty() {
        heads.push(ColumnHead::Numbers(view.word("report-part")));
    }
    heads.push(ColumnHead::Numbers(view.word("report-answers-short")));
    let part_of = |module: Option<&ModuleId>| parts.iter().find(|part| part.key.module.as_ref() == module).copied();
    let body = html! {
        @for finding in &shown {
            tr role="row" {
                (module_cell(view, finding))
                (value::cell(view.wording, &view.word("report-correlation"), Some(finding)))
                (value::interval_cell(view.wording, &view.word("report-interval"), Some(finding)))
                @if !parts.is_empty() {
                    (value::cell(view.wording, &view.word("report-part"), part_of(finding.key.module.as_ref())))
                }
                (answers(view, finding))
            }
        }
    };
    html! {
        @if !correlations.is_empty() {
            h3 { (view.word("report-satisfaction")) }
            @for whole in correlations.iter().filter(|finding| finding.key.module.is_none()) {
                p { (view.wording.why(whole)) "." }
            }
            p { (explained(view)) }
            (chart::with_numbers(view, Chart::Importance))
            @if !shown.is_empty() {
                p.aside { (view.word("report-satisfaction-note")) }
                (table(view.wording, &view.word("report-satisfaction"), &heads, &body))
            }
            (methods::links(view, &[Statistic::SatisfactionCorrelation, Statistic::SatisfactionExplained]))
        }
    }
}

/// How much of overall satisfaction goes with all modules together, or why that isn't known.
fn explained(view: &SeminarView<'_>) -> Markup {
    let explained = of(view, Statistic::SatisfactionExplained);
    html! {
        @for finding in &explained {
            @if finding.shown().is_some() {
                (view.word("report-explained")) ": " (value::number(view.wording, finding)) ". "
            } @else {
                (view.wording.locale.text("report-not-explained", &[("why", (&view.wording.why(finding)).into())])) " "
            }
        }
    }
}

fn reliability(view: &SeminarView<'_>) -> Markup {
    let alphas = of(view, Statistic::Reliability);
    let of_items = of(view, Statistic::ItemRest);
    let without = of(view, Statistic::AlphaWithout);
    let title = view.word("report-reliability");
    html! {
        @if !alphas.is_empty() {
            h3 { (title) }
            p.aside { (view.word("report-reliability-note")) }
            @for whole in alphas.iter().filter(|finding| finding.key.module.is_none()) {
                p { (view.wording.why(whole)) "." }
            }
            @if alphas.iter().any(|finding| finding.key.module.is_some()) { (alpha_table(view, &title, &alphas)) }
            @if !of_items.is_empty() { (item_table(view, &of_items, &without)) }
            (methods::links(view, &[Statistic::Reliability]))
        }
    }
}

fn alpha_table(view: &SeminarView<'_>, title: &str, alphas: &[&Finding]) -> Markup {
    let heads = [
        ColumnHead::Words(view.word("report-module")),
        ColumnHead::Numbers(view.word("report-alpha")),
        ColumnHead::Numbers(view.word("report-interval")),
        ColumnHead::Numbers(view.word("report-answers-short")),
        ColumnHead::Words(view.word("report-why-missing")),
    ];
    let body = html! {
        @for finding in alphas.iter().filter(|finding| finding.key.module.is_some()) {
            tr role="row" {
                (module_cell(view, finding))
                (value::cell(view.wording, &view.word("report-alpha"), Some(finding)))
                (value::interval_cell(view.wording, &view.word("report-interval"), Some(finding)))
                (answers(view, finding))
                td role="cell" data-label=(view.word("report-why-missing")) {
                    @if finding.shown().is_none() { (view.wording.why(finding)) }
                }
            }
        }
    };
    table(view.wording, title, &heads, &body)
}

fn item_table(view: &SeminarView<'_>, of_items: &[&Finding], without: &[&Finding]) -> Markup {
    let caption = view.word("report-reliability-items");
    html! {
        details {
            summary { (caption) }
            div.scroll tabindex="0" role="region" aria-label=(caption) {
                table {
                    caption { (caption) }
                    thead { tr {
                        th scope="col" { (view.word("report-module")) }
                        th scope="col" { (view.word("report-question")) }
                        th.quantity scope="col" { (view.wording.statistic(Statistic::ItemRest)) }
                        th.quantity scope="col" { (view.wording.statistic(Statistic::AlphaWithout)) }
                    } }
                    tbody {
                        @for finding in of_items {
                            @let other = without.iter().find(|other| {
                                other.key.module == finding.key.module && other.key.item == finding.key.item
                            });
                            tr {
                                th scope="row" { (view.wording.names.subject(finding.key.module.as_ref())) }
                                td { (view.wording.question(finding)) }
                                (value::cell(view.wording, "", Some(finding)))
                                (value::cell(view.wording, "", other.copied()))
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Findings of a statistic, in the order of the curriculum and the form.
fn of<'a>(view: &SeminarView<'a>, statistic: Statistic) -> Vec<&'a Finding> {
    let mut found: Vec<_> = view.findings().filter(|finding| finding.key.statistic == statistic).collect();
    found.sort_by_key(|finding| view.place(finding.key.module.as_ref(), finding.key.item.as_ref()));
    found
}

fn module_cell(view: &SeminarView<'_>, finding: &Finding) -> Markup {
    html! { th scope="row" role="rowheader" { (view.wording.names.subject(finding.key.module.as_ref())) } }
}

fn answers(view: &SeminarView<'_>, finding: &Finding) -> Markup {
    let n = finding.n.map(|n| view.wording.locale.count(n)).unwrap_or_default();
    html! { td.quantity role="cell" data-label=(view.word("report-answers")) data-sort=[finding.n] { (n) } }
}
