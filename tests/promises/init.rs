//! What is drafted from raw exports always loads, and never repeats what only one person wrote.

use std::collections::BTreeMap;

use plenaria::declare::read;
use plenaria::draft::{Draft, FileRole, draft};
use plenaria::gather::InputFolder;
use plenaria::locale::Locales;
use plenaria::survey::{Language, Per, ScaleKind, Survey};
use proptest::prelude::*;

use crate::given::declared::sources;

fn drafted(files: &[(&str, &str)]) -> Draft {
    let files: BTreeMap<String, Vec<u8>> =
        files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect();
    draft(&InputFolder::from_files(files), Locales::load().unwrap().get(Language::Es)).unwrap()
}

fn loaded(draft: &Draft) -> Survey {
    let texts = [
        draft.programme.as_ref().map(|text| ("programme.toml", text.as_str())),
        Some(("questionnaire.toml", &draft.questionnaire)),
        Some(("deliveries.toml", &draft.deliveries)),
    ];
    let sources = sources(&texts.into_iter().flatten().collect::<Vec<_>>());
    read(&sources).unwrap_or_else(|problems| panic!("{problems}\n{}\n{}", draft.questionnaire, draft.deliveries))
}

const PERU: &str = "Marca temporal,Correo,M01 Relevancia,M02 Relevancia,Comentarios\n\
    2014/10/12,ana@example.org,De acuerdo,Totalmente de acuerdo,Mi jefa Rosario no me deja venir\n\
    2014/10/12,eva@example.org,En desacuerdo,De acuerdo,\n\
    2014/10/13,luz@example.org,De acuerdo,No aplica,Faltó tiempo para las preguntas\n";

#[test]
fn a_form_of_modules_is_drafted_with_its_scale_and_without_people() {
    let draft = drafted(&[("C2P1/evaluations/PE.csv", PERU)]);
    let survey = loaded(&draft);
    assert_eq!(survey.deliveries[0].files.as_str(), "{seminar}/evaluations/{state}.csv");
    let relevance = &survey.questionnaire.items[0];
    assert_eq!((relevance.per, relevance.headers[0].0.as_str()), (Per::Module, "{module} Relevancia"));
    assert_eq!(survey.questionnaire.scale_of(relevance).unwrap().kind, ScaleKind::Ordinal);
    let texts = format!("{}{}", draft.questionnaire, draft.deliveries);
    for private in ["ana@", "Rosario", "Faltó"] {
        assert!(!texts.contains(private), "{private} stands in the draft");
    }
    assert!(survey.deliveries[0].ignore.contains(&"Correo".to_owned()));
}

#[test]
fn a_delivery_that_claims_much_stands_below_those_that_claim_less() {
    let answers = "Fue útil,Comentarios\nSí,Me gustó mucho la visita al memorial\nNo,Faltó tiempo para las preguntas\n";
    let paths = [
        "20230523/evaluation_20230523.csv",
        "20231201/evaluation_20231201.csv",
        "20250425_day_2/evaluation_20250425_day_2.csv",
        "20250428_day_3/evaluation_20250428_day_3.csv",
    ];
    let survey = loaded(&drafted(&paths.map(|path| (path, answers))));
    let claims =
        |path: &str| survey.deliveries.iter().find(|delivery| delivery.files.captures(path).is_some()).unwrap();
    assert_eq!(claims(paths[0]).files.as_str(), "{seminar}/evaluation_*.csv");
    assert_eq!(claims(paths[3]).files.as_str(), "{seminar}_day_{module}/evaluation_*_day_*.csv");
}

#[test]
fn what_one_person_wrote_is_not_repeated_though_it_was_delivered_twice() {
    let answers = "Fue útil,¿Qué cambiaría?\n\
        Sí,Que la jefa de la delegación no hable siempre ella\nNo,Más tiempo para las preguntas del último panel\n\
        Sí,Un hotel más tranquilo para los que no dormimos\n";
    let comments: Vec<&str> = answers.lines().map(|line| line.split_once(',').unwrap().1).collect();
    let compiled = comments.join("\n").replace("¿Qué cambiaría?", "comentario");
    let draft = drafted(&[("C1P1/PE.csv", answers), ("C1P1/PE-2.csv", answers), ("todos/comentarios.csv", &compiled)]);
    let texts = format!("{}{}", draft.questionnaire, draft.deliveries);
    for private in ["jefa", "panel", "dormimos"] {
        assert!(!texts.contains(private), "{private} stands in the draft\n{texts}");
    }
    let roles: Vec<FileRole> = draft.files.iter().map(|file| file.role).collect();
    assert_eq!(roles[2], FileRole::Repeats);
}

#[test]
fn days_of_one_seminar_in_two_months_are_one_seminar() {
    let answers = "Fue útil,Comentarios\nSí,Me gustó mucho la visita al memorial\nNo,Faltó tiempo para las preguntas\n";
    let paths = ["20251128_day_2/end_2.csv", "20251201_day_3/end_3.csv", "20260422_day_2/end_2.csv"];
    let draft = drafted(&paths.map(|path| (path, answers)));
    let map = r#"map = { "20251128" = "2025-11", "20251201" = "2025-11", "20260422" = "2026-04" }"#;
    assert!(draft.deliveries.contains(map), "{}", draft.deliveries);
}

#[test]
fn an_xlsform_makes_the_questionnaire_outright() {
    let survey = "type,name,label::Español (es),label::English (en)\n\
        select_one acuerdo,relevancia,¿Fue relevante?,Was it relevant?\n\
        select_multiple temas,temas,Temas,Topics\n\
        integer,recomienda,Del 0 al 10,From 0 to 10\n";
    let choices = "list_name,name,label::Español (es),label::English (en)\n\
        acuerdo,1,En desacuerdo,Disagree\nacuerdo,2,De acuerdo,Agree\nacuerdo,9,No aplica,Not applicable\n\
        temas,a,Prevención,Prevention\ntemas,b,Género,Gender\n";
    let declared = loaded(&drafted(&[("survey.csv", survey), ("choices.csv", choices)]));
    let ids: Vec<&str> = declared.questionnaire.items.iter().map(|item| item.id.as_str()).collect();
    assert_eq!(ids, ["relevancia", "temas", "recomienda"]);
    assert_eq!(declared.questionnaire.items[0].text.get(Language::En), "Was it relevant?");
    let scale = declared.questionnaire.scale_of(&declared.questionnaire.items[0]).unwrap();
    assert_eq!(scale.levels[1].aliases, ["2"]);
    assert_eq!(scale.missing.len(), 1);
}

#[test]
fn a_data_dictionary_makes_the_questionnaire_outright() {
    let dictionary = "\"Variable / Field Name\",\"Field Type\",\"Field Label\",\"Choices, Calculations, OR Slider Labels\"\n\
        record_id,text,Record,\n\
        useful,radio,\"<b>How useful?</b>\",\"1, Not useful | 2, Useful | 3, Very useful\"\n\
        why,notes,Why?,\n";
    let declared = loaded(&drafted(&[("dictionary.csv", dictionary)]));
    let ids: Vec<&str> = declared.questionnaire.items.iter().map(|item| item.id.as_str()).collect();
    assert_eq!(ids, ["useful", "why"]);
    assert_eq!(declared.questionnaire.items[0].text.get(Language::Es), "How useful?");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn whatever_the_table_the_draft_loads(
        header in prop::collection::vec("[ -~áéñ¿{}*\"']{0,24}", 1..6),
        rows in prop::collection::vec(prop::collection::vec("(Sí|No|[0-9]{1,3}|[ -~áéñ\"]{0,12})", 5), 0..12),
    ) {
        let line = |cells: &[String]| cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect::<Vec<_>>().join(",");
        let mut text = line(&header);
        for row in &rows {
            text.push('\n');
            text.push_str(&line(&row[..header.len()]));
        }
        let files = [("a/b.csv".to_owned(), text.into_bytes())].into();
        if let Some(draft) = draft(&InputFolder::from_files(files), Locales::load().unwrap().get(Language::Pt)) {
            loaded(&draft);
        }
    }
}
