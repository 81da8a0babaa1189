//! A file that is read in blocks gives the same records, at the same lines, as one that is read whole, whatever stands in it.

use std::collections::BTreeMap;
use std::mem;

use plenaria::gather::{
    BlockReader, Blocks, Gathered, Hashed, InputFolder, NotInBlocks, Quoting, Record, Structure, gather,
};
use plenaria::survey::Delivery;
use proptest::prelude::*;

use crate::given::declared::survey_of;

fn delivery(encoding: Option<&str>) -> Delivery {
    let encoding = encoding.map_or_else(String::new, |name| format!("encoding = \"{name}\"\n"));
    let delivery = "[[delivery]]\nfiles = \"*.csv\"\nlayout = \"wide\"\ndelimiter = \",\"\nheader_rows = 1\nkeys.seminar = { constant = \"C1\" }\n";
    let delivery = delivery.to_owned() + &encoding;
    survey_of(&[("questionnaire.toml", QUESTIONNAIRE), ("deliveries.toml", &delivery)]).deliveries.remove(0)
}

const QUESTIONNAIRE: &str = r#"
[[scale]]
id = "words"
kind = "text"

[[item]]
id = "more"
per = "seminar"
scale = "words"
text = "Comentarios"
headers = ["a"]
"#;

type Rows = Vec<(u64, Vec<Vec<u8>>)>;

fn row(record: &Record<'_>) -> (u64, Vec<Vec<u8>>) {
    (record.line, (0..record.width()).map(|column| record.cell(column).to_vec()).collect())
}

fn gathered(bytes: &[u8], encoding: Option<&str>, blocks: Blocks) -> Gathered {
    let files = BTreeMap::from([("a.csv".to_owned(), bytes.to_vec())]);
    gather(&InputFolder::from_files(files).in_blocks(blocks), &[delivery(encoding)])
}

/// Keeps everything.
#[derive(Default)]
struct Keeper(Rows);

impl BlockReader for Keeper {
    type Part = Rows;

    fn read(&mut self, record: &Record<'_>) {
        self.0.push(row(record));
    }

    fn end_block(&mut self) -> Rows {
        mem::take(&mut self.0)
    }
}

fn in_blocks(gathered: &Gathered) -> Result<(Rows, Structure, String), NotInBlocks> {
    let table = gathered.files[0].table.as_ref().unwrap();
    let read = |quoting| {
        let mut rows: Rows = Vec::new();
        let merge = |part: Rows, above: u64| rows.extend(part.into_iter().map(|(line, cells)| (line + above, cells)));
        let read = table.in_blocks().unwrap().read(quoting, Keeper::default, merge)?;
        Ok((rows, read.structure, read.sha256))
    };
    match read(Quoting::WellFormed) {
        Err(NotInBlocks::Misaligned | NotInBlocks::Entangled) => read(Quoting::Any),
        read => read,
    }
}

/// Reads in blocks of a size with so many threads, and holds it against what is read whole.
fn same(bytes: &[u8], encoding: Option<&str>, size: usize, threads: usize) -> Result<(), TestCaseError> {
    let whole = gathered(bytes, encoding, Blocks { from: u64::MAX, size, kept: 0, hashed: Hashed::All });
    let parts = gathered(bytes, encoding, Blocks { from: 0, size, kept: 0, hashed: Hashed::All });
    let (Some(table), Some(large)) = (&whole.files[0].table, &parts.files[0].table) else { return Ok(()) };
    if large.in_blocks().is_none() {
        return Ok(());
    }
    let mut expected = Vec::new();
    let structure = table.whole().unwrap().for_each_record(|record| expected.push(row(&record)));
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
    let (rows, of_blocks, sha256) = match pool.install(|| in_blocks(&parts)) {
        Ok(read) => read,
        Err(trouble) => {
            prop_assert_eq!(trouble, NotInBlocks::SumsUp);
            return Ok(());
        }
    };
    prop_assert_eq!(rows, expected);
    prop_assert_eq!(sha256, table.sha256.clone());
    prop_assert_eq!(&parts.files[0].issues, &whole.files[0].issues);
    prop_assert_eq!(format!("{of_blocks:?}"), format!("{structure:?}"));
    Ok(())
}

/// Texts in which everything that matters to a reader of CSV is frequent.
fn messy() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-z]{1,12}",
        4 => Just(",".to_owned()),
        2 => Just("\n".to_owned()),
        1 => Just("\"".to_owned()),
        1 => Just("\"x, y\"".to_owned()),
        1 => Just("\"x\ny\"".to_owned()),
        1 => Just("\"x \"\"y\"\"\"".to_owned()),
        1 => Just("\r\n".to_owned()),
        1 => Just(",,\n".to_owned()),
        1 => Just("ñ¿“".to_owned()),
    ];
    let rare = prop_oneof![Just("\r"), Just("\0"), Just("Total,1,2\n"), Just(""), Just("\"\"")];
    (prop::collection::vec(piece, 0..60), rare, any::<prop::sample::Index>()).prop_map(|(mut pieces, rare, at)| {
        let at = at.index(pieces.len() + 1);
        pieces.insert(at, rare.to_owned());
        pieces.concat()
    })
}

/// Three cells a row, as most files have it.
fn tidy() -> impl Strategy<Value = String> {
    let cell = prop_oneof![
        3 => "[a-z ]{0,9}",
        1 => "[0-9]{1,3}",
        1 => "\"[a-z,\n]{0,9}\"",
        1 => Just("\"a \"\"b\"\"\"".to_owned()),
    ];
    let ending = prop_oneof![Just("\n"), Just("\r\n")];
    (prop::collection::vec((cell.clone(), cell.clone(), cell), 0..40), ending)
        .prop_map(|(rows, end)| rows.into_iter().map(|(one, two, three)| [one, two, three].join(",") + end).collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]
    #[test]
    fn any_text_gives_the_same_records_in_blocks(text in messy(), size in 1_usize..80, threads in 1_usize..4) {
        same(format!("a,b,c\n{text}").as_bytes(), None, size, threads)?;
    }

    #[test]
    fn a_tidy_table_gives_the_same_records_in_blocks(text in tidy(), size in 1_usize..200, threads in 1_usize..4) {
        same(format!("a,b,c\n{text}").as_bytes(), None, size, threads)?;
    }

    #[test]
    fn any_encoding_gives_the_same_records_in_blocks(text in tidy(), size in 1_usize..60) {
        let text = format!("á,b,c\n{text}");
        let utf_16: Vec<u8> = format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect();
        same(&utf_16, None, size, 2)?;
        same(format!("\u{feff}{text}").as_bytes(), None, size, 2)?;
        let one_byte: Vec<u8> = text.chars().map(|letter| if letter == 'á' { 0xe1 } else { letter as u8 }).collect();
        same(&one_byte, Some("windows-1252"), size, 2)?;
        same(&one_byte, Some("cp850"), size, 2)?;
    }
}

#[test]
fn a_block_that_is_no_utf_8_is_told() {
    let mut bytes = b"a,b,c\n".to_vec();
    bytes.extend(b"x,y,z\n".repeat(700_000));
    bytes.extend(b"Per\xfa,y,z\n");
    let parts = gathered(&bytes, None, Blocks { from: 0, size: 1 << 16, kept: 0, hashed: Hashed::All });
    assert_eq!(in_blocks(&parts).unwrap_err(), NotInBlocks::Broken);
}
