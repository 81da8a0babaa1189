//! How one finding came about: of whom, from which counts, by which formula and rule.

use crate::limit::CountedLevels;
use crate::locale::Locale;
use crate::measure::{Eligible, Finding, FindingKey, FindingSet, Shown, Statistic, Status, Verdict};
use crate::survey::{Item, Scale, SeminarId, Survey};

use super::line::TrailLine;
use super::sentences::{say, subject};
use super::written::{count_in_words, unit_of, verdict_in_words};

/// What all explanations need.
pub(super) struct Trail<'a> {
    /// What may be shown.
    pub(super) release: &'a FindingSet,
    /// The declaration.
    pub(super) survey: &'a Survey,
    /// The language.
    pub(super) locale: &'a Locale,
}

impl Trail<'_> {
    /// The evidence trail of one finding.
    pub(super) fn about_finding(&self, finding: &Finding) -> Vec<TrailLine> {
        let key = &finding.key;
        let statistic = key.statistic.name();
        let item = key.item.as_ref().and_then(|item| self.survey.questionnaire.item(item));
        let mut lines = vec![
            TrailLine::plain(finding.key.to_string()),
            self.labelled("explain-measured", &self.locale.statistic(statistic)),
            self.labelled("explain-about", &self.about(key)),
        ];
        if let Some(item) = item {
            lines.push(self.labelled("explain-question", &self.locale.question(item)));
        }
        lines.extend(self.theme(key));
        lines.push(self.labelled("explain-result", &self.result(finding)));
        lines.push(self.labelled("explain-of-whom", &self.of_whom(finding)));
        lines.extend(item.and_then(|item| self.counts(key, &key.seminar, item)));
        lines.extend(key.comparator.as_ref().zip(item).and_then(|(earlier, item)| self.counts(key, earlier, item)));
        lines.extend(self.particulars(finding));
        lines.push(self.labelled("explain-formula", &self.locale.word(&format!("formula-{statistic}"))));
        lines.push(self.labelled("explain-method", &self.locale.method(finding.method.name())));
        lines.extend(self.rule(key.statistic).map(|rule| self.labelled("explain-rule", &rule)));
        if let Some(verdict) = finding.verdict {
            lines.push(self.verdict_line(verdict));
        }
        lines.extend(finding.holds().map(|stability| self.stability_line(stability)));
        lines
    }

    /// A label and what it labels.
    pub(super) fn labelled(&self, label: &str, text: &str) -> TrailLine {
        TrailLine::indented(format!("{}: {text}", self.locale.word(label)))
    }

    /// What a finding says.
    pub(super) fn verdict_line(&self, verdict: Verdict) -> TrailLine {
        self.labelled("explain-verdict", &verdict_in_words(verdict, self.locale))
    }

    /// A seminar with its days and place, where they are declared.
    pub(super) fn seminar(&self, id: &SeminarId) -> String {
        let seminar = self.survey.programme.seminar(id);
        let days = seminar.and_then(|seminar| self.locale.days(seminar));
        let place = seminar.and_then(|seminar| self.locale.place(seminar));
        [Some(id.to_string()), days, place].into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    fn about(&self, key: &FindingKey) -> String {
        let module = key.module.as_ref().and_then(|module| self.survey.programme.module(module));
        let what = subject(module, self.locale).into_iter().find(|(form, _)| *form == "the");
        let what = what.map_or_else(String::new, |(_, text)| text);
        match &key.comparator {
            Some(earlier) => {
                let values =
                    [("what", what), ("later", self.seminar(&key.seminar)), ("earlier", self.seminar(earlier))];
                say(self.locale, "explain-compared", &values)
            }
            None => format!("{what}; {}", self.seminar(&key.seminar)),
        }
    }

    fn result(&self, finding: &Finding) -> String {
        match (finding.status(), finding.shown()) {
            (Status::Ok, Some(shown)) => self.number(finding, shown),
            (Status::Ok, None) => self.locale.word("explain-verdict-only"),
            (
                Status::TooFew
                | Status::Withheld(_)
                | Status::NotComparable(_)
                | Status::NotAsked
                | Status::Undefined(_),
                _,
            ) => self.locale.status(finding.status().name(), finding.status().reason()),
        }
    }

    fn number(&self, finding: &Finding, shown: Shown) -> String {
        let unit = unit_of(finding.key.statistic);
        let written = |number: f64| unit.written(number, self.locale);
        match shown {
            Shown::Between { lower, upper } => {
                say(self.locale, "explain-bounds", &[("bounds", unit.bounds(lower, upper, self.locale))])
            }
            Shown::Number { point, interval } => {
                let interval = interval.map(|ends| {
                    let values = [("lower", written(ends.lower)), ("upper", written(ends.upper))];
                    say(self.locale, "explain-interval", &values)
                });
                let p = finding.p.map(|p| say(self.locale, "explain-p", &[("p", self.locale.p_value(p))]));
                let parts = [Some(written(point)), interval, p, finding.p_adjusted.map(|p| self.locale.adjusted_p(p))];
                parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
            }
        }
    }

    fn of_whom(&self, finding: &Finding) -> String {
        let attended = self.release.participation().iter().find(|of| of.seminar == finding.key.seminar);
        let eligible = match finding.key.statistic.eligible() {
            Eligible::Able => "explain-eligible",
            Eligible::Asked => "explain-asked",
        };
        let counted = [
            (counted_as(finding.key.statistic), finding.n),
            ("explain-n-comparator", finding.n_comparator),
            (eligible, finding.n_eligible),
            ("explain-attended", attended.and_then(|of| of.attended)),
        ];
        let parts: Vec<String> = counted
            .into_iter()
            .filter_map(|(key, count)| Some(self.locale.text(key, &[("count", count?.into())])))
            .collect();
        if parts.is_empty() { self.locale.word("explain-not-shown") } else { parts.join("; ") }
    }

    /// The counts of an item in one seminar, as far as they may be shown.
    fn counts(&self, key: &FindingKey, seminar: &SeminarId, item: &Item) -> Option<TrailLine> {
        let counts = self.release.distributions().iter().find(|distribution| {
            distribution.seminar == *seminar && distribution.module == key.module && distribution.item == item.id
        })?;
        let scale = self.survey.questionnaire.scale_of(item)?;
        let text = match counts.table.released().and_then(|table| table.cells(scale)) {
            Some(cells) => {
                let top = counts.table.released().and_then(|table| table.top(scale));
                self.listed(scale, &cells.into_iter().chain(top).collect::<Vec<_>>())
            }
            None => self.locale.word("explain-not-shown"),
        };
        let label = say(self.locale, "explain-counts", &[("seminar", seminar.to_string())]);
        Some(TrailLine::indented(format!("{label}: {text}")))
    }

    /// Cells of a table with their counts: `low 3 · high 12`; several levels of a cell by the first and the last.
    fn listed(&self, scale: &Scale, cells: &[CountedLevels]) -> String {
        let language = self.locale.language();
        let label = |level: usize| scale.levels.get(level).map_or("", |level| level.label.get(language));
        let name = |cell: &CountedLevels| match cell.levels.as_slice() {
            [only] => label(*only).to_owned(),
            [first, .., last] => format!("{} – {}", label(*first), label(*last)),
            [] => String::new(),
        };
        let text = |cell: &CountedLevels| format!("{} {}", name(cell), count_in_words(self.locale, cell.count));
        cells.iter().map(text).collect::<Vec<_>>().join(" · ")
    }

    /// The rule that turns a statistic into a verdict; none where there is none.
    fn rule(&self, statistic: Statistic) -> Option<String> {
        let rules = &self.survey.rules;
        let percent = |share: crate::survey::Share| self.locale.percent(share.get(), 0);
        let values = match statistic {
            Statistic::Favourable => {
                vec![("target", percent(rules.target_favourable)), ("floor", percent(rules.strong_floor))]
            }
            Statistic::Change
            | Statistic::Trend
            | Statistic::ShareTrend
            | Statistic::Standing
            | Statistic::Ranking
            | Statistic::MeanRank
            | Statistic::MeanGain => {
                vec![("significance", self.locale.decimal(rules.significance.get(), 2))]
            }
            Statistic::Consensus => vec![
                ("consensus", self.locale.decimal(rules.divided_consensus.get(), 2)),
                ("pole", percent(rules.divided_pole)),
            ],
            Statistic::BelowIdeal | Statistic::Ideal | Statistic::AboveIdeal => {
                vec![("share", percent(rules.time_share))]
            }
            Statistic::ThemeShare => Vec::new(),
            Statistic::Mean
            | Statistic::StandardDeviation
            | Statistic::Median
            | Statistic::InterpolatedMedian
            | Statistic::NetPromoterScore
            | Statistic::Superiority
            | Statistic::ResponseRate
            | Statistic::ResponseRateComplete
            | Statistic::NonResponseBounds
            | Statistic::PooledShare
            | Statistic::Reliability
            | Statistic::ItemRest
            | Statistic::AlphaWithout
            | Statistic::DetectableRise
            | Statistic::DetectableFall
            | Statistic::RankBiserial
            | Statistic::SatisfactionCorrelation
            | Statistic::SatisfactionImportance
            | Statistic::SatisfactionExplained
            | Statistic::ThemeKeyness
            | Statistic::OptionShare => return None,
        };
        let beside_ideal = matches!(statistic, Statistic::BelowIdeal | Statistic::AboveIdeal);
        let key = if beside_ideal { Statistic::Ideal.name() } else { statistic.name() };
        Some(say(self.locale, &format!("explain-rule-{key}"), &values))
    }
}

/// What the n of a statistic counts.
fn counted_as(statistic: Statistic) -> &'static str {
    if matches!(statistic, Statistic::ThemeShare | Statistic::ThemeKeyness) {
        "explain-n-commented"
    } else if matches!(statistic, Statistic::Ranking | Statistic::MeanRank) {
        "explain-n-all-modules"
    } else if matches!(statistic, Statistic::MeanGain | Statistic::RankBiserial) {
        "explain-n-pairs"
    } else {
        "explain-n"
    }
}
