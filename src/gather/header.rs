//! Finds a table's header below title rows and reads it.

use std::collections::BTreeMap;

use super::cut::cutter::{Cut, Ending};
use super::cut::record_sorter::LONGEST_CELL;
use super::cut::text_or_sheet::{Cuts, TextOrSheet};
use super::notice::oddities;
use super::platform;
use super::platform::column_name::{ColumnName, joined};
use super::platform::export::{Export, Recognised, is_tag_row};
use super::platform::first_rows::LOOKED_AT;
use super::workbook::MOST_COLUMNS;
use crate::survey::Platform;

/// A table's header and where it stands.
#[derive(Debug)]
pub(super) struct TableHeader {
    /// Headers by column, damaged letters repaired; several rows are joined by ` / ` or named as their platform does.
    pub(super) names: Vec<ColumnName>,
    /// The cells of its rows as read.
    pub(super) rows: Vec<Vec<String>>,
    /// Lines above it, from where the search began.
    pub(super) preamble_lines: u64,
    /// Lines it stands on.
    pub(super) lines: u64,
    /// Lines of tags below it.
    pub(super) tag_lines: u64,
    /// Where the first line below it and its tags begins.
    pub(super) body: usize,
    /// How its first row ends.
    pub(super) ending: Ending,
    /// Lines of titles above it; blank ones aren't among them.
    pub(super) titles: Vec<u64>,
    /// The platform that exported the table.
    pub(super) export: Option<Export>,
}

/// What a delivery says of its tables' headers.
#[derive(Debug, Clone, Copy)]
pub(super) struct DeclaredHeader {
    /// How many rows they have.
    pub(super) rows: Option<usize>,
    /// Which platform exported them.
    pub(super) platform: Platform,
}

/// Why a table has no header.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Headless {
    /// It has no cell that holds anything.
    Empty,
    /// A quote that was opened in it, on this line, is never closed.
    OpenQuote(u64),
    /// It has more columns than any table of answers.
    TooWide,
    /// One of its names is longer than any cell may be.
    TooLong,
}

/// Header rows that are believed if merged cells tell them: no platform exports more.
const MOST_ROWS: usize = 3;

/// How far below the first line a header is looked for, in records.
const DEEPEST: usize = 10;

/// Finds and reads the header of a table from `start`, where `line` begins.
pub(super) fn read(
    content: &TextOrSheet,
    start: usize,
    line: u64,
    declared: DeclaredHeader,
) -> Result<TableHeader, Headless> {
    let (position, first) = skip_blank(content, start, line);
    if position == content.end() {
        return Err(Headless::Empty);
    }
    let titles = match declared.rows {
        Some(_) => Titles::default(),
        None => find_titles(content, position, first),
    };
    let begin = || content.cuts(titles.end.unwrap_or(position), first + titles.span);
    refuse_endless(&mut begin())?;
    let merged = Some(content.header_rows(first + titles.span)).filter(|rows| *rows <= MOST_ROWS).unwrap_or(1);
    let peeked = HeaderRows::cut(content, &mut begin(), LOOKED_AT);
    let recognised = platform::recognise(&peeked.cells, declared.platform);
    let count = declared.rows.or(recognised.map(Recognised::header_rows)).unwrap_or(merged).max(1);
    let mut cuts = begin();
    let rows = HeaderRows::cut(content, &mut cuts, count);
    if let Some(opened) = rows.open_quote {
        return Err(Headless::OpenQuote(opened));
    }
    let mut names = match recognised.filter(|recognised| recognised.header_rows() == rows.cells.len()) {
        Some(recognised) => recognised.names(&rows.cells),
        None => joined(&rows.cells).iter().map(|name| ColumnName::only(name)).collect(),
    };
    names.iter_mut().for_each(repair);
    number_namesakes(&mut names);
    let tags = if recognised.is_some() { tag_row(content, (cuts.position(), cuts.line())) } else { None };
    Ok(TableHeader {
        preamble_lines: first - line + titles.span,
        lines: rows.lines,
        tag_lines: tags.map_or(0, |(lines, _)| lines),
        body: tags.map_or(cuts.position(), |(_, body)| body),
        ending: rows.ending,
        titles: titles.lines,
        export: recognised.map(|recognised| recognised.export(&names)),
        names,
        rows: rows.cells,
    })
}

/// Rows as texts, and the lines they stand on.
struct HeaderRows {
    cells: Vec<Vec<String>>,
    lines: u64,
    /// How the first one ends.
    ending: Ending,
    /// The line of a quote that was opened in one of them and never closed; that row is the last.
    open_quote: Option<u64>,
}

impl HeaderRows {
    /// The next rows, at most so many.
    fn cut(content: &TextOrSheet, cuts: &mut Cuts<'_>, most: usize) -> Self {
        let mut rows = Self { cells: Vec::new(), lines: 0, ending: Ending::EndOfText, open_quote: None };
        while rows.cells.len() < most
            && let Some(cut) = cuts.cut()
        {
            if let Ending::OpenQuote(opened) = cut.ending {
                rows.open_quote = Some(opened);
                break;
            }
            rows.ending = if rows.cells.is_empty() { cut.ending } else { rows.ending };
            rows.lines += cut.lines;
            let mut names: Vec<String> = cut.cells().map(|cell| String::from_utf8_lossy(cell).into_owned()).collect();
            content.spread(cut.line, &mut names);
            rows.cells.push(names);
        }
        rows
    }
}

/// A row of tags below the header: its lines, and where it ends.
fn tag_row(content: &TextOrSheet, (position, line): (usize, u64)) -> Option<(u64, usize)> {
    let mut cuts = content.cuts(position, line);
    let lines = cuts.cut().filter(|cut| is_tag_row(cut.cells())).map(|cut| cut.lines)?;
    Some((lines, cuts.position()))
}

fn repair(name: &mut ColumnName) {
    for text in std::iter::once(&mut name.shown).chain(&mut name.others) {
        if let Some(repaired) = oddities::repaired(text.as_bytes()) {
            *text = repaired;
        }
    }
}

/// Columns of one name are also called by their number among them, `Rating #2`, so that a declaration can tell them apart.
fn number_namesakes(names: &mut [ColumnName]) {
    let mut columns: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (column, name) in names.iter().enumerate() {
        columns.entry(name.shown.trim().to_lowercase()).or_default().push(column);
    }
    for (_, same) in columns.iter().filter(|(name, same)| !name.is_empty() && same.len() > 1) {
        for (number, &column) in same.iter().enumerate() {
            let numbered = format!("{} #{}", names[column].shown.trim(), number + 1);
            names[column].others.push(numbered);
        }
    }
}

/// Refuses a header that no table of answers has, before its names are kept.
fn refuse_endless(cuts: &mut Cuts<'_>) -> Result<(), Headless> {
    match cuts.cut() {
        Some(cut) if cut.ends.len() > MOST_COLUMNS => Err(Headless::TooWide),
        Some(cut) if cut.bytes.len() > LONGEST_CELL && cut.cells().any(|cell| cell.len() > LONGEST_CELL) => {
            Err(Headless::TooLong)
        }
        Some(_) | None => Ok(()),
    }
}

/// Where the first record with a filled cell begins, and on which line.
fn skip_blank(content: &TextOrSheet, start: usize, line: u64) -> (usize, u64) {
    let mut cuts = content.cuts(start, line);
    loop {
        let begin = (cuts.position(), cuts.line());
        match cuts.cut() {
            Some(cut) if cut.bytes.is_empty() && !matches!(cut.ending, Ending::OpenQuote(_)) => {}
            Some(_) | None => return begin,
        }
    }
}

/// Title rows above a header.
#[derive(Default)]
struct Titles {
    /// The lines that titles stand on.
    lines: Vec<u64>,
    /// All lines above the header, blank ones included.
    span: u64,
    /// Where the header begins.
    end: Option<usize>,
}

/// Rows with hardly any cell above a full one without figures. In doubt there are none: the first row is the header.
fn find_titles(content: &TextOrSheet, position: usize, line: u64) -> Titles {
    let width = content.usual_width(position);
    let mut titles = Titles::default();
    let mut cuts = content.cuts(position, line);
    for _ in 0..DEEPEST {
        let begin = cuts.position();
        let Some(cut) = cuts.cut() else { break };
        let filled = cut.filled();
        if filled == 0 {
            titles.span += cut.lines;
        } else if width >= 3 && filled <= 2 && filled * 2 <= width {
            titles.lines.extend(cut.line..cut.line + cut.lines);
            titles.span += cut.lines;
        } else if is_header(&cut, width) {
            titles.end = Some(begin);
            return titles;
        } else {
            break;
        }
    }
    Titles::default()
}

/// Whether a record could be the header of a table that is so wide.
fn is_header(cut: &Cut<'_>, width: usize) -> bool {
    cut.ends.len() == width && cut.filled() * 4 >= width * 3 && !cut.cells().any(is_figure)
}

/// Whether a cell holds a number or a date and no word.
fn is_figure(cell: &[u8]) -> bool {
    cell.iter().any(u8::is_ascii_digit) && !cell.iter().any(|byte| byte.is_ascii_alphabetic() || !byte.is_ascii())
}

#[cfg(test)]
mod tests {
    use super::super::cut::sheet_cells::SheetCells;
    use super::*;

    fn read_text(text: &str, rows: Option<usize>) -> Result<TableHeader, Headless> {
        read(
            &TextOrSheet::Text { text: text.into(), delimiter: b';' },
            0,
            1,
            DeclaredHeader { rows, platform: Platform::Auto },
        )
    }

    fn header(text: &str, rows: Option<usize>) -> TableHeader {
        read_text(text, rows).unwrap()
    }

    fn shown(header: &TableHeader) -> Vec<&str> {
        header.names.iter().map(|name| name.shown.as_str()).collect()
    }

    #[test]
    fn title_rows_above_a_full_row_are_no_header() {
        let found = header("Evaluación;;;\n;;;\nPaís;Nota;Horas;\nPerú;4;2;\nChile;5;3;\n", None);
        assert_eq!(shown(&found), ["País", "Nota", "Horas", ""]);
        assert_eq!((found.preamble_lines, found.lines, found.titles), (2, 1, vec![1]));
    }

    #[test]
    fn numbered_questions_make_a_header_and_figures_do_not() {
        assert_eq!(header("Título;;\n1. Nota;2. Horas;3. Sede\n4;2;x\n", None).titles, [1]);
        assert!(header("Nombre;;\n4;12/10/2014;Oświęcim\n", None).titles.is_empty());
    }

    #[test]
    fn in_doubt_the_first_row_is_the_header() {
        for text in ["id;;edad\n1;Ana;30\n", "País;\nPerú;4\n", "id;;;\n1;2;3;4\n", "Nota\n4\n", "a;b;c\n"] {
            assert_eq!(header(text, None).preamble_lines, 0, "{text}");
        }
    }

    #[test]
    fn blank_lines_above_the_header_are_preamble() {
        let found = header("\n;;\r\nPaís;Nota\n", None);
        assert_eq!((found.preamble_lines, found.names.len(), found.titles.len()), (2, 2, 0));
    }

    #[test]
    fn the_header_of_a_sheet_stands_below_its_title_rows_too() {
        let mut sheet = SheetCells::default();
        for (row, cells) in [(2, ["Evaluación", "", ""]), (4, ["País", "Nota", "Horas"]), (5, ["Perú", "4", "2"])] {
            (0..).zip(cells).for_each(|(column, cell)| sheet.push(row, column, cell.as_bytes()));
        }
        let found =
            read(&TextOrSheet::Sheet(sheet), 0, 1, DeclaredHeader { rows: None, platform: Platform::Auto }).unwrap();
        assert_eq!(shown(&found), ["País", "Nota", "Horas"]);
        assert_eq!((found.preamble_lines, found.lines, found.titles, found.body), (3, 1, vec![2], 2));
    }

    #[test]
    fn several_header_rows_are_joined() {
        let found = header("Id;¿Cómo valora?;;Nota\n;Sede;Contenidos;\n1;2;3;4\n", Some(2));
        assert_eq!(shown(&found), ["Id", "¿Cómo valora? / Sede", "¿Cómo valora? / Contenidos", "Nota"]);
        assert_eq!(found.lines, 2);
    }

    #[test]
    fn columns_of_one_name_are_also_called_by_their_number() {
        let found = header("Nota;Sede;nota \n4;x;5\n", None);
        assert_eq!(found.names[0].others, ["Nota #1"]);
        assert_eq!(
            (found.names[1].others.len(), found.names[2].others.as_slice()),
            (0, ["nota #2".to_owned()].as_slice())
        );
    }

    #[test]
    fn damaged_letters_of_a_header_are_repaired() {
        assert_eq!(shown(&header("PaÃ\u{ad}s;OpiniÃ³n\nx;y\n", None)), ["País", "Opinión"]);
    }

    #[test]
    fn a_text_without_cells_or_with_an_open_quote_has_no_header() {
        assert_eq!(read_text("\n;;\n", None).unwrap_err(), Headless::Empty);
        assert_eq!(read_text("\na;\"b\nc", None).unwrap_err(), Headless::OpenQuote(2));
    }
}
