//! Which sheet of a workbook is read.

use super::contents::{Contents, SheetPart, Visibility};
use super::parts::ArchiveParts;
use super::rows::{SheetHolds, holds_something};
use super::unreadable::Unreadable;
use super::values::CellValues;
use crate::text::composed;

/// The sheet that is read, and those that are not.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(in crate::gather) struct OtherSheets {
    /// The name of the one that is read.
    pub(in crate::gather) chosen: String,
    /// Others that are shown and hold something.
    pub(in crate::gather) shown: Vec<String>,
    /// Hidden ones that hold something.
    pub(in crate::gather) hidden: Vec<String>,
}

/// Chooses the declared sheet, by name or number; else the first that is shown and holds something.
pub(super) fn choose(
    parts: &mut ArchiveParts<'_>,
    contents: &Contents,
    values: &CellValues,
    declared: Option<&str>,
) -> Result<(SheetPart, OtherSheets), Unreadable> {
    if let Some(declared) = declared {
        let names = || contents.sheets.iter().map(|sheet| sheet.name.clone()).collect();
        let found = named(&contents.sheets, declared).ok_or_else(|| Unreadable::NoSuchSheet(names()))?;
        return Ok((found.clone(), OtherSheets { chosen: found.name.clone(), ..OtherSheets::default() }));
    }
    let mut filled = Vec::new();
    for sheet in &contents.sheets {
        if holds_something(parts, sheet, values)? == SheetHolds::Something {
            filled.push(sheet);
        }
    }
    let names = |shown: Visibility| -> Vec<String> {
        filled.iter().filter(|sheet| sheet.shown == shown).map(|sheet| sheet.name.clone()).collect()
    };
    let hidden = names(Visibility::Hidden);
    match filled.iter().find(|sheet| sheet.shown == Visibility::Visible) {
        Some(first) => {
            let shown = names(Visibility::Visible).split_off(1);
            Ok(((*first).clone(), OtherSheets { chosen: first.name.clone(), shown, hidden }))
        }
        None => Err(Unreadable::Empty(hidden)),
    }
}

/// The sheet with this name, capital and small letters being alike; else the one with this number.
fn named<'s>(sheets: &'s [SheetPart], declared: &str) -> Option<&'s SheetPart> {
    let declared = declared.trim();
    let alike = |sheet: &&SheetPart| plain(&sheet.name) == plain(declared);
    let numbered = || sheets.get(declared.parse::<usize>().ok()?.checked_sub(1)?);
    let exact = sheets.iter().find(|sheet| sheet.name == declared);
    exact.or_else(|| sheets.iter().find(alike)).or_else(numbered)
}

/// A name in small letters, which are composed.
fn plain(name: &str) -> String {
    composed(name.trim()).to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_is_named_by_name_before_its_number() {
        let sheets = ["Datos", "1", "datos"].map(|name| SheetPart {
            name: name.to_owned(),
            part: String::new(),
            shown: Visibility::Visible,
        });
        let place = |declared| named(&sheets, declared).and_then(|found| sheets.iter().position(|one| one == found));
        assert_eq!(["datos", "DATOS", "1", "2", "3", "4", "0"].map(place), {
            [Some(2), Some(0), Some(1), Some(1), Some(2), None, None]
        });
    }
}
