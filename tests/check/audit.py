"""The audit of finished pages: each rule with a theme that breaks it, and where it is reported."""
import shutil

from broken_themes import FAULTS, SOUND, WHOLE
from program import HERE, check
from small_site import SmallSite, one


def line_of(text, words):
    return next(number for number, line in enumerate(text.splitlines(), 1) if words in line)


def check_fault(site, fault):
    name, rule, file, old, new, words, *at = fault
    site.theme("odd", file, old, new)
    done, problems = site.problems("--theme", "odd")
    problem = one(problems, rule)
    check(any(words in p["message"] for p in problems), f"no message says {words!r}: {problems}")
    check("on the page" in problem["message"] or rule == "title-twice", f"the page is not named: {problem}")
    check(all(p["hint"] or "not well-formed" in p["message"] for p in problems), f"there is no hint: {problems}")
    at = at[0] if at else new
    if rule == "title-twice":
        return check(done.code == 1, f"exit {done.code}")
    check(done.code == (4 if rule == "page-wording" else 2), f"exit {done.code} for a fault of the theme")
    shown = f"themes/odd/{file}"
    if at is WHOLE or at is None:
        check(all(p["file"].startswith(("themes/", "content/")) for p in problems), f"no file of the theme: {problems}")
        return
    line = line_of((site.folder / shown).read_text(), at)
    places = {(p["file"], p["line"]) for p in problems}
    check(places == {(shown, line)}, f"reported at {places}, and not at {shown}:{line}")
    check(problem["source_line"].strip() != "", "the line of the file is not shown")


def check_sound(site, file, old, new):
    done, problems = site.problems("--theme", "odd") if site.theme("odd", file, old, new) else None
    check(done.code == 0 and not problems, f"complains: {done}")


def check_clean(site):
    done = site.check()
    check(done.code == 0 and not done.err, f"the valid site is complained of: {done}")
    check(done.out.startswith("15 pages, "), done.out)


def check_several_places(program, folder):
    """Headings, tables and notes of a text that stands on many pages fit each of them."""
    shutil.copytree(HERE / "valid/texts-in-several-places", folder)
    done = program.run("check", folder=folder)
    check(done.code == 0 and not done.err, f"complains: {done}")


def check_content_place(site):
    """A fault of the content is reported at its line, and only once for all the pages that show it."""
    site.theme("odd", "templates/page.mustache", "<h1>{{heading}}</h1>", "<h1>{{heading}}</h1><h2>A</h2><h2>B</h2>")
    site.change("content/pages/about.md", "## How it is made", "## How it is made\n\nText.\n\n### Deeper\n\nText.\n\n## Next")
    site.write("assets/icons/icon.svg", "<svg/>")
    done, problems = site.problems("--theme", "odd")
    check(done.code == 0, f"sound headings are complained of: {problems}")


def check_many_pages(site):
    """The same fault on every page is one problem that says how many pages have it."""
    site.theme("odd", "partials/footer.mustache", "<p>{{#words.page.published_by}}", '<p onclick="go()">{{#words.page.published_by}}')
    _, problems = site.problems("--theme", "odd")
    check(len(problems) == 1 and "and 13 other pages" in problems[0]["message"], f"not one problem: {problems}")


def check_styles(site):
    site.theme("odd", "styles/tokens.css", "{", "{ background: url(https://cdn.example/a.png);")
    _, problems = site.problems("--theme", "odd")
    check("https://cdn.example/a.png" in one(problems, "third-party")["message"], f"{problems}")


def check_shown_twice(site):
    site.write("content/pages/about.md", '+++\ntitle = "About"\n+++\n\n' + "One sentence that nobody would write a second time. " * 2 + "\n")
    site.theme("odd", "templates/page.mustache", "{{{body}}}", "{{{body}}}<div>{{{body}}}</div>")
    done, problems = site.problems("--theme", "odd")
    check("more often than the content" in one(problems, "page-wording")["message"] and done.code == 4, f"{done}")


def check_not_loaded(site):
    """What a build refuses, a check refuses in the same words."""
    site.write("content/pages/about.md", "+++\ntitle = \"About\"\n+++\n\n[Gone](gone.md)\n")
    check_done, build = site.check(), site.program.run("build", folder=site.folder)
    said = lambda done: [line for line in done.err.splitlines() if "error: " in line]
    check(check_done.code == 1 and said(check_done) and said(check_done) == said(build), f"{check_done}\n{build}")


def run(program, work, count):
    number = iter(range(1000))

    def fresh():
        return SmallSite(program, work / f"audit{next(number)}")

    count.test("a valid site has nothing to complain of", lambda: check_clean(fresh()))
    count.test("texts that stand in several places fit there", lambda: check_several_places(program, work / "several"))
    for fault in FAULTS:
        count.test(f"{fault[1]}: {fault[0]}", lambda: check_fault(fresh(), fault))
    for name, file, old, new in SOUND:
        count.test(f"{name} is no fault", lambda: check_sound(fresh(), file, old, new))
    count.test("third-party: styles that load from elsewhere", lambda: check_styles(fresh()))
    count.test("page-wording: wording that a theme shows twice", lambda: check_shown_twice(fresh()))
    count.test("headings of the content that are in order are no fault", lambda: check_content_place(fresh()))
    count.test("one fault on many pages is one problem", lambda: check_many_pages(fresh()))
    count.test("what a build refuses, a check refuses alike", lambda: check_not_loaded(fresh()))
