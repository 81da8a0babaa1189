//! From SVG to PNG, with the bundled font only.

use std::sync::{Arc, Mutex};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{FontResolver, Options, Tree, fontdb};

use crate::render::RenderError;

/// Turns charts into pixels. Make one and share it: it holds the bundled font.
pub struct Rasteriser {
    fonts: Arc<fontdb::Database>,
}

impl Default for Rasteriser {
    fn default() -> Self {
        Self::new()
    }
}

impl Rasteriser {
    /// Reads the bundled font; no font of the system is ever looked at.
    #[must_use]
    pub fn new() -> Self {
        let mut fonts = fontdb::Database::new();
        fonts.load_font_source(fontdb::Source::Binary(Arc::new(notosans::REGULAR_TTF)));
        fonts.load_font_source(fontdb::Source::Binary(Arc::new(notosans::BOLD_TTF)));
        Self { fonts: Arc::new(fonts) }
    }

    /// The drawing as resvg understands it.
    ///
    /// # Errors
    /// If it is no SVG, or asks for a font that is not bundled.
    pub fn tree(&self, svg: &str) -> Result<Tree, RenderError> {
        let unknown: Mutex<Option<String>> = Mutex::new(None);
        let select = FontResolver::default_font_selector();
        let resolver = FontResolver {
            select_font: Box::new(|font, database| {
                let chosen = select(font, database);
                if chosen.is_none()
                    && let Ok(mut unknown) = unknown.lock()
                {
                    *unknown = Some(format!("{:?}", font.families()));
                }
                chosen
            }),
            select_fallback: FontResolver::default_fallback_selector(),
        };
        let options = Options { fontdb: Arc::clone(&self.fonts), font_resolver: resolver, ..Options::default() };
        let tree = Tree::from_str(svg, &options).map_err(|error| RenderError::Svg(error.to_string()))?;
        drop(options);
        match unknown.into_inner() {
            Ok(Some(families)) => Err(RenderError::UnknownFont(families)),
            Ok(None) | Err(_) => Ok(tree),
        }
    }

    /// A PNG of the drawing, so many times as large.
    ///
    /// # Errors
    /// If it is no SVG, asks for a font that is not bundled, or is too large.
    pub fn png(&self, svg: &str, scale: f32) -> Result<Vec<u8>, RenderError> {
        encode(&self.pixels(svg, scale)?)
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "Pixmap refuses what is too large")]
    fn pixels(&self, svg: &str, scale: f32) -> Result<Pixmap, RenderError> {
        let tree = self.tree(svg)?;
        let side = |length: f32| (length * scale).ceil() as u32;
        let (width, height) = (side(tree.size().width()), side(tree.size().height()));
        let mut pixels = Pixmap::new(width, height)
            .ok_or_else(|| RenderError::Svg(format!("{width} by {height} pixels can't be drawn")))?;
        pixels.data_mut().fill(WHITE);
        resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
        Ok(pixels)
    }
}

/// Red, green, blue and alpha of the opaque white on which a chart is drawn.
const WHITE: u8 = u8::MAX;

/// Charts have few colours: each is written once, and a byte per pixel says which. With unfiltered rows at level 1 that
/// takes, on the charts of the example survey, a quarter of the time and six sevenths of the bytes of level 4 without it.
fn encode(pixels: &Pixmap) -> Result<Vec<u8>, RenderError> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, pixels.width(), pixels.height());
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_filter(png::Filter::NoFilter);
    encoder.set_deflate_compression(png::DeflateCompression::Level(1));
    let samples = if let Some(Indexed { palette, places }) = Indexed::of(pixels) {
        encoder.set_color(png::ColorType::Indexed);
        encoder.set_palette(palette);
        places
    } else {
        encoder.set_color(png::ColorType::Rgb);
        opaque(pixels)
    };
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&samples)?;
    writer.finish()?;
    Ok(bytes)
}

/// Red, green and blue of every pixel. The ground is white, so alpha says nothing and is left out.
fn opaque(pixels: &Pixmap) -> Vec<u8> {
    pixels.data().chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect()
}

/// A picture of at most 256 colours.
struct Indexed {
    /// Red, green and blue of each colour, in the order in which they first appear.
    palette: Vec<u8>,
    /// For every pixel, which colour it has.
    places: Vec<u8>,
}

impl Indexed {
    /// None if there are more colours.
    fn of(pixels: &Pixmap) -> Option<Self> {
        let (pixels, _) = pixels.data().as_chunks::<4>();
        let mut colours = Colours::new();
        let mut places = vec![0; pixels.len()];
        let (mut colour, mut place) = (pixels.first()?, colours.place(*pixels.first()?)?);
        for (pixel, written) in pixels.iter().zip(&mut places) {
            if pixel != colour {
                (colour, place) = (pixel, colours.place(*pixel)?);
            }
            *written = place;
        }
        Some(Self { palette: colours.palette, places })
    }
}

/// Slots in the table of colours: four times as many as colours, so that a colour is found at the first or second look.
const SLOTS: usize = 1024;

/// The colours met so far. A table of its own, because a `HashMap` takes longer than the compression.
struct Colours {
    palette: Vec<u8>,
    slots: Vec<Option<([u8; 4], u8)>>,
}

impl Colours {
    fn new() -> Self {
        Self { palette: Vec::new(), slots: vec![None; SLOTS] }
    }

    /// Where a colour stands in the palette; None if it is new and the palette is full.
    fn place(&mut self, colour: [u8; 4]) -> Option<u8> {
        let mut slot = u32::from_le_bytes(colour).wrapping_mul(0x9E37_79B1) as usize >> 22;
        while let Some((known, place)) = self.slots[slot] {
            if known == colour {
                return Some(place);
            }
            slot = (slot + 1) % SLOTS;
        }
        let place = u8::try_from(self.palette.len() / 3).ok()?;
        self.slots[slot] = Some((colour, place));
        self.palette.extend_from_slice(&colour[..3]);
        Some(place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EMPTY: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"30\" height=\"20\">";

    #[test]
    fn a_drawing_becomes_a_picture_of_its_size() {
        let svg = format!("{EMPTY}<rect width=\"30\" height=\"20\" fill=\"#FFFFFF\"/></svg>");
        let picture = Rasteriser::new().png(&svg, 2.0).unwrap();
        assert_eq!(picture[..8], [0x89, b'P', b'N', b'G', 13, 10, 26, 10]);
        assert_eq!(picture[16..24], [0, 0, 0, 60, 0, 0, 0, 40]);
    }

    /// The colour type of a PNG, and red, green and blue of its pixels.
    fn decoded(picture: &[u8]) -> (png::ColorType, Vec<u8>) {
        let mut decoder = png::Decoder::new(std::io::Cursor::new(picture));
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        reader.next_frame(&mut pixels).unwrap();
        (reader.info().color_type, pixels)
    }

    #[test]
    fn every_pixel_keeps_its_colour_whether_there_are_few_or_many() {
        let few = format!(
            "{EMPTY}<circle cx=\"9\" cy=\"9\" r=\"7\" fill=\"#B35806\"/><path d=\"M0 0L30 20\" stroke=\"#542788\"/></svg>"
        );
        let fading = |colour| {
            format!(
                "<linearGradient id=\"{colour}\"><stop/><stop offset=\"1\" stop-color=\"{colour}\"/></linearGradient>"
            )
        };
        let many = format!(
            "{EMPTY}{}{}<rect width=\"30\" height=\"9\" fill=\"url(#red)\"/><rect y=\"9\" width=\"30\" height=\"9\" fill=\"url(#blue)\"/></svg>",
            fading("red"),
            fading("blue"),
        );
        for (svg, colour_type) in [(few, png::ColorType::Indexed), (many, png::ColorType::Rgb)] {
            let pixels = Rasteriser::new().pixels(&svg, 20.0).unwrap();
            assert_eq!(decoded(&encode(&pixels).unwrap()), (colour_type, opaque(&pixels)));
        }
    }

    #[test]
    fn a_font_that_is_not_bundled_is_an_error() {
        let svg = format!("{EMPTY}<text x=\"0\" y=\"10\" font-family=\"Comic Sans\">a</text></svg>");
        assert!(matches!(Rasteriser::new().png(&svg, 1.0), Err(RenderError::UnknownFont(_))));
    }

    #[test]
    fn what_is_no_svg_is_an_error() {
        assert!(matches!(Rasteriser::new().png("<html/>", 1.0), Err(RenderError::Svg(_))));
    }
}
