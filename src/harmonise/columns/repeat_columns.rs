//! Which column of a file says that a row repeats a part of the form, such as a row per module beside one per person.

use super::only_column::only_column;
use crate::gather::Record;
use crate::harmonise::file_issues::FileIssues;
use crate::survey::{Delivery, Issue, Layout, Platform, Severity};
use crate::text::fold;

/// What a row is to the person whose it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::harmonise) enum RepeatedRow {
    /// What is said once: the person's own row, of whom there may be one per event.
    Parent,
    /// A part that is repeated, such as a module's.
    Child,
    /// A part that isn't among those declared.
    Other,
}

/// Where rows that repeat a part of the form say so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::harmonise) struct RepeatColumns {
    /// The part that is repeated; empty in a person's own row.
    part: Option<usize>,
    /// Which time it is.
    instance: Option<usize>,
    /// The event: a person has a row of their own in each.
    event: Option<usize>,
    /// Cells of a person's own row, folded.
    parent: Vec<String>,
    /// Cells of the repeated parts that are read, folded; none means all others.
    child: Option<Vec<String>>,
    /// Where the module stands, if rows name theirs.
    module: Option<usize>,
}

/// How `REDCap` names the columns, in raw exports and in those with labels.
const PART: [&str; 2] = ["redcap_repeat_instrument", "repeat instrument"];
const INSTANCE: [&str; 2] = ["redcap_repeat_instance", "repeat instance"];
const EVENT: [&str; 2] = ["redcap_event_name", "event name"];

impl RepeatColumns {
    /// Finds them: as declared, or as the platform names them; none if every row is the same to its person.
    pub(in crate::harmonise) fn find(
        file_issues: FileIssues<'_>,
        delivery: &Delivery,
        module: Option<usize>,
        issues: &mut Vec<Issue>,
    ) -> Option<Self> {
        let is_redcap = file_issues.export.is_some_and(|export| export.platform == Platform::Redcap);
        let of_platform = |names: [&str; 2]| {
            let column = |name: &&str| file_issues.columns_named(name).first().copied();
            names.iter().find_map(column).filter(|_| is_redcap)
        };
        let folded = |texts: &[String]| texts.iter().map(|text| fold(text)).collect::<Vec<_>>();
        let (part, parent, child) = match &delivery.repeats {
            Some(declared) => {
                let done = "done-file-aside-repeats";
                let part = only_column(file_issues, &declared.column, Severity::Error, done, issues)?;
                (Some(part), folded(&declared.parent), declared.child.as_deref().map(folded))
            }
            None => (of_platform(PART), vec![String::new()], None),
        };
        let found = Self { part, instance: of_platform(INSTANCE), event: of_platform(EVENT), parent, child, module };
        // An answer in a row of its own repeats nothing.
        let is_any = (found.part.is_some() || found.event.is_some()) && delivery.layout != Layout::Long;
        is_any.then_some(found)
    }

    /// What a record is. One that names its module is a module's, even where nothing is repeated.
    pub(in crate::harmonise) fn kind(&self, record: &Record<'_>) -> RepeatedRow {
        let is_empty = |column: usize| record.cell(column).trim_ascii().is_empty();
        let part = self.part.map(|column| fold(&String::from_utf8_lossy(record.cell(column))));
        let is_own = part.as_ref().is_none_or(|part| self.parent.contains(part));
        if let (false, Some(part)) = (is_own, part)
            && self.child.as_ref().is_some_and(|child| !child.contains(&part))
        {
            return RepeatedRow::Other;
        }
        let names_module = self.module.is_some_and(|column| !is_empty(column));
        // A whole event may be repeated: its rows name no part, and which time it is.
        let is_repeated = self.instance.is_some_and(|column| !is_empty(column));
        if is_own && !names_module && !is_repeated { RepeatedRow::Parent } else { RepeatedRow::Child }
    }

    /// Whether rows name their module.
    pub(in crate::harmonise) fn name_modules(&self) -> bool {
        self.module.is_some()
    }

    /// Whether a record of a repeated part names no module where rows do.
    pub(in crate::harmonise) fn lacks_module(&self, record: &Record<'_>) -> bool {
        self.module.is_none_or(|column| record.cell(column).trim_ascii().is_empty())
    }

    /// The part that a record repeats, as it stands there.
    pub(in crate::harmonise) fn part_of<'r>(&self, record: &'r Record<'_>) -> &'r [u8] {
        self.part.map_or(&[][..], |part| record.cell(part).trim_ascii())
    }

    /// The event of a record; empty where there is none.
    pub(in crate::harmonise) fn event_of<'r>(&self, record: &'r Record<'_>) -> &'r [u8] {
        self.event.map_or(&[][..], |event| record.cell(event).trim_ascii())
    }

    /// The columns that hold no answers.
    pub(in crate::harmonise) fn columns(&self) -> impl Iterator<Item = usize> {
        [self.part, self.instance, self.event].into_iter().flatten()
    }
}
