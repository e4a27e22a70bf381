"""Markdown on which the library takes quadratic time or all memory, at the largest size a file may have.

Each pattern comes twice: as it is, and cut so that it keeps within the limits on lines and paragraphs. Either way the
program ends within half a second of processor time and 512 MiB, and either builds the page or says why not.
"""
import pathlib
import shutil

from invalid import Published
from program import check, check_kept

SIZE = 256 * 1024
FRONT = '+++\ntitle = "Guide"\n+++\n'
LINE, PARAGRAPH = 4000, 8000
SECONDS = 0.5


def half(first, second):
    """One line of `first`, then lines of `second`, to the full size."""
    line = first * (SIZE // 2 // len(first))
    return line + "\n" + second * ((SIZE - len(line)) // len(second) - 1)


def square_table(size):
    columns = 1
    while 2 * (columns + 1) ** 2 + 8 * (columns + 1) < size:
        columns += 1
    return "|a" * columns + "|\n" + "|-" * columns + "|\n" + "b\n" * ((size - 4 * columns - 4) // 2)


def patterns():
    fill = lambda text: text * (SIZE // len(text))
    return {
        "bullets, then lines": half("- ", "b\n"),
        "bullets, then blank lines": half("- ", "\n"),
        "quotes, then quoted lines": half(">", ">a\n"),
        "header and delimiter rows in turn": fill("a|b\n-|\n"),
        "a table, then rows of bars": "a|b\n-|-\n" + fill("|"),
        "a table of many bars in each row": "a|b\n-|-\n" + fill("|" * 3000 + "\n"),
        "www": fill("www._"),
        "a long delimiter row": "a|" * (SIZE // 4) + "\n" + "-|" * (SIZE // 4 - 2),
        "notes in notes": fill("[^1]: ")[: SIZE // 2] + "\n" * (SIZE // 2),
        "underscores around a full stop": "_" * (SIZE // 2) + "." + "_" * (SIZE // 2 - 1),
        "an address, then brackets": "http://a.example/" + ")" * (SIZE - 20),
        "open instructions": fill("<? "),
        "open declarations": fill("<!A "),
        "open character data": fill("<![CDATA["),
        "pictures of nothing": fill("![[]()"),
        "addresses and angles": fill("http://a.b<"),
        "a square table of one-cell rows": square_table(SIZE),
        "one definition used often": "[a]: " + "x" * (SIZE // 2) + "\n\n" + "[a] " * (SIZE // 8 - 8),
        "mail addresses": fill("a@b.c "),
        "opening brackets": fill("["),
        "brackets in brackets": "[" * (SIZE // 2) + "]" * (SIZE // 2),
        "open links": fill("[a](b"),
        "stars": fill("*a **a "),
        "stars and underscores": fill("*a_ "),
        "backticks of growing length": "".join("e" + "`" * n for n in range(1, 700)),
        "entities": fill("&amp;"),
        "numeric entities": fill("&#0;"),
        "tildes": fill("~~a "),
        "quotation marks": fill('"a '),
        "pictures": fill("![l"),
        "references": "".join(f"[{n}]: b\n" for n in range(SIZE // 12)),
        "labels that nothing defines": fill("[a][b]"),
        "wide tables": fill("|a" * 32 + "|\n" + "|-" * 32 + "|\n" + "|b" * 32 + "|\n\n"),
        "headings": fill("# a\n"),
        "headings of different words": "".join(f"## {n}\n" for n in range(40000)),
        "links to the last of many headings": "".join(f"## a{n}\n\n[a](#a9999)\n\n" for n in range(10000)),
        "links to pages that are missing": "".join(f"[a](b{n}.md)\n\n" for n in range(20000)),
        "links to headings that are missing": "".join(f"[a](#b{n})\n\n" for n in range(20000)),
        "bytes that are not allowed": fill("\x01"),
        "underlined headings": fill("a\n-\n"),
        "rules": fill("- - -\n"),
        "nested lists by indent": "".join("  " * n + "- a\n" for n in range(500)),
        "fences": fill("```\n"),
        "tabs": fill("\t"),
        "escapes": fill("\\`"),
        "hard breaks": fill("a  \n"),
        "lines of one letter": fill("a\n"),
        "paragraphs of one letter": fill("a\n\n"),
        "list items of one letter": fill("- a\n"),
        "notes used and defined": "".join(f"[^{n}] " for n in range(9000)) + "\n\n"
                                  + "".join(f"[^{n}]: a\n" for n in range(9000)),
    }


def within_limits(text):
    """`text` with long lines broken, and a blank line wherever a paragraph would grow too long."""
    out, paragraph = [], 0
    for line in text.split("\n"):
        for at in range(0, max(len(line), 1), LINE):
            part = line[at:at + LINE]
            paragraph = 0 if not part else paragraph + len(part) + 1
            if paragraph > PARAGRAPH:
                out.append("")
                paragraph = len(part) + 1
            out.append(part)
    return "\n".join(out)


def build(program, published, folder, text):
    """Builds a copy of the site with `text`, which is gone afterwards whatever came of it."""
    published.copy(folder)
    try:
        file = folder / "content/pages/guide.md"
        file.write_text(FRONT + text[: SIZE - len(FRONT)])
        done = program.run("build", folder=folder)
        for _ in range(2):  # what else the machine does slows a processor down, too
            if done.code and done.cpu > SECONDS:
                done = min(done, program.run("build", folder=folder), key=lambda each: each.cpu)
        check(done.code in (0, 1, 5), f"exit 0, 1 or 5 expected: {done}")
        check(done.cpu <= SECONDS, f"took {done.cpu:.2f} s of processor time, exit {done.code}: {done.err[:300]}")
        if done.code:
            check_kept(folder, published.tree)
    finally:
        shutil.rmtree(folder)


def run(program, work, count, update):
    del update
    published = Published(program, work, "pathological-base")
    folder = pathlib.Path(work) / "pathological"
    for name, text in patterns().items():
        count.test(f"pathological/{name}", lambda: build(program, published, folder, text))
        cut = within_limits(text)
        count.test(f"pathological/{name}, cut", lambda: build(program, published, folder, cut))
