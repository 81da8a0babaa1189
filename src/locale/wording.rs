//! Words that charts, reports, recommendations and the terminal share, each found by the name that tables use for it.

use super::Locale;

impl Locale {
    /// What a verdict says, by its name, such as `no_change_found`.
    #[must_use]
    pub fn verdict(&self, name: &str) -> String {
        self.word(&format!("verdict-{name}"))
    }

    /// Whether there is a number, by the name of the status; where there is a reason, with it: `not comparable: the wording
    /// changed`.
    #[must_use]
    pub fn status(&self, name: &str, reason: Option<&str>) -> String {
        let status = self.word(&format!("status-{name}"));
        reason.map_or_else(|| status.clone(), |reason| format!("{status}: {}", self.reason(reason)))
    }

    /// Why there is no number, by the name of the reason, such as `wording-changed`.
    #[must_use]
    pub fn reason(&self, name: &str) -> String {
        self.word(&format!("reason-{name}"))
    }

    /// A statistic, by its name.
    #[must_use]
    pub fn statistic(&self, name: &str) -> String {
        self.word(&format!("statistic-{name}"))
    }

    /// How a number was found, by the name of the method.
    #[must_use]
    pub fn method(&self, name: &str) -> String {
        self.word(&format!("method-{name}"))
    }

    /// What a question is about, by the name of its dimension.
    #[must_use]
    pub fn dimension(&self, name: &str) -> String {
        self.word(&format!("dimension-{name}"))
    }

    /// What a recommendation asks for, by the name of the action.
    #[must_use]
    pub fn action(&self, name: &str) -> String {
        self.word(&format!("action-{name}"))
    }

    /// A range in words: `−16 to +30`.
    #[must_use]
    pub fn from_to(&self, lower: &str, upper: &str) -> String {
        self.text("from-to", &[("lower", lower.into()), ("upper", upper.into())])
    }

    /// A p-value adjusted for the number of comparisons: `adjusted p: 0.012`.
    #[must_use]
    pub fn adjusted_p(&self, p: f64) -> String {
        self.text("adjusted-p", &[("p", (&self.p_value(p)).into())])
    }

    /// Names in a row: `M02, M05 and M07`.
    #[must_use]
    pub fn listed(&self, names: &[String]) -> String {
        match names {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., last] => {
                self.text("list-and", &[("first", (&first.join(", ")).into()), ("last", last.into())])
            }
        }
    }
}

/// With a capital at its start, as titles, headings and cells have it.
#[must_use]
pub fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}
