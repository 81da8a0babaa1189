//! The plans that come with the program: the example survey, and an even one to plant defects in.

mod even;
mod files;
mod lemkin;
mod modules;
mod seminars;
mod texts;
