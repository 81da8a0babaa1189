//! The XML of a part, event by event: tags, their attributes and the texts within them.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::metered::Metered;
use super::unreadable::Unreadable;
use crate::text::excerpt;

/// The XML of a part.
pub(super) struct Events<'a> {
    reader: Reader<Metered<'a>>,
    buffer: Vec<u8>,
}

impl<'a> Events<'a> {
    /// Events of a part from its beginning.
    pub(super) fn new(part: Metered<'a>) -> Self {
        let mut reader = Reader::from_reader(part);
        let config = reader.config_mut();
        config.expand_empty_elements = true;
        config.check_end_names = false;
        Self { reader, buffer: Vec::new() }
    }

    /// The next event; `Eof` at the end.
    pub(super) fn next(&mut self) -> Result<Event<'_>, Unreadable> {
        let Self { reader, buffer } = self;
        buffer.clear();
        reader.get_mut().begin_event();
        match reader.read_event_into(buffer) {
            Ok(event) => Ok(event),
            Err(error) => match reader.get_ref().over() {
                Some(limit) => Err(Unreadable::OverLimit(limit)),
                None => Err(Unreadable::Damaged(error.to_string())),
            },
        }
    }

    /// Adds the text up to the end of the element that has begun.
    pub(super) fn read_text(&mut self, text: &mut String) -> Result<(), Unreadable> {
        let mut depth = 1;
        while depth > 0 {
            match self.next()? {
                Event::Text(part) => text.push_str(&part.xml10_content()),
                Event::CData(part) => text.push_str(&part.xml10_content()),
                Event::GeneralRef(entity) => text.push(character(&entity)?),
                Event::Start(_) => depth += 1,
                Event::End(_) => depth -= 1,
                Event::Eof => return Err(cut_off()),
                Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
            }
        }
        Ok(())
    }

    /// Adds the text of a `si` or `is` that has begun, its runs one after the other, without what only tells its sound.
    pub(super) fn read_runs(&mut self, text: &mut String) -> Result<(), Unreadable> {
        let (mut depth, mut sound) = (1_u32, None);
        while depth > 0 {
            match self.next()? {
                Event::Start(tag) if tag.local_name().as_ref() == "t" && sound.is_none() => {
                    let keeps_space = attribute(&tag, "space").is_some_and(|space| space == "preserve");
                    let mut run = String::new();
                    self.read_text(&mut run)?;
                    let run = if keeps_space { run.as_str() } else { run.trim_matches([' ', '\t', '\r', '\n']) };
                    text.push_str(&unescaped(run));
                }
                Event::Start(tag) => {
                    depth += 1;
                    if tag.local_name().as_ref() == "rPh" {
                        sound = sound.or(Some(depth));
                    }
                }
                Event::End(_) => {
                    sound = sound.filter(|begun| *begun != depth);
                    depth -= 1;
                }
                Event::Eof => return Err(cut_off()),
                Event::Text(_)
                | Event::CData(_)
                | Event::GeneralRef(_)
                | Event::Empty(_)
                | Event::Comment(_)
                | Event::Decl(_)
                | Event::PI(_)
                | Event::DocType(_) => {}
            }
        }
        Ok(())
    }
}

/// An archive that ends within an element.
pub(super) fn cut_off() -> Unreadable {
    Unreadable::Damaged("it ends too early".to_owned())
}

/// An attribute by its name without prefix.
pub(super) fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = tag.attributes();
    let found =
        attributes.with_checks(false).flatten().find(|attribute| attribute.key.local_name().as_ref() == name)?;
    found.normalized_value(XmlVersion::Explicit1_0).ok().map(std::borrow::Cow::into_owned)
}

/// Whether an attribute says yes.
pub(super) fn is_on(value: &str) -> bool {
    ["1", "true", "on"].contains(&value)
}

/// What an entity stands for: one of the five of XML or a character by its number; entities of its own a workbook has none.
fn character(entity: &quick_xml::events::BytesRef<'_>) -> Result<char, Unreadable> {
    let unknown = || Unreadable::Damaged(format!("it holds the entity &{};", excerpt(entity)));
    match &**entity {
        "amp" => Ok('&'),
        "lt" => Ok('<'),
        "gt" => Ok('>'),
        "quot" => Ok('"'),
        "apos" => Ok('\''),
        _ => entity.resolve_char_ref().ok().flatten().ok_or_else(unknown),
    }
}

/// A text in which `_x000D_` stands for the character of that number, and `_x005F_` for an underscore before such.
pub(super) fn unescaped(text: &str) -> String {
    let mut units: Vec<u16> = Vec::new();
    let mut found = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let number = rest.get(at + 2..at + 7).and_then(|digits| digits.strip_suffix('_'));
        let is_hexadecimal = |digits: &&str| digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        let unit = number.filter(is_hexadecimal).and_then(|digits| u16::from_str_radix(digits, 16).ok());
        if at > 0 || unit.is_none() {
            found.push_str(&String::from_utf16_lossy(&units));
            units.clear();
        }
        found.push_str(&rest[..at]);
        if let Some(unit) = unit {
            units.push(unit);
            rest = &rest[at + 7..];
        } else {
            found.push_str("_x");
            rest = &rest[at + 2..];
        }
    }
    found.push_str(&String::from_utf16_lossy(&units));
    found.push_str(rest);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_between_underscores_are_characters() {
        assert_eq!(unescaped("ABC_x000D_\nDEF"), "ABC\r\nDEF");
        assert_eq!(unescaped("_x005F_x000D_"), "_x000D_");
        assert_eq!(unescaped("_xD83D__xDE00_!"), "😀!");
        assert_eq!(unescaped("a_xb, _x12_x_, _x00é0_"), "a_xb, _x12_x_, _x00é0_");
        assert_eq!(unescaped("_xD83D_"), "\u{fffd}");
    }
}
