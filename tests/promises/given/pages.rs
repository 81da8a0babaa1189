//! Pages and tables of a report, as a reader takes them apart.

use std::collections::BTreeMap;

use plenaria::survey::Language;

/// The rows of a CSV file, by column name.
pub(crate) fn rows(csv: &str) -> Vec<BTreeMap<String, String>> {
    csv::Reader::from_reader(csv.as_bytes()).deserialize().map(Result::unwrap).collect()
}

/// The part of the page in one language.
pub(crate) fn in_language(page: &str, language: Language) -> &str {
    let start = page.find(&format!("<div class=\"language\" lang=\"{language}\">")).unwrap();
    let end = page[start + 1..].find("<div class=\"language\"").map_or(page.len(), |at| start + 1 + at);
    &page[start..end]
}

/// Asserts that no identifier of the page stands twice, and that every link within it leads to one.
pub(crate) fn assert_links_lead_somewhere(page: &str) {
    let mut ids: Vec<&str> = page.split(" id=\"").skip(1).map(|part| part.split_once('"').unwrap().0).collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count, "an identifier stands twice");
    for part in page.split("href=\"#").skip(1) {
        let target = part.split_once('"').unwrap().0;
        assert!(ids.contains(&target), "nothing is called {target}");
    }
}

/// Every number shown as a finding's, with the finding it is of.
pub(crate) fn shown(page: &str) -> Vec<(String, String)> {
    let cut = |part: &str| {
        let (id, rest) = part.split_once('"').unwrap();
        let start = rest.find('>').unwrap() + 1;
        (id.to_owned(), rest[start..].split_once('<').unwrap().0.to_owned())
    };
    page.split("data-finding=\"").skip(1).map(cut).collect()
}
