//! An answer as one byte: a level, or the reason why there is none.

use crate::survey::MissingReason;

/// An answer as one byte: 0 to 199 a level of its scale, low to high (0 where a text or any options were given), 200 to
/// 205 the reasons of [`MissingReason::ALL`], 254 a contradiction, 255 where no record of the respondent could hold an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::harmonise) struct Code(pub(in crate::harmonise) u8);

/// The first byte that is no level.
const FIRST_MISSING: u8 = 200;

impl Code {
    /// Something was answered; what, stands elsewhere.
    pub(super) const ANSWERED: Self = Self(0);
    pub(in crate::harmonise) const NOT_ASKED: Self = Self(FIRST_MISSING);
    pub(in crate::harmonise) const BLANK: Self = Self(FIRST_MISSING + 1);
    pub(in crate::harmonise) const UNREADABLE: Self = Self(FIRST_MISSING + 5);
    /// Two records of the respondent say different things.
    pub(in crate::harmonise) const CONTRADICTION: Self = Self(254);
    /// Nothing that the respondent handed in could hold an answer.
    pub(in crate::harmonise) const ABSENT: Self = Self(255);

    /// A level by its place on the scale; unreadable beyond the 200th.
    pub(in crate::harmonise) fn level(place: usize) -> Self {
        u8::try_from(place).ok().filter(|place| *place < FIRST_MISSING).map_or(Self::UNREADABLE, Self)
    }

    pub(in crate::harmonise) fn missing(reason: MissingReason) -> Self {
        Self(FIRST_MISSING + reason as u8)
    }

    /// The place on the scale, from 0.
    pub(in crate::harmonise) fn as_level(self) -> Option<usize> {
        (self.0 < FIRST_MISSING).then_some(usize::from(self.0))
    }

    /// The position of the reason in [`MissingReason::ALL`].
    pub(in crate::harmonise) fn as_missing(self) -> Option<usize> {
        let place = usize::from(self.0.checked_sub(FIRST_MISSING)?);
        (place < MissingReason::ALL.len()).then_some(place)
    }

    /// What two records of one respondent say together. A given answer goes before a reason, a reason before an empty
    /// cell, and that before not being asked; different answers contradict each other for good.
    pub(in crate::harmonise) fn with(self, other: Self) -> Self {
        if self == Self::CONTRADICTION || other == Self::CONTRADICTION {
            return Self::CONTRADICTION;
        }
        match (self.as_level(), other.as_level()) {
            (Some(one), Some(another)) if one != another => Self::CONTRADICTION,
            (Some(_), _) => self,
            (None, Some(_)) => other,
            (None, None) => {
                if self.rank() >= other.rank() {
                    self
                } else {
                    other
                }
            }
        }
    }

    fn rank(self) -> u8 {
        match self {
            Self::ABSENT => 0,
            Self::NOT_ASKED => 1,
            Self::BLANK => 2,
            Self::UNREADABLE => 3,
            Self(other) => 3 + (Self::UNREADABLE.0.saturating_sub(other)),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn reasons_keep_their_places() {
        for (place, reason) in MissingReason::ALL.into_iter().enumerate() {
            assert_eq!(Code::missing(reason).as_missing(), Some(place));
            assert_eq!(Code::missing(reason).as_level(), None);
        }
        assert_eq!(Code::ABSENT.as_missing(), None);
        assert_eq!(Code::BLANK, Code::missing(MissingReason::Blank));
        assert_eq!(Code::UNREADABLE, Code::missing(MissingReason::Unreadable));
        assert_eq!(Code::level(200), Code::UNREADABLE);
    }

    fn any_code() -> impl Strategy<Value = Code> {
        prop_oneof![(0_u8..4).prop_map(Code), (200_u8..206).prop_map(Code), (254_u8..=255).prop_map(Code)]
    }

    proptest! {
        #[test]
        fn the_order_of_records_is_irrelevant(one in any_code(), two in any_code(), three in any_code()) {
            prop_assert_eq!(one.with(two), two.with(one));
            prop_assert_eq!(one.with(two).with(three), one.with(two.with(three)));
        }
    }
}
