//! Text as people write it: folding, dates and months in words, nearest words, characters that nobody sees, lines and
//! excerpts, and the data files that hold words.
//!
//! A ground floor: it imports nothing of ours.

mod characters;
mod clean_text;
mod clock;
mod composed;
mod data_file;
mod dated_names;
mod dates;
mod excerpt;
mod fold;
mod months;
mod nearest;
mod stamps;
mod wrapping;

pub use characters::{CharacterClass, begins_a_formula, class_of};
pub use clean_text::{clean_text, one_line};
pub use clock::{clock_with_offset, fixed_offset};
pub use composed::composed;
pub use data_file::data_file;
pub use dated_names::DatedName;
pub use dates::{DateOrder, ORDERS, SerialDates, fitting_order, order_name, read_date, serial_date};
pub use excerpt::{beginning, excerpt};
pub use fold::fold;
pub use months::month_number;
pub use nearest::{fewest_slips, is_slip_of, most_alike, nearest_header};
pub use stamps::TimeStamp;
pub use wrapping::{LINE_WIDTH, wrapped};
