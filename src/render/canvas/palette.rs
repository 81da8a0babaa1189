//! Inks and fills that hold in greyscale, on paper and for colour-blind eyes.

use plotters::style::RGBColor;

/// Text and axes.
pub(in crate::render) const INK: RGBColor = RGBColor(0x1A, 0x1A, 0x1A);
/// Secondary text, and numbers from fewer than thirty answers.
pub(in crate::render) const MUTED: RGBColor = RGBColor(0x59, 0x59, 0x59);
/// Lines that help the eye.
pub(in crate::render) const GRID: RGBColor = RGBColor(0xE3, 0xE3, 0xE3);
/// The ground.
pub(in crate::render) const PAPER: RGBColor = RGBColor(0xFF, 0xFF, 0xFF);
/// The ground of a panel that explains why there is no chart.
pub(in crate::render) const PANEL: RGBColor = RGBColor(0xF6, 0xF6, 0xF6);
/// Lines of the hatching that stands for what is withheld.
pub(in crate::render) const HATCH: RGBColor = RGBColor(0x8A, 0x8A, 0x8A);

/// A fill and the ink that can be read on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::render) struct Fill {
    /// The fill.
    pub(in crate::render) fill: RGBColor,
    /// The ink on it.
    pub(in crate::render) ink: RGBColor,
}

const fn on_dark(fill: RGBColor) -> Fill {
    Fill { fill, ink: PAPER }
}

const fn on_light(fill: RGBColor) -> Fill {
    Fill { fill, ink: INK }
}

/// Five levels, unfavourable to favourable.
pub(in crate::render) const LIKERT: [Fill; 5] = [
    on_dark(RGBColor(0xB3, 0x58, 0x06)),
    on_light(RGBColor(0xF1, 0xA3, 0x40)),
    on_light(RGBColor(0xD9, 0xD9, 0xD9)),
    on_light(RGBColor(0x99, 0x8E, 0xC3)),
    on_dark(RGBColor(0x54, 0x27, 0x88)),
];

/// Series blue.
pub(in crate::render) const BLUE: RGBColor = RGBColor(0x00, 0x72, 0xB2);
/// Series vermilion.
pub(in crate::render) const VERMILION: RGBColor = RGBColor(0xD5, 0x5E, 0x00);
/// Series grey.
pub(in crate::render) const GREY: RGBColor = RGBColor(0x59, 0x59, 0x59);

/// Few to many, light to dark.
pub(in crate::render) const SEQUENTIAL: [Fill; 5] = [
    on_light(RGBColor(0xC8, 0xB8, 0x66)),
    on_light(RGBColor(0x94, 0x8E, 0x77)),
    on_dark(RGBColor(0x66, 0x69, 0x70)),
    on_dark(RGBColor(0x3B, 0x4A, 0x6C)),
    on_dark(RGBColor(0x00, 0x22, 0x4E)),
];

/// A colour as SVG writes it.
pub(in crate::render) fn hexadecimal((red, green, blue): (u8, u8, u8)) -> String {
    format!("#{red:02X}{green:02X}{blue:02X}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn linear(channel: u8) -> f64 {
        let share = f64::from(channel) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    }

    fn luminance(colour: RGBColor) -> f64 {
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

    /// What is seen by whom: Machado, Oliveira and Fernandes 2009, whole absence of one kind of cone, on linear light.
    const SEEN: [(&str, [[f64; 3]; 3]); 4] = [
        ("all cones", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
        (
            "protan",
            [
                [0.152_286, 1.052_583, -0.204_868],
                [0.114_503, 0.786_281, 0.099_216],
                [-0.003_882, -0.048_116, 1.051_998],
            ],
        ),
        (
            "deutan",
            [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]],
        ),
        (
            "tritan",
            [
                [1.255_528, -0.076_749, -0.178_779],
                [-0.078_411, 0.930_809, 0.147_602],
                [0.004_733, 0.691_367, 0.303_900],
            ],
        ),
    ];

    /// Lightness and two opposed hues (CIE L*a*b*, white D65).
    fn lab(colour: RGBColor, eyes: [[f64; 3]; 3]) -> [f64; 3] {
        let light = [colour.0, colour.1, colour.2].map(linear);
        let times = |row: [f64; 3], light: [f64; 3]| row.iter().zip(light).map(|(one, other)| one * other).sum::<f64>();
        let seen = eyes.map(|row| times(row, light).clamp(0.0, 1.0));
        let rows = [[0.412_4, 0.357_6, 0.180_5], [0.212_6, 0.715_2, 0.072_2], [0.019_3, 0.119_2, 0.950_5]];
        let white = [0.950_47, 1.0, 1.088_83];
        let bent = |value: f64| if value > 0.008_856 { value.cbrt() } else { 7.787 * value + 16.0 / 116.0 };
        let [x, y, z] = [0, 1, 2].map(|at| bent(times(rows[at], seen) / white[at]));
        [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
    }

    fn difference(one: RGBColor, other: RGBColor, eyes: [[f64; 3]; 3]) -> f64 {
        let (one, other) = (lab(one, eyes), lab(other, eyes));
        one.iter().zip(other).map(|(one, other)| (one - other).powi(2)).sum::<f64>().sqrt()
    }

    /// Fills that stand side by side and must be told apart.
    fn sets() -> [Vec<RGBColor>; 3] {
        [LIKERT.map(|fill| fill.fill).to_vec(), SEQUENTIAL.map(|fill| fill.fill).to_vec(), vec![BLUE, VERMILION, GREY]]
    }

    #[test]
    fn colours_are_told_apart_whatever_cones_an_eye_lacks() {
        for (whose, eyes) in SEEN {
            for set in sets() {
                for (at, one) in set.iter().enumerate() {
                    for other in &set[at + 1..] {
                        let apart = difference(*one, *other, eyes);
                        assert!(apart >= 15.0, "{whose}: {one:?} and {other:?} are {apart:.1} apart");
                    }
                }
            }
        }
    }

    /// Fills carry no shape, so they differ in lightness; series have markers of different shapes too.
    #[test]
    fn fills_are_told_apart_on_a_grey_printer() {
        let whole = SEEN[0].1;
        for set in &sets()[..2] {
            let mut lightness: Vec<f64> = set.iter().map(|colour| lab(*colour, whole)[0]).collect();
            lightness.sort_by(f64::total_cmp);
            assert!(lightness.windows(2).all(|pair| pair[1] - pair[0] >= 10.0), "{lightness:?}");
        }
    }
}
