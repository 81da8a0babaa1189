//! Declared cleaning in `deliveries.toml`: records to leave out, and answers to read as others.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::declare::parse::document::Document;
use crate::declare::text::{Day, OneOrMany};
use crate::survey::{CellTest, Exclusion, ItemId, Programme, Questionnaire, Recode, RecodedAnswers, Scale, Test};

/// Rows that are set aside on purpose: say by exactly one of equals, contains, empty, before and after, window, all which.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct RawExclusion {
    /// The column's header.
    column: Option<String>,
    /// The cells that set a row aside.
    equals: Option<OneOrMany>,
    /// What a cell holds that sets its row aside.
    contains: Option<OneOrMany>,
    /// Whether an empty cell sets its row aside (true), or any other (false).
    empty: Option<bool>,
    /// Rows of earlier days are set aside.
    before: Option<Day>,
    /// Rows of later days are set aside.
    after: Option<Day>,
    /// Rows whose day (keys.date) lies outside the days of their seminar are set aside.
    window: Option<RawWindow>,
    /// Tests of several columns that must all be true to set a row aside.
    all: Option<Vec<RawCellTest>>,
    /// Why: it is counted and logged under these words.
    reason: String,
}

/// What must be true of the cell of one of several columns: one of equals, contains, empty, before and after.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct RawCellTest {
    /// The column's header.
    column: Option<String>,
    /// It is one of these.
    equals: Option<OneOrMany>,
    /// It holds one of these.
    contains: Option<OneOrMany>,
    /// Whether it is empty (true), or isn't (false).
    empty: Option<bool>,
    /// It is an earlier day.
    before: Option<Day>,
    /// It is a later day.
    after: Option<Day>,
}

/// The days of a seminar, as programme.toml has them, and some days around them.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct RawWindow {
    /// Days before the first day that count as well.
    #[serde(default)]
    days_before: u16,
    /// Days after the last day that count as well.
    #[serde(default)]
    days_after: u16,
}

/// Answers that are read as another one.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct RawRecode {
    /// The header of the column in which they stand.
    column: Option<String>,
    /// The item that they answer, instead of a column.
    item: Option<String>,
    /// The answers as they stand in the file; upper case, accents and spaces don't matter.
    from: OneOrMany,
    /// The label that they are read as.
    to: String,
    /// Why, for the cleaning log.
    reason: String,
}

/// Reads the filters and recodes of one delivery.
pub(super) struct CleaningReader<'r, 'd> {
    /// Where the delivery stands.
    pub(in crate::declare) path: &'r str,
    /// Whether the delivery says on which day somebody answered.
    pub(in crate::declare) days: Days,
    /// What was taught, if it could be read.
    pub(in crate::declare) programme: Option<&'r Programme>,
    /// What was asked, if it could be read.
    pub(in crate::declare) questionnaire: Option<&'r Questionnaire>,
    /// The file.
    pub(in crate::declare) document: &'r mut Document<'d>,
}

/// Whether a delivery says on which day somebody answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Days {
    /// By `keys.date`.
    Declared,
    /// Nowhere.
    Nowhere,
}

impl CleaningReader<'_, '_> {
    /// Checks what no schema can say, and makes the filters of what passes.
    pub(super) fn exclusions(&mut self, raw: Vec<RawExclusion>) -> Vec<Exclusion> {
        let filters = raw.into_iter().enumerate();
        let read = |(place, raw)| self.exclusion(raw, &format!("{}/exclude/{place}", self.path));
        filters.filter_map(read).collect()
    }

    fn exclusion(&mut self, raw: RawExclusion, path: &str) -> Option<Exclusion> {
        let reason = self.words(&raw.reason, &format!("{path}/reason"), "say why, such as \"no consent\"")?;
        let RawExclusion { column, equals, contains, empty, before, after, window, all, reason: _ } = raw;
        let is_of_cell = [equals.is_some(), contains.is_some(), empty.is_some(), before.is_some(), after.is_some()];
        let is_of_cell = is_of_cell.contains(&true);
        let tests = match (window, all) {
            (Some(_), Some(_)) => return self.either("window", "all", path),
            (Some(_), None) if is_of_cell => return self.either("a test of a cell", "window", path),
            (None, Some(_)) if is_of_cell || column.is_some() => return self.either("a test of a cell", "all", path),
            (Some(window), None) => {
                let test = self.window(&window, column.as_deref(), path)?;
                return Some(Exclusion { test, reason });
            }
            (None, Some(all)) => all,
            (None, None) => {
                let raw = RawCellTest { column, equals, contains, empty, before, after };
                let (column, is) = self.cell_test(raw, path)?;
                return Some(Exclusion { test: Test::Cell { column, is }, reason });
            }
        };
        if tests.is_empty() {
            self.document
                .report(&format!("{path}/all"), "name at least one test: { column = \"…\", equals = [\"…\"] }");
            return None;
        }
        let tests = tests.into_iter().enumerate();
        let read = |(place, raw)| self.cell_test(raw, &format!("{path}/all/{place}"));
        let tests: Vec<Option<(String, CellTest)>> = tests.map(read).collect();
        Some(Exclusion { test: Test::All(tests.into_iter().collect::<Option<Vec<_>>>()?), reason })
    }

    fn either(&mut self, one: &str, other: &str, path: &str) -> Option<Exclusion> {
        self.document.report(path, format!("a filter has either '{one}' or '{other}': write two filters"));
        None
    }

    fn cell_test(&mut self, raw: RawCellTest, path: &str) -> Option<(String, CellTest)> {
        let days = raw.before.is_some() || raw.after.is_some();
        let given = [
            ("equals", raw.equals.is_some()),
            ("contains", raw.contains.is_some()),
            ("empty", raw.empty.is_some()),
            (if raw.before.is_some() { "before" } else { "after" }, days),
        ];
        let mut given = given.into_iter().filter(|(_, is_given)| *is_given).map(|(name, _)| name);
        let Some(first) = given.next() else {
            let message = "say which rows by one of equals, contains, empty, before and after, window, all";
            self.document.report(path, message);
            return None;
        };
        if let Some(other) = given.next() {
            let message = format!("a filter has either '{first}' or '{other}': write two filters");
            self.document.report(&format!("{path}/{other}"), message);
            return None;
        }
        let Some(column) = raw.column else {
            self.document.report(path, "name the column: column = \"…\"");
            return None;
        };
        let column = self.words(&column, &format!("{path}/column"), "name the column")?;
        let is = match (raw.equals, raw.contains, raw.empty) {
            (Some(cells), _, _) => CellTest::Equals(self.list(cells, &format!("{path}/equals"))?),
            (_, Some(parts), _) => CellTest::Contains(self.list(parts, &format!("{path}/contains"))?),
            (_, _, Some(true)) => CellTest::Empty,
            (_, _, Some(false)) => CellTest::Filled,
            (None, None, None) => self.outside(raw.before, raw.after, path)?,
        };
        Some((column, is))
    }

    fn outside(&mut self, before: Option<Day>, after: Option<Day>, path: &str) -> Option<CellTest> {
        let (before, after) = (before.map(|day| day.0), after.map(|day| day.0));
        if let Some((before, after)) = before.zip(after)
            && before > after
        {
            let message = format!("no row would be left: days before {before} and days after {after} are all days");
            self.document.report(&format!("{path}/after"), message);
            return None;
        }
        Some(CellTest::Outside { before, after })
    }

    fn window(&mut self, raw: &RawWindow, column: Option<&str>, path: &str) -> Option<Test> {
        let here = format!("{path}/window");
        if column.is_some() {
            self.document.report(&format!("{path}/column"), "a window has no column: its day is that of keys.date");
            return None;
        }
        if self.days == Days::Nowhere {
            let message = "a window needs the day of the answer: add keys.date = { column = \"…\" }";
            self.document.report(&here, message);
            return None;
        }
        let dated = |programme: &Programme| programme.seminars.iter().any(|seminar| seminar.start.is_some());
        if self.programme.is_some_and(|programme| !dated(programme)) {
            self.document.report(&here, "a window needs the seminars' days: add start and end in programme.toml");
            return None;
        }
        Some(Test::Window { days_before: raw.days_before, days_after: raw.days_after })
    }

    /// Checks what no schema can say, and makes the recodes of what passes.
    pub(super) fn recodes(&mut self, raw: Vec<RawRecode>) -> Vec<Recode> {
        let mut recodes: Vec<Recode> = Vec::new();
        for (place, raw) in raw.into_iter().enumerate() {
            let path = format!("{}/recode/{place}", self.path);
            if let Some(recode) = self.recode(raw, &recodes, &path) {
                recodes.push(recode);
            }
        }
        recodes
    }

    fn recode(&mut self, raw: RawRecode, earlier: &[Recode], path: &str) -> Option<Recode> {
        let reason = self.words(&raw.reason, &format!("{path}/reason"), "say why, such as \"old label of 2014\"");
        let of = match (raw.column, raw.item) {
            (Some(column), None) => {
                Some(RecodedAnswers::Column(self.words(&column, &format!("{path}/column"), "name the column")?))
            }
            (None, Some(item)) => self.item(&item, &format!("{path}/item")).map(RecodedAnswers::Item),
            (None, None) | (Some(_), Some(_)) => {
                self.document.report(path, "say where the answers stand by either column or item");
                None
            }
        };
        let from = self.list(raw.from, &format!("{path}/from"));
        let (of, from, reason) = (of?, from?, reason?);
        let taken = |cell: &String| {
            let same = earlier.iter().filter(|other| other.of == of);
            same.flat_map(|other| &other.from).any(|other| compared(other) == compared(cell))
        };
        if let Some(cell) = from.iter().find(|cell| taken(cell)) {
            self.document.report(&format!("{path}/from"), format!("'{cell}' is recoded twice"));
            return None;
        }
        self.label(&of, &raw.to, &format!("{path}/to"))?;
        Some(Recode { of, from, to: raw.to, reason })
    }

    fn item(&mut self, id: &str, path: &str) -> Option<ItemId> {
        let parsed: ItemId = self.document.parse(path, id)?;
        let Some(questionnaire) = self.questionnaire else { return Some(parsed) };
        if questionnaire.item(&parsed).is_none() {
            let known = questionnaire.items.iter().map(|item| item.id.as_str());
            self.document.report_unknown(path, "declared item", id, known);
            return None;
        }
        Some(parsed)
    }

    /// Checks that answers are recoded to a label of the item's scale; of any scale, where a column holds them.
    fn label(&mut self, of: &RecodedAnswers, to: &str, path: &str) -> Option<()> {
        let Some(questionnaire) = self.questionnaire else { return Some(()) };
        let scales: Vec<&Scale> = match of {
            RecodedAnswers::Column(_) => {
                questionnaire.scales.values().filter(|scale| !scale.kind.is_free_text()).collect()
            }
            RecodedAnswers::Item(id) => {
                questionnaire.item(id).and_then(|item| questionnaire.scale_of(item)).into_iter().collect()
            }
        };
        if scales
            .iter()
            .any(|scale| scale.kind.is_free_text() || spellings(scale).any(|label| compared(&label) == compared(to)))
        {
            return Some(());
        }
        let names: Vec<&str> = scales.iter().map(|scale| scale.id.as_str()).collect();
        let what = match (of, names.as_slice()) {
            (RecodedAnswers::Item(_), [only]) => format!("label of scale {only}"),
            (RecodedAnswers::Item(_) | RecodedAnswers::Column(_), _) => "label of any scale".to_owned(),
        };
        let known: Vec<String> = scales.iter().flat_map(|scale| spellings(scale)).collect();
        self.document.report_unknown(path, &what, to, known.iter().map(String::as_str));
        None
    }

    /// A list of texts, none of them empty.
    fn list(&mut self, raw: OneOrMany, path: &str) -> Option<Vec<String>> {
        let texts = raw.into_vec();
        if texts.is_empty() || texts.iter().any(|text| text.trim().is_empty()) {
            self.document
                .report(path, "give at least one text, and none that is empty (for empty cells: empty = true)");
            return None;
        }
        Some(texts)
    }

    fn words(&mut self, text: &str, path: &str, message: &str) -> Option<String> {
        if text.trim().is_empty() {
            self.document.report(path, message);
            return None;
        }
        Some(text.to_owned())
    }
}

/// All that stands for an answer or for a reason why there is none.
fn spellings(scale: &Scale) -> impl Iterator<Item = String> {
    let of_levels = scale.levels.iter().flat_map(|level| {
        let number = scale.kind.is_rating().then(|| level.score.to_string());
        level.label.iter().map(str::to_owned).chain(level.aliases.iter().cloned()).chain(number)
    });
    of_levels.chain(scale.missing.values().flatten().cloned())
}

/// Harmonising folds more than this, and matches exactly.
fn compared(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}
