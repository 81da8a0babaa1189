//! Questions: an item, put to a group about a module or a whole seminar; and which of them rate a module.

use super::{
    Counts, Dimension, Group, Item, LevelClass, Module, Per, Programme, Questionnaire, Scale, ScaleKind, Seminar,
    Tallies, TallyKey,
};

/// An item, put to a group about a module of a seminar or about the seminar as a whole.
#[derive(Debug, Clone)]
pub struct Question<'a> {
    /// The seminar.
    pub seminar: &'a Seminar,
    /// The module; none for the seminar as a whole.
    pub module: Option<&'a Module>,
    /// The item.
    pub item: &'a Item,
    /// Its scale.
    pub scale: &'a Scale,
    /// To whom it was put.
    pub group: Group,
}

/// Every question of a seminar: those on the seminar as a whole first, then module by module in the order of the
/// curriculum, each in the order of the form.
#[must_use]
pub fn questions<'a>(
    seminar: &'a Seminar,
    programme: &'a Programme,
    questionnaire: &'a Questionnaire,
) -> Vec<Question<'a>> {
    let whole = questions_of(seminar, None, questionnaire);
    let by_module = programme.modules_of(seminar).map(|module| questions_of(seminar, Some(module), questionnaire));
    whole.into_iter().chain(by_module.flatten()).collect()
}

fn questions_of<'a>(
    seminar: &'a Seminar,
    module: Option<&'a Module>,
    questionnaire: &'a Questionnaire,
) -> Vec<Question<'a>> {
    let per = if module.is_some() { Per::Module } else { Per::Seminar };
    questionnaire
        .items
        .iter()
        .filter(|item| item.per == per)
        .filter(|item| item.modules.as_ref().is_none_or(|only| module.is_some_and(|module| only.contains(&module.id))))
        .filter_map(|item| {
            let scale = questionnaire.scale_of(item)?;
            Some(Question { seminar, module, item, scale, group: Group::All })
        })
        .collect()
}

impl<'a> Question<'a> {
    /// The same question at another seminar, of what the module was called there.
    #[must_use]
    pub fn at(&self, seminar: &'a Seminar, module: Option<&'a Module>) -> Question<'a> {
        Question { seminar, module, ..self.clone() }
    }

    /// What was asked of the same people before; none where the item declares none. It may be about the module or about
    /// the seminar as a whole.
    #[must_use]
    pub fn before(&self, questionnaire: &'a Questionnaire) -> Option<Question<'a>> {
        let item = questionnaire.item(self.item.before.as_ref()?)?;
        let module = match item.per {
            Per::Module => self.module,
            Per::Seminar => None,
        };
        Some(Question { module, item, scale: questionnaire.scale_of(item)?, ..self.clone() })
    }
}

impl Question<'_> {
    /// Where its answers are counted.
    #[must_use]
    pub fn cell(&self) -> TallyKey {
        TallyKey {
            seminar: self.seminar.id.clone(),
            module: self.module.map(|module| module.id.clone()),
            item: self.item.id.clone(),
            group: self.group.clone(),
        }
    }

    /// What was counted; none if the question was not put to anybody.
    #[must_use]
    pub fn counts<'t>(&self, tallies: &'t Tallies) -> Option<&'t Counts> {
        let counts = tallies.get(&self.cell()).filter(|counts| counts.asked() > 0)?;
        self.was_put().then_some(counts)
    }

    /// Whether the item was asked at this seminar, and of this module.
    #[must_use]
    pub fn was_put(&self) -> bool {
        self.item.was_asked(self.seminar, self.module.map(|module| &module.id))
    }

    /// Whether the scale has levels of a class.
    #[must_use]
    pub fn has_class(&self, class: LevelClass) -> bool {
        self.scale.levels.iter().any(|level| level.class == Some(class))
    }
}

/// A module of a seminar, with the ratings of it that may be summed.
#[derive(Debug, Clone)]
pub struct RatedModule<'q, 'a> {
    /// The module.
    pub module: &'a Module,
    /// In the order of the form; none where no rating of it may be summed.
    pub questions: Vec<&'q Question<'a>>,
}

/// The modules of which anything was rated, in the order of the curriculum.
///
/// Of a module's ratings may be summed those that anybody answered, on an ordinal or numeric scale with a favourable top.
/// Bipolar scales have no better end; likelihood to recommend is a judgement on the whole, and has other levels; before
/// and after are about the respondent, not about the module. Answers on scales that differ are never pooled: where the
/// scales of a module have several lists of scores, the list that most of its questions have counts, and of equally many
/// the one that stands first on the form.
#[must_use]
pub fn rated_modules<'q, 'a>(
    questions: &'q [Question<'a>],
    is_answered: impl Fn(&Question<'a>) -> bool,
) -> Vec<RatedModule<'q, 'a>> {
    let was_rated = |question: &&Question<'a>| question.scale.kind.is_rating() && is_answered(question);
    let rated: Vec<&Question<'a>> = questions.iter().filter(was_rated).collect();
    let of_module = |question: &Question<'a>| question.module.map(|module| &module.id);
    rated
        .chunk_by(|one, other| of_module(one) == of_module(other))
        .filter_map(|ratings| {
            Some(RatedModule { module: ratings.first()?.module?, questions: summable(ratings, questions) })
        })
        .collect()
}

fn summable<'q, 'a>(ratings: &[&'q Question<'a>], all: &[Question<'_>]) -> Vec<&'q Question<'a>> {
    let is_before =
        |question: &Question<'_>| all.iter().any(|other| other.item.before.as_ref() == Some(&question.item.id));
    let rates_the_module = |question: &&&Question<'_>| {
        question.scale.has_target() && question.item.before.is_none() && !is_before(question)
    };
    let ratings: Vec<&Question<'_>> = ratings.iter().filter(rates_the_module).copied().collect();
    let scores = |question: &Question<'_>| question.scale.scores().into_iter().map(f64::to_bits).collect::<Vec<_>>();
    let alike = |one: &&'q Question<'a>| {
        ratings.iter().filter(|other| scores(one) == scores(other)).copied().collect::<Vec<_>>()
    };
    // Of equal numbers the last is the largest, so that turned around the first is.
    ratings.iter().rev().map(alike).max_by_key(Vec::len).unwrap_or_default()
}

/// The question for satisfaction with the whole seminar, on ordered labels; of several that with the most answers, and
/// of equally many the one that stands first.
#[must_use]
pub fn overall_question<'q, 'a>(
    questions: &'q [Question<'a>],
    answered: impl Fn(&Question<'a>) -> u64,
) -> Option<&'q Question<'a>> {
    let asks_for_it = |question: &&Question<'a>| {
        let whole = question.module.is_none() && question.item.dimension == Some(Dimension::Overall);
        whole && question.scale.kind == ScaleKind::Ordinal && answered(question) > 0
    };
    // Of equal numbers the last is the largest, so that turned around the first is.
    questions.iter().filter(asks_for_it).rev().max_by_key(|question| answered(question))
}
