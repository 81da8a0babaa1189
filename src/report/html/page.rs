//! The page around the sections: head, language switch, header and footer.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::view::View;
use super::{drafts, methods, people, results, summary};
use crate::report::digest::policy_source;
use crate::report::wording::Wording;
use crate::report::{RenderedFile, ReportInputs, recommendation_files};
use crate::survey::Language;

const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("script.js");

const SECTIONS: [&str; 9] =
    ["summary", "quality", "participation", "results", "change", "recommendations", "observations", "kept", "methods"];

/// `report.html` in these languages; the first is shown first.
pub(in crate::report) fn report(inputs: &ReportInputs<'_>, wordings: &[Wording<'_>]) -> RenderedFile {
    let drafts = recommendation_files::of_seminar(inputs);
    let views: Vec<View<'_>> =
        wordings.iter().map(|wording| View { inputs, wording, drafts: drafts.clone() }).collect();
    let page = html! {
        (DOCTYPE)
        html lang=(views.first().map_or(Language::Es, |view| view.wording.language())) {
            (head(&views))
            body {
                (switch(&views))
                @for view in &views { (header(view)) }
                main {
                    @for view in &views { (contents(view)) }
                }
                @for view in &views { (footer(view)) }
                script { (PreEscaped(SCRIPT)) }
            }
        }
    };
    RenderedFile { path: "report.html".to_owned(), bytes: page.into_string().into_bytes() }
}

fn head(views: &[View<'_>]) -> Markup {
    let policy = format!(
        "default-src 'none'; style-src {}; script-src {}; img-src data:; base-uri 'none'; form-action 'none'",
        policy_source(STYLE.as_bytes()),
        policy_source(SCRIPT.as_bytes())
    );
    html! {
        head {
            meta charset="utf-8";
            meta http-equiv="Content-Security-Policy" content=(policy);
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta name="color-scheme" content="light dark";
            meta name="generator" content=(concat!("plenaria ", env!("CARGO_PKG_VERSION")));
            link rel="icon" href="data:,";
            @if let Some(view) = views.first() {
                title { (view.word("report-title")) " · " (view.wording.seminar_title()) }
            }
            style { (PreEscaped(STYLE)) }
        }
    }
}

/// Radio buttons, so that the switch works without a script.
fn switch(views: &[View<'_>]) -> Markup {
    html! {
        @if views.len() > 1 {
            nav.languages aria-label="Idioma · Idioma · Language" {
                @for (at, view) in views.iter().enumerate() {
                    @let language = view.wording.language();
                    @let id = format!("language-{language}");
                    input type="radio" name="language" id=(id) value=(language) checked[at == 0];
                    label for=(id) lang=(language) { (view.word("report-language-name")) }
                }
            }
        }
    }
}

fn header(view: &View<'_>) -> Markup {
    let audience = view.word(&format!("audience-{}", view.inputs.release.audience().name()));
    let date = view.inputs.date.map(|date| view.wording.locale().date(date));
    html! {
        header.language lang=(view.wording.language()) {
            a.skip href=(format!("#{}", view.id("summary"))) { (view.word("report-skip")) }
            p.programme { (view.wording.programme()) }
            h1 { (view.word("report-title")) span.seminar { (view.wording.seminar_title()) } }
            p.meta {
                (view.wording.text("report-for", &[("audience", (&audience).into())]))
                @if let Some(date) = date { " · " (date) }
            }
            @if view.wording.is_synthetic() { p.banner role="note" { (view.word("report-synthetic")) } }
            nav.contents aria-label=(view.word("report-contents")) {
                ul {
                    @for section in SECTIONS {
                        li { a href=(format!("#{}", view.id(section))) { (view.word(&format!("report-section-{section}"))) } }
                    }
                }
            }
        }
    }
}

fn contents(view: &View<'_>) -> Markup {
    html! {
        div.language lang=(view.wording.language()) {
            (summary::section(view))
            (people::quality(view))
            (people::participation(view))
            (results::section(view))
            (results::change(view))
            (drafts::recommendations(view))
            (drafts::observations(view))
            (drafts::kept(view))
            (methods::section(view))
        }
    }
}

fn footer(view: &View<'_>) -> Markup {
    html! {
        footer.language lang=(view.wording.language()) {
            p { (view.word("report-source")) }
            @if view.wording.is_synthetic() { p { (view.word("report-synthetic")) } }
            p { (view.wording.text("report-made-with", &[("version", env!("CARGO_PKG_VERSION").into())])) }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// Relative luminance of a colour as `#rrggbb`, as WCAG 2.2 defines it.
    fn luminance(colour: &str) -> f64 {
        let channel = |at: usize| {
            let value = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
    }

    fn contrast(one: &str, other: &str) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn every_ink_can_be_read_on_every_ground_in_light_in_dark_and_in_print() {
        let blocks: Vec<&str> = STYLE.split(":root {").skip(1).map(|rest| rest.split_once('}').unwrap().0).collect();
        assert_eq!(blocks.len(), 3);
        for block in blocks {
            let colours: BTreeMap<&str, &str> =
                block.split(';').filter_map(|line| line.trim().strip_prefix("--")?.split_once(": ")).collect();
            for ink in ["ink", "muted", "accent", "attention"] {
                for ground in ["paper", "panel"] {
                    let ratio = contrast(colours[ink], colours[ground]);
                    assert!(ratio >= 4.5, "{ink} on {ground} has {ratio:.2} in {block}");
                }
            }
            if let (Some(ink), Some(ground)) = (colours.get("note-ink"), colours.get("note-paper")) {
                assert!(contrast(ink, ground) >= 4.5);
            }
        }
    }
}
