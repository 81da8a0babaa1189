//! Takes a cell apart that holds a list as programs write it: `["a","b"]`, as JSON has it, or `['a', 'b']`.

use std::iter::Peekable;
use std::str::Chars;

/// Words for nothing, in a list.
const NOTHING: [&str; 4] = ["null", "None", "nan", "NaN"];

/// The elements of a list of texts, numbers and truths, without those that are nothing; none if the cell is no such list.
pub(in crate::harmonise::answers) fn elements(cell: &str) -> Option<Vec<String>> {
    let within = cell.trim().strip_prefix('[')?.strip_suffix(']')?;
    let mut elements = Vec::new();
    let mut ahead = within.chars().peekable();
    loop {
        skip_space(&mut ahead);
        let element = match ahead.peek().copied() {
            None => return Some(elements),
            Some(quote @ ('"' | '\'')) => {
                ahead.next();
                quoted(&mut ahead, quote)?
            }
            Some(_) => bare(&mut ahead)?,
        };
        if !element.trim().is_empty() {
            elements.push(element);
        }
        skip_space(&mut ahead);
        match ahead.next() {
            None => return Some(elements),
            Some(',') => {}
            Some(_) => return None,
        }
    }
}

fn skip_space(ahead: &mut Peekable<Chars<'_>>) {
    while ahead.next_if(|character| character.is_whitespace()).is_some() {}
}

/// The text up to its closing quote, which is taken as well.
fn quoted(ahead: &mut Peekable<Chars<'_>>, quote: char) -> Option<String> {
    let mut text = String::new();
    loop {
        match ahead.next()? {
            '\\' => text.push(escaped(ahead)?),
            character if character == quote => return Some(text),
            character => text.push(character),
        }
    }
}

/// What stands behind a backslash.
fn escaped(ahead: &mut Peekable<Chars<'_>>) -> Option<char> {
    match ahead.next()? {
        'n' | 'r' | 't' | 'b' | 'f' => Some(' '),
        'x' => char::from_u32(hexadecimal(ahead, 2)?),
        'u' => match hexadecimal(ahead, 4)? {
            first @ 0xD800..=0xDBFF => {
                ahead.next_if_eq(&'\\')?;
                ahead.next_if_eq(&'u')?;
                let second = hexadecimal(ahead, 4)?.checked_sub(0xDC00).filter(|second| *second < 0x400)?;
                char::from_u32(0x1_0000 + ((first - 0xD800) << 10) + second)
            }
            character => char::from_u32(character),
        },
        character => Some(character),
    }
}

fn hexadecimal(ahead: &mut Peekable<Chars<'_>>, digits: usize) -> Option<u32> {
    (0..digits).try_fold(0, |number, _| Some(number * 16 + ahead.next()?.to_digit(16)?))
}

/// A number or a truth; nothing of a word for nothing.
fn bare(ahead: &mut Peekable<Chars<'_>>) -> Option<String> {
    let mut word = String::new();
    while let Some(character) = ahead.next_if(|character| *character != ',' && !character.is_whitespace()) {
        word.push(character);
    }
    let is_known = matches!(word.as_str(), "true" | "false" | "True" | "False") || word.parse::<f64>().is_ok();
    if NOTHING.contains(&word.as_str()) { Some(String::new()) } else { is_known.then_some(word) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_json_and_of_python_are_cut_into_whole_elements() {
        let cases: [(&str, &[&str]); 12] = [
            (r#"["Memoria","Prevención"]"#, &["Memoria", "Prevención"]),
            (r#" [ "Prevenci\u00f3n" , "a \"b\" c" ] "#, &["Prevención", "a \"b\" c"]),
            (r#"["Casos, debates; y lecturas"]"#, &["Casos, debates; y lecturas"]),
            ("['Memoria', \"d'accord\"]", &["Memoria", "d'accord"]),
            (r"['it\'s', 'Prevenci\xf3n']", &["it's", "Prevención"]),
            (r#"["\ud83d\ude00"]"#, &["😀"]),
            (r#"["a]", "[b"]"#, &["a]", "[b"]),
            ("[1, 2.5, true, None]", &["1", "2.5", "true"]),
            ("[null]", &[]),
            ("[]", &[]),
            ("[\"\", \" \"]", &[]),
            ("[\n  \"a\",\n  \"b\",\n]", &["a", "b"]),
        ];
        for (cell, expected) in cases {
            let expected: Vec<String> = expected.iter().map(|element| (*element).to_owned()).collect();
            assert_eq!(elements(cell), Some(expected), "{cell}");
        }
    }

    #[test]
    fn what_only_stands_in_brackets_is_no_list() {
        for cell in [
            "Memoria",
            "[3] Regular",
            "[Memoria, Prevención]",
            "[\"a\" \"b\"]",
            "[\"a",
            "\"a\"]",
            "[{\"a\": 1}]",
            "[[1]]",
        ] {
            assert_eq!(elements(cell), None, "{cell}");
        }
        for cell in [r#"["\ud83d"]"#, r#"["\u00"]"#, r#"["\"]"#, "["] {
            assert_eq!(elements(cell), None, "{cell}");
        }
    }
}
