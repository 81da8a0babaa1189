//! The sentences of a recommendation, in every language from the same values.

use serde::Serialize;

use crate::locale::{Argument, Locale, Locales};
use crate::measure::{Interval, Statistic};
use crate::protect::{Release, ReleasedFinding, Shown};
use crate::survey::{Action, Group, Item, Language, Module, Seminar, Survey, Translated};

use super::draft::Draft;
use super::signal::{Sign, Source};
use super::{Evidence, Kind, Signal};

/// A text that stands in for what can't be shown.
const NOTHING: &str = "–";

/// Values by the name under which messages take them.
type Values = Vec<(&'static str, String)>;

/// What all sentences about one seminar need.
pub(super) struct Wording<'a> {
    /// What may be shown.
    pub(super) release: &'a Release,
    /// The declaration.
    pub(super) survey: &'a Survey,
    /// The seminar.
    pub(super) seminar: &'a Seminar,
    /// The languages.
    pub(super) locales: &'a Locales,
}

impl Wording<'_> {
    /// The sentence that proposes.
    pub(super) fn proposal(&self, draft: &Draft<'_>) -> Translated {
        let key = match draft.kind {
            Kind::Observation => "recommend-text-observation".to_owned(),
            Kind::Change(_) | Kind::Keep => format!("recommend-text-{}", name_of(draft.action)),
        };
        self.each(|locale| (key.clone(), subject(draft.module, locale)))
    }

    /// What would show that it worked: about the strongest signal whose dimension led to the action.
    pub(super) fn target(&self, draft: &Draft<'_>) -> Translated {
        let led_here =
            |sign: &&Sign<'_>| sign.dimension().is_some_and(|of| self.survey.rules.action_for(of) == draft.action);
        let sign = draft.evidence.iter().find(led_here).or(draft.evidence.first());
        self.each(|locale| {
            let mut values = subject(draft.module, locale);
            values.push(("part", self.seminar.part.to_string()));
            values.push(("target", locale.percent(self.survey.rules.target_favourable.get(), 0)));
            let key = match sign {
                Some(sign) if draft.kind != Kind::Keep => self.target_of_sign(sign, locale, &mut values),
                Some(_) | None => "keep",
            };
            (format!("recommend-target-{key}"), values)
        })
    }

    fn target_of_sign(&self, sign: &Sign<'_>, locale: &Locale, values: &mut Values) -> &'static str {
        let rules = &self.survey.rules;
        match sign.source {
            Source::Requests { topic, .. } => {
                values.push(("topic", locale.word(&format!("dimension-{}", name_of(topic)))));
            }
            Source::Finding { item, .. } => values.push(("item", item.text.get(locale.language()).to_owned())),
        }
        match sign.signal {
            Signal::LevelWeak | Signal::LevelStrong | Signal::Improved => "level",
            Signal::Declined => {
                values.push(("seminar", self.seminar.id.to_string()));
                "declined"
            }
            Signal::Divided => {
                values.push(("share", locale.percent(rules.divided_pole.get(), 0)));
                "divided"
            }
            Signal::TimeTooLittle | Signal::TimeTooMuch => {
                values.push(("share", locale.percent(rules.time_share.get(), 0)));
                values.push(("label", self.end_label(sign, locale.language())));
                "time"
            }
            Signal::States => "states",
        }
    }

    /// Who should act.
    pub(super) fn addressee(&self, action: Action) -> Translated {
        let who = match action {
            Action::Keep
            | Action::Reinforce
            | Action::ReviseContent
            | Action::ReviseMethod
            | Action::ClarifyObjectives
            | Action::RestructureOrReplace => "curriculum",
            Action::AdjustTime | Action::FixLogistics => "organisers",
            Action::ReviseFacilitation => "facilitators",
            Action::Investigate => "secretariat",
        };
        self.each(|_| (format!("recommend-addressee-{who}"), Vec::new()))
    }

    /// A signal as evidence.
    pub(super) fn evidence(&self, sign: &Sign<'_>) -> Evidence {
        let text = Translated::from_each(|language| self.evidence_text(sign, self.locales.get(language)));
        let rule = rule_of(sign.signal);
        let number = sign.shown().and_then(as_number);
        match sign.source {
            Source::Requests { .. } => Evidence {
                signal: sign.signal,
                finding: None,
                rule,
                text,
                n: None,
                response_rate: None,
                comparator: None,
                point: None,
                interval: None,
                verdict: None,
            },
            Source::Finding { finding, verdict, .. } => Evidence {
                signal: sign.signal,
                finding: Some(finding.id.clone()),
                rule,
                text,
                n: finding.n,
                response_rate: self.response_rate(),
                comparator: finding.key.comparator.clone(),
                point: number.map(|(point, _)| point),
                interval: number.and_then(|(_, interval)| interval).map(|ends| (ends.lower, ends.upper)),
                verdict: Some(verdict),
            },
        }
    }

    fn response_rate(&self) -> Option<f64> {
        let is_rate = |finding: &&ReleasedFinding| {
            finding.key.seminar == self.seminar.id
                && finding.key.group == Group::All
                && finding.key.statistic == Statistic::ResponseRate
        };
        let rate = self.release.findings().iter().find(is_rate)?;
        rate.number().map(|(rate, _)| rate)
    }

    fn evidence_text(&self, sign: &Sign<'_>, locale: &Locale) -> String {
        match sign.source {
            Source::Requests { topic, states } => {
                let topic = locale.word(&format!("dimension-{}", name_of(topic)));
                locale.text("recommend-evidence-states", &[("states", states.into()), ("topic", (&topic).into())])
            }
            Source::Finding { item, finding, .. } => {
                let (suffix, values) = self.values_of(sign, item, finding, locale);
                let key = match sign.signal {
                    Signal::LevelWeak => "level_weak",
                    Signal::LevelStrong => "level_strong",
                    Signal::Declined => "declined",
                    Signal::Improved => "improved",
                    Signal::Divided => "divided",
                    Signal::TimeTooLittle | Signal::TimeTooMuch => "time",
                    Signal::States => "states",
                };
                say(locale, &format!("recommend-evidence-{key}{suffix}"), &values)
            }
        }
    }

    /// The values of a finding, and which form of the sentence they allow.
    fn values_of(
        &self,
        sign: &Sign<'_>,
        item: &Item,
        finding: &ReleasedFinding,
        locale: &Locale,
    ) -> (&'static str, Values) {
        let count = |n: Option<u64>| n.map_or_else(|| NOTHING.to_owned(), |n| locale.count(n));
        let mut values = vec![
            ("item", item.text.get(locale.language()).to_owned()),
            ("n", count(finding.n)),
            ("n_comparator", count(finding.n_comparator)),
            ("target", locale.percent(self.survey.rules.target_favourable.get(), 0)),
            ("seminar", finding.key.comparator.as_ref().map_or_else(String::new, ToString::to_string)),
            ("label", self.end_label(sign, locale.language())),
        ];
        match sign.shown() {
            Some(Shown::Number { point, interval: Some(interval) }) => {
                values.push(("consensus", locale.decimal(point, 2)));
                values.extend(with_interval(point, interval, locale));
                ("", values)
            }
            Some(Shown::Number { point, interval: None }) if sign.signal == Signal::Divided => {
                values.push(("consensus", locale.decimal(point, 2)));
                ("", values)
            }
            Some(Shown::Over(bound) | Shown::Under(bound)) => {
                values.push(("bound", locale.percent(bound, 0)));
                ("-bound", values)
            }
            Some(Shown::Number { .. }) | None => ("-bare", values),
        }
    }

    /// The label at the end of the scale towards which answers about time lean.
    fn end_label(&self, sign: &Sign<'_>, language: Language) -> String {
        let levels = sign.item().and_then(|item| self.survey.questionnaire.scale_of(item)).map(|scale| &scale.levels);
        let level = match sign.signal {
            Signal::TimeTooMuch => levels.and_then(|levels| levels.last()),
            Signal::TimeTooLittle
            | Signal::LevelWeak
            | Signal::LevelStrong
            | Signal::Declined
            | Signal::Improved
            | Signal::Divided
            | Signal::States => levels.and_then(|levels| levels.first()),
        };
        level.map_or_else(String::new, |level| level.label.get(language).to_owned())
    }

    fn each(&self, message: impl Fn(&Locale) -> (String, Values)) -> Translated {
        Translated::from_each(|language| {
            let locale = self.locales.get(language);
            let (key, values) = message(locale);
            say(locale, &key, &values)
        })
    }
}

fn as_number(shown: Shown) -> Option<(f64, Option<Interval>)> {
    match shown {
        Shown::Number { point, interval } => Some((point, interval)),
        Shown::Over(_) | Shown::Under(_) => None,
    }
}

/// A message with values that are texts already.
pub(super) fn say(locale: &Locale, key: &str, values: &[(&'static str, String)]) -> String {
    let arguments: Vec<(&str, Argument<'_>)> = values.iter().map(|(name, value)| (*name, value.into())).collect();
    locale.text(key, &arguments)
}

/// The name under which a value is written in tables and catalogues.
pub(super) fn name_of(value: impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        Ok(_) | Err(_) => String::new(),
    }
}

/// What a draft speaks of, with and without the article's "of".
pub(super) fn subject(module: Option<&Module>, locale: &Locale) -> Values {
    let Some(module) = module else {
        return vec![("the", locale.word("recommend-the-seminar")), ("of", locale.word("recommend-of-seminar"))];
    };
    let (id, title) = (module.id.to_string(), module.title.get(locale.language()).to_owned());
    let suffix = if title.is_empty() || title == id { "-untitled" } else { "" };
    let values = [("module", id), ("title", title)];
    ["the", "of"]
        .into_iter()
        .map(|form| (form, say(locale, &format!("recommend-{form}-module{suffix}"), &values)))
        .collect()
}

fn with_interval(point: f64, interval: Interval, locale: &Locale) -> Values {
    vec![
        ("share", locale.percent(point, 0)),
        ("interval", locale.percent_interval(interval.lower, interval.upper)),
        ("confidence", locale.percent(interval.confidence.unwrap_or(0.95), 0)),
        ("points", locale.signed_points(point)),
        ("lower", locale.signed_points(interval.lower)),
        ("upper", locale.signed_points(interval.upper)),
    ]
}

/// The rule of `rules.toml` that makes a signal.
fn rule_of(signal: Signal) -> &'static str {
    match signal {
        Signal::LevelWeak => "target_favourable",
        Signal::LevelStrong => "strong_floor",
        Signal::Declined | Signal::Improved => "significance",
        Signal::Divided => "divided_consensus",
        Signal::TimeTooLittle | Signal::TimeTooMuch => "time_share",
        Signal::States => "two_states",
    }
}
