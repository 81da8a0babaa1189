//! Statistics of the same people's answers to several questions.

use plenaria::measure::statistics::{
    CrossProducts, mean_score, rank_correlation, relative_importance, reliability as reliability_of,
};

use super::case::{Case, Compute, Quantities, ends, list};

/// The statistics of this file.
pub(super) const BUILT: &[(&str, Compute)] = &[("S07", reliability), ("S19", satisfaction)];

fn reliability(case: &Case) -> Quantities {
    let (items, rows) = case.table();
    let complete: Vec<Vec<f64>> = rows.into_iter().filter_map(|row| row.into_iter().collect()).collect();
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

#[expect(clippy::cast_precision_loss, reason = "a few hundred rows")]
fn count(rows: usize) -> f64 {
    rows as f64
}
