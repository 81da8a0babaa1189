//! Charts are drawn with the bundled font alone: on a machine whose fonts are watched, nobody looks at them.
//!
//! That no stage opens a file of its own is `architecture`'s `files_are_read_in_one_place_and_written_in_one_other`; here
//! it is what libraries do that counts.
#![cfg(target_os = "linux")]

use std::fs;
use std::mem::MaybeUninit;
use std::os::fd::AsFd;
use std::process::Command;

use rustix::fs::inotify::{CreateFlags, Reader, WatchFlags, add_watch, init};
use rustix::io::Errno;

use crate::given::command::said;
use crate::given::folders::root;

/// Where fonts and their configuration stand below a home.
const PLACES: [&str; 4] = [".fonts", ".local/share/fonts", ".config/fontconfig", ".cache/fontconfig"];

/// Names of files that were opened or looked at since the last time.
fn looked_at(watch: impl AsFd) -> Vec<String> {
    let mut buffer = [MaybeUninit::uninit(); 4096];
    let mut reader = Reader::new(watch, &mut buffer);
    let mut names = Vec::new();
    loop {
        match reader.next() {
            Ok(event) => {
                names.push(event.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned()));
            }
            Err(Errno::WOULDBLOCK) => return names,
            Err(error) => unreachable!("{error}"),
        }
    }
}

#[test]
fn no_font_and_no_configuration_of_fonts_is_opened() {
    let home = tempfile::tempdir().unwrap();
    let watch = init(CreateFlags::NONBLOCK).unwrap();
    for place in PLACES {
        let place = home.path().join(place);
        fs::create_dir_all(&place).unwrap();
        fs::write(place.join("Other.ttf"), notosans::REGULAR_TTF).unwrap();
        fs::write(place.join("fonts.conf"), "<fontconfig/>").unwrap();
        add_watch(&watch, &place, WatchFlags::OPEN | WatchFlags::ACCESS).unwrap();
    }
    fs::read(home.path().join(".fonts/Other.ttf")).unwrap();
    assert!(looked_at(&watch).contains(&"Other.ttf".to_owned()), "the watch sees nothing");
    let out = home.path().join("charts");
    let run = Command::new(env!("CARGO_BIN_EXE_plenaria"))
        .env_clear()
        .env("HOME", home.path())
        .env("XDG_DATA_HOME", home.path().join(".local/share"))
        .env("FONTCONFIG_PATH", home.path().join(".config/fontconfig"))
        .args(["chart", "shares", "cycles", "--format", "svg,png,pdf", "--size", "slide,phone", "--lang", "pt"])
        .args(["--quiet", "--input"])
        .arg(root().join("input"))
        .arg("--out")
        .arg(&out)
        .output()
        .unwrap();
    // The example has a file with errors.
    assert!(matches!(run.status.code(), Some(0 | 1)), "{}", said(&run));
    assert_eq!(fs::read_dir(out.join("C3P1/pt")).unwrap().count(), 12);
    assert_eq!(looked_at(&watch), Vec::<String>::new());
}
