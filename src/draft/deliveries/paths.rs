//! Patterns for the paths of files that arrive in the same way, and what the paths tell of seminar, module and state.

use std::collections::{BTreeMap, BTreeSet};

use crate::draft::read::words::HEADERS;
use crate::draft::write::names::identifier;
use crate::survey::{FilePattern, MEMBER_STATES};
use crate::text::fold;

/// Files that one pattern claims.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::draft) struct PathGroup {
    /// The files, as places in the list given.
    pub(in crate::draft) files: Vec<usize>,
    pub(in crate::draft) pattern: String,
    /// What `{seminar}` stands for where its text is no good name.
    pub(in crate::draft) seminars: BTreeMap<String, String>,
    /// The same of `{module}`.
    pub(in crate::draft) modules: BTreeMap<String, String>,
    /// What the only file's path names.
    pub(in crate::draft) captures: BTreeSet<&'static str>,
}

/// A part of a path between separators, or a separator.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum PathPiece {
    Separator(String),
    State,
    Figures(String),
    Word(String),
}

/// Groups files by the shape of their paths; `all` are the paths of other files, which no pattern may claim.
pub(in crate::draft) fn groups(paths: &[&str], all: &[&str]) -> Vec<PathGroup> {
    let mut shapes: BTreeMap<Vec<PathPiece>, Vec<usize>> = BTreeMap::new();
    for (place, path) in paths.iter().enumerate() {
        shapes.entry(shape(path)).or_default().push(place);
    }
    let merged = with_one_word_apart(shapes.into_values().collect(), paths);
    let mut groups: Vec<PathGroup> = merged.into_iter().map(|files| group(files, paths)).collect();
    groups.sort_by(|one, other| {
        literal(&other.pattern).cmp(&literal(&one.pattern)).then_with(|| one.pattern.cmp(&other.pattern))
    });
    let claims_its_own = |place: usize, groups: &[PathGroup]| {
        let Ok(pattern) = groups[place].pattern.parse::<FilePattern>() else { return false };
        let own: Vec<&str> = groups[place].files.iter().map(|file| paths[*file]).collect();
        let earlier: Vec<FilePattern> = groups[..place].iter().filter_map(|group| group.pattern.parse().ok()).collect();
        let is_claimed =
            |path: &str| pattern.captures(path).is_some() && earlier.iter().all(|other| other.captures(path).is_none());
        own.iter().all(|path| is_claimed(path)) && all.iter().all(|path| own.contains(path) || !is_claimed(path))
    };
    let sound: Vec<bool> = (0..groups.len()).map(|place| claims_its_own(place, &groups)).collect();
    let (sound, others): (Vec<_>, Vec<_>) = groups.into_iter().zip(sound).partition(|(_, sound)| *sound);
    let alone = others.into_iter().flat_map(|(group, _)| group.files).map(|file| single(file, paths));
    let mut groups: Vec<PathGroup> = alone.collect();
    groups.extend(sound.into_iter().map(|(group, _)| group));
    groups
}

/// Letters of a pattern that stand for themselves: what has more is more particular.
pub(super) fn literal(pattern: &str) -> usize {
    let mut inside = false;
    pattern
        .chars()
        .filter(|character| {
            inside = (inside || *character == '{') && *character != '}';
            !inside && !matches!(character, '}' | '*')
        })
        .count()
}

fn parts(path: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, character) in path.char_indices() {
        if matches!(character, '/' | '_' | ' ' | '.') {
            parts.extend([&path[start..at], &path[at..=at]].into_iter().filter(|part| !part.is_empty()));
            start = at + 1;
        }
    }
    parts.extend(Some(&path[start..]).filter(|part| !part.is_empty()));
    parts
}

fn is_state(part: &str) -> bool {
    let upper = part.len() > 3 || part.chars().all(char::is_uppercase);
    let folded = fold(part);
    upper && MEMBER_STATES.iter().any(|state| state.spellings().any(|name| fold(name) == folded))
}

fn shape(path: &str) -> Vec<PathPiece> {
    let parts = parts(path);
    let last = parts.len().saturating_sub(1);
    let kind = |(place, part): (usize, &&str)| match *part {
        "/" | "_" | " " | "." => PathPiece::Separator((*part).to_owned()),
        part if place == last && place > 0 => PathPiece::Word(part.to_owned()),
        part if is_state(part) => PathPiece::State,
        part if part.bytes().any(|byte| byte.is_ascii_digit()) => {
            PathPiece::Figures(part.chars().filter(|one| !one.is_ascii_digit()).collect())
        }
        part => PathPiece::Word(part.to_owned()),
    };
    parts.iter().enumerate().map(kind).collect()
}

/// Puts single files together whose paths differ in one word only, as folders named after cities do.
fn with_one_word_apart(shapes: Vec<Vec<usize>>, paths: &[&str]) -> Vec<Vec<usize>> {
    let (singles, mut groups): (Vec<_>, Vec<_>) = shapes.into_iter().partition(|files| files.len() == 1);
    let mut alike: BTreeMap<(usize, Vec<String>), Vec<usize>> = BTreeMap::new();
    for file in singles.iter().map(|files| files[0]) {
        let words: Vec<String> = parts(paths[file]).into_iter().map(str::to_owned).collect();
        for place in (0..words.len().saturating_sub(2)).filter(|place| words[*place].chars().any(char::is_alphanumeric))
        {
            let mut others = words.clone();
            others[place].clear();
            alike.entry((place, others)).or_default().push(file);
        }
    }
    let mut largest: Vec<Vec<usize>> = alike.into_values().filter(|files| files.len() > 2).collect();
    largest.sort_by_key(|files| std::cmp::Reverse(files.len()));
    let mut taken = BTreeSet::new();
    for files in largest {
        if files.iter().all(|file| !taken.contains(file)) {
            taken.extend(files.iter().copied());
            groups.push(files);
        }
    }
    groups.extend(singles.into_iter().filter(|files| !taken.contains(&files[0])));
    groups
}

fn single(file: usize, paths: &[&str]) -> PathGroup {
    let pattern = paths[file].replace(['{', '}', '*'], "*");
    PathGroup {
        files: vec![file],
        pattern,
        seminars: BTreeMap::new(),
        modules: BTreeMap::new(),
        captures: BTreeSet::new(),
    }
}

fn group(files: Vec<usize>, paths: &[&str]) -> PathGroup {
    let cut: Vec<Vec<&str>> = files.iter().map(|file| parts(paths[*file])).collect();
    let mut found = single(files[0], paths);
    let several = files.len() > 1;
    found.files = files;
    let mut pattern = String::new();
    let mut captured: Vec<Vec<&str>> = Vec::new();
    for (place, first) in cut[0].iter().enumerate() {
        let texts: Vec<&str> = cut.iter().map(|parts| parts[place]).collect();
        let varies = texts.iter().any(|text| text != first);
        let name = name_of(&texts, place, &cut[0], varies, &found.captures).filter(|_| several || !varies);
        match name {
            _ if captured.contains(&texts) && varies => pattern.push('*'),
            Some(name) => {
                pattern.extend(["{", name, "}"]);
                found.captures.insert(name);
                match name {
                    "seminar" => found.seminars = seminar_names(&texts),
                    "module" => found.modules = module_names(&texts, word_before(place, &cut[0])),
                    _ => {}
                }
                captured.push(texts);
            }
            None if varies => pattern.push('*'),
            None => pattern.push_str(&first.replace(['{', '}', '*'], "*")),
        }
    }
    while pattern.contains("**") {
        pattern = pattern.replace("**", "*");
    }
    found.pattern = pattern;
    found
}

/// The key that a varying part of paths stands for.
fn name_of(
    texts: &[&str],
    place: usize,
    parts: &[&str],
    varies: bool,
    given: &BTreeSet<&'static str>,
) -> Option<&'static str> {
    let free = |name: &'static str| (!given.contains(name)).then_some(name);
    if texts.iter().all(|text| is_state(text)) {
        return free("state");
    }
    if texts.iter().all(|text| is_seminar(text)) {
        return free("seminar");
    }
    let follows_word = word_before(place, parts).is_some_and(|word| HEADERS.module.contains(&fold(word)));
    if !varies {
        let figures = |text: &&str| text.bytes().all(|byte| byte.is_ascii_digit());
        let is_day = texts.iter().all(|text| text.len() == 8 && figures(text)) && parts[place..].contains(&"/");
        return match (follows_word && texts.iter().all(figures), is_day) {
            (true, _) => free("module"),
            (false, true) => free("seminar"),
            (false, false) => None,
        };
    }
    let numbers = |text: &&str| text.len() <= 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_module = |text: &&str| text.strip_prefix(['M', 'm']).is_some_and(|rest| numbers(&rest));
    if texts.iter().all(is_module) || follows_word {
        return free("module");
    }
    free("seminar")
}

/// The word before a part, past one separator.
fn word_before<'p>(place: usize, parts: &[&'p str]) -> Option<&'p str> {
    let word = place.checked_sub(2).map(|before| parts[before])?;
    (parts[place - 1] != "/").then_some(word)
}

/// Whether a text reads like `C2P1`.
fn is_seminar(text: &str) -> bool {
    let rest = text.strip_prefix('C').unwrap_or("");
    rest.split_once('P').is_some_and(|(cycle, part)| {
        !cycle.is_empty() && cycle.bytes().all(|byte| byte.is_ascii_digit()) && ["1", "2"].contains(&part)
    })
}

/// Days become months, and what can't be an identifier becomes one.
fn seminar_names(texts: &[&str]) -> BTreeMap<String, String> {
    let names = texts.iter().map(|text| {
        let is_day = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()) && text.starts_with(['1', '2']);
        let name = if is_day { format!("{}-{}", &text[..4], &text[4..6]) } else { identifier(text) };
        ((*text).to_owned(), name)
    });
    names.filter(|(text, name)| text != name).collect()
}

fn module_names(texts: &[&str], word: Option<&str>) -> BTreeMap<String, String> {
    let names = texts.iter().map(|text| {
        let name = match word {
            Some(word) if text.bytes().all(|byte| byte.is_ascii_digit()) => identifier(&format!("{word}_{text}")),
            Some(_) | None => identifier(text),
        };
        ((*text).to_owned(), name)
    });
    names.filter(|(text, name)| text != name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn patterns(paths: &[&str]) -> Vec<String> {
        groups(paths, paths).into_iter().map(|group| group.pattern).collect()
    }

    #[test]
    fn folders_and_names_tell_seminar_state_and_module() {
        assert_eq!(
            patterns(&["C1P1/evaluations/PE.csv", "C2P1/evaluations/BR.csv"]),
            ["{seminar}/evaluations/{state}.csv"]
        );
        assert_eq!(patterns(&["C1P1/evaluations/PE.csv"]), ["{seminar}/evaluations/{state}.csv"]);
        assert_eq!(patterns(&["mid/OLS-1.csv", "mid/OLS-2.csv"]), ["mid/{seminar}.csv"]);
        let days = ["20250425_day_2/evaluation_20250425_day_2.csv", "20250428_day_3/evaluation_20250428_day_3.csv"];
        let found = groups(&days, &days);
        assert_eq!(found[0].pattern, "{seminar}_day_{module}/evaluation_*_day_*.csv");
        assert_eq!((found[0].seminars["20250425"].as_str(), found[0].modules["2"].as_str()), ("2025-04", "day_2"));
    }

    #[test]
    fn a_pattern_never_claims_a_file_of_another_kind() {
        let paths = ["a/2018.csv", "a/2019.csv"];
        let all = ["a/2018.csv", "a/2019.csv", "a/totals.csv"];
        assert_eq!(
            groups(&paths, &all).into_iter().map(|group| group.pattern).collect::<Vec<_>>(),
            ["a/2018.csv", "a/2019.csv"]
        );
    }

    #[test]
    fn a_single_file_stands_for_itself() {
        assert_eq!(patterns(&["20180908_post_clean.csv"]), ["20180908_post_clean.csv"]);
    }
}
