//! `tables/rankings.csv`, `tables/ranking_pairs.csv` and `tables/learning.csv`: comparisons within the same people.

use super::table::Values::{Between, Count, Number, OneOf, Text};
use super::table::{Cell, Column, Table, always, sometimes};
use crate::protect::{
    Release, ReleasedLearning, ReleasedRankedModule, ReleasedRankedPair, ReleasedRanking, ReleasedStability, Status,
};
use crate::survey::SeminarId;

const STABILITIES: [&str; 4] = ["stable", "unstable", "not_judged", "stable_for_people"];

const RANKING: [Column; 14] = [
    always("seminar", Text, "The seminar."),
    always("item", Text, "The question, put about each module."),
    sometimes("module", Text, "The module; empty where there is no ranking."),
    sometimes(
        "position",
        Count,
        "Place by mean rank, 1 the highest; without mean ranks by letters, then as in the curriculum.",
    ),
    sometimes("mean_rank", Number, "Mean rank among the modules, 1 the lowest; empty in small groups."),
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
pub(in crate::report) fn rankings(release: &Release, seminar: &SeminarId) -> Table {
    let rows = of_seminar(release, seminar).flat_map(ranking_rows).collect();
    Table { name: "rankings", title: "Modules by mean rank, with letters", columns: &RANKING, key: &[], rows }
}

fn of_seminar<'a>(release: &'a Release, seminar: &'a SeminarId) -> impl Iterator<Item = &'a ReleasedRanking> {
    release.rankings().iter().filter(move |ranking| ranking.seminar == *seminar)
}

fn ranking_rows(ranking: &ReleasedRanking) -> Vec<Vec<Cell>> {
    let row = |module: [Cell; 4]| {
        let friedman = ranking.friedman.as_ref();
        let of_ranking = [
            Cell::count(ranking.rows),
            Cell::number(friedman.map(|friedman| friedman.chi_squared)),
            Cell::count(friedman.map(|friedman| friedman.degrees_of_freedom)),
            Cell::number(friedman.map(|friedman| friedman.p)),
            Cell::optional_text(ranking.stability.map(ReleasedStability::name)),
            Cell::text(ranking.method.name()),
            Cell::text(ranking.status.name()),
            Cell::optional_text(ranking.status.reason()),
        ];
        let start = [Cell::text(&ranking.seminar), Cell::text(&ranking.item)];
        start.into_iter().chain(module).chain(of_ranking).collect::<Vec<Cell>>()
    };
    if ranking.modules.is_empty() {
        return vec![row([Cell::Empty, Cell::Empty, Cell::Empty, Cell::Empty])];
    }
    let of_module = |(position, ranked): (u64, &ReleasedRankedModule)| {
        row([
            Cell::text(&ranked.module),
            Cell::Count(position),
            Cell::number(ranked.mean_rank),
            Cell::text(&ranked.letters),
        ])
    };
    (1..).zip(&ranking.modules).map(of_module).collect()
}

const PAIR: [Column; 7] = [
    always("seminar", Text, "The seminar."),
    always("item", Text, "The question."),
    always("first", Text, "The module that ranks higher."),
    always("second", Text, "The other module."),
    always("told_apart", OneOf(&["yes", "no"]), "Whether the adjusted p is below the level of rules.toml."),
    sometimes("p", Between(0.0, 1.0), "p of the signed-rank test; empty in small groups."),
    sometimes("p_adjusted", Between(0.0, 1.0), "p after Holm's adjustment over all pairs; empty in small groups."),
];

/// Every pair of modules, compared.
pub(in crate::report) fn ranking_pairs(release: &Release, seminar: &SeminarId) -> Table {
    let row = |ranking: &ReleasedRanking, pair: &ReleasedRankedPair| {
        vec![
            Cell::text(&ranking.seminar),
            Cell::text(&ranking.item),
            Cell::text(&pair.first),
            Cell::text(&pair.second),
            Cell::text(if pair.differs { "yes" } else { "no" }),
            Cell::number(pair.p),
            Cell::number(pair.p_adjusted),
        ]
    };
    Table {
        name: "ranking_pairs",
        title: "Pairs of modules, compared by the people who rated all modules",
        columns: &PAIR,
        key: &["seminar", "item", "first", "second"],
        rows: of_seminar(release, seminar)
            .flat_map(|ranking| ranking.pairs.iter().map(|pair| row(ranking, pair)))
            .collect(),
    }
}

const LEARNING: [Column; 7] = [
    always("seminar", Text, "The seminar."),
    sometimes("module", Text, "The module; empty for the seminar as a whole."),
    always("item", Text, "The question put after."),
    sometimes("pairs", Count, "People who answered both before and after; empty where withheld."),
    sometimes("up", Count, "Those who answered higher after."),
    sometimes("same", Count, "Those who answered alike."),
    sometimes("down", Count, "Those who answered lower after."),
];

/// Who rose and who fell from before to after.
pub(in crate::report) fn learning(release: &Release, seminar: &SeminarId) -> Table {
    let row = |learning: &ReleasedLearning| {
        let [up, same, down] = learning.counts.map_or([None; 3], |counts| counts.map(Some));
        vec![
            Cell::text(&learning.seminar),
            Cell::optional_text(learning.module.as_ref()),
            Cell::text(&learning.item),
            Cell::count(learning.pairs),
            Cell::count(up),
            Cell::count(same),
            Cell::count(down),
        ]
    };
    Table {
        name: "learning",
        title: "Who rose and who fell from before to after",
        columns: &LEARNING,
        key: &[],
        rows: release.learning().iter().filter(|learning| learning.seminar == *seminar).map(row).collect(),
    }
}
