//! How answers arrive: which files, in which layout, and where each key stands.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::survey::{Exclusion, FilePattern, Recode, SeminarId};
use crate::text::{DateOrder, SerialDates};

/// Files that arrive in the same way.
#[derive(Debug, Clone, PartialEq)]
pub struct Delivery {
    /// Which files, relative to the input folder; captures bind keys.
    pub files: FilePattern,
    /// How answers lie in the table.
    pub layout: Layout,
    /// The order of day, month and year in dates.
    pub date_order: DateOrder,
    /// Whether somebody declared that order; it is day first otherwise.
    pub date_order_is_declared: bool,
    /// In which zone days are counted, of times that say how far they are from UTC.
    pub time_zone: Option<TimeZone>,
    /// Where each key stands.
    pub keys: Keys,
    /// Rows that are set aside on purpose.
    pub exclude: Vec<Exclusion>,
    /// Answers that are read as others.
    pub recode: Vec<Recode>,
    /// Files, relative to the input folder, that this delivery replaces.
    pub supersedes: Vec<String>,
    /// Which of several answers of the same respondent counts.
    pub duplicates: DuplicateRule,
    /// The encoding, if it can't be told from the bytes.
    pub encoding: Option<String>,
    /// The delimiter, if it can't be told from the table.
    pub delimiter: Option<u8>,
    /// Lines of the header, if they can't be told from the table.
    pub header_rows: Option<usize>,
    /// Whether numbers have a decimal comma.
    pub decimal_comma: bool,
    /// What it means that a multi-select has a column per option and none is chosen.
    pub none_chosen: NoneChosen,
    /// Columns that are dropped at the door: names, addresses, timestamps that nobody needs.
    pub ignore: Vec<String>,
    /// Whether a file may have a header and no record.
    pub may_be_empty: bool,
    /// The sheet of a workbook, by name or number; none means the first that is shown and holds something.
    pub sheet: Option<String>,
    /// The platform that exported the files.
    pub platform: Platform,
    /// What becomes of answers that a platform says were given to try the form out.
    pub previews: Treatment,
    /// What becomes of responses that a platform says were never finished.
    pub unfinished: Treatment,
    /// Which rows repeat a part of the form; none means those that a platform marks so.
    pub repeats: Option<RepeatedRows>,
}

impl Delivery {
    /// A delivery of which nothing is declared but its files and their layout.
    #[must_use]
    pub fn new(files: FilePattern, layout: Layout) -> Self {
        Self {
            files,
            layout,
            date_order: DateOrder::Dmy,
            date_order_is_declared: false,
            time_zone: None,
            keys: Keys::default(),
            exclude: Vec::new(),
            recode: Vec::new(),
            supersedes: Vec::new(),
            duplicates: DuplicateRule::Last,
            encoding: None,
            delimiter: None,
            header_rows: None,
            decimal_comma: false,
            none_chosen: NoneChosen::Blank,
            ignore: Vec::new(),
            may_be_empty: false,
            sheet: None,
            platform: Platform::Auto,
            previews: Treatment::Exclude,
            unfinished: Treatment::Keep,
            repeats: None,
        }
    }
}

/// Rows that repeat a part of the form, such as one per module, beside those of the people themselves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RepeatedRows {
    /// The header of the column that says which part a row repeats.
    pub column: String,
    /// The cells of a person's own row; compared after folding.
    pub parent: Vec<String>,
    /// The cells of the parts that are read; none means all others.
    pub child: Option<Vec<String>>,
}

/// Whether records of a kind count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Treatment {
    /// They count.
    Keep,
    /// They are set aside, and told apart in the reconciliation.
    Exclude,
}

/// A survey platform whose exports have their own habits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Platform {
    /// Whichever the table shows by its first rows; none if that isn't clear.
    Auto,
    /// None: the table is read as it stands.
    None,
    /// Google Forms.
    GoogleForms,
    /// Microsoft Forms.
    MicrosoftForms,
    /// `KoboToolbox`.
    Kobo,
    /// ODK Central.
    Odk,
    /// `LimeSurvey`.
    #[serde(rename = "limesurvey")]
    LimeSurvey,
    /// `SurveyMonkey`.
    #[serde(rename = "surveymonkey")]
    SurveyMonkey,
    /// Qualtrics.
    Qualtrics,
    /// `REDCap`.
    Redcap,
}

/// What it means that a multi-select has a column per option and none is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum NoneChosen {
    /// Nobody answered: some platforms write 0 for what was never put.
    Blank,
    /// None of the options is the answer.
    Answered,
}

/// How answers lie in a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Layout {
    /// A row per respondent, a column per module and item.
    Wide,
    /// A row per respondent and module.
    ModuleRows,
    /// A row per answer.
    Long,
}

/// Which of several answers of the same respondent counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DuplicateRule {
    /// The one read first.
    First,
    /// The one read last.
    Last,
    /// The one with most answers; the later one of equals.
    MostComplete,
}

/// Where each key of a delivery stands; none means that the delivery doesn't have it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Keys {
    /// The seminar.
    pub seminar: Option<Key>,
    /// The module.
    pub module: Option<Key>,
    /// The member state.
    pub state: Option<Key>,
    /// Who answered.
    pub respondent: Option<Key>,
    /// The day of the answer.
    pub date: Option<Key>,
    /// The item, in the layout `long`.
    pub item: Option<Key>,
    /// The answer, in the layout `long`.
    pub answer: Option<Key>,
    /// The header of the column that says for how many answers, or forms, a row stands; none means for one.
    pub count: Option<String>,
}

/// A key of a delivery whose text names something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum KeyName {
    /// The seminar.
    Seminar,
    /// The module.
    Module,
    /// The member state.
    State,
    /// Who answered.
    Respondent,
    /// The item, in the layout `long`.
    Item,
}

impl KeyName {
    /// Its name in `deliveries.toml`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Seminar => "seminar",
            Self::Module => "module",
            Self::State => "state",
            Self::Respondent => "respondent",
            Self::Item => "item",
        }
    }
}

/// Where a key stands and how what stands there is read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// Where.
    pub source: KeySource,
    /// What a text stands for; texts that aren't listed stand for themselves.
    pub map: BTreeMap<String, String>,
    /// What is derived from a date.
    pub derived: Option<Derived>,
    /// From which day its numbers count days, if it holds dates as a spreadsheet's numbers.
    pub serial: Option<SerialDates>,
}

/// Where a key stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum KeySource {
    /// In the column with this header.
    Column(String),
    /// In the part of the file's path with this name.
    Path(String),
    /// The same for all rows.
    Constant(String),
}

/// What a key derives from a date.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Derived {
    /// The quarter, as `2018Q2`.
    Quarter,
    /// The year, as `2018`.
    Year,
    /// The seminar within whose days, first to last, it lies.
    Periods(BTreeMap<SeminarId, (Date, Date)>),
}
