//! Methods: how the numbers of this report were made, with the rules that were in force.

use maud::{Markup, html};

use super::view::SeminarView;
use crate::locale::Argument;
use crate::measure::Statistic;
use crate::report::seminar::methods::{ExplainedMethod, MethodGroup, methods_of, methods_used};

/// Methods of one language.
pub(in crate::report::html) fn section(view: &SeminarView<'_>) -> Markup {
    let used = methods_used(view.inputs.release, view.inputs.seminar);
    let of_group = |group: MethodGroup| used.iter().filter(move |entry| entry.group == group);
    let contents = html! {
        (in_brief(view))
        p.aside { (view.word("methods-intro")) }
        @for group in MethodGroup::ALL.into_iter().filter(|group| of_group(*group).next().is_some()) {
            h3 { (view.word(&format!("methods-group-{}", group.name()))) }
            div.methods { @for entry in of_group(group) { (article(view, entry)) } }
        }
    };
    view.section("methods", &contents)
}

/// What a reader in a hurry needs.
fn in_brief(view: &SeminarView<'_>) -> Markup {
    let rules = &view.inputs.survey.rules;
    let locale = view.wording.locale;
    let target = locale.percent(rules.target_favourable.get(), 0);
    let floor = locale.percent(rules.strong_floor.get(), 0);
    let significance = locale.percent(rules.significance.get(), 0);
    let smallest = locale.count(view.inputs.release.floor(rules));
    let minimum = locale.count(rules.minimum_answers);
    let text = |key: &str, arguments: &[(&str, Argument<'_>)]| view.wording.locale.text(key, arguments);
    html! {
        ul {
            li { (text("report-method-share", &[("target", (&target).into()), ("floor", (&floor).into())])) }
            li { (view.word("report-method-interval")) }
            li { (text("report-method-change", &[("significance", (&significance).into())])) }
            li { (text("report-method-recommendations", &[("minimum", (&minimum).into())])) }
            @if view.inputs.release.audience().is_none() { li { (view.word("report-method-internal")) } } @else {
                li { (text("report-method-protection", &[("smallest", (&smallest).into())])) }
            }
            li { (view.word("report-method-files")) }
        }
    }
}

fn article(view: &SeminarView<'_>, entry: &ExplainedMethod) -> Markup {
    let rules = &view.inputs.survey.rules;
    let locale = view.wording.locale;
    let significance = locale.decimal(rules.significance.get(), 2);
    let smallest = locale.count(view.inputs.release.floor(rules));
    let (insiders, code) = (locale.count(rules.insiders), locale.count(rules.insiders + 1));
    let values = [
        ("significance", (&significance).into()),
        ("smallest", (&smallest).into()),
        ("insiders", (&insiders).into()),
        ("code", (&code).into()),
    ];
    let part = |part: &str| view.wording.locale.text(&format!("methods-{}-{part}", entry.name), &values);
    html! {
        article.method id=(view.id(&anchor(entry.name))) {
            h4 { (part("title")) }
            p { (part("explanation")) }
            dl {
                dt { (view.word("methods-formula")) }
                dd { span.formula { (part("formula")) } span.sure { (part("where")) } }
                dt { (view.word("methods-source")) }
                dd { (part("source")) }
            }
        }
    }
}

fn anchor(name: &str) -> String {
    format!("method-{}", name.replace('_', "-"))
}

/// Links from a table to how its statistics are computed.
pub(in crate::report::html) fn links(view: &SeminarView<'_>, statistics: &[Statistic]) -> Markup {
    let used = methods_used(view.inputs.release, view.inputs.seminar);
    let wanted =
        |entry: &&ExplainedMethod| statistics.iter().any(|statistic| methods_of(*statistic).contains(&entry.name));
    let entries: Vec<&ExplainedMethod> = used.iter().filter(wanted).collect();
    html! {
        @if !entries.is_empty() {
            p.aside {
                (view.word("methods-of-table"))
                @for (at, entry) in entries.iter().enumerate() {
                    @if at > 0 { " ·" }
                    " " a href=(format!("#{}", view.id(&anchor(entry.name)))) {
                        (view.word(&format!("methods-{}-title", entry.name)))
                    }
                }
            }
        }
    }
}
