"""Formats, exit codes, and the site of this repository."""
import json
import pathlib
import re

from made_pictures import png
from program import check
from small_site import SmallSite, one

ROOT = pathlib.Path(__file__).resolve().parents[2]


def broken(site):
    return site.theme("odd", "partials/footer.mustache", "<p>{{#words.page.published_by}}", '<p onclick="go()">{{#words.page.published_by}}')


def check_human(site):
    done = broken(site).check("--theme", "odd")
    check(done.code == 2, f"{done}")
    check(done.err.startswith("themes/odd/partials/footer.mustache:10:5: error: the attribute `onclick` holds a script "
                              "(on the page index.html, line "), done.err)
    check("\n    10 | " in done.err and "       |     ^\n  hint: " in done.err, done.err)
    check(done.out == "15 pages, 0 links to other sites (not tried): 1 error, 0 warnings\n", done.out)


def check_github(site):
    done = broken(site).check("--theme", "odd", "--format", "github")
    check(re.fullmatch(r"::error file=themes/odd/partials/footer\.mustache,line=10,col=5,title=inline-code::the attribute "
                       r".*%0Ahint: .*\n", done.out), done.out)
    check("15 pages" in done.err, done.err)


def check_sarif(site):
    done = broken(site).check("--theme", "odd", "--format", "sarif")
    result = json.loads(done.out)["runs"][0]["results"]
    place = result[0]["locations"][0]["physicalLocation"]
    check(len(result) == 1 and result[0]["ruleId"] == "inline-code" and result[0]["level"] == "error", f"{result}")
    check(place["artifactLocation"]["uri"] == "themes/odd/partials/footer.mustache", f"{place}")
    check(place["region"]["startLine"] == 10, f"{place}")


def check_strict(site):
    site.change("content/pages/about.md", "From plain text.", "From " + "plain " * 30 + "text.")
    loose, strict = site.check(), site.check("--strict")
    check(loose.code == 0 and "0 errors, 1 warning" in loose.out, f"{loose}")
    check(strict.code == 1 and "1 error, 0 warnings" in strict.out, f"{strict}")


def check_picture(site):
    site.change("content/pages/about.md", "[the Code](../code/_index.md)", "![An icon](icon.png)")
    (site.folder / "content/pages/icon.png").write_bytes(png())
    done, problems = site.problems()
    check(done.code == 0 and not problems, f"{done}")


def check_from_elsewhere(program, site):
    done = program.run("check", "-s", site.folder.name, folder=site.folder.parent)
    check(done.code == 0, f"{done}")
    gone = program.run("check", "-s", "nowhere", folder=site.folder.parent)
    check(gone.code == 2 and "no-site" in gone.err, f"{gone}")


def check_drafts(site):
    """A draft is looked at when that is asked for."""
    site.write("content/pages/later.md", '+++\ntitle = "Later"\ndraft = true\n+++\n' + "word " * 30 + "end.\n")
    check(not site.problems()[1], "a draft is looked at unasked")
    check(one(site.problems("--drafts")[1], "long-sentence")["file"] == "content/pages/later.md", "not found")


def real(program, *args):
    return program.run("check", "--format", "json", "-s", str(ROOT), *args, folder=ROOT)


def check_real(program):
    done = real(program)
    rules = {p["rule"] for p in json.loads(done.out)["problems"]}
    check(done.code == 0 and rules <= {"rights-unconfirmed"}, f"the site of this repository: {done}")


def check_real_publish(program):
    """Today's site may not go live, and is told why."""
    done = real(program, "--publish")
    said = {p["rule"]: p["message"] for p in json.loads(done.out)["problems"] if p["severity"] == "error"}
    check(done.code == 2, f"{done}")
    check("is not confirmed" in said.get("rights-unconfirmed", ""), f"{said}")
    check("nobody has tested" in said.get("publish-accessibility", ""), f"{said}")
    check("publish-contact" in said, f"{said}")


def check_real_themes(program):
    for theme in sorted(p.parent.name for p in ROOT.glob("themes/*/theme.toml")):
        done = real(program, "--theme", theme)
        check(done.code == 0, f"the theme {theme}: {done}")


def run(program, work, count):
    number = iter(range(1000))

    def fresh():
        return SmallSite(program, work / f"report{next(number)}")

    count.test("people see the file, the line, a caret and a hint", lambda: check_human(fresh()))
    count.test("GitHub gets one command per problem", lambda: check_github(fresh()))
    count.test("SARIF names the file and the line", lambda: check_sarif(fresh()))
    count.test("--strict makes errors of warnings", lambda: check_strict(fresh()))
    count.test("a picture of the content is a file of the site", lambda: check_picture(fresh()))
    count.test("a site is found from elsewhere", lambda: check_from_elsewhere(program, fresh()))
    count.test("drafts are looked at when asked for", lambda: check_drafts(fresh()))
    count.test("the real site has nothing to complain of but the rights", lambda: check_real(program))
    count.test("the real site passes with each theme", lambda: check_real_themes(program))
    count.test("the real site may not go live yet, and is told why", lambda: check_real_publish(program))
