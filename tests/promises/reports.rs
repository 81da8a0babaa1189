//! A report says the same in every file and language, and takes text from outside for nothing but text.

use std::collections::BTreeMap;

use plenaria::limit::{MadeOf, Release};
use plenaria::locale::Locale;
use plenaria::measure::Statistic;
use plenaria::recommend::unit_of;
use plenaria::report::{Confidential, InputFile, RenderedFile, confidential_files, seminar_files};
use plenaria::survey::{Audience, Language, Reconciliation};

use crate::given::pages::{assert_links_lead_somewhere, in_language, rows, shown};
use crate::given::sample_report::{HOSTILE_TITLE, Sample, internal_sample, sample};

fn files(sample: &Sample) -> BTreeMap<String, Vec<u8>> {
    seminar_files(&sample.inputs()).unwrap().into_iter().map(|file| (file.path, file.bytes)).collect()
}

fn text(files: &BTreeMap<String, Vec<u8>>, path: &str) -> String {
    String::from_utf8(files[path].clone()).unwrap()
}

#[test]
fn every_number_of_the_page_is_the_tables_number_in_all_languages() {
    let sample = sample().unwrap();
    let files = files(&sample);
    let page = text(&files, "report.html");
    let findings: BTreeMap<String, BTreeMap<String, String>> =
        rows(&text(&files, "tables/findings.csv")).into_iter().map(|row| (row["finding_id"].clone(), row)).collect();
    for language in Language::ALL {
        let locale = sample.locales.get(language);
        let (mut compared, mut between) = (0, 0);
        for (id, number) in shown(in_language(&page, language)) {
            let Some(row) = findings.get(&id) else {
                assert!(id.starts_with("C1P1."), "{id} is on the page and not in the table");
                continue;
            };
            let Ok(estimate) = row["estimate"].parse::<f64>() else {
                assert_eq!(number, without_estimate(row, locale), "{id} in {language}");
                between += usize::from(number != "–");
                continue;
            };
            let expected = match row["statistic"].as_str() {
                "median" | "mean_rank" | "theme_keyness" => locale.decimal(estimate, 1),
                "mean"
                | "consensus"
                | "reliability"
                | "item_rest"
                | "alpha_without"
                | "mean_gain"
                | "rank_biserial"
                | "satisfaction_correlation" => locale.decimal(estimate, 2),
                "change" => locale.text("unit-points", &[("number", (&locale.signed_points(estimate)).into())]),
                "non_response_bounds" => {
                    locale.percent_interval(row["lower"].parse().unwrap(), row["upper"].parse().unwrap())
                }
                _ => locale.percent(estimate, 0),
            };
            assert_eq!(number, expected, "{id} in {language}");
            compared += 1;
        }
        assert!(compared > 40, "only {compared} numbers were found on the page in {language}");
        assert!(between > 0, "no bounds were found on the page in {language}");
    }
}

/// What stands where a finding has no number: its bounds, else a dash.
fn without_estimate(row: &BTreeMap<String, String>, locale: &Locale) -> String {
    let bound = |column: &str| row[column].parse::<f64>().ok();
    let statistic = Statistic::ALL.into_iter().find(|statistic| statistic.name() == row["statistic"]).unwrap();
    let bounds = bound("lower").zip(bound("upper"));
    bounds.map_or("–".to_owned(), |(lower, upper)| unit_of(statistic).bounds(lower, upper, locale))
}

#[test]
fn bounds_speak_of_people_who_could_answer_and_adjusted_p_of_its_question() {
    let sample = sample().unwrap();
    let page = text(&files(&sample), "report.html");
    let english = in_language(&page, Language::En);
    let bounds = english.split("data-finding=\"").find(|part| part.contains(".non_response_bounds")).unwrap();
    assert!(bounds.split("</td>").next().unwrap().contains("people who could answer"), "{bounds}");
    assert!(english.contains("adjusted within each question"));
}

#[test]
fn what_too_few_answered_has_no_number_anywhere() {
    let sample = sample().unwrap();
    let files = files(&sample);
    let findings = rows(&text(&files, "tables/findings.csv"));
    let withheld: Vec<_> = findings.iter().filter(|row| row["reason"] == "below-floor").collect();
    assert!(withheld.iter().any(|row| row["module"] == "M04"), "the sample's small group is shown");
    for row in &withheld {
        assert_eq!(row["status"], "withheld", "{}", row["finding_id"]);
        for column in ["estimate", "lower", "upper", "n", "n_comparator", "n_eligible", "p", "verdict"] {
            assert_eq!(row[column], "", "{} has a {column}", row["finding_id"]);
        }
    }
    let counts = rows(&text(&files, "tables/distributions.csv"));
    let small: Vec<_> = counts.iter().filter(|row| row["module"] == "M04" && row["item"] == "relevance").collect();
    assert_eq!(small.len(), 1);
    assert_eq!(
        (small[0]["detail"].as_str(), small[0]["count"].as_str(), small[0]["n"].as_str()),
        ("below_floor", "", "")
    );
    let page = text(&files, "report.html");
    for (id, number) in shown(&page) {
        if withheld.iter().any(|row| row["finding_id"] == id) {
            assert_eq!(number, "–", "{id}");
        }
    }
}

#[test]
fn kind_and_priority_of_a_draft_are_the_same_in_json_and_in_the_table() {
    let files = files(&sample().unwrap());
    let json: serde_json::Value = serde_json::from_str(&text(&files, "recommendations.json")).unwrap();
    let table = rows(&text(&files, "tables/recommendations.csv"));
    assert!(table.iter().any(|row| row["priority"].is_empty()) && table.iter().any(|row| row["priority"] == "medium"));
    for (draft, row) in json["recommendations"].as_array().unwrap().iter().zip(&table) {
        assert_eq!(draft["kind"].as_str(), Some(row["kind"].as_str()));
        assert_eq!(draft["priority"].as_str().unwrap_or_default(), row["priority"]);
        assert!(draft.as_object().unwrap().contains_key("priority"));
    }
}

#[test]
fn a_title_full_of_tricks_stays_text() {
    let sample = sample().unwrap();
    for (path, bytes) in files(&sample).into_iter().filter(|(_, bytes)| !bytes.starts_with(b"\x89PNG")) {
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains('\u{202e}') && !text.contains('\u{1b}'), "{path} holds control characters");
    }
    let page = text(&files(&sample), "report.html");
    assert!(HOSTILE_TITLE.contains("<img") && page.contains("&lt;img src=x onerror=alert(1)&gt;"));
    assert!(!page.contains("<img") && page.matches("<script").count() == 1 && page.matches("</style>").count() == 1);
}

#[test]
fn nothing_in_the_tables_is_taken_for_a_formula() {
    let sample = sample().unwrap();
    let mut all = seminar_files(&sample.inputs()).unwrap();
    all.extend(confidential_files(&sample.confidential()).unwrap());
    let mut cells = 0;
    for file in all.iter().filter(|file| is_csv(&file.path)) {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(file.bytes.as_slice());
        for record in reader.records() {
            for cell in &record.unwrap() {
                let is_number = cell.parse::<f64>().is_ok();
                assert!(
                    is_number || !cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']),
                    "{}: {cell}",
                    file.path
                );
                cells += 1;
            }
        }
    }
    assert!(cells > 1000);
    let issues = all.iter().find(|file| file.path == "issues.csv").unwrap();
    assert!(String::from_utf8_lossy(&issues.bytes).contains("'=Deacuerdo"));
}

#[test]
fn the_data_package_describes_the_tables_as_they_are() {
    let files = files(&sample().unwrap());
    let package: serde_json::Value = serde_json::from_slice(&files["tables/datapackage.json"]).unwrap();
    let resources = package["resources"].as_array().unwrap();
    assert_eq!(resources.len(), files.keys().filter(|path| is_csv(path)).count());
    for resource in resources {
        let table = text(&files, &format!("tables/{}", resource["path"].as_str().unwrap()));
        let described = resource["schema"]["fields"].as_array().unwrap();
        let names: Vec<&str> = described.iter().map(|field| field["name"].as_str().unwrap()).collect();
        assert_eq!(csv::Reader::from_reader(table.as_bytes()).headers().unwrap(), names);
        for row in rows(&table) {
            for field in described {
                let (name, cell) = (field["name"].as_str().unwrap(), &row[field["name"].as_str().unwrap()]);
                let constraints = &field["constraints"];
                assert!(!cell.is_empty() || constraints["required"] != true, "{name} is empty in {}", resource["path"]);
                let listed = |words: &Vec<serde_json::Value>| words.iter().any(|word| word.as_str() == Some(cell));
                let allowed = constraints["enum"].as_array().is_none_or(listed);
                assert!(cell.is_empty() || allowed, "{name}: {cell} in {}", resource["path"]);
                let numeric = matches!(field["type"].as_str(), Some("number" | "integer"));
                assert!(cell.is_empty() || !numeric || cell.parse::<f64>().is_ok(), "{name}: {cell}");
            }
        }
    }
}

#[test]
fn the_findings_table_has_the_columns_of_the_contract() {
    let files = files(&sample().unwrap());
    let header = text(&files, "tables/findings.csv").lines().next().unwrap().to_owned();
    assert_eq!(
        header,
        "finding_id,seminar,comparator,cycle,part,module,item,group,statistic,estimate,lower,upper,confidence,n,\
         n_comparator,n_eligible,p,p_adjusted,verdict,stability,method,status,reason,theme,option"
    );
}

#[test]
fn the_same_inputs_give_the_same_bytes() {
    let make = || -> Vec<RenderedFile> { seminar_files(&sample().unwrap().inputs()).unwrap() };
    assert!(make() == make());
}

#[test]
fn the_page_asks_nothing_of_any_network() {
    let page = text(&files(&sample().unwrap()), "report.html");
    for sign in
        ["src=\"http", "href=\"http", "url(http", "@import", "fetch(", "XMLHttpRequest", " style=\"", " onclick="]
    {
        assert!(!page.contains(sign), "the page holds {sign}");
    }
    assert!(page.contains("default-src &#39;none&#39;") || page.contains("default-src 'none'"));
}

#[test]
fn every_identifier_of_the_page_is_unique_and_every_link_leads_somewhere() {
    let page = text(&files(&sample().unwrap()), "report.html");
    assert_links_lead_somewhere(&page);
}

#[test]
fn every_ranking_theme_and_count_that_is_known_is_told_in_every_language() {
    assert!(
        sample().unwrap().release.rankings().is_empty() && !internal_sample().unwrap().release.rankings().is_empty()
    );
    for sample in [sample().unwrap(), internal_sample().unwrap()] {
        assert_told(&sample);
    }
}

fn assert_told(sample: &Sample) {
    let files = files(sample);
    let page = text(&files, "report.html");
    let release = &sample.release;
    for language in Language::ALL {
        let page = in_language(&page, language);
        let locale = sample.locales.get(language);
        for ranking in release.rankings() {
            let sentence = plenaria::recommend::told_apart(ranking, locale).unwrap();
            assert!(page.contains(&sentence.replace('\'', "&#39;")) || page.contains(&sentence), "{sentence}");
            for ranked in &ranking.modules {
                assert!(page.contains(&format!(">{}</td>", ranked.letters)));
            }
        }
        for theme in &sample.survey.codebook.themes {
            let told = release.themes().iter().any(|released| released.about.2 == theme.id);
            let label = theme.label.get(language).to_owned();
            let label = format!("{}{}", label[..1].to_uppercase(), &label[1..]);
            assert_eq!(page.contains(&label), told, "{label}");
        }
        for learning in release.learning() {
            let counts = learning.counts.map(|counts| counts.map(|count| count.to_string()).join(" · "));
            assert!(counts.is_none_or(|counts| page.contains(&counts)));
        }
        for section in ["learning", "compared", "methods"] {
            assert!(page.contains(&format!("id=\"{language}-{section}\"")), "no {section} in {language}");
        }
        assert!(page.contains(&format!("id=\"{language}-method-reliability\"")));
        assert!(!page.contains(&format!("id=\"{language}-method-share-trend\"")), "a method that nothing uses");
    }
    let tables = [
        ("rankings", release.rankings().is_empty()),
        ("ranking_pairs", release.rankings().iter().all(|ranking| ranking.pairs.is_empty())),
        ("learning", release.learning().is_empty()),
        ("themes", release.themes().is_empty()),
        ("theme_coverage", release.coverage().is_empty()),
    ];
    for (table, is_empty) in tables {
        assert_eq!(!files.contains_key(&format!("tables/{table}.csv")), is_empty, "{table}");
    }
}

#[test]
fn no_text_is_missing_in_any_language() {
    for (path, bytes) in files(&sample().unwrap()) {
        assert!(!String::from_utf8_lossy(&bytes).contains('⟦'), "{path} lacks a text");
    }
}

#[test]
fn only_the_confidential_manifest_names_files_and_their_hashes() {
    let mut sample = sample().unwrap();
    let mut two = sample.reconciliation.files.clone();
    two.push(two[0].clone());
    two[1].file = "C2P1/UY.csv".to_owned();
    (two[0].used, two[1].used) = (22, 2);
    let one_way = Reconciliation { files: two.clone() };
    (two[0].used, two[1].used) = (23, 1);
    let other_way = Reconciliation { files: two };
    sample.reconciliation = one_way;
    let manifest = files(&sample)["manifest.json"].clone();
    sample.reconciliation = other_way;
    assert!(files(&sample)["manifest.json"] == manifest, "the manifest tells how many answered per file");
    let source = InputFile { path: "C2P1/UY.csv".to_owned(), sha256: "cd".repeat(32) };
    let holds = |bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes);
        text.contains("UY.csv") || text.contains(&source.sha256)
    };
    assert!(files(&sample).values().all(|bytes| !holds(bytes)), "a delivered file is named");
    let sources = std::slice::from_ref(&source);
    let confidential = confidential_files(&Confidential { sources, ..sample.confidential() }).unwrap();
    assert!(holds(&confidential.iter().find(|file| file.path == "manifest.json").unwrap().bytes));
}

#[test]
fn what_a_person_marked_in_the_redaction_queue_is_kept() {
    let sample = sample().unwrap();
    let queue = |reviewed: Option<&[u8]>| {
        let files = confidential_files(&Confidential { reviewed, ..sample.confidential() }).unwrap();
        String::from_utf8(files.into_iter().find(|file| file.path == "redaction_queue.csv").unwrap().bytes).unwrap()
    };
    let first = queue(None);
    assert_eq!(rows(&first)[0]["status"], "unreviewed");
    let reviewed = first.replace("unreviewed", "publish");
    assert_eq!(rows(&queue(Some(reviewed.as_bytes())))[0]["status"], "publish");
    assert_eq!(queue(Some(b"nonsense\n\xff,\"")), first);
}

#[test]
fn a_sample_is_written_to_be_looked_at() {
    let Some(folder) = std::env::var_os("PLENARIA_SAMPLE_REPORT") else { return };
    let files = MadeOf::new(&Release::of_nothing(Audience::FocalPoints), |_| {
        seminar_files(&sample().unwrap().inputs()).unwrap()
    });
    plenaria::report::publish(std::path::Path::new(&folder), "C2P1", &files).unwrap();
}

fn is_csv(path: &str) -> bool {
    std::path::Path::new(path).extension().is_some_and(|extension| extension == "csv")
}
