//! Files that are read block by block, so that they need not fit into memory.
//!
//! The head of a file gives its encoding, delimiter and header, as for any other (`head`). Below it blocks are read one after
//! the other (`feed`), decoded on the way (`decoder`), and cut into records by as many threads as there are (`read`,
//! `block_cutter`). A block ends where the quotes before a line break are even in number. That is where a record ends if
//! quoting is well formed, which the reader of the block sees: each block begins where a record does if the one before ended
//! where a record does. If one doesn't, the file is read again by one thread, which knows where it stands.
//! Most records are plain (`plain_records`); `cut/record_sorter` decides about all others, as in files that are read whole.

mod block_cutter;
mod decoder;
mod feed;
pub(super) mod head;
mod not_in_blocks;
mod plain_records;
mod read;
pub(super) mod settings;
pub(super) mod stream;

pub use feed::Quoting;
pub use not_in_blocks::NotInBlocks;
pub use read::{BlockReader, ReadInBlocks};
pub use settings::{Blocks, Hashed};
