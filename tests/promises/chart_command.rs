//! `plenaria chart`: what it lists, what it writes, and what it says to a wrong request.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Output;

use crate::given::command::{plenaria, said};
use crate::given::folders::{contents, root};

/// Runs the command on the example survey, in a folder of its own.
fn chart(folder: &Path, arguments: &[&str]) -> Output {
    let input = root().join("input");
    let given = ["chart", "--input", input.to_str().unwrap(), "--lang", "en"];
    plenaria(folder, &[&given, arguments].concat())
}

/// The files below a folder, by path.
fn files(folder: &Path) -> BTreeSet<String> {
    contents(folder).into_keys().collect()
}

/// These files, and the list of what the command wrote.
fn with_the_list(names: impl IntoIterator<Item = String>) -> BTreeSet<String> {
    names.into_iter().chain(["charts/charts.json".to_owned()]).collect()
}

#[test]
fn without_names_it_lists_seventeen_charts_and_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let text = said(&chart(folder.path(), &[]));
    for number in 1..=17 {
        assert!(text.contains(&format!("\n  {number:02}  ")), "{number}: {text}");
    }
    assert!(text.contains("Charts of C3P1"), "{text}");
    assert!(files(folder.path()).is_empty());
    let two = said(&chart(folder.path(), &["--seminar", "C1P1,C3P1"]));
    assert_eq!((two.matches("  01  ").count(), two.matches("Charts of C1P1").count()), (2, 1), "{two}");
}

#[test]
fn it_writes_what_is_named_once_in_every_size_and_format() {
    let folder = tempfile::tempdir().unwrap();
    let asked = ["shares", "3", "--size", "slide,phone,slide", "--format", "svg,png,pdf", "--seminar", "C3P1,C3P1"];
    let output = chart(folder.path(), &asked);
    let names = ["slide", "phone"].iter().flat_map(|size| {
        ["svg", "png", "pdf"].iter().map(move |format| format!("charts/C3P1/en/03-shares.{size}.{format}"))
    });
    assert_eq!(files(folder.path()), with_the_list(names), "{}", said(&output));
    let read = |name: &str| fs::read(folder.path().join("charts/C3P1/en").join(name)).unwrap();
    assert!(read("03-shares.slide.pdf").starts_with(b"%PDF-"));
    assert!(read("03-shares.slide.png").starts_with(b"\x89PNG"));
    assert!(read("03-shares.slide.svg").starts_with(b"<svg") || read("03-shares.slide.svg").starts_with(b"<?xml"));
}

#[test]
fn what_another_audience_sees_goes_into_a_folder_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    chart(folder.path(), &["themes", "--audience", "secretariat"]);
    let written = ["charts/secretariat/C3P1/en/14-themes.slide.svg".to_owned()];
    assert_eq!(files(folder.path()), with_the_list(written));
}

#[test]
fn the_gallery_holds_every_chart_and_every_panel() {
    let folder = tempfile::tempdir().unwrap();
    chart(folder.path(), &["--gallery", "--out", "shown"]);
    let page = fs::read_to_string(folder.path().join("shown/gallery.html")).unwrap();
    assert_eq!(page.matches("<svg").count(), 17);
    assert!(!page.contains("http://") || page.matches("http://").count() == page.matches("http://www.w3.org/").count());
}

#[test]
fn charts_over_cycles_are_drawn_of_the_latest_seminar_of_each_part() {
    let folder = tempfile::tempdir().unwrap();
    chart(folder.path(), &["participation", "--cycles", "--size", "phone"]);
    let expected = ["C2P2", "C3P1"].map(|seminar| format!("charts/{seminar}/en/10-participation.phone.svg"));
    assert_eq!(files(folder.path()), with_the_list(expected));
}

#[test]
fn a_wrong_request_says_what_there_is() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("taken"), "a file").unwrap();
    let cases: [(&[&str], &str); 4] = [
        (&["pie"], "'plenaria chart' lists them all"),
        (&["shares", "--seminar", "C9P1"], "there are some of C1P1"),
        (&["shares", "--cycles"], "without --cycles"),
        (&["shares", "--out", "taken"], "taken"),
    ];
    for (arguments, words) in cases {
        let output = chart(folder.path(), arguments);
        let text = said(&output);
        assert!(!output.status.success() && text.contains(words), "{arguments:?}: {text}");
        assert!(!text.contains("panicked"), "{text}");
    }
    assert_eq!(files(folder.path()), BTreeSet::from(["taken".to_owned()]));
}
