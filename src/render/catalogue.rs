//! The seventeen charts: their numbers, names and what they look at.

use std::fmt;
use std::str::FromStr;

/// The charts of the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Chart {
    /// 1: diverging Likert bars per module.
    Modules,
    /// 2: the same, stacked to 100 %.
    Levels,
    /// 3: favourable shares with their intervals and letters.
    Shares,
    /// 4: two cycles side by side.
    Change,
    /// 5: every module over two to four cycles.
    Slopes,
    /// 6: heat map of modules by cycle.
    Cycles,
    /// 7: heat map of what was asked about each module.
    Dimensions,
    /// 8: run charts of participation, response and satisfaction.
    Series,
    /// 9: how modules are rated, and how closely that goes with satisfaction.
    Importance,
    /// 10: participation by state and seminar.
    Participation,
    /// 11: from invitation to answer.
    Funnel,
    /// 12: new and returning participants and states.
    Newcomers,
    /// 13: strips for 0–10 and other long scales.
    Strips,
    /// 14: comment themes by tone.
    Themes,
    /// 15: before and after.
    Learning,
    /// 16: recommendations by status, and what became of them.
    Loop,
    /// 17: options of single and multiple choice.
    Options,
}

/// What a chart looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// One seminar.
    Seminar,
    /// A seminar and those before it.
    Cycles,
}

impl Chart {
    /// All charts, in the order of the catalogue.
    pub const ALL: [Self; 17] = [
        Self::Modules,
        Self::Levels,
        Self::Shares,
        Self::Change,
        Self::Slopes,
        Self::Cycles,
        Self::Dimensions,
        Self::Series,
        Self::Importance,
        Self::Participation,
        Self::Funnel,
        Self::Newcomers,
        Self::Strips,
        Self::Themes,
        Self::Learning,
        Self::Loop,
        Self::Options,
    ];

    /// The name used in file names, such as `01-modules`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Modules => "01-modules",
            Self::Levels => "02-levels",
            Self::Shares => "03-shares",
            Self::Change => "04-change",
            Self::Slopes => "05-slopes",
            Self::Cycles => "06-cycles",
            Self::Dimensions => "07-dimensions",
            Self::Series => "08-series",
            Self::Importance => "09-importance",
            Self::Participation => "10-participation",
            Self::Funnel => "11-funnel",
            Self::Newcomers => "12-newcomers",
            Self::Strips => "13-strips",
            Self::Themes => "14-themes",
            Self::Learning => "15-learning",
            Self::Loop => "16-loop",
            Self::Options => "17-options",
        }
    }

    /// The name used on the command line and in messages, such as `modules`.
    #[must_use]
    pub fn word(self) -> &'static str {
        &self.name()[3..]
    }

    /// The message that says what it shows, such as `chart-name-modules`.
    #[must_use]
    pub fn title_key(self) -> String {
        format!("chart-name-{}", self.word())
    }

    /// What it looks at.
    #[must_use]
    pub fn scope(self) -> Scope {
        match self {
            Self::Change | Self::Slopes | Self::Cycles | Self::Series | Self::Participation | Self::Newcomers => {
                Scope::Cycles
            }
            Self::Modules
            | Self::Levels
            | Self::Shares
            | Self::Dimensions
            | Self::Importance
            | Self::Funnel
            | Self::Strips
            | Self::Themes
            | Self::Learning
            | Self::Loop
            | Self::Options => Scope::Seminar,
        }
    }
}

/// A text that names no chart.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' is no chart: 'plenaria chart' lists them all")]
pub struct UnknownChart(pub String);

impl FromStr for Chart {
    type Err = UnknownChart;

    /// A chart by its number (`3`), its name (`shares`) or both (`03-shares`).
    fn from_str(text: &str) -> Result<Self, UnknownChart> {
        let is_meant = |chart: &Self| {
            let (number, word) = (&chart.name()[..2], chart.word());
            text.eq_ignore_ascii_case(word)
                || text.eq_ignore_ascii_case(chart.name())
                || text == number
                || text == number.trim_start_matches('0')
        };
        Self::ALL.into_iter().find(is_meant).ok_or_else(|| UnknownChart(text.to_owned()))
    }
}

impl fmt::Display for Chart {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn charts_are_numbered_in_their_order_and_found_by_number_and_name() {
        for (at, chart) in Chart::ALL.into_iter().enumerate() {
            let number = format!("{}", at + 1);
            assert_eq!(chart.name(), format!("{:02}-{}", at + 1, chart.word()));
            for text in [number.as_str(), chart.word(), chart.name()] {
                assert_eq!(text.parse(), Ok(chart));
            }
        }
        assert_eq!("pie".parse::<Chart>(), Err(UnknownChart("pie".to_owned())));
    }
}
