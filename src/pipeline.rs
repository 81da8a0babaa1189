//! Calls the stages in order; the only module that imports all of them.
