//! Inks and fills that hold in greyscale, on paper and for colour-blind eyes.

use plotters::style::RGBColor;

/// Text and axes.
pub(super) const INK: RGBColor = RGBColor(0x1A, 0x1A, 0x1A);
/// Secondary text, and numbers from fewer than thirty answers.
pub(super) const MUTED: RGBColor = RGBColor(0x59, 0x59, 0x59);
/// Lines that help the eye.
pub(super) const GRID: RGBColor = RGBColor(0xE3, 0xE3, 0xE3);
/// The ground.
pub(super) const PAPER: RGBColor = RGBColor(0xFF, 0xFF, 0xFF);
/// The ground of a panel that explains why there is no chart.
pub(super) const PANEL: RGBColor = RGBColor(0xF6, 0xF6, 0xF6);
/// Lines of the hatching that stands for what is withheld.
pub(super) const HATCH: RGBColor = RGBColor(0x8A, 0x8A, 0x8A);

/// A fill and the ink that can be read on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Fill {
    /// The fill.
    pub(super) fill: RGBColor,
    /// The ink on it.
    pub(super) ink: RGBColor,
}

const fn on_dark(fill: RGBColor) -> Fill {
    Fill { fill, ink: PAPER }
}

const fn on_light(fill: RGBColor) -> Fill {
    Fill { fill, ink: INK }
}

/// Five levels, unfavourable to favourable.
pub(super) const LIKERT: [Fill; 5] = [
    on_dark(RGBColor(0xB3, 0x58, 0x06)),
    on_light(RGBColor(0xF1, 0xA3, 0x40)),
    on_light(RGBColor(0xD9, 0xD9, 0xD9)),
    on_light(RGBColor(0x99, 0x8E, 0xC3)),
    on_dark(RGBColor(0x54, 0x27, 0x88)),
];

/// Series blue.
pub(super) const BLUE: RGBColor = RGBColor(0x00, 0x72, 0xB2);
/// Series vermilion.
pub(super) const VERMILION: RGBColor = RGBColor(0xD5, 0x5E, 0x00);
/// Series grey.
pub(super) const GREY: RGBColor = RGBColor(0x59, 0x59, 0x59);

/// Few to many, light to dark.
pub(super) const SEQUENTIAL: [Fill; 5] = [
    on_light(RGBColor(0xC8, 0xB8, 0x66)),
    on_light(RGBColor(0x94, 0x8E, 0x77)),
    on_dark(RGBColor(0x66, 0x69, 0x70)),
    on_dark(RGBColor(0x35, 0x45, 0x6C)),
    on_dark(RGBColor(0x00, 0x22, 0x4E)),
];

/// A colour as SVG writes it.
pub(super) fn hexadecimal((red, green, blue): (u8, u8, u8)) -> String {
    format!("#{red:02X}{green:02X}{blue:02X}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(colour: RGBColor) -> f64 {
        let linear = |channel: u8| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(colour.0) + 0.7152 * linear(colour.1) + 0.0722 * linear(colour.2)
    }

    /// Contrast ratio of WCAG 2.2.
    fn contrast(one: RGBColor, other: RGBColor) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn every_text_can_be_read_on_its_ground() {
        assert!((contrast(INK, PAPER) - 17.4).abs() < 0.1);
        let fills = LIKERT.iter().chain(&SEQUENTIAL).map(|fill| (fill.ink, fill.fill));
        for (ink, ground) in fills.chain([(INK, PAPER), (MUTED, PAPER), (INK, PANEL), (MUTED, PANEL)]) {
            assert!(contrast(ink, ground) >= 4.5, "{ink:?} on {ground:?}: {}", contrast(ink, ground));
        }
    }

    #[test]
    fn every_mark_can_be_seen_on_paper() {
        for colour in [BLUE, VERMILION, GREY, HATCH] {
            assert!(contrast(colour, PAPER) >= 3.0, "{colour:?}: {}", contrast(colour, PAPER));
        }
    }

    #[test]
    fn few_to_many_grows_darker() {
        assert!(SEQUENTIAL.windows(2).all(|pair| luminance(pair[0].fill) > luminance(pair[1].fill)));
    }
}
