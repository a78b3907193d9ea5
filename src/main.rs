//! The `rapporteur` program; everything is in the library.

use std::process::ExitCode;

/// Pages are made of many small values on all cores, which the systems' own allocators are slow at.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    rapporteur::cli::run()
}
