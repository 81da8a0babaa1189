//! Reads what member states submitted to the evaluation meeting.

use super::small_table::{KnownColumn, SmallTable, TableLine};
use crate::gather::TableBeside;
use crate::harmonise::keys::names::Known;
use crate::harmonise::keys::reader::KeyProblem;
use crate::harmonise::responses::{Checked, StateComment};
use crate::survey::{Dimension, Issue, Language, Said, SeminarId};
use crate::text::fold;

/// Columns with the Spanish and Portuguese names that people give them, folded.
const COLUMNS: [KnownColumn; 5] = [
    ("state", &["estado", "pais", "country", "member state"]),
    ("module", &["modulo"]),
    ("topic", &["tema", "assunto", "dimension", "dimensao"]),
    ("comment", &["comentario"]),
    ("language", &["idioma", "lengua", "lingua"]),
];

/// What people call the dimensions, folded.
const TOPICS: [(Dimension, &[&str]); 8] = [
    (Dimension::Content, &["content", "contents", "contenido", "contenidos", "conteudo", "conteudos"]),
    (Dimension::Method, &["method", "methods", "methodology", "metodo", "metodos", "metodologia"]),
    (Dimension::Time, &["time", "pace", "length", "duration", "tiempo", "duracion", "ritmo", "tempo", "duracao"]),
    (Dimension::Facilitation, &["facilitation", "facilitators", "facilitacion", "docentes", "facilitacao", "docencia"]),
    (Dimension::Objectives, &["objectives", "goals", "objetivos", "metas"]),
    (Dimension::Logistics, &["logistics", "organisation", "organization", "logistica", "organizacion", "organizacao"]),
    (Dimension::Learning, &["learning", "aprendizaje", "aprendizagem", "aprendizado"]),
    (Dimension::Overall, &["overall", "general", "geral", "todo", "global"]),
];

/// Reads the comments of states on one seminar; a line that can't be understood is told and left out.
pub(super) fn read_state_comments(
    beside: &TableBeside,
    seminar: &SeminarId,
    known: &Known<'_>,
) -> Checked<Vec<StateComment>> {
    let Checked { output, mut issues } = SmallTable::read(beside, (&COLUMNS, &["state", "comment"]));
    let mut comments = Vec::new();
    for line in output.iter().flat_map(SmallTable::lines) {
        match read_line(&line, seminar, known) {
            Ok(comment) => comments.push(comment),
            Err(issue) => issues.push(*issue),
        }
    }
    Checked { output: comments, issues }
}

fn read_line(line: &TableLine<'_, '_>, seminar: &SeminarId, known: &Known<'_>) -> Result<StateComment, Box<Issue>> {
    let bad = |column: &str, problem: KeyProblem| {
        let issue = line.issue(column, problem.expected, "done-comment-unread");
        Box::new(Issue { nearest: problem.nearest, ..issue })
    };
    let missing = |column: &'static str| {
        Box::new(line.issue(column, Said::new("expected-value").with("key", column), "done-comment-unread"))
    };
    let state = line.cell("state").ok_or_else(|| missing("state"))?;
    let module = line.cell("module").map(|text| known.module(text)).transpose();
    Ok(StateComment {
        seminar: seminar.clone(),
        state: known.state(state).map_err(|problem| bad("state", problem))?,
        module: module.map_err(|problem| bad("module", problem))?,
        topic: line.cell("topic").and_then(topic),
        comment: line.cell("comment").ok_or_else(|| missing("comment"))?.to_owned(),
        language: line.cell("language").and_then(language),
    })
}

/// The dimension that a topic names in any language.
fn topic(text: &str) -> Option<Dimension> {
    let folded = fold(text);
    TOPICS.iter().find(|(_, names)| names.contains(&folded.as_str())).map(|(dimension, _)| *dimension)
}

fn language(text: &str) -> Option<Language> {
    match fold(text).as_str() {
        "es" | "spa" | "espanol" | "castellano" | "espanhol" | "spanish" => Some(Language::Es),
        "pt" | "por" | "portugues" | "portuguese" => Some(Language::Pt),
        "en" | "eng" | "ingles" | "english" => Some(Language::En),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::harmonise::examples::{module, survey};

    #[test]
    fn topics_are_dimensions_by_name_in_any_language() {
        let mut survey = survey(vec![], vec![], vec![]);
        survey.programme.modules = vec![module("M04", "Memoria")];
        let known = Known::new(&survey.programme);
        let text = "state,module,topic,comment,language\nBrasil,M04,Conteúdo,Mais exemplos,pt\nPE,,Duración,Más días,ES\n\
                    Chile,,Café,Bueno,\nNarnia,,,x,\nPE,M99,,x,\nPE,,,,\n";
        let seminar = "C1P1".parse().unwrap();
        let beside = TableBeside::of_bytes("C1P1/state_comments.csv", text.into()).unwrap();
        let Checked { output: comments, issues } = read_state_comments(&beside, &seminar, &known);
        let topics: Vec<_> = comments.iter().map(|comment| comment.topic).collect();
        assert_eq!(topics, [Some(Dimension::Content), Some(Dimension::Time), None]);
        assert_eq!(comments[1].language, Some(Language::Es));
        let lines: Vec<_> = issues.iter().map(|issue| issue.place.line).collect();
        assert_eq!(lines, [Some(5), Some(6), Some(7)]);
    }
}
