//! The example's seminars: when and where, and who came.

use jiff::civil::{Date, date};

use super::files::files;
use super::texts::TEXTS;
use crate::simulate::plan::survey_plan::{Delegation, PlannedSeminar, Truth};
use crate::survey::Translated;

/// The five seminars.
pub(super) fn seminars() -> Vec<PlannedSeminar> {
    let places = &TEXTS.place;
    vec![
        PlannedSeminar {
            declined: 3,
            withdrawn: 2,
            silent: 2,
            ..seminar("C1P1", (date(2013, 6, 9), date(2013, 6, 16)), &places.oswiecim, "2013", "BO", C1P1)
        },
        PlannedSeminar {
            declined: 4,
            withdrawn: 1,
            silent: 3,
            ..seminar("C1P2", (date(2014, 6, 2), date(2014, 6, 6)), &places.buenos_aires, "2013", "EC", C1P2)
        },
        PlannedSeminar {
            declined: 3,
            withdrawn: 2,
            silent: 1,
            ..seminar("C2P1", (date(2014, 10, 12), date(2014, 10, 19)), &places.oswiecim, "2014", "VE", C2P1)
        },
        PlannedSeminar {
            declined: 2,
            withdrawn: 1,
            silent: 2,
            ..seminar("C2P2", (date(2015, 5, 25), date(2015, 5, 28)), &places.santiago, "2015", "HN", C2P2)
        },
        PlannedSeminar {
            declined: 4,
            withdrawn: 3,
            silent: 0,
            ..seminar("C3P1", (date(2016, 2, 14), date(2016, 2, 21)), &places.oswiecim, "2016", "NI", C3P1)
        },
    ]
}

const C1P1: &str = "AR2 BO1 BR2 CL2 CO2 CR1 DO1 EC1 SV1 GT1 HN1 MX3 NI1 PA1 PY1 PE2 UY1";
const C1P2: &str = "AR3 BO1 BR2 CL2 CO1 CR1 EC1 SV1 GT1 HN1 MX3 NI1 PA1 PY2 PE2 UY2 VE1";
const C2P1: &str = "AR2 BO1 BR2 CL1 CO2 CR1 DO1 EC1 SV1 GT1 HN1 MX3 NI1 PA1 PE2 UY1 VE1";
const C2P2: &str = "AR2 BO1 BR2 CL3 CO2 CR1 DO1 EC1 SV1 GT1 HN1 MX3 NI1 PA1 PY1 PE2 UY1";
const C3P1: &str = "AR2 BO1 BR2 CL2 CO1 CR1 DO1 EC1 GT1 HN1 MX2 NI1 PA1 PY1 PE2 UY1";

/// A seminar to which states sent people, written as `AR2 BO1 …`; one of them did not answer.
fn seminar(
    id: &str,
    (start, end): (Date, Date),
    place: &Translated,
    curriculum: &str,
    unanswering: &str,
    people: &str,
) -> PlannedSeminar {
    let delegations = people.split_whitespace().filter_map(|sent| {
        let (state, people) = sent.split_at_checked(2)?;
        Some(Delegation { state: state.to_owned(), people: people.parse().ok()? })
    });
    let delegations: Vec<Delegation> = delegations.collect();
    let (cycle, part) = id.split_at(2);
    PlannedSeminar {
        id: id.to_owned(),
        cycle: cycle.to_owned(),
        part: if part == "P1" { 1 } else { 2 },
        start,
        end,
        place: place.clone(),
        curriculum: curriculum.to_owned(),
        files: files(id, &delegations, unanswering),
        delegations,
        declined: 0,
        withdrawn: 0,
        silent: 0,
        truth: Truth::favourable(90).with_item("logistics", 80),
    }
}
