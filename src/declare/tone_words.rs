//! Words of tone for a codebook that has themes and none of its own.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::survey::Wordings;
use crate::text::data_file;

/// Words that show a comment's tone.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ToneLists {
    /// Words that approve.
    pub(super) approving: Wordings,
    /// Words that criticise or wish for something else.
    pub(super) critical: Wordings,
}

/// The words that are shipped.
pub(super) static SHIPPED: LazyLock<ToneLists> = LazyLock::new(|| data_file(include_str!("tone_words.toml")));

#[cfg(test)]
mod tests {
    use super::*;
    use crate::survey::Language;

    #[test]
    fn no_word_has_both_tones_and_none_is_given_twice_in_a_language() {
        let ToneLists { approving, critical } = &*SHIPPED;
        for language in Language::ALL {
            let mut words = [approving.get(language), critical.get(language)].concat();
            let given = words.len();
            words.sort_unstable();
            words.dedup();
            assert!(given > 60 && words.len() == given);
        }
        assert!(critical.iter().all(|word| approving.iter().all(|other| other != word)));
    }
}
