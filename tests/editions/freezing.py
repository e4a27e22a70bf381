"""What `codify edition freeze` makes, and what it refuses."""
import hashlib
import json
import os
import subprocess
import tempfile

from kitchen import holds, item
from program import check


def a_frozen_edition_holds_the_files_and_their_hashes(site):
    site.run("edition", "freeze", "first")
    folder = site.folder / "content/editions/first"
    frozen = sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())
    expected = ["documents.toml", "edition.toml", "manifest.sha256"]
    expected += [f"rules/{name}" for name in ("_index.md", "salt.md", "taste.md", "wash.md")]
    check(frozen == expected, f"frozen: {frozen}")
    lines = (folder / "manifest.sha256").read_text().splitlines()
    check([line[66:] for line in lines] == sorted(name for name in frozen if name != "manifest.sha256"), lines)
    for line in lines:
        check(hashlib.sha256((folder / line[66:]).read_bytes()).hexdigest() == line[:64], line)
    for name in ("rules/wash.md", "documents.toml"):
        check((folder / name).read_bytes() == (site.folder / "content" / name).read_bytes(), name)
    holds((folder / "edition.toml").read_text(), 'title = "First edition"', 'name = "the first edition"',
          "date = 2024-01-01")
    check(not [name for name in os.listdir(folder.parent) if name.startswith(".")], os.listdir(folder.parent))
    site.build()


def a_site_just_frozen_tells_its_two_editions_apart(site):
    """The texts are the same as yet, and so is what their document is called; a check asks for a title for each page."""
    site.run("edition", "freeze", "first")
    site.documents("Second edition", "the second edition", "2025-01-01")
    site.run("edition", "freeze", "second")
    site.run("check")
    site.build()
    holds(site.page("editions/first/changes-to-second.html"), "What changed from the first edition to the second edition")
    holds(site.page("editions/first/changes.html"), "What changed from the first edition to the current edition")
    holds(site.page("editions/second/changes.html"), "What changed from the second edition to the current edition")
    site.documents("Third edition", "the third edition", "2026-01-01")
    site.build()
    holds(site.page("editions/second/changes.html"), "What changed from the second edition to the third edition")


def options_say_what_an_edition_is_called(site):
    site.run("edition", "freeze", "v1", "--title", 'Version "1"', "--name", "version 1", "--date", "2023-05-06")
    listed = json.loads(site.run("edition", "list", "--json").stdout)["editions"]
    check(listed[0] == {"id": "v1", "title": 'Version "1"', "name": "version 1", "date": "2023-05-06",
                        "current": False, "frameworks": ["rules"]}, listed)
    check(listed[1]["current"] and listed[1]["date"] == "2024-01-01", listed)
    human = site.run("edition", "list").stdout.splitlines()
    check(len(human) == 2 and human[0].startswith("v1 ") and human[1].startswith("(current) "), human)


def an_edition_is_never_written_over(site):
    site.run("edition", "freeze", "first")
    site.write("content/rules/salt.md", item("Salt", 3, "Salt early."))
    before = {path: path.read_bytes() for path in site.folder.rglob("*") if path.is_file()}
    done = site.run("edition", "freeze", "first", code=2)
    holds(done.stderr, "content/editions/first: error:", "never written over")
    for path, text in before.items():
        check(path.read_bytes() == text, str(path))


def a_wrong_id_or_date_freezes_nothing(site):
    for arguments in (["../x"], ["A"], [""], ["first", "--date", "2024-02-30"], ["first", "--title", " "]):
        site.run("edition", "freeze", *arguments, code=2)
    check(not (site.folder / "content/editions").exists(), "something was frozen")


def texts_with_an_error_are_not_frozen(site):
    site.write("content/rules/salt.md", item("Salt", 3, "See [nothing](nothing.md)."))
    holds(site.run("edition", "freeze", "first", code=1).stderr, "content/rules/salt.md:8", "[broken-link]")
    check(not (site.folder / "content/editions").exists(), "something was frozen")


def a_freeze_that_the_disk_refuses_leaves_nothing_half_made(site):
    os.chmod(site.folder / "content/rules/wash.md", 0)
    if os.access(site.folder / "content/rules/wash.md", os.R_OK):  # root may read it all the same
        os.chmod(site.folder / "content/rules/wash.md", 0o644)
        (site.folder / "content/editions").symlink_to(tempfile.gettempdir())
        site.run("edition", "freeze", "first", code=1)  # content holds no links
        return
    site.run("edition", "freeze", "first", code=3)
    check(not (site.folder / "content/editions").exists(), "something is left")


def a_small_file_limit_leaves_nothing_half_made(site):
    site.write("content/rules/wash.md", item("Wash", 1, "Wash your hands.\n\n" * 400))
    done = subprocess.run(["bash", "-c", f"trap '' XFSZ; ulimit -f 4; exec {site.program} edition freeze first"],
                          cwd=site.folder, capture_output=True, text=True, timeout=120)
    check(done.returncode == 3, f"exit {done.returncode} {done.stderr}")
    holds(done.stderr, "cannot write")
    check(not (site.folder / "content/editions").exists(), "something is left")


def an_edition_that_would_not_build_is_not_frozen(site):
    for edition, words in (("con", "Windows keeps the name con for a device"), ("lpt1", "for a device"),
                           ("x" * 121, "bytes long, the limit is 120"), ("long-" * 23 + "er", "the limit is")):
        if edition.startswith("long"):  # too long only with the paths below it
            site.write(f"content/rules/{'deep-' * 15}er.md", item("Deep", 4, "Deeply."))
        done = site.run("edition", "freeze", edition, code=2)
        holds(done.stderr, words, "so nothing is frozen")
        check(not (site.folder / "content/editions").exists(), f"{edition} was frozen")
    site.build()


def what_freezes_builds_whatever_the_length_of_its_id(site):
    site.write(f"content/rules/{'deep-' * 15}er.md", item("Deep", 4, "Deeply."))
    frozen = 0
    for length in range(60, 121, 6):
        done = subprocess.run([site.program, "edition", "freeze", "e" * length], cwd=site.folder, capture_output=True,
                              text=True, timeout=20)
        check(done.returncode in (0, 2), done.stderr)
        if done.returncode == 0:
            frozen += 1
            site.build()
    check(0 < frozen < 11, f"{frozen} of 11 were frozen: the limit was not met")


def a_title_or_name_with_a_bad_character_freezes_nothing(site):
    for option in ("--title", "--name", "--date"):
        for text, words in (("prom\u202eises", "<U+202E> changes the order"), ("a\u200bb", "<U+200B> is hidden"),
                            ("a\x1b[31mb", "control character U+001B"), ("\uf0fc", "write \u2713 in its place"),
                            ("\ufffe", "no character")):
            done = site.run("edition", "freeze", "first", option, text, code=2)
            holds(done.stderr, f"the {option[2:]} cannot be used", words)
    for text in ("\u00ad", "\u00a0", " "):
        holds(site.run("edition", "freeze", "first", "--title", text, code=2).stderr, "`title` is empty")
    holds(site.run("edition", "freeze", "first", "--date", "4/9/2025", code=2).stderr, "write 2025-09-04")
    site.run("edition", "freeze", "first", "--date", "2025-09-04\nname = 1", code=2)
    check(not (site.folder / "content/editions").exists(), "something was frozen")
    site.run("edition", "freeze", "first", "--title", "T\u0177 \U0001F468\u200d\u2695\ufe0f", "--name", "caf\u00e9")
    site.build()
