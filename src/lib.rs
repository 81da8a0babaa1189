//! Plenaria turns the evaluation files of an international training programme into statistics, charts and
//! evidence-bound recommendations.
//!
//! # The way the data go
//!
//! The stages are verbs, and their alphabetical order is the order in which the data go:
//!
//! | module | from | to |
//! |---|---|---|
//! | [`gather`] | bytes of the input folder | [`RawTable`](gather::RawTable)s, whose records know their lines |
//! | [`harmonise`] | tables and the declaration | [`Responses`](harmonise::Responses), issues; participation, requests, themes of comments |
//! | [`limit`] | responses and an audience | a [`Release`](limit::Release): the tables of counts that may leave |
//! | [`measure`] | a release | [`Findings`](measure::Findings): estimates, verdicts, what the tables say |
//! | [`recommend`] | findings | [`Recommendation`](recommend::Recommendation)s with their evidence |
//! | [`render`] | findings | [`Figure`](render::Figure)s as SVG, and their pixels |
//! | [`report`] | all of it | [`RenderedFile`](report::RenderedFile)s of a seminar and of all cycles, published whole |
//!
//! They stand on a ground floor: [`text`] and [`statistics`] are pure functions of texts and of numbers, [`survey`] is
//! the vocabulary that all share, [`locale`] holds Spanish, Portuguese and English, and [`declare`] reads declarations.
//! [`draft`] drafts declarations from raw exports; [`simulate`] draws a synthetic survey of which the truth is known;
//! [`pipeline`] calls the stages in order; [`cli`] turns arguments into settings and outcomes into exit codes. What
//! each may import is a table in `tests/promises/architecture/`.
//!
//! # Invariants
//!
//! 1. Nothing is lost: every physical line of every delivery belongs to exactly one category of the
//!    [`Reconciliation`](survey::Reconciliation), or the run stops
//!    (`reconciliation.rs` and `mutations.rs` in `tests/promises/`).
//! 2. Only [`limit`] makes a release, and nothing else of the answers goes on: every number, verdict and drawing is a
//!    function of released tables (`tests/privacy/`).
//! 3. The input is read in `gather/folder/input_folder.rs`, reports are written and looked at in `report/output/`; everything
//!    else is a function of its arguments. There is no clock, no environment and no chance but a seed.
//! 4. No data, no number: missing is never zero, too few is no number, and NaN never leaves [`statistics`].
//! 5. The same input gives the same bytes, whatever the number of threads; the order of rows and files changes nothing
//!    that is found.
//! 6. A number that is shown in several places comes from one [`Finding`](measure::Finding).
//! 7. A claim is computed: no title or sentence says more than its finding.
//! 8. Statistics come from [`Tallies`](survey::Tallies), which merge, where they can.
//! 9. Text from outside stays text in HTML, CSV, SVG, file names and on the terminal.
//!
//! # Glossary
//!
//! - **Seminar**: one part of one cycle; only the same part is compared across cycles. Or an edition of a **national
//!   course**, which a state holds itself; only editions of the same course are compared.
//! - **Module**: a unit of the curriculum, taught in one part, and at national courses that it names. **Item**: a question of the form.
//! - **Delivery**: files that arrive in the same way. **Record**: a row of such a file.
//! - **Favourable share**: answers on a scale's favourable levels among the valid answers.
//! - **Eligible**: who could have answered: to whom an item was put; for response rates, who attended.
//! - **Finding**: an estimate with its interval, number of answers, method and verdict.
//! - **Audience**: who reads a release; it decides how few answers are too few to tell anything.
//! - **Insiders**: people who know each other's answers, such as a delegation; a release is guarded against three.
//! - **Signal**: what a finding or a request says for or against a change; two independent ones make a recommendation.

pub mod cli;
pub mod declare;
pub mod draft;
pub mod gather;
pub mod harmonise;
pub mod limit;
pub mod locale;
pub mod measure;
pub mod pipeline;

pub mod recommend;
pub mod render;
pub mod report;
pub mod simulate;
pub mod statistics;
pub mod survey;
pub mod text;
