//! The frame of a page in several languages: head, language switch, header and footer.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::report::output::digest::policy_source;
use crate::report::wording::Wording;
use crate::survey::{Audience, Language};

const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("script.js");

/// A page in one language.
pub(in crate::report::html) struct Leaf<'a> {
    pub(in crate::report::html) wording: &'a Wording<'a>,
    /// What kind of report it is.
    pub(in crate::report::html) title: String,
    /// What it is about.
    pub(in crate::report::html) subtitle: String,
    /// Who may read it.
    pub(in crate::report::html) audience: Option<Audience>,
    /// The day of the report, if one was given.
    pub(in crate::report::html) date: Option<jiff::civil::Date>,
    /// Names and headings of its sections.
    pub(in crate::report::html) sections: Vec<(String, String)>,
    /// The sections.
    pub(in crate::report::html) contents: Markup,
}

/// The page; its first language is shown first.
pub(in crate::report::html) fn page(leaves: &[Leaf<'_>]) -> Vec<u8> {
    let page = html! {
        (DOCTYPE)
        html lang=(leaves.first().map_or(Language::Es, |leaf| leaf.wording.locale.language())) {
            (head(leaves))
            body {
                (switch(leaves))
                @for leaf in leaves { (header(leaf)) }
                main {
                    @for leaf in leaves { div.language lang=(leaf.wording.locale.language()) { (leaf.contents) } }
                }
                @for leaf in leaves { (footer(leaf.wording)) }
                script { (PreEscaped(SCRIPT)) }
            }
        }
    };
    page.into_string().into_bytes()
}

/// An identifier that no other language's section has.
pub(in crate::report::html) fn id(wording: &Wording<'_>, name: &str) -> String {
    format!("{}-{name}", wording.locale.language())
}

/// A section with its heading.
pub(in crate::report::html) fn section(wording: &Wording<'_>, name: &str, title: &str, contents: &Markup) -> Markup {
    let heading = id(wording, &format!("{name}-heading"));
    html! {
        section id=(id(wording, name)) aria-labelledby=(heading) {
            h2 id=(heading) { (title) }
            (contents)
        }
    }
}

fn head(leaves: &[Leaf<'_>]) -> Markup {
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
            @if let Some(leaf) = leaves.first() {
                title { (leaf.title) " · " (leaf.subtitle) }
            }
            style { (PreEscaped(STYLE)) }
        }
    }
}

/// Radio buttons, so that the switch works without a script.
fn switch(leaves: &[Leaf<'_>]) -> Markup {
    html! {
        @if leaves.len() > 1 {
            nav.languages aria-label="Idioma · Idioma · Language" {
                @for (at, leaf) in leaves.iter().enumerate() {
                    @let language = leaf.wording.locale.language();
                    @let id = format!("language-{language}");
                    input type="radio" name="language" id=(id) value=(language) checked[at == 0];
                    label for=(id) lang=(language) { (leaf.wording.locale.word("report-language-name")) }
                }
            }
        }
    }
}

fn header(leaf: &Leaf<'_>) -> Markup {
    let wording = leaf.wording;
    let audience = wording.locale.word(&format!("audience-{}", leaf.audience.map_or("internal", Audience::name)));
    let date = leaf.date.map(|date| wording.locale.date(date));
    html! {
        header.language lang=(wording.locale.language()) {
            a.skip href=(format!("#{}", id(wording, "summary"))) { (wording.locale.word("report-skip")) }
            p.programme { (wording.names.programme()) }
            h1 { (leaf.title) span.seminar { (leaf.subtitle) } }
            p.meta {
                (wording.locale.text("report-for", &[("audience", (&audience).into())]))
                @if let Some(date) = date { " · " (date) }
            }
            @if leaf.audience.is_none() { p.banner role="note" { (wording.locale.word("report-internal")) } }
            @if wording.is_synthetic() { p.banner role="note" { (wording.locale.word("report-synthetic")) } }
            nav.contents aria-label=(wording.locale.word("report-contents")) {
                ul {
                    @for (name, title) in &leaf.sections {
                        li { a href=(format!("#{}", id(wording, name))) { (title) } }
                    }
                }
            }
        }
    }
}

fn footer(wording: &Wording<'_>) -> Markup {
    html! {
        footer.language lang=(wording.locale.language()) {
            p { (wording.locale.word("report-source")) }
            @if wording.is_synthetic() { p { (wording.locale.word("report-synthetic")) } }
            p { (wording.locale.text("report-made-with", &[("version", env!("CARGO_PKG_VERSION").into())])) }
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
