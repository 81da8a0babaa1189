//! How much a number bears, by the answers it rests on.

/// Answers below which numbers are shown in grey.
const FEW: u64 = 30;

/// How much a row's numbers bear.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::render) enum Footing {
    /// Thirty answers or more.
    Firm,
    /// Fewer than thirty: shown in grey.
    Few,
}

impl Footing {
    /// That of a number from so many answers; one whose n isn't shown is taken as firm.
    pub(in crate::render) fn of(n: Option<u64>) -> Self {
        if n.is_some_and(|n| n < FEW) { Self::Few } else { Self::Firm }
    }
}
