//! Data quality and participation: what was read, who took part, who answered.

use maud::{Markup, html};

use super::chart;
use super::view::SeminarView;
use crate::harmonise::Participation;
use crate::measure::Statistic;
use crate::render::Chart;
use crate::report::html::parts::value;
use crate::survey::PeopleRange;

/// What was read, and how far the answers speak for everybody.
pub(super) fn quality(view: &SeminarView<'_>) -> Markup {
    let all = view.inputs.reconciliation;
    let rows = [
        ("report-files", all.files.len() as u64),
        ("report-records", all.sum(|file| file.records)),
        ("report-records-used", all.sum(|file| file.used)),
        ("report-records-duplicate", all.sum(|file| file.duplicate)),
        ("report-records-superseded", all.sum(|file| file.superseded)),
        ("report-records-excluded", all.sum(|file| file.excluded)),
        ("report-records-quarantined", all.sum(|file| file.quarantined)),
    ];
    let locale = view.wording.locale;
    let contents = html! {
        div.columns {
            table.small {
                caption { (view.word("report-what-was-read")) }
                tbody {
                    @for (key, count) in rows {
                        tr { th scope="row" { (view.word(key)) } td.quantity { (locale.count(count)) } }
                    }
                }
            }
            (response(view))
        }
        @if all.unbalanced().next().is_none() { p.aside { (view.word("report-reconciliation-note")) } }
    };
    view.section("quality", &contents)
}

fn response(view: &SeminarView<'_>) -> Markup {
    let rates = [Statistic::ResponseRate, Statistic::ResponseRateComplete];
    let found: Vec<_> = rates.into_iter().filter_map(|statistic| view.of_seminar(statistic)).collect();
    html! {
        @if found.is_empty() { p { (view.word("report-no-response-rate")) } } @else {
            table.small {
                caption { (view.word("report-who-answered")) }
                thead { tr {
                    th scope="col" { (view.word("report-measure")) }
                    th.quantity scope="col" { (view.word("report-value")) }
                    th.quantity scope="col" { (view.word("report-interval")) }
                } }
                tbody {
                    @for rate in found {
                        tr {
                            th scope="row" { (view.wording.statistic(rate.key.statistic)) }
                            (value::cell(view.wording, &view.word("report-value"), Some(rate)))
                            (value::interval_cell(view.wording, &view.word("report-interval"), Some(rate)))
                        }
                    }
                }
            }
        }
    }
}

/// Who was invited, came and answered.
pub(in crate::report::html) fn participation(view: &SeminarView<'_>) -> Markup {
    let people = view.inputs.release.participation().iter().find(|one| one.seminar == *view.inputs.seminar);
    let contents = html! {
        @if let Some(people) = people {
            div.columns {
                (totals(view, people))
                (composition(view, people))
            }
        } @else { p { (view.word("report-no-participation")) } }
        (chart::figure(view, Chart::Funnel))
        (chart::figure(view, Chart::Participation))
        (chart::with_numbers(view, Chart::Newcomers))
        (chart::with_numbers(view, Chart::Series))
    };
    view.section("participation", &contents)
}

fn totals(view: &SeminarView<'_>, people: &Participation) -> Markup {
    let exactly = |count: Option<u64>| count.map(PeopleRange::exactly);
    let rows = [
        ("report-invited", exactly(people.invited)),
        ("report-registered", exactly(people.registered)),
        ("report-attended", exactly(people.attended)),
        ("report-answered", Some(people.answered)),
        ("report-new-participants", exactly(people.new_participants)),
        ("report-returning-participants", exactly(people.returning_participants)),
        ("report-new-states", exactly(people.new_states)),
    ];
    html! {
        table.small {
            caption { (view.word("report-people")) }
            tbody {
                @for (key, count) in rows {
                    tr {
                        th scope="row" { (view.word(key)) }
                        td.quantity { (count.map_or_else(|| view.word("report-not-known"), |count| view.wording.locale.people(count))) }
                    }
                }
            }
            @if people.answered.exact().is_none() { tfoot { tr { td colspan="2" { (view.word("report-answered-range")) } } } }
        }
    }
}

fn composition(view: &SeminarView<'_>, people: &Participation) -> Markup {
    let groups = [("report-by-sex", &people.by_sex), ("report-by-institution", &people.by_institution)];
    html! {
        div {
            @for (caption, counts) in groups {
                @if !counts.is_empty() {
                    table.small {
                        caption { (view.word(caption)) }
                        tbody {
                            @for (name, count) in counts {
                                tr {
                                    th scope="row" { (crate::text::clean_text(name)) }
                                    td.quantity { (view.wording.locale.count(*count)) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
