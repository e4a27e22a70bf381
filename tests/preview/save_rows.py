"""What happens when somebody saves: rows F20 to F22 of the fault table, and the promises of the preview."""
import contextlib
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import threading
import time
from pathlib import Path

from made_pictures import chunk, png
from support import PATIENCE, Preview, check, event_stream, preview, until

HERE = Path(__file__).resolve().parent
HOME = "content/pages/index.md"
PUDDING = "content/cooking/puddings/_index.md"


def home(text):
    return f'+++\ntitle = "Home"\nlayout = "home"\n+++\n{text}\n'


def meddler(work):
    library = Path(work) / "meddler.so"
    subprocess.run(["gcc", "-O2", "-shared", "-fPIC", "-o", library, HERE / "meddler.c", "-ldl"], check=True)
    return str(library)


def cold_build(program, site, out):
    """What `codify build` makes of the site now, by path."""
    run = subprocess.run([program, "build", "--quiet", "-s", site, "-o", out], capture_output=True, text=True, timeout=60)
    check(run.returncode == 0, f"the cold build failed: {run.stderr}")
    files = {str(path.relative_to(out)): path.read_bytes() for path in sorted(Path(out).rglob("*")) if path.is_file()}
    del files[".codify"]
    return files


def check_as_cold(program, running, work):
    """Every file of a cold build is shown, byte for byte but for the one line that reloads."""
    out = Path(work) / "cold"
    files = cold_build(program, running.site, out)
    for path, expected in files.items():
        shown = running.ask(f"/{path}")
        check(shown.status == 200, f"{path}: {shown}")
        body = re.sub(rb'(<div id="codify--preview">[^\n]+</div>\n)?<script src="/_codify/preview.js" data-generation="[^"]+">'
                      rb"</script>\n", b"", shown.body)
        check(len(body) < len(shown.body) or not path.endswith(".html"), f"{path} does not load the preview's script")
        check(body == expected, f"{path} differs from a cold build")
    shutil.rmtree(out)


def settle(running):
    """Waits until no build follows for a while; returns how many there were."""
    builds, since = running.builds(), time.monotonic()
    while time.monotonic() - since < 0.6:
        if running.builds() != builds:
            builds, since = running.builds(), time.monotonic()
        time.sleep(0.01)
    return builds


def a_save_is_shown_and_nothing_else_builds(program, work):
    with preview(program, work) as running:
        page = running.site / HOME
        page.write_text(home("Cooked today."))
        running.shows("Cooked today.")
        builds = settle(running)
        check(builds == 2, f"{builds} builds for one save: {running.out}")
        page.write_text(home("Cooked today."))  # saved as it was
        os.utime(page)
        page.chmod(0o600)
        page.read_text()
        (page.parent / ".index.md.swp").write_text("an editor's own")
        (page.parent / "index.md~").write_text("an editor's own")
        (running.site / "notes.txt").write_text("no part of the site")
        (running.site / "public").mkdir()
        (running.site / "public/index.html").write_text("another build")
        check(settle(running) == builds, f"built for nothing: {running.out}")


def everything_a_site_is_made_of_is_watched(program, work):
    with preview(program, work) as running:
        site = running.site
        (site / "content/pages/new").mkdir()  # no page may stand here, but a picture
        (site / "content/pages/new/deep").mkdir()
        picture = site / "content/pages/new/deep/picture.png"
        picture.write_bytes(png())
        until(lambda: running.ask("/new/deep/picture.png").body == png(), "a picture in a new folder")
        picture.write_bytes(png(2, before=chunk(b"tEXt", b"Author\0Jane")))
        until(lambda: running.ask("/new/deep/picture.png").body == png(2), "another picture, without its metadata")
        (site / "content/pages/other.md").write_text('+++\ntitle = "Other"\n+++\n\nHere.\n')
        running.shows("Here.", "/other.html")
        (site / "content/pages/other.md").rename(site / "content/pages/moved.md")
        running.shows("Here.", "/moved.html")
        until(lambda: running.ask("/other.html").status == 404, "the old address is gone")
        (site / "content/pages/moved.md").unlink()
        until(lambda: running.ask("/moved.html").status == 404, "a deleted page is gone")
        settings = site / "site-config.toml"
        settings.write_text(settings.read_text().replace('title = "Cookery"', 'title = "Bakery"'))
        running.shows("Bakery")
        (site / "themes/own/styles").mkdir(parents=True)
        (site / "themes/own/theme.toml").write_text('description = "Own"\nextends = "plain"\nstyles = ["own"]\n')
        (site / "themes/own/styles/own.css").write_text(".own { top: 0; }\n")
        settings.write_text('theme = "own"\n' + settings.read_text())
        style = until(lambda: (found := re.search(r"/?(assets/[\w-]+\.\w+\.css)", running.page())) and found.group(1), "a style")
        until(lambda: ".own" in running.page("/" + re.search(r"(assets/[\w-]+\.\w+\.css)", running.page()).group(1)), "own style")
        (site / "themes/own/styles/own.css").write_text(".own { top: 1px; }\n")
        until(lambda: style not in running.page(), "another style")
        (site / "assets/icons").mkdir(parents=True)
        (site / "assets/icons/icon.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" id="own-icon"/>')
        running.shows("own-icon", "/assets/icons/icon.svg")
        settle(running)
        check_as_cold(program, running, work)


class Eye:
    """Looks at a page all the time; notes every answer that is neither the old nor the new page."""

    def __init__(self, running, *texts):
        self.running, self.texts, self.wrong, self.over = running, texts, [], threading.Event()
        self.thread = threading.Thread(target=self.look, daemon=True)

    def look(self):
        while not self.over.is_set():
            reply = self.running.ask("/")
            if reply.status != 200 or not any(text.encode() in reply.body for text in self.texts):
                self.wrong.append(str(reply))
            time.sleep(0.002)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.over.set()
        self.thread.join(PATIENCE)


def rename_over(page, text):
    new = page.with_name(".index.md.new")
    new.write_text(text)
    new.rename(page)


def truncate_and_write(page, text):
    with open(page, "w", encoding="utf-8") as file:
        time.sleep(0.06)
        file.write(text)


def write_in_parts(page, text):
    with open(page, "w", encoding="utf-8") as file:
        for at in range(0, len(text), 12):
            file.write(text[at:at + 12])
            file.flush()
            time.sleep(0.02)


def empty_then_fill(page, text):
    page.write_text("")
    time.sleep(0.06)
    page.write_text(text)


def move_away_and_write(page, text):
    probe = page.with_name("4913")  # one editor tries in this way whether it may write here
    probe.write_text("")
    probe.unlink()
    page.rename(page.with_name("index.md~"))
    time.sleep(0.03)
    page.write_text(text)
    page.with_name("index.md~").unlink()


def swap_three(page, text):
    new, old = page.with_name("index.md___new___"), page.with_name("index.md___old___")
    new.write_text(text)
    page.rename(old)
    new.rename(page)
    old.unlink()


def swap_file(page, text):
    swap = page.with_name(".index.md.swp")
    swap.write_text("half of it")
    page.write_text(text)
    swap.unlink()


def delete_and_write(page, text):
    page.unlink()
    time.sleep(0.06)
    page.write_text(text)


PATTERNS = [rename_over, truncate_and_write, write_in_parts, empty_then_fill, move_away_and_write, swap_three, swap_file,
            delete_and_write]


def each_way_to_save(running):
    """Every one is shown in the end."""
    for number, save in enumerate(PATTERNS):
        save(running.site / HOME, home(f"Saved in way {number}."))
        running.shows(f"Saved in way {number}.")


def each_way_to_save_is_one_build(program, work):
    with preview(program, work) as running:
        page, old = running.site / HOME, "Welcome."
        for number, save in enumerate(PATTERNS):
            before, new = settle(running), f"Saved in way {number}."
            with Eye(running, old, new) as eye:
                save(page, home(new))
                running.shows(new)
                after = settle(running)
            check(not eye.wrong, f"{save.__name__} showed {eye.wrong[:1]}")
            check(after == before + 1, f"{save.__name__}: {after - before} builds\n{running.out}")
            old = new


def a_file_that_is_never_closed_is_shown_all_the_same(program, work):
    with preview(program, work) as running:
        with open(running.site / HOME, "a", encoding="utf-8") as file:
            file.write("\nStill writing.\n")
            file.flush()
            running.shows("Still writing.", seconds=3)
            (running.site / "content/pages/more.md").write_text('+++\ntitle = "More"\n+++\n\nMore.\n')
            running.shows("More.", "/more.html", seconds=3)


def an_emptied_or_deleted_file_is_believed_in_the_end(program, work):
    with preview(program, work) as running:
        (running.site / HOME).write_text("")
        until(lambda: "this file is empty" in running.out or "front-matter" in running.out, "the problem", 3)
        check("Welcome." in running.page(), "the last good page is gone")


def lost_events_are_made_up_for(program, work):
    most = int(Path("/proc/sys/fs/inotify/max_queued_events").read_text())
    with preview(program, work) as running:
        running.process.send_signal(signal.SIGSTOP)
        try:
            names = [running.site / "content/pages" / f"x{number}.md" for number in range(2)]
            names[0].write_text("moved to and fro")
            for number in range(most // 2 + 100):  # each makes two events
                names[number % 2].rename(names[(number + 1) % 2])
            for name in names:
                name.unlink(missing_ok=True)
            (running.site / HOME).write_text(home("Written when nobody could hear it."))
            new = running.site / "content/pages/unheard"
            new.mkdir()
            (new / "picture.png").write_bytes(png())
        finally:
            running.process.send_signal(signal.SIGCONT)
        running.shows("Written when nobody could hear it.")
        (new / "picture.png").write_bytes(png(2))
        until(lambda: running.ask("/unheard/picture.png").body == png(2), "the changed picture")
        settle(running)
        check_as_cold(program, running, work)


def a_file_that_changes_while_it_is_read_never_comes_in_part(program, work):
    site = Path(work) / "site"
    shutil.copytree(HERE.parent / "sites/valid/cookery", site)
    library = meddler(work)
    for times, expected in ((0, 0), (1, 0), (2, 0), (3, 3)):
        (site / HOME).write_text(home("Read me."))
        out = Path(work) / f"out-{times}"
        run = subprocess.run([program, "build", "-s", site, "-o", out], capture_output=True, text=True, timeout=60,
                             env={**os.environ, "LD_PRELOAD": library, "CODIFY_MEDDLE": f"{times}:{HOME}"})
        check(run.returncode == expected, f"{times} changes: exit {run.returncode}\n{run.stderr}")
        if expected == 0:
            count = (out / "index.html").read_text().count("One line more.")
            check(count == times, f"{times} changes, and {count} lines came")
        else:
            told = f"{HOME}: error: this file kept changing while it was read [file-changing]"
            check(told in run.stderr and not out.exists(), run.stderr)


class Told:
    """The events that an open page is told."""

    def __init__(self, running, stack):
        link = stack.enter_context(running.connect())
        event_stream(link, running)
        self.file = stack.enter_context(link.makefile("rb"))
        while self.file.readline().strip():  # the headers
            pass
        self.text = b""

    def next(self):
        """The next event; what is sent comes in chunks of HTTP."""
        while not (found := re.search(rb"((?:data: [^\n]*\n)+)\n", self.text)):
            size = int(self.file.readline().strip() or b"0", 16)
            check(size > 0, "the stream ended")
            self.text += self.file.read(size)
            self.file.readline()
        self.text = self.text[found.end():]
        return json.loads(b"\n".join(line[6:] for line in found.group(1).splitlines()))


    def until(self, holds, what):
        """The first event, from the next on, of which `holds` gives something. One that was told while another was
        sent comes in its place."""
        seen = []
        while not seen or not holds(seen[-1]):
            check(len(seen) < 20, f"{what}: {seen}")
            seen.append(self.next())
        return seen[-1]


def problems_are_told_over_the_last_good_page(program, work):
    with preview(program, work) as running, contextlib.ExitStack() as stack:
        told = Told(running, stack)
        first = told.next()
        check(first["report"]["problems"] == [], str(first))
        (running.site / HOME).write_text(home("A [link](nowhere.md) to <b>nothing</b>."))
        bad = told.next()
        check(bad["generation"] == first["generation"], "a failing build makes open pages load again")
        found = bad["report"]["problems"]
        check({"broken-link", "raw-html"} & {one["rule"] for one in found}, str(found))
        check(found[0]["file"] == HOME and found[0]["line"] == 5 and found[0]["column"] > 1 and found[0]["hint"], str(found))
        check(Path(bad["folder"], found[0]["file"]).samefile(running.site / HOME), bad["folder"])
        check(bad["editor"] == "vscode://file{path}:{line}:{column}", bad["editor"])
        check("Welcome." in running.page(), "the last good page is gone")
        until(lambda: f"{HOME}:5:" in running.out and "hint:" in running.out, "the problems in the terminal")  # after the pages
        until(lambda: "The preview shows the last good build until this is mended." in running.out, "what the preview shows")
        later = Told(running, stack)
        check(later.next() == bad, "who comes later is not told")
        (running.site / HOME).write_text(home("Mended."))
        good = told.next()
        check(good["report"]["problems"] == [] and good["generation"] != first["generation"], str(good))
        check("Mended." in running.page(), "the new page is not shown")


def a_first_build_that_fails_shows_what_is_wrong(program, work):
    site = Path(work) / "broken"
    shutil.copytree(HERE.parent / "sites/valid/cookery", site)
    text = (site / HOME).read_text()
    (site / HOME).write_text(home("Some <script>alert(1)</script> here."))
    running = Preview(program, site, "--port", "0")
    try:
        for target in ("/", "/cooking/index.html"):
            reply = running.ask(target)
            check(reply.status == 503 and f"{HOME}:5:".encode() in reply.body, str(reply))
            check(b"<script>alert" not in reply.body and b"&lt;script&gt;" in reply.body, str(reply))
            check(b"/_codify/preview.js" in reply.body, "the page would not show the site by itself")
        (site / HOME).write_text(text)
        running.shows("Welcome.")
    finally:
        running.stop()


def settings_and_themes_that_are_wrong_are_told_too(program, work):
    with preview(program, work) as running, contextlib.ExitStack() as stack:
        told = Told(running, stack)
        told.next()
        settings = running.site / "site-config.toml"
        text = settings.read_text()
        for wrong, rule in ((text.replace("title =", "titel =", 1), "unknown-key"), ("title = ", "toml"),
                            ('theme = "none"\n' + text, "missing-theme")):
            settings.write_text(wrong)
            found = told.next()["report"]["problems"]
            check(rule in [one["rule"] for one in found] or rule == "toml" and found, f"{rule}: {found}")
        settings.unlink()
        check(told.next()["report"]["problems"][0]["rule"] == "no-config", "settings that are gone")
        settings.write_text(text)
        check(told.next()["report"]["problems"] == [], "mended settings")


def nothing_is_written(program, work):
    def names(folder):
        return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))

    with preview(program, work) as running:
        before = names(running.site)
        (running.site / HOME).write_text(home("Changed."))
        running.shows("Changed.")
        running.page("/cooking/index.html")
        check(names(running.site) == before, "the preview wrote into the site's folder")
        files = cold_build(program, running.site, running.site / "public")
        for path, data in files.items():
            check(b"_codify" not in data and b"codify--preview" not in data and not path.startswith("_"), f"{path} holds something of the preview")
            check("preview" not in path, f"{path} is the preview's")


def ports_and_addresses(program, work):
    with contextlib.ExitStack() as stack:
        running = stack.enter_context(preview(program, work, name="first"))
        second = Preview(program, running.site, "--port", str(running.port), wait=False)
        check(second.process.wait(PATIENCE) == 3, "a taken port was used")
        second.stop()
        check(f"port {running.port} is taken by another program [no-port]" in second.out, second.out)
        check("Preview:" not in second.out, second.out)
        for args in (["--host", "nonsense"], ["--port", "70000"], ["--port", "-1"], ["--port", "x"], ["--host", "localhost"]):
            wrong = Preview(program, running.site, *args, wait=False)
            check(wrong.process.wait(PATIENCE) == 2, f"{args}: exit {wrong.process.returncode}")
            wrong.stop()
        other = Preview(program, running.site, "--host", "192.0.2.1", "--port", "0", wait=False)
        check(other.process.wait(PATIENCE) == 3, f"an address of another machine: exit {other.process.returncode}")
        usual = socket.socket()
        usual.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        with usual, contextlib.suppress(OSError):  # else another program has it, which serves as well
            usual.bind(("127.0.0.1", 1313))
            usual.listen()
        third = Preview(program, running.site)
        stack.callback(third.stop)
        fourth = Preview(program, running.site)
        stack.callback(fourth.stop)
        check(1313 <= third.port < fourth.port < 1333, f"ports {third.port} and {fourth.port}")
        six = Preview(program, running.site, "--host", "::1", "--port", "0", wait=False)
        stack.callback(six.stop)
        until(lambda: "Preview: http://[::1]:" in six.out or "[no-port]" in six.out, "an address of version 6")


def it_ends_cleanly_when_asked(program, work):
    for number, code in ((signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)):
        with preview(program, work) as running, contextlib.ExitStack() as stack:
            for _ in range(5):
                Told(running, stack).next()
            stack.enter_context(running.connect())
            began = time.monotonic()
            check(running.stop(number) == code, f"exit {running.process.returncode}")
            check(time.monotonic() - began < 2, f"took {time.monotonic() - began:.1f} s")
            check("The preview has ended." in running.out, running.out)


def the_browser_is_opened_on_request_alone(program, work):
    tools, log = Path(work) / "bin", Path(work) / "opened"
    tools.mkdir()
    (tools / "xdg-open").write_text(f'#!/bin/sh\necho "$#" "$@" >> {log}\n')
    (tools / "xdg-open").chmod(0o755)
    env = {"PATH": f"{tools}:{os.environ['PATH']}"}
    with preview(program, work, env=env):
        time.sleep(0.3)
        check(not log.exists(), "a browser was opened without --open")
    with preview(program, work, "--open", env=env) as running:
        until(lambda: log.exists() and log.read_text(), "the opener")
        check(log.read_text() == f"1 http://127.0.0.1:{running.port}/\n", log.read_text())
    with preview(program, work, "--open", env={"PATH": "/nonexistent"}) as running:
        until(lambda: "no browser could be opened" in running.out, "the note")
        check(running.ask("/").status == 200, "it does not serve")


TESTS = [each_way_to_save_is_one_build, a_save_is_shown_and_nothing_else_builds, everything_a_site_is_made_of_is_watched,
         a_file_that_is_never_closed_is_shown_all_the_same, an_emptied_or_deleted_file_is_believed_in_the_end,
         lost_events_are_made_up_for,
         a_file_that_changes_while_it_is_read_never_comes_in_part, problems_are_told_over_the_last_good_page,
         a_first_build_that_fails_shows_what_is_wrong, settings_and_themes_that_are_wrong_are_told_too, nothing_is_written,
         ports_and_addresses, it_ends_cleanly_when_asked, the_browser_is_opened_on_request_alone]
