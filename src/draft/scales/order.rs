//! The order of labels that no shipped scale holds, as far as their own words give it.

/// How the order of labels was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::draft) enum Grounds {
    /// By the numbers in them.
    Numbers,
    /// By words of degree.
    Words,
}

/// Words of degree with their ranks. Within one list the words are comparable, between lists they aren't.
type Ranks = &'static [(&'static str, i32)];

/// How much, how often, how surely: none to all.
const DEGREES: Ranks = &[
    ("not at all", 0),
    ("none", 0),
    ("no one", 0),
    ("nothing", 0),
    ("never", 0),
    ("nada", 0),
    ("ningun", 0),
    ("ninguna", 0),
    ("ninguno", 0),
    ("nunca", 0),
    ("nenhum", 0),
    ("nenhuma", 0),
    ("no", 0),
    ("not", 0),
    ("nao", 0),
    ("little or no", 5),
    ("poco o ningun", 5),
    ("pouco ou nenhum", 5),
    ("very few", 10),
    ("very little", 10),
    ("muy poco", 10),
    ("muy pocos", 10),
    ("muito pouco", 10),
    ("few", 20),
    ("little", 20),
    ("low", 20),
    ("rarely", 20),
    ("hardly", 20),
    ("poco", 20),
    ("pocos", 20),
    ("poca", 20),
    ("pouco", 20),
    ("pouca", 20),
    ("slightly", 30),
    ("a little", 30),
    ("occasionally", 30),
    ("ligeramente", 30),
    ("un poco", 30),
    ("um pouco", 30),
    ("some", 40),
    ("somewhat", 40),
    ("sometimes", 40),
    ("partially", 40),
    ("partly", 40),
    ("algo", 40),
    ("algun", 40),
    ("alguna", 40),
    ("algunos", 40),
    ("algunas", 40),
    ("a veces", 40),
    ("parcialmente", 40),
    ("en parte", 40),
    ("em parte", 40),
    ("algum", 40),
    ("alguns", 40),
    ("as vezes", 40),
    ("half", 45),
    ("neutral", 45),
    ("mitad", 45),
    ("metade", 45),
    ("neutro", 45),
    ("moderately", 50),
    ("medianamente", 50),
    ("moderadamente", 50),
    ("good", 60),
    ("most", 60),
    ("mostly", 60),
    ("often", 60),
    ("regularly", 60),
    ("quite", 60),
    ("bastante", 60),
    ("buena", 60),
    ("boa", 60),
    ("mucho", 62),
    ("mucha", 62),
    ("mayor parte", 60),
    ("mayoria", 60),
    ("maior parte", 60),
    ("maioria", 60),
    ("very", 70),
    ("muy", 70),
    ("muito", 70),
    ("muita", 70),
    ("extensive", 75),
    ("amplio", 75),
    ("amplo", 75),
    ("rely", 78),
    ("extremely", 80),
    ("absolutely", 80),
    ("all", 80),
    ("always", 80),
    ("fully", 80),
    ("completely", 80),
    ("totally", 80),
    ("todo", 80),
    ("todos", 80),
    ("todas", 80),
    ("siempre", 80),
    ("totalmente", 80),
    ("completamente", 80),
    ("plenamente", 80),
    ("tudo", 80),
    ("sempre", 80),
    ("extremadamente", 80),
    ("extremamente", 80),
];

/// Less or more than before.
const COMPARISONS: Ranks = &[
    ("much less", -40),
    ("mucho menos", -40),
    ("muito menos", -40),
    ("much worse", -40),
    ("mucho peor", -40),
    ("muito pior", -40),
    ("less", -30),
    ("menos", -30),
    ("worse", -30),
    ("peor", -30),
    ("pior", -30),
    ("slightly less", -10),
    ("algo menos", -10),
    ("un poco menos", -10),
    ("um pouco menos", -10),
    ("no change", 0),
    ("same", 0),
    ("igual", 0),
    ("sin cambio", 0),
    ("sem mudanca", 0),
    ("slightly more", 10),
    ("algo mas", 10),
    ("un poco mas", 10),
    ("um pouco mais", 10),
    ("more", 30),
    ("mas", 30),
    ("mais", 30),
    ("better", 30),
    ("mejor", 30),
    ("melhor", 30),
    ("much more", 40),
    ("mucho mas", 40),
    ("muito mais", 40),
    ("much better", 40),
    ("mucho mejor", 40),
    ("muito melhor", 40),
];

/// How good.
const QUALITIES: Ranks = &[
    ("very bad", 0),
    ("very poor", 0),
    ("terrible", 0),
    ("muy mala", 0),
    ("muy malo", 0),
    ("muito ruim", 0),
    ("pesimo", 0),
    ("pessimo", 0),
    ("bad", 20),
    ("poor", 20),
    ("mala", 20),
    ("malo", 20),
    ("ruim", 20),
    ("deficiente", 20),
    ("insuficiente", 20),
    ("fair", 30),
    ("regular", 30),
    ("average", 30),
    ("acceptable", 30),
    ("aceptable", 30),
    ("aceitavel", 30),
    ("satisfactory", 35),
    ("satisfactorio", 35),
    ("satisfatorio", 35),
    ("good", 40),
    ("buena", 40),
    ("bueno", 40),
    ("bom", 40),
    ("boa", 40),
    ("very good", 50),
    ("muy buena", 50),
    ("muy bueno", 50),
    ("muito bom", 50),
    ("muito boa", 50),
    ("excellent", 60),
    ("excelente", 60),
    ("outstanding", 60),
    ("otimo", 60),
    ("sobresaliente", 60),
];

/// No to yes.
const ASSENT: Ranks = &[
    ("absolutely not", -20),
    ("definitely not", -20),
    ("no", 0),
    ("nao", 0),
    ("not", 0),
    ("probably not", 10),
    ("probablemente no", 10),
    ("not sure", 20),
    ("maybe", 20),
    ("unsure", 20),
    ("perhaps", 20),
    ("could", 20),
    ("tal vez", 20),
    ("quizas", 20),
    ("talvez", 20),
    ("partially", 20),
    ("en parte", 20),
    ("em parte", 20),
    ("probably", 30),
    ("probablemente", 30),
    ("provavelmente", 30),
    ("yes", 40),
    ("si", 40),
    ("sim", 40),
    ("absolutely", 50),
    ("definitely", 50),
];

const LISTS: [Ranks; 4] = [DEGREES, COMPARISONS, QUALITIES, ASSENT];

/// Against and for, which words of degree strengthen or weaken.
const AGAINST: [&str; 5] = ["disagree", "desacuerdo", "discordo", "disagreement", "discorda"];
const FOR: [&str; 5] = ["agree", "acuerdo", "concordo", "agreement", "concorda"];
const NEITHER: [&str; 7] = ["neither", "neutral", "neutro", "ni", "nem", "undecided", "indiferente"];

/// The order of folded labels, low to high, as places among them; none if their words don't give each its own place.
pub(in crate::draft) fn order(labels: &[&str]) -> Option<(Vec<usize>, Grounds)> {
    if labels.len() < 2 {
        return None;
    }
    let numbers = ranked(labels, number_in);
    let words = || {
        let agreement = ranked(labels, |label| agreement_of(&words(label)));
        agreement.or_else(|| LISTS.iter().find_map(|list| ranked(labels, |label| rank(&words(label), list))))
    };
    numbers.map(|order| (order, Grounds::Numbers)).or_else(|| words().map(|order| (order, Grounds::Words)))
}

fn ranked(labels: &[&str], rank: impl Fn(&str) -> Option<i32>) -> Option<Vec<usize>> {
    let ranks: Vec<i32> = labels.iter().map(|label| rank(label)).collect::<Option<_>>()?;
    let mut places: Vec<usize> = (0..labels.len()).collect();
    places.sort_by_key(|place| ranks[*place]);
    places.windows(2).all(|pair| ranks[pair[0]] < ranks[pair[1]]).then_some(places)
}

fn words(label: &str) -> Vec<&str> {
    label.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty()).collect()
}

/// The rank of the longest word of degree at the earliest place of a label.
fn rank(words: &[&str], list: Ranks) -> Option<i32> {
    (0..words.len()).find_map(|start| {
        let rest = &words[start..];
        let fitting = list.iter().filter(|(phrase, _)| {
            let mut parts = 0;
            phrase.split(' ').all(|part| {
                parts += 1;
                rest.get(parts - 1) == Some(&part)
            })
        });
        fitting.max_by_key(|(phrase, _)| phrase.len()).map(|(_, rank)| *rank)
    })
}

fn agreement_of(words: &[&str]) -> Option<i32> {
    let has = |list: &[&str]| words.iter().any(|word| list.contains(word));
    if has(&NEITHER) || words == ["no", "strong", "feelings"] {
        return Some(0);
    }
    let side = if has(&AGAINST) {
        -1
    } else if has(&FOR) {
        1
    } else {
        return None;
    };
    let plain: Vec<&str> =
        words.iter().copied().filter(|word| !AGAINST.contains(word) && !FOR.contains(word)).collect();
    let strength = match plain.iter().find(|word| ["strongly", "strong"].contains(word)) {
        Some(_) => 80,
        None => rank(&plain, DEGREES).filter(|rank| *rank > 0).unwrap_or(60),
    };
    Some(side * strength)
}

/// The number with which a label ranks, in halves: `<1 hour` comes before `1-2 hours`. None if it has none or many digits.
fn number_in(label: &str) -> Option<i32> {
    let start = label.find(|character: char| character.is_ascii_digit())?;
    if start > 30 {
        return None;
    }
    let digits: String = label[start..].chars().take_while(char::is_ascii_digit).collect();
    let number: i32 = digits.parse().ok().filter(|number| *number < 100_000)?;
    let before = label[..start].trim_end();
    let shift = match before {
        text if text.ends_with('<') || text.ends_with("less than") || text.ends_with("menos de") => -1,
        text if text.ends_with('>')
            || text.ends_with("more than")
            || text.ends_with("mas de")
            || text.ends_with("mais de") =>
        {
            1
        }
        text if text.ends_with('-') && text.len() == 1 => return Some(-2 * number),
        _ => 0,
    };
    Some(2 * number + shift)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assert_ordered(labels: &[&str]) {
        let expected: Vec<usize> = (0..labels.len()).collect();
        assert_eq!(order(labels).map(|(order, _)| order), Some(expected), "{labels:?}");
    }

    #[test]
    fn words_of_degree_order_labels() {
        assert_ordered(&[
            "i have no confidence",
            "i have low confidence",
            "i have some confidence",
            "i have good confidence",
            "i can absolutely do this!",
        ]);
        assert_ordered(&[
            "they were not useful",
            "they were somewhat useful",
            "they were mostly useful",
            "they were always useful",
        ]);
        assert_ordered(&["no, not clear at all", "could use some more details", "yes, i understand"]);
        assert_ordered(&["muy malo", "malo", "regular", "bueno", "muy bueno"]);
        assert_ordered(&["mucho menos que antes", "menos que antes", "igual que antes", "mas que antes"]);
        assert_ordered(&["disagree completely", "disagree", "no strong feelings", "agree", "agree completely"]);
    }

    #[test]
    fn numbers_in_labels_order_them() {
        assert_ordered(&["<1 hour / week", "1-2 hours / week", "2-3 hours / week", "3+ hours / week"]);
        assert_ordered(&["a1", "a2", "a4", "a5"]);
    }

    #[test]
    fn labels_without_words_of_degree_have_no_order() {
        assert_eq!(order(&["interest", "degree requirement", "time offered"]), None);
        assert_eq!(order(&["yes, it met them", "yes, it exceeded them"]), None);
    }
}
