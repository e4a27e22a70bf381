"""What the preview says of a page beside the page: the files it is made from, warnings, and what `codify check` finds."""
import contextlib
import html
import json
import re
import shutil
import subprocess
from pathlib import Path
from urllib.parse import quote, unquote

from save_rows import HOME, Told, home
from support import ROOT, Preview, check, preview, until

WORDY = "We will utilise this facility in order to facilitate the commencement of cooking prior to dinner."


def strip_of(running, target):
    """The strip at the foot of a page: the files that are named, each with its link or nothing, and the whole of it."""
    page = running.page(target)
    found = re.search(r'<div id="codify--preview"><template shadowrootmode="open">(.*)</template></div>\n<script src="/_codify', page)
    check(found is not None, f"{target} says nothing of its files: {page[-500:]}")
    text = found.group(1)
    links = {html.unescape(name): html.unescape(href)
             for href, name, shown in re.findall(r'<a href="([^"]*)" data-file="([^"]*)">([^<]*)</a>', text) if name == shown}
    plain = {html.unescape(name): None for name in re.findall(r'<code data-file="([^"]*)">', text)}
    return {**links, **plain}, re.sub(r"<[^>]+>", "", text)


def every_page_leads_to_the_file_it_is_made_from(program, work):
    with preview(program, work, source=ROOT, name="real") as running:
        files, said = strip_of(running, "/code/curiosity.html")
        path = running.site / "content/code/curiosity.md"
        check(files["content/code/curiosity.md"] == f"vscode://file{quote(str(path))}:1:1", str(files))
        check(said.startswith("Made from content/code/curiosity.md"), said)
        out = Path(work) / "out"
        subprocess.run([program, "build", "--quiet", "-s", running.site, "-o", out], check=True, timeout=120, capture_output=True)
        pages = sorted(str(path.relative_to(out)) for path in out.rglob("*.html"))
        check(len(pages) > 150, f"{len(pages)} pages")
        for target in pages:
            found, words = strip_of(running, f"/{target}")
            check(found, f"{target} is made from nothing: {words}")
            for name, link in found.items():
                check((running.site / name).exists(), f"{target}: there is no {name}")
                check(link or (running.site / name).is_dir(), f"{target}: no link to {name}")
                check(not link or Path(unquote(link.removeprefix("vscode://file").removesuffix(":1:1"))).samefile(running.site / name), link)
        level, words = strip_of(running, "/standards/stage-2.html")
        check("content/standards/_levels/stage-2.md" in level and "content/standards/_index.md" in level and "and 2 more" in words and "files of its items below content/standards/" in words, words)


def the_editor_is_the_authors_own(program, work):
    with preview(program, work, "--editor", "myide://open?file={path}&at={line}:{column}", name="a site & more") as running:
        files, _ = strip_of(running, "/")
        expected = quote(str(running.site / HOME))
        check(files == {HOME: f"myide://open?file={expected}&at=1:1"}, str(files))
    with preview(program, work, "--editor", "none") as running:
        files, said = strip_of(running, "/")
        check(files == {HOME: None} and HOME in said, f"{files}, {said}")
    site = Path(work) / "deep" / "site"
    shutil.copytree(running.site, site)
    elsewhere = Preview(program, site, "-s", "deep/site", "--port", "0", cwd=work)
    try:
        files, _ = strip_of(elsewhere, "/")
        check(files == {f"deep/site/{HOME}": f"vscode://file{quote(str(site / HOME))}:1:1"}, str(files))
    finally:
        elsewhere.stop()


def no_other_address_has_a_strip(program, work):
    with preview(program, work) as running:
        for target in ("/nowhere.html", "/_codify/preview.js", "/assets/icons/icon.svg"):
            check(b'id="codify--preview"' not in running.ask(target).body, target)


def rules_of(event):
    return {problem["rule"] for problem in event["notices"]["problems"]}


def what_check_finds_is_told_after_the_page(program, work):
    with preview(program, work) as running, contextlib.ExitStack() as stack:
        told = Told(running, stack)
        first = told.next()
        check(first["report"]["problems"] == [], str(first))
        (running.site / "content/style.toml").write_text('[[words]]\navoid = ["utilise"]\nuse = "use"\n')
        page = running.site / "content/pages/plain.md"
        page.write_text(f'+++\ntitle = "Plain"\n+++\n\n{WORDY}\n')
        found = told.until(lambda event: rules_of(event) - rules_of(first), "the findings")
        check(found["generation"] != first["generation"], "they are of the page before")
        check(found["report"]["problems"] == [], "they stand over the page")
        own = [problem for problem in found["notices"]["problems"] if problem["file"] == "content/pages/plain.md"]
        check(own and all(one["line"] == 5 and one["source_line"] == WORDY and one["hint"] for one in own), str(found))
        checked = subprocess.run([program, "check", "--format", "json", "-s", running.site], capture_output=True, text=True)
        expected = {problem["rule"] for problem in json.loads(checked.stdout)["problems"]}
        check(rules_of(found) == expected, f"{rules_of(found)}, and codify check says {expected}")
        page.write_text('+++\ntitle = "Plain"\n+++\n\nWe cook.\n')
        told.until(lambda event: rules_of(event) == rules_of(first), "they are gone")


def warnings_of_a_build_are_told(program, work):
    with preview(program, work) as running, contextlib.ExitStack() as stack:
        told = Told(running, stack)
        told.next()
        (running.site / HOME).write_bytes(home("Welcome.\rA line of a very old Mac.").encode())
        said = told.until(lambda event: event["notices"]["problems"], "the warning")
        check([one["file"] for one in said["notices"]["problems"]] == [HOME], str(said))
        check(said["notices"]["problems"][0]["severity"] == "warning" and said["count"] == 1, str(said))
        before = said["notices"]
        (running.site / HOME).write_text(home("A [link](nowhere.md)."))
        bad = told.until(lambda event: event["report"]["problems"], "the error")
        check(bad["notices"] == before, "what is said of the page that still stands there is gone")


def what_is_wrong_with_synonyms_is_told(program, work):
    with preview(program, work) as running, contextlib.ExitStack() as stack:
        told = Told(running, stack)
        told.next()
        (running.site / "content/synonyms.toml").write_text('[[words]]\nsay = ["zzyzx"]\nfind = ["nowhereword"]\n')
        event = told.until(lambda one: one["notices"]["problems"] or one["report"]["problems"], "the problem")
        check(any(one["file"] == "content/synonyms.toml" for kind in ("notices", "report") for one in event[kind]["problems"]),
              str(event))


def a_save_stops_what_the_last_one_began(program, work):
    with preview(program, work, source=ROOT, name="real") as running:
        for number in range(5):
            page = running.site / "content/pages/about.md"
            page.write_text(re.sub(r'^title = .*$', f'title = "About {number}"', page.read_text(), flags=re.M))
            running.shows(f"About {number}", "/about.html")
        running.stop()
        check("The preview has ended." in running.out, running.out)


TESTS = [every_page_leads_to_the_file_it_is_made_from, the_editor_is_the_authors_own, no_other_address_has_a_strip,
         what_check_finds_is_told_after_the_page, warnings_of_a_build_are_told, what_is_wrong_with_synonyms_is_told,
         a_save_stops_what_the_last_one_began]
