//! Statistics of the same people's answers to several questions.

use plenaria::statistics::{
    CrossProducts, friedman, holm, learning, letter, letter_columns, mean_score, rank_correlation, relative_importance,
    reliability as reliability_of, signed_rank,
};

use super::case::{Case, Compute, Quantities, ends, letters_as_number, list};

/// The statistics of this file.
pub(super) const BUILT: &[(&str, Compute)] =
    &[("S07", reliability), ("S12", ranking), ("S13", gains), ("S19", satisfaction)];

/// The items, and the answers of each respondent who answered all of them.
fn complete_rows(case: &Case) -> (Vec<String>, Vec<Vec<f64>>) {
    let (items, rows) = case.table();
    (items, rows.into_iter().filter_map(|row| row.into_iter().collect()).collect())
}

fn reliability(case: &Case) -> Quantities {
    let (items, complete) = complete_rows(case);
    let result = CrossProducts::new(&complete).and_then(|answers| reliability_of(&answers));
    let (lower, upper) = ends(result.as_ref().and_then(|result| result.interval));
    let alpha = result.as_ref().map(|result| result.alpha);
    let mut quantities =
        list([("rows", Some(count(complete.len()))), ("alpha", alpha), ("lower", lower), ("upper", upper)]);
    for (place, name) in items.iter().enumerate() {
        let item = result.as_ref().map(|result| result.items[place]);
        quantities.push((format!("item_rest[{name}]"), item.and_then(|item| item.rest_correlation)));
        quantities.push((format!("alpha_without[{name}]"), item.and_then(|item| item.alpha_without)));
    }
    quantities
}

fn satisfaction(case: &Case) -> Quantities {
    let (items, rows) = case.table();
    let overall = items.iter().position(|item| item == "overall").unwrap();
    let module_of = |item: &str| item.split('.').next().unwrap().to_owned();
    let mut modules: Vec<String> = items.iter().map(|item| module_of(item)).filter(|item| item != "overall").collect();
    modules.dedup();
    let score = |row: &[Option<f64>], module: &String| {
        let of_module = items.iter().zip(row).filter(|(item, _)| module_of(item) == *module);
        mean_score(&of_module.filter_map(|(_, score)| *score).collect::<Vec<_>>())
    };
    let mut quantities = Vec::new();
    for module in &modules {
        let pairs: Vec<(f64, f64)> = rows.iter().filter_map(|row| score(row, module).zip(row[overall])).collect();
        let result = rank_correlation(&pairs);
        let (lower, upper) = ends(result.and_then(|result| result.interval));
        quantities.extend([
            (format!("n[{module}]"), Some(count(pairs.len()))),
            (format!("rho[{module}]"), result.map(|result| result.rho)),
            (format!("lower[{module}]"), lower),
            (format!("upper[{module}]"), upper),
        ]);
    }
    let scores = |row: &Vec<Option<f64>>| modules.iter().map(|module| score(row, module)).collect::<Option<Vec<f64>>>();
    let complete: Vec<(f64, Vec<f64>)> = rows.iter().filter_map(|row| row[overall].zip(scores(row))).collect();
    let importance = relative_importance(&complete).ok();
    quantities.extend(list([
        ("lmg_rows", Some(count(complete.len()))),
        ("r_squared", importance.as_ref().map(|importance| importance.r_squared)),
    ]));
    let share = |place: usize| importance.as_ref().and_then(|importance| importance.shares.get(place).copied());
    quantities.extend(modules.iter().enumerate().map(|(place, module)| (format!("lmg_share[{module}]"), share(place))));
    quantities
}

/// Positions of the modules, best mean rank first, ties in declared order.
fn order_of(mean_ranks: &[f64]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..mean_ranks.len()).collect();
    order.sort_by(|a, b| mean_ranks[*b].total_cmp(&mean_ranks[*a]));
    order
}

fn ranking(case: &Case) -> Quantities {
    let (modules, rows) = complete_rows(case);
    let test = friedman(&rows).unwrap();
    let mut quantities =
        list([("rows", Some(count(rows.len()))), ("friedman_chi2", test.chi_squared), ("friedman_p", Some(test.p))]);
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
    let (items, rows) = complete_rows(case);
    let place = |name: &str| items.iter().position(|item| *item == name).unwrap();
    let (before, after) = (place("before"), place("after"));
    let differences: Vec<(f64, u64)> = rows.iter().map(|row| (row[after] - row[before], 1)).collect();
    let result = learning(&differences).unwrap();
    let (lower, upper) = ends(result.gain.interval);
    list([
        ("pairs", Some(count(rows.len()))),
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

#[expect(clippy::cast_precision_loss, reason = "a few hundred rows")]
fn count(rows: usize) -> f64 {
    rows as f64
}
