//! The sentences of a recommendation, in every language from the same values.

use crate::locale::{Argument, Locale, Locales};
use crate::measure::{FindingSet, VerdictStability};
use crate::survey::{Action, Language, Module, Seminar, Share, Survey, Translated};

use super::draft::{DraftOutline, stability_of};
use super::signal::{SignalGiven, SignalSource};
use super::written::stability_in_words;
use super::{Kind, Signal};

/// Values by the name under which messages take them.
pub(super) type Values = Vec<(&'static str, String)>;

/// What all sentences about one seminar need.
pub(super) struct Sentences<'a> {
    /// What may be shown.
    pub(super) release: &'a FindingSet,
    /// The declaration.
    pub(super) survey: &'a Survey,
    /// The seminar.
    pub(super) seminar: &'a Seminar,
    /// The languages.
    pub(super) locales: &'a Locales,
}

impl Sentences<'_> {
    /// The sentence that proposes; where a verdict behind it doesn't hold, it is said without how many.
    pub(super) fn proposal(&self, draft: &DraftOutline<'_>) -> Translated {
        let key = match draft.kind {
            Kind::Observation => "recommend-text-observation".to_owned(),
            Kind::Change(_) | Kind::Keep => format!("recommend-text-{}", draft.action.name()),
        };
        Translated::from_each(|language| {
            let locale = self.locales.get(language);
            let proposal = say(locale, &key, &subject(draft.module, locale));
            let falls = stability_of(draft).filter(|stability| matches!(stability, VerdictStability::Unstable { .. }));
            let Some(falls) = falls else { return proposal };
            let stability = stability_in_words(falls, locale);
            say(locale, "recommend-text-unstable", &[("proposal", proposal), ("stability", stability)])
        })
    }

    /// What would show that it worked: about the strongest signal whose dimension led to the action.
    pub(super) fn target(&self, draft: &DraftOutline<'_>) -> Translated {
        let led_here = |sign: &&SignalGiven<'_>| {
            sign.dimension().is_some_and(|of| self.survey.rules.action_for(of) == draft.action)
        };
        let sign = draft.evidence.iter().find(led_here).or(draft.evidence.first());
        self.each(|locale| {
            let mut values = subject(draft.module, locale);
            values.extend(self.next(locale));
            values.push(("target", locale.percent(self.survey.rules.target_favourable.get(), 0)));
            let key = match sign {
                Some(sign) if draft.kind != Kind::Keep => self.target_of_sign(sign, locale, &mut values),
                Some(_) | None => "keep",
            };
            (format!("recommend-target-{key}"), values)
        })
    }

    /// When the target is to be met: at the next seminar of the part, or at the next edition of the course.
    fn next(&self, locale: &Locale) -> Values {
        let part = self.seminar.part().map(|part| part.to_string());
        let said = |lemkin, national| match &part {
            Some(part) => say(locale, lemkin, &[("part", part.clone())]),
            None => locale.word(national),
        };
        vec![
            ("at_next", said("recommend-at-next-seminar", "recommend-at-next-edition")),
            ("after_next", said("recommend-after-next-seminar", "recommend-after-next-edition")),
        ]
    }

    fn target_of_sign(&self, sign: &SignalGiven<'_>, locale: &Locale, values: &mut Values) -> &'static str {
        let rules = &self.survey.rules;
        match sign.source {
            SignalSource::Requests { topic, .. } => {
                values.push(("topic", locale.dimension(topic.name())));
            }
            SignalSource::Finding { item, .. } => values.push(("item", locale.question(item))),
            SignalSource::Theme { theme, .. } => values.push(("theme", locale.theme_label(theme))),
            SignalSource::Score { .. } | SignalSource::Driver { .. } => {}
        }
        let mut share = |of: Share| values.push(("share", locale.percent(of.get(), 0)));
        match sign.signal {
            Signal::LevelWeak | Signal::LevelStrong | Signal::Improved => "level",
            Signal::Declined => {
                values.push(("seminar", self.seminar.id.to_string()));
                "declined"
            }
            Signal::Divided => {
                share(rules.divided_pole);
                "divided"
            }
            Signal::TimeTooLittle | Signal::TimeTooMuch => {
                share(rules.time_share);
                values.push(("label", self.end_label(sign, locale.language())));
                "time"
            }
            Signal::Theme => {
                share(rules.theme_share);
                "theme"
            }
            Signal::RatedLower | Signal::RatedHigher => "rated_lower",
            Signal::Loss | Signal::NoGainFound | Signal::Gain => "learning",
            Signal::States => "states",
            Signal::Driver => "keep",
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

    /// The label at the end of the scale towards which answers about time lean.
    pub(super) fn end_label(&self, sign: &SignalGiven<'_>, language: Language) -> String {
        let is_above = sign.signal == Signal::TimeTooMuch;
        let levels = sign.item().and_then(|item| self.survey.questionnaire.scale_of(item)).map(|scale| &scale.levels);
        let level = levels.and_then(|levels| if is_above { levels.last() } else { levels.first() });
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

/// A message with values that are texts already.
pub(super) fn say(locale: &Locale, key: &str, values: &[(&'static str, String)]) -> String {
    let arguments: Vec<(&str, Argument<'_>)> = values.iter().map(|(name, value)| (*name, value.into())).collect();
    locale.text(key, &arguments)
}

/// What a draft speaks of, with and without the article's "of".
pub(super) fn subject(module: Option<&Module>, locale: &Locale) -> Values {
    let Some(module) = module else {
        return vec![("the", locale.word("recommend-the-seminar")), ("of", locale.word("recommend-of-seminar"))];
    };
    let (id, title) = (module.id.to_string(), locale.module_title(module));
    let suffix = if title.is_empty() || title == id { "-untitled" } else { "" };
    let values = [("module", id), ("title", title)];
    ["the", "of"]
        .into_iter()
        .map(|form| (form, say(locale, &format!("recommend-{form}-module{suffix}"), &values)))
        .collect()
}
