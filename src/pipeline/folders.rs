//! The folders of what is written for an audience, and the names that no seminar may have.

use super::PipelineError;
use crate::report::CONFIDENTIAL;
use crate::survey::{Audience, Programme, SeminarId};

/// The folder of the report on all cycles, below the reports folder or the audience's.
pub(super) const CYCLES: &str = "cycles";

/// What focal points read stands in the folder of its own name, what others read below a folder of theirs.
pub(super) fn folder_of(name: &str, audience: Audience) -> String {
    match audience {
        Audience::FocalPoints => name.to_owned(),
        Audience::Public | Audience::Secretariat => format!("{audience}/{name}"),
    }
}

/// A seminar's report may not take the folder of something else, in upper or lower case: there it would be sent on with
/// what another audience reads, or stand among what is never sent on.
///
/// # Errors
/// If a seminar, declared or found, is called like such a folder.
pub(super) fn refuse_reserved_names(programme: &Programme) -> Result<(), PipelineError> {
    let reserved = Audience::ALL.map(Audience::name);
    let is_reserved = |id: &SeminarId| {
        reserved.iter().chain(&[CYCLES, CONFIDENTIAL]).any(|name| id.as_str().eq_ignore_ascii_case(name))
    };
    match programme.seminars.iter().map(|seminar| &seminar.id).find(|id| is_reserved(id)) {
        Some(id) => Err(PipelineError::ReservedName(id.clone())),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::survey::{Language, Seminar, SeminarKind, Translated};

    fn programme(id: &str) -> Programme {
        let seminar = Seminar {
            id: id.parse().unwrap(),
            kind: SeminarKind::Lemkin { cycle: "C1".parse().unwrap(), part: 1 },
            start: None,
            end: None,
            place: None,
            curriculum: None,
        };
        Programme {
            order_is_known: true,
            name: Translated::same("Example"),
            languages: Language::ALL.to_vec(),
            states: Vec::new(),
            synthetic: true,
            seminars: vec![seminar],
            modules: Vec::new(),
        }
    }

    #[test]
    fn no_seminar_is_called_like_the_folder_of_something_else() {
        for name in ["confidential", "Confidential", "CYCLES", "public", "Secretariat", "focal_points"] {
            let refused = refuse_reserved_names(&programme(name));
            assert!(matches!(&refused, Err(PipelineError::ReservedName(id)) if id.as_str() == name), "{refused:?}");
        }
        for name in ["C3P1", "confidential-2", "publico"] {
            refuse_reserved_names(&programme(name)).unwrap();
        }
    }
}
