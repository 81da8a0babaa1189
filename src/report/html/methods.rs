//! Methods in brief: how the numbers were made, with the rules that were in force.

use maud::{Markup, html};

use super::view::View;

/// Methods of one language.
pub(super) fn section(view: &View<'_>) -> Markup {
    let rules = &view.inputs.survey.rules;
    let locale = view.wording.locale();
    let target = locale.percent(rules.target_favourable.get(), 0);
    let floor = locale.percent(rules.strong_floor.get(), 0);
    let significance = locale.percent(rules.significance.get(), 0);
    let smallest = locale.count(rules.smallest_group(view.inputs.release.audience()));
    let minimum = locale.count(rules.minimum_answers);
    let text = |key: &str, arguments: &[(&str, crate::locale::Argument<'_>)]| view.wording.text(key, arguments);
    let contents = html! {
        ul {
            li { (text("report-method-share", &[("target", (&target).into()), ("floor", (&floor).into())])) }
            li { (view.word("report-method-interval")) }
            li { (text("report-method-change", &[("significance", (&significance).into())])) }
            li { (text("report-method-recommendations", &[("minimum", (&minimum).into())])) }
            li { (text("report-method-protection", &[("smallest", (&smallest).into())])) }
            li { (view.word("report-method-files")) }
        }
    };
    view.section("methods", &contents)
}
