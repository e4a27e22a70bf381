"""Same input, same bytes: builds one site under conditions that must not matter, and compares every tree with the first.

Each run shuffles the folder (its name, depth and the order in which files were made in it, and so the order in which
the system lists them), the time zone, the locale, the umask, the number of threads, the current folder, the times of
the files and, where the faketime library is installed, the clock.
"""
import glob
import os
import pathlib
import random
import shutil

from program import HERE, check, difference, tree

RUNS = 24

BASE_URL = "https://example.org/code/"  # so that the sitemap is compared too
PARTS = ("site-config.toml", "content", "themes", "assets")
ZONES = ("UTC", "Pacific/Kiritimati", "America/St_Johns", "Asia/Kathmandu", "Europe/London")
LOCALES = ("C", "C.UTF-8", "en_GB.UTF-8", "tr_TR.UTF-8", "de_DE.UTF-8", "")
CLOCKS = ("@1970-01-02 00:00:00", "@2100-06-01 12:00:00", "@2025-03-30 00:59:59 x2000")


def copy_shuffled(site, folder, chance):
    """Copies the site's files one by one in a random order, with random times."""
    files = [path for part in PARTS for path in ([site / part] if (site / part).is_file() else (site / part).rglob("*"))
             if path.is_file()]
    chance.shuffle(files)
    for path in files:
        target = folder / path.relative_to(site)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
        moment = chance.randrange(2_000_000_000)
        os.utime(target, (moment, moment))


def modes(folder):
    return {str(path.relative_to(folder)): path.stat().st_mode for path in sorted(folder.rglob("*"))}


def conditions(chance, number, clock_library):
    env = {"TZ": chance.choice(ZONES), "LC_ALL": chance.choice(LOCALES), "CODIFY_THREADS": str(number % 8 + 1),
           "HOME": chance.choice(("/", "/nonexistent")), "COLUMNS": str(chance.randrange(20, 200))}
    if clock_library and number % 3 == 0:
        env |= {"LD_PRELOAD": clock_library, "FAKETIME": CLOCKS[number // 3 % len(CLOCKS)], "DONT_FAKE_MONOTONIC": "1"}
    return env


def build(program, site, work, number, expected, clock_library):
    chance = random.Random(number)
    names = (f"{chance.choice('abcxyz ')}{number}" for _ in range(chance.randrange(1, 4)))
    folder = pathlib.Path(work).joinpath(*names)
    copy_shuffled(site, folder, chance)
    env = conditions(chance, number, clock_library)
    mask = chance.choice((0o022, 0o077, 0o000, 0o027))
    before = os.umask(mask)
    try:
        if number % 2:
            done = program.run("build", "-u", BASE_URL, folder=folder, env=env)
        else:
            done = program.run("build", "-u", BASE_URL, "-s", str(folder), folder="/", env=env)
    finally:
        os.umask(before)
    said = f"{env}, umask {mask:03o}"
    check(done.code == 0, f"{said}: {done}")
    found = tree(folder / "public"), modes(folder / "public")
    shutil.rmtree(folder)
    if expected:
        changed = difference(expected[0], found[0])
        check(not changed, f"{said}: other bytes in {changed[:10]}")
        check(expected[1] == found[1], f"{said}: other permissions")
    return found


def run(program, work, count, update):
    del update
    clock_library = next(iter(glob.glob("/usr/lib/*/faketime/libfaketime.so.1")), None)
    site, first = HERE.parent.parent, []

    def compared(number):
        if not first:  # of each process that runs tests
            first.extend(build(program, site, work, 0, None, clock_library))
        build(program, site, work, number, first, clock_library)

    for number in range(1, RUNS):
        count.test(f"determinism/run {number + 1}", lambda: compared(number))
