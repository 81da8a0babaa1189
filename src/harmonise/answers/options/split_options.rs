//! Reads a multi-select that stands in a column per option: what each cell says of its option, and all of them together.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use crate::harmonise::answers::byte_hash::ByByteHash;
use crate::harmonise::answers::code::Code;
use crate::harmonise::answers::labels::Labels;
use crate::survey::NoneChosen;
use crate::text::fold;

/// What a cell says of its option.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::harmonise) enum OptionMark {
    Chosen,
    NotChosen,
    /// Nothing stands there.
    Empty,
    /// A declared reason why there is no answer.
    Reason(Code),
    /// Something else stands there.
    Unreadable,
}

/// Cells that are remembered; from there on they are compared anew.
const MOST_KNOWN: usize = 65_536;

/// Words for an option that was chosen, folded; with what platforms write.
const CHOSEN: [&str; 16] = [
    "1",
    "1.0",
    "true",
    "yes",
    "y",
    "si",
    "s",
    "sim",
    "verdadero",
    "verdadeiro",
    "x",
    "checked",
    "selected",
    "marcado",
    "seleccionado",
    "selecionado",
];

/// Words for an option that was not chosen, folded.
const NOT_CHOSEN: [&str; 11] =
    ["0", "0.0", "false", "no", "n", "nao", "falso", "unchecked", "not selected", "no seleccionado", "nao selecionado"];

/// What one spelling says of each option, by the option's place.
type OfOptions = Vec<(u8, OptionMark)>;

/// The cells met so far, each with its option.
#[derive(Debug, Default)]
pub(in crate::harmonise) struct OptionMarks {
    known: HashMap<Box<[u8]>, OfOptions, ByByteHash>,
}

impl OptionMarks {
    /// What a cell says of an option of a scale.
    pub(in crate::harmonise) fn read(&mut self, cell: &[u8], option: u8, labels: &Labels<'_>) -> OptionMark {
        match cell {
            b"" => return OptionMark::Empty,
            b"0" => return OptionMark::NotChosen,
            b"1" => return OptionMark::Chosen,
            _ => {}
        }
        let known = self.known.get(cell).and_then(|marks| marks.iter().find(|(of, _)| *of == option));
        if let Some((_, mark)) = known {
            return *mark;
        }
        let mark = read(&String::from_utf8_lossy(cell), option, labels);
        if self.known.len() < MOST_KNOWN {
            self.known.entry(cell.into()).or_default().push((option, mark));
        }
        mark
    }
}

fn read(cell: &str, option: u8, labels: &Labels<'_>) -> OptionMark {
    let folded = fold(cell);
    if folded.is_empty() {
        return OptionMark::Empty;
    }
    if labels.is_option(&folded, option) {
        return OptionMark::Chosen;
    }
    match labels.reason(&folded) {
        Some(reason) => OptionMark::Reason(reason),
        None if CHOSEN.contains(&folded.as_str()) => OptionMark::Chosen,
        None if NOT_CHOSEN.contains(&folded.as_str()) => OptionMark::NotChosen,
        None => OptionMark::Unreadable,
    }
}

/// What the cells of all options say together.
///
/// ODK and `REDCap` write 0 for every option of a question that nobody put or answered. So if nothing is chosen the answer is
/// blank, unless the delivery declares that nobody could leave the question out.
pub(in crate::harmonise) fn together(marks: &[(u8, OptionMark)], none_chosen: NoneChosen) -> (Code, Arc<[u8]>) {
    let chosen: BTreeSet<u8> =
        marks.iter().filter(|(_, mark)| *mark == OptionMark::Chosen).map(|(option, _)| *option).collect();
    if !chosen.is_empty() {
        return (Code::ANSWERED, chosen.into_iter().collect());
    }
    let code = marks.iter().fold(Code::BLANK, |code, (_, mark)| match mark {
        OptionMark::Reason(reason) => code.with(*reason),
        OptionMark::Unreadable => code.with(Code::UNREADABLE),
        OptionMark::Chosen | OptionMark::NotChosen | OptionMark::Empty => code,
    });
    let is_refused = marks.iter().any(|(_, mark)| *mark == OptionMark::NotChosen) && code == Code::BLANK;
    match none_chosen {
        NoneChosen::Answered if is_refused => (Code::ANSWERED, Arc::default()),
        NoneChosen::Answered | NoneChosen::Blank => (code, Arc::default()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::harmonise::examples::options_of;
    use crate::survey::MissingReason;

    #[test]
    fn every_way_to_mark_an_option_is_known() {
        let mut scale = options_of(&["Memoria", "Derechos"]);
        scale.missing = [(MissingReason::NotApplicable, vec!["No aplica".to_owned()])].into();
        let labels = Labels::new(&scale);
        let mut marks = OptionMarks::default();
        for (cells, expected) in [
            (&["1", "TRUE", "Sí", "Yes", "Y", "sim", "X", "Memoria", " MEMORIA ", "Checked"][..], OptionMark::Chosen),
            (&["0", "FALSE", "No", "N", "não", "Unchecked"], OptionMark::NotChosen),
            (&["", " ", "\u{a0}"], OptionMark::Empty),
            (&["No aplica"], OptionMark::Reason(Code::missing(MissingReason::NotApplicable))),
            (&["Derechos", "2", "tal vez"], OptionMark::Unreadable),
        ] {
            for cell in cells {
                for _ in 0..2 {
                    assert_eq!(marks.read(cell.as_bytes(), 0, &labels), expected, "{cell}");
                }
            }
        }
        assert_eq!(marks.read(b"Derechos", 1, &labels), OptionMark::Chosen);
    }

    #[test]
    fn all_zero_is_blank_unless_it_is_declared_an_answer() {
        let zero = [(0, OptionMark::NotChosen), (1, OptionMark::Empty)];
        assert_eq!(together(&zero, NoneChosen::Blank).0, Code::BLANK);
        assert_eq!(together(&zero, NoneChosen::Answered), (Code::ANSWERED, Arc::default()));
        assert_eq!(together(&[(0, OptionMark::Empty)], NoneChosen::Answered).0, Code::BLANK);
        let bad = [(0, OptionMark::NotChosen), (1, OptionMark::Unreadable)];
        assert_eq!(together(&bad, NoneChosen::Answered).0, Code::UNREADABLE);
        let some = [(1, OptionMark::Chosen), (0, OptionMark::Chosen), (2, OptionMark::Unreadable)];
        assert_eq!(together(&some, NoneChosen::Blank), (Code::ANSWERED, [0, 1].into()));
    }
}
