//! How long it takes to read one large delivery, as a multiple of what the `csv` crate takes to walk through its bytes:
//! with one thread no more than 1.8 is the aim. Like `plenaria check` it computes no SHA-256.
#![expect(clippy::unwrap_used, reason = "a bench that makes its own input")]

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::Path;
use std::time::{Duration, Instant};

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use plenaria::gather::{Blocks, Hashed, InputFolder};
use plenaria::pipeline;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

const ROWS: usize = 20_000;
const ITEMS: usize = 48;
const SEED: u64 = 1948;
const STATES: [&str; 18] =
    ["AR", "BO", "BR", "CL", "CO", "CR", "DO", "EC", "SV", "GT", "HN", "MX", "NI", "PA", "PY", "PE", "UY", "VE"];
const LABELS: [&str; 6] = [
    "Totalmente en desacuerdo",
    "En desacuerdo",
    "Ni de acuerdo ni en desacuerdo",
    "De acuerdo",
    "Totalmente de acuerdo",
    "",
];
const SCALE: &str = r#"
[[scale]]
id = "agree5"
kind = "ordinal"
levels = [
  { score = 1, label = "Totalmente en desacuerdo" },
  { score = 2, label = "En desacuerdo" },
  { score = 3, label = "Ni de acuerdo ni en desacuerdo" },
  { score = 4, label = "De acuerdo" },
  { score = 5, label = "Totalmente de acuerdo" },
]
favourable = [4, 5]
"#;
const DELIVERIES: &str = r#"
[[delivery]]
files = "{seminar}/evaluations/all.csv"
layout = "wide"
keys.respondent = { column = "ID" }
keys.state = { column = "País" }
"#;

/// A row per respondent, a column per question; answers drawn with a fixed seed.
fn delivery() -> Vec<u8> {
    let mut draws = ChaCha8Rng::seed_from_u64(SEED);
    let mut below = |bound: usize| usize::try_from(draws.next_u64() % bound as u64).unwrap();
    let mut text = "ID,País".to_owned();
    text.extend((1..=ITEMS).map(|item| format!(",Pregunta {item}")));
    for row in 1..=ROWS {
        text.extend([format!("\nR{row:05}").as_str(), ",", STATES[below(STATES.len())]]);
        for _ in 0..ITEMS {
            text.push(',');
            text.push_str(LABELS[below(LABELS.len())]);
        }
    }
    text.push('\n');
    text.into_bytes()
}

fn questionnaire() -> String {
    let item = |item| {
        format!(
            "\n[[item]]\nid = \"q{item}\"\nper = \"seminar\"\nscale = \"agree5\"\ndimension = \"content\"\n\
             text = \"Pregunta {item}\"\nheaders = [\"Pregunta {item}\"]\n"
        )
    };
    SCALE.to_owned() + &(1..=ITEMS).map(item).collect::<String>()
}

/// Counts records and bytes in their cells: the least that reading can be.
fn scan(bytes: &[u8]) -> usize {
    let mut reader = csv::Reader::from_reader(bytes);
    let mut record = csv::ByteRecord::new();
    let mut cells = 0;
    while reader.read_byte_record(&mut record).unwrap() {
        cells += record.as_slice().len();
    }
    cells
}

/// Reads and harmonises the folder, and sees that nothing was lost.
fn read(folder: &InputFolder) {
    let delivered = pipeline::read_folder(folder, Path::new("in memory")).unwrap();
    assert_eq!(delivered.responses.reconciliation.sum(|file| file.used), ROWS as u64);
    assert_eq!(delivered.issues, []);
}

/// The shortest of several runs, which other work on the machine disturbs least.
fn shortest(mut run: impl FnMut()) -> Duration {
    let time = |()| {
        let start = Instant::now();
        run();
        start.elapsed()
    };
    [(); 10].map(time).into_iter().min().unwrap()
}

fn one_large_delivery(criterion: &mut Criterion) {
    let bytes = delivery();
    let folder = InputFolder::from_files(BTreeMap::from([
        ("questionnaire.toml".to_owned(), questionnaire().into_bytes()),
        ("deliveries.toml".to_owned(), DELIVERIES.as_bytes().to_vec()),
        ("C3P1/evaluations/all.csv".to_owned(), bytes.clone()),
    ]))
    .in_blocks(Blocks { hashed: Hashed::Twins, ..Blocks::default() });
    let mut group = criterion.benchmark_group("20,000 respondents, 48 items");
    group.throughput(Throughput::Bytes(bytes.len() as u64));
    group.bench_function("scan with the csv crate", |bencher| bencher.iter(|| scan(&bytes)));
    group.bench_function("gather and harmonise", |bencher| bencher.iter(|| read(&folder)));
    group.finish();
    let scanned = shortest(|| {
        std::hint::black_box(scan(&bytes));
    });
    for threads in [1, rayon::current_num_threads()] {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        let ratio = shortest(|| pool.install(|| read(&folder))).as_secs_f64() / scanned.as_secs_f64();
        let line = format!("gather and harmonise with {threads} threads take {ratio:.2} times as long as the scan\n");
        io::stdout().write_all(line.as_bytes()).unwrap();
    }
}

/// Short, so that the bench takes less than half a minute.
fn settings() -> Criterion {
    Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(2))
        .without_plots()
}

criterion_group! {
    name = large;
    config = settings();
    targets = one_large_delivery
}
criterion_main!(large);
