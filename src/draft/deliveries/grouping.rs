//! From the plans of single sheets to deliveries: files that are read in the same way, under one pattern.

use std::collections::{BTreeMap, BTreeSet};

use super::paths::{self, PathGroup};
use super::sheet_plan::{Doubt, SheetPlan, day_column};
use crate::draft::questions::modules::Modules;
use crate::draft::questions::question::{DraftQuestion, KeyKind, Why};
use crate::draft::read::sheet::DraftSheet;
use crate::draft::read::values::ValueCounts;
use crate::draft::scales::library::Library;
use crate::draft::write::deliveries_text::{DraftDelivery, DraftKey};
use crate::draft::write::names::identifier;
use crate::draft::write::remark::DraftRemark;
use crate::survey::{Layout, SeminarId};
use crate::text::{DateOrder, fold, read_date};

/// A delivery with the sheets that it claims, and the module that the path of each names.
#[derive(Debug)]
pub(in crate::draft) struct Claimed {
    pub(in crate::draft) delivery: DraftDelivery,
    pub(in crate::draft) sheets: BTreeSet<usize>,
}

/// All deliveries.
pub(in crate::draft) fn deliveries(
    sheets: &[DraftSheet],
    plans: &[SheetPlan],
    questions: &[DraftQuestion],
    modules: &Modules,
    library: &Library,
) -> Vec<Claimed> {
    let mut alike: BTreeMap<String, Vec<&SheetPlan>> = BTreeMap::new();
    for plan in plans {
        alike.entry(format!("{:?} {:?}", plan.layout, plan.keys)).or_default().push(plan);
    }
    let all: Vec<&str> = sheets.iter().map(|sheet| sheet.path.as_str()).collect();
    let mut claimed: Vec<Claimed> = Vec::new();
    for plans in alike.values() {
        let paths: Vec<&str> = plans.iter().map(|plan| sheets[plan.sheet].path.as_str()).collect();
        for group in paths::groups(&paths, &all) {
            let plans: Vec<&SheetPlan> = group.files.iter().map(|file| plans[*file]).collect();
            let maker = Maker { sheets, modules, library, plans: &plans };
            claimed.push(Claimed {
                delivery: maker.delivery(&group),
                sheets: plans.iter().map(|plan| plan.sheet).collect(),
            });
        }
    }
    add_constant_modules(&mut claimed, questions);
    join_days(&mut claimed);
    // The first delivery that fits wins: what is more particular comes first.
    claimed.sort_by(|one, other| {
        let particular = |claimed: &Claimed| paths::literal(&claimed.delivery.files);
        particular(other).cmp(&particular(one)).then_with(|| one.sheets.cmp(&other.sheets))
    });
    claimed
}

/// Days of one seminar may lie in two months: those within two weeks of each other are named after the first.
fn join_days(claimed: &mut [Claimed]) {
    let is_seminar = |(name, _): &&mut (&'static str, DraftKey)| *name == "seminar";
    let maps = claimed.iter_mut().flat_map(|claimed| claimed.delivery.keys.iter_mut().filter(is_seminar));
    let mut maps: Vec<&mut BTreeMap<String, String>> = maps.map(|(_, key)| &mut key.map).collect();
    let texts = maps.iter().flat_map(|map| map.keys());
    let days = texts.filter(|text| text.len() == 8).filter_map(|text| Some((read_day(text)?, text.clone())));
    let days: BTreeSet<(jiff::civil::Date, String)> = days.collect();
    let mut name: Option<(jiff::civil::Date, String)> = None;
    for (day, text) in days {
        let near = name.take().filter(|(before, _)| (day - *before).get_days() <= 14);
        let month = format!("{:04}-{:02}", day.year(), day.month());
        let (_, first) = near.unwrap_or((day, month.clone()));
        for map in &mut maps {
            map.entry(text.clone()).and_modify(|name| {
                if *name == month {
                    name.clone_from(&first);
                }
            });
        }
        name = Some((day, first));
    }
}

/// The day of a text such as `20251128`.
fn read_day(text: &str) -> Option<jiff::civil::Date> {
    let figures = |range: std::ops::Range<usize>| text.get(range)?.parse().ok();
    jiff::civil::Date::new(figures(0..4)?, i8::try_from(figures(4..6)?).ok()?, i8::try_from(figures(6..8)?).ok()?).ok()
}

/// Where a question is asked of modules in some files, the others need the name of one.
fn add_constant_modules(claimed: &mut [Claimed], questions: &[DraftQuestion]) {
    let has_module = |claimed: &Claimed| claimed.delivery.keys.iter().any(|(name, _)| *name == "module");
    let with: BTreeSet<usize> = claimed
        .iter()
        .filter(|claimed| has_module(claimed))
        .flat_map(|claimed| claimed.sheets.iter().copied())
        .collect();
    let shared = |sheets: &BTreeSet<usize>| {
        questions.iter().filter(|question| question.is_asked() && !question.is_per_module()).any(|question| {
            question.columns.iter().any(|column| with.contains(&column.sheet))
                && question.columns.iter().any(|column| sheets.contains(&column.sheet))
        })
    };
    for claimed in claimed.iter_mut().filter(|claimed| !has_module(claimed)) {
        if shared(&claimed.sheets) {
            let key = DraftKey {
                remark: Some(DraftRemark::question("init-ask-module-constant")),
                ..DraftKey::new("constant", "course")
            };
            let place = claimed
                .delivery
                .keys
                .iter()
                .position(|(name, _)| *name > "module")
                .unwrap_or(claimed.delivery.keys.len());
            claimed.delivery.keys.insert(place, ("module", key));
        }
    }
}

struct Maker<'m> {
    sheets: &'m [DraftSheet],
    modules: &'m Modules,
    library: &'m Library,
    plans: &'m [&'m SheetPlan],
}

impl Maker<'_> {
    fn delivery(&self, group: &PathGroup) -> DraftDelivery {
        let mut delivery = DraftDelivery {
            files: group.pattern.clone(),
            layout: self.plans[0].layout,
            date_order: None,
            keys: Vec::new(),
            dropped: self.dropped(),
            remarks: Vec::new(),
        };
        self.add_seminar(&mut delivery, group);
        self.add_module(&mut delivery, group);
        if let Some(header) = self.column(KeyKind::State) {
            delivery.files = delivery.files.replace("{state}", "*");
            delivery.keys.push(("state", DraftKey::new("column", &header)));
        }
        for (kind, name) in [(KeyKind::Respondent, "respondent"), (KeyKind::Item, "item"), (KeyKind::Answer, "answer")]
        {
            if let Some(header) = self.column(kind) {
                delivery.keys.push((name, DraftKey::new("column", &header)));
            }
        }
        if delivery.layout != Layout::Wide && self.column(KeyKind::Respondent).is_none() {
            delivery.remarks.push(DraftRemark::question("init-ask-respondent"));
        }
        if self.plans.len() > 1 {
            delivery.remarks.push(DraftRemark::note("init-delivery-files").with("count", self.plans.len()));
        }
        if let Some((repeated, texts)) = self.plans.iter().find_map(|plan| plan.repeated) {
            delivery
                .remarks
                .push(DraftRemark::question("init-ask-repeated").with("repeated", repeated).with("texts", texts));
        }
        let same = |text: &str| text.contains(['*', '{']) || group.files.len() > 1;
        if !same(&delivery.files) && self.sheets[self.plans[0].sheet].path != delivery.files {
            delivery.remarks.push(DraftRemark::question("init-ask-path"));
        }
        delivery
    }

    fn column(&self, kind: KeyKind) -> Option<String> {
        self.plans[0].keys.iter().find(|(known, _)| *known == kind).map(|(_, header)| header.clone())
    }

    /// What is dropped in any of the files, each header once.
    fn dropped(&self) -> Vec<(Why, String)> {
        let mut found: BTreeMap<String, (Why, String)> = BTreeMap::new();
        let mut order = Vec::new();
        for (why, header) in self.plans.iter().flat_map(|plan| &plan.dropped) {
            let folded = fold(header);
            if !folded.is_empty() && !found.contains_key(&folded) {
                order.push(folded.clone());
                found.insert(folded, (*why, header.clone()));
            }
        }
        order.into_iter().filter_map(|folded| found.remove(&folded)).collect()
    }

    /// What stands in a key's column in all files.
    fn values(&self, header: &str) -> ValueCounts {
        let mut values = ValueCounts::default();
        for sheet in self.plans.iter().map(|plan| &self.sheets[plan.sheet]) {
            let column = sheet.header.iter().position(|name| fold(name) == fold(header));
            values.merge(&column.map(|column| sheet.columns[column].clone()).unwrap_or_default());
        }
        values
    }

    fn add_seminar(&self, delivery: &mut DraftDelivery, group: &PathGroup) {
        let key = if let Some(header) = self.column(KeyKind::Seminar) {
            delivery.files = delivery.files.replace("{seminar}", "*");
            let named = names_of(&self.values(&header), identifier);
            let asks = if named.is_empty() {
                DraftRemark::question("init-ask-seminar-column")
            } else {
                DraftRemark::question("init-ask-seminar-names")
            };
            DraftKey { map: named, remark: Some(asks), ..DraftKey::new("column", &header) }
        } else if group.captures.contains("seminar") {
            if group.seminars.is_empty() {
                return;
            }
            DraftKey {
                map: group.seminars.clone(),
                remark: Some(DraftRemark::question("init-ask-seminar-names")),
                ..DraftKey::new("path", "seminar")
            }
        } else if let Some((header, days)) = self.days(delivery) {
            by_day(&header, &days, delivery)
        } else {
            self.constant(group)
        };
        delivery.keys.insert(0, ("seminar", key));
    }

    fn constant(&self, group: &PathGroup) -> DraftKey {
        let path = &self.sheets[self.plans[group.files.len() - 1].sheet].path;
        let name = path.rsplit('/').next().unwrap_or(path);
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        DraftKey {
            remark: Some(DraftRemark::question("init-ask-seminar")),
            ..DraftKey::new("constant", &identifier(stem))
        }
    }

    /// The column of days and its days in order, if all can be read; tells the order of day, month and year.
    fn days(&self, delivery: &mut DraftDelivery) -> Option<(String, Vec<jiff::civil::Date>)> {
        let orders = || self.plans.iter().filter_map(|plan| plan.date_order);
        let (order, doubt) = orders().find(|(_, doubt)| *doubt == Doubt::No).or_else(|| orders().next())?;
        let plan = self.plans[0];
        let sheet = &self.sheets[plan.sheet];
        let header = sheet.header[day_column(plan, sheet, self.library)?].clone();
        let values = self.values(&header);
        let mut days: Vec<_> =
            values.distinct.values().filter_map(|spelling| read_date(&spelling.text, order)).collect();
        days.sort_unstable();
        if order != DateOrder::Ymd {
            delivery.date_order = Some(order);
        }
        if doubt == Doubt::Yes {
            delivery.remarks.push(DraftRemark::question("init-ask-date-order"));
        }
        (!days.is_empty()).then_some((header, days))
    }

    fn add_module(&self, delivery: &mut DraftDelivery, group: &PathGroup) {
        let key = if let Some(header) = self.column(KeyKind::Module) {
            delivery.files = delivery.files.replace("{module}", "*");
            let named = names_of(&self.values(&header), |text| self.modules.id_of(text));
            let asks = (!named.is_empty()).then(|| DraftRemark::question("init-ask-module-names"));
            DraftKey { map: named, remark: asks, ..DraftKey::new("column", &header) }
        } else if group.captures.contains("module") && !group.modules.is_empty() {
            DraftKey { map: group.modules.clone(), ..DraftKey::new("path", "module") }
        } else if group.captures.contains("module") {
            DraftKey::new("path", "module")
        } else {
            return;
        };
        delivery.keys.push(("module", key));
    }
}

/// The seminar by the day: one if all lie within a season, or else quarters or years.
fn by_day(header: &str, days: &[jiff::civil::Date], delivery: &mut DraftDelivery) -> DraftKey {
    let (first, last) = (days[0], days[days.len() - 1]);
    let months =
        (i32::from(last.year()) - i32::from(first.year())) * 12 + i32::from(last.month()) - i32::from(first.month());
    let key = if months < 3 {
        let name = format!("{:04}-{:02}", first.year(), first.month());
        DraftKey { remark: Some(DraftRemark::question("init-ask-seminar")), ..DraftKey::new("constant", &name) }
    } else {
        let quarters: BTreeSet<(i16, i8)> = days.iter().map(|day| (day.year(), (day.month() - 1) / 3)).collect();
        let years: BTreeSet<i16> = days.iter().map(|day| day.year()).collect();
        let derived = if quarters.len() >= years.len() * 2 { "quarter" } else { "year" };
        DraftKey {
            derived: Some(derived),
            remark: Some(DraftRemark::question("init-ask-seminar-days")),
            ..DraftKey::new("column", header)
        }
    };
    delivery.keys.push(("date", DraftKey::new("column", header)));
    delivery.dropped.retain(|(_, dropped)| dropped != header);
    key
}

/// Identifiers for the texts of a key's column that several rows hold and that are none themselves.
fn names_of(values: &ValueCounts, name: impl Fn(&str) -> String) -> BTreeMap<String, String> {
    let repeated = values.by_frequency().into_iter().filter(|(_, spelling)| spelling.count > 1);
    let texts = repeated.map(|(_, spelling)| spelling.text.clone());
    texts.filter(|text| text.parse::<SeminarId>().is_err()).map(|text| (text.clone(), name(&text))).collect()
}
