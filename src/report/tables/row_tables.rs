//! `tables/rankings.csv`, `tables/ranking_pairs.csv` and `tables/learning.csv`: comparisons within the same people.

use super::table::ColumnValues::{Between, Count, Number, OneOf, Text};
use super::table::{DataTable, TableCell, TableColumn, always, sometimes};
use crate::measure::{FindingSet, Learning, RankedModule, RankedPair, Ranking, Status};
use crate::survey::SeminarId;

const STABILITIES: [&str; 4] = ["stable", "unstable", "not_judged", "stable_for_people"];

const RANKING: [TableColumn; 14] = [
    always("seminar", Text, "The seminar."),
    always("item", Text, "The question, put about each module."),
    sometimes("module", Text, "The module; empty where there is no ranking."),
    sometimes(
        "position",
        Count,
        "Place by mean rank, 1 the highest; without mean ranks by letters, then as in the curriculum.",
    ),
    sometimes("mean_rank", Number, "Mean rank among the modules, 1 the lowest."),
    sometimes("letters", Text, "Modules that share a letter can't be told apart."),
    sometimes("rows", Count, "People who rated all modules."),
    sometimes("chi_squared", Number, "Friedman's Q, corrected for ties."),
    sometimes("degrees_of_freedom", Count, "Modules less one."),
    sometimes("p", Between(0.0, 1.0), "p of Friedman's test."),
    sometimes("stability", OneOf(&STABILITIES), "Whether the same pairs are told apart when people are left out."),
    always("method", Text, "How pairs are compared."),
    always("status", OneOf(&Status::NAMES), "Whether there is a ranking, and if not, why."),
    sometimes("reason", Text, "More on the status."),
];

/// How the modules of a seminar rank, one row per question and module.
pub(in crate::report) fn rankings(release: &FindingSet, seminar: &SeminarId) -> DataTable {
    let rows = of_seminar(release, seminar).flat_map(ranking_rows).collect();
    DataTable { name: "rankings", title: "Modules by mean rank, with letters", columns: &RANKING, key: &[], rows }
}

fn of_seminar<'a>(release: &'a FindingSet, seminar: &'a SeminarId) -> impl Iterator<Item = &'a Ranking> {
    release.rankings().iter().filter(move |ranking| ranking.seminar == *seminar)
}

fn ranking_rows(ranking: &Ranking) -> Vec<Vec<TableCell>> {
    let row = |module: [TableCell; 4]| {
        let friedman = ranking.friedman.as_ref();
        let of_ranking = [
            TableCell::Count(ranking.rows),
            TableCell::number(friedman.map(|friedman| friedman.chi_squared)),
            TableCell::count(friedman.map(|friedman| friedman.degrees_of_freedom)),
            TableCell::number(friedman.map(|friedman| friedman.p)),
            TableCell::optional_text(ranking.stability.map(|stability| stability.in_a_word().name())),
            TableCell::text(ranking.method.name()),
            TableCell::text(if ranking.modules.is_empty() { Status::TooFew } else { Status::Ok }.name()),
            TableCell::Empty,
        ];
        let start = [TableCell::text(&ranking.seminar), TableCell::text(&ranking.item)];
        start.into_iter().chain(module).chain(of_ranking).collect::<Vec<TableCell>>()
    };
    if ranking.modules.is_empty() {
        return vec![row([TableCell::Empty, TableCell::Empty, TableCell::Empty, TableCell::Empty])];
    }
    let of_module = |(position, ranked): (u64, &RankedModule)| {
        row([
            TableCell::text(&ranked.module),
            TableCell::Count(position),
            TableCell::number(Some(ranked.mean_rank)),
            TableCell::text(&ranked.letters),
        ])
    };
    (1..).zip(&ranking.modules).map(of_module).collect()
}

const PAIR: [TableColumn; 7] = [
    always("seminar", Text, "The seminar."),
    always("item", Text, "The question."),
    always("first", Text, "The module that ranks higher."),
    always("second", Text, "The other module."),
    always("told_apart", OneOf(&["yes", "no"]), "Whether the adjusted p is below the level of rules.toml."),
    sometimes("p", Between(0.0, 1.0), "p of the signed-rank test."),
    sometimes("p_adjusted", Between(0.0, 1.0), "p after Holm's adjustment over all pairs."),
];

/// Every pair of modules, compared.
pub(in crate::report) fn ranking_pairs(release: &FindingSet, seminar: &SeminarId) -> DataTable {
    let row = |ranking: &Ranking, pair: &RankedPair| {
        vec![
            TableCell::text(&ranking.seminar),
            TableCell::text(&ranking.item),
            TableCell::text(&pair.first),
            TableCell::text(&pair.second),
            TableCell::text(if pair.differs { "yes" } else { "no" }),
            TableCell::number(Some(pair.p)),
            TableCell::number(Some(pair.p_adjusted)),
        ]
    };
    DataTable {
        name: "ranking_pairs",
        title: "Pairs of modules, compared by the people who rated all modules",
        columns: &PAIR,
        key: &["seminar", "item", "first", "second"],
        rows: of_seminar(release, seminar)
            .flat_map(|ranking| ranking.pairs.iter().map(|pair| row(ranking, pair)))
            .collect(),
    }
}

const LEARNING: [TableColumn; 7] = [
    always("seminar", Text, "The seminar."),
    sometimes("module", Text, "The module; empty for the seminar as a whole."),
    always("item", Text, "The question put after."),
    sometimes("pairs", Count, "People who answered both before and after; empty where withheld."),
    sometimes("up", Count, "Those who answered higher after."),
    sometimes("same", Count, "Those who answered alike."),
    sometimes("down", Count, "Those who answered lower after."),
];

/// Who rose and who fell from before to after.
pub(in crate::report) fn learning(release: &FindingSet, seminar: &SeminarId) -> DataTable {
    let row = |learning: &Learning| {
        let [up, same, down] = learning.counts.map_or([None; 3], |counts| counts.map(Some));
        vec![
            TableCell::text(&learning.seminar),
            TableCell::optional_text(learning.module.as_ref()),
            TableCell::text(&learning.item),
            TableCell::Count(learning.pairs),
            TableCell::count(up),
            TableCell::count(same),
            TableCell::count(down),
        ]
    };
    DataTable {
        name: "learning",
        title: "Who rose and who fell from before to after",
        columns: &LEARNING,
        key: &[],
        rows: release.learning().iter().filter(|learning| learning.seminar == *seminar).map(row).collect(),
    }
}
