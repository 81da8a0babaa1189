//! Statistics of the same people's answers to several questions.

use plenaria::measure::statistics::{friedman, holm, learning, letter, letter_columns, signed_rank};

use super::case::{Case, Compute, Quantities, ends, letters_as_number, list};

/// The statistics of this file.
pub(super) const BUILT: &[(&str, Compute)] = &[("S12", ranking), ("S13", gains)];

/// Positions of the modules, best mean rank first, ties in declared order.
fn order_of(mean_ranks: &[f64]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..mean_ranks.len()).collect();
    order.sort_by(|a, b| mean_ranks[*b].total_cmp(&mean_ranks[*a]));
    order
}

fn ranking(case: &Case) -> Quantities {
    let (modules, rows) = case.complete_rows();
    let test = friedman(&rows).unwrap();
    #[expect(clippy::cast_precision_loss, reason = "a few hundred rows")]
    let n = rows.len() as f64;
    let mut quantities = list([("rows", Some(n)), ("friedman_chi2", test.chi_squared), ("friedman_p", Some(test.p))]);
    quantities.extend(
        modules.iter().zip(&test.mean_ranks).map(|(module, rank)| (format!("mean_rank[{module}]"), Some(*rank))),
    );
    let pairs: Vec<(usize, usize)> =
        (0..modules.len()).flat_map(|one| (one + 1..modules.len()).map(move |other| (one, other))).collect();
    let tests = pairs.iter().map(|(one, other)| {
        signed_rank(&rows.iter().map(|row| (row[*one] - row[*other], 1)).collect::<Vec<_>>()).unwrap()
    });
    let tests: Vec<_> = tests.collect();
    let adjusted = holm(&tests.iter().map(|test| Some(test.p)).collect::<Vec<_>>());
    let order = order_of(&test.mean_ranks);
    let position = |module: usize| order.iter().position(|other| *other == module).unwrap();
    let mut differing = Vec::new();
    for ((pair, test), p_holm) in pairs.iter().zip(&tests).zip(adjusted) {
        let name = format!("{}|{}", modules[pair.0], modules[pair.1]);
        quantities.push((format!("z[{name}]"), test.z));
        quantities.push((format!("p[{name}]"), Some(test.p)));
        quantities.push((format!("p_holm[{name}]"), p_holm));
        if p_holm.unwrap() < 0.05 {
            differing.push((position(pair.0), position(pair.1)));
        }
    }
    let columns = letter_columns(modules.len(), &differing);
    for (module, name) in modules.iter().enumerate() {
        let holding = columns.iter().enumerate().filter(|(_, column)| column.contains(&position(module)));
        let letters: String = holding.map(|(column, _)| letter(column)).collect();
        quantities.push((format!("letters[{name}]"), Some(letters_as_number(&letters))));
    }
    quantities
}

fn gains(case: &Case) -> Quantities {
    let (items, rows) = case.complete_rows();
    let place = |name: &str| items.iter().position(|item| *item == name).unwrap();
    let (before, after) = (place("before"), place("after"));
    let differences: Vec<(f64, u64)> = rows.iter().map(|row| (row[after] - row[before], 1)).collect();
    let result = learning(&differences).unwrap();
    let (lower, upper) = ends(result.gain.interval);
    #[expect(clippy::cast_precision_loss, reason = "a few hundred pairs")]
    let pairs = result.pairs as f64;
    list([
        ("pairs", Some(pairs)),
        ("rank_sum_up", Some(result.test.up)),
        ("rank_sum_down", Some(result.test.down)),
        ("z", result.test.z),
        ("p", Some(result.test.p)),
        ("rank_biserial", result.rank_biserial),
        ("mean_gain", Some(result.gain.mean)),
        ("lower", lower),
        ("upper", upper),
    ])
}
