//! All spellings of the answers of a scale, folded.

use std::collections::BTreeMap;

use super::code::Code;
use crate::survey::{Language, Scale};
use crate::text::{fold, is_slip_of, most_alike};

/// A scale with all its spellings folded.
#[derive(Debug)]
pub(super) struct ScaleSpellings<'a> {
    pub(super) scale: &'a Scale,
    /// Folded spelling → code.
    codes: BTreeMap<String, Code>,
    /// The same, longest first.
    longest_first: Vec<(String, Code)>,
}

impl<'a> ScaleSpellings<'a> {
    pub(super) fn new(scale: &'a Scale) -> Self {
        let mut codes = BTreeMap::new();
        let numbers = scale.kind.is_answered_in_numbers();
        for (place, level) in scale.levels.iter().enumerate() {
            let own = level.label.iter().chain(level.aliases.iter().map(String::as_str)).map(fold);
            for spelling in own.chain(numbers.then(|| level.score.to_string())) {
                codes.entry(spelling).or_insert(Code::level(place));
            }
        }
        if let Some(place) = scale.levels.iter().position(|level| level.other) {
            // LimeSurvey's code for it.
            codes.entry(fold("-oth-")).or_insert(Code::level(place));
        }
        for (reason, labels) in &scale.missing {
            for label in labels {
                codes.entry(fold(label)).or_insert(Code::missing(*reason));
            }
        }
        codes.remove("");
        let mut longest_first: Vec<_> = codes.iter().map(|(text, code)| (text.clone(), *code)).collect();
        longest_first.sort_by(|one, other| other.0.len().cmp(&one.0.len()).then_with(|| one.0.cmp(&other.0)));
        Self { scale, codes, longest_first }
    }

    /// What a folded text means, if it is a spelling.
    pub(super) fn get(&self, folded: &str) -> Option<Code> {
        self.codes.get(folded).copied()
    }

    pub(super) fn longest_first(&self) -> &[(String, Code)] {
        &self.longest_first
    }

    /// The level whose spelling is nearest to a folded text; a suggestion only.
    pub(super) fn nearest(&self, folded: &str) -> Option<usize> {
        let mut holding = self.codes.iter().filter(|(spelling, _)| holds(spelling, folded)).map(|(_, code)| *code);
        if let Some(first) = holding.next() {
            // A part of one label is no other label, however alike: "desacuerdo" is not "de acuerdo".
            return first.as_level().filter(|_| holding.all(|code| code == first));
        }
        let spelling = most_alike(folded, self.codes.keys().map(String::as_str))?;
        self.get(spelling)?.as_level()
    }

    /// The only level of which a folded text is a slip of the pen.
    pub(super) fn misspelt(&self, folded: &str) -> Option<usize> {
        if self.codes.keys().any(|spelling| holds(spelling, folded)) {
            return None;
        }
        let mut meant = self.codes.iter().filter(|(spelling, _)| is_slip_of(folded, spelling)).map(|(_, code)| *code);
        let first = meant.next()?;
        first.as_level().filter(|_| meant.all(|code| code == first))
    }

    /// Whether a text is longer than any misspelt label could be: what a person wrote in their own words isn't repeated.
    pub(super) fn is_remark(&self, text: &str) -> bool {
        let length = |text: &str| text.chars().count();
        let longest = self.codes.keys().map(|spelling| length(spelling)).max().unwrap_or(0);
        length(text) > longest + longest / 2 + 10
    }

    pub(super) fn label(&self, place: usize) -> String {
        self.scale.levels.get(place).map(|level| level.label.get(Language::Es).to_owned()).unwrap_or_default()
    }

    pub(super) fn labels(&self, codes: &[Code]) -> Vec<String> {
        codes.iter().filter_map(|code| code.as_level()).map(|place| self.label(place)).collect()
    }
}

/// Whether a spelling has this text as some of its words, and more.
fn holds(spelling: &str, text: &str) -> bool {
    let padded = |text: &str| format!(" {text} ");
    spelling.len() > text.len() && padded(spelling).contains(&padded(text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::harmonise::examples::agree5;

    #[test]
    fn only_a_slip_of_the_pen_of_one_label_means_it() {
        let scale = agree5();
        let spellings = ScaleSpellings::new(&scale);
        assert_eq!((spellings.misspelt("deacuerdo"), spellings.nearest("deacuerdo")), (Some(3), Some(3)));
        for text in ["desacuerdo", "totalmente de desacuerdo", "no concordo", "disagre strongly", "acuerdo", "5"] {
            assert_eq!(spellings.misspelt(text), None, "{text}");
        }
        assert_eq!(spellings.nearest("desacuerdo"), None);
        assert_eq!(spellings.nearest("totalmente"), None);
        assert_eq!(spellings.nearest("aplica"), None);
    }
}
