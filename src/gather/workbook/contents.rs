//! What a workbook holds: its sheets, where their parts lie, and from which day it counts dates.

use std::collections::BTreeMap;

use quick_xml::events::Event;

use super::events::{attribute, cut_off, is_on};
use super::limits::MOST_SHEETS;
use super::parts::ArchiveParts;
use super::unreadable::Unreadable;

/// What a workbook holds.
#[derive(Debug)]
pub(super) struct Contents {
    /// Its sheets of cells, in their order.
    pub(super) sheets: Vec<SheetPart>,
    /// From which day its dates are counted.
    pub(super) epoch: Epoch,
    /// The part with the texts that cells share.
    pub(super) shared_strings: Option<String>,
    /// The part with the formats of numbers.
    pub(super) styles: Option<String>,
}

/// From which day dates are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Epoch {
    /// Day 1 is the first of 1900, and a 29 February 1900 that never was is counted too.
    Of1900,
    /// Day 0 is the first of 1904.
    Of1904,
}

/// A sheet and where its cells lie.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SheetPart {
    pub(super) name: String,
    pub(super) part: String,
    pub(super) shown: Visibility,
}

/// Whether a sheet is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Visibility {
    Visible,
    Hidden,
}

/// A relationship of a part: what it is to it, and where it lies.
struct Related {
    kind: String,
    part: String,
}

impl Contents {
    /// Reads the list of sheets.
    pub(super) fn read(parts: &mut ArchiveParts<'_>) -> Result<Self, Unreadable> {
        let main = related(parts, "")?.into_values().find(|related| related.kind == "officeDocument");
        let main = main.map_or_else(|| "xl/workbook.xml".to_owned(), |related| related.part);
        if main.rsplit('.').next() == Some("bin") {
            return Err(Unreadable::NotAWorkbook);
        }
        let related = related(parts, &main)?;
        let of_kind = |kind: &str| related.values().find(|one| one.kind == kind).map(|one| one.part.clone());
        let (shared_strings, styles) = (of_kind("sharedStrings"), of_kind("styles"));
        let mut events = parts.events(&main)?.ok_or(Unreadable::NotAWorkbook)?;
        let mut contents = Self { sheets: Vec::new(), epoch: Epoch::Of1900, shared_strings, styles };
        loop {
            match events.next()? {
                Event::Start(tag) if tag.local_name().as_ref() == "workbookPr" => {
                    let counts_from_1904 = attribute(&tag, "date1904").is_some_and(|value| is_on(&value));
                    contents.epoch = if counts_from_1904 { Epoch::Of1904 } else { contents.epoch };
                }
                Event::Start(tag) if tag.local_name().as_ref() == "sheet" => {
                    let [name, id, state] = ["name", "id", "state"].map(|name| attribute(&tag, name));
                    let related = id.and_then(|id| related.get(&id));
                    let Some(related) = related.filter(|related| related.kind == "worksheet") else { continue };
                    let shown = if state.is_some_and(|state| state != "visible") {
                        Visibility::Hidden
                    } else {
                        Visibility::Visible
                    };
                    let sheet = SheetPart { name: name.unwrap_or_default(), part: related.part.clone(), shown };
                    contents.sheets.push(sheet);
                }
                Event::End(tag) if tag.local_name().as_ref() == "workbook" => break,
                Event::Eof => return Err(cut_off()),
                _other => {}
            }
        }
        contents.sheets.truncate(MOST_SHEETS);
        Ok(contents)
    }
}

/// What a part is related to, by identifier; the empty name stands for the whole archive.
fn related(parts: &mut ArchiveParts<'_>, of: &str) -> Result<BTreeMap<String, Related>, Unreadable> {
    let (folder, file) = of.rsplit_once('/').map_or(("", of), |(folder, file)| (folder, file));
    let path = if folder.is_empty() { format!("_rels/{file}.rels") } else { format!("{folder}/_rels/{file}.rels") };
    let Some(mut events) = parts.events(&path)? else { return Ok(BTreeMap::new()) };
    let mut found = BTreeMap::new();
    loop {
        match events.next()? {
            Event::Start(tag) if tag.local_name().as_ref() == "Relationship" => {
                let [id, kind, target] = ["Id", "Type", "Target"].map(|name| attribute(&tag, name).unwrap_or_default());
                let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
                found.insert(id, Related { kind, part: absolute(folder, &target) });
            }
            Event::Eof => return Ok(found),
            _other => {}
        }
    }
}

/// A part named relative to a folder, without `.` and `..`.
fn absolute(folder: &str, target: &str) -> String {
    let mut segments: Vec<&str> = if target.starts_with('/') { Vec::new() } else { folder.split('/').collect() };
    for segment in target.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                segments.pop();
            }
            name => segments.push(name),
        }
    }
    segments.retain(|segment| !segment.is_empty());
    segments.join("/")
}

#[cfg(test)]
mod tests {
    use super::absolute;

    #[test]
    fn parts_are_named_from_where_they_are_named() {
        assert_eq!(absolute("xl", "worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml");
        assert_eq!(absolute("xl", "/xl/worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml");
        assert_eq!(absolute("", "xl/workbook.xml"), "xl/workbook.xml");
        assert_eq!(absolute("xl", "../../../etc/passwd"), "etc/passwd");
    }
}
