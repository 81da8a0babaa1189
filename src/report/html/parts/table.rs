//! A table that sorts and filters where scripts run, and is a stack of cards on telephones.

use maud::{Markup, html};

use crate::report::wording::Wording;

/// The heading of a column.
pub(in crate::report::html) enum ColumnHead {
    Words(String),
    Numbers(String),
}

/// The table; its cells bear the headings of their columns, which telephones show beside them.
pub(in crate::report::html) fn table(
    wording: &Wording<'_>,
    title: &str,
    heads: &[ColumnHead],
    body: &Markup,
) -> Markup {
    html! {
        div.scroll tabindex="0" role="region" aria-label=(title) {
            table.sortable role="table" data-filter=(wording.locale.word("report-filter")) {
                caption { (title) }
                thead role="rowgroup" { tr role="row" {
                    @for head in heads {
                        @match head {
                            ColumnHead::Words(text) => th scope="col" role="columnheader" { (text) },
                            ColumnHead::Numbers(text) => {
                                th.quantity scope="col" role="columnheader" { (text) }
                            }
                        }
                    }
                } }
                tbody role="rowgroup" { (body) }
            }
        }
    }
}
