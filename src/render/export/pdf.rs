//! From SVG to a PDF page of the chart's size: its letters are text in the bundled font, which can be searched and copied.

use krilla::geom::Size;
use krilla::metadata::Metadata;
use krilla::page::PageSettings;
use krilla::tagging::{ContentTag, Tag, TagGroup, TagTree};
use krilla::{Document, SerializeSettings};
use krilla_svg::{SurfaceExt, SvgSettings};

use crate::render::figure::Figure;
use crate::render::{Rasteriser, RenderError};

/// Points in a pixel.
const POINTS: f32 = 0.75;

impl Rasteriser {
    /// A PDF of the chart: one page of its size, with title and language, read aloud as a figure with its alt text. It bears
    /// no date, so that the same chart gives the same bytes.
    ///
    /// # Errors
    /// If its SVG can't be read, or asks for a font that is not bundled.
    pub fn pdf(&self, figure: &Figure) -> Result<Vec<u8>, RenderError> {
        self.pdf_written_as(figure, SerializeSettings::default())
    }

    fn pdf_written_as(&self, figure: &Figure, settings: SerializeSettings) -> Result<Vec<u8>, RenderError> {
        let tree = self.tree(&figure.svg)?;
        let size = Size::from_wh(tree.size().width() * POINTS, tree.size().height() * POINTS)
            .ok_or_else(|| RenderError::Pdf("the page has no size".to_owned()))?;
        let mut document = Document::new_with(settings);
        let mut page = document.start_page_with(PageSettings::new(size));
        let mut surface = page.surface();
        let drawing = surface.start_tagged(ContentTag::Other);
        let drawn = surface.draw_svg(&tree, size, SvgSettings::default());
        surface.end_tagged();
        surface.finish();
        page.finish();
        drawn.ok_or_else(|| RenderError::Pdf("its SVG was not drawn".to_owned()))?;
        let tag = Tag::Figure(Some(figure.alt.clone()));
        let mut tags = TagTree::new().with_lang(Some(figure.language.code().to_owned()));
        tags.push(TagGroup::with_children(tag, vec![drawing.into()]));
        document.set_tag_tree(tags);
        document.set_metadata(
            Metadata::new()
                .title(figure.title.clone())
                .description(figure.alt.clone())
                .language(figure.language.code().to_owned())
                .producer("plenaria".to_owned()),
        );
        document.finish().map_err(|error| RenderError::Pdf(error.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::{Chart, ChartSize, FigureContent, FigureTable};
    use crate::survey::Language;

    fn drawn(body: &str) -> Figure {
        Figure {
            chart: Chart::Shares,
            seminar: "C1P1".parse().unwrap(),
            language: Language::Pt,
            size: ChartSize::Phone,
            content: FigureContent::Chart,
            title: "Shares".to_owned(),
            subtitle: String::new(),
            alt: "Bars of one module".to_owned(),
            svg: format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"360\" height=\"200\">{body}</svg>"),
            table: FigureTable::default(),
        }
    }

    /// How often a PDF written without compression holds these words.
    fn times(pdf: &[u8], words: &str) -> usize {
        pdf.windows(words.len()).filter(|window| *window == words.as_bytes()).count()
    }

    #[test]
    fn words_are_letters_of_the_bundled_font_and_bear_their_meaning() {
        let figure = drawn("<text x=\"0\" y=\"20\" font-family=\"'Noto Sans'\">Oświęcim</text>");
        let plain = SerializeSettings { compress_content_streams: false, ..SerializeSettings::default() };
        let pdf = Rasteriser::new().pdf_written_as(&figure, plain).unwrap();
        assert!(times(&pdf, "+NotoSans/") > 0);
        assert_eq!(times(&pdf, "/FontFile2"), 1);
        for letter in "Oświęcim".chars() {
            assert!(times(&pdf, &format!("<{:04X}>", u32::from(letter))) > 0, "{letter} can't be searched for");
        }
    }

    #[test]
    fn it_bears_title_language_and_alt_text_and_no_date() {
        let pdf = Rasteriser::new().pdf(&drawn("<rect width=\"30\" height=\"20\"/>")).unwrap();
        for (words, number) in [
            ("/Title(Shares)", 1),
            ("/Lang(pt)", 2),
            ("/Alt(Bars of one module)", 1),
            ("/MediaBox[0 0 270 150]", 1),
            ("/CreationDate", 0),
            ("/ModDate", 0),
        ] {
            assert_eq!(times(&pdf, words), number, "{words}");
        }
    }

    #[test]
    fn the_same_chart_gives_the_same_bytes() {
        let figure =
            drawn("<text x=\"0\" y=\"20\" font-family=\"'Noto Sans'\">a <tspan font-weight=\"700\">b</tspan></text>");
        assert_eq!(Rasteriser::new().pdf(&figure).unwrap(), Rasteriser::new().pdf(&figure).unwrap());
    }
}
