"""Hostile structure: many levels, links, older paths and folders end in a stated limit, fast and in little memory.

Each is laid out twice: at its limit, where the site builds or another rule speaks, and far beyond.
"""
import os
import pathlib

from invalid import Published
from program import check, check_kept

SECONDS = 2


def levels(folder, count):
    index = folder / "content/standards/_index.md"
    head, tail = index.read_text().split("[[sections]]")
    more = "".join(f'[[levels]]\nid = "stage-{n}"\ntitle = "Stage {n}"\n\n' for n in range(3, count + 1))
    index.write_text(f"{head}{more}[[sections]]{tail}")
    for file in folder.glob("content/standards/*/*.md"):
        if file.name != "_index.md":
            text = file.read_text()
            file.write_text(text + "".join(f"\n## Stage {n}\n\nI do it.\n" for n in range(3, count + 1)))


def links(folder, count):
    config = folder / "site-config.toml"
    link = '\n[[navigation]]\ntitle = "Code {}"\npage = "code/_index.md"\n'
    config.write_text(config.read_text() + "".join(link.format(n) for n in range(1, count)))


def footer_links(folder, count):
    config = folder / "site-config.toml"
    link = '\n[[footer]]\ntitle = "Code {}"\npage = "code/_index.md"\n'
    config.write_text(config.read_text() + "".join(link.format(n) for n in range(count)))


def aliases(folder, count):
    index = folder / "content/code/_index.md"
    old = ", ".join(f'"old-{n}"' for n in range(count))
    index.write_text(index.read_text().replace("+++\n", f"+++\naliases = [{old}]\n", 1))


def folders(folder, count):
    """Made one in the other, since the whole path is longer than the system takes at once."""
    here = os.getcwd()
    os.chdir(folder / "content")
    try:
        for _ in range(count):
            os.mkdir("a")
            os.chdir("a")
    finally:
        os.chdir(here)


def remove(folder):
    """As `rm -r` does it: by handle, however deep."""
    os.system(f"rm -rf '{folder}'")


def refuses(program, published, work, lay_out, most, beyond, rule):
    for count, code in ((most, 0), (most + 1, 5), (beyond, 5)):
        folder = published.copy(work / f"{lay_out.__name__}-{count}")
        lay_out(folder, count)
        done = program.run("build", folder=folder)
        check(done.code == code, f"{count}: exit {code} expected: {str(done)[:1000]}")
        if code:
            check(f"[{rule}]" in done.err and "hint: " in done.err, f"{count}: {done.err[:1000]}")
            check(done.cpu < SECONDS, f"{count} took {done.cpu:.1f} s of processor time")
            check_kept(folder, published.tree)
        remove(folder)


def run(program, work, count, update):
    del update
    work = pathlib.Path(work) / "hostile"
    work.mkdir()
    published = Published(program, work)
    for lay_out, most, beyond, rule in ((levels, 40, 300, "too-many-entries"), (links, 40, 900, "too-many-entries"),
                                        (footer_links, 40, 900, "too-many-entries"), (aliases, 100, 800, "too-many-entries"),
                                        (folders, 32, 5000, "folders-too-deep")):
        name = lay_out.__name__.replace("_", " ")
        count.test(f"hostile/{beyond} {name}", lambda: refuses(program, published, work, lay_out, most, beyond, rule))
