//! The names that a declaration gives to programme, seminars, modules, questions and themes, as every output writes them.

use super::Locale;
use super::wording::capitalised;
use crate::survey::{
    Item, ItemId, Module, ModuleId, NationalCourse, Seminar, SeminarId, Survey, Theme, ThemeId, Translated, state_name,
};
use crate::text::clean_text;

impl Locale {
    /// A module's title.
    #[must_use]
    pub fn module_title(&self, module: &Module) -> String {
        self.cleaned(&module.title)
    }

    /// A module, with its identifier where it has a title: `M02 · Early warning`.
    #[must_use]
    pub fn module(&self, module: &Module) -> String {
        let (id, title) = (module.id.as_str(), self.module_title(module));
        if title.is_empty() || title == id { id.to_owned() } else { format!("{id} · {title}") }
    }

    /// A question as put; of a reversed one it is said that agreement is unfavourable.
    #[must_use]
    pub fn question(&self, item: &Item) -> String {
        let text = self.cleaned(&item.text);
        if item.reversed { self.text("question-reversed", &[("text", (&text).into())]) } else { text }
    }

    /// What a comment theme is called.
    #[must_use]
    pub fn theme_label(&self, theme: &Theme) -> String {
        self.cleaned(&theme.label)
    }

    /// Where a seminar was held, if that is declared.
    #[must_use]
    pub fn place(&self, seminar: &Seminar) -> Option<String> {
        seminar.place.as_ref().map(|place| self.cleaned(place))
    }

    /// When a seminar was held, as far as that is declared.
    #[must_use]
    pub fn days(&self, seminar: &Seminar) -> Option<String> {
        let (start, end) = (seminar.start.or(seminar.end)?, seminar.end.or(seminar.start)?);
        Some(self.date_range(start, end))
    }

    fn cleaned(&self, text: &Translated) -> String {
        clean_text(text.get(self.language())).into_owned()
    }
}

/// A seminar in short, identifier and year: `C3P1 (2016)`. None if no day is declared.
#[must_use]
pub fn with_year(seminar: &Seminar) -> Option<String> {
    Some(format!("{} ({})", seminar.id, seminar.start.or(seminar.end)?.year()))
}

/// The names of a survey in one language. What has no name is called by its identifier.
#[derive(Clone, Copy)]
pub struct DeclaredNames<'a> {
    survey: &'a Survey,
    locale: &'a Locale,
}

impl<'a> DeclaredNames<'a> {
    /// The names of this survey.
    #[must_use]
    pub fn new(survey: &'a Survey, locale: &'a Locale) -> Self {
        Self { survey, locale }
    }

    /// The programme.
    #[must_use]
    pub fn programme(&self) -> String {
        self.locale.cleaned(&self.survey.programme.name)
    }

    /// A seminar in short: `C3P1 (2016)`.
    #[must_use]
    pub fn seminar(&self, id: &SeminarId) -> String {
        self.survey.programme.seminar(id).and_then(with_year).unwrap_or_else(|| id.to_string())
    }

    /// A national course, with its state: `national course “basic” (Peru)`.
    #[must_use]
    pub fn course(&self, course: &NationalCourse) -> String {
        let state = state_name(&course.state, self.locale.language()).unwrap_or(course.state.as_str());
        let values = [("course", course.course.as_str().into()), ("state", state.into())];
        self.locale.text("national-course", &values)
    }

    /// A seminar in full: identifier, of a national course its name, place and days.
    #[must_use]
    pub fn seminar_in_full(&self, id: &SeminarId) -> String {
        let seminar = self.survey.programme.seminar(id);
        let place = seminar.and_then(|seminar| self.locale.place(seminar));
        let days = seminar.and_then(|seminar| self.locale.days(seminar));
        let course = seminar.and_then(Seminar::course).map(|course| self.course(course));
        [Some(id.to_string()), course, place, days].into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }

    /// What is spoken of: a module with its identifier, or the seminar as a whole.
    #[must_use]
    pub fn subject(&self, module: Option<&ModuleId>) -> String {
        let Some(id) = module else { return capitalised(&self.locale.word("seminar-as-a-whole")) };
        let module = self.survey.programme.module(id);
        module.map_or_else(|| id.to_string(), |module| self.locale.module(module))
    }

    /// A question as put.
    #[must_use]
    pub fn item(&self, id: &ItemId) -> String {
        let text = self.survey.questionnaire.item(id).map(|item| self.locale.question(item));
        text.filter(|text| !text.is_empty()).unwrap_or_else(|| id.to_string())
    }

    /// A comment theme.
    #[must_use]
    pub fn theme(&self, id: &ThemeId) -> String {
        let theme = self.survey.codebook.themes.iter().find(|theme| theme.id == *id);
        let label = theme.map(|theme| self.locale.theme_label(theme));
        label.filter(|label| !label.is_empty()).unwrap_or_else(|| id.to_string())
    }
}
