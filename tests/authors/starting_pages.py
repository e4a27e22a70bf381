"""`codify new`: what it writes builds as it stands, is held back, and must be written over before it is published."""
import re
import shutil

from program import BASE, HERE, check, tree

ROOT = HERE.parent.parent


def copy_of_site(folder):
    folder.mkdir()
    for part in ("content", "site-config.toml"):
        (shutil.copytree if (ROOT / part).is_dir() else shutil.copyfile)(ROOT / part, folder / part)
    return folder


def writes(program, folder, kind, path, file):
    before = tree(folder)
    done = program.run("new", kind, path, folder=folder)
    check(done.code == 0 and not done.err and file in done.out, f"{path}: {done}")
    text = (folder / file).read_text()
    check('draft = true' in text and "[Write here" in text, text)
    made = {name for name, data in tree(folder).items() if name not in before and data is not None}
    check(made == {file}, f"{path} wrote {made}")
    return text


def starts_an_item_in_each_framework(program, work):
    folder = copy_of_site(work / "items")
    text = writes(program, folder, "item", "code/speaking-up", "content/code/speaking-up.md")
    for part in ('title = "Speaking up"\norder = 7\n', "## Managers and leaders must\n",
                 "## As a manager and leader, you will\n\n- [Write", "| Effective practice | Ineffective practice |\n| --- |"):
        check(part in text, f"no {part!r} in\n{text}")
    writes(program, folder, "item", "standards/new-area", "content/standards/new-area/_index.md")
    writes(program, folder, "item", "content/standards/new-area/one/", "content/standards/new-area/one/_index.md")
    text = writes(program, folder, "item", "standards/new-area/one/two.md", "content/standards/new-area/one/two.md")
    levels = re.findall(r'(?m)^\[\[levels\]\]\nid = ".*"\ntitle = "(.*)"', (ROOT / "content/standards/_index.md").read_text())
    check(levels, "the standards have no levels")
    for level in levels:
        check(re.search(rf"(?m)^#+ {re.escape(level)}$", text), f"no heading {level} in\n{text}")
    for framework in ("adult-social-care", "messenger-review"):
        last = 'dimension/element' if framework == "adult-social-care" else "recommendation"
        for path in (f"{framework}/{last[:i]}" for i in [m.start() for m in re.finditer("/", last)] + [len(last)]):
            done = program.run("new", "item", path, folder=folder)
            check(done.code == 0, f"{path}: {done}")
    # Everything builds as it stands, held back and shown.
    for option, mark in (((), "held back: "), (("--drafts",), "shown, but not yet to be published: ")):
        done = program.run("build", "-o", "out", *option, folder=folder)
        check(done.code == 0 and mark in done.out and "error" not in done.err, f"{option}: {done}")


def starts_a_page(program, work):
    folder = work / "pages"
    shutil.copytree(BASE, folder)
    for path, file in (("costs", "content/pages/costs.md"), ("pages/travel.md", "content/pages/travel.md"),
                       ("code/history", "content/code/_pages/history.md"),
                       ("code/_pages/more", "content/code/_pages/more.md")):
        writes(program, folder, "page", path, file)
    for option in ((), ("--drafts",)):
        done = program.run("build", *option, folder=folder)
        check(done.code == 0, f"{done}")


def finds_what_was_not_written(program, work):
    folder = work / "placeholder"
    shutil.copytree(BASE, folder)
    text = writes(program, folder, "item", "code/humility", "content/code/humility.md")
    file = folder / "content/code/humility.md"
    file.write_text(re.sub(r"(?m)^draft = true.*\n", "", text))
    done = program.run("build", folder=folder)
    check(done.code == 1 and re.search(r"content/code/humility.md:8:\d+: error: .* \[placeholder\]", done.err), f"{done}")
    file.write_text(re.sub(r"\[Write here[^]]*\]", "Our own words.", file.read_text()))
    done = program.run("build", folder=folder)
    check(done.code == 0 and (folder / "public/code/humility.html").is_file(), f"{done}")


def never_writes_over(program, work):
    folder = work / "over"
    shutil.copytree(BASE, folder)
    before = tree(folder)
    for kind, path, words in (("item", "code/integrity", "is there already"), ("page", "about", "is there already"),
                              ("item", "code/Über uns", "may hold only a to z"), ("item", "../etc/passwd", "may hold only"),
                              ("item", "code/one/two", "has 1 tier, and this path names 2"),
                              ("item", "cod/one", "did you mean code?"), ("item", "standards/none/one", "make it first"),
                              ("page", "nowhere/one", "no page can stand here"), ("page", "/etc/passwd", "may hold only")):
        done = program.run("new", kind, path, folder=folder)
        check(done.code == 2 and words in done.err and not done.out, f"{kind} {path}: {done}")
        check(tree(folder) == before, f"{kind} {path} changed the site")


def names_the_frameworks_of_today(program, work):
    """Those of frozen editions are kept as they are, and named once."""
    folder = work / "frozen"
    shutil.copytree(BASE, folder)
    check(program.run("edition", "freeze", "old", "--date", "2025-01-01", folder=folder).code == 0, "it is not frozen")
    done = program.run("new", "item", "nowhere/one", folder=folder)
    check(done.code == 2 and "the frameworks are: code and standards; an" in done.err, f"{done}")
    shutil.rmtree(folder / "content/standards")
    before = tree(folder)
    done = program.run("new", "item", "standards/one", folder=folder)
    check(done.code == 2 and "content/ holds no framework standards" in done.err and tree(folder) == before, f"{done}")
    shutil.rmtree(folder / "content/code")
    done = program.run("new", "item", "code/one", folder=folder)
    check(done.code == 2 and "hint: there is none yet; an ordinary page" in done.err, f"{done}")


def refuses_what_the_next_build_would(program, work):
    folder = work / "refused"
    shutil.copytree(BASE, folder)
    before = tree(folder)
    for kind, path, words in (("page", "con", "Windows keeps the name con"), ("item", "code/lpt1", "for a device"),
                              ("page", "code/aux", "for a device"), ("page", "x" * 200, "the limit is 120"),
                              ("item", "standards/" + "long" * 28 + "/" + "long" * 20, "make it first"),
                              ("page", "code/whole-framework", "two pages have the address code/whole-framework.html"),
                              ("page", "standards/map", "two pages have the address standards/map.html"),
                              ("page", "standards/stage-1", "two pages have the address standards/stage-1.html"),
                              ("page", "code/integrity", "two pages have the address code/integrity.html")):
        done = program.run("new", kind, path, folder=folder)
        check(done.code == 2 and words in done.err and not done.out, f"{kind} {path}: {done}")
        check(tree(folder) == before, f"{kind} {path} changed the site")


def never_writes_through_a_link(program, work):
    """Nor through a file on the way: what stands outside the content stays as it is."""
    outside = work / "outside"
    outside.mkdir()
    for number, (link, kind, path) in enumerate((("code/_pages", "page", "code/_pages/more"), ("pages", "page", "more"),
                                                 ("code", "item", "code/more"), ("standards/self", "item", "standards/self/more"))):
        folder = work / f"link-{number}"
        shutil.copytree(BASE, folder)
        place = folder / "content" / link
        if place.exists():
            place.rename(outside / f"real-{number}")
            place.symlink_to(outside / f"real-{number}")
        else:
            place.symlink_to(outside)
        before = tree(outside)
        done = program.run("new", kind, path, folder=folder)
        check(done.code == 2 and not done.out and done.err, f"{path}: {done}")
        check(tree(outside) == before, f"{path} was written through the link {link}")
    folder = work / "file-on-the-way"
    shutil.copytree(BASE, folder)
    (folder / "content/code/_pages").write_text("no folder")
    done = program.run("new", "page", "code/more", folder=folder)
    check(done.code == 2 and "a link or no folder" in done.err, f"{done}")


def run(program, work, count):
    for name, test in (("a new item has the headings of its framework, and builds", starts_an_item_in_each_framework),
                       ("a new page builds wherever a page may stand", starts_a_page),
                       ("words that were not written over are found", finds_what_was_not_written),
                       ("a wrong path is explained, and no file is written over", never_writes_over),
                       ("only frameworks of today are named, each once", names_the_frameworks_of_today),
                       ("what the next build would refuse is not written", refuses_what_the_next_build_would),
                       ("nothing is written through a link", never_writes_through_a_link)):
        count.test(name, lambda: test(program, work))
