//! Letters beside the modules of a chart: those that share one can't be told apart.

use crate::locale::Locale;
use crate::measure::Ranking;
use crate::recommend::told_apart;
use crate::render::Subject;
use crate::render::figure::FigureTable;
use crate::render::module_rows::ModuleRow;
use crate::render::page::frame::ChartWords;
use crate::render::page::listing::ListingLine;
use crate::render::page::phrases::joined;

/// The ranking of the question that a chart shows; none where modules were asked different ones, or none is released.
pub(in crate::render) struct Letters<'a>(Option<&'a Ranking>);

impl<'a> Letters<'a> {
    /// The ranking of the rows' question.
    pub(in crate::render) fn of(Subject { release, seminar, .. }: Subject<'a>, rows: &[ModuleRow<'_>]) -> Self {
        let mut items = rows.iter().filter_map(|row| row.item);
        let first = items.next().filter(|first| items.all(|item| item.id == first.id));
        let of_item = |ranking: &&Ranking| {
            ranking.seminar == seminar.id
                && !ranking.modules.is_empty()
                && first.is_some_and(|item| item.id == ranking.item)
        };
        Self(release.rankings().iter().find(of_item))
    }

    /// Whether there are letters.
    pub(in crate::render) fn are_there(&self) -> bool {
        self.0.is_some()
    }

    fn of_row(&self, row: &ModuleRow<'_>) -> Option<&'a str> {
        let ranked = self.0?.modules.iter().find(|ranked| ranked.module == row.module.id);
        Some(ranked.map_or("–", |ranked| ranked.letters.as_str()))
    }

    /// A row with its letters, and with the identifier by which the sentence names its module.
    pub(in crate::render) fn on(&self, locale: &Locale, row: &ModuleRow<'_>, line: ListingLine) -> ListingLine {
        let Some(letters) = self.of_row(row) else { return line };
        let inline = locale.text("chart-inline-letters", &[("letters", letters.into())]);
        ListingLine {
            name: locale.module(row.module),
            cells: [vec![letters.to_owned()], line.cells].concat(),
            inline: joined([Some(inline), Some(line.inline).filter(|inline| !inline.is_empty())]),
            footing: line.footing,
        }
    }

    /// The words of a chart, with the sentence and what letters mean.
    pub(in crate::render) fn beside(&self, locale: &Locale, words: ChartWords) -> ChartWords {
        let Some(sentence) = self.0.and_then(|ranking| told_apart(ranking, locale)) else { return words };
        let mut notes = vec![locale.word("chart-note-letters")];
        notes.extend(words.notes);
        let subtitle = format!("{sentence}. {}", words.subtitle);
        ChartWords { subtitle, alt: format!("{} {sentence}.", words.alt), notes, ..words }
    }

    /// The numbers behind a chart, with a column of letters after the first.
    pub(in crate::render) fn among(
        &self,
        locale: &Locale,
        rows: &[ModuleRow<'_>],
        mut table: FigureTable,
    ) -> FigureTable {
        if self.are_there() {
            table.header.insert(1, locale.word("chart-column-letters"));
            for (cells, row) in table.rows.iter_mut().zip(rows) {
                cells[0] = locale.module(row.module);
                cells.insert(1, self.of_row(row).unwrap_or_default().to_owned());
            }
        }
        table
    }
}
