//! What one question's answers say by themselves.

mod answers;
mod item_findings;
mod option_findings;
mod possible;
mod question;
mod rates;

pub(in crate::measure) use answers::Answers;
pub(in crate::measure) use item_findings::{favourable_finding, item_findings};
pub(in crate::measure) use option_findings::option_findings;
pub(in crate::measure) use possible::{MOST_TABLES, Possible};
pub(in crate::measure) use question::KnownAnswers;
pub(in crate::measure) use rates::{bounds, response_rates};
