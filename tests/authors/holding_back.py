"""Drafts and pages whose day has not come: what the build says of them, and that nothing of them is published."""
import datetime
import shutil
import zoneinfo

from program import BASE, HERE, check, tree

LONDON = zoneinfo.ZoneInfo("Europe/London")
UTC = datetime.timezone.utc
LISTED = ("held back: 4 pages: content/code/integrity.md (draft), content/pages/about.md (until 28 March 2027, 2:30), "
          "content/standards/self/_index.md (draft, and 1 below it)\n")


def copy_of(name, folder):
    shutil.copytree(HERE / "valid" / name, folder)
    return folder


def lists_what_it_kept(program, work):
    folder = copy_of("held-back", work / "listed")
    done = program.run("build", "--now", "2027-03-28T00:59:59", folder=folder)
    check(done.code == 0 and done.out.endswith(LISTED), f"not listed: {done}")
    leaks = [name for name, bytes_ in tree(folder / "public").items()
             if bytes_ and any(word in bytes_ for word in (b"kumquat", b"marmalade"))]
    check(not leaks, f"words of held pages are in {leaks}")
    done = program.run("build", "--quiet", "--now", "2027-03-28T00:59:59", folder=folder)
    check(not done.out and not done.err, f"not quiet: {done}")
    done = program.run("build", "--format", "json", "--now", "2027-03-28T00:59:59", folder=folder)
    check(LISTED in done.err and "held" not in done.out, f"a program's report holds more than problems: {done}")


def names_what_it_shows(program, work):
    folder = copy_of("drafts-shown", work / "shown")
    done = program.run("build", "--drafts", "--now", "2027-03-28T00:59:59", folder=folder)
    check("shown, but not yet to be published: 4 pages:" in done.out, f"not named: {done}")


def waits_as_clocks_in_london_do(program, work):
    """Around changes of the clocks over forty years, against the system's own tables, one second before and after."""
    folder = work / "clocks"
    shutil.copytree(BASE, folder)
    about = folder / "content/pages/about.md"
    public = folder / "public/about.html"
    for year in (1997, 2026, 2037):
        for month in (3, 10):
            last = max(day for day in range(25, 32) if datetime.date(year, month, day).weekday() == 6)
            for hour in (0, 1, 2):
                shown = datetime.datetime(year, month, last, hour, 30)
                instant = shown.replace(tzinfo=LONDON).astimezone(UTC)
                if instant.astimezone(LONDON).replace(tzinfo=None) != shown:  # left out: the moment of the change
                    instant = instant.replace(hour=1, minute=0)
                about.write_text(f'+++\ntitle = "About"\npublish_on = {shown.isoformat()}\n+++\nText.\n')
                for moment, there in ((instant - datetime.timedelta(seconds=1), False), (instant, True)):
                    now = moment.strftime("%Y-%m-%dT%H:%M:%SZ")
                    done = program.run("build", "--quiet", "--now", now, folder=folder)
                    check(done.code == 0, f"{shown}: {done}")
                    check(public.exists() == there, f"{shown} at {now}: the page is {'not ' if there else ''}there")


def goes_by_the_clock(program, work):
    folder = work / "clock"
    shutil.copytree(BASE, folder)
    about = folder / "content/pages/about.md"
    for days, there in ((-2, True), (2, False)):
        day = datetime.datetime.now(UTC).date() + datetime.timedelta(days=days)
        about.write_text(f'+++\ntitle = "About"\npublish_on = {day}\n+++\nText.\n')
        done = program.run("build", "--quiet", folder=folder)
        check(done.code == 0 and (folder / "public/about.html").exists() == there, f"{days} days from now: {done}")


def run(program, work, count):
    for name, test in (("a build lists what it holds back, and publishes none of its words", lists_what_it_kept),
                       ("a build that shows drafts says that it does", names_what_it_shows),
                       ("a page waits for its time as clocks in London show it", waits_as_clocks_in_london_do),
                       ("without --now the clock decides", goes_by_the_clock)):
        count.test(name, lambda: test(program, work))
