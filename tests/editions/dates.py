"""The feed, the news of the home page and the dates of the sitemap."""
import os
import re
import xml.etree.ElementTree

from kitchen import CONFIG, holds, item, lacks, main_of
from program import check


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
    site.zone = "Asia/Tokyo"
    site.build()
    second = {path.name + str(path.parent): path.read_bytes() for path in (site.folder / "public").rglob("*.html")}
    check(first == second, "the bytes differ")
