//! Which file of the crate imports which, read from tokens: through braces, renamings and re-exports, without unit tests.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// A path of modules below the crate, or of modules and an item.
type Segments = Vec<String>;

/// What a file names.
#[derive(Default)]
struct File {
    path: String,
    /// Where it stands in the crate.
    module: Segments,
    /// Its items.
    items: BTreeSet<String>,
    /// What its `use` lines name, as which name, and whether they pass it on.
    uses: Vec<(Segments, String, bool)>,
    /// Paths elsewhere in its code.
    paths: Vec<Segments>,
    /// Files that only tests see.
    test_modules: BTreeSet<String>,
}

/// The stage of a file: the folder, or for what stands in none its own name.
pub(crate) fn stage(path: &str) -> &str {
    path.trim_start_matches("src/").split('/').next().unwrap().trim_end_matches(".rs")
}

/// All files of the crate.
pub(crate) struct Tree {
    files: Vec<File>,
    by_module: BTreeMap<Segments, usize>,
}

impl Tree {
    /// From paths such as `src/gather/mod.rs` and their texts.
    pub(crate) fn of(texts: Vec<(String, String)>) -> Self {
        let read = |(path, text): (String, String)| {
            let module = module_of(&path);
            let mut file = File { path, module, ..File::default() };
            file.read(text.parse().unwrap());
            file
        };
        let mut files: Vec<File> = texts.into_iter().map(read).collect();
        let of_tests: BTreeSet<Segments> = files.iter().flat_map(File::of_tests).collect();
        files.retain(|file| !of_tests.contains(&file.module));
        let by_module = files.iter().enumerate().map(|(at, file)| (file.module.clone(), at)).collect();
        Self { files, by_module }
    }

    /// Every pair of files of which the first names something that the second defines, sorted. What a file passes on
    /// within its own stage isn't what it needs.
    pub(crate) fn imports(&self) -> impl Iterator<Item = (&str, &str)> {
        let mut pairs = BTreeSet::new();
        for file in self.files.iter().filter(|file| file.path != "src/lib.rs") {
            let used = file.uses.iter().map(|(path, _, is_passed_on)| (path, *is_passed_on));
            for (path, is_passed_on) in used.chain(file.paths.iter().map(|path| (path, false))) {
                let Some(absolute) = self.absolute(file, path) else { continue };
                let target = self.definition(&absolute, 0);
                let is_own = is_passed_on && stage(&target.path) == stage(&file.path);
                if target.path != file.path && target.path != "src/lib.rs" && !is_own {
                    pairs.insert((file.path.as_str(), target.path.as_str()));
                }
            }
        }
        pairs.into_iter()
    }

    /// A path from the crate's root, if it leads into this crate.
    fn absolute(&self, file: &File, path: &[String]) -> Option<Segments> {
        let (first, rest) = path.split_first()?;
        match first.as_str() {
            "crate" | "plenaria" => Some(rest.to_vec()),
            "self" => Some([&file.module, rest].concat()),
            "super" => {
                let ups = path.iter().take_while(|segment| *segment == "super").count();
                let kept = file.module.len().checked_sub(ups)?;
                Some([&file.module[..kept], &path[ups..]].concat())
            }
            name => {
                let child = [file.module.as_slice(), &[name.to_owned()]].concat();
                if self.by_module.contains_key(&child) {
                    return Some([child.as_slice(), rest].concat());
                }
                let (imported, ..) = file.uses.iter().find(|(used, known_as, _)| known_as == name && *used != path)?;
                if imported.first().is_some_and(|segment| segment == name) {
                    return None;
                }
                Some([self.absolute(file, imported)?.as_slice(), rest].concat())
            }
        }
    }

    /// The file that defines what an absolute path names; re-exports are followed.
    fn definition(&self, path: &[String], depth: usize) -> &File {
        let length = (0..=path.len()).rev().find(|length| self.by_module.contains_key(&path[..*length])).unwrap();
        let file = &self.files[self.by_module[&path[..length]]];
        let Some(item) = path.get(length) else { return file };
        if file.items.contains(item) || depth > 8 {
            return file;
        }
        let follow = |used: &[String]| {
            let target = [self.absolute(file, used)?.as_slice(), &path[length + 1..]].concat();
            Some(self.definition(&target, depth + 1))
        };
        let named = file.uses.iter().find(|(used, known_as, _)| known_as == item && used.len() > 1);
        if let Some(found) = named.and_then(|(used, ..)| follow(used)) {
            return found;
        }
        let everything = file.uses.iter().filter(|(_, known_as, is_passed_on)| known_as == "*" && *is_passed_on);
        for (used, ..) in everything {
            let inside = [&used[..used.len() - 1], std::slice::from_ref(item)].concat();
            if let Some(found) = follow(&inside).filter(|found| found.items.contains(item)) {
                return found;
            }
        }
        file
    }
}

/// Where a file stands: `src/gather/mod.rs` in `gather`, `src/lib.rs` at the root.
fn module_of(path: &str) -> Segments {
    let inside = path.trim_start_matches("src/").trim_end_matches(".rs");
    let segments: Segments = inside.split('/').map(str::to_owned).collect();
    match segments.as_slice() {
        [only] if only == "lib" => Vec::new(),
        [folders @ .., last] if last == "mod" => folders.to_vec(),
        _ => segments,
    }
}

fn word(token: Option<&TokenTree>) -> Option<String> {
    match token {
        Some(TokenTree::Ident(ident)) => Some(ident.to_string().trim_start_matches("r#").to_owned()),
        _ => None,
    }
}

fn is_sign(token: Option<&TokenTree>, sign: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == sign)
}

fn group(token: Option<&TokenTree>, delimiter: Delimiter) -> Option<Vec<TokenTree>> {
    match token {
        Some(TokenTree::Group(group)) if group.delimiter() == delimiter => Some(group.stream().into_iter().collect()),
        _ => None,
    }
}

fn is_path_sign(tokens: &[TokenTree], at: usize) -> bool {
    is_sign(tokens.get(at), ':') && is_sign(tokens.get(at + 1), ':')
}

impl File {
    fn read(&mut self, text: TokenStream) {
        let tokens: Vec<TokenTree> = text.into_iter().collect();
        self.read_items(&tokens);
    }

    fn of_tests(&self) -> impl Iterator<Item = Segments> {
        self.test_modules.iter().map(|name| [self.module.as_slice(), std::slice::from_ref(name)].concat())
    }

    /// Reads the items of a file, without those that only tests see.
    fn read_items(&mut self, tokens: &[TokenTree]) {
        let mut at = 0;
        while at < tokens.len() {
            if is_test_attribute(tokens, at) {
                let end = end_of_item(tokens, at + 2);
                let named = (at + 2..end).find(|at| word(tokens.get(*at)).as_deref() == Some("mod"));
                self.test_modules.extend(named.and_then(|at| word(tokens.get(at + 1))));
                at = end;
                continue;
            }
            let kind = word(tokens.get(at)).unwrap_or_default();
            match kind.as_str() {
                "use" => at = self.read_use(tokens, at),
                "fn" | "struct" | "enum" | "trait" | "type" | "const" | "static" => {
                    self.items.extend(word(tokens.get(at + 1)));
                    at += 1;
                }
                "macro_rules" => {
                    self.items.extend(word(tokens.get(at + 2)));
                    at += 3;
                }
                _ => at = self.read_code(tokens, at),
            }
        }
    }

    /// Reads a `use` line; the answer is the place behind it.
    fn read_use(&mut self, tokens: &[TokenTree], at: usize) -> usize {
        let end = (at..tokens.len()).find(|at| is_sign(tokens.get(*at), ';')).unwrap_or(tokens.len());
        let before = at.checked_sub(1).and_then(|before| tokens.get(before));
        let is_passed_on = match before {
            Some(TokenTree::Ident(ident)) => ident == "pub",
            Some(TokenTree::Group(group)) => group.delimiter() == Delimiter::Parenthesis,
            _ => false,
        };
        for (path, known_as) in leaves(&tokens[at + 1..end], &[]) {
            self.uses.push((path, known_as, is_passed_on));
        }
        end + 1
    }

    /// Reads one token of code, or the path that begins there; the answer is the place behind it.
    fn read_code(&mut self, tokens: &[TokenTree], at: usize) -> usize {
        if let Some(TokenTree::Group(inner)) = tokens.get(at) {
            let inner: Vec<TokenTree> = inner.stream().into_iter().collect();
            let mut place = 0;
            while place < inner.len() {
                let is_use = word(inner.get(place)).as_deref() == Some("use") && !is_sign(inner.get(place + 1), '<');
                place = if is_use { self.read_use(&inner, place) } else { self.read_code(&inner, place) };
            }
            return at + 1;
        }
        let mut path: Segments = word(tokens.get(at)).into_iter().collect();
        if path == ["pub"] && group(tokens.get(at + 1), Delimiter::Parenthesis).is_some() {
            // `pub(in crate::gather)` says who may see an item and imports nothing.
            return at + 2;
        }
        let mut end = at + 1;
        while !path.is_empty() && is_path_sign(tokens, end) {
            let Some(segment) = word(tokens.get(end + 2)) else { break };
            path.push(segment);
            end += 3;
        }
        let is_field = at > 0 && is_sign(tokens.get(at - 1), '.') && !(at > 1 && is_sign(tokens.get(at - 2), '.'));
        if path.len() > 1 && !is_field {
            self.paths.push(path);
        }
        end
    }
}

/// `#[cfg(test)]`.
fn is_test_attribute(tokens: &[TokenTree], at: usize) -> bool {
    let Some(inside) = is_sign(tokens.get(at), '#').then(|| group(tokens.get(at + 1), Delimiter::Bracket)).flatten()
    else {
        return false;
    };
    word(inside.first()).as_deref() == Some("cfg")
        && group(inside.get(1), Delimiter::Parenthesis).is_some_and(|of| word(of.first()).as_deref() == Some("test"))
}

/// The place behind the item that begins here: behind its `;` or its braces.
fn end_of_item(tokens: &[TokenTree], at: usize) -> usize {
    let ends = |at: &usize| is_sign(tokens.get(*at), ';') || group(tokens.get(*at), Delimiter::Brace).is_some();
    let end = (at..tokens.len()).find(ends).unwrap_or(tokens.len());
    if word(tokens.get(at)).as_deref() == Some("use") {
        return (at..tokens.len()).find(|at| is_sign(tokens.get(*at), ';')).unwrap_or(tokens.len()) + 1;
    }
    end + 1
}

/// What a tree of `use` names: each path with the name under which it is known.
fn leaves(tokens: &[TokenTree], within: &[String]) -> Vec<(Segments, String)> {
    let mut path = within.to_vec();
    let mut at = 0;
    while at < tokens.len() {
        if let Some(inner) = group(tokens.get(at), Delimiter::Brace) {
            let parts = inner.split(|token| is_sign(Some(token), ','));
            return parts.filter(|part| !part.is_empty()).flat_map(|part| leaves(part, &path)).collect();
        }
        match word(tokens.get(at)).as_deref() {
            Some("as") => return vec![(path, word(tokens.get(at + 1)).unwrap_or_default())],
            Some("self") if !path.is_empty() => {}
            Some(segment) => path.push(segment.to_owned()),
            None if is_sign(tokens.get(at), '*') => path.push("*".to_owned()),
            None => {}
        }
        at += 1;
    }
    let known_as = path.last().cloned().unwrap_or_default();
    vec![(path, known_as)]
}

/// A circle through each group of files that import each other, each as a walk that ends where it began.
pub(crate) fn circles<'a>(imports: &[(&'a str, &'a str)]) -> Vec<Vec<&'a str>> {
    let mut found: Vec<Vec<&str>> = Vec::new();
    let mut done: BTreeSet<&str> = BTreeSet::new();
    let starts: BTreeSet<&str> = imports.iter().map(|(from, _)| *from).collect();
    for start in starts {
        if done.contains(start) {
            continue;
        }
        if let Some(walk) = walk_back_to(start, imports) {
            done.extend(walk.iter().copied());
            found.push(walk);
        }
    }
    found
}

/// The shortest walk from a file back to itself.
fn walk_back_to<'a>(start: &'a str, imports: &[(&'a str, &'a str)]) -> Option<Vec<&'a str>> {
    let mut walks = vec![vec![start]];
    let mut met = BTreeSet::new();
    while let Some(at) = walks.iter().position(|_| true) {
        let walk = walks.remove(at);
        let last = *walk.last()?;
        for (_, to) in imports.iter().filter(|(from, _)| *from == last) {
            let further = [walk.as_slice(), &[*to]].concat();
            if *to == start {
                return Some(further);
            }
            if met.insert(*to) {
                walks.push(further);
            }
        }
    }
    None
}
