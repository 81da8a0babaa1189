//! What the comparison can't tell, and how it was made.

use maud::{Markup, html};

use super::view::CyclesView;

/// Limits and methods in words.
pub(super) fn section(view: &CyclesView<'_>) -> Markup {
    let rules = &view.inputs.survey.rules;
    let locale = view.wording.locale;
    let significance = locale.percent(rules.significance.get(), 0);
    let smallest = locale.count(view.inputs.release.floor(rules));
    let minimum = locale.count(rules.minimum_answers);
    let contents = html! {
        ul {
            li { (view.word("cycles-limit-part")) }
            li { (view.word("cycles-limit-people")) }
            li { (view.word("cycles-limit-cause")) }
            li { (view.word("cycles-limit-nearest")) }
            li { (view.word("cycles-limit-wording")) }
            li { (view.wording.locale.text("cycles-limit-few", &[("minimum", (&minimum).into())])) }
        }
        h3 { (view.word("report-section-methods")) }
        ul {
            li { (view.word("report-method-interval")) }
            li { (view.wording.locale.text("report-method-change", &[("significance", (&significance).into())])) }
            li { (view.word("cycles-method-trend")) }
            li { (view.wording.locale.text("report-method-protection", &[("smallest", (&smallest).into())])) }
            li { (view.word("report-method-files")) }
        }
    };
    view.section("limits", &contents)
}
