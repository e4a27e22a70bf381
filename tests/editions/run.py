#!/usr/bin/env python3
"""Freezes, lists and compares editions with the real program on small sites, and reads what it publishes.

    run.py [--program build/codify] [WORDS]

WORDS runs only the tests whose name holds them.
"""
import argparse
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
CONFIG = """title = "Kitchen"
description = "How we cook."
language = "en-GB"
base_url = "{base_url}"
theme = "plain"
updated = 2025-12-01
[organisation]
name = "Kitchen"
email = "cook@example.org"
[accessibility]
status = "partial"
contact = "cook@example.org"
date = 2025-12-01
"""
DOCUMENTS = """[[documents]]
id = "rules"
title = "Rules of the kitchen"
edition = "{edition}"
name = "{name}"
date = {date}
status = "published"
owner = "The cook"
rights = "Free to copy."
"""
INDEX = """+++
title = "Rules"
source = "rules"
order = {order}
[[tiers]]
id = "rule"
title = "Rule"
plural = "Rules"
[[sections]]
id = "meaning"
heading = "What it means"
kind = "prose"
[[sections]]
id = "duties"
heading = "What you do"
kind = "list"
anchor = "duty"
+++

How we cook.
"""


def item(title, order, meaning, duties=(), more=""):
    text = f'+++\ntitle = "{title}"\norder = {order}\n{more}+++\n\n## What it means\n\n{meaning}\n'
    return text + ("\n## What you do\n\n" + "".join(f"- {duty}\n" for duty in duties) if duties else "")


class Site:
    """A small site in a folder of its own."""

    def __init__(self, folder, program, base_url=""):
        self.folder, self.program = pathlib.Path(folder), program
        self.write("site-config.toml", CONFIG.format(base_url=base_url))
        self.documents("First edition", "the first edition", "2024-01-01")
        self.write("content/pages/index.md", '+++\ntitle = "Kitchen"\nlayout = "home"\n+++\n\nWelcome.\n')
        self.write("content/pages/site-map.md", '+++\ntitle = "Site map"\nlayout = "site-map"\n+++\n\nAll of it.\n')
        self.write("content/rules/_index.md", INDEX.format(order=1))
        self.write("content/rules/wash.md", item("Wash", 1, "Wash your hands [before you taste](taste.md).",
                                                 ["Use soap.", "Dry them well."]))
        self.write("content/rules/taste.md", item("Taste", 2, "Taste each dish.", more='related = ["rules/wash"]\n'))
        self.write("content/rules/salt.md", item("Salt", 3, "Salt late and little."))

    def documents(self, edition, name, date):
        self.write("content/documents.toml", DOCUMENTS.format(edition=edition, name=name, date=date))

    def write(self, path, text):
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def read(self, path):
        return (self.folder / path).read_text()

    def page(self, path):
        return self.read("public/" + path)

    def run(self, *arguments, code=0):
        environment = {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "LC_ALL": "C.UTF-8"}
        done = subprocess.run([self.program, *arguments], cwd=self.folder, env=environment, timeout=20,
                              capture_output=True, text=True)
        check(done.returncode == code, f"{arguments}: exit {done.returncode}\n{done.stdout}{done.stderr}")
        return done

    def build(self, code=0):
        return self.run("build", code=code)

    def second(self):
        """Freezes the first edition and changes the current one in every way."""
        self.run("edition", "freeze", "first")
        self.documents("Second edition", "the second edition", "2025-01-01")
        self.write("content/rules/wash.md", item("Wash", 1, "Wash your hands and arms [before you taste](taste.md).",
                                                 ["Use soap.", "Use warm water.", "Dry them well."]))
        (self.folder / "content/rules/salt.md").unlink()
        self.write("content/rules/season.md", item("Season", 3, "Season with care."))
        (self.folder / "content/rules/taste.md").rename(self.folder / "content/rules/try.md")
        self.write("content/rules/wash.md", self.read("content/rules/wash.md").replace("taste.md", "try.md"))


class Failed(Exception):
    pass


def check(holds, message):
    if not holds:
        raise Failed(message)


def holds(text, *parts):
    for part in parts:
        check(part in text, f"{part!r} is not in\n{text}")


def lacks(text, *parts):
    for part in parts:
        check(part not in text, f"{part!r} is in\n{text}")


def main_of(html):
    return re.sub(r"\s+", " ", html[html.index("<main"):html.index("</main>")])


# --- freezing ---------------------------------------------------------------------------------------------------------


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
                          cwd=site.folder, capture_output=True, text=True, timeout=20)
    check(done.returncode == 3, f"exit {done.returncode} {done.stderr}")
    holds(done.stderr, "cannot write")
    check(not (site.folder / "content/editions").exists(), "something is left")


# --- integrity --------------------------------------------------------------------------------------------------------


def refused(site, file, words):
    for arguments in (["build"], ["edition", "list"], ["edition", "freeze", "other"]):
        holds(site.run(*arguments, code=4).stderr, f"content/editions/first/{file}: error: {words}",
              "[frozen-edition]", "hint: ")


def a_changed_file_of_a_frozen_edition_stops_the_build(site):
    site.run("edition", "freeze", "first")
    site.build()
    kept = site.page("index.html")
    site.write("content/editions/first/rules/salt.md", item("Salt", 3, "Salt early."))
    refused(site, "rules/salt.md", "this file of a frozen edition was changed")
    check(site.page("index.html") == kept, "the site changed")


def an_added_file_of_a_frozen_edition_stops_the_build(site):
    site.run("edition", "freeze", "first")
    site.write("content/editions/first/rules/pepper.md", item("Pepper", 4, "Grind it."))
    refused(site, "rules/pepper.md", "this file was added to a frozen edition")


def a_file_gone_from_a_frozen_edition_stops_the_build(site):
    site.run("edition", "freeze", "first")
    (site.folder / "content/editions/first/rules/salt.md").unlink()
    refused(site, "rules/salt.md", "this file of a frozen edition is gone")


def a_relabelled_edition_stops_the_build(site):
    site.run("edition", "freeze", "first")
    text = site.read("content/editions/first/edition.toml")
    site.write("content/editions/first/edition.toml", text.replace("First", "Best"))
    refused(site, "edition.toml", "this file of a frozen edition was changed")


def a_missing_or_mangled_manifest_stops_the_build(site):
    site.run("edition", "freeze", "first")
    manifest = site.folder / "content/editions/first/manifest.sha256"
    manifest.write_text("nonsense\n")
    refused(site, "manifest.sha256", "this manifest is not as")
    manifest.unlink()
    refused(site, "manifest.sha256", "this frozen edition has no manifest")


def a_link_in_a_frozen_edition_stops_the_build(site):
    site.run("edition", "freeze", "first")
    file = site.folder / "content/editions/first/rules/salt.md"
    file.unlink()
    file.symlink_to("../../../rules/salt.md")
    refused(site, "rules/salt.md", "this file of a frozen edition was changed")


def a_file_beside_the_editions_has_no_place(site):
    site.run("edition", "freeze", "first")
    site.write("content/editions/notes.md", item("Notes", 1, "Mine."))
    holds(site.build(code=1).stderr, "content/editions/notes.md: error: content/editions/ holds frozen editions")


# --- pages ------------------------------------------------------------------------------------------------------------


def an_earlier_edition_stays_readable_at_its_own_address(site):
    site.second()
    site.build()
    salt = site.page("editions/first/rules/salt.html")
    holds(salt, "Salt late and little.", "<title>Salt - Rules, First edition - Kitchen</title>",
          '<meta name="robots" content="noindex" />', 'href="../changes.html"')
    wash = site.page("editions/first/rules/wash.html")
    holds(wash, 'class="superseded"', '<a href="../../../rules/wash.html">Read the current page: Wash</a>',
          '<a href="taste.html">before you taste</a>')
    holds(site.page("editions/first/rules/taste.html"), "Read the current page: Taste", "../../../rules/try.html")
    lacks(salt, "Read the current page")
    lacks(site.page("rules/wash.html"), "superseded", "noindex", "editions/first/rules/taste.html")


def pages_of_an_edition_are_not_listed_as_naming_those_of_today(site):
    site.write("content/rules/taste.md", item("Taste", 2, "As [the home page](../pages/index.md) says."))
    site.second()
    site.build()
    holds(site.page("editions/first/rules/taste.html"), '<a href="../../../index.html">the home page</a>')
    check("Pages that link here" not in site.page("index.html"), "the home page lists a frozen page")


def what_a_frozen_edition_names_outside_stays_reachable_by_an_alias(site):
    site.write("content/pages/help.md", '+++\ntitle = "Help"\n+++\n\nAsk.\n')
    site.write("content/rules/taste.md", item("Taste", 2, "Ask for [help](../pages/help.md)."))
    site.run("edition", "freeze", "first")
    (site.folder / "content/pages/help.md").unlink()
    site.write("content/rules/taste.md", item("Taste", 2, "Taste."))
    holds(site.build(code=1).stderr, "content/editions/first/rules/taste.md:8",
          "this frozen edition names the page pages/help.md, which is no more", 'aliases = ["pages/help"]')


def the_page_on_what_changed_tells_of_each_item(site):
    site.second()
    site.build()
    page = main_of(site.page("editions/first/changes.html"))
    holds(page, "What changed from the first edition to the second edition", "<h2>Reworded: 1</h2>",
          "<h2>Added: 1</h2>", "<h2>Moved: 1</h2>", "<h2>Removed: 1</h2>", "hands <ins>and arms</ins>",
          "Use warm water", "<h3>Duty 2</h3>", ">Season</a>", ">Salt</a>", ">Taste</a>")
    lacks(page, "Use soap", "Dry them well", "<h3>Duty 3</h3>")


def a_page_tells_of_its_last_change(site):
    site.second()
    site.build()
    holds(site.page("rules/wash.html"), 'Reworded in the second edition: <a href="../editions/first/changes.html">')
    holds(site.page("rules/try.html"), "Moved in the second edition: ")
    holds(site.page("rules/season.html"), "New in the second edition: ")
    holds(site.page("rules/index.html"), "Changed in the second edition: ")
    site.run("edition", "freeze", "second")
    site.documents("Third edition", "the third edition", "2026-01-01")
    site.write("content/rules/season.md", item("Season", 3, "Season with great care."))
    site.build()
    holds(site.page("rules/wash.html"), 'Reworded in the second edition: <a href="../editions/first/changes-to-second.html">')
    holds(site.page("rules/season.html"), 'Reworded in the third edition: <a href="../editions/second/changes.html">')
    holds(site.page("editions/first/changes.html"), "What changed from the first edition to the third edition")
    holds(site.page("editions/index.html"), "editions/index.html" and "First edition", "Second edition", "Third edition")


def a_framework_is_new_when_its_document_is(site):
    site.run("edition", "freeze", "first")
    older = DOCUMENTS.format(edition="Undated", name="x", date="2000-01-01").replace('"rules"', '"older"')
    newer = DOCUMENTS.format(edition="New", name="the new one", date="2025-01-01").replace('"rules"', '"newer"')
    site.write("content/documents.toml", site.read("content/documents.toml") + older + newer)
    for name, title in (("older", "Older"), ("newer", "Newer")):
        site.write(f"content/{name}/_index.md",
                   INDEX.format(order=2).replace('"Rules"\ns', f'"{title}"\ns').replace('"rules"', f'"{name}"'))
        site.write(f"content/{name}/one.md", item("One", 1, "One."))
    site.build()
    page = main_of(site.page("editions/first/changes.html"))
    holds(page, "New as a whole", ">Newer</a>", "1 rule")
    lacks(page, "Older", "Reworded", "Added")
    holds(site.page("newer/index.html"), "New in the new one: ")


def an_edition_without_changes_says_so(site):
    site.run("edition", "freeze", "first")
    site.build()
    holds(main_of(site.page("editions/first/changes.html")), "The wording of the two editions is the same.")
    lacks(site.page("rules/wash.html"), "see what changed")


def rewording_keeps_every_anchor(site):
    site.second()
    site.build()
    ids = [set(re.findall(r'\sid="([^"]*)"', site.page(page)))
           for page in ("editions/first/rules/wash.html", "rules/wash.html")]
    check(ids[0] <= ids[1] and "duty-2" in ids[0], f"lost: {ids[0] - ids[1]}")


def the_search_and_the_lists_hold_pages_of_today_alone(site):
    site.write("content/pages/a-to-z.md", '+++\ntitle = "A to Z"\nlayout = "a-to-z"\n+++\n\nAll.\n')
    site.second()
    site.build()
    for page in ("a-to-z.html", "index.html", "site-map.html"):
        lacks(site.page(page), "editions/first/rules")
    holds(site.page("site-map.html"), 'href="editions/index.html"')
    index = next((site.folder / "public/assets").glob("search-index.*.js")).read_text()
    lacks(index, "editions/")


# --- older addresses and places ---------------------------------------------------------------------------------------


def an_older_path_leads_on_without_scripts(site):
    site.write("content/rules/season.md", item("Season", 3, "Season with care.", more='aliases = ["rules/spice"]\n'))
    site.write("content/pages/help.md", '+++\ntitle = "Help"\naliases = ["pages/faq", "old/questions.html"]\n+++\n\n'
               "See [season](../rules/spice.md) and [more](../rules/spice.html#meaning).\n")
    site.build()
    page = site.page("rules/spice.html")
    holds(page, '<meta http-equiv="refresh" content="0; url=season.html" />', '<a href="season.html">Season</a>',
          '<meta name="robots" content="noindex" />', "<title>rules/spice.html has moved - Kitchen</title>",
          '<link rel="canonical" href="https://example.org/kitchen/rules/season.html" />')
    lacks(page, "<script")
    holds(site.page("faq.html"), "url=help.html")
    holds(site.page("old/questions.html"), "url=../help.html", 'href="../assets/')
    holds(site.page("help.html"), '<a href="rules/season.html">season</a>', '<a href="rules/season.html#meaning">more</a>')
    lacks(site.page("sitemap.xml"), "spice", "faq", "questions")
    lacks(next((site.folder / "public/assets").glob("search-index.*.js")).read_text(), "spice", "faq")
    lacks(site.page("site-map.html"), "spice", "faq")


def a_renamed_folder_takes_along_what_is_below_it(site):
    site.run("edition", "freeze", "first")
    (site.folder / "content/rules").rename(site.folder / "content/laws")
    index = site.read("content/laws/_index.md")
    site.write("content/laws/_index.md", index.replace('title = "Rules"', 'title = "Laws"\naliases = ["rules"]'))
    site.build()
    holds(site.page("rules/wash.html"), "url=../laws/wash.html")
    holds(site.page("rules/index.html"), "url=../laws/index.html")
    holds(main_of(site.page("editions/first/changes.html")), "<h2>Moved: 3</h2>")
    lacks(main_of(site.page("editions/first/changes.html")), "Added", "Removed", "New as")
    holds(site.page("editions/first/rules/wash.html"), 'href="../../../laws/wash.html">Read the current page')


def two_pages_on_one_address_are_an_error_that_names_both(site):
    site.write("content/rules/season.md", item("Season", 4, "Season.", more='aliases = ["rules/salt"]\n'))
    holds(site.build(code=1).stderr, "content/rules/season.md: error: two pages have the address rules/salt.html",
          "note: content/rules/salt.md: the other one")
    site.write("content/rules/season.md", item("Season", 4, "Season.", more='aliases = ["rules/spice"]\n'))
    site.write("content/rules/taste.md", item("Taste", 2, "Taste.", more='aliases = ["rules/spice"]\n'))
    holds(site.build(code=1).stderr, "two pages have the address rules/spice.html", "content/rules/season.md",
          "content/rules/taste.md")
    site.write("content/rules/season.md", item("Season", 4, "Season.", more='aliases = ["../x"]\n'))
    holds(site.build(code=1).stderr, '"../x" cannot have been the path of a page', "[bad-alias]")


def an_alias_at_an_editions_address_is_an_error(site):
    site.run("edition", "freeze", "first")
    site.write("content/rules/salt.md", item("Salt", 3, "Salt late and little.",
                                             more='aliases = ["editions/first/rules/wash"]\n'))
    holds(site.build(code=1).stderr, "two pages have the address editions/first/rules/wash.html",
          "content/editions/first/rules/wash.md", "content/rules/salt.md")


def an_older_place_stands_at_the_new_one(site):
    more = 'anchor_aliases = { rule-9 = "duty-2", sense = "meaning", list = "duties" }\n'
    site.write("content/rules/wash.md", item("Wash", 1, "Wash your hands.", ["Use soap.", "Dry them."], more))
    site.write("content/pages/help.md", '+++\ntitle = "Help"\nanchor_aliases = { start = "first-steps" }\n+++\n\n'
               "## First steps\n\nSee [this](../rules/wash.md#rule-9).\n")
    site.build()
    page = site.page("rules/wash.html")
    holds(page, '<li id="duty-2"><span id="rule-9"></span>Dry them.</li>', '<span id="sense"></span><p>Wash',
          '<li id="duty-1"><span id="list"></span>Use soap.</li>')
    holds(site.page("help.html"), '<h2 id="first-steps"><span id="start"></span>First steps</h2>', "wash.html#rule-9")
    lacks(site.page("rules/whole-framework.html"), 'id="rule-9"')


def an_older_place_that_leads_nowhere_or_still_stands_is_an_error(site):
    for place, words in (('gone = "duty-7"', "this page has no place #duty-7"),
                         ('duty-1 = "duty-2"', "#duty-1 is still a place of this page"),
                         ('a = "b"\nb = "duty-1"', "this page has no place #b")):
        more = f"[anchor_aliases]\n{place}\n"
        site.write("content/rules/wash.md", item("Wash", 1, "Wash your hands.", ["Use soap.", "Dry them."], more))
        holds(site.build(code=1).stderr, words, "[bad-alias]")


# --- the feed, the news and the dates ---------------------------------------------------------------------------------


def the_feed_is_atom_and_tells_of_each_step(site):
    site.second()
    site.build()
    first = site.page("changes.xml")
    site.run("edition", "freeze", "second")
    site.documents("Third edition", "the third edition", "2026-01-01")
    site.write("content/rules/season.md", item("Season", 3, "Season with great care."))
    site.build()
    space = "{http://www.w3.org/2005/Atom}"
    feeds = [xml.etree.ElementTree.fromstring(text) for text in (first, site.page("changes.xml"))]
    for feed in feeds:
        check(feed.tag == space + "feed", feed.tag)
        for part in (feed, *feed.findall(space + "entry")):
            for name in ("id", "title", "updated"):
                check(len(part.findall(space + name)) == 1 and part.find(space + name).text, f"{part.tag} {name}")
            check(re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00Z", part.find(space + "updated").text), "updated")
        check(feed.find(f"{space}author/{space}name").text == "Kitchen", "author")
        rels = {link.get("rel"): link.get("href") for link in feed.findall(space + "link")}
        check(rels["self"] == "https://example.org/kitchen/changes.xml", rels)
        ids = [part.text for part in feed.iter(space + "id")]
        check(len(ids) == len(set(ids)), ids)
        for link in feed.iter(space + "link"):
            path = link.get("href").removeprefix("https://example.org/kitchen/")
            check((site.folder / "public" / path).is_file() or feed is feeds[0], path)
    entries = [feed.findall(space + "entry") for feed in feeds]
    check([len(list_) for list_ in entries] == [1, 2], "entries")
    step = [list_[-1].find(space + "id").text for list_ in entries]
    check(step[0] == step[1], f"the step has two ids: {step}")
    check(entries[1][0].find(space + "updated").text == "2026-01-01T00:00:00Z", "date")
    check(entries[1][1].find(space + "summary").text == "1 reworded, 1 added, 1 moved, 1 removed",
          entries[1][1].find(space + "summary").text)
    holds(site.page("rules/wash.html"), '<link rel="alternate" type="application/atom+xml" href="../changes.xml"')
    holds(site.page("editions/first/changes.html"), '<a href="../../changes.xml">feed of changes</a>')


def a_site_without_an_address_or_without_editions_has_no_feed(site):
    site.build()
    check(not (site.folder / "public/changes.xml").exists(), "a feed without editions")
    site.run("edition", "freeze", "first")
    site.write("site-config.toml", CONFIG.format(base_url=""))
    site.build()
    check(not (site.folder / "public/changes.xml").exists(), "a feed without an address")
    lacks(site.page("index.html"), "atom+xml")


def the_home_page_tells_of_the_last_change(site):
    site.second()
    site.write("content/pages/index.md", '+++\ntitle = "Kitchen"\nlayout = "home"\n[[news]]\ndate = 2024-06-01\n'
               'text = "New oven."\n[[news]]\ndate = 2025-06-01\ntext = "New sink."\n+++\n\nWelcome.\n')
    site.build()
    page = main_of(site.page("index.html"))
    places = [page.index(words) for words in ("New sink.", "What changed in the second edition: 1 reworded", "New oven.")]
    check(places == sorted(places), page)
    holds(page, '<a href="editions/first/changes.html">What changed in the second edition')


def the_sitemap_has_the_dates_of_the_texts(site):
    site.second()
    site.write("content/pages/help.md", '+++\ntitle = "Help"\nupdated = 2025-03-04\n+++\n\nAsk.\n')
    site.build()
    dates = dict(re.findall(r"<loc>https://example.org/kitchen/([^<]*)</loc>\s*<lastmod>([^<]*)<", site.page("sitemap.xml")))
    check(dates["rules/wash.html"] == "2025-01-01" and dates["help.html"] == "2025-03-04", dates)
    check(dates["index.html"] == "2025-12-01" and dates["editions/first/changes.html"] == "2025-01-01", dates)
    check(not [path for path in dates if path.startswith("editions/first/rules")], dates)


def the_same_content_gives_the_same_bytes(site):
    site.second()
    site.build()
    first = {path.name + str(path.parent): path.read_bytes() for path in (site.folder / "public").rglob("*.html")}
    for path in (site.folder / "content").rglob("*"):
        os.utime(path, (1, 1))
    os.environ["TZ"] = "Asia/Tokyo"
    site.build()
    second = {path.name + str(path.parent): path.read_bytes() for path in (site.folder / "public").rglob("*.html")}
    check(first == second, "the bytes differ")


TESTS = [value for value in list(globals().values()) if callable(value) and value.__module__ == __name__
         and not isinstance(value, type) and value.__code__.co_varnames[:value.__code__.co_argcount] == ("site",)]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=ROOT / "build" / "codify")
    parser.add_argument("words", nargs="?", default="")
    options = parser.parse_args()
    program = pathlib.Path(options.program).resolve()
    ran = failed = 0
    for test in TESTS:
        name = test.__name__.replace("_", " ")
        if options.words not in name:
            continue
        ran += 1
        try:
            with tempfile.TemporaryDirectory(prefix="codify-editions-") as folder:
                test(Site(folder, program, "https://example.org/kitchen/"))
            print(f"ok - {name}")
        except (Failed, OSError, subprocess.TimeoutExpired) as problem:
            failed += 1
            print(f"not ok - {name}\n{problem}")
    print(f"{ran} tests, {failed} failures")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
