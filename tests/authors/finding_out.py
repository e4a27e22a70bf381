"""`codify list` and `codify why`: what the site holds, who looks after it, and what makes a page."""
import json
import shutil

from program import HERE, check

NOW = ("--now", "2027-03-28T00:59:59")


def site(folder):
    shutil.copytree(HERE / "valid/held-back", folder)
    config = folder / "site-config.toml"
    config.write_text(config.read_text().replace('theme = "plain"', 'theme = "plain"\nbase_url = "https://example.org/a/"'))
    return folder


def listed(program, folder, *args):
    done = program.run("list", *args, folder=folder)
    check(done.code == 0 and not done.err, f"{args}: {done}")
    return done.out


def lists_for_people(program, work):
    folder = site(work / "people")
    out = listed(program, folder, "drafts", *NOW)
    expected = [
        ("FILE", "TITLE", "ADDRESS", "HELD BACK"),
        ("content/code/integrity.md", "Integrity", "code/integrity.html", "draft"),
        ("content/pages/about.md", "About", "about.html", "until 28 March 2027, 2:30"),
        ("content/standards/self/_index.md", "Leading yourself", "standards/self/index.html", "draft"),
        ("content/standards/self/curiosity.md", "Curiosity", "standards/self/curiosity.html", "draft"),
    ]
    lines = out.splitlines()
    check(len(lines) == len(expected), out)
    starts = [lines[0].index(name) for name in expected[0]]
    for line, cells in zip(lines, expected):
        found = tuple(line[a:b].strip() for a, b in zip(starts, starts[1:] + [None]))
        check(found == cells, f"{found} for {cells} in\n{out}")
    check(listed(program, folder, "due", "--now", "2027-12-15") == "none\n", "something is due too early")
    due = listed(program, folder, "due", "--now", "2027-12-16")
    check("content/pages/about.md" in due and "The web team" in due and "15 January 2028" in due, due)


def lists_for_programs(program, work):
    folder = site(work / "programs")
    rows = json.loads(listed(program, folder, "--json", *NOW))
    by_file = {row["file"]: row for row in rows}
    check(len(rows) == len(list((folder / "content").rglob("*.md"))), f"not every file: {by_file.keys()}")
    check([*rows[0]] == ["file", "kind", "title", "address", "owner", "review_by", "held_back", "aliases"], f"keys: {rows[0]}")
    check(by_file["content/pages/about.md"] == {
        "file": "content/pages/about.md", "kind": "page", "title": "About", "address": "about.html",
        "owner": "The web team", "review_by": "2028-01-15", "held_back": "2027-03-28T02:30:00", "aliases": []}, "about.md differs")
    kinds = {row["kind"] for row in rows}
    check(kinds == {"framework", "item", "level", "page"}, f"kinds: {kinds}")
    # The addresses are those that a build gives.
    done = program.run("build", "--quiet", "--drafts", folder=folder)
    check(done.code == 0, f"does not build: {done}")
    for row in rows:
        check((folder / "public" / row["address"]).is_file(), f"no page at {row['address']}")
    unreviewed = json.loads(listed(program, folder, "unreviewed", "--json"))
    check(len(unreviewed) == len(rows) - 1, "not every page without a day is listed")


def lists_old_addresses(program, work):
    folder = site(work / "old")
    check(listed(program, folder, "aliases") == "none\n", "there is an old address before any is named")
    page = folder / "content/pages/about.md"
    page.write_text(page.read_text().replace("+++\n", '+++\naliases = ["pages/who-we-are", "us.html"]\n', 1))
    out = listed(program, folder, "aliases").splitlines()
    check([line.split() for line in out[1:]] == [["who-we-are.html", "about.html", "content/pages/about.md"],
                                                 ["us.html", "about.html", "content/pages/about.md"]], out)
    [row] = json.loads(listed(program, folder, "aliases", "--json"))
    check(row["aliases"] == ["who-we-are.html", "us.html"], f"{row}")
    done = program.run("build", "--quiet", "--drafts", folder=folder)
    check(done.code == 0 and all((folder / "public" / old).is_file() for old in row["aliases"]), f"not built: {done}")


def lists_a_site_with_faults(program, work):
    folder = site(work / "faults")
    (folder / "content/pages/bad.md").write_text('+++\ntitle = "Bad"\nowner = "Me"\n+++\n# One\n<b>\n')
    check("content/pages/bad.md" in listed(program, folder, "pages"), "a page with a fault is not listed")


def tells_why(program, work):
    folder = site(work / "why")
    answers = set()
    for url in ("code/accountability.html", "/code/accountability.html", "https://example.org/a/code/accountability.html",
                "file:///home/me/public/code/accountability.html", "code/accountability", "code/accountability.html?x=1"):
        done = program.run("why", url, folder=folder)
        check(done.code == 0 and not done.err, f"{url}: {done}")
        answers.add(done.out)
    check(len(answers) == 1, "one page gets different answers")
    (answer,) = answers
    for fact in ("content/code/accountability.md", "content/code/_index.md", "themes/plain/templates/item.mustache",
                 "themes/plain/partials/head.mustache", "themes/plain/styles/practice-table.css",
                 "joined from codify's own site", "code/integrity.html (Integrity)"):
        check(fact in answer.replace(str(program.home), "<program>"), f"no {fact} in\n{answer}")
    done = program.run("why", "code/accountability.html#behaviour-2", folder=folder)
    check("#behaviour-2 stands on the page" in done.out, f"{done}")
    done = program.run("why", "code/accountability.html#behavior-2", folder=folder)
    check("no place #behavior-2; did you mean #behaviour-2?" in done.out, f"{done}")
    done = program.run("why", "https://example.org/a/", folder=folder)
    check(done.out.startswith("index.html\n") and "links to     " not in done.out, f"{done}")
    done = program.run("why", "code/accountabilty.html", folder=folder)
    check(done.code == 2 and "did you mean code/accountability.html?" in done.err, f"{done}")
    done = program.run("why", "about.html", folder=folder)
    check("held back until 28 March 2027, 2:30" in done.out, f"{done}")


def run(program, work, count):
    for name, test in (("a list for people has its columns below each other", lists_for_people),
                       ("a list for programs names every file and its true address", lists_for_programs),
                       ("old addresses are listed with where they lead", lists_old_addresses),
                       ("a site with faults can be listed", lists_a_site_with_faults),
                       ("any form of an address tells what makes the page", tells_why)):
        count.test(name, lambda: test(program, work))
