//! Reads one spelling of an answer against its scale: which level, which reason, or what is wrong with it.

use std::sync::Arc;

use super::answer_problem::{AnswerProblem, as_read};
use super::code::Code;
use super::date_like::DateLike;
use super::error_cells::is_error_cell;
use super::numbers::{DecimalMark, WrittenNumber};
use super::options::joined_options::{cut, cut_options};
use super::options::listed::elements;
use super::options::other_option::OtherOption;
use super::spellings::ScaleSpellings;
use super::whole_labels::{Beside, CodeBeside, WholeLabels};
use crate::survey::Scale;
use crate::text::fold;

/// What a spelling means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::harmonise) struct AnswerMeaning {
    /// The answer.
    pub(in crate::harmonise) code: Code,
    /// The options chosen, for multi-selects.
    pub(in crate::harmonise) options: Arc<[u8]>,
    /// What is wrong with it.
    pub(in crate::harmonise) problem: Option<AnswerProblem>,
    /// How the code beside its label agrees, if one stands there.
    pub(in crate::harmonise) code_beside: Option<CodeBeside>,
}

/// A scale, and what its cells may hold.
#[derive(Debug)]
pub(in crate::harmonise) struct Labels<'a> {
    spellings: ScaleSpellings<'a>,
    date_like: DateLike,
    /// The option beside which people write what they mean.
    pub(super) other: Option<OtherOption>,
}

impl<'a> Labels<'a> {
    pub(in crate::harmonise) fn new(scale: &'a Scale) -> Self {
        Self { spellings: ScaleSpellings::new(scale), date_like: DateLike::of(scale), other: OtherOption::of(scale) }
    }

    /// Whether a part of a cell is a declared answer.
    pub(super) fn is_declared(&self, part: &str) -> bool {
        self.spellings.get(&fold(part)).is_some()
    }

    /// Whether a folded text is the label or an alias of the option at this place.
    pub(in crate::harmonise) fn is_option(&self, folded: &str, option: u8) -> bool {
        self.spellings.get(folded) == Some(Code::level(usize::from(option)))
    }

    /// The reason for a missing answer that a folded text stands for.
    pub(in crate::harmonise) fn reason(&self, folded: &str) -> Option<Code> {
        self.spellings.get(folded).filter(|code| code.as_level().is_none())
    }

    /// What is wrong with a cell that doesn't say whether its option was chosen.
    pub(super) fn unknown_mark(&self, text: &str, option: u8) -> AnswerProblem {
        AnswerProblem::unknown_mark(&self.spellings, text, option)
    }

    fn scale(&self) -> &Scale {
        self.spellings.scale
    }

    /// What a cell's text means; `mark` is what the file writes before decimals.
    pub(in crate::harmonise) fn read(&self, text: &str, mark: DecimalMark) -> AnswerMeaning {
        let kind = self.scale().kind;
        if !kind.is_free_text()
            && let Some(elements) = elements(text)
            && self.spellings.get(&fold(text)).is_none()
        {
            return if kind.allows_several() { self.read_listed(elements) } else { self.read_only(elements, mark) };
        }
        self.read_unlisted(text, mark)
    }

    fn read_unlisted(&self, text: &str, mark: DecimalMark) -> AnswerMeaning {
        let folded = fold(text);
        let kind = self.scale().kind;
        if folded.is_empty() {
            return AnswerMeaning::of(Code::BLANK);
        }
        if kind.allows_several() && !is_error_cell(text) {
            return self.read_options(text);
        }
        if let Some(code) = self.spellings.get(&folded) {
            return AnswerMeaning::of(code);
        }
        if is_error_cell(text) {
            return AnswerMeaning::unreadable(AnswerProblem::error_cell(&self.spellings, text));
        }
        if let Some(turned) = self.date_like.read(text) {
            return AnswerMeaning::unreadable(AnswerProblem::date_like(&self.spellings, text, turned.level));
        }
        if kind.is_free_text() {
            return AnswerMeaning::of(Code::ANSWERED);
        }
        match WrittenNumber::read(&folded, mark).filter(|number| number.is_meant_for(kind)) {
            Some(number) => self.read_score(text, number.on(self.scale())),
            None => self.read_label_beside(text, &folded),
        }
    }

    fn read_score(&self, text: &str, number: f64) -> AnswerMeaning {
        let place = self.scale().levels.iter().position(|level| (level.score - number).abs() < 1e-9);
        match place {
            Some(place) if self.scale().kind.is_answered_in_numbers() => AnswerMeaning::of(Code::level(place)),
            Some(place) => AnswerMeaning::unreadable(AnswerProblem::score_for_label(&self.spellings, text, place)),
            None => AnswerMeaning::unreadable(AnswerProblem::outside_scale(&self.spellings, text)),
        }
    }

    /// A label that stands whole beside a code is the answer; beside anything else it may be denied.
    fn read_label_beside(&self, text: &str, folded: &str) -> AnswerMeaning {
        let whole = WholeLabels::of(folded, self.spellings.longest_first());
        if let ([label], Beside::Codes(codes)) = (whole.codes.as_slice(), &whole.beside)
            && let [code] = codes.as_slice()
        {
            return AnswerMeaning { code_beside: Some(self.code_beside(*label, code)), ..AnswerMeaning::of(*label) };
        }
        let mut known = if whole.codes.len() > 1 && whole.beside != Beside::Words {
            whole.codes.clone()
        } else {
            cut(folded, self.spellings.longest_first()).found
        };
        known.sort_unstable();
        known.dedup();
        AnswerMeaning::unreadable(if known.len() > 1 {
            AnswerProblem::several(&self.spellings, &known)
        } else {
            AnswerProblem::unknown_label(&self.spellings, text, folded, &whole)
        })
    }

    fn code_beside(&self, label: Code, code: &str) -> CodeBeside {
        let level = label.as_level().filter(|_| self.scale().kind.is_rating());
        let score = level.and_then(|place| self.scale().levels.get(place)).map(|level| level.score);
        let number = code.parse::<f64>().ok();
        match self.spellings.get(code) {
            Some(other) if other != label => CodeBeside::NamesAnother,
            None if score.zip(number).is_some_and(|(score, number)| (score - number).abs() > 1e-9) => {
                CodeBeside::IsAnotherScore
            }
            Some(_) | None => CodeBeside::Agrees,
        }
    }

    /// A list of which one answer is expected.
    fn read_only(&self, mut elements: Vec<String>, mark: DecimalMark) -> AnswerMeaning {
        elements.dedup_by_key(|element| fold(element));
        match elements.as_slice() {
            [] => AnswerMeaning::of(Code::BLANK),
            [only] => self.read_unlisted(only, mark),
            [_, _, ..] => {
                let text = elements.join("; ");
                self.read_label_beside(&text, &fold(&text))
            }
        }
    }

    /// The elements of a list are options, each as a whole.
    fn read_listed(&self, elements: Vec<String>) -> AnswerMeaning {
        let known = |element: &String| self.spellings.get(&fold(element));
        let found = elements.iter().filter_map(known).collect::<Vec<_>>();
        let rest: Vec<String> = elements.into_iter().filter(|element| known(element).is_none()).collect();
        self.chosen(&found, &rest)
    }

    fn read_options(&self, text: &str) -> AnswerMeaning {
        let lines = text.replace(['\n', '\r'], "; ");
        let folded = fold(&lines);
        if let Some(reason) = self.reason(&folded) {
            return AnswerMeaning::of(reason);
        }
        let parts = cut_options(&folded, self.spellings.longest_first());
        if parts.rest.is_empty() {
            return self.chosen(&parts.found, &[]);
        }
        let whole = WholeLabels::of(&folded, self.spellings.longest_first());
        match whole.beside {
            Beside::Codes(_) if !whole.codes.is_empty() => {
                AnswerMeaning { code_beside: Some(CodeBeside::Agrees), ..self.chosen(&whole.codes, &[]) }
            }
            Beside::Marks | Beside::Codes(_) | Beside::Words => {
                self.chosen(&parts.found, &as_read(&lines, &parts.rest))
            }
        }
    }

    /// What was chosen of a multi-select, and the rest as read.
    fn chosen(&self, found: &[Code], rest: &[String]) -> AnswerMeaning {
        let mut options: Vec<u8> = found.iter().filter(|code| code.as_level().is_some()).map(|code| code.0).collect();
        options.sort_unstable();
        options.dedup();
        let code = if options.is_empty() {
            found.first().copied().unwrap_or(if rest.is_empty() { Code::BLANK } else { Code::UNREADABLE })
        } else {
            Code::ANSWERED
        };
        let problem =
            (!rest.is_empty()).then(|| AnswerProblem::unknown_option(&self.spellings, rest, code == Code::UNREADABLE));
        AnswerMeaning { options: options.into(), problem, ..AnswerMeaning::of(code) }
    }
}

impl AnswerMeaning {
    pub(super) fn of(code: Code) -> Self {
        Self { code, options: Arc::default(), problem: None, code_beside: None }
    }

    fn unreadable(problem: AnswerProblem) -> Self {
        Self { problem: Some(problem), ..Self::of(Code::UNREADABLE) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::harmonise::examples::{agree5, numeric, options_of};
    use crate::survey::{Cure, IssueCode, MissingReason, Said, Severity};

    fn code(scale: &Scale, text: &str) -> Code {
        Labels::new(scale).read(text, DecimalMark::Point).code
    }

    fn problem(scale: &Scale, text: &str) -> Option<IssueCode> {
        Labels::new(scale).read(text, DecimalMark::Point).problem.map(|problem| problem.code)
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
        let meaning = Labels::new(&scale).read("Deacuerdo", DecimalMark::Point);
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
        assert_eq!(Labels::new(&numeric(0, 10)).read("4,0", DecimalMark::Comma).code, Code::level(4));
        assert_eq!(problem(&agree5(), "4"), Some(IssueCode::UnknownLabel));
        for text in ["1e1", "inf", "nan", "+", "-", "4."] {
            assert_eq!(problem(&numeric(0, 10), text), Some(IssueCode::UnknownLabel), "{text}");
        }
    }

    #[test]
    fn a_percentage_is_an_answer_in_numbers_and_a_label_of_that_name_comes_first() {
        let hundred = numeric(0, 100);
        for (text, level) in [("85%", 85), ("100 %", 100), ("1\u{a0}%", 1), ("0.0%", 0)] {
            assert_eq!(code(&hundred, text), Code::level(level), "{text}");
        }
        assert_eq!(problem(&hundred, "85.5%"), Some(IssueCode::OutsideScale));
        assert_eq!(problem(&agree5(), "4%"), Some(IssueCode::UnknownLabel));
        let mut shares = numeric(0, 1);
        assert_eq!((code(&shares, "100%"), code(&shares, "0%")), (Code::level(1), Code::level(0)));
        assert_eq!(problem(&shares, "1%"), Some(IssueCode::OutsideScale));
        shares.levels[0].aliases = vec!["100%".to_owned()];
        assert_eq!(code(&shares, "100 %"), Code::level(1));
        assert_eq!(code(&shares, "100%"), Code::level(0));
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
        let meaning = Labels::new(&scale).read("Careers; my boss never listens to any of us", DecimalMark::Point);
        let problem = meaning.problem.unwrap();
        let done = Said::new("done-option-remark").with("count", 34_u64);
        assert_eq!((problem.read, problem.done, problem.cure), (None, done, None));
    }

    #[test]
    fn a_remark_in_the_place_of_a_label_is_only_counted() {
        let meaning = Labels::new(&agree5())
            .read("I agree with most of it but my boss never listens to any of us", DecimalMark::Point);
        let problem = meaning.problem.unwrap();
        let done = Said::new("done-remark").with("count", 62_u64);
        assert_eq!((problem.read, problem.done, problem.cure), (None, done, None));
    }

    #[test]
    fn options_are_cut_and_the_rest_is_told() {
        let scale = options_of(&["Mental health, self care", "Career calls", "Careers"]);
        let meaning = Labels::new(&scale).read("Careers, Mental health, self care\nMore tea", DecimalMark::Point);
        assert_eq!((meaning.code, &*meaning.options), (Code::ANSWERED, [0, 2].as_slice()));
        assert_eq!(
            meaning.problem.map(|problem| (problem.code, problem.read)),
            Some((IssueCode::UnknownOption, Some("More tea".to_owned())))
        );
    }

    #[test]
    fn a_label_beside_words_or_of_another_sense_is_never_proposed() {
        let cure = |text: &str| Labels::new(&agree5()).read(text, DecimalMark::Point).problem.unwrap().cure;
        for text in
            ["No de acuerdo", "De acuerdo a veces", "Desacuerdo", "En acuerdo", "Totalmente de desacuerdo", "99"]
        {
            assert_eq!(cure(text), None, "{text}");
        }
        let scale = agree5().id;
        assert_eq!(cure("De acuerdo."), Some(Cure::AddAlias { scale, level: 3, text: "De acuerdo.".into() }));
    }

    #[test]
    fn the_label_beside_a_code_is_the_answer_and_a_code_that_differs_is_told() {
        let mut scale = agree5();
        scale.levels[0].aliases = vec!["1".to_owned()];
        let labels = Labels::new(&scale);
        let read = |text: &str| {
            let meaning = labels.read(text, DecimalMark::Point);
            (meaning.code, meaning.code_beside)
        };
        assert_eq!(read("4 : De acuerdo"), (Code::level(3), Some(CodeBeside::Agrees)));
        assert_eq!(read("A2 : De acuerdo"), (Code::level(3), Some(CodeBeside::Agrees)));
        assert_eq!(read("2 - De acuerdo"), (Code::level(3), Some(CodeBeside::IsAnotherScore)));
        assert_eq!(read("De acuerdo (1)"), (Code::level(3), Some(CodeBeside::NamesAnother)));
        assert_eq!(read("5 = Totalmente de acuerdo"), (Code::level(4), Some(CodeBeside::Agrees)));
        let reason = Code::missing(MissingReason::NotApplicable);
        assert_eq!(read("9. No aplica"), (reason, Some(CodeBeside::Agrees)));
        assert_eq!(problem(&scale, "4 : De acuerdo, 2 : En desacuerdo"), Some(IssueCode::SeveralAnswers));
        assert_eq!(problem(&scale, "De acuerdo / En desacuerdo"), Some(IssueCode::SeveralAnswers));
        assert_eq!(problem(&scale, "2 veces de acuerdo"), Some(IssueCode::UnknownLabel));
    }

    #[test]
    fn elements_of_a_list_are_answers_as_a_whole() {
        let scale = options_of(&["Memoria", "Casos, debates; y lecturas", "Debates"]);
        let options = |text: &str| Labels::new(&scale).read(text, DecimalMark::Point);
        let both = options("[\"Casos, debates; y lecturas\", \"Memoria\"]");
        assert_eq!((both.code, &*both.options, both.problem), (Code::ANSWERED, [0, 1].as_slice(), None));
        assert_eq!(&*options("['Memoria', null]").options, [0].as_slice());
        assert_eq!((options("[]").code, options("[null, \"\"]").code), (Code::BLANK, Code::BLANK));
        let some = options("[\"Memoria\", \"Más té\"]").problem.unwrap();
        assert_eq!((some.severity, some.read.as_deref()), (Severity::Warning, Some("Más té")));
        let none = options("[\"Debates, Memoria\"]");
        assert_eq!(
            (none.code, none.problem.map(|problem| problem.severity)),
            (Code::UNREADABLE, Some(Severity::Error))
        );
    }

    #[test]
    fn a_list_of_one_answers_a_question_of_one_and_a_longer_one_contradicts_itself() {
        assert_eq!(code(&agree5(), "[\"De acuerdo\"]"), Code::level(3));
        assert_eq!(code(&numeric(0, 100), "[85]"), Code::level(85));
        assert_eq!(code(&agree5(), "[]"), Code::BLANK);
        assert_eq!(problem(&agree5(), "['De acuerdo', 'En desacuerdo']"), Some(IssueCode::SeveralAnswers));
        assert_eq!(problem(&agree5(), "[\"Quizás\"]"), Some(IssueCode::UnknownLabel));
    }

    #[test]
    fn a_cell_without_any_option_is_lost_and_options_with_their_codes_are_not() {
        let scale = options_of(&["Memoria", "Casos, debates"]);
        let read = |text: &str| Labels::new(&scale).read(text, DecimalMark::Point);
        assert_eq!(read("Más té; nada").problem.map(|problem| problem.severity), Some(Severity::Error));
        assert_eq!(read("Memoria; nada").problem.map(|problem| problem.severity), Some(Severity::Warning));
        let coded = read("1 : Memoria; 2 : Casos, debates");
        assert_eq!((&*coded.options, coded.problem), ([0, 1].as_slice(), None));
    }
}
