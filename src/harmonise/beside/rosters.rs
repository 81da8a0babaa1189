//! Reads rosters: who was invited, registered and attended.

use std::collections::BTreeSet;

use polars::prelude::{Column, DataFrame, NamedFrom, Series};

use super::small_table::{KnownColumn, SmallTable, TableLine};
use crate::gather::TableBeside;
use crate::harmonise::keys::names::Known;
use crate::harmonise::responses::Checked;
use crate::survey::{Issue, Said, StateCode};
use crate::text::{composed, fold};

/// Columns of a roster with the Spanish and Portuguese names that people give them, folded.
const COLUMNS: [KnownColumn; 9] = [
    ("participant", &["participante", "id", "codigo"]),
    ("state", &["estado", "pais", "country", "member state"]),
    ("institution", &["institucion", "instituicao", "organismo", "orgao"]),
    ("sex", &["sexo", "genero", "gender"]),
    ("role", &["funcion", "funcao", "cargo", "rol", "papel"]),
    ("invited", &["invitado", "convidado"]),
    ("registered", &["registrado", "inscrito"]),
    ("attended", &["asistio", "compareceu", "participo", "participou"]),
    ("days", &["dias"]),
];

/// A roster: its frame, and what the checks need of it.
#[derive(Debug, Clone, Default)]
pub(in crate::harmonise) struct Roster {
    /// Where it stands.
    pub(in crate::harmonise) file: String,
    /// See `ROSTER_COLUMNS`.
    pub(in crate::harmonise) frame: DataFrame,
    /// Everybody's name or number.
    pub(in crate::harmonise) participants: BTreeSet<String>,
    /// The state of each person who may have attended, in no order.
    pub(in crate::harmonise) attended: Vec<Option<StateCode>>,
}

/// What is known of one person.
#[derive(Debug, Default)]
struct Guest {
    participant: Option<String>,
    state: Option<StateCode>,
    institution: Option<String>,
    sex: Option<String>,
    role: Option<String>,
    invited: Option<bool>,
    registered: Option<bool>,
    attended: Option<bool>,
    days: Option<i32>,
}

/// Reads a roster; that of a national course, whose state is given, may leave out the column of the state. A line that can't be understood is told, and what can be read of it is kept if it is the state or less.
pub(super) fn read_roster(
    beside: &TableBeside,
    known: &Known<'_>,
    home: Option<&StateCode>,
) -> Checked<Option<Roster>> {
    let needed: &[&str] = if home.is_some() { &["participant"] } else { &["participant", "state"] };
    let Checked { output, mut issues } = SmallTable::read(beside, (&COLUMNS, needed));
    let Some(table) = output else { return Checked { output: None, issues } };
    let home = home.filter(|_| !table.has("state"));
    let mut seen = BTreeSet::new();
    let mut guests = Vec::new();
    for line in table.lines() {
        let Checked { output: mut guest, issues: of_line } = Guest::read(&line, known);
        issues.extend(of_line);
        guest.state = guest.state.or_else(|| home.cloned());
        if let Some(participant) = &guest.participant
            && !seen.insert(participant.clone())
        {
            issues.push(line.issue("participant", Said::new("expected-once"), "done-line-unread"));
            continue;
        }
        guests.push(guest);
    }
    let told = table.has("attended");
    let attended =
        guests.iter().filter(|guest| !told || guest.attended != Some(false)).map(|guest| guest.state.clone());
    let attended = attended.collect();
    let roster = Roster { file: beside.path.clone(), frame: frame(&guests), attended, participants: seen };
    Checked { output: Some(roster), issues }
}

impl Guest {
    fn read(line: &TableLine<'_, '_>, known: &Known<'_>) -> Checked<Self> {
        let mut issues = Vec::new();
        let text = |column: &str| line.cell(column).map(str::to_owned);
        let state = line.cell("state").and_then(|text| match known.state(text) {
            Ok(state) => Some(state),
            Err(problem) => {
                let issue = line.issue("state", problem.expected, "done-person-stateless");
                issues.push(Issue { nearest: problem.nearest, ..issue });
                None
            }
        });
        let mut yes_or_no = |column: &str| {
            let cell = line.cell(column)?;
            let answer = yes_or_no(cell);
            if answer.is_none() {
                issues.push(line.issue(column, Said::new("expected-yes-or-no"), "done-unknown"));
            }
            answer
        };
        let (invited, registered, attended) = (yes_or_no("invited"), yes_or_no("registered"), yes_or_no("attended"));
        let days = line.cell("days").and_then(|cell| {
            let days = cell.parse::<i32>().ok().filter(|days| (0..=366).contains(days));
            if days.is_none() {
                issues.push(line.issue("days", Said::new("expected-days"), "done-unknown"));
            }
            days
        });
        let guest = Self {
            participant: text("participant").map(|name| composed(&name).into_owned()),
            state,
            institution: text("institution"),
            sex: text("sex"),
            role: text("role"),
            invited,
            registered,
            attended,
            days,
        };
        Checked { output: guest, issues }
    }
}

/// Yes and no in Spanish, Portuguese and English.
fn yes_or_no(cell: &str) -> Option<bool> {
    match fold(cell).as_str() {
        "si" | "sim" | "yes" | "s" | "y" | "x" | "1" | "true" | "verdadero" | "verdadeiro" => Some(true),
        "no" | "nao" | "n" | "0" | "false" | "falso" => Some(false),
        _ => None,
    }
}

fn frame(guests: &[Guest]) -> DataFrame {
    let text = |name: &str, cell: &dyn Fn(&Guest) -> Option<&str>| -> Column {
        let cells: Vec<Option<&str>> = guests.iter().map(cell).collect();
        Series::new(name.into(), &cells).into()
    };
    let truth = |name: &str, cell: &dyn Fn(&Guest) -> Option<bool>| -> Column {
        let cells: Vec<Option<bool>> = guests.iter().map(cell).collect();
        Series::new(name.into(), &cells).into()
    };
    let days: Vec<Option<i32>> = guests.iter().map(|guest| guest.days).collect();
    let columns = vec![
        text("participant", &|guest| guest.participant.as_deref()),
        text("state", &|guest| guest.state.as_ref().map(StateCode::as_str)),
        text("institution", &|guest| guest.institution.as_deref()),
        text("sex", &|guest| guest.sex.as_deref()),
        text("role", &|guest| guest.role.as_deref()),
        truth("invited", &|guest| guest.invited),
        truth("registered", &|guest| guest.registered),
        truth("attended", &|guest| guest.attended),
        Series::new("days".into(), &days).into(),
    ];
    DataFrame::new(guests.len(), columns).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::harmonise::examples::survey;
    use crate::harmonise::responses::ROSTER_COLUMNS;

    fn read(text: &[u8]) -> (Roster, Vec<Issue>) {
        let survey = survey(vec![], vec![], vec![]);
        let beside = TableBeside::of_bytes("C1P1/roster.csv", text.to_vec()).unwrap();
        let Checked { output, issues } = read_roster(&beside, &Known::new(&survey.programme), None);
        (output.unwrap_or_default(), issues)
    }

    #[test]
    fn yes_and_no_are_read_in_three_languages() {
        let (roster, issues) =
            read(b"participant,state,attended,days\n1,Per\xFA,s\xED,5\n2,Brazil,n\xE3o,\n3,MX,YES,4\n");
        assert_eq!(issues, []);
        assert_eq!(roster.frame.get_column_names(), ROSTER_COLUMNS);
        let states: Vec<_> = roster.attended.iter().map(|state| state.as_ref().map(StateCode::as_str)).collect();
        assert_eq!(states, [Some("PE"), Some("MX")]);
        let days: Vec<_> = roster.frame.column("days").unwrap().i32().unwrap().iter().collect();
        assert_eq!(days, [Some(5), None, Some(4)]);
    }

    #[test]
    fn rosters_are_read_in_any_encoding_and_with_any_delimiter() {
        let text = "\u{feff}sep=;\r\nparticipante;país\r\n1;Perú\r\n";
        let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let (roster, issues) = read(&bytes);
        assert_eq!((roster.frame.height(), issues), (1, vec![]));
        assert_eq!(roster.attended[0].as_ref().map(StateCode::as_str), Some("PE"));
    }

    #[test]
    fn what_is_no_roster_is_told_and_not_used() {
        for text in [&b""[..], b"PK\x03\x04\x14\0", b"1,PE,yes\n2,CL,yes\n", b"participant,attended\n1,yes\n"] {
            let survey = survey(vec![], vec![], vec![]);
            let beside = TableBeside::of_bytes("C1P1/roster.csv", text.to_vec()).unwrap();
            let Checked { output, issues } = read_roster(&beside, &Known::new(&survey.programme), None);
            assert!(output.is_none());
            assert!(issues.iter().any(|issue| issue.severity == crate::survey::Severity::Error), "{text:?}");
        }
    }

    #[test]
    fn a_bad_line_is_told_and_the_rest_goes_on() {
        let text = "participante;pais;asistio\n1;Guatemla;si\n2;Chile;quizas\n3;Chile\n3;Chile;si\n3;Chile;si\n";
        let (roster, issues) = read(text.as_bytes());
        let lines: Vec<_> = issues.iter().map(|issue| (issue.place.line, issue.nearest.as_deref())).collect();
        assert_eq!(lines, [(Some(4), None), (Some(2), Some("GT")), (Some(3), None), (Some(6), None)]);
        assert_eq!(roster.frame.height(), 3);
    }
}
