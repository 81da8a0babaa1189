//! Text that fits: measured with the bundled font, wrapped, and shortened at a word.

use ttf_parser::Face;

use crate::render::RenderError;
use crate::text::{CharacterClass, class_of};

/// Height of a line, in font sizes.
pub(in crate::render) const LINE: f64 = 1.3;
/// Height of a line's upper part, down to the baseline, in font sizes.
pub(in crate::render) const ASCENT: f64 = 1.0;
/// Height of capitals and digits, in font sizes.
pub(in crate::render) const CAPITAL: f64 = 0.714;

/// The weights of the bundled font.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::render) enum Weight {
    /// For nearly everything.
    Regular,
    /// For titles and what must be seen.
    Bold,
}

/// The sizes of text, in pixels, the same in every width.
pub(in crate::render) mod sizes {
    /// The claim.
    pub(in crate::render) const TITLE: f64 = 21.0;
    /// The claim on a telephone's line.
    pub(in crate::render) const PHONE_TITLE: f64 = 18.0;
    /// Statistic and n.
    pub(in crate::render) const SUBTITLE: f64 = 14.0;
    /// Names of rows.
    pub(in crate::render) const LABEL: f64 = 13.5;
    /// The legend.
    pub(in crate::render) const LEGEND: f64 = 13.0;
    /// Numbers in bars.
    pub(in crate::render) const IN_BAR: f64 = 12.5;
    /// Axes and columns of numbers.
    pub(in crate::render) const AXIS: f64 = 12.0;
    /// Notes and source.
    pub(in crate::render) const NOTE: f64 = 11.5;
}

/// The bundled font's own metrics.
pub(in crate::render) struct Typeface {
    regular: Face<'static>,
    bold: Face<'static>,
}

impl Typeface {
    /// Reads the bundled font.
    ///
    /// # Errors
    /// If it is broken.
    pub(in crate::render) fn load() -> Result<Self, RenderError> {
        let face = |bytes| Face::parse(bytes, 0).map_err(|error| RenderError::Font(error.to_string()));
        Ok(Self { regular: face(notosans::REGULAR_TTF)?, bold: face(notosans::BOLD_TTF)? })
    }

    /// Width of a text in pixels.
    pub(in crate::render) fn width(&self, text: &str, size: f64, weight: Weight) -> f64 {
        let face = match weight {
            Weight::Regular => &self.regular,
            Weight::Bold => &self.bold,
        };
        let missing = face.glyph_hor_advance(ttf_parser::GlyphId(0)).unwrap_or(0);
        let advance =
            |character| face.glyph_index(character).and_then(|glyph| face.glyph_hor_advance(glyph)).unwrap_or(missing);
        let units: f64 = text.chars().filter(|character| is_shown(*character)).map(|c| f64::from(advance(c))).sum();
        units * size / f64::from(face.units_per_em())
    }

    /// Lines no wider than `width`, broken at spaces; a word that is wider than a line is broken where it must. By hand:
    /// textwrap counts columns, and where it is given advances it breaks no word.
    pub(in crate::render) fn wrap(&self, text: &str, width: f64, size: f64, weight: Weight) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        let mut line = String::new();
        for word in text.split(' ').filter(|word| !word.is_empty()) {
            let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
            if self.width(&longer, size, weight) <= width {
                line = longer;
                continue;
            }
            if !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            line = self.break_word(word, width, size, weight, &mut lines);
        }
        if !line.is_empty() || lines.is_empty() {
            lines.push(line);
        }
        lines
    }

    /// As many lines as [`Self::wrap`] makes, of about the same length: no last line of one word.
    pub(in crate::render) fn balance(&self, text: &str, width: f64, size: f64, weight: Weight) -> Vec<String> {
        let lines = self.wrap(text, width, size, weight);
        let mut narrow = width / 2.0;
        while narrow < width {
            let balanced = self.wrap(text, narrow, size, weight);
            if balanced.len() == lines.len() {
                return balanced;
            }
            narrow += width / 40.0;
        }
        lines
    }

    /// Pushes the full lines of a long word and returns what is left.
    fn break_word(&self, word: &str, width: f64, size: f64, weight: Weight, lines: &mut Vec<String>) -> String {
        let mut rest = String::new();
        for character in word.chars() {
            rest.push(character);
            if self.width(&rest, size, weight) > width && rest.chars().count() > 1 {
                rest.pop();
                lines.push(std::mem::replace(&mut rest, character.to_string()));
            }
        }
        rest
    }

    /// At most so many lines; what doesn't fit is cut at a word and marked with an ellipsis.
    pub(in crate::render) fn fit(&self, text: &str, width: f64, size: f64, weight: Weight, most: usize) -> Fitted {
        let mut lines = self.wrap(text, width, size, weight);
        if lines.len() <= most {
            return Fitted { lines, shortened: None };
        }
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            while self.width(&format!("{last}…"), size, weight) > width && !last.is_empty() {
                match last.rfind(' ') {
                    Some(space) => last.truncate(space),
                    None => {
                        last.pop();
                    }
                }
            }
            let cut = last.trim_end_matches([' ', ',', ';', ':', '.', '–', '-']).len();
            last.truncate(cut);
            last.push('…');
        }
        Fitted { lines, shortened: Some(text.to_owned()) }
    }
}

/// Lines of a text, and the whole of it where they had to be shortened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::render) struct Fitted {
    /// What is drawn.
    pub(in crate::render) lines: Vec<String>,
    /// The whole text, for a tooltip.
    pub(in crate::render) shortened: Option<String>,
}

/// Whether a character may stand in a drawing: none that nobody sees, which the font would draw as a box and XML may
/// refuse.
pub(in crate::render) fn is_shown(character: char) -> bool {
    matches!(class_of(character), CharacterClass::Shown | CharacterClass::NoBreakSpace)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn typeface() -> Typeface {
        Typeface::load().unwrap()
    }

    #[test]
    fn characters_have_the_advances_of_the_font() {
        // Read by hand from the font's `cmap` and `hmtx` tables: 0 is 1171 of 2048 units wide, A 1309, á 1149.
        assert!((typeface().width("0Aá", 2048.0, Weight::Regular) - 3629.0).abs() < 1e-9);
    }

    #[test]
    fn a_long_title_is_cut_at_a_word_and_kept_whole_for_the_tooltip() {
        let title = "Psicología de los perpetradores, los testigos y quienes resistieron en la Europa ocupada";
        let fitted = typeface().fit(title, 200.0, 13.5, Weight::Regular, 2);
        assert_eq!(fitted.lines.len(), 2);
        assert!(fitted.lines[1].ends_with('…'));
        assert_eq!(fitted.shortened.as_deref(), Some(title));
    }

    #[test]
    fn marks_that_turn_the_direction_of_writing_are_not_shown() {
        assert!("a\u{202E}b\u{2066}c\u{7}\u{FEFF}".chars().filter(|c| is_shown(*c)).eq("abc".chars()));
    }

    proptest! {
        #[test]
        fn no_line_is_wider_than_asked(text in "\\PC{0,80}", width in 40.0..400.0_f64) {
            let typeface = typeface();
            for most in [1, 2, 9] {
                for line in typeface.fit(&text, width, 13.5, Weight::Bold, most).lines {
                    prop_assert!(typeface.width(&line, 13.5, Weight::Bold) <= width, "{line:?}");
                }
            }
        }
    }
}
