"""The pages of earlier editions, and those on what changed."""
import re

from kitchen import DOCUMENTS, INDEX, holds, item, lacks, main_of
from program import check


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
