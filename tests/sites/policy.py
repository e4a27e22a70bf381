"""Every page that is written carries the one content security policy, first in its head: pages of the content, those that
only lead on from an old address, lists, papers, comparisons, editions, pages that wait, and the gallery of a theme."""
import html.parser
import pathlib
import shutil

from program import BASE, HERE, check

POLICY = ("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
          "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self' file:; "
          "require-trusted-types-for 'script'; trusted-types 'none'")
ROOT = HERE.parent.parent


class Head(html.parser.HTMLParser):
    """The opening tags of a page with their attributes, as a browser's parser meets them."""

    def __init__(self, text):
        super().__init__()
        self.tags = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))


def check_page(file):
    tags = Head(file.read_text(encoding="utf-8")).tags
    check([tag for tag, _ in tags[:3]] == ["html", "head", "meta"], f"{file}: begins with {tags[:3]}")
    policy = tags[2][1]
    check(policy == {"http-equiv": "Content-Security-Policy", "content": POLICY}, f"{file}: the first meta says {policy}")
    again = [values for tag, values in tags[3:] if "policy" in values.get("http-equiv", "").lower()]
    check(not again, f"{file}: a second policy: {again}")


def check_all(program, folder, kinds, *command):
    done = program.run(*command, folder=folder)
    check(done.code == 0, f"does not build: {done}")
    pages = sorted((folder / "out").rglob("*.html"))
    # A kind of page that is not there proves nothing.
    missing = [kind for kind in kinds if not any(page.match(kind) for page in pages)]
    check(not missing, f"the site has no page {missing}")
    for page in pages:
        check_page(page)


def run(program, work, count, update):
    del update
    moved = pathlib.Path(work) / "policy-moved"
    shutil.copytree(BASE, moved)
    (moved / "content/pages/costs.md").write_text('+++\ntitle = "Costs"\naliases = ["money/prices.html"]\n+++\n\nText.\n')
    real = ["--source", str(ROOT), "--output", "out"]
    cases = {
        "the real site": ([*"index.html 404.html search.html self-check.html".split(), "self-check/*.html", "compare.html"],
                          "build", *real, "--drafts"),
        "a site with an old address": (["costs.html", "money/prices.html"], "build", "--source", str(moved),
                                       "--output", "out", "--base-url", "https://example.org/a/"),
        "the gallery": (["index.html"], "gallery", *real),
        "the gallery of another theme": (["index.html"], "gallery", *real, "--theme", "nhs"),
    }
    for name, (kinds, *command) in cases.items():
        folder = pathlib.Path(work) / f"policy {name}"
        folder.mkdir()
        count.test(f"policy: every page of {name} has the one policy, first in its head",
                   lambda: check_all(program, folder, kinds, *command))
