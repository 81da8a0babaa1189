//! Promise: comments are coded as the codebook says, counted by people, and their words stay in `confidential/`.

use std::collections::BTreeMap;
use std::path::Path;

use plenaria::gather::{InputFolder, gather};
use plenaria::harmonise::{Responses, ThemeCount, Themes, Tone, harmonise, themes};
use plenaria::limit::internal;
use plenaria::measure::{Estimate, Finding, FindingSet, Verdict, measure};
use plenaria::pipeline::{Charts, InternalCharts, Settings, run};
use plenaria::simulate::{Plan, Topic, simulate};
use plenaria::statistics::{favourable_share, keyness};
use plenaria::survey::{Audience, Survey, ToneWords};

use crate::given::declared::survey_of;
use crate::given::folders::{contents, root};

const PROGRAMME: &str = r#"
name = "Test"
[[seminar]]
id = "C1P1"
cycle = "C1"
part = 1
[[module]]
id = "M01"
title = "One"
[[module]]
id = "M02"
title = "Two"
"#;

const QUESTIONNAIRE: &str = r#"
[[item]]
id = "comment"
per = "module"
scale = "text"
headers = "{module} comment"
[[item]]
id = "improve"
scale = "text"
tone = "critical"
"#;

const DELIVERIES: &str = r#"
[[delivery]]
files = "{seminar}/named/{state}.csv"
keys.respondent = { column = "ID" }
[[delivery]]
files = "{seminar}/nameless/{state}.csv"
"#;

const CODEBOOK: &str = r#"
[[theme]]
id = "time"
words = { es = ["duración", "breve*", "poco tiempo"], en = ["too short"] }
patterns = { es = ['falt\w+ (de )?tiempo'] }
[[theme]]
id = "practice"
words = { es = ["práctica", "caso*"], pt = ["prática"] }
[tone.approving]
es = ["buen*", "útil"]
[tone.critical]
es = ["falt*", "poc*", "muy breve*"]
en = ["too short"]
"#;

fn survey(codebook: &str) -> Survey {
    survey_of(&[
        ("programme.toml", PROGRAMME),
        ("questionnaire.toml", QUESTIONNAIRE),
        ("deliveries.toml", DELIVERIES),
        ("codebook.toml", codebook),
    ])
}

/// Comments as they were coded and counted, and what is found of them.
struct Coded {
    themes: Themes,
    found: FindingSet,
}

impl Coded {
    fn new(responses: &Responses, survey: &Survey) -> Self {
        let found = measure(&internal(responses, survey), survey).get().clone();
        Self { themes: themes(responses, survey), found }
    }
}

fn coded(codebook: &str, files: &[(&str, &str)]) -> Coded {
    let survey = survey(codebook);
    let bytes = |(path, text): &(&str, &str)| ((*path).to_owned(), text.as_bytes().to_vec());
    let folder = InputFolder::from_files(files.iter().map(bytes).collect::<BTreeMap<_, _>>());
    let responses = harmonise(&gather(&folder, &survey.deliveries), &survey).output;
    Coded::new(&responses, &responses.complete(survey))
}

/// Seven comments on M01, three on M02 and one on the seminar, by six people with names.
const PE: &str = "ID,M01 comment,M02 comment,improve
P1,\"Faltó, de TIEMPO, mucho.\",Buenas practicas y casos,
P2,Muy brevemente tratado,Los guías hablaron,La duracion
P3,It was too-short!,,
";
const BR: &str = "ID,M01 comment,M02 comment,improve
P4,Fue poco; tiempo hubo,A PRÁTICA,
P5,Poca práctica y poco  tiempo,,
P6,Duración buena,,
";

fn by_hand() -> Coded {
    coded(CODEBOOK, &[("C1P1/named/PE.csv", PE), ("C1P1/named/BR.csv", BR)])
}

/// Themes and tone of the comment that begins so.
fn code_of(measured: &Coded, beginning: &str) -> (Vec<String>, Tone) {
    let found = measured.themes.comments.iter().find(|coded| coded.comment.text.starts_with(beginning)).unwrap();
    (found.themes.iter().map(ToString::to_string).collect(), found.tone)
}

fn count<'a>(measured: &'a Coded, module: &str, theme: &str) -> &'a ThemeCount {
    let of_module = |count: &&ThemeCount| count.module.as_ref().map_or("", |module| module.as_str()) == module;
    measured.themes.counts.iter().filter(of_module).find(|count| count.theme.as_str() == theme).unwrap()
}

fn finding<'a>(measured: &'a Coded, id: &str) -> &'a Finding {
    measured.found.findings().iter().find(|finding| finding.key.to_string() == id).unwrap()
}

fn point(finding: &Finding) -> f64 {
    match finding.estimate {
        Estimate::Value { point, .. } => point,
        other => unreachable!("{} is {other:?}", finding.key),
    }
}

#[test]
fn words_stems_phrases_and_patterns_are_found_whatever_the_accents() {
    let measured = by_hand();
    for (beginning, themes, tone) in [
        ("Faltó, de", &["time"][..], Tone::Critical),
        ("Muy brevemente", &["time"], Tone::Critical),
        ("It was too-short", &["time"], Tone::Critical),
        ("Fue poco; tiempo", &[], Tone::Critical),
        ("Poca práctica", &["time", "practice"], Tone::Critical),
        ("Duración buena", &["time"], Tone::Approving),
        ("Buenas practicas", &["practice"], Tone::Approving),
        ("Los guías", &[], Tone::Neutral),
        ("A PRÁTICA", &["practice"], Tone::Neutral),
        ("La duracion", &["time"], Tone::Critical),
    ] {
        assert_eq!(
            code_of(&measured, beginning),
            (themes.iter().map(ToString::to_string).collect(), tone),
            "{beginning}"
        );
    }
}

#[test]
fn themes_are_counted_by_module_by_tone_and_by_people() {
    let measured = by_hand();
    let time = count(&measured, "M01", "time");
    assert_eq!((time.comments, time.mentions, time.respondents), (6, 5, 5));
    assert_eq!((time.approving, time.critical, time.critical_respondents, time.other), (1, 4, 4, 0));
    let whole = count(&measured, "", "time");
    assert_eq!((whole.comments, whole.mentions, whole.respondents), (10, 6, 5), "P2 says it twice");
    assert_eq!((whole.critical, whole.critical_respondents), (5, 4));
    let practice = count(&measured, "M02", "practice");
    assert_eq!((practice.comments, practice.mentions, practice.approving, practice.other), (3, 2, 1, 1));
}

#[test]
fn coverage_and_tones_add_up() {
    let measured = by_hand();
    let [coverage] = measured.themes.coverage.as_slice() else { unreachable!() };
    let uncoded = measured.themes.comments.iter().filter(|coded| coded.themes.is_empty()).count() as u64;
    assert_eq!((coverage.comments, coverage.coded, uncoded), (10, 8, 2));
    for count in &measured.themes.counts {
        assert_eq!(count.mentions, count.approving + count.critical + count.other);
        assert!(count.respondents <= count.mentions && count.critical_respondents <= count.respondents);
    }
}

#[test]
fn findings_are_shares_with_a_verdict_and_keyness_by_module() {
    let measured = by_hand();
    let share = finding(&measured, "C1P1.M01.time.theme_share");
    let expected = favourable_share(5, 6).unwrap();
    assert_eq!(share.estimate, Estimate::Value { point: expected.share, interval: Some(expected.interval) });
    assert_eq!((share.n, share.verdict), (Some(6), Some(Verdict::Criticised)));
    let stability = share.stability.unwrap();
    // Four critics of six people: without any one there are three.
    assert_eq!((stability.respondents.judged, stability.respondents.changed), (6, 0));
    let other = finding(&measured, "C1P1.M02.practice.theme_share");
    assert_eq!((other.n, other.verdict), (Some(3), Some(Verdict::NotCriticised)));
    assert_eq!(finding(&measured, "C1P1.seminar.time.theme_share").n, Some(6), "people, not comments");
    let key = finding(&measured, "C1P1.M01.time.theme_keyness");
    let expected = keyness((5, 6), (0, 3)).unwrap();
    assert!((point(key) - expected.g2).abs() < 1e-12 && key.p == Some(expected.p));
    assert_eq!((key.n, key.n_comparator), (Some(6), Some(3)));
    assert_eq!(key.p_adjusted, Some((2.0 * expected.p).min(1.0)), "two modules, one of them the mirror of the other");
}

#[test]
fn a_theme_of_too_few_people_or_of_too_few_comments_is_not_criticised() {
    let verdict = |critics: usize, others: usize, names: [&str; 2]| {
        let [first, second] = names;
        let rows = (0..critics).map(|row| format!("{first}{row},Poco tiempo\n"));
        let rows: String = rows.chain((0..others).map(|row| format!("{second}{row},Bien\n"))).collect();
        let measured = coded(CODEBOOK, &[("C1P1/named/PE.csv", &format!("ID,M01 comment\n{rows}"))]);
        finding(&measured, "C1P1.M01.time.theme_share").verdict
    };
    assert_eq!(verdict(3, 12, ["P", "Q"]), Some(Verdict::Criticised));
    assert_eq!(verdict(3, 13, ["P", "Q"]), Some(Verdict::NotCriticised));
    assert_eq!(verdict(2, 0, ["P", "Q"]), Some(Verdict::NotCriticised));
}

#[test]
fn nameless_comments_are_of_as_many_people_as_answered_one_question() {
    let rows = "M01 comment,M02 comment,improve\nPoco tiempo,Poco tiempo,Breve\nPoco tiempo,,Breve\n,Poco tiempo,\n";
    let measured = coded(CODEBOOK, &[("C1P1/nameless/PE.csv", rows)]);
    let people = |module: &str| count(&measured, module, "time").critical_respondents;
    assert_eq!((people("M01"), people("M02")), (2, 2));
    assert_eq!(count(&measured, "", "time").mentions, 6);
    assert_eq!(people(""), 2, "six comments, but they could all be of two people");
}

#[test]
fn a_codebook_without_words_of_tone_uses_ours_and_an_empty_table_none() {
    let without = CODEBOOK.split("[tone.approving]").next().unwrap();
    let rows = "ID,M01 comment\nP1,Excelente duración\nP2,Deberían dar más tiempo\n";
    let tones = |codebook: &str| {
        let measured = coded(codebook, &[("C1P1/named/PE.csv", rows)]);
        (code_of(&measured, "Excelente").1, code_of(&measured, "Deberían").1)
    };
    assert_eq!(survey(without).codebook.tone_words, ToneWords::Shipped);
    assert_eq!(tones(without), (Tone::Approving, Tone::Critical));
    let empty = format!("{without}\n[tone]\n");
    assert_eq!(survey(&empty).codebook.tone_words, ToneWords::Declared);
    assert_eq!(tones(&empty), (Tone::Neutral, Tone::Neutral));
}

#[test]
fn without_a_codebook_nothing_is_counted() {
    let measured = coded("", &[("C1P1/named/PE.csv", PE)]);
    let Themes { comments, counts, coverage, elsewhere: _ } = &measured.themes;
    assert_eq!((comments.len(), counts.len(), coverage.len()), (6, 0, 0));
    assert!(measured.found.findings().iter().all(|finding| finding.key.theme.is_none()));
}

#[test]
fn the_order_of_rows_and_files_is_irrelevant() {
    let reversed = |text: &str| {
        let mut rows: Vec<&str> = text.lines().skip(1).collect();
        rows.reverse();
        format!("{}\n{}\n", text.lines().next().unwrap(), rows.join("\n"))
    };
    let other = coded(CODEBOOK, &[("C1P1/named/BR.csv", &reversed(BR)), ("C1P1/named/PE.csv", &reversed(PE))]);
    let measured = by_hand();
    assert_eq!(measured.themes.counts, other.themes.counts);
    assert_eq!(measured.themes.coverage, other.themes.coverage);
    assert_eq!(measured.found, other.found);
}

#[test]
fn what_was_planted_in_the_example_is_found() {
    let folder = InputFolder::open(&root().join("input")).unwrap();
    let delivered = plenaria::pipeline::read_folder(&folder, Path::new("input")).unwrap();
    let measured = Coded::new(&delivered.responses, &delivered.survey);
    assert!(
        measured.themes.coverage.iter().all(|coverage| coverage.comments > 0 && coverage.coded == coverage.comments)
    );
    let planted = [("C1P1", "M10", Topic::Time), ("C2P1", "M07", Topic::Practice), ("C3P1", "M07", Topic::Practice)];
    for (seminar, module, topic) in planted {
        let id = format!("{seminar}.{module}.{}.theme_share", topic.theme());
        assert_eq!(finding(&measured, &id).verdict, Some(Verdict::Criticised), "{id}");
        let key = finding(&measured, &id.replace("theme_share", "theme_keyness"));
        assert!(point(key) > 0.0, "{}", key.key);
    }
}

#[test]
fn no_word_of_a_comment_leaves_the_confidential_folder() {
    let (input, reports) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut plan = Plan::even(1, 60);
    plan.commenting = 100;
    for file in simulate(&plan, 3) {
        let path = input.path().join(&file.path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        let text = String::from_utf8(file.bytes).unwrap();
        // A word of no language in every comment: only comments end with a full stop.
        let marked = text.replace(".\n", ". Zyxwvu\n").replace(".,", ". Zyxwvu,");
        let is_delivery = file.path.contains("/evaluations/");
        std::fs::write(path, if is_delivery { marked } else { text }).unwrap();
    }
    for audience in Audience::ALL {
        let settings = Settings {
            input: input.path().to_owned(),
            reports: reports.path().join(audience.name()),
            languages: Vec::new(),
            seminars: Vec::new(),
            audience,
            charts: Charts::Svg,
            internal_charts: InternalCharts::Left,
            date: None,
        };
        run(&settings, &|_| {}).unwrap();
        let files = contents(&settings.reports);
        let holds = |bytes: &[u8]| String::from_utf8_lossy(bytes).to_lowercase().contains("zyxwvu");
        let holding: Vec<&String> = files.iter().filter(|(_, bytes)| holds(bytes)).map(|(path, _)| path).collect();
        assert!(holding.iter().any(|path| path.as_str() == "confidential/redaction_queue.csv"), "{holding:?}");
        assert!(holding.iter().all(|path| path.starts_with("confidential/")), "{holding:?}");
        assert!(files.keys().any(|path| path.as_str() == "confidential/uncoded_comments.csv"));
    }
}
