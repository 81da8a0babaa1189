//! A page that shows charts side by side, for whoever chooses among them.

use maud::{DOCTYPE, PreEscaped, html};

use crate::render::Figure;
use crate::text::clean_text;

/// Charts on one page, each under its name, with what the eye sees in words. It asks nothing of any other place.
#[must_use]
pub fn chart_gallery(figures: &[Figure]) -> String {
    let language = figures.first().map_or("es", |figure| figure.language.code());
    let page = html! {
        (DOCTYPE)
        html lang=(language) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { "plenaria chart --gallery" }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main {
                    @for figure in figures {
                        figure {
                            (PreEscaped(&figure.svg))
                            figcaption lang=(figure.language.code()) {
                                code { (figure.seminar) " · " (figure.chart) " · " (figure.language.code()) " · " (figure.size.name()) }
                                p { (clean_text(&figure.alt)) }
                            }
                        }
                    }
                }
            }
        }
    };
    page.into_string()
}

const STYLE: &str = "body{margin:1rem;background:#f6f6f6;color:#1a1a1a;font:14px/1.4 'Noto Sans','Segoe UI',sans-serif}\
main{display:flex;flex-wrap:wrap;gap:1rem;align-items:flex-start}figure{margin:0;background:#fff;max-width:100%;\
border:1px solid #e3e3e3}svg{display:block;max-width:100%;height:auto}figcaption{padding:.5rem 1rem;max-width:60ch}\
p{margin:.25rem 0}";
