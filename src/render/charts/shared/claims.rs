//! What a chart of modules claims, counted from verdicts and nothing else.

use crate::locale::{Argument, Locale};
use crate::measure::Verdict;
use crate::render::module_rows::ModuleRow;
use crate::render::page::phrases::share;
use crate::survey::Rules;

/// Modules by verdict against the target.
pub(in crate::render) struct Against<'a> {
    weak: Vec<&'a ModuleRow<'a>>,
    strong: u64,
    modules: u64,
}

impl<'a> Against<'a> {
    /// Counts the verdicts of these rows.
    pub(in crate::render) fn of(rows: &'a [ModuleRow<'a>]) -> Self {
        let verdict = |row: &ModuleRow<'_>| row.favourable.and_then(|finding| finding.verdict);
        let weak = rows.iter().filter(|row| verdict(row) == Some(Verdict::Weak)).collect();
        let strong = number(rows.iter().filter(|row| verdict(row) == Some(Verdict::Strong)).count());
        Self { weak, strong, modules: number(rows.len()) }
    }

    /// Who lies below the target, by name where it is one, and how many meet it.
    pub(in crate::render) fn naming(&self, locale: &Locale, rules: &Rules) -> String {
        let target = locale.percent(rules.target_favourable.get(), 0);
        let mut values = self.values(&target);
        let name = self.weak.first().map(|row| locale.module_title(row.module)).unwrap_or_default();
        values.push(("name", (&name).into()));
        let key = match (self.weak.len(), self.strong) {
            (0, 0) => "chart-target-none",
            (0, _) => "chart-target-strong",
            (1, 0) => "chart-target-one-weak",
            (1, _) => "chart-target-one-weak-some-strong",
            (_, 0) => "chart-target-weak",
            (_, _) => "chart-target-weak-and-strong",
        };
        locale.text(key, &values)
    }

    /// How many lie where.
    pub(in crate::render) fn counting(&self, locale: &Locale, rules: &Rules) -> String {
        let target = locale.percent(rules.target_favourable.get(), 0);
        let key = if self.weak.is_empty() && self.strong == 0 { "chart-target-none" } else { "chart-target-counts" };
        locale.text(key, &self.values(&target))
    }

    fn values<'t>(&self, target: &'t str) -> Vec<(&'static str, Argument<'t>)> {
        vec![
            ("target", target.into()),
            ("weak", number(self.weak.len()).into()),
            ("strong", self.strong.into()),
            ("modules", self.modules.into()),
            ("others", self.modules.saturating_sub(self.strong + number(self.weak.len())).into()),
        ]
    }
}

/// What the eye sees of rows sorted by share: how many there are, the first and the last that have a number.
pub(in crate::render) fn seen_of_rows(locale: &Locale, key: &str, rows: &[ModuleRow<'_>]) -> String {
    let with_number: Vec<&ModuleRow<'_>> = rows.iter().filter(|row| row.share().is_some()).collect();
    let value = |row: &&ModuleRow<'_>| row.favourable.map(|finding| share(locale, finding)).unwrap_or_default();
    let (Some(first), Some(last)) = (with_number.first(), with_number.last()) else {
        return locale.text("chart-alt-none", &[("modules", number(rows.len()).into())]);
    };
    locale.text(
        key,
        &[
            ("modules", number(rows.len()).into()),
            ("first", (&locale.module_title(first.module)).into()),
            ("first_share", (&value(first)).into()),
            ("last", (&locale.module_title(last.module)).into()),
            ("last_share", (&value(last)).into()),
            ("without", number(rows.len() - with_number.len()).into()),
        ],
    )
}

/// A count as messages take it.
pub(in crate::render) fn number(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}
