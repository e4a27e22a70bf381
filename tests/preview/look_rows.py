"""Where the system does not tell of saves: files are looked at, and the preview says so."""
import contextlib
import re
import resource
import shutil
import subprocess
import time
from pathlib import Path

import made_pictures
from save_rows import HOME, Told, check_as_cold, each_way_to_save, home, meddler, settle
from support import PATIENCE, SMALL, Preview, Skipped, check, preview, until

LOOKING = r"note: looking at {} every (second|[\d.]+ seconds) instead of listening for saves: {}\n"


def says(running, place, why):
    until(lambda: re.search(LOOKING.format(place, why), running.out), f"{place}, {why}: {running.out}")


def without_watches_files_are_looked_at(program, work):
    env = {"LD_PRELOAD": meddler(work), "CODIFY_NO_WATCHES": "1"}
    with preview(program, work, env=env) as running:
        says(running, "the site's files", "this system has no watches left")
        (running.site / HOME).write_text(home("Found by looking."))
        running.shows("Found by looking.")
        builds = settle(running)
        check(builds == 2, f"{builds} builds for one save")
        check_as_cold(program, running, work)


def a_system_that_takes_watches_and_tells_nothing_is_found_out_at_the_start(program, work):
    nothing = Path(work) / "nothing"
    nothing.mkdir()
    with preview(program, work, env={"LD_PRELOAD": meddler(work), "CODIFY_DEAF": str(nothing)}) as running:
        says(running, "the site's files", "this system takes watches and then tells nothing")
        with contextlib.ExitStack() as stack:
            told = Told(running, stack).next()["looking"]
            check(len(told) == 1 and f"note: {told[0]}\n" in running.out, f"open pages are told {told}")
        each_way_to_save(running)
        check_as_cold(program, running, work)


def a_save_that_nobody_tells_of_is_found_and_the_system_not_relied_upon_any_more(program, work):
    with preview(program, work, env={"LD_PRELOAD": meddler(work), "CODIFY_MUTE": "1"}) as running:
        check("looking at" not in running.out, running.out)
        (running.site / HOME).write_text(home("Not told."))
        running.shows("Not told.")
        says(running, re.escape(str(running.site)), f"the system did not tell of a change of {HOME}")
        (running.site / HOME).write_text(home("Not told again."))
        running.shows("Not told again.")
        check_as_cold(program, running, work)
        check(running.out.count("note: looking at") == 1, running.out)


def a_system_that_tells_is_relied_upon(program, work):
    with preview(program, work) as running:
        for number in range(3):
            (running.site / HOME).write_text(home(f"Told {number}."))
            running.shows(f"Told {number}.")
        time.sleep(2.5)  # so that files are looked at, in case
        check("looking at" not in running.out, running.out)


def looking_can_be_asked_for(program, work):
    for args in (["--poll"], ["--poll=50"], ["--poll", "60000"]):
        with preview(program, work, *args) as running:
            says(running, "the site's files", "--poll asks for it")
            check(running.watches() == 0, f"{args}: it listens to {running.watches()} folders")
            if args[-1] != "60000":
                (running.site / HOME).write_text(home("Looked for."))
                running.shows("Looked for.")
    for text in ("49", "60001", "-1", "0", "fast", "1.5", "300ms", "99999999999999999999", "0x100", " 300"):
        wrong = Preview(program, running.site, f"--poll={text}", "--port", "0", wait=False)
        check(wrong.process.wait(PATIENCE) == 2, f"--poll={text}: exit {wrong.process.returncode}")
        wrong.stop()
        check("write milliseconds from 50 to 60000, such as --poll=500" in wrong.out, f"--poll={text}: {wrong.out}")


def looking_at_ten_thousand_files_takes_little(program, work):
    site = Path(work) / "site"
    shutil.copytree(SMALL, site)
    for folder in range(100):
        pictures = site / f"content/pages/pictures/{folder}"
        pictures.mkdir(parents=True)
        for number in range(100):
            (pictures / f"{number}.png").write_bytes(made_pictures.png())
    running = Preview(program, site, "--port", "0", "--poll=50")
    try:
        running.rests()
        before, began = running.processor(), time.monotonic()
        time.sleep(3)
        share = (running.processor() - before) / (time.monotonic() - began)
        check(0 < share < 0.08, f"looking takes {share:.1%} of a processor")
        (site / HOME).write_text(home("Seen among ten thousand."))
        running.shows("Seen among ten thousand.")
    finally:
        running.stop()


@contextlib.contextmanager
def lent(folder, place):
    """`place` shows `folder` through a program (FUSE), as network drives do: what is saved in one is not told in the
    other."""
    if shutil.which("bindfs") is None:
        raise Skipped("bindfs is not installed")
    run = subprocess.run(["bindfs", folder, place], capture_output=True, text=True)
    if run.returncode != 0 or not Path(place).is_mount():
        raise Skipped(f"nothing can be mounted here: {run.stderr.strip()}")
    try:
        yield
    finally:
        subprocess.run(["fusermount", "-u", "-z", place], check=True)


def a_drive_of_another_program_is_looked_at(program, work):
    real, place = Path(work) / "real", Path(work) / "lent"
    shutil.copytree(SMALL, real)
    place.mkdir()
    with lent(real, place):
        running = Preview(program, place, "--port", "0")
        try:
            says(running, re.escape(str(place)), r"it lies on a drive that another program keeps \(FUSE\), which .+")
            for number in range(2):
                (real / HOME).write_text(home(f"Saved elsewhere {number}."))
                running.shows(f"Saved elsewhere {number}.")
            (real / "content/pages/new.md").write_text('+++\ntitle = "New"\n+++\n\nNew there.\n')
            running.shows("New there.", "/new.html")
        finally:
            running.stop()


def a_drive_that_is_mounted_within_the_site_is_looked_at(program, work):
    site, real = Path(work) / "site", Path(work) / "real"
    shutil.copytree(SMALL, site)
    shutil.move(site / "content/pages", real)
    (site / "content/pages").mkdir()
    with lent(real, site / "content/pages"):
        running = Preview(program, ".", "--port", "0", cwd=site)
        try:
            says(running, re.escape(str(site / "content/pages")), r"it lies on .+")
            (real / "index.md").write_text(home("Saved elsewhere."))
            running.shows("Saved elsewhere.")
            check(running.watches() > 1, "what is not mounted is listened to")
        finally:
            running.stop()


def limited(hard, soft):
    return lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def few_open_files_are_enough_or_told(program, work):
    few = {"CODIFY_THREADS": "2"}  # each needs files of its own
    with preview(program, work, before=limited(64, 64), env=few) as running:
        check(re.search(r'warning: this system lets codify open only 64 files at once, so at most \d+ connections', running.out),
              running.out)
        with contextlib.ExitStack() as stack:
            for _ in range(100):
                stack.enter_context(running.connect())
            (running.site / HOME).write_text(home("Saved in a crowd."))
            running.shows("Saved in a crowd.")
            check(running.files() < 64, f"{running.files()} files are open")
        check_as_cold(program, running, work)
    for files in (8, 16, 32):
        less = Preview(program, running.site, "--port", "0", wait=False, before=limited(files, files), env=few)
        check(less.process.wait(PATIENCE) == 3, f"{files} files: exit {less.process.returncode}")
        less.stop()
        told = f"error: this system lets codify open only {files} files at once, too few for a preview [few-open-files]"
        check(told in less.out and "ulimit -n 1024" in less.out, f"{files} files: {less.out!r}")
    with preview(program, work, before=limited(4096, 64)) as running:
        check("open only" not in running.out, f"a limit that may be raised is not: {running.out}")


TESTS = [a_system_that_takes_watches_and_tells_nothing_is_found_out_at_the_start,
         a_save_that_nobody_tells_of_is_found_and_the_system_not_relied_upon_any_more,
         looking_at_ten_thousand_files_takes_little, without_watches_files_are_looked_at, looking_can_be_asked_for,
         a_system_that_tells_is_relied_upon, a_drive_of_another_program_is_looked_at,
         a_drive_that_is_mounted_within_the_site_is_looked_at, few_open_files_are_enough_or_told]
