//! Declarations: everything that is wrong is told at once and in its place, and nothing whatever makes the reader panic.

use plenaria::declare::{Sources, read, schemas};
use plenaria::survey::{Derived, KeySource, Language, LevelClass, MissingReason, Rules, Survey};
use proptest::prelude::*;

use crate::given::declared;

const PROGRAMME: &str = r#"
name = { es = "Seminario", pt = "Seminário", en = "Seminar" }
states = ["PE", "BR"]

[[seminar]]
id = "C2P1"
cycle = "C2"
part = 1
start = 2014-10-12
end = 2014-10-19

[[seminar]]
id = "C1P1"
cycle = "C1"
start = 2013-06-02
end = 2013-06-09

[[module]]
id = "M01"
title = "Concepto"

[[module]]
id = "M02"
title = { pt = "Direitos", en = "Rights" }
taught = ["C2P1"]
change = [{ curriculum = "2014", kind = "split", from = ["M01"], recommendation = "R-C1P1-02" }]
"#;

const QUESTIONNAIRE: &str = r#"
[[scale]]
id = "agree5"
kind = "ordinal"
levels = [
    { score = 1, label = "Totalmente en desacuerdo", aliases = ["TD"] },
    { score = 2, label = "En desacuerdo" },
    { score = 3, label = "Ni de acuerdo ni en desacuerdo" },
    { score = 4, label = "De acuerdo" },
    { score = 5, label = "Totalmente de acuerdo" },
]
favourable = [4, 5]
missing = { not_applicable = ["No aplica"], dont_know = ["NS/NR"] }

[[scale]]
id = "pace"
kind = "bipolar"
levels = ["Too slow", "Just right", "Too fast"]

[[scale]]
id = "recommend"
kind = "nps"

[[item]]
id = "relevance"
per = "module"
scale = "agree5"
dimension = "content"
text = "La sesión fue relevante"
headers = ["{module} Relevancia", "{module_title}: relevancia"]
asked = { from = 2014-10-01, seminars = ["C2P1"] }

[[item]]
id = "pace"
per = "module"
scale = "pace"
modules = ["M02"]

[[item]]
id = "recommend"
scale = "recommend"

[[item]]
id = "comment"
scale = "text"
"#;

const DELIVERIES: &str = r#"
[[delivery]]
files = "{seminar}/evaluations/{state}.csv"
keys.respondent = { column = "ID" }
delimiter = "tab"
ignore = ["Nombre"]

[[delivery]]
files = "all/*.csv"
layout = "module-rows"
date_order = "ymd"
keys.seminar = { column = "Fecha", periods = { C2P1 = ["2014-10-12", 2014-11-30], C1P1 = [2013-06-02, 2013-07-31] } }
keys.module = { column = "Módulo", map = { "Concepto y definición" = "M01" } }
keys.state = { constant = "PE" }
exclude = [{ column = "Consiente", equals = "No", reason = "no consent" }]
supersedes = "C2P1/evaluations/PE.csv"
"#;

fn sources(programme: &str, questionnaire: &str, deliveries: &str) -> Sources {
    let texts = [("programme.toml", programme), ("questionnaire.toml", questionnaire), ("deliveries.toml", deliveries)];
    declared::sources(&texts)
}

fn survey() -> Survey {
    read(&sources(PROGRAMME, QUESTIONNAIRE, DELIVERIES)).unwrap()
}

/// The messages about a questionnaire, the other files being sound.
fn about_questionnaire(text: &str) -> String {
    read(&sources(PROGRAMME, text, DELIVERIES)).unwrap_err().to_string()
}

#[test]
fn a_code_that_is_no_country_is_no_state() {
    let programme = PROGRAMME.replace("states = [\"PE\", \"BR\"]", "states = [\"PE\", \"BR\", \"XX\"]");
    let sources = sources(&programme, QUESTIONNAIRE, DELIVERIES);
    let problems = read(&sources).unwrap_err();
    let told: Vec<_> = problems.0.iter().map(|problem| (problem.line, problem.message.as_str())).collect();
    assert_eq!(told, [(3, "'XX' is no state: use its ISO code, such as PE")]);
}

#[test]
fn seminars_stand_in_the_order_of_their_start() {
    let seminars = survey().programme.seminars;
    assert_eq!(seminars.iter().map(|seminar| seminar.id.as_str()).collect::<Vec<_>>(), ["C1P1", "C2P1"]);
}

#[test]
fn a_missing_language_is_the_first_that_is_given() {
    let title = survey().programme.modules[1].title.clone();
    assert_eq!(title.get(Language::Es), "Direitos");
    assert_eq!(title.get(Language::En), "Rights");
}

#[test]
fn levels_are_classified_by_what_is_favourable_ideal_or_a_promoter() {
    use LevelClass::{High, Low, Middle};
    let scales = survey().questionnaire.scales;
    let classes = |id: &str| -> Vec<Option<LevelClass>> {
        scales[&id.parse().unwrap()].levels.iter().map(|level| level.class).collect()
    };
    assert_eq!(classes("agree5"), [Low, Low, Middle, High, High].map(Some));
    assert_eq!(classes("pace"), [Low, Middle, High].map(Some));
    let nps = [[Low; 7].as_slice(), &[Middle; 2], &[High; 2]].concat();
    assert_eq!(classes("recommend"), nps.into_iter().map(Some).collect::<Vec<_>>());
    assert_eq!(scales[&"text".parse().unwrap()].levels, []);
    let missing = &scales[&"agree5".parse().unwrap()].missing;
    assert_eq!(missing[&MissingReason::DontKnow], ["NS/NR"]);
}

#[test]
fn a_capture_binds_the_key_of_its_name() {
    let deliveries = survey().deliveries;
    let seminar = deliveries[0].keys.seminar.clone().unwrap();
    assert_eq!(seminar.source, KeySource::Path("seminar".to_owned()));
    assert_eq!(deliveries[0].delimiter, Some(b'\t'));
    assert!(deliveries[0].keys.module.is_none());
    let Some(Derived::Periods(periods)) = deliveries[1].keys.seminar.clone().unwrap().derived else {
        unreachable!("periods were declared");
    };
    assert_eq!(periods.len(), 2);
}

#[test]
fn a_questionnaire_and_a_deliveries_file_are_enough() {
    let questionnaire =
        "[[item]]\nid = 'overall'\nscale = 'ten'\n[[scale]]\nid = 'ten'\nkind = 'numeric'\nmin = 1\nmax = 10";
    let deliveries = "[[delivery]]\nfiles = '{seminar}.csv'";
    let survey = declared::survey_of(&[("questionnaire.toml", questionnaire), ("deliveries.toml", deliveries)]);
    assert_eq!(survey.rules, Rules::default());
    assert_eq!(survey.questionnaire.scales[&"ten".parse().unwrap()].range(), Some((1.0, 10.0)));
    assert!(survey.questionnaire.scales[&"ten".parse().unwrap()].levels.iter().all(|level| level.class.is_none()));
    assert_eq!(survey.questionnaire.items[0].headers, [], "harmonising looks for the identifier and the text");
}

#[test]
fn a_misspelt_key_is_told_with_its_line_and_the_key_that_was_meant() {
    let text = QUESTIONNAIRE.replacen("scale = \"agree5\"", "scael = \"agree5\"", 1);
    let messages = about_questionnaire(&text);
    assert!(
        messages.contains("questionnaire.toml:27:1: item 'relevance': unknown key 'scael'; did you mean 'scale'?"),
        "{messages}"
    );
    assert!(messages.contains("item 'relevance': the key 'scale' is missing"), "{messages}");
}

#[test]
fn all_mistakes_of_all_files_are_told_at_once() {
    let problems = read(&declared::sources(&[
        ("programme.toml", include_str!("../fixtures/declarations/programme.toml")),
        ("questionnaire.toml", include_str!("../fixtures/declarations/questionnaire.toml")),
        ("deliveries.toml", include_str!("../fixtures/declarations/deliveries.toml")),
        ("rules.toml", include_str!("../fixtures/declarations/rules.toml")),
        ("codebook.toml", include_str!("../fixtures/declarations/codebook.toml")),
    ]));
    insta::assert_snapshot!(problems.unwrap_err().to_string());
}

#[test]
fn wrong_shapes_are_told_at_once() {
    let questionnaire = include_str!("../fixtures/declarations/shapes.toml");
    insta::assert_snapshot!(about_questionnaire(questionnaire));
}

#[test]
fn references_to_what_nothing_declares_are_told() {
    let questionnaire = include_str!("../fixtures/declarations/references.questionnaire.toml");
    let deliveries = include_str!("../fixtures/declarations/references.deliveries.toml");
    insta::assert_snapshot!(read(&sources(PROGRAMME, questionnaire, deliveries)).unwrap_err().to_string());
}

#[test]
fn a_scale_has_at_most_two_hundred_levels() {
    let levels: Vec<String> = (1..=201).map(|place| format!("'level {place}'")).collect();
    let scale = |levels: &[String]| {
        let levels = levels.join(", ");
        format!("{QUESTIONNAIRE}\n[[scale]]\nid = 'long'\nkind = 'single'\nlevels = [{levels}]")
    };
    assert!(about_questionnaire(&scale(&levels)).ends_with("scale 'long': 201 levels are too many: at most 200"));
    assert!(read(&sources(PROGRAMME, &scale(&levels[1..]), DELIVERIES)).is_ok());
}

#[test]
fn deep_nesting_is_a_problem_and_no_overflow() {
    let deep = |open: &str, close: &str| format!("item = {}1{}", open.repeat(50_000), close.repeat(50_000));
    for text in [deep("[", "]"), deep("{a=", "}"), format!("a{} = 1", ".a".repeat(50_000))] {
        assert!(!about_questionnaire(&text).is_empty());
    }
}

#[test]
fn escape_characters_of_a_declaration_never_reach_the_terminal() {
    let text = QUESTIONNAIRE.replacen("scale = \"agree5\"", "scale = \"agree\\u001b[31m5\"", 1);
    let messages = about_questionnaire(&text);
    assert!(!messages.contains('\u{1b}') && messages.contains("agree"), "{messages}");
}

#[test]
fn what_is_no_toml_is_told_with_its_place() {
    let messages =
        about_questionnaire("[[item]]\nid = relevance\nscael = \"agree5\"\nper = \"modul\"\nwording = \"1\n");
    insta::assert_snapshot!(messages);
}

#[test]
fn schemas_are_written_for_editors() {
    for (name, text) in schemas() {
        insta::assert_snapshot!(name, text);
    }
}

proptest! {
    #[test]
    fn no_text_whatever_panics(programme in ".{0,200}", questionnaire in ".{0,200}", deliveries in ".{0,200}") {
        let _ = read(&sources(&programme, &questionnaire, &deliveries));
    }

    #[test]
    fn no_change_of_a_good_text_panics(at in 0_usize..4000, length in 0_usize..40, inserted in "[a-z0-9={}\\[\\]\"'.,\n-]{0,12}") {
        let change = |text: &str| {
            let mut characters: Vec<char> = text.chars().collect();
            let start = at % characters.len();
            let end = (start + length).min(characters.len());
            characters.splice(start..end, inserted.chars());
            characters.into_iter().collect::<String>()
        };
        let changed = sources(&change(PROGRAMME), &change(QUESTIONNAIRE), &change(DELIVERIES));
        if let Err(problems) = read(&changed) {
            prop_assert!(!problems.0.is_empty());
            for problem in problems.0 {
                prop_assert!(problem.line >= 1 && problem.column >= 1);
            }
        }
    }
}
