//! `plenaria init`: drafts of the declarations, from raw exports.

use std::path::{Path, PathBuf};

use crate::cli::arguments::InitArguments;
use crate::cli::exit::Exit;
use crate::cli::terminal::{say, wrapped};
use crate::draft::{self, Draft, FileRole, FoundFile};
use crate::gather::InputFolder;
use crate::locale::{Locale, Locales};
use crate::pipeline::PipelineError;
use crate::report::{self, Existing, RenderedFile};
use crate::survey::Layout;

/// Reads the files, writes the drafts, and says what was found and what is left to answer.
pub(in crate::cli) fn init(arguments: &InitArguments) -> Result<Exit, PipelineError> {
    let locales = Locales::load()?;
    let locale = locales.get(arguments.lang);
    let out = folder_of(arguments);
    let folder = InputFolder::of_named(&arguments.files, &out)?;
    let named = || arguments.files.iter().map(|file| file.display().to_string()).collect::<Vec<_>>().join(", ");
    let draft = draft::draft(&folder, locale).ok_or_else(|| PipelineError::NoTable(named()))?;
    let existing = if arguments.force { Existing::Overwrite } else { Existing::Refuse };
    report::write_beside(&out, &rendered(&draft), &existing)?;
    tell(&draft, &folder, &out, locale);
    Ok(Exit::Clean)
}

/// The folder to write into: as asked for, or the only folder that is named, or the current one.
fn folder_of(arguments: &InitArguments) -> PathBuf {
    match (&arguments.out, arguments.files.as_slice()) {
        (Some(out), _) => out.clone(),
        (None, [only]) if only.is_dir() => only.clone(),
        (None, _) => PathBuf::from("."),
    }
}

fn rendered(draft: &Draft) -> Vec<RenderedFile> {
    let file = |path: &str, text: &str| RenderedFile { path: path.to_owned(), bytes: text.as_bytes().to_vec() };
    let mut files = vec![file("questionnaire.toml", &draft.questionnaire), file("deliveries.toml", &draft.deliveries)];
    files.extend(draft.programme.as_ref().map(|text| file("programme.toml", text)));
    files
}

fn tell(draft: &Draft, folder: &InputFolder, out: &Path, locale: &Locale) {
    say(&locale.word("init-found"));
    for file in &draft.files {
        say(&wrapped(&told(file, locale), 2));
    }
    let shown = out.display().to_string();
    let written = rendered(draft).into_iter().map(|file| file.path).collect::<Vec<_>>().join(", ");
    let values = [("files", (&written).into()), ("folder", (&shown).into())];
    say(&format!("\n{}", wrapped(&locale.text("init-written", &values), 0)));
    if !draft.questions.is_empty() {
        say(&format!("\n{}", locale.text("init-open", &[("count", (draft.questions.len() as u64).into())])));
        for question in &draft.questions {
            say(&wrapped(&format!("{}:{}  {}", question.file, question.line, question.text), 2));
        }
    }
    if let Some(root) = folder.root().filter(|root| !lies_in(root, out)) {
        let root = root.display().to_string();
        say(&format!(
            "\n{}",
            wrapped(&locale.text("init-elsewhere", &[("from", (&root).into()), ("folder", (&shown).into())]), 0)
        ));
    }
    say(&format!("\n{}", wrapped(&locale.text("init-next", &[("folder", (&shown).into())]), 0)));
}

/// Whether the patterns of the draft are relative to the folder it is written into.
fn lies_in(root: &Path, out: &Path) -> bool {
    out.canonicalize().is_ok_and(|out| out == root)
}

fn told(file: &FoundFile, locale: &Locale) -> String {
    let path = &file.path;
    match file.role {
        FileRole::Answers { records, questions, layout } => {
            let layout = locale.word(match layout {
                Layout::Wide => "init-layout-wide",
                Layout::ModuleRows => "init-layout-module-rows",
                Layout::Long => "init-layout-long",
            });
            let values = [
                ("file", path.into()),
                ("records", records.into()),
                ("questions", (questions as u64).into()),
                ("layout", (&layout).into()),
            ];
            locale.text("init-file-answers", &values)
        }
        FileRole::Form => locale.text("init-file-form", &[("file", path.into())]),
        FileRole::NoAnswers => locale.text("init-file-no-answers", &[("file", path.into())]),
        FileRole::Repeats => locale.text("init-file-repeats", &[("file", path.into())]),
        FileRole::Unread => locale.text("init-file-unread", &[("file", path.into())]),
    }
}
