//! The modules that headers and columns name by titles, and the identifiers they get.

use crate::declare::toml_text;
use crate::draft::write::names::identifier;
use crate::draft::write::page::TomlPage;
use crate::draft::write::remark::DraftRemark;
use crate::survey::ModuleId;
use crate::text::fold;

/// Modules with their titles, in the order in which they were found.
#[derive(Debug, Default)]
pub(in crate::draft) struct Modules {
    titled: Vec<(String, String)>,
    /// Modules that are named by an identifier only; they matter where others have titles.
    plain: Vec<String>,
}

impl Modules {
    /// Modules of these titles and of these identifiers.
    pub(in crate::draft) fn new(titles: Vec<String>, mut numbered: Vec<String>) -> Self {
        numbered.sort();
        numbered.dedup();
        let mut modules = Self::default();
        let is_counted = numbered.len() == titles.len();
        for (place, title) in titles.into_iter().enumerate() {
            let id = if is_counted { numbered[place].clone() } else { format!("M{:02}", place + 1) };
            modules.titled.push((title, id));
        }
        modules.plain = numbered.into_iter().filter(|id| modules.titled.iter().all(|(_, known)| known != id)).collect();
        modules
    }

    /// The identifier of a module that a text names.
    pub(in crate::draft) fn id_of(&self, text: &str) -> String {
        let known = self.titled.iter().find(|(title, _)| fold(title) == fold(text));
        known.map_or_else(|| identifier(text), |(_, id)| id.clone())
    }

    /// Whether any has a title that identifiers don't say.
    pub(in crate::draft) fn have_titles(&self) -> bool {
        !self.titled.is_empty()
    }

    /// Adds modules that deliveries name otherwise.
    pub(in crate::draft) fn add_plain(&mut self, id: &str) {
        let known = self.titled.iter().map(|(_, known)| known).chain(&self.plain);
        if id.parse::<ModuleId>().is_ok() && known.into_iter().all(|known| known != id) {
            self.plain.push(id.to_owned());
        }
    }

    /// Writes `programme.toml`.
    pub(in crate::draft) fn write(&self, page: &mut TomlPage<'_>) {
        page.remark(&DraftRemark::note("init-programme-head"));
        page.remark(&DraftRemark::question("init-ask-module-titles"));
        for (title, id) in &self.titled {
            page.blank();
            page.line("[[module]]");
            page.line(format!("id = {}", toml_text(id)));
            page.line(format!("title = {}", toml_text(title)));
        }
        for id in &self.plain {
            page.blank();
            page.line("[[module]]");
            page.line(format!("id = {}", toml_text(id)));
        }
    }
}
