"""Older addresses and places of pages lead on."""
from kitchen import holds, item, lacks, main_of


def an_older_path_leads_on_without_scripts(site):
    site.write("content/rules/season.md", item("Season", 3, "Season with care.", more='aliases = ["rules/spice"]\n'))
    site.write("content/pages/help.md", '+++\ntitle = "Help"\naliases = ["pages/faq", "old/questions.html"]\n+++\n\n'
               "See [season](../rules/spice.md) and [more](../rules/spice.html#meaning).\n")
    site.build()
    page = site.page("rules/spice.html")
    holds(page, '<meta http-equiv="refresh" content="0; url=season.html" />', '<a href="season.html">Season</a>',
          '<meta name="robots" content="noindex" />', "<title>rules/spice.html has moved - Kitchen</title>",
          '<link rel="canonical" href="https://example.org/kitchen/rules/season.html" />')
    holds(page, '<noscript><meta http-equiv', 'data-target="season.html"></script>')
    holds(site.page("old/index.html"), "url=../index.html")
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
    holds(site.build(code=1).stderr, "content/rules/season.md:4:13: error: two pages have the address rules/salt.html",
          "note: content/rules/salt.md:1: the other one")
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
