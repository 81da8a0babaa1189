//! What coding comments gives.

use crate::harmonise::responses::Comment;
use crate::survey::{ModuleId, SeminarId, ThemeId};

/// What coding all comments gives.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Themes {
    /// How many comments mention a theme, in the order of seminar, module and theme.
    pub counts: Vec<ThemeCount>,
    /// The same of those who wrote on no module on which at least [`Rules::largest_minimum`] people did, in the order of
    /// seminar and theme: what is left of a seminar beside such modules.
    ///
    /// [`Rules::largest_minimum`]: crate::survey::Rules::largest_minimum
    pub elsewhere: Vec<ThemeCount>,
    /// How many comments got a theme, in the order of the seminars.
    pub coverage: Vec<ThemeCoverage>,
    /// Every comment with its themes, in the order of the comments. They stay with the Secretariat.
    pub comments: Vec<CodedComment>,
}

/// The tone of a comment, by the words it uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tone {
    /// Approving words, or a question for what was good.
    Approving,
    /// Critical words, or a question for what to improve.
    Critical,
    /// Words of both kinds.
    Mixed,
    /// Words of neither kind.
    Neutral,
}

/// A comment with its themes and tone.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct CodedComment {
    /// The comment.
    pub comment: Comment,
    /// The themes it mentions, in the order of the codebook; empty where it mentions none.
    pub themes: Vec<ThemeId>,
    /// Its tone.
    pub tone: Tone,
}

/// S21: how many comments on a module mention a theme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThemeCount {
    /// The seminar.
    pub seminar: SeminarId,
    /// The module; none for all comments of the seminar together.
    pub module: Option<ModuleId>,
    /// The theme.
    pub theme: ThemeId,
    /// Comments on the module, with this theme or another or none.
    pub comments: u64,
    /// Distinct people who wrote these, whatever they mention; at least so many, where comments are nameless. Never fewer
    /// than `respondents`.
    pub people: u64,
    /// Comments that mention the theme.
    pub mentions: u64,
    /// Distinct respondents who mention it; at least so many, where comments are nameless.
    pub respondents: u64,
    /// Mentions in approving comments.
    pub approving: u64,
    /// Distinct respondents who mention it in approving comments; at least so many, where comments are nameless.
    pub approving_respondents: u64,
    /// Mentions in critical comments.
    pub critical: u64,
    /// Distinct respondents who mention it in critical comments; at least so many, where comments are nameless.
    pub critical_respondents: u64,
    /// Mentions in comments of both tones, or of none.
    pub other: u64,
}

/// S21: how many comments of a seminar got a theme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThemeCoverage {
    /// The seminar.
    pub seminar: SeminarId,
    /// All comments.
    pub comments: u64,
    /// Comments with at least one theme.
    pub coded: u64,
}
