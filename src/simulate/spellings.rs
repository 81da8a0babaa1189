//! How people write the name of their state in a column.

/// The ways in which a state's people write its name, one after the other.
pub(super) fn spellings(state: &str) -> &'static [&'static str] {
    match state {
        "AR" => &["Argentina"],
        "BO" => &["Bolivia"],
        "BR" => &["Brasil"],
        "CL" => &["Chile"],
        "CO" => &["Colombia"],
        "CR" => &["Costa Rica"],
        "DO" => &["República Dominicana"],
        "EC" => &["Ecuador"],
        "SV" => &["El Salvador"],
        "GT" => &["Guatemala"],
        "HN" => &["HONDURAS"],
        "MX" => &["México", "MEXICO", "MX"],
        "NI" => &["Nica"],
        "PA" => &["Panamá"],
        "PY" => &["Paraguay"],
        "PE" => &["Perú"],
        "UY" => &["Uruguay"],
        "VE" => &["Venezuela"],
        _ => &[],
    }
}

/// Spellings that no table of states knows, and what they stand for.
pub(super) const COLLOQUIAL: [(&str, &str); 1] = [("Nica", "NI")];
