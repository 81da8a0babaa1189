//! `deliveries.toml`: how answers arrive.

use schemars::JsonSchema;
use serde::Deserialize;

use super::cleaning::{CleaningReader, Days, RawExclusion, RawRecode};
use super::file_pattern::{file_pattern, stays_inside};
use super::key::{Identifies, KeyReader, RawKey, RawKeys, captured};
use super::time_zone::time_zone;
use crate::declare::parse::document::Document;
use crate::declare::text::OneOrMany;
use crate::survey::{
    Delivery, DuplicateRule, FilePattern, Key, Keys, Layout, NoneChosen, Platform, Programme, Questionnaire,
    RepeatedRows, Treatment,
};
use crate::text::{DateOrder, composed};

/// How answers arrive.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "deliveries.toml")]
pub(in crate::declare) struct RawDeliveries {
    /// Files that arrive in the same way.
    delivery: Vec<RawDelivery>,
    /// Files that are no deliveries, whatever else fits them; * and ** as usual. It stands above the first [[delivery]].
    #[serde(default)]
    not_deliveries: Vec<String>,
}

/// Files that arrive in the same way.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct RawDelivery {
    /// Which files, relative to the input folder; {name} captures, * and ** as usual.
    files: String,
    /// How answers lie in the table.
    #[serde(default = "wide")]
    layout: Layout,
    /// The order of day, month and year in dates; default day first.
    date_order: Option<DateOrder>,
    /// In which time zone days are counted, such as America/Lima or -05:00, where times are in UTC.
    time_zone: Option<String>,
    /// Where each key stands.
    #[serde(default)]
    keys: RawKeys,
    /// Rows that are set aside on purpose.
    #[serde(default)]
    exclude: Vec<RawExclusion>,
    /// Answers that are read as another one, before labels are compared.
    #[serde(default)]
    recode: Vec<RawRecode>,
    /// Files that this delivery replaces.
    supersedes: Option<OneOrMany>,
    /// Which of several answers of the same respondent counts.
    #[serde(default = "the_last")]
    duplicates: DuplicateRule,
    /// Headers of columns that are dropped at the door: names, addresses, times.
    #[serde(default)]
    ignore: Vec<String>,
    /// The encoding, if it can't be told from the bytes, such as macintosh.
    encoding: Option<String>,
    /// What separates cells, if it can't be told from the table: one character, or tab.
    delimiter: Option<String>,
    /// Lines of the header, if they can't be told from the table.
    #[schemars(range(min = 1, max = 9))]
    header_rows: Option<usize>,
    /// Whether numbers have a decimal comma.
    #[serde(default)]
    decimal_comma: bool,
    /// What it means that a multi-select has a column per option and none is chosen: blank, or answered (none of them).
    #[serde(default = "blank")]
    none_chosen: NoneChosen,
    /// Whether a file may have a header and no record.
    #[serde(default)]
    may_be_empty: bool,
    /// The sheet of a workbook, by name or number; default the first that is shown and holds something.
    sheet: Option<String>,
    /// The platform that exported it; auto recognises it by the first rows.
    #[serde(default = "recognised")]
    platform: Platform,
    /// What becomes of answers that the platform says were given to try the form out.
    #[serde(default = "set_aside")]
    previews: Treatment,
    /// What becomes of responses that the platform says were never finished.
    #[serde(default = "kept")]
    unfinished: Treatment,
    /// Which rows repeat a part of the form, such as one per module, beside a row per person; a platform's own are recognised.
    repeats: Option<RawRepeats>,
}

/// Rows that repeat a part of the form, beside the rows of the people themselves.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct RawRepeats {
    /// The header of the column that says which part a row repeats.
    column: String,
    /// Its cells in a person's own row; default empty.
    #[serde(default = "nothing")]
    parent: OneOrMany,
    /// Its cells in the rows that are read beside them; default all others.
    child: Option<OneOrMany>,
}

fn nothing() -> OneOrMany {
    OneOrMany::One(String::new())
}

fn blank() -> NoneChosen {
    NoneChosen::Blank
}

fn wide() -> Layout {
    Layout::Wide
}

fn the_last() -> DuplicateRule {
    DuplicateRule::Last
}

fn recognised() -> Platform {
    Platform::Auto
}

fn set_aside() -> Treatment {
    Treatment::Exclude
}

fn kept() -> Treatment {
    Treatment::Keep
}

/// Captures that bind a key without more words.
const BINDING: [&str; 5] = ["seminar", "module", "state", "respondent", "date"];

/// Names of the DOS code page, which gather reads by a table of its own.
const CODE_PAGE_850: [&str; 3] = ["cp850", "ibm850", "850"];

/// Checks what no schema can say, and makes the deliveries of what passes.
pub(in crate::declare) fn deliveries(
    raw: RawDeliveries,
    (programme, questionnaire): (Option<&Programme>, Option<&Questionnaire>),
    document: &mut Document<'_>,
) -> Vec<Delivery> {
    if raw.delivery.is_empty() {
        document.report("delivery", "declare at least one [[delivery]]: which files hold answers");
    }
    let files = raw.delivery.iter().map(|delivery| delivery.files.as_str());
    document.report_repeated("pattern", files, |place| format!("delivery/{place}/files"));
    let deliveries = raw.delivery.into_iter().enumerate();
    deliveries
        .filter_map(|(place, raw)| delivery(raw, &format!("delivery/{place}"), (programme, questionnaire), document))
        .collect()
}

/// The patterns of files that are no deliveries.
pub(in crate::declare) fn not_deliveries(raw: &RawDeliveries, document: &mut Document<'_>) -> Vec<FilePattern> {
    let patterns = raw.not_deliveries.iter().enumerate();
    patterns
        .filter_map(|(place, pattern)| file_pattern(pattern, &format!("not_deliveries/{place}"), document))
        .collect()
}

fn delivery(
    raw: RawDelivery,
    path: &str,
    (programme, questionnaire): (Option<&Programme>, Option<&Questionnaire>),
    document: &mut Document<'_>,
) -> Option<Delivery> {
    let files = file_pattern(&raw.files, &format!("{path}/files"), document);
    let captures: Option<Vec<String>> =
        files.as_ref().map(|pattern| pattern.names().into_iter().map(str::to_owned).collect());
    let keys = keys(&raw.keys, captures.as_deref(), path, programme, document);
    if let Some(captures) = &captures {
        report_unbound(&raw, captures, path, document);
        report_missing_keys(raw.layout, &keys, path, document);
    }
    let supersedes = superseded(raw.supersedes, path, document);
    let days = if keys.date.is_some() { Days::Declared } else { Days::Nowhere };
    let mut cleaning = CleaningReader { path, days, programme, questionnaire, document: &mut *document };
    let exclude = cleaning.exclusions(raw.exclude);
    let recode = cleaning.recodes(raw.recode);
    if let Some(encoding) = &raw.encoding
        && !CODE_PAGE_850.contains(&encoding.to_ascii_lowercase().as_str())
        && encoding_rs::Encoding::for_label(encoding.as_bytes()).is_none()
    {
        let message =
            format!("'{encoding}' is no encoding that can be read: try utf-8, windows-1252, macintosh, cp850");
        document.report(&format!("{path}/encoding"), message);
    }
    let repeats = raw.repeats.and_then(|repeats| repeated_rows(repeats, raw.layout, path, document));
    let time_zone = raw.time_zone.and_then(|name| time_zone(&name, &format!("{path}/time_zone"), document));
    let delimiter = raw.delimiter.and_then(|delimiter| delimiter_of(&delimiter, path, document));
    Some(Delivery {
        files: files?,
        layout: raw.layout,
        date_order: raw.date_order.unwrap_or(DateOrder::Dmy),
        date_order_is_declared: raw.date_order.is_some(),
        time_zone,
        keys,
        exclude,
        recode,
        supersedes,
        duplicates: raw.duplicates,
        encoding: raw.encoding,
        delimiter,
        header_rows: raw.header_rows,
        decimal_comma: raw.decimal_comma,
        none_chosen: raw.none_chosen,
        ignore: raw.ignore,
        may_be_empty: raw.may_be_empty,
        sheet: raw.sheet,
        platform: raw.platform,
        previews: raw.previews,
        unfinished: raw.unfinished,
        repeats,
    })
}

fn all_keys(raw: &RawKeys) -> [(&'static str, &Option<RawKey>, Identifies); 7] {
    [
        ("seminar", &raw.seminar, Identifies::Seminar),
        ("module", &raw.module, Identifies::Module),
        ("state", &raw.state, Identifies::State),
        ("respondent", &raw.respondent, Identifies::Other),
        ("date", &raw.date, Identifies::Day),
        ("item", &raw.item, Identifies::Other),
        ("answer", &raw.answer, Identifies::Other),
    ]
}

fn keys(
    raw: &RawKeys,
    captures: Option<&[String]>,
    path: &str,
    programme: Option<&Programme>,
    document: &mut Document<'_>,
) -> Keys {
    let mut reader = KeyReader { captures, programme, document };
    let [seminar, module, state, respondent, date, item, answer] =
        all_keys(raw).map(|(name, raw, identifies)| match raw {
            Some(raw) => reader.key(raw, identifies, &format!("{path}/keys/{name}")),
            None => (BINDING.contains(&name)
                && captures.is_some_and(|captures| captures.iter().any(|capture| capture == name)))
            .then(|| captured(name)),
        });
    let count = count(raw, respondent.as_ref(), path, document);
    Keys { seminar, module, state, respondent, date, item, answer, count }
}

/// The column of counts made elsewhere: they name nobody.
fn count(raw: &RawKeys, respondent: Option<&Key>, path: &str, document: &mut Document<'_>) -> Option<String> {
    let column = raw.count.as_ref()?.column.clone();
    if column.trim().is_empty() {
        document.report(&format!("{path}/keys/count/column"), "name the column");
    }
    if respondent.is_some() {
        let message = "a row that stands for several answers names nobody: leave out keys.respondent, or keys.count";
        document.report(&format!("{path}/keys/count"), message);
    }
    Some(column)
}

/// Reports captures that nothing uses: most often a misspelt key.
fn report_unbound(raw: &RawDelivery, captures: &[String], path: &str, document: &mut Document<'_>) {
    let used = |name: &str| {
        all_keys(&raw.keys).into_iter().any(|(_, key, _)| key.as_ref().and_then(RawKey::captured_name) == Some(name))
    };
    for name in captures.iter().filter(|name| !BINDING.contains(&name.as_str()) && !used(name)) {
        document.report_unknown(&format!("{path}/files"), "key, and no key has it as its path", name, BINDING);
    }
}

fn report_missing_keys(layout: Layout, keys: &Keys, path: &str, document: &mut Document<'_>) {
    let needed: &[(&str, &Option<Key>)] = match layout {
        Layout::Wide => &[("seminar", &keys.seminar)],
        Layout::ModuleRows => &[("seminar", &keys.seminar), ("module", &keys.module)],
        Layout::Long => &[("seminar", &keys.seminar), ("item", &keys.item), ("answer", &keys.answer)],
    };
    for (name, key) in needed {
        if key.is_none() {
            let message = format!("which {name}? add keys.{name} = {{ column = \"…\" }}, or path, or constant");
            document.report(&format!("{path}/keys/{name}"), message);
        }
    }
}

/// Rows that repeat a part of the form: an answer in a row of its own repeats nothing.
fn repeated_rows(raw: RawRepeats, layout: Layout, path: &str, document: &mut Document<'_>) -> Option<RepeatedRows> {
    if raw.column.trim().is_empty() {
        document.report(&format!("{path}/repeats/column"), "name the column");
        return None;
    }
    if layout == Layout::Long {
        let message = "'repeats' is for rows per person and per module: layout = \"module-rows\"";
        document.report(&format!("{path}/repeats"), message);
        return None;
    }
    Some(RepeatedRows { column: raw.column, parent: raw.parent.into_vec(), child: raw.child.map(OneOrMany::into_vec) })
}

fn superseded(raw: Option<OneOrMany>, path: &str, document: &mut Document<'_>) -> Vec<String> {
    let Some(raw) = raw else { return Vec::new() };
    let several = matches!(raw, OneOrMany::Many(_));
    let mut files = raw.into_vec();
    let mut place = 0;
    files.retain(|file| {
        let here = if several { format!("{path}/supersedes/{place}") } else { format!("{path}/supersedes") };
        place += 1;
        stays_inside(file, &here, document)
    });
    files.iter().map(|file| composed(file).into_owned()).collect()
}

fn delimiter_of(text: &str, path: &str, document: &mut Document<'_>) -> Option<u8> {
    match text.as_bytes() {
        b"tab" | b"\t" => Some(b'\t'),
        [byte] if byte.is_ascii_punctuation() && *byte != b'"' => Some(*byte),
        _ => {
            document.report(
                &format!("{path}/delimiter"),
                format!("'{text}' is no delimiter: one character such as \";\", or \"tab\""),
            );
            None
        }
    }
}
