//! What one question's answers say by themselves.

mod item_findings;
mod question;
mod rates;

pub(in crate::measure) use item_findings::{favourable, item_findings};
pub(in crate::measure) use question::{Answers, Question, questions};
pub(in crate::measure) use rates::{bounds, response_rates};
