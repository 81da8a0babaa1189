//! The option "other", beside which people write what they mean: it is an option of its own, and their words a comment.

use super::joined_options::SEPARATORS;
use crate::survey::Scale;
use crate::text::fold;

/// The option "other" of a scale.
#[derive(Debug)]
pub(in crate::harmonise::answers) struct OtherOption {
    /// Its place on the scale.
    pub(in crate::harmonise::answers) place: u8,
    /// Its label and aliases, folded.
    names: Vec<String>,
}

/// A cell that holds it with somebody's words.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::harmonise::answers) struct OtherAnswer {
    /// The cell without the words.
    pub(in crate::harmonise::answers) cell: String,
    /// The words.
    pub(in crate::harmonise::answers) text: String,
}

impl OtherOption {
    /// The option of a scale, if it has one.
    pub(in crate::harmonise::answers) fn of(scale: &Scale) -> Option<Self> {
        let (level, place) = scale.levels.iter().zip(0_u8..).find(|(level, _)| level.other)?;
        let names = level.label.iter().chain(level.aliases.iter().map(String::as_str)).map(fold).collect();
        Some(Self { place, names })
    }

    /// Takes the words out of a cell such as `Memoria, Otro: el cine`. They end where nothing but declared answers follows.
    pub(in crate::harmonise::answers) fn read(
        &self,
        cell: &str,
        is_declared: impl Fn(&str) -> bool,
    ) -> Option<OtherAnswer> {
        let mut colons = cell.match_indices([':', '：']);
        let (option_from, colon, behind) = colons.find_map(|(colon, mark)| {
            let before = &cell[..colon];
            let starts = std::iter::once(0).chain(before.match_indices(SEPARATORS).map(|(at, found)| at + found.len()));
            let from = starts.into_iter().find(|from| self.names.contains(&fold(&before[*from..])))?;
            Some((from, colon, colon + mark.len()))
        })?;
        let tail = &cell[behind..];
        let ends = std::iter::once(tail.len()).chain(tail.match_indices(SEPARATORS).map(|(at, _)| at));
        let are_declared =
            |rest: &str| rest.split(SEPARATORS).map(str::trim).filter(|part| !part.is_empty()).all(&is_declared);
        let end = ends.filter(|end| are_declared(&tail[*end..])).min()?;
        let cell = format!("{}{}{}", &cell[..option_from], &cell[option_from..colon], &tail[end..]);
        Some(OtherAnswer { cell, text: tail[..end].trim().to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::harmonise::examples::options_of;

    const DECLARED: [&str; 5] = ["memoria", "derechos", "otro", "visitas", "museos"];

    fn read(cell: &str) -> Option<(String, String)> {
        let mut scale = options_of(&["Memoria", "Derechos", "Otro", "Visitas, museos"]);
        scale.levels[2].other = true;
        scale.levels[2].aliases = vec!["Other (please specify)".to_owned()];
        let is_declared = |part: &str| DECLARED.contains(&fold(part).as_str());
        OtherOption::of(&scale)?.read(cell, is_declared).map(|answer| (answer.cell, answer.text))
    }

    #[test]
    fn the_words_end_where_only_declared_answers_follow() {
        for (cell, rest, text) in [
            ("Otro: cine", "Otro", "cine"),
            ("OTRO : cine, teatro", "OTRO ", "cine, teatro"),
            ("Memoria, Otro: cine, teatro, Derechos", "Memoria, Otro, Derechos", "cine, teatro"),
            ("Memoria;Other (please specify): a: b;", "Memoria;Other (please specify);", "a: b"),
            ("Otro:", "Otro", ""),
        ] {
            assert_eq!(read(cell), Some((rest.to_owned(), text.to_owned())), "{cell}");
        }
        for cell in ["Memoria", "Otro", "Nota: cine", "Memoria: otro"] {
            assert_eq!(read(cell), None, "{cell}");
        }
    }
}
