//! Reads one spelling of an answer against its scale: which level, which reason, or what is wrong with it.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::code::Code;
use super::date_like::{DateLike, Turned};
use super::error_cells::is_error_cell;
use super::joined_options::{SEPARATORS, cut, cut_options};
use super::other_option::OtherOption;
use crate::survey::{Cure, IssueCode, Language, MissingReason, Said, Scale};
use crate::text::{excerpt, fold, most_alike};

/// What a spelling means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::harmonise) struct AnswerMeaning {
    /// The answer.
    pub(in crate::harmonise) code: Code,
    /// The options chosen, for multi-selects.
    pub(in crate::harmonise) options: Arc<[u8]>,
    /// What is wrong with it.
    pub(in crate::harmonise) problem: Option<AnswerProblem>,
}

/// What is wrong with a spelling.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::harmonise) struct AnswerProblem {
    pub(in crate::harmonise) code: IssueCode,
    /// None for what a person wrote in their own words, which isn't repeated.
    pub(in crate::harmonise) read: Option<String>,
    pub(in crate::harmonise) expected: Said,
    pub(in crate::harmonise) nearest: Option<String>,
    pub(in crate::harmonise) done: Said,
    pub(in crate::harmonise) cure: Option<Cure>,
}

/// A scale with all its spellings folded.
#[derive(Debug)]
pub(in crate::harmonise) struct Labels<'a> {
    scale: &'a Scale,
    /// Folded spelling → code.
    spellings: BTreeMap<String, Code>,
    /// The same, longest first.
    longest_first: Vec<(String, Code)>,
    date_like: DateLike,
    /// The option beside which people write what they mean.
    pub(super) other: Option<OtherOption>,
}

impl<'a> Labels<'a> {
    pub(in crate::harmonise) fn new(scale: &'a Scale) -> Self {
        let mut spellings = BTreeMap::new();
        let numbers = scale.kind.is_answered_in_numbers();
        for (place, level) in scale.levels.iter().enumerate() {
            let own = level.label.iter().chain(level.aliases.iter().map(String::as_str)).map(fold);
            for spelling in own.chain(numbers.then(|| level.score.to_string())) {
                spellings.entry(spelling).or_insert(Code::level(place));
            }
        }
        if let Some(place) = scale.levels.iter().position(|level| level.other) {
            // LimeSurvey's code for it.
            spellings.entry(fold("-oth-")).or_insert(Code::level(place));
        }
        for (reason, labels) in &scale.missing {
            for label in labels {
                spellings.entry(fold(label)).or_insert(Code::missing(*reason));
            }
        }
        spellings.remove("");
        let mut longest_first: Vec<_> = spellings.iter().map(|(text, code)| (text.clone(), *code)).collect();
        longest_first.sort_by(|one, other| other.0.len().cmp(&one.0.len()).then_with(|| one.0.cmp(&other.0)));
        Self { scale, spellings, longest_first, date_like: DateLike::of(scale), other: OtherOption::of(scale) }
    }

    /// Whether a part of a cell is a declared answer.
    pub(super) fn is_declared(&self, part: &str) -> bool {
        self.spellings.contains_key(&fold(part))
    }

    /// Whether a folded text is the label or an alias of the option at this place.
    pub(in crate::harmonise) fn is_option(&self, folded: &str, option: u8) -> bool {
        self.spellings.get(folded) == Some(&Code::level(usize::from(option)))
    }

    /// The reason for a missing answer that a folded text stands for.
    pub(in crate::harmonise) fn reason(&self, folded: &str) -> Option<Code> {
        self.spellings.get(folded).copied().filter(|code| code.as_level().is_none())
    }

    /// What a cell's text means; `decimal_mark` is what the delivery writes before decimals.
    pub(in crate::harmonise) fn read(&self, text: &str, decimal_mark: char) -> AnswerMeaning {
        let folded = fold(text);
        if folded.is_empty() {
            return AnswerMeaning::of(Code::BLANK);
        }
        if self.scale.kind.allows_several() && !is_error_cell(text) {
            return self.read_options(text);
        }
        if let Some(code) = self.spellings.get(&folded) {
            return AnswerMeaning::of(*code);
        }
        if is_error_cell(text) {
            return AnswerMeaning::unreadable(self.error_cell(text));
        }
        if let Some(turned) = self.date_like.read(text) {
            return self.turned(text, turned);
        }
        if self.scale.kind.is_free_text() {
            return AnswerMeaning::of(Code::ANSWERED);
        }
        match read_number(&folded, decimal_mark).filter(|_| self.scale.kind.is_rating()) {
            Some(number) => self.read_score(text, number),
            None => self.unknown(text, &folded),
        }
    }

    fn error_cell(&self, text: &str) -> AnswerProblem {
        AnswerProblem {
            code: IssueCode::ErrorCell,
            read: Some(excerpt(text)),
            expected: self.expected(),
            nearest: None,
            done: Said::new("done-error-cell"),
            cure: None,
        }
    }

    fn read_score(&self, text: &str, number: f64) -> AnswerMeaning {
        let place = self.scale.levels.iter().position(|level| (level.score - number).abs() < 1e-9);
        match place {
            Some(place) if self.scale.kind.is_answered_in_numbers() => AnswerMeaning::of(Code::level(place)),
            Some(place) => AnswerMeaning::unreadable(AnswerProblem {
                code: IssueCode::UnknownLabel,
                read: Some(excerpt(text)),
                expected: self.expected(),
                nearest: Some(self.label(place)),
                done: Said::new("done-unreadable"),
                cure: Some(self.alias(text, place)),
            }),
            None => AnswerMeaning::unreadable(AnswerProblem {
                code: IssueCode::OutsideScale,
                read: Some(excerpt(text)),
                expected: self.expected(),
                nearest: None,
                done: Said::new("done-outside-scale"),
                cure: Some(Cure::AddMissing {
                    scale: self.scale.id.clone(),
                    reason: MissingReason::NotApplicable,
                    text: text.trim().to_owned(),
                }),
            }),
        }
    }

    fn turned(&self, text: &str, turned: Turned) -> AnswerMeaning {
        AnswerMeaning::unreadable(AnswerProblem {
            code: IssueCode::DateLikeScaleValue,
            read: Some(excerpt(text)),
            expected: self.expected(),
            nearest: turned.level.map(|place| self.label(place)),
            done: Said::new("done-date-like"),
            cure: turned.level.map(|place| self.alias(text, place)),
        })
    }

    fn read_options(&self, text: &str) -> AnswerMeaning {
        let lines = text.replace(['\n', '\r'], "; ");
        let folded = fold(&lines);
        if let Some(code) = self.spellings.get(&folded).filter(|code| code.as_level().is_none()) {
            return AnswerMeaning::of(*code);
        }
        let parts = cut_options(&folded, &self.longest_first);
        let mut options: Vec<u8> =
            parts.found.iter().filter(|code| code.as_level().is_some()).map(|code| code.0).collect();
        options.sort_unstable();
        options.dedup();
        let code = if options.is_empty() {
            parts.found.first().copied().unwrap_or(if parts.rest.is_empty() { Code::BLANK } else { Code::UNREADABLE })
        } else {
            Code::ANSWERED
        };
        let problem = (!parts.rest.is_empty()).then(|| self.unknown_option(&lines, &parts.rest));
        AnswerMeaning { code, options: options.into(), problem }
    }

    /// What is wrong with a cell that doesn't say whether its option was chosen.
    pub(super) fn unknown_mark(&self, text: &str, option: u8) -> AnswerProblem {
        AnswerProblem {
            code: IssueCode::UnknownOption,
            read: (!is_long(text)).then(|| excerpt(text)),
            expected: Said::new("expected-mark").with("option", self.label(usize::from(option))),
            nearest: None,
            done: Said::new("done-mark-uncounted"),
            cure: None,
        }
    }

    fn unknown_option(&self, text: &str, rest: &[String]) -> AnswerProblem {
        let as_read = text.split(SEPARATORS).map(str::trim).filter(|part| rest.contains(&fold(part)));
        let as_read = as_read.collect::<Vec<_>>().join(", ");
        let place = self.suggest(&fold(&as_read));
        AnswerProblem {
            code: IssueCode::UnknownOption,
            read: (!is_long(&as_read)).then(|| excerpt(&as_read)),
            expected: self.of_scale("expected-option"),
            nearest: place.map(|place| self.label(place)),
            done: if is_long(&as_read) {
                counted("done-option-remark", &as_read)
            } else {
                Said::new("done-option-uncounted")
            },
            cure: place.filter(|_| !is_long(&as_read)).map(|place| self.alias(&as_read, place)),
        }
    }

    fn unknown(&self, text: &str, folded: &str) -> AnswerMeaning {
        let mut known = cut(folded, &self.longest_first).found;
        known.sort_unstable();
        known.dedup();
        if known.len() > 1 {
            return AnswerMeaning::unreadable(AnswerProblem {
                code: IssueCode::SeveralAnswers,
                read: Some(self.labels(&known).join(" + ")),
                expected: self.of_scale("expected-one-answer"),
                nearest: None,
                done: Said::new("done-contradiction"),
                cure: None,
            });
        }
        let only = known.first().and_then(|code| code.as_level());
        let place = only.or_else(|| self.suggest(folded));
        let is_remark = self.is_remark(text);
        AnswerMeaning::unreadable(AnswerProblem {
            code: IssueCode::UnknownLabel,
            read: (!is_remark).then(|| excerpt(text)),
            expected: self.expected(),
            nearest: place.map(|place| self.label(place)),
            done: if is_remark { counted("done-remark", text) } else { Said::new("done-unreadable") },
            cure: place.filter(|_| !is_remark).map(|place| self.alias(text, place)),
        })
    }

    /// Whether a text is longer than any misspelt label could be: what a person wrote in their own words isn't repeated.
    fn is_remark(&self, text: &str) -> bool {
        let length = |text: &str| text.chars().count();
        let longest = self.spellings.keys().map(|spelling| length(spelling)).max().unwrap_or(0);
        length(text) > longest + longest / 2 + 10
    }

    /// The level whose spelling is nearest; a suggestion only.
    fn suggest(&self, folded: &str) -> Option<usize> {
        let spelling = most_alike(folded, self.spellings.keys().map(String::as_str))?;
        self.spellings.get(spelling)?.as_level()
    }

    fn label(&self, place: usize) -> String {
        self.scale.levels.get(place).map(|level| level.label.get(Language::Es).to_owned()).unwrap_or_default()
    }

    fn labels(&self, codes: &[Code]) -> Vec<String> {
        codes.iter().filter_map(|code| code.as_level()).map(|place| self.label(place)).collect()
    }

    fn alias(&self, text: &str, place: usize) -> Cure {
        Cure::AddAlias { scale: self.scale.id.clone(), level: place, text: text.trim().to_owned() }
    }

    fn expected(&self) -> Said {
        match (self.scale.range(), self.scale.kind.is_answered_in_numbers()) {
            (Some((low, high)), true) => {
                self.of_scale("expected-number").with("low", low.to_string()).with("high", high.to_string())
            }
            (Some(_) | None, _) => self.of_scale("expected-label"),
        }
    }

    fn of_scale(&self, key: &'static str) -> Said {
        Said::new(key).with("scale", self.scale.id.as_str())
    }
}

impl AnswerMeaning {
    fn of(code: Code) -> Self {
        Self { code, options: Arc::default(), problem: None }
    }

    fn unreadable(problem: AnswerProblem) -> Self {
        Self { code: Code::UNREADABLE, options: Arc::default(), problem: Some(problem) }
    }
}

/// Longer texts are what a person wrote, which is for nobody else's eyes.
fn is_long(text: &str) -> bool {
    text.chars().count() > 30
}

/// How long a text is, in the place of its words.
fn counted(key: &'static str, text: &str) -> Said {
    Said::new(key).with("count", text.chars().count())
}

/// A plain number: sign, digits, decimals. No exponents, no groups of thousands.
fn read_number(folded: &str, decimal_mark: char) -> Option<f64> {
    let digits = folded.strip_prefix(['-', '+']).unwrap_or(folded);
    let (whole, decimals) = digits.split_once(decimal_mark).unwrap_or((digits, "0"));
    let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if plain(whole) && plain(decimals) { folded.replace(decimal_mark, ".").parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::harmonise::examples::{agree5, numeric, options_of};
    fn code(scale: &Scale, text: &str) -> Code {
        Labels::new(scale).read(text, '.').code
    }

    fn problem(scale: &Scale, text: &str) -> Option<IssueCode> {
        Labels::new(scale).read(text, '.').problem.map(|problem| problem.code)
    }

    #[test]
    fn labels_of_all_languages_and_aliases_are_one_level() {
        let scale = agree5();
        for text in ["De acuerdo", "DE  ACUERDO", "Concordo", "agree", "DA"] {
            assert_eq!(code(&scale, text), Code::level(3), "{text}");
        }
        assert_eq!(code(&scale, "No aplica"), Code::missing(MissingReason::NotApplicable));
        assert_eq!(code(&scale, " \u{a0} "), Code::BLANK);
    }

    #[test]
    fn a_near_label_is_suggested_and_never_taken() {
        let scale = agree5();
        let meaning = Labels::new(&scale).read("Deacuerdo", '.');
        assert_eq!(meaning.code, Code::UNREADABLE);
        let problem = meaning.problem.unwrap();
        assert_eq!(problem.code, IssueCode::UnknownLabel);
        assert_eq!(problem.nearest.as_deref(), Some("De acuerdo"));
        assert_eq!(problem.cure, Some(Cure::AddAlias { scale: scale.id, level: 3, text: "Deacuerdo".into() }));
    }

    #[test]
    fn numbers_outside_the_declaration_are_never_clamped() {
        for scale in [agree5(), numeric(1, 5)] {
            for text in ["0", "6", "99", "-999", "4.5"] {
                assert_eq!(code(&scale, text), Code::UNREADABLE, "{text}");
                assert_eq!(problem(&scale, text), Some(IssueCode::OutsideScale), "{text}");
            }
        }
    }

    #[test]
    fn numeric_scales_take_numbers_and_ordinal_ones_only_labels() {
        assert_eq!(code(&numeric(0, 10), "4"), Code::level(4));
        assert_eq!(code(&numeric(0, 10), "4.0"), Code::level(4));
        assert_eq!(problem(&numeric(0, 10), "4,0"), Some(IssueCode::SeveralAnswers));
        assert_eq!(Labels::new(&numeric(0, 10)).read("4,0", ',').code, Code::level(4));
        assert_eq!(problem(&agree5(), "4"), Some(IssueCode::UnknownLabel));
        for text in ["1e1", "inf", "nan", "+", "-", "4."] {
            assert_eq!(problem(&numeric(0, 10), text), Some(IssueCode::UnknownLabel), "{text}");
        }
    }

    #[test]
    fn two_answers_to_one_question_are_none() {
        assert_eq!(problem(&agree5(), "Agree, Strongly agree"), Some(IssueCode::SeveralAnswers));
        assert_eq!(problem(&agree5(), "Agree, No aplica"), Some(IssueCode::SeveralAnswers));
        assert_eq!(problem(&agree5(), "Agree, but not always"), Some(IssueCode::UnknownLabel));
    }

    #[test]
    fn what_a_person_wrote_beside_the_options_is_only_counted() {
        let scale = options_of(&["Careers"]);
        let meaning = Labels::new(&scale).read("Careers; my boss never listens to any of us", '.');
        let problem = meaning.problem.unwrap();
        let done = Said::new("done-option-remark").with("count", 34_u64);
        assert_eq!((problem.read, problem.done, problem.cure), (None, done, None));
    }

    #[test]
    fn a_remark_in_the_place_of_a_label_is_only_counted() {
        let meaning =
            Labels::new(&agree5()).read("I agree with most of it but my boss never listens to any of us", '.');
        let problem = meaning.problem.unwrap();
        let done = Said::new("done-remark").with("count", 62_u64);
        assert_eq!((problem.read, problem.done, problem.cure), (None, done, None));
    }

    #[test]
    fn options_are_cut_and_the_rest_is_told() {
        let scale = options_of(&["Mental health, self care", "Career calls", "Careers"]);
        let meaning = Labels::new(&scale).read("Careers, Mental health, self care\nMore tea", '.');
        assert_eq!((meaning.code, &*meaning.options), (Code::ANSWERED, [0, 2].as_slice()));
        assert_eq!(
            meaning.problem.map(|problem| (problem.code, problem.read)),
            Some((IssueCode::UnknownOption, Some("More tea".to_owned())))
        );
    }
}
