//! Writes the README of a synthetic survey: that it is synthetic, what was planted, and which file has which mess.

use crate::declare::toml_word as word;
use crate::simulate::plan::planned_file::{Encoding, HeaderStyle, LineEnd, PlannedFile, RatingStyle};
use crate::simulate::plan::survey_plan::{Plan, PlannedModule, PlannedSeminar, Spread, Truth};
use crate::survey::Language;

/// The text of `README.md`.
pub(in crate::simulate) fn readme(plan: &Plan, seed: u64) -> String {
    let mut text = vec![format!(
        "# A synthetic survey\n\nEverything in this folder was written by `plenaria simulate --seed {seed}`. The answers are made \
         up: they were drawn by chance from the shares below. `programme.toml` says `synthetic = true`, and so does whatever is \
         made of it. The same seed writes the same bytes.\n\n"
    )];
    for paragraph in &plan.origin {
        text.push(format!("{paragraph}\n\n"));
    }
    text.push(planted(plan));
    text.push(participation(plan));
    text.push(deliveries(plan));
    text.concat()
}

fn planted(plan: &Plan) -> String {
    let Truth { favourable, too_short, too_long, learning, .. } = &plan.ordinary;
    let mut text = vec![format!(
        "## What was planted\n\nOf an ordinary module {favourable} % of the answers are truly favourable, {too_short} % of the \
         people find it too short and {too_long} % too long, and {learning} % know a level more of its subject after it than before. \
         Answers of a person hang together a little. The other modules:\n\n\
         | module | what | truth |\n|---|---|---|\n"
    )];
    for module in plan.modules.iter().filter(|module| module.story.is_some() || !module.truths.is_empty()) {
        let story = module.story.as_deref().unwrap_or("");
        let id = &module.id;
        text.push(format!("| {id} {} | {story} | {} |\n", module.title.en, truths(plan, module)));
    }
    text.push("\n".to_owned());
    text.push(format!(
        "Of the ratings {} % were left blank, {} % marked as don't know and {} % as not applicable, besides those of modules that \
         somebody didn't take. {} % of the people write comments.\n\n",
        plan.missing.blank, plan.missing.dont_know, plan.missing.not_applicable, plan.commenting
    ));
    text.concat()
}

/// The truth in each seminar; seminars with the same truth together.
fn truths(plan: &Plan, module: &PlannedModule) -> String {
    let mut together: Vec<(Vec<&str>, &Truth)> = Vec::new();
    for seminar in &plan.seminars {
        if !plan.modules_of(seminar).any(|other| other.id == module.id) {
            continue;
        }
        let truth = plan.truth_of(module, seminar);
        match together.iter_mut().find(|(_, other)| *other == truth) {
            Some((seminars, _)) => seminars.push(&seminar.id),
            None => together.push((vec![&seminar.id], truth)),
        }
    }
    let texts: Vec<String> =
        together.iter().map(|(seminars, truth)| format!("{}: {}", seminars.join(", "), described(truth))).collect();
    texts.join("; ")
}

fn described(truth: &Truth) -> String {
    let mut text = vec![format!("{} % favourable", truth.favourable)];
    for (item, percent) in &truth.items {
        text.push(format!(", {item} {percent} %"));
    }
    match truth.spread {
        Spread::Divided => text.push(", at two poles".to_owned()),
        Spread::Around => {}
    }
    if truth.too_short > 30 {
        text.push(format!(", {} % too short", truth.too_short));
    }
    if truth.learning < 30 {
        text.push(format!(", {} % learn something", truth.learning));
    }
    if let Some((topic, percent)) = truth.criticism {
        text.push(format!(", {percent} % of its comments on `{}`", topic.theme()));
    }
    text.concat()
}

fn participation(plan: &Plan) -> String {
    let mut text = vec![String::from(
        "## Who took part\n\nPeople by seminar; in the last column the state that attended, but did not answer.\n\n\
         | seminar | attended | did not register | registered, but did not come | gave no form back | state without answers |\n\
         |---|---|---|---|---|---|\n",
    )];
    for seminar in &plan.seminars {
        let unanswering: Vec<&str> = unanswering(seminar).collect();
        text.push(format!(
            "| {} | {} | {} | {} | {} | {} |\n",
            seminar.id,
            seminar.attending(),
            seminar.declined,
            seminar.withdrawn,
            seminar.silent,
            unanswering.join(", ")
        ));
    }
    text.push("\n".to_owned());
    text.concat()
}

/// States that sent people and deliver nothing.
fn unanswering(seminar: &PlannedSeminar) -> impl Iterator<Item = &str> {
    let sent = seminar.delegations.iter().map(|delegation| delegation.state.as_str());
    sent.filter(|state| !seminar.files.iter().any(|file| file.states.iter().any(|other| other == state)))
}

fn deliveries(plan: &Plan) -> String {
    let mut text = vec![String::from(
        "## How the files differ\n\nA file is wide (a row per person), in Spanish, in UTF-8, with commas and LF, unless it is said \
         here:\n\n| file | how it is written | what is wrong with it |\n|---|---|---|\n",
    )];
    for seminar in &plan.seminars {
        for file in &seminar.files {
            let (manner, messes) = (manner(file).join(", "), messes(file).join("; "));
            if !manner.is_empty() || !messes.is_empty() {
                text.push(format!("| {}/evaluations/{} | {manner} | {messes} |\n", seminar.id, file.name));
            }
        }
    }
    text.concat()
}

fn manner(file: &PlannedFile) -> Vec<String> {
    let plain = PlannedFile::plain("");
    let mut manner = Vec::new();
    if file.layout != plain.layout {
        manner.push(format!("layout `{}`", word(&file.layout)));
    }
    match file.language {
        Language::Es => {}
        Language::Pt => manner.push("Portuguese".to_owned()),
        Language::En => manner.push("English".to_owned()),
    }
    match file.encoding {
        Encoding::Utf8 => {}
        Encoding::Utf8WithMark => manner.push("UTF-8 with BOM".to_owned()),
        Encoding::Windows1252 => manner.push("windows-1252".to_owned()),
    }
    if file.delimiter != plain.delimiter {
        manner.push(format!("`{}`", file.delimiter));
    }
    match file.line_end {
        LineEnd::Lf => {}
        LineEnd::CrLf => manner.push("CRLF".to_owned()),
    }
    match file.headers {
        HeaderStyle::Identifier => {}
        HeaderStyle::Title => manner.push("columns headed by titles".to_owned()),
    }
    match file.answers {
        RatingStyle::Labels => {}
        RatingStyle::Scores => manner.push("numbers instead of labels".to_owned()),
    }
    manner
}

fn messes(file: &PlannedFile) -> Vec<String> {
    let mut messes: Vec<String> = file.messes.iter().map(|mess| mess.description().to_owned()).collect();
    if file.names_state() {
        messes.push(format!("holds {} together, with their names as people write them", file.states.join(", ")));
    }
    messes
}
