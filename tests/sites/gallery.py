"""The gallery command: what it writes, what it leaves alone, and what it says of a wrong example."""
import pathlib

from program import check, check_kept
from invalid import Published

EXAMPLE = """about = "Marks a page."

[[examples]]
title = "A mark"

[examples.values]
titel = "New"
"""

WRONG = """themes/own/examples/badge.toml:7:1: error: no page has a value called titel [unknown-name]
     7 | titel = "New"
       | ^
  hint: did you mean title?
nothing was written, shown is as it was
exit 2
"""


def with_badge(folder, values):
    theme = folder / "themes/own"
    for name, text in {"theme.toml": 'description = "Our own"\nextends = "plain"\n',
                       "partials/badge.mustache": "<strong>{{title}}</strong>\n",
                       "examples/badge.toml": values}.items():
        (theme / name).parent.mkdir(parents=True, exist_ok=True)
        (theme / name).write_text(text)
    return folder


def shows(program, folder):
    settings = folder / "site-config.toml"
    settings.write_text(settings.read_text() + '\n[self_check]\nframeworks = ["code"]\n')  # of the site
    done = program.run("gallery", "--theme", "own", "-o", "shown", folder=folder)
    check(done.code == 0 and not done.err, f"the gallery is not written: {done}")
    page = (folder / "shown/badge.html").read_text()
    check("<strong>New</strong>" in page and "&lt;strong&gt;{{title}}" in page, "badge.html lacks its example")
    check((folder / "shown/level-links.html").exists(), "the parent's components are missing")
    again = program.run("gallery", "--theme", "own", "-o", "shown", folder=folder)
    check(again.code == 0, f"the second gallery is not written: {again}")


def stays_out_of_the_site(program, folder, before):
    done = program.run("build", "--theme", "own", "-o", "other", folder=folder)
    check(done.code == 0, f"the site is not built: {done}")
    found = [path.name for path in (folder / "other").rglob("*") if "gallery" in path.name or path.name == "badge.html"]
    css = "".join(path.read_text() for path in (folder / "other").rglob("*.css"))
    check(not found and "gallery" not in css, f"the gallery is part of the site: {found}")
    check_kept(folder, before)


def says_what_is_wrong(program, folder):
    done = program.run("gallery", "--theme", "own", "-o", "shown", folder=folder)
    check(program.report(done) == WRONG, program.report(done))
    check(not (folder / "shown").exists(), "something was written")


def spares(program, folder):
    done = program.run("gallery", "-o", "content", folder=folder)
    check(done.code == 2 and (folder / "content/pages/index.md").exists(), f"content was not spared: {done}")


def run(program, work, count, update):
    del update
    published = Published(program, work, "gallery-base")
    good = with_badge(published.copy(pathlib.Path(work) / "gallery-good"), EXAMPLE.replace("titel", "title"))
    bad = with_badge(published.copy(pathlib.Path(work) / "gallery-bad"), EXAMPLE)
    count.test("gallery/shows each component", lambda: shows(program, good))
    count.test("gallery/stays out of the site", lambda: stays_out_of_the_site(program, good, published.tree))
    count.test("gallery/says what is wrong", lambda: says_what_is_wrong(program, bad))
    count.test("gallery/spares the content", lambda: spares(program, bad))
