//! How a report says things in one language: names, numbers and their notes, each in one place.

use super::tables::names;
use crate::locale::{Argument, Locale};
use crate::measure::{Eligible, Statistic, Verdict};
use crate::protect::{ReleasedFinding, Shown, Status};
use crate::recommend::{Evidence, Kind, Unit, verdict_in_words};
use crate::statistics::Interval;
use crate::survey::{Action, Dimension, ItemId, Language, ModuleId, SeminarId, Survey, ThemeId};
use crate::text::clean_text;

/// How a report says things in one language.
pub(super) struct Wording<'a> {
    survey: &'a Survey,
    locale: &'a Locale,
}

impl<'a> Wording<'a> {
    pub(super) fn new(survey: &'a Survey, locale: &'a Locale) -> Self {
        Self { survey, locale }
    }

    pub(super) fn language(&self) -> Language {
        self.locale.language()
    }

    pub(super) fn locale(&self) -> &Locale {
        self.locale
    }

    pub(super) fn is_synthetic(&self) -> bool {
        self.survey.programme.synthetic
    }

    /// A message without values.
    pub(super) fn word(&self, key: &str) -> String {
        self.locale.word(key)
    }

    /// A message with its values.
    pub(super) fn text(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.locale.text(key, arguments)
    }

    /// The programme's name.
    pub(super) fn programme(&self) -> String {
        clean_text(self.survey.programme.name.get(self.language())).into_owned()
    }

    /// A seminar in full: identifier, place and days.
    pub(super) fn seminar_title(&self, id: &SeminarId) -> String {
        let mut parts = vec![id.to_string()];
        if let Some(seminar) = self.survey.programme.seminar(id) {
            parts.extend(seminar.place.as_ref().map(|place| clean_text(place.get(self.language())).into_owned()));
            let (start, end) = (seminar.start, seminar.end);
            parts.extend(start.or(end).map(|day| self.locale.date_range(start.unwrap_or(day), end.unwrap_or(day))));
        }
        parts.join(" · ")
    }

    /// A seminar in short: identifier and year.
    pub(super) fn seminar_name(&self, id: &SeminarId) -> String {
        let year = self.survey.programme.seminar(id).and_then(|seminar| Some(seminar.start.or(seminar.end)?.year()));
        year.map_or_else(|| id.to_string(), |year| format!("{id} ({year})"))
    }

    /// What is spoken of: a module, or the seminar as a whole.
    pub(super) fn subject(&self, module: Option<&ModuleId>) -> String {
        let Some(id) = module else { return self.heading("seminar-as-a-whole") };
        let title = self.survey.programme.module(id).map(|module| clean_text(module.title.get(self.language())));
        match title {
            Some(title) if !title.is_empty() && title != id.as_str() => format!("{id} · {title}"),
            Some(_) | None => id.to_string(),
        }
    }

    /// The question as put.
    pub(super) fn item(&self, id: &ItemId) -> String {
        let text = self.survey.questionnaire.item(id).map(|item| clean_text(item.text.get(self.language())));
        text.filter(|text| !text.is_empty()).map_or_else(|| id.to_string(), std::borrow::Cow::into_owned)
    }

    /// What a finding's question is, or which statistic it is where there is no question.
    pub(super) fn question(&self, finding: &ReleasedFinding) -> String {
        let statistic = || self.statistic(finding.key.statistic);
        finding.key.item.as_ref().map_or_else(statistic, |item| self.item(item))
    }

    fn heading(&self, key: &str) -> String {
        capitalised(&self.word(key))
    }

    /// A statistic's name, as a heading.
    pub(super) fn statistic(&self, statistic: Statistic) -> String {
        self.heading(&format!("statistic-{}", statistic.name()))
    }

    pub(super) fn dimension(&self, dimension: Dimension) -> String {
        self.heading(&format!("dimension-{}", dimension.name()))
    }

    pub(super) fn action(&self, action: Action) -> String {
        self.word(&format!("action-{}", names::action(action)))
    }

    pub(super) fn priority(&self, kind: Kind) -> Option<String> {
        names::priority(kind).map(|priority| self.word(&format!("report-priority-{priority}")))
    }

    /// A finding's number, or in a few words why there is none.
    pub(super) fn number(&self, finding: &ReleasedFinding) -> String {
        let statistic = finding.key.statistic;
        match finding.shown {
            Some(Shown::Number { interval: Some(interval), .. }) if statistic == Statistic::NonResponseBounds => {
                self.locale.percent_interval(interval.lower, interval.upper)
            }
            Some(Shown::Number { point, .. }) => self.point(statistic, point),
            Some(Shown::Over(bound)) => self.text("report-over", &[("number", (&self.point(statistic, bound)).into())]),
            Some(Shown::Under(bound)) => {
                self.text("report-under", &[("number", (&self.point(statistic, bound)).into())])
            }
            None if finding.verdict.is_some() => self.word("report-conclusion-only"),
            None => self.word(&format!("status-{}", finding.status.name())),
        }
    }

    fn point(&self, statistic: Statistic, point: f64) -> String {
        Unit::of(statistic).written(point, self.locale)
    }

    /// A finding's interval, if it has one.
    pub(super) fn interval(&self, finding: &ReleasedFinding) -> Option<String> {
        let Interval { lower, upper, .. } = finding.number()?.1?;
        Some(match Unit::of(finding.key.statistic) {
            Unit::Share => self.locale.percent_interval(lower, upper),
            Unit::Difference | Unit::Ratio => self.text(
                "report-from-to",
                &[
                    ("lower", (&self.locale.signed_points(lower)).into()),
                    ("upper", (&self.locale.signed_points(upper)).into()),
                ],
            ),
            Unit::Middle | Unit::Score => {
                format!("{}–{}", self.locale.decimal(lower, 2), self.locale.decimal(upper, 2))
            }
        })
    }

    /// Why there is no number, as a sentence without its full stop.
    pub(super) fn why(&self, finding: &ReleasedFinding) -> String {
        let reason = self.status(finding.status);
        match finding.n.filter(|_| finding.status == Status::TooFew) {
            Some(n) => format!("{reason} (n = {})", self.locale.count(n)),
            None => reason,
        }
    }

    /// A status with its reason.
    pub(super) fn status(&self, status: Status) -> String {
        let reason = names::reason(status).map(|reason| self.word(&format!("reason-{reason}")));
        capitalised(&match reason {
            Some(reason) => format!("{}: {reason}", self.word(&format!("status-{}", status.name()))),
            None => self.word(&format!("status-{}", status.name())),
        })
    }

    /// A comment theme.
    pub(super) fn theme(&self, id: &ThemeId) -> String {
        let theme = self.survey.codebook.themes.iter().find(|theme| theme.id == *id);
        let label = theme.map(|theme| clean_text(theme.label.get(self.language())).into_owned());
        label.filter(|label| !label.is_empty()).map_or_else(|| id.to_string(), |label| capitalised(&label))
    }

    /// What a verdict says.
    pub(super) fn verdict(&self, verdict: Verdict) -> String {
        verdict_in_words(verdict, self.locale)
    }

    /// What stands behind a number: statistic, n, interval, method, and how it was made safe to show.
    pub(super) fn note(&self, finding: &ReleasedFinding) -> String {
        let mut parts = vec![self.statistic(finding.key.statistic)];
        parts.extend(names::reason(finding.status).map(|reason| self.word(&format!("reason-{reason}"))));
        parts.extend(self.sizes(finding));
        let interval = self.interval(finding);
        parts.extend(interval.map(|interval| self.text("report-interval-is", &[("interval", (&interval).into())])));
        if finding.shown.is_some() {
            parts.push(self.word(&format!("method-{}", finding.method.name())));
        }
        parts.extend(
            finding.p_adjusted.map(|p| self.text("report-adjusted-p-is", &[("p", (&self.locale.p_value(p)).into())])),
        );
        if finding.coarsened {
            parts.push(self.word("report-coarsened"));
        }
        parts.join(" · ")
    }

    fn sizes(&self, finding: &ReleasedFinding) -> Option<String> {
        let n = self.locale.count(finding.n?);
        let other = finding.n_comparator.map(|n| self.locale.count(n));
        let eligible = finding.n_eligible.map(|n| self.locale.count(n));
        Some(match (other, eligible) {
            (Some(other), _) => {
                self.text("report-n-and-comparator", &[("n", (&n).into()), ("comparator", (&other).into())])
            }
            (None, Some(eligible)) => {
                let key = match finding.key.statistic.eligible() {
                    Eligible::Able => "report-n-of-able",
                    Eligible::Asked => "report-n-of-eligible",
                };
                self.text(key, &[("n", (&n).into()), ("eligible", (&eligible).into())])
            }
            (None, None) => self.text("report-n", &[("n", (&n).into())]),
        })
    }

    /// One piece of evidence: its sentence, and the finding it rests on.
    pub(super) fn evidence(&self, evidence: &Evidence) -> String {
        let text = clean_text(evidence.text.get(self.language()));
        evidence.finding.as_ref().map_or_else(|| text.to_string(), |finding| format!("{text} ({finding})"))
    }
}

/// With a capital at the beginning, as headings and cells have it.
fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}
