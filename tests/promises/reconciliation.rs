//! Nothing is lost: every line of every delivery is accounted for, and the same answers give the same counts in any layout
//! and any order.

use std::collections::BTreeMap;

use plenaria::gather::{InputFolder, gather};
use plenaria::harmonise::{Checked, Responses, harmonise};
use plenaria::survey::{
    Delivery, Group, HeaderPattern, Item, Key, KeySource, Keys, Layout, MissingReason, Per, Scale, ScaleKind, Severity,
    Survey, TallyKey, Translated,
};
use proptest::prelude::*;

use crate::given::survey_builder::{self, item, level, module, scale, seminar};

fn key(header: &str) -> Key {
    Key { source: KeySource::Column(header.to_owned()), map: BTreeMap::new(), derived: None, serial: None }
}

fn delivery(layout: Layout) -> Delivery {
    let keys = Keys { respondent: Some(key("ID")), state: Some(key("País")), ..Keys::default() };
    Delivery { keys, ..Delivery::new("{seminar}/*.csv".parse().unwrap(), layout) }
}

fn survey(delivery: Delivery) -> Survey {
    let scale = |id: &str, kind: ScaleKind, labels: &[&str]| {
        let levels = (1..).zip(labels).map(|(place, label)| level(f64::from(place), Translated::same(label), None));
        let missing = [(MissingReason::NotApplicable, vec!["No aplica".to_owned()])].into();
        Scale { missing, ..scale(id, kind, levels.collect()) }
    };
    let item = |id: &str, per: Per, scale: &str, headers: &[&str]| {
        let headers = headers.iter().map(|header| HeaderPattern((*header).to_owned())).collect();
        Item { headers, ..item(id, per, scale, None) }
    };
    let scales = vec![
        scale("agree", ScaleKind::Ordinal, &["En desacuerdo", "Neutral", "De acuerdo"]),
        scale("topics", ScaleKind::Multiple, &["Memoria, verdad y justicia", "Memoria", "Visitas"]),
        scale("words", ScaleKind::Text, &[]),
    ];
    let items = vec![
        item("relevance", Per::Module, "agree", &["{module} Relevancia", "Relevancia"]),
        item("time", Per::Module, "agree", &["{module} Tiempo", "Tiempo"]),
        item("overall", Per::Seminar, "agree", &["En general"]),
        item("liked", Per::Seminar, "topics", &["Temas"]),
        item("more", Per::Seminar, "words", &["Comentarios"]),
    ];
    let modules = ["M01", "M02"].map(|id| module(id, Translated::same(id))).to_vec();
    let survey = survey_builder::survey(vec![seminar("C1P1")], modules, scales, items);
    Survey { deliveries: vec![delivery], ..survey }
}

fn read(delivery: Delivery, files: &[(&str, &[u8])]) -> Checked<Responses> {
    let survey = survey(delivery);
    let files = files.iter().map(|(path, bytes)| ((*path).to_owned(), bytes.to_vec())).collect();
    let gathered = gather(&InputFolder::from_files(files), &survey.deliveries);
    harmonise(&gathered, &survey)
}

const WIDE: &str = "\
ID,País,M01 Relevancia,M01 Tiempo,M02 Relevancia,M02 Tiempo,En general,Temas,Comentarios
1,Perú,De acuerdo,Neutral,DE ACUERDO,,De acuerdo,\"Visitas, Memoria, verdad y justicia\",Más tiempo
2,PE,No aplica,,En desacuerdo,Neutral,Neutral,Memoria,
3,Brasil,,De acuerdo,De acuerdo,De acuerdo,,,
";

const MODULE_ROWS: &str = "\
ID;País;Módulo;Relevancia;Tiempo;En general;Temas;Comentarios
3;BRA;M02;De acuerdo;De acuerdo;;;
1;Peru;M01;De acuerdo;Neutral;De acuerdo;Visitas, Memoria, verdad y justicia;Más tiempo
1;Peru;M02;De acuerdo;;De acuerdo;Visitas, Memoria, verdad y justicia;Más tiempo
3;BRA;M01;;De acuerdo;;;
2;Peru;M01;No aplica;;Neutral;Memoria;
2;Peru;M02;En desacuerdo;Neutral;Neutral;Memoria;
";

const LONG: &str = "\
ID,País,Módulo,Pregunta,Respuesta
1,PER,M01,Relevancia,De acuerdo
1,PER,M01,Tiempo,Neutral
1,PER,M02,relevance,De acuerdo
1,PER,,En general,De acuerdo
1,PER,,Temas,\"Visitas, Memoria, verdad y justicia\"
1,PER,,Comentarios,Más tiempo
2,PER,M01,Relevancia,No aplica
2,PER,M02,Relevancia,En desacuerdo
2,PER,M02,Tiempo,Neutral
2,PER,,En general,Neutral
2,PER,,Temas,Memoria
3,BR,M01,Tiempo,De acuerdo
3,BR,M02,Relevancia,De acuerdo
3,BR,M02,Tiempo,De acuerdo
";

fn in_module_rows() -> Delivery {
    let mut delivery = delivery(Layout::ModuleRows);
    delivery.keys.module = Some(key("Módulo"));
    delivery
}

fn in_long() -> Delivery {
    let mut delivery = delivery(Layout::Long);
    let item = Key { map: [("relevance".to_owned(), "Relevancia".to_owned())].into(), ..key("Pregunta") };
    delivery.keys.module = Some(key("Módulo"));
    delivery.keys.item = Some(item);
    delivery.keys.answer = Some(key("Respuesta"));
    delivery
}

#[test]
fn each_layout_gives_the_same_counts_for_the_same_answers() {
    let wide = read(delivery(Layout::Wide), &[("C1P1/a.csv", WIDE.as_bytes())]);
    assert_eq!(wide.issues, []);
    let key = |module: Option<&str>, item: &str| TallyKey {
        seminar: "C1P1".parse().unwrap(),
        module: module.map(|id| id.parse().unwrap()),
        item: item.parse().unwrap(),
        group: Group::All,
    };
    let relevance = wide.output.tallies.get(&key(Some("M01"), "relevance")).unwrap();
    assert_eq!((relevance.levels.as_slice(), relevance.answered), ([0, 0, 1].as_slice(), 1));
    assert_eq!(relevance.missing_for(MissingReason::NotApplicable), 1);
    assert_eq!(relevance.missing_for(MissingReason::Blank), 1);
    let liked = wide.output.tallies.get(&key(None, "liked")).unwrap();
    assert_eq!((liked.levels.as_slice(), liked.answered), ([1, 1, 1].as_slice(), 2));
    for (delivery, text) in [(in_module_rows(), MODULE_ROWS), (in_long(), LONG)] {
        let other = read(delivery, &[("C1P1/a.csv", text.as_bytes())]);
        assert_eq!(other.issues, []);
        assert_eq!(other.output.tallies, wide.output.tallies);
        assert_eq!(other.output.completeness, wide.output.completeness);
        assert!(other.output.rows == wide.output.rows);
        assert_eq!(other.output.comments.len(), 1);
    }
}

#[test]
fn the_order_of_rows_and_files_is_irrelevant() {
    let (header, body) = WIDE.split_once('\n').unwrap();
    let mut lines: Vec<&str> = body.lines().collect();
    let whole = read(delivery(Layout::Wide), &[("C1P1/a.csv", WIDE.as_bytes())]);
    lines.rotate_left(1);
    let turned = format!("{header}\n{}\n", lines.join("\n"));
    let first = format!("{header}\n{}\n", lines[1]);
    let rest = format!("{header}\n{}\n{}\n", lines[2], lines[0]);
    let turned = read(delivery(Layout::Wide), &[("C1P1/a.csv", turned.as_bytes())]);
    let parts = read(delivery(Layout::Wide), &[("C1P1/z.csv", first.as_bytes()), ("C1P1/b.csv", rest.as_bytes())]);
    for other in [turned, parts] {
        assert_eq!(other.issues, []);
        assert_eq!(other.output.tallies, whole.output.tallies);
        assert_eq!(other.output.completeness, whole.output.completeness);
        assert!(other.output.rows == whole.output.rows);
    }
}

#[test]
fn every_fate_of_a_record_is_counted_apart() {
    let mut delivery = delivery(Layout::Wide);
    delivery.exclude = vec![plenaria::survey::Exclusion::equals("Comentarios", &["prueba"], "a test")];
    let text = format!("{WIDE}1,Perú,Neutral,,,,,,\n4,Chile,,,,,,,PRUEBA\n5,Chile,too,few\n\n");
    let checked = read(delivery, &[("C1P1/a.csv", text.as_bytes())]);
    let file = &checked.output.reconciliation.files[0];
    assert_eq!((file.records, file.used, file.duplicate, file.excluded, file.quarantined), (6, 3, 1, 1, 1));
    assert!(file.closes());
    assert!(checked.issues.iter().any(|issue| issue.severity == Severity::Error));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]
    #[test]
    fn the_account_closes_whatever_happens_to_a_file(
        flips in prop::collection::vec((0_usize..WIDE.len(), any::<u8>()), 0..6),
        cut in prop::option::of((0_usize..5, 1_usize..3)),
        layout in prop_oneof![Just(Layout::Wide), Just(Layout::ModuleRows), Just(Layout::Long)],
    ) {
        let (delivery, text) = match layout {
            Layout::Wide => (delivery(layout), WIDE),
            Layout::ModuleRows => (in_module_rows(), MODULE_ROWS),
            Layout::Long => (in_long(), LONG),
        };
        let mut bytes = text.as_bytes().to_vec();
        for (place, byte) in flips {
            let place = place % bytes.len();
            bytes[place] = byte;
        }
        if let Some((from, count)) = cut {
            let mut lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
            lines.drain(from.min(lines.len())..(from + count).min(lines.len()));
            bytes = lines.concat();
        }
        let checked = read(delivery, &[("C1P1/a.csv", &bytes)]);
        let reconciliation = &checked.output.reconciliation;
        prop_assert_eq!(reconciliation.files.len(), 1);
        prop_assert_eq!(reconciliation.unbalanced().next(), None);
        for (key, counts) in checked.output.tallies.iter() {
            let is_multiple = key.item.as_str() == "liked";
            let is_text = key.item.as_str() == "more";
            prop_assert!(is_multiple || is_text || counts.levels.iter().sum::<u64>() == counts.answered);
        }
    }
}
