//! From values to pixels, along one axis.

use plotters::coord::ranged1d::Ranged;
use plotters::coord::types::RangedCoordf64;

use crate::locale::Locale;
use crate::render::RenderError;
use crate::render::canvas::backend::STEPS;
use crate::render::canvas::drawing::{Canvas, Label, step};
use crate::render::canvas::palette::GRID;
use crate::render::canvas::typeface::sizes;

/// A horizontal axis.
pub(in crate::render) struct Axis {
    values: RangedCoordf64,
    pixels: (i32, i32),
}

impl Axis {
    /// The axis that puts `values.0` at `pixels.0` and `values.1` at `pixels.1`.
    ///
    /// # Errors
    /// If the range of values is empty or not finite; plotters would never come back from it.
    pub(in crate::render) fn new(values: (f64, f64), pixels: (f64, f64)) -> Result<Self, RenderError> {
        let (from, to) = values;
        if !(from.is_finite() && to.is_finite() && from < to) {
            return Err(RenderError::Range { from, to });
        }
        Ok(Self { values: (from..to).into(), pixels: (step(pixels.0)?, step(pixels.1)?) })
    }

    /// Where a value stands, held to the axis.
    ///
    /// # Errors
    /// If it is not finite.
    pub(in crate::render) fn at(&self, value: f64) -> Result<f64, RenderError> {
        if !value.is_finite() {
            return Err(RenderError::NotFinite(value));
        }
        let range = self.values.range();
        Ok(f64::from(self.values.map(&value.clamp(range.start, range.end), self.pixels)) / STEPS)
    }

    /// Vertical lines at these values, within bands from a top to a bottom.
    pub(in crate::render) fn grid(
        &self,
        canvas: &Canvas<'_>,
        values: &[f64],
        bands: &[(f64, f64)],
    ) -> Result<(), RenderError> {
        canvas.group("grid", |canvas| {
            values.iter().try_for_each(|value| {
                let x = self.at(*value)?;
                bands.iter().try_for_each(|(top, bottom)| canvas.line((x, *top), (x, *bottom), GRID, 1.0))
            })
        })
    }

    /// The values in percent, centred under their lines; diverging axes count away from zero in both directions.
    pub(in crate::render) fn percents(
        &self,
        canvas: &Canvas<'_>,
        locale: &Locale,
        values: &[f64],
        y: f64,
    ) -> Result<(), RenderError> {
        canvas.group("axis", |canvas| {
            values.iter().try_for_each(|value| {
                let text = locale.percent(value.abs(), 0);
                canvas.text(&Label::new(&text, (self.at(*value)?, y), sizes::AXIS).muted().centred())
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_value_stands_at_its_share_of_the_axis() {
        let axis = Axis::new((0.0, 1.0), (100.0, 300.0)).unwrap();
        assert!((axis.at(0.25).unwrap() - 150.0).abs() < 0.1);
        assert!((axis.at(7.0).unwrap() - 300.0).abs() < 0.1);
    }

    proptest! {
        #[test]
        fn no_range_hangs(from in prop::num::f64::ANY, to in prop::num::f64::ANY, value in prop::num::f64::ANY) {
            if let Ok(axis) = Axis::new((from, to), (0.0, 500.0)) {
                prop_assert!(from.is_finite() && to.is_finite());
                if let Ok(x) = axis.at(value) {
                    prop_assert!((0.0..=500.0).contains(&x));
                }
            }
        }
    }
}
